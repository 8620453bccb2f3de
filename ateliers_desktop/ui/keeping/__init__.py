# SPDX-License-Identifier: Apache-2.0
"""What keeps a file safe, on the screen: backups, a damaged file, a place that is not for work."""
