# SPDX-License-Identifier: Apache-2.0
"""``python -m ateliers_desktop``: the window, or a command where one is given."""

import sys
from multiprocessing import freeze_support


def main() -> int:
    """Run the window without arguments, the command line with any; return the exit code."""
    if len(sys.argv) > 1:
        from ateliers_desktop import cli

        return cli.main()
    from ateliers_desktop import app

    return app.main()


if __name__ == "__main__":
    # In a frozen program the solver's process starts here as well.
    freeze_support()
    sys.exit(main())
