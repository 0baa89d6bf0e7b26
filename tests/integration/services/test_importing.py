"""Importing folders and paths of every kind: one that cannot be read costs the others nothing."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsroom.services.newsroom import Newsroom


def article(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# Көпір ашылды\n\nБірінші абзац.\n", encoding="utf-8")
    return path


def bundle(folder: Path) -> Path:
    article(folder / "articles" / "a.md")
    (folder / "newsroom").mkdir()
    (folder / "newsroom" / "manifest.json").write_text("{}", encoding="utf-8")
    return folder


def test_a_bundle_inside_a_folder_is_refused_whole(newsroom: Newsroom, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    good = article(folder / "deep" / "good.md")
    inside = bundle(folder / "export")
    imported = newsroom.importing.take_in([folder])
    assert [taken.path for taken in imported.taken] == [good]
    assert [refused.path for refused in imported.refused] == [inside]
    assert "is not as it was exported" in str(imported.refused[0].reason)


def test_a_name_that_is_too_long_is_refused(newsroom: Newsroom, tmp_path: Path) -> None:
    good = article(tmp_path / "good.md")
    imported = newsroom.importing.take_in([tmp_path / ("a" * 300 + ".md"), good])
    assert [taken.path for taken in imported.taken] == [good]
    assert "cannot be read" in str(imported.refused[0].reason)


def test_a_folder_without_rights_costs_the_others_nothing(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = article(tmp_path / "good.md")
    locked = article(tmp_path / "locked" / "a.md").parent
    scandir = os.scandir

    # The tests may run as one who may read everything.
    def refuse(path: Any) -> Iterator[os.DirEntry[str]]:
        if Path(path) == locked:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    imported = newsroom.importing.take_in([tmp_path])
    assert [taken.path for taken in imported.taken] == [good]
    assert [refused.path for refused in imported.refused] == [locked]
    assert "Permission denied" in str(imported.refused[0].reason)
