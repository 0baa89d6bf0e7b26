"""The keys that bundles came signed with, and what a person knows of them.

Kept for the person at this machine, as those of other programs are: the first key of a newsroom is
taken at its word, and every later one that differs is told.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsroom.domain.message import Message
from newsroom.domain.signing import KnownKey, PublicKey, Signer, Standing
from newsroom.errors import ExportFailed, InputRefused, NotFound
from newsroom.services.clock import Clock, system_clock
from newsroom.services.keys import write_private

_SENDERS = "senders.json"
_LARGEST = 1 << 20
_LONGEST_NAME = 100
_SHORTEST = 8  # hexadecimal figures by which a key may be named


class Senders:
    """The known keys in a folder of the user's; `own` gives the user's own key."""

    def __init__(
        self, folder: Path, own: Callable[[], PublicKey | None], clock: Clock = system_clock
    ) -> None:
        self._folder = folder
        self._own = own
        self._clock = clock

    def known(self) -> tuple[KnownKey, ...]:
        """Return the keys that are known, in the order in which they came."""
        try:
            data = (self._folder / _SENDERS).read_bytes()
            values = json.loads(data) if len(data) <= _LARGEST else []
        except (OSError, ValueError, RecursionError):
            return ()
        found = []
        for one in values if isinstance(values, list) else ():
            with suppress(ValueError, TypeError, KeyError):
                found.append(_sender(one))
        return tuple(found)

    def standing(self, newsroom: str, key: PublicKey | None) -> Signer:
        """Return what is known of the one who signed a bundle of this newsroom."""
        senders = [one for one in self.known() if one.newsroom == newsroom]
        if key is None:
            return Signer(Standing.STRIPPED if senders else Standing.UNSIGNED)
        known = next((one for one in senders if one.key == key), None)
        if known:
            return Signer(Standing.KNOWN, key, known.name)
        with suppress(ExportFailed, InputRefused):
            if key == self._own():
                return Signer(Standing.OWN, key)
        # Somebody known from another newsroom is nobody new.
        elsewhere = next((one for one in self.known() if one.key == key), None)
        if senders and elsewhere is None:
            return Signer(Standing.CHANGED, key, senders[-1].name)
        if elsewhere:
            return Signer(Standing.KNOWN, key, elsewhere.name)
        return Signer(Standing.NEW, key)

    def trust(self, newsroom: str, key: PublicKey, name: str = "") -> KnownKey:
        """Know a key as one that signs a newsroom's bundles. Raises `ExportFailed`."""
        name = " ".join(name.split())[:_LONGEST_NAME]
        others = []
        found = KnownKey(newsroom, key, name, self._clock().astimezone(UTC))
        for one in self.known():
            if (one.newsroom, one.key) == (newsroom, key):
                found = replace(one, name=name or one.name)
            else:
                others.append(one)
        self._keep([*others, found])
        return found

    def forget(self, words: str) -> tuple[KnownKey, ...]:
        """Know a key no longer, named by its words, the beginning of its fingerprint, or its name.

        Raises `NotFound`.
        """
        wanted = " ".join(words.split())
        plain = wanted.replace(" ", "").lower()
        gone = tuple(
            one
            for one in self.known()
            if wanted in (one.name, one.key.words)
            or (len(plain) >= _SHORTEST and one.key.fingerprint.startswith(plain))
        )
        if not wanted or not gone:
            raise NotFound(Message("No known key is called {name}.", name=wanted))
        self._keep([one for one in self.known() if one not in gone])
        return gone

    def _keep(self, senders: list[KnownKey]) -> None:
        values = [
            {
                "newsroom": one.newsroom,
                "key": base64.b64encode(one.key.data).decode(),
                "name": one.name,
                "since": one.since.strftime("%Y-%m-%dT%H:%M:%SZ"),
            }
            for one in senders
        ]
        text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
        write_private(self._folder / _SENDERS, text.encode())


def _sender(values: Any) -> KnownKey:
    since = datetime.fromisoformat(values["since"])
    key = PublicKey(base64.b64decode(values["key"], validate=True))
    return KnownKey(str(values["newsroom"]), key, str(values["name"]), since.astimezone(UTC))
