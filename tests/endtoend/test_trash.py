"""The trash from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.support.program import Program


def ids(program: Program, *arguments: str) -> list[int]:
    return [one["id"] for one in program.json("list", *arguments)]


def test_into_the_trash_out_of_it_and_away(program: Program, tmp_path: Path) -> None:
    for name in ("бір", "екі", "үш"):
        path = tmp_path / f"{name}.md"
        path.write_text(f"# {name}\n\nмәтін\n", encoding="utf-8")
        program.json("import", path)
    uuid = program.json("show", "2")["uuid"]
    assert [one["id"] for one in program.json("trash", "1", uuid)] == [1, 2]
    assert ids(program) == [3]
    assert sorted(ids(program, "--trash")) == [1, 2]
    program.json("untrash", "2")
    assert sorted(ids(program)) == [2, 3]
    refused = program.run("delete", "1")
    assert refused.returncode == 2
    assert "Nothing was deleted" in refused.stderr
    assert ids(program, "--trash") == [1]
    # One that is not in the trash, or not there at all, moves none of the others.
    assert program.run("delete", "--yes", "99", "1").returncode == 1
    assert ids(program, "--trash") == [1]
    program.json("delete", "1", "--yes")
    assert ids(program, "--trash") == []
    assert program.run("delete", "2", "--yes").returncode == 1
    assert sorted(ids(program)) == [2, 3]


def test_each_says_what_was_done(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Көпір\n\nмәтін\n", encoding="utf-8")
    program.json("import", path)
    path.write_text("мәтін\n", encoding="utf-8")
    program.json("import", path)
    for command, now in (
        (("trash",), "in the trash"),
        (("untrash",), "out of the trash"),
        (("trash",), "in the trash"),
        (("delete", "--yes"), "deleted for good"),
    ):
        done = program.run(*command, "1", "2")
        assert done.stdout == f"1\t{now}\tКөпір\n2\t{now}\tWithout a headline\n"
        assert done.stderr == ""


def test_what_means_nothing_is_refused(program: Program, tmp_path: Path) -> None:
    program.json("sample")
    assert program.run("history", "1", "--restore", "").returncode == 1
    assert program.run("backup", "--list", str(tmp_path)).returncode == 2
