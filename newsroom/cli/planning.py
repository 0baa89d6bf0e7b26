"""Commands on what is planned: plan list, add, start, done."""

from __future__ import annotations

import argparse
from datetime import date, datetime, time
from typing import Any

from newsroom.cli.arguments import Commands, limit
from newsroom.cli.terminal import DONE, Terminal
from newsroom.domain.message import Message
from newsroom.domain.planning import Plan


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file: words of their own behind `plan`."""
    say = commands.say
    words = commands.group("plan", Message("plan stories, and begin them"))
    listing = words.add("list", list_plans, Message("print what is planned, the earliest first"))
    listing.add_argument("--all", action="store_true", help=say(Message("what is done too")))
    adding = words.add("add", add, Message("plan a story"))
    adding.add_argument("idea", metavar="IDEA")
    adding.add_argument("--slug", default="", metavar="SLUG", help=say(Message("its address")))
    adding.add_argument(
        "--due",
        type=due,
        default=(None, None),
        metavar="YYYY-MM-DD[THH:MM]",
        help=say(Message("by when, in the newsroom’s zone")),
    )
    adding.add_argument(
        "--assigned", default="", metavar="NAME", help=say(Message("who writes it"))
    )
    adding.add_argument(
        "--note", default="", metavar="TEXT", help=say(Message("what the writer has to know"))
    )
    starting = words.add("start", start, Message("make the article that was planned"))
    starting.add_argument("id", metavar="ID", type=limit)
    settling = words.add("done", settle, Message("say that plans are done"))
    settling.add_argument("ids", metavar="ID", nargs="+", type=limit)


def due(text: str) -> tuple[date, time | None]:
    """Return a day, and the time of day where one is given."""
    try:
        if "T" in text or " " in text:
            moment = datetime.strptime(text.replace(" ", "T"), "%Y-%m-%dT%H:%M")  # noqa: DTZ007
            return moment.date(), moment.time()
        return date.fromisoformat(text), None
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: YYYY-MM-DD[THH:MM]") from error


def list_plans(terminal: Terminal, options: argparse.Namespace) -> int:
    """List what is planned."""
    with terminal.newsroom() as newsroom:
        plans = newsroom.planning.listing(done=options.all)
    if options.json:
        terminal.print_json([plan_values(plan) for plan in plans])
        return DONE
    for plan in plans:
        became = f"→ {plan.number}" if plan.number is not None else ""
        sign = "x" if plan.done_at else " "
        when = _due_text(plan) or "-"
        terminal.print(
            f"{plan.id:>6} {sign} {when:<16}  {plan.assigned:<20}  {plan.idea}  {became}".rstrip()
        )
    return DONE


def add(terminal: Terminal, options: argparse.Namespace) -> int:
    """Plan a story."""
    day, clock = options.due
    plan = Plan(
        id=0,
        idea=options.idea,
        slug=options.slug,
        due=day,
        due_time=clock,
        assigned=options.assigned,
        note=options.note,
    )
    with terminal.newsroom(brings=True) as newsroom:
        kept = newsroom.planning.keep(plan)
    if options.json:
        terminal.print_json(plan_values(kept))
    else:
        terminal.print(f"{kept.id}\t{kept.idea}")
    return DONE


def start(terminal: Terminal, options: argparse.Namespace) -> int:
    """Make the article of a plan."""
    from newsroom.cli.articles import article_values  # noqa: PLC0415 - of other commands

    with terminal.newsroom() as newsroom:
        article = newsroom.planning.start(options.id)
    if options.json:
        terminal.print_json(article_values(article))
    else:
        terminal.print(f"{article.id}\t{article.content.headline}")
    return DONE


def settle(terminal: Terminal, options: argparse.Namespace) -> int:
    """Say that plans are done."""
    with terminal.newsroom() as newsroom:
        plans = [newsroom.planning.settle(number) for number in options.ids]
    if options.json:
        terminal.print_json([plan_values(plan) for plan in plans])
    else:
        for plan in plans:
            terminal.tell_of(plan.id, terminal.say(Message("done")), plan.idea)
    return DONE


def plan_values(plan: Plan) -> dict[str, Any]:
    """Return a plan as other programs are given it."""
    return {
        "id": plan.id,
        "idea": plan.idea,
        "slug": plan.slug,
        "due": _due_text(plan) or None,
        "assigned": plan.assigned,
        "note": plan.note,
        "article": plan.number,
        "uuid": plan.article or None,
        "state": plan.state.value if plan.state else None,
        "done": plan.done_at is not None,
    }


def _due_text(plan: Plan) -> str:
    if plan.due is None:
        return ""
    clock = f"T{plan.due_time:%H:%M}" if plan.due_time else ""
    return f"{plan.due.isoformat()}{clock}"
