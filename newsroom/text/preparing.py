"""A file made ready to become an article: read, put into the form that is kept, and rendered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.errors import InputRefused
from newsroom.text.indexed import Indexed, indexed
from newsroom.text.rendered import Rendered, render
from newsroom.text.take_in import MARKDOWN, read_article
from newsroom.text.tidying import tidied


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article of which everything that takes long is done.

    `rendered` is None where pictures may come from beside the file: then the body will change.
    `indexed` is None there too, and where its pictures are still to be looked up.
    """

    content: Content
    warnings: tuple[Message, ...]
    rendered: Rendered | None
    indexed: Indexed | None = None


def prepare(data: bytes, name: str) -> Prepared | Message:
    """Return what a file's bytes give, or why they are refused; `name` is the file's."""
    try:
        reading = read_article(data, name)
    except InputRefused as error:
        return error.message
    if PurePath(name).suffix.lower() in MARKDOWN and "![" in reading.content.body:
        return Prepared(reading.content, reading.warnings, None)
    content = tidied(reading.content)
    texts = None if content.pictures else indexed(content)
    return Prepared(content, reading.warnings, render(content), texts)
