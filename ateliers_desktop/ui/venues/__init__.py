# SPDX-License-Identifier: Apache-2.0
"""The room of the residency's rooms: how large, with what, when open, and what happens there."""
