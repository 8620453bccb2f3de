# SPDX-License-Identifier: Apache-2.0
"""The programme room: the grid of the week to scale, its rows, and the residency itself."""
