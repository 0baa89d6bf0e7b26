"""What is done to whole files on the way of a backup, in one value that a test can make fail."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

UNFINISHED = ".newsroom-unfinished-"
"""How the temporary folders begin in which files are made before they are moved to their place."""


class Disk:
    """The steps that make a file durable and put it into its place; each may raise `OSError`."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder, and those above it."""
        folder.mkdir(parents=True, exist_ok=True)

    def make_private(self, folder: Path) -> None:
        """Make a folder into which only its owner sees."""
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)  # where one was left

    def temporary(self, folder: Path) -> Path:
        """Return a new folder inside `folder`, on the same file system."""
        return Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=folder))

    def copy(self, source: Path, target: Path) -> None:
        """Copy a file's bytes."""
        shutil.copyfile(source, target)

    def sync(self, path: Path) -> None:
        """Return when the file's bytes are on the disk."""
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def move(self, source: Path, target: Path) -> None:
        """Put a file into its place at once, over one that stands there."""
        source.replace(target)
        self.sync_folder(target.parent)

    def protect(self, path: Path) -> None:
        """Make a file one that programs only read."""
        path.chmod(stat.S_IREAD | stat.S_IRGRP)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is gone already is no error."""
        with suppress(FileNotFoundError):
            if os.name == "nt":
                path.chmod(stat.S_IWRITE)
            path.unlink()

    def sync_folder(self, folder: Path) -> None:
        """Return when the folder's names are on the disk."""
        if os.name == "nt":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            # Some file systems refuse it for folders.
            with suppress(OSError):
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


def clear(folder: Path) -> None:
    """Remove a temporary folder; what cannot be removed waits for a later attempt."""
    shutil.rmtree(folder, ignore_errors=True)


def workshop(newsroom: Path) -> Path:
    """Return the folder in which a file is made that is to stand at the newsroom's place.

    It has one name, so that whoever opens the newsroom takes away what a killed program left
    there: it may be without the passphrase that the newsroom has.
    """
    return newsroom.with_name(f".{newsroom.name}.making")


DISK = Disk()
