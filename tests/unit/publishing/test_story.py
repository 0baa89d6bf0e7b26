"""An article's address is plain, stable and never hostile."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.publishing.story import address
from tests.support.articles import make_article


def test_address_joins_number_and_slug() -> None:
    assert address(make_article(7, slug="enbek-zholy-2")) == "article/7-enbek-zholy-2.html"


def test_address_without_slug_is_the_number() -> None:
    assert address(make_article(7, slug="")) == "article/7.html"


@pytest.mark.parametrize(
    "slug", ["../../etc/passwd", "a/b", "a\\b", "con.", "ә", "A", "a--b", "-a", "a b", "a\n", "a\0"]
)
def test_a_slug_that_is_not_plain_words_is_left_out(slug: str) -> None:
    assert address(make_article(7, slug=slug)) == "article/7.html"


@given(st.text() | st.from_regex(r"[a-z0-9-]{0,300}", fullmatch=True))
def test_every_address_is_a_short_ascii_path(slug: str) -> None:
    path = address(make_article(7, slug=slug))
    assert re.fullmatch(r"article/7(-[a-z0-9]+)*\.html", path)
    assert len(path) < 140
