# SPDX-License-Identifier: Apache-2.0
"""The benchmarks run, on instances small enough to check by hand."""
