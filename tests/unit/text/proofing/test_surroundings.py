"""By which words a remark is known again."""

from __future__ import annotations

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark
from newsroom.text.proofing import words_of


def known(body: str, words: str) -> str:
    start = body.index(words)
    remark = Remark(
        "r", Field.BODY, start, start + len(words), words, None, Message("The text is missing.")
    )
    return words_of(Content(body=body), remark)


def test_words_are_known_by_themselves() -> None:
    assert known("Бұл СOVID, иә", "СOVID") == "СOVID"


def test_what_has_no_letters_is_known_by_its_neighbours() -> None:
    assert known("Бір екі  үш төрт", "  ") == "екі  үш"
    assert known('Ол "кеңсе" деді', '"') == 'Ол "кеңсе"'
    assert known("  x", "  ") == "  x"


def test_a_long_run_beside_it_is_cut() -> None:
    assert len(known("а" * 1000 + "  " + "б" * 1000, "  ")) < 200


def test_a_field_is_known_by_its_name() -> None:
    remark = Remark("r", Field.LEDE, 0, 0, "", None, Message("The lede is missing."))
    assert words_of(Content(), remark) == ":lede"
