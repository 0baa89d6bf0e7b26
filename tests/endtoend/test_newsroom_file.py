"""What the command line says when the newsroom's file is not as it was: one sentence, and a way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.holder import holding
from tests.support.media import mounted
from tests.support.program import Program


def refused(program: Program, *arguments: str | Path) -> str:
    done = program.run(*arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_newsroom_that_has_gone_is_never_replaced_by_an_empty_one(program: Program) -> None:
    program.json("sample")
    path = program.home / "data" / "newsroom" / "default.newsroom"
    away = program.home / "away.newsroom"
    shutil.copy(path, away)
    path.unlink()
    for command in (["list"], ["sample"], ["check"]):
        assert "is not there any more" in refused(program, *command)
        assert not path.exists()
    assert "create" in refused(program, "list")
    program.json("create")
    assert program.json("list") == []
    assert "is there already" in refused(program, "create")
    assert len(program.json("--data", away, "list")) >= 8


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["search", "word"],
        ["show", "1"],
        ["history", "1"],
        ["check"],
        ["export", "--out", "bundle"],
        ["backup", "whole.newsroom"],
        ["rates", "list"],
        ["plan", "list"],
        ["set-state", "1", "approved"],
        ["trash", "1"],
    ],
)
@pytest.mark.parametrize("place", ["mistyped.newsroom", "bundle", "away/none/a.newsroom"])
def test_a_mistyped_place_gets_no_newsroom(
    program: Program, tmp_path: Path, place: str, words: list[str]
) -> None:
    desk = tmp_path / "desk"
    (desk / "bundle").mkdir(parents=True)
    program = replace(program, data=None)
    said = refused(program, "--data", desk / place, *words)
    assert str(desk / place) in said
    assert "“newsroom --data PATH create” makes a new one." in said
    assert [path for path in desk.rglob("*") if path.is_file()] == []


def test_the_usual_place_and_what_brings_content_may_found(
    program: Program, tmp_path: Path
) -> None:
    assert program.json("list") == []
    text = tmp_path / "text.md"
    text.write_text("# Тақырып\n\nМәтін.\n", encoding="utf-8")
    for number, words in enumerate(
        (["import", str(text)], ["sample"], ["plan", "add", "Idea"], ["create"])
    ):
        place = tmp_path / f"{number}.newsroom"
        done = program.run("--data", place, *words)
        assert (done.returncode, place.exists()) == (0, True), done.stderr


def test_a_moved_newsroom_is_named_where_it_is(program: Program, tmp_path: Path) -> None:
    program.json("--data", tmp_path / "a.newsroom", "sample")
    (tmp_path / "a.newsroom").rename(tmp_path / "b.newsroom")
    said = refused(program, "--data", tmp_path / "a.newsroom", "list")
    assert str(tmp_path / "b.newsroom") in said


def test_files_that_are_no_whole_newsroom(program: Program, tmp_path: Path) -> None:
    program.json("--data", tmp_path / "whole.newsroom", "sample")
    empty = tmp_path / "empty.newsroom"
    empty.touch()
    assert "is an empty file" in refused(program, "--data", empty, "list")
    short = tmp_path / "short.newsroom"
    shutil.copy(tmp_path / "whole.newsroom", short)
    os.truncate(short, 8192)
    assert "is shorter than" in refused(program, "--data", short, "list")
    letter = tmp_path / "letter.txt"
    letter.write_text("Құрметті редакция! " * 40, encoding="utf-8")
    assert "is not a newsroom" in refused(program, "--data", letter, "list")
    folder = tmp_path / "folder.newsroom" / "default.newsroom"
    folder.mkdir(parents=True)
    assert "is a folder" in refused(program, "--data", folder.parent, "list")


def test_a_copy_without_its_log_is_taken_only_deliberately(
    program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "a" / "a.newsroom"
    program.json("--data", path, "sample")
    with holding(path):
        shutil.copy(path, tmp_path / "copy.newsroom")
        # Commands work beside the window, and see what it saved.
        assert "Басқа терезеден" in [
            one["headline"] for one in program.json("--data", path, "list")
        ]
    copy = tmp_path / "copy.newsroom"
    assert "check --accept" in refused(program, "--data", copy, "list")
    assert program.json("--data", copy, "check", "--accept") == []
    assert len(program.json("--data", copy, "list")) >= 8


def test_nobody_works_beside_a_restore(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.newsroom"
    program.json("--data", path, "sample")
    with holding(path, "alone"):
        assert "being restored or upgraded by dana" in refused(program, "--data", path, "list")


def test_a_read_only_medium_is_read(program: Program, tmp_path: Path) -> None:
    with mounted(tmp_path / "medium", "8m") as medium:
        path = medium.path / "a.newsroom"
        program.json("--data", path, "sample")
        medium.freeze()
        data = ("--data", path)
        first, *_ = program.json(*data, "list", "--state", "published")
        assert program.json(*data, "show", str(first["id"]))["headline"] == first["headline"]
        assert program.json(*data, "check") == []
        assert program.json(*data, "search", first["headline"].split()[0])
        assert program.json(*data, "export", "--out", tmp_path / "bundle")["articles"] > 0
        said = refused(program, *data, "set-state", str(first["id"]), "withdrawn")
        assert "is open read-only" in said


def test_a_cloud_folder_is_told_of_once(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "a.newsroom"
    first = program.run("--data", path, "create")
    assert first.returncode == 0
    assert "Dropbox" in first.stderr
    assert len(first.stderr.splitlines()) == 1
    assert program.run("--data", path, "list").stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_is_full_is_said_in_a_sentence(program: Program) -> None:
    program.json("sample")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsroom", "list"],
            env=program.environment,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert done.returncode == 1
    assert "No space left on device" in done.stderr
    assert len(done.stderr.splitlines()) == 1
