"""A manifest says the same in the same bytes, and one made to do harm is refused at once."""

from __future__ import annotations

import json
import random
import time
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.errors import InputRefused
from newsroom.exchange.manifest import ABOUT_ITSELF, Written, parse_files, parse_manifest
from newsroom.exchange.manifest_lines import derive_bundle_id
from tests.support.bundles import NAME, NEWSROOM, build_manifest, make_entries

FILES = [Written("article/1-maqala.html", 5, "0" * 64), Written("index.html", 7, "1" * 64)]
ENTRIES = make_entries([1, 2])
GOOD = build_manifest(NEWSROOM, NAME, ENTRIES, FILES)


def test_it_reads_back() -> None:
    manifest = parse_manifest(GOOD)
    assert manifest.articles == tuple(ENTRIES)
    assert manifest.files == tuple(FILES)
    assert parse_files(GOOD) == tuple(FILES)
    assert (manifest.newsroom_uuid, manifest.newsroom_name, manifest.public) == (
        NEWSROOM, NAME, False,
    )  # fmt: skip
    assert manifest.bundle_id == derive_bundle_id(NEWSROOM, ENTRIES)


def test_the_order_of_what_it_is_made_from_does_not_matter() -> None:
    shuffled = ENTRIES.copy(), FILES.copy()
    for values in shuffled:
        random.Random(2).shuffle(values)  # noqa: S311 - no secret
    assert build_manifest(NEWSROOM, NAME, *shuffled) == GOOD


@given(st.text(), st.text())
def test_any_words_read_back(name: str, headline: str) -> None:
    entries = [ENTRIES[0]._replace(headline=headline)]
    try:
        data = build_manifest(NEWSROOM, name, entries, [])
    except UnicodeEncodeError:
        return  # half a character, which no saved article has
    manifest = parse_manifest(data)
    assert (manifest.newsroom_name, manifest.articles) == (name, tuple(entries))
    assert json.loads(data)["newsroom"]["name"] == name


def test_the_id_tells_what_is_shown_of_whom_and_where() -> None:
    entry = ENTRIES[0]
    ids = {
        derive_bundle_id(NEWSROOM, [entry]),
        derive_bundle_id(NEWSROOM, [entry], public=True),
        derive_bundle_id(entry.uuid, [entry]),
        derive_bundle_id(NEWSROOM, ENTRIES),
        derive_bundle_id(NEWSROOM, [entry._replace(revision="2" * 64)]),
        derive_bundle_id(NEWSROOM, [entry._replace(path="article/1.html")]),
    }
    assert len(ids) == 6
    renamed = entry._replace(headline="another")  # its revision says that already
    assert derive_bundle_id(NEWSROOM, [renamed]) in ids


def test_keys_of_a_later_form_are_passed_over() -> None:
    values = json.loads(GOOD) | {"later": {"a": [1]}}
    assert parse_manifest(json.dumps(values).encode()) == parse_manifest(GOOD)


HOSTILE = {
    "nothing": b"",
    "no object": b"[]",
    "a number": b"1",
    "not UTF-8": GOOD.replace(NAME.encode(), b"\xff\xfe"),
    "a byte order mark": b"\xef\xbb\xbf" + GOOD,
    "cut off": GOOD[:-30],
    "more behind": GOOD + b"{}",
    "deep": b"[" * 100_000,
    "deep within": GOOD.replace(b'"public": false', b'"public": ' + b"[" * 90_000 + b"]" * 90_000),
    "many values": b'{"a": [' + b"[]," * 5_000_000 + b"[]]}",
    "a long number": GOOD.replace(b'"version": 1', b'"version": 1' + b"0" * 100_000),
    "a newer form": GOOD.replace(b'"version": 1', b'"version": 2'),
    "a version that is text": GOOD.replace(b'"version": 1', b'"version": "1"'),
    "not a number": GOOD.replace(b'"bytes": 5', b'"bytes": NaN'),
    "an endless number": GOOD.replace(b'"bytes": 5', b'"bytes": 1e999'),
    "less than nothing": GOOD.replace(b'"bytes": 5', b'"bytes": -5'),
    "a key twice": GOOD.replace(b'"public": false', b'"public": false, "public": false'),
    "half a character": GOOD.replace(b'"headline": "', b'"headline": "\\ud83d'),
    "another's path": GOOD.replace(b'"path": "index.html"', b'"path": "../index.html"'),
    "a page elsewhere": GOOD.replace(b"article/2-maqala.html", b"/etc/passwd"),
    "a page twice": GOOD.replace(b"article/2-maqala.html", b"article/1-maqala.html"),
    "an article twice": GOOD.replace(ENTRIES[1].uuid.encode(), ENTRIES[0].uuid.encode()),
    "a file and folder": GOOD.replace(b'"path": "index.html"', b'"path": "article"'),
    "a name in other case": GOOD.replace(b'"index.html"', b'"Article/1-MAQALA.html"'),
    "no such day": GOOD.replace(str(ENTRIES[0].date).encode(), b"2024-13-41"),
} | {
    f"lists {path}": GOOD.replace(b'"path": "index.html"', b'"path": "%s"' % path.encode())
    for path in ABOUT_ITSELF
}  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_one_made_to_do_harm_is_refused(data: bytes) -> None:
    assert data != GOOD
    tracemalloc.start()
    began = time.monotonic()
    try:
        with pytest.raises(InputRefused) as refusal:
            parse_manifest(data)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert str(refusal.value).isprintable()
    assert time.monotonic() - began < 5
    assert most < 300 << 20


@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=3))
def test_no_damage_does_more_than_be_refused(place: int, other: bytes) -> None:
    with suppress(InputRefused):
        parse_manifest(GOOD[:place] + other + GOOD[place + 1 :])
