# SPDX-License-Identifier: Apache-2.0
"""What the figures of a report are called, on paper and in a workbook alike."""

from ateliers_desktop.residency.figures import Dimension
from ateliers_desktop.words.translation import Translate


def dimension_titles(translate: Translate) -> dict[Dimension, str]:
    """Return the titles of the tables."""
    return {
        Dimension.RESIDENCY: translate("Report", "By residency"),
        Dimension.PROJECT_COUNTRY: translate("Report", "By country of the projects"),
        Dimension.DISCIPLINE: translate("Report", "By discipline"),
        Dimension.AREA: translate("Report", "By area of expertise"),
        Dimension.MENTOR_COUNTRY: translate("Report", "By country of the mentors"),
        Dimension.PROJECT: translate("Report", "By project"),
        Dimension.MENTOR: translate("Report", "By mentor"),
    }
