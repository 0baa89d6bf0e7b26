"""Who has the newsroom open: one window, commands beside it, nobody beside a restore."""

from __future__ import annotations

import errno
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newsroom import paths
from newsroom.domain.article import Filter
from newsroom.domain.opening import Opening, Way
from newsroom.errors import NotOpened, StorageFailed
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage import byte_locks, lock
from newsroom.storage.upgrade import open_engine
from tests.support.articles import make_content
from tests.support.holder import holding
from tests.support.newsrooms import make_newsroom


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_newsroom(tmp_path).close()
    return tmp_path / "test.newsroom"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 0.2)


def open_window(path: Path, *, read_only: bool = False) -> Newsroom:
    return open_newsroom(Opening(path, window=True, read_only=read_only), lambda: "")


def names(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_a_second_window_is_told_who_has_the_newsroom(path: Path) -> None:
    with holding(path) as holder:
        with pytest.raises(NotOpened, match=r"another window: dana has had it on .+ since 20") as e:
            open_window(path)
        assert Way.READ_ONLY in e.value.ways
        assert e.value.in_use
        assert holder.poll() is None


def test_a_second_window_in_this_process_is_refused_too(path: Path) -> None:
    first = open_window(path)
    with pytest.raises(NotOpened, match="another window"):
        open_window(path)
    first.close()
    open_window(path).close()


def test_a_second_window_may_read(path: Path) -> None:
    with holding(path):
        reader = open_window(path, read_only=True)
        assert reader.library.count(Filter()) == 1
        with pytest.raises(StorageFailed, match="open read-only"):
            reader.editing.create(make_content())
        reader.close()


def test_a_command_works_beside_a_window(path: Path) -> None:
    with holding(path):
        command = make_newsroom(path.parent)
        command.editing.create(make_content())
        command.close()
    window = open_window(path)
    assert window.library.count(Filter()) == 2
    window.close()


@pytest.mark.parametrize("how", ["window", "command"])
def test_a_killed_holder_stops_nobody_and_loses_nothing(path: Path, how: str) -> None:
    with holding(path, how) as holder:
        holder.kill()
        holder.wait()
        assert f".{path.name}.lock" in names(path)
        window = open_window(path)
        assert window.library.count(Filter()) == 1
        assert window.checking.findings() == ()
        window.close()
    assert names(path) == {path.name}


def test_whoever_leaves_last_leaves_one_whole_file(path: Path) -> None:
    window = open_window(path)
    window.editing.create(make_content())
    with holding(path, "command"):
        window.close()
        assert f"{path.name}-wal" in names(path)
    assert names(path) == {path.name}
    assert path.read_bytes()[18:20] == b"\1\1"


def test_nobody_is_beside_a_restore(path: Path) -> None:
    with holding(path, "alone"), pytest.raises(NotOpened, match="restored or upgraded by dana"):
        make_newsroom(path.parent)


def test_nobody_is_beside_it_in_this_process_either(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(path)
    assert engine.lock
    monkeypatch.setattr("newsroom.storage.lock._PATIENCE", 0.1)
    with engine.lock.alone(), pytest.raises(NotOpened, match="being restored or upgraded"):
        open_engine(path)
    open_engine(path).close()
    engine.close()


def test_who_comes_meanwhile_waits_for_its_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 60)
    engine = open_engine(path)
    assert engine.lock
    with ThreadPoolExecutor(1) as pool:
        with engine.lock.alone():
            coming = pool.submit(open_engine, path)
            with pytest.raises(TimeoutError):
                coming.result(timeout=0.2)
        coming.result(timeout=60).close()
    engine.close()


@pytest.mark.parametrize("how", ["window", "command"])
def test_a_restore_waits_for_nobody_for_ever(path: Path, how: str) -> None:
    engine = open_engine(path)
    assert engine.lock
    with holding(path, how):
        with pytest.raises(StorageFailed, match="only be done alone"), engine.lock.alone():
            pass
        # What was shared is shared still.
        make_newsroom(path.parent).close()
    with engine.lock.alone():
        pass
    engine.close()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux which file is open")
def test_a_place_that_takes_no_lock_has_it_in_the_users_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    share = byte_locks.take_shared

    def share_elsewhere(fd: int, place: int) -> bool:
        if (tmp_path / ".test.newsroom.lock").samefile(f"/proc/self/fd/{fd}"):
            raise OSError(errno.ENOLCK, "no locks here")
        return share(fd, place)

    monkeypatch.setattr(byte_locks, "take_shared", share_elsewhere)
    path = tmp_path / "test.newsroom"
    first = open_window(path)
    with pytest.raises(NotOpened, match="another window"):
        open_window(path)
    (own,) = (tmp_path / "data" / "locks").iterdir()
    assert own.is_file()
    first.close()
    assert not own.exists()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_link_is_the_newsroom_that_it_leads_to(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.newsroom"
    link.symlink_to(path)
    first = open_window(path)
    with pytest.raises(NotOpened, match="another window"):
        open_window(link)
    first.close()


def test_what_stands_in_a_lock_file_is_never_trusted(path: Path) -> None:
    left = path.with_name(f".{path.name}.lock")
    left.write_bytes(b'{"pid": "x", "user": [1], "host": ' + b"9" * 5000)
    window = open_window(path)
    window.close()
    assert not left.exists()
