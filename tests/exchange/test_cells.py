# SPDX-License-Identifier: Apache-2.0
"""How people write times, stays, lists, needs and audiences, and what is made of it."""

from datetime import datetime
from pathlib import Path

import pytest

from ateliers_desktop.exchange import ProblemCode
from ateliers_desktop.residency import Audience, Expertise, Need, Residency, Team, Window
from tests.exchange.workbooks import Tables, codes, read_tables, sound_tables, with_cell


def residency_of(folder: Path, tables: Tables) -> Residency:
    reading = read_tables(folder, tables)
    assert reading.residency is not None, reading.problems
    return reading.residency


@pytest.mark.parametrize(
    "text",
    [
        "9:00",
        "09:00",
        "9h",
        "9 h",
        "09h00",
        "9 h 00",
        "9H00",
        "09:00:00",
        "٠٩:٠٠",
        "۹h۰۰",
        "9: 00",
    ],
)
def test_nine_o_clock_is_read_however_it_is_written(text: str, tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("créneaux", "début", text))
    assert residency.slots[0].start == datetime(2025, 10, 6, 9)


@pytest.mark.parametrize(
    "text", ["9", "9.5", "9:0", "24:30", "9:60", "9 AM", "9h 5", "-9:00", "²h"]
)
def test_what_is_no_time_is_not_guessed(text: str, tmp_path: Path) -> None:
    reading = read_tables(tmp_path, with_cell("créneaux", "début", text))
    assert codes(reading.problems) == [ProblemCode.NOT_A_TIME]


def test_midnight_at_the_end_of_a_day_is_an_end_and_no_start(tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("créneaux", "fin", "24:00", row=4))
    assert residency.slots[2].end == datetime(2025, 10, 7)
    reading = read_tables(tmp_path, with_cell("créneaux", "début", "24:00", row=4))
    assert codes(reading.problems) == [ProblemCode.NOT_A_TIME]


@pytest.mark.parametrize(
    "text",
    ["7/10/2025", "07/10/2025", "2025-10-07", "2025-10-7", "٠٧/١٠/٢٠٢٥", "07/10/2025 00:00",
     "2025-10-07T00:00:00", "\u200f07/10/2025"],
)  # fmt: skip
def test_seventh_of_october_is_read_however_it_is_written(text: str, tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("mentors", "arrivée", text))
    assert residency.mentor("Awa Diagne").arrival == datetime(2025, 10, 7)


@pytest.mark.parametrize(
    "text",
    [
        "7 octobre",
        "07.10.2025",
        "7/10",
        "07/10/25",
        "2025/10/07",
        "10-07-2025",
        "45937",
        "٧ أكتوبر",
    ],
)
def test_what_is_no_date_is_not_guessed(text: str, tmp_path: Path) -> None:
    reading = read_tables(tmp_path, with_cell("mentors", "arrivée", text))
    assert codes(reading.problems) == [ProblemCode.NOT_A_DATE]


def test_month_first_column_is_told_once_whatever_its_length(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["résidence"][1][1] = "2025-10-12"
    tables["séances fixées"][1][0] = "2025-10-12"
    for day in ("10/12/2025", "10/13/2025", "10/14/2025"):
        tables["créneaux"].append([day, "14:00", "15:00", "pause", "", "", ""])
    (problem,) = read_tables(tmp_path, tables).problems
    assert (problem.code, problem.row, problem.found) == (
        ProblemCode.MONTH_FIRST_COLUMN, 6, "10/13/2025",
    )  # fmt: skip
    assert dict(problem.params) == {"n": 3}


def test_column_with_a_day_that_is_no_month_is_not_month_first(tmp_path: Path) -> None:
    tables = with_cell("mentors", "arrivée", "13/10/2025")
    tables["mentors"][2][-1] = "10/13/2025"
    reading = read_tables(tmp_path, tables)
    assert ProblemCode.NOT_A_DATE in codes(reading.problems)
    assert ProblemCode.MONTH_FIRST_COLUMN not in codes(reading.problems)


def test_bare_departure_counts_to_the_end_of_its_day(tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("mentors", "départ", "07/10/2025"))
    assert residency.mentor("Awa Diagne").departure == datetime(2025, 10, 7, 23, 59)
    residency = residency_of(tmp_path, with_cell("mentors", "départ", "07/10/2025 17h"))
    assert residency.mentor("Awa Diagne").departure == datetime(2025, 10, 7, 17)


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("07/10/2025 09:00-12:00", [("07T09:00", "07T12:00")]),
        ("07/10/2025 9h – 12h30", [("07T09:00", "07T12:30")]),
        ("08/10/2025", [("08T00:00", "09T00:00")]),
        ("06/10/2025 22:00-24:00", [("06T22:00", "07T00:00")]),
        (
            "06/10/2025; 07/10/2025 09:00-12:00",
            [("06T00:00", "07T00:00"), ("07T09:00", "07T12:00")],
        ),
        ("06/10/2025, 08/10/2025", [("06T00:00", "07T00:00"), ("08T00:00", "09T00:00")]),
        ("06/10/2025\n2025-10-08", [("06T00:00", "07T00:00"), ("08T00:00", "09T00:00")]),
        ("06/10/2025 20:00 - 08/10/2025 10:00", [("06T20:00", "08T10:00")]),
        ("2025-10-06-2025-10-07", [("06T00:00", "08T00:00")]),
        ("٠٧/١٠/٢٠٢٥ ٠٩:٠٠-١٢:٠٠", [("07T09:00", "07T12:00")]),
    ],
)
def test_unavailable_times_are_windows_and_whole_days(
    text: str, windows: list[tuple[str, str]], tmp_path: Path
) -> None:
    residency = residency_of(tmp_path, with_cell("salles", "indisponible", text))
    assert residency.rooms[0].unavailable == tuple(
        Window(
            start=datetime.fromisoformat(f"2025-10-{start}"),
            end=datetime.fromisoformat(f"2025-10-{end}"),
        )
        for start, end in windows
    )


PITCH = {"area": "pitch"}
NEEDS = [
    ("Pitch", Need(**PITCH)),
    ("عرض المشروع (3)", Need(**PITCH, priority=3)),
    ("pitch (٣) x٢", Need(**PITCH, priority=3, sessions=2)),
    ("PITCH(1)x2", Need(**PITCH, priority=1, sessions=2)),
    ("Pitch ×2 (1)", Need(**PITCH, priority=1, sessions=2)),
    ("Pitch X2 90 min", Need(**PITCH, sessions=2, minutes=90)),
    ("Pitch (3) 1h30", Need(**PITCH, priority=3, minutes=90)),
    ("Pitch 2h", Need(**PITCH, minutes=120)),
    ("Pitch 1 h 05", Need(**PITCH, minutes=65)),
    ("Pitch après Narration", Need(**PITCH, after="recit")),
    ("Pitch (1) x2 90min après Storytelling",
     Need(**PITCH, priority=1, sessions=2, minutes=90, after="recit")),
    ("Pitch AFTER السرد", Need(**PITCH, after="recit")),
    ("Pitch بعد recit", Need(**PITCH, after="recit")),
    ("Pitch après Narration (1)", Need(**PITCH, priority=1, after="recit")),
    ('"Pitch" (3) after "Narration"', Need(**PITCH, priority=3, after="recit")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "need"), NEEDS)
def test_need_is_read_with_all_that_is_said_of_it(text: str, need: Need, tmp_path: Path) -> None:
    tables = with_cell("projets", "besoins", f"Narration; {text}")
    project = residency_of(tmp_path, tables).project("Tarot du Sahel")
    assert project.needs == (Need(area="recit"), need)


def test_longest_known_name_wins_over_what_looks_like_an_option(tmp_path: Path) -> None:
    tables = sound_tables()
    tables["expertises"] += [["a", "Pitch x2"], ["b", "Sieste (3)"], ["c", "Jour après nuit"]]
    tables["mentors"][1][2] += "; Pitch x2; Sieste (3); Jour après nuit"
    tables["projets"][1][2] = "Pitch x2; Sieste (3) (1); Jour après nuit après Pitch x2"
    project = residency_of(tmp_path, tables).project("Tarot du Sahel")
    assert project.needs == (
        Need(area="a"), Need(area="b", priority=1), Need(area="c", after="a"),
    )  # fmt: skip


def test_commas_divide_only_where_every_piece_is_known(tmp_path: Path) -> None:
    tables = with_cell("mentors", "expertises", "Game design (3), Narration")
    mentor = residency_of(tmp_path, tables).mentor("Awa Diagne")
    assert mentor.expertises == (Expertise(area="jeu", level=3), Expertise(area="recit"))
    tables["mentors"][1][2] = "Game design (3), Cuisine"
    (problem,) = read_tables(tmp_path, tables).problems
    assert (problem.code, problem.found) == (ProblemCode.UNKNOWN_AREA, "Cuisine")


def test_name_with_a_comma_of_its_own_stays_whole(tmp_path: Path) -> None:
    tables = with_cell("projets", "souhaits", "Diagne, Awa")
    tables["mentors"][1][0] = tables["séances fixées"][1][2] = "Diagne, Awa"
    project = residency_of(tmp_path, tables).project("Tarot du Sahel")
    assert project.wishes == ("Diagne, Awa",)


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("3", Team(size=3)),
        ("٣ أشخاص", Team(size=3)),
        ("1 personne", Team(size=1)),
        ("Awa Sy; Moussa Ba", Team(members=("Awa Sy", "Moussa Ba"))),
        ("Awa Sy\nMoussa Ba\n", Team(members=("Awa Sy", "Moussa Ba"))),
        ('"3"', Team(members=("3",))),
        ("", Team()),
    ],
)
def test_team_is_its_names_or_a_number(text: str, team: Team, tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("projets", "équipe", text))
    assert residency.project("Tarot du Sahel").team == team


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("", Audience()),
        ("tous", Audience()),
        ("الكل", Audience()),
        ("Projets", Audience(mentors=False)),
        ("mentors; sirocco", Audience(projects=False, names=("Sirocco",))),
        ("Sirocco, Awa Diagne",
         Audience(projects=False, mentors=False, names=("Sirocco", "Awa Diagne"))),
        ("nobody", Audience(projects=False, mentors=False)),
    ],
)  # fmt: skip
def test_audience_is_groups_and_names(text: str, audience: Audience, tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("créneaux", "public", text, row=4))
    assert residency.slots[2].audience == audience


def test_names_take_the_spelling_of_their_table(tmp_path: Path) -> None:
    tables = with_cell("mentors", "salle", "grande  SALLE")
    tables["mentors"][1][3] = "SIRÒCCO"
    tables["créneaux"][3][5] = "atelier"
    tables["projets"][0].append("équipement")
    tables["projets"][1].append("Écran; SON")
    tables["projets"][2].append("")
    residency = residency_of(tmp_path, tables)
    mentor = residency.mentor("Awa Diagne")
    assert (mentor.room, mentor.excludes) == ("Grande salle", ("Sirocco",))
    assert residency.slots[2].place == "Atelier"
    assert residency.project("Tarot du Sahel").equipment == ("écran", "son")


def test_names_lose_control_and_bidi_characters_and_nothing_else(tmp_path: Path) -> None:
    tables = with_cell("mentors", "organisation", "  =1+1 \u202eÉcole\x07 d’art\u00a0<b> & {x}  ")
    assert residency_of(tmp_path, tables).mentor("Awa Diagne").organisation == (
        "=1+1 École d’art <b> & {x}"
    )


def test_defaults_fill_what_is_not_said(tmp_path: Path) -> None:
    residency = residency_of(tmp_path, sound_tables())
    mentor, project = residency.mentor("Omar Sefrioui"), residency.project("Sirocco")
    assert (mentor.max_per_day, mentor.max_in_row, mentor.min_sessions) == (5, 4, 1)
    assert (mentor.languages, project.max_per_day, residency.language) == ((), 3, "fr")


def test_empty_list_is_allowed_where_it_is_meant(tmp_path: Path) -> None:
    tables = with_cell("mentors", "expertises", "-", row=3)
    tables["projets"][1][2] = "Game design"
    assert residency_of(tmp_path, tables).mentor("Omar Sefrioui").expertises == ()


def test_min_sessions_may_be_none(tmp_path: Path) -> None:
    residency = residency_of(tmp_path, with_cell("mentors", "min séances", "٠"))
    assert residency.mentor("Awa Diagne").min_sessions == 0
