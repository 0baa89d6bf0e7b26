"""Which words of a line of Markdown stand on the page as they were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newsroom.desktop.preview.following import words_of
from newsroom.domain.language import Language
from newsroom.text.markdown import render


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Қала туралы **ұзақ** сөз", "Қала туралы"),
        ("## Тақырып", "Тақырып"),
        ("- бірінші [сілтеме](https://example.kz)", "бірінші"),
        ("> Ол: «Келемін бе», – деді", "Келемін бе"),
        ("***", ""),
        ("", ""),
        ("480,63", ""),
    ],
)
def test_the_longest_plain_part(line: str, words: str) -> None:
    assert words_of(line) == words


@given(st.text(alphabet="абв \u00a0*_`[]()>#-–:,.«»\"'\\<&{}1", max_size=60))
def test_what_is_looked_for_is_on_the_page(line: str) -> None:
    words = words_of(line)
    made = render(line, Language.KAZAKH)
    text = " ".join(html.fromstring(f"<div>{made}</div>").text_content().split()) if made else ""
    # Where it is an address or a mark, nothing is found, and nothing moves.
    if words and not set("`[<{\\_*") & set(line):
        assert words in text
