"""The command `plan`, as other programs use it."""

from __future__ import annotations

from tests.support.program import Program


def test_a_story_is_planned_begun_and_done(program: Program) -> None:
    plan = program.json(
        "plan", "add", "Су тасқыны", "--due", "2024-05-01T18:00", "--assigned", "Ерлан"
    )
    assert plan == {
        "id": 1,
        "idea": "Су тасқыны",
        "slug": "",
        "due": "2024-05-01T18:00",
        "assigned": "Ерлан",
        "note": "",
        "article": None,
        "uuid": None,
        "state": None,
        "done": False,
    }
    assert program.run("plan", "add", "Екінші", "--due", "ертең").returncode == 2
    article = program.json("plan", "start", "1")
    assert (article["headline"], article["byline"], article["date"]) == (
        "Су тасқыны",
        "Ерлан",
        "2024-05-01",
    )
    assert program.run("plan", "start", "1").returncode == 1
    assert program.run("plan", "done", "1").stdout.startswith("1\tdone\t")
    assert program.json("plan", "done", "1")[0]["done"] is True
    assert program.json("plan", "list") == []
    [kept] = program.json("plan", "list", "--all")
    assert (kept["article"], kept["state"]) == (1, "draft")
    assert "→ 1" in program.run("plan", "list", "--all").stdout
