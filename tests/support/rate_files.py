"""Files of exchange rates in the form that each source publishes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from xml.sax.saxutils import escape

# The National Bank's figures of 24 April 2024, some of its 39 rows.
NBK_ROWS = (
    ("АВСТРАЛИЙСКИЙ ДОЛЛАР", "AUD", "288.5", "1"),
    ("АРМЯНСКИЙ ДРАМ", "AMD", "11.38", "10"),
    ("ДОЛЛАР США", "USD", "444.32", "1"),
    ("ЕВРО", "EUR", "473.33", "1"),
    ("ИРАНСКИЙ РИАЛ", "IRR", "10.6", "1000"),
    ("РОССИЙСКИЙ РУБЛЬ", "RUB", "4.76", "1"),
    ("УЗБЕКСКИЙ СУМ", "UZS", "3.5", "100"),
)


def nbk_day(day: date, rows: Iterable[tuple[str, str, str, str]] = NBK_ROWS) -> bytes:
    """Return the National Bank's dated feed."""
    items = "".join(
        f"<item>\n<fullname>{escape(name)}</fullname>\n<title>{escape(code)}</title>\n"
        f"<description>{escape(value)}</description>\n<quant>{escape(quantity)}</quant>\n"
        "<index>UP</index>\n<change>+0.51</change>\n</item>\n"
        for name, code, value, quantity in rows
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rates>\n<generator>Alternate</generator>\n'
        "<title>Official exchange rates</title>\n<link>www.nationalbank.kz</link>\n"
        "<description>Official exchange rates</description>\n<copyright>NBK</copyright>\n"
        f"<date>{day:%d.%m.%Y}</date>\n{items}</rates>\n"
    ).encode()


def nbk_rss(day: date, rows: Iterable[tuple[str, str, str, str]] = NBK_ROWS) -> bytes:
    """Return the National Bank's RSS."""
    items = "".join(
        f"<item><title>{code}</title><pubDate>{day:%d.%m.%Y}</pubDate><description>{value}"
        f"</description><quant>{quantity}</quant><index/><change>-0.3</change><link/></item>\n"
        for _name, code, value, quantity in rows
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n'
        f"<title>Rates</title><link>x</link><description>y</description>\n{items}"
        "</channel>\n</rss>\n"
    ).encode()


CBR_DAY = (
    '<?xml version="1.0" encoding="windows-1251"?>\n'
    '<ValCurs Date="24.04.2024" name="Foreign Currency Market">\n'
    '<Valute ID="R01235"><NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal>'
    "<Name>Доллар США</Name><Value>93,2918</Value><VunitRate>93,2918</VunitRate></Valute>\n"
    '<Valute ID="R01335"><NumCode>398</NumCode><CharCode>KZT</CharCode><Nominal>100</Nominal>'
    "<Name>Тенге</Name><Value>20,9912</Value><VunitRate>0,209912</VunitRate></Valute>\n"
    "</ValCurs>\n"
).encode("cp1251")

ECB_DAY = b"""<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
<Cube>
<Cube time='2024-04-24'>
<Cube currency='USD' rate='1.0686'/>
<Cube currency='JPY' rate='165.54'/>
</Cube>
</Cube>
</gesmes:Envelope>
"""

CSV_DAY = b"date;currency;rate;quant\r\n2024-04-24;USD;444,32;1\r\n24.04.2024;IRR;10.6;1000\r\n\r\n"
