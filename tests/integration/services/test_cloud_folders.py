"""Folders that a cloud service copies, by their names and by what the services leave in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsroom.services.cloud_folders import cloud_service, cloud_warning


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Egemen)/desk", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Egemen Qazaqstan/Documents", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/desk", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Library/CloudStorage/Box-Box", "Box-Box"),
        ("Library/CloudStorage/GoogleDrive-dana@example.org/My Drive", "Google Drive"),
        ("YandexDisk", "Yandex Disk"),
        ("Yandex.Disk/Статьи", "Yandex Disk"),
        ("Яндекс.Диск", "Yandex Disk"),
        ("Nextcloud/desk", "Nextcloud"),
        ("Documents", ""),
        ("Dropbox backup of 2019", ""),
        ("my onedrive", ""),
        ("Megapolis", ""),
    ],
)
def test_by_name(tmp_path: Path, folder: str, service: str) -> None:
    assert cloud_service(tmp_path / folder / "a.newsroom", {}) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".tmp.driveupload", "Google Drive"),
        ("._sync_0a1b2c.db", "Nextcloud"),
        (".sync/core.log", "Yandex Disk"),
        (".stfolder", "Syncthing"),
    ],
)
def test_by_what_lies_in_it(tmp_path: Path, marker: str, service: str) -> None:
    left = tmp_path / "ours" / marker
    left.parent.mkdir(parents=True)
    path = tmp_path / "ours" / "desk" / "a.newsroom"
    assert cloud_service(path, {}) == ""
    left.touch()
    assert cloud_service(path, {}) == service


def test_the_settings_of_a_service_in_the_home_folder_are_none_of_its_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    (tmp_path / "home" / ".dropbox").mkdir(parents=True)
    assert cloud_service(tmp_path / "home" / "Documents" / "a.newsroom", {}) == ""


def test_windows_says_itself_where_onedrive_is(tmp_path: Path) -> None:
    path = tmp_path / "Work" / "a.newsroom"
    assert cloud_service(path, {"OneDriveCommercial": str(tmp_path / "Work")}) == "OneDrive"
    assert cloud_service(path, {"OneDrive": str(tmp_path / "Other")}) == ""


def test_the_warning_says_what_to_do() -> None:
    text = str(cloud_warning(Path("/a/b.newsroom"), "Dropbox"))
    assert "/a/b.newsroom" in text
    assert "Keep it in a folder of this computer" in text
