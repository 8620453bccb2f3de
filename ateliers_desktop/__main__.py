# SPDX-License-Identifier: Apache-2.0
"""``python -m ateliers_desktop``: the window, or a command where one is given."""

import sys

if len(sys.argv) > 1:
    from ateliers_desktop.cli import main

    sys.exit(main())
else:
    from ateliers_desktop.app import main as open_window

    sys.exit(open_window())
