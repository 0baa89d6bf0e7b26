"""Words that are to be others in all articles: asked for, looked at, and only then replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.desktop.look import dress
from newsroom.desktop.replacing.results import Results
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.words import tr, translate_message
from newsroom.domain.finding import Changed, Harvest, Replaced, Wanted
from newsroom.errors import Cancelled, NewsroomError

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


class ReplaceDialog(QDialog):
    """Asks what is wanted, shows every place before anything is written, and can take it back.

    Signals:
        changed(tuple): these articles were written anew.
        wanted(FoundIn): a person wants to see an article.
    """

    changed = Signal(object)
    wanted = Signal(object)

    def __init__(self, newsroom: Newsroom, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Replace in all articles"))
        self.setObjectName("replaceAll")
        self._newsroom = newsroom
        self._tasks = tasks
        self._job: Job | None = None
        self._asked: tuple[Wanted, str] | None = None
        self._undo: tuple[Changed, ...] = ()
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.by = QLineEdit()
        self.by.setClearButtonEnabled(True)
        self.case = QCheckBox(tr("Large and small letters apart"))
        self.whole = QCheckBox(tr("Whole words"))
        self.pattern = QCheckBox(tr("Regular expression"))
        self.look = QPushButton(tr("&Find"))
        self.results = Results()
        self.all = QPushButton(tr("Tick &all"))
        self.none = QPushButton(tr("Tick n&one"))
        self.says = QLabel(
            tr(
                "Every place is shown here before anything is written. "
                "Published articles are ticked by hand alone."
            )
        )
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        dress(self.says, "muted")
        self.bar = QProgressBar()
        self.bar.hide()
        self.stop = QPushButton(tr("S&top"))
        self.stop.hide()
        self.replace = QPushButton(tr("&Replace"))
        dress(self.replace, "primary")
        self.back = QPushButton(tr("&Take back"))
        self.back.hide()
        self.close_ = QPushButton(tr("&Close"))
        self._lay_out()
        self._connect()
        self._enable()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 105, metrics.lineSpacing() * 32)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, field in ((tr("Find"), self.words), (tr("Replace with"), self.by)):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        ways = QHBoxLayout()
        ways.setSpacing(self.fontMetrics().averageCharWidth() * 2)
        for box in (self.case, self.whole, self.pattern):
            ways.addWidget(box)
        ways.addStretch(1)
        ways.addWidget(self.look)
        foot = QHBoxLayout()
        for button in (self.all, self.none):
            foot.addWidget(button)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        for button in (self.back, self.replace, self.close_):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(ways)
        layout.addWidget(self.results, 1)
        layout.addWidget(self.says)
        layout.addLayout(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.look.setDefault(True)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._on_asked)
        self.by.textChanged.connect(self._on_asked)
        for box in (self.case, self.whole, self.pattern):
            box.toggled.connect(self._on_asked)
        self.look.clicked.connect(self.look_through)
        self.all.clicked.connect(lambda: self.results.tick_all(on=True))
        self.none.clicked.connect(lambda: self.results.tick_all(on=False))
        self.results.chosen.connect(self._enable)
        self.results.wanted.connect(self.wanted)
        self.replace.clicked.connect(self.write)
        self.back.clicked.connect(self.take_back)
        self.stop.clicked.connect(self._on_stop)
        self.close_.clicked.connect(self.close)

    def _question(self) -> tuple[Wanted, str]:
        wanted = Wanted(
            self.words.text(),
            self.case.isChecked(),
            self.whole.isChecked(),
            self.pattern.isChecked(),
        )
        return wanted, self.by.text()

    # Finding

    def look_through(self) -> None:
        """Look through all articles; nothing is written."""
        if not self.words.text() or self._job:
            return
        wanted, by = self._asked = self._question()
        replacing = self._newsroom.replacing
        self._start(tr("Looking through the articles…"))
        self._job = self._tasks.run(
            lambda job: replacing.find(
                wanted, by, progress=job.progress, between=job.raise_if_cancelled
            ),
            self._on_found,
            self._on_failed,
            owner=self,
            progressed=self._on_progress,
        )

    def _on_found(self, harvest: Harvest) -> None:
        self._end()
        self.results.show_found(harvest.found)
        if not harvest.found:
            self._say(tr("It stands in none of the articles."))
        else:
            said = tr(
                "%n place(s) in {articles} articles.",
                n=harvest.places,
                articles=len(harvest.found),
            )
            if not harvest.whole:
                said += " " + tr("There are more: replace these first, then look again.")
            self._say(said)
            self.results.setFocus()
        self._enable()

    # Replacing

    def write(self) -> None:
        """Write the ticked articles anew."""
        chosen = self.results.ticked()
        if not chosen or self._asked is None or self._job:
            return
        wanted, by = self._asked
        replacing = self._newsroom.replacing
        self._start(tr("Replacing…"))
        self._job = self._tasks.run(
            lambda job: replacing.replace(chosen, wanted, by, job.progress, lambda: job.cancelled),
            self._on_replaced,
            self._on_failed,
            owner=self,
            progressed=self._on_progress,
        )

    def _on_replaced(self, done: Replaced) -> None:
        self._end()
        self._undo = done.changed
        self.results.show_found(())
        self._asked = None
        said = tr(
            "Replaced in %n article(s). Each has a new version in its history.",
            n=len(done.changed),
        )
        self._say(_with_left(said, done))
        self._enable()
        if done.changed:
            self.changed.emit(tuple(one.article for one in done.changed))

    def take_back(self) -> None:
        """Give the articles back what they said before."""
        undo = self._undo
        if not undo or self._job:
            return
        replacing = self._newsroom.replacing
        self._start(tr("Taking back…"))
        self._job = self._tasks.run(
            lambda job: replacing.take_back(undo, job.progress),
            self._on_taken_back,
            self._on_failed,
            owner=self,
            progressed=self._on_progress,
        )

    def _on_taken_back(self, done: Replaced) -> None:
        self._end()
        self._undo = ()
        said = tr("%n article(s) say again what they said before.", n=len(done.changed))
        self._say(_with_left(said, done))
        self._enable()
        if done.changed:
            self.changed.emit(tuple(one.article for one in done.changed))

    # The work under way

    def _start(self, said: str) -> None:
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop.show()
        self._say(said)
        self._enable(busy=True)

    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.stop.hide()

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_failed(self, error: NewsroomError) -> None:
        self._end()
        self._say(
            tr("Stopped.") if isinstance(error, Cancelled) else translate_message(error.message)
        )
        self._enable()

    def _on_stop(self) -> None:
        if self._job:
            self._job.cancel()

    def _on_asked(self) -> None:
        # What is shown is no longer what would be done.
        if self._asked is not None and self._asked != self._question():
            self._asked = None
            self.results.show_found(())
            self._say("")
        self._enable()

    def _enable(self, *, busy: bool = False) -> None:
        busy = busy or self._job is not None
        ticked = len(self.results.ticked())
        some = self.results.topLevelItemCount() > 0
        for field in (self.words, self.by, self.case, self.whole, self.pattern, self.results):
            field.setEnabled(not busy)
        self.look.setEnabled(not busy and bool(self.words.text()))
        self.all.setEnabled(some and not busy)
        self.none.setEnabled(some and not busy)
        writable = not self._newsroom.read_only
        self.replace.setEnabled(ticked > 0 and self._asked is not None and writable and not busy)
        self.replace.setText(
            tr("&Replace in %n article(s)", n=ticked) if ticked else tr("&Replace")
        )
        self.back.setVisible(bool(self._undo))
        self.back.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self.says.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is under way: a look is dropped, a replacement ends behind its article."""
        self._on_stop()
        super().closeEvent(event)


def _with_left(said: str, done: Replaced) -> str:
    if not done.left:
        return said
    left = tr("%n article(s) had been changed meanwhile and were left alone.", n=len(done.left))
    return f"{said} {left}"
