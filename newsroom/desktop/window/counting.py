"""Counts the text on the desk, and what is selected in it, a moment behind the keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer

from newsroom.desktop.desk import Desk
from newsroom.desktop.editor import MarkdownEditor
from newsroom.desktop.tasks import Job, Tasks
from newsroom.desktop.window.counts_popup import CountsPopup
from newsroom.desktop.window.status_line import StatusLine
from newsroom.desktop.words import tr
from newsroom.services.counting import LINE, Counts, count, count_text
from newsroom.settings import SettingsFile

_PAUSE = 300  # milliseconds

_Pair = tuple[Counts, Counts | None]


class Counting(QObject):
    """Shows the numbers in the status line and, on demand, all of them."""

    def __init__(
        self,
        desk: Desk,
        editor: MarkdownEditor,
        line: StatusLine,
        *,
        tasks: Tasks,
        settings: SettingsFile,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._line = line
        self._tasks = tasks
        self._settings = settings
        self._target = 0
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._count)
        self.popup = CountsPopup(self._width, line.window())
        self.popup.line_changed.connect(self._on_line)
        line.counts.clicked.connect(self.show_all)
        line.counts.setToolTip(tr("All numbers"))
        desk.changed.connect(self._later)
        desk.opened.connect(self._count)
        editor.page.selectionChanged.connect(self._later)

    @property
    def _width(self) -> int:
        return self._settings.current.line or LINE

    def set_target(self, words: int) -> None:
        """Measure the text against so many words; 0 for none."""
        self._target = words
        self._later()

    def show_all(self) -> None:
        """Show every number over the status line."""
        self.popup.show_line(self._width)
        self.popup.adjustSize()
        button = self._line.counts
        corner = button.mapToGlobal(QPoint(button.width(), 0))
        self.popup.move(corner - QPoint(self.popup.width(), self.popup.height()))
        self.popup.show()
        self.popup.line.setFocus()

    def _later(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _count(self) -> None:
        sheet = self._desk.sheet
        self._asked += 1
        self._line.counts.setVisible(sheet is not None)
        if sheet is None:
            self._line.goal.hide()
            return
        asked, width = self._asked, self._width
        content = sheet.content
        # Qt writes a line's end as its own sign.
        selected = self._editor.page.textCursor().selectedText().replace("\u2029", "\n")

        def work(_job: Job) -> _Pair:
            part = count_text(selected, content.language, width) if selected else None
            return count(content, width), part

        def done(counts: _Pair) -> None:
            if asked == self._asked:
                self._show(*counts)

        self._tasks.run(work, done, lambda _error: None, owner=self)

    def _show(self, article: Counts, selection: Counts | None) -> None:
        self.popup.show_counts(article, selection)
        shown = selection or article
        words = tr("%n word(s)", n=shown.length.words)
        characters = tr("%n character(s)", n=shown.length.characters)
        if selection:
            text = tr("Selected: {words} · {characters}", words=words, characters=characters)
        else:
            if self._target:
                words = tr("{written} of {words}", written=shown.length.words, words=self._wanted())
            minutes = tr("%n min to read", n=shown.minutes)
            text = f"{words} · {characters} · {minutes}"
        self._line.counts.setText(text)
        goal = self._line.goal
        goal.setVisible(bool(self._target))
        if self._target:
            goal.setRange(0, self._target)
            goal.setValue(min(article.length.words, self._target))
            over = article.length.words - self._target
            goal.setToolTip(
                tr("%n word(s) over the target length", n=over)
                if over > 0
                else tr("%n word(s) to the target length", n=-over)
            )

    def _wanted(self) -> str:
        return tr("%n word(s)", n=self._target)

    def _on_line(self, width: int) -> None:
        self._settings.change(line=width)
        self._count()
