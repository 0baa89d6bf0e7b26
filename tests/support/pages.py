"""Newspaper pages as a browser copies them, each with what a reader is to make of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page and its parts; `rates` are pairs of label and figure as printed."""

    name: str
    text: str
    headline: str
    lede: str
    body: tuple[str, ...]
    category: str = ""
    date: date | None = None
    views: int | None = None
    byline: str = ""
    rates: tuple[tuple[str, str], ...] = ()
    language: str = "kk"


KAZAKH_HOUSE_STYLE = Page(
    name="house style",
    text="""\
• RUB:
    5.27
  • USD:
    480.63
  • EUR:
    535.10
Басты сайтқа өту
Қоғам 3 Наурыз, 2022

Ауыл мектебінде жаңа зертхана ашылды

1 204 рет
көрсетілді

Түркістан облысының Қарнақ ауылындағы орта мектепте физика пәніне арналған зертхана іске қосылды.

– Балалар тәжірибені енді өз қолымен жасайды, – деді мұғалім Гүлнар Әбенова.

Зертханаға 100-ге жуық құрал әкелінген.\xa0

Соңғы жаңалықтар
""",
    headline="Ауыл мектебінде жаңа зертхана ашылды",
    lede=(
        "Түркістан облысының Қарнақ ауылындағы орта мектепте физика пәніне арналған зертхана "
        "іске қосылды."
    ),
    body=(
        "– Балалар тәжірибені енді өз қолымен жасайды, – деді мұғалім Гүлнар Әбенова.",
        "Зертханаға 100-ге жуық құрал әкелінген.\xa0",
    ),
    category="Қоғам",
    date=date(2022, 3, 3),
    views=1204,
    rates=(("RUB", "5.27"), ("USD", "480.63"), ("EUR", "535.10")),
)

RUSSIAN_SEPARATE_LINES = Page(
    name="Russian, parts on lines of their own",
    text="""\
USD 449,10
EUR 478,97
100 KRW: 33,65
Перейти на главный сайт
Экономика
18 октября 2021

Железную дорогу до порта достроят к осени

Просмотров: 3 417
Время чтения: 4 мин

Строители уложили последние двадцать километров пути между станцией и морским портом.

По словам подрядчика, поезда пойдут в сентябре. Первыми порт примет зерновые составы.

Читайте также
Урожай убрали раньше срока
Новый мост откроют в декабре
""",
    headline="Железную дорогу до порта достроят к осени",
    lede="Строители уложили последние двадцать километров пути между станцией и морским портом.",
    body=("По словам подрядчика, поезда пойдут в сентябре. Первыми порт примет зерновые составы.",),
    category="Экономика",
    date=date(2021, 10, 18),
    views=3417,
    rates=(("USD", "449.10"), ("EUR", "478.97"), ("100 KRW", "33.65")),
    language="ru",
)

ENGLISH_DATE_FIRST = Page(
    name="English, the date above the rubric",
    text="""\
Go to the main site
October 18, 2021
Culture

A museum of the steppe opens its doors

By Aliya Nurlan
229 views
5 min read

The museum keeps four thousand things that herders of the last century made with their own hands.

Most of them were given by families from the villages around.

Latest news
Rain is expected at the weekend
USD: 480.63
""",
    headline="A museum of the steppe opens its doors",
    lede=(
        "The museum keeps four thousand things that herders of the last century made with their "
        "own hands."
    ),
    body=("Most of them were given by families from the villages around.",),
    category="Culture",
    date=date(2021, 10, 18),
    views=229,
    byline="Aliya Nurlan",
    rates=(("USD", "480.63"),),
    language="en",
)

RATES_BELOW = Page(
    name="rates at the end, formal date",
    text="""\
Басты сайтқа өту
Білім | 2021 жылғы 18 қазан, 14:35

Студенттерге жаңа жатақхана берілді

Қаралды: 57
24 мин оқу үшін

Алматыда үш жүз орындық жатақхана пайдалануға берілді.

Онда оқу залы мен асхана бар.

Автор: Ерлан Сейіт

1 USD = 480,63
10 AMD: 11,38
Соңғы жаңалықтар
Қыс ерте түседі
""",
    headline="Студенттерге жаңа жатақхана берілді",
    lede="Алматыда үш жүз орындық жатақхана пайдалануға берілді.",
    body=("Онда оқу залы мен асхана бар.",),
    category="Білім",
    date=date(2021, 10, 18),
    views=57,
    byline="Ерлан Сейіт",
    rates=(("USD", "480.63"), ("10 AMD", "11.38")),
)

HEADLINE_FIRST = Page(
    name="headline above rubric and date",
    text="""\
Өзен деңгейі қалыпты, дейді мамандар
Экология 2 мамыр 2024

229 рет көрсетілді

Жайық өзеніндегі су деңгейі бір тәулікте он сантиметрге төмендеді.

Қауіпті аймақтардағы бекеттер тәулік бойы жұмыс істейді.
""",
    headline="Өзен деңгейі қалыпты, дейді мамандар",
    lede="Жайық өзеніндегі су деңгейі бір тәулікте он сантиметрге төмендеді.",
    body=("Қауіпті аймақтардағы бекеттер тәулік бойы жұмыс істейді.",),
    category="Экология",
    date=date(2024, 5, 2),
    views=229,
)

NO_FRAME_BUT_DATE = Page(
    name="a date alone",
    text="""\
5 Желтоқсан, 2023

Алғашқы қар тоғыз облысқа жауды

Синоптиктердің айтуынша, қар апта соңына дейін тоқтамайды.

Жолға шығар алдында ауа райын біліп алған жөн.
""",
    headline="Алғашқы қар тоғыз облысқа жауды",
    lede="Синоптиктердің айтуынша, қар апта соңына дейін тоқтамайды.",
    body=("Жолға шығар алдында ауа райын біліп алған жөн.",),
    date=date(2023, 12, 5),
)

RUBRIC_ALONE = Page(
    name="a rubric alone",
    text="""\
USD: 480.63 | EUR: 535.13
Спорт

Бокстан құрама ақтық сынға шықты

Жерлесіміз жартылай финалда айқын басым түсті.

Ақтық жекпе-жек сенбі күні өтеді.
""",
    headline="Бокстан құрама ақтық сынға шықты",
    lede="Жерлесіміз жартылай финалда айқын басым түсті.",
    body=("Ақтық жекпе-жек сенбі күні өтеді.",),
    category="Спорт",
    rates=(("USD", "480.63"), ("EUR", "535.13")),
)

UNKNOWN_RUBRIC = Page(
    name="a rubric of the paper's own beside the date",
    text="""\
Дала әуені
7 Маусым, 2020

Жыраулар жиыны екінші рет өтті

Байқауға он екі аймақтан қырыққа жуық өнерпаз келді.

Бас жүлде Қызылордаға бұйырды.
""",
    headline="Жыраулар жиыны екінші рет өтті",
    lede="Байқауға он екі аймақтан қырыққа жуық өнерпаз келді.",
    body=("Бас жүлде Қызылордаға бұйырды.",),
    category="Дала әуені",
    date=date(2020, 6, 7),
)

WEEKDAY_AND_MENU = Page(
    name="a menu above, a weekday before the date",
    text="""\
Наша степь
Перейти на главный сайт
Общество Понедельник, 18 октября 2021 г.

Врачи из столицы приняли триста сельчан

412 просмотров

Передвижная клиника побывала в шести сёлах района.
За три дня врачи осмотрели триста человек.

Следующий выезд намечен на март.

Последние новости
""",
    headline="Врачи из столицы приняли триста сельчан",
    lede=(
        "Передвижная клиника побывала в шести сёлах района. "
        "За три дня врачи осмотрели триста человек."
    ),
    body=("Наша степь", "Следующий выезд намечен на март."),
    category="Общество",
    date=date(2021, 10, 18),
    views=412,
    language="ru",
)

NO_BLANK_LINES = Page(
    name="no blank lines, long paragraphs",
    text=(
        "Мәдениет 1 Қаңтар, 2025\n"
        "Театр жаңа маусымын тарихи драмамен ашты\n"
        "88 рет\nкөрсетілді\n"
        "Облыстық драма театры маусымын жас режиссердің тарихи қойылымымен ашып, көрермен екі "
        "сағаттан астам уақыт бойы сахнадан көз алмады.\n"
        "Қойылымға дайындық жарты жылға созылған, ал киім үлгілерін тігуге мұражай қызметкерлері "
        "мен қолөнер шеберлері қатысқан.\n"
        "– Біз мұны ұзақ күттік, – деді режиссер.\n"
        "Келесі көрсетілім ақпанда.\n"
    ),
    headline="Театр жаңа маусымын тарихи драмамен ашты",
    lede=(
        "Облыстық драма театры маусымын жас режиссердің тарихи қойылымымен ашып, көрермен екі "
        "сағаттан астам уақыт бойы сахнадан көз алмады."
    ),
    body=(
        (
            "Қойылымға дайындық жарты жылға созылған, ал киім үлгілерін тігуге мұражай "
            "қызметкерлері мен қолөнер шеберлері қатысқан."
        ),
        "– Біз мұны ұзақ күттік, – деді режиссер.\nКелесі көрсетілім ақпанда.",
    ),
    category="Мәдениет",
    date=date(2025, 1, 1),
    views=88,
)

RATE_TITLE = Page(
    name="rates after the date, with a title of their own and a count without a word",
    text="""\
Қаржы 26 Ақпан, 2024
Валюта бағамы: ҚР Ұлттық Банкі, 24.02.2024
USD 450.21 ▲
CNY 62.57 ▼

Теңге бағамы апта бойы өзгерген жоқ

1 015

Биржадағы сауда көлемі екі есеге артты.

Сарапшылар мұны салық аптасымен байланыстырады.
""",
    headline="Теңге бағамы апта бойы өзгерген жоқ",
    lede="Биржадағы сауда көлемі екі есеге артты.",
    body=("Сарапшылар мұны салық аптасымен байланыстырады.",),
    category="Қаржы",
    date=date(2024, 2, 26),
    views=1015,
    rates=(("USD", "450.21"), ("CNY", "62.57")),
)

LATIN = Page(
    name="Kazakh in Latin letters",
    text="""\
Basty saitqa ötu
Bılım 18 Qazan, 2021

Kıtaphana tüngı oqyrmandarğa esıgın aşty

31 ret körsetıldı

Endı qala tūrğyndary kıtaphanağa tüngı saǧat on ekıge deiın kele alady.

Bul ızgılık jäne jaŋa ister jastar üşın qajet.

Soñğy jañalyqtar
""",
    headline="Kıtaphana tüngı oqyrmandarğa esıgın aşty",
    lede="Endı qala tūrğyndary kıtaphanağa tüngı saǧat on ekıge deiın kele alady.",
    body=("Bul ızgılık jäne jaŋa ister jastar üşın qajet.",),
    category="Bılım",
    date=date(2021, 10, 18),
    views=31,
    language="kk-Latn",
)

ARABIC = Page(
    name="Kazakh in Arabic letters",
    text="""\
باستى سايتقا ءوتۋ
قوعام 18 قازان، 2021

اۋىلدا جاڭا مەكتەپ اشىلدى

12 رەت
كورسەتىلدى

ءۇش ءجۇز ورىندىق مەكتەپ قىركۇيەكتە ەسىگىن اشادى.

وندا كىتاپحانا مەن سپورت زالى بار.

سوڭعى جاڭالىقتار
""",
    headline="اۋىلدا جاڭا مەكتەپ اشىلدى",
    lede="ءۇش ءجۇز ورىندىق مەكتەپ قىركۇيەكتە ەسىگىن اشادى.",
    body=("وندا كىتاپحانا مەن سپورت زالى بار.",),
    category="قوعام",
    date=date(2021, 10, 18),
    views=12,
    language="kk-Arab",
)

MARKER_WITHIN = Page(
    name="words of the frame within the text",
    text="""\
Әлем 9 Шілде, 2023

Теңіз жағасындағы қала су астында қалды

Тасқын түнде басталып, таңға қарай көшелерге жетті.

Читайте также
Құтқарушылар екі жүз адамды көшірді

Билік төтенше жағдай жариялады.
USD: 480.63
Дүкендер мен мектептер жабық. Көмек көршілес елдерден де келіп жатыр.
""",
    headline="Теңіз жағасындағы қала су астында қалды",
    lede="Тасқын түнде басталып, таңға қарай көшелерге жетті.",
    body=(
        "Читайте также\nҚұтқарушылар екі жүз адамды көшірді",
        (
            "Билік төтенше жағдай жариялады.\nUSD: 480.63\n"
            "Дүкендер мен мектептер жабық. Көмек көршілес елдерден де келіп жатыр."
        ),
    ),
    category="Әлем",
    date=date(2023, 7, 9),
)

PAGES = (
    KAZAKH_HOUSE_STYLE, RUSSIAN_SEPARATE_LINES, ENGLISH_DATE_FIRST, RATES_BELOW, HEADLINE_FIRST,
    NO_FRAME_BUT_DATE, RUBRIC_ALONE, UNKNOWN_RUBRIC, WEEKDAY_AND_MENU, NO_BLANK_LINES, RATE_TITLE,
    LATIN, ARABIC, MARKER_WITHIN,
)  # fmt: skip
