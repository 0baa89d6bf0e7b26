"""Themes of a newsroom's own: beginning one from the standard theme, and trying one out."""

from __future__ import annotations

import shutil
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import AlreadyThere, StorageFailed
from newsroom.paths import resource
from newsroom.publishing.own_theme import OwnTheme
from newsroom.publishing.theme_trial import try_out

_COPIED = ("templates", "words", "site.css")


def begin_theme(folder: Path) -> int:
    """Copy what can be changed of the standard theme into a new folder; return how many files.

    What a person does not want to change may be deleted there. Raises `AlreadyThere`,
    `StorageFailed`.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AlreadyThere(
            Message("{path} is there already and is not empty. Name another folder.", path=folder)
        )
    standard = resource("themes", "standard")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in _COPIED:
            source = standard / name
            if source.is_dir():
                shutil.copytree(source, folder / name)
            else:
                shutil.copyfile(source, folder / name)
        return sum(path.is_file() for path in folder.rglob("*"))
    except OSError as error:
        raise StorageFailed(
            Message(
                "{path} could not be written: {reason}. Choose another place.",
                path=folder,
                reason=error.strerror or str(error),
            )
        ) from error


def check_theme(folder: Path) -> int:
    """Make every kind of page with a theme; return how many. Raises `ThemeRefused`."""
    return sum(file.path.endswith(".html") for file in try_out(OwnTheme(folder)))
