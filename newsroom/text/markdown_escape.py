"""Plain text as Markdown that shows exactly the words of the text, and back."""

from __future__ import annotations

import html
import re

_PUNCTUATION = r"!-/:-@\[-`{-~"
# Signs that mark up wherever they stand. A backslash is doubled only where Markdown would take it
# for an escape; an underscore inside a word is not emphasis; an ampersand matters in an entity, and
# a numbered one needs no semicolon.
_ANYWHERE = re.compile(
    rf"(?P<backslash>\\(?=[{_PUNCTUATION}]|$))"
    r"|(?P<sign>[`*\[{])"
    r"|(?P<underscore>(?<![^\W_])_|_(?![^\W_]))"
    r"|(?P<less><)"
    r"|(?P<entity>&(?=\#\d|\#[xX][0-9a-fA-F]|\w+;))",
    re.MULTILINE,
)
# Signs that mark up at the beginning of a line: headings, quotes, lists, rules, underlines of a
# heading or a table's head, fences of code, definitions.
_AT_START = re.compile(
    r"^(?:(?P<number>\d+)(?=\.(?:[ \t]|$))"
    r"|(?P<sign>[#>]|[+-](?=[ \t]|$)|-(?=[-| :\t]*$))"
    r"|(?P<unescapable>=(?=[=\t ]*$)|~(?=~~)|:(?=[ \t])|[:|](?=[-| :\t]*$)))",
    re.MULTILINE,
)
_ESCAPED = re.compile(rf"\\([{_PUNCTUATION}])|(&(?:lt|amp|\#(?:58|61|124|126));)")


def escape(text: str) -> str:
    """Return Markdown that shows `text`: as few signs added as will do, no word changed.

    `text` is normalised (see `reading`). Lines and blank lines stay; spaces at their ends go.
    """
    # White space at a line's ends is code, or a forced line break, to Markdown.
    text = "\n".join(line.strip(" \t") for line in text.split("\n"))
    return _AT_START.sub(_escape_start, _ANYWHERE.sub(_escape_sign, text))


def escape_cell(text: str) -> str:
    """Return Markdown for a cell of a table, in which a bar begins the next cell."""
    return escape(text).replace("|", "&#124;")


def unescape(markdown: str) -> str:
    """Return the text that `escape` was given; other markup stays as it is written."""
    return _ESCAPED.sub(lambda match: match[1] or html.unescape(match[2]), markdown)


def _escape_sign(match: re.Match[str]) -> str:
    if match["less"]:
        return "&lt;"
    if match["entity"]:
        return "&amp;"
    return f"\\{match[0]}"


def _escape_start(match: re.Match[str]) -> str:
    if match["number"]:
        # The full stop follows; it is escaped by what stands before it.
        return f"{match[0]}\\"
    if match["unescapable"]:
        return f"&#{ord(match[0])};"
    return f"\\{match[0]}"
