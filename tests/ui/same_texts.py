# SPDX-License-Identifier: Apache-2.0
"""Texts that read the same in another language as in the English source, each looked at."""

_SIGNS = frozenset(
    {
        "{goal} — {state}",
        "{record} — {weight}",
    }
)
"""Nothing but names and figures with signs between them."""

SAME_IN: dict[str, frozenset[str]] = {
    "fr": _SIGNS
    | {
        "%n actions", "%n mentors", "%n minutes", "%n notes", "%n pages", "&Guide", "&Mentors",
        "E&xpertise", ", ", "Action", "Actions", "Note", "Notes", "Notes ({count})",
        "Absences", "Ateliers Desktop", "Contact", "Date", "Discipline", "Expertise", "Guide",
        "Licence", "MVP", "Mentor", "Mentor {number}", "Mentors", "Minutes", "P&lanning", "Page",
        "Pages", "Pro&gramme", "Programme", "Version", "mentor", "mentors", "prototype", "rose",
        "violet", "{day}, {time}",
        "{step} · {seconds} s", "{when}, {cause}",
    },
    "ar_MA": _SIGNS
    | {
        "Delete", "Escape", "{fact}: {value}", "{goal}: {value}", "{goal}: {value} ({state})",
        "{heading}: {change}", "{severity}: {text}",
    },
}  # fmt: skip
