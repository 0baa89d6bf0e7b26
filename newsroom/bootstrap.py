"""Builds the parts and joins them; the only place that sees them all."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from newsroom import paths
from newsroom.domain.message import Message
from newsroom.errors import NewsroomError, StorageFailed
from newsroom.settings import SettingsFile

if TYPE_CHECKING:
    import argparse

    from newsroom.cli.terminal import Terminal
    from newsroom.domain.article import Filter
    from newsroom.domain.found import FoundPage
    from newsroom.domain.listing import Order
    from newsroom.domain.opening import Opening
    from newsroom.services.known import KnownNewsrooms
    from newsroom.services.newsroom import Newsroom
    from newsroom.text.catalogue import Catalogue

_REFUSED = 1  # as `newsroom.cli.terminal` has it, which a window does not need


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when there is none; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    match list(words):
        case ["--print-page", page, pdf]:  # as `newsroom.services.printing` has it
            from newsroom.desktop.printing import print_page  # noqa: PLC0415 - its own process

            return print_page(Path(page), Path(pdf))
    settings = SettingsFile()

    def known() -> KnownNewsrooms:
        from newsroom.services.known import KnownNewsrooms  # noqa: PLC0415 - behind the window

        return KnownNewsrooms(paths.state_folder() / "newsrooms")

    def open_file(opening: Opening) -> Newsroom:
        # The database is heavy: the window is on the screen before it is imported.
        from newsroom.services.newsroom import open_newsroom  # noqa: PLC0415

        path = opening.path.absolute()
        try:
            if opening.restore:
                from newsroom.services.restoring import restore_first  # noqa: PLC0415 - seldom

                restore_first(path, opening.restore)
            remembered = known()
            chosen = str(path) == settings.current.newsroom
            remembered.guard(replace(opening, path=path), chosen=chosen)
            newsroom = open_newsroom(
                opening,
                lambda: settings.current.author,
                keys=paths.keys_folder(),
                theme=lambda: Path(settings.current.theme) if settings.current.theme else None,
            )
        except StorageFailed as error:
            from newsroom.services.restoring import with_backups  # noqa: PLC0415 - hopefully never

            raise with_backups(error, path) from error
        remembered.remember(path)
        if opening.window:
            newsroom.prepare()
        return newsroom

    def glance(path: Path, wanted: Filter, order: Order, limit: int) -> FoundPage | None:
        from newsroom.services.glance import glance  # noqa: PLC0415 - as above

        return glance(path, wanted, order, limit)

    options = _window_options(words) or _command_options(words, settings)
    place = options.data or os.environ.get("NEWSROOM_DATA") or settings.current.newsroom or None
    path = paths.newsroom_file(place)
    if options.command is None:
        from newsroom.desktop.imports import leave_imports_alone  # noqa: PLC0415

        leave_imports_alone()
        from newsroom.desktop.application import NO_SCREEN, has_screen, run  # noqa: PLC0415

        if not has_screen():
            print(_catalogue(settings).translate(NO_SCREEN), file=sys.stderr)  # noqa: T201
            return _REFUSED
        return run(path, open_file, settings, known, glance)
    from newsroom.cli.terminal import Terminal  # noqa: PLC0415

    _print_all_letters()
    terminal = Terminal(path, _catalogue(settings).translate, open_file, paths.keys_folder())
    return _finished(lambda: _run_command(terminal, options, known()), terminal)


def _window_options(words: Sequence[str]) -> SimpleNamespace | None:
    """Return what opens the window, where that is plain; None leaves it to the command line.

    The commands and their help cost 80 ms, a third of what a window may take.
    """
    match list(words):
        case []:
            return SimpleNamespace(command=None, data=None)
        case ["--data", place] if not place.startswith("-"):
            return SimpleNamespace(command=None, data=place)
    return None


def _command_options(words: Sequence[str], settings: SettingsFile) -> argparse.Namespace:
    from newsroom.cli.main import parse  # noqa: PLC0415

    return parse(words, _catalogue(settings).translate)


def _catalogue(settings: SettingsFile) -> Catalogue:
    from newsroom.text.catalogue import Catalogue  # noqa: PLC0415

    return Catalogue.load(settings.current.language or _terminal_language())


def _run_command(
    terminal: Terminal, options: argparse.Namespace | SimpleNamespace, known: KnownNewsrooms
) -> int:
    status = int(options.run(terminal, options))
    sys.stdout.flush()
    path = terminal.data.absolute()
    from newsroom.services.cloud_folders import TOLD, cloud_service, cloud_warning  # noqa: PLC0415

    service = cloud_service(path)
    if service and path.exists() and not known.was_told(path, TOLD):
        terminal.warn(cloud_warning(path, service))
        known.note_told(path, TOLD)
    return status


def _finished(run: Callable[[], int], terminal: Terminal) -> int:
    """Return the exit status of a command, whose errors become a sentence."""
    try:
        return run()
    except NewsroomError as error:
        from newsroom.cli.ways import with_ways  # noqa: PLC0415

        terminal.warn(*with_ways(error))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output (`head`) has left; so may we.
        _print_nothing_more()
    except OSError as error:
        # Our own output cannot be written, or a file of the program cannot be read.
        _print_nothing_more()
        terminal.warn(
            Message(
                "The system does not allow it: {reason}. Make room or check the rights, and try "
                "again.",
                reason=": ".join(filter(None, (error.filename, error.strerror or str(error)))),
            )
        )
    return _REFUSED


def _print_nothing_more() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _terminal_language() -> str:
    import locale  # noqa: PLC0415 - a window asks Qt

    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return value[:2]
    return (locale.getlocale()[0] or "en")[:2]


def _print_all_letters() -> None:
    # A terminal that cannot show a letter gets a sign for it instead of an error.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if not stream.isatty() else stream.encoding
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
