# SPDX-License-Identifier: Apache-2.0
"""The use cases, a file a family; each returns what changed."""
