"""Nothing heavy is imported before the window is on the screen."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "jinja2",
    "markdown",
    "nh3",
    "bs4",
    "yaml",
    "mammoth",
    "hunspell",
    "regex",
    "PIL",
    "newsroom.text.spelling",
)

READERS = ("alembic", "jinja2", "markdown", "nh3", "bs4", "yaml", "mammoth", "slugify", "PIL")


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("newsroom.desktop.application", (*HEAVY, "PySide6.QtWebEngineCore")),
        ("newsroom.bootstrap", (*HEAVY, "PySide6", "newsroom.cli", "argparse")),
        # Opening a newsroom waits for none of what reads files and makes pages.
        ("newsroom.services.newsroom", READERS),
    ],
)
def test_starting_imports_little(module: str, heavy: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
