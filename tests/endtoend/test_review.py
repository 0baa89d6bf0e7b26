"""Editors' answers by the command line: taken in, listed, accepted, replied to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.support.answers import make_answer, note, write_answer
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom
from tests.support.program import Program


def test_an_answer_is_taken_in_and_settled(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "answered"
    folder.mkdir()
    program = replace(program, data=folder / "test.newsroom")
    newsroom = make_newsroom(folder)
    made = newsroom.editing.create(make_content(body="– Бұл – аса **маңызды**, – деді басшы."))
    newsroom.close()
    items = [note(made, "аса маңызды", proposal="өте маңызды"), note(made, "басшы", "Кім?")]
    good = write_answer(tmp_path, make_answer([made], items, decision="approve"))
    bad = write_answer(tmp_path, {"format": "x"}, "bad.json")

    done = program.run("review", "import", bad, good)
    assert done.returncode == 1
    assert "bad.json is not an editor’s answer" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Article 1 is now approved." in done.stdout
    assert program.json("review", "import", good)[0]["added"] == 0
    assert program.json("show", "1")["state"] == "approved"

    listed = program.json("review", "list", "1")
    assert [one["decision"] for one in listed["verdicts"]] == ["approve"]
    proposal, comment = listed["comments"]
    assert (proposal["proposal"], proposal["same"]) == ("өте маңызды", True)
    program.json("review", "reply", comment["id"][:8], "Облыс әкімі")
    resolved = program.run("review", "resolve", comment["id"])
    assert resolved.stdout.split("\t")[:2] == [comment["id"][:8], "resolved"]
    program.json("review", "accept", proposal["id"][:8])
    assert "өте **маңызды**" in program.json("show", "1")["body"]
    standings = {one["standing"] for one in program.json("review", "list", "1")["comments"]}
    assert standings == {"accepted", "resolved", "open"}

    again = program.run("review", "accept", proposal["id"])
    assert (again.returncode, "Traceback" in again.stderr) == (1, False)
    missing = program.run("review", "reject", "нет")
    assert missing.returncode == 1
    assert "There is no comment" in missing.stderr
