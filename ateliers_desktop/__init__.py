# SPDX-License-Identifier: Apache-2.0
"""Ateliers Desktop: plan, prove and print the mentoring sessions of a creative residency."""

__version__ = "0.1.0"
