# SPDX-License-Identifier: Apache-2.0
"""A workbook looked at before it is imported: its sheets, its headings, all that is wrong."""
