"""A newspaper's page copied as text, read as an article, and an article written as such a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsroom.domain.article import Content
from newsroom.domain.date_style import DateStyle
from newsroom.domain.message import Message
from newsroom.text.dates import format_date
from newsroom.text.language import guess_language
from newsroom.text.markdown_escape import escape, unescape
from newsroom.text.page_frame import (
    Frame,
    Tail,
    find_list,
    list_above_text,
    read_head,
    read_tail,
    taken_within_text,
)
from newsroom.text.page_headline import choose_headline, is_short_enough
from newsroom.text.page_lines import paragraphs, written_lines
from newsroom.text.page_words import FRAME, FrameWords
from newsroom.text.reading import Reading, normalise


def read_page_text(text: str) -> Reading:
    """Return the article on a page that was selected and copied: see `page_frame` for its parts.

    Whatever is not known for a part of the page's frame is text of the article: nothing but the
    frame and the list of other articles is ever left out, and the latter not without a warning.
    The body is Markdown that shows the page's words.
    """
    page = normalise(text).split("\n")
    lines = written_lines(page)
    if not lines:
        return Reading(Content())
    listed = find_list(lines)
    head = read_head(lines[:listed])
    tail = read_tail(lines, listed, head)
    if not (head.taken or tail.taken):
        return _unrecognised(page)
    choice = choose_headline(head)
    aside = list_above_text(lines[:listed], head, choice.number)
    left_over = _without(page, {*head.taken, *tail.taken, *choice.taken, *aside})
    lede, blocks, before = _split(left_over, choice.number)
    blocks += [page[number].strip(" \t") for number in sorted(aside)]
    frame = head.frame.merged(tail.frame)
    content = Content(
        headline=choice.headline,
        lede=lede,
        body=_markdown(blocks),
        category=choice.category,
        date=frame.date,
        byline=frame.byline,
        views=frame.views,
        language=guess_language("\n".join([choice.headline, lede, *blocks])),
        rates=frame.rates,
    )
    return Reading(
        content, (*taken_within_text(head), *_warnings(content, tail, frame, before=before))
    )


def _unrecognised(page: list[str]) -> Reading:
    """Return text that is no newspaper's page: a first line that can be one is its headline."""
    blocks = [block for _, block in paragraphs(page)]
    first, _, rest = blocks[0].partition("\n")
    headline = ""
    # A line that goes on with a small letter in the next was broken by its width.
    if is_short_enough(first) and not rest[:1].islower():
        headline = first.strip()
        blocks[:1] = [rest] if rest else []
    content = Content(
        headline=headline,
        body=_markdown(blocks),
        language=guess_language("\n".join([headline, *blocks])),
    )
    warning = Message(
        "This does not look like a page of a newspaper: no date, category or rates were found. "
        "All of its text was taken in as it stands."
    )
    return Reading(content, (warning,))


def _without(page: list[str], taken: set[int]) -> list[str]:
    return ["" if number in taken else line for number, line in enumerate(page)]


def _split(page: list[str], headline: int) -> tuple[str, list[str], int]:
    """Return the lede, the paragraphs of the body, and how many of them stood before the headline.

    `headline` is the number of the headline's line, -1 where there is none.
    """
    found = list(paragraphs(page))
    before = [block for number, block in found if number < headline]
    after = [block for number, block in found if number > headline]
    lede = after[0].replace("\n", " ") if after else ""
    return lede, before + after[1:], len(before)


def _markdown(blocks: Iterable[str]) -> str:
    return "\n\n".join(escape(block) for block in blocks)


def _warnings(content: Content, tail: Tail, frame: Frame, *, before: int) -> Iterable[Message]:
    if not content.headline:
        yield Message("No headline was found; write one.")
    if content.date is None:
        yield Message("The page gives no date.")
    if not content.category:
        yield Message("The page gives no category.")
    if not frame.rates:
        yield Message("The page gives no exchange rates.")
    if before:
        yield Message(
            "%n paragraph(s) stood above the headline and now begin the body; "
            "take out what is not part of the article.",
            count=before,
        )
    if tail.left_out:
        yield Message(
            "Left out after “{marker}”, as headlines of other articles: %n line(s).",
            count=tail.left_out,
            marker=tail.marker,
        )
    if tail.kept:
        yield Message(
            "The text after “{marker}” was kept, since it does not look like a list of headlines; "
            "take out what is not part of the article.",
            marker=tail.kept,
        )


def write_page_text(content: Content, style: DateStyle, latest: Sequence[str] = ()) -> str:
    """Return the article as the text of a page, with `latest` as the headlines that follow it.

    `style` is how the house writes its dates.

    Read back it gives the same article as far as a page can carry one: tags, the address and the
    body's markup are not on it, the language is guessed, and without a headline or a lede what
    comes next stands in its place.
    """
    words = FRAME[content.language]
    lines = [*_rate_lines(content, words, style), words.main_site]
    dated = format_date(content.date, content.language, style) if content.date else ""
    lines += [f"{content.category} {dated}".strip(), "", content.headline, ""]
    if content.views is not None:
        lines += [part.format(content.views) for part in words.views if part] + [""]
    if content.byline:
        mark = " " if words.author == "By" else ": "
        lines += [f"{words.author}{mark}{content.byline}", ""]
    lines += [content.lede, "", unescape(content.body), "", words.latest, *latest]
    return "\n".join(lines).lstrip("\n") + "\n"


def _rate_lines(content: Content, words: FrameWords, style: DateStyle) -> list[str]:
    rates = content.rates
    if not rates:
        return []
    lines: list[str] = []
    caption = [rates.source] if rates.source else []
    if rates.date:
        caption.append(format_date(rates.date, content.language, style))
    if caption:
        lines.append(f"{words.rates}: {', '.join(caption)}")
    for rate in rates.items:
        label = rate.code if rate.quantity == 1 else f"{rate.quantity} {rate.code}"
        lines += [f"  • {label}:", f"    {rate.value:f}"]
    return lines
