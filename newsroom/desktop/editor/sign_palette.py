"""Letters and signs that a keyboard may lack, in a small window at the caret."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from newsroom.desktop.look import dress, text_font
from newsroom.desktop.words import tr
from newsroom.domain.language import Language

_COLUMNS = 9  # so that small and large letters stand in one row each
_MOST_RECENT = 10
_POINTS = 14.0
_CYRILLIC = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
_LATIN = "äğıñöşūüÄĞİÑÖŞŪÜ"
_ARABIC = "ٴءاەبپتجچحدرزسشعفقكگڭلمنهوۇۋۆۈىيلا"
_LETTERS = {Language.KAZAKH_LATIN: _LATIN, Language.KAZAKH_ARABIC: _ARABIC}
_SIGNS = "₸€$₽№§°©…–—«»“”‘’„•×÷±≈½¼¾\u00a0\u00ad"
_NAMES = {"\u00a0": "⍽", "\u00ad": "¬"}  # what has no shape of its own is shown by a sign


class SignPalette(QFrame):
    """Shows signs in rows, those used last first; arrows walk, Enter takes one.

    Signals:
        chosen(str): a person took a sign.
    """

    chosen = Signal(str)

    def __init__(self, language: Language, recent: list[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Letters and signs"))
        dress(self, "popup")
        self._grid = QGridLayout(self)
        edge = self.fontMetrics().averageCharWidth()
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setSpacing(0)
        self.buttons: list[QToolButton] = []
        row = 0
        for group in ("".join(recent), _LETTERS.get(language, _CYRILLIC), _SIGNS):
            for start in range(0, len(group), _COLUMNS):
                for column, sign in enumerate(group[start : start + _COLUMNS]):
                    self._grid.addWidget(self._button(sign), row, column)
                row += 1
        if self.buttons:
            self.buttons[0].setFocus()

    def _button(self, sign: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(_NAMES.get(sign, sign).replace("&", "&&"))
        button.setFont(text_font(_POINTS))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = unicodedata.name(sign, sign).capitalize()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._choose(sign))
        self.buttons.append(button)
        return button

    def open_at(self, place: QPoint) -> None:
        """Show the palette with its upper corner there, within the screen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk by arrows, row by row and column by column."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QToolButton
        ):
            focused.click()
        elif event.key() in steps and isinstance(focused, QToolButton):
            place = self._grid.getItemPosition(self._grid.indexOf(focused))
            row, column = int(place[0]), int(place[1])  # type: ignore[index]
            down, right = steps[Qt.Key(event.key())]
            item = self._grid.itemAtPosition(row + down, column + right)
            widget = item.widget() if item else None
            if widget:
                widget.setFocus()
        else:
            super().keyPressEvent(event)

    def _choose(self, sign: str) -> None:
        self.close()
        self.chosen.emit(sign)


def with_recent(recent: list[str], sign: str) -> list[str]:
    """Return the signs that were used last with one more, which comes first."""
    return [sign, *(one for one in recent if one != sign)][:_MOST_RECENT]
