"""What is installed is declared, pinned, explained, and named without a host."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = [
    line
    for line in (ROOT / "packaging/constraints.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
DECLARED = [
    re.split(r"[<>=!~; \[]", requirement)[0]
    for requirements in (
        PROJECT["build-system"]["requires"],
        PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"].values(),
    )
    for requirement in requirements
]


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", DECLARED)
def test_a_dependency_is_pinned(name: str) -> None:
    assert normalised(name) in {normalised(pin.split("==")[0]) for pin in PINS}


@pytest.mark.parametrize("name", DECLARED)
def test_a_dependency_has_its_reason(name: str) -> None:
    reasons = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")
    assert re.search(rf"^(\| )?{re.escape(name)}\b", reasons, re.MULTILINE)


@pytest.mark.parametrize("pin", PINS)
def test_a_pin_is_a_version_and_perhaps_a_condition(pin: str) -> None:
    condition = r"[a-z_]+ (<|>=|==|!=) '[A-Za-z0-9.]+'"
    assert re.fullmatch(rf"[a-z0-9-]+==[a-z0-9.]+( ; {condition}( and {condition})*)?", pin)


def test_continuous_integration_runs_the_command_of_the_readme() -> None:
    commands = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert "python3 tests" in commands
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert "`.venv/bin/python -m tests.pages`" in told
    assert commands[-2:] == ["    .venv/bin/python -m tests.pages", "fi"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "`python3 tests`" in readme
    assert "`python3 main.py`" in readme


@pytest.mark.parametrize("entry", ["main.py", "tests/__main__.py"])
def test_a_python_that_is_too_old_can_read_the_sentence_about_it(entry: str) -> None:
    source = (ROOT / entry).read_text(encoding="utf-8")
    words = [ast.unparse(node) for node in ast.parse(source, feature_version=(3, 7)).body]
    check = next(n for n, word in enumerate(words) if word.startswith("if sys.version_info < (3,"))
    assert check < words.index("import from_source")
    # The whole file is read before its first line runs, on 3.6 too.
    assert not any(word.startswith("from __future__") for word in words)
