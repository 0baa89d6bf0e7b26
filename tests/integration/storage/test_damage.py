"""Damaged bytes: never a traceback, never silently another text, always a way out."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from newsroom.domain.article import Content, Filter
from newsroom.domain.backup import Kind
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.opening import Opening
from newsroom.errors import Damaged, NewsroomError, StorageFailed, TextDamaged
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.services.restoring import choose_backup, restore
from tests.support.articles import make_content
from tests.support.damage import flip, flip_in_text
from tests.support.newsrooms import Clock, make_newsroom

TEXT = "Бүтін сақталған мәтін"


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A newsroom whose story has a flipped byte, and a backup from before."""
    newsroom = make_newsroom(tmp_path, clock)
    newsroom.editing.create(make_content(body=TEXT))
    newsroom.editing.create(make_content(headline="Басқа"))
    newsroom.backups.make(Kind.ASKED)
    newsroom.editing.create(make_content(headline="Кейін"))
    newsroom.close()
    flip_in_text(tmp_path / "test.newsroom", TEXT, 5)
    return tmp_path


def test_a_flipped_byte_in_a_story_is_found_and_not_served(folder: Path, clock: Clock) -> None:
    newsroom = make_newsroom(folder, clock)
    with pytest.raises(TextDamaged, match=r"00001-.*-asked\.newsroom"):
        newsroom.library.get(1)
    with pytest.raises(TextDamaged, match=r"00001-.*-asked\.newsroom"):
        newsroom.editing.save(1, make_content(body="басқа мәтін"))
    (finding,) = newsroom.checking.findings()
    assert str(finding).startswith("Article 1: ")
    assert "00001-20240424T060000Z-asked.newsroom" in str(finding)
    assert newsroom.library.get(2).content.headline == "Басқа"
    newsroom.close()
    restore(folder / "test.newsroom", choose_backup(folder / "test.newsroom", "1"), clock)
    newsroom = make_newsroom(folder, clock)
    assert newsroom.library.get(1).content.body == TEXT
    newsroom.close()


def test_a_damaged_text_is_brought_back_from_a_backup(folder: Path, clock: Clock) -> None:
    flip_in_text(folder / "test.newsroom", "Кейін", 1)  # written after the backup
    newsroom = make_newsroom(folder, clock)
    assert newsroom.backups.bring_texts() == (1, 1)
    assert newsroom.library.get(1).content.body == TEXT
    (finding,) = newsroom.checking.findings()
    assert str(finding).startswith("Article 3: ")
    assert newsroom.backups.bring_texts() == (0, 1)
    newsroom.close()


def test_without_a_backup_it_says_so(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content(body=TEXT))
    newsroom.close()
    flip_in_text(tmp_path / "test.newsroom", TEXT, 5)
    newsroom = make_newsroom(tmp_path)
    with pytest.raises(TextDamaged, match="No backup has it whole"):
        newsroom.library.get(1)
    newsroom.close()


def use(newsroom: Newsroom, expected: dict[int, Content]) -> None:
    """Do what a day's work does; every text that comes is the one that was saved."""
    try_to(newsroom.library.page, Filter())
    try_to(newsroom.library.page, Filter(query="мәтін"))
    try_to(newsroom.library.count_by_state)
    try_to(newsroom.library.categories)
    try_to(newsroom.settings.get)
    for number, content in expected.items():
        found = try_to(newsroom.library.get, number)
        if found:
            assert found.content == content
            try_to(newsroom.publishing.page, found, found.content)
    try_to(newsroom.checking.findings)
    try_to(newsroom.backups.make, Kind.ASKED)
    try_to(newsroom.editing.create, make_content(headline="after"))
    try_to(newsroom.checking.rebuild)


def try_to(work: Callable[..., Any], *arguments: Any) -> Any:
    try:
        return work(*arguments)
    except NewsroomError:
        return None


def test_bytes_that_flip_anywhere(tmp_path: Path, clock: Clock, rounds: int) -> None:
    origin = tmp_path / "origin"
    origin.mkdir()
    newsroom = make_newsroom(origin, clock)
    expected = {
        number: newsroom.editing.create(
            make_content(headline=f"Мақала {number}", body=f"{TEXT} {number}. " * 40 * number)
        ).content
        for number in range(1, 8)
    }
    newsroom.close()
    size = (origin / "test.newsroom").stat().st_size
    chance = random.Random(20240424)  # noqa: S311 - the same bytes each time
    for turn in range(rounds):
        folder = tmp_path / f"round{turn}"
        shutil.copytree(origin, folder)
        # One byte, or a whole sector of a disk.
        for _ in range(chance.choice((1, 1, 2, 20, 512))):
            flip(folder / "test.newsroom", chance.randrange(size), chance.randrange(1, 256))
        try:
            newsroom = make_newsroom(folder, clock)
        except NewsroomError:
            continue
        try:
            use(newsroom, expected)
        finally:
            newsroom.close()
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state", "drafu"),
        ("language", "kl"),
        ("date", "2021-1\x10-18"),
        ("saved_at", "2024-04-24U"),
        ("words", "many"),
    ],
)
def test_a_damaged_entry_of_the_list_shows_what_the_revision_says(
    newsroom: Newsroom, column: str, value: str
) -> None:
    newsroom.editing.create(make_content())
    (before,) = newsroom.library.page(Filter()).items
    change(newsroom.path, f"UPDATE article SET {column} = ?", value)  # noqa: S608
    assert newsroom.library.page(Filter()).items == (before,)
    assert sum(newsroom.library.count_by_state().values()) == (column != "state")
    (finding,) = newsroom.checking.findings()
    assert "--rebuild" in str(finding)
    newsroom.checking.rebuild()
    assert newsroom.checking.findings() == ()


@pytest.mark.parametrize("value", ["{", "[]", '{"uuid": 1}', "\ud7ff"])
def test_damaged_settings_are_told_and_the_newsroom_can_be_read(
    tmp_path: Path, clock: Clock, value: str
) -> None:
    newsroom = make_newsroom(tmp_path, clock)
    newsroom.editing.create(make_content(body=TEXT))
    newsroom.close()
    change(newsroom.path, "UPDATE setting SET value = ?", value)
    with pytest.raises(Damaged, match="settings are damaged"):
        make_newsroom(tmp_path, clock)
    newsroom = open_newsroom(Opening(newsroom.path, read_only=True), str, clock)
    assert newsroom.library.get(1).content.body == TEXT
    newsroom.close()


def test_an_article_without_its_revision_is_damaged_and_not_left_out(newsroom: Newsroom) -> None:
    newsroom.editing.create(make_content())
    change(newsroom.path, "UPDATE article SET head = ?", "0" * 64)
    with pytest.raises(TextDamaged):
        newsroom.library.get(1)
    with pytest.raises(TextDamaged):
        newsroom.publishing.export(ExportOrder(newsroom.path.parent / "bundle", (1,)))
    assert newsroom.checking.findings()


def change(path: Path, statement: str, value: str) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(statement, (value,))
    connection.close()


@pytest.mark.parametrize("page", range(1, 4))
def test_a_damaged_page_is_told_at_opening_or_found(
    tmp_path: Path, clock: Clock, page: int
) -> None:
    newsroom = make_newsroom(tmp_path, clock)
    newsroom.editing.create(make_content())
    newsroom.close()
    path = tmp_path / "test.newsroom"
    data = bytearray(path.read_bytes())
    start = (page - 1) * 4096 + (100 if page == 1 else 0)
    data[start : page * 4096] = bytes(page * 4096 - start)
    path.write_bytes(data)
    try:
        newsroom = make_newsroom(tmp_path, clock)
    except StorageFailed as error:
        assert "damaged" in str(error)  # noqa: PT017
    else:
        assert newsroom.checking.findings()
        newsroom.close()
    assert len(path.read_bytes()) >= len(data)


def test_a_check_lets_others_save(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content())
    other = make_newsroom(tmp_path)
    saved: list[int] = []

    def save(done: int, _all: int) -> None:
        if done == 1 and not saved:
            saved.append(other.editing.create(make_content(headline="Екінші", slug="")).id)

    assert newsroom.checking.findings(save) == ()
    assert saved == [2]
    newsroom.close()
    other.close()


def test_a_damaged_search_index_is_named_and_hides_no_damaged_text(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    for number in range(30):
        newsroom.editing.create(make_content(headline=f"Сөз {number}", body=f"Бірегей{number} сөз"))
    newsroom.close()
    flip_in_text(newsroom.path, "Бірегей7 ")
    connection = dbapi2.connect(str(newsroom.path))
    connection.execute(
        "UPDATE search_data SET block = zeroblob(8) WHERE id = (SELECT max(id) FROM search_data)"
    )
    connection.commit()
    connection.close()
    newsroom = make_newsroom(tmp_path)
    index, text = map(str, newsroom.checking.findings())
    assert "Article 8" in text
    assert "search index is damaged" in index
    newsroom.checking.rebuild()
    (left,) = map(str, newsroom.checking.findings())
    assert "Article 8" in left
    newsroom.close()
