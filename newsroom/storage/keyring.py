"""The keys that this process was given: by their salts, in memory alone.

A file begins with its key's salt, so that a file says which key it needs: the newsroom, its
backups, its copies. Backups that were made under an earlier passphrase have another salt, and
open when that passphrase was given too.
"""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import Locked, NotOpened
from newsroom.storage.cipher import Key, make_key, salt_of
from newsroom.storage.condition import unreadable
from newsroom.storage.lock import is_open_here


class Keyring:
    """Knows the keys of files; threads may share it."""

    def __init__(self, *keys: Key | None) -> None:
        self._guard = threading.Lock()
        self._keys = {key.salt: key for key in keys if key}
        self._places: dict[Path, Key | None] = {}

    def key_of(self, path: Path, passphrase: str = "") -> Key | None:
        """Return the key of a newsroom's file, None for one that is not encrypted.

        A file that is to come is encrypted where there is a passphrase for it. Raises `Locked`
        where the file's key is not known, or `passphrase` is another one, and `NotOpened` where the
        file cannot be read: it is not plain because a disk stumbles.
        """
        path = _real(path)
        if is_open_here(path):
            with self._guard:
                return self._places.get(path)
        try:
            found = path.stat()
            if not stat.S_ISREG(found.st_mode):
                return None  # whoever opens it says that it is no newsroom
            there = found.st_size > 0
        except (FileNotFoundError, NotADirectoryError):
            there = False
        except OSError as error:
            raise unreadable(path, error) from error
        if there:
            key = self._key_of_file(path, passphrase)
        else:
            key = make_key(passphrase) if passphrase else None
        self.add(key, path)
        return key

    def find(self, path: Path) -> Key | None:
        """Return the key of a file as `key_of` does, and None where it cannot be known."""
        try:
            return self.key_of(path)
        except NotOpened:
            return None

    def add(self, key: Key | None, path: Path | None = None) -> None:
        """Take a key, that of the file at `path`."""
        with self._guard:
            if key:
                self._keys[key.salt] = key
            if path:
                self._places[_real(path)] = key

    def forget(self) -> None:
        """Let go of all keys."""
        with self._guard:
            self._keys.clear()
            self._places.clear()

    def _key_of_file(self, path: Path, passphrase: str) -> Key | None:
        try:
            salt = salt_of(path)
        except OSError as error:
            raise unreadable(path, error) from error
        if salt is None:
            return None
        with self._guard:
            known = self._keys.get(salt)
        if known:
            return known
        if not passphrase:
            raise Locked(
                Message("{path} is locked with a passphrase; give it to open it.", path=path),
                path,
            )
        key = make_key(passphrase, salt)
        try:
            opens = key.opens(path)
        except OSError as error:
            raise unreadable(path, error) from error
        if not opens:
            raise Locked(
                Message(
                    "{path} does not open with this passphrase. Look at the keyboard's language "
                    "and at capital letters. If it is surely the right one, the file is damaged: "
                    "restore a backup.",
                    path=path,
                ),
                path,
                tried=True,
            )
        return key


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))  # which a circle of links does not stop
