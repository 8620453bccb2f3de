# SPDX-License-Identifier: Apache-2.0
"""The planning board by mouse and keys, over a real file."""
