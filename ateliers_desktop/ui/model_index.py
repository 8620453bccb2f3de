# SPDX-License-Identifier: Apache-2.0
"""What the methods of models and delegates take for an index."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
