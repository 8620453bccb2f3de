# SPDX-License-Identifier: Apache-2.0
"""Beginning a residency from nothing: its first facts, and how its days are laid out."""
