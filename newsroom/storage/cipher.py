"""A newsroom's key: made from a passphrase, and what it tells of an encrypted file.

An encrypted newsroom is a plain SQLCipher 4 file with SQLCipher's own settings, so that any
program that knows the format opens it with the passphrase: 256,000 rounds of PBKDF2-HMAC-SHA512
over a salt that begins the file, AES-256 by page, and an HMAC-SHA512 behind each. The rounds are
gone through here, once for an opening; SQLCipher is given the key itself. Pages are also read
here, without SQLite: a wrong passphrase is known before SQLCipher sees it, and would print about
it, and the head of a file says what the head of a plain one says.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from newsroom.paths import NEWSROOM_SUFFIX

PAGE = 4096
MAGIC = b"SQLite format 3\0"

_SALT = 16  # bytes, in the place of the magic
_ROUNDS = 256_000  # SQLCipher's own; OWASP asks for 210,000 with SHA-512
_KEY = 32
_IV = 16
_MAC = 64
_CIPHER = PAGE - _IV - _MAC
_MASK = 0x3A  # makes the salt of the pages' HMAC out of the file's
_PROOFS = 64  # pages, of which one proves the key: the first may be torn
_WITNESSES = 8  # pages behind a first one that is torn
_LEAST_LIKELY = 600  # of chi-squared, for 256 values: 255 is what chance gives, 15 deviations off


@dataclass(frozen=True, slots=True)
class Key:
    """The key of one file, and of all that were copied from it. It says nothing of itself."""

    salt: bytes = field(repr=False)
    secret: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """What SQLCipher takes for the key, in a pragma or behind ATTACH."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    def unlock(self, connection: Any) -> None:
        """Give the key to a connection of the driver that has read nothing yet."""
        # What SQLCipher has to say of a damaged page comes as an error too; not on our stderr.
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
        connection.execute(f'PRAGMA key="{self.literal}"').fetchall()
        # Sorting and statements that are taken back: never in a plain file.
        connection.execute("PRAGMA temp_store=MEMORY")

    def opens(self, path: Path) -> bool:
        """Tell whether a file is under this key: one whole page of its first proves it."""
        with path.open("rb") as file:
            return any(
                self._is_whole(page, number) for number, page in enumerate(_pages(file), start=1)
            )

    def head(self, page: bytes) -> bytes:
        """Return the first page as it is in a plain file; nothing where it is not whole."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415

        if not self._is_whole(page, 1):
            return b""
        vector = page[_CIPHER : _CIPHER + _IV]
        decryptor = Cipher(algorithms.AES256(self.secret), modes.CBC(vector)).decryptor()
        return MAGIC + decryptor.update(page[_SALT:_CIPHER])

    def _is_whole(self, page: bytes, number: int) -> bool:
        if len(page) != PAGE:
            return False
        salt = bytes(byte ^ _MASK for byte in self.salt)
        secret = hashlib.pbkdf2_hmac("sha512", self.secret, salt, 2, _KEY)
        signed = page[_SALT if number == 1 else 0 : PAGE - _MAC] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(secret, signed, "sha512"), page[PAGE - _MAC :])


def make_key(passphrase: str, salt: bytes | None = None) -> Key:
    """Return the key that a passphrase gives with a file's salt; with a new one for a new file.

    This takes a tenth of a second on purpose, and lets other threads run meanwhile.
    """
    salt = salt or os.urandom(_SALT)
    # The same letters come composed from one keyboard and in pieces from another.
    letters = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Key(salt, hashlib.pbkdf2_hmac("sha512", letters, salt, _ROUNDS, _KEY))


def is_of(key: Key | None, passphrase: str) -> bool:
    """Tell whether a key was made from this passphrase."""
    return key is not None and make_key(passphrase, key.salt) == key


def salt_of(path: Path) -> bytes | None:
    """Return the salt of a file that looks encrypted; None for a plain or a foreign one.

    Encrypted pages look like chance and like nothing else; where the first one does not, it may be
    torn, and those behind it tell. Raises `OSError`. The file must not be open in this process:
    closing it here would drop the locks that SQLite has on it.
    """
    with path.open("rb") as file:
        page = file.read(PAGE)
        if len(page) < PAGE or page.startswith(MAGIC):
            return None
        if _is_chance(page):
            return page[:_SALT]
        if path.suffix != NEWSROOM_SUFFIX:
            return None
        behind = [file.read(PAGE) for _ in range(_WITNESSES)]
    return page[:_SALT] if all(map(_is_chance, behind)) else None


def plain_head(path: Path, length: int, key: Key | None) -> bytes:
    """Return how a file begins, or would begin if it were not under `key`.

    Nothing where it is not whole. Raises `OSError`; see `salt_of`.
    """
    with path.open("rb") as file:
        if key is None:
            return file.read(length)
        return key.head(file.read(PAGE))[:length]


def _is_chance(page: bytes) -> bool:
    expected = PAGE / 256
    unlikely = sum(count * count for count in Counter(page).values()) / expected - PAGE
    return len(page) == PAGE and unlikely < _LEAST_LIKELY


def _pages(file: IO[bytes]) -> list[bytes]:
    data = file.read(PAGE * _PROOFS)
    return [data[start : start + PAGE] for start in range(0, len(data), PAGE)]
