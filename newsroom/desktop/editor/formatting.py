"""What the editor's formatting does to text: plain functions from lines to lines.

Each takes the whole lines that a selection touches, joined by line ends, and the selection in
them, counted in letters. None knows of widgets, so a test can try every case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SPEECH_DASH = "–\u00a0"  # an en dash, and a space at which the line never breaks

_LINE = re.compile(
    r"(?P<quote>[ \t]*(?:>[ ]?)*)"
    r"(?P<mark>#{1,6}(?:[ \t]+|$)|[-*+][ \t]+|\d{1,9}[.)][ \t]+|[–—][ \u00a0]+)?(?P<rest>.*)",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_LINK = re.compile(r"\[(?P<label>[^\[\]\n]*)\]\((?P<target>[^()\n]*)\)")
_ADDRESS = re.compile(r"https?://\S+")
_LEVELS = 3


@dataclass(frozen=True, slots=True)
class Lines:
    """Some whole lines and the selection in them, from `start` to `end`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Change:
    """Letters put in or taken out at a place; what closes does not push a caret before it."""

    place: int
    removed: int = 0
    added: str = ""
    closes: bool = False


def _changed(lines: Lines, changes: list[_Change]) -> Lines:
    text = lines.text
    for change in reversed(changes):
        text = text[: change.place] + change.added + text[change.place + change.removed :]
    return Lines(text, _moved(lines.start, changes), _moved(lines.end, changes))


def _moved(place: int, changes: list[_Change]) -> int:
    moved = place
    for change in changes:
        if change.place < place or (change.place == place and not change.closes):
            moved += len(change.added) - min(change.removed, place - change.place)
    return moved


def toggle_bold(lines: Lines) -> Lines:
    """Put `**` round the selection or the word at the caret, or take it away."""
    return _toggle_stars(lines, 2)


def toggle_italic(lines: Lines) -> Lines:
    """Put `*` round the selection or the word at the caret, or take it away."""
    return _toggle_stars(lines, 1)


def _toggle_stars(lines: Lines, count: int) -> Lines:
    pieces = list(_pieces(lines)) or [(lines.start, lines.start)]
    bare = [piece for piece in pieces if not _wears(lines.text, piece, count)]
    changes = []
    for first, last in bare or pieces:
        if bare:
            changes += [_Change(first, 0, "*" * count), _Change(last, 0, "*" * count, closes=True)]
        else:
            changes += [_Change(first - count, count), _Change(last, count, closes=True)]
    return _changed(lines, changes)


def _pieces(lines: Lines) -> Iterator[tuple[int, int]]:
    """Yield what of the selection is to be marked, line by line, without its own signs."""
    start, end = lines.start, lines.end
    if start == end:
        for word in _WORD.finditer(lines.text):
            if word.start() <= start <= word.end():
                yield word.span()
        return
    place = 0
    for line in lines.text.split("\n"):
        first = max(start, place + _rest_of(line))
        last = min(end, place + len(line))
        while first < last and lines.text[first] in " \t\u00a0*":
            first += 1
        while first < last and lines.text[last - 1] in " \t\u00a0*":
            last -= 1
        if first < last:
            yield first, last
        place += len(line) + 1


def _wears(text: str, piece: tuple[int, int], count: int) -> bool:
    """Tell whether `piece` stands in stars: one is italic, two are bold, three are both."""
    first, last = piece
    before = len(text[:first]) - len(text[:first].rstrip("*"))
    after = len(text[last:]) - len(text[last:].lstrip("*"))
    stars = min(before, after, 3)
    return stars >= count if count > 1 else stars % 2 == 1


def _rest_of(line: str) -> int:
    match = _LINE.match(line)
    return match.start("rest") if match else 0


def next_heading(lines: Lines) -> Lines:
    """Make the lines headings of the next level: none, first, second, third, none."""
    first = next((line for line in lines.text.split("\n") if line.strip()), "")
    level = _mark_of(first).count("#")
    following = "" if level >= _LEVELS else "#" * (level + 1) + " "
    return _marked(lines, lambda _number: following)


def toggle_bullets(lines: Lines) -> Lines:
    """Make the lines a bulleted list, or plain again."""
    return _toggle_mark(lines, re.compile(r"[-*+]\s"), lambda _number: "- ")


def toggle_numbers(lines: Lines) -> Lines:
    """Make the lines a numbered list, or plain again."""
    return _toggle_mark(lines, re.compile(r"\d+[.)]\s"), lambda number: f"{number}. ")


def toggle_speech(lines: Lines) -> Lines:
    """Begin the lines with the dash of speech, or take it away."""
    return _toggle_mark(lines, re.compile(r"[–—]"), lambda _number: SPEECH_DASH)


def _toggle_mark(lines: Lines, known: re.Pattern[str], mark: Callable[[int], str]) -> Lines:
    written = [line for line in lines.text.split("\n") if line.strip()]
    if written and all(known.match(_mark_of(line)) for line in written):
        return _marked(lines, lambda _number: "")
    return _marked(lines, mark)


def _mark_of(line: str) -> str:
    match = _LINE.match(line)
    return (match["mark"] or "") if match else ""


def _marked(lines: Lines, mark: Callable[[int], str]) -> Lines:
    """Give each written line its mark in place of the one it has; an empty line alone gets one."""
    changes = []
    place = number = 0
    alone = "\n" not in lines.text
    for line in lines.text.split("\n"):
        match = _LINE.match(line)
        if match and (alone or line.strip()):
            number += 1
            old = match["mark"] or ""
            changes.append(_Change(place + match.end("quote"), len(old), mark(number)))
        place += len(line) + 1
    return _changed(lines, changes)


def toggle_quote(lines: Lines) -> Lines:
    """Make the lines a quotation, or plain again; empty lines between belong to it."""
    split = lines.text.split("\n")
    quoted = all(line.startswith(">") for line in split if line.strip()) and ">" in lines.text
    changes = []
    place = 0
    for line in split:
        if not quoted:
            changes.append(_Change(place, 0, "> "))
        elif line.startswith(">"):
            changes.append(_Change(place, 2 if line.startswith("> ") else 1))
        place += len(line) + 1
    return _changed(lines, changes)


def toggle_link(lines: Lines, address: str = "") -> Lines:
    """Make the selection or the word at the caret a link to `address`, or a link plain again.

    What is selected afterwards is what is still missing: the address, or the words.
    """
    for link in _LINK.finditer(lines.text):
        if link.start() <= lines.start and lines.end <= link.end():
            start = link.start()
            words = link["label"] or link["target"]
            text = lines.text[:start] + words + lines.text[link.end() :]
            return Lines(text, start, start + len(words))
    start, end = lines.start, lines.end
    if start == end:
        start, end = next(_pieces(lines), (start, end))
    label = lines.text[start:end].strip().replace("\n", " ")
    if _ADDRESS.fullmatch(label):
        label, address = "", label
    made = f"[{label}]({address})"
    text = lines.text[:start] + made + lines.text[end:]
    if not label:
        caret = start + 1
    elif not address:
        caret = start + len(label) + 3
    else:
        caret = start + len(made)
    return Lines(text, caret, caret)


def break_line(lines: Lines) -> Lines:
    """Break the line at the caret without beginning a paragraph."""
    before = lines.text[: lines.start].rstrip(" ")
    after = lines.text[lines.end :].lstrip(" ")
    caret = len(before) + 3
    return Lines(f"{before}  \n{after}", caret, caret)


_TABLE = "|  |  |\n| --- | --- |\n|  |  |\n|  |  |"


def insert_table(lines: Lines) -> Lines:
    """Put an empty table behind the lines, the caret in its first cell."""
    before = lines.text.rstrip("\n")
    gap = "\n\n" if before.strip() else ""
    caret = len(before) + len(gap) + 2
    return Lines(f"{before}{gap}{_TABLE}\n", caret, caret)


def continue_list(lines: Lines) -> Lines | None:
    """Begin the next item at the end of a list's line; an empty item ends the list.

    Returns None where the caret stands in no list and the Enter key means just itself.
    """
    match = _LINE.match(lines.text)
    mark = match["mark"] if match else None
    if match is None or lines.start < match.start("rest"):
        return None
    if not mark or mark[0] in "#–—":
        if ">" not in match["quote"]:
            return None
        mark = ""
    if not match["rest"].strip():
        return Lines("", 0, 0)
    if mark[:1].isdigit():
        digits = re.match(r"\d+", mark)
        number = int(digits[0]) + 1 if digits else 1
        mark = re.sub(r"\d+", str(number), mark, count=1)
    opening = f"\n{match['quote']}{mark}"
    text = lines.text[: lines.start] + opening + lines.text[lines.end :].lstrip(" ")
    caret = lines.start + len(opening)
    return Lines(text, caret, caret)


def shift_items(lines: Lines, *, deeper: bool) -> Lines | None:
    """Move a list's items one level in or out; None where a line is no item of a list."""
    changes = []
    place = 0
    for line in lines.text.split("\n"):
        match = _LINE.match(line)
        mark = match["mark"] if match else None
        if line.strip() and (not mark or mark[0] in "#–—"):
            return None
        spaces = len(line) - len(line.lstrip(" "))
        if deeper:
            changes.append(_Change(place, 0, " " * 4 if line.strip() else ""))
        else:
            changes.append(_Change(place, min(spaces, 4)))
        place += len(line) + 1
    return _changed(lines, changes)
