"""Rate marks within Markdown: resolved where text is text, and never in code."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from newsroom.domain.language import Language
from newsroom.domain.rates import RateTable
from newsroom.text.rate_marks import MARK, resolve

# After code and the addresses of links, which keep what is written in them.
_PRIORITY = 115


class RateFigures(Extension):
    """Shows the figures of the rates that `show` was given for the next text."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._rates = RateTable()

    def show(self, rates: RateTable) -> None:
        """Take the rates of the text that comes next."""
        self._rates = rates

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's name
        """Register with a converter."""
        md.inlinePatterns.register(_Marks(self, md), "rates", _PRIORITY)

    def text(self, mark: str) -> str | None:
        """Return what a mark shows."""
        return resolve(mark, self._rates, self._language)


class _Marks(InlineProcessor):
    def __init__(self, figures: RateFigures, md: Markdown) -> None:
        super().__init__(MARK, md)
        self._figures = figures

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Markdown's name
        self, m: re.Match[str], _data: str
    ) -> tuple[Element | str | None, int | None, int | None]:
        shown = self._figures.text(m[0])
        return (None, None, None) if shown is None else (shown, m.start(0), m.end(0))
