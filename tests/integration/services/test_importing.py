"""Importing folders and paths of every kind: one that cannot be read costs the others nothing."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from newsroom.domain.article import Filter
from newsroom.domain.message import Message
from newsroom.errors import StorageFailed
from newsroom.services.newsroom import Newsroom
from newsroom.services.reading_files import read_files
from newsroom.text import second_reader
from newsroom.text.markdown import RENDERER
from newsroom.text.preparing import Prepared, prepare
from tests.support.pictures import photograph, saved


def article(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# Көпір ашылды\n\nБірінші абзац.\n", encoding="utf-8")
    return path


def bundle(folder: Path) -> Path:
    article(folder / "articles" / "a.md")
    (folder / "newsroom").mkdir()
    (folder / "newsroom" / "manifest.json").write_text("{}", encoding="utf-8")
    return folder


def test_a_bundle_inside_a_folder_is_refused_whole(newsroom: Newsroom, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    good = article(folder / "deep" / "good.md")
    inside = bundle(folder / "export")
    imported = newsroom.importing.take_in([folder])
    assert [taken.path for taken in imported.taken] == [good]
    assert [refused.path for refused in imported.refused] == [inside]
    assert "is not as it was exported" in str(imported.refused[0].reason)


def test_a_name_that_is_too_long_is_refused(newsroom: Newsroom, tmp_path: Path) -> None:
    good = article(tmp_path / "good.md")
    imported = newsroom.importing.take_in([tmp_path / ("a" * 300 + ".md"), good])
    assert [taken.path for taken in imported.taken] == [good]
    assert "cannot be read" in str(imported.refused[0].reason)


def test_a_folder_without_rights_costs_the_others_nothing(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = article(tmp_path / "good.md")
    locked = article(tmp_path / "locked" / "a.md").parent
    scandir = os.scandir

    # The tests may run as one who may read everything.
    def refuse(path: Any) -> Iterator[os.DirEntry[str]]:
        if Path(path) == locked:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    imported = newsroom.importing.take_in([tmp_path])
    assert [taken.path for taken in imported.taken] == [good]
    assert [refused.path for refused in imported.refused] == [locked]
    assert "Permission denied" in str(imported.refused[0].reason)


def told(newsroom: Newsroom, *paths: Path) -> list[str]:
    taken = newsroom.importing.take_in(paths).taken
    return ["; ".join(map(str, one.warnings)) for one in taken]


def test_a_text_that_is_here_already_is_told(newsroom: Newsroom, tmp_path: Path) -> None:
    path = article(tmp_path / "a.md")
    assert told(newsroom, path) == [""]
    assert told(newsroom, path) == [
        "Article 1 says the same already: now the newsroom has this text twice."
    ]
    # What was written on in the newsroom was at first the file.
    newsroom.trash.put(2)
    first = newsroom.library.get(1)
    newsroom.editing.save(1, replace(first.content, body="Басқа."))
    assert told(newsroom, path)[0].startswith("Article 1 says")
    # Those in the trash are as good as gone; another text under this headline is another.
    newsroom.trash.put(1)
    newsroom.trash.put(3)
    assert told(newsroom, path) == [""]
    path.write_text("# Көпір ашылды\n\nМүлде басқа мәтін.\n", encoding="utf-8")
    assert told(newsroom, path) == [""]


def test_a_text_that_comes_twice_at_once_is_told(newsroom: Newsroom, tmp_path: Path) -> None:
    first, second = article(tmp_path / "a.md"), article(tmp_path / "b.md")
    other = tmp_path / "c.md"
    other.write_text("Тақырыпсыз мәтін.\n", encoding="utf-8")
    said = told(newsroom, first, other, second)
    assert [one.partition(" says")[0] for one in said if "No headline" not in one] == [
        "", "Article 1",
    ]  # fmt: skip
    # Two texts without a headline are no pair.
    assert told(newsroom, other, other) == ["No headline was found; write one."] * 2


def archive(folder: Path, count: int) -> list[Path]:
    """Write files of which every eighth is refused and every ninth is HTML."""
    paths = []
    for number in range(count):
        path = folder / f"{number:04}{'.html' if number % 9 == 8 else '.md'}"
        text = f"# Хабар {number}\n\nБірінші *абзац* {number}.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        if number % 9 == 8:
            text = f"<!doctype html><h1>Хабар {number}</h1><p>Бірінші абзац {number}.</p>"
        path.write_bytes(b"\x00\xff\xfe" * 40 if number % 8 == 7 else text.encode())
        paths.append(path)
    return paths


def test_a_second_process_reads_the_same(tmp_path: Path) -> None:
    paths = archive(tmp_path, 130)
    alone = list(read_files(paths, worth_it=1000))
    assert [path for path, _ in alone] == paths
    assert sum(isinstance(found, Message) for _, found in alone) == 130 // 8
    assert list(read_files(paths, worth_it=1)) == alone


def test_a_second_process_gives_warnings_and_refusals_too(tmp_path: Path) -> None:
    paths = archive(tmp_path, 20)
    (tmp_path / "odd.txt").write_text("Бір жол ғана.\n", encoding="utf-8")
    files = [(path.read_bytes(), path.name) for path in (*paths, tmp_path / "odd.txt")]
    expected = [prepare(data, name) for data, name in files]
    assert any(isinstance(one, Message) for one in expected)
    assert any(isinstance(one, Prepared) and one.warnings for one in expected)
    reader = second_reader.SecondReader()
    try:
        begun = time.monotonic()
        while not reader.ask(files):
            assert time.monotonic() < begun + 60
            time.sleep(0.01)
        assert reader.answer(60) == expected
        assert not reader.ended
    finally:
        reader.end()


@pytest.mark.parametrize("program", ["", "print()", "import os, sys; os._exit(3)"])
def test_a_second_process_that_ails_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    paths = archive(tmp_path, 60)
    alone = list(read_files(paths, worth_it=1000))
    monkeypatch.setattr(second_reader, "COMMAND", (sys.executable, "-c", program))
    assert list(read_files(paths, worth_it=1)) == alone


def test_asking_a_second_process_that_does_not_read_takes_no_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = (
        "import pickle, sys, threading\n"
        f"pickle.dump({RENDERER!r}, sys.stdout.buffer)\n"
        "sys.stdout.flush()\n"
        "threading.Event().wait()"
    )
    monkeypatch.setattr(second_reader, "COMMAND", (sys.executable, "-c", program))
    second = second_reader.SecondReader()
    started = time.perf_counter()
    while not second.has_room:
        assert time.perf_counter() - started < 60
    asking = Thread(target=lambda: [second.ask([(bytes(900_000), "a.md")]) for _ in range(3)])
    asking.start()
    asking.join(30)
    waits = asking.is_alive()
    second.end()
    asking.join()
    assert not waits


def test_what_is_stored_together_is_as_if_stored_alone(newsroom: Newsroom, tmp_path: Path) -> None:
    paths = archive(tmp_path, 20)
    imported = newsroom.importing.take_in(paths)
    assert [taken.path for taken in imported.taken] == [
        path for number, path in enumerate(paths) if number % 8 != 7
    ]
    assert [taken.article.id for taken in imported.taken] == list(range(1, 19))
    assert newsroom.library.count(Filter(query="абзац")) == 18
    assert newsroom.library.get(3) == imported.taken[2].article
    before = newsroom.library.page(Filter(), None, 100)
    assert newsroom.checking.findings() == ()
    newsroom.checking.rebuild()
    assert newsroom.library.page(Filter(), None, 100) == before


def test_a_cancelled_import_says_what_it_left(newsroom: Newsroom, tmp_path: Path) -> None:
    paths = archive(tmp_path, 250)
    told: list[tuple[int, int]] = []
    imported = newsroom.importing.take_in(
        [tmp_path],
        lambda *how_far: told.append(how_far),
        cancelled=lambda: told[-1:] >= [(150, 250)],
    )
    whole = newsroom.library.count(Filter())
    assert whole == len(imported.taken) > 0
    assert imported.left == tuple(paths[len(imported.taken) + len(imported.refused) :])
    assert imported.stopped() is not None
    assert all(told[at] <= told[at + 1] for at in range(len(told) - 1))


def test_a_failure_keeps_what_was_stored_before_it(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [article(tmp_path / f"{number}.md") for number in range(6)]
    create = newsroom.editing.create_rendered
    stored = 0

    def fail_at_the_fourth(wanted: Any, texts: Any) -> Any:
        nonlocal stored
        if stored + len(wanted) > 3:
            raise StorageFailed(Message("There is no room."))
        stored += len(wanted)
        return create(wanted, texts)

    monkeypatch.setattr(newsroom.importing._editing, "create_rendered", fail_at_the_fourth)
    imported = newsroom.importing.take_in(paths)
    assert [taken.path for taken in imported.taken] == paths[:3]
    assert [refused.path for refused in imported.refused] == paths[3:5]
    assert imported.stopped() is None
    assert newsroom.library.count(Filter()) == 3


def test_a_failure_at_a_picture_keeps_the_files_before_it(
    newsroom: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [article(tmp_path / f"{number}.md") for number in range(4)]
    paths[2].write_text("# Сурет\n\n![Өзен](a.jpg)\n", encoding="utf-8")
    (tmp_path / "a.jpg").write_bytes(saved(photograph(40, 30)))

    def full(_path: Path) -> Any:
        raise StorageFailed(Message("There is no room."))

    monkeypatch.setattr(newsroom.pictures, "take_in_file", full)
    imported = newsroom.importing.take_in(paths)
    assert [taken.path for taken in imported.taken] == paths[:2]
    assert [refused.path for refused in imported.refused] == paths[2:]
