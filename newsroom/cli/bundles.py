"""Commands on bundles: export and verify."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsroom.cli.arguments import Commands, keys, one_of
from newsroom.cli.proofing import remark_line, remark_values
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file."""
    exporting = commands.add(
        "export", export, Message("write a bundle: a folder, or a zip where PATH ends in .zip")
    )
    exporting.add_argument("ids", metavar="ID", nargs="*", type=keys)
    say = commands.say
    exporting.add_argument("--out", metavar="PATH", type=Path, help=say(Message("where to")))
    exporting.add_argument(
        "--check",
        action="store_true",
        help=say(Message("write nothing: show what to look at before it goes out")),
    )
    exporting.add_argument(
        "--state",
        action="append",
        type=one_of(State, say),
        default=[],
        metavar="STATE",
        help=f"{say(Message('only those in this state; may be given again'))}: {' | '.join(State)}",
    )
    exporting.add_argument(
        "--language",
        action="append",
        type=one_of(Language, say),
        default=[],
        metavar="LANGUAGE",
        help=f"{say(Message('only those in this language; may be given again'))}: "
        f"{' | '.join(Language)}",
    )
    readers = exporting.add_mutually_exclusive_group()
    readers.add_argument(
        "--public",
        action="store_true",
        help=say(Message("for readers: without revisions and review")),
    )
    readers.add_argument(
        "--archive",
        action="store_true",
        help=say(Message("for the archive: every article in every state, with all pictures")),
    )
    exporting.add_argument(
        "--theme", metavar="FOLDER", type=Path, help=say(Message("with a theme of your own"))
    )
    verifying = commands.add("verify", verify_bundle, Message("check a bundle, file by file"))
    verifying.add_argument("path", metavar="PATH", type=Path)


def export(terminal: Terminal, options: argparse.Namespace) -> int:
    """Write a bundle, or show what to look at before."""
    if options.out is None and not options.check:
        raise InputRefused(Message("Say where to export: --out PATH. Or look first: --check."))
    if options.archive and (options.ids or options.state or options.language):
        raise InputRefused(
            Message("The archive takes everything: leave the articles, states and languages away.")
        )
    order = ExportOrder(
        target=options.out or Path(),
        articles=tuple(options.ids),
        states=tuple(options.state),
        public=options.public,
        theme=options.theme,
        languages=tuple(options.language),
        archive=options.archive,
    )
    if options.check:
        return _check(terminal, options, order)
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


def _check(terminal: Terminal, options: argparse.Namespace, order: ExportOrder) -> int:
    with terminal.newsroom() as newsroom:
        problems = newsroom.release.problems(order)
    if options.json:
        terminal.print_json(
            [
                {
                    "article": problem.article,
                    "headline": problem.headline,
                    **remark_values(terminal, problem.remark),
                }
                for problem in problems
            ]
        )
    else:
        for problem in problems:
            terminal.print(f"{problem.article}\t{remark_line(terminal, problem.remark)}")
        if not problems:
            terminal.tell(Message("Nothing was found that should be looked at."))
    return REFUSED if problems else DONE


def verify_bundle(terminal: Terminal, options: argparse.Namespace) -> int:
    """Check a bundle; every finding is printed with its file."""
    # Needs no newsroom, and nothing else of what these imports bring.
    from newsroom.services.keys import Keys  # noqa: PLC0415
    from newsroom.services.senders import Senders  # noqa: PLC0415
    from newsroom.services.verifying import signed_by, verified  # noqa: PLC0415

    found = verified(options.path, Senders(terminal.keys, Keys(terminal.keys).own))
    report, signer = found.report, found.signer
    if options.json:
        terminal.print_json(
            {
                "ok": report.ok,
                "bundle_id": report.bundle_id,
                "articles": report.articles,
                "files": report.files,
                "notes": [terminal.say(note) for note in found.notes],
                "signer": {
                    "standing": signer.standing.value,
                    "name": signer.name,
                    "words": signer.key.words if signer.key else "",
                    "fingerprint": signer.key.fingerprint if signer.key else "",
                },
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
            terminal.tell(signed_by(signer))
        for note in found.notes:
            terminal.tell(note)
    return DONE if report.ok else REFUSED
