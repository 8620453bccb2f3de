# SPDX-License-Identifier: Apache-2.0
"""The program never reaches for a network: nothing it imports could, and no test may try."""

import ast
import socket
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.no_network import NetworkError

ROOT = Path(__file__).resolve().parents[2]
TALKERS = {
    *("asyncio", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socketserver"),
    *("ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
}
STAYING = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
"""Pipes and files of this machine, which cannot leave it."""
HOST_NAME_ALONE = ROOT / "ateliers_desktop" / "storage" / "lock.py"


def _opens(call: ast.Call) -> bool:
    """Tell whether the system is asked to open something that may not be a file of its own."""
    named = isinstance(call.func, ast.Attribute) and call.func.attr == "openUrl"
    return named and "fromLocalFile" not in "".join(map(ast.unparse, call.args))


def reaching(source: str, may_name_the_host: bool = False) -> Iterator[str]:
    """Yield what in a file could reach for a network."""
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            named = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [each for each in (node.module, *named) if each not in STAYING]
            if set(named) <= STAYING:
                names.remove(node.module)
        elif isinstance(node, ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            if owner == "socket" and node.attr != "gethostname":
                yield f"socket.{node.attr}"
        elif isinstance(node, ast.Call) and _opens(node):
            yield "openUrl"
        for name in names:
            if name == "socket" and not may_name_the_host:
                yield name
            if any(name == each or name.startswith(f"{each}.") for each in TALKERS):
                yield name


def test_nothing_in_the_program_could_reach_for_a_network() -> None:
    files = sorted((ROOT / "ateliers_desktop").rglob("*.py"))
    assert HOST_NAME_ALONE in files
    seen = {}
    for file in files:
        if found := list(reaching(file.read_text("utf-8"), file == HOST_NAME_ALONE)):
            seen[file.relative_to(ROOT).as_posix()] = found
    assert seen == {}


@pytest.mark.parametrize(
    "line",
    [
        "import urllib.request",
        "from http import client",
        "from PySide6.QtNetwork import QNetworkAccessManager",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalSocket, QTcpSocket",
        "import socket",
        "from socket import create_connection",
        "socket.create_connection(('x', 1))",
        "QDesktopServices.openUrl(link)",
    ],
)
def test_what_could_would_be_seen(line: str) -> None:
    assert list(reaching(line))


def test_a_pipe_of_this_machine_is_let_be() -> None:
    line = "from PySide6.QtNetwork import QLocalServer, QLocalSocket"
    assert list(reaching(line)) == []


def test_a_test_that_reaches_for_the_network_is_stopped() -> None:
    with pytest.raises(NetworkError):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with pytest.raises(NetworkError):
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    with pytest.raises(NetworkError):
        urllib.request.urlopen("http://example.org", timeout=1)


def test_what_stays_on_the_machine_is_allowed() -> None:
    one, other = socket.socketpair()
    one.send(b"x")
    assert other.recv(1) == b"x"
    one.close()
    other.close()
