"""Parts without which a story is not ready."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.text.proofing.rule import Piece, Rule

_NAME = "missing-part"
_MISSING = {
    Field.HEADLINE: Message("The headline is missing."),
    Field.LEDE: Message("The lede is missing."),
    Field.BODY: Message("The text is missing."),
    Field.CATEGORY: Message("The category is missing."),
    Field.DATE: Message("The date is missing."),
    Field.BYLINE: Message("The byline is missing."),
}


def check(piece: Piece) -> Iterator[Remark]:
    """Yield the parts that are empty."""
    for field, message in _MISSING.items():
        value = getattr(piece.content, field.value)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield Remark(_NAME, field, 0, 0, "", None, message)


RULE = Rule(
    _NAME,
    Message("Missing part"),
    Message("Lists, feeds and readers need headline, lede, category, date and byline."),
    check,
)
