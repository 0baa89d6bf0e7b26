"""Dressing the application: the style, the palette and the stylesheet of a scheme."""

from __future__ import annotations

from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from newsroom import paths
from newsroom.desktop.look.colours import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Colours,
    named,
    palette_of,
)
from newsroom.desktop.look.fonts import install_fonts, interface_font

Scheme = Literal["system", "light", "dark", "contrast"]

_QT_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Unknown,
}


def apply_look(app: QApplication, scheme: Scheme) -> None:
    """Dress `app` in `scheme`; "system" follows the desktop's choice, now and when it changes.

    "contrast" has more contrast than the others, light or dark as the desktop is. The look of the
    preview's page follows too: Qt tells it to web pages. Calling again changes the scheme of open
    windows.
    """
    follower = app.findChild(_Follower)
    if not isinstance(follower, _Follower):
        follower = _Follower(app)
    follower.wear(scheme)


def dress(widget: QWidget, look: str) -> None:
    """Give `widget` one of the parts named at the top of resources/look/window.qss."""
    widget.setProperty("look", look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def stylesheet(colours: Colours) -> str:
    """Return the window's stylesheet in `colours`."""
    dark = colours in (DARK, CONTRAST_DARK)
    signs = paths.resource("look", "dark" if dark else "light").as_posix()
    template = paths.resource("look", "window.qss").read_text(encoding="utf-8")
    font = interface_font()
    title = f"{font.pointSizeF() * 1.25:.1f}pt"  # Qt's stylesheets know no em here
    metrics = QFontMetrics(font)
    side, gap = round(metrics.height() * 1.15), metrics.averageCharWidth() // 2
    return Template(template).substitute(
        named(colours),
        signs=signs,
        title=title,
        tool=f"{side}px {side}px",
        button=f"{metrics.height() + gap}px {metrics.height()}px",
    )


class _Follower(QObject):
    """Belongs to the application and changes its dress when the desktop changes its scheme."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._worn: Colours | None = None
        self._scheme: Scheme = "system"
        app.setStyle("Fusion")
        install_fonts()
        app.setFont(interface_font())
        app.styleHints().colorSchemeChanged.connect(self._change)
        # Both are kept: without the first, Python takes the second for gone.
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._access.contrastPreferenceChanged.connect(self._change)

    def wear(self, scheme: Scheme) -> None:
        """Put on `scheme`; a desktop that has no say in it (offscreen, bare X) is not asked."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._change()

    def _system_wants_contrast(self) -> bool:
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _change(self) -> None:
        system_is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        follows = self._scheme in ("system", "contrast")
        dark = self._scheme == "dark" or (follows and system_is_dark)
        if self._scheme == "contrast" or (follows and self._system_wants_contrast()):
            colours = CONTRAST_DARK if dark else CONTRAST_LIGHT
        else:
            colours = DARK if dark else LIGHT
        if colours is self._worn:
            return
        self._worn = colours
        self._app.setPalette(palette_of(colours))
        self._app.setStyleSheet(stylesheet(colours))
