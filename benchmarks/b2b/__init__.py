# SPDX-License-Identifier: Apache-2.0
"""Business-to-business meeting scheduling, solved by the project's own engine."""
