"""The copy desk: small rules, each in a file of its own, that remark and change nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from newsroom.domain.article import Content
from newsroom.domain.proof import Field, Remark
from newsroom.domain.rates import NO_RATES, RateTable
from newsroom.text.proofing import (
    column_hyphen,
    dates_and_rates,
    doubled_word,
    local_links,
    long_sentence,
    missing_parts,
    mixed_script,
    pictures,
    placeholders,
    quotation_marks,
    rate_marks,
    spaces,
    speech_dash,
    two_spellings,
)
from newsroom.text.proofing.prose import read_prose
from newsroom.text.proofing.rule import Piece, Rule
from newsroom.text.proofing.surroundings import words_of

__all__ = ["RULES", "Rule", "proof", "proof_rates", "words_of"]

RULES: tuple[Rule, ...] = (
    missing_parts.RULE,
    dates_and_rates.FUTURE_RULE,
    dates_and_rates.RATES_RULE,
    pictures.ALT_RULE,
    pictures.CREDIT_RULE,
    rate_marks.BOOK_RULE,
    rate_marks.RULE,
    placeholders.RULE,
    mixed_script.RULE,
    two_spellings.RULE,
    quotation_marks.UNPAIRED_RULE,
    quotation_marks.STRAIGHT_RULE,
    speech_dash.RULE,
    column_hyphen.RULE,
    doubled_word.RULE,
    spaces.RULE,
    long_sentence.RULE,
    local_links.RULE,
)
"""Every rule, the weightiest first."""

_ORDER = {field: number for number, field in enumerate(Field)}


def _go_on() -> None:
    pass


def proof(
    content: Content,
    today: date,
    *,
    book: RateTable = NO_RATES,
    rates_age: int = 0,
    off: Collection[str] = (),
    between: Callable[[], None] = _go_on,
) -> tuple[Remark, ...]:
    """Return what the rules remark on, in reading order; `today` is the newsroom's day.

    `book` is what the rate book has for the article's date; `rates_age` is by how many days the
    article's rates may be older than it.
    Rules named in `off` are left out. `between` is called before each rule, and may raise to stop
    the reading. Linear in the length of the text, whatever it is.
    """
    language = content.language
    between()
    piece = Piece(
        content,
        (
            read_prose(Field.HEADLINE, content.headline, language, markdown=False),
            read_prose(Field.LEDE, content.lede, language, markdown=False),
            read_prose(Field.BODY, content.body, language, markdown=True),
        ),
        today,
        book,
        rates_age,
    )
    remarks: list[Remark] = []
    for rule in RULES:
        between()
        if rule.name not in off:
            remarks += rule.check(piece)
    return tuple(sorted(remarks, key=lambda one: (_ORDER[one.field], one.start, one.end)))


def proof_rates(
    content: Content, today: date, book: RateTable, rates_age: int = 0
) -> tuple[Remark, ...]:
    """Return what the rules remark on in an article's rates alone."""
    piece = Piece(content, (), today, book, rates_age)
    rules = (dates_and_rates.RATES_RULE, rate_marks.BOOK_RULE)
    return tuple(remark for rule in rules for remark in rule.check(piece))
