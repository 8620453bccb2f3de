# SPDX-License-Identifier: Apache-2.0
"""The proposal: goals settling one after another, and the result to be adopted or not."""
