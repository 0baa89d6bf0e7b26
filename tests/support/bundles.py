"""Small bundles for the tests, and ways to look at what stands in a folder."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from newsroom.domain.bundle import File, Stream
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.exchange.disk import Disk
from newsroom.exchange.folder import Outcome, write_folder
from newsroom.exchange.manifest import Entry, Written
from newsroom.exchange.manifest_lines import closing, in_order
from newsroom.exchange.names import UNFINISHED
from newsroom.exchange.references import references, target_within
from newsroom.exchange.revisions import REVISIONS
from newsroom.exchange.unfinished import complete, exclusive
from tests.support.articles import CONTENT, SAVED_AT, make_content

NEWSROOM = str(uuid.uuid5(uuid.NAMESPACE_URL, "newsroom"))
NAME = "Жаңалықтар бөлмесі"
STYLE = b"body { color: black }\n"


def chain(number: int, length: int = 2) -> list[Revision]:
    """Return an article's revisions, the first one first."""
    revisions: list[Revision] = []
    for sequence in range(1, length + 1):
        revisions.append(
            Revision(
                article=str(uuid.uuid5(uuid.NAMESPACE_URL, f"article:{number}")),
                sequence=sequence,
                parent=revisions[-1].id if revisions else None,
                state=State.PUBLISHED,
                author="Айгүл Сәрсенова",
                saved_at=SAVED_AT,
                content=make_content(body=f"{CONTENT.body}\n\n{sequence}"),
            )
        )
    return revisions


def page_of(number: int) -> str:
    return f"article/{number}-maqala.html"


def make_entries(numbers: Iterable[int]) -> list[Entry]:
    """Return the manifest's entries of articles with these numbers."""
    entries = []
    for number in numbers:
        last = chain(number)[-1]
        content = last.content
        entries.append(
            Entry(
                id=number,
                uuid=last.article,
                revision=last.id,
                headline=content.headline,
                category=content.category,
                date=content.date,
                language=content.language.value,
                state=last.state.value,
                path=page_of(number),
            )
        )
    return entries


def make_site(numbers: Sequence[int], look: str = "") -> list[File]:
    """Return a site in which every page links to every other one; `look` is on each page."""
    style = f"assets/style.{hashlib.sha256(look.encode()).hexdigest()[:8]}.css"
    pages = ["index.html", "president/index.html", *map(page_of, numbers)]
    files = [File(style, STYLE + look.encode())]
    for page in pages:
        up = "../" * page.count("/")
        links = "\n".join(f'<p><a href="{up}{other}">{other}</a></p>' for other in pages)
        head = (
            f'<meta charset="utf-8"><title>{page}</title><link rel="stylesheet" href="{up}{style}">'
        )
        text = (
            f"<!DOCTYPE html>\n<html><head>{head}</head><body>\n{look}\n{links}\n</body></html>\n"
        )
        files.append(File(page, text.encode()))
    lines = [revision.document() for number in numbers for revision in chain(number)]
    files.append(File(REVISIONS, b"".join(line + b"\n" for line in lines)))
    return files


def write_site(target: Path, numbers: Sequence[int], look: str = "") -> Outcome:
    """Write the bundle of `make_site` into a folder."""
    return write_folder(
        target, make_site(numbers, look), closing(NEWSROOM, NAME, make_entries(numbers))
    )


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder but those of an unfinished export."""
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    return {path: data for path, data in found.items() if not path.startswith(f"{UNFINISHED}/")}


def broken_links(files: dict[str, bytes]) -> list[str]:
    """Return the links of the pages among `files` that lead to none of them."""
    return [
        f"{path} -> {reference.address}"
        for path, data in files.items()
        if path.endswith(".html")
        for reference in references(data.decode())
        if target_within(path, reference.address) not in files
    ]


def build_manifest(
    newsroom_uuid: str,
    newsroom_name: str,
    entries: Sequence[Entry],
    files: Iterable[tuple[str, int, str]],
    *,
    public: bool = False,
) -> bytes:
    """Return the manifest of a bundle with these articles and files, given in whatever order."""
    finish = closing(newsroom_uuid, newsroom_name, in_order(entries), public=public)
    manifest = next(iter(finish(sorted(Written(*file) for file in files))))
    assert isinstance(manifest, Stream)
    return b"".join(manifest.pieces)


def recover(target: Path, *, disk: Disk | None = None) -> bool:
    """Do what the next export does first: complete the one that was interrupted in `target`.

    Returns whether there was one to complete.
    """
    if not os.path.lexists(target / UNFINISHED):
        return False
    disk = disk or Disk()
    with exclusive(target, disk) as (place, _):
        return complete(place, disk)
