"""A bundle that is whole passes; whatever is done to it afterwards is told, with its file."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.domain.bundle import File
from newsroom.errors import Cancelled
from newsroom.exchange.archive import write_zip
from newsroom.exchange.folder import write_folder
from newsroom.exchange.manifest import MANIFEST
from newsroom.exchange.manifest_lines import closing
from newsroom.exchange.names import PICTURES
from newsroom.exchange.revisions import REVISIONS
from newsroom.exchange.sums import CHECKSUMS
from newsroom.exchange.verify import verify
from newsroom.paths import resource
from tests.support.bundles import NAME, NEWSROOM, files_in, make_entries, make_site, write_site
from tests.support.rights import ordinary_folder, without_rights

PAGE = "article/1-maqala.html"


def found(path: Path) -> list[tuple[str, str]]:
    return [(finding.path, str(finding.message)) for finding in verify(path).findings]


def test_a_whole_bundle(tmp_path: Path) -> None:
    write_site(tmp_path / "site", [1, 2])
    seen: list[tuple[int, int]] = []
    report = verify(tmp_path / "site", lambda done, total: seen.append((done, total)))
    assert report.ok
    assert (report.articles, report.newsroom) == (2, NAME)
    assert report.files == len(files_in(tmp_path / "site"))
    assert seen == [(done, report.files - 2) for done in range(1, report.files - 1)]


def test_a_check_can_be_stopped(tmp_path: Path) -> None:
    write_site(tmp_path, [1, 2])
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        verify(tmp_path, None, answers.__next__)


def change(path: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    def do(site: Path) -> None:
        data = (site / path).read_bytes()
        assert old in data
        (site / path).write_bytes(data.replace(old, new, 1))

    return do


def add(path: str, data: bytes = b"x") -> Callable[[Path], None]:
    def do(site: Path) -> None:
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_bytes(data)

    return do


def other_revision(site: Path) -> None:
    values = json.loads((site / MANIFEST).read_bytes())
    values["articles"][0]["revision"] = "0" * 64
    (site / MANIFEST).write_text(json.dumps(values))


@pytest.mark.parametrize(
    ("spoil", "path", "words"),
    [
        (change(PAGE, b"<p>", b"<P>"), PAGE, "not the one that was exported"),
        (change(PAGE, b"<p>", b""), PAGE, "not the one that was exported"),
        (change(REVISIONS, b"published", b"withdrawn"), REVISIONS, "not the one"),
        (lambda site: (site / PAGE).unlink(), PAGE, "missing"),
        (lambda site: (site / CHECKSUMS).unlink(), CHECKSUMS, "missing"),
        (change(CHECKSUMS, b"0", b"f"), CHECKSUMS, "missing or wrong"),
        (change(CHECKSUMS, b"  ", b" "), CHECKSUMS, "Line 1 is not a checksum"),
        (change(MANIFEST, b'"public": false', b'"public": true'), MANIFEST, "id is not its own"),
        (change(MANIFEST, b"{", b"["), MANIFEST, "damaged"),
        (other_revision, MANIFEST, "id is not its own"),
        (add("evil.html"), "evil.html", "came from elsewhere"),
        (add("INDEX.html"), "INDEX.html", "also that of another"),
        (add("article/\u202egpj.html"), r"article/\u202egpj.html", "invisible"),
        (add("newsroom/.unfinished/x"), "newsroom/.unfinished", "interrupted"),
    ],
)
def test_each_change_is_told(
    tmp_path: Path, spoil: Callable[[Path], None], path: str, words: str
) -> None:
    site = tmp_path / "site"
    write_site(site, [1, 2])
    spoil(site)
    told = found(site)
    assert any(place == path and words in text for place, text in told), told
    assert all(text.isprintable() for _, text in told)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('<a href="gone.html">', "gone.html, which is missing"),
        ('<a href="../outside.html">', "../outside.html, which is missing"),
        ('<img src="gone.png">', "needs gone.png"),
        ('<img src="https://x.example/a.png">', "from outside"),
        ("<script>x</script>", "runs a script"),
        ('<a href="https://x.example/">', None),
        ('<a href="#top">', None),
        ("\udcff", "not text in UTF-8"),
    ],
)
def test_what_a_page_refers_to_is_looked_at(tmp_path: Path, markup: str, words: str | None) -> None:
    files = [*make_site([1]), File("more.html", markup.encode(errors="surrogateescape"))]
    finish = closing(NEWSROOM, NAME, make_entries([1]))
    write_folder(tmp_path / "site", files, finish)
    write_zip(tmp_path / "site.zip", files, finish)
    told = found(tmp_path / "site")
    assert told == found(tmp_path / "site.zip")
    assert [place for place, _ in told] == ([] if words is None else ["more.html"])
    assert words is None or words in told[0][1]


def test_a_zip_is_told_of_like_its_folder(tmp_path: Path) -> None:
    write_site(tmp_path / "site", [1, 2])
    change(PAGE, b"<p>", b"<P>")(tmp_path / "site")
    add("evil.html")(tmp_path / "site")
    with zipfile.ZipFile(tmp_path / "site.zip", "w") as archive:
        for name, data in files_in(tmp_path / "site").items():
            archive.writestr(name, data)
    assert found(tmp_path / "site.zip") == found(tmp_path / "site")
    assert len(found(tmp_path / "site")) == 2


def test_findings_are_not_without_end(tmp_path: Path) -> None:
    write_site(tmp_path, [1])
    for number in range(1_100):
        (tmp_path / f"{number}.txt").touch()
    told = found(tmp_path)
    assert len(told) == 1_001
    assert "more to find" in told[-1][1]


@without_rights
def test_a_file_that_cannot_be_read_is_told() -> None:
    with ordinary_folder() as folder:
        write_site(folder, [1])
        (folder / PAGE).chmod(0)
        assert any(place == PAGE and "cannot be read" in text for place, text in found(folder))


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("search/1.js", b"alert(1);\n"),
        ("search/1.js", b'newsroomStories([["a"]]);alert(1);\n'),
        ("search/1.js", b"newsroomStories([[alert(1)]]);\n"),
        ("assets/1.js", b"newsroomStories([]);\n"),
        ("search/1.mjs", b"alert(1)"),
    ],
)
def test_a_program_is_found(tmp_path: Path, path: str, data: bytes) -> None:
    files = [*make_site([1]), File(path, data)]
    write_folder(tmp_path / "site", files, closing(NEWSROOM, NAME, make_entries([1])))
    assert [finding.path for finding in verify(tmp_path / "site").findings] == [path]


def test_the_search_may_run_and_no_other_script(tmp_path: Path) -> None:
    script = resource("themes", "standard", "search.js").read_text("utf-8").strip()
    page = f"<!doctype html><title>a</title><script>{script}</script>"
    for number, (path, text, faults) in enumerate(
        [
            ("search.html", page, 0),
            ("other.html", page, 1),
            ("search.html", f"{page}<script>{script}</script>", 1),
            ("search.html", page.replace("use strict", "use hacks"), 1),
        ]
    ):
        target = tmp_path / str(number)
        files = [
            *make_site([1]),
            File(path, text.encode()),
            File("search/1.js", 'newsroomStories([["а\u2028</script>"]]);\n'.encode()),
        ]
        write_folder(target, files, closing(NEWSROOM, NAME, make_entries([1])))
        assert len(verify(target).findings) == faults


def test_a_picture_under_anothers_name(tmp_path: Path) -> None:
    data = b"\xff\xd8\xff picture"
    right, wrong = hashlib.sha256(data).hexdigest(), "a" * 64
    files = [*make_site([1]), *(File(f"{PICTURES}/{name}.jpg", data) for name in (right, wrong))]
    write_folder(tmp_path / "site", files, closing(NEWSROOM, NAME, make_entries([1])))
    [(path, message)] = found(tmp_path / "site")
    assert path == f"{PICTURES}/{wrong}.jpg"
    assert "not the one that its name says" in message
