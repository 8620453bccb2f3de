# SPDX-License-Identifier: Apache-2.0
"""The residencies of one file: which of them is open, the next one, and people who come in."""
