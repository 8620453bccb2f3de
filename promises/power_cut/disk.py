# SPDX-License-Identifier: Apache-2.0
"""A disk as it may stand after a power cut, rebuilt from a recording of what was written.

What was flushed is there. Of the bytes that were not, each write reached the disk, or did not, or
only some of its sectors did, in any order. Of the names that were not flushed, the first few
changes reached it and the others did not, as on a disk with a journal (ext4, XFS, NTFS); flushing
a new file makes its name last as well, and the changes of names before that.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the recorded program did: a word, its arguments, and bytes if any."""

    word: str
    arguments: tuple[str, ...]
    content: bytes = b""


class UnseenError(Exception):
    """The program wrote in a way that the recorder cannot follow."""


def read_recording(log: Path) -> list[Act]:
    """Return what was recorded, in order; UnseenError if there are holes in it."""
    acts = list(_acts(log.read_bytes()))
    for act in acts:
        if act.word == "unseen":
            raise UnseenError(*act.arguments)
    return acts


def _acts(log: bytes) -> Iterator[Act]:
    at = 0
    while at < len(log):
        end = log.index(b"\n", at)
        word, *arguments = log[at:end].decode().split("\t")
        at = end + 1
        length = int(arguments[2]) if word == "write" else 0
        yield Act(word, tuple(arguments), log[at : at + length])
        at += length


@dataclass(slots=True, eq=False)
class _Inode:
    """A file: the bytes that are on the disk, and what was written since the last flush."""

    content: bytearray = field(default_factory=bytearray)
    unflushed: list[tuple[int, bytes | None]] = field(default_factory=list)

    def flush(self) -> None:
        for at, written in self.unflushed:
            self._put(at, written)
        self.unflushed.clear()

    def cut_off(self, chance: Random) -> bytes:
        """Return what is left of the file, some of what was not flushed included."""
        for at, written in self.unflushed:
            fate = chance.choice(("kept", "kept", "dropped", "dropped", "torn"))
            if fate == "kept" or (fate == "torn" and written is None):
                self._put(at, written)
            elif fate == "torn" and written is not None:
                for sector in range(0, len(written), SECTOR):
                    if chance.random() < 0.5:
                        self._put(at + sector, written[sector : sector + SECTOR])
        return bytes(self.content)

    def _put(self, at: int, written: bytes | None) -> None:
        """Put bytes at a place; None means that the file ends there."""
        end = at if written is None else at + len(written)
        if len(self.content) < end:
            self.content.extend(bytes(end - len(self.content)))
        if written is None:
            del self.content[at:]
        else:
            self.content[at:end] = written


class Disk:
    """Follows a recording from the files that were there at its beginning."""

    def __init__(self, folder: Path, beginning: Path) -> None:
        self._folder = folder
        self._names: dict[str, _Inode] = {}
        self._inodes: dict[str, _Inode] = {}
        self.told: list[str] = []
        self._ways: dict[str, Callable[[Act], None]] = {
            "open": self._open,
            "write": self._write,
            "size": self._size,
            "sync": self._sync,
            "folder": self._flush_names,
            "unlink": self._unlink,
            "rename": self._rename,
            "told": self._tell,
        }
        for each in beginning.rglob("*"):
            if each.is_file():
                there = str(folder / each.relative_to(beginning))
                self._names[there] = _Inode(bytearray(each.read_bytes()))
        self._lasting = dict(self._names)
        self._changes: list[dict[str, _Inode | None]] = []

    def follow(self, acts: Sequence[Act]) -> None:
        """Do what was recorded."""
        for act in acts:
            self._ways[act.word](act)

    def cut_off(self, chance: Random, into: Path) -> None:
        """Write the files that are left into an empty folder; the disk is spent after that."""
        self._let_last(chance.randint(0, len(self._changes)))
        for name, inode in self._lasting.items():
            target = into / Path(name).relative_to(self._folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(inode.cut_off(chance))

    def _let_last(self, count: int) -> None:
        for change in self._changes[:count]:
            for name, inode in change.items():
                if inode is None:
                    self._lasting.pop(name, None)
                else:
                    self._lasting[name] = inode
        del self._changes[:count]

    def _open(self, act: Act) -> None:
        number, is_new, name = act.arguments
        if is_new == "1" or name not in self._names:
            self._names[name] = _Inode()
            self._changes.append({name: self._names[name]})
        self._inodes[number] = self._names[name]

    def _write(self, act: Act) -> None:
        self._inodes[act.arguments[0]].unflushed.append((int(act.arguments[1]), act.content))

    def _size(self, act: Act) -> None:
        self._inodes[act.arguments[0]].unflushed.append((int(act.arguments[1]), None))

    def _sync(self, act: Act) -> None:
        inode = self._inodes[act.arguments[0]]
        inode.flush()
        own = [at for at, change in enumerate(self._changes) if inode in change.values()]
        if own:
            self._let_last(own[-1] + 1)

    def _flush_names(self, act: Act) -> None:
        del act
        self._let_last(len(self._changes))

    def _unlink(self, act: Act) -> None:
        (name,) = act.arguments
        self._names.pop(name, None)
        self._changes.append({name: None})

    def _rename(self, act: Act) -> None:
        name, to = act.arguments
        inode = self._names.pop(name)
        self._names[to] = inode
        self._changes.append({to: inode, name: None})

    def _tell(self, act: Act) -> None:
        self.told.append(act.arguments[0])
