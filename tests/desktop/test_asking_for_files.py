"""Dialogs for files begin in the person's documents, and later where the last file was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from newsroom.desktop import asking_for_files as asking
from newsroom.domain.newsroom import House
from newsroom.services.newsroom import Newsroom


@pytest.fixture(autouse=True)
def documents(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    qapp.setProperty("folderOfLastFile", None)
    return folder


@pytest.fixture
def opened_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Let every dialog note where it begins, and choose a file in another folder."""
    begun: list[str] = []
    chosen = tmp_path / "stick" / "a.txt"
    chosen.parent.mkdir()

    def one(_parent: object, _title: str, place: str, *_rest: object) -> tuple[str, str]:
        begun.append(place)
        return str(chosen), ""

    def several(_parent: object, _title: str, place: str, *_rest: object) -> tuple[list[str], str]:
        begun.append(place)
        return [str(chosen)], ""

    def folder(_parent: object, _title: str, place: str) -> str:
        begun.append(place)
        return str(chosen.parent)

    monkeypatch.setattr(QFileDialog, "getOpenFileName", one)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", one)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", several)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    return begun


def test_the_first_is_in_the_documents_and_the_next_where_the_last_was(
    opened_in: list[str], documents: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    assert asking.ask_for_files(None, "t", "*") == [stick / "a.txt"]
    assert asking.ask_for_file(None, "t", "*") == stick / "a.txt"
    assert asking.ask_where_to_write(None, "t", "rates.csv", "*") == stick / "a.txt"
    assert asking.ask_for_folder(None, "t") == str(stick)
    assert opened_in == [
        str(documents), str(stick), str(stick / "rates.csv"), str(stick),
    ]  # fmt: skip


def test_a_folder_that_is_gone_is_passed_over(
    opened_in: list[str], documents: Path, tmp_path: Path
) -> None:
    asking.note_chosen(tmp_path / "gone" / "a.txt")
    asking.ask_for_file(None, "t", "*", tmp_path / "gone as well")
    assert opened_in == [str(documents)]
    documents.rmdir()
    asking.note_chosen(tmp_path / "gone" / "a.txt")
    assert asking.usual_folder() == Path.home()


def test_who_leaves_is_led_to_the_same_folder(
    monkeypatch: pytest.MonkeyPatch, documents: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert asking.ask_for_files(None, "t", "*") == []
    assert asking.ask_for_folder(None, "t") == ""
    assert asking.usual_folder() == documents
    assert QCoreApplication.instance() is not None


@pytest.mark.parametrize(
    ("name", "folder"),
    [("Қызылорда таңы", "qyzylorda-tanyy"), ("Дала №5", "dala-no5"), ("!", "newsroom")],
)
def test_a_bundle_is_called_as_the_paper(newsroom: Newsroom, name: str, folder: str) -> None:
    newsroom.settings.change(name=name)
    assert newsroom.export_habits.usual_name() == folder
    newsroom.settings.change(name=House("").name)
    assert newsroom.export_habits.usual_name() == "newsroom"
