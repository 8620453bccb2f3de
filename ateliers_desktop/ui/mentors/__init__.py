# SPDX-License-Identifier: Apache-2.0
"""The room of the mentors: what they can give, when they are there, and what they have to do."""
