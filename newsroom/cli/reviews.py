"""Commands on editors' answers: review import, list, accept, reject, resolve, reopen, reply."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from newsroom.cli.arguments import Commands, keys
from newsroom.cli.terminal import DONE, REFUSED, Terminal
from newsroom.domain.message import Message
from newsroom.domain.review import Anchor, Comment, Standing, TakenAnswer
from newsroom.errors import InputRefused, StepRefused

_STANDING = {
    "reject": Standing.REJECTED,
    "resolve": Standing.RESOLVED,
    "reopen": Standing.OPEN,
}


def add_commands(commands: Commands) -> None:
    """Declare the commands of this file: words of their own behind `review`."""
    words = commands.group("review", Message("take in editors’ answers, and settle them"))
    taking = words.add("import", import_answers, Message("take in what review.html saved"))
    taking.add_argument("paths", metavar="FILE", nargs="+", type=Path)
    listing = words.add("list", list_comments, Message("print what editors said of an article"))
    listing.add_argument("id", metavar="ID", type=keys)
    accepting = words.add(
        "accept", accept, Message("put an editor’s wording into the article, as a new revision")
    )
    accepting.add_argument("comments", metavar="COMMENT", nargs="+")
    for name, text in (
        ("reject", Message("leave the words as they are")),
        ("resolve", Message("say that a comment is dealt with")),
        ("reopen", Message("say that a comment waits again")),
    ):
        words.add(name, settle, text).add_argument("comments", metavar="COMMENT", nargs="+")
    replying = words.add("reply", reply, Message("answer a comment; the next bundle carries it"))
    replying.add_argument("comment", metavar="COMMENT")
    replying.add_argument("text", metavar="TEXT")


def import_answers(terminal: Terminal, options: argparse.Namespace) -> int:
    """Take in answers; one that is refused costs the others nothing."""
    taken: list[TakenAnswer] = []
    refused = False
    with terminal.newsroom() as newsroom:
        for path in options.paths:
            try:
                taken.append(newsroom.reviews.take_in(path))
            except InputRefused as error:
                terminal.warn(error.message)
                refused = True
    if options.json:
        terminal.print_json([_taken_values(terminal, one) for one in taken])
    else:
        for one in taken:
            _tell_taken(terminal, one)
    return REFUSED if refused else DONE


def _tell_taken(terminal: Terminal, one: TakenAnswer) -> None:
    if not one.is_new:
        terminal.tell(Message("{name}: nothing new.", name=one.name))
        return
    terminal.tell(
        Message(
            "{name}: answer of {editor}, new comments: {added}, changed: {changed}.",
            name=one.name,
            editor=one.editor,
            added=one.added,
            changed=one.changed,
        )
    )
    for note in one.notes:
        terminal.tell(note)
    for comment in one.orphans:
        terminal.tell(
            Message(
                "Its words are not in the text any more: “{words}”",
                words=comment.quote.exact if comment.quote else "",
            )
        )


def _taken_values(terminal: Terminal, one: TakenAnswer) -> dict[str, Any]:
    return {
        "file": one.name,
        "editor": one.editor,
        "articles": list(one.articles),
        "added": one.added,
        "changed": one.changed,
        "orphans": [comment.id for comment in one.orphans],
        "notes": [terminal.say(note) for note in one.notes],
    }


def list_comments(terminal: Terminal, options: argparse.Namespace) -> int:
    """Print the verdicts and the comments on an article."""
    with terminal.newsroom() as newsroom:
        article = newsroom.library.get(options.id)
        review = newsroom.reviews.of_article(article.uuid)
        anchors = newsroom.reviews.anchors(article.content, review.comments)
    if options.json:
        terminal.print_json(
            {
                "verdicts": [
                    {
                        "editor": given.editor,
                        "decision": given.verdict.decision,
                        "reason": given.verdict.reason,
                        "revision": given.verdict.revision,
                        "checked": list(given.verdict.checked),
                    }
                    for given in review.verdicts
                ],
                "comments": [
                    comment_values(comment, anchors.get(comment.id)) for comment in review.comments
                ],
            }
        )
        return DONE
    for given in review.verdicts:
        decision = given.verdict.decision or "–"
        terminal.print(f"{given.editor}\t{decision}\t{given.verdict.reason}")
    for comment in review.comments:
        words = comment.part.value
        if comment.quote:
            words = terminal.quoted(comment.quote.exact, comment.proposal)
        elif comment.proposal is not None:
            words = f"{words} → {terminal.quoted(comment.proposal)}"
        terminal.print(
            f"{comment.id[:8]}\t{comment.standing}\t{comment.author}\t{words}\t{comment.text}"
        )
    return DONE


def comment_values(comment: Comment, anchor: Anchor | None) -> dict[str, Any]:
    """Return a comment as JSON has it; its place is where its words stand in the text now."""
    return {
        "id": comment.id,
        "kind": comment.kind,
        "part": comment.part,
        "author": comment.author,
        "text": comment.text,
        "quote": comment.quote.exact if comment.quote else None,
        "proposal": comment.proposal,
        "parent": comment.parent or None,
        "standing": comment.standing,
        "place": [anchor.start, anchor.end] if anchor else None,
        "same": anchor.same if anchor else None,
    }


def accept(terminal: Terminal, options: argparse.Namespace) -> int:
    """Put wordings into their articles; one that cannot be costs the others nothing."""
    return _each(terminal, options, lambda newsroom, one: newsroom.reviews.accept(one))


def settle(terminal: Terminal, options: argparse.Namespace) -> int:
    """Say what became of comments."""
    standing = _STANDING[options.word]
    return _each(
        terminal, options, lambda newsroom, one: newsroom.reviews.settle([one.id], standing)
    )


def _each(terminal: Terminal, options: argparse.Namespace, do: Any) -> int:
    refused = False
    done: list[str] = []
    with terminal.newsroom() as newsroom:
        for name in options.comments:
            comment: Comment = newsroom.reviews.get(name)
            try:
                do(newsroom, comment)
            except StepRefused as error:
                terminal.warn(error.message)
                refused = True
                continue
            done.append(comment.id)
        now = [newsroom.reviews.get(one) for one in done]
    if options.json:
        terminal.print_json(done)
    else:
        for one in now:
            terminal.print(f"{one.id[:8]}\t{one.standing}\t{one.author}")
    return REFUSED if refused else DONE


def reply(terminal: Terminal, options: argparse.Namespace) -> int:
    """Answer a comment."""
    with terminal.newsroom() as newsroom:
        made = newsroom.reviews.reply(newsroom.reviews.get(options.comment).id, options.text)
    if options.json:
        terminal.print_json({"id": made.id})
    else:
        terminal.print(f"{made.id[:8]}\t{made.standing}\t{made.author}")
    return DONE
