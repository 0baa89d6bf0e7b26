"""The history from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.damage import flip_in_text
from tests.support.program import Program


@pytest.fixture
def written(program: Program, tmp_path: Path) -> Program:
    """The program with an article of three revisions."""
    path = tmp_path / "бет.md"
    path.write_text("# Көктемгі егіс басталды\n\nОблыс диқандары ерте шықты.\n", encoding="utf-8")
    program.json("import", path)
    program.json("set-state", "1", "in_review")
    program.json("set-state", "1", "draft")
    return program


def test_the_rows_of_a_history(written: Program) -> None:
    rows = written.json("history", "1")
    assert [row["sequence"] for row in rows] == [3, 2, 1]
    assert [row["state"] for row in rows] == ["draft", "in_review", "draft"]
    assert list(rows[0]) == [
        "sequence", "revision", "state", "author", "saved_at", "headline", "words",
    ]  # fmt: skip
    assert rows[0]["headline"] == "Көктемгі егіс басталды"
    assert rows[0]["words"] == 4


def test_an_article_as_it_was(written: Program) -> None:
    rows = written.json("history", "1")
    now = written.json("show", "1")
    was = written.json("show", "1", "--revision", "2")
    assert was == written.json("show", now["uuid"], "--revision", rows[1]["revision"][:16])
    assert was.keys() == now.keys()
    assert was["state"] == "in_review"
    assert was["revision"] == rows[1]["revision"]
    refused = written.run("show", "1", "--revision", "9")
    assert refused.returncode == 1
    assert "Article 1 has no revision 9" in refused.stderr


def test_bringing_a_revision_back(written: Program) -> None:
    restored = written.json("history", "1", "--restore", "2")
    # The words were never changed: nothing is appended, and the state stays.
    assert restored["sequence"] == 3
    assert restored["state"] == "draft"
    assert written.run("history", "7").returncode == 1


def test_a_damaged_revision_is_named(written: Program) -> None:
    whole = written.json("history", "1")
    (file,) = written.home.rglob("*.newsroom")
    flip_in_text(file, "диқандары")
    done = written.run("history", "1", "--json")
    assert done.returncode == 1
    assert "is damaged: its text is not what was saved" in done.stderr
    assert '"damaged": true' in done.stdout
    assert all(row["revision"] in done.stdout for row in whole)
