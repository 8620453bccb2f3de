# SPDX-License-Identifier: Apache-2.0
"""The window's side of a person's data: who asks, what is shown, and what follows an erasure."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QMainWindow

from ateliers_desktop.residency import Party, fold
from ateliers_desktop.ui.desk import Desk
from ateliers_desktop.ui.job import Job, Report
from ateliers_desktop.ui.messages import Message, tell, told
from ateliers_desktop.ui.places import Place
from ateliers_desktop.ui.progress_dialog import ProgressDialog
from ateliers_desktop.ui.room import Surroundings
from ateliers_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from ateliers_desktop.operations.erasing import ErasureReport, ErasureWish
    from ateliers_desktop.operations.known_people import KnownPerson
    from ateliers_desktop.operations.programme import Programme
    from ateliers_desktop.ui.personal.erasure_dialog import ErasureDialog
    from ateliers_desktop.ui.personal.personal_dialog import PersonalDialog


class PersonalDesk(Desk):
    """Lives as long as the window; its dialogs are loaded when they are asked for.

    Signals
    -------
    erased(object)
        The residency that is open, a ResidencySummary, was written anew and is to be shown.

    Parameters
    ----------
    programme
        Gives what is open, or None.
    """

    dialog: "PersonalDialog | None"

    erased = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        programme: "Callable[[], Programme | None]",
    ) -> None:
        super().__init__(window)
        self._settings, self._programme = settings, programme
        self.question: ErasureDialog | None = None
        self._job: Job | None = None
        self._person: KnownPerson | None = None

    def dress(self, around: Surroundings) -> None:
        """Take the words and the actions of a window that is built anew."""
        super().dress(around)
        around.actions.personal.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Show what is kept about whoever is chosen then."""
        self._open("", None)

    @Slot(object)
    def show_person(self, place: Place) -> None:
        """Show what is kept about a mentor or a project."""
        self._open(place.name, place.party)

    def _open(self, name: str, party: Party | None) -> None:
        from ateliers_desktop.ui.personal.personal_dialog import PersonalDialog

        programme = self._programme()
        if programme is None:
            return
        with told(self._window):
            dialog = PersonalDialog(
                self._window,
                programme.contents(),
                self._translate,
                self._language,
                name=name,
                party=party,
                read_only=programme.read_only,
            )
            dialog.erasure_wanted.connect(self._on_erasure_wanted)
            self._show(dialog)

    @Slot(object)
    def _on_erasure_wanted(self, person: "KnownPerson") -> None:
        from ateliers_desktop.operations.erasing import kept_copies, neutral_name
        from ateliers_desktop.ui.personal.erasure_dialog import ErasureDialog

        programme = self._programme()
        if programme is None:
            return
        name = neutral_name(programme.contents(), person, programme.residency.language)
        backups = kept_copies(programme)
        question = ErasureDialog(self._window, person, name, backups, self._translate)
        self.question = question
        wanted = question.exec() == QDialog.DialogCode.Accepted
        wish = question.wish
        self.question = None
        question.deleteLater()
        if wanted:
            self._erase(programme, person, wish)

    def _erase(self, programme: "Programme", person: "KnownPerson", wish: "ErasureWish") -> None:
        """Erase on a thread of its own; the dialog stays before the window until it is done."""
        if self._job is not None:
            return
        if self.dialog is not None:
            self.dialog.setEnabled(False)
        self._person = person
        self._job = Job(partial(_erase, programme, person, wish), self)
        title = self._translate("Personal data", "Erasing")
        ProgressDialog(title, self._job, self._translate, self._window)
        self._job.begin(self._on_erased, self._on_failed)

    @Slot(object)
    def _on_erased(self, report: "ErasureReport") -> None:
        self._end()
        person = self._person
        if person is None or self._programme() is None:
            return
        self.erased.emit(report.programme.chosen)
        if fold(self._settings.author) in person.folded:
            self._settings.author = ""
        self._say(person, report)

    @Slot(object)
    def _on_failed(self, failure: Exception) -> None:
        self._end()
        programme = self._programme()
        if programme is not None:
            # Whatever of it was stored is to be seen.
            self.erased.emit(programme.chosen)
        tell(self._window, failure)

    def _end(self) -> None:
        self.finish()
        if self.dialog is not None:
            self.dialog.accept()

    def finish(self) -> None:
        """Wait for what is being erased; the window is about to close."""
        if self._job is not None:
            self._job.end()
            self._job = None

    def _say(self, person: "KnownPerson", report: "ErasureReport") -> None:
        translate = self._translate
        text = translate("Personal data", "{name} is called {new} from now on.")
        said = [text.format(name=person.name, new=report.new_name)]
        if report.backups:
            said.append(
                translate(
                    "Personal data",
                    "%n backups beside the file go on holding the data.",
                    n=report.backups,
                )
            )
        for name in report.emptied_logs:
            text = translate(
                "Personal data",
                "The log of {residency} could not be rewritten and was emptied: what was done "
                "there before cannot be undone.",
            )
            said.append(text.format(residency=name))
        Message(
            self._window, translate("Personal data", "The data are erased"), "\n".join(said)
        ).exec()


def _erase(
    programme: "Programme", person: "KnownPerson", wish: "ErasureWish", report: Report
) -> "ErasureReport":
    from ateliers_desktop.operations.erasing import erase

    del report
    return erase(programme, person, wish)
