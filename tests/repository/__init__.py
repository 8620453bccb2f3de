# SPDX-License-Identifier: Apache-2.0
"""The house itself: its layers, dependencies, texts, and how it is packed and set up."""
