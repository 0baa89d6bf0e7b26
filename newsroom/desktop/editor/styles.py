"""How the kinds of text look in the editor: each style is a few bits, together or alone."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat, QTextFormat

from newsroom.desktop.look import Colours

# Plain numbers, not an enumeration: a long article joins some ten thousand of them as it opens.
PLAIN = 0
SIGN, BOLD, ITALIC, STRUCK, LINK, CODE, QUOTE, MARKER, LARGE, LARGER, GROUND, WRONG = (
    1 << bit for bit in range(12)
)


def text_format(style: int, colours: Colours) -> QTextCharFormat:
    """Return how text of `style` looks; a size is relative to the document's own."""
    made = QTextCharFormat()
    if style & BOLD:
        made.setFontWeight(QFont.Weight.Bold)
    if style & (LARGE | LARGER):
        steps = 2 if style & LARGER else 1
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, steps)
    made.setFontItalic(bool(style & ITALIC))
    made.setFontStrikeOut(bool(style & STRUCK))
    if style & CODE:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        made.setFontFamilies(fixed.families())
    if style & (CODE | GROUND):  # what has no letters of its own shows by its ground
        made.setBackground(QColor(colours.hover))
    if style & WRONG:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(QColor(colours.error))
    if colour := _colour(style, colours):
        made.setForeground(QColor(colour))
    return made


def _colour(style: int, colours: Colours) -> str | None:
    if style & SIGN:
        return colours.dimmed
    if style & MARKER:
        return colours.accent
    if style & LINK:
        return colours.link
    return colours.quote if style & QUOTE else None
