# SPDX-License-Identifier: Apache-2.0
"""The mentor's sheet as a value: the day in order, the project in a line, what came before."""

from dataclasses import replace

from ateliers_desktop.agendas import file_name, mentor_sheets
from ateliers_desktop.agendas.file_names import slug, unique_slugs
from ateliers_desktop.residency import Need, Schedule, SessionStatus
from ateliers_desktop.words import translations
from tests.agendas.builders import PRINTED_AT, TUESDAY, filled, french, sample, session, small


def sheets_of(residency, *sessions, day=None, mentor=None, language="fr"):
    words = translations(language)
    return mentor_sheets(
        residency, Schedule(sessions=sessions), day, mentor, words, language, PRINTED_AT
    )


def test_sessions_stand_in_the_order_of_the_day():
    residency = small(projects=("Kora", "Atlas"))
    sheet, = sheets_of(
        residency, session(residency, "10:30"), session(residency, project="Atlas")
    )  # fmt: skip
    assert [(meeting.time, meeting.project) for meeting in sheet.meetings] == [
        ("09:00 – 09:45", "Atlas"),
        ("10:30 – 11:15", "Kora"),
    ]


def test_a_meeting_says_need_priority_and_the_project_in_a_line():
    residency = sample()
    sheet, = sheets_of(
        residency, session(residency, project="Baobab Stories", mentor="Idriss Kettani")
    )  # fmt: skip
    meeting, = sheet.meetings  # fmt: skip
    assert meeting.need == "Modèle économique · priorité 3"
    assert meeting.about == "Contes audio interactifs · Sénégal · prototype"
    assert meeting.room == "Studio 1"


def test_a_meeting_says_the_country_in_the_language_of_the_sheet():
    residency = small()
    told = replace(residency.projects[0], country="Tunisie")
    residency = replace(residency, projects=(told,))
    for language, named in (("fr", "Tunisie"), ("en", "Tunisia"), ("ar", "تونس")):
        sheet, = sheets_of(residency, session(residency), language=language)  # fmt: skip
        assert sheet.meetings[0].about.strip("\u2068\u2069") == named


def test_a_session_beside_the_needs_has_no_priority():
    residency = small(areas=("Narration", "Son"))
    bare = replace(residency.projects[0], needs=(Need(area="a0"),))
    residency = replace(residency, projects=(bare,))
    sheet, = sheets_of(residency, session(residency, area="a1"))  # fmt: skip
    assert sheet.meetings[0].need == "Son"


def test_a_summary_of_many_lines_stands_on_one():
    residency = small()
    told = replace(residency.projects[0], summary="Première ligne\n  et la suite")
    residency = replace(residency, projects=(told,))
    sheet, = sheets_of(residency, session(residency))  # fmt: skip
    assert sheet.meetings[0].about == "Première ligne et la suite"


def test_the_first_session_of_a_pair_is_said_to_be_the_first():
    residency = small(projects=("Kora", "Atlas"))
    sheet, = sheets_of(
        residency, session(residency), session(residency, "09:45", project="Atlas")
    )  # fmt: skip
    assert {meeting.before for meeting in sheet.meetings} == {("Première séance avec vous.",)}


def test_a_later_session_of_a_pair_names_the_last_one_before():
    residency = sample()
    monday = residency.first_day
    sheet, = sheets_of(
        residency,
        session(residency, "10:45", day=monday),
        session(residency, "13:45", day=monday, area="narration"),
        session(residency),
        day=TUESDAY,
    )  # fmt: skip
    assert sheet.meetings[0].before == ("Séance précédente\u00a0: lundi 6 octobre · Narration",)


def test_an_earlier_session_of_the_same_day_is_named_by_its_hour():
    residency = small()
    sheet, = sheets_of(residency, session(residency), session(residency, "10:30"))  # fmt: skip
    assert sheet.meetings[1].before == (
        "Séance précédente\u00a0: aujourd’hui à 09:00 · Narration",
    )


def test_a_session_that_was_missed_came_not_before():
    residency = small()
    missed = replace(session(residency), status=SessionStatus.MISSED)
    sheet, = sheets_of(residency, missed, session(residency, "10:30"))  # fmt: skip
    assert sheet.meetings[0].before == ("Première séance avec vous.",)


def test_only_standing_sessions_make_a_sheet():
    residency = small()
    cancelled = replace(session(residency), status=SessionStatus.CANCELLED)
    assert sheets_of(residency, cancelled) == ()


def test_sheets_come_by_day_then_by_mentor_for_whoever_has_sessions():
    residency = sample()
    schedule = filled(residency)
    sheets = mentor_sheets(residency, schedule, None, None, french, "fr", PRINTED_AT)
    order = {mentor.name: number for number, mentor in enumerate(residency.mentors)}
    present = {(each.day, each.mentor) for each in schedule.sessions}
    wanted = sorted(present, key=lambda pair: (pair[0], order[pair[1]]))
    assert [sheet.heading.title for sheet in sheets] == [mentor for _, mentor in wanted]
    assert len({file_name(sheet) for sheet in sheets}) == len(sheets)


def test_one_day_and_one_mentor_can_be_chosen():
    residency = sample()
    arguments = (french, "fr", PRINTED_AT)
    sheets = mentor_sheets(residency, filled(residency), TUESDAY, "Awa Diagne", *arguments)
    assert [(sheet.heading.title, sheet.heading.facts[0]) for sheet in sheets] == [
        ("Awa Diagne", "Mardi 7 octobre")
    ]


def test_heading_counts_sessions_and_says_the_room_of_the_day():
    residency = small(rooms=("Studio 1", "Atelier"))
    one, = sheets_of(residency, session(residency))  # fmt: skip
    same, = sheets_of(residency, session(residency), session(residency, "10:30"))  # fmt: skip
    two, = sheets_of(
        residency, session(residency), session(residency, "10:30", room="Atelier")
    )  # fmt: skip
    assert one.heading.facts[1:] == ("1 séance · Studio 1", "À 09:00")
    assert same.heading.facts[1:] == (
        "2 séances · Studio 1 toute la journée",
        "Première à 09:00, dernière à 10:30",
    )
    assert two.heading.facts[1] == "2 séances · 2 salles"


def test_a_session_without_a_room_says_so_where_there_are_rooms():
    with_rooms, without = small(), small(rooms=())
    told, = sheets_of(with_rooms, session(with_rooms, room=None))  # fmt: skip
    silent, = sheets_of(without, session(without))  # fmt: skip
    assert told.meetings[0].room == "Salle à préciser"
    assert silent.meetings[0].room == ""


def test_files_are_named_in_ascii_after_day_and_mentor():
    residency = small(mentors=("Ndèye Sarr", "سلمى برادة"))
    names = [
        file_name(sheet)
        for sheet in sheets_of(
            residency,
            session(residency),
            session(residency, "09:45", mentor="سلمى برادة"),
        )
    ]
    assert names[0] == "mentor-2025-10-07-ndeye-sarr.pdf"
    assert names[1].isascii()
    assert len(names[1]) > len("mentor-2025-10-07-.pdf")


def test_names_alike_in_ascii_get_files_of_their_own():
    slugs = unique_slugs(("Ana Li", "Ána-Li", "Ana Li 2", "\ud800", "\ud801"), fallback="mentor")
    assert list(slugs.values()) == ["ana-li", "ana-li-2", "ana-li-2-2", "mentor", "mentor-2"]


def test_a_slug_holds_nothing_that_a_path_could_mean():
    assert slug("../../etc/passwd\0 CON: *?") == "etc-passwd-con"
    assert len(slug("longue " * 100)) <= 60
