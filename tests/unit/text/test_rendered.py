"""An export finds a kept body by what stands in the document, without reading all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.text.rendered import key_in, render

_UUID = "5f0c5f0c-5f0c-4f0c-8f0c-5f0c5f0c5f0c"
_HARD = st.lists(
    st.sampled_from(
        ['"', "\\", "\n", "\t", ",", ":", "{", "}", "n", "Қ", "\u2028", "\x7f", "\0",
         '"content":{"body":"', '","byline":', '","language":"en"', "{rate:", "{rate:USD}"]
    )
).map("".join)  # fmt: skip


def document(content: Content) -> bytes:
    moment = datetime(2024, 4, 24, 9, tzinfo=UTC)
    return Revision(_UUID, 1, None, State.PUBLISHED, '"content":', moment, content).document()


@given(body=_HARD, byline=_HARD, headline=_HARD, language=st.sampled_from(Language))
def test_it_is_the_key_under_which_saving_keeps_the_body(
    body: str, byline: str, headline: str, language: Language
) -> None:
    content = Content(headline=headline, body=body, byline=byline, language=language)
    assert key_in(document(content)) == render(content).key


def test_a_body_with_rates_in_it_is_kept_under_them_too() -> None:
    content = Content(
        body="{rate:USD} теңге", rates=RateTable((Rate("USD", Decimal("443.10"), 1),))
    )
    dearer = replace(content, rates=RateTable((Rate("USD", Decimal("443.20"), 1),)))
    assert key_in(document(content)) == render(content).key != key_in(document(dearer))


@pytest.mark.parametrize("data", [b"", b"{}", b'{"content":{"body":"', b"\xff", b"[" * 100_000])
def test_what_is_no_document_has_none(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        key_in(data)
