"""Templates that were compiled once are taken from the user's cache, and never wrongly."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import Environment

from newsroom.domain.language import Language
from newsroom.paths import resource
from newsroom.publishing.theme import Theme


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("newsroom.publishing.compiled.cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "cache"


def moved_page() -> str:
    theme = Theme(resource("themes", "standard"))
    return str(
        theme.render(
            "moved", words=theme.words(Language.KAZAKH), target="1.html", headline="<Қысқы көше>"
        )
    )


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    made: list[str] = []
    generate = Environment._generate

    def counted(self: Environment, source: object, name: str, *rest: object, **more: bool) -> str:
        made.append(name)
        return generate(self, source, name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Environment, "_generate", counted)
    return made


def files(cache: Path) -> list[Path]:
    return sorted(path for path in cache.rglob("*") if path.is_file())


def test_a_template_is_compiled_once(cache: Path, compilations: list[str]) -> None:
    page = moved_page()
    assert (len(files(cache)), len(compilations)) == (1, 1)
    assert moved_page() == page
    assert len(compilations) == 1
    assert (cache / "templates").stat().st_mode & 0o077 == 0 or sys.platform == "win32"


@pytest.mark.parametrize("left", [0, 10, 30, 200])
def test_a_damaged_file_is_made_anew(cache: Path, compilations: list[str], left: int) -> None:
    page = moved_page()
    [path] = files(cache)
    path.write_bytes(path.read_bytes()[:left])
    assert moved_page() == page
    assert len(compilations) == 2
    path.write_bytes(path.read_bytes()[:left] + b"\0" * 500)
    assert moved_page() == page


def test_nothing_is_kept_where_nobody_wants_it_or_it_cannot_be(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    page = moved_page()
    assert not cache.exists()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    cache.write_text("no folder")
    assert moved_page() == page
