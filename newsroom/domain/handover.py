"""The forms in which a story is handed over to somebody outside the newsroom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from newsroom.domain.message import Message


class Form(StrEnum):
    """A kind of file; the value is what the command line calls it."""

    HTML = "html"
    PDF = "pdf"
    WORD = "docx"
    EPUB = "epub"
    MARKDOWN = "markdown"
    TEXT = "text"

    @property
    def suffix(self) -> str:
        """How the file's name ends, with its dot."""
        return {Form.MARKDOWN: ".md", Form.TEXT: ".txt"}.get(self, f".{self.value}")

    @property
    def is_book(self) -> bool:
        """Whether one file holds any number of stories."""
        return self is Form.EPUB

    @property
    def shows_pictures(self) -> bool:
        """Whether the pictures are in the file."""
        return self not in (Form.MARKDOWN, Form.TEXT)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was written, and what its reader should know of it."""

    files: tuple[Path, ...]
    notes: tuple[Message, ...] = ()
