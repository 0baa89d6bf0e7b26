"""The fonts that the window brings with it, since a bare system may have none."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from newsroom import paths

INTERFACE = "Inter"
TEXT = "Literata"
ARABIC = "Noto Naskh Arabic"
_LEAST_POINTS = 10.0
_ARABIC_SIZE = 1.15  # Naskh's letters are small for their size


def install_fonts() -> None:
    """Make the program's own fonts known to Qt."""
    for path in sorted(paths.resource("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def interface_font() -> QFont:
    """Return the font of menus, lists and fields, at the system's size but never a tiny one."""
    font = QFont(QGuiApplication.font())
    font.setFamilies([INTERFACE, ARABIC])
    font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS))
    return font


def text_font(points: float, *, arabic: bool = False) -> QFont:
    """Return the font in which an article is written; `arabic` puts Naskh's letters first."""
    font = QFont([ARABIC, TEXT] if arabic else [TEXT, ARABIC])
    font.setPointSizeF(points * _ARABIC_SIZE if arabic else points)
    font.setStyleHint(QFont.StyleHint.Serif)
    return font
