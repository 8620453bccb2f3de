# SPDX-License-Identifier: Apache-2.0
"""A person's data: shown, exported, erased on request."""
