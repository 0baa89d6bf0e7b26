"""Checks before publishing, over what an export would take."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsroom.domain.bundle import ExportOrder
from newsroom.domain.picture import Picture, Place
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import Clock, make_newsroom
from tests.support.pictures import photograph, saved

ORDER = ExportOrder(Path())


def rules(newsroom: Newsroom, order: ExportOrder = ORDER) -> list[tuple[int, str, str]]:
    found = newsroom.release.problems(order)
    return [(one.article, one.remark.rule, one.remark.text) for one in found]


def test_links_lead_to_what_the_export_has(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    body = (
        "[а](2-eki.html) [ә](3-ush.html) [б](../prezident/) [в](../archive/2021-10.html) "
        "[г](../tag/tmd/index.html) [ғ](../tag/joq/index.html)"
    )
    newsroom.editing.create(make_content(slug="bir", body=body), State.PUBLISHED)
    newsroom.editing.create(make_content(slug="eki"), State.PUBLISHED)
    newsroom.editing.create(make_content(slug="ush", body="TODO"), State.DRAFT)
    assert rules(newsroom) == [
        (1, "link", "3-ush.html"),
        (1, "link", "../tag/joq/index.html"),
    ]
    alone = ExportOrder(Path(), (3,))
    assert rules(newsroom, alone) == [(3, "placeholder", "TODO")]
    newsroom.close()


def test_a_date_that_is_to_come_is_told(tmp_path: Path) -> None:
    clock = Clock()
    newsroom = make_newsroom(tmp_path, clock)
    # It is the 25th in the newsroom's zone by then.
    clock.now = datetime(2024, 4, 24, 20, 0, tzinfo=UTC)
    for day in (25, 26):
        content = make_content(slug=f"day-{day}", date=date(2024, 4, day))
        newsroom.editing.create(content, State.PUBLISHED)
    assert rules(newsroom) == [(2, "future-date", "")]
    newsroom.close()


def test_an_article_that_is_there_twice_is_told(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    for _ in range(2):
        newsroom.editing.create(make_content(slug="bir"), State.PUBLISHED)
    assert rules(newsroom) == [(2, "twice", "bir")]
    newsroom.close()


def test_pictures_and_their_words_are_looked_at(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    taken = newsroom.pictures.take_in(saved(photograph()), "a.jpg").master.sha256
    pictures = (
        Picture(taken, Place.LEAD, alt="Көпір", caption="TODO"),
        Picture("0" * 64, Place.GALLERY, alt="", caption="C:\\Users\\x.jpg"),
    )
    newsroom.editing.create(
        make_content(slug="a", pictures=pictures, tags=("XXX",)), State.PUBLISHED
    )
    assert rules(newsroom) == [
        (1, "placeholder", "XXX"),
        (1, "placeholder", "TODO"),
        (1, "picture", ""),
        (1, "alt", "C:\\Users\\x.jpg"),
        (1, "leak", "C:\\Users\\x.jpg"),
    ]
    newsroom.close()


def test_the_name_of_this_computers_user_is_told_but_not_in_the_byline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/erlan77")
    monkeypatch.setattr("getpass.getuser", lambda: "root")
    newsroom = make_newsroom(tmp_path)
    content = make_content(slug="a", body="Мен Erlan77 деген едім, erlan777 емес", byline="erlan77")
    newsroom.editing.create(content, State.PUBLISHED)
    assert rules(newsroom) == [(1, "leak", "Erlan77")]
    newsroom.close()


def test_comments_that_wait_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom = make_newsroom(tmp_path)
    article = newsroom.editing.create(make_content(slug="a"), State.PUBLISHED)
    newsroom.editing.create(make_content(slug="b"), State.PUBLISHED)
    monkeypatch.setattr(
        "newsroom.services.release.review_query.open_counts", lambda _ask: {article.uuid: 2}
    )
    (problem,) = newsroom.release.problems(ORDER)
    assert (problem.article, problem.remark.rule) == (1, "comments")
    assert str(problem.remark.message) == "2 comments of editors wait for an answer."
    newsroom.close()


def test_what_is_held_back_is_not_there_to_lead_to(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    until = datetime(2030, 1, 1, tzinfo=UTC)
    newsroom.editing.create(make_content(slug="bir", body="[а](2-eki.html)"), State.PUBLISHED)
    newsroom.editing.create(make_content(slug="eki", embargo=until, body="TODO"), State.APPROVED)
    assert rules(newsroom) == [(1, "link", "2-eki.html")]
    assert rules(newsroom, ExportOrder(Path(), (2,))) == [(2, "placeholder", "TODO")]
    newsroom.close()
