# SPDX-License-Identifier: Apache-2.0
"""The window: a folder for each of its rooms, and beside them what all of them share."""
