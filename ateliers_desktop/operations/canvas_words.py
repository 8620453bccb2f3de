# SPDX-License-Identifier: Apache-2.0
"""What the nine fields of a business model are called."""

from ateliers_desktop.words import Translate


def block_name(block: str, translate: Translate) -> str:
    """Return the name of a field by its attribute: "Key partners"; KeyError if there is none."""
    return _names(translate)[block]


def block_question(block: str, translate: Translate) -> str:
    """Return the question that a field answers, for whoever meets it the first time."""
    return _questions(translate)[block]


def _names(translate: Translate) -> dict[str, str]:
    return {
        "partners": translate("Canvas", "Key partners"),
        "activities": translate("Canvas", "Key activities"),
        "resources": translate("Canvas", "Key resources"),
        "value": translate("Canvas", "Value propositions"),
        "relationships": translate("Canvas", "Customer relationships"),
        "channels": translate("Canvas", "Channels"),
        "segments": translate("Canvas", "Customer segments"),
        "costs": translate("Canvas", "Cost structure"),
        "revenues": translate("Canvas", "Revenue streams"),
    }


def _questions(translate: Translate) -> dict[str, str]:
    return {
        "partners": translate("Canvas", "Who helps?"),
        "activities": translate("Canvas", "What has to be done?"),
        "resources": translate("Canvas", "What does it take?"),
        "value": translate("Canvas", "What do people get?"),
        "relationships": translate("Canvas", "How are they won and kept?"),
        "channels": translate("Canvas", "How does it reach them?"),
        "segments": translate("Canvas", "For whom is it?"),
        "costs": translate("Canvas", "What does it cost?"),
        "revenues": translate("Canvas", "What do people pay for?"),
    }
