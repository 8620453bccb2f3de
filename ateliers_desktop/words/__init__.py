# SPDX-License-Identifier: Apache-2.0
"""Words in three languages: the catalogue of texts, and dates written out."""

from ateliers_desktop.words.translation import LANGUAGES, Translate, translations

__all__ = ["LANGUAGES", "Translate", "translations"]
