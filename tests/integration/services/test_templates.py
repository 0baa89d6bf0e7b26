"""Templates for recurring kinds of story."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsroom.domain.language import Language
from newsroom.errors import InputRefused, NotFound
from newsroom.services.newsroom import Newsroom
from newsroom.services.templates import KINDS
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return make_newsroom(tmp_path)


@pytest.mark.parametrize("language", Language)
def test_every_kind_comes_in_the_houses_language(newsroom: Newsroom, language: Language) -> None:
    newsroom.settings.change(language=language)
    listed = newsroom.templates.listing()
    assert tuple(one.kind for one in listed) == KINDS
    for template in listed:
        content = template.content
        assert content.language.value == language.value.split("-")[0]
        assert content.headline == ""
        assert content.tags
        # What is left to be written is found by the copy desk.
        assert "???" in content.body
    newsroom.close()


def test_an_article_begins_with_today_and_the_byline(newsroom: Newsroom) -> None:
    begun = newsroom.templates.begin(newsroom.templates.listing()[0])
    blank = newsroom.editing.blank()
    assert (begun.date, begun.byline) == (blank.date, blank.byline)
    assert begun.category == "Президент"
    article = newsroom.editing.create(begun)
    assert article.content.body == begun.body
    newsroom.close()


def test_an_article_is_kept_as_a_template_and_removed(newsroom: Newsroom) -> None:
    content = make_content(
        headline="Апта қорытындысы",
        slug="apta",
        views=5,
        date=date(2024, 4, 24),
        embargo=datetime(2024, 4, 24, tzinfo=UTC),
    )
    kept = newsroom.templates.keep("  Апта \n қорытындысы ", content)
    assert kept.name == "Апта қорытындысы"
    *_, last = newsroom.templates.listing()
    assert last == kept
    assert (last.content.date, last.content.slug, last.content.views) == (None, "", None)
    assert last.content.embargo is None
    assert last.content.body == content.body
    newsroom.templates.keep("Апта қорытындысы", make_content(body="Басқа"))
    assert len(newsroom.templates.listing()) == len(KINDS) + 1
    assert newsroom.templates.listing()[-1].content.body == "Басқа"
    newsroom.templates.remove("Апта қорытындысы")
    assert len(newsroom.templates.listing()) == len(KINDS)
    with pytest.raises(NotFound):
        newsroom.templates.remove("Апта қорытындысы")
    newsroom.close()


@pytest.mark.parametrize("name", ["", " \n", "а" * 81])
def test_a_name_that_is_none_is_refused(newsroom: Newsroom, name: str) -> None:
    with pytest.raises(InputRefused):
        newsroom.templates.keep(name, make_content())
    assert len(newsroom.templates.listing()) == len(KINDS)
    newsroom.close()
