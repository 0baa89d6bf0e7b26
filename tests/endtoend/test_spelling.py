"""Spelling from the command line: the copy desk's remarks, and the wrong words among them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.program import Program

STORY = """\
---
headline: Мост открыт
language: {language}
---

Правительсво **сдесь** [решило](https://сдесь.kz) открыть мост.
"""


def import_story(program: Program, tmp_path: Path, language: str) -> str:
    path = tmp_path / "story.md"
    path.write_text(STORY.format(language=language), encoding="utf-8")
    (imported,) = program.json("import", path)
    return str(imported["id"])


def test_wrong_words_are_remarks(program: Program, tmp_path: Path) -> None:
    article = import_story(program, tmp_path, "ru")
    done = program.run("proof", article, "--spelling", "--json")
    assert done.returncode == 1
    remarks = [one for one in json.loads(done.stdout) if one["rule"] == "spelling"]
    assert [(one["field"], one["text"], one["suggestion"]) for one in remarks] == [
        ("body", "Правительсво", None),
        ("body", "сдесь", None),
    ]
    assert done.stderr == ""
    plain = json.loads(program.run("proof", article, "--json").stdout)
    assert "spelling" not in {one["rule"] for one in plain}


def test_a_language_that_is_off_is_said(program: Program, tmp_path: Path) -> None:
    article = import_story(program, tmp_path, "kk-Latn")
    done = program.run("proof", article, "--spelling")
    assert "kk-Latn" in done.stderr
    assert "spelling" not in done.stdout
