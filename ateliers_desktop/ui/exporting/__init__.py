# SPDX-License-Identifier: Apache-2.0
"""What leaves the program for others: workbooks, calendars, the report for the partners."""
