# SPDX-License-Identifier: Apache-2.0
"""The story of a project or a mentor over all residencies of the programme, as one page."""
