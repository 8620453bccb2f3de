# SPDX-License-Identifier: Apache-2.0
"""The tables of a programme file as typed rows; rows never leave the storage."""
