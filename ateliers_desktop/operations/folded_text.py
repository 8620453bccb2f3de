# SPDX-License-Identifier: Apache-2.0
"""How running text is compared when it is searched, and where in it something was found."""

import unicodedata
from bisect import bisect_left

_LIKE = {
    "ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "œ": "oe", "æ": "ae", "’": "'",
    **{chr(0x0660 + each): str(each) for each in range(10)},
    **{chr(0x06F0 + each): str(each) for each in range(10)},
}  # fmt: skip
"""What is typed one way and the other: letters that look alike, ligatures, both rows of digits."""

_TATWEEL = "ـ"


class _Bare(dict[int, str | None]):
    """What becomes of each character of a decomposed text, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        kind = unicodedata.category(char)
        dropped = unicodedata.combining(char) or kind in ("Cc", "Cf", "Cs") or char == _TATWEEL
        bare = " " if char.isspace() else None if dropped else _LIKE.get(char, char)
        self[code] = bare
        return bare


_BARE = _Bare()


def folded(text: str) -> str:
    """Return a text without case, accents, vowel signs and tatweel, on one line.

    Letters of Arabic that are often written for each other count as the same: the forms of alef,
    ta marbuta and ha, alef maqsura and ya.
    """
    return " ".join(_bare(text).split())


def _bare(text: str) -> str:
    """Return the text folded but for its spaces; character by character it gives the same."""
    # Some signs are capitals only once they are taken apart, some letters bear accents only then.
    small = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFKD", small).translate(_BARE)


class FoldedText:
    """A text beside its folded form, so that what is found in one is shown in the other."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        starts: list[int] = []
        after_space = True
        for at, char in enumerate(text):
            for each in _bare(char):
                if each == " " and after_space:
                    continue
                after_space = each == " "
                pieces.append(each)
                starts.append(at)
        if pieces and pieces[-1] == " ":
            pieces.pop()
            starts.pop()
        self.text = text
        self.folded = "".join(pieces)
        self._starts = starts

    def found(self, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
        """Return where any of some folded words stand in the text, as it was written.

        Returns
        -------
        tuple
            Start and end of each stretch in order; stretches that touch are one.
        """
        spans = []
        for word in filter(None, words):
            at = self.folded.find(word)
            while at >= 0:
                spans.append((self._starts[at], self._end(at + len(word))))
                at = self.folded.find(word, at + len(word))
        return _joined(sorted(spans))

    def _end(self, at: int) -> int:
        """Return where what is folded up to a position ends, with the signs that it bears."""
        last = self._starts[at - 1]
        following = bisect_left(self._starts, last + 1)
        end = self._starts[following] if following < len(self._starts) else len(self.text)
        while end > last + 1 and self.text[end - 1].isspace():
            end -= 1
        return end


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
