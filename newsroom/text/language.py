"""Which of the newsroom's languages and scripts a text is written in."""

from __future__ import annotations

import re

from newsroom.domain.language import Language
from newsroom.text.usual_letters import LETTERS, is_usual

# An article's first pages tell as much as all of it.
_READ = 20_000

# Blocks of 256 characters, by the upper half of their codes.
_CYRILLIC, _ARABIC = 0x04, 0x06
# By runs of letters: one match for each letter takes several times as long.
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
# Letters of Kazakh that Russian has not; і stands in Ukrainian too, which nobody writes here.
_KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
# Letters of the Latin alphabets of Kazakh, those of 2018 and of 2021, that English has not.
_KAZAKH_LATIN = re.compile("[äöüūñŋğşıáǵńóúýÄÖÜŪÑŊĞŞİÁǴŃÓÚÝ]+")
_WORD = re.compile(r"[^\W\d_]+")
_USUAL_WORD = re.compile(f"[{LETTERS}]+")

# Frequent words, each of one of the languages alone.
_FREQUENT = {
    Language.KAZAKH: (
        "мен және бен пен да де деді дейді туралы осы бар еді екен болды болып бойынша сол ол бір "
        "жаңа арада арасында кейін дейін халық ел елдің"
    ),
    Language.RUSSIAN: (
        "и в во на не что с со по к из за о об от для как это его её был была были будет года году "
        "сказал заявил при после также который которые"
    ),
    Language.ENGLISH: "the of and to in is was for on that with by at from has said",
    Language.KAZAKH_LATIN: "men jane jäne jáne bul osy dep dedi bolyp turaly bir ol da de",
}
_KNOWN_WORDS = {language: frozenset(words.split()) for language, words in _FREQUENT.items()}

# Of the letters of Kazakh text 15 to 25 in 100 are its own; of Russian text with Kazakh names in
# it, one or two.
_LEAST_KAZAKH = 0.04
_LEAST_KAZAKH_LATIN = 0.02
# English has one of its own frequent words in three or four; `on` and `is` are words of Kazakh too.
_MOST_ENGLISH = 0.15
# So many Cyrillic letters without a Kazakh one among them are hardly Kazakh.
_TELLING = 30


def guess_language(text: str) -> Language:
    """Return the language that the letters and frequent words of `text` speak for.

    Text that tells nothing is taken for Kazakh in Cyrillic.
    """
    text = text[:_READ]
    cyrillic, arabic = _in_blocks(text, _CYRILLIC, _ARABIC)
    if cyrillic * 2 >= len(text):
        return _cyrillic_language(text, _words(text), cyrillic)
    latin = _letters(_LATIN, text)
    if arabic > max(cyrillic, latin):
        return Language.KAZAKH_ARABIC
    words = _words(text)
    if latin > cyrillic:
        english = _count(words, Language.ENGLISH)
        if _letters(_KAZAKH_LATIN, text) >= latin * _LEAST_KAZAKH_LATIN:
            kazakh = english <= len(words) * _MOST_ENGLISH
        else:
            kazakh = _count(words, Language.KAZAKH_LATIN) > english
        return Language.KAZAKH_LATIN if kazakh else Language.ENGLISH
    return _cyrillic_language(text, words, cyrillic)


def _cyrillic_language(text: str, words: list[str], letters: int) -> Language:
    kazakh = _count(words, Language.KAZAKH)
    russian = _count(words, Language.RUSSIAN)
    own = sum(map(text.count, _KAZAKH))
    if own >= max(letters, 1) * _LEAST_KAZAKH:
        # A short Russian sentence may be half made of Kazakh names.
        return Language.RUSSIAN if russian > kazakh + own else Language.KAZAKH
    if russian > kazakh or (letters >= _TELLING and russian == kazakh):
        return Language.RUSSIAN
    return Language.KAZAKH


def _in_blocks(text: str, *blocks: int) -> list[int]:
    """Return how many characters of a text are in each of these blocks."""
    upper = text.encode("utf-16-le", "surrogatepass")[1::2]
    return [upper.count(block) for block in blocks]


def _words(text: str) -> list[str]:
    folded = text.casefold()
    return (_USUAL_WORD if is_usual(folded) else _WORD).findall(folded)


def _count(words: list[str], language: Language) -> int:
    return sum(map(_KNOWN_WORDS[language].__contains__, words))


def _letters(pattern: re.Pattern[str], text: str) -> int:
    return sum(map(len, pattern.findall(text)))
