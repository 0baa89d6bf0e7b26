"""A nameless file gives back what was written, from anywhere, and keeps none of it readable."""

from __future__ import annotations

from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from newsroom.exchange.nameless import NamelessFile


@given(st.lists(st.binary(max_size=100), max_size=20), st.data())
def test_it_gives_back_what_was_written(pieces: list[bytes], data: st.DataObject) -> None:
    written = b""
    with closing(NamelessFile()) as file:
        for piece in pieces:
            file.append(piece)
            written += piece
            start = data.draw(st.integers(0, len(written)))
            length = data.draw(st.integers(0, len(written) - start))
            assert file.read(start, length) == written[start : start + length]


def test_the_same_words_are_never_the_same_bytes() -> None:
    kept = []
    for _ in range(2):
        file = NamelessFile()
        file.append("Құпиядерек".encode() * 10)
        file._file.seek(0)
        kept.append(file._file.read())
        file.close()
    assert kept[0] != kept[1]
    assert not any("Құпиядерек".encode() in data for data in kept)
