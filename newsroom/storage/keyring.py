"""The keys that this process was given: by their salts, in memory alone.

A file begins with its key's salt, so that a file says which key it needs: the newsroom, its
backups, its copies. Backups that were made under an earlier passphrase have another salt, and
open when that passphrase was given too.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import Locked
from newsroom.storage.cipher import Key, make_key, salt_of
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
        where the file's key is not known, or `passphrase` is another one.
        """
        path = _real(path)
        if is_open_here(path):
            with self._guard:
                return self._places.get(path)
        try:
            if not path.exists() or not path.stat().st_size:
                key = make_key(passphrase) if passphrase else None
            else:
                key = self._key_of_file(path, passphrase)
        except OSError:
            return None  # whoever opens it says why it cannot be read
        self.add(key, path)
        return key

    def find(self, path: Path) -> Key | None:
        """Return the key of a file as `key_of` does, and None where it is not known."""
        try:
            return self.key_of(path)
        except Locked:
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
        salt = salt_of(path)
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
        if not key.opens(path):
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
