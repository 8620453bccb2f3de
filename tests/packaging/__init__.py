# SPDX-License-Identifier: Apache-2.0
"""What is handed on: checked without building it; `make try-bundle` runs it."""
