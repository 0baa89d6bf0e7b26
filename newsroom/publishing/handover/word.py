"""A story as a Word file: real headings, lists, tables, links and pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.domain.language import Language
from newsroom.publishing.figures import Figure
from newsroom.publishing.handover.sheet import PictureFile, Sheet

if TYPE_CHECKING:
    from bs4 import Tag
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_TAGS = {
    Language.KAZAKH: "kk-KZ",
    Language.KAZAKH_LATIN: "kk-Latn-KZ",
    Language.KAZAKH_ARABIC: "kk-Arab-CN",
    Language.RUSSIAN: "ru-RU",
    Language.ENGLISH: "en-GB",
}
_HEADINGS = {"h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_DEEPEST_LIST = 3
_HIGHEST = 8.0  # inches: a picture stays on its page
_BLOCKS = {
    "p", "div", "blockquote", "ul", "ol", "li", "table", "pre", "figure", "hr", "dl", "dt", "dd",
    *_HEADINGS,
}  # fmt: skip
_PICTURE = "data-handed"
_FONT = "Georgia"
_INK, _QUIET = (0x17, 0x15, 0x0F), (0x5C, 0x57, 0x4D)
# Style, size in points, bold, colour.
_STYLES = (
    ("Normal", 11.5, False, _INK),
    ("Title", 24, True, _INK),
    ("Subtitle", 14, False, _QUIET),
    ("Caption", 9.5, False, _QUIET),
    ("Quote", 11.5, False, _INK),
    ("Heading 2", 15, True, _INK),
    ("Heading 3", 13, True, _INK),
    ("Heading 4", 11.5, True, _INK),
    ("Heading 5", 11.5, True, _QUIET),
    ("Heading 6", 11.5, True, _QUIET),
)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the letters of a run look."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    code: bool = False
    raised: bool = False
    lowered: bool = False


_LOOKS = {
    "strong": "bold", "b": "bold", "em": "italic", "i": "italic", "cite": "italic",
    "u": "underline", "ins": "underline", "s": "strike", "del": "strike",
    "code": "code", "kbd": "code", "sup": "raised", "sub": "lowered",
}  # fmt: skip


def write_word(path: Path, sheet: Sheet, file: PictureFile) -> None:
    """Write the story; python-docx and Word open it. Raises `OSError`."""
    _Writer(sheet, file).write(path)


class _Writer:
    def __init__(self, sheet: Sheet, file: PictureFile) -> None:
        import docx  # noqa: PLC0415 - heavy, and its templates are files

        self._sheet = sheet
        self._file = file
        self._document: Document = docx.Document()
        self._figures: list[Figure] = []

    def write(self, path: Path) -> None:
        sheet, document = self._sheet, self._document
        self._set_up()
        if sheet.rates:
            figures = [f"{one.label}: {one.shown}" for one in sheet.rates.items]
            self._line("   ".join(figures), "Caption")
        heads = [" ".join(sheet.categories), sheet.dateline]
        self._line("   ".join(filter(None, heads)), "Caption")
        self._line(sheet.headline, "Title")
        self._line(sheet.subhead, "Subtitle")
        if sheet.byline:
            self._line(f"{sheet.words.author} {sheet.byline}", "Caption")
        for text in sheet.lede.splitlines():
            lede = self._line(text, "Normal")
            for run in lede.runs if lede else ():
                run.bold = True
        if sheet.lead:
            self._figure(sheet.lead)
        self._body()
        for item in sheet.gallery:
            self._figure(item)
        if sheet.correction:
            self._line(f"{sheet.words.corrected}: {sheet.correction}", "Intense Quote")
        if sheet.tags:
            self._line(f"{sheet.words.tags}: {sheet.words.comma.join(sheet.tags)}", "Caption")
        document.save(str(path))

    def _set_up(self) -> None:
        from docx.oxml.ns import qn  # noqa: PLC0415
        from docx.shared import Mm  # noqa: PLC0415

        sheet, document = self._sheet, self._document
        section = document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(25)
        section.top_margin = section.bottom_margin = Mm(20)
        told = document.core_properties
        told.title, told.language = sheet.headline[:255], _TAGS[sheet.language]
        told.author = told.last_modified_by = sheet.byline[:255]
        told.keywords = ", ".join(sheet.tags)[:255]
        told.category = ", ".join(sheet.categories)[:255]
        told.comments, told.revision = "", 1
        told.created = told.modified = sheet.saved_at.replace(tzinfo=None)
        self._dress()
        # The language that Word's own spelling goes by.
        defaults = document.styles.element.find(qn("w:docDefaults"))
        for found in defaults.iter(qn("w:lang")) if defaults is not None else ():
            for name in ("w:val", "w:bidi"):
                found.set(qn(name), _TAGS[sheet.language])

    def _dress(self) -> None:
        """Make of Word's usual blue headings those of a newspaper."""
        from docx.oxml.ns import qn  # noqa: PLC0415
        from docx.shared import Pt, RGBColor  # noqa: PLC0415

        styles = self._document.styles
        for name, size, bold, colour in _STYLES:
            style: Any = styles[name]
            font = style.font
            font.name, font.size, font.bold = _FONT, Pt(size), bold
            font.color.rgb = RGBColor(*colour)
            # Word takes other scripts' letters from other names of the same style.
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
                fonts.set(qn(script), _FONT)
            for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
                fonts.attrib.pop(qn(theme), None)
            for border in style.element.findall(f".//{qn('w:pBdr')}"):
                border.getparent().remove(border)

    def _body(self) -> None:
        from bs4 import BeautifulSoup  # noqa: PLC0415

        html = self._sheet.body(self._remember)
        for block in BeautifulSoup(html, "html.parser").find_all(recursive=False):
            self._block(block, depth=0)

    def _remember(self, _kind: str, item: Figure) -> str:
        # The parsed body names it by its place in this list.
        self._figures.append(item)
        return f'<img {_PICTURE}="{len(self._figures) - 1}">'

    def _block(self, tag: Tag, depth: int, style: str = "Normal") -> None:
        name = tag.name
        inner = tag.find_all(recursive=False)
        if name in ("ul", "ol"):
            self._list(tag, depth, numbered=name == "ol")
        elif name == "table":
            self._table(tag)
        elif name == "hr":
            self._line("* * *", "Normal", centred=True)
        elif name == "img":
            self._figure(self._figures[int(str(tag[_PICTURE]))])
        elif name == "blockquote" or any(one.name in _BLOCKS for one in inner):
            for one in inner:
                self._block(one, depth, "Quote" if name == "blockquote" else style)
        else:
            style = f"Heading {_HEADINGS[name]}" if name in _HEADINGS else style
            look = _Look(code=name == "pre")
            self._runs(self._paragraph(style), tag, look, kept=name == "pre")

    def _list(self, tag: Tag, depth: int, *, numbered: bool) -> None:
        from docx.shared import Pt  # noqa: PLC0415

        start = int(str(tag.get("start") or 1))
        for number, item in enumerate(tag.find_all("li", recursive=False), start):
            level = min(depth + 1, _DEEPEST_LIST)
            # Numbers are written out: Word's own would run on from one list into the next.
            style = "List Bullet" if not numbered else "List Continue"
            paragraph = self._paragraph(style if level == 1 else f"{style} {level}")
            if numbered:
                paragraph.paragraph_format.first_line_indent = Pt(-18)
                self._run(paragraph, f"{number}.\t", _Look())
            self._item(paragraph, item, depth + 1)

    def _item(self, paragraph: Paragraph, item: Tag, depth: int) -> None:
        first = True  # of its paragraphs: it stands beside the number or the sign
        for child in item.children:
            name = getattr(child, "name", None)
            if name in ("ul", "ol", "table", "blockquote", "pre", "div"):
                self._block(child, depth)  # type: ignore[arg-type]
            elif name == "p":
                if not first:
                    paragraph = self._paragraph("List Continue")
                self._runs(paragraph, child, _Look())
                first = False
            elif name is not None or str(child).strip():
                self._child(paragraph, child, _Look(), kept=False)

    def _table(self, tag: Tag) -> None:
        rows = [row.find_all(["th", "td"], recursive=False) for row in tag.find_all("tr")]
        columns = max((len(cells) for cells in rows), default=0)
        if not columns:
            return
        table = self._document.add_table(rows=len(rows), cols=columns, style="Table Grid")
        for cells, row in zip(rows, table.rows, strict=True):
            for place, cell in enumerate(cells):
                paragraph = row.cells[place].paragraphs[0]
                self._turn(paragraph)
                self._runs(paragraph, cell, _Look(bold=cell.name == "th"))
        self._paragraph("Normal")

    # Words

    def _runs(self, paragraph: Paragraph, tag: Any, look: _Look, *, kept: bool = False) -> None:
        for child in tag.children:
            self._child(paragraph, child, look, kept=kept)

    def _child(self, paragraph: Paragraph, child: Any, look: _Look, *, kept: bool) -> None:
        name = getattr(child, "name", None)
        if name is None:
            text = str(child) if kept else _flowing(str(child))
            if text and not (text.isspace() and not paragraph.runs):
                self._run(paragraph, text, look)
        elif name == "br":
            paragraph.add_run().add_break()
        elif name == "img":
            self._picture(paragraph, self._figures[int(str(child[_PICTURE]))])
        elif name == "a" and "footnote-backref" in (child.get("class") or ()):
            return
        elif name == "a" and str(child.get("href", "")).startswith(("http:", "https:", "mailto:")):
            self._link(paragraph, child, look)
        elif name in _LOOKS:
            self._runs(paragraph, child, replace(look, **{_LOOKS[name]: True}), kept=kept)
        else:
            self._runs(paragraph, child, look, kept=kept)

    def _link(self, paragraph: Paragraph, tag: Tag, look: _Look) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
        from docx.oxml.ns import qn  # noqa: PLC0415
        from docx.oxml.parser import OxmlElement  # noqa: PLC0415
        from docx.shared import RGBColor  # noqa: PLC0415

        before = len(paragraph.runs)
        self._runs(paragraph, tag, replace(look, underline=True))
        relation = paragraph.part.relate_to(
            str(tag["href"]), RELATIONSHIP_TYPE.HYPERLINK, is_external=True
        )
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), relation)
        made = paragraph.runs[before:]
        paragraph._p.append(link)  # type: ignore[arg-type] # noqa: SLF001 - it makes no links
        for run in made:
            run.font.color.rgb = RGBColor(0x1D, 0x4E, 0x7E)
            link.append(run._r)  # noqa: SLF001

    def _run(self, paragraph: Paragraph, text: str, look: _Look) -> Run:
        run = paragraph.add_run(text)
        font = run.font
        for name, value in (
            ("bold", look.bold),
            ("italic", look.italic),
            ("underline", look.underline),
            ("strike", look.strike),
            ("superscript", look.raised),
            ("subscript", look.lowered),
            ("rtl", self._sheet.language.right_to_left),
        ):
            if value:
                setattr(font, name, True)
        if look.code:
            font.name = "Consolas"
        return run

    def _line(self, text: str, style: str, *, centred: bool = False) -> Paragraph | None:
        if not text:
            return None
        from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

        paragraph = self._paragraph(style)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._run(paragraph, text, _Look())
        return paragraph

    def _paragraph(self, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        self._turn(paragraph)
        return paragraph

    def _turn(self, paragraph: Paragraph) -> None:
        """Let a paragraph of Arabic script begin at the right."""
        from docx.oxml.parser import OxmlElement  # noqa: PLC0415

        if self._sheet.language.right_to_left:
            paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001
                OxmlElement("w:bidi"),  # type: ignore[arg-type]
                "w:spacing",
                "w:ind",
                "w:jc",
                "w:rPr",
            )

    # Pictures

    def _figure(self, item: Figure) -> None:
        self._picture(self._paragraph("Normal"), item)
        self._line(" ".join(filter(None, (item.caption, item.credit))), "Caption")

    def _picture(self, paragraph: Paragraph, item: Figure) -> None:
        from docx.shared import Inches  # noqa: PLC0415

        section = self._document.sections[0]
        assert section.page_width and section.left_margin and section.right_margin  # noqa: PT018
        widest = section.page_width - section.left_margin - section.right_margin
        width = min(widest, Inches(item.width / 96))
        width = min(width, int(Inches(_HIGHEST) * item.width / item.height))
        run = paragraph.add_run()
        shape = run.add_picture(io.BytesIO(self._file(item.src)), width=width)
        told = shape._inline.docPr  # noqa: SLF001 - the only way to its alternative text
        for side in ("distT", "distB", "distL", "distR"):
            shape._inline.set(side, "0")  # noqa: SLF001
        told.set("descr", item.alt)
        told.set("name", item.name[:100] or "picture")


def _flowing(text: str) -> str:
    """Return text with its line ends as the spaces that a browser shows."""
    return " ".join(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    # Only ASCII space collapses: a no-break space is the author's.
    lines = text.replace("\r", "").split("\n")
    for place, line in enumerate(lines):
        yield line.strip(" \t") if 0 < place < len(lines) - 1 else line
