"""Each reader as a function of bytes: it refuses with a sentence, or reads; all else is a fault."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from newsroom.domain.signing import PublicKey
from newsroom.errors import NewsroomError
from newsroom.exchange.answers import read_answer
from newsroom.exchange.manifest import parse_manifest
from newsroom.exchange.revisions import read_line
from newsroom.exchange.signing import check_signature, signature_file
from newsroom.exchange.source import open_packed
from newsroom.exchange.sums import read_checksums
from newsroom.exchange.verify import check_bundle
from newsroom.pictures.arriving import check_master
from newsroom.rates.reading import read_rates
from newsroom.text.front_matter import read_markdown
from newsroom.text.page_text import read_page_text
from newsroom.text.pasted_html import pasted_markdown
from newsroom.text.take_in import read_article
from tests.support.hostile_archives import good_parts, raw_zip
from tests.support.pictures import photograph, saved

Target = Callable[[bytes], object]

_DAY = date(2026, 11, 23)


def _bundle(data: bytes) -> None:
    with open_packed(Path("bundle.zip"), io.BytesIO(data)) as bundle:
        check_bundle(bundle)


def _text(read: Callable[[str], object]) -> Target:
    return lambda data: read(data.decode("utf-8", "replace"))


TARGETS: Mapping[str, Target] = {
    "manifest": parse_manifest,
    "signature": lambda data: check_signature(data, b"manifest"),
    "sums": read_checksums,
    "revision": read_line,
    "answer": lambda data: read_answer(data, "review.json"),
    "bundle": _bundle,
    "rates": lambda data: read_rates(data, "rates.xml", _DAY),
    "picture": lambda data: check_master(data, "picture.jpg"),
    "markdown": _text(read_markdown),
    "page": _text(read_page_text),
    "paste": _text(pasted_markdown),
    "html": lambda data: read_article(data, "story.html"),
    "docx": lambda data: read_article(data, "story.docx"),
}
"""The readers by name. Those of text are given any bytes as text, as decoding would."""

_GOOD = {str(part.name): part.data for part in good_parts()}
SEEDS: Mapping[str, tuple[bytes, ...]] = {
    "manifest": (_GOOD["newsroom/manifest.json"],),
    "signature": (
        signature_file(PublicKey(bytes(32)), bytes(64)),
        b'{"format":"newsroom-signature","version":1,"algorithm":"Ed25519"}',
    ),
    "sums": (b"0" * 64 + b"  index.html\n", b"\\" + b"0" * 64 + b"  a\\nb\n"),
    "revision": (b'{"article":"x","content":{"headline":""},"sequence":1}',),
    "answer": (b'{"type":"AnnotationPage","format":"newsroom-review","version":1,"items":[]}',),
    "rates": (
        b"<rates><date>24.04.2024</date><item><title>USD</title><quant>1</quant></item></rates>",
        b"date,code,value\n2024-04-24,USD,444.32\n",
    ),
    "markdown": (b"---\nheadline: a\ndate: 2024-04-24\n---\n# b\n\n- c\n",),
    "page": ("RUB: 5.27\nПрезидент 18 Қазан, 2021\nБас\nМәтін".encode(),),
    "paste": (b"<p><b>a</b><table><tr><td>b</table><ul><li>c",),
    "html": (b"<html><head><title>a</title></head><body><article><p>b",),
    "bundle": (raw_zip(good_parts()),),
    "docx": (b"PK\x03\x04" + bytes(26),),
    "picture": (saved(photograph(20, 10), "JPEG"), saved(photograph(20, 10), "WEBP")),
}
"""Something near what each reader takes, to begin from."""


def one(name: str, data: bytes) -> None:
    """Give some bytes to a reader; whatever it raises that is no refusal goes on."""
    with suppress(NewsroomError):
        TARGETS[name](data)
