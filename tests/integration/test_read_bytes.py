"""Files, and what stands where a file should, are read or refused with a sentence."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from newsroom.errors import InputRefused
from newsroom.text.decoding import LIMIT, read_bytes
from tests.support.rights import ordinary_folder, without_rights


def refusal(path: Path) -> str:
    with pytest.raises(InputRefused) as caught:
        read_bytes(path)
    return str(caught.value)


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "мақала.txt"
    path.write_bytes("Сәлем".encode())
    assert read_bytes(path).decode() == "Сәлем"


def test_a_big_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "үлкен.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    assert refusal(path).startswith("үлкен.txt has 50 MB; the most that is taken in is 10 MB")


def test_the_biggest_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT)
    assert len(read_bytes(path)) == LIMIT


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)
    assert "There is no жоқ.txt" in refusal(tmp_path / "жоқ.txt")
    assert refusal(tmp_path / "a\x00b").startswith("ab cannot be read")
    assert "cannot be read" in refusal(tmp_path / ("а" * 3000))
    (tmp_path / "file").write_text("x")
    assert "cannot be read" in refusal(tmp_path / "file" / "a.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no place among Windows' files")
def test_a_pipe_and_a_device_keep_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "device or a pipe" in refusal(tmp_path / "pipe")
    assert "device or a pipe" in refusal(Path("/dev/zero"))


@without_rights
def test_a_file_that_may_not_be_read() -> None:
    with ordinary_folder() as folder:
        path = folder / "a.txt"
        path.write_text("x")
        path.chmod(0)
        assert "You may not read a.txt" in refusal(path)
