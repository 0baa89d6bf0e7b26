"""Comparing two texts for people: paragraph with paragraph, and in those word with word."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

import regex
from rapidfuzz.distance import LCSseq

from newsroom.domain.comparison import Kind, Piece, Pieces

# What does not stand alone: it belongs to the letter, or the space, before it.
_MARK = (
    r"[\p{M}\p{Grapheme_Cluster_Break=Extend}\p{Grapheme_Cluster_Break=ZWJ}"
    r"\p{Grapheme_Cluster_Break=SpacingMark}]"
)
# \X, a letter with its marks, is slow; most words have none.
_LETTERS = (
    rf"(?:[[\p{{L}}\p{{N}}_]--\p{{Grapheme_Cluster_Break=Prepend}}]++(?!{_MARK})"
    r"|(?:(?=[\p{L}\p{N}\p{M}_])\X)+)"
)
_JOINED = r"[-'’ʼ\u2010\u2011]|(?<=\p{N})[.,:/](?=\p{N})"
# A word, number or sign, and the space behind it. A text may begin with space.
_WORDS = regex.compile(
    rf"({_LETTERS}(?:(?:{_JOINED}){_LETTERS})*+|(?!\s)\X|\A(?=\s(?!{_MARK}))|\X)"
    rf"((?:\s(?!{_MARK}))*+)",
    regex.VERSION1,
)
_PARAGRAPHS = regex.compile(r"([^\n]++|\A(?=\n))(\n*+)")
_mark_at = regex.compile(_MARK, regex.VERSION1).match
_HAS_WORD = regex.compile(r"[\p{L}\p{N}]")

# What one comparison may take, all of it together: pairs of words that are looked at by the bit, an
# eighth of a byte and some 0.4 nanoseconds each; and words of paragraphs that are likened to one
# another, some 60 nanoseconds each. Beyond, it goes on in coarser pieces.
_MOST_WORD_PAIRS = 500_000_000
_MOST_LIKENED = 6_000_000
_LETTERS_A_WORD = 7
_ALIKE = 0.4  # the least share of words that makes two paragraphs versions of one
_SURELY_ALIKE = 0.7
_REWRAPPED = 0.8  # the share of words by which paragraphs were only split, joined or reordered

_Units = list[tuple[str, str]]


def compare_texts(older: str, newer: str) -> Pieces:
    """Return what became of each piece of the older text, and what is new in the newer one.

    The pieces give both texts back exactly, and none ends inside a word. What was taken away stands
    before what came in its place.
    """
    if older == newer:
        return (Piece(Kind.SAME, older),) if older else ()
    hunks = _Hunks()
    old, new = _PARAGRAPHS.findall(older), _PARAGRAPHS.findall(newer)
    ids: dict[str, int] = {}
    old_ids, new_ids = _numbers(old, ids), _numbers(new, ids)
    if not hunks.budget.allows(old_ids, new_ids):
        _compare_gap(hunks, old, new)
    else:
        behind_old = behind_new = 0
        for block in LCSseq.opcodes(old_ids, new_ids).as_matching_blocks():
            _compare_gap(hunks, old[behind_old : block.a], new[behind_new : block.b])
            behind_old, behind_new = block.a + block.size, block.b + block.size
            hunks.keep(old[block.a : behind_old], new[block.b : behind_new])
    return hunks.pieces()


class _Hunk:
    """Text that stayed, and behind it what was taken away and what came in its place."""

    __slots__ = ("added", "removed", "same")

    def __init__(self, same: str = "", removed: str = "", added: str = "") -> None:
        self.same = same
        self.removed = removed
        self.added = added

    @property
    def size(self) -> int:
        return max(len(self.removed), len(self.added))


class _Budget:
    """How much one comparison may still take."""

    def __init__(self) -> None:
        self._word_pairs = _MOST_WORD_PAIRS
        self._likened = _MOST_LIKENED

    def allows(self, old: Sequence[int], new: Sequence[int]) -> bool:
        """Take what comparing two sequences costs; False, and nothing taken, where it is too much.

        What is alike at their beginning costs nothing.
        """
        pairs = zip(old, new, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        cost = (len(old) - same) * (len(new) - same)
        if cost > self._word_pairs:
            return False
        self._word_pairs -= cost
        return True

    def may_allow(self, older: str, newer: str) -> bool:
        """Tell whether it is worth taking the words of two texts apart; that has its price too."""
        return len(older) * len(newer) <= self._word_pairs * _LETTERS_A_WORD**2 * 2

    def allows_pairing(self, old: _Units, new: _Units) -> bool:
        """Take what likening each old paragraph to each new one costs; False as above."""
        fewer = min(sum(len(core) for core, _ in units) // len(units) for units in (old, new))
        cost = len(old) * len(new) * (fewer // _LETTERS_A_WORD + 1)
        if cost > self._likened:
            return False
        self._likened -= cost
        return True


class _Hunks:
    """The pieces as they are found, in the order of the texts."""

    def __init__(self) -> None:
        self.budget = _Budget()
        self._same: list[str] = []
        self._removed: list[str] = []
        self._added: list[str] = []
        self.done: list[_Hunk] = []

    def keep(self, old: Iterable[tuple[str, str]], new: Iterable[tuple[str, str]]) -> None:
        """Add units that are alike, but perhaps for the space behind them."""
        for (core, before), (_, after) in zip(old, new, strict=True):
            self.same(core)
            self.change(before, after)

    def change(self, old: str, new: str) -> None:
        """Add text that was taken away, and text that came."""
        if old == new:
            self.same(old)
        else:
            self._removed.append(old)
            self._added.append(new)

    def same(self, text: str) -> None:
        """Add text that stayed."""
        if text:
            if self._removed:
                self.close()
            self._same.append(text)

    def extend(self, hunks: Iterable[_Hunk]) -> None:
        """Add what was found elsewhere."""
        for hunk in hunks:
            self.same(hunk.same)
            if hunk.size:
                self.change(hunk.removed, hunk.added)

    def close(self) -> None:
        """End the change that is being collected."""
        if self._same or self._removed:
            same, removed, added = map("".join, (self._same, self._removed, self._added))
            self.done.append(_Hunk(same, removed, added))
            self._same, self._removed, self._added = [], [], []

    def pieces(self) -> Pieces:
        """Return everything as pieces; space that is in both texts is no change."""
        self.close()
        found: list[Piece] = []
        behind = ""
        for hunk in self.done:
            before, removed, added, after = _without_shared_space(hunk.removed, hunk.added)
            _put(found, Kind.SAME, behind + hunk.same + before)
            _put(found, Kind.REMOVED, removed)
            _put(found, Kind.ADDED, added)
            behind = after
        _put(found, Kind.SAME, behind)
        return tuple(found)


def _put(pieces: list[Piece], kind: Kind, text: str) -> None:
    if not text:
        return
    if pieces and pieces[-1].kind is kind:
        text = pieces.pop().text + text
    pieces.append(Piece(kind, text))


def _without_shared_space(removed: str, added: str) -> tuple[str, str, str, str]:
    before = _shared_space(removed, added)
    if before and any(_mark_at(text, len(before)) for text in (removed, added)):
        before = before[:-1]
    removed, added = removed[len(before) :], added[len(before) :]
    after = _shared_space(reversed(removed), reversed(added))[::-1]
    end = len(after)
    return before, removed[: len(removed) - end], added[: len(added) - end], after


def _shared_space(one: Iterable[str], other: Iterable[str]) -> str:
    pairs = zip(one, other, strict=False)
    return "".join(
        a for a, _ in takewhile(lambda pair: pair[0] == pair[1] and pair[0] in " \n", pairs)
    )


def _compare_gap(hunks: _Hunks, old: _Units, new: _Units) -> None:
    """Compare paragraphs none of which stayed as it was."""
    if not old or not new:
        hunks.change(_text(old), _text(new))
        return
    if len(old) == len(new) == 1:
        _compare_pair(hunks, old[0], new[0])
        return
    rewrapped = len(old) != len(new) and _is_rewrapped(old, new, hunks.budget)
    if rewrapped or not hunks.budget.allows_pairing(old, new):
        hunks.extend(_compare_words(_text(old), _text(new), hunks.budget))
        return
    after_old = after_new = 0
    for place_old, place_new in [*_pairs(old, new), (len(old), len(new))]:
        hunks.change(_text(old[after_old:place_old]), _text(new[after_new:place_new]))
        if place_old < len(old):
            _compare_pair(hunks, old[place_old], new[place_new])
        after_old, after_new = place_old + 1, place_new + 1


def _compare_pair(hunks: _Hunks, old: tuple[str, str], new: tuple[str, str]) -> None:
    hunks.extend(_compare_words(old[0], new[0], hunks.budget))
    hunks.change(old[1], new[1])


def _is_rewrapped(old: _Units, new: _Units, budget: _Budget) -> bool:
    if not budget.may_allow(_text(old), _text(new)):
        return False
    ids: dict[str, int] = {}
    old_ids = _numbers(_WORDS.findall(_text(old)), ids)
    new_ids = _numbers(_WORDS.findall(_text(new)), ids)
    if not budget.allows(old_ids, new_ids):
        return False
    return LCSseq.normalized_similarity(old_ids, new_ids) >= _REWRAPPED


def _pairs(old: _Units, new: _Units) -> list[tuple[int, int]]:
    """Return which paragraphs are versions of each other, in the order of both texts."""
    old_words, new_words = ([_words_of(core) for core, _ in units] for units in (old, new))
    # A word that was replaced everywhere leaves each paragraph in its place.
    head = _leading(old_words, new_words)
    middle_old, middle_new = old_words[head:], new_words[head:]
    tail = _leading(middle_old[::-1], middle_new[::-1])
    middle_old = middle_old[: len(middle_old) - tail]
    middle_new = middle_new[: len(middle_new) - tail]
    middle = [(head + i, head + j) for i, j in _best_pairs(middle_old, middle_new)]
    ends = [(len(old) - k, len(new) - k) for k in range(tail, 0, -1)]
    return [*((k, k) for k in range(head)), *middle, *ends]


def _leading(old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]) -> int:
    """Return how many paragraphs from the beginning are surely versions of each other."""
    pairs = zip(old, new, strict=False)
    return sum(1 for _ in takewhile(lambda pair: _likeness(*pair) >= _SURELY_ALIKE, pairs))


def _best_pairs(
    old_words: Sequence[frozenset[str]], new_words: Sequence[frozenset[str]]
) -> list[tuple[int, int]]:
    """Return the pairs, in order, that are the most alike together."""
    old, new = range(len(old_words)), range(len(new_words))
    # best[i][j]: how much alike are the paragraphs from i and j on, when paired at their best.
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        row, below, mine = best[i], best[i + 1], old_words[i]
        for j in range(len(new) - 1, -1, -1):
            value = max(below[j], row[j + 1])
            alike = _likeness(mine, new_words[j])
            row[j] = max(value, below[j + 1] + alike) if alike >= _ALIKE else value
    found = []
    i = j = 0
    while i < len(old) and j < len(new):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found


def _words_of(paragraph: str) -> frozenset[str]:
    return frozenset(core for core, _ in _WORDS.findall(paragraph) if _HAS_WORD.search(core))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other) or 1)


def _compare_words(older: str, newer: str, budget: _Budget) -> list[_Hunk]:
    if not budget.may_allow(older, newer):
        return [_Hunk("", older, newer)]
    old, new = _WORDS.findall(older), _WORDS.findall(newer)
    ids: dict[str, int] = {}
    old_ids, new_ids = _numbers(old, ids), _numbers(new, ids)
    if not budget.allows(old_ids, new_ids):
        return [_Hunk("", older, newer)]
    hunks = _Hunks()
    for op in LCSseq.opcodes(old_ids, new_ids):
        before, after = old[op.src_start : op.src_end], new[op.dest_start : op.dest_end]
        if op.tag == "equal":
            hunks.keep(before, after)
        else:
            hunks.change(_text(before), _text(after))
    hunks.close()
    return _without_crumbs(hunks.done)


def _without_crumbs(hunks: Sequence[_Hunk]) -> list[_Hunk]:
    """Join changes between which hardly anything stayed: so they read as what was rewritten."""
    joined: list[_Hunk] = list(hunks[:1])
    for hunk in islice(hunks, 1, None):
        last = joined[-1]
        crumb = not _HAS_WORD.search(hunk.same) or 2 * len(hunk.same) <= min(last.size, hunk.size)
        if last.size and hunk.size and crumb and "\n" not in hunk.same:
            last.removed += hunk.same + hunk.removed
            last.added += hunk.same + hunk.added
        else:
            joined.append(hunk)
    return joined


def _numbers(units: _Units, ids: dict[str, int]) -> array[int]:
    """Return a number for each unit, the same for the same letters whatever space is behind."""
    return array("I", (ids.setdefault(core, len(ids)) for core, _ in units))


def _text(units: _Units) -> str:
    return "".join(core + tail for core, tail in units)
