# SPDX-License-Identifier: Apache-2.0
"""The guide in the program, and the list of all keys: offline, in the window's language."""
