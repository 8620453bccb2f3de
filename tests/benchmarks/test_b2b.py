# SPDX-License-Identifier: Apache-2.0
"""The benchmark of meetings reads the published format, solves it, and writes its table."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.b2b.__main__ import main
from benchmarks.b2b.compare import compare, put_section
from benchmarks.b2b.instances import read_instance

_ROOT = Path(__file__).parents[2]
# Three people, five slots of which the first two are the morning. Meetings: 1-2 in the morning,
# 1-3 in the afternoon, 2-3 at any time; 1 cannot come to slots 2 and 3.
_BREAK = """
% the counts
nBusiness = 3; nTables = 2; nMeetings = 3; nTotalSlots = 5; nMorningSlots = 2;
requested = [| 1, 2, 1
             | 1, 3, 2
             | 2, 3, 3 |];
forbidden = [{2, 3}, {0}, {}];
fixed = [0, 0, 0];
precedences = [{}, {}, {}];
"""
_FREE = _BREAK.replace("{2, 3}", "{}")
_ORDERED = _BREAK.replace("precedences = [{}, {}, {}]", "precedences = [{2}, {}, {}]")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "instances"
    folder.mkdir()
    for name, text in (("break", _BREAK), ("free", _FREE), ("ordered", _ORDERED)):
        (folder / f"{name}.dzn").write_text(text)
    return folder


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(newline="") as stream:
        return list(csv.DictReader(stream))


def test_an_instance_is_read_with_sessions_forbidden_slots_and_order(folder: Path) -> None:
    instance = read_instance(folder / "ordered.dzn")
    assert (instance.participants, instance.slots, instance.tables) == (3, 5, 2)
    assert [each.team for each in instance.meetings] == [(0, 1), (0, 2), (1, 2)]
    assert [each.slots for each in instance.meetings] == [(0,), (3, 4), (0, 1, 2, 3, 4)]
    assert [each.after for each in instance.meetings] == [(1,), (), ()]


def test_a_fixed_meeting_has_its_slot_alone(folder: Path) -> None:
    path = folder / "free.dzn"
    path.write_text(_FREE.replace("[0, 0, 0]", "[0, 0, 4]"))
    assert read_instance(path).meetings[2].slots == (3,)


def test_forbidden_slots_may_be_written_as_a_range(folder: Path) -> None:
    path = folder / "break.dzn"
    path.write_text(_BREAK.replace("{2, 3}", "2..3"))
    assert read_instance(path).meetings[1].slots == (3, 4)


def test_the_command_runs_from_any_folder_and_writes_a_row_an_instance(
    folder: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "benchmarks.b2b", str(folder), "--csv", "out.csv"]
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    table = rows(tmp_path / "out.csv")
    assert all(float(row.pop("seconds")) >= 0 for row in table)
    assert [list(row.values()) for row in table] == [
        # 1 is there at slots 1 and 4 or 5, and the third meeting can be beside only one of these.
        ["break.dzn", "2", "optimal", "2", "2", "true"],
        # In three consecutive slots, whoever has the first and the last meeting waits.
        ["free.dzn", "2", "optimal", "1", "1", "true"],
        ["ordered.dzn", "2", "infeasible", "", "", "true"],
    ]
    assert list(table[0]) == ["instance", "d", "outcome", "value", "bound", "proven"]


def test_a_smaller_difference_of_breaks_can_be_asked_for(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    assert main([str(folder), "--fairness", "0", "--csv", str(table)]) == 0
    assert [(row["d"], row["value"]) for row in rows(table)] == [("0", "3"), ("0", "3"), ("0", "")]


def test_a_run_without_time_says_unknown(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    assert main([str(folder), "--seconds", "0", "--csv", str(table)]) == 0
    assert {(row["outcome"], row["value"], row["proven"]) for row in rows(table)} == {
        ("unknown", "", "false")
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (_BREAK.replace("nTables = 2;", ""), "lacks nTables"),
        (_BREAK.replace("| 2, 3, 3", "| 2, 9, 3"), "two participants"),
        (_BREAK.replace("fixed = [0, 0, 0]", "fixed = [0]"), "fixed"),
        (_ORDERED.replace("{2}", "{7}"), "does not exist"),
    ],
)
def test_a_faulty_file_is_told_in_one_line_and_nothing_is_written(
    text: str, says: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "free.dzn").write_text(text)
    table = tmp_path / "out.csv"
    assert main([str(folder), "--csv", str(table)]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert "free.dzn" in told
    assert told.count("\n") == 1
    assert not table.exists()


def test_a_folder_without_instances_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--csv", str(tmp_path / "out.csv")]) == 2
    assert "no .dzn files" in capsys.readouterr().err


def test_the_comparison_puts_results_side_by_side_and_marks_what_differs(tmp_path: Path) -> None:
    ours, published = tmp_path / "ours.csv", tmp_path / "published.csv"
    ours.write_text(
        "instance,d,outcome,value,bound,proven,seconds\n"
        "a.dzn,2,optimal,3,3,true,1.50\nb.dzn,2,infeasible,,,true,0.25\n"
        "c.dzn,2,feasible,4,1,false,60.00\nd.dzn,2,optimal,1,1,true,1.00\n"
    )
    published.write_text(
        "instance,d,optimum,maxsat_s,chuffed_s,cplex_s\n"
        "a.dzn,2,3,2.5,TO,7\nb.dzn,2,UNSAT,1,1,1\nc.dzn,2,2,1,1,1\nd.dzn,2,0,1,1,1\n"
    )
    lines = compare(ours, published).splitlines()
    assert "| a.dzn | 3 | 3 | 1.50 | 2.5 | TO | 7 |" in lines
    assert "| b.dzn | UNSAT | UNSAT | 0.25 | 1 | 1 | 1 |" in lines
    assert "| c.dzn | **4 (1)** | 2 | 60.00 | 1 | 1 | 1 |" in lines
    assert "| d.dzn | **1** | 0 | 1.00 | 1 | 1 | 1 |" in lines
    assert "| **solved, seconds** | 2 of 4 | 4 | 62.75 | 5.5 (4) | 3.0 (3) | 10.0 (4) |" in lines


def test_a_section_takes_the_place_of_the_one_before_it_and_leaves_the_others() -> None:
    text = "# All\n\n## One\n\nold\n\n## Two\n\nkept\n"
    assert put_section(text, "One", "new") == "# All\n\n## One\n\nnew\n\n## Two\n\nkept\n"
    assert put_section("# All\n", "One", "new") == "# All\n\n## One\n\nnew\n"
