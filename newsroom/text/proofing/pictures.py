"""Pictures without the words that readers and their authors are owed."""

from __future__ import annotations

from collections.abc import Iterator

from newsroom.domain.message import Message
from newsroom.domain.picture import Place
from newsroom.domain.proof import Field, Remark
from newsroom.text.picture_references import find_picture, references
from newsroom.text.proofing.rule import Piece, Rule

_ALT = "missing-alt"
_CREDIT = "missing-credit"
_NO_ALT = {
    Place.LEAD: Message("The lead picture has no alternative text."),
    Place.TEXT: Message("The picture has no alternative text."),
    Place.GALLERY: Message("A picture of the gallery has no alternative text."),
}
_NO_CREDIT = {
    Place.LEAD: Message("The lead picture has no credit."),
    Place.TEXT: Message("The picture has no credit."),
    Place.GALLERY: Message("A picture of the gallery has no credit."),
}


def check_alt(piece: Piece) -> Iterator[Remark]:
    """Yield the pictures that say nothing to who cannot see them."""
    body = piece.content.body
    for one in references(body):
        if not one.alt.strip():
            text = body[one.start : one.end]
            yield Remark(_ALT, Field.BODY, one.start, one.end, text, None, _NO_ALT[Place.TEXT])
    for picture in piece.content.pictures:
        if picture.place is not Place.TEXT and not picture.alt.strip():
            yield Remark(_ALT, Field.PICTURES, 0, 0, "", None, _NO_ALT[picture.place])


def check_credit(piece: Piece) -> Iterator[Remark]:
    """Yield the pictures that do not say whose they are."""
    body, pictures = piece.content.body, piece.content.pictures
    for one in references(body):
        picture = find_picture(pictures, one.name)
        if picture is not None and not picture.credit.strip():
            text = body[one.start : one.end]
            message = _NO_CREDIT[Place.TEXT]
            yield Remark(_CREDIT, Field.BODY, one.start, one.end, text, None, message)
    for picture in pictures:
        if picture.place is not Place.TEXT and not picture.credit.strip():
            yield Remark(_CREDIT, Field.PICTURES, 0, 0, "", None, _NO_CREDIT[picture.place])


ALT_RULE = Rule(
    _ALT,
    Message("Picture without alternative text"),
    Message("Who cannot see a picture hears its alternative text; without one, nothing."),
    check_alt,
)
CREDIT_RULE = Rule(
    _CREDIT,
    Message("Picture without credit"),
    Message("Who made a picture has the right to be named, and agencies demand it."),
    check_credit,
)
