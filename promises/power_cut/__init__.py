# SPDX-License-Identifier: Apache-2.0
"""Power cuts, simulated: what a program writes is recorded, and the disk rebuilt as cut off."""
