# SPDX-License-Identifier: Apache-2.0
"""Every rule checked by plain loops over values, independently of the solver."""

from ateliers_desktop.scheduling.audit.facts import Facts, runs
from ateliers_desktop.scheduling.audit.verdict import audit, blamed, contradictions

__all__ = ["Facts", "audit", "blamed", "contradictions", "runs"]
