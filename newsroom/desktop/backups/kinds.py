"""Why a backup was made, in the interface's words."""

from __future__ import annotations

from newsroom.desktop.words import tr
from newsroom.domain.backup import Kind


def kind_name(kind: Kind) -> str:
    """Return the words for a kind of backup."""
    return {
        Kind.HOURLY: tr("Hourly"),
        Kind.CLOSE: tr("On closing"),
        Kind.UPGRADE: tr("Before an upgrade"),
        Kind.IMPORT: tr("Before an import"),
        Kind.RESTORE: tr("Before a restore"),
        Kind.ASKED: tr("Asked for"),
        Kind.PASSPHRASE: tr("With a new passphrase"),
    }[kind]
