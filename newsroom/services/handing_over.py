"""Handing stories over: a page in one file, PDF, Word, EPUB, Markdown or the text of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from newsroom.domain.article import Article
from newsroom.domain.handover import Form, HandedOver
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.errors import ExportFailed
from newsroom.services.copying import write_file
from newsroom.services.pictures import Pictures
from newsroom.services.printing import print_page
from newsroom.services.rendering import Rendering
from newsroom.storage import articles
from newsroom.storage.engine import Engine

_MOST_STORIES = 500


class _Printing(Protocol):
    def __call__(self, html: str, path: Path, cancelled: Callable[[], bool]) -> None: ...


def _silent(_done: int, _all: int) -> None:
    pass


def _go_on() -> bool:
    return False


class HandingOver:
    """Writes stories as files for people who have no newsroom."""

    def __init__(
        self,
        engine: Engine,
        get_house: Callable[[], House],
        rendering: Rendering,
        pictures: Pictures,
        *,
        printing: _Printing = print_page,
        theme: Callable[[], Path | None] = lambda: None,
    ) -> None:
        self._theme = theme
        self._engine = engine
        self._house = get_house
        self._rendering = rendering
        self._pictures = pictures
        self._print = printing

    def write(
        self,
        keys: Sequence[int | str],
        form: Form,
        target: Path,
        *,
        replace: bool = False,
        progress: Callable[[int, int], None] = _silent,
        cancelled: Callable[[], bool] = _go_on,
    ) -> HandedOver:
        """Write these stories in this form.

        One story, or a book of several, becomes the file `target`, or a file in it where it is a
        folder; other forms of several stories become a file each in the folder `target`. A file
        that is there is only replaced where `replace` says so.

        Raises `NotFound`, `ExportFailed`, `AlreadyThere`, `StorageFailed`, `Cancelled`; each file
        is whole or not there.
        """
        if not 0 < len(keys) <= _MOST_STORIES:
            raise ExportFailed(
                Message("Hand over between 1 and {most} articles at a time.", most=_MOST_STORIES)
            )
        found = self._found(keys)
        together = len(found) == 1 or form.is_book
        if together:
            path = target / _name(found, form) if target.is_dir() else target
            self._write(found, form, path, replace, cancelled)
            written = [path]
        else:
            with suppress(OSError):  # the first file says why
                target.mkdir(exist_ok=True)
            written = []
            for done, article in enumerate(found):
                progress(done, len(found))
                path = target / _name([article], form)
                self._write([article], form, path, replace, cancelled)
                written.append(path)
        progress(len(found), len(found))
        return HandedOver(tuple(written), tuple(_notes(found, form)))

    def _found(self, keys: Sequence[int | str]) -> list[Article]:
        with self._engine.reading() as session:
            found = [articles.get(session, key) for key in dict.fromkeys(keys)]
            for article in found:
                if articles.is_trashed(session, article.id):
                    raise ExportFailed(
                        Message(
                            "Article {id} is in the trash. Take it out before you hand it over.",
                            id=article.id,
                        )
                    )
        return found

    def _write(
        self,
        found: Sequence[Article],
        form: Form,
        path: Path,
        replace: bool,  # noqa: FBT001
        cancelled: Callable[[], bool],
    ) -> None:
        write = self._writer(found, form, cancelled)
        write_file(write, path, replace=replace)

    def _writer(
        self, found: Sequence[Article], form: Form, cancelled: Callable[[], bool]
    ) -> Callable[[Path], None]:
        # What each form needs is read when it is asked for.
        first = found[0].content
        if form is Form.MARKDOWN:
            from newsroom.text.front_matter import write_markdown  # noqa: PLC0415

            return _of_text(write_markdown(first))
        if form is Form.TEXT:
            from newsroom.text.page_text import write_page_text  # noqa: PLC0415

            return _of_text(write_page_text(first, self._house().date_style))
        from newsroom.publishing.handover.sheet import sheet  # noqa: PLC0415
        from newsroom.publishing.own_theme import OwnTheme  # noqa: PLC0415
        from newsroom.publishing.site import Site  # noqa: PLC0415
        from newsroom.publishing.story import Story  # noqa: PLC0415
        from newsroom.publishing.theme import standard_theme  # noqa: PLC0415

        folder, house = self._theme(), self._house()
        theme = OwnTheme(folder) if folder else standard_theme()
        site = Site(house, {})
        bodies = self._rendering.html([article.content for article in found])
        sheets = [
            sheet(
                site,
                Story(article, body, self._pictures.shown(article.content.pictures)),
                theme.words(article.content.language),
            )
            for article, body in zip(found, bodies, strict=True)
        ]
        if form is Form.WORD:
            from newsroom.publishing.handover.word import write_word  # noqa: PLC0415

            return lambda path: write_word(path, sheets[0], self._file)
        if form is Form.EPUB:
            from newsroom.publishing.handover.epub import write_epub  # noqa: PLC0415

            words = theme.words(house.language)
            return lambda path: write_epub(path, site.name, words, sheets, self._file)
        from newsroom.publishing.handover.single_page import single_page  # noqa: PLC0415

        page = single_page(sheets[0], theme, house, self._file)
        if form is Form.PDF:
            return lambda path: self._print(page, path, cancelled)
        return _of_text(page)

    def _file(self, path: str) -> bytes:
        data = self._pictures.file(path)
        if data is None:
            raise ExportFailed(
                Message("The picture {path} is not there any more. Try again.", path=path)
            )
        return data


def _of_text(text: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(text.encode("utf-8", "replace"))

    return write


def _name(found: Sequence[Article], form: Form) -> str:
    from newsroom.publishing.story import address  # noqa: PLC0415

    stem = Path(address(found[0])).stem if len(found) == 1 else "newsroom"
    return stem + form.suffix


def _notes(found: Sequence[Article], form: Form) -> list[Message]:
    if form.shows_pictures or not any(article.content.pictures for article in found):
        return []
    return [Message("The pictures are not in such a file. Send them, or a bundle, beside it.")]
