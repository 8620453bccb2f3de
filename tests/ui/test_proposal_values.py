# SPDX-License-Identifier: Apache-2.0
"""What a proposal changes as values, what is asked to begin with, and its tiles and plot."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.operations.proposing import GoalReport, was_disturbed
from ateliers_desktop.operations.schedule_marks import Mark, marks
from ateliers_desktop.residency import Edit, EditKind, Schedule, difference
from ateliers_desktop.scheduling.rules import GoalId
from ateliers_desktop.ui.proposal.bound_plot import BoundPlot, Point
from ateliers_desktop.ui.proposal.goal_tile import GoalState, GoalTile, progress_text
from ateliers_desktop.ui.proposal.schedule_difference import lines, schedule_difference
from ateliers_desktop.ui.proposal.wish import Wish, first_wish, remember
from ateliers_desktop.ui.settings import Light, Settings
from ateliers_desktop.ui.theme import theme_for
from ateliers_desktop.words import translations
from tests import builders
from tests.ui.conftest import small_residency, small_schedule, write_new_file
from tests.ui.proposal_steps import disturbed

NOON = builders.at("12:00")


def three_changes() -> tuple[Schedule, Schedule]:
    """Return a schedule, and one in which a session is new, one moved and one gone."""
    locked, moving = small_schedule().sessions
    going = builders.session("11:00-11:45", mentor="Awa Diagne", project="Dakar Loops")
    moved = replace(moving, start=builders.at("11:00"), end=builders.at("11:45"))
    new = builders.session("11:00-11:45", mentor="Idriss Kettani", project="Médina VR")
    return (
        Schedule(sessions=(locked, moving, going)),
        Schedule(sessions=(locked, moved, new)),
    )


def test_the_difference_tells_placed_moved_taken_off_and_kept() -> None:
    present, proposed = three_changes()
    change = schedule_difference(present, proposed.sessions)
    assert (len(change.placed), len(change.moved), len(change.removed)) == (1, 1, 1)
    assert (change.kept, change.locked) == (1, 1)
    assert {each.project for each in change.changed} == {"Sirocco", "Médina VR"}
    told = lines(change, small_residency(language="en"), translations("en"))
    assert [line.text.split(":")[0] for line in told] == ["Placed", "Moved", "Taken off"]
    assert told[1].text.endswith("→ Awa Diagne, 6 Oct 11:00, Atelier")
    assert [line.session is None for line in told] == [False, False, True]
    arabic = lines(change, small_residency(language="ar"), translations("ar"))[1].text
    assert "\u2069 ← \u2068" in arabic
    assert "→" not in arabic


def test_each_session_is_marked_new_moved_gone_or_the_same() -> None:
    present, proposed = three_changes()
    edit = difference(present, proposed.sessions, EditKind.ADOPT)
    found = marks(present, edit)
    by_project = {each.project: each for each in present.apply(edit).sessions}
    assert found.mark_of(by_project["Sirocco"].id) is Mark.MOVED
    was = found.moved_from(by_project["Sirocco"].id)
    assert was is not None
    assert was.start == builders.at("09:45")
    assert {each.project for each in found.gone} == {"Dakar Loops", "Sirocco"}
    assert len(found.new) == 1
    (locked,) = (each for each in present.sessions if each.fixed)
    assert found.mark_of(locked.id) is Mark.SAME


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of their own."""
    return Settings(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))


def test_what_has_begun_stays_if_today_lies_within_the_residency(
    tmp_path: Path, settings: Settings
) -> None:
    with Programme.open(write_new_file(tmp_path / "one.ateliers")) as programme:
        during = first_wish(programme, settings, NOON)
        before = first_wish(programme, settings, NOON - timedelta(days=1))
        after = first_wish(programme, settings, NOON + timedelta(days=2))
    assert (before.begun_stays, during.begun_stays, after.begun_stays) == (False, True, False)
    assert during.options(NOON).now == NOON
    assert before.options(NOON).now is None


def test_a_wish_becomes_what_the_solver_is_asked() -> None:
    wish = Wish(repair=True, seconds=10, fairness_first=True, begun_stays=False)
    options = wish.options(datetime(2025, 10, 6))
    assert (options.seconds, options.repair, options.fairness_first) == (10.0, True, True)


def test_the_time_chosen_last_is_asked_again_unless_it_is_offered_no_more(
    tmp_path: Path, settings: Settings
) -> None:
    remember(Wish(repair=True, seconds=10, fairness_first=True, begun_stays=True), settings)
    with Programme.open(write_new_file(tmp_path / "one.ateliers")) as programme:
        wish = first_wish(programme, settings, NOON - timedelta(days=9))
        assert wish == Wish(repair=False, seconds=10, fairness_first=True, begun_stays=False)
        settings.search_seconds = 7
        assert first_wish(programme, settings, NOON).seconds == 60


def test_a_schedule_is_disturbed_by_a_broken_rule_or_an_edit_after_its_proof(
    tmp_path: Path,
) -> None:
    with Programme.open(write_new_file(tmp_path / "one.ateliers")) as programme:
        assert not was_disturbed(programme)
        free = next(each for each in programme.schedule.sessions if not each.fixed)
        off = Edit(kind=EditKind.UNPLACE, before=(free,))
        programme.apply(off)
        assert not was_disturbed(programme)
        programme.undo()
        programme.apply(off, proof=(GoalReport(goal=GoalId.NEEDS, proven=True),))
        assert not was_disturbed(programme)
        programme.apply(off.inverse())
        assert was_disturbed(programme)
    with Programme.open(write_new_file(tmp_path / "two.ateliers", *disturbed())) as programme:
        assert was_disturbed(programme)


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (GoalReport(goal=GoalId.NEEDS), "–"),
        (GoalReport(goal=GoalId.NEEDS, value=(1, 2, 3), bound=(1, 3, 3)), "6  ≤ 7"),
        (GoalReport(goal=GoalId.NEEDS, value=(1, 2, 3), bound=(1, 2, 3), proven=True), "6"),
        (GoalReport(goal=GoalId.PRESENCE, value=(21,), bound=(20,)), "21  ≥ 20"),
    ],
)
def test_a_tile_shows_the_value_and_the_bound_that_is_left(report: GoalReport, text: str) -> None:
    assert progress_text(report) == text


def test_a_tile_says_in_words_and_by_a_sign_how_far_its_goal_is(qtbot: QtBot) -> None:
    tile = GoalTile(GoalId.NEEDS, 8, theme_for(Light.LIGHT), translations("en"))
    qtbot.addWidget(tile)
    assert tile.text.text() == "needs covered — to come"
    assert tile.sign.pixmap().isNull()
    report = GoalReport(goal=GoalId.NEEDS, value=(1, 2, 3), bound=(1, 3, 3))
    seen = []
    for shown, current, state in (
        (report, True, GoalState.CURRENT),
        (report, False, GoalState.OPEN),
        (replace(report, proven=True), False, GoalState.PROVEN),
    ):
        tile.show_report(shown, current)
        assert tile.state is state
        seen.append((tile.text.text(), tile.sign.pixmap().toImage()))
    assert [text for text, _ in seen] == [
        "needs covered — in progress",
        "needs covered — not proven",
        "needs covered — optimum proven",
    ]
    assert all(seen[at][1] != seen[at - 1][1] for at in range(3))
    assert tile.accessibleName() == "6 / 8, needs covered — optimum proven"


def test_the_plot_remembers_each_goal_and_draws_in_both_directions(qtbot: QtBot) -> None:
    plot = BoundPlot(theme_for(Light.LIGHT), translations("fr"))
    qtbot.addWidget(plot)
    plot.resize(400, 160)
    empty = plot.grab().toImage()
    plot.add(GoalReport(goal=GoalId.NEEDS, value=None, bound=(1, 1, 1)), 0.1)
    plot.add(GoalReport(goal=GoalId.NEEDS, value=(1, 0, 1), bound=(1, 1, 1)), 0.5)
    assert plot.course(GoalId.NEEDS) == (Point(0.1, None, 3.0), Point(0.5, 2.0, 3.0))
    assert plot.course(GoalId.FAIRNESS) == ()
    assert plot.accessibleDescription() == "besoins couverts\xa0: trouvé 2, limite 3"
    forwards = plot.grab().toImage()
    assert forwards != empty
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    plot.show_longest()
    assert plot.grab().toImage() not in (empty, forwards)
