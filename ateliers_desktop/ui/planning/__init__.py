# SPDX-License-Identifier: Apache-2.0
"""The planning room: the day's board, what is not placed, and the selected session."""
