# SPDX-License-Identifier: Apache-2.0
"""What each command of the command line does, a file a command; each returns its exit code."""

DONE, MENDABLE, BROKEN_RULES = 0, 1, 3
