# SPDX-License-Identifier: Apache-2.0
"""The living day by keys, by the window's clock, over a real file."""
