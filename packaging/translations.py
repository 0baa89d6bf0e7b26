"""Keep the translations in step with the source: `translations.py update | compile | check`.

update   collects every literal given to `tr` or `Message` in newsroom/ and merges it into
         resources/translations/*.ts (Qt Linguist's format): new ones come in unfinished, those
         no longer in the source go
compile  makes the .qm files that the window loads
check    fails where a text is untranslated, a file is behind, a place such as `{name}` is lost, or
         quotation marks and dashes are those of another language
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "newsroom"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "newsroom"
FORMS = {"kk": 2, "ru": 3, "en": 2}  # plural forms, in Linguist's order
PLURALS_ONLY = {"en"}  # the source is English: only its "(s)" needs words
_PLACE = re.compile(r"\{[^{}]*\}|%n|%(?:\(\w+\))?[rs]")
# How the newspapers of a language print quotations and dashes; a sign in a key to signs is itself.
_FOREIGN = {"kk": re.compile('[“”"]| — '), "ru": re.compile('[“”"]|(?<!  ) – ')}
_MNEMONIC = re.compile(r"&(?=[^&\s])")


class NotALiteral(Exception):
    """A text was computed, so that no translator would ever see it."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A text of the source; `note` tells apart two meanings of the same words."""

    text: str
    note: str = ""
    plural: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What a translation is found by."""
        return self.text, self.note


@dataclass(frozen=True, slots=True)
class Translation:
    """Its forms (one, or a plural's), and whether a person has called it finished."""

    forms: tuple[str, ...]
    finished: bool = True


def collect() -> list[Entry]:
    """Return every text of the source in order, once."""
    found: dict[tuple[str, str], Entry] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        for entry in _entries(path):
            known = found.setdefault(entry.key, entry)
            if known.plural != entry.plural:
                raise NotALiteral(f"{path}: {entry.text!r} stands with and without a number")
    return sorted(found.values())


def _entries(path: Path) -> Iterator[Entry]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or _called(node.func) not in {"tr", "Message"}:
            continue
        keywords = {word.arg: word.value for word in node.keywords}
        note = keywords.get("note")
        literals = [*node.args[:1], *([note] if note and _called(node.func) == "tr" else [])]
        texts = [
            item.value
            for item in literals
            if isinstance(item, ast.Constant) and isinstance(item.value, str)
        ]
        if not texts or len(texts) != len(literals):
            raise NotALiteral(f"{path}:{node.lineno}: give the text as one literal")
        plural = "n" in keywords if _called(node.func) == "tr" else "count" in keywords
        yield Entry(texts[0], texts[1] if len(texts) > 1 else "", plural)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def read(language: str) -> dict[Entry, Translation]:
    """Return what the language's .ts holds."""
    path = FOLDER / f"newsroom_{language}.ts"
    if not path.exists():
        return {}
    held: dict[Entry, Translation] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of this repository
        translation = message.find("translation")
        if translation is None:
            continue
        plural = message.get("numerus") == "yes"
        entry = Entry(message.findtext("source", ""), message.findtext("comment", ""), plural)
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
        held[entry] = Translation(
            forms if plural else (translation.text or "",), translation.get("type") is None
        )
    return held


def merged(language: str, entries: list[Entry]) -> dict[Entry, Translation]:
    """Return the language's translations for exactly `entries`."""
    held = read(language)
    count = FORMS[language]
    return {
        entry: held.get(entry)
        or Translation(("",) * (count if entry.plural else 1), finished=False)
        for entry in entries
        if entry.plural or language not in PLURALS_ONLY
    }


def written(language: str, translations: dict[Entry, Translation]) -> str:
    """Return the .ts file as text."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for entry, translation in sorted(translations.items(), key=lambda item: item[0]):
        lines.append('    <message numerus="yes">' if entry.plural else "    <message>")
        lines.append(f"        <source>{escape(entry.text)}</source>")
        if entry.note:
            lines.append(f"        <comment>{escape(entry.note)}</comment>")
        kind = "" if translation.finished else ' type="unfinished"'
        forms = [escape(form) for form in translation.forms]
        if entry.plural:
            lines.append(f"        <translation{kind}>")
            lines += [f"            <numerusform>{form}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{kind}>{forms[0]}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compiled(language: str) -> bytes:
    """Return the .qm file that the language's .ts makes."""
    program = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        source = FOLDER / f"newsroom_{language}.ts"
        command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return target.read_bytes()


def faults(language: str, entries: list[Entry]) -> Iterator[str]:
    """Yield a sentence for each thing wrong with the language's files."""
    path = FOLDER / f"newsroom_{language}.ts"
    translations = merged(language, entries)
    if not path.exists() or path.read_text(encoding="utf-8") != written(language, translations):
        yield f"{path.name} is not in step with the source: run `update`"
        return
    for entry, translation in translations.items():
        if not translation.finished or not all(translation.forms):
            yield f"{path.name}: untranslated: {entry.text!r}"
        elif entry.plural and len(translation.forms) != FORMS[language]:
            yield f"{path.name}: {FORMS[language]} plural forms are needed: {entry.text!r}"
        else:
            yield from (
                f"{path.name}: {form!r} has not the places of {entry.text!r}"
                for form in translation.forms
                if _shape(form) != _shape(entry.text)
            )
            yield from (
                f"{path.name}: {form!r} has quotation marks or dashes of another language"
                for form in translation.forms
                if language in _FOREIGN and _FOREIGN[language].search(form)
            )
    made = path.with_suffix(".qm")
    if not made.exists() or made.read_bytes() != compiled(language):
        yield f"{made.name} is not in step with {path.name}: run `compile`"


def _shape(text: str) -> tuple[list[str], int, str]:
    ending = text[-1:] if text[-1:] in {":", "…", "?"} else ""
    return sorted(_PLACE.findall(text)), len(_MNEMONIC.findall(text)), ending


def main() -> int:
    """Carry out the command; 1 where `check` finds a fault."""
    parser = argparse.ArgumentParser(description="Keep the translations in step with the source.")
    parser.add_argument("command", choices=["update", "compile", "check"])
    command = parser.parse_args().command
    try:
        entries = collect()
    except NotALiteral as computed:
        print(computed)
        return 1
    found = 0
    for language in FORMS:
        path = FOLDER / f"newsroom_{language}.ts"
        if command == "update":
            translations = merged(language, entries)
            path.write_text(written(language, translations), encoding="utf-8", newline="\n")
            waiting = sum(not item.finished for item in translations.values())
            print(f"{path.name}: {len(translations)} texts, {waiting} to translate")
        elif command == "compile":
            path.with_suffix(".qm").write_bytes(compiled(language))
        else:
            for fault in faults(language, entries):
                print(fault)
                found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
