# SPDX-License-Identifier: Apache-2.0
"""Backups by themselves, one put back, a damaged file rescued, a banner over a file to be read."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ateliers_desktop.operations.keeping_time import BACKUP_EVERY
from ateliers_desktop.operations.programme import Programme
from ateliers_desktop.storage import back_up, backups
from ateliers_desktop.storage.lock import WriterLock
from ateliers_desktop.ui.keeping import keeping_desk
from ateliers_desktop.ui.keeping.medium import Medium, Place, _says_removable, judged
from ateliers_desktop.ui.keeping.rescue_message import RescueMessage
from ateliers_desktop.ui.main_window import MainWindow
from tests.storage.kept_files import OLD_FILES
from tests.ui.conftest import OpenWindow, Told, card_of
from tests.ui.printing_steps import after, pages_of, printing_room, text_of


def lock_one(window: MainWindow) -> None:
    window.planning.board.setCurrentIndex(card_of(window, "Sirocco"))
    window.actions_.lock.trigger()


def test_a_quarter_of_an_hour_after_an_edit_a_backup_is_made_once(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    clock, seconds = window.keeping.clock, 1000.0
    clock.now = lambda: seconds
    clock.look()
    lock_one(window)
    seconds += BACKUP_EVERY - 1
    clock.look()
    assert backups(programme_file) == ()
    seconds += 1
    clock.look()
    qtbot.waitUntil(lambda: len(backups(programme_file)) == 1 and clock._job is None)
    (made,) = backups(programme_file)
    with Programme.open(made, read_only=True) as kept:
        assert window.programme is not None
        assert kept.schedule == window.programme.schedule
    seconds += 10 * BACKUP_EVERY
    clock.look()
    assert clock._job is None


def test_a_backup_that_cannot_be_made_is_said_and_tried_again(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    clock, seconds = window.keeping.clock, 0.0
    clock.now = lambda: seconds
    in_the_way = programme_file.parent / "backups"
    in_the_way.write_text("in the way", encoding="utf-8")
    lock_one(window)
    seconds = BACKUP_EVERY
    clock.look()
    qtbot.waitUntil(lambda: "sauvegarde" in window.status.saved.text())
    in_the_way.unlink()
    clock.look()
    qtbot.waitUntil(lambda: len(backups(programme_file)) == 1)


def test_a_backup_is_chosen_and_restored_and_the_present_file_kept(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, told: Told
) -> None:
    backup = back_up(programme_file)
    window = open_app(programme_file)
    assert window.programme is not None
    before = window.programme.schedule
    lock_one(window)
    after = window.programme.schedule
    window.actions_.restore.trigger()
    dialog = window.keeping.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text().startswith("Aujourd’hui ")
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.entrance.busy and window.programme is not None)
    assert window.programme.schedule == before
    assert not window.actions_.undo.isEnabled()
    newest, *_ = backups(programme_file)
    assert newest != backup
    assert newest.name in window.status.saved.text()
    with Programme.open(newest, read_only=True) as kept:
        assert kept.schedule == after
    assert told.messages == []


def test_without_a_backup_the_list_says_when_there_will_be_one(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    window = open_app(programme_file)
    window.actions_.restore.trigger()
    dialog = window.keeping.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: "quart d’heure" in dialog.explained.text())
    assert not dialog.restore.isEnabled()
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert window.programme is not None


class Rescuer(QObject):
    """Takes up the offer of a backup as a person would, or leaves it."""

    def __init__(self, accepts: bool) -> None:
        super().__init__()
        self.accepts, self.said = accepts, ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, RescueMessage) and event.type() == QEvent.Type.Show:
            self.said = watched.text.text()
            button = watched.restore if self.accepts else watched
            QTimer.singleShot(0, button.click if self.accepts else watched.accept)
        return False


@pytest.fixture(params=[True, False])
def rescuer(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Rescuer]:
    watcher = Rescuer(request.param)
    qapp.installEventFilter(watcher)
    yield watcher
    qapp.removeEventFilter(watcher)


def test_of_a_damaged_file_the_last_good_backup_is_offered_and_the_damaged_one_kept(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot, rescuer: Rescuer
) -> None:
    back_up(programme_file, "adopt")
    damaged = programme_file.read_bytes()[:9000]
    programme_file.write_bytes(damaged)
    window = open_app(programme_file)
    qtbot.waitUntil(lambda: bool(rescuer.said) and not window.entrance.busy)
    assert "avant l’adoption d’une proposition" in rescuer.said
    if not rescuer.accepts:
        assert window.programme is None
        assert programme_file.read_bytes() == damaged
        return
    qtbot.waitUntil(lambda: window.programme is not None)
    assert len(window.programme.schedule.sessions) == 2
    (aside,) = programme_file.parent.glob("* damaged *")
    assert aside.read_bytes() == damaged


def test_a_file_open_elsewhere_is_shown_with_a_banner_and_opened_for_writing_later(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    with Programme.open(programme_file):
        window = open_app(programme_file)
        banner = window.keeping.banner
        assert banner.isVisible()
        assert "a ouvert ce fichier depuis aujourd’hui " in banner.text.text()
        assert not window.actions_.restore.isEnabled()
    qtbot.mouseClick(banner.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.entrance.busy)
    assert window.programme is not None
    assert not window.programme.read_only
    assert not banner.isVisible()


def test_a_file_of_an_older_version_that_is_open_elsewhere_is_shown_from_a_copy_and_saved_as_pdf(
    open_app: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, stick = tmp_path / "scratch", tmp_path / "stick"
    for folder in (scratch, stick):
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    file = Path(shutil.copyfile(OLD_FILES[-2], stick / "old.ateliers"))
    before = file.read_bytes()
    lock = WriterLock(file)
    try:
        window = open_app(file)
        text = window.keeping.banner.text.text()
        assert "a ouvert ce fichier depuis aujourd’hui " in text
        assert text.endswith("le fichier lui-même n’est pas touché.")
        room = printing_room(window, qtbot)
        after(room, qtbot, lambda: room.outputs.save_one(tmp_path / "a", pages_of(room)))
        assert "Griot" in text_of((tmp_path / "a.pdf").read_bytes())
        window.close()
        assert list(scratch.glob("ateliers-reading-*")) == []
    finally:
        lock.release()
    assert file.read_bytes() == before
    assert list(stick.iterdir()) == [file]


@pytest.mark.parametrize("medium", [Medium.REMOVABLE, Medium.NETWORK])
def test_on_a_stick_or_a_network_drive_a_copy_is_offered(
    open_app: OpenWindow,
    programme_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    medium: Medium,
) -> None:
    target = programme_file.with_name("copie.ateliers")
    monkeypatch.setattr(
        keeping_desk, "medium_of", lambda path: Medium.FIXED if path == target else medium
    )
    monkeypatch.setattr(keeping_desk, "ask_for_new_file", lambda *_: target)
    window = open_app(programme_file)
    banner = window.keeping.banner
    assert banner.isVisible()
    assert "cet ordinateur" in banner.text.text()
    qtbot.mouseClick(banner.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.entrance.busy)
    assert window.programme is not None
    assert window.programme.path == target
    assert not banner.isVisible()


def test_the_banner_outlives_another_language(
    open_app: OpenWindow, programme_file: Path, qtbot: QtBot
) -> None:
    with Programme.open(programme_file):
        window = open_app(programme_file)
        window.language_wanted.emit("en")
        assert "has this file open since" in window.keeping.banner.text.text()
        qtbot.waitUntil(lambda: window.keeping.banner.isVisible())


@pytest.mark.parametrize(
    ("place", "medium"),
    [
        (Place(root="/", device="/dev/sda1", file_system="ext4"), Medium.FIXED),
        (Place(root="/home", device="/dev/sda2", file_system="btrfs"), Medium.FIXED),
        (
            Place(root="/media/awa/CLE", device="/dev/sdb1", file_system="vfat"),
            Medium.REMOVABLE,
        ),
        (Place(root="/Volumes/CLE", device="/dev/disk4", file_system="msdos"), Medium.REMOVABLE),
        (Place(root="/mnt/cle", device="/dev/sdb1", pulled_out=True), Medium.REMOVABLE),
        (Place(root="/mnt/nas", device="//nas/ateliers", file_system="cifs"), Medium.NETWORK),
        (Place(root="/home/awa", device="nas:/home", file_system="nfs4"), Medium.NETWORK),
        (
            Place(root="/run/media/x", device="awa@h:", file_system="fuse.sshfs"),
            Medium.NETWORK,
        ),
    ],
)
def test_a_place_is_judged_by_what_the_system_says(place: Place, medium: Medium) -> None:
    assert judged(place) is medium


def test_linux_says_of_a_disk_whether_it_may_be_pulled_out(tmp_path: Path) -> None:
    for name, sign in (("sda", "0"), ("sdb", "1")):
        partition = tmp_path / "disks" / name / f"{name}1"
        partition.mkdir(parents=True)
        (partition.parent / "removable").write_text(f"{sign}\n", encoding="ascii")
        (tmp_path / f"{name}1").symlink_to(partition)
    assert _says_removable("/dev/sdb1", tmp_path)
    assert not _says_removable("/dev/sda1", tmp_path)
    assert not _says_removable("/dev/sdz9", tmp_path)
    assert not _says_removable("tmpfs", tmp_path)
