"""Elements of HTML as Markdown, with the words escaped as this program's Markdown needs it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from bs4 import Tag
from markdownify import ATX, MarkdownConverter

from newsroom.text.markdown_escape import escape, escape_cell
from newsroom.text.reading import normalise

_SCHEMES = ("http://", "https://", "mailto:")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset({"a", "b", "strong", "i", "em"})
# A sign before which no backslash stands, or only such as are themselves escaped.
_CLOSING = re.compile(r"(?<!\\)(?:\\\\)*#$")
_BLANK_LINES = re.compile(r"\n{3,}")
# Two runs of bold that touch are one; the words' own asterisks are escaped.
_TOUCHING = re.compile(r"(?<=[^\s\\*])\*{4}(?=[^\s*])")
# What would end a link's address or mark it up; a browser reads both ways of writing as one.
_QUOTED = {ord(sign): f"%{ord(sign):02X}" for sign in " ()<>\"'\\`*[]{}|^"}
_INDENT = "    "


def to_markdown(element: Tag) -> str:
    """Return the text of an element, which is changed, with its structure, emphasis and links.

    The element is of what `html_page` keeps.
    """
    _check_spans(element)
    _escape_words(element)
    text = normalise(_Converter().convert_soup(element))
    lines = text.split("\n")
    tidy = [_tidy(line, below) for line, below in zip(lines, [*lines[1:], ""], strict=True)]
    return _BLANK_LINES.sub("\n\n", _TOUCHING.sub("", "\n".join(tidy))).strip("\n")


def _check_spans(element: Tag) -> None:
    for cell in element.find_all(["td", "th"], colspan=True):
        # The converter takes any sign that Unicode calls a digit for a number, and fails.
        if not re.fullmatch(r"[1-9]\d?", str(cell["colspan"]), re.ASCII):
            del cell["colspan"]


def _escape_words(element: Tag) -> None:
    for string in element.find_all(string=lambda _: True):
        around = {parent.name for parent in string.parents}
        text = normalise(string)
        inner = text.strip(" \t\n")
        if not inner or "pre" in around:
            continue
        quote = escape_cell if around & {"td", "th"} else escape
        # A sign at a line's beginning marks up; behind other words it does not.
        before = string.previous_sibling
        start = len(text) - len(text.lstrip(" \t\n"))
        on_its_line = isinstance(before, Tag) and before.name in _INLINE
        goes_on = on_its_line and "\n" not in text[:start]
        escaped = quote(f"){inner}")[1:] if goes_on else quote(inner)
        if "a" in around:
            # Escaped with a backslash it would still end the name of a link's definition.
            escaped = escaped.replace("]", "&#93;")
        if around & _HEADINGS and _CLOSING.search(escaped):
            # Signs at the end of a heading close it, and are not shown.
            escaped = f"{escaped[:-1]}\\#"
        following = string.next_sibling
        if escaped.endswith("!") and isinstance(following, Tag) and following.name == "a":
            escaped = f"{escaped[:-1]}\\!"
        string.replace_with(f"{text[:start]}{escaped}{text[start + len(inner) :]}")


def _tidy(line: str, below: str) -> str:
    """Return a line without spaces at its end, but for the two that keep a line break."""
    if not line.strip():
        return ""
    text = line.rstrip(" \t")
    return f"{text}  " if line.endswith("  ") and below.strip() else text


class _Converter(MarkdownConverter):
    def __init__(self) -> None:
        super().__init__(heading_style=ATX, bullets="-", autolinks=False)
        self._numbers: Counter[int] = Counter()

    def escape(self, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - the name is theirs
        # It is done: the place of a text in its line is not known here.
        return text

    def convert_a(self, el: Tag, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - theirs
        href = str(el.get("href") or "").strip()
        words = text.strip()
        # A footnote's way back is of no use without its page.
        if href.startswith("#") and words in ("↑", "↩", "↩\ufe0e"):
            return ""
        if not href.lower().startswith(_SCHEMES) or not words or "\n" in words:
            return text
        before = text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :]
        return f"{before}[{words}]({normalise(href).translate(_QUOTED)}){after}"

    def convert_pre(self, el: Tag, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - theirs
        lines = normalise(el.get_text()).strip("\n").split("\n")
        if "_inline" in parent_tags:
            return " ".join(escape_cell(line) for line in lines)
        return "\n\n" + "\n".join(_INDENT + line for line in lines) + "\n\n"

    def convert_li(self, el: Tag, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - theirs
        text = text.strip()
        if not text:
            return "\n"
        bullet = "-"
        if el.parent is not None and el.parent.name == "ol":
            self._numbers[id(el.parent)] += 1
            bullet = f"{self._numbers[id(el.parent)]}."
        first, *others = text.split("\n")
        # Four spaces whatever the bullet: with fewer, what is inside an item falls out of it.
        lines = [f"{bullet} {first}", *(_INDENT + line if line else "" for line in others)]
        return "\n".join(lines) + "\n"

    def convert_div(self, el: Tag, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - theirs
        if "_inline" in parent_tags:
            return f" {text.strip()} "
        # Spaces at the beginning may be those of preformatted text.
        text = text.strip("\n")
        return f"\n\n{text}\n\n" if text.strip() else ""

    convert_article = convert_div
    convert_section = convert_div

    def convert_dt(self, el: Tag, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - theirs
        return f"\n\n{text.strip()}\n\n" if "_inline" not in parent_tags else f" {text.strip()} "

    convert_dd = convert_dt
    convert_figcaption = convert_dt

    def convert_img(self, el: Tag, text: str, parent_tags: Any) -> str:  # noqa: ARG002 - theirs
        return ""
