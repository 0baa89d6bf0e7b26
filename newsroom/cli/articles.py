"""Commands on articles: import, list, search, show, set-state."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.cli.arguments import Commands, day, keys, limit, one_of, unknown_name
from newsroom.cli.asking import asked
from newsroom.cli.passphrases import add_passphrase, given
from newsroom.cli.terminal import DONE, REFUSED, STOPPED, Terminal, stopping
from newsroom.domain.article import Article, Filter, Summary
from newsroom.domain.found import Found
from newsroom.domain.inbox import OUTCOMES
from newsroom.domain.language import Language
from newsroom.domain.listing import NEWEST_FIRST, Order, Sorting
from newsroom.domain.message import Message
from newsroom.domain.rates import figure_text
from newsroom.domain.revision import content_values
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, TextDamaged

if TYPE_CHECKING:
    from newsroom.services.newsroom import Newsroom


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    taking = commands.add(
        "import", import_files, Message("take in articles from files and folders")
    )
    taking.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    add_passphrase(taking, commands)
    listing = commands.add("list", list_articles, Message("list articles, the newest first"))
    _add_filters(listing, commands.say)
    listing.add_argument(
        "--trash", action="store_true", help=commands.say(Message("those in the trash instead"))
    )
    listing.add_argument(
        "--order",
        type=partial(order, say=commands.say),
        default=NEWEST_FIRST,
        metavar="ORDER",
        help=f"{' | '.join(Sorting)}, -{Sorting.DATE} …",
    )
    listing.add_argument(
        "--saved", metavar="NAME", help=commands.say(Message("what a saved search finds"))
    )
    searching = commands.add("search", list_articles, Message("find articles by their words"))
    searching.add_argument("query", metavar="QUERY")
    _add_filters(searching, commands.say)
    showing = commands.add("show", show, Message("print one article with everything about it"))
    showing.add_argument("id", metavar="ID", type=keys)
    showing.add_argument(
        "--revision",
        metavar="REV",
        help=commands.say(
            Message("as it was in this revision: its number in the history, or its id's beginning")
        ),
    )
    translating = commands.add(
        "translate", translate, Message("begin an edition in another language or script")
    )
    translating.add_argument("id", metavar="ID", type=keys)
    translating.add_argument(
        "--language",
        type=one_of(Language, commands.say),
        required=True,
        metavar="TAG",
        help=" | ".join(Language),
    )
    stepping = commands.add(
        "set-state", set_state, Message("take an article a step further, or back")
    )
    stepping.add_argument("ids", metavar="ID", nargs="+", type=keys)
    stepping.add_argument(
        "state", metavar="STATE", type=one_of(State, commands.say), help=" | ".join(State)
    )


def _add_filters(parser: argparse.ArgumentParser, say: Callable[[Message], str]) -> None:
    parser.add_argument(
        "--state",
        action="append",
        type=one_of(State, say),
        default=[],
        metavar="STATE",
        help=f"{say(Message('only those in this state; may be given again'))}: {' | '.join(State)}",
    )
    parser.add_argument(
        "--category", default="", metavar="NAME", help=say(Message("only those of this category"))
    )
    parser.add_argument(
        "--tag", default="", metavar="NAME", help=say(Message("only those with this tag"))
    )
    parser.add_argument(
        "--byline", default="", metavar="NAME", help=say(Message("only those by this author"))
    )
    parser.add_argument(
        "--unsent",
        action="store_true",
        help=say(Message("only published ones whose last words no export has")),
    )
    parser.add_argument(
        "--since", type=day, metavar="YYYY-MM-DD", help=say(Message("only from this date on"))
    )
    parser.add_argument(
        "--until", type=day, metavar="YYYY-MM-DD", help=say(Message("only up to this date"))
    )
    parser.add_argument(
        "--limit", type=limit, default=0, metavar="N", help=say(Message("at most this many"))
    )


def order(text: str, say: Callable[[Message], str] = str) -> Order:
    """Return the order of this name, with a hyphen before it the other way round."""
    try:
        by = Sorting(text.removeprefix("-"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            unknown_name(text.removeprefix("-"), Sorting, say)
        ) from error
    # As in the window: words and states from the beginning, times and lengths from the end.
    usual = by not in (Sorting.HEADLINE, Sorting.STATE)
    return Order(by, descending=usual != text.startswith("-"))


def import_files(terminal: Terminal, options: argparse.Namespace) -> int:
    """Take in articles; files that are refused are named on standard error."""
    passphrase = given(options)
    sealed = [path for path in options.paths if path.suffix.lower() == ".age"]
    if sealed and not passphrase:
        passphrase = asked(terminal, sealed[0])
    with terminal.newsroom(brings=True) as newsroom, stopping() as asked_to_stop:
        imported = newsroom.importing.take_in(
            options.paths, terminal.progress, passphrase=passphrase, cancelled=asked_to_stop
        )
    if options.json:
        terminal.print_json(
            [
                {
                    "id": taken.article.id,
                    "uuid": taken.article.uuid,
                    "headline": taken.article.content.headline,
                    "warnings": [terminal.say(warning) for warning in taken.warnings],
                }
                for taken in imported.taken
            ]
        )
    else:
        for taken in imported.taken:
            headline = taken.article.content.headline or taken.path.name
            terminal.print(f"{taken.article.id}\t{headline}")
            if outcome := OUTCOMES.get(taken.coming):
                terminal.print(f"\t{terminal.say(outcome)}")
            for warning in taken.warnings:
                terminal.print(f"\t{taken.path.name}: {terminal.say(warning)}")
    for refused in imported.refused:
        terminal.warn(refused.reason)
    if stopped := imported.stopped():
        terminal.warn(stopped)
        return STOPPED
    return REFUSED if imported.refused else DONE


def list_articles(terminal: Terminal, options: argparse.Namespace) -> int:
    """List the articles that the filters leave."""
    wanted = Filter(
        query=getattr(options, "query", ""),
        states=tuple(options.state),
        category=options.category,
        since=options.since,
        until=options.until,
        trashed=getattr(options, "trash", False),
        tag=options.tag,
        byline=options.byline,
        unsent=options.unsent,
    )
    found: list[Found] = []
    with terminal.newsroom() as newsroom:
        if getattr(options, "saved", None) is not None:
            wanted = newsroom.library.saved_search(options.saved).filter
        after = None
        while True:
            most = min(options.limit - len(found), 1000) if options.limit else 1000
            page = newsroom.library.found(
                wanted, after, most, getattr(options, "order", NEWEST_FIRST)
            )
            found += page.items
            after = page.after
            if after is None or (options.limit and len(found) >= options.limit):
                break
    if options.json:
        terminal.print_json([_found_values(one) for one in found])
        return DONE
    for one in found:
        summary = one.summary
        date = summary.date.isoformat() if summary.date else "-" * 10
        terminal.print(
            f"{summary.id:>6}  {date}  {summary.state.value:<9}  "
            f"{summary.category:<12}  {summary.headline}"
        )
        if one.snippet:
            terminal.print(f"{'':>6}  {one.snippet.text}")
    return DONE


def _found_values(found: Found) -> dict[str, Any]:
    summary = found.summary
    values: dict[str, Any] = {
        "id": summary.id,
        "uuid": summary.uuid,
        "headline": summary.headline,
        "category": summary.category,
        "date": summary.date.isoformat() if summary.date else None,
        "state": summary.state.value,
    }
    if found.snippet:
        values["snippet"] = found.snippet.text
    return values


def show(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print one article."""
    with terminal.newsroom() as newsroom:
        if options.revision is not None:
            article = newsroom.history.as_it_was(options.id, options.revision)
        else:
            article = newsroom.library.get(options.id)
        editions = newsroom.editions.of(article)
    if options.json:
        terminal.print_json(article_values(article) | {"translations": _others(article, editions)})
    else:
        _print_article(terminal, article)
    return DONE


def _others(article: Article, editions: Sequence[Summary]) -> list[dict[str, Any]]:
    return [
        {"id": one.id, "uuid": one.uuid, "language": one.language.value, "state": one.state.value}
        for one in editions
        if one.id != article.id
    ]


def translate(terminal: Terminal, options: argparse.Namespace) -> int:
    """Begin an edition in another language or script."""
    with terminal.newsroom() as newsroom:
        made = newsroom.editions.begin(options.id, options.language)
    if options.json:
        terminal.print_json(article_values(made))
    else:
        terminal.print(f"{made.id}\t{made.content.language.value}\t{made.content.headline}")
    return DONE


_UNSAID: dict[str, Any] = {
    "subhead": "",
    "other_categories": [],
    "embargo": None,
    "urgency": None,
    "time": None,
    "translation_of": "",
}


def article_values(article: Article) -> dict[str, Any]:
    """Return an article as other programs are given it."""
    return {
        "id": article.id,
        "uuid": article.uuid,
        **_UNSAID,
        **content_values(article.content),
        "state": article.state.value,
        "revision": article.revision,
        "sequence": article.sequence,
        "saved_at": article.saved_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _print_article(terminal: Terminal, article: Article) -> None:
    content = article.content
    for rate in content.rates.items:
        quantity = "" if rate.quantity == 1 else f"{rate.quantity} "
        terminal.print(f"{quantity}{rate.code}: {figure_text(rate.value)}")
    date = content.date.isoformat() if content.date else ""
    terminal.print(f"{content.category}  {date}  [{article.state.value}]".strip())
    for part in (content.headline, content.byline, content.lede, content.body):
        if part:
            terminal.print()
            terminal.print(part)


def set_state(terminal: Terminal, options: argparse.Namespace) -> int:
    """Take a step of the workflow with each article; one that is refused stops no other."""
    with terminal.newsroom() as newsroom:
        done = newsroom.bulk.set_state(options.ids, options.state)
        left = {one.article for one in done.left}
        found = [
            article
            for key in dict.fromkeys(options.ids)
            if (article := _known(newsroom, key)) and article.id not in left
        ]
    if options.json and len(options.ids) > 1:
        terminal.print_json([article_values(article) for article in found])
    elif options.json and found:
        # One article was always printed as itself, and other programs rely on it.
        terminal.print_json(article_values(found[0]))
    elif not options.json:
        for article in found:
            terminal.tell_of(article.id, article.state.value, article.content.headline)
    for one in done.left:
        terminal.warn(one.reason)
    return REFUSED if done.left else DONE


def _known(newsroom: Newsroom, key: int | str) -> Article | None:
    try:
        return newsroom.library.get(key)
    except (NotFound, TextDamaged):
        return None
