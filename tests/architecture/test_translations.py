"""No sentence of the program is left untranslated: packaging/translations.py has the rules."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROGRAM = Path(__file__).parents[2] / "packaging" / "translations.py"


def test_translations_are_whole_and_in_step() -> None:
    done = subprocess.run(
        [sys.executable, PROGRAM, "check"],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def load() -> ModuleType:
    """Import the program by its path: its folder's name is also a package's on PyPI."""
    spec = importlib.util.spec_from_file_location("translations", PROGRAM)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = load()
    (tmp_path / "source").mkdir()
    monkeypatch.setattr(module, "SOURCE", tmp_path / "source")
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    return module


def write(program: ModuleType, source: str) -> None:
    (program.SOURCE / "a.py").write_text(source, encoding="utf-8")


@pytest.mark.parametrize(
    "call", ["tr(text)", 'tr(f"a {b}")', 'Message("a" + b)', 'tr("a", note=b)', "tr()"]
)
def test_a_computed_text_is_refused(program: ModuleType, call: str) -> None:
    write(program, call)
    with pytest.raises(program.NotALiteral):
        program.collect()


def test_texts_are_found_with_their_notes_and_numbers(program: ModuleType) -> None:
    write(program, 'tr("b" "c", note="n")\nx.Message("%n file(s)", count=n)\ntr("a", note="n")')
    assert [(e.text, e.note, e.plural) for e in program.collect()] == [
        ("%n file(s)", "", True),
        ("a", "n", False),
        ("bc", "n", False),
    ]


def test_translations_are_kept_and_dead_ones_dropped(program: ModuleType) -> None:
    write(program, 'tr("a <b> & c")\ntr("old")')
    entries = program.collect()
    done = {entry: program.Translation((f"«{entry.text}»",)) for entry in entries}
    path = program.FOLDER / "newsroom_kk.ts"
    path.write_text(program.written("kk", done), encoding="utf-8")
    write(program, 'tr("a <b> & c")\ntr("new")')
    merged = program.merged("kk", program.collect())
    assert {entry.text: translation.forms[0] for entry, translation in merged.items()} == {
        "a <b> & c": "«a <b> & c»",
        "new": "",
    }


@pytest.mark.parametrize(
    ("text", "translation", "fault"),
    [
        ("Open {name}", "{name} ашу", None),
        ("Open {name}", "Ашу", "places"),
        ("&Open", "Ашу", "places"),
        ("R && D", "Ғ && З", None),
        ("Open…", "Ашу", "places"),
        ("Open", "", "untranslated"),
        ("no “{name}”", "«{name}» жоқ", None),
        ("no “{name}”", "“{name}” жоқ", "quotation marks"),
        ("a word", "сөз — ұғым", "dashes"),
        ("not %(value)r", "%(value)r емес", None),
        ("not %(value)r", "емес", "places"),
    ],
)
def test_a_lost_place_is_a_fault(
    program: ModuleType, text: str, translation: str, fault: str | None
) -> None:
    write(program, f"tr({text!r})")
    entries = program.collect()
    done = {entries[0]: program.Translation((translation,))}
    path = program.FOLDER / "newsroom_kk.ts"
    path.write_text(program.written("kk", done), encoding="utf-8")
    path.with_suffix(".qm").write_bytes(program.compiled("kk"))
    found = list(program.faults("kk", entries))
    assert len(found) == (fault is not None)
    assert fault is None or fault in found[0]
