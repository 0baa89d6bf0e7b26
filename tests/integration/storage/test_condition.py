"""What may stand at a newsroom's place, and what may become of it while it is open."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.opening import Opening, Way
from newsroom.errors import NotOpened, StorageFailed
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.support.articles import make_content
from tests.support.holder import holding
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def path(tmp_path: Path) -> Path:
    newsroom = make_newsroom(tmp_path)
    newsroom.editing.create(make_content())
    newsroom.close()
    return tmp_path / "test.newsroom"


def opened(path: Path, *, as_it_is: bool = False, found: bool = False) -> Newsroom:
    return open_newsroom(Opening(path, as_it_is=as_it_is, found=found), lambda: "")


def test_an_empty_file_is_never_taken_for_a_new_newsroom(tmp_path: Path) -> None:
    path = tmp_path / "a.newsroom"
    path.touch()
    with pytest.raises(NotOpened, match="is an empty file") as refused:
        opened(path)
    assert refused.value.ways == (Way.FOUND,)
    assert path.stat().st_size == 0
    opened(path, found=True).close()
    assert path.stat().st_size > 0


def test_a_founding_that_was_killed_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.newsroom"
    path.touch()
    (tmp_path / ".a.newsroom.lock").touch()
    opened(path).close()
    assert [file.name for file in tmp_path.iterdir()] == ["a.newsroom"]


@pytest.mark.parametrize("length", [50, 100, 4096, 5000, -4096, -1])
def test_a_shortened_file_is_refused_and_left_alone(path: Path, length: int) -> None:
    size = path.stat().st_size
    os.truncate(path, length if length > 0 else size + length)
    before = path.read_bytes()
    with pytest.raises(NotOpened, match="is shorter than the newsroom in it"):
        opened(path)
    assert path.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.newsroom")
    with pytest.raises(NotOpened, match="not a file"):
        opened(tmp_path / "a.newsroom")


def test_a_copy_without_its_log_is_told_from_a_whole_one(path: Path, tmp_path: Path) -> None:
    copies = [tmp_path / name / "copy.newsroom" for name in ("closed", "half", "with log")]
    for copy in copies:
        copy.parent.mkdir()
    closed, half, with_log = copies
    shutil.copy(path, closed)
    with holding(path):
        shutil.copy(path, half)
        shutil.copy(path, with_log)
        shutil.copy(f"{path}-wal", f"{with_log}-wal")
    for copy, articles in ((closed, 1), (with_log, 2), (path, 2)):
        newsroom = opened(copy)
        assert newsroom.library.count(Filter()) == articles
        newsroom.close()
    with pytest.raises(NotOpened, match=r"without the file copy\.newsroom-wal") as refused:
        opened(half)
    assert refused.value.ways == (Way.AS_IT_IS, Way.READ_ONLY)
    newsroom = opened(half, as_it_is=True)
    assert newsroom.checking.findings() == ()
    newsroom.close()
    opened(half).close()


def test_a_copy_elsewhere_is_whole_and_over_nothing(path: Path, tmp_path: Path) -> None:
    newsroom = opened(path)
    newsroom.editing.create(make_content())
    copy = tmp_path / "copies" / "c.newsroom"
    with pytest.raises(StorageFailed, match="could not be written"):
        newsroom.write_whole(copy)
    copy.parent.mkdir()
    newsroom.write_whole(copy)
    with pytest.raises(StorageFailed, match="is there already"):
        newsroom.write_whole(copy)
    newsroom.close()
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    again = opened(copy)
    assert again.library.count(Filter()) == 2
    assert again.checking.findings() == ()
    assert again.settings.get() == newsroom_house(path)
    again.close()


def newsroom_house(path: Path) -> object:
    newsroom = opened(path)
    try:
        return newsroom.settings.get()
    finally:
        newsroom.close()


def test_nothing_is_saved_into_a_file_that_has_gone(path: Path, tmp_path: Path) -> None:
    newsroom = opened(path)
    article = newsroom.editing.create(make_content())
    away = tmp_path / "away"
    away.mkdir()
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").rename(away / f"{path.name}{suffix}")
    with pytest.raises(StorageFailed, match="not at its place any more"):
        newsroom.editing.save(article.id, make_content(body="Жаңа"))
    assert not path.exists()
    for suffix in ("", "-wal", "-shm"):
        (away / f"{path.name}{suffix}").rename(f"{path}{suffix}")
    saved = newsroom.editing.save(article.id, make_content(body="Жаңа"))
    newsroom.close()
    again = opened(path)
    assert again.library.get(article.id) == saved
    assert again.checking.findings() == ()
    again.close()


def test_nothing_is_saved_into_another_newsroom(path: Path, tmp_path: Path) -> None:
    newsroom = opened(path)
    article = newsroom.editing.create(make_content())
    path.rename(tmp_path / "moved.newsroom")
    Path(f"{path}-wal").rename(tmp_path / "moved.newsroom-wal")
    Path(f"{path}-shm").unlink()
    other = tmp_path / "other"
    other.mkdir()
    make_newsroom(other).close()
    (other / "test.newsroom").rename(path)
    before = path.read_bytes()
    with pytest.raises(StorageFailed, match="Another newsroom stands at"):
        newsroom.editing.save(article.id, make_content(body="Жаңа"))
    newsroom.close()
    assert path.read_bytes() == before
    moved = opened(tmp_path / "moved.newsroom")
    assert moved.library.get(article.id) == article
    moved.close()


def test_a_log_that_was_deleted_is_noticed_before_saved_is_said(path: Path) -> None:
    newsroom = opened(path)
    article = newsroom.editing.create(make_content())
    Path(f"{path}-wal").unlink()
    with pytest.raises(StorageFailed, match="not at its place any more"):
        newsroom.editing.save(article.id, make_content(body="Жаңа"))
    newsroom.close()
