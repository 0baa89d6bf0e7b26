"""Texts of a bundle that were made to take all time and memory: each is refused within bounds."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.exchange.revisions import read_line
from newsroom.exchange.source import open_packed
from newsroom.exchange.sums import read_checksums
from tests.support.hostile_archives import Part, good_parts, raw_zip

REPOSITORY = Path(__file__).resolve().parents[3]
MOST_SECONDS = 5.0
MOST_BYTES = 300 << 20
MANIFEST = "newsroom/manifest.json"
_CHILD = """
import resource, sys, time
from pathlib import Path
from newsroom.exchange.verify import verify
from newsroom.errors import InputRefused
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
before, began = peak(), time.process_time()
try:
    found = len(verify(Path(sys.argv[1])).findings)
except InputRefused:
    found = 1
print(found, time.process_time() - began, peak() - before)
"""


def dicts(size: int) -> bytes:
    return b'{"format":"newsroom-bundle","version":1,"articles":[' + b"{}," * size + b"{}]}"


def keyed(size: int) -> bytes:
    rows = ",".join(f'{{"{number}":1}}' for number in range(size))
    return f'{{"format":"newsroom-bundle","version":1,"articles":[{rows}]}}'.encode()


TEXTS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "sums of line ends": ("SHA256SUMS", lambda: b"\n" * 127_000_000),
    "sums of lines": (
        "SHA256SUMS",
        lambda: b"".join(b"%064x  %d\n" % (number, number) for number in range(1_500_000)),
    ),
    "small line ends": ("SHA256SUMS", lambda: b"\n" * 8_000_000),
    "manifest of dicts": (MANIFEST, lambda: dicts(2_000_000)),
    "manifest of a few dicts": (MANIFEST, lambda: dicts(100_000)),
    "manifest of other dicts": (MANIFEST, lambda: keyed(1_000_000)),
    "manifest with one wide letter": (
        MANIFEST,
        lambda: json.dumps("a" * 8_000_000 + "😀", ensure_ascii=False).encode(),
    ),
    "manifest of digits": (MANIFEST, lambda: b"[" + b"9" * 7_000_000 + b"]"),
    "deep manifest": (MANIFEST, lambda: b"[" * 200_000),
    "revision of dicts": ("newsroom/revisions.jsonl", lambda: b"[" + b"{}," * 5_000_000 + b"0]\n"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_it_is_refused_within_bounds(name: str, tmp_path: Path) -> None:
    target, make = TEXTS[name]
    for part in good_parts():
        path = tmp_path / "bundle" / str(part.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(part.data)
    hostile = tmp_path / "bundle" / target
    hostile.parent.mkdir(parents=True, exist_ok=True)
    hostile.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(tmp_path / "bundle")],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found, seconds, grown = done.stdout.split()
    assert int(found) > 0
    assert float(seconds) < MOST_SECONDS
    assert float(grown) < MOST_BYTES


def test_a_run_of_one_letter_of_any_length_is_read() -> None:
    for more in range(0, 300, 7):
        data = b"a" * (262_144 + more)
        packed = raw_zip([*good_parts(), Part("a.txt", data, method=8)])
        with open_packed(Path("bundle.zip"), io.BytesIO(packed)) as bundle:
            assert bundle.read("a.txt", len(data)) == data


def test_a_line_of_brackets_is_no_revision() -> None:
    assert read_line(b"[" + b"{}," * 300_000 + b"0]") is None


def test_unreadable_lines_are_told_up_to_a_thousand() -> None:
    sums, unread = read_checksums(b"x\n" * 5_000)
    assert (sums, len(unread)) == ({}, 1_000)
