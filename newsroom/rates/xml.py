"""XML from outside: no document type, no entities, bounded in depth and number, lines known.

Expat itself is asked, since what is wrong is told by its line and a document type ends the reading
where it begins: nothing that it declares is ever read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from newsroom.domain.message import Message
from newsroom.rates.row import refuse

_DEEPEST = 20
_MOST_ELEMENTS = 500_000
_PIECE = 64_000


@dataclass(slots=True)
class Element:
    """An element without its name space: attributes, text of its own, and the line it begins in."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def named(self, tag: str) -> Iterator[Element]:
        """Yield the children of this name."""
        return (child for child in self.children if child.tag == tag)

    def text_of(self, tag: str) -> str:
        """Return the text of the first child of this name, nothing where there is none."""
        child = next(self.named(tag), None)
        return child.text.strip() if child else ""


def read_xml(data: bytes, file: str) -> Element:
    """Return the document's root; refuses what is no XML, and a document type of any kind."""
    return _Reading(file).read(data)


class _Reading:
    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._count = 0
        self._root: Element | None = None
        parser = self._parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._refuse_type
        parser.EntityDeclHandler = self._refuse_type
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def read(self, data: bytes) -> Element:
        try:
            # In pieces: a document type is refused before what stands behind it is looked at.
            for start in range(0, len(data), _PIECE):
                self._parser.Parse(data[start : start + _PIECE], False)  # noqa: FBT003
            self._parser.Parse(b"", True)  # noqa: FBT003
        except (expat.ExpatError, LookupError, ValueError, UnicodeError) as error:
            line = getattr(error, "lineno", self._parser.CurrentLineNumber)
            refuse(self._file, line, Message("it is no whole XML: {reason}", reason=str(error)))
        if self._root is None:
            refuse(self._file, 1, Message("there is nothing in it"))
        return self._root

    def _refuse_type(self, *_declared: object) -> NoReturn:
        refuse(
            self._file,
            self._parser.CurrentLineNumber,
            Message("a document type (DTD) or an entity is declared, which no bank does"),
        )

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        line = self._parser.CurrentLineNumber
        self._count += 1
        if len(self._open) >= _DEEPEST or self._count > _MOST_ELEMENTS:
            refuse(self._file, line, Message("it is nested too deep, or has too many parts"))
        names = {name.rpartition(" ")[2]: value for name, value in attributes.items()}
        element = Element(tag.rpartition(" ")[2], names, line)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)
        self._texts.append([])

    def _end(self, _tag: str) -> None:
        self._open.pop().text = "".join(self._texts.pop())

    def _text(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)
