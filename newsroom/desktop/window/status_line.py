"""The status line: whether the text is saved, how long it is, and what runs behind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from newsroom.desktop.look import dress, icon
from newsroom.desktop.window.one_line import OneLine
from newsroom.desktop.words import tr


class StatusLine(QStatusBar):
    """Says in words how things are.

    Signals:
        cancel_wanted(): a person wants the work in the background stopped.
        language_wanted(): a person wants to choose the article's language.
    """

    cancel_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saving = OneLine()
        self.saving.setObjectName("savedState")
        self.counts = QToolButton()
        self.counts.setObjectName("counts")
        dress(self.counts, "disclosure")
        self.counts.hide()
        self.language = QToolButton()
        self.language.setObjectName("articleLanguage")
        self.language.setToolTip(tr("Language of the article"))
        self.language.clicked.connect(self.language_wanted)
        dress(self.language, "disclosure")
        self.language.hide()
        self.goal = QProgressBar()
        self.goal.setObjectName("goal")
        self.goal.setAccessibleName(tr("How much of the target length is written"))
        self.goal.setTextVisible(False)
        self.goal.setMaximumWidth(self.fontMetrics().averageCharWidth() * 12)
        self.goal.hide()
        self.encrypted = QToolButton()
        self.encrypted.setObjectName("encrypted")
        self.encrypted.setIcon(icon("lock"))
        self.encrypted.setAutoRaise(True)
        self.encrypted.setAccessibleName(tr("Passphrase"))
        self.encrypted.setToolTip(tr("This newsroom opens with a passphrase"))
        self.encrypted.hide()
        self._work = QLabel()
        self._progress = QProgressBar()
        self._progress.setObjectName("workProgress")
        self._progress.setTextVisible(False)
        self._progress.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        self._cancel = QToolButton()
        self._cancel.setIcon(icon("x"))
        self._cancel.setAutoRaise(True)
        self._cancel.setAccessibleName(tr("Stop"))
        self._cancel.setToolTip(tr("Stop"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self.addWidget(self.saving)
        for widget in (
            self._work,
            self._progress,
            self._cancel,
            self.goal,
            self.counts,
            self.language,
            self.encrypted,
        ):
            self.addPermanentWidget(widget)
        self.show_work("")

    def show_language(self, name: str) -> None:
        """Say in which language and script the article is; nothing for an empty name."""
        self.language.setText(name)
        self.language.setAccessibleName(
            tr("Language of the article: {language}", language=name) if name else ""
        )
        self.language.setVisible(bool(name))

    def show_work(self, text: str) -> None:
        """Show what runs in the background; nothing for an empty text."""
        self._work.setText(text)
        self._progress.setRange(0, 0)
        for widget in (self._work, self._progress, self._cancel):
            widget.setVisible(bool(text))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
