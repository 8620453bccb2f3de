# SPDX-License-Identifier: Apache-2.0
"""Tests of reading and writing workbooks, all with real files."""
