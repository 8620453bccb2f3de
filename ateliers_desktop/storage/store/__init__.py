# SPDX-License-Identifier: Apache-2.0
"""Values to rows and rows to values, a file a family; all within a transaction of the caller."""
