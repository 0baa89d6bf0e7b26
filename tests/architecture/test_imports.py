"""Imports run one way: the layers of docs/architecture.md."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "newsroom"

# What each part may import of the others; errors, paths and own_process stand beside the domain.
ALLOWED: dict[str, set[str]] = {
    "domain": set(),
    "errors": {"domain"},
    "paths": set(),
    "own_process": set(),
    "settings": {"domain", "errors", "paths"},
    "text": {"domain", "errors", "paths", "own_process"},
    "rates": {"domain", "errors", "paths"},
    "pictures": {"domain", "errors", "paths", "text"},
    "storage": {"domain", "errors", "paths", "text", "rates"},
    "publishing": {"domain", "errors", "paths", "own_process", "text", "rates"},
    "exchange": {"domain", "errors", "paths", "text", "rates"},
    "services": {
        "domain", "errors",
        "own_process", "paths", "settings", "text", "rates",
        "storage", "publishing", "exchange", "pictures",
    },
    "cli": {"domain", "errors", "paths", "settings", "services"},
    "desktop": {"domain", "errors", "paths", "settings", "services"},
}  # fmt: skip
# Third-party packages that belong to one part, or one file, alone.
OWNED = {
    "PySide6": "desktop",
    "shiboken6": "desktop",
    "sqlalchemy": "storage",
    "alembic": "storage",
    "sqlcipher3": "storage",
    "sqlite3": "nowhere",
    "appdirs": "paths",
    "PIL": "pictures",
    "pi_heif": "pictures",
    "defusedxml": "pictures",
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node.lineno, name.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            assert node.module is not None
            yield node.lineno, node.module
            if node.module == "newsroom":
                for name in node.names:
                    yield node.lineno, f"newsroom.{name.name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    part = part_of(path)
    if part in {"bootstrap", "__main__", "__init__"}:
        return
    for line, name in imported(path):
        words = name.split(".")
        if words[0] == "newsroom" and len(words) > 1:
            other = words[1]
            if other in {part, "__version__"}:
                continue
            assert other in ALLOWED[part], f"{path}:{line}: {part} imports {name}"
        owner = OWNED.get(words[0])
        assert owner in (None, part), f"{path}:{line}: only {owner} imports {words[0]}"


def test_domain_needs_only_the_standard_library() -> None:
    for path in (PACKAGE / "domain").rglob("*.py"):
        for line, name in imported(path):
            first = name.split(".")[0]
            assert first == "newsroom" or first in sys.stdlib_module_names, f"{path}:{line}: {name}"


def test_every_part_is_known() -> None:
    parts = {part_of(path) for path in modules()}
    assert parts <= ALLOWED.keys() | {"bootstrap", "__main__", "__init__"}


def test_no_drawer_is_named_as_such() -> None:
    for path in PACKAGE.rglob("*"):
        words = path.stem.split("_")
        assert not {"utils", "util", "misc", "common", "helpers", "manager"} & set(words), path
