"""Typographic signs for what the keyboard has no key for, as they are typed.

The quotation marks are those of Kazakh and Russian newspapers (« », and “ ” within) and of English
ones (“ ”, and ‘ ’ within).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsroom.domain.language import Language

_OUTER_INNER = {
    Language.ENGLISH: ("“”", "‘’"),
}
_USUAL = ("«»", "“”")
# Behind these a quotation begins; behind all else it ends.
_BEFORE_OPENING = re.compile(r"(?:^|[\s(\[{<«“‘„—–/*_>|-])\Z")
# Where signs are not the text's own: code, a link's address, an HTML tag, an autolink.
_CODE_SPAN = re.compile(r"`+")
_ADDRESS = re.compile(r"\]\([^)\n]*\Z|^ {0,3}\[[^\]\n]+\]:[^\n]*\Z|<[a-zA-Z/!][^>\n]*\Z")
_SPEECH = re.compile(r"^(?:> ?)*--\Z")
_PAUSE = re.compile(r"\S[ \u00a0]-\Z")
_MARKER_ALONE = re.compile(r"^[\s>]*(?:[-*+]|\d+[.)])\Z")


@dataclass(frozen=True, slots=True)
class Correction:
    """What to put in place of the last `removed` letters, the one just typed among them."""

    removed: int
    inserted: str


def correct(before: str, typed: str, language: Language) -> Correction | None:
    """Return what a person means who types a letter behind `before`, the line's text to there.

    None: just the letter. It stands in the text first, so that undoing the correction leaves it.
    """
    if typed not in _RULES or _is_foreign(before):
        return None
    return _RULES[typed](before, language)


def _quote(before: str, language: Language) -> Correction | None:
    outer, inner = _OUTER_INNER.get(language, _USUAL)
    depth = _open_quotes(before, outer, inner)
    if _BEFORE_OPENING.search(before):
        return Correction(1, (inner if depth else outer)[0])
    return Correction(1, (inner if depth > 1 else outer)[1])


def _apostrophe(before: str, language: Language) -> Correction | None:
    if language is not Language.ENGLISH:
        return None
    return Correction(1, "‘" if _BEFORE_OPENING.search(before) else "’")


def _dot(before: str, _language: Language) -> Correction | None:
    # A fourth dot, or the dots of a path, are meant as they are.
    if before.endswith("..") and not before.endswith("...") and not before.endswith("/.."):
        return Correction(3, "…")
    return None


def _space(before: str, _language: Language) -> Correction | None:
    if _SPEECH.search(before):
        return Correction(3, "–\u00a0")
    if before.endswith((" --", "\u00a0--")):
        return Correction(3, "– ")
    if _PAUSE.search(before) and not _MARKER_ALONE.search(before):
        return Correction(2, "– ")
    return None


def _less(before: str, language: Language) -> Correction | None:
    return Correction(2, "«") if before.endswith("<") and language is not Language.ENGLISH else None


def _more(before: str, language: Language) -> Correction | None:
    # Two of them at a line's beginning are a quotation in a quotation.
    if not before.endswith(">") or language is Language.ENGLISH or not before.strip("> "):
        return None
    return Correction(2, "»")


_RULES = {
    '"': _quote,
    "'": _apostrophe,
    ".": _dot,
    " ": _space,
    "<": _less,
    ">": _more,
}

SMART = frozenset(_RULES)
"""The letters for which another sign may come."""


def _open_quotes(before: str, outer: str, inner: str) -> int:
    """Return how many quotations are open at the end of `before`: 0, 1 or 2."""
    if before.rfind(outer[0]) <= before.rfind(outer[1]):
        return 0
    within = before[before.rfind(outer[0]) + 1 :]
    return 2 if within.rfind(inner[0]) > within.rfind(inner[1]) else 1


def _is_foreign(before: str) -> bool:
    opened = ""
    for ticks in _CODE_SPAN.findall(before):
        if not opened:
            opened = ticks
        elif ticks == opened:
            opened = ""
    return bool(opened) or bool(_ADDRESS.search(before))
