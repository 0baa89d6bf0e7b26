"""Fetching a file of rates from its bank: only where a person asked for it, and never for long."""

from __future__ import annotations

import http.client
import queue
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from urllib.parse import urlsplit

from newsroom.domain.message import Message
from newsroom.errors import Cancelled, InputRefused
from newsroom.rates.addresses import Patience, Progress
from newsroom.rates.reading import LARGEST

_PIECE = 16_000
_LOOK = 0.05  # seconds between two looks at whether it was stopped


def fetch(
    address: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    patience: Patience = Patience(),  # noqa: B008 - frozen
) -> bytes:
    """Return what stands at an address on the web.

    Raises `InputRefused` where it cannot be had in time or is too large, and `Cancelled`.
    """
    if urlsplit(address).scheme not in ("http", "https"):
        raise InputRefused(
            Message("{address} is no address on the web (https://…).", address=address)
        )
    answers: queue.SimpleQueue[bytes | Exception | tuple[int, int]] = queue.SimpleQueue()
    stop = threading.Event()
    # A thread of its own: a server that sends a letter a minute keeps no one waiting.
    threading.Thread(
        target=_ask, args=(address, answers, stop, patience), name="rates", daemon=True
    ).start()
    until = time.monotonic() + patience.whole
    try:
        while True:
            if cancelled is not None and cancelled():
                raise Cancelled(Message("The work was stopped."))
            if time.monotonic() > until:
                raise _too_slow(address)
            try:
                answer = answers.get(timeout=_LOOK)
            except queue.Empty:
                continue
            if isinstance(answer, bytes):
                return answer
            if isinstance(answer, tuple):
                if progress is not None:
                    progress(*answer)
            else:
                raise answer
    finally:
        stop.set()


def _ask(
    address: str,
    answers: queue.SimpleQueue[bytes | Exception | tuple[int, int]],
    stop: threading.Event,
    patience: Patience,
) -> None:
    try:
        answers.put(_read(address, answers, stop, patience))
    except InputRefused as error:
        answers.put(error)
    except TimeoutError:
        answers.put(_too_slow(address))
    except urllib.error.HTTPError as error:
        with error:
            answers.put(_not_had(address, f"{error.code} {error.reason}"))
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        answers.put(
            _too_slow(address)
            if isinstance(reason, TimeoutError)
            else _not_had(address, str(reason))
        )


def _read(
    address: str,
    answers: queue.SimpleQueue[bytes | Exception | tuple[int, int]],
    stop: threading.Event,
    patience: Patience,
) -> bytes:
    request = urllib.request.Request(address, headers={"User-Agent": "newsroom"})  # noqa: S310
    with _opener().open(request, timeout=patience.answer) as response:
        length = int(response.headers.get("Content-Length") or 0)
        parts: list[bytes] = []
        had = 0
        while not stop.is_set():
            part = response.read1(_PIECE)
            if not part:
                break
            parts.append(part)
            had += len(part)
            if max(had, length) > LARGEST:
                raise InputRefused(
                    Message(
                        "What {address} sends is larger than {megabytes} MB; no file of exchange "
                        "rates is. Nothing was taken in.",
                        address=address,
                        megabytes=LARGEST // 1_000_000,
                    )
                )
            answers.put((had, max(length, had)))
        if had < length and not stop.is_set():
            raise http.client.IncompleteRead(b"".join(parts), length - had)
        return b"".join(parts)


def _opener() -> urllib.request.OpenerDirector:
    """The web alone: an address that leads on to a file of this machine leads nowhere."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _too_slow(address: str) -> InputRefused:
    return InputRefused(
        Message(
            "{host} did not answer in time. Try again later, or take in a file of its rates; "
            "the book is as it was.",
            host=_host(address),
        )
    )


def _not_had(address: str, reason: str) -> InputRefused:
    return InputRefused(
        Message(
            "The rates could not be fetched from {host}: {reason}. Without a network, take in a "
            "file of rates that a colleague sent; the book is as it was.",
            host=_host(address),
            reason=reason,
        )
    )


def _host(address: str) -> str:
    return urlsplit(address).hostname or address
