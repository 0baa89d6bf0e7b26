"""Which part of a web page is the article, and what of the page's foot belongs to it."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from newsroom.domain.message import Message

_MAIN = ("article", "main", "[role=main]", "[itemprop=articleBody]")
# A foot with these in it leads elsewhere: to other articles, to places for sharing.
_LEADS_AWAY = ("a", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "img")
_BLOCKS = ("p", "div", "blockquote", "table", "section")
_OF_TEXT = ("p", "li", "dt", "dd", "td", "th", "figcaption", "a", "b", "i", "em", "strong",
            "h1", "h2", "h3", "h4", "h5", "h6")  # fmt: skip


def main_part(page: BeautifulSoup) -> Tag:
    """Return the element that holds the article, with its headline where it has one; or the page.

    Of the elements that may be it the narrowest with the headline is: a teaser inside the main
    part is an `article` too.
    """
    for hidden in page.select("[hidden], [aria-hidden=true]"):
        if not hidden.decomposed:
            hidden.decompose()
    found = [page.select(selector) for selector in _MAIN]
    headed = [[one for one in same if one.find("h1") is not None] for same in found]
    for titled in headed:
        # Several articles with headlines are a list of teasers.
        if len(titled) == 1:
            outer = titled[0].find_parent("main")
            own = outer is None or outer.find("h1") is titled[0].find("h1")
            return titled[0] if own or outer is None else outer
    single = [same[0] for same in found if len(same) == 1]
    if single:
        most = _most(single)
        return next(one for one in single if 2 * _words(one) >= _words(most))
    for header in page.find_all("header"):
        if not header.decomposed and header.find("h1") is None:
            header.decompose()
    return page


def take_asides(page: Tag) -> None:
    """Drop what stands beside and leads to other articles; a box of facts or a quotation stays."""
    for aside in page.find_all("aside"):
        if aside.decomposed:
            continue
        linked = sum(len(link.get_text().split()) for link in aside.find_all("a"))
        if aside.find("article") is not None or 2 * linked >= len(aside.get_text(" ").split()):
            aside.decompose()
        else:
            aside.name = "div"


def take_footers(page: Tag) -> None:
    """Drop the page's feet; one in a quotation, a figure or an article's text is text."""
    for footer in page.find_all("footer"):
        if footer.decomposed:
            continue
        quoted = footer.find_parent(("blockquote", "figure")) is not None
        told = footer.find_parent("article") is not None and footer.find(_LEADS_AWAY) is None
        if not (quoted or told):
            footer.decompose()
        else:
            footer.name = "p" if footer.find(_BLOCKS) is None else "div"


def take_buttons(page: Tag) -> None:
    """Leave of a button its words where it stands among others, and drop one that stands alone."""
    for button in page.find_all("button"):
        parent = button.parent
        if parent and (parent.name in _OF_TEXT or _has_words(parent)):
            button.unwrap()
        else:
            button.decompose()
    page.smooth()


def words_outside(page: Tag, main: Tag) -> tuple[Message, ...]:
    """Return a warning where most of the page's words, those of links apart, are not in `main`."""
    if 2 * _words(main) >= _words(page):
        return ()
    return (
        Message(
            "Most of the words on the page stand outside what was taken for the article; "
            "compare it with the page."
        ),
    )


def _has_words(element: Tag) -> bool:
    return any(string.strip() for string in element.find_all(string=True, recursive=False))


def _most(elements: list[Tag]) -> Tag:
    return max(elements, key=_words)


def _words(element: Tag) -> int:
    linked = sum(len(link.get_text().split()) for link in element.find_all("a"))
    return len(element.get_text(" ").split()) - linked
