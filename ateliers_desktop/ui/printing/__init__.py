# SPDX-License-Identifier: Apache-2.0
"""The printing room: what to print and for whom, seen as it will be on paper."""
