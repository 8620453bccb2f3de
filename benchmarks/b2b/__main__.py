# SPDX-License-Identifier: Apache-2.0
"""`python -m benchmarks.b2b FOLDER --csv OUT`: solve every instance of a folder."""

import sys
from collections.abc import Sequence

from benchmarks.b2b.run import solve_instance
from benchmarks.b2b.tables import run_all


def main(arguments: Sequence[str] | None = None) -> int:
    """Solve the instances by the engine and write the table; return the exit code."""
    return run_all("python -m benchmarks.b2b", __doc__, solve_instance, arguments)


if __name__ == "__main__":
    sys.exit(main())
