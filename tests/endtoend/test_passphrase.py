"""An encrypted newsroom from the command line: created, opened, changed, restored."""

from __future__ import annotations

import os
import pty
import sys
from pathlib import Path

import pytest

from tests.support.locked import telling
from tests.support.program import Program

TITLE = "Welcome to the newsroom"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    home = tmp_path / "home"
    home.mkdir()
    return Program(home, data=tmp_path / "desk" / "a.newsroom")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "words"
    path.write_text("алма ағаш кітап\r\nқалғаны оқылмайды\n", encoding="utf-8")
    return path


def test_from_the_first_file_to_the_last(program: Program, file: Path, tmp_path: Path) -> None:
    created = program.json("create", "--passphrase-file", file)
    assert created["encrypted"]
    refused = program.run("sample")
    assert refused.returncode == 1
    assert "is locked with a passphrase" in refused.stderr
    assert "--passphrase-file FILE" in refused.stderr
    assert program.run("--passphrase-file", file, "sample").returncode == 0
    piped = program.start_afresh(
        "list", "--passphrase-file", "-", input=file.read_text(encoding="utf-8")
    )
    assert TITLE in piped.stdout
    first = program.json("backup", "--passphrase-file", file)
    other = tmp_path / "other"
    other.write_text("өзен тау бұлт", encoding="utf-8")
    wrong = program.run("list", "--passphrase-file", other)
    assert wrong.returncode == 1
    assert "does not open with this passphrase" in wrong.stderr
    assert len(wrong.stderr.splitlines()) == 1
    changed = program.json("passphrase", "--passphrase-file", file, "--new-file", other)
    assert changed["encrypted"]
    assert changed["outside"] == [first["path"]]
    assert [one["locked"] for one in program.json("backup", "--list")] == [True, True]
    listed = program.json("backup", "--list", "--passphrase-file", other)
    assert [one["locked"] for one in listed] == [False, True]
    restoring = ("restore", "1", "--passphrase-file", other)
    refused = program.run(*restoring)
    assert "made under an earlier passphrase" in refused.stderr
    assert "--backup-passphrase-file" in refused.stderr
    assert program.json(*restoring, "--backup-passphrase-file", file)["articles"] == 12
    cleared = program.json("passphrase", "--delete-backups", "--passphrase-file", other)
    assert cleared["outside"] == []
    assert program.run("check", "--passphrase-file", other).returncode == 0
    assert telling(tmp_path / "desk", [TITLE]) == []
    assert telling(program.home, [TITLE, "алма", "өзен"]) == []
    assert not program.json("passphrase", "--remove", "--passphrase-file", other)["encrypted"]
    assert TITLE in program.run("list").stdout


def test_the_environment_names_the_file(program: Program, file: Path) -> None:
    environment = program.environment | {"NEWSROOM_PASSPHRASE_FILE": str(file)}
    assert program.start_afresh("create", environment=environment).returncode == 0
    assert program.run("list").returncode == 1
    assert program.start_afresh("list", environment=environment).returncode == 0


@pytest.mark.parametrize("words", ["", "қысқа\n"])
def test_no_passphrase_and_a_short_one_are_refused(
    program: Program, tmp_path: Path, words: str
) -> None:
    (tmp_path / "words").write_text(words, encoding="utf-8")
    refused = program.run("create", "--passphrase-file", tmp_path / "words")
    assert refused.returncode == 1
    assert program.data
    assert not program.data.exists()
    # Every command founds a newsroom where there is none.
    assert program.run("list", "--passphrase-file", tmp_path / "words").returncode == 1
    assert not program.data.exists()
    assert program.run("create", "--encrypt").returncode == 1
    assert not program.data.exists()


@pytest.mark.skipif(os.name == "nt", reason="terminals are POSIX's")
def test_a_person_is_asked_and_may_err(program: Program) -> None:
    made, shown = _typed(program, ["create", "--encrypt"], ["алма ағаш", "алма ағаш"])
    assert made == 0, shown
    listed, shown = _typed(program, ["list"], ["басқа сөз", "алма ағаш"])
    assert listed == 0, shown
    assert "does not open with this passphrase" in shown
    assert "алма" not in shown
    missed, shown = _typed(program, ["list"], ["бір сөз", "екі сөз", "үш сөз"])
    assert missed == 1, shown


def _typed(program: Program, command: list[str], answers: list[str]) -> tuple[int, str]:
    """Run a command on a terminal of its own; each question gets the next answer."""
    child, terminal = pty.fork()
    if child == 0:
        arguments = [sys.executable, "-m", "newsroom", *command]
        os.execve(sys.executable, arguments, program.environment)  # noqa: S606 - our own
    shown = ""
    left = iter(answers)
    while True:
        try:
            piece = os.read(terminal, 4096).decode(errors="replace")
        except OSError:
            break  # as a terminal says that nobody is there any more
        if not piece:
            break
        shown += piece
        if piece.endswith(": "):
            os.write(terminal, f"{next(left)}\n".encode())
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), shown
