# SPDX-License-Identifier: Apache-2.0
"""Sockets to the internet are forbidden while tests run: the program never leaves the machine."""

import socket
import sys

_INTERNET = {int(socket.AF_INET), int(socket.AF_INET6)}
_ASKS_OTHERS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


class NetworkError(AssertionError):
    """Something wanted to talk to another machine."""


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        raise NetworkError("a socket to the internet was made")
    if event in _ASKS_OTHERS:
        raise NetworkError(f"the name of another machine was looked up: {arguments[0]!r}")


def forbid() -> None:
    """Refuse all of it in this process from now on, whoever wants it."""
    sys.addaudithook(_refuse)
