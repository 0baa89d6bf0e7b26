"""A file without a name whose bytes on the disk say nothing: its key is chance, and dies with it.

What a bundle brings may have come encrypted, and may be on its way into an encrypted newsroom; no
part of it is to be found on the disk after a crash.
"""

from __future__ import annotations

import os
import tempfile
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import CipherContext

_IN_MEMORY = 16 << 20
_BLOCK = 16  # bytes of AES
_NONCE = 8  # bytes: the other eight count the blocks


class NamelessFile:
    """Takes bytes at its end and gives them back from anywhere; what is small stays in memory."""

    def __init__(self) -> None:
        from cryptography.hazmat.primitives.ciphers import algorithms  # noqa: PLC0415 - heavy

        self._key = algorithms.AES256(os.urandom(32))
        self._nonce = os.urandom(_NONCE)
        self._sealing = self._cipher(0)
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115

    def append(self, data: bytes) -> None:
        """Write at the end."""
        self._file.write(self._sealing.update(data))

    def read(self, start: int, length: int) -> bytes:
        """Return what was written from `start` on; the next bytes are still written at the end."""
        block, within = divmod(start, _BLOCK)
        self._file.seek(block * _BLOCK)
        sealed = self._file.read(within + length)
        self._file.seek(0, os.SEEK_END)
        return self._cipher(block).update(sealed)[within:]

    def close(self) -> None:
        """Let go of it."""
        self._file.close()

    def _cipher(self, block: int) -> CipherContext:
        from cryptography.hazmat.primitives.ciphers import Cipher, modes  # noqa: PLC0415

        # One stream of blocks under a key of its own: counting is all that the mode asks for.
        counter = self._nonce + block.to_bytes(_BLOCK - _NONCE, "big")
        return Cipher(self._key, modes.CTR(counter)).encryptor()
