# SPDX-License-Identifier: Apache-2.0
"""What is exported and imported again is the same, whatever stands in it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ateliers_desktop.exchange import Severity, read_workbook, write_workbook
from ateliers_desktop.residency import Residency, Schedule
from tests.strategies import residencies_with_schedules


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(both=residencies_with_schedules(), language=st.sampled_from(("fr", "en", "ar")))
def test_workbook_reads_back_as_the_same_residency_and_schedule(
    both: tuple[Residency, Schedule], language: str
) -> None:
    residency, schedule = both
    with TemporaryDirectory() as folder:
        file = write_workbook(residency, schedule, Path(folder) / "x.xlsx", language)
        reading = read_workbook(file)
    assert [each for each in reading.problems if each.severity is Severity.ERROR] == []
    assert reading.residency == residency
    assert reading.schedule == schedule
