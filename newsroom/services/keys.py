"""The key that this person signs bundles with.

It belongs to the person at this machine, and not to a newsroom: a newsroom's file is copied.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.domain.message import Message
from newsroom.domain.signing import PublicKey
from newsroom.errors import ExportFailed, InputRefused
from newsroom.exchange.signing import signature_file
from newsroom.services.clock import Clock, system_clock
from newsroom.text.decoding import read_bytes

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_KEY = "signing-key.pem"
_LARGEST = 1 << 20
_LEAST_PASSPHRASE = 8

Sign = Callable[[bytes], bytes]
Signing = Callable[[], tuple[Sign | None, Message | None]]
"""Gives what signs a manifest; without one, why there is none – where anything is to be said."""


def unsigned() -> tuple[Sign | None, Message | None]:
    """Sign nothing, and say nothing about it."""
    return None, None


class Keys:
    """The key in a folder of the user's; made when a bundle is first signed."""

    def __init__(self, folder: Path, clock: Clock = system_clock) -> None:
        self._folder = folder
        self._clock = clock

    def own(self) -> PublicKey | None:
        """Return the key that bundles are signed with, None before there is one."""
        found = self._read_own()
        return _public(found) if found else None

    def made(self) -> PublicKey:
        """Return the key that bundles are signed with; it is made where there is none.

        Raises `ExportFailed` where it cannot be read or kept.
        """
        return _public(self._own_or_new())

    def signer(self) -> Sign:
        """Return what signs a manifest: its bytes become those of `newsroom/manifest.sig`."""
        private = self._own_or_new()
        public = _public(private)
        return lambda manifest: signature_file(public, private.sign(manifest))

    def signing(self) -> tuple[Sign | None, Message | None]:
        """Return what signs a manifest, or why nothing is signed: no export fails for it."""
        try:
            return self.signer(), None
        except (ExportFailed, InputRefused) as error:
            return None, Message("The bundle is not signed: {reason}", reason=error.message)

    def export(self, target: Path, passphrase: str) -> PublicKey:
        """Write one's key, encrypted to a passphrase, for another machine of the same person.

        PKCS#8 in PEM, which OpenSSL reads too. Raises `InputRefused` and `ExportFailed`.
        """
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - at first use

        if len(passphrase) < _LEAST_PASSPHRASE:
            raise InputRefused(
                Message(
                    "The passphrase has fewer than {least} characters. Whoever has the key's file "
                    "and guesses it signs in your name.",
                    least=_LEAST_PASSPHRASE,
                )
            )
        private = self._own_or_new()
        data = private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(passphrase.encode()),
        )
        write_private(target, data)
        return _public(private)

    def take_in(self, path: Path, passphrase: str, *, replacing: bool = False) -> PublicKey:
        """Sign with the key in a file from now on; what signed before is kept beside it.

        Raises `InputRefused` for what is no key, for a wrong passphrase, and where there is another
        key already and `replacing` is not said.
        """
        private = _opened(read_bytes(path), path.name, passphrase.encode() or None)
        present = self._read_own()
        if present and _public(present) != _public(private):
            if not replacing:
                raise InputRefused(
                    Message(
                        "There is another key already: {words}. Those who know it would be warned "
                        "of bundles signed with the new one; say that it is to be replaced.",
                        words=_public(present).words,
                    )
                )
            self._put_aside()
        self._keep_own(private)
        return _public(private)

    def renew(self) -> PublicKey:
        """Make another key, and keep the one before beside it."""
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

        self._put_aside()
        private = ed25519.Ed25519PrivateKey.generate()
        self._keep_own(private)
        return _public(private)

    def _own_or_new(self) -> Ed25519PrivateKey:
        found = self._read_own()
        if found is None:
            from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

            found = ed25519.Ed25519PrivateKey.generate()
            self._keep_own(found)
        return found

    def _read_own(self) -> Ed25519PrivateKey | None:
        path = self._folder / _KEY
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ExportFailed(
                Message(
                    "The key that bundles are signed with cannot be read: {path}: {reason}.",
                    path=path,
                    reason=error.strerror or str(error),
                )
            ) from error
        return _opened(data, str(path), None)

    def _keep_own(self, private: Ed25519PrivateKey) -> None:
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - at first use

        data = private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        write_private(self._folder / _KEY, data)

    def _put_aside(self) -> None:
        path = self._folder / _KEY
        stem = f"{self._clock().astimezone(UTC):%Y%m%dT%H%M%SZ}"
        try:
            path.rename(self._folder / f"signing-key-until-{stem}.pem")
        except FileNotFoundError:
            return
        except OSError as error:
            raise _not_kept(path, error) from error


def _opened(data: bytes, name: str, passphrase: bytes | None) -> Ed25519PrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - at first use
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    try:
        found = serialization.load_pem_private_key(data[:_LARGEST], passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise InputRefused(
            Message(
                "{file} is no key that can be opened with this passphrase. Write the passphrase "
                "again, or export the key once more where it is in use.",
                file=name,
            )
        ) from error
    if not isinstance(found, ed25519.Ed25519PrivateKey):
        raise InputRefused(
            Message("{file} is a key of another kind: bundles are signed by Ed25519.", file=name)
        )
    return found


def _public(private: Ed25519PrivateKey) -> PublicKey:
    return PublicKey(private.public_key().public_bytes_raw())


def write_private(path: Path, data: bytes) -> None:
    """Write a file that nobody but the user may read, whole or not at all.

    Raises `ExportFailed`.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Made so that only its owner reads it, from the first byte on.
        handle, temporary = tempfile.mkstemp(prefix=".newsroom-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except OSError:
            with suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise _not_kept(path, error) from error


def _not_kept(path: Path, error: OSError) -> ExportFailed:
    return ExportFailed(
        Message(
            "{path} cannot be written: {reason}. Nothing was changed.",
            path=path,
            reason=error.strerror or str(error),
        )
    )
