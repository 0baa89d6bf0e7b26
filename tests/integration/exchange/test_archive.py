"""A bundle's zip is the same to the byte, and is there whole or not at all."""

from __future__ import annotations

import errno
import os
import random
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from newsroom.domain.bundle import File
from newsroom.errors import Cancelled, ExportFailed
from newsroom.exchange.archive import write_zip
from newsroom.exchange.disk import Disk
from newsroom.exchange.folder import Outcome
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.verify import verify
from tests.support.bundles import NAME, NEWSROOM, files_in, make_entries, make_site, write_site

NUMBERS = [1, 2, 3]


def write(target: Path, files: Iterable[File] | None = None) -> Outcome:
    chosen = make_site(NUMBERS) if files is None else files
    return write_zip(target, chosen, closing(NEWSROOM, NAME, make_entries(NUMBERS)))


def test_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "new" / "bundle.zip"
    outcome = write(target)
    assert verify(target).findings == ()
    write_site(tmp_path / "site", NUMBERS)
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == files_in(
            tmp_path / "site"
        )
        assert archive.namelist() == sorted(archive.namelist())
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o100644}
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
        assert outcome.written == len(archive.namelist())
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(shutil.which("unzip") is None, reason="unzip is not here")
def test_unzip_agrees(tmp_path: Path) -> None:
    write(tmp_path / "bundle.zip")
    done = subprocess.run(["unzip", "-tqq", tmp_path / "bundle.zip"], check=False)
    assert done.returncode == 0


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    write(tmp_path / "one.zip")
    files = make_site(NUMBERS)
    random.Random(1).shuffle(files)  # noqa: S311 - no secret
    write(tmp_path / "two.zip", files)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_an_unchanged_bundle_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "bundle.zip"
    first = write(target)
    time = target.stat().st_mtime_ns
    assert write(target) == Outcome(0, first.written, 0, first.size)
    assert target.stat().st_mtime_ns == time
    assert write(target, make_site(NUMBERS, "new")).written == first.written
    assert verify(target).ok


@pytest.mark.parametrize("content", [b"my thesis", b"PK\3\4 not quite"])
def test_another_file_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "thesis.zip"
    target.write_bytes(content)
    with pytest.raises(ExportFailed, match="is no bundle"):
        write(target)
    assert target.read_bytes() == content


def test_another_zip_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "thesis.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("thesis.odt", b"x")
    with pytest.raises(ExportFailed, match="is no bundle"):
        write(target)
    assert zipfile.is_zipfile(target)


def test_an_empty_file_is_taken(tmp_path: Path) -> None:
    target = tmp_path / "bundle.zip"
    target.touch()
    write(target)
    assert verify(target).ok


def test_a_folder_is_no_zip(tmp_path: Path) -> None:
    (tmp_path / "bundle.zip").mkdir()
    with pytest.raises(ExportFailed, match="is a folder"):
        write(tmp_path / "bundle.zip")


def test_bad_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="leads out"):
        write(tmp_path / "bundle.zip", [File("../x", b"")])
    assert not list(tmp_path.iterdir())


def test_a_second_export_at_the_same_time_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "bundle.zip"

    def files() -> Iterable[File]:
        with pytest.raises(ExportFailed, match="Another export"):
            write(target)
        yield from make_site(NUMBERS)

    write(target, files())
    assert verify(target).ok
    assert list(tmp_path.iterdir()) == [target]


def test_an_export_can_be_stopped(tmp_path: Path) -> None:
    target = tmp_path / "bundle.zip"
    write(target)
    before = target.read_bytes()
    finish = closing(NEWSROOM, NAME, make_entries(NUMBERS))
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        write_zip(target, make_site([4]), finish, answers.__next__)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_what_a_killed_export_left_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / ".bundle.zip.unfinished").write_bytes(b"half")
    (tmp_path / ".bundle.zip.lock").touch()
    write(tmp_path / "bundle.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["bundle.zip"]


@pytest.mark.parametrize("step", ["settle", "replace"])
def test_a_disk_that_fails_leaves_the_old_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "bundle.zip"
    write(target)
    before = target.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Disk, step, fail)
    with pytest.raises(ExportFailed, match="the disk is full"):
        write(target, make_site(NUMBERS, "new"))
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]
