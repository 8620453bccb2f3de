# SPDX-License-Identifier: Apache-2.0
"""Words in three languages: the catalogue of texts, and dates written out."""

from ateliers_desktop.words.translation import (
    LANGUAGE_NAMES,
    LANGUAGES,
    Translate,
    translations,
)

__all__ = ["LANGUAGES", "LANGUAGE_NAMES", "Translate", "translations"]
