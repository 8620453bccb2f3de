# SPDX-License-Identifier: Apache-2.0
"""Running a piece of the program's work with the recorder before it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from promises.power_cut.disk import Act, read_recording

_SOURCE = Path(__file__).with_name("recorder.c")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What a piece of work did to its folder, from the files that were there before."""

    folder: Path
    beginning: Path
    acts: tuple[Act, ...]

    @property
    def told(self) -> tuple[str, ...]:
        """All that the work said was done."""
        return tuple(act.arguments[0] for act in self.acts if act.word == "told")


def why_not() -> str:
    """Say why nothing can be recorded on this machine, or nothing."""
    if not sys.platform.startswith("linux"):
        return "the recorder is preloaded, which is done so on Linux alone"
    if shutil.which("cc") is None:
        return "there is no compiler (cc) for the recorder"
    return ""


def record(piece: str, broken: str, folder: Path) -> Recording:
    """Run a piece of `promises.power_cut.work` in a process of its own; `broken` as it says."""
    disk, beginning, log = folder / "disk", folder / "beginning", folder / "log"
    disk.mkdir(parents=True)
    _run(piece, "prepare", broken, disk)
    shutil.copytree(disk, beginning)
    library = folder / "recorder.so"
    compiler = ["cc", "-O1", "-shared", "-fPIC", "-o", str(library), str(_SOURCE), "-ldl"]
    subprocess.run(compiler, check=True)
    _run(
        piece, "work", broken, disk,
        LD_PRELOAD=str(library), RECORDER_LOG=str(log), RECORDER_FOLDER=str(disk),
    )  # fmt: skip
    acts = tuple(read_recording(log))
    return Recording(folder=disk, beginning=beginning, acts=acts)


def _run(piece: str, part: str, broken: str, disk: Path, **environment: str) -> None:
    command = [sys.executable, "-m", "promises.power_cut.work", piece, part, broken, str(disk)]
    subprocess.run(command, env={**os.environ, **environment}, check=True)
