"""Pictures from a Markdown file to a page in a real browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.browser import browser
from tests.support.pictures import exif, photograph, saved
from tests.support.program import Program

STORY = """---
headline: Көпір ашылды
date: 2024-04-24
category: Қоғам
---

Бірінші абзац.

![Көпірдің көрінісі](суреттер/IMG_1.JPG "Жаңа көпір")

Екінші абзац ![](../құпия.jpg) соңы.
"""


def export(home: Path) -> Path:
    """Import a story with its picture by the command line, and export it; return the bundle."""
    folder = home / "мақала"
    (folder / "суреттер").mkdir(parents=True)
    data = saved(photograph(2000, 1300), exif=exif(artist="Aigul"), quality=90)
    (folder / "суреттер" / "IMG_1.JPG").write_bytes(data)
    (home / "құпия.jpg").write_bytes(data)
    (folder / "story.md").write_text(STORY, encoding="utf-8")
    program = Program(home, data=home / "редакция.newsroom")
    taken = program.run("import", folder / "story.md", "--json")
    assert taken.returncode == 0, taken.stderr
    [article] = json.loads(taken.stdout)
    assert len(article["warnings"]) == 1
    for step in ("in_review", "approved", "published"):
        assert program.run("set-state", str(article["id"]), step).returncode == 0
    bundle = home / "шығарылым"
    assert program.run("export", "--out", bundle).returncode == 0
    verified = program.run("verify", bundle)
    assert verified.returncode == 0, verified.stdout
    remarks = json.loads(program.run("proof", str(article["id"]), "--json").stdout)
    assert "missing-credit" not in {one["rule"] for one in remarks}
    assert program.run("check").returncode == 0
    return bundle


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_picture_comes_from_a_file_to_a_page(tmp_path: Path) -> None:
    bundle = export(tmp_path)
    for file in bundle.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert b"EOS 80D" not in data, file
            assert b"serial-0123456" not in data, file
    [page] = (bundle / "article").glob("*.html")
    with browser() as chrome:
        opened = chrome.new_page()
        trouble: list[str] = []
        asked: list[str] = []
        opened.on("requestfailed", lambda request: trouble.append(request.url))
        opened.on("console", lambda message: trouble.append(message.text))
        opened.on("request", lambda request: asked.append(request.url))
        for width, most in ((320, 480), (1280, 960)):
            # An open page would take a wider file as soon as it grows.
            opened.goto("about:blank")
            opened.set_viewport_size({"width": width, "height": 2000})
            asked.clear()
            opened.goto(page.as_uri())
            opened.wait_for_function("Array.from(document.images).every((one) => one.complete)")
            shown = opened.evaluate(
                "Array.from(document.images, (one) => [one.naturalWidth, one.alt,"
                " one.getBoundingClientRect().width, one.closest('figure') !== null])"
            )
            [[natural, alt, wide, in_figure]] = shown
            assert natural > 0
            assert (alt, in_figure) == ("Көпірдің көрінісі", True)
            assert wide <= width
            files = [one for one in asked if "/media/" in one]
            assert len(files) == 1
            assert files[0].endswith(f"-{most}.webp")
            assert opened.evaluate("document.documentElement.scrollWidth") <= width
            caption = opened.inner_text("figcaption")
            assert "Жаңа көпір" in caption
            assert "Aigul" in caption
        assert trouble == []
