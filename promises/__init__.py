# SPDX-License-Identifier: Apache-2.0
"""What the program promises, each promise tried against harm, and the trial itself tried."""
