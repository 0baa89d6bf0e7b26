"""A story as one HTML file: style, fonts and pictures are inside, and nothing is loaded."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from typing import Any

from markupsafe import Markup

from newsroom.domain.newsroom import House
from newsroom.paths import resource
from newsroom.publishing.figures import Figure
from newsroom.publishing.handover.sheet import PictureFile, Sheet, as_data
from newsroom.publishing.theme import Theme

_FONT_FACE = re.compile(r"@font-face \{.*?\n\}\n", re.DOTALL)
_CYRILLIC = range(0x400, 0x500)
_FONT_FILE = re.compile(r'url\("(fonts/[a-z0-9.-]+\.woff2)"\)')
_RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")
_ALIGNED = re.compile(r' style="text-align: ?(left|right|center);?"')
# Only these ask for the slanted fonts.
_SLANTED = re.compile(r"<(?:em|i|cite|blockquote|figcaption)\b")


def single_page(sheet: Sheet, theme: Theme, house: House, file: PictureFile) -> str:
    """Return the page; the same values give the same text."""

    def render(kind: str, item: Figure) -> Markup:
        return _figure(item, file) if kind == "figure" else _picture(item, file)

    body = _ALIGNED.sub(r' class="to-\1"', sheet.body(render))
    shown = {
        "lead": sheet.lead and _figure(sheet.lead, file),
        "gallery": [_figure(one, file) for one in sheet.gallery],
        "rates": theme.render("rates", rates=sheet.rates, words=sheet.words) if sheet.rates else "",
        # newsroom.text.markdown sanitised it, and the pictures were escaped above.
        "body": Markup(body),  # noqa: S704
    }
    letters = f"{sheet.headline}{sheet.lede}{sheet.house}{''.join(map(str, shown.values()))}"
    style = _style(theme, letters)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = _template().render(
        sheet=sheet,
        house_lang=house.language.value,
        house_dir="rtl" if house.language.right_to_left else "ltr",
        style=Markup(style),  # noqa: S704 - our own files
        allowed=f"'sha256-{digest}'",
        **shown,
    )
    return str(page).strip() + "\n"


def _figure(item: Figure, file: PictureFile) -> Markup:
    caption = Markup("{}{}{}").format(
        Markup("<span>{}</span>").format(item.caption) if item.caption else "",
        " " if item.caption and item.credit else "",
        Markup('<bdi class="credit">{}</bdi>').format(item.credit) if item.credit else "",
    )
    under = Markup("<figcaption>{}</figcaption>").format(caption) if caption else ""
    return Markup("<figure>{}{}</figure>").format(_picture(item, file), under)


def _picture(item: Figure, file: PictureFile) -> Markup:
    return Markup('<picture><img src="{}" width="{}" height="{}" alt="{}"></picture>').format(
        as_data(item.src, file), item.width, item.height, item.alt
    )


def _style(theme: Theme, text: str) -> str:
    """Return the style with those of its fonts inside it whose letters the text has."""
    slanted = _SLANTED.search(text) is not None
    letters = set(map(ord, text))
    # The fonts with Cyrillic letters have all signs too; the files of signs stand in for them.
    unused = "-signs-" if not letters.isdisjoint(_CYRILLIC) else "-cyrillic-"

    def face(match: re.Match[str]) -> str:
        rule = match[0]
        if unused in rule or ("font-style: italic" in rule and not slanted):
            return ""
        return _FONT_FILE.sub(put, rule) if _has_any(rule, letters) else ""

    def put(match: re.Match[str]) -> str:
        data = theme.assets[f"assets/{match[1]}"]
        return f'url("data:font/woff2;base64,{base64.b64encode(data).decode()}")'

    style = theme.assets[theme.style].decode()
    more = resource("handover", "page.css").read_text(encoding="utf-8")
    return _FONT_FACE.sub(face, style).strip() + "\n" + more.strip()


def _has_any(rule: str, letters: set[int]) -> bool:
    for first, last in _RANGE.findall(rule):
        start, end = int(first, 16), int(last or first, 16)
        if any(start <= letter <= end for letter in letters):
            return True
    return False


@cache
def _template() -> Any:
    return environment().get_template("page.html.j2")


@cache
def environment() -> Any:
    """Return the templates of resources/handover, in which every value is escaped."""
    # Takes its time to import: at the first story that is handed over.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    return Environment(
        loader=FileSystemLoader(resource("handover")),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
