"""The words by which a remark is known again when the text around it has moved."""

from __future__ import annotations

import re

from newsroom.domain.article import Content
from newsroom.domain.proof import Remark

_LETTERS = re.compile(r"[^\W_]")
_BEFORE = re.compile(r"\S{0,60}\s{0,10}\Z")
_AFTER = re.compile(r"\s{0,10}\S{0,60}")
_FAR = 80


def words_of(content: Content, remark: Remark) -> str:
    """Return what the remark is on: its words, or the words beside it where it has no letters.

    Two remarks of a rule on the same words are one to whoever has decided about them. A remark on
    a whole field is known by the field's name, which no words begin with: a colon stands before.
    """
    if not remark.text:
        return f":{remark.field.value}"
    if _LETTERS.search(remark.text):
        return remark.text
    source = str(getattr(content, remark.field.value) or "")
    before = _BEFORE.search(source[max(0, remark.start - _FAR) : remark.start])
    after = _AFTER.match(source[remark.end : remark.end + _FAR])
    return (before[0] if before else "") + remark.text + (after[0] if after else "")
