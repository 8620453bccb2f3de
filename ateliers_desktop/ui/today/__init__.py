# SPDX-License-Identifier: Apache-2.0
"""What happens now and next in each room, and what became of the sessions of the day."""
