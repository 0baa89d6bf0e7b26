"""The first page of a closed newsroom, read past its opening."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from newsroom.domain.article import Filter
from newsroom.domain.language import Language
from newsroom.domain.listing import NEWEST_FIRST, Order, Sorting
from newsroom.domain.workflow import State
from newsroom.services.glance import glance
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage.upgrade import SCHEMA, open_engine
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom

_LIMIT = 7
FILTERS = (
    Filter(),
    Filter(states=(State.DRAFT,)),
    Filter(states=(State.IN_REVIEW, State.PUBLISHED)),
    Filter(category="Спорт"),
    Filter(since=date(2021, 10, 5), until=date(2021, 10, 12)),
    Filter(tag="су"),
    Filter(byline="Айгүл"),
    Filter(unsent=True),
    Filter(trashed=True),
    Filter(category="Жоқ"),
)
ORDERS = [Order(by, descending=way) for by in Sorting for way in (True, False)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A newsroom of a dozen articles, closed."""
    newsroom = make_newsroom(tmp_path)
    states = list(State)
    for number in range(16):
        content = make_content(
            headline=f"Қала {number % 5}",
            category="Спорт" if number % 3 else "Президент",
            date=date(2021, 10, 1 + number) if number % 4 else None,
            tags=("су",) if number % 2 else (),
            byline="Айгүл" if number % 5 else "Ерлан",
            language=list(Language)[number % 4],
        )
        article = newsroom.editing.create(content)
        if number % 5 == 4:
            newsroom.trash.put(article.id)
        elif number % 5:
            newsroom.bulk.set_state([article.id], states[1])
            if number % 5 == 3:
                newsroom.bulk.set_state([article.id], State.APPROVED)
                newsroom.bulk.set_state([article.id], State.PUBLISHED)
    newsroom.close()
    return newsroom.path


@pytest.fixture
def opened(path: Path) -> Iterator[Newsroom]:
    newsroom = open_newsroom(path, str)
    yield newsroom
    newsroom.close()


def test_it_shows_what_the_open_newsroom_will(path: Path) -> None:
    seen = {
        (wanted, order): glance(path, wanted, order, _LIMIT)
        for wanted in FILTERS
        for order in ORDERS
    }
    newsroom = open_newsroom(path, str)
    for (wanted, order), page in seen.items():
        assert page == newsroom.library.found(wanted, None, _LIMIT, order), (wanted, order)
    newsroom.close()
    assert sum(bool(page and page.items) for page in seen.values()) > len(seen) // 2
    assert any(page and page.after for page in seen.values())


def test_pages_go_on_from_it(path: Path) -> None:
    for order in ORDERS:
        first = glance(path, Filter(), order, _LIMIT)
        assert first is not None
        newsroom = open_newsroom(path, str)
        rest = newsroom.library.found(Filter(), first.after, 100, order)
        whole = newsroom.library.found(Filter(), None, 100, order)
        newsroom.close()
        assert first.items + rest.items == whole.items


def test_it_leaves_no_trace(path: Path) -> None:
    before = {one: one.stat() for one in path.parent.rglob("*")}
    held = path.read_bytes()
    assert glance(path, Filter(), NEWEST_FIRST, _LIMIT)
    assert {one: one.stat() for one in path.parent.rglob("*")}.keys() == before.keys()
    assert path.read_bytes() == held


def test_what_somebody_writes_is_left_to_the_opening(path: Path, opened: Newsroom) -> None:
    opened.editing.create(make_content())
    # In another process it would be the log that tells; here a copy of both stands for it.
    copy = path.with_name("copy.newsroom")
    shutil.copyfile(path, copy)
    assert glance(copy, Filter(), NEWEST_FIRST, _LIMIT) is None
    shutil.copyfile(f"{path}-wal", f"{copy}-wal")
    assert glance(copy, Filter(), NEWEST_FIRST, _LIMIT) is None


def test_a_search_is_left_to_the_opening(path: Path) -> None:
    assert glance(path, Filter(query="қала"), NEWEST_FIRST, _LIMIT) is None


@pytest.mark.parametrize("held", [None, b"", b"not a newsroom", b"SQLite format 3\0" + b"\0" * 84])
def test_what_is_no_newsroom_shows_nothing(tmp_path: Path, held: bytes | None) -> None:
    path = tmp_path / "a.newsroom"
    if held is not None:
        path.write_bytes(held)
    assert glance(path, Filter(), NEWEST_FIRST, _LIMIT) is None
    assert glance(tmp_path, Filter(), NEWEST_FIRST, _LIMIT) is None


@pytest.mark.parametrize("schema", [SCHEMA - 1, SCHEMA + 1])
def test_another_schema_is_left_to_the_opening(path: Path, schema: int) -> None:
    _change(path, f"PRAGMA user_version={schema}")
    assert glance(path, Filter(), NEWEST_FIRST, _LIMIT) is None


@pytest.mark.parametrize(
    "damage", ["state='none'", "words='many'", "date='yesterday'", "saved_at=7", "language=''"]
)
def test_a_damaged_entry_is_left_to_the_opening(path: Path, damage: str) -> None:
    _change(path, f"UPDATE article SET {damage} WHERE id = 1")  # noqa: S608 - as above
    assert glance(path, Filter(), NEWEST_FIRST, 100) is None


def test_damaged_pages_are_left_to_the_opening(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[4096:] = b"\xa5" * (len(held) - 4096)
    path.write_bytes(held)
    assert glance(path, Filter(), NEWEST_FIRST, _LIMIT) is None


def _change(path: Path, sql: str) -> None:
    engine = open_engine(path)
    with engine.writing() as session:
        session.execute(text(sql))
    engine.close()
