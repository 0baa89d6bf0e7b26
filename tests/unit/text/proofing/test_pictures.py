"""Pictures without alternative text or credit."""

from __future__ import annotations

from newsroom.domain.article import Content
from newsroom.domain.picture import Picture, Place
from newsroom.domain.proof import Field
from newsroom.text.picture_references import reference
from tests.support.proofing import remarks, remarks_in

NAME = "a" * 64


def test_an_empty_alternative_text_is_found_in_its_place() -> None:
    assert remarks_in("missing-alt", "Мәтін ![ ](media:0123456789abcdef).") == [
        ("![ ](media:0123456789abcdef)", None)
    ]
    assert remarks_in("missing-alt", "![Көпір](media:0123456789abcdef)") == []


def test_lead_and_gallery_are_looked_at() -> None:
    content = Content(pictures=(Picture(NAME, Place.LEAD), Picture(NAME, Place.GALLERY, "Көпір")))
    [one] = remarks("missing-alt", content)
    assert one.field is Field.PICTURES
    assert len(remarks("missing-credit", content)) == 2


def test_a_missing_credit_is_found() -> None:
    for credit, found in (("", 1), ("Ерлан", 0)):
        picture = Picture(NAME, Place.TEXT, "Көпір", credit=credit)
        content = Content(body=reference(picture), pictures=(picture,))
        assert len(remarks("missing-credit", content)) == found
