"""Any file that holds an article, read by what its name and its first bytes say it is."""

from __future__ import annotations

import re
from pathlib import PurePath

from newsroom.text.decoding import decode, nothing_in
from newsroom.text.page_text import read_page_text
from newsroom.text.reading import Reading, normalise

MARKDOWN = frozenset({".md", ".markdown"})
"""The endings, in small letters, of Markdown files."""
_HTML = frozenset({".html", ".htm"})
_WORD = ".docx"

SUFFIXES = frozenset({".txt", _WORD}) | MARKDOWN | _HTML
"""The endings, in small letters, of the files that a folder is searched for."""

_LOOKS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE
)
_LOOKS_LIKE_MARKDOWN = re.compile(r"\s*# +\S")
_WORD_PART = b"word/"
_ZIP = b"PK\x03\x04"


def read_article(data: bytes, name: str) -> Reading:
    """Return the article in a file's bytes; `name` is the file's name, for its ending.

    A name that tells nothing leaves it to the content; text of no other kind is read as a page.
    `InputRefused` where the bytes are no article.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix == _WORD or (data.startswith(_ZIP) and _WORD_PART in data):
        from newsroom.text.word_document import read_docx  # noqa: PLC0415

        return read_docx(data, name)
    reading = _read_text(normalise(decode(data, name)), suffix)
    content = reading.content
    if not (content.headline or content.lede or content.body):
        raise nothing_in(name)
    return reading


def _read_text(text: str, suffix: str) -> Reading:
    # YAML, and more yet what reads HTML, is heavy: a start needs none of it.
    from newsroom.text.front_matter import has_front_matter, read_markdown  # noqa: PLC0415

    if suffix in MARKDOWN:
        return read_markdown(text)
    if suffix in _HTML or _LOOKS_LIKE_HTML.match(text):
        from newsroom.text.html_page import read_html  # noqa: PLC0415

        return read_html(text)
    if has_front_matter(text) or (suffix != ".txt" and _LOOKS_LIKE_MARKDOWN.match(text)):
        return read_markdown(text)
    return read_page_text(text)
