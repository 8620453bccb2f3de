# SPDX-License-Identifier: Apache-2.0
"""What an edit of the data was, in a few words: whom it adds, changes, names anew or removes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ateliers_desktop.residency import Area, Edit, EditKind, Residency, Slot, SlotKind, Splice
from ateliers_desktop.residency.residency_edit import LISTS, renamed
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import moment, short_day
from ateliers_desktop.words.joining import isolated


@dataclass(frozen=True, slots=True, kw_only=True)
class _Difference:
    """What of one list is gone and what has come; one that changes stands in both."""

    gone: tuple[Any, ...] = ()
    come: tuple[Any, ...] = ()

    @property
    def count(self) -> int:
        """How many are concerned."""
        return max(len(self.gone), len(self.come))

    def fits(self, kind: EditKind) -> bool:
        """Tell whether the list does nothing but gain, or lose, as the edit does."""
        return not (self.gone if kind is EditKind.ADD else self.come)


def data_edit_text(edit: Edit, language: str, translate: Translate) -> str:
    """Return what an edit that adds, changes or removes did: "rename Awa to Awa Diop"."""
    own = edit.data.own
    if own.before and own.after:
        return _own(own.before[0], own.after[0], edit, language, translate)
    changes: dict[str, Splice[Any]] = {name: getattr(edit.data, name) for name in LISTS}
    found = [_difference(each) for each in changes.values() if not each.is_empty]
    if edit.kind is EditKind.CHANGE:
        return _new_name(changes, language, translate) or _change(found, language, translate)
    fitting = [each for each in found if each.fits(edit.kind)]
    if not fitting:
        return _change(found, language, translate)
    # A cohort comes into several lists at once: one of them would not tell all of it.
    together = _Difference(
        gone=tuple(one for each in fitting for one in each.gone),
        come=tuple(one for each in fitting for one in each.come),
    )
    return _one_sided(edit.kind, together, language, translate)


def _own(old: Residency, new: Residency, edit: Edit, language: str, translate: Translate) -> str:
    if old.first_day != new.first_day and not edit.data.slots.is_empty:
        return translate("Edits", "let the residency begin on {day}").format(
            day=_day(new.first_day, language)
        )
    return translate("Edits", "change the residency’s own facts")


def _difference(change: Splice[Any]) -> _Difference:
    return _Difference(
        gone=tuple(each for each in change.before if each not in change.after),
        come=tuple(each for each in change.after if each not in change.before),
    )


def _new_name(changes: dict[str, Splice[Any]], language: str, translate: Translate) -> str:
    """Return the text of a new name, or nothing where the edit gives none, or several."""
    pairs = [
        (old, new)
        for kind, change in changes.items()
        if kind != "slots"
        for old, new in zip(change.before, change.after, strict=False)
        if _key(kind, old) in renamed(change, _ATTRIBUTES[kind])
    ]
    if len(pairs) != 1:
        return ""
    old, new = (_name(each, language, translate) for each in pairs[0])
    if old == new:
        return translate("Edits", "change {name}").format(name=new)
    return translate("Edits", "rename {name} to {other}").format(name=old, other=new)


_ATTRIBUTES = {"areas": "code", "rooms": "name", "mentors": "name", "projects": "name"}


def _key(kind: str, value: Any) -> str:
    return str(getattr(value, _ATTRIBUTES[kind]))


def _change(found: list[_Difference], language: str, translate: Translate) -> str:
    if not found:
        return translate("Edits", "change the data")
    rows = [each for each in (*found[0].gone, *found[0].come) if isinstance(each, Slot)]
    if len(found) > 1:
        return translate("Edits", "change %n entries", n=sum(each.count for each in found))
    if found[0].count == 1:
        values = found[0].come or found[0].gone
        name = _name(values[0], language, translate)
        return translate("Edits", "change {name}").format(name=name)
    if rows:
        return _grid((each.day for each in rows), language, translate)
    return translate("Edits", "change %n entries", n=found[0].count)


def _grid(days: Iterable[date], language: str, translate: Translate) -> str:
    concerned = sorted(set(days))
    if len(concerned) == 1:
        day = _day(concerned[0], language)
        return translate("Edits", "change the grid of {day}").format(day=day)
    return translate("Edits", "change the grid of %n days", n=len(concerned))


def _one_sided(kind: EditKind, found: _Difference, language: str, translate: Translate) -> str:
    values = found.come if kind is EditKind.ADD else found.gone
    if len(values) == 1:
        name = _name(values[0], language, translate)
        text = (
            translate("Edits", "add {name}")
            if kind is EditKind.ADD
            else translate("Edits", "remove {name}")
        )
        return text.format(name=name)
    if values and isinstance(values[0], Slot):
        if kind is EditKind.ADD:
            return translate("Edits", "add %n rows to the grid", n=len(values))
        return translate("Edits", "remove %n rows from the grid", n=len(values))
    if kind is EditKind.ADD:
        return translate("Edits", "add %n entries", n=len(values))
    return translate("Edits", "remove %n entries", n=len(values))


def _name(value: Any, language: str, translate: Translate) -> str:
    if isinstance(value, Slot):
        return _row(value, language, translate)
    return isolated(value.name(language) if isinstance(value, Area) else value.name, language)


def _row(slot: Slot, language: str, translate: Translate) -> str:
    when = isolated(moment(slot.start, language), language)
    if slot.title:
        return f"{isolated(slot.title, language)} ({when})"
    texts = {
        SlotKind.MENTORING: translate("Edits", "the slot of {when}"),
        SlotKind.BREAK: translate("Edits", "the break of {when}"),
        SlotKind.EVENT: translate("Edits", "the event of {when}"),
    }
    return texts[slot.kind].format(when=when)


def _day(day: date, language: str) -> str:
    return isolated(short_day(day, language), language)
