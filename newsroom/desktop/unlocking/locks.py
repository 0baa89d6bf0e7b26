"""The program's locks: asking for passphrases, changing them, and locking what is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsroom.domain.opening import Opening
from newsroom.errors import Locked

if TYPE_CHECKING:
    from newsroom.desktop.unlocking.form import UnlockForm
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.newsroom import Newsroom

Then = Callable[["Newsroom"], object]


@dataclass(frozen=True, slots=True)
class Protection:
    """A passphrase that the newsroom is to have from now on, an empty one for none any more.

    `then` is what is done with the newsroom when it is open again, before anybody sees it; `first`
    where that is all that a new newsroom asks. `forget` deletes the backups that open without it.
    """

    passphrase: str = field(repr=False)
    then: Then | None = None
    first: bool = False
    forget: bool = False


class Holder(Protocol):
    """What holds the window and the newsroom, as the program does."""

    newsroom: Newsroom | None
    window: MainWindow | None

    def open(self, opening: Opening, then: Then | None = None) -> None: ...
    def give_way(self, then: Callable[[Newsroom], None]) -> None: ...
    def choose_newsroom(self, opening: Opening) -> None: ...
    def choose_backup(self, newsroom: Path) -> Path | None: ...


class Locks(QObject):
    """Stands between the program and what is locked."""

    def __init__(self, holder: Holder, parent: QObject) -> None:
        super().__init__(parent)
        self._holder = holder
        self._form: UnlockForm | None = None
        self._frame: QWidget | None = None
        self._opening: Opening | None = None
        self._then: Then | None = None
        self._error: Locked | None = None
        self.answered: Path | None = None
        """The new newsroom whose first questions were answered."""
        self._left: list[Path] = []

    def follow(self, window: MainWindow) -> None:
        """Do what a person asks for in a window."""
        window.protection_wanted.connect(self.protect)
        window.lock_wanted.connect(self.lock)
        error, opening, then = self._error, self._opening, self._then
        if error and opening and self._holder.newsroom is None:
            # It has come in the place of one that asked, and speaks another language.
            self.leave()
            self.ask(error, opening, then)

    def ask(self, error: Locked, opening: Opening, then: Then | None) -> None:
        """Ask for the passphrase, and open once more; again where it was another."""
        form = self._form
        if form is not None and form.path == error.path and error.tried:
            form.show_problem()
            return
        self.leave()
        from newsroom.desktop.unlocking.form import (  # noqa: PLC0415 - where it is needed
            UnlockDialog,
            UnlockForm,
            UnlockPage,
        )

        window = self._holder.window
        if window is None:
            return
        self._opening, self._then, self._error = opening, then, error
        form = self._form = UnlockForm(opening.path, error)
        form.given.connect(self._on_given)
        form.left.connect(self._on_left)
        form.restore_wanted.connect(self._on_restore)
        if self._holder.newsroom is None:
            self._frame = UnlockPage(form)
            window.show_locked(self._frame)
        else:
            dialog = UnlockDialog(form, window)
            dialog.rejected.connect(self.leave)
            self._frame = dialog
            dialog.show()
        if error.tried:
            form.show_problem()
        form.field.line.setFocus()

    def leave(self) -> None:
        """Ask no more: it is open, or no longer wanted."""
        frame, self._frame, self._form = self._frame, None, None
        self._opening = self._then = self._error = None
        if frame is not None:
            window = self._holder.window
            if window:
                window.leave_locked(frame)
            frame.hide()
            frame.deleteLater()

    def lock(self) -> None:
        """Save, close, forget the key, and ask for the passphrase."""
        window = self._holder.window
        if window and window.desk:
            window.desk.leave(lambda: self._holder.give_way(self._locked))

    def protect(self, wanted: Protection) -> None:
        """Put the open newsroom under a new passphrase, and open it again."""
        window = self._holder.window
        newsroom = self._holder.newsroom
        if wanted.first and newsroom:
            self.answered = newsroom.path

        def then(newsroom: Newsroom) -> None:
            if wanted.forget:
                self._left = newsroom.backups.remove_outside()
            if wanted.then:
                wanted.then(newsroom)

        def change(newsroom: Newsroom) -> None:
            newsroom.close()
            opening = Opening(newsroom.path, window=True, new_passphrase=wanted.passphrase)
            self._holder.open(opening, then)

        if window and window.desk:
            window.desk.leave(lambda: self._holder.give_way(change))

    def tell_left(self, newsroom: Newsroom) -> None:
        """Say of backups that were to go and could not be deleted that they are still there."""
        left, self._left = self._left, []
        if left:
            from newsroom.desktop.plain import warning_box  # noqa: PLC0415 - hopefully never
            from newsroom.desktop.words import tr, translate_message  # noqa: PLC0415

            told = translate_message(newsroom.backups.told_outside(left))
            warning_box(self._holder.window, tr("Passphrase"), tr("That did not work"), told).open()

    def _locked(self, newsroom: Newsroom) -> None:
        newsroom.close()
        newsroom.forget_keys()
        self._holder.open(Opening(newsroom.path, window=True, read_only=newsroom.read_only))

    def _on_given(self, passphrase: str) -> None:
        if self._opening and self._form:
            opening = replace(self._opening, passphrase=passphrase, unlocks=self._form.path)
            self._holder.open(opening, self._then)

    def _on_left(self) -> None:
        opening, form = self._opening, self._form
        if opening is None or form is None:
            return
        if form.path != opening.path.resolve():
            self.leave()
            self._holder.open(replace(opening, restore=None, unlocks=None, passphrase=""))
        else:
            self._holder.choose_newsroom(opening)

    def _on_restore(self) -> None:
        opening = self._opening
        if opening is None:
            return
        backup = self._holder.choose_backup(opening.path)
        if backup:
            self.leave()
            self._holder.open(replace(opening, restore=backup))
