"""A newsroom that cannot be written is read: listed, searched, shown, exported, copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.opening import Opening
from newsroom.domain.workflow import State
from newsroom.errors import NotOpened, StorageFailed
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.support.articles import make_content
from tests.support.holder import holding
from tests.support.media import Medium, mounted
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def medium(tmp_path: Path) -> Iterator[Medium]:
    with mounted(tmp_path / "medium", "4m") as found:
        yield found


def opened(path: Path, *, as_it_is: bool = False, read_only: bool = False) -> Newsroom:
    return open_newsroom(
        Opening(path, window=True, as_it_is=as_it_is, read_only=read_only), lambda: ""
    )


def check_reads(newsroom: Newsroom, articles: int, out: Path) -> None:
    """Do all that a read-only newsroom must do, and see that it does nothing else."""
    assert newsroom.read_only
    assert newsroom.library.count(Filter()) == articles
    assert newsroom.library.count(Filter(query="тақырып")) >= 1
    assert newsroom.library.get(1).content == make_content(headline="Тақырып", slug="taqyryp")
    assert newsroom.checking.findings() == ()
    order = ExportOrder(target=out / "bundle", articles=(1,), states=(State.DRAFT,))
    assert newsroom.publishing.export(order).articles == 1
    with pytest.raises(StorageFailed, match="is open read-only"):
        newsroom.editing.save(1, make_content(body="Жаңа"))
    with pytest.raises(StorageFailed, match="is open read-only"):
        newsroom.settings.change(name="Жаңа")
    newsroom.write_whole(out / "copy.newsroom")
    newsroom.close()
    copy = opened(out / "copy.newsroom")
    assert not copy.read_only
    assert copy.library.count(Filter()) == articles
    assert copy.editing.save(1, make_content(body="Жаңа")).sequence == 2
    copy.close()


def make(folder: Path) -> Path:
    newsroom = make_newsroom(folder)
    newsroom.editing.create(make_content(headline="Тақырып", slug=""))
    newsroom.close()
    return folder / "test.newsroom"


def test_a_closed_newsroom_on_a_read_only_medium(medium: Medium, tmp_path: Path) -> None:
    path = make(medium.path)
    medium.freeze()
    check_reads(opened(path), 1, tmp_path)


def test_a_log_on_a_read_only_medium_is_read_too(medium: Medium, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    path = make(folder)
    with holding(path):
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", medium.path)
    medium.freeze()
    check_reads(opened(medium.path / path.name), 2, tmp_path)


def test_a_copy_without_its_log_on_a_read_only_medium(medium: Medium, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    path = make(folder)
    with holding(path):
        shutil.copy(path, medium.path)
    medium.freeze()
    copy = medium.path / path.name
    with pytest.raises(NotOpened, match="was copied while"):
        opened(copy)
    check_reads(opened(copy, read_only=True), 1, tmp_path)
    check_reads(opened(copy, as_it_is=True), 1, make_folder(tmp_path / "again"))


def make_folder(path: Path) -> Path:
    path.mkdir()
    return path


def test_read_only_by_choice_writes_nothing(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "desk")
    path = make(folder)
    before = path.read_bytes()
    check_reads(opened(path, read_only=True), 1, tmp_path)
    assert path.read_bytes() == before
    assert [file.name for file in folder.iterdir()] == [path.name]


def test_a_read_only_folder_without_a_newsroom_founds_none(medium: Medium) -> None:
    medium.freeze()
    with pytest.raises(StorageFailed, match="cannot be opened for writing"):
        opened(medium.path / "new.newsroom")
    with pytest.raises(StorageFailed, match="Read-only file system"):
        opened(medium.path / "folder" / "new.newsroom")


def test_a_drive_that_is_pulled_costs_no_word(medium: Medium, tmp_path: Path) -> None:
    newsroom = opened(make(medium.path))
    newsroom.editing.save(1, make_content(body="Бірінші"))
    medium.pull()
    with pytest.raises(StorageFailed, match="not at its place any more"):
        newsroom.editing.save(1, make_content(body="Жаңа"))
    newsroom.write_copy(make_content(body="Жаңа"), tmp_path / "copy.md")
    assert "Жаңа" in (tmp_path / "copy.md").read_text(encoding="utf-8")
    newsroom.close()
    assert list(medium.path.iterdir()) == []
