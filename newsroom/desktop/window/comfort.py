"""What makes long writing easy: column, typeface, a line that stays put, the text alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolTip, QWidget

from newsroom.desktop.article_view import ArticleView
from newsroom.desktop.editor.column import USUAL_LETTERS
from newsroom.desktop.look import Face
from newsroom.desktop.window.actions import Actions
from newsroom.desktop.words import tr
from newsroom.settings import SettingsFile

_TOLD = 4000  # milliseconds
_SETTLE = 400  # milliseconds in which the window becomes as large as the screen
_WIDTHS = (45, 55, USUAL_LETTERS, 85, 105, -1)
"""Letters in a line, from narrow to wide; -1 is all the room there is."""


class Comfort(QObject):
    """Takes a person's wishes on how the text stands while it is written, and remembers them."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        view: ArticleView,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._view = view
        self._settings = settings
        self._hidden: list[QWidget] = []
        now = settings.current
        face = Face(now.typeface)
        actions.sans.setChecked(face is Face.SANS)
        actions.typewriter.setChecked(now.typewriter)
        # The editor is as it is asked for usually already.
        if face is not Face.SERIF:
            view.set_face(face)
        view.body.page.typewriter = now.typewriter
        self._set_column(now.column or USUAL_LETTERS)
        actions.narrower.triggered.connect(lambda: self._step(-1))
        actions.wider.triggered.connect(lambda: self._step(1))
        actions.sans.toggled.connect(self._on_sans)
        actions.typewriter.toggled.connect(self._on_typewriter)
        actions.full_screen.toggled.connect(self._on_full_screen)
        actions.focus.toggled.connect(self._on_focus)
        # What stands in a hidden menu bar alone would no longer hear its keys.
        window.addActions([*actions.all(), *view.body.actions()])
        for field in (view.headline, view.lede, view.body.page):
            leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), field)
            leave.setContext(Qt.ShortcutContext.WidgetShortcut)
            leave.setEnabled(False)
            leave.activated.connect(lambda: actions.focus.setChecked(False))
            actions.focus.toggled.connect(leave.setEnabled)

    def _step(self, by: int) -> None:
        place = _WIDTHS.index(self._column) + by
        letters = _WIDTHS[min(max(place, 0), len(_WIDTHS) - 1)]
        self._set_column(letters)
        self._settings.change(column=letters)

    def _set_column(self, letters: int) -> None:
        self._column = letters if letters in _WIDTHS else USUAL_LETTERS
        self._actions.narrower.setEnabled(self._column != _WIDTHS[0])
        self._actions.wider.setEnabled(self._column != _WIDTHS[-1])
        self._view.body.page.set_letters(max(self._column, 0))

    def _on_sans(self, sans: bool) -> None:  # noqa: FBT001 - a signal's
        face = Face.SANS if sans else Face.SERIF
        self._view.set_face(face)
        self._settings.change(typeface=face.value)

    def _on_typewriter(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._view.body.page.typewriter = on
        self._settings.change(typewriter=on)

    def _on_full_screen(self, full: bool) -> None:  # noqa: FBT001 - a signal's
        if full:
            self._window.showFullScreen()
        else:
            self._actions.focus.setChecked(False)
            self._window.showNormal()

    def _on_focus(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        """Leave nothing but the text on the screen, or bring back what was there."""
        if not on:
            for part in self._hidden:
                part.show()
            self._hidden.clear()
            self._actions.full_screen.setChecked(False)
            return
        self._actions.full_screen.setChecked(True)
        bars = self._window.findChildren(QToolBar)
        others = [self._window.menuBar(), self._window.statusBar(), *bars]
        self._hidden = [part for part in others if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        self._view.start_writing()
        QTimer.singleShot(_SETTLE, self, self._tell)

    def _tell(self) -> None:
        if self._actions.focus.isChecked():
            # In the lower corner, once the window has its size: not over the words.
            low = self._view.height() - self._view.fontMetrics().height() * 4
            corner = self._view.mapToGlobal(QPoint(self._view.fontMetrics().height(), low))
            QToolTip.showText(corner, tr("Esc brings the rest back"), self._view, QRect(), _TOLD)
