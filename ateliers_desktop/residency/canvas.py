# SPDX-License-Identifier: Apache-2.0
"""The Business Model Canvas of a project: nine fields of text."""

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """What a project knows of its business model; an empty text is a field not yet filled.

    The nine blocks and their names are those of A. Osterwalder and Y. Pigneur, "Business Model
    Generation" (2010).
    """

    partners: str = ""
    activities: str = ""
    resources: str = ""
    value: str = ""
    relationships: str = ""
    channels: str = ""
    segments: str = ""
    costs: str = ""
    revenues: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether no field is filled."""
        return not any(astuple(self))


BLOCKS = tuple(Canvas.__dataclass_fields__)
"""The names of the nine fields, in their order."""
