"""The ways to the inbox, to what is undecided, and to sending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit

from newsroom.desktop.desk import Desk
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article
from newsroom.domain.inbox import Arrival, Conflict, Delivery
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, NewsroomError, PassphraseWanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.desktop.inbox.dialog import InboxDialog
    from newsroom.desktop.inbox.merge_dialog import MergeDialog
    from newsroom.desktop.inbox.send_dialog import SendDialog
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.conflicts import Versions
    from newsroom.services.inbox import Incoming
    from newsroom.services.newsroom import Newsroom

_SHOWN = 8000  # milliseconds


class InboxErrands(QObject):
    """Opens bundles that came, one after the other, and what they left undecided."""

    def __init__(self, window: MainWindow, newsroom: Newsroom, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._waiting: list[Path] = []
        self._forget_notice: Callable[[], None] | None = None
        self._passed: set[str] = set()  # what was to be decided later, in this round
        self._before: str | None = None
        self.dialog: InboxDialog | MergeDialog | SendDialog | None = None
        window.actions_.send.triggered.connect(lambda: desk.leave(self.show_send))
        self._look()

    # The inbox

    def take_in(self, bundles: list[Path]) -> None:
        """Show what bundles bring, one after the other, once what is on the desk is saved."""
        self._waiting += bundles
        self._desk.leave(self._open_next)

    def _open_next(self) -> None:
        if self.dialog is None and self._waiting:
            self._open(self._waiting.pop(0), "")

    def _open(self, path: Path, passphrase: str) -> None:
        self._window.status_line.show_work(tr("Checking the bundle…"))

        def work(job: Job) -> tuple[Incoming, tuple[Arrival, ...]]:
            incoming = self._newsroom.inbox.open(
                path, job.progress, lambda: job.cancelled, passphrase=passphrase
            )
            try:
                return incoming, incoming.arrivals(lambda: job.cancelled)
            except NewsroomError:
                incoming.close()
                raise

        def failed(error: NewsroomError) -> None:
            if isinstance(error, PassphraseWanted):
                self._ask(path, error)
            else:
                self._on_failed(error)

        self._tasks.run(
            work,
            lambda found: self._show(*found),
            failed,
            owner=self,
            progressed=self._window.status_line.show_progress,
            ended=lambda: self._window.status_line.show_work(""),
        )

    def _ask(self, path: Path, error: PassphraseWanted) -> None:
        question = QInputDialog(self._window)
        question.setWindowTitle(tr("Passphrase"))
        question.setLabelText(translate_message(error.message))
        question.setTextEchoMode(QLineEdit.EchoMode.Password)
        if question.exec() and question.textValue():
            self._open(path, question.textValue())
        else:
            self._open_next()

    def _show(self, incoming: Incoming, arrivals: tuple[Arrival, ...]) -> None:
        from newsroom.desktop.inbox.dialog import InboxDialog  # noqa: PLC0415 - at first use

        sheet = self._desk.sheet
        self._before = sheet.base if sheet else None
        dialog = InboxDialog(
            incoming, arrivals, self._newsroom.settings.get().zone, self._tasks, self._window
        )
        dialog.taken.connect(self._on_taken)
        dialog.finished.connect(incoming.close)
        self._keep(dialog)

    def _on_taken(self, delivery: Delivery) -> None:
        self._window.statusBar().showMessage(
            translate_message(Message("Taken in: %n article(s)", count=len(delivery.accepted))),
            _SHOWN,
        )
        self._renew([one.article.id for one in delivery.accepted])
        if delivery.accepted and self._desk.sheet is None:
            self._desk.open(delivery.accepted[0].article.id)
        lines = [
            f"{one.article.content.headline}: {translate_message(warning)}"
            for one in delivery.accepted
            for warning in one.warnings
        ]
        self._look()
        if lines:
            heading = tr("Look at this, too:")
            from newsroom.desktop.bundles.report_dialog import ReportDialog  # noqa: PLC0415 - at first use

            ReportDialog(tr("A bundle has come"), heading, lines, self._window).open()

    # What is undecided

    def decide(self) -> None:
        """Show the next conflict that was not put off in this round."""
        pending = self._newsroom.conflicts.pending()
        left = [one for one in pending if one.theirs not in self._passed]
        if not left:
            self._passed.clear()
            self._look()
            return
        conflict = left[0]
        self._passed.add(conflict.theirs)
        self._tasks.run(
            lambda _job: self._newsroom.conflicts.versions(conflict.number, conflict.theirs),
            lambda versions: self._show_versions(versions, len(left) - 1),
            self._on_failed,
            owner=self,
        )

    def _show_versions(self, versions: Versions, left: int) -> None:
        from newsroom.desktop.inbox.merge_dialog import MergeDialog  # noqa: PLC0415

        zone = self._newsroom.settings.get().zone
        dialog = MergeDialog(
            self._newsroom.conflicts, versions, self._tasks, self._window, left=left, zone=zone
        )
        dialog.decided.connect(self._on_decided)
        self._keep(dialog, then=self.decide if left else self._stop_deciding)

    def _on_decided(self, article: Article) -> None:
        self._renew([article.id])

    def _stop_deciding(self) -> None:
        self._passed.clear()
        self._look()

    def _look(self) -> None:
        """Say in the window whether anything is undecided."""

        def done(pending: tuple[Conflict, ...]) -> None:
            if self._forget_notice:
                self._forget_notice()
                self._forget_notice = None
            if pending and not self._newsroom.read_only:
                message = Message(
                    "Changed here and elsewhere: %n article(s). Both texts are kept.",
                    count=len(pending),
                )
                self._forget_notice = self._window.notices.add(
                    translate_message(message),
                    tr("Decide…"),
                    lambda: self._desk.leave(self.decide),
                    once=False,
                )

        self._tasks.run(
            lambda _job: self._newsroom.conflicts.pending(), done, self._on_failed, owner=self
        )

    # Sending

    def show_send(self) -> None:
        """Show the dialog for sending, with the article on the desk chosen."""
        from newsroom.desktop.inbox.send_dialog import SendDialog  # noqa: PLC0415

        sheet = self._desk.sheet
        article = sheet.article if sheet else None
        self._keep(SendDialog(self._newsroom, article, self._tasks, self._window))

    # All of them

    def _keep(
        self,
        dialog: InboxDialog | MergeDialog | SendDialog,
        then: Callable[[], None] | None = None,
    ) -> None:
        self.dialog = dialog

        def forget() -> None:
            self.dialog = None
            dialog.deleteLater()
            if then:
                then()
            self._open_next()

        dialog.finished.connect(forget)
        # Not exec: saving and the journal go on behind it. Nobody writes there meanwhile.
        dialog.open()

    def _renew(self, articles: list[int]) -> None:
        sheet = self._desk.sheet
        if sheet and sheet.article and sheet.article.id in articles:
            self._desk.reload()
        self._window.refresh_library()

    def _on_failed(self, error: NewsroomError) -> None:
        if not isinstance(error, Cancelled):
            message = translate_message(error.message)
            from newsroom.desktop.bundles.report_dialog import ReportDialog  # noqa: PLC0415 - at first use

            ReportDialog(tr("That did not work"), message, [], self._window).open()
        self._open_next()
