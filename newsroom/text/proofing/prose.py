"""A text as the rules read it: without its markup, every letter in its own place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.proof import Field, Remark

MASK = "\ufffc"
"""Stands for each character of markup: neither a letter nor a space nor a sign."""

WORD = re.compile("[^\\W\\d_]+(?:['’ʼ\u0300-\u036f][^\\W\\d_]+)*")
"""A run of letters; a hyphen ends it, since a suffix may follow in another script."""

# Bounded throughout, so that a text full of opening signs is read once and not over and over.
_MARKUP = re.compile(
    r"(?P<code>`[^`\n]{1,1000}`)"
    r"|(?P<comment><!--.{0,5000}?-->)"
    r"|(?P<tag></?[A-Za-z][^<>\n]{0,500}>)"
    r"|(?P<definition>^[ ]{0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S{0,2000})"
    r"|(?P<note>\[\^[^\]\n]{1,100}\])"
    r"|(?P<target>(?<=\])\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\))"
    r"|(?P<address>(?:https?://|www\.)[^\s<>«»\"]{1,2000}|\S{1,64}@[\w.-]{1,255}\.\w{2,20})"
    r"|(?P<rule>^[ \t]*(?:[-*_=:|~`][ \t]*){3,}$)"
    r"|(?P<start>^[ \t]*(?:(?:>|\#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){1,8})"
    r"|(?P<sign>\\(?=[!-/:-@\[-`{-~])|(?<!\\)[*`|\[\]]|(?<!\\)(?:(?<![^\W_])_+|_+(?![^\W_])))",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Prose:
    """One field of an article.

    `source` is what is written; `text` has as many characters, markup replaced by `MASK`.
    """

    field: Field
    language: Language
    source: str
    text: str

    def remark(
        self, rule: str, start: int, end: int, message: Message, suggestion: str | None = None
    ) -> Remark:
        """Return a remark on the characters from `start` to `end`."""
        return Remark(rule, self.field, start, end, self.source[start:end], suggestion, message)

    def paragraphs(self) -> Iterator[tuple[int, str]]:
        """Yield each line that has words, with the place where it begins."""
        start = 0
        for line in self.text.split("\n"):
            if line.strip(f" \t{MASK}"):
                yield start, line
            start += len(line) + 1


def read_prose(field: Field, source: str, language: Language, *, markdown: bool) -> Prose:
    """Return a field for the rules to read; `markdown` where its signs are markup."""
    text = _MARKUP.sub(_masked, source) if markdown else source
    return Prose(field, language, source, text)


def _masked(match: re.Match[str]) -> str:
    # A line's end stays one: paragraphs and places go by it.
    return re.sub(r"[^\n]", MASK, match[0])
