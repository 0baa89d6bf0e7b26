"""Backups on the command line: made, listed, restored, and named where a text is damaged."""

from __future__ import annotations

from pathlib import Path

from newsroom.storage.backup import check_backup
from tests.support.damage import flip_in_text
from tests.support.program import Program


def test_backup_and_restore(program: Program, tmp_path: Path) -> None:
    program.json("sample")
    stories = program.json("list")
    made = program.json("backup", tmp_path / "stick" / "copy.newsroom")
    assert made == {
        "path": str(tmp_path / "stick" / "copy.newsroom"),
        "articles": len(stories),
        "bytes": (tmp_path / "stick" / "copy.newsroom").stat().st_size,
    }
    program.json("set-state", "1", "withdrawn")
    restored = program.json("restore", tmp_path / "stick" / "copy.newsroom")
    assert restored.keys() == {"path", "articles", "revisions", "damaged", "kept"}
    assert restored["articles"] == len(stories)
    assert program.json("list") == stories
    (kept,) = program.json("backup", "--list")
    assert kept["kind"] == "restore"
    assert kept["path"] == restored["kept"]
    program.json("restore", str(kept["sequence"]))
    assert program.json("show", "1")["state"] == "withdrawn"


def test_a_backup_without_a_place_goes_on_the_shelf(program: Program) -> None:
    program.json("sample")
    first = program.json("backup")
    assert check_backup(Path(first["path"])).articles == first["articles"]
    assert program.json("backup") == first
    assert "Nothing has changed" in program.run("backup").stdout
    (listed,) = program.json("backup", "--list")
    assert listed["path"] == first["path"]
    assert listed["kind"] == "asked"


def test_what_cannot_be_restored_is_one_sentence(program: Program, tmp_path: Path) -> None:
    program.json("sample")
    letter = tmp_path / "letter.txt"
    letter.write_text("letter")
    for name in (str(letter), "7", str(tmp_path / "nothing.newsroom"), str(tmp_path)):
        done = program.run("restore", name)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1, done.stderr
    refused = program.run("backup", letter)
    assert refused.returncode == 1
    assert letter.read_text() == "letter"


def test_a_flipped_byte_is_named_with_the_backup_that_is_whole(
    program: Program, tmp_path: Path
) -> None:
    story = tmp_path / "story.md"
    story.write_text("# Тақырып\n\nБүтін мәтін осында.\n", encoding="utf-8")
    (imported,) = program.json("import", story)
    backup = program.json("backup")["path"]
    (newsroom,) = (tmp_path / "home").rglob("default.newsroom")
    flip_in_text(newsroom, "Бүтін мәтін осында", 2)
    for command in (["check"], ["show", str(imported["id"])]):
        done = program.run(*command)
        assert done.returncode == 1
        assert Path(backup).name in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
    assert program.json("restore", "1")["damaged"] == []
    assert "Бүтін мәтін осында." in program.run("show", str(imported["id"])).stdout


def test_a_newsroom_that_cannot_be_read_names_the_way_back(
    program: Program, tmp_path: Path
) -> None:
    program.json("sample")
    program.json("backup")
    (newsroom,) = (tmp_path / "home").rglob("default.newsroom")
    newsroom.write_bytes(b"\0" * 9000)
    done = program.run("list")
    assert done.returncode == 1
    assert "newsroom restore" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    restored = program.json("restore", "1")
    assert Path(restored["kept"]).read_bytes() == b"\0" * 9000
    assert program.json("list")
