"""An article's body from Markdown to HTML that is safe to put on a page.

Whenever the HTML of any text changes, `newsroom.text.rendered.RENDERER` does too.
"""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Callable

import markdown
import nh3
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from newsroom.domain.language import Language
from newsroom.domain.picture import SHORT
from newsroom.domain.rates import NO_RATES, RateTable
from newsroom.text.characters import printable
from newsroom.text.everyday_blocks import pieces
from newsroom.text.rate_figures import RateFigures
from newsroom.text.rate_marks import resolve_all

# A link back from a footnote, and a table that scrolls on its own, need words for a screen reader.
_BACK = {
    Language.KAZAKH: "Мәтінге оралу: {}-сілтеме",
    Language.KAZAKH_LATIN: "Mätınge oralu: {}-sılteme",
    Language.KAZAKH_ARABIC: "ماتىنگە ورالۋ: {}-سىلتەمە",
    Language.RUSSIAN: "Вернуться к тексту: сноска {}",
    Language.ENGLISH: "Back to the text: footnote {}",
}
_TABLE = {
    Language.KAZAKH: "Кесте",
    Language.KAZAKH_LATIN: "Keste",
    Language.KAZAKH_ARABIC: "كەستە",
    Language.RUSSIAN: "Таблица",
    Language.ENGLISH: "Table",
}

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "div", "dl",
    "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
    "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small", "strong", "sub", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "id"},
    "abbr": {"title"},
    "img": {"alt", "src"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"style", "colspan", "rowspan"},
    "th": {"style", "colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_CLASSES = {"a": {"footnote-ref", "footnote-backref"}, "div": {"footnote"}}
_SCHEMES = {"http", "https", "mailto", "media"}
_ALIGNMENT = re.compile(r"text-align: ?(?:left|right|center);?")
_FOOTNOTE = re.compile(r"fn(?:ref\d*)?:[^\s<>\"']{1,100}")
_COUNT = re.compile(r"[1-9]\d{0,2}")
_START = re.compile(r"-?\d{1,6}")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?")
# What a browser takes out of an address before it reads it, and what it reads as another host.
_IGNORED_IN_ADDRESS = re.compile(r"[\t\n\r]|^[\x00-\x20]+|[\x00-\x20]+$")
_OTHER_HOST = re.compile(r"[/\\]{2}")

# Python-Markdown takes time that grows with the square of these and far worse; no article comes
# near the bounds, and a text beyond them is shown as plain paragraphs.
_LONGEST = 1_000_000
_DEEPEST = 8
_MOST_LINES = 3_000
_MOST_SIGNS = {
    "[": 600, "]": 600, "*": 2_000, "_": 2_000, "`": 1_000, "<": 2_000,
    "&": 5_000, "\\": 1_000, "|": 10_000,
}  # fmt: skip
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_SPACES = re.compile(r"[^\S\n]{200,}")
# Of so many spaces in a row every fortieth character is one.
_FORTIETH = 40
_FORTIETH_SPACES = re.compile(r"\s{5}")
# With the line's beginning as a letter, for which Python looks first, they are found at once.
_NESTED_LIST = re.compile(rf"\n[ \t]{{{4 * _DEEPEST},}}(?:[-+*]|\d+\.)[ \t]")
_NESTED_ON_A_LINE = re.compile(rf"\n[ \t]*(?:(?:>|\d+\.)[ \t]*|[-+*][ \t]+){{{_DEEPEST},}}")

_PICTURE = re.compile(rf"media:[0-9a-f]{{{SHORT},64}}")
_IMAGE = re.compile(r'<img((?: (?:alt|src|title|lang)="[^"]*")*)>')
_IMAGE_PART = re.compile(r' (alt|src)="([^"]*)"')
_EMPTY_PARAGRAPH = re.compile(r"<p>\s*</p>\n?")
_HEADING = re.compile(r"<(/?)h([1-6])>")

_local = threading.local()


def render(body: str, language: Language, rates: RateTable = NO_RATES) -> str:
    """Return the body as sanitised HTML: headings from h2 on, nothing that loads.

    The newsroom's own pictures stand in it as `<img src="media:…" alt="…">`, for the page to fill.

    Never raises: a text that would take the Markdown parser too far, nested or marked up beyond
    what anyone reads, becomes plain paragraphs. The same body gives the same HTML. Marks for a rate
    (`{rate:USD}`) show the figures of `rates`, and what these lack stays as it is written.
    """
    body = _BLANK_LINES.sub("\n\n", printable(body))
    if _FORTIETH_SPACES.search(body[::_FORTIETH]):
        body = _SPACES.sub(" ", body)
    body = body.strip("\n")
    if not body.strip():
        return ""
    if _goes_too_far(body):
        return _plain_paragraphs(resolve_all(body, rates, language))
    try:
        made = [
            piece.text if piece.is_made else _converted(piece.text, language, rates)
            for piece in pieces(body)
        ]
    except RecursionError:
        return _plain_paragraphs(resolve_all(body, rates, language))
    return _ordered_headings("\n".join(filter(None, made)))


def _converted(body: str, language: Language, rates: RateTable) -> str:
    """Return what the Markdown package makes of a body, or of a piece of one, sanitised."""
    converter, figures = _converter(language)
    figures.show(rates)
    # A numbered entity may have become a character that no page may hold.
    return _finish(printable(_sanitise(converter.reset().convert(body))), language)


def _converter(language: Language) -> tuple[markdown.Markdown, RateFigures]:
    converters: dict[Language, tuple[markdown.Markdown, RateFigures]] | None = getattr(
        _local, "converters", None
    )
    if converters is None:
        converters = _local.converters = {}
    if language not in converters:
        figures = RateFigures(language)
        converter = markdown.Markdown(
            extensions=[
                TableExtension(),
                SaneListExtension(),
                FootnoteExtension(BACKLINK_TEXT="↑", BACKLINK_TITLE=_BACK[language]),
                figures,
            ],
            output_format="html",
        )
        converters[language] = converter, figures
    return converters[language]


def _goes_too_far(body: str) -> bool:
    lines = f"\n{body}"
    return (
        len(body) > _LONGEST
        or body.count("\n") > _MOST_LINES
        or any(body.count(sign) > most for sign, most in _MOST_SIGNS.items())
        or _NESTED_LIST.search(lines) is not None
        or _NESTED_ON_A_LINE.search(lines) is not None
    )


def _plain_paragraphs(body: str) -> str:
    blocks = re.split(r"\n[ \t]*\n", body)
    paragraphs = (html.escape(block.strip()).replace("\n", "<br>\n") for block in blocks)
    return "\n".join(f"<p>{text}</p>" for text in paragraphs if text)


def _sanitise(raw: str) -> str:
    return nh3.clean(
        raw,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        attribute_filter=_attribute_filter(),
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )


def _attribute_filter() -> Callable[[str, str, str], str | None]:
    ids: set[str] = set()

    def keep(tag: str, name: str, value: str) -> str | None:
        if name == "id":
            if value in ids or not _FOOTNOTE.fullmatch(value):
                return None
            ids.add(value)
            return value
        if name == "href":
            return _href(value)
        if name == "src":
            # Only the newsroom's own pictures load; any other leaves its words.
            return value if _PICTURE.fullmatch(value) else None
        if name in _SHAPES:
            return value if _SHAPES[name].fullmatch(value) else None
        # Angle brackets stay out of attributes: what follows can then find tags by them.
        return html.escape(value) if tag == "img" else value.replace("<", "‹").replace(">", "›")

    return keep


_SHAPES = {
    "style": _ALIGNMENT,
    "colspan": _COUNT,
    "rowspan": _COUNT,
    "start": _START,
    "datetime": _DATE,
    "scope": re.compile("row|col"),
}


def _href(value: str) -> str | None:
    value = _IGNORED_IN_ADDRESS.sub("", value)
    if _OTHER_HOST.match(value) or value.lower().startswith("media:"):
        return None
    return value.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")


def _finish(clean: str, language: Language) -> str:
    """Turn sanitised HTML, in which `<` opens a tag and nothing else, into an article's body."""
    # A picture's words, twice escaped by the filter and the writer, are HTML after one turn back.
    clean = _IMAGE.sub(_image, clean)
    clean = _EMPTY_PARAGRAPH.sub("", clean)
    # A table wider than a phone scrolls by itself, with the keyboard too.
    around = f'<div class="scroll" role="group" tabindex="0" aria-label="{_TABLE[language]}">'
    clean = clean.replace("<table>", f"{around}<table>").replace("</table>", "</table></div>")
    return clean.strip()


def _image(match: re.Match[str]) -> str:
    parts = dict(_IMAGE_PART.findall(match[1]))
    words = html.unescape(parts.get("alt", ""))
    return f'<img src="{parts["src"]}" alt="{words}">' if "src" in parts else words


def _ordered_headings(clean: str) -> str:
    """Number the headings anew: the first is h2, and none is deeper than the one above it by two.

    The page's own headline is its h1; writers begin with `#`, `##` or `###` as they like.
    """
    open_levels: list[int] = []

    def renumber(match: re.Match[str]) -> str:
        if match[1]:
            return f"</h{_depth(open_levels)}>"
        level = int(match[2])
        while open_levels and open_levels[-1] >= level:
            open_levels.pop()
        open_levels.append(level)
        return f"<h{_depth(open_levels)}>"

    return _HEADING.sub(renumber, clean)


def _depth(open_levels: list[int]) -> int:
    return min(len(open_levels) + 1, 6)
