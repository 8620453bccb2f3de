# SPDX-License-Identifier: Apache-2.0
"""Tests of the programme file, on real files."""
