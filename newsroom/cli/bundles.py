"""Commands on bundles: export and verify."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsroom.cli.arguments import Commands, keys, state
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.message import Message
from newsroom.domain.workflow import State


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    exporting = commands.add(
        "export", export, Message("write a bundle: a folder, or a zip where PATH ends in .zip")
    )
    exporting.add_argument("ids", metavar="ID", nargs="*", type=keys)
    say = commands.say
    exporting.add_argument(
        "--out", metavar="PATH", type=Path, required=True, help=say(Message("where to"))
    )
    exporting.add_argument(
        "--state",
        action="append",
        type=state,
        default=[],
        metavar="STATE",
        help=f"{say(Message('only those in this state; may be given again'))}: {' | '.join(State)}",
    )
    exporting.add_argument(
        "--public",
        action="store_true",
        help=say(Message("for readers: without revisions and review")),
    )
    verifying = commands.add("verify", verify_bundle, Message("check a bundle, file by file"))
    verifying.add_argument("path", metavar="PATH", type=Path)


def export(terminal: Terminal, options: argparse.Namespace) -> int:
    """Write a bundle."""
    order = ExportOrder(
        target=options.out,
        articles=tuple(options.ids),
        states=tuple(options.state),
        public=options.public,
    )
    with terminal.newsroom() as newsroom:
        exported = newsroom.publishing.export(order)
    if options.json:
        terminal.print_json(
            {
                "path": str(exported.path),
                "articles": exported.articles,
                "written": exported.written,
                "unchanged": exported.unchanged,
                "removed": exported.removed,
                "notes": [terminal.say(note) for note in exported.notes],
            }
        )
    else:
        terminal.tell(
            Message(
                "{path}: %n article(s). Files written: {written}, unchanged: {unchanged}, "
                "removed: {removed}.",
                count=exported.articles,
                path=exported.path,
                written=exported.written,
                unchanged=exported.unchanged,
                removed=exported.removed,
            )
        )
        for note in exported.notes:
            terminal.warn(note)
    return DONE


def verify_bundle(terminal: Terminal, options: argparse.Namespace) -> int:
    """Check a bundle; every finding is printed with its file."""
    # Needs no newsroom, and nothing else of what this import brings.
    from newsroom.services.verifying import verify  # noqa: PLC0415

    report = verify(options.path)
    if options.json:
        terminal.print_json(
            {
                "ok": report.ok,
                "bundle_id": report.bundle_id,
                "articles": report.articles,
                "files": report.files,
                "findings": [
                    {"path": finding.path, "message": terminal.say(finding.message)}
                    for finding in report.findings
                ],
            }
        )
    else:
        for finding in report.findings:
            place = f"{finding.path}: " if finding.path else ""
            terminal.print(f"{place}{terminal.say(finding.message)}")
        if report.ok:
            terminal.tell(
                Message(
                    "{path} is whole: %n article(s), files: {files}.",
                    count=report.articles,
                    path=options.path,
                    files=report.files,
                )
            )
    return DONE if report.ok else REFUSED
