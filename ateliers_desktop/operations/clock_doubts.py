# SPDX-License-Identifier: Apache-2.0
"""Whether the machine's clock can be right: its zone, and its date, against the residency's."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ateliers_desktop.exchange.time_zones import find_zone
from ateliers_desktop.residency import Residency
from ateliers_desktop.words import Translate
from ateliers_desktop.words.dates import clock, date_range, day_and_month, with_year


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockDoubt:
    """What speaks against the machine's clock.

    Attributes
    ----------
    ahead
        By how much the machine's wall clock is ahead of the residency's zone; zero if they agree.
    outside
        Whether the date is none of the residency's.
    """

    ahead: timedelta
    outside: bool


def clock_doubt(residency: Residency, moment: datetime) -> ClockDoubt | None:
    """Return what speaks against a moment of the machine, which has its zone; None for nothing.

    Without a zone of the residency, or with one that is not known here, only the date counts.
    """
    zone = find_zone(residency.time_zone) if residency.time_zone else None
    machine = moment.utcoffset() or timedelta()
    there = machine if zone is None else moment.astimezone(zone).utcoffset() or timedelta()
    outside = not residency.first_day <= moment.date() <= residency.last_day
    if machine == there and not outside:
        return None
    return ClockDoubt(ahead=machine - there, outside=outside)


def clock_doubt_text(
    doubt: ClockDoubt, residency: Residency, moment: datetime, language: str, translate: Translate
) -> str:
    """Return in words what speaks against the clock, and what to do."""
    lines = []
    if doubt.ahead:
        text = translate(
            "Clock",
            "This computer’s clock says {time}; at the place of the residency ({zone}) it is "
            "{there}. Set the computer’s time zone: all that is shown here goes by its clock.",
        )
        there = moment - doubt.ahead
        lines.append(text.format(time=clock(moment), there=clock(there), zone=residency.time_zone))
    if doubt.outside:
        text = translate(
            "Clock",
            "Today, {day}, is none of the residency’s days ({dates}). If it should be, set "
            "the computer’s date, or change the dates under Programme.",
        )
        lines.append(
            text.format(
                day=with_year(day_and_month(moment.date(), language), moment),
                dates=date_range(residency.first_day, residency.last_day, language),
            )
        )
    return "\n".join(lines)
