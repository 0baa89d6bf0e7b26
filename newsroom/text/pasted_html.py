"""What the clipboard has from a web page, Word or Google Docs, as clean Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit, urlunsplit

import nh3
from bs4 import BeautifulSoup, Tag

from newsroom.text.html_bounds import goes_too_far, without_programs
from newsroom.text.html_markdown import to_markdown
from newsroom.text.reading import normalise

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL)
_KEPT = {
    "a", "b", "blockquote", "br", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i", "li", "ol", "p", "pre", "span", "strong", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
}  # fmt: skip
_NOT_TEXT = {
    "audio", "button", "canvas", "dialog", "form", "head", "iframe", "math", "menu", "nav",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title",
    "video", "xml",
}  # fmt: skip
# Without any of these the words are all that there is, and are pasted as they are.
_TELLING = (
    "a", "b", "blockquote", "em", "h1", "h2", "h3", "h4", "h5", "h6", "i", "li", "strong", "table",
)  # fmt: skip
_HEADING = re.compile(r"h([1-6])")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_NOT_ITALIC = re.compile(r"font-style\s*:\s*normal", re.IGNORECASE)
_RUNS = re.compile(r"[ \t]*\n[ \t\n]*|[ \t]{2,}")
# Spaces that met from two elements.
_MET = re.compile(r"(?<=\S) {2,}(?=\S)")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
# Word writes a list as paragraphs, with the marker as text.
_WORD_ITEM = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)", re.IGNORECASE)
_WORD_MARKER = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_NUMBER = re.compile(r"\s*\(?(?:\d+|[a-zа-я]|[ivxlc]+)[.)]", re.IGNORECASE)
# What follows a reader from page to page in an address.
_TRACKERS = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|yclid|ysclid|msclkid|mc_[ce]id|igshid|_hs\w+|_openstat"
)
_REDIRECTS = {
    "google": ("/url", ("q", "url")),
    "l.facebook.com": ("/l.php", ("u",)),
    "vk.com": ("/away.php", ("to",)),
}
_GOOGLE = re.compile(r"(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")
_SAFE_LINKS = ".safelinks.protection.outlook.com"


def pasted_markdown(html: str) -> str | None:
    """Return Markdown for HTML of the clipboard; None where its plain text is what is meant.

    Structure, emphasis, links and tables stay; styles, programs, pictures and trackers go.
    """
    html = normalise(html)
    if fragment := _FRAGMENT.search(html):
        html = fragment[1]
    html = without_programs(html)
    if goes_too_far(html):
        return None
    clean = nh3.clean(
        html,
        tags=_KEPT,
        clean_content_tags=_NOT_TEXT,
        attributes={"*": {"style", "class"}, "a": {"href"}, "td": {"colspan"}, "th": {"colspan"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    page = BeautifulSoup(f"<div>{clean}</div>", "html.parser")
    try:
        _untangle(page)
        if page.find(_TELLING) is None:
            return None
        lines = to_markdown(page).split("\n")
        return "\n".join(line if line.startswith("    ") else _MET.sub(" ", line) for line in lines)
    except RecursionError:
        return None


def _untangle(page: Tag) -> None:
    for element in page.find_all(style=_HIDDEN):
        element.decompose()
    _join_word_lists(page)
    _nest_lists(page)
    _take_emphasis(page)
    _lower_headings(page)
    _give_heads(page)
    for link in page.find_all("a", href=True):
        link["href"] = clean_address(str(link["href"]))
    for element in page.find_all():
        for name in ("style", "class"):
            del element[name]
    for span in page.find_all("span"):
        span.unwrap()
    page.smooth()
    for string in page.find_all(string=_RUNS):
        # Where the source breaks its lines says nothing.
        if string.find_parent("pre") is None:
            string.replace_with(_RUNS.sub(" ", string))


def _give_heads(page: Tag) -> None:
    # Markdown has no table without a head.
    for table in page.find_all("table"):
        row = table.find("tr")
        if row and not table.find("th"):
            for cell in row.find_all("td"):
                cell.name = "th"


def _take_emphasis(page: Tag) -> None:
    """Turn weight and slant that only a style gives into elements, and the other way about."""
    for element in page.find_all(["b", "strong", "i", "em", "span"]):
        style = str(element.get("style", ""))
        if element.name in ("b", "strong") and _NOT_BOLD.search(style):
            element.unwrap()  # Google Docs wraps everything so
        elif element.name in ("i", "em") and _NOT_ITALIC.search(style):
            element.unwrap()
        elif element.name == "span" and element.get_text(strip=True):
            around = {parent.name for parent in element.parents}
            heading = any(_HEADING.fullmatch(name) for name in around)
            if _BOLD.search(style) and not heading and not around & {"b", "strong", "th"}:
                element.wrap(_new("strong"))
            if _ITALIC.search(style) and not around & {"i", "em"}:
                element.wrap(_new("em"))


def _lower_headings(page: Tag) -> None:
    # The page's first level is the headline, which is not written in the body.
    if page.find("h1"):
        for heading in page.find_all(_HEADING):
            heading.name = f"h{min(6, int(heading.name[1]) + 1)}"


def _nest_lists(page: Tag) -> None:
    """Put lists that stand between a list's items into the item before them."""
    for inner in page.find_all(["ul", "ol"]):
        if inner.parent is None or inner.parent.name not in ("ul", "ol"):
            continue
        before = inner.find_previous_sibling("li")
        (before.append(inner.extract()) if before else inner.wrap(_new("li")))


def _join_word_lists(page: Tag) -> None:
    for first in page.find_all("p", style=_WORD_ITEM):
        if first.name != "p" or first.parent is None:
            continue  # joined already
        items = [first, *_following_items(first)]
        place = _new("div")
        first.insert_before(place)
        open_lists: list[Tag] = []
        for item in items:
            match = _WORD_ITEM.search(str(item.get("style", "")))
            level = int(match[1]) if match else 1
            numbered = _take_marker(item)
            del open_lists[max(1, level) :]
            while len(open_lists) < max(1, level):
                inner = _new("ol" if numbered else "ul")
                outer = open_lists[-1] if open_lists else None
                items_of = outer.find_all("li", recursive=False) if outer else []
                (items_of[-1] if items_of else outer or place).append(inner)
                open_lists.append(inner)
            item.extract()
            item.name = "li"
            del item["style"]
            open_lists[-1].append(item)
        place.unwrap()


def _following_items(first: Tag) -> Iterator[Tag]:
    for sibling in first.find_next_siblings():
        if sibling.name != "p" or not _WORD_ITEM.search(str(sibling.get("style", ""))):
            return
        yield sibling


def _take_marker(item: Tag) -> bool:
    """Take the marker that Word wrote as text out of an item; tell whether it is a number."""
    numbered = False
    for marker in item.find_all("span", style=_WORD_MARKER):
        numbered = numbered or bool(_NUMBER.match(marker.get_text()))
        marker.decompose()
    return numbered


def _new(name: str) -> Tag:
    return BeautifulSoup("", "html.parser").new_tag(name)


def clean_address(address: str) -> str:
    """Return an address without what tracks its readers, and without a detour over a counter."""
    for _ in range(3):  # a detour may lead to another
        inner = _behind(address)
        if inner is None:
            break
        address = inner
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not parts.query:
        return address
    # The rest stays as it is written: to some servers `%20` and `+`, `a` and `a=` are not the same.
    pairs = parts.query.split("&")
    kept = [pair for pair in pairs if not _TRACKERS.fullmatch(pair.partition("=")[0])]
    return address if kept == pairs else urlunsplit(parts._replace(query="&".join(kept)))


def _behind(address: str) -> str | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    host = parts.hostname or ""
    path, names = _REDIRECTS.get("google" if _GOOGLE.fullmatch(host) else host, ("", ()))
    if host.endswith(_SAFE_LINKS):
        names = ("url",)
    elif not path or parts.path != path:
        return None
    query = parse_qs(parts.query)
    wanted = next((query[name][0] for name in names if name in query), "")
    return wanted if wanted.startswith(("http://", "https://")) else None
