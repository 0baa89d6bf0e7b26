"""Newsrooms of earlier programs are brought up to date, with every word in them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.term import Term
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from newsroom.storage.upgrade import SCHEMA
from tests.support.newsrooms import make_newsroom

SHIPPED = sorted(
    (Path(__file__).parent / "fixtures").glob("schema-*.newsroom"),
    key=lambda path: int(path.stem.partition("-")[2]),
)


def test_there_is_a_fixture_for_every_schema_but_todays() -> None:
    assert [path.name for path in SHIPPED] == [
        f"schema-{number}.newsroom" for number in range(1, SCHEMA)
    ]


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda path: path.stem)
def test_it_is_brought_up_whole(shipped: Path, tmp_path: Path) -> None:
    shutil.copyfile(shipped, tmp_path / "test.newsroom")
    newsroom = make_newsroom(tmp_path)
    assert newsroom.checking.findings() == ()
    assert newsroom.settings.get().name == "Дала тынысы"
    page = newsroom.library.page(Filter())
    assert [one.id for one in page.items] == [2, 3, 1]
    first = newsroom.library.get(1)
    assert (first.sequence, first.state) == (5, State.PUBLISHED)
    assert first.content.date == date(2024, 4, 24)
    assert [str(rate.value) for rate in first.content.rates.items] == ["4.76", "445.30", "474.20"]
    assert found(newsroom, "кооперация") == [1]
    assert newsroom.library.terms(Term.TAG)
    assert newsroom.library.terms(Term.CATEGORY)
    newsroom.close()


def test_drafts_and_trash_are_kept(tmp_path: Path) -> None:
    shutil.copyfile(SHIPPED[1], tmp_path / "test.newsroom")
    newsroom = make_newsroom(tmp_path)
    [draft] = newsroom.journal.pending()
    assert (draft.article, draft.outdated) == (2, False)
    assert draft.draft.content.body == "Сақталмаған сөз"
    assert newsroom.trash.holds(4)
    assert found(newsroom, "бірегей") == []
    assert found(newsroom, "бірегей", trashed=True) == [4]
    newsroom.close()


def found(newsroom: Newsroom, query: str, *, trashed: bool = False) -> list[int]:
    page = newsroom.library.found(Filter(query=query, trashed=trashed))
    return [one.summary.id for one in page.items]
