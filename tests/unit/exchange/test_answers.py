"""An editor's answer reads back, and one that was made to do harm is refused with a sentence."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsroom.domain.review import Decision, Kind, Part, Quote
from newsroom.errors import InputRefused
from newsroom.exchange.answers import LARGEST, read_answer
from newsroom.paths import resource
from tests.support.answers import answer_to, identity, make_answer, note
from tests.support.articles import make_article

ARTICLE = make_article(1)
GOOD = make_answer(
    [ARTICLE],
    [
        note(ARTICLE, "аса маңызды", "Неге?", prefix="Бұл – ", suffix=", – деді", start=83),
        note(ARTICLE, "2022 жылы", proposal="2023 жылы"),
        note(ARTICLE, None, proposal="Басқа тақырып", part="headline"),
        answer_to(identity("earlier"), "Рақмет"),
    ],
    decision="return",
    reason="Дереккөз жоқ",
)


def read(values: Any) -> Any:
    return read_answer(json.dumps(values).encode(), "review-1.json")


def test_it_reads_back() -> None:
    answer = read(GOOD)
    assert (answer.editor, answer.sequence) == ("Ерлан Мұратұлы", 1)
    [verdict] = answer.verdicts
    assert (verdict.decision, verdict.reason) == (Decision.RETURN, "Дереккөз жоқ")
    assert verdict.checked == ("facts",)
    comment, proposal, headline, reply = answer.comments
    assert comment.quote == Quote("аса маңызды", "Бұл – ", ", – деді", 83)
    assert (proposal.kind, proposal.proposal) == (Kind.PROPOSAL, "2023 жылы")
    assert (headline.part, headline.quote) == (Part.HEADLINE, None)
    assert (reply.kind, reply.parent) == (Kind.REPLY, identity("earlier"))


def test_the_schema_says_the_same() -> None:
    schema = json.loads(resource("schemas", "review-answer-1.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(GOOD)


def changed(change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    values = copy.deepcopy(GOOD)
    change(values)
    return values


BAD: dict[str, Callable[[dict[str, Any]], Any]] = {
    "another format": lambda it: it.update(format="x"),
    "a newer form": lambda it: it.update(version=2),
    "a number as text": lambda it: it.update(version="1"),
    "true for a number": lambda it: it.update(sequence=True),
    "no editor": lambda it: it.update(editor="  "),
    "a long name": lambda it: it.update(editor="а" * 300),
    "a path for an id": lambda it: it.update(id="../../etc"),
    "no UUID": lambda it: it["verdicts"][0].update(article="1"),
    "another decision": lambda it: it["verdicts"][0].update(decision="burn"),
    "a list for a decision": lambda it: it["verdicts"][0].update(decision=["approve"]),
    "markup in a check's name": lambda it: it["verdicts"][0].update(checked=["<b>"]),
    "two verdicts": lambda it: it["verdicts"].append(it["verdicts"][0]),
    "verdicts that are none": lambda it: it.update(verdicts={}),
    "an item that is none": lambda it: it["items"].append(1),
    "one id twice": lambda it: it["items"].append(it["items"][0]),
    "a body in HTML": lambda it: it["items"][0]["body"][0].update(format="text/html"),
    "a body of another type": lambda it: it["items"][0]["body"][0].update(type="Image"),
    "no body": lambda it: it["items"][0].update(body=[]),
    "a purpose that is a list": lambda it: it["items"][0]["body"][0].update(purpose=[]),
    "another motivation": lambda it: it["items"][0].update(motivation="tagging"),
    "another part": lambda it: it["items"][0]["target"]["selector"].update(value="byline"),
    "an article without a verdict": lambda it: it["items"][0]["target"].update(
        source=f"urn:uuid:{identity('other')}"
    ),
    "an address": lambda it: it["items"][0]["target"].update(source="https://example.invalid/"),
    "no words": lambda it: it["items"][0]["target"]["selector"]["refinedBy"][0].update(exact=" "),
    "a place below nothing": lambda it: it["items"][0]["target"]["selector"]["refinedBy"][1].update(
        start=-1
    ),
    "a text too long": lambda it: it["items"][0]["body"][0].update(value="а" * 100_001),
    "a time that is none": lambda it: it.update(saved_at="yesterday"),
    "a day that is none": lambda it: it.update(saved_at="2024-13-01T00:00:00Z"),
}


@pytest.mark.parametrize("fault", BAD)
def test_what_is_wrong_is_refused_by_name(fault: str) -> None:
    with pytest.raises(InputRefused) as error:
        read(changed(BAD[fault]))
    assert "review-1.json" in str(error.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b"1",
        b"[" * 100_000,
        b'{"format": "newsroom-review", "format": "x"}',
        b'{"version": NaN}',
        b"9" * 5_000,
        b" " * (LARGEST + 1),
        b"SQLite format 3\x00",
    ],
    ids=range(11),
)
def test_what_is_no_answer_is_refused(data: bytes) -> None:
    with pytest.raises(InputRefused):
        read_answer(data, "x.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.sampled_from(sorted(GOOD)), JSON)
def test_nothing_but_a_refusal_comes_of_it(key: str, value: Any) -> None:
    with contextlib.suppress(InputRefused):
        read({**GOOD, key: value})


@given(st.integers(0, 3), st.sampled_from(["type", "body", "target", "id", "created"]), JSON)
def test_items_are_looked_at_as_well(place: int, key: str, value: Any) -> None:
    values = copy.deepcopy(GOOD)
    values["items"][place][key] = value
    with contextlib.suppress(InputRefused):
        read(values)


def test_texts_are_texts() -> None:
    values = changed(
        lambda it: it["items"][0]["body"][0].update(value="<script>alert(1)</script>\u202e\x00")
    )
    assert read(values).comments[0].text == "<script>alert(1)</script>"
