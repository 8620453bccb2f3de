# SPDX-License-Identifier: Apache-2.0
"""The room of expertise: which mentor knows which area, and whether that is enough."""
