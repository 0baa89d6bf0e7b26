"""What people decide about the copy desk's remarks is kept in the newsroom's file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from newsroom.domain.article import Article, Content
from newsroom.domain.message import Message
from newsroom.domain.proof import Field
from newsroom.errors import Cancelled
from newsroom.services.newsroom import Newsroom
from newsroom.services.proofing import GUIDELINES
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom

BODY = "Бұл – СOVID туралы. Ауыл  жаңа. Жол  ұзын. Тағы да СOVID туралы."


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    opened = make_newsroom(tmp_path)
    opened.editing.save(None, make_content(body=BODY))
    return opened


def rules(newsroom: Newsroom, article: Article, *, everything: bool = False) -> list[str]:
    return [one.rule for one in newsroom.proofing.remarks(article.id, everything=everything)]


def test_an_ignored_remark_stays_ignored_wherever_its_words_stand(
    newsroom: Newsroom, tmp_path: Path
) -> None:
    article = newsroom.library.get(1)
    [first, *_] = [r for r in newsroom.proofing.remarks(1) if r.rule == "mixed-script"]
    newsroom.proofing.ignore(article.uuid, article.content, first)
    assert "mixed-script" not in rules(newsroom, article)
    assert rules(newsroom, article, everything=True).count("mixed-script") == 2
    moved = replace(article.content, body="Алдыңғы сөз. " + BODY)
    newsroom.editing.save(article.id, moved)
    newsroom.close()
    newsroom = make_newsroom(tmp_path)
    assert "mixed-script" not in rules(newsroom, article)
    other = newsroom.editing.save(None, make_content(body=BODY))
    assert "mixed-script" in rules(newsroom, other)
    newsroom.proofing.heed_again(article.uuid)
    assert "mixed-script" in rules(newsroom, article)
    newsroom.close()


def test_spaces_are_known_by_the_words_beside_them(newsroom: Newsroom) -> None:
    article = newsroom.library.get(1)
    [first, _] = [r for r in newsroom.proofing.remarks(1) if r.rule == "spaces"]
    ignored = newsroom.proofing.ignore(article.uuid, article.content, first)
    assert ignored.words == "Ауыл  жаңа."
    assert rules(newsroom, article).count("spaces") == 1
    newsroom.close()


def test_missing_parts_are_ignored_apart(newsroom: Newsroom) -> None:
    proofing = newsroom.proofing
    empty = Content()
    lede = next(one for one in proofing.remarks_on(empty, "u") if one.field is Field.LEDE)
    proofing.ignore("u", empty, lede)
    fields = [one.field for one in proofing.remarks_on(empty, "u") if one.rule == lede.rule]
    assert Field.LEDE not in fields
    assert Field.HEADLINE in fields
    newsroom.close()


def test_a_rule_that_is_off_is_off_for_the_newsroom(newsroom: Newsroom, tmp_path: Path) -> None:
    article = newsroom.library.get(1)
    newsroom.proofing.switch("mixed-script", on=False)
    newsroom.proofing.switch("mixed-script", on=False)
    newsroom.close()
    newsroom = make_newsroom(tmp_path)
    assert newsroom.settings.get().rules_off == ("mixed-script",)
    assert "mixed-script" not in rules(newsroom, article)
    assert "mixed-script" in rules(newsroom, article, everything=True)
    newsroom.proofing.switch("mixed-script", on=True)
    assert "mixed-script" in rules(newsroom, article)
    newsroom.close()


def test_deleting_an_article_forgets_what_was_ignored_in_it(newsroom: Newsroom) -> None:
    article = newsroom.library.get(1)
    newsroom.proofing.ignore(article.uuid, article.content, newsroom.proofing.remarks(1)[0])
    newsroom.trash.put(1)
    assert newsroom.proofing.ignored(article.uuid)
    newsroom.trash.delete(1)
    assert newsroom.proofing.ignored(article.uuid) == frozenset()
    newsroom.close()


def test_reading_can_be_stopped(newsroom: Newsroom) -> None:
    asked: list[int] = []

    def stop() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Cancelled(Message("The work was stopped."))

    with pytest.raises(Cancelled):
        newsroom.proofing.remarks_on(Content(body=BODY), "u", stop)
    assert len(asked) == 3
    newsroom.close()


def test_every_rule_has_words_of_its_own() -> None:
    assert len({one.rule for one in GUIDELINES}) == len(GUIDELINES)
    assert len({one.title for one in GUIDELINES}) == len(GUIDELINES)
