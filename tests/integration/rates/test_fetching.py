"""Fetching from a server that answers, and from servers that do not."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.rate_book import Source
from newsroom.errors import Cancelled, InputRefused
from newsroom.rates.addresses import FETCHED, Patience, address_of
from newsroom.rates.fetching import fetch
from newsroom.services.newsroom import Newsroom
from tests.support.newsrooms import make_newsroom
from tests.support.rate_files import NBK_ROWS
from tests.support.rate_server import DAY, RateServer, rate_server

SOON = Patience(answer=0.3, whole=0.6)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[RateServer]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with rate_server() as serving:
        yield serving


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    opened = make_newsroom(tmp_path)
    yield opened
    opened.close()


def take(newsroom: Newsroom, address: str) -> int:
    taken = newsroom.rates.fetch(Source.NBK, DAY, address=address, patience=SOON)
    return taken.added


@pytest.mark.parametrize("path", ["day", "elsewhere"])
def test_a_days_rates(newsroom: Newsroom, server: RateServer, path: str) -> None:
    heard: list[tuple[int, int]] = []
    taken = newsroom.rates.fetch(
        Source.NBK, DAY, lambda *parts: heard.append(parts), address=server.address(path)
    )
    assert (taken.added, taken.differing, taken.days) == (len(NBK_ROWS), 0, (DAY,))
    assert heard
    assert heard[-1][0] == heard[-1][1] > 0
    [line] = newsroom.rates.log()
    assert (line.name, line.source, line.added) == (server.address(path), "nbk", len(NBK_ROWS))
    assert take(newsroom, server.address("day")) == 0
    assert len(newsroom.rates.log()) == 1


def test_a_day_without_rates(newsroom: Newsroom, server: RateServer) -> None:
    assert take(newsroom, server.address("empty")) == 0


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("cut-off", "could not be fetched from 127.0.0.1"),
        ("garbage", "no whole XML|UTF-8"),
        ("page", "is a web page, not a file of exchange rates"),
        ("dtd", "document type"),
        ("huge", "larger than 8 MB"),
        ("endless", "larger than 8 MB|in time"),
        ("failing", "503"),
        ("missing", "could not be fetched"),
        ("to-file", "could not be fetched"),
        ("stalling", "did not answer in time"),
        ("dripping", "did not answer in time"),
    ],
)
def test_nothing_is_stored_of_what_goes_wrong(
    newsroom: Newsroom, server: RateServer, path: str, said: str
) -> None:
    with pytest.raises(InputRefused, match=said):
        take(newsroom, server.address(path))
    assert newsroom.rates.everything() == ()
    assert newsroom.rates.log() == ()


def test_without_a_network(newsroom: Newsroom) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(InputRefused, match="Without a network, take in a file"):
        take(newsroom, f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:,x", "x"])
def test_only_the_web_is_asked(address: str) -> None:
    with pytest.raises(InputRefused, match="no address on the web"):
        fetch(address)


@pytest.mark.parametrize("path", ["stalling", "dripping"])
def test_it_can_be_stopped(server: RateServer, path: str) -> None:
    with pytest.raises(Cancelled):
        fetch(server.address(path), cancelled=lambda: path in server.asked)


def test_every_bank_has_an_address() -> None:
    assert [address_of(source, DAY).split("/")[2] for source in FETCHED] == [
        "nationalbank.kz",
        "www.cbr.ru",
        "www.ecb.europa.eu",
    ]
    assert address_of(Source.NBK, DAY).endswith("fdate=24.04.2024")
