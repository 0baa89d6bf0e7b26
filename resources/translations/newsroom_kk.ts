<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>newsroom</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Қалың</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Мақаладан &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Т&amp;ақырыпша</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>К&amp;өлбеу</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Нөмірленген тізім</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Дәйексөз</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қай&amp;талау</translation>
    </message>
    <message>
        <source>&amp;Speech with a dash</source>
        <translation>&amp;Сызықшамен берілген төл сөз</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>As on a computer</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Телефондағыдай</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Планшеттегідей</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Мәтінге оралу (Esc)</translation>
    </message>
    <message>
        <source>Bulleted &amp;list</source>
        <translation>Таңбаланған ті&amp;зім</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан іздеу</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>А&amp;лдыңғысын табу</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Сілт&amp;еме</translation>
    </message>
    <message>
        <source>Line br&amp;eak</source>
        <translation>Жолды ү&amp;зу</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Келесі жер (Enter)</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Бетті алдын ала көру</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Алдыңғы жер (Shift+Enter)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Бәрін таң&amp;дау</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>Мақаланың мәтіні</translation>
    </message>
    <message>
        <source>The preview cannot run for the system’s administrator (root). Start the program as an ordinary user.</source>
        <translation>Алдын ала көру жүйе әкімшісінің (root) атынан жұмыс істемейді. Бағдарламаны кәдімгі пайдаланушы атынан іске қосыңыз.</translation>
    </message>
    <message>
        <source>The preview has stopped. Export the article to see its page.</source>
        <translation>Алдын ала көру тоқтап қалды. Бетті көру үшін мақаланы экспорттаңыз.</translation>
    </message>
    <message>
        <source>The preview is taking long. Go on writing: your text is safe.</source>
        <translation>Алдын ала көру ұзаққа созылып жатыр. Жаза беріңіз: мәтініңізге ештеңе болмайды.</translation>
    </message>
    <message>
        <source>The preview needs Qt’s web engine, which is not installed. Install PySide6 with its add-ons, or export the article and open it in a browser.</source>
        <translation>Алдын ала көруге Qt веб-қозғалтқышы керек, ол орнатылмаған. PySide6 жинағын қосымшаларымен бірге орнатыңыз немесе мақаланы экспорттап, браузерде ашыңыз.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Жұмыс тоқтатылды.</translation>
    </message>
    <message>
        <source>Write the article here…</source>
        <translation>Мақаланы осы жерге жазыңыз…</translation>
    </message>
</context>
</TS>
