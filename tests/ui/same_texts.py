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
        "%n mentors", "%n minutes", "%n notes", "%n pages", "&Expertise", "&Guide", "&Mentors",
        "&Notes", ", ", "Action", "Actions", "Note", "Notes", "Notes ({count})",
        "Ateliers Desktop", "Contact", "Date", "Discipline", "Expertise", "Guide", "Licence",
        "MVP", "Mentor", "Mentors", "Minutes", "P&lanning", "Page", "Pages", "Pro&gramme",
        "Programme", "Version", "mentors", "prototype", "rose", "violet", "{day}, {time}",
        "{step} · {seconds} s", "{when}, {cause}",
    },
    "ar_MA": _SIGNS
    | {
        "Delete", "Escape", "{goal}: {value}", "{goal}: {value} ({state})",
        "{heading}: {change}", "{severity}: {text}",
    },
}  # fmt: skip
