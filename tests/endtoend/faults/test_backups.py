"""Every write of a backup and of a restore fails once: what was there before is whole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.endtoend.faults.test_commands import FAULTS, check_newsroom, check_sentence
from tests.support.program import Program
from tests.support.strace import Strace, points

_WRITES = FAULTS[:4]


@pytest.fixture
def data(program: Program, tmp_path: Path) -> Path:
    """Return a newsroom that has grown by an article since its backup beside it."""
    path = tmp_path / "desk" / "a.newsroom"
    program.json("--data", path, "sample")
    program.json("--data", path, "backup", tmp_path / "stick.newsroom")
    article = tmp_path / "a.md"
    article.write_text("# Көпір ашылды\n\n" + "Мәтін. " * 2000, encoding="utf-8")
    program.json("--data", path, "import", article)
    return path


def count(program: Program, newsroom: Path) -> int:
    return len(program.json("--data", newsroom, "list"))


@pytest.mark.parametrize("fault", _WRITES, ids=str)
def test_a_backup_that_fails_leaves_the_earlier_one(
    program: Program,
    strace: Strace,
    data: Path,
    rounds: int,
    fault: tuple[str, str],
) -> None:
    calls, error = fault
    folder = data.parent.parent
    earlier = folder / "stick.newsroom"
    articles = count(program, data)
    spare = folder / "spare.newsroom"
    shutil.copy(earlier, spare)
    command: list[str | Path] = ["-m", "newsroom", "--data", data, "backup", earlier]
    counted = strace.run(command, calls)
    assert counted.status == 0, counted.err
    for number in points(sum(counted.calls.values()), max(2, rounds // 10)):
        shutil.copy(spare, earlier)
        ended = strace.fail(command, calls, error, str(number))
        check_sentence(ended)
        check_newsroom(program, data)
        held = folder / "looked-at.newsroom"
        shutil.copy(earlier, held)
        assert program.json("--data", held, "check") == []
        # What was said to be written is; where it was not, either may stand there.
        assert count(program, held) in (
            {articles} if ended.status == 0 else {articles - 1, articles}
        )
        held.unlink()
    assert program.run("--data", data, "backup", earlier).returncode == 0


@pytest.mark.parametrize("fault", _WRITES, ids=str)
def test_a_restore_that_fails_leaves_one_or_the_other(
    program: Program,
    strace: Strace,
    data: Path,
    rounds: int,
    fault: tuple[str, str],
) -> None:
    calls, error = fault
    stick = data.parent.parent / "stick.newsroom"
    articles = count(program, data)
    spare = stick.with_name("spare")
    shutil.copytree(data.parent, spare)
    command: list[str | Path] = ["-m", "newsroom", "--data", data, "restore", stick]
    counted = strace.run(command, calls)
    assert counted.status == 0, counted.err
    for number in points(sum(counted.calls.values()), max(2, rounds // 10)):
        shutil.rmtree(data.parent)
        shutil.copytree(spare, data.parent)
        ended = strace.fail(command, calls, error, str(number))
        check_sentence(ended)
        check_newsroom(program, data)
        assert count(program, data) in (
            {articles - 1} if ended.status == 0 else {articles - 1, articles}
        )
        assert program.run("--data", data, "restore", stick).returncode == 0
        assert count(program, data) == articles - 1
