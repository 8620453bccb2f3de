# SPDX-License-Identifier: Apache-2.0
"""Pieces for rooms that show records in a table and let them be edited in a form beside it."""
