# SPDX-License-Identifier: Apache-2.0
"""What was said and what was agreed, over all residencies of the programme."""
