"""Counting a text's words and characters as a newspaper does: what is read, not the markup."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import add

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.text.markdown_escape import unescape
from newsroom.text.usual_letters import LETTERS, is_usual

# Words read in a minute. Kazakh hangs on one word what English says with four.
_PACE = {
    Language.KAZAKH: 150,
    Language.KAZAKH_LATIN: 150,
    Language.KAZAKH_ARABIC: 130,
    Language.RUSSIAN: 180,
    Language.ENGLISH: 220,
}

# Bounded, so that a text full of opening brackets is read once and not over and over.
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n^]{1,200}\]:[ \t]+\S+.*$", re.MULTILINE)
_LINK = re.compile(r"(?<!\\)!?\[([^\[\]]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_PICTURE = re.compile(r"(?<!\\)!\[[^\[\]]{0,1000}\]\([^()\n]{0,2000}\)")
_FOOTNOTE = re.compile(r"(?<!\\)\[\^[^\]\n]{1,100}\]:?")
_AUTOLINK = re.compile(r"<(?=[a-z]{2,10}:)([^<>\s]{1,2000})>")
_LINE_START = re.compile(
    r"^[ \t]*(?:(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d+\.(?=\s))[ \t]*)+", re.MULTILINE
)
_RULE = re.compile(r"^[ \t]*(?:[-*_=:|`~][ \t]*){3,}$", re.MULTILINE)
# Most paragraphs have nothing of all this; the second is looked for behind a line end.
_MARKUP = re.compile(r"[\[\]<>&\\*`|_#=~]")
_MARKED_LINE = re.compile(r"\n[ \t]*(?:[-+:]|\d+\.)")
_SIGNS = re.compile(r"(?<!\\)[*`|]+|(?<![^\W_])(?<!\\)_+|(?<!\\)_+(?![^\W_])")

# Letters and digits with what may stand inside one word: combining marks, a hyphen (`ТМД-ға`), an
# underscore or apostrophe, and between digits the signs of a decimal, a time or a date.
_MARKS = "[\u0300-\u036f\u064b-\u065f\u0670\u00ad]"
_BETWEEN = "(?:[-_\u2010\u2011'\u2019\u02bc]|(?<=[0-9])[.,:/](?=[0-9]))"


def _words(part: str) -> re.Pattern[str]:
    return re.compile(f"{part}(?:{_BETWEEN}{part})*")


_WORD = _words(f"[^\\W_]+(?:{_MARKS}+[^\\W_]*)*")
_USUAL_WORD = _words(f"[0-9{LETTERS}]+")


def plain(markdown: str) -> str:
    """Return the words of a Markdown text without its markup.

    Near enough for counting and searching while a person types; a page is rendered by `markdown`.
    """
    has_markup = _MARKUP.search(markdown) or _MARKED_LINE.search(f"\n{markdown}")
    return _without_markup(markdown) if has_markup else markdown


def _without_markup(markdown: str) -> str:
    # What a pattern needs is looked for first: most of it is not there.
    text = markdown
    if "<" in text:
        text = _without_comments(text)
    if "]:" in text:
        text = _DEFINITION.sub("", text)
    if "[" in text:
        text = _LINK.sub(r"\1", _FOOTNOTE.sub(" ", text))
    if "<" in text:
        text = _TAG.sub("", _AUTOLINK.sub(r"\1", text))
    text = _SIGNS.sub("", _LINE_START.sub("", _RULE.sub("", text)))
    return html.unescape(unescape(text)) if "\\" in text or "&" in text else text


def _without_comments(markdown: str) -> str:
    # By hand: a pattern would search to the text's end again for each comment left open.
    pieces: list[str] = []
    start = 0
    while (opened := markdown.find("<!--", start)) >= 0:
        closed = markdown.find("-->", opened)
        if closed < 0:
            break
        pieces.append(markdown[start:opened])
        start = closed + len("-->")
    return " ".join([*pieces, markdown[start:]])


def count_words(markdown: str) -> int:
    """Return how many words a reader meets; a word with a suffix on a hyphen is one."""
    # No word goes over a line's end.
    text = "\n\n".join(map(plain, _paragraphs(markdown)))
    return len((_USUAL_WORD if is_usual(text) else _WORD).findall(text))


def _paragraphs(markdown: str) -> list[str]:
    # What stands for a picture is no word of the article.
    text = _without_comments(markdown)
    return (_PICTURE.sub("", text) if "![" in text else text).split("\n\n")


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a text is for its reader: line ends are no characters, runs of spaces one space.

    `lines` are those that it fills when each holds so many characters, broken between words.
    """

    words: int = 0
    characters: int = 0
    without_spaces: int = 0
    lines: int = 0

    def __add__(self, other: Measure) -> Measure:
        return Measure(
            self.words + other.words,
            self.characters + other.characters,
            self.without_spaces + other.without_spaces,
            self.lines + other.lines,
        )


def measure(markdown: str, width: int) -> Measure:
    """Measure a Markdown text, its lines with up to `width` characters.

    Paragraph by paragraph: with each key one of them is measured anew, and no measuring of a long
    text keeps the window's thread from its turn.
    """
    return reduce(add, (_measure(one, width) for one in _paragraphs(markdown)), Measure())


@lru_cache(maxsize=4096)
def _measure(paragraph: str, width: int) -> Measure:
    text = plain(paragraph)
    paragraphs = [words for line in text.split("\n") if (words := line.split())]
    letters = sum(len(word) for words in paragraphs for word in words)
    spaces = sum(len(words) - 1 for words in paragraphs)
    return Measure(
        words=sum(1 for _ in _WORD.finditer(text)),
        characters=letters + spaces,
        without_spaces=letters,
        lines=sum(_lines(words, width) for words in paragraphs),
    )


def _lines(words: list[str], width: int) -> int:
    lines = free = 0
    for word in words:
        if lines and len(word) < free:
            free -= 1 + len(word)
            continue
        # It begins a line; one that is longer than a line goes on in the next.
        taken = -(-len(word) // width)
        lines += taken
        free = taken * width - len(word)
    return lines


def article_words(content: Content) -> int:
    """Return the words of an article: of its lede and body."""
    return count_words(content.lede) + count_words(content.body)


def reading_minutes(words: int, language: Language = Language.KAZAKH) -> int:
    """Return the whole minutes that `words` take to read: at least 1, and 0 for none."""
    return max(1, round(words / _PACE[language])) if words else 0
