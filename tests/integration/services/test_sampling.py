"""The sample stories: whole, clean, and stored once."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from newsroom import paths
from newsroom.domain.article import Filter
from newsroom.domain.language import Language
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused
from newsroom.services.newsroom import Newsroom
from newsroom.text.front_matter import read_markdown, read_state

STORIES = sorted(paths.resource("sample").glob("*.md"))
_PART = re.compile(r"[^\W\d_]+")


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_is_whole_and_clean(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    reading = read_markdown(text)
    assert reading.warnings == ()
    content = reading.content
    assert all((content.headline, content.lede, content.body, content.category, content.date))
    assert State(read_state(text))
    if content.rates:
        assert content.rates.date
        assert content.rates.source
    words = f"{content.headline} {content.lede} {content.body}"
    assert words.count("«") == words.count("»")
    assert words.count("“") == words.count("”")
    for part in _PART.findall(words):
        scripts = {unicodedata.name(letter).split()[0] for letter in part if letter.isalpha()}
        assert len(scripts) == 1, part


def test_every_language_and_most_states_are_shown(newsroom: Newsroom) -> None:
    stored = newsroom.sampling.fill()
    assert {article.content.language for article in stored} == set(Language)
    assert {article.state for article in stored} >= {
        State.DRAFT,
        State.IN_REVIEW,
        State.APPROVED,
        State.PUBLISHED,
    }
    assert newsroom.library.page(Filter()).items[0].date is not None
    assert newsroom.checking.findings() == ()


def test_a_newsroom_with_articles_is_left_alone(newsroom: Newsroom) -> None:
    newsroom.sampling.fill()
    before = newsroom.library.count(Filter())
    with pytest.raises(InputRefused, match="has articles already"):
        newsroom.sampling.fill()
    assert newsroom.library.count(Filter()) == before
