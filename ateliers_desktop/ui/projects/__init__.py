# SPDX-License-Identifier: Apache-2.0
"""The room of the projects: what each needs, what of it is placed, and all that is known of it."""
