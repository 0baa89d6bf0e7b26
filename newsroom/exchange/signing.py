"""The signature of a bundle: Ed25519 (RFC 8032) over the manifest's exact bytes."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from newsroom.domain.message import Message
from newsroom.domain.revision import canonical_json
from newsroom.domain.signing import PublicKey
from newsroom.errors import InputRefused
from newsroom.exchange.strict_json import read_strictly

LARGEST = 4096  # bytes: a signature has some three hundred
_FORMAT = "newsroom-signature"
_VERSION = 1
_ALGORITHM = "Ed25519"
_SIGNATURE_BYTES = 64


def signature_file(key: PublicKey, signature: bytes) -> bytes:
    """Return what stands in `newsroom/manifest.sig`: canonical JSON, and a line feed."""
    values = {
        "format": _FORMAT,
        "version": _VERSION,
        "algorithm": _ALGORITHM,
        "public_key": base64.b64encode(key.data).decode(),
        "signature": base64.b64encode(signature).decode(),
    }
    return canonical_json(values) + b"\n"


def check_signature(data: bytes, manifest: bytes) -> PublicKey:
    """Return the key that signed a manifest; `data` is what stands in `newsroom/manifest.sig`.

    Raises `InputRefused` for what is no signature, or not one of this manifest.
    """
    # Takes its time to import, and few commands need it.
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    key, signature = _parsed(data)
    try:
        Ed25519PublicKey.from_public_bytes(key.data).verify(signature, manifest)
    except (InvalidSignature, ValueError) as error:
        raise InputRefused(
            Message("The signature is not one of this manifest: one of them was changed.")
        ) from error
    return key


def _parsed(data: bytes) -> tuple[PublicKey, bytes]:
    try:
        values: Any = read_strictly(data.decode())
        if not isinstance(values, dict) or values.get("format") != _FORMAT:
            raise ValueError("no signature")  # noqa: TRY301 - one refusal for all
        if values.get("version") != _VERSION or values.get("algorithm") != _ALGORITHM:
            raise InputRefused(
                Message("The signature is of a newer kind. Check it with a newer program.")
            )
        key = PublicKey(_decoded(values.get("public_key")))
        signature = _decoded(values.get("signature"))
        if len(signature) != _SIGNATURE_BYTES:
            raise ValueError("no signature")  # noqa: TRY301
    except (ValueError, TypeError, RecursionError, binascii.Error) as error:
        raise InputRefused(Message("The signature cannot be read.")) from error
    return key, signature


def _decoded(text: Any) -> bytes:
    if not isinstance(text, str):
        raise TypeError(type(text).__name__)
    return base64.b64decode(text, validate=True)
