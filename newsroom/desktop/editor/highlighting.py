"""Quiet highlighting of Markdown: its signs step back, headings and emphasis come forward."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from newsroom.desktop.editor import styles
from newsroom.desktop.look import Colours

_HEADING_STYLES = (styles.BOLD | styles.LARGER, styles.BOLD | styles.LARGE, styles.BOLD)
_OUTSIDE, _IN_CODE = 0, 1
_LONGEST = 10_000  # letters of one paragraph that are looked at

_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_MARKER = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_SPEECH = re.compile(r"[ \t]*[–—][ \u00a0]")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]{1,60}\]:")
# Every repetition has a bound: ten thousand brackets cost no more than so many letters. The first
# line lets the search run over what begins none of these.
_INLINE = re.compile(
    r"""
    (?=[\\`!\[<*_~{])(?:
      (?P<escape>\\[\\`*_{}\[\]()#+\-.!>|~])
    | (?P<ticks>`{1,3})(?P<code>[^`].{0,400}?)(?P=ticks)(?!`)
    | (?P<note>\[\^[^\]\s]{1,60}\])
    | !?\[(?P<label>[^\[\]]{0,300})(?P<target>\]\([^()\s]{0,800}(?:[ ]"[^"]{0,200}")?\))
    | (?P<address><(?:https?://|mailto:)[^<>\s]{1,800}>)
    | (?P<tag></?[A-Za-z][^<>]{0,200}>)
    | (?P<strong>\*\*|__)(?=\S)(?P<bold>.{1,400}?)(?<=\S)(?P=strong)(?![*_])
    | (?P<soft>(?<!\w)\*(?![\s*])|(?<!\w)_(?![\s_]))
      (?P<italic>.{1,400}?)(?<=[^\s*_])(?P=soft)(?!\w)
    | (?P<rate>\{(?:rate|convert):[^{}]{0,60}\})
    | (?P<tilde>~~)(?=\S)(?P<struck>.{1,400}?)(?<=\S)~~
    )
    """,
    re.VERBOSE,
)
_EMPHASIS = {"bold": styles.BOLD, "italic": styles.ITALIC, "struck": styles.STRUCK}


def is_code(block: QTextBlock) -> bool:
    """Whether a paragraph that was highlighted is code, or the fence before or behind it."""
    return _IN_CODE in (block.userState(), block.previous().userState())


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours a document as it is written; each paragraph is looked at alone."""

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._colours = colours
        self._formats: dict[int, QTextCharFormat] = {}
        self._is_wrong: Callable[[str], bool] = lambda _mark: False

    def set_colours(self, colours: Colours) -> None:
        """Paint in another scheme."""
        if colours is not self._colours:
            self._colours = colours
            self._formats.clear()
            self.rehighlight()

    def set_rate_check(self, is_wrong: Callable[[str], bool]) -> None:
        """Tell apart the marks for a rate; only paragraphs that may have one are looked at."""
        self._is_wrong = is_wrong
        block = self.document().begin()
        while block.isValid():
            if "{" in block.text():
                self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one paragraph; Qt calls this when it or the code before it changed."""
        if not self._code_block(text):
            self._paragraph(text)

    def _code_block(self, text: str) -> bool:
        inside = self.previousBlockState() == _IN_CODE
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_IN_CODE if inside != fence else _OUTSIDE)
        if fence:
            self._paint(0, len(text), styles.SIGN | styles.CODE)
        elif inside:
            self._paint(0, len(text), styles.CODE)
        return inside or fence

    def _paragraph(self, text: str) -> None:
        start, base = 0, styles.PLAIN
        if match := _QUOTE.match(text):
            start, base = match.end(), styles.QUOTE
            self._paint(0, start, styles.SIGN)
        if match := _HEADING.match(text, start):
            base |= _HEADING_STYLES[min(len(match[1]), len(_HEADING_STYLES)) - 1]
            self._paint(start, match.end(), base | styles.SIGN)
            start = match.end()
        elif _RULE.match(text, start):
            self._paint(start, len(text), styles.SIGN)
            return
        elif match := _SPEECH.match(text, start) or _MARKER.match(text, start):
            self._paint(start, match.end(), styles.MARKER)
            start = match.end()
        elif match := _NOTE.match(text, start):
            self._paint(start, match.end(), styles.LINK)
            start = match.end()
        if base:
            self._paint(start, len(text), base)
        if text.startswith("|", start):
            self._table_row(text)
        self._inline(text, start, min(len(text), _LONGEST), base)
        if text.endswith(("  ", "\\")):  # a line's end that breaks the line on the page
            self._paint(len(text.rstrip(" \\")), len(text), styles.SIGN | styles.GROUND)

    def _table_row(self, text: str) -> None:
        if not text.strip("|:- \t"):  # the line under the head
            self._paint(0, len(text), styles.SIGN)
            return
        for bar in re.finditer(r"\|", text[:_LONGEST]):
            self._paint(bar.start(), bar.end(), styles.SIGN)

    def _inline(self, text: str, start: int, end: int, base: int) -> None:
        for match in _INLINE.finditer(text, start, end):
            kind = match.lastgroup or ""
            first, last = match.span()
            if style := _EMPHASIS.get(kind):
                inner, inner_end = match.span(kind)
                self._paint(first, last, base | style | styles.SIGN)
                self._paint(inner, inner_end, base | style)
                self._inline(text, inner, inner_end, base | style)
            elif kind in {"target", "code"}:
                name, style = ("label", styles.LINK) if kind == "target" else ("code", styles.CODE)
                self._paint(first, last, base | styles.SIGN)
                self._paint(match.start(name), match.end(name), base | style)
            elif kind == "rate":
                wrong = styles.WRONG if self._is_wrong(match[0]) else 0
                self._paint(first, last, base | styles.MARKER | styles.GROUND | wrong)
            elif kind in {"note", "address"}:
                self._paint(first, last, base | styles.LINK)
            else:  # a tag, or the sign before an escaped letter
                self._paint(first, last if kind == "tag" else first + 1, base | styles.SIGN)

    def _paint(self, start: int, end: int, style: int) -> None:
        made = self._formats.get(style)
        if made is None:
            made = self._formats[style] = styles.text_format(style, self._colours)
        self.setFormat(start, end - start, made)
