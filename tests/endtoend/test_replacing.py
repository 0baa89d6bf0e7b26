"""Replacing in all articles from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.support.program import Program


def test_look_and_write(program: Program, tmp_path: Path) -> None:
    for number in (1, 2):
        story = tmp_path / f"{number}.md"
        story.write_text(f"# Бас {number}\n\nНұр-Сұлтан, {number}\n", "utf-8")
        program.json("import", story)
    looked = program.run("replace", "Нұр-Сұлтан", "Астана")
    assert looked.returncode == 0
    assert "[Нұр-Сұлтан → Астана], 2" in looked.stdout
    assert "--write" in looked.stderr
    found = program.json("replace", "Нұр-Сұлтан", "Астана")
    assert (found["places"], found["changed"]) == (2, [])
    assert "Нұр-Сұлтан" in program.json("show", "1")["body"]
    done = program.run("replace", "Нұр-Сұлтан", "Астана", "--write")
    assert (done.returncode, "Replaced in 2 articles" in done.stderr) == (0, True)
    assert program.json("show", "1")["body"].startswith("Астана, 1")
    assert program.run("replace", "Нұр-Сұлтан", "x").returncode == 1
    wrong = program.run("replace", "(", "x", "--pattern")
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (1, False)
