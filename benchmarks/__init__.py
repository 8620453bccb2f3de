# SPDX-License-Identifier: Apache-2.0
"""Speed and quality, measured: one command a benchmark, never part of the tests."""
