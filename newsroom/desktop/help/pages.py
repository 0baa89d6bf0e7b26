"""The pages of the help, and which of them is about which part of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from newsroom import paths
from newsroom.services.folding import fold

FIRST = "begin"
_ABOUT = {
    "library": "library",
    "articles": "library",
    "search": "library",
    "sidebar": "library",
    "bulk": "library",
    "board": "workflow",
    "planning": "workflow",
    "metadata": "details",
    "stateChip": "workflow",
    "reviewPanel": "review",
    "comments": "review",
    "copyDesk": "writing",
    "articleView": "writing",
    "startPage": "begin",
    "welcome": "begin",
    "settings": "begin",
    "templates": "writing",
    "replaceAll": "writing",
    "dictionary": "writing",
    "picture": "details",
    "rateBook": "details",
    "export": "export",
    "handOver": "export",
    "theme": "export",
    "signingKey": "review",
    "send": "review",
    "inbox": "review",
    "merge": "review",
    "backups": "safety",
    "history": "safety",
    "recovery": "safety",
    "unlocking": "safety",
    "unlockDialog": "safety",
    "passphraseDialog": "safety",
    "encrypted": "safety",
}
"""By the names of the window's parts; where none fits, writing is what one does."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page: `name` is the same in all languages, `text` is Markdown and begins with the title."""

    name: str
    title: str
    text: str


def pages(language: str) -> list[HelpPage]:
    """Return the pages in a language, in their order."""
    found = []
    for path in sorted(paths.resource("help", language).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = text.partition("\n")[0].removeprefix("# ")
        found.append(HelpPage(path.stem.partition("-")[2], title, text))
    return found


def page_about(widget: QWidget | None) -> str:
    """Return the name of the page about a place in the window."""
    while widget is not None:
        name = _ABOUT.get(widget.objectName())
        if name:
            return name
        if widget.isWindow():
            return FIRST if widget.objectName() == "" else "writing"
        widget = widget.parentWidget()
    return FIRST


def matches(page: HelpPage, typed: str) -> bool:
    """Whether a page has every word that is typed."""
    text = fold(page.text)
    return all(word in text for word in fold(typed).split())
