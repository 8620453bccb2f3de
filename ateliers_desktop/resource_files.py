# SPDX-License-Identifier: Apache-2.0
"""Where the files that come with the program lie: in a wheel, a bundle or a source checkout."""

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """Return the folder of resources: inside the installed package, else beside it in the source.

    Raises
    ------
    FileNotFoundError
        If the program was installed without its resources.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "i18n").is_dir():
            return folder
    raise FileNotFoundError(f"no resources beside {package}; install the program again")


def resource(*parts: str) -> Path:
    """Return the path of one resource, as in ``resource("fonts", "NotoSans-Regular.ttf")``."""
    return resource_folder().joinpath(*parts)
