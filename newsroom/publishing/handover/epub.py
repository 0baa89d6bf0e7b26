"""Stories as an EPUB 3: a book for readers and telephones, by the standard's own rules.

https://www.w3.org/TR/epub-33/. A book is a zip of XHTML pages and four small files, and a library
would write only these four; the one that is kept for it, EbookLib, is under the AGPL.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from markupsafe import Markup

from newsroom.paths import resource
from newsroom.publishing.figures import Figure
from newsroom.publishing.handover.sheet import PictureFile, Sheet, media_type
from newsroom.publishing.handover.single_page import environment
from newsroom.publishing.words import Words

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_ALIGNED = re.compile(r' style="text-align: ?(left|right|center);?"')
# No colon may stand in an XML document's ids.
_FOOTNOTE = re.compile(r'( id="| href="#)fn(ref\d*)?:')
_FOLDER = "EPUB/"
_EARLIEST = 1980  # as a zip's own dates begin


def write_epub(
    path: Path, title: str, words: Words, sheets: Sequence[Sheet], file: PictureFile
) -> None:
    """Write a book of these stories; the same values give the same bytes.

    `title` is the book's where it has several stories. Raises `OSError`.
    """
    named = [(sheet, f"story-{number}.xhtml") for number, sheet in enumerate(sheets, 1)]
    pictures: dict[str, str] = {}  # by the path in a bundle: the name in the book
    pages = {name: _story(sheet, pictures) for sheet, name in named}
    newest = max(sheet.saved_at for sheet in sheets).astimezone(UTC)
    title = sheets[0].headline if len(sheets) == 1 else title
    values = {
        "words": words,
        "title": title,
        "stories": named,
        "identifier": f"urn:uuid:{_identifier(sheets)}",
        "languages": list(dict.fromkeys(sheet.language.value for sheet in sheets)),
        "publisher": sheets[0].house,
        "creators": list(dict.fromkeys(sheet.byline for sheet in sheets if sheet.byline)),
        "date": max((sheet.day[:10] for sheet in sheets), default=""),
        "modified": f"{newest:%Y-%m-%dT%H:%M:%SZ}",
        "pictures": [(name, media_type(name)) for name in pictures.values()],
    }
    texts = {
        "META-INF/container.xml": _CONTAINER,
        f"{_FOLDER}package.opf": _render("package.opf.j2", **values),
        f"{_FOLDER}nav.xhtml": _render("nav.xhtml.j2", **values),
        f"{_FOLDER}style.css": resource("handover", "epub.css").read_text(encoding="utf-8"),
        **{_FOLDER + name: page for name, page in pages.items()},
    }
    with zipfile.ZipFile(path, "w") as book:
        # The first file says what the whole is, in bytes that anybody finds at their place.
        _add(book, "mimetype", b"application/epub+zip", newest, zipfile.ZIP_STORED)
        for name, text in texts.items():
            _add(book, name, text.encode(), newest, zipfile.ZIP_DEFLATED)
        for source, name in pictures.items():
            _add(book, _FOLDER + name, file(source), newest, zipfile.ZIP_STORED)


def _add(book: zipfile.ZipFile, name: str, data: bytes, when: datetime, how: int) -> None:
    moment = when.timetuple()[:6] if when.year >= _EARLIEST else (_EARLIEST, 1, 1, 0, 0, 0)
    entry = zipfile.ZipInfo(name, moment)
    entry.external_attr = 0o644 << 16
    book.writestr(entry, data, compress_type=how)


def _identifier(sheets: Sequence[Sheet]) -> str:
    if len(sheets) == 1:
        return sheets[0].uuid
    return str(uuid5(NAMESPACE_URL, " ".join(sheet.uuid for sheet in sheets)))


def _story(sheet: Sheet, pictures: dict[str, str]) -> str:
    def render(kind: str, item: Figure) -> Markup:
        name = pictures.setdefault(item.src, f"pictures/{item.src.rpartition('/')[2]}")
        image = Markup('<img src="{}" width="{}" height="{}" alt="{}"/>').format(
            name, item.width, item.height, item.alt
        )
        return image if kind == "picture" else _figure(image, item)

    body = _ALIGNED.sub(r' class="to-\1"', sheet.body(render))
    return _render(
        "story.xhtml.j2",
        sheet=sheet,
        lead=sheet.lead and render("figure", sheet.lead),
        gallery=[render("figure", one) for one in sheet.gallery],
        body=Markup(_xhtml(_FOOTNOTE.sub(r"\1fn\2-", body))),  # noqa: S704 - sanitised before
    )


def _figure(image: Markup, item: Figure) -> Markup:
    words = Markup(" ").join(
        filter(
            None,
            (item.caption, Markup('<span class="credit">{}</span>').format(item.credit))
            if item.credit
            else (item.caption,),
        )
    )
    under = Markup("<figcaption>{}</figcaption>").format(words) if words else ""
    return Markup("<figure>{}{}</figure>").format(image, under)


def _xhtml(html: str) -> str:
    """Return sanitised HTML as well-formed XML."""
    # Reads HTML as it comes; imported with the first book.
    from bs4 import BeautifulSoup  # noqa: PLC0415

    return BeautifulSoup(html, "html.parser").decode(formatter="minimal")


def _render(template: str, **values: Any) -> str:
    return str(environment().get_template(template).render(values)).strip() + "\n"
