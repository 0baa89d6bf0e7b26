"""Settings survive anything that can stand in their file."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsroom.settings import Settings, SettingsFile


def test_what_is_set_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    SettingsFile(path).change(language="kk", layout={"window": "abc"})
    assert SettingsFile(path).current == Settings(language="kk", layout={"window": "abc"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"language": 7, "scheme": "pink", "layout": []}',
        '{"layout": {"window": 1}, "unknown": true}',
    ],
)
def test_what_makes_no_sense_is_not_set(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert SettingsFile(path).current == Settings()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = SettingsFile(tmp_path / "file" / "settings.json")
    assert settings.change(language="ru").language == "ru"
    assert not settings.is_written


def test_what_cannot_be_written_is_not_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "settings" / "settings.json"
    settings = SettingsFile(path)
    settings.change(language="ru", author="Дана")
    kept = path.read_text(encoding="utf-8")
    path.unlink()
    path.mkdir()  # nothing is put in its place, and nothing is read
    settings.change(language="kk")
    assert settings.change(scheme="dark").language == "kk"
    path.rmdir()
    path.write_text(kept.replace("Дана", "Айша"), encoding="utf-8")
    assert settings.read_again() == Settings(language="kk", author="Айша", scheme="dark")
    settings.change(line=60)
    path.write_text(path.read_text(encoding="utf-8").replace('"kk"', '"en"'), encoding="utf-8")
    assert settings.read_again().language == "en"
