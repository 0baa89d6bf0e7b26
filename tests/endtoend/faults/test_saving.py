"""Every write of a save fails once: what was acknowledged is there, the next attempt succeeds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsroom.domain.article import Content
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import open_newsroom
from tests.support import saving
from tests.support.media import mounted
from tests.support.newsrooms import make_newsroom
from tests.support.saving import text_of
from tests.support.strace import Ended, Strace, points

SAVES = 8


def files(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in ("", "-wal", "-journal", "-shm")]


def acknowledged(ended: Ended) -> dict[int, tuple[str, str]]:
    lines = (line.split() for line in ended.out.splitlines() if line.startswith("saved "))
    return {int(number): (uuid, revision) for _, number, uuid, revision in lines}


def check_kept(path: Path, ended: Ended) -> None:
    """See that the newsroom is whole and holds each acknowledged revision as it was written."""
    newsroom = open_newsroom(path, lambda: "")
    assert newsroom.checking.findings() == ()
    latest: dict[str, tuple[int, str]] = {}
    for number, (uuid, revision) in acknowledged(ended).items():
        latest[uuid] = (number, revision)
    for uuid, (number, revision) in latest.items():
        article = newsroom.library.get(uuid)
        assert article.content.body == text_of(number).strip() + " "
        assert article.revision == revision
    # What a failing disk would not take away, the next session that writes does.
    newsroom.checking.rebuild()
    newsroom.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


_FEWER = 4


@pytest.mark.parametrize(
    ("calls", "error"),
    [
        ("pwrite64", "ENOSPC"),
        ("pwrite64", "EIO"),
        ("fsync,fdatasync", "EIO"),
        ("ftruncate", "EIO"),
        ("openat", "EIO"),
        ("unlink", "EIO"),
    ],
)
def test_each_call_fails_once(
    strace: Strace, desk: Path, rounds: int, calls: str, error: str
) -> None:
    def fresh(number: int) -> Path:
        folder = desk / str(number)
        folder.mkdir()
        make_newsroom(folder).close()
        return folder / "test.newsroom"

    path = fresh(0)
    counted = strace.run([saving.__file__, path, str(SAVES)], calls, files=files(path))
    assert (counted.status, counted.err) == (0, "")
    total = sum(counted.calls.values())
    assert total
    assert len(acknowledged(counted)) == SAVES
    for number in points(total, max(3, rounds // 4)):
        path = fresh(number)
        ended = strace.fail(
            [saving.__file__, path, str(SAVES)], calls, error, str(number), files(path)
        )
        # The ids are random, and fall into pages as they like: a run may need a call or two fewer.
        assert ended.failed_calls == 1 or number > total - _FEWER, (number, total)
        if ended.status:  # it could not be opened
            assert number < total // 2
            assert ended.out == ""
            assert "newsroom.errors." in ended.err.splitlines()[-1]
        else:
            # Whatever was refused has been saved at the next attempt, in the same process.
            assert len(acknowledged(ended)) == SAVES, ended.out
            assert ended.err == ""
        check_kept(path, ended)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        # The log's index, in memory that the disk backs, knows no better word than I/O error.
        (("pwrite64", "ENOSPC"), "is full; nothing was saved|I/O error"),
        (("fsync,fdatasync", "EIO"), "I/O error"),
    ],
)
def test_a_disk_that_fails_for_good_loses_nothing_that_was_acknowledged(
    strace: Strace, desk: Path, rounds: int, fault: tuple[str, str], sentence: str
) -> None:
    for number in range(3, 3 + max(2, rounds // 8)):
        path = desk / str(number) / "test.newsroom"
        path.parent.mkdir()
        make_newsroom(path.parent).close()
        ended = strace.fail(
            [saving.__file__, path, str(SAVES)], *fault, f"{number * 2}+", files(path)
        )
        assert (ended.status, ended.err) == (0, "")
        assert len(acknowledged(ended)) < SAVES
        refused = [line for line in ended.out.splitlines() if line.startswith("refused ")]
        assert refused
        assert all(re.search(sentence, line) for line in refused), refused
        check_kept(path, ended)


def test_an_import_that_is_cut_short_tells_what_was_taken_in(tmp_path: Path) -> None:
    with mounted(tmp_path / "medium", "2m") as medium:
        newsroom = make_newsroom(medium.path)
        files = [tmp_path / f"{number}.md" for number in range(40)]
        for file in files:
            file.write_text(f"# Тақырып\n\n{text_of(3) * 10}", encoding="utf-8")
        imported = newsroom.importing.take_in(files)
        taken = len(imported.taken)
        assert 0 < taken < len(files)
        first, others = imported.refused
        assert first.path == files[taken]
        assert "is full; nothing was saved" in str(first.reason)
        assert str(others.reason).startswith(f"{len(files) - taken - 1} files after it")
        assert newsroom.checking.findings() == ()
        newsroom.close()


def test_a_disk_that_is_full_takes_the_same_save_when_there_is_room(tmp_path: Path) -> None:
    with mounted(tmp_path / "medium", "2m") as medium:
        newsroom = make_newsroom(medium.path)
        article = newsroom.editing.create(Content(body=text_of(0)))
        ballast = medium.fill()
        wanted = Content(body=text_of(3) * 3)
        for _ in range(3):
            with pytest.raises(StorageFailed, match="is full; nothing was saved"):
                newsroom.editing.save(article.id, wanted)
            assert newsroom.library.get(article.id) == article
        with pytest.raises(StorageFailed, match="No space left"):
            newsroom.write_copy(wanted, medium.path / "copy.md")
        newsroom.write_copy(wanted, tmp_path / "copy.md")
        assert (tmp_path / "copy.md").stat().st_size > len(wanted.body)
        ballast.unlink()
        saved = newsroom.editing.save(article.id, wanted)
        newsroom.close()
        assert [file.name for file in medium.path.iterdir()] == ["test.newsroom"]
        again = make_newsroom(medium.path)
        assert again.library.get(article.id) == saved
        assert again.checking.findings() == ()
        again.close()
