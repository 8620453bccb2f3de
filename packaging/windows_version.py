# SPDX-License-Identifier: Apache-2.0
"""What Windows shows about a program in its properties: name, version, copyright."""

from __future__ import annotations

from typing import Any

_ENGLISH, _UNICODE = 0x0409, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts it, with noughts for what is not there."""
    numbers = [int(each) for each in version.split("+")[0].split(".") if each.isdecimal()]
    major, minor, patch, build = (*numbers, 0, 0, 0, 0)[:4]
    return major, minor, patch, build


def facts(program: str, version: str) -> dict[str, str]:
    """Return the lines of the properties by the names that Windows has for them."""
    return {
        "ProductName": "Ateliers Desktop",
        "ProductVersion": version,
        "FileDescription": "Ateliers Desktop",
        "FileVersion": version,
        "InternalName": program,
        "OriginalFilename": f"{program}.exe",
        "LegalCopyright": "The authors of Ateliers Desktop; Apache License 2.0",
    }


def version_resource(program: str, version: str) -> Any:
    """Return the resource as PyInstaller takes it; on Windows only."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = four_numbers(version)
    lines = [StringStruct(name, text) for name, text in facts(program, version).items()]
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", lines)]),
            VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])]),
        ],
    )
