"""Checking a bundle that came from anywhere, and who signed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from newsroom.domain.bundle import Finding
from newsroom.domain.message import Message
from newsroom.domain.signing import Signer, Standing
from newsroom.exchange.manifest import SIGNATURE
from newsroom.exchange.verify import Report, verify
from newsroom.services.clock import Clock, system_clock
from newsroom.services.senders import Senders

__all__ = ["Report", "Verified", "signed_by", "verified", "verify"]


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check found, and who signed; an unknown change of the signer is a finding too.

    `notes` say what is no fault of the bundle, and good to know before it is used.
    """

    report: Report
    signer: Signer
    notes: tuple[Message, ...] = ()


def verified(
    path: Path,
    senders: Senders,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    clock: Clock = system_clock,
) -> Verified:
    """Check the bundle at `path`; see `newsroom.exchange.verify.verify`."""
    report = verify(path, progress, cancelled)
    signer = senders.standing(report.newsroom_uuid, report.key)
    if report.newsroom_uuid and signer.standing.stops:
        warning = Finding(SIGNATURE, signed_by(signer))
        report = replace(report, findings=(*report.findings, warning))
    now = clock()
    notes = tuple(
        Message(
            "“{headline}” is under embargo until {time}.",
            headline=headline,
            time=f"{until:%Y-%m-%d %H:%M} UTC",
        )
        for headline, until in report.held
        if until > now
    )
    return Verified(report, signer, notes)


def signed_by(signer: Signer) -> Message:
    """Return a sentence on who signed a bundle."""
    words = signer.key.words if signer.key else ""
    return {
        Standing.OWN: Message("Signed with your own key, {words}.", words=words),
        Standing.KNOWN: Message(
            "Signed by {name}, whose key is known: {words}.",
            name=signer.name or "–",
            words=words,
        ),
        Standing.NEW: Message(
            "Signed with a key that is not known yet: {words}. Ask the sender for these words.",
            words=words,
        ),
        Standing.CHANGED: Message(
            "Signed with ANOTHER KEY than the bundles of this newsroom before, {words}. Ask the "
            "sender, by another way than the bundle came, whether the key is new; “newsroom "
            "senders trust” takes it as one of theirs.",
            words=words,
        ),
        Standing.UNSIGNED: Message("Not signed: nobody can tell who made it."),
        Standing.STRIPPED: Message(
            "NOT SIGNED, though the bundles of this newsroom before were. Ask the sender for a "
            "signed one."
        ),
    }[signer.standing]
