# SPDX-License-Identifier: Apache-2.0
"""Makes this folder ready: `python3 packaging/set_up.py run|test|dev|bundle`.

Puts all libraries into `.venv`, in the versions of `constraints.txt`; does nothing when it finds
that done. Needs nothing but Python and pip; says what it takes from the system.
"""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

from system_libraries import SetUpError, install, libraries_for, provide

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "ready.txt"
REQUIREMENTS = {"run": ".", "test": ".[test]", "dev": ".[dev]", "bundle": ".[bundle]"}
PURPOSES = tuple(REQUIREMENTS)
"""Each holds all of the ones before it."""


def main(arguments: list[str]) -> int:
    """Set up for a purpose; 1 with a plain line when a person has to help."""
    purpose = arguments[0] if arguments else "run"
    try:
        if sys.version_info < (3, 11):  # noqa: UP036 -- what runs this may well be older
            raise SetUpError(
                f"This is Python {sys.version.split()[0]}; 3.11 or newer is needed. If you have "
                "one beside it, name it: make PYTHON=python3.12 run"
            )
        provide(libraries_for(purpose))
        if not is_ready(purpose):
            fill(purpose)
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def is_ready(purpose: str) -> bool:
    """Tell whether the environment holds at least what the purpose needs, in today's versions."""
    done = STAMP.read_text("utf-8").split() if STAMP.exists() else []
    if len(done) != 2 or done[1] != fingerprint() or not python().exists():
        return False
    return PURPOSES.index(done[0]) >= PURPOSES.index(purpose)


def fill(purpose: str) -> None:
    """Create the environment where there is none and install into it; SetUpError if that fails."""
    STAMP.unlink(missing_ok=True)
    if not _has_pip():
        _create()
    print("Fetching the libraries into .venv (a few minutes the first time) ...", flush=True)
    pip = [str(python()), "-m", "pip", "install", "--disable-pip-version-check"]
    wanted = ["--constraint", "constraints.txt", "--editable", REQUIREMENTS[purpose]]
    if subprocess.run([*pip, *wanted], cwd=ROOT).returncode != 0:
        raise SetUpError("The libraries could not be installed: see above. Is there a connection?")
    STAMP.write_text(f"{purpose} {fingerprint()}\n", "utf-8")


def fingerprint() -> str:
    """Return what changes when the environment has to be filled anew."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def python() -> Path:
    """Return the environment's own interpreter."""
    return ENVIRONMENT.joinpath(
        *(("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python"))
    )


def _create() -> None:
    """Make a virtual environment with pip in it.

    Debian keeps half of that in a package of its own. Without it, the machine's pip can put a
    pip into the bare environment, which needs no rights; so the package is only the last resort.
    """
    print("Creating the environment .venv ...", flush=True)
    venv = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    if not _knows("venv", "ensurepip"):
        pip = [sys.executable, "-m", "pip", "--python", str(python()), "install", "--quiet", "pip"]
        if _knows("venv", "pip") and _runs([*venv, "--without-pip"]) and _runs(pip):
            return
        print("Python's module venv is missing here.", flush=True)
        install(["python3-venv"])
    if not _runs(venv):
        raise SetUpError(f"{sys.executable} could not create the environment: see above.")


def _has_pip() -> bool:
    return python().exists() and _runs([str(python()), "-c", "import pip"], quiet=True)


def _knows(*modules: str) -> bool:
    return all(importlib.util.find_spec(each) is not None for each in modules)


def _runs(command: list[str], *, quiet: bool = False) -> bool:
    return subprocess.run(command, capture_output=quiet).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
