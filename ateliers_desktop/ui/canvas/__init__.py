# SPDX-License-Identifier: Apache-2.0
"""The business model of a project in nine fields, with what each of them said before."""
