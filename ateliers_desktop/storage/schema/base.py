# SPDX-License-Identifier: Apache-2.0
"""What all tables share: names of constraints, types of columns, checks and references."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    CheckConstraint,
    Dialect,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass
from sqlalchemy.schema import SchemaItem

_DATE = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_MINUTE = f"{_DATE} [0-9][0-9]:[0-9][0-9]"
_SECOND = f"{_MINUTE}[:]"

TableArguments = tuple[SchemaItem | dict[str, Any], ...]


def local_text(moment: datetime) -> str:
    """Return a local time as it is stored: to the minute, with seconds only where it has some.

    Raises
    ------
    ValueError
        If it bears a time zone or fractions of a second, which would not come back.
    """
    if moment.tzinfo is not None or moment.microsecond:
        raise ValueError(f"{moment!r} is not a local time in whole seconds")
    return moment.isoformat(sep=" ", timespec="seconds" if moment.second else "minutes")


class LocalTime(TypeDecorator[datetime]):
    """Local wall-clock time as text, YYYY-MM-DD HH:MM with :SS where there are seconds."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text of a moment."""
        return None if value is None else local_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment of a text."""
        return None if value is None else datetime.fromisoformat(value)


class LocalDate(TypeDecorator[date]):
    """A date as text, YYYY-MM-DD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return the text of a date."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Return the date of a text."""
        return None if value is None else date.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0: a STRICT table knows no boolean."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Return 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Return True or False."""
        return None if value is None else bool(value)


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """A row of a programme file; its tables are STRICT and every constraint has a name."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
        }
    )
    # What SQLite computes is never read back: rows are written and forgotten.
    __mapper_args__ = {"eager_defaults": False}  # noqa: RUF012 - as SQLAlchemy declares it
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: Integer,
        bool: Flag,
        date: LocalDate,
        datetime: LocalTime,
    }


def check(rule: str, name: str) -> CheckConstraint:
    """Return a named check."""
    return CheckConstraint(rule, name=name)


def is_local_time(column: str) -> CheckConstraint:
    """Return the check that a column holds a local time that exists, in its one spelling."""
    return check(
        f"({column} GLOB '{_MINUTE}' OR {column} GLOB '{_SECOND}0[1-9]'"
        f" OR {column} GLOB '{_SECOND}[1-5][0-9]')"
        f" AND strftime('%Y-%m-%d %H:%M', {column}, '+0 days') IS substr({column}, 1, 16)"
        f" AND {column} > '0001'",
        f"{column}_is_local_time",
    )


def is_date(column: str) -> CheckConstraint:
    """Return the check that a column holds a date that exists, in its one spelling."""
    return check(
        f"{column} GLOB '{_DATE}' AND date({column}, '+0 days') IS {column} AND {column} > '0001'",
        f"{column}_is_date",
    )


def is_flag(column: str) -> CheckConstraint:
    """Return the check that a column holds 0 or 1."""
    return check(f"{column} IN (0, 1)", f"{column}_is_flag")


def is_one_of(column: str, allowed: tuple[str, ...]) -> CheckConstraint:
    """Return the check that a column holds one of some words."""
    words = ", ".join(f"'{word}'" for word in allowed)
    return check(f"{column} IN ({words})", f"{column}_is_known")


def is_at_least(column: str, least: int) -> CheckConstraint:
    """Return the check that a column is not below a number."""
    return check(f"{column} >= {least}", f"{column}_is_at_least_{least}")


def refers(columns: str, target: str, to: str, name: str | None = None) -> ForeignKeyConstraint:
    """Return a reference by several columns, named in one text; it is checked at commit.

    Deferred, because a table is rewritten as a whole with the same numbers: what refers to a row
    then never sees it gone.
    """
    return ForeignKeyConstraint(
        columns.split(),
        [f"{target}.{column}" for column in to.split()],
        name=name,
        deferrable=True,
        initially="DEFERRED",
        use_alter=target == "occupancy",
    )


def strict(*constraints: SchemaItem) -> TableArguments:
    """Return the arguments of a STRICT table."""
    return (*constraints, {"sqlite_strict": True})


def named(*constraints: SchemaItem) -> TableArguments:
    """Return the arguments of a table whose rows have names, unique without case and accents."""
    return strict(
        UniqueConstraint("residency_id", "folded"),
        UniqueConstraint("residency_id", "id"),
        refers("residency_id", "residency", "id"),
        check("name <> ''", "name_is_given"),
        check("id > 0", "id_is_positive"),
        is_at_least("ordinal", 0),
        *constraints,
    )


def list_of(owner: str, *constraints: SchemaItem) -> TableArguments:
    """Return the arguments of a table that holds a tuple of an owner, in its order."""
    return strict(
        PrimaryKeyConstraint(f"{owner}_id", "ordinal"),
        refers(f"residency_id {owner}_id", owner, "residency_id id"),
        is_at_least("ordinal", 0),
        *constraints,
    )
