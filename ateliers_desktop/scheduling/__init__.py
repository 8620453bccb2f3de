# SPDX-License-Identifier: Apache-2.0
"""The scheduling problem: rules and goals, the solver that proves, the audit that checks."""
