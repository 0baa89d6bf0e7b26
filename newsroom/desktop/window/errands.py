"""What the menu asks for beyond the desk: importing, exporting, checking, settings, errors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from newsroom import __version__
from newsroom.desktop.asking_for_files import ask_for_file, ask_for_files, note_chosen, usual_folder
from newsroom.desktop.bundles.place import open_at
from newsroom.desktop.desk import Desk
from newsroom.desktop.plain import warning_box
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.article import Article
from newsroom.domain.message import Message
from newsroom.errors import Cancelled, NewsroomError
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    from newsroom.desktop.window.main_window import MainWindow
    from newsroom.services.importing import Imported
    from newsroom.services.newsroom import Newsroom
    from newsroom.services.verifying import Verified


class Errands(QObject):
    """Runs the dialogs of one window.

    Signals:
        house_changed(): the newsroom's settings are others now.
        bundles_dropped(list[Path]): bundles of other newsrooms are to be looked at.
    """

    house_changed = Signal()
    bundles_dropped = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        newsroom: Newsroom,
        desk: Desk,
        tasks: Tasks,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._desk = desk
        self._tasks = tasks
        self._settings = settings
        self._job: Job | None = None
        actions = window.actions_
        actions.take_in.triggered.connect(self.choose_files)
        window.drops.dropped.connect(self.take_in)
        actions.export.triggered.connect(lambda: desk.leave(self.export))
        actions.verify.triggered.connect(self.choose_bundle)
        actions.key.triggered.connect(self.show_key)
        actions.check.triggered.connect(self.check)
        actions.backups.triggered.connect(lambda: desk.leave(self.show_backups))
        actions.sample.triggered.connect(self.add_samples)
        actions.house.triggered.connect(self.edit_house)
        actions.about.triggered.connect(self.show_about)
        actions.about_qt.triggered.connect(QApplication.aboutQt)
        desk.failed.connect(self._on_not_saved)
        desk.not_opened.connect(self._on_failed)
        window.status_line.cancel_wanted.connect(self._on_cancel)

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        chosen = ask_for_files(
            self._window,
            tr("Import articles"),
            tr(
                "Articles and bundles (*.txt *.md *.markdown *.html *.htm *.docx *.zip *.age);;"
                "All files (*)"
            ),
        )
        if chosen:
            self.take_in(chosen)

    def take_in(self, paths: list[Path]) -> None:
        """Take in articles in the background and open the first; bundles are looked at first."""
        from newsroom.services.importing import apart  # noqa: PLC0415 - at first use

        paths, bundles = apart(paths)
        if bundles:
            self.bundles_dropped.emit(bundles)
        if not paths:
            return

        def work(job: Job) -> Imported:
            return self._newsroom.importing.take_in(
                paths, job.progress, cancelled=lambda: job.cancelled
            )

        self._start(tr("Importing…"))
        self._job = self._tasks.run(
            work,
            self._on_imported,
            self._on_failed,
            owner=self,
            progressed=self._window.status_line.show_progress,
        )

    def _on_imported(self, imported: Imported) -> None:
        self._finish()
        self._window.refresh_library()
        lines = [translate_message(refused.reason) for refused in imported.refused]
        if stopped := imported.stopped():
            lines.insert(0, translate_message(stopped))
        for taken in imported.taken:
            headline = taken.article.content.headline or tr("Without a headline")
            lines += [f"{headline}: {translate_message(text)}" for text in taken.warnings]
        if imported.taken:
            self._desk.open(imported.taken[0].article.id)
        if lines:
            heading = tr("Imported %n article(s)", n=len(imported.taken))
            self._report(tr("Import"), heading, lines)

    def add_samples(self) -> None:
        """Fill the empty newsroom with the sample stories."""
        self._start(tr("Adding sample stories…"))
        self._job = self._tasks.run(
            lambda _job: self._newsroom.sampling.fill(),
            self._on_samples,
            self._on_failed,
            owner=self,
        )

    def _on_samples(self, stored: list[Article]) -> None:
        self._finish()
        self._window.refresh_library()
        if stored:
            self._desk.open(stored[-1].id)

    def export_these(self, selected: Sequence[int]) -> None:
        """Export the articles with these numbers, once what is on the desk is saved."""
        self._desk.leave(lambda: self.export(selected))

    def export(self, selected: Sequence[int] = ()) -> None:
        """Ask where to, and write a bundle; `selected` articles are offered first."""
        from newsroom.desktop.bundles.export_dialog import ExportDialog  # noqa: PLC0415 - as above

        sheet = self._desk.sheet
        last = self._settings.current.export_folder
        # Of the last one's folder the place alone: another newsroom's bundle may stand there.
        folder = Path(last).parent if last else usual_folder()
        dialog = ExportDialog(
            self._newsroom,
            self._tasks,
            sheet.article if sheet else None,
            str(folder / self._newsroom.export_habits.usual_name()),
            self._window,
            selected=selected,
        )
        dialog.exec()
        if dialog.exported and not self._newsroom.encrypted:
            # A path tells of a story; a newsroom with a passphrase remembers it itself.
            self._settings.change(export_folder=dialog.folder)
        if dialog.wanted:
            open_at(
                self._desk,
                self._window.article_view,
                dialog.wanted,
                self._window.metadata.fields,
                self._show_details,
            )

    def _show_details(self) -> None:
        self._window.actions_.metadata.setChecked(True)
        self._window.side.show_details()

    def show_key(self) -> None:
        """Show the key that bundles are signed with."""
        from newsroom.desktop.bundles.key_dialog import KeyDialog  # noqa: PLC0415 - at first use

        KeyDialog(self._newsroom.keys, self._newsroom.senders, self._window).exec()

    def choose_bundle(self) -> None:
        """Ask for a bundle and check it: a zip, or a folder by its front page."""
        path = ask_for_file(
            self._window,
            tr("Choose a bundle’s index.html, or its zip file"),
            tr("Bundles (index.html *.zip)"),
            self._settings.current.export_folder,
        )
        if path:
            path = path if path.suffix.lower() == ".zip" else path.parent
            self._start(tr("Checking the bundle…"))
            self._job = self._tasks.run(
                lambda job: self._newsroom.verify(path, job.progress, lambda: job.cancelled),
                lambda found: self._on_verified(path, found),
                self._on_failed,
                owner=self,
                progressed=self._window.status_line.show_progress,
            )

    def _on_verified(self, path: Path, found: Verified) -> None:
        from newsroom.services.verifying import signed_by  # noqa: PLC0415 - at first use

        self._finish()
        report = found.report
        lines = [
            f"{finding.path}: {translate_message(finding.message)}" for finding in report.findings
        ]
        if report.ok:
            message = Message(
                "{path} is whole: %n article(s), files: {files}.",
                count=report.articles,
                path=path,
                files=report.files,
            )
            heading = translate_message(message)
            lines = [translate_message(signed_by(found.signer))]
            lines += map(translate_message, found.notes)
        else:
            heading = tr("{path} is not as it was exported.", path=path)
        self._report(tr("Check of a bundle"), heading, lines)

    def check(self) -> None:
        """Check the newsroom's file and every revision in it."""
        self._start(tr("Checking the newsroom…"))
        self._job = self._tasks.run(
            lambda job: self._newsroom.checking.findings(job.progress),
            self._on_checked,
            self._on_failed,
            owner=self,
            progressed=self._window.status_line.show_progress,
        )

    def _on_checked(self, findings: tuple[Message, ...]) -> None:
        self._finish()
        lines = [translate_message(finding) for finding in findings]
        whole = Message("The newsroom {path} is whole.", path=self._newsroom.path)
        heading = tr("The newsroom is damaged.") if lines else translate_message(whole)
        self._report(tr("Check of the newsroom"), heading, lines)

    def _report(self, title: str, heading: str, lines: list[str]) -> None:
        from newsroom.desktop.bundles.report_dialog import ReportDialog  # noqa: PLC0415 - as above

        ReportDialog(title, heading, lines, self._window).exec()

    def show_backups(self) -> None:
        """Show the backups; one that is to be brought back is left to the program."""
        from newsroom.desktop.backups.dialog import BackupsDialog  # noqa: PLC0415 - at first use

        dialog = BackupsDialog(self._newsroom, self._tasks, self._window)
        dialog.exec()
        if dialog.restore:
            self._window.restore_wanted.emit(dialog.restore)

    def edit_house(self) -> None:
        """Show the settings; what is changed there is kept at once."""
        from newsroom.desktop.preferences.dialog import PreferencesDialog  # noqa: PLC0415

        dialog = PreferencesDialog(
            self._newsroom.settings.get(),
            self._settings.current.author,
            self._window.actions_,
            self._window,
        )
        dialog.changed.connect(self._on_house)
        dialog.exec()
        wanted = dialog.wanted
        dialog.deleteLater()
        if wanted is not None:
            QTimer.singleShot(0, wanted, wanted.trigger)

    def _on_house(self, values: dict[str, object], author: str) -> None:
        self._settings.change(author=author)
        try:
            house = self._newsroom.settings.change(**values)
        except NewsroomError as error:
            self._on_failed(error)
            return
        self._window.show_name(house.name)
        self.house_changed.emit()

    def show_about(self) -> None:
        """Say what this program is."""
        # Not by `QMessageBox.about`, which may read a path as HTML.
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("About Newsroom"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            tr(
                "Newsroom {version}\n\nWrites, checks and publishes without a network.\n"
                "This newsroom is the file\n{path}",
                version=__version__,
                path=self._newsroom.path,
            )
        )
        box.exec()

    def _start(self, text: str) -> None:
        self._window.status_line.show_work(text)

    def _finish(self) -> None:
        self._job = None
        self._window.status_line.show_work("")

    def _on_cancel(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_failed(self, error: NewsroomError) -> None:
        self._finish()
        # Said first: a newsroom that cannot be read cannot be listed either.
        if not isinstance(error, Cancelled):
            self._say(tr("That did not work"), error)
        self._window.refresh_library()

    def _on_not_saved(self, error: NewsroomError) -> None:
        """Say why, and offer the ways out; the text stays on the desk."""
        leaving = self._window.leaving
        box = self._box(tr("Not saved"), error)
        box.addButton(tr("Keep writing"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        close = (
            box.addButton(tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
            if leaving
            else None
        )
        box.exec()
        if box.clickedButton() is copy:
            self.save_copy()
        elif close and box.clickedButton() is close:
            self._desk.discard()
            QTimer.singleShot(0, self._window, self._window.close)

    def save_copy(self) -> None:
        """Write the article on the desk into a file of its own; ask until it stands."""
        sheet = self._desk.sheet
        dialog = QFileDialog(self._window, tr("Save a copy"), str(usual_folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Markdown (*.md)"), tr("The text of a page (*.txt)")])
        dialog.setDefaultSuffix("md")
        while sheet and dialog.exec():
            path = Path(dialog.selectedFiles()[0])
            note_chosen(path)
            try:
                # The dialog has asked about a file that is there.
                self._newsroom.write_copy(sheet.content, path, replace=path.exists())
            except NewsroomError as error:
                self._say(tr("Not saved"), error)
            else:
                return

    def _say(self, title: str, error: NewsroomError) -> None:
        self._box(title, error).exec()

    def _box(self, title: str, error: NewsroomError) -> QMessageBox:
        return warning_box(self._window, title, title, translate_message(error.message))
