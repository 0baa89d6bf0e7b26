"""What was there is never founded anew unasked; what was moved nearby is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsroom.domain.opening import Opening, Way
from newsroom.errors import NotOpened
from newsroom.services.known import KnownNewsrooms


@pytest.fixture
def known(tmp_path: Path) -> KnownNewsrooms:
    return KnownNewsrooms(tmp_path / "known")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "desk" / "a.newsroom"
    found.parent.mkdir()
    found.write_text("anything")
    return found


def test_a_first_start_finds_nothing_and_may(known: KnownNewsrooms, tmp_path: Path) -> None:
    known.guard(Opening(tmp_path / "new" / "a.newsroom"), chosen=False)


def test_nothing_is_made_where_one_should_be(known: KnownNewsrooms, path: Path) -> None:
    known.guard(Opening(path, only_known=True), chosen=False)
    mistyped = path.with_name("b.newsroom")
    with pytest.raises(NotOpened, match=r"no newsroom at .*b\.newsroom") as missing:
        known.guard(Opening(mistyped, only_known=True), chosen=False)
    assert missing.value.ways == (Way.FOUND,)
    known.remember(path)
    path.unlink()
    with pytest.raises(NotOpened, match="is not there any more"):
        known.guard(Opening(path, only_known=True), chosen=False)


def test_what_was_opened_is_missed(known: KnownNewsrooms, path: Path) -> None:
    known.remember(path)
    path.unlink()
    with pytest.raises(NotOpened, match=r"is not there any more\. Bring the file back") as missing:
        known.guard(Opening(path), chosen=False)
    assert missing.value.ways == (Way.RETRY, Way.FOUND)
    known.guard(Opening(path, found=True), chosen=False)


def test_what_the_settings_name_is_missed(known: KnownNewsrooms, path: Path) -> None:
    path.unlink()
    with pytest.raises(NotOpened, match="is not there any more"):
        known.guard(Opening(path), chosen=True)


@pytest.mark.parametrize("trace", ["a.newsroom-wal", "a backups/one", "backups/one"])
def test_traces_tell_of_one_that_nobody_knows(
    known: KnownNewsrooms, path: Path, trace: str
) -> None:
    path.unlink()
    known.guard(Opening(path), chosen=False)
    left = path.parent / trace
    left.parent.mkdir(exist_ok=True)
    left.write_text("left")
    with pytest.raises(NotOpened, match="is not there any more"):
        known.guard(Opening(path), chosen=False)


def test_a_drive_that_is_not_connected_is_asked_for(known: KnownNewsrooms, path: Path) -> None:
    known.remember(path)
    path.unlink()
    path.parent.rmdir()
    with pytest.raises(NotOpened, match="Connect the drive") as missing:
        known.guard(Opening(path), chosen=False)
    assert Way.FOUND not in missing.value.ways


@pytest.mark.parametrize("to", ["desk/b.newsroom", "b.newsroom", "desk/old/a.newsroom"])
def test_a_moved_newsroom_is_offered_where_it_is(
    known: KnownNewsrooms, path: Path, tmp_path: Path, to: str
) -> None:
    known.remember(path)
    (tmp_path / "desk" / "other.newsroom").write_text("another")
    moved = tmp_path / to
    moved.parent.mkdir(exist_ok=True)
    path.rename(moved)
    with pytest.raises(NotOpened, match="moved to") as missing:
        known.guard(Opening(path), chosen=False)
    assert missing.value.elsewhere == moved
    assert missing.value.ways[0] is Way.FOUND_ELSEWHERE


def test_a_folder_that_was_renamed_is_looked_into(
    known: KnownNewsrooms, path: Path, tmp_path: Path
) -> None:
    known.remember(path)
    for number in range(400):
        (tmp_path / f"note {number}.txt").touch()
    path.parent.rename(tmp_path / "renamed")
    with pytest.raises(NotOpened, match="moved to") as missing:
        known.guard(Opening(path), chosen=False)
    assert missing.value.elsewhere == tmp_path / "renamed" / "a.newsroom"


def test_what_was_told_is_kept_for_each_newsroom(known: KnownNewsrooms, path: Path) -> None:
    known.remember(path)
    known.note_told(path, "cloud")
    known.remember(path)
    assert known.was_told(path, "cloud")
    assert not known.was_told(path, "other")
    assert not known.was_told(path.with_name("b.newsroom"), "cloud")


@pytest.mark.parametrize("note", [b"", b"\xff", b"[]", b'{"path": 1}', b'{"path":"","file":""}'])
def test_a_note_that_cannot_be_read_is_none(
    known: KnownNewsrooms, path: Path, tmp_path: Path, note: bytes
) -> None:
    known.remember(path)
    (file,) = (tmp_path / "known").iterdir()
    file.write_bytes(note)
    assert known.get(path) is None
    known.remember(path)
    assert known.get(path)


def test_a_memory_that_cannot_be_written_stops_nothing(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    known = KnownNewsrooms(tmp_path / "file" / "known")
    known.remember(path)
    known.note_told(path, "cloud")
    known.guard(Opening(path), chosen=False)
