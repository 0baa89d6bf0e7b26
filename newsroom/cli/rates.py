"""Commands on the rate book: rates import, show, list, fetch, export, choose, set, fill."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.cli import rate_changes
from newsroom.cli.arguments import Commands, day, limit, one_of
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.message import Message
from newsroom.domain.rate_book import Cell, Kept, Source
from newsroom.domain.rates import figure_text
from newsroom.errors import InputRefused

if TYPE_CHECKING:
    from newsroom.services.rates import Taken

_TIME = "%Y-%m-%dT%H:%M:%SZ"
_LISTED_DAYS = 30


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file: words of their own behind `rates`."""
    say = commands.say
    words = commands.group("rates", Message("keep the book of exchange rates"))
    taking = words.add("import", import_files, Message("take in files of rates"))
    taking.add_argument("paths", metavar="FILE", nargs="+", type=Path)
    showing = words.add("show", show, Message("print a day’s rates"))
    showing.add_argument("day", metavar="DATE", type=day)
    listing = words.add(
        "list", list_rates, Message("print the days of a month, or of those asked for")
    )
    listing.add_argument("--since", type=day, metavar="YYYY-MM-DD")
    listing.add_argument("--until", type=day, metavar="YYYY-MM-DD")
    fetching = words.add(
        "fetch", fetch, Message("fetch a day’s rates from the bank, over the network")
    )
    fetching.add_argument("day", metavar="DATE", type=day, nargs="?")
    fetching.add_argument(
        "--from",
        dest="address",
        metavar="URL",
        default="",
        help=say(Message("from this address instead of the bank’s own")),
    )
    for word in (showing, listing, fetching, *rate_changes.add_words(words)):
        word.add_argument(
            "--source",
            type=one_of(Source, say),
            default=Source.NBK,
            metavar="NAME",
            help=" | ".join(Source),
        )
    exporting = words.add(
        "export", export, Message("print the whole book as CSV, or with --json as JSON")
    )
    exporting.add_argument("--out", metavar="FILE", type=Path)
    choosing = words.add(
        "choose", choose, Message("put one of a day’s differing figures in force, by its number")
    )
    choosing.add_argument("number", metavar="NUMBER", type=limit)
    choosing.add_argument("--reason", metavar="TEXT", required=True)


def import_files(terminal: Terminal, options: argparse.Namespace) -> int:
    """Take in files; one that is refused costs the others nothing."""
    taken: list[Taken] = []
    refused = False
    with terminal.newsroom(brings=True) as newsroom:
        for path in options.paths:
            try:
                taken.append(newsroom.rates.take_in(path))
            except InputRefused as error:
                terminal.warn(error.message)
                refused = True
    _print_taken(terminal, options, taken)
    return REFUSED if refused else DONE


def fetch(terminal: Terminal, options: argparse.Namespace) -> int:
    """Fetch a day's rates, today's where none is named."""
    with terminal.newsroom(brings=True) as newsroom:
        book = newsroom.rates
        taken = book.fetch(
            options.source,
            options.day or book.today(),
            terminal.progress,
            address=options.address,
        )
    _print_taken(terminal, options, [taken])
    return DONE


def _print_taken(terminal: Terminal, options: argparse.Namespace, taken: list[Taken]) -> None:
    if options.json:
        terminal.print_json(
            [
                {
                    "name": one.name,
                    "read": one.read,
                    "added": one.added,
                    "differing": one.differing,
                    "days": [day.isoformat() for day in one.days],
                }
                for one in taken
            ]
        )
        return
    for one in taken:
        terminal.tell(
            Message(
                "{name}: figures read {read}, new {added}, differing from the book {differing}.",
                name=one.name,
                read=one.read,
                added=one.added,
                differing=one.differing,
            )
        )


def show(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print a day's rates; a day without any shows the last ones before it, and says so."""
    with terminal.newsroom() as newsroom:
        found = newsroom.rates.day(options.day, options.source)
    if options.json:
        terminal.print_json(
            {
                "date": options.day.isoformat(),
                "source": options.source.value,
                "items": [_cell_values(cell) for cell in found],
            }
        )
    else:
        for cell in found:
            terminal.print(_line(cell))
        for day_ in sorted({cell.kept.quote.day for cell in found if cell.carried}):
            terminal.tell(
                Message(
                    "There are no rates for {day}: these are the last before it, of {date}.",
                    day=options.day.isoformat(),
                    date=day_.isoformat(),
                )
            )
    if not found:
        terminal.warn(
            Message(
                "The rate book has no rates for {day}. Take in a file of that day, or fetch it.",
                day=options.day.isoformat(),
            )
        )
    return DONE if found else REFUSED


def list_rates(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print the figures of some days, gaps left out."""
    with terminal.newsroom() as newsroom:
        book = newsroom.rates
        until = options.until or book.last_day(options.source) or book.today()
        since = options.since or until - min(timedelta(_LISTED_DAYS), until - date.min)
        table = book.table(options.source, since, until)
    cells = sorted(
        (cell for line in table.values() for cell in line.values() if not cell.carried),
        key=lambda cell: cell.day,
    )
    if options.json:
        terminal.print_json([_cell_values(cell) for cell in cells])
    else:
        for cell in cells:
            terminal.print(f"{cell.day}  {_line(cell)}")
    return DONE


def _line(cell: Cell) -> str:
    quote = cell.kept.quote
    units = "" if quote.quantity == 1 else f"{quote.quantity} "
    others = "".join(
        f"  ≠ {figure_text(other.quote.value)} (№ {other.id})" for other in cell.others
    )
    return f"{units}{quote.pair}: {figure_text(quote.value)}{others}"


def _cell_values(cell: Cell) -> dict[str, Any]:
    return {
        **_figure(cell.kept),
        "carried": cell.carried,
        "conflict": cell.open,
        "others": [_figure(other) for other in cell.others],
    }


def _figure(kept: Kept) -> dict[str, Any]:
    quote = kept.quote
    return {
        "number": kept.id,
        "code": quote.pair.code,
        "value": figure_text(quote.value),
        "quant": quote.quantity,
        "base": quote.pair.base,
        "date": quote.day.isoformat(),
        "source": quote.source.value,
        "name": quote.name,
        "taken_at": kept.taken_at.strftime(_TIME),
        "sha256": kept.file,
        "author": kept.author,
        "reason": kept.reason,
    }


def export(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print every figure there is, those that are not in force too."""
    with terminal.newsroom() as newsroom:
        if options.out:
            newsroom.rates.write(options.out)
            return DONE
        text = newsroom.rates.as_json() if options.json else newsroom.rates.as_csv()
    terminal.print(text.rstrip("\n"))
    return DONE


def choose(terminal: Terminal, options: argparse.Namespace) -> int:
    """Put a figure in force for its day."""
    with terminal.newsroom() as newsroom:
        kept = newsroom.rates.choose(options.number, options.reason)
    if options.json:
        terminal.print_json(_figure(kept))
    else:
        terminal.print(rate_changes.figure_line(kept))
    return DONE
