"""An export that dies or fails at any step leaves the old bundle, or what completes the new."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from newsroom.domain.bundle import File
from newsroom.errors import ExportFailed
from newsroom.exchange.disk import Disk
from newsroom.exchange.folder import write_folder
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.names import RECORD, UNFINISHED
from newsroom.exchange.verify import verify
from tests.support.bundles import (
    NAME,
    NEWSROOM,
    broken_links,
    files_in,
    make_entries,
    make_site,
    recover,
    write_site,
)
from tests.support.failing_disk import FailingDisk, Killed, QuickDisk, full
from tests.support.small_disk import small_disk, superuser

OLD = ([1, 2, 3], "old")
# An article goes, two come, a new folder comes, and every page changes.
NEW = ([2, 3, 4, 5], "new")
WRITER = Path(__file__).parents[2] / "support" / "export_in_turn.py"


def export(target: Path, site: tuple[Sequence[int], str], disk: Disk) -> None:
    numbers, look = site
    files = make_site(numbers, look)
    if look == "new":
        files.append(File("sport/index.html", b'<a href="../index.html">.</a>'))
        files.append(File("front.html", b'<a href="sport/index.html">.</a>'))
    finish = closing(NEWSROOM, NAME, make_entries(numbers))
    write_folder(target, files, finish, disk=disk)


def expected(folder: Path, site: tuple[Sequence[int], str]) -> dict[str, bytes]:
    export(folder, site, QuickDisk())
    assert verify(folder).ok
    return files_in(folder)


def steps(folder: Path, first: tuple[Sequence[int], str] | None) -> int:
    """Return how many steps an export takes."""
    if first is not None:
        export(folder, first, QuickDisk())
    disk = FailingDisk(-1, Killed())
    export(folder, NEW, disk)
    return disk.steps


@pytest.mark.parametrize("first", [OLD, None], ids=["renewed", "first"])
def test_killed_at_every_step(tmp_path: Path, first: tuple[Sequence[int], str] | None) -> None:
    new = expected(tmp_path / "new", NEW)
    old = {} if first is None else expected(tmp_path / "old", first)
    kept, completed = 0, 0
    for at in range(steps(tmp_path / "count", first)):
        target = tmp_path / f"at-{at}"
        if first is not None:
            export(target, first, QuickDisk())
        with pytest.raises(Killed):
            export(target, NEW, FailingDisk(at, Killed()))
        now = files_in(target)
        assert not broken_links(now), f"killed at step {at}"
        begun = (target / RECORD).exists()
        if not begun:
            assert now in (old, new), f"killed at step {at}"
        assert recover(target, disk=QuickDisk()) == begun
        after = files_in(target)
        assert after == (new if begun or now == new else old), f"killed at step {at}"
        assert not (target / UNFINISHED).exists()
        kept += after == old
        completed += begun
        if after:
            assert verify(target).ok
        export(target, NEW, QuickDisk())
        assert files_in(target) == new
    assert kept > 10
    assert completed > 10


def test_killed_again_while_completing(tmp_path: Path) -> None:
    new = expected(tmp_path / "new", NEW)
    total = steps(tmp_path / "count", OLD)
    chance = random.Random(20211018)  # noqa: S311 - no secret
    for attempt in range(40):
        target = tmp_path / f"at-{attempt}"
        export(target, OLD, QuickDisk())
        at = chance.randrange(total)
        with pytest.raises(Killed):
            export(target, NEW, FailingDisk(at, Killed()))
        while True:
            disk = FailingDisk(chance.randrange(12), Killed())
            try:
                recover(target, disk=disk)
            except Killed:
                assert not broken_links(files_in(target))
            else:
                break
        assert verify(target).ok
        export(target, NEW, QuickDisk())
        assert files_in(target) == new


@pytest.mark.parametrize("stays", [False, True])
def test_a_disk_that_fails_at_every_step(tmp_path: Path, stays: bool) -> None:  # noqa: FBT001 - given by name
    old, new = expected(tmp_path / "old", OLD), expected(tmp_path / "new", NEW)
    half_way = 0
    for at in range(steps(tmp_path / "count", OLD)):
        target = tmp_path / f"at-{at}"
        export(target, OLD, QuickDisk())
        disk = FailingDisk(at, full(), stays=stays)
        told = ""
        try:
            export(target, NEW, disk)
        except ExportFailed as error:
            told = str(error)
        now = files_in(target)
        assert not broken_links(now)
        if "half-way" in told:
            half_way += 1
            assert (target / RECORD).exists()
            assert not verify(target).ok
        elif told:
            assert "disk is full" in told
            assert now == old
            assert not (target / RECORD).exists()
            assert stays or verify(target).ok
        else:
            assert now == new
        export(target, NEW, QuickDisk())
        assert files_in(target) == new
    assert half_way


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EIO, "Input/output error"),
        (errno.EROFS, "it can only be read"),
        (errno.EACCES, "you have no right"),
        (errno.ENOSPC, "the disk is full"),
    ],
)
def test_the_reason_is_told(tmp_path: Path, number: int, words: str) -> None:
    old = expected(tmp_path / "site", OLD)
    with pytest.raises(ExportFailed, match=words):
        export(tmp_path / "site", NEW, FailingDisk(9, OSError(number, os.strerror(number))))
    assert files_in(tmp_path / "site") == old


@pytest.mark.parametrize(
    "record",
    [
        b"",
        b"[]",
        b"[" * 10_000,
        b'{"format":"newsroom-commit-1"}',
        b'{"format":"newsroom-commit-1","needed":["../x"],"folders":[],"pages":[],"gone":[],"blocked":[]}',
        b'{"format":"newsroom-commit-1","needed":[],"folders":[],"pages":[],"gone":[1],"blocked":[]}',
        b'{"format":"newsroom-commit-1","needed":[],"folders":[],"pages":[],"gone":["/etc/x"],"blocked":[]}',
    ],
)
def test_a_planted_plan_is_refused(tmp_path: Path, record: bytes) -> None:
    target = tmp_path / "site"
    export(target, OLD, QuickDisk())
    before = files_in(target)
    (target / UNFINISHED).mkdir()
    (target / RECORD).write_bytes(record)
    with pytest.raises(ExportFailed, match="cannot be completed"):
        export(target, NEW, QuickDisk())
    assert files_in(target) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_a_plan_never_reaches_through_a_link(tmp_path: Path) -> None:
    target, outside = tmp_path / "site", tmp_path / "outside"
    export(target, OLD, QuickDisk())
    outside.mkdir()
    (outside / "precious").write_bytes(b"x")
    (target / "sport").symlink_to(outside)
    (target / UNFINISHED).mkdir()
    (target / RECORD).write_text(
        '{"format":"newsroom-commit-1","needed":[],"folders":[],"pages":[],'
        '"gone":["sport/precious"],"blocked":[]}'
    )
    with pytest.raises(ExportFailed, match="cannot be completed"):
        recover(target)
    assert files_in(outside) == {"precious": b"x"}


@superuser
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "256k") as disk:
        target = disk / "site"
        write_site(target, [1, 2, 3], "old")
        before = files_in(target)
        told = ""
        for count in range(4, 60, 5):
            try:
                write_site(target, range(1, count), "new" * 500)
            except ExportFailed as error:
                told = str(error)
                break
            before = files_in(target)
        assert "the disk is full" in told
        assert files_in(target) == before
        assert verify(target).ok


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_really_killed_at_random_moments(tmp_path: Path, rounds: int) -> None:
    target = tmp_path / "site"
    chance = random.Random()  # noqa: S311 - no secret
    for number in range(max(1, rounds // 4)):  # each takes most of a second
        with subprocess.Popen(
            [sys.executable, WRITER, target],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
            env={**os.environ, "PYTHONPATH": "."},
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == b"started\n"
            time.sleep(chance.uniform(0, 0.15))  # the moment is the test's point
            program.send_signal(signal.SIGKILL)
        now = files_in(target)
        assert not broken_links(now), f"in round {number}"
        if not (target / RECORD).exists() and now:
            others = [finding for finding in verify(target).findings if finding.path != UNFINISHED]
            assert not others, f"in round {number}"
        recover(target)
        if files_in(target):
            assert verify(target).findings == (), f"in round {number}"
