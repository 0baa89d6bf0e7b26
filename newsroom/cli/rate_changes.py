"""Commands that write with the rate book: a figure by hand, and an article's rates."""

from __future__ import annotations

import argparse
from dataclasses import replace

from newsroom.cli.arguments import Group, Parser, day, keys
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.message import Message
from newsroom.domain.rate_book import Kept, Pair, Quote
from newsroom.domain.rates import Rate, RateTable, figure_text, parse_figure

_MOST_UNITS = 10_000_000


def add_words(words: Group) -> tuple[Parser, ...]:
    """Declare the words behind `rates`, and return those that take the option `--source`."""
    setting = words.add(
        "set", set_by_hand, Message("write a day’s figure by hand, with its reason")
    )
    setting.add_argument("day", metavar="DATE", type=day)
    setting.add_argument("pair", metavar="CODE", type=_pair, help="USD | USD/EUR")
    setting.add_argument("value", metavar="FIGURE", type=_figure)
    setting.add_argument(
        "--quantity",
        metavar="NUMBER",
        type=_quantity,
        default=1,
        help=words.say(Message("units of the currency that the figure is for")),
    )
    setting.add_argument("--reason", metavar="TEXT", required=True)
    filling = words.add("fill", fill, Message("put the book’s figures into an article"))
    filling.add_argument("article", metavar="ID", type=keys)
    filling.add_argument(
        "--date",
        metavar="YYYY-MM-DD",
        type=day,
        help=words.say(Message("the rates’ date; without it the article’s own")),
    )
    filling.add_argument(
        "--codes",
        metavar="USD,EUR",
        type=_codes,
        default=(),
        help=words.say(Message("these currencies, in this order")),
    )
    return setting, filling


def _pair(text: str) -> Pair:
    code, _, base = text.upper().partition("/")
    try:
        return Pair(code, base) if base else Pair(code)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: USD, EUR, RUB …") from error


def _codes(text: str) -> tuple[str, ...]:
    return tuple(_pair(code).code for code in text.replace(",", " ").split())


def _figure(text: str) -> str:
    try:
        parse_figure(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: 480.63") from error
    return text


def _quantity(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text[:8]) < _MOST_UNITS):
        raise argparse.ArgumentTypeError(f"{text!r}: 1, 10, 100 …")
    return int(text)


def set_by_hand(terminal: Terminal, options: argparse.Namespace) -> int:
    """Put a figure written by hand in force for its day; the others stay beside it."""
    value = parse_figure(options.value)
    quote = Quote(options.source, options.day, options.pair, value, options.quantity)
    with terminal.newsroom(brings=True) as newsroom:
        kept = newsroom.rates.edit(quote, options.reason)
    if options.json:
        terminal.print_json({"number": kept.id})
    else:
        terminal.print(figure_line(kept))
    return DONE


def figure_line(kept: Kept) -> str:
    """Return the line of a figure that is in force now: its number, its day, and what it says."""
    quote = kept.quote
    units = "" if quote.quantity == 1 else f"{quote.quantity} "
    return f"{kept.id}\t{quote.day}\t{units}{quote.pair}: {figure_text(quote.value)}"


def fill(terminal: Terminal, options: argparse.Namespace) -> int:
    """Give an article the book's figures; those that the book lacks stay as they are."""
    with terminal.newsroom() as newsroom:
        article = newsroom.library.get(options.article)
        content = article.content
        codes = options.codes or tuple(rate.code for rate in content.rates.items)
        filled = newsroom.rates.fill(options.date or content.date, codes, options.source)
        if filled.table:
            rates = _joined(content.rates, filled.table)
            changed = replace(content, rates=rates)
            newsroom.editing.save(article.id, changed, based_on=article.revision)
    for note in filled.notes:
        terminal.warn(note)
    if not filled.table:
        return REFUSED
    if options.json:
        terminal.print_json(
            {
                "date": filled.table.date.isoformat() if filled.table.date else None,
                "source": filled.table.source,
                "items": [_values(rate) for rate in rates.items],
            }
        )
    else:
        for rate in rates.items:
            units = "" if rate.quantity == 1 else f"{rate.quantity} "
            terminal.print(f"{units}{rate.code}: {figure_text(rate.value)}")
    return DONE


def _joined(before: RateTable, filled: RateTable) -> RateTable:
    codes = {rate.code for rate in filled.items}
    kept = tuple(rate for rate in before.items if rate.code not in codes)
    return replace(filled, items=(*filled.items, *kept))


def _values(rate: Rate) -> dict[str, object]:
    return {"code": rate.code, "value": figure_text(rate.value), "quant": rate.quantity}
