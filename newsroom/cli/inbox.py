"""Commands on what comes from other newsrooms: inbox, conflicts, resolve."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.articles import article_values
from newsroom.cli.asking import asked
from newsroom.cli.passphrases import add_passphrase, given
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.inbox import OUTCOMES, Arrival, Conflict, Delivery
from newsroom.domain.merging import Side
from newsroom.domain.message import Message
from newsroom.domain.revision import content_values
from newsroom.errors import InputRefused, PassphraseWanted

if TYPE_CHECKING:
    from newsroom.services.conflicts import Versions
    from newsroom.services.inbox import Inbox, Incoming

_TIME = "%Y-%m-%dT%H:%M:%SZ"


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    say = commands.say
    looking = commands.add(
        "inbox", inbox, Message("show what a bundle would bring, or take some of it in")
    )
    looking.add_argument("path", metavar="BUNDLE", type=Path)
    looking.add_argument(
        "--take",
        metavar="UUID",
        action="append",
        default=[],
        help=say(Message("take in this article; may be given again")),
    )
    add_passphrase(looking, commands)
    commands.add(
        "conflicts", conflicts, Message("list the articles that were changed here and elsewhere")
    )
    deciding = commands.add(
        "resolve",
        resolve,
        Message("show the versions of such an article, or make one of them"),
    )
    deciding.add_argument("id", metavar="ID", type=keys)
    deciding.add_argument(
        "--with",
        dest="theirs",
        metavar="REVISION",
        default="",
        help=say(Message("the other version, where there is more than one")),
    )
    ways = deciding.add_mutually_exclusive_group()
    ways.add_argument("--mine", action="store_true", help=say(Message("all as it is here")))
    ways.add_argument(
        "--theirs", action="store_true", dest="all_theirs", help=say(Message("all as it is there"))
    )
    ways.add_argument(
        "--merged", action="store_true", help=say(Message("what each side changed, together"))
    )
    deciding.add_argument(
        "--prefer",
        choices=[Side.MINE.value, Side.THEIRS.value],
        help=say(Message("whose words stand where both changed the same (with --merged)")),
    )


def inbox(terminal: Terminal, options: argparse.Namespace) -> int:
    """List what a bundle would bring; take in what was named."""
    with (
        terminal.newsroom(brings=True) as newsroom,
        _opened(terminal, newsroom.inbox, options) as incoming,
    ):
        if options.take:
            return _taken(terminal, options, incoming.take(options.take))
        arrivals = incoming.arrivals()
        sender = incoming.sender
    if options.json:
        terminal.print_json(
            {
                "newsroom": sender.newsroom,
                "name": sender.name,
                "bundle_id": sender.bundle_id,
                "articles": [_arrival_values(one) for one in arrivals],
            }
        )
        return DONE
    for one in arrivals:
        number = "-" if one.number is None else one.number
        terminal.print(f"{one.coming.value:<9} {number:>6}  {one.uuid}  {one.headline}")
    return DONE


def _opened(terminal: Terminal, inbox: Inbox, options: argparse.Namespace) -> Incoming:
    passphrase = given(options)
    try:
        return inbox.open(options.path, passphrase=passphrase)
    except PassphraseWanted:
        passphrase = "" if passphrase else asked(terminal, options.path)
        if not passphrase:
            raise
    return inbox.open(options.path, passphrase=passphrase)


def _arrival_values(arrival: Arrival) -> dict[str, Any]:
    return {
        "uuid": arrival.uuid,
        "id": arrival.number,
        "coming": arrival.coming.value,
        "headline": arrival.headline,
        "category": arrival.category,
        "state": arrival.state.value if arrival.state else None,
        "author": arrival.author,
        "saved_at": arrival.saved_at.strftime(_TIME) if arrival.saved_at else None,
        "here": arrival.here,
        "there": arrival.there,
        "base": arrival.base,
        "revisions": arrival.revisions,
        "pictures": arrival.pictures,
    }


def _taken(terminal: Terminal, options: argparse.Namespace, delivery: Delivery) -> int:
    if options.json:
        terminal.print_json(
            [
                {
                    "id": one.article.id,
                    "uuid": one.article.uuid,
                    "headline": one.article.content.headline,
                    "coming": one.coming.value,
                    "warnings": [terminal.say(warning) for warning in one.told],
                }
                for one in delivery.accepted
            ]
        )
    else:
        for one in delivery.accepted:
            terminal.print(f"{one.article.id}\t{one.article.content.headline}")
            if outcome := OUTCOMES.get(one.coming):
                terminal.print(f"\t{terminal.say(outcome)}")
            for warning in one.told:
                terminal.print(f"\t{terminal.say(warning)}")
    return DONE


def conflicts(terminal: Terminal, options: argparse.Namespace) -> int:
    """List what is undecided."""
    with terminal.newsroom() as newsroom:
        pending = newsroom.conflicts.pending()
    if options.json:
        terminal.print_json([_conflict_values(one) for one in pending])
    else:
        for one in pending:
            saved = one.saved_at.strftime(_TIME)
            terminal.print(
                f"{one.number:>6}  {one.theirs[:12]}  {saved}  {one.author}  {one.headline}"
            )
    return REFUSED if pending else DONE


def _conflict_values(conflict: Conflict) -> dict[str, Any]:
    return {
        "id": conflict.number,
        "uuid": conflict.uuid,
        "headline": conflict.headline,
        "mine": conflict.mine,
        "theirs": conflict.theirs,
        "author": conflict.author,
        "saved_at": conflict.saved_at.strftime(_TIME),
    }


def resolve(terminal: Terminal, options: argparse.Namespace) -> int:
    """Decide; without a decision the versions are shown."""
    with terminal.newsroom() as newsroom:
        versions = newsroom.conflicts.versions(options.id, options.theirs)
        if not (options.mine or options.all_theirs or options.merged):
            return _show(terminal, options, versions)
        undecided = versions.merge.conflicts
        if options.mine or options.all_theirs:
            side = Side.MINE if options.mine else Side.THEIRS
            article = newsroom.conflicts.take_side(versions, side)
        elif undecided and options.prefer is None:
            raise InputRefused(
                Message(
                    "Both sides changed: {fields}. Say whose words stand there: --prefer mine or "
                    "--prefer theirs.",
                    fields=", ".join(dict.fromkeys(undecided)),
                )
            )
        else:
            article = newsroom.conflicts.resolve(versions, Side(options.prefer or Side.MINE))
    if options.json:
        terminal.print_json(article_values(article))
    else:
        terminal.print(f"{article.sequence}\t{article.content.headline}")
    return DONE


def _show(terminal: Terminal, options: argparse.Namespace, versions: Versions) -> int:
    values = _versions_values(versions)
    if options.json:
        terminal.print_json(values)
        return REFUSED if versions.merge.conflicts else DONE
    for name, three in _undecided(versions):
        terminal.print(f"{name}:")
        for side, text in zip(("base", "mine", "theirs"), three, strict=True):
            terminal.print(f"  {side:<6}  {text}")
    if not versions.merge.conflicts:
        terminal.tell(
            Message(
                "The two do not touch each other: “newsroom resolve {id} --merged” joins them.",
                id=options.id,
            )
        )
    return REFUSED if versions.merge.conflicts else DONE


def _undecided(versions: Versions) -> Iterator[tuple[str, tuple[str, str, str]]]:
    for name, parts in versions.merge.texts.items():
        for part in parts:
            if part.side is None:
                yield name, (repr(part.base), repr(part.mine), repr(part.theirs))
    base, mine, theirs = _three(versions)
    for field in versions.merge.fields:
        if field.side is None:
            name = field.name
            yield name, (repr(base.get(name)), repr(mine.get(name)), repr(theirs.get(name)))


def _versions_values(versions: Versions) -> dict[str, Any]:
    base, mine, theirs = _three(versions)
    return {
        "base": versions.base.id if versions.base else None,
        "mine": versions.conflict.mine,
        "theirs": versions.conflict.theirs,
        "conflicts": list(versions.merge.conflicts),
        "texts": {
            name: [
                {
                    "base": part.base,
                    "mine": part.mine,
                    "theirs": part.theirs,
                    "side": part.side.value if part.side else None,
                }
                for part in parts
            ]
            for name, parts in versions.merge.texts.items()
        },
        "fields": [
            {
                "name": field.name,
                "base": base.get(field.name),
                "mine": mine.get(field.name),
                "theirs": theirs.get(field.name),
                "side": field.side.value if field.side else None,
            }
            for field in versions.merge.fields
        ],
    }


def _three(versions: Versions) -> list[dict[str, Any]]:
    revisions = (versions.base, versions.mine, versions.theirs)
    return [
        {**content_values(one.content), "state": one.state.value} if one else {}
        for one in revisions
    ]
