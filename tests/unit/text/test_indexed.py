"""What is indexed of an article is found once, in whichever process reads it."""

from __future__ import annotations

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.text.indexed import MARK, indexed
from newsroom.text.preparing import Prepared, prepare


def test_texts_are_folded_and_words_counted() -> None:
    found = indexed(
        Content(headline="Көктем", lede="Ән", body=f"Бір {MARK}екі **үш**", tags=("Су", "Қала"))
    )
    assert (found.headline, found.lede, found.words) == ("коктем", "ан", 4)
    assert MARK not in found.body
    assert found.tags == "су \n кала"


def test_a_file_brings_its_texts_along() -> None:
    found = prepare("---\ntags: [Су]\n---\n# Көктем\n\nБір екі.\n".encode(), "a.md")
    assert isinstance(found, Prepared)
    assert found.content.language is Language.KAZAKH
    assert found.indexed == indexed(found.content)


def test_pictures_may_bring_words_later() -> None:
    found = prepare("# Көктем\n\n![Өзен](a.jpg)\n".encode(), "a.md")
    assert isinstance(found, Prepared)
    assert found.rendered is None
    assert found.indexed is None
