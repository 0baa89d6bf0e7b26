"""The fonts that the window brings with it, since a bare system may have none."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from newsroom import paths

INTERFACE = "Inter"
TEXT = "Literata"
SANS = "Newsroom Sans"  # Inter's letters on lines as far apart as Literata's
ARABIC = "Noto Naskh Arabic"
_LEAST_POINTS = 10.0
_ARABIC_SIZE = 1.15  # Naskh's letters are small for their size


def install_fonts() -> None:
    """Make the program's own fonts known to Qt."""
    _install("fonts")


def _install(folder: str) -> None:
    for path in sorted(paths.resource(folder).glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def interface_font() -> QFont:
    """Return the font of menus, lists and fields, at the system's size but never a tiny one."""
    font = QFont(QGuiApplication.font())
    font.setFamilies([INTERFACE, ARABIC])
    font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS))
    return font


class Face(StrEnum):
    """The typefaces to write in; the page's own is the same for all."""

    SERIF = "serif"
    SANS = "sans"


def text_font(points: float, *, arabic: bool = False, face: Face = Face.SERIF) -> QFont:
    """Return the font in which an article is written; `arabic` puts Naskh's letters first."""
    family = _sans() if face is Face.SANS else TEXT
    font = QFont([ARABIC, family] if arabic else [family, ARABIC])
    font.setPointSizeF(points * _ARABIC_SIZE if arabic else points)
    font.setStyleHint(QFont.StyleHint.SansSerif if face is Face.SANS else QFont.StyleHint.Serif)
    return font


@cache
def _sans() -> str:
    """Make the other face known at its first use: most people never need it."""
    _install("fonts/writing")
    return SANS
