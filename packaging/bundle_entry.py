# SPDX-License-Identifier: Apache-2.0
"""Where a bundle begins, whichever of its two programs was started, and for what."""

import json
import sys
from multiprocessing import freeze_support
from pathlib import Path


def main() -> int:
    """Run the window, a command, or the reading of a workbook that the program asks itself for."""
    if sys.argv[1:2] == ["--unpack-workbook"]:
        from ateliers_desktop.exchange import xlsx_child

        xlsx_child.main(sys.argv[2], json.loads(sys.argv[3]))
        return 0
    if Path(sys.executable).stem == "ateliers-desktop" and sys.argv[1:] != ["--self-test"]:
        from ateliers_desktop import app

        return app.main()
    from ateliers_desktop import cli

    return cli.main()


if __name__ == "__main__":
    # The solver is a process of its own, which begins here too and does not come back.
    freeze_support()
    sys.exit(main())
