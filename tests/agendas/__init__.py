# SPDX-License-Identifier: Apache-2.0
"""What stands on paper, as values and as pages read back."""
