"""Whether a newsroom lies in a folder that a cloud service copies while it is being written."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from newsroom.domain.message import Message

TOLD = "cloud"
"""Under this name `KnownNewsrooms` keeps that the person has seen the warning."""

# By the names that the services give their folders.
_NAMES = (
    (re.compile(r"dropbox(?: ?\(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"onedrive(?:[ -].+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"google ?drive(?:[ -].+)?|drivefs", re.IGNORECASE), "Google Drive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs", re.IGNORECASE), "iCloud Drive"),
    (re.compile(r"yandex[. ]?disk|яндекс[. ]?диск", re.IGNORECASE), "Yandex Disk"),
    (re.compile(r"nextcloud|owncloud", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"cloud@mail\.ru|облако mail(?:\.ru)?", re.IGNORECASE), "Mail.ru"),
    (re.compile(r"megasync|mega", re.IGNORECASE), "MEGA"),
    (re.compile(r"pclouddrive|pcloud ?drive", re.IGNORECASE), "pCloud"),
)
# By the files that they leave in a folder which the person has named otherwise.
_MARKERS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "Nextcloud"),
    (".sync/core.log", "Yandex Disk"),
    (".stfolder", "Syncthing"),
)
_MARKER_PATTERNS = (("._sync_*.db", "Nextcloud"), (".sync_*.db", "Nextcloud"))
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_CLOUD_STORAGE = "cloudstorage"  # on macOS ~/Library/CloudStorage holds every service's folder


def cloud_service(path: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the name of the service that copies the folder of `path`; empty for none."""
    folder = path.parent
    for variable in _VARIABLES:
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for part in reversed(folder.parts):
        for pattern, service in _NAMES:
            if pattern.fullmatch(part):
                return service
    parts = [part.lower() for part in folder.parts]
    if _CLOUD_STORAGE in parts[:-1] and "library" in parts:
        return folder.parts[parts.index(_CLOUD_STORAGE) + 1]
    return _marked(folder)


def _marked(folder: Path) -> str:
    # Not in the home folder itself: ~/.dropbox holds that program's settings.
    home = Path.home()
    for place in (folder, *folder.parents):
        if place in (home, *home.parents):
            return ""
        for marker, service in _MARKERS:
            if (place / marker).exists():
                return service
        for pattern, service in _MARKER_PATTERNS:
            if any(place.glob(pattern)):
                return service
    return ""


def cloud_warning(path: Path, service: str) -> Message:
    """Return the sentence about a newsroom in such a folder."""
    return Message(
        "The newsroom {path} is in a folder that {service} copies. While it is open, {service} "
        "may copy a half of it or put an older one back. Keep it in a folder of this computer "
        "alone, and put its backups and bundles there.",
        path=path,
        service=service,
    )
