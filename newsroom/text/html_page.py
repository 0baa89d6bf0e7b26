"""A web page read as an article: its main part as Markdown, and what its head says of it."""

from __future__ import annotations

import html
import re
from datetime import date

import nh3
from bs4 import BeautifulSoup, Tag

from newsroom.domain.article import Content
from newsroom.domain.message import Message
from newsroom.text.html_bounds import goes_too_far, without_programs
from newsroom.text.html_frame import take_frame
from newsroom.text.html_head import PageHead, day, read_page_head
from newsroom.text.html_main import (
    main_part,
    take_asides,
    take_buttons,
    take_footers,
    words_outside,
)
from newsroom.text.html_markdown import to_markdown
from newsroom.text.language import guess_language
from newsroom.text.markdown_escape import escape
from newsroom.text.reading import Reading, normalise

# What Markdown can say, what tells the article from the rest of the page, and pictures, to be
# counted. Of any other element the words stay and the element goes.
_KEPT = {
    "a", "article", "aside", "b", "blockquote", "br", "button", "dd", "div", "dl", "dt", "em",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i",
    "img", "li", "main", "ol", "p", "pre", "section", "strong", "table", "tbody", "td", "tfoot",
    "th", "thead", "time", "tr", "ul",
}  # fmt: skip
# Elements that go with all that is in them: programs, menus, what stands beside, what plays.
_NOT_TEXT = {
    "audio", "canvas", "dialog", "iframe", "math", "menu", "nav", "noscript",
    "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"hidden", "aria-hidden", "role", "itemprop"},
    "a": {"href"},
    "td": {"colspan"},
    "th": {"colspan"},
    "time": {"datetime"},
}
_SCHEMES = {"http", "https", "mailto"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_BLOCK = re.compile(
    r"</(?:p|div|h[1-6]|li|tr|dt|dd|pre|section|table|figure|title)>|<(?:br|hr)\s?/?>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]{0,10000}>")
_BLANK_LINES = re.compile(r"\n{3,}")
_LONGEST_HEADLINE = 150


def read_html(text: str) -> Reading:
    """Return the article on a page: the part that the page itself calls main, as Markdown.

    The first heading is the headline and the first paragraph the lede. Scripts, styles, menus and
    the page's foot are left out, and pictures with a warning; links to the web and to mail
    addresses stay.
    """
    text = normalise(text)
    head = read_page_head(text)
    text = without_programs(text)
    if goes_too_far(text):
        return _words_alone(text, head)
    # A browser's own way of parsing, whatever comes.
    clean = nh3.clean(
        text,
        tags=_KEPT,
        clean_content_tags=_NOT_TEXT,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    try:
        # Within an element, since a lone address would have the parser think it was meant to fetch.
        return _read(BeautifulSoup(f"<div>{clean}</div>", "html.parser"), head)
    except RecursionError:
        # Hundreds of elements inside one another.
        return _words_alone(clean, head)


def pictures_left_out(count: int) -> Message:
    """Return the warning that a document had pictures."""
    return Message("Left out: %n picture(s). Add what is needed by hand.", count=count)


def _words_alone(page: str, head: PageHead) -> Reading:
    lines = html.unescape(_TAG.sub("", _BLOCK.sub("\n\n", page)))
    body = _BLANK_LINES.sub("\n\n", escape(normalise(lines))).strip("\n")
    content = Content(
        headline=head.headline,
        body=body,
        category=head.section,
        date=head.date,
        byline=head.author,
        language=head.language or guess_language(body),
    )
    warning = Message(
        "The page has more markup than an article; its words were taken in as plain text."
    )
    return Reading(content, (warning,))


def _read(page: BeautifulSoup, head: PageHead) -> Reading:
    take_asides(page)
    take_footers(page)
    take_buttons(page)
    main = main_part(page)
    left_outside = words_outside(page, main)
    pictures = len(main.find_all("img"))
    published = _take_times(main)
    headline = _take_headline(main) or head.headline
    frame, warned = take_frame(page, main, headed=bool(headline))
    if not headline:
        headline = _take_paragraph(main, _LONGEST_HEADLINE)
    lede = _take_paragraph(main) if headline else ""
    body = to_markdown(main)
    warnings: list[Message] = [*left_outside, *warned]
    if not headline:
        warnings.append(Message("No headline was found; write one."))
    if pictures:
        warnings.append(pictures_left_out(pictures))
    content = Content(
        headline=headline,
        lede=lede,
        body=body,
        category=head.section or frame.rubric,
        date=head.date or frame.date or published,
        byline=head.author or frame.byline,
        views=frame.views,
        language=head.language or guess_language(f"{headline}\n{lede}\n{body}"),
        rates=frame.rates,
    )
    return Reading(content, tuple(warnings))


def _take_times(main: Tag) -> date | None:
    """Return the first date that the page's markup gives, and leave of such markup the words."""
    times = main.find_all("time")
    found = (day(str(time.get("datetime") or "")) for time in times)
    first = next((one for one in found if one), None)
    for time in times:
        time.unwrap()
    main.smooth()
    return first


def _take_headline(main: Tag) -> str:
    """Take the first heading of the first level, or else one that stands first, out of the page."""
    heading = next((found for found in main.find_all("h1") if _words(found)), None)
    if heading is None:
        heading = next((found for found in main.find_all(_HEADINGS) if _words(found)), None)
        # A heading below the text is that of a section.
        if heading is None or _stands_below_text(heading, main):
            return ""
    words = _words(heading)
    heading.decompose()
    return words


def _take_paragraph(main: Tag, longest: int = 0) -> str:
    """Take the first paragraph out of the page, where it is the first of the text.

    A paragraph that has links in it stays in the body: headline and lede are plain text. So does
    one of more than `longest` characters, where that is given.
    """
    paragraph = next((found for found in main.find_all("p") if _words(found)), None)
    if paragraph is None or _stands_below_text(paragraph, main) or paragraph.find("a", href=True):
        return ""
    words = _words(paragraph)
    if longest and len(words) > longest:
        return ""
    paragraph.decompose()
    return words


def _words(element: Tag) -> str:
    # Any white space but a no-break space: that one is the author's own.
    for line_break in element.find_all("br"):
        line_break.replace_with(" ")
    return re.sub(r"[ \t\n]+", " ", normalise(element.get_text())).strip(" ")


def _stands_below_text(element: Tag, main: Tag) -> bool:
    for string in element.find_all_previous(string=True):
        if main not in string.parents:
            return False
        if string.strip():
            return True
    return False
