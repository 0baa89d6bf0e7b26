"""The power goes at any moment of a recorded run: what was said to be saved is there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from newsroom.errors import NewsroomError
from newsroom.services.newsroom import open_newsroom
from tests.support import saving
from tests.support.newsrooms import make_newsroom
from tests.support.power_loss import CALLS, OPTIONS, Event, disks, read_log
from tests.support.strace import Strace

SAVES = 12


def record(strace: Strace, desk: Path, *how: str) -> tuple[list[Event], dict[str, bytes]]:
    """Save in a process that is watched; return what it did, and the files before it."""
    desk.mkdir()
    make_newsroom(desk).close()
    path = desk / "test.newsroom"
    start = {path.name: path.read_bytes()}
    ended = strace.run([saving.__file__, path, str(SAVES), *how], CALLS, *OPTIONS)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.count("saved ") == SAVES
    events = read_log(ended.trace)
    assert sum(event.kind == "said" for event in events) == SAVES
    return events, start


def lost(folder: Path, files: dict[str, bytes], said: list[str]) -> list[str]:
    """Return what is wrong with a newsroom after the power came back, as its user would see it."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        newsroom = open_newsroom(folder / "test.newsroom", lambda: "")
    except NewsroomError as error:
        return [str(error)]
    try:
        faults = [str(finding) for finding in newsroom.checking.findings()]
    except NewsroomError as error:
        faults = [str(error)]
    finally:
        newsroom.close()
    connection = dbapi2.connect(str(folder / "test.newsroom"))
    kept = {revision for (revision,) in connection.execute("SELECT id FROM revision")}
    connection.close()
    saves = (line.split() for line in said)
    return faults + [f"save {number} is gone" for _, number, _, rev in saves if rev not in kept]


def test_what_was_acknowledged_survives(strace: Strace, tmp_path: Path, rounds: int) -> None:
    desk = tmp_path / "desk"
    events, start = record(strace, desk)
    seed = int(os.environ.get("NEWSROOM_SEED") or int.from_bytes(os.urandom(3), "big"))
    for number, (files, said) in enumerate(disks(events, desk, start, rounds * 5, seed)):
        faults = lost(tmp_path / str(number), files, said)
        assert not faults, f"NEWSROOM_SEED={seed}, replay {number}: {faults}"


def test_the_replay_sees_what_is_lost(strace: Strace, tmp_path: Path) -> None:
    """Without bringing anything to the disk, the same run loses saves, and the test says so."""
    desk = tmp_path / "desk"
    events, start = record(strace, desk, "careless")
    replays = disks(events, desk, start, 40, seed=1)
    hurt = [lost(tmp_path / str(n), files, said) for n, (files, said) in enumerate(replays)]
    assert sum(map(bool, hurt)) > len(hurt) // 4


@pytest.mark.parametrize("kept", [True, False])
def test_a_name_counts_from_the_sync_of_its_folder(tmp_path: Path, *, kept: bool) -> None:
    path = tmp_path / "a"
    events = [Event("made", path), Event("write", path, b"x"), Event("sync", path)]
    events += [Event("sync", tmp_path)] if kept else []
    outcomes = set()
    for seed in range(40):
        for files, _ in disks([*events, Event("said")], tmp_path, {}, 20, seed):
            outcomes.add(files.get("a"))
    assert b"x" in outcomes
    assert None in outcomes  # before the sync, the name may be missing
