"""Every write of a command fails once: a sentence, no loss, the old bundle whole, the next run."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.program import Program
from tests.support.strace import Ended, Strace, points

FAULTS = [
    ("pwrite64", "ENOSPC"),
    ("write", "ENOSPC"),
    ("fsync,fdatasync", "EIO"),
    ("rename,renameat,renameat2", "EIO"),
    ("mkdir,mkdirat", "ENOSPC"),
    ("unlink,unlinkat", "EIO"),
]


def check_sentence(ended: Ended) -> None:
    assert ended.status in (0, 1), ended.err
    assert "Traceback" not in ended.err
    assert len(ended.err.splitlines()) == ended.status, ended.err


def check_newsroom(program: Program, data: Path) -> None:
    assert program.json("--data", data, "check") == []


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_an_export_that_fails_leaves_the_old_bundle_whole(
    program: Program, strace: Strace, tmp_path: Path, rounds: int, fault: tuple[str, str]
) -> None:
    calls, error = fault
    data = tmp_path / "desk" / "a.newsroom"
    program.json("--data", data, "sample")
    bundle = tmp_path / "bundle"
    program.json("--data", data, "export", "--out", bundle, "--state", "published")
    command: list[str | Path] = ["-m", "newsroom", "--data", data, "export", "--out", bundle]
    spare = tmp_path / "spare"

    def again() -> None:
        """Put the bundle and the newsroom back to where they were before."""
        for place in (bundle, data.parent):
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(spare / place.name, place)

    for place in (bundle, data.parent):
        shutil.copytree(place, spare / place.name)
    counted = strace.run(command, calls)
    assert counted.status == 0, counted.err
    for number in points(sum(counted.calls.values()), max(2, rounds // 10)):
        again()
        ended = strace.fail(command, calls, error, str(number))
        check_sentence(ended)
        verified = program.run("verify", bundle)
        # Once the commit record stands, files are moved, and the next export completes that.
        half_way = "stopped half-way" in ended.err
        assert half_way or verified.returncode == 0, (number, ended.err, verified.stdout)
        check_newsroom(program, data)
        program.json("--data", data, "export", "--out", bundle)
        assert program.json("verify", bundle)["ok"] is True


@pytest.mark.parametrize("fault", FAULTS[:3], ids=str)
def test_an_import_that_fails_keeps_what_was_there(
    program: Program, strace: Strace, tmp_path: Path, rounds: int, fault: tuple[str, str]
) -> None:
    calls, error = fault
    article = tmp_path / "a.md"
    article.write_text("# Көпір ашылды\n\nЛид.\n\n" + "Мәтін. " * 2000, encoding="utf-8")

    def fresh(number: int) -> Path:
        data = tmp_path / f"desk{number}" / "a.newsroom"
        data.parent.mkdir()
        shutil.copy(first, data)
        return data

    first = tmp_path / "first.newsroom"
    program.json("--data", first, "sample")
    before = len(program.json("--data", first, "list"))
    command: list[str | Path] = ["-m", "newsroom", "import", article, "--data"]
    counted = strace.run([*command, fresh(0)], calls)
    assert counted.status == 0, counted.err
    for number in points(sum(counted.calls.values()), max(2, rounds // 10)):
        data = fresh(number)
        ended = strace.fail([*command, data], calls, error, str(number))
        check_sentence(ended)
        check_newsroom(program, data)
        listed = len(program.json("--data", data, "list"))
        # What was said to be taken in is there; what failed may be, only where saying it failed.
        assert listed == before + 1 if ended.status == 0 else listed >= before
        assert program.run("--data", data, "import", article).returncode == 0
