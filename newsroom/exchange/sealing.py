"""Encrypting what is sent to a passphrase, in the age format, which other programs open too.

`age -d` and `rage -d` open such a file; what is in it is an ordinary zip.
"""

from __future__ import annotations

import re
from pathlib import Path

from newsroom.domain.message import Message
from newsroom.errors import InputRefused, PassphraseWanted

ENDING = ".age"
LARGEST = 128 << 20
"""More than this is not decrypted: all of it is held in memory."""
_MARK = b"age-encryption.org/v1\n"
# The one way to a passphrase in the format: scrypt, with the logarithm of its work.
_SCRYPT = re.compile(rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n")
# 1 GiB and some seconds; what is written by anybody's tools has 18 or so.
_MOST_WORK = 20


def is_sealed(data: bytes) -> bool:
    """Tell, by a file's first bytes, whether it is encrypted."""
    return data.startswith(_MARK)


def seal(data: bytes, passphrase: str) -> bytes:
    """Return the data, encrypted. It takes a second: that is what makes guessing slow."""
    from pyrage import passphrase as age  # noqa: PLC0415 - nobody needs it at the start

    sealed: bytes = age.encrypt(data, passphrase)
    return sealed


def unseal(data: bytes, passphrase: str, path: Path) -> bytes:
    """Return what was encrypted; `path` is the file's, for the sentence.

    Raises `PassphraseWanted` for another passphrase or a file that was changed, `InputRefused` for
    one that is encrypted in another way, or asks for more work than anybody's tools do.
    """
    import pyrage  # noqa: PLC0415
    from pyrage import passphrase as age  # noqa: PLC0415

    found = _SCRYPT.match(data, len(_MARK))
    if found is None:
        raise InputRefused(
            Message(
                "The file {path} is encrypted to a key, not to a passphrase. Ask for one with a "
                "passphrase.",
                path=path,
            )
        )
    if int(found[1]) > _MOST_WORK:
        raise InputRefused(
            Message(
                "The file {path} asks for too much work to be opened. Do not open it.", path=path
            )
        )
    try:
        opened: bytes = age.decrypt(data, passphrase)
    except pyrage.DecryptError as error:
        raise PassphraseWanted(
            Message(
                "The file {path} does not open with this passphrase, or it was changed on its way.",
                path=path,
            )
        ) from error
    return opened


def passphrase_wanted(path: Path) -> PassphraseWanted:
    """Return what is said where a passphrase is missing."""
    return PassphraseWanted(
        Message("The file {path} is encrypted. Give its passphrase.", path=path)
    )
