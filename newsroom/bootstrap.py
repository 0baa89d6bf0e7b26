"""Builds the parts and joins them; the only place that sees them all."""

from __future__ import annotations

import argparse
import io
import locale
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom import paths
from newsroom.cli import main as command_line
from newsroom.cli.terminal import REFUSED, Terminal
from newsroom.cli.ways import with_ways
from newsroom.domain.message import Message
from newsroom.domain.opening import Opening
from newsroom.errors import NewsroomError, StorageFailed
from newsroom.services.cloud_folders import TOLD as CLOUD
from newsroom.services.cloud_folders import cloud_service, cloud_warning
from newsroom.services.known import KnownNewsrooms
from newsroom.settings import SettingsFile
from newsroom.text.catalogue import Catalogue

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window when there is none; return the exit status."""
    settings = SettingsFile()
    catalogue = Catalogue.load(settings.current.language or _terminal_language())
    options = command_line.parse(
        sys.argv[1:] if arguments is None else arguments, catalogue.translate
    )
    place = options.data or os.environ.get("NEWSROOM_DATA") or settings.current.newsroom or None
    path = paths.newsroom_file(place)

    known = KnownNewsrooms(paths.state_folder() / "newsrooms")

    def open_file(opening: Opening) -> Newsroom:
        # The database is heavy: the window is on the screen before it is imported.
        from newsroom.services.newsroom import open_newsroom  # noqa: PLC0415
        from newsroom.services.restoring import restore_first, with_backups  # noqa: PLC0415

        path = opening.path.absolute()
        try:
            if opening.restore:
                restore_first(path, opening.restore)
            known.guard(replace(opening, path=path), chosen=str(path) == settings.current.newsroom)
            newsroom = open_newsroom(
                opening, lambda: settings.current.author, keys=paths.keys_folder()
            )
        except StorageFailed as error:
            raise with_backups(error, path) from error
        known.remember(path)
        return newsroom

    if options.command is None:
        from newsroom.desktop.application import NO_SCREEN, has_screen, run  # noqa: PLC0415

        if not has_screen():
            print(catalogue.translate(NO_SCREEN), file=sys.stderr)  # noqa: T201
            return REFUSED
        return run(path, open_file, settings, known)
    _print_all_letters()
    terminal = Terminal(path, catalogue.translate, open_file, paths.keys_folder())
    return _finished(lambda: _run_command(terminal, options, known), terminal)


def _run_command(terminal: Terminal, options: argparse.Namespace, known: KnownNewsrooms) -> int:
    status = int(options.run(terminal, options))
    sys.stdout.flush()
    path = terminal.data.absolute()
    service = cloud_service(path)
    if service and path.exists() and not known.was_told(path, CLOUD):
        terminal.warn(cloud_warning(path, service))
        known.note_told(path, CLOUD)
    return status


def _finished(run: Callable[[], int], terminal: Terminal) -> int:
    """Return the exit status of a command, whose errors become a sentence."""
    try:
        return run()
    except NewsroomError as error:
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
    return REFUSED


def _print_nothing_more() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _terminal_language() -> str:
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
