"""The copy desk as a whole: places, order, and texts made to be slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.proof import Field
from newsroom.text.proofing import RULES, proof
from newsroom.text.proofing.prose import MASK, read_prose
from tests.support.hostile import HOSTILE
from tests.support.proofing import TODAY

TEXT = (
    st.text(alphabet="абқң aBx1,.!?«»“”\"'`-–_*[](){}<>#>|\\\n\t \u00a0/:;№%", max_size=80)
    | st.text()
)


@given(TEXT, TEXT, st.sampled_from(Language))
def test_places_are_those_of_the_text(headline: str, body: str, language: Language) -> None:
    content = Content(headline=headline, body=body, language=language)
    names = {rule.name for rule in RULES}
    for remark in proof(content, TODAY):
        assert remark.rule in names
        value = getattr(content, remark.field.value)
        if remark.end:
            assert value[remark.start : remark.end] == remark.text
            assert remark.text
            assert remark.suggestion != remark.text


@given(TEXT)
def test_markup_is_masked_in_place(body: str) -> None:
    prose = read_prose(Field.BODY, body, Language.KAZAKH, markdown=True)
    assert len(prose.text) == len(body)
    assert all(b in (a, MASK) for a, b in zip(body, prose.text, strict=True))
    assert prose.text.count("\n") == body.count("\n")


def test_reading_order() -> None:
    body = "бұл бұл СOVID  сөз"
    found = proof(Content(headline="Бас  сөз", lede="Лид", body=body), TODAY)
    assert [(one.field.value, one.rule) for one in found] == [
        ("headline", "spaces"),
        ("body", "doubled-word"),
        ("body", "mixed-script"),
        ("body", "spaces"),
        ("category", "missing-part"),
        ("date", "missing-part"),
        ("byline", "missing-part"),
        ("rates", "rates"),
    ]


def test_hostile_texts_are_read() -> None:
    text = "\n\n".join(HOSTILE)
    for remark in proof(Content(headline=text, lede=text, body=text), TODAY):
        assert remark.text == text[remark.start : remark.end]


@pytest.mark.parametrize(
    "piece",
    ["а- ", '"', "«", "- а, ", "Аааааа ", ", Аб", "5 000 ", " \u00a0", "а а ", "https://", "\\\\"],
)
def test_repeated_pieces_are_read_in_bounded_time(piece: str) -> None:
    started = time.perf_counter()
    proof(Content(body=piece * (300_000 // len(piece))), TODAY)
    assert time.perf_counter() - started < 20
