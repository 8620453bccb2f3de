# SPDX-License-Identifier: Apache-2.0
"""How fast words are found in notes and actions, French and Arabic mixed.

``python -m benchmarks.note_search [--notes N] [--markdown FILE]``; a table on standard output.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from ateliers_desktop.operations.note_search import NoteIndex, excerpt, words_of
from ateliers_desktop.residency import Note

_WORDS = tuple(
    """
    chère équipe boucle jeu viser prototype tutoriel joueurs modèle économique financement pitch
    narration production diffusion tester version mobile chiffrer dossier école partenaire droits
    المشروع المرشد جَلْسة تمويل الجلسة نموذج فريق لعبة قصة le la les de un une pour avec et sur
    """.split()  # noqa: SIM905
)
_RARE = "zellige"
_TOGETHER = ("gnaoua", "guembri")
"""Two words that are in every tenth note each, and never in the same one."""

_SOUGHT = {
    "a word of most notes": "chere",
    "an Arabic one, without signs": "مشروع",
    "a single letter": "e",
    "a rare word": _RARE,
    "a word that is nowhere": "introuvable",
    "two common words": "equipe المرشد",
    "names and a word": "projet mentor boucle",
    "two words never together": " ".join(_TOGETHER),
}


def notes(count: int) -> list[Note]:
    """Return notes drawn from a seed, from 8 to 60 words each, over ten years."""
    draw = random.Random(7)
    begun = datetime(2016, 1, 1)
    made = []
    for number in range(count):
        words = draw.choices(_WORDS, k=draw.randint(8, 60))
        if number % 20_011 == 7:
            words.append(_RARE)
        if number % 10 < len(_TOGETHER):
            words.append(_TOGETHER[number % 10])
        when = begun + timedelta(minutes=50 * number)
        made.append(
            Note(
                text=" ".join(words),
                written_at=when,
                changed_at=when,
                project=f"Projet {number % 140}",
                mentor=f"Mentor {number % 33}",
            )
        )
    return made


def milliseconds(action: Callable[[], object], times: int = 15) -> float:
    """Return how long an action keeps the processor, the quickest of several times."""
    measured = []
    for _ in range(times):
        begun = time.process_time()
        action()
        measured.append(1000 * (time.process_time() - begun))
    return min(measured)


def table(count: int) -> str:
    """Return the figures as a table of Markdown."""
    made = notes(count)
    index = NoteIndex()
    lines = ["| | found | milliseconds |", "|---|---:|---:|"]
    built = milliseconds(lambda: index.update(made), times=1)
    lines.append(f"| all notes folded, once | {count:,} | {built:.0f} |")
    for name, words in _SOUGHT.items():
        found = index.search(words)
        spent = milliseconds(lambda words=words: index.search(words))  # type: ignore[misc]
        more = " and more" if found.more else ""
        lines.append(f"| {name} | {len(found.entries)}{more} | {spent:.1f} |")
    hits = index.search("chere").entries
    shown = milliseconds(lambda: [excerpt(each.text, words_of("chere")) for each in hits])
    lines.append(f"| the context of {len(hits)} hits | | {shown:.1f} |")
    changed = [replace(made[-1], text="un mot de plus"), *made[:-1]]
    typed = milliseconds(lambda: index.update(changed))
    lines.append(f"| one note changed, all compared | | {typed:.1f} |")
    return "\n".join(lines)


def main() -> int:
    """Print the figures, and write them to a file if one is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=100_000, help="how many are searched")
    parser.add_argument("--markdown", type=Path, help="where the table is to be written too")
    options = parser.parse_args()
    figures = table(options.notes)
    print(figures)
    if options.markdown is not None:
        options.markdown.write_text(f"{figures}\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
