"""The copy desk from the command line: what people decided in the window holds there too."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from tests.support.newsrooms import make_newsroom
from tests.support.program import Program


def rules(program: Program, article: str, *options: str) -> set[str]:
    done = program.run("proof", article, "--json", *options)
    assert (done.returncode, done.stderr) == (1, "")
    return {one["rule"] for one in json.loads(done.stdout)}


def test_what_is_ignored_or_off_is_shown_on_demand(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "decided"
    folder.mkdir()
    program = replace(program, data=folder / "test.newsroom")
    path = tmp_path / "story.md"
    path.write_text("---\nheadline: Ауыл\n---\n\nБұл СOVID, біз біз келдік.\n", encoding="utf-8")
    newsroom = make_newsroom(folder)
    newsroom.close()
    (imported,) = program.json("import", path)
    article = str(imported["id"])
    everything = rules(program, article)
    assert {"mixed-script", "doubled-word"} <= everything
    newsroom = make_newsroom(folder)
    one = newsroom.library.get(int(article))
    [remark] = [r for r in newsroom.proofing.remarks(one.id) if r.rule == "mixed-script"]
    newsroom.proofing.ignore(one.uuid, one.content, remark)
    newsroom.proofing.switch("doubled-word", on=False)
    newsroom.close()
    assert rules(program, article) == everything - {"mixed-script", "doubled-word"}
    assert rules(program, article, "--all") == everything
    # What is off can be switched off, and on again, by command.
    assert program.json("settings", "rules-off") == {"rules-off": ["doubled-word"]}
    program.json("settings", "rules-off", "mixed-script", "spaces")
    assert "doubled-word" in rules(program, article)
    assert program.run("settings", "rules-off").stdout == "mixed-script spaces\n"
    program.json("settings", "rules-off", "")
    assert rules(program, article) == everything - {"mixed-script"}
