"""The endings that Kazakh hangs on a word: those of names, which any word may take."""

from __future__ import annotations

import re

# Number, owner, case and what makes an adjective of it, in this order; each has its forms by the
# word's vowels and last consonant. Which form fits is not asked: this only lets words pass.
_NUMBER = "лар|лер|дар|дер|тар|тер"
_OWNER = (
    "ымыз|іміз|мыз|міз|ыңыз|іңіз|ңыз|ңіз|лары|лері|дары|дері|тары|тері|сы|сі|ым|ім|ың|ің|ы|і|м|ң"
)
_CASE = (
    "ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ына|іне|а|е|ны|ні|ды|ді|ты|ті|н|"
    "да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен|менен|бенен|пенен"
)
_MADE = (
    "дағы|дегі|тағы|тегі|ндағы|ндегі|ғы|гі|қы|кі|лық|лік|дық|дік|тық|тік|лы|лі|сыз|сіз|"
    "дай|дей|тай|тей|ша|ше|шы|ші|шыл|шіл|ыншы|інші|нші|ншы|нікі|дікі|тікі|лап|леп|даған|деген|"
    "лаған|леген|тап|теп|бін|пін|мін|мын|бын|пын|мыз|біз|піз|быз|пыз|сың|сің|сыз|сіз|дыр|дір|тыр|тір"
)
_NOUN = f"(?:{_NUMBER})?(?:{_OWNER})?(?:{_CASE})?"
_CHAIN = re.compile(f"(?:{_MADE})?{_NOUN}(?:(?:{_MADE}){_NOUN})?")
_LONGEST = 24


def is_suffix(text: str) -> bool:
    """Whether `text`, in small letters, may hang on a Kazakh word: `тың`, `лардағы`."""
    return 0 < len(text) <= _LONGEST and _CHAIN.fullmatch(text) is not None
