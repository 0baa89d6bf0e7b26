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
