"""Handing over as its users do it: by the command, with the real web engine for the PDF."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.support.program import Program


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    return Program(tmp_path / "home")


def test_a_story_becomes_a_pdf(program: Program, tmp_path: Path) -> None:
    program.run("sample")
    target = tmp_path / "story.pdf"
    told = program.json("handover", "3", "--out", target)
    assert told == {"files": [str(target)], "notes": []}
    data = target.read_bytes()
    assert data.startswith(b"%PDF-1.")
    assert data.rstrip().endswith(b"%%EOF")
    # A4, and letters that can be searched for: a font with its map to Unicode.
    (width, height) = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", data)[0]
    assert (round(float(width)), round(float(height))) == (595, 842)
    assert b"/ToUnicode" in data
    refused = program.run("handover", "3", "--out", target)
    assert refused.returncode == 1
    assert str(target) in refused.stderr
    assert "Traceback" not in refused.stderr
    unknown = program.run("handover", "3", "--out", tmp_path / "story.xyz")
    assert unknown.returncode == 1
    assert ".docx" in unknown.stderr
    assert not (tmp_path / "story.xyz").exists()


def test_a_pdf_is_made_where_the_person_is(program: Program, tmp_path: Path) -> None:
    program.run("sample")
    made = program.start_afresh("handover", "3", "--out", "story.pdf", cwd=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert (tmp_path / "story.pdf").read_bytes().startswith(b"%PDF-1.")
