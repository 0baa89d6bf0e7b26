"""Characters that no page may hold, whatever their author meant."""

from __future__ import annotations

import re

# HTML forbids controls but tab and line feed, noncharacters, and halves of surrogate pairs; the
# last cannot even be written as UTF-8.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)


def printable(text: str) -> str:
    r"""Return `text` without the characters that HTML forbids; line ends become `\n`."""
    if is_printable(text):
        return text
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return `text` on one line, fit for a page."""
    return " ".join(printable(text).split())


def is_printable(text: str) -> bool:
    """Tell, quickly, whether a text has only letters, signs, spaces and line feeds.

    Many others may stand on a page too; of few texts they have to be looked for.
    """
    return text.replace("\n", " ").replace("\xa0", " ").isprintable()
