<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>newsroom</name>
    <message>
        <source> days old at most</source>
        <translation> күннен аспасын</translation>
    </message>
    <message>
        <source> words</source>
        <translation> сөз</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as before</source>
        <translation>
            <numerusform>%n мақала бұрынғы қалпында</numerusform>
            <numerusform>%n мақала бұрынғы қалпында</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) had been changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%n мақала осы арада өзгерген, сондықтан тиілмеді.</numerusform>
            <numerusform>%n мақала осы арада өзгерген, сондықтан тиілмеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash</source>
        <translation>
            <numerusform>%n мақала себетке салынды</numerusform>
            <numerusform>%n мақала себетке салынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now in the category {category}</source>
        <translation>
            <numerusform>%n мақала енді «{category}» айдарында</numerusform>
            <numerusform>%n мақала енді «{category}» айдарында</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now in the state: {state}</source>
        <translation>
            <numerusform>%n мақаланың жаңа күйі: {state}</numerusform>
            <numerusform>%n мақаланың жаңа күйі: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) say again what they said before.</source>
        <translation>
            <numerusform>%n мақала бұрынғы қалпына келді.</numerusform>
            <numerusform>%n мақала бұрынғы қалпына келді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n мақала таңдалды</numerusform>
            <numerusform>%n мақала таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stayed as they were</source>
        <translation>
            <numerusform>%n мақала өзгермеді</numerusform>
            <numerusform>%n мақала өзгермеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash</source>
        <translation>
            <numerusform>%n мақала себеттен алынды</numerusform>
            <numerusform>%n мақала себеттен алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n таңба</numerusform>
            <numerusform>%n таңба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of editors wait for an answer.</source>
        <translation>
            <numerusform>Редакторлардың %n пікірі жауап күтіп тұр.</numerusform>
            <numerusform>Редакторлардың %n пікірі жауап күтіп тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to settle</source>
        <translation>
            <numerusform>Шешілмеген пікір: %n</numerusform>
            <numerusform>Шешілмеген пікір: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) waiting</source>
        <translation>
            <numerusform>%n пікір күтуде</numerusform>
            <numerusform>%n пікір күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) after it were not tried: from {path} on.</source>
        <translation>
            <numerusform>Одан кейінгі %n файл қаралған жоқ: {path} файлынан бастап.</numerusform>
            <numerusform>Одан кейінгі %n файл қаралған жоқ: {path} файлынан бастап.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to change; delete those that stay as they are.</source>
        <translation>
            <numerusform>Өзгертуге болатын %n файл бар; өзгертпейтініңізді өшіріңіз.</numerusform>
            <numerusform>Өзгертуге болатын %n файл бар; өзгертпейтініңізді өшіріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>оқуға %n мин</numerusform>
            <numerusform>оқуға %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n жаңа пікір</numerusform>
            <numerusform>%n жаңа пікір</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) in {folder} can be opened without it. “newsroom passphrase --delete-backups” deletes them.</source>
        <translation>
            <numerusform>{folder} қалтасындағы %n бұрынғы сақтық көшірмені онсыз да ашуға болады. Оларды «newsroom passphrase --delete-backups» жояды.</numerusform>
            <numerusform>{folder} қалтасындағы %n бұрынғы сақтық көшірмені онсыз да ашуға болады. Оларды «newsroom passphrase --delete-backups» жояды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s)</source>
        <translation>
            <numerusform>тағы %n өріс</numerusform>
            <numerusform>тағы %n өріс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made without a mistake.</source>
        <translation>
            <numerusform>%n бет қатесіз жасалды.</numerusform>
            <numerusform>%n бет қатесіз жасалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stood above the headline and now begin the body; take out what is not part of the article.</source>
        <translation>
            <numerusform>Тақырыптан жоғары тұрған %n абзац енді мәтіннің басында; мақалаға қатысы жоғын алып тастаңыз.</numerusform>
            <numerusform>Тақырыптан жоғары тұрған %n абзац енді мәтіннің басында; мақалаға қатысы жоғын алып тастаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in {articles} articles.</source>
        <translation>
            <numerusform>{articles} мақалада %n жер.</numerusform>
            <numerusform>{articles} мақалада %n жер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n жерде ауыстырылды</numerusform>
            <numerusform>%n жерде ауыстырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to decide</source>
        <translation>
            <numerusform>Шешілмеген %n жер бар</numerusform>
            <numerusform>Шешілмеген %n жер бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of the copy desk</source>
        <translation>
            <numerusform>Корректура ескертуі: %n</numerusform>
            <numerusform>Корректура ескертуі: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) in it are damaged; newsroom check names them.</source>
        <translation>
            <numerusform>Ондағы %n нұсқа бүлінген; оларды newsroom check атап береді.</numerusform>
            <numerusform>Ондағы %n нұсқа бүлінген; оларды newsroom check атап береді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces stand together.</source>
        <translation>
            <numerusform>Қатарынан %n бос орын тұр.</numerusform>
            <numerusform>Қатарынан %n бос орын тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before it goes out</source>
        <translation>
            <numerusform>Шығарар алдында қарайтын %n нәрсе</numerusform>
            <numerusform>Шығарар алдында қарайтын %n нәрсе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over the target length</source>
        <translation>
            <numerusform>%n сөз артық</numerusform>
            <numerusform>%n сөз артық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to the target length</source>
        <translation>
            <numerusform>Тағы %n сөз керек</numerusform>
            <numerusform>Тағы %n сөз керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) left: the text there has changed.</source>
        <translation>
            <numerusform>%n ұсыныс қалды: ол жердегі мәтін өзгерген.</numerusform>
            <numerusform>%n ұсыныс қалды: ол жердегі мәтін өзгерген.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Newsroom</source>
        <translation>&amp;Newsroom туралы</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the newsroom’s dictionary</source>
        <translation>«{word}» сөзін редакция сөздігіне &amp;қосу</translation>
    </message>
    <message>
        <source>&amp;All that bring something</source>
        <translation>&amp;Жаңалығы барының бәрі</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Мақұлдау</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Мақала</translation>
    </message>
    <message>
        <source>&amp;Begin the article</source>
        <translation>Мақаланы &amp;бастау</translation>
    </message>
    <message>
        <source>&amp;Beside the text</source>
        <translation>Мәтіннің &amp;жанында</translation>
    </message>
    <message>
        <source>&amp;Board of all states</source>
        <translation>&amp;Барлық күйдің тақтасы</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Қалың</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Check this newsroom</source>
        <translation>Редакция &amp;файлын тексеру</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Түстер</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Командалар…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Copy desk</source>
        <translation>&amp;Корректура</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Күңгірт</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n backup(s) made so far, which open without the new one</source>
        <translation>
            <numerusform>Осыған дейін жасалған, жаңасынсыз ашылатын %n сақтық көшірмені &amp;жою</numerusform>
            <numerusform>Осыған дейін жасалған, жаңасынсыз ашылатын %n сақтық көшірмені &amp;жою</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>М&amp;әліметтер</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Өшіру…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Editors’ comments</source>
        <translation>&amp;Редактор пікірлері</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>Құпиясөзбен &amp;шифрлау</translation>
    </message>
    <message>
        <source>&amp;Exchange rates…</source>
        <translation>&amp;Валюта бағамы…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Табу</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Мақаладан &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>Түсіні&amp;ктеме</translation>
    </message>
    <message>
        <source>&amp;Forget this key</source>
        <translation>Бұл кілтті ұ&amp;мыту</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Толық экран</translation>
    </message>
    <message>
        <source>&amp;Go to an article…</source>
        <translation>Мақалаға &amp;өту…</translation>
    </message>
    <message>
        <source>&amp;Hand over as a file…</source>
        <translation>Файл етіп &amp;беру…</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Т&amp;ақырыпша</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Жоғары контраст</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Нұсқалар &amp;тарихы…</translation>
    </message>
    <message>
        <source>&amp;Ignore “{word}” in this article</source>
        <translation>«{word}» сөзін осы мақалада &amp;елемеу</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>Ин&amp;терфейс тілі</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>К&amp;өлбеу</translation>
    </message>
    <message>
        <source>&amp;Join the two</source>
        <translation>Екеуін &amp;біріктіру</translation>
    </message>
    <message>
        <source>&amp;Keep as a template…</source>
        <translation>Үлгі &amp;етіп сақтау…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Пернелер тіркесімі…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Кейін</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Мақалалар тізімі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>А&amp;шық</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Қазір &amp;құлыптау</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>&amp;Ескертулерді қарау</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>Бағанды &amp;тарылту</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>&amp;Жаңа мақала</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Нөмірленген тізім</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Сандар…</translation>
    </message>
    <message>
        <source>&amp;Open a newsroom…</source>
        <translation>&amp;Редакцияны ашу…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Құ&amp;пиясөз:</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Алдын ала көру</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>Жа&amp;риялау</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Өшіру</translation>
    </message>
    <message>
        <source>&amp;Remove it: the newsroom opens without one</source>
        <translation>А&amp;лып тастау: редакция құпиясөзсіз ашылады</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %n article(s)</source>
        <translation>
            <numerusform>%n мақалада &amp;ауыстыру</numerusform>
            <numerusform>%n мақалада &amp;ауыстыру</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace in the article</source>
        <translation>Мақаладан тауып &amp;ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Ауыс&amp;тыру…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Ақау туралы &amp;хабарлау…</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Осы нұсқаны &amp;қайтару</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Send to review</source>
        <translation>Тексеруге &amp;жіберу</translation>
    </message>
    <message>
        <source>&amp;Speech with a dash</source>
        <translation>&amp;Сызықшамен берілген төл сөз</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Қа&amp;йтару</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Сөздіктен &amp;шығару</translation>
    </message>
    <message>
        <source>&amp;Take the text back</source>
        <translation>&amp;Мәтінді қайтару</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кімге:</translation>
    </message>
    <message>
        <source>&amp;Typographic signs as you type</source>
        <translation>Терген кезде &amp;баспа белгілері</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Мәтіннің &amp;әдеттегі өлшемі</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for answers…</source>
        <translation>Жауаптар қалтасын &amp;бақылау…</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Бағанды &amp;кеңейту</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Сайттан &amp;алып тастау</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>Файлды &amp;жазу…</translation>
    </message>
    <message>
        <source>--list shows this newsroom's backups and takes no PATH.</source>
        <translation>--list осы редакцияның сақтық көшірмелерін көрсетеді, PATH қабылдамайды.</translation>
    </message>
    <message>
        <source>--remove stands alone.</source>
        <translation>--remove жеке қолданылады.</translation>
    </message>
    <message>
        <source>1 – most urgent</source>
        <translation>1 – өте шұғыл</translation>
    </message>
    <message>
        <source>5 – normal</source>
        <translation>5 – әдеттегі</translation>
    </message>
    <message>
        <source>8 – least urgent</source>
        <translation>8 – шұғыл емес</translation>
    </message>
    <message>
        <source>A &amp;file at most:</source>
        <translation>&amp;Файл мөлшері ең көбі:</translation>
    </message>
    <message>
        <source>A backup of it, proved whole: {path}</source>
        <translation>Оның тексерілген, бүтін сақтық көшірмесі: {path}</translation>
    </message>
    <message>
        <source>A bundle has come</source>
        <translation>Топтама келді</translation>
    </message>
    <message>
        <source>A category needs a name. Nothing was changed.</source>
        <translation>Айдардың атауы керек. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>A change of the rate book needs its reason.</source>
        <translation>Бағам кітабындағы өзгерістің себебі жазылуы керек.</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Команда не оның пернелері</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as USD.</source>
        <translation>Валюта – USD сияқты үш әріптен тұратын код.</translation>
    </message>
    <message>
        <source>A date that is still to come is a slip, or a story too early.</source>
        <translation>Әлі келмеген күн – не қате, не ерте шыққан материал.</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash belongs.</source>
        <translation>Сызықша (тире) қойылатын жерде дефис тұр.</translation>
    </message>
    <message>
        <source>A link leads to {path}, which is missing.</source>
        <translation>Сілтеме {path} файлына апарады, ал ол жоқ.</translation>
    </message>
    <message>
        <source>A link of this kind is taken out of the page.</source>
        <translation>Мұндай сілтеме беттен алынып тасталады.</translation>
    </message>
    <message>
        <source>A locked backup</source>
        <translation>Құлыптаулы сақтық көшірме</translation>
    </message>
    <message>
        <source>A mark without its rate would be printed as it is written.</source>
        <translation>Бағамы жоқ белгі мәтінде жазылған күйінде басылып кетеді.</translation>
    </message>
    <message>
        <source>A new newsroom is at {path}.</source>
        <translation>Жаңа редакция мына жерде: {path}.</translation>
    </message>
    <message>
        <source>A new newsroom is at {path}. It opens with its passphrase only, and nobody can recover that.</source>
        <translation>Жаңа редакция {path} файлында. Ол тек құпиясөзімен ашылады, ал құпиясөзді ешкім қалпына келтіре алмайды.</translation>
    </message>
    <message>
        <source>A no-break space stands where a plain one is enough.</source>
        <translation>Кәдімгі бос орын жететін жерде үзілмейтін бос орын тұр.</translation>
    </message>
    <message>
        <source>A note of yours: no page shows it, but a bundle for editors carries it.</source>
        <translation>Өз ескертпеңіз: бетте көрінбейді, бірақ редакторларға арналған топтамада бар.</translation>
    </message>
    <message>
        <source>A passphrase is needed: name its file by --passphrase-file.</source>
        <translation>Құпиясөз керек: оның файлын --passphrase-file арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>A path of a disk is of no use to a reader, and tells strangers about you.</source>
        <translation>Дискідегі жолдың оқырманға пайдасы жоқ, ал бөтенге сіз туралы сыр ашады.</translation>
    </message>
    <message>
        <source>A picture of the gallery has no alternative text.</source>
        <translation>Галереядағы бір суреттің балама мәтіні жоқ.</translation>
    </message>
    <message>
        <source>A picture of the gallery has no credit.</source>
        <translation>Галереядағы бір суреттің авторы көрсетілмеген.</translation>
    </message>
    <message>
        <source>A plan needs an idea of 1 to {most} characters.</source>
        <translation>Жоспардың идеясы 1–{most} таңба болуы керек.</translation>
    </message>
    <message>
        <source>A quotation that is not closed gives other people's words as yours.</source>
        <translation>Жабылмаған дәйексөзде бөтеннің сөзі сіздікіндей болып шығады.</translation>
    </message>
    <message>
        <source>A rate needs a currency code of three letters and a figure above zero.</source>
        <translation>Бағамға үш әріпті валюта коды мен нөлден үлкен сан керек.</translation>
    </message>
    <message>
        <source>A row of the table {table} points to nothing.</source>
        <translation>{table} кестесіндегі жол жоқ нәрсеге сілтейді.</translation>
    </message>
    <message>
        <source>A saved search needs a name of 1 to {most} characters. Nothing was kept.</source>
        <translation>Сақталатын іздеуге 1–{most} таңбалық атау керек. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>A sentence of more than 40 words is lost on most readers; two would be read.</source>
        <translation>40 сөзден асқан сөйлемді оқырманның көбі аяғына дейін ұқпайды; екіге бөлсеңіз, оқылады.</translation>
    </message>
    <message>
        <source>A space stands before a sign.</source>
        <translation>Тыныс белгісінің алдында бос орын тұр.</translation>
    </message>
    <message>
        <source>A straight quotation mark; a newspaper prints a curved one.</source>
        <translation>Тік тырнақша тұр; газетте « » қойылады.</translation>
    </message>
    <message>
        <source>A template needs a name of 1 to {most} characters. Nothing was kept.</source>
        <translation>Үлгінің атауы 1–{most} таңба болуы керек. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>A theme is a folder with templates, words and a style. What it lacks is taken from the standard theme. The preview shows it at once.</source>
        <translation>Безендіру – шаблондары, сөздері және стилі бар қалта. Жетпегені стандартты безендіруден алынады. Алдын ала көруде бірден көрінеді.</translation>
    </message>
    <message>
        <source>A theme of our own, in this folder:</source>
        <translation>Өз безендіруіміз, мына қалтада:</translation>
    </message>
    <message>
        <source>A time of day, such as 14:30.</source>
        <translation>Уақытты былай жазыңыз: 14:30.</translation>
    </message>
    <message>
        <source>A whole copy is at {path}.</source>
        <translation>Бүтін көшірмесі мында: {path}.</translation>
    </message>
    <message>
        <source>A word written twice in a row is nearly always a slip.</source>
        <translation>Қатар екі рет жазылған сөз әдетте қате болады.</translation>
    </message>
    <message>
        <source>A&amp;rticles:</source>
        <translation>&amp;Мақалалар:</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;Qt туралы</translation>
    </message>
    <message>
        <source>About Newsroom</source>
        <translation>Newsroom туралы</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Бәрін қабылдау</translation>
    </message>
    <message>
        <source>Accept the wor&amp;ding</source>
        <translation>Ұсынысты қа&amp;былдау</translation>
    </message>
    <message>
        <source>Add a currency</source>
        <translation>Валюта қосу</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Тіл қосу…</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Add sample s&amp;tories</source>
        <translation>&amp;Үлгі мақалалар қосу</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Тег қосу</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Тег қосу…</translation>
    </message>
    <message>
        <source>Added: {word}</source>
        <translation>Қосылды: {word}</translation>
    </message>
    <message>
        <source>Adding sample stories…</source>
        <translation>Үлгі мақалалар қосылып жатыр…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Address of the exported site</source>
        <translation>Экспортталған сайттың мекенжайы</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Al&amp;one, without the text</source>
        <translation>Ж&amp;еке, мәтінсіз</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>All as &amp;here</source>
        <translation>Бәрі &amp;біздегідей</translation>
    </message>
    <message>
        <source>All as &amp;there</source>
        <translation>Бәрі &amp;олардағыдай</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Барлық айдар</translation>
    </message>
    <message>
        <source>All comments are settled.</source>
        <translation>Барлық пікір қаралды.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Барлық сан</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Балама мәтін</translation>
    </message>
    <message>
        <source>An address has no spaces, quotation marks or brackets in it.</source>
        <translation>Мекенжайда бос орын, тырнақша және жақша болмайды.</translation>
    </message>
    <message>
        <source>An article that came of it stays.</source>
        <translation>Одан шыққан мақала сақталады.</translation>
    </message>
    <message>
        <source>An earlier bundle in that folder is brought up to date; other files stay.</source>
        <translation>Бұл қалтадағы бұрынғы топтама жаңартылады, өзге файлдарға тиіспейді.</translation>
    </message>
    <message>
        <source>An editor, for review</source>
        <translation>Редакторға, тексеруге</translation>
    </message>
    <message>
        <source>An editor’s answer has come: {name}</source>
        <translation>Редактордың жауабы келді: {name}</translation>
    </message>
    <message>
        <source>An empty folder for the new theme</source>
        <translation>Жаңа безендіруге арналған бос қалта</translation>
    </message>
    <message>
        <source>An export was interrupted here. Export again to complete it.</source>
        <translation>Мұнда экспорт үзіліп қалған. Аяқтау үшін қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>An interrupted export left in {path} what cannot be completed safely. Export into an empty folder.</source>
        <translation>Үзілген экспорттан {path} қалтасында қалғанын қауіпсіз аяқтау мүмкін емес. Бос қалтаға экспорттаңыз.</translation>
    </message>
    <message>
        <source>Another export into {path} is under way. Wait for it.</source>
        <translation>{path} орнына басқа экспорт жүріп жатыр. Аяқталуын күтіңіз.</translation>
    </message>
    <message>
        <source>Another figure for this day: {others}</source>
        <translation>Осы күнге басқа көрсеткіш те бар: {others}</translation>
    </message>
    <message>
        <source>Another figure:</source>
        <translation>Басқа көрсеткіш:</translation>
    </message>
    <message>
        <source>Another newsroom stands at {path} now; nothing was written into it. Bring back the file that was open, or save this article elsewhere.</source>
        <translation>{path} орнында енді басқа редакция тұр; оған ештеңе жазылған жоқ. Ашық тұрған файлды қайтарып қойыңыз немесе мақаланы басқа жерге сақтаңыз.</translation>
    </message>
    <message>
        <source>Another newsroom…</source>
        <translation>Басқа редакция…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Басқа орын…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Басқа…</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Жауаптар (*.json);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>App&amp;ly the suggestion</source>
        <translation>Түзетуді қа&amp;былдау</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Мақұлданған</translation>
    </message>
    <message>
        <source>Approved and published articles</source>
        <translation>Мақұлданған және жарияланған мақалалар</translation>
    </message>
    <message>
        <source>Approved and published articles ({number})</source>
        <translation>Мақұлданған және жарияланған мақалалар ({number})</translation>
    </message>
    <message>
        <source>Arrow keys move the point that stays in sight; with Shift, the part that is shown.</source>
        <translation>Бағыттауыш пернелер көрініп тұратын нүктені, Shift-пен бірге көрсетілетін бөлікті жылжытады.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Article {id} goes out to readers although it is not approved.</source>
        <translation>{id}-мақала мақұлданбаса да, оқырманға шығып барады.</translation>
    </message>
    <message>
        <source>Article {id} has no revision {revision}. “newsroom history {id}” lists those that it has.</source>
        <translation>{id}-мақалада {revision} нұсқасы жоқ. Бар нұсқаларды «newsroom history {id}» көрсетеді.</translation>
    </message>
    <message>
        <source>Article {id} is damaged here. Run the check first.</source>
        <translation>{id}-мақала бізде бүлінген. Алдымен тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash here, and stays there.</source>
        <translation>{id}-мақала бізде себетте, сонда қалады.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash, and stays there.</source>
        <translation>{id}-мақала себетте және сонда қалады.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash. Take it out before you export it.</source>
        <translation>{id}-мақала себетте жатыр. Экспорттамас бұрын оны себеттен алыңыз.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash. Take it out before you hand it over.</source>
        <translation>{id}-мақала себетте жатыр. Бермес бұрын оны себеттен алыңыз.</translation>
    </message>
    <message>
        <source>Article {id} is left out: it is in {language}.</source>
        <translation>{id}-мақала қосылмады: тілі – {language}.</translation>
    </message>
    <message>
        <source>Article {id} is left out: it is under embargo until {time}.</source>
        <translation>{id}-мақала қосылмады: эмбарго мерзімі – {time}.</translation>
    </message>
    <message>
        <source>Article {id} is not in the trash. Put it there before you delete it.</source>
        <translation>{id}-мақала себетте жоқ. Жоймас бұрын оны себетке салыңыз.</translation>
    </message>
    <message>
        <source>Article {id} is now {state}.</source>
        <translation>{id}-мақаланың жаңа күйі: {state}.</translation>
    </message>
    <message>
        <source>Article {id} is published. Withdraw it before you put it into the trash.</source>
        <translation>{id}-мақала жарияланған. Себетке салмас бұрын оны сайттан алып тастаңыз.</translation>
    </message>
    <message>
        <source>Article {id} is there already, as it is here.</source>
        <translation>{id}-мақала біздегідей күйінде онда бұрыннан бар.</translation>
    </message>
    <message>
        <source>Article {id} is under embargo. Export it for editors, or when its time has come.</source>
        <translation>{id}-мақала эмбаргода. Оны редакторларға немесе уақыты келгенде экспорттаңыз.</translation>
    </message>
    <message>
        <source>Article {id} is {state}; from there it can go to: {legal}.</source>
        <translation>{id}-мақаланың күйі {state}; одан мына күйлерге ғана өтеді: {legal}.</translation>
    </message>
    <message>
        <source>Article {id} is {state}; no step of the desk leads from there to what {editor} decided ({decision}), and nothing was done.</source>
        <translation>{id}-мақаланың күйі: {state}. {editor} қабылдаған шешімге ({decision}) ол күйден жол жоқ, сондықтан ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Article {id} says the same already: now the newsroom has this text twice.</source>
        <translation>{id}-мақала дәл осындай: енді бұл мәтін редакцияда екі рет тұр.</translation>
    </message>
    <message>
        <source>Article {id} stays {state}.</source>
        <translation>{id}-мақаланың күйі өзгерген жоқ: {state}.</translation>
    </message>
    <message>
        <source>Article {id} was approved in an earlier version; its text has changed since, so it stays {state}.</source>
        <translation>{id}-мақаланың бұрынғы нұсқасы мақұлданды, одан бері мәтіні өзгерді. Күйі сол қалпы: {state}.</translation>
    </message>
    <message>
        <source>Article {id} was changed elsewhere since you opened it, and was not saved over. Save a copy of your text, then open the article again.</source>
        <translation>{id}-мақаланы сіз ашқаннан кейін басқа жерде өзгерткен, сондықтан үстінен сақталмады. Мәтініңіздің көшірмесін сақтап, мақаланы қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Article {id} was changed here and elsewhere. Both texts are kept: “newsroom resolve {id}” shows them and decides.</source>
        <translation>{id}-мақала бізде де, басқа жерде де өзгерген. Екі мәтін де сақталды: оларды «newsroom resolve {id}» көрсетіп, шешеді.</translation>
    </message>
    <message>
        <source>Article {id} was changed meanwhile and left alone.</source>
        <translation>{id}-мақала осы арада өзгерген, сондықтан тиілмеді.</translation>
    </message>
    <message>
        <source>Article {id} was changed since.</source>
        <translation>{id}-мақала содан бері өзгертілген.</translation>
    </message>
    <message>
        <source>Article {id}: its newest revision is missing.</source>
        <translation>{id}-мақала: соңғы нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>Article {id}: revision {revision} does not follow the one before it.</source>
        <translation>{id}-мақала: {revision} нұсқасы алдыңғысынан жалғаспайды.</translation>
    </message>
    <message>
        <source>Article {id}: the list does not show what its newest revision says. Run the check with --rebuild.</source>
        <translation>{id}-мақала: тізім соңғы нұсқадағыны көрсетпейді. Тексеруді --rebuild арқылы іске қосыңыз.</translation>
    </message>
    <message>
        <source>Article {id}: {reason}</source>
        <translation>{id}-мақала: {reason}</translation>
    </message>
    <message>
        <source>Article {other} has the same address but for its number: is this one there twice?</source>
        <translation>{other}-мақаланың мекенжайы нөмірінен басқасы дәл осындай: бұл мақала екі рет тұрған жоқ па?</translation>
    </message>
    <message>
        <source>Article {other} is the same story in the same language: readers are led there only.</source>
        <translation>{other}-мақала – сол материалдың сол тілдегі нұсқасы: оқырман соған ғана бағытталады.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Articles and bundles (*.txt *.md *.markdown *.html *.htm *.docx *.zip *.age);;All files (*)</source>
        <translation>Мақалалар мен топтамалар (*.txt *.md *.markdown *.html *.htm *.docx *.zip *.age);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>Articles in these states:</source>
        <translation>Мына күйлердегі мақалалар:</translation>
    </message>
    <message>
        <source>Articles: {articles}, versions: {revisions}, pictures: {pictures}.</source>
        <translation>Мақала: {articles}, нұсқа: {revisions}, сурет: {pictures}.</translation>
    </message>
    <message>
        <source>As it was: nothing of it is new.</source>
        <translation>Сол күйінде қалды: жаңалығы жоқ.</translation>
    </message>
    <message>
        <source>As it was: the text here is newer.</source>
        <translation>Сол күйінде қалды: мұндағы мәтін жаңарақ.</translation>
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
        <source>As readers see it in the dark</source>
        <translation>Қараңғыда оқырман көретіндей</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>As the page of a newspaper’s site, copied.</source>
        <translation>Газет сайтының бетінен көшіріп алғандай.</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Қай түрде?</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Сұрау бойынша</translation>
    </message>
    <message>
        <source>Asking the bank for {date}…</source>
        <translation>Банктен {date} күнгі бағам сұралуда…</translation>
    </message>
    <message>
        <source>Asks the bank over the network; for the day that is chosen where it has no rate</source>
        <translation>Банктен желі арқылы сұрайды; таңдалған күннің бағамы жоқ болса, сол күнді сұрайды</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Кімге тапсырылды</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Кемінде {least} таңба.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>&amp;Қараламаға қайтару</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Мәтінге оралу (Esc)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Сақтық көшірм&amp;елер…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Bank of Russia</source>
        <translation>Ресей Банкі</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Қалпына келтіру алдында</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Импорт алдында</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Жаңарту алдында</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Begin here:</source>
        <translation>Осыдан бастаңыз:</translation>
    </message>
    <message>
        <source>Begin one…</source>
        <translation>Жаңасын бастау…</translation>
    </message>
    <message>
        <source>Begin the article</source>
        <translation>Мақаланы бастау</translation>
    </message>
    <message>
        <source>Belo&amp;w the text</source>
        <translation>Мәтіннің &amp;астында</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Тақта</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>Both sides changed: {fields}. Say whose words stand there: --prefer mine or --prefer theirs.</source>
        <translation>Екі жақ та өзгерткен: {fields}. Кімнің сөзі қалатынын айтыңыз: --prefer mine немесе --prefer theirs.</translation>
    </message>
    <message>
        <source>Bring back the newsroom as it was: {time}?</source>
        <translation>Редакция мына сәттегі күйіне қайтарылсын ба: {time}?</translation>
    </message>
    <message>
        <source>Brought up to date: it was changed there, and not here.</source>
        <translation>Жаңартылды: сол жақта өзгерген, мұнда өзгермеген еді.</translation>
    </message>
    <message>
        <source>Bulleted &amp;list</source>
        <translation>Таңбаланған ті&amp;зім</translation>
    </message>
    <message>
        <source>Bundles (index.html *.zip)</source>
        <translation>Топтамалар (index.html *.zip)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Күні бойынша</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Қолмен</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Тақырыбы бойынша</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Көлемі бойынша</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Күйі бойынша</translation>
    </message>
    <message>
        <source>By the last saving</source>
        <translation>Соңғы сақталуы бойынша</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV файлы</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет асты мәтіні</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Құпиясөзді ауыстыру</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгергені</translation>
    </message>
    <message>
        <source>Changed details</source>
        <translation>Өзгерген деректер</translation>
    </message>
    <message numerus="yes">
        <source>Changed here and elsewhere: %n article(s). Both texts are kept.</source>
        <translation>
            <numerusform>Бізде де, басқа жерде де өзгерген: %n мақала. Екі мәтін де сақталды.</numerusform>
            <numerusform>Бізде де, басқа жерде де өзгерген: %n мақала. Екі мәтін де сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Екі жақта да өзгерген</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Онда өзгерген</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n article(s)…</source>
        <translation>
            <numerusform>%n мақала өзгертілуде…</numerusform>
            <numerusform>%n мақала өзгертілуде…</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Таңба</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Жолдағы таңба саны</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Бос орынсыз таңба</translation>
    </message>
    <message>
        <source>Check a &amp;bundle…</source>
        <translation>&amp;Топтаманы тексеру…</translation>
    </message>
    <message>
        <source>Check of a bundle</source>
        <translation>Топтаманы тексеру</translation>
    </message>
    <message>
        <source>Check of the newsroom</source>
        <translation>Редакцияны тексеру</translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>Топтама тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>Checking the newsroom…</source>
        <translation>Редакция тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>Choose a bundle’s index.html, or its zip file</source>
        <translation>Топтаманың index.html файлын не zip мұрағатын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose a folder for the bundle.</source>
        <translation>Топтамаға қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Кемінде бір тілді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a state at least.</source>
        <translation>Кемінде бір күйді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose an article in the list, or begin here:</source>
        <translation>Тізімнен мақала таңдаңыз немесе осыдан бастаңыз:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Басқасын таңдау…</translation>
    </message>
    <message>
        <source>Choose articles, and say to whom.</source>
        <translation>Мақалаларды таңдап, кімге екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose or write a new one</source>
        <translation>Таңдаңыз немесе жаңасын жазыңыз</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Суреттерді таңдау</translation>
    </message>
    <message>
        <source>Choose the backup that comes to the place of {path}. What is there now is not deleted: it is kept as it is, beside the backups.</source>
        <translation>{path} орнына келетін сақтық көшірмені таңдаңыз. Қазір тұрған файл өшірілмейді: сол күйінде сақтық көшірмелердің жанында қалады.</translation>
    </message>
    <message>
        <source>Choose the file of a key</source>
        <translation>Кілттің файлын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the folder into which answers come</source>
        <translation>Жауаптар келетін қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the folder of the theme.</source>
        <translation>Безендіру қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Бағанды жабу</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Сақтық көшірмесіз жабу</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>&amp;Салыстыру:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Copy desk</source>
        <translation>Корректура</translation>
    </message>
    <message>
        <source>Copy desk: {count}</source>
        <translation>Корректура: {count}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Жолын көшіру</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Copy this into your message, and say what you did and what you expected.</source>
        <translation>Мұны хатыңызға көшіріп, не істегеніңізді және не күткеніңізді жазыңыз.</translation>
    </message>
    <message>
        <source>Copying the newsroom…</source>
        <translation>Редакция көшіріліп жатыр…</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Жаңасын құру</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Суреттің авторы</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>Currencies, in the order printed</source>
        <translation>Валюталар, басылу ретімен</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Валюта коды</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Болашақ күн</translation>
    </message>
    <message>
        <source>Dates on the pages</source>
        <translation>Беттердегі күннің жазылуы</translation>
    </message>
    <message>
        <source>De&amp;lete for good…</source>
        <translation>&amp;Біржола жою…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешемін</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Шешу…</translation>
    </message>
    <message>
        <source>Decimals of a rate on the page</source>
        <translation>Беттегі бағамның ондық таңбалары</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Жоспарды жою</translation>
    </message>
    <message>
        <source>Delete the plan “{idea}”?</source>
        <translation>«{idea}» жоспары жойылсын ба?</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Сақталған іздеуді жою</translation>
    </message>
    <message>
        <source>Delete “{headline}” for good?</source>
        <translation>«{headline}» мақаласы біржола жойылсын ба?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n older backup(s).</source>
        <translation>
            <numerusform>%n бұрынғы сақтық көшірме жойылды.</numerusform>
            <numerusform>%n бұрынғы сақтық көшірме жойылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Details, copy desk and review</source>
        <translation>Мәліметтер, корректура және редактор пікірлері</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Өзгеше</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Discard the unsaved text of “{headline}”?</source>
        <translation>«{headline}» мақаласының сақталмаған мәтіні өшірілсін бе?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Қайталанған сөз</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Кему ретімен</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>Drafts that you send to review stand here until an editor approves.</source>
        <translation>Тексеруге жіберген қараламаларыңыз редактор мақұлдағанша осында тұрады.</translation>
    </message>
    <message>
        <source>Drag a card to another state, or move it with Ctrl and the arrow keys.</source>
        <translation>Карточканы басқа күйге сүйреңіз немесе Ctrl мен көрсеткі пернелермен жылжытыңыз.</translation>
    </message>
    <message>
        <source>Drag the corners to crop. Click the point that must stay in sight.</source>
        <translation>Қию үшін бұрыштарынан тартыңыз. Көрініп тұруға тиіс нүктені басыңыз.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Мерзім сағаты</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB кітабы</translation>
    </message>
    <message>
        <source>Each article is printed with the exchange rates of its day.</source>
        <translation>Әр мақала сол күнгі валюта бағамымен шығады.</translation>
    </message>
    <message>
        <source>Each in a window of its own</source>
        <translation>Әрқайсысы өз терезесінде</translation>
    </message>
    <message>
        <source>Edit a rate</source>
        <translation>Бағамды өзгерту</translation>
    </message>
    <message>
        <source>Editors’ answers</source>
        <translation>Редакторлардың жауаптары</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Elsewhere in this article it is spelt “{usual}”.</source>
        <translation>Мақаланың басқа жерінде «{usual}» деп жазылған.</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>English (as in the United States)</source>
        <translation>Ағылшынша (АҚШ емлесі)</translation>
    </message>
    <message>
        <source>Enter or a double click opens the article at the place.</source>
        <translation>Enter немесе қос басу мақаланы сол жерінен ашады.</translation>
    </message>
    <message>
        <source>Esc brings the rest back</source>
        <translation>Esc басқан соң қалғаны қайта шығады</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Еуропа орталық банкі</translation>
    </message>
    <message>
        <source>Every article in every state, withdrawn ones too, with each version and picture.</source>
        <translation>Күйі қандай болса да барлық мақала, сайттан алынғандары да: әр нұсқасымен, әр суретімен.</translation>
    </message>
    <message>
        <source>Every place is shown here before anything is written. Published articles are ticked by hand alone.</source>
        <translation>Бірдеңе жазылмас бұрын әр жер осында көрсетіледі. Жарияланған мақалаларды тек өз қолыңызбен белгілейсіз.</translation>
    </message>
    <message>
        <source>Everything about the story, as plain text.</source>
        <translation>Мақала туралы барлық дерек – қарапайым мәтінмен.</translation>
    </message>
    <message>
        <source>Everything here can be changed later. Nothing is sent or fetched.</source>
        <translation>Мұның бәрін кейін өзгертуге болады. Ештеңе жіберілмейді, жүктелмейді.</translation>
    </message>
    <message>
        <source>Everything is saved. Making a backup before closing…</source>
        <translation>Бәрі сақталды. Жабар алдында сақтық көшірме жасалып жатыр…</translation>
    </message>
    <message>
        <source>Everything published is exported</source>
        <translation>Жарияланғанның бәрі экспортталды</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Валюта бағамы</translation>
    </message>
    <message>
        <source>Exchange rates (*.xml *.csv *.rss *.txt);;All files (*)</source>
        <translation>Валюта бағамы (*.xml *.csv *.rss *.txt);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Бәрібір экспорттау</translation>
    </message>
    <message>
        <source>Export the rate book</source>
        <translation>Бағам кітабын экспорттау</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Осыларды экспорттау…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s)</source>
        <translation>
            <numerusform>%n мақала экспортталды</numerusform>
            <numerusform>%n мақала экспортталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспортталып жатыр…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>Fetch from the bank</source>
        <translation>Банктен алу</translation>
    </message>
    <message>
        <source>Figures differ for {codes}; choose one in the rate book.</source>
        <translation>{codes} бойынша көрсеткіштер әртүрлі; бағам кітабынан біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files written: {written}, unchanged: {unchanged}, removed: {removed}</source>
        <translation>Жазылған файл: {written}, өзгермегені: {unchanged}, жойылғаны: {removed}</translation>
    </message>
    <message>
        <source>Fill from the rate book</source>
        <translation>Бағам кітабынан толтыру</translation>
    </message>
    <message>
        <source>Filter by category and date</source>
        <translation>Айдар мен күні бойынша сүзу</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
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
        <source>Find or add a word</source>
        <translation>Сөзді іздеу немесе қосу</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>А&amp;лдыңғысын табу</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Аяқталып жатыр…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Файлдардың қалтасы</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Топтама қалтасы</translation>
    </message>
    <message>
        <source>Folder of the theme</source>
        <translation>Безендіру қалтасы</translation>
    </message>
    <message>
        <source>Folder or .zip file of the bundle</source>
        <translation>Топтаманың қалтасы немесе .zip файлы</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Қалта…</translation>
    </message>
    <message>
        <source>For readers and telephones; several stories in one.</source>
        <translation>Оқу құрылғылары мен телефонға; бірнеше мақаланы сыйғызады.</translation>
    </message>
    <message>
        <source>For the whole newsroom; the list of rules switches it on again</source>
        <translation>Бүкіл редакция үшін; ережелер тізімінен қайта қосылады</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Тізімді тазалау</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>From another newsroom</source>
        <translation>Басқа редакциядан</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>{old}-нұсқадан {new}-нұсқаға дейінгі өзгерістер</translation>
    </message>
    <message>
        <source>From your text to theirs. Both are kept: you decide afterwards what stands.</source>
        <translation>Сіздің мәтіннен олардың мәтініне дейінгі айырма. Екеуі де сақталады: қайсысы қалатынын кейін шешесіз.</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Жіберуші: {name}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Go to an article</source>
        <translation>Мақалаға өту</translation>
    </message>
    <message>
        <source>Goes on from what is not here</source>
        <translation>Алдыңғысы бізде жоқ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Мақаланы беру</translation>
    </message>
    <message>
        <source>Hand over between 1 and {most} articles at a time.</source>
        <translation>Бір жолғыда 1–{most} мақала беріледі.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Бізде</translation>
    </message>
    <message>
        <source>Here by {here}, {here_time}. There by {there}, {there_time}. Both stay in the history, whatever you decide.</source>
        <translation>Бізде: {here}, {here_time}. Оларда: {there}, {there_time}. Қалай шешсеңіз де, екеуі де тарихта қалады.</translation>
    </message>
    <message>
        <source>Here it is in the trash, and stays there.</source>
        <translation>Бізде ол себетте, сонда қалады.</translation>
    </message>
    <message>
        <source>Here it says just the same.</source>
        <translation>Бізде дәл осылай жазылған.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Нұсқалар тарихы</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Сағат сайын</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Қалай басталады</translation>
    </message>
    <message>
        <source>How many words more or fewer than before</source>
        <translation>Бұрынғыдан неше сөз артық не кем</translation>
    </message>
    <message>
        <source>How much of the target length is written</source>
        <translation>Көлемнің қаншасы жазылды</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Сызықша орнында дефис</translation>
    </message>
    <message>
        <source>Hyphens of a column</source>
        <translation>Бағаннан қалған дефис</translation>
    </message>
    <message>
        <source>I&amp;gnore the remark here</source>
        <translation>Ескертуді осында &amp;елемеу</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Осында елемеу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import an editor’s &amp;answer…</source>
        <translation>Редактор &amp;жауабын алу…</translation>
    </message>
    <message>
        <source>Import an editor’s answer</source>
        <translation>Редактор жауабын алу</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Мақалаларды импорттау</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Қабылдау журналы</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>%n мақала импортталды</numerusform>
            <numerusform>%n мақала импортталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импортталып жатыр…</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Басқа тілдерде</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>In the newsroom’s zone, {zone}</source>
        <translation>Редакцияның уақыт белдеуімен: {zone}</translation>
    </message>
    <message>
        <source>In the selection alone (Alt+L)</source>
        <translation>Тек белгіленген жерден (Alt+L)</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтін ішінде</translation>
    </message>
    <message>
        <source>In which languages and scripts</source>
        <translation>Қай тілде, қай жазуда</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Сурет кірістіру</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Оны қайтару мүмкін болмайды.</translation>
    </message>
    <message>
        <source>It does not open with this passphrase. Look at the keyboard’s language and at capital letters. If it is surely the right one, the file is damaged: restore a backup.</source>
        <translation>Бұл құпиясөзбен ашылмайды. Пернетақтаның тілі мен бас әріптерге назар аударыңыз. Құпиясөз дұрыс екені анық болса, файл бүлінген: сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>It does not say whose picture this is.</source>
        <translation>Бұл суреттің кімдікі екені айтылмаған.</translation>
    </message>
    <message>
        <source>It goes on from versions that are not here. Ask for the whole of the story.</source>
        <translation>Ол бізде жоқ нұсқалардың жалғасы. Мақаланы толық сұратыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>It had %n article(s) then.</source>
        <translation>
            <numerusform>Сонда онда %n мақала болған.</numerusform>
            <numerusform>Сонда онда %n мақала болған.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept here until you take it back or discard it.</source>
        <translation>Қайтарғанша не өшіргенше осында сақталады.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that it had when the backup was made.</source>
        <translation>Ол сақтық көшірме жасалған кездегі құпиясөзбен ашылады.</translation>
    </message>
    <message>
        <source>It stands in none of the articles.</source>
        <translation>Бірде-бір мақалада жоқ.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>It was made under another passphrase, which you will be asked for.</source>
        <translation>Ол басқа құпиясөзбен жасалған, сол құпиясөз сұралады.</translation>
    </message>
    <message>
        <source>Its words are not in the text any more: “{words}”</source>
        <translation>Бұл сөздер мәтінде енді жоқ: «{words}»</translation>
    </message>
    <message>
        <source>Kazakh (weak: its dictionary underlines every fourth right word)</source>
        <translation>Қазақша (әлсіз: сөздігі дұрыс төрт сөздің бірінің астын сызады)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Үлгі етіп сақтау</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Кілтті қалдыру</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Осы іздеуді сақтау</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Жаза беру</translation>
    </message>
    <message>
        <source>Kept as the template “{name}”.</source>
        <translation>«{name}» үлгісі сақталды.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Кілттер (*.pem)</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Кілттер (*.pem);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>Keys that are known here</source>
        <translation>Осында белгілі кілттер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Language and alphabet of the pages</source>
        <translation>Беттердің тілі мен әліпбиі</translation>
    </message>
    <message>
        <source>Language of its pages</source>
        <translation>Беттерінің тілі</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Мақаланың тілі</translation>
    </message>
    <message>
        <source>Language of the article: {language}</source>
        <translation>Мақаланың тілі: {language}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Мәтінді &amp;үлкейту</translation>
    </message>
    <message>
        <source>Large and small letters apart</source>
        <translation>Бас әріп пен кіші әріпті ажырату</translation>
    </message>
    <message>
        <source>Large and small letters differ (Alt+C)</source>
        <translation>Бас әріп пен кіші әріпті ажырату (Alt+C)</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Көрсетілетін соңғы күн</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Басты сурет</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол қалпында қалдыру</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Lede: what happened, in one or two sentences</source>
        <translation>Лид: не болғаны бір-екі сөйлеммен</translation>
    </message>
    <message numerus="yes">
        <source>Left out after “{marker}”, as headlines of other articles: %n line(s).</source>
        <translation>
            <numerusform>«{marker}» дегеннен кейінгі %n жол басқа мақалалардың тақырыбы ретінде алынбады.</numerusform>
            <numerusform>«{marker}» дегеннен кейінгі %n жол басқа мақалалардың тақырыбы ретінде алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n picture(s). Add what is needed by hand.</source>
        <translation>
            <numerusform>Алынбай қалған сурет: %n. Керегін қолмен қосыңыз.</numerusform>
            <numerusform>Алынбай қалған сурет: %n. Керегін қолмен қосыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let these words stand in this article</source>
        <translation>Осы мақалада бұл сөздер сол күйінде қалсын</translation>
    </message>
    <message>
        <source>Letters and si&amp;gns…</source>
        <translation>Әріптер мен &amp;белгілер…</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>Әріптер мен белгілер</translation>
    </message>
    <message>
        <source>Letters of another script</source>
        <translation>Басқа жазудың әріптері</translation>
    </message>
    <message>
        <source>Letters that look alike but are of another script hide a word from every search.</source>
        <translation>Ұқсас, бірақ басқа жазудың әрпі сөзді кез келген іздеуден жасырып қалады.</translation>
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
        <source>Line {line} does not follow the revision before it.</source>
        <translation>{line}-жол алдыңғы нұсқадан жалғаспайды.</translation>
    </message>
    <message>
        <source>Line {line} is not a checksum and a name.</source>
        <translation>{line}-жолда бақылау қосындысы мен файл аты жоқ.</translation>
    </message>
    <message>
        <source>Line {line} is not a revision as it was saved.</source>
        <translation>{line}-жол – сақталған күйіндегі нұсқа емес.</translation>
    </message>
    <message>
        <source>Line {line} is of an article that is not in the bundle.</source>
        <translation>{line}-жол топтамада жоқ мақалаға қатысты.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Link to a disk</source>
        <translation>Дискіге сілтеме</translation>
    </message>
    <message>
        <source>Lists, feeds and readers need headline, lede, category, date and byline.</source>
        <translation>Тізімге де, таспаға да, оқырманға да тақырып, лид, айдар, күн және автор керек.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Өзі құ&amp;лыпталсын</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Өзі құлыпталсын</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <translation>Ұзын сөйлем</translation>
    </message>
    <message>
        <source>Look at this, too:</source>
        <translation>Мынаған да қараңыз:</translation>
    </message>
    <message>
        <source>Look first at what should not go out yet</source>
        <translation>Алдымен шығуға ерте нәрселерді қарау</translation>
    </message>
    <message>
        <source>Look first…</source>
        <translation>Алдымен қарау…</translation>
    </message>
    <message>
        <source>Looking at what would go out…</source>
        <translation>Не шығатыны қаралып жатыр…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ұсыныстар ізделуде…</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Мақалалар қаралып жатыр…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Main site</source>
        <translation>Басты сайт</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Негізгі құралдар</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Жаңа кілт жасалсын ба?</translation>
    </message>
    <message>
        <source>Make it longer: some words are hard to guess and easy to remember.</source>
        <translation>Ұзартыңыз: бірнеше сөзді табу қиын, есте сақтау оңай.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Marks for a rate</source>
        <translation>Бағам белгілері</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>Ойын шолуы</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Оқу уақыты, минут</translation>
    </message>
    <message>
        <source>Missing part</source>
        <translation>Жетіспейтін бөлік</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Қосымша деректер</translation>
    </message>
    <message>
        <source>More than one revision stands against what article {id} shows: {revisions}. Say which: --with REVISION.</source>
        <translation>{id}-мақаланың қазіргі нұсқасымен бірнеше нұсқа таласады: {revisions}. Қайсысы екенін көрсетіңіз: --with REVISION.</translation>
    </message>
    <message>
        <source>Most of the words on the page stand outside what was taken for the article; compare it with the page.</source>
        <translation>Беттегі сөздердің көбі мақала деп алынған бөліктен тыс тұр; бетпен салыстырып шығыңыз.</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>&amp;Себетке салу</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Себетке салу</translation>
    </message>
    <message>
        <source>NOT SIGNED, though the bundles of this newsroom before were. Ask the sender for a signed one.</source>
        <translation>ҚОЛ ҚОЙЫЛМАҒАН, ал бұл редакцияның бұрынғы топтамаларына қол қойылған еді. Жіберушіден қол қойылғанын сұраңыз.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Name a file that has it: “newsroom --passphrase-file FILE COMMAND”, or set NEWSROOM_PASSPHRASE_FILE; for a backup, “restore --backup-passphrase-file FILE”.</source>
        <translation>Ол жазылған файлды көрсетіңіз: «newsroom --passphrase-file ФАЙЛ КОМАНДА» немесе NEWSROOM_PASSPHRASE_FILE айнымалысы; сақтық көшірме үшін: «restore --backup-passphrase-file ФАЙЛ».</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Басылым атауы</translation>
    </message>
    <message>
        <source>Name of the template; the newsroom's own one of that name is replaced:</source>
        <translation>Үлгінің атауы; редакцияның осындай атаулы үлгісі ауыстырылады:</translation>
    </message>
    <message>
        <source>National Bank of Kazakhstan</source>
        <translation>ҚР Ұлттық Банкі</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark</source>
        <translation>&amp;Келесі ескерту</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>New edition: {language}</source>
        <translation>Жаңа нұсқа: {language}</translation>
    </message>
    <message>
        <source>New exchange rates from {name}: {count} figures.</source>
        <translation>{name} файлынан жаңа бағамдар алынды: {count}.</translation>
    </message>
    <message>
        <source>New from a te&amp;mplate…</source>
        <translation>Үлгі &amp;бойынша жаңа мақала…</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Үлгі бойынша жаңа мақала</translation>
    </message>
    <message>
        <source>New newsroo&amp;m…</source>
        <translation>Жаңа &amp;редакция…</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>Жаңа редакция</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Жаңа құпиясөз: </translation>
    </message>
    <message>
        <source>New: {new} · changed there: {changed} · changed here and there: {both} · the rest: {rest}</source>
        <translation>Жаңа: {new} · онда өзгерген: {changed} · екі жақта да өзгерген: {both} · қалғаны: {rest}</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Newsroom</translation>
    </message>
    <message>
        <source>Newsroom {version}

Writes, checks and publishes without a network.
This newsroom is the file
{path}</source>
        <translation>Newsroom {version}

Желісіз жазады, тексереді, жариялайды.
Осы редакцияның файлы:
{path}</translation>
    </message>
    <message>
        <source>Newsrooms (*.newsroom)</source>
        <translation>Редакциялар (*.newsroom)</translation>
    </message>
    <message>
        <source>Next &amp;comment</source>
        <translation>Келесі &amp;пікір</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Келесі өзгеріс</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Келесі жер (Enter)</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Мұндай сөз бар мақала жоқ.</translation>
    </message>
    <message>
        <source>No article has this category and these dates.</source>
        <translation>Бұл айдар мен күндерге сай мақала жоқ.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Мақала жоқ</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Мұнда мақала жоқ</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>No byline has the name {author}.</source>
        <translation>Бірде-бір мақалада {author} деген автор жоқ.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Мұндай сөзі бар команда жоқ.</translation>
    </message>
    <message>
        <source>No comment waits.</source>
        <translation>Күтіп тұрған пікір жоқ.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күнсіз</translation>
    </message>
    <message>
        <source>No dictionary has this word.</source>
        <translation>Бұл сөз сөздіктердің ешқайсысында жоқ.</translation>
    </message>
    <message>
        <source>No editor has said anything yet.</source>
        <translation>Әзірге бірде-бір редактор пікір айтқан жоқ.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Сүзгісіз</translation>
    </message>
    <message>
        <source>No headline was found; write one.</source>
        <translation>Тақырыбы табылмады; өзіңіз жазыңыз.</translation>
    </message>
    <message>
        <source>No known key is called {name}.</source>
        <translation>{name} деген белгілі кілт жоқ.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Мұндай сөзі бар бет жоқ.</translation>
    </message>
    <message>
        <source>No passphrase was given; nothing was changed.</source>
        <translation>Құпиясөз енгізілмеді; ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Бағам жоқ</translation>
    </message>
    <message>
        <source>No rate on this day: carried forward from {date}</source>
        <translation>Бұл күні бағам жоқ: {date} күнгі бағам көрсетілген</translation>
    </message>
    <message>
        <source>No rates to show</source>
        <translation>Көрсететін бағам жоқ</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Мұндай сөзі бар баптау жоқ.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ұсыныс жоқ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody can recover it, and without it nobody reads the newsroom or its backups. Write it down and keep it in a safe place.</source>
        <translation>Оны ешкім қалпына келтіре алмайды, онсыз редакцияны да, оның сақтық көшірмелерін де ешкім оқи алмайды. Жазып алып, сенімді жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>None yet: the first signed bundle that you take in brings one.</source>
        <translation>Әзірге жоқ: қабылданған алғашқы қол қойылған топтамамен бірге келеді.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Әлі дайын емес</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Экспортталмаған</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Әлі экспортталған жоқ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталған жоқ</translation>
    </message>
    <message>
        <source>Not saved yet; what you typed is kept</source>
        <translation>Әлі сақталған жоқ; терілген мәтін жоғалмайды</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Сақталмады: {reason}</translation>
    </message>
    <message>
        <source>Not signed: nobody can tell who made it.</source>
        <translation>Қол қойылмаған: кім жасағанын ешкім айта алмайды.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Редакцияға ескертпе</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>«{query}» бойынша ештеңе табылмады</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, so none was made.</source>
        <translation>Соңғы сақтық көшірмеден бері ештеңе өзгермеген, сондықтан жаңасы жасалмады.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, {path}.</source>
        <translation>Соңғы сақтық көшірмеден бері ештеңе өзгерген жоқ: {path}.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new here.</source>
        <translation>Бұл топтамада жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing is known here by these names, so they were left out: {names}.</source>
        <translation>Бұл атаулар белгісіз, сондықтан алынбады: {names}.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Жоспарда ештеңе жоқ</translation>
    </message>
    <message>
        <source>Nothing is written yet; --write writes it.</source>
        <translation>Әзірге ештеңе жазылған жоқ; --write жазып қояды.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this word</source>
        <translation>Бұл сөзде қате жоқ</translation>
    </message>
    <message>
        <source>Nothing of the bundle {path} was taken in. {reason}</source>
        <translation>{path} топтамасынан ештеңе қабылданған жоқ. {reason}</translation>
    </message>
    <message>
        <source>Nothing stands against what article {id} shows.</source>
        <translation>{id}-мақаланың қазіргі нұсқасымен таласатын нұсқа жоқ.</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation>Түзететін ештеңе жоқ</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What is deleted is lost; say --yes if that is meant.</source>
        <translation>Ештеңе өшірілген жоқ. Өшірілген мақала қайтып келмейді; солай керек болса, --yes деп жазыңыз.</translation>
    </message>
    <message>
        <source>Nothing was found that should be looked at.</source>
        <translation>Қарауды қажет ететін ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Nothing was written. --out PATH writes it.</source>
        <translation>Ештеңе жазылған жоқ. --out PATH жазады.</translation>
    </message>
    <message>
        <source>Of the article’s date, {date}</source>
        <translation>Мақаланың күніне, {date}</translation>
    </message>
    <message>
        <source>Of the rates’ date, {date}</source>
        <translation>Бағамның күніне, {date}</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>Бүгінге, {date}</translation>
    </message>
    <message>
        <source>Of which day, and from whom</source>
        <translation>Қай күнгі және кімнен</translation>
    </message>
    <message>
        <source>Older than here</source>
        <translation>Біздегіден ескі</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Жабылғанда</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Тағы бір рет:</translation>
    </message>
    <message>
        <source>One name, or one number, is written in one way throughout an article.</source>
        <translation>Бір есім не бір сан мақаланың өн бойында бірдей жазылады.</translation>
    </message>
    <message>
        <source>One of its articles is not in this newsroom: {uuid}.</source>
        <translation>Жауаптағы бір мақала бұл редакцияда жоқ: {uuid}.</translation>
    </message>
    <message>
        <source>Only computers near yours can open this link.</source>
        <translation>Бұл сілтемені тек жаныңыздағы компьютерлер аша алады.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Тек менікі</translation>
    </message>
    <message>
        <source>Only the article on the desk, whatever its state</source>
        <translation>Тек ашық тұрған мақала, күйіне қарамай</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файл ашу…</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Редакцияны ашу</translation>
    </message>
    <message>
        <source>Open a newsroom, or name a new one</source>
        <translation>Редакцияны ашу немесе жаңасына ат беру</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Open an article first: a picture goes into one.</source>
        <translation>Алдымен мақаланы ашыңыз: сурет мақалаға салынады.</translation>
    </message>
    <message>
        <source>Open as it is</source>
        <translation>Сол күйінде ашу</translation>
    </message>
    <message>
        <source>Open in a new &amp;window…</source>
        <translation>Жаңа тере&amp;зеде ашу…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Жаңа терезеде ашу</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Сол жерден ашу</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Тек оқуға ашу</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>Open the column</source>
        <translation>Бағанды ашу</translation>
    </message>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Редакция ашылып жатыр…</translation>
    </message>
    <message>
        <source>Opens in any browser; fonts and pictures are inside.</source>
        <translation>Кез келген браузерде ашылады; қаріптері мен суреттері ішінде.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Order of the currencies</source>
        <translation>Валюталар реті</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Реті: {name}</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Басқа айдарлар</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Басқа қадам</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page in one file</source>
        <translation>Бір файлдағы бет</translation>
    </message>
    <message>
        <source>Pages are made with</source>
        <translation>Беттердің безендірілуі қандай</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Анықтама беттері</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Баптау беттері</translation>
    </message>
    <message>
        <source>Part that is shown</source>
        <translation>Көрсетілетін бөлігі</translation>
    </message>
    <message>
        <source>Passp&amp;hrase…</source>
        <translation>Құпи&amp;ясөз…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Passphrase of the newsroom</source>
        <translation>Редакцияның құпиясөзі</translation>
    </message>
    <message>
        <source>Passphrase of {path}: </source>
        <translation>{path} құпиясөзі: </translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>&amp;Жай мәтін етіп қою</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Pi&amp;cture…</source>
        <translation>&amp;Сурет…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Picture without alternative text</source>
        <translation>Балама мәтіні жоқ сурет</translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation>Авторы көрсетілмеген сурет</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Суреттер ({endings})</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Толтырылмаған орын</translation>
    </message>
    <message>
        <source>Plan a story</source>
        <translation>Мақала жоспарлау</translation>
    </message>
    <message>
        <source>Plan a story…</source>
        <translation>Мақала жоспарлау…</translation>
    </message>
    <message>
        <source>Plan {id} has become article {article} already.</source>
        <translation>{id}-жоспар бойынша {article}-мақала басталып қойған.</translation>
    </message>
    <message>
        <source>Plan&amp;ning</source>
        <translation>Жоспар&amp;лау</translation>
    </message>
    <message>
        <source>Planned stories</source>
        <translation>Жоспардағы мақалалар</translation>
    </message>
    <message>
        <source>Planned story</source>
        <translation>Жоспардағы мақала</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Pr&amp;evious comment</source>
        <translation>Алдыңғы п&amp;ікір</translation>
    </message>
    <message>
        <source>Pre&amp;vious remark</source>
        <translation>&amp;Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Бетті алдын ала көру</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Алдыңғы жер (Shift+Enter)</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Ұсынылған сөздер</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Put one plain space there</source>
        <translation>Бір бос орын қалдыру</translation>
    </message>
    <message>
        <source>Quotation not closed</source>
        <translation>Жабылмаған тырнақша</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Бағам</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Бағамдар</translation>
    </message>
    <message>
        <source>Rates by day and currency</source>
        <translation>Күні мен валютасы бойынша бағамдар</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Бағам күні</translation>
    </message>
    <message>
        <source>Rates of an article</source>
        <translation>Мақаладағы бағамдар</translation>
    </message>
    <message>
        <source>Re&amp;ject the wording</source>
        <translation>Ұсынысты қабылда&amp;мау</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Тек оқуға</translation>
    </message>
    <message>
        <source>Read-only: you can read, search and export, and change nothing. To write, save a copy of this newsroom elsewhere.</source>
        <translation>Тек оқуға ашық: оқуға, іздеуге, экспорттауға болады, ештеңе өзгертілмейді. Жазу үшін редакцияның көшірмесін басқа жерге сақтаңыз.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>Readers compare the figures with those that the bank published.</source>
        <translation>Оқырман көрсеткіштерді банк жариялағанмен салыстырады.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Мәтін оқылуда…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Recent newsr&amp;ooms</source>
        <translation>Соңғы &amp;редакциялар</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Тұрақты өрнек</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Тұрақты өрнек (Alt+R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Бәрін қабылдамау</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Құпиясөзді алып тастау</translation>
    </message>
    <message>
        <source>Removed from the file: {parts}.</source>
        <translation>Файлдан алынып тасталды: {parts}.</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Сақталған іздеудің атын өзгерту</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>А&amp;уыстыру</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Бәрін ауыстыру</translation>
    </message>
    <message>
        <source>Replace in all a&amp;rticles…</source>
        <translation>Барлық мақ&amp;алада ауыстыру…</translation>
    </message>
    <message>
        <source>Replace in all articles</source>
        <translation>Барлық мақалада ауыстыру</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Мынаған ауыстыру</translation>
    </message>
    <message>
        <source>Replace: {words}</source>
        <translation>Ауыстыру: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n article(s). Each has a new version in its history.</source>
        <translation>
            <numerusform>%n мақалада ауыстырылды. Әрқайсысының тарихында жаңа нұсқа бар.</numerusform>
            <numerusform>%n мақалада ауыстырылды. Әрқайсысының тарихында жаңа нұсқа бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Ауыстырылып жатыр…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Reply to the editor</source>
        <translation>Редакторға жауап</translation>
    </message>
    <message>
        <source>Reply to the editor…</source>
        <translation>Редакторға жауап…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ақау туралы хабарлау</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Revision {revision} does not stand against what article {id} shows.</source>
        <translation>{revision} нұсқасы {id}-мақаланың қазіргі нұсқасымен таласпайды.</translation>
    </message>
    <message>
        <source>Revision {revision} is damaged. Run the check.</source>
        <translation>{revision} нұсқасы бүлінген. Тексеруді іске қосыңыз.</translation>
    </message>
    <message>
        <source>Revision {revision} is damaged: its text is not what was saved.</source>
        <translation>{revision} нұсқасы бүлінген: мәтіні сақталған мәтінмен сәйкес емес.</translation>
    </message>
    <message>
        <source>Revision {revision} is not one of article {id}.</source>
        <translation>{revision} нұсқасы {id}-мақаланікі емес.</translation>
    </message>
    <message>
        <source>Rules of this newsroom</source>
        <translation>Редакция ережелері</translation>
    </message>
    <message numerus="yes">
        <source>Rules of this newsroom: %n off</source>
        <translation>
            <numerusform>Редакция ережелері: %n өшірулі</numerusform>
            <numerusform>Редакция ережелері: %n өшірулі</numerusform>
        </translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>&amp;Бүйір тақта</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Мәтінді к&amp;ішірейту</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Тоқ&amp;тату</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Көшірмесін басқа жерге сақтау…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Көшірмесін басқа жерге сақтау…</translation>
    </message>
    <message>
        <source>Save a copy of the newsroom</source>
        <translation>Редакцияның көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Сақтап шығу</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Қалай сақтау…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Басқа жерге сақтау…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған уақыты</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Say to whom: --to NAME.</source>
        <translation>Кімге екенін айтыңыз: --to NAME.</translation>
    </message>
    <message>
        <source>Say where to export: --out PATH. Or look first: --check.</source>
        <translation>Қайда экспорттау керегін айтыңыз: --out PATH. Немесе алдымен тексеріңіз: --check.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Баптаулар…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search in &amp;all articles</source>
        <translation>&amp;Барлық мақаладан іздеу</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Барлық мақаладан іздеу</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Командалардан іздеу</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Баптаулардан іздеу</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Тіркесімдерден іздеу</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Бәрін таң&amp;дау</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Бәрін таңдау</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Таңдауды алып тастау</translation>
    </message>
    <message>
        <source>Selected: {words} · {characters}</source>
        <translation>Белгіленгені: {words} · {characters}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Белгіленгені</translation>
    </message>
    <message>
        <source>Sen&amp;d to…</source>
        <translation>&amp;Жіберу…</translation>
    </message>
    <message>
        <source>Send to &amp;review</source>
        <translation>&amp;Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Send to another newsroom</source>
        <translation>Басқа редакцияға жіберу</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Құпиясөзді қою</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Several articles</source>
        <translation>Бірнеше мақала</translation>
    </message>
    <message numerus="yes">
        <source>Show again what is ignored here (%n)</source>
        <translation>
            <numerusform>Осында еленбегенін қайта көрсету (%n)</numerusform>
            <numerusform>Осында еленбегенін қайта көрсету (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Барлық мақаланы көрсету</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтадан көрсету</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Мәтіннен көру</translation>
    </message>
    <message>
        <source>Show settled ones too</source>
        <translation>Қаралғандарын да көрсету</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Өрісті көру</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір тақта</translation>
    </message>
    <message>
        <source>Sign with the key in this file from now on?</source>
        <translation>Бұдан былай осы файлдағы кілтпен қол қойылсын ба?</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is known: {words}.</source>
        <translation>Қол қойған {name}, кілті белгілі: {words}.</translation>
    </message>
    <message>
        <source>Signed with ANOTHER KEY than the bundles of this newsroom before, {words}. Ask the sender, by another way than the bundle came, whether the key is new; “newsroom senders trust” takes it as one of theirs.</source>
        <translation>Бұл редакцияның бұрынғы топтамаларынан БАСҚА КІЛТПЕН қол қойылған: {words}. Жіберушіден топтама келген жолдан өзге жолмен кілттің жаңарған-жаңармағанын сұраңыз; «newsroom senders trust» оны солардың кілті деп таниды.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known yet: {words}. Ask the sender for these words.</source>
        <translation>Әлі белгісіз кілтпен қол қойылған: {words}. Осы сөздерді жіберушіден сұрап, салыстырыңыз.</translation>
    </message>
    <message>
        <source>Signed with your own key, {words}.</source>
        <translation>Өз кілтіңізбен қол қойылған: {words}.</translation>
    </message>
    <message>
        <source>Signing &amp;key…</source>
        <translation>Қол қою кі&amp;лті…</translation>
    </message>
    <message>
        <source>Signing and answers</source>
        <translation>Қол қою және жауаптар</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Қол қою кілті</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Some letters of its headline or text</source>
        <translation>Тақырыбының немесе мәтінінің бірнеше әрпі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Көзі</translation>
    </message>
    <message>
        <source>Spaces stand at the end of the line.</source>
        <translation>Жол соңында артық бос орын бар.</translation>
    </message>
    <message>
        <source>Speech and pauses take a dash; a line that begins with a hyphen becomes a list.</source>
        <translation>Төл сөз бен кідіріске тире қойылады; дефистен басталған жол тізімге айналып кетеді.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Spelt in two ways</source>
        <translation>Екі түрлі жазылған</translation>
    </message>
    <message>
        <source>Stands under the picture</source>
        <translation>Суреттің астында тұрады</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Күйлер</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Осыған дейінгі қадамдар</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Қалтаны бақылауды тоқтату</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>Stopped. What was exported before is as it was.</source>
        <translation>Тоқтатылды. Бұрын экспортталғаны сол күйінде.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылып жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>Stored %n sample article(s).</source>
        <translation>
            <numerusform>%n үлгі мақала сақталды.</numerusform>
            <numerusform>%n үлгі мақала сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>Тік тырнақша</translation>
    </message>
    <message>
        <source>Straight quotation marks come from a keyboard, not from a newspaper.</source>
        <translation>Тік тырнақша пернетақтаға тән, газетке емес.</translation>
    </message>
    <message>
        <source>Stray spaces</source>
        <translation>Артық бос орын</translation>
    </message>
    <message>
        <source>Stray spaces show on the page as holes, and as lines that break in the wrong place.</source>
        <translation>Артық бос орындар бетте ойық болып көрінеді, жолды да қате жерден үзеді.</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the word</source>
        <translation>Сөзге &amp;ұсыныстар</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Қосымша тақырып</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Бұл ережені өшіру</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>К&amp;есте</translation>
    </message>
    <message>
        <source>T&amp;ext alone</source>
        <translation>Тек &amp;мәтін</translation>
    </message>
    <message>
        <source>T&amp;heme of the pages…</source>
        <translation>Беттердің &amp;безендірілуі…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Тегтер, үтір арқылы</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n article(s)</source>
        <translation>
            <numerusform>%n мақаланы қабылдау</numerusform>
            <numerusform>%n мақаланы қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in exchange rates</source>
        <translation>Валюта бағамын қабылдау</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Take out of the article</source>
        <translation>Мақаладан алып тастау</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>Себеттен &amp;алу</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Себеттен алу</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Қабылданған уақыты</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n article(s)</source>
        <translation>
            <numerusform>Қабылданды: %n мақала</numerusform>
            <numerusform>Қабылданды: %n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation>Шығарылды: {words}</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Қайтарылып жатыр…</translation>
    </message>
    <message>
        <source>Taking in: {done} of {total}</source>
        <translation>Қабылдануда: {done} / {total}</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Қабылдануда…</translation>
    </message>
    <message>
        <source>Taking the picture in…</source>
        <translation>Сурет алынып жатыр…</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Мақаланың көлемі</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>Теңге</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Text copied from a column keeps the hyphens of its line ends.</source>
        <translation>Газет бағанынан көшірілген мәтінде тасымал белгілері қалып қояды.</translation>
    </message>
    <message>
        <source>Text of a page</source>
        <translation>Бет мәтіні</translation>
    </message>
    <message>
        <source>Text that was not saved</source>
        <translation>Сақталмаған мәтін</translation>
    </message>
    <message>
        <source>Texts brought back from the backups: {brought}; damaged still: {left}.</source>
        <translation>Сақтық көшірмелерден қайтарылған мәтін: {brought}; әлі бүлінген: {left}.</translation>
    </message>
    <message>
        <source>Texts that were not saved</source>
        <translation>Сақталмаған мәтіндер</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Орындалмады</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>Таңдалған %n мақала</numerusform>
            <numerusform>Таңдалған %n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF could not be made: {reason}. Hand the story over as a page instead.</source>
        <translation>PDF жасалмады: {reason}. Мақаланы бет түрінде беріңіз.</translation>
    </message>
    <message>
        <source>The PDF was not made within {seconds} seconds.</source>
        <translation>PDF {seconds} секунд ішінде жасалмады.</translation>
    </message>
    <message>
        <source>The address is fixed: readers may have linked to it.</source>
        <translation>Мекенжай өзгермейді: оқырмандар сілтеме жасаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The address of the exported site begins with https:// or http://.</source>
        <translation>Экспортталған сайттың мекенжайы https:// немесе http:// деп басталады.</translation>
    </message>
    <message>
        <source>The address of the main site begins with https:// or http://.</source>
        <translation>Басты сайттың мекенжайы https:// немесе http:// деп басталады.</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>The archive takes everything: leave the articles, states and languages away.</source>
        <translation>Мұрағатқа бәрі кіреді: мақалаларды, күйлер мен тілдерді көрсетпеңіз.</translation>
    </message>
    <message>
        <source>The article already says just what version {old} says.</source>
        <translation>Мақала қазір де {old}-нұсқадағыдай.</translation>
    </message>
    <message>
        <source>The article and all its earlier versions are lost.</source>
        <translation>Мақала барлық бұрынғы нұсқаларымен бірге жойылады.</translation>
    </message>
    <message>
        <source>The article has no exchange rates.</source>
        <translation>Мақалада валюта бағамы жоқ.</translation>
    </message>
    <message>
        <source>The article has no rate of {code}.</source>
        <translation>Мақалада {code} бағамы жоқ.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere meanwhile. Open it again and save again.</source>
        <translation>Осы арада мақала басқа жерде өзгертілді. Қайта ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The article was saved elsewhere after this was typed. The text becomes a new article, so that nothing is written over.</source>
        <translation>Бұл мәтін терілгеннен кейін мақала басқа жерде сақталған. Ештеңе өшпес үшін мәтін жаңа мақала болады.</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>Мақаланың мәтіні</translation>
    </message>
    <message>
        <source>The backup is made and proved.</source>
        <translation>Сақтық көшірме жасалып, тексерілді.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written: {reason}. The backups made before are whole. Make room, or choose another place.</source>
        <translation>{path} сақтық көшірмесі жазылмады: {reason}. Бұрынғы көшірмелер бүтін. Дискіден орын босатыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The backup {path} does not hold what the newsroom holds; it was not kept. Try again, on another disk if it happens again.</source>
        <translation>{path} сақтық көшірмесі редакцияның мазмұнына сәйкес келмеді, сондықтан қалдырылмады. Қайталап көріңіз, тағы болса, басқа дискіге жазыңыз.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {reason}. Take another one.</source>
        <translation>{path} сақтық көшірмесі бүлінген: {reason}. Басқасын алыңыз.</translation>
    </message>
    <message>
        <source>The backup {path} was made under an earlier passphrase of the newsroom; give that one to restore it.</source>
        <translation>{path} сақтық көшірмесі редакцияның бұрынғы құпиясөзімен жасалған; қалпына келтіру үшін сол құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>The backup {path} was written by a newer version of this program. Install that version to restore it; nothing was changed.</source>
        <translation>{path} сақтық көшірмесін бағдарламаның жаңарақ нұсқасы жазған. Қалпына келтіру үшін сол нұсқаны орнатыңыз; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The book lacks {codes}.</source>
        <translation>Кітапта мыналар жоқ: {codes}.</translation>
    </message>
    <message>
        <source>The bundle goes on from revisions that are not here. Ask for the whole of the story.</source>
        <translation>Топтама бізде жоқ нұсқалардың жалғасы. Мақаланы толық сұратыңыз.</translation>
    </message>
    <message>
        <source>The bundle holds more versions of one article than people can have written.</source>
        <translation>Топтамада бір мақаланың адам жаза алмайтындай көп нұсқасы бар.</translation>
    </message>
    <message>
        <source>The bundle in {path} cannot be renewed: {reason} Or choose an empty folder.</source>
        <translation>{path} қалтасындағы топтаманы жаңарту мүмкін емес: {reason} Болмаса бос қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The bundle in {path} was changed while the export ran. Export again.</source>
        <translation>Экспорт жүріп жатқанда {path} топтамасы өзгертілді. Қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The bundle is not signed: {reason}</source>
        <translation>Топтамаға қол қойылмаған: {reason}</translation>
    </message>
    <message>
        <source>The bundle is whole, but the newsroom could not note what is in it: {reason} The next export looks at every file.</source>
        <translation>Топтама бүтін, бірақ ішінде не барын редакцияға жазып қою мүмкін болмады: {reason} Келесі экспорт барлық файлды қарап шығады.</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {reason}. Copy it to another place and try again.</source>
        <translation>{path} топтамасы оқылмайды: {reason}. Оны басқа жерге көшіріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The bundle {path} could not be written: {reason}. What was there before is whole. Make room, check the rights, or choose another place.</source>
        <translation>{path} топтамасы жазылмады: {reason}. Бұрынғысы бүтін. Орын босатыңыз, рұқсаттарды тексеріңіз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The bundle {path} is for readers: it has no revisions to take in. Ask for one for editors.</source>
        <translation>{path} топтамасы оқырмандарға арналған: онда қабылдайтын нұсқалар жоқ. Редакторларға арналғанын сұратыңыз.</translation>
    </message>
    <message>
        <source>The bundle {path} is not as it was exported, and nothing of it was taken in: {file}: {reason} “newsroom verify” tells all; ask for the bundle again.</source>
        <translation>{path} топтамасы экспортталған күйінде емес, одан ештеңе қабылданған жоқ: {file}: {reason} Бәрін «newsroom verify» айтады; топтаманы қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>The bundle's file {path} is a link, and an export never follows one. Remove it, or choose an empty folder.</source>
        <translation>Топтаманың {path} файлы – сілтеме, ал экспорт сілтемемен жүрмейді. Оны алып тастаңыз немесе бос қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The bundle's file {path} is too large to be read.</source>
        <translation>Топтаманың {path} файлы тым үлкен, оқуға келмейді.</translation>
    </message>
    <message>
        <source>The bundle's manifest is damaged at {place}. Ask for the bundle again.</source>
        <translation>Топтаманың тізімдемесі бүлінген, орны: {place}. Топтаманы қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The bundle's manifest is too large to be read.</source>
        <translation>Топтаманың тізімдемесі тым үлкен, оқуға келмейді.</translation>
    </message>
    <message>
        <source>The bundle's revisions are damaged. Ask for the bundle again.</source>
        <translation>Топтаманың нұсқалары бүлінген. Топтаманы қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>The bundle's revisions do not follow each other. Ask for it again.</source>
        <translation>Топтаманың нұсқалары бірінің жалғасы бірі емес. Оны қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>The bundle’s articles</source>
        <translation>Топтаманың мақалалары</translation>
    </message>
    <message>
        <source>The byline is missing.</source>
        <translation>Авторы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The category is missing.</source>
        <translation>Айдары көрсетілмеген.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Тексеру тоқтатылды.</translation>
    </message>
    <message numerus="yes">
        <source>The copy desk has %n remark(s) on this article.</source>
        <translation>
            <numerusform>Бұл мақала бойынша корректураның %n ескертуі бар.</numerusform>
            <numerusform>Бұл мақала бойынша корректураның %n ескертуі бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Күні көрсетілмеген.</translation>
    </message>
    <message>
        <source>The date {date} is in the future.</source>
        <translation>{date} күні әлі келген жоқ.</translation>
    </message>
    <message>
        <source>The dictionary of this language is switched off: File, Settings</source>
        <translation>Бұл тілдің сөздігі өшірулі: Файл, Баптаулар</translation>
    </message>
    <message>
        <source>The disk did not keep what was restored to {path}. What was there before is {kept}. Restore it on another disk.</source>
        <translation>Диск {path} орнына қалпына келтірілгенді сақтай алмады. Бұрынғысы мында: {kept}. Басқа дискіде қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to {path}. Restore the newest backup on another disk.</source>
        <translation>Диск {path} файлына жазылғанды сақтамады. Ең соңғы сақтық көшірмені басқа дискіде қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The disk with the newsroom {path} is full; nothing was saved. Make room and save again.</source>
        <translation>{path} редакциясы жатқан дискіде орын қалмады; ештеңе сақталмады. Орын босатып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The exchange rates are of {rates}, older than the article.</source>
        <translation>Валюта бағамы {rates} күнгі, мақаладан ескі.</translation>
    </message>
    <message>
        <source>The exchange rates have no date.</source>
        <translation>Валюта бағамының күні көрсетілмеген.</translation>
    </message>
    <message>
        <source>The export into {path} stopped half-way: {reason}. Put that right and export again, which completes it.</source>
        <translation>{path} қалтасына экспорт жарты жолда тоқтады: {reason}. Мұны түзетіп, қайта экспорттаңыз, сонда аяқталады.</translation>
    </message>
    <message>
        <source>The export was stopped. What was exported before is whole.</source>
        <translation>Экспорт тоқтатылды. Бұрын экспортталғаны бүтін.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл оқылмайды: {reason}.</translation>
    </message>
    <message>
        <source>The file is a program; a bundle has none but its search.</source>
        <translation>Бұл файл – бағдарлама; топтамада іздеуден басқа бағдарлама болмайды.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файл жоқ.</translation>
    </message>
    <message>
        <source>The file is not in the manifest: it came from elsewhere.</source>
        <translation>Файл тізімдемеде жоқ: басқа жерден келген.</translation>
    </message>
    <message>
        <source>The file is not the one that was exported.</source>
        <translation>Файл экспортталғаннан өзгеше.</translation>
    </message>
    <message>
        <source>The file told nothing but the picture and these words.</source>
        <translation>Файлда сурет пен осы сөздерден басқа ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>The file {path} asks for too much work to be opened. Do not open it.</source>
        <translation>{path} файлын ашу шамадан тыс есептеуді талап етеді. Оны ашпаңыз.</translation>
    </message>
    <message>
        <source>The file {path} does not open with this passphrase, or it was changed on its way.</source>
        <translation>{path} файлы бұл құпиясөзбен ашылмайды немесе жолда өзгерген.</translation>
    </message>
    <message>
        <source>The file {path} holds too many files.</source>
        <translation>{path} ішінде файл тым көп.</translation>
    </message>
    <message>
        <source>The file {path} is encrypted to a key, not to a passphrase. Ask for one with a passphrase.</source>
        <translation>{path} файлы құпиясөзбен емес, кілтпен шифрланған. Құпиясөзбен шифрланғанын сұратыңыз.</translation>
    </message>
    <message>
        <source>The file {path} is encrypted. Give its passphrase.</source>
        <translation>{path} файлы шифрланған. Құпиясөзін енгізіңіз.</translation>
    </message>
    <message>
        <source>The file {path} is locked. Ask for it without a password.</source>
        <translation>{path} файлы құпиясөзбен жабылған. Құпиясөзсіз сұраңыз.</translation>
    </message>
    <message>
        <source>The file {path} is no bundle of a newsroom.</source>
        <translation>{path} – редакция топтамасы емес.</translation>
    </message>
    <message>
        <source>The file {path} is not a whole zip file. Ask for it again.</source>
        <translation>{path} – бүтін zip файл емес. Қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not from an earlier export and stands in the way. Move it elsewhere, or choose an empty folder.</source>
        <translation>{path} файлы бұрынғы экспорттан емес және кедергі болып тұр. Оны басқа жерге көшіріңіз немесе бос қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {path} would unpack to far more than any bundle does. Do not open it.</source>
        <translation>{path} файлы ашылса, кез келген топтамадан әлдеқайда үлкен болып шығады. Оны ашпаңыз.</translation>
    </message>
    <message>
        <source>The first line of {path} is empty.</source>
        <translation>{path} файлының бірінші жолы бос.</translation>
    </message>
    <message>
        <source>The first version: everything in it is new.</source>
        <translation>Бірінші нұсқа: мұндағының бәрі жаңа.</translation>
    </message>
    <message>
        <source>The folder of the newsroom {path} is not there. Connect the drive that it is on and try again, or choose another newsroom.</source>
        <translation>{path} редакциясының қалтасы табылмады. Ол тұрған дискіні қосып, қайталап көріңіз немесе басқа редакцияны таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}. Ask its owner for the right to, or copy it to this computer.</source>
        <translation>{path} қалтасын оқу мүмкін емес: {reason}. Иесінен рұқсат сұраңыз немесе оны осы компьютерге көшіріңіз.</translation>
    </message>
    <message>
        <source>The folder {path} holds no bundle of a newsroom.</source>
        <translation>{path} қалтасында редакция топтамасы жоқ.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files and no bundle. Choose an empty folder or a new one.</source>
        <translation>{path} қалтасында топтама емес, басқа файлдар жатыр. Бос немесе жаңа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Тақырыбы жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n file(s) were not taken in, from {path} on.</source>
        <translation>
            <numerusform>Импорт тоқтатылды: {path} файлынан бастап %n файл алынбай қалды.</numerusform>
            <numerusform>Импорт тоқтатылды: {path} файлынан бастап %n файл алынбай қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken in.</source>
        <translation>Импорт тоқтатылды; ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>The key that bundles are signed with cannot be read: {path}: {reason}.</source>
        <translation>Топтамаларға қол қоятын кілт оқылмады: {path}: {reason}.</translation>
    </message>
    <message>
        <source>The key’s passphrase</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>The lead picture has no alternative text.</source>
        <translation>Басты суреттің балама мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The lead picture has no credit.</source>
        <translation>Басты суреттің авторы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The lede is missing.</source>
        <translation>Лиді жоқ.</translation>
    </message>
    <message>
        <source>The line of {path} is missing or wrong.</source>
        <translation>{path} файлының жолы жоқ немесе қате.</translation>
    </message>
    <message>
        <source>The link leads to a place that only your machine has.</source>
        <translation>Сілтеме тек сіздің компьютеріңізде бар жерге апарады.</translation>
    </message>
    <message>
        <source>The manifest names the article's page but not its file.</source>
        <translation>Тізімдемеде мақала беті аталған, бірақ файлы жоқ.</translation>
    </message>
    <message>
        <source>The manifest was changed: the bundle's id is not its own.</source>
        <translation>Тізімдеме өзгертілген: топтаманың белгісі өзінікі емес.</translation>
    </message>
    <message>
        <source>The name could not be kept: {path} cannot be written. Check the rights and the room on the disk, and set it again.</source>
        <translation>Есім сақталмады: {path} файлына жазу мүмкін емес. Рұқсат пен дискідегі орынды тексеріп, қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The name {path} has invisible characters.</source>
        <translation>{path} атында көрінбейтін таңбалар бар.</translation>
    </message>
    <message>
        <source>The name {path} is also that of another file, for some systems.</source>
        <translation>Кейбір жүйелер үшін {path} – басқа файлдың да аты.</translation>
    </message>
    <message>
        <source>The name {path} is one that some systems keep for themselves.</source>
        <translation>{path} атын кейбір жүйелер өзіне қалдырған.</translation>
    </message>
    <message>
        <source>The name {path} is too long for a file.</source>
        <translation>{path} аты файлға тым ұзын.</translation>
    </message>
    <message>
        <source>The name {path} leads out of the bundle.</source>
        <translation>{path} аты топтамадан тысқары апарады.</translation>
    </message>
    <message>
        <source>The newsroom backs itself up every hour, on closing, and before an import, an upgrade or a restore. The backups are in {folder}. Save a copy to another drive too: a lost or broken drive takes both with it.</source>
        <translation>Редакцияның сақтық көшірмесі сағат сайын, жабылғанда, сондай-ақ импорт, жаңарту және қалпына келтіру алдында жасалады. Көшірмелер мына қалтада: {folder}. Бір көшірмесін басқа дискіге де сақтаңыз: диск жоғалса не бұзылса, екеуі де кетеді.</translation>
    </message>
    <message>
        <source>The newsroom could not be opened</source>
        <translation>Редакция ашылмады</translation>
    </message>
    <message>
        <source>The newsroom does not have this picture; pages go out without it.</source>
        <translation>Бұл сурет редакцияда жоқ; беттер онсыз шығады.</translation>
    </message>
    <message>
        <source>The newsroom is damaged.</source>
        <translation>Редакция файлы бүлінген.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be opened for writing. Check the rights of the file and its folder, or choose another place.</source>
        <translation>{path} редакциясы жазуға ашылмайды. Файл мен қалтаның рұқсаттарын тексеріңіз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be opened: {reason}. Choose another place.</source>
        <translation>{path} редакциясы ашылмайды: {reason}. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be read where it is, and could not be copied: {reason}.</source>
        <translation>{path} редакциясын тұрған жерінен оқу мүмкін емес, көшіру де болмады: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be read: {reason}.</source>
        <translation>{path} редакциясы оқылмайды: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom {path} could not be brought to this version: what came out of it was not whole, so it was left as it was. Use the version before, and report this.</source>
        <translation>{path} редакциясы осы нұсқаға көшірілмеді: нәтижесі бүтін болмағандықтан, бұрынғы күйінде қалды. Алдыңғы нұсқаны қолданып, бұл туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} could not be changed: {reason}. What was saved before is whole.</source>
        <translation>{path} редакциясы өзгертілмеді: {reason}. Бұрын сақталғаны бүтін.</translation>
    </message>
    <message>
        <source>The newsroom {path} has no passphrase.</source>
        <translation>{path} редакциясының құпиясөзі жоқ.</translation>
    </message>
    <message>
        <source>The newsroom {path} is being restored or upgraded by {user} on {host}. Wait until that is done and try again.</source>
        <translation>{path} редакциясын {host} компьютерінде {user} қалпына келтіріп немесе жаңартып жатыр. Аяқталғанын күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is busy in another program. Close that program and try again.</source>
        <translation>{path} редакциясымен басқа бағдарлама жұмыс істеп тұр. Сол бағдарламаны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is damaged: {reason}. The file is kept as it is. Restore a backup, or open it read-only and copy out what can still be read.</source>
        <translation>{path} редакциясы бүлінген: {reason}. Файл сол күйінде сақталды. Сақтық көшірмені қалпына келтіріңіз немесе тек оқу үшін ашып, оқылатынын көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is in a folder that {service} copies. While it is open, {service} may copy a half of it or put an older one back. Keep it in a folder of this computer alone, and put its backups and bundles there.</source>
        <translation>{path} редакциясы {service} көшіретін қалтада тұр. Ашық кезінде {service} оның жартысын ғана көшіруі немесе ескісін орнына қоюы мүмкін. Редакцияны тек осы компьютердің қалтасында ұстап, бұл жерге сақтық көшірмелері мен топтамаларын қойыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not at its place any more: it was moved or deleted, or its drive was taken out. Bring it back and save again, or save this article elsewhere.</source>
        <translation>{path} редакциясы орнында жоқ: оны көшірген, жойған немесе дискісін суырып алған. Орнына қайтарып, қайта сақтаңыз немесе мақаланы басқа жерге сақтаңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not there any more. Bring the file back, choose another one, or create a new, empty newsroom in its place.</source>
        <translation>{path} редакциясы орнында жоқ. Файлды қайтарып қойыңыз, басқасын таңдаңыз немесе орнына жаңа, бос редакция құрыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not there any more. It seems to have been moved to {elsewhere}: open it there, or bring it back.</source>
        <translation>{path} редакциясы орнында жоқ. Оны мына жерге көшірген сияқты: {elsewhere}. Сол жерден ашыңыз немесе орнына қайтарыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open in another program, and this can only be done alone. Close it there and try again.</source>
        <translation>{path} редакциясы басқа бағдарламада ашық, ал бұл жұмыс оңаша ғана істеледі. Ол жерде жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open in another window. Close it there, or open it read-only here.</source>
        <translation>{path} редакциясы басқа терезеде ашық. Сол жерде жабыңыз немесе мұнда тек оқуға ашыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open in another window: {user} has had it on {host} since {time}. Close it there, or open it read-only here.</source>
        <translation>{path} редакциясы басқа терезеде ашық: {user}, {host} компьютері, ашылғаны – {time}. Сол жерде жабыңыз немесе мұнда тек оқуға ашыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open read-only: nothing in it can be changed. Save a copy elsewhere and work in that.</source>
        <translation>{path} редакциясы тек оқуға ашық: ештеңесін өзгертуге болмайды. Көшірмесін басқа жерге сақтап, сонда жұмыс істеңіз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is whole.</source>
        <translation>{path} редакциясы бүтін.</translation>
    </message>
    <message>
        <source>The newsroom {path} opens with the new passphrase only. Nobody can recover a passphrase: keep it where you will find it.</source>
        <translation>{path} редакциясы енді тек жаңа құпиясөзбен ашылады. Құпиясөзді ешкім қалпына келтіре алмайды: оны өзіңіз табатын жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} opens without a passphrase now.</source>
        <translation>{path} редакциясы енді құпиясөзсіз ашылады.</translation>
    </message>
    <message>
        <source>The newsroom {path} was closed meanwhile; open it again.</source>
        <translation>{path} редакциясы осы арада жабылды; оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} was not restored: {reason}. It is as it was.</source>
        <translation>{path} редакциясы қалпына келтірілмеді: {reason}. Ол бұрынғы күйінде.</translation>
    </message>
    <message>
        <source>The newsroom {path} was written by a newer version of this program. Install that version to open it; nothing was changed.</source>
        <translation>{path} редакциясын бағдарламаның жаңарақ нұсқасы жазған. Ашу үшін сол нұсқаны орнатыңыз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The newsroom's file is damaged: {reason}.</source>
        <translation>Редакция файлы бүлінген: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom's settings are damaged: {reason}. Restore a backup, or open the newsroom read-only.</source>
        <translation>Редакцияның баптаулары бүлінген: {reason}. Сақтық көшірмені қалпына келтіріңіз немесе редакцияны тек оқу үшін ашыңыз.</translation>
    </message>
    <message>
        <source>The newsroom’s &amp;dictionary…</source>
        <translation>Редакция сө&amp;здігі…</translation>
    </message>
    <message>
        <source>The newsroom’s dictionary</source>
        <translation>Редакция сөздігі</translation>
    </message>
    <message>
        <source>The note to the desk could not be saved.</source>
        <translation>Редакцияға арналған ескертпе сақталмады.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>The page gives no category.</source>
        <translation>Бетте айдары көрсетілмеген.</translation>
    </message>
    <message>
        <source>The page gives no date.</source>
        <translation>Бетте күні көрсетілмеген.</translation>
    </message>
    <message>
        <source>The page gives no exchange rates.</source>
        <translation>Бетте валюта бағамы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The page has more markup than an article; its words were taken in as plain text.</source>
        <translation>Бетте мақалаға тән емес көп белгілеу бар; сөздері кәдімгі мәтін ретінде алынды.</translation>
    </message>
    <message>
        <source>The page has no such place: this link leads nowhere.</source>
        <translation>Бетте мұндай орын жоқ: бұл сілтеме ешқайда апармайды.</translation>
    </message>
    <message>
        <source>The page is not text in UTF-8.</source>
        <translation>Бет – UTF-8 мәтіні емес.</translation>
    </message>
    <message>
        <source>The page loads {address} from outside.</source>
        <translation>Бет {address} файлын сырттан жүктейді.</translation>
    </message>
    <message>
        <source>The page needs {path}, which is missing.</source>
        <translation>Бетке {path} керек, ал ол жоқ.</translation>
    </message>
    <message>
        <source>The page runs a script: {beginning}</source>
        <translation>Бет скрипт іске қосады: {beginning}</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {path}.</source>
        <translation>Құпиясөзді {path} файлынан оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, and would soon be guessed. Take a longer one: four or five words that do not belong together are good.</source>
        <translation>Құпиясөз {least} таңбадан қысқа, оны тез тауып алады. Ұзағырағын алыңыз: бір-біріне қатысы жоқ төрт-бес сөз жақсы.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters. Whoever has the key's file and guesses it signs in your name.</source>
        <translation>Құпиясөз {least} таңбадан қысқа. Кілттің файлын алып, оны тапқан адам сіздің атыңыздан қол қоя алады.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was changed, but the disk does not say that it has kept that: {reason}. Make a backup on another disk.</source>
        <translation>{path} құпиясөзі ауыстырылды, бірақ диск мұны сақтағанын растамады: {reason}. Басқа дискіге сақтық көшірме жасаңыз.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was not changed: {reason}. The newsroom is as it was.</source>
        <translation>{path} құпиясөзі ауыстырылмады: {reason}. Редакция бұрынғы қалпында.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {reason}.</source>
        <translation>Өрнек оқылмады: {reason}.</translation>
    </message>
    <message>
        <source>The pattern takes too long in this text. Make it simpler.</source>
        <translation>Бұл өрнек мәтінде тым ұзақ ізделеді. Оны қарапайымдаңыз.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>The picture has no alternative text.</source>
        <translation>Суреттің балама мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The picture has no credit.</source>
        <translation>Суреттің авторы көрсетілмеген.</translation>
    </message>
    <message>
        <source>The picture is not the one that its name says.</source>
        <translation>Сурет атауында айтылған сурет емес.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or cut off, and was not taken in. Get it again.</source>
        <translation>{name} суреті бүлінген немесе толық емес, сондықтан алынбады. Оны қайта алыңыз.</translation>
    </message>
    <message>
        <source>The picture {name} is too large. Make it smaller, to less than {most} megapixels, and take it in again.</source>
        <translation>{name} суреті тым үлкен. Оны {most} мегапиксельден кішірейтіп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>The picture {name} was left out: an article brings {most} pictures at most.</source>
        <translation>{name} суреті алынбады: бір мақаламен ең көбі {most} сурет алынады.</translation>
    </message>
    <message>
        <source>The picture {name} was left out: it does not lie in the folder of the article. Put it there, or take it in yourself.</source>
        <translation>{name} суреті алынбады: ол мақаланың қалтасында жатқан жоқ. Сол қалтаға салыңыз немесе өзіңіз қосыңыз.</translation>
    </message>
    <message>
        <source>The picture {path} is not there any more. Export again.</source>
        <translation>{path} суреті енді жоқ. Қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The picture {path} is not there any more. Try again.</source>
        <translation>{path} суреті енді жоқ. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The picture {picture} is damaged. Take its file in again, or restore a backup.</source>
        <translation>{picture} суреті бүлінген. Файлын қайта қосыңыз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The picture {picture} was not taken in.</source>
        <translation>{picture} суреті қабылданбады.</translation>
    </message>
    <message>
        <source>The pictures are not in such a file. Send them, or a bundle, beside it.</source>
        <translation>Мұндай файлда суреттер болмайды. Оларды бөлек жіберіңіз не топтама жасаңыз.</translation>
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
        <source>The program ended before this text was saved</source>
        <translation>Бұл мәтін сақталмай тұрып, бағдарлама жабылып қалған</translation>
    </message>
    <message>
        <source>The program met a fault of its own</source>
        <translation>Бағдарламаның өзінен ақау шықты</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was done.</source>
        <translation>Бағдарламаның өзінде ақау шықты; ештеңе орындалмады.</translation>
    </message>
    <message>
        <source>The public site alone, ready for a server: no drafts’ history, no review page.</source>
        <translation>Серверге дайын сайттың өзі ғана: нұсқалар тарихынсыз, тексеру бетінсіз.</translation>
    </message>
    <message>
        <source>The quotation mark has no pair in its paragraph.</source>
        <translation>Тырнақшаның осы абзацта жұбы жоқ.</translation>
    </message>
    <message>
        <source>The rate book</source>
        <translation>Бағам кітабы</translation>
    </message>
    <message>
        <source>The rate book has newer rates for the article's date, those of {date}.</source>
        <translation>Бағам кітабында мақаланың күніне жаңарақ бағам бар: {date}.</translation>
    </message>
    <message>
        <source>The rate book has no figure {number}.</source>
        <translation>Бағам кітабында № {number} көрсеткіш жоқ.</translation>
    </message>
    <message>
        <source>The rate book has no rates for {day}. Take in a file of that day, or fetch it.</source>
        <translation>Бағам кітабында {day} күнінің бағамы жоқ. Сол күннің файлын қабылдаңыз немесе банктен алыңыз.</translation>
    </message>
    <message>
        <source>The rates could not be fetched from {host}: {reason}. Without a network, take in a file of rates that a colleague sent; the book is as it was.</source>
        <translation>{host} сайтынан бағамды алу мүмкін болмады: {reason}. Желі болмаса, әріптесіңіз жіберген бағам файлын қабылдаңыз; кітап өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The rates' date</source>
        <translation>Бағам күні</translation>
    </message>
    <message>
        <source>The rates' source</source>
        <translation>Бағам көзі</translation>
    </message>
    <message>
        <source>The replacement cannot be read: {reason}.</source>
        <translation>Ауыстыратын мәтін оқылмады: {reason}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>The report has no word of any article and no name of a person or file in it.</source>
        <translation>Есепте мақаланың бір де бір сөзі, адамның не файлдың аты жоқ.</translation>
    </message>
    <message>
        <source>The revision of article {uuid} is missing.</source>
        <translation>{uuid} мақаласының нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Тағы бір рет</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Тағы бір рет: </translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Біздегідей</translation>
    </message>
    <message>
        <source>The search index is damaged. Run the check with --rebuild.</source>
        <translation>Іздеу индексі бүлінген. Тексеруді --rebuild жалауымен іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The sentence has %n words.</source>
        <translation>
            <numerusform>Сөйлемде %n сөз бар.</numerusform>
            <numerusform>Сөйлемде %n сөз бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Қолтаңба оқылмады.</translation>
    </message>
    <message>
        <source>The signature is not one of this manifest: one of them was changed.</source>
        <translation>Қолтаңба бұл тізімдемеге тән емес: екеуінің бірі өзгертілген.</translation>
    </message>
    <message>
        <source>The signature is of a newer kind. Check it with a newer program.</source>
        <translation>Қолтаңбаның түрі жаңарақ. Оны бағдарламаның жаңа нұсқасымен тексеріңіз.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>The site with every version, and a page on which an editor answers in a browser.</source>
        <translation>Сайт барлық нұсқасымен және редактор браузерде жауап жазатын бет.</translation>
    </message>
    <message>
        <source>The spelling is not checked: the newsroom has no dictionary switched on for {id}, which is in the language {language}.</source>
        <translation>Емле тексерілмеді: {id}-мақаланың тіліне ({language}) редакцияда қосулы сөздік жоқ.</translation>
    </message>
    <message>
        <source>The standard theme</source>
        <translation>Стандартты безендіру</translation>
    </message>
    <message>
        <source>The story has an edition in {language} already: article {id}.</source>
        <translation>Бұл материалдың {language} нұсқасы бар: {id}-мақала.</translation>
    </message>
    <message>
        <source>The story in other languages</source>
        <translation>Материал басқа тілдерде</translation>
    </message>
    <message>
        <source>The system did not start another window. Open {path} here instead.</source>
        <translation>Жүйе тағы бір терезе аша алмады. {path} файлын осы терезеде ашыңыз.</translation>
    </message>
    <message>
        <source>The system does not allow it: {reason}. Make room or check the rights, and try again.</source>
        <translation>Жүйе рұқсат бермеді: {reason}. Орын босатып немесе құқықтарды тексеріп, қайталап көріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n article(s) are changed</source>
        <translation>
            <numerusform>%n мақаланың тегтері өзгертілді</numerusform>
            <numerusform>%n мақаланың тегтері өзгертілді</numerusform>
        </translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>The text after “{marker}” was kept, since it does not look like a list of headlines; take out what is not part of the article.</source>
        <translation>«{marker}» дегеннен кейінгі мәтін қалдырылды, өйткені ол тақырыптар тізіміне ұқсамайды; мақалаға қатысы жоғын алып тастаңыз.</translation>
    </message>
    <message>
        <source>The text alone is larger than the limit; it goes in one file all the same.</source>
        <translation>Мәтіннің өзі шектен үлкен; бәрібір бір файлмен кетеді.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The text of a page (*.txt)</source>
        <translation>Бет мәтіні (*.txt)</translation>
    </message>
    <message>
        <source>The text there has changed since: compare before you change it by hand.</source>
        <translation>Ол жердегі мәтін содан бері өзгерген: қолмен түзетпес бұрын салыстырыңыз.</translation>
    </message>
    <message>
        <source>The text {size}, the pictures {more} in a second file.</source>
        <translation>Мәтін {size}, суреттер екінші файлда {more}.</translation>
    </message>
    <message>
        <source>The theme {folder} cannot be read: {reason}. Choose another, or the standard one.</source>
        <translation>{folder} безендіруі оқылмады: {reason}. Басқасын не стандарттысын таңдаңыз.</translation>
    </message>
    <message>
        <source>The theme {folder} has a mistake in {template}, line {line}: {reason}.</source>
        <translation>{folder} безендіруінде қате бар: {template}, {line}-жол: {reason}.</translation>
    </message>
    <message>
        <source>The theme {folder} is not whole: {reason}.</source>
        <translation>{folder} безендіруі толық емес: {reason}.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Себет бос</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>The two do not touch each other: “newsroom resolve {id} --merged” joins them.</source>
        <translation>Екеуі қабаттаспайды: оларды «newsroom resolve {id} --merged» біріктіреді.</translation>
    </message>
    <message>
        <source>The two were not the same; nothing was changed.</source>
        <translation>Екеуі бірдей болмады; ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Бүкіл мақала</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Бүкіл сурет</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>The word has letters of two scripts; a search will not find it.</source>
        <translation>Сөзде екі түрлі жазудың әріптері бар; іздеу оны таппайды.</translation>
    </message>
    <message>
        <source>The word “{word}” stands twice.</source>
        <translation>«{word}» сөзі екі рет жазылған.</translation>
    </message>
    <message>
        <source>The words of your key</source>
        <translation>Кілтіңіздің сөздері</translation>
    </message>
    <message>
        <source>The words of {id} cannot be put in: they are settled, or the text there has changed. Change it by hand, then resolve the comment.</source>
        <translation>{id} ұсынысын енгізу мүмкін емес: ол қаралған немесе ол жердегі мәтін өзгерген. Қолмен түзетіңіз де, пікірді шешілді деп белгілеңіз.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Жұмыс тоқтатылды.</translation>
    </message>
    <message>
        <source>Theme of the pages</source>
        <translation>Беттердің безендірілуі</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Оларда</translation>
    </message>
    <message>
        <source>There are more: replace these first, then look again.</source>
        <translation>Тағы бар: алдымен осыларды ауыстырып, содан кейін қайта іздеңіз.</translation>
    </message>
    <message>
        <source>There are no rates for {day}: these are the last before it, of {date}.</source>
        <translation>{day} күнінің бағамы жоқ: бұл – соған дейінгі соңғысы, {date}.</translation>
    </message>
    <message>
        <source>There is another key already: {words}. Those who know it would be warned of bundles signed with the new one; say that it is to be replaced.</source>
        <translation>Басқа кілт бар: {words}. Оны білетіндерге жаңа кілтпен қол қойылған топтамалар туралы ескерту шығады; ауыстыру керек екенін айтыңыз.</translation>
    </message>
    <message>
        <source>There is more to find. Put this right first.</source>
        <translation>Қате мұнымен бітпейді. Алдымен осыларды түзетіңіз.</translation>
    </message>
    <message>
        <source>There is no article {key}. The list shows which there are.</source>
        <translation>{key} деген мақала жоқ. Барын тізім көрсетеді.</translation>
    </message>
    <message>
        <source>There is no article {uuid} in the bundle.</source>
        <translation>Топтамада {uuid} мақаласы жоқ.</translation>
    </message>
    <message>
        <source>There is no backup {name}. newsroom backup --list shows which there are.</source>
        <translation>{name} сақтық көшірмесі жоқ. Барын newsroom backup --list көрсетеді.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>{path} сақтық көшірмесі жоқ.</translation>
    </message>
    <message>
        <source>There is no bundle at {path}.</source>
        <translation>{path} орнында топтама жоқ.</translation>
    </message>
    <message>
        <source>There is no category, so no list has it.</source>
        <translation>Айдары жоқ, сондықтан ешбір тізімге кірмейді.</translation>
    </message>
    <message>
        <source>There is no comment {id}.</source>
        <translation>{id} деген пікір жоқ.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Күні жоқ.</translation>
    </message>
    <message>
        <source>There is no dictionary of Kazakh in these letters</source>
        <translation>Бұл жазудағы қазақ тілінің сөздігі жоқ</translation>
    </message>
    <message>
        <source>There is no headline.</source>
        <translation>Тақырыбы жоқ.</translation>
    </message>
    <message>
        <source>There is no lede: lists and search engines show it.</source>
        <translation>Лиді жоқ: тізімдер мен іздеу жүйелері соны көрсетеді.</translation>
    </message>
    <message>
        <source>There is no newsroom at {path}. Look at how it is written.</source>
        <translation>{path} жолында редакция жоқ. Жолдың дұрыс жазылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no newsroom {path}.</source>
        <translation>{path} редакциясы жоқ.</translation>
    </message>
    <message>
        <source>There is no picture {picture}.</source>
        <translation>{picture} суреті жоқ.</translation>
    </message>
    <message>
        <source>There is no plan {id}. “newsroom plan list” shows which there are.</source>
        <translation>{id}-жоспар жоқ. Қандай жоспарлар барын «newsroom plan list» көрсетеді.</translation>
    </message>
    <message>
        <source>There is no revision {revision}.</source>
        <translation>{revision} нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>There is no saved search {name}.</source>
        <translation>{name} деген сақталған іздеу жоқ.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it from a desktop session, or use a command: newsroom --help lists them.</source>
        <translation>Терезе ашатын экран жоқ. Бағдарламаны графикалық сеанстан іске қосыңыз немесе команданы пайдаланыңыз: тізімін newsroom --help көрсетеді.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. There are: {names}.</source>
        <translation>«{name}» деген баптау жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <source>There is no template {name}.</source>
        <translation>{name} деген үлгі жоқ.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase: name its file by {option}.</source>
        <translation>Құпиясөзді сұрайтын терминал жоқ: оның файлын {option} арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Мәтіні жоқ.</translation>
    </message>
    <message>
        <source>There is no {name}; check how its name is written.</source>
        <translation>{name} деген файл жоқ; атының жазылуын тексеріңіз.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article is approved or published. Approve one, or name articles or states.</source>
        <translation>Экспорттайтын ештеңе жоқ: мақұлданған не жарияланған мақала жоқ. Мақала мақұлдаңыз немесе мақалалар мен күйлерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article is in such a state.</source>
        <translation>Экспорттайтын ештеңе жоқ: ондай күйде мақала жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to export: none of these articles is in {languages}.</source>
        <translation>Экспорттайтын ештеңе жоқ: мақалалардың ешқайсысы мына тілде емес: {languages}.</translation>
    </message>
    <message>
        <source>There is nothing to send: {name} has it all.</source>
        <translation>Жіберетін ештеңе жоқ: {name} бәрін алған.</translation>
    </message>
    <message>
        <source>These are looked up together. An article is checked where its own language is ticked. Kazakh in Latin and in Arabic letters has no dictionary and is never underlined.</source>
        <translation>Сөз бұлардың бәрінен бірге ізделеді. Мақала өз тілі белгіленген болса ғана тексеріледі. Латын және төте жазудағы қазақ тілінің сөздігі жоқ, сондықтан ондағы сөздердің асты ешқашан сызылмайды.</translation>
    </message>
    <message>
        <source>These coordinates tell a place exactly.</source>
        <translation>Бұл координаттар орынды дәл көрсетеді.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Бұл сөздер мәтінде енді жоқ.</translation>
    </message>
    <message>
        <source>These words are right in every article, whatever a dictionary says; Kazakh endings may hang on them. They travel in the newsroom’s file.</source>
        <translation>Бұл сөздер барлық мақалада дұрыс саналады, оларға қазақша жалғау жалғана береді. Редакция файлымен бірге көшеді.</translation>
    </message>
    <message>
        <source>This article is new here.</source>
        <translation>Бұл мақала бізде жоқ, жаңа.</translation>
    </message>
    <message>
        <source>This article was not saved yet. Its history begins when you save it for the first time.</source>
        <translation>Бұл мақала әлі сақталмаған. Тарихы алғаш сақтағаннан басталады.</translation>
    </message>
    <message>
        <source>This bundle is of a newer form. Install a newer version of this program.</source>
        <translation>Бұл топтаманың пішімі жаңарақ. Бағдарламаның жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>This does not look like a page of a newspaper: no date, category or rates were found. All of its text was taken in as it stands.</source>
        <translation>Бұл газет бетіне ұқсамайды: күні, айдары, бағамы табылмады. Мәтіні түгел, сол күйінде алынды.</translation>
    </message>
    <message>
        <source>This is a place on a computer of yours; readers can see it.</source>
        <translation>Бұл – сіздің компьютеріңіздегі орын; оны оқырман көреді.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Бұл мекенжай емес.</translation>
    </message>
    <message>
        <source>This is no rate that can be shown; write {one} or {other}.</source>
        <translation>Бұл белгіден бағам шықпайды; {one} немесе {other} деп жазыңыз.</translation>
    </message>
    <message>
        <source>This is not a newsroom's bundle.</source>
        <translation>Бұл – редакция топтамасы емес.</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>Бұл қазіргі құпиясөз емес.</translation>
    </message>
    <message>
        <source>This is the name by which this computer knows you.</source>
        <translation>Бұл – осы компьютердегі пайдаланушы атыңыз.</translation>
    </message>
    <message>
        <source>This link leads out of the site and is taken out, or leads nowhere.</source>
        <translation>Бұл сілтеме сайттан тысқа апарады да, алынып тасталады немесе ешқайда апармайды.</translation>
    </message>
    <message>
        <source>This link leads to a page that will not be there.</source>
        <translation>Бұл сілтеме болмайтын бетке апарады.</translation>
    </message>
    <message>
        <source>This looks like a word that was divided at the end of a line.</source>
        <translation>Бұл жол соңында тасымалданған сөзге ұқсайды.</translation>
    </message>
    <message>
        <source>This newsroom has articles already, so no sample stories were added. Open a new newsroom for them.</source>
        <translation>Бұл редакцияда мақала бар, сондықтан үлгілер қосылмады. Олар үшін жаңа редакция ашыңыз.</translation>
    </message>
    <message>
        <source>This newsroom opens with a passphrase</source>
        <translation>Бұл редакция құпиясөзбен ашылады</translation>
    </message>
    <message>
        <source>This newsroom opens with a passphrase.</source>
        <translation>Бұл редакция құпиясөзбен ашылады.</translation>
    </message>
    <message>
        <source>This one is fair; one more word makes it strong.</source>
        <translation>Жаман емес; тағы бір сөз қосса, берік болады.</translation>
    </message>
    <message>
        <source>This one is soon guessed: more words make it strong.</source>
        <translation>Мұны тез тауып алады: сөз көбейсе, берік болады.</translation>
    </message>
    <message>
        <source>This one is strong.</source>
        <translation>Бұл құпиясөз берік.</translation>
    </message>
    <message>
        <source>This picture has no description for those who cannot see it.</source>
        <translation>Бұл суретте көрмейтіндерге арналған сипаттама жоқ.</translation>
    </message>
    <message>
        <source>This was left to be filled in.</source>
        <translation>Бұл жер толтыруға қалдырылған.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Барлығын белгілеу</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Бел&amp;гіні алу</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Word не LibreOffice-те әрі қарай өңдеуге.</translation>
    </message>
    <message>
        <source>To print or to read anywhere; looks as on the site.</source>
        <translation>Басып шығаруға, кез келген жерде оқуға; сайттағыдай көрінеді.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Try fewer letters: the beginning of a word is enough.</source>
        <translation>Әріпті азайтып көріңіз: сөздің басы жеткілікті.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Тексеріп көру</translation>
    </message>
    <message>
        <source>Type the passphrase twice, of {least} characters at least.</source>
        <translation>Құпиясөзді екі рет теріңіз, кемінде {least} таңба.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Өсу ретімен</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Шұғылдығы</translation>
    </message>
    <message>
        <source>Use this theme</source>
        <translation>Осы безендіруді қолдану</translation>
    </message>
    <message>
        <source>Version {number}, as it was saved</source>
        <translation>{number}-нұсқа, сақталған күйінде</translation>
    </message>
    <message>
        <source>Version {old} is the text of the article again, as version {new}.</source>
        <translation>{old}-нұсқа қайтарылды: енді ол {new}-нұсқа болып мақала мәтініне айналды.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Қаралымы</translation>
    </message>
    <message>
        <source>WORDS is a regular expression</source>
        <translation>WORDS – тұрақты өрнек</translation>
    </message>
    <message>
        <source>Watch a folder for files of exchange rates</source>
        <translation>Бағам файлдары түсетін қалтаны бақылау</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Қалтаны бақылау…</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Ауа райы</translation>
    </message>
    <message>
        <source>What I sent there before has &amp;arrived</source>
        <translation>Бұрын жібергенім ол жаққа &amp;жетті</translation>
    </message>
    <message>
        <source>What an editor approves stands here until it is published.</source>
        <translation>Редактор мақұлдаған мақала жарияланғанша осында тұрады.</translation>
    </message>
    <message>
        <source>What becomes of your text:</source>
        <translation>Мәтініңіз мынадай болады:</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>What editors said</source>
        <translation>Редакторлар не айтты</translation>
    </message>
    <message>
        <source>What is done too</source>
        <translation>Дайындары да</translation>
    </message>
    <message>
        <source>What is ne&amp;w</source>
        <translation>Не &amp;жаңалық</translation>
    </message>
    <message>
        <source>What is to be seen, for those who cannot see it</source>
        <translation>Суретте не бар – оны көре алмайтындар үшін</translation>
    </message>
    <message>
        <source>What stands between the lines of --- cannot be read as YAML; it was left in the body.</source>
        <translation>--- сызықтарының арасы YAML ретінде оқылмады; ол мәтінде қалды.</translation>
    </message>
    <message>
        <source>What the copy desk has found</source>
        <translation>Корректура тапқан ескертулер</translation>
    </message>
    <message>
        <source>What the file gives as {name} cannot be read; look it up there.</source>
        <translation>Файлдағы {name} мәні оқылмады; файлдың өзінен қараңыз.</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Ұсыныс нені өзгертеді</translation>
    </message>
    <message>
        <source>What the template holds</source>
        <translation>Үлгінің мазмұны</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Нені экспорттау</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Не қарау керек</translation>
    </message>
    <message>
        <source>What was changed here and what was changed there do not touch each other. Look at the joined text, and join the two.</source>
        <translation>Бізде өзгергені мен оларда өзгергені қабаттаспайды. Біріккен мәтінді қарап шығып, екеуін біріктіріңіз.</translation>
    </message>
    <message>
        <source>What was changed there; here nobody has touched it since.</source>
        <translation>Онда не өзгергені; бізде содан бері ешкім тиген жоқ.</translation>
    </message>
    <message>
        <source>What was exported before stays whole until all is written.</source>
        <translation>Бәрі жазылып біткенше бұрынғы экспорт бүтін қалады.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>What was there before is kept: {path}</source>
        <translation>Бұрынғысы сақталды: {path}</translation>
    </message>
    <message>
        <source>What was to be filled in later must not go to print.</source>
        <translation>Кейін толтырамын деп қалдырған белгі баспаға кетпеуі керек.</translation>
    </message>
    <message>
        <source>What was typed is not text in UTF-8: {text}. Type it again.</source>
        <translation>Терілгені UTF-8 мәтіні емес: {text}. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>What was written since leaves the window but is not lost: the newsroom as it is now is kept first, as a backup “Before a restore”, and can be brought back in the same way.</source>
        <translation>Содан бері жазылғандар терезеден кетеді, бірақ жоғалмайды: редакцияның қазіргі күйі алдымен «Қалпына келтіру алдында» деген сақтық көшірме болып сақталады, оны да дәл осылай қайтаруға болады.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Қате неде</translation>
    </message>
    <message>
        <source>What you begin stands here until you send it to review.</source>
        <translation>Бастаған мақалаңыз тексеруге жіберілгенше осында тұрады.</translation>
    </message>
    <message>
        <source>What you publish or change from now on stands here until its next export.</source>
        <translation>Енді жариялаған не өзгерткен мақалаңыз келесі экспортқа дейін осында тұрады.</translation>
    </message>
    <message>
        <source>What you publish stands here, and goes out with the next export.</source>
        <translation>Жариялаған мақалаңыз осында тұрады, келесі экспортпен бірге шығады.</translation>
    </message>
    <message>
        <source>What you put into it can be taken back for 30 days.</source>
        <translation>Себетке салғанды 30 күн бойы қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>What you withdraw stands here; readers see only that it was there.</source>
        <translation>Сайттан алынған мақалалар осында тұрады; оқырман тек олардың болғанын көреді.</translation>
    </message>
    <message>
        <source>What you wrote is kept. You can go on; if something looks wrong, quit and start again. Please send the report to whoever looks after the program.</source>
        <translation>Жазғаныңыз сақталды. Жұмысты жалғастыра беруге болады; бірдеңе дұрыс көрінбесе, шығып, қайта іске қосыңыз. Есепті бағдарламаға жауапты адамға жіберуіңізді сұраймыз.</translation>
    </message>
    <message>
        <source>What {address} sends is larger than {megabytes} MB; no file of exchange rates is. Nothing was taken in.</source>
        <translation>{address} жіберген файл {megabytes} МБ-тан асады; бағам файлы мұндай болмайды. Ештеңе қабылданбады.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Қайда сақталады</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Қай жерде тұрады</translation>
    </message>
    <message>
        <source>Where that is not enough, the text goes first and the pictures in a second file.</source>
        <translation>Сыймаса, алдымен мәтін, суреттер екінші файлмен кетеді.</translation>
    </message>
    <message>
        <source>Where the newsroom is kept</source>
        <translation>Редакция сақталатын орын</translation>
    </message>
    <message>
        <source>Where the pre&amp;view stands</source>
        <translation>Алдын ала көрудің &amp;орны</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Where to keep the key</source>
        <translation>Кілт қайда сақталсын</translation>
    </message>
    <message>
        <source>Who cannot see a picture hears its alternative text; without one, nothing.</source>
        <translation>Суретті көре алмайтын адам балама мәтінін тыңдайды; ол болмаса, ештеңе естімейді.</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Who made a picture has the right to be named, and agencies demand it.</source>
        <translation>Сурет авторының аталуға құқығы бар, агенттіктер де соны талап етеді.</translation>
    </message>
    <message>
        <source>Who made it, and for whom</source>
        <translation>Кім түсірді, кімге</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Кім жазады</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кім жазды</translation>
    </message>
    <message>
        <source>Whoever knows your key is warned of bundles signed with another.</source>
        <translation>Кілтіңізді білетіндерге басқа кілтпен қол қойылған топтама туралы ескерту шығады.</translation>
    </message>
    <message>
        <source>Whoever knows your key is warned of bundles signed with another. Nothing was changed; say --yes if that is meant.</source>
        <translation>Кілтіңізді білетіндерге басқа кілтпен қол қойылған топтама туралы ескерту шығады. Ештеңе өзгертілген жоқ; келіссеңіз, --yes деңіз.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Тұтас сөздер</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Тұтас сөздер (Alt+W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>With a new passphrase</source>
        <translation>Жаңа құпиясөзбен</translation>
    </message>
    <message>
        <source>With a passphrase the newsroom’s file and its backups are encrypted: whoever has this computer or the drive reads nothing without it.</source>
        <translation>Құпиясөз қойылса, редакцияның файлы мен сақтық көшірмелері шифрланады: компьютерді не дискіні қолына түсірген адам онсыз ештеңе оқи алмайды.</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else reads it</source>
        <translation>Құпиясөзбен: басқа ешкім оқи алмайды</translation>
    </message>
    <message>
        <source>With sample stories, to look around</source>
        <translation>Үлгі мақалалармен, танысып шығуға</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Сайттан алынған</translation>
    </message>
    <message>
        <source>Without a command, the newsroom's window opens.</source>
        <translation>Команда берілмесе, редакция терезесі ашылады.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Аты жоқ</translation>
    </message>
    <message>
        <source>Without alternative text, some readers get nothing of the picture.</source>
        <translation>Балама мәтін болмаса, кей оқырман суреттен ештеңе білмейді.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Write down what is to be written, by when and by whom; one key makes it an article.</source>
        <translation>Нені, қашанға дейін және кім жазатынын белгілеп қойыңыз; бір батырма оны мақалаға айналдырады.</translation>
    </message>
    <message>
        <source>Write the article here…</source>
        <translation>Мақаланы осы жерге жазыңыз…</translation>
    </message>
    <message>
        <source>Write the first one, take in a text you have, or look at samples.</source>
        <translation>Алғашқысын жазыңыз, дайын мәтінді импорттаңыз немесе үлгілерді көріңіз.</translation>
    </message>
    <message>
        <source>Write what is sent</source>
        <translation>Жіберілетінді жазу</translation>
    </message>
    <message>
        <source>Write without s&amp;erifs</source>
        <translation>Кертіксіз қаріппе&amp;н жазу</translation>
    </message>
    <message>
        <source>Write your name under “Settings”: articles with it stand here.</source>
        <translation>Атыңызды «Баптауларға» жазыңыз: сол атпен қол қойылған мақалалар осында тұрады.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Топтама жазылып жатыр…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Жазылуда…</translation>
    </message>
    <message>
        <source>Written by {author}: {reason}</source>
        <translation>Жазған – {author}: {reason}</translation>
    </message>
    <message>
        <source>Written elsewhere, and not decided on yet</source>
        <translation>Басқа жерде жазылған, әлі шешілмеген</translation>
    </message>
    <message>
        <source>Written line in the m&amp;iddle</source>
        <translation>Жазып жатқан жол &amp;ортада</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Жазылды:</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s)</source>
        <translation>
            <numerusform>%n файл жазылды</numerusform>
            <numerusform>%n файл жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>You can send it as it is.</source>
        <translation>Оны осы күйінде де жіберуге болады.</translation>
    </message>
    <message>
        <source>You may not read {name}; ask its owner for the right to.</source>
        <translation>{name} файлын оқуға рұқсатыңыз жоқ; иесінен рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>Your bundles are signed, so that their reader knows that they are yours and whole. Read these words to the reader once, on the telephone say:</source>
        <translation>Топтамаларыңызға қол қойылады: оқыған адам олардың сіздікі және бүтін екенін біледі. Мына сөздерді оған бір рет, мысалы, телефонмен оқып беріңіз:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Аты-жөніңіз</translation>
    </message>
    <message>
        <source>Your newsroom</source>
        <translation>Сіздің редакцияңыз</translation>
    </message>
    <message>
        <source>Your text is newer: it goes on from theirs.</source>
        <translation>Сіздің мәтініңіз жаңарақ: ол солардікінің жалғасы.</translation>
    </message>
    <message>
        <source>Zip file of the bundle</source>
        <translation>Топтаманың zip файлы</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip файлдар (*.zip)</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Zip файл…</translation>
    </message>
    <message>
        <source>a document type (DTD) or an entity is declared, which no bank does</source>
        <translation>құжат түрі (DTD) немесе мән жарияланған, бірде-бір банк бұлай істемейді</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key</source>
        <translation>
            <numerusform>%n минут ештеңе басылмаса</numerusform>
            <numerusform>%n минут ештеңе басылмаса</numerusform>
        </translation>
    </message>
    <message>
        <source>all as it is here</source>
        <translation>бәрі біздегідей</translation>
    </message>
    <message>
        <source>all as it is there</source>
        <translation>бәрі олардағыдай</translation>
    </message>
    <message>
        <source>all of it, though they may have some</source>
        <translation>бір бөлігі оларда болса да, бәрі</translation>
    </message>
    <message>
        <source>also show the words that no dictionary has</source>
        <translation>сөздіктерде жоқ сөздерді де көрсету</translation>
    </message>
    <message>
        <source>also what is ignored in this article, and what rules that are off remark on</source>
        <translation>осы мақалада еленбейтін және өшірілген ережелердің ескертулерін де көрсету</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s бірнешеуіне сай келеді: %(matches)s</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>және тағы %n жер</numerusform>
            <numerusform>және тағы %n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>answer a comment; the next bundle carries it</source>
        <translation>пікірге жауап беру; ол келесі топтамамен бірге барады</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>мақұлдау</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>мақұлданған</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as it was in this revision: its number in the history, or its id's beginning</source>
        <translation>осы нұсқадағы күйінде: тарихтағы нөмірі немесе идентификаторының басы</translation>
    </message>
    <message>
        <source>as large as it gets</source>
        <translation>шектеусіз</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>жарияланғандай</translation>
    </message>
    <message>
        <source>as the site counted them</source>
        <translation>сайт санағы бойынша</translation>
    </message>
    <message>
        <source>ask for a passphrase that the newsroom will open with</source>
        <translation>редакция ашылатын құпиясөзді сұрау</translation>
    </message>
    <message>
        <source>at most this many</source>
        <translation>ең көбі осынша</translation>
    </message>
    <message>
        <source>begin an edition in another language or script</source>
        <translation>басқа тілдегі не әліпбидегі нұсқасын бастау</translation>
    </message>
    <message>
        <source>begin or try a theme of your own</source>
        <translation>өз безендіруіңізді бастау не тексеру</translation>
    </message>
    <message>
        <source>bring back damaged texts from the backups</source>
        <translation>бүлінген мәтіндерді сақтық көшірмелерден қайтару</translation>
    </message>
    <message>
        <source>by when, in the newsroom’s zone</source>
        <translation>мерзімі, редакцияның уақыты бойынша</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>check a bundle, file by file</source>
        <translation>топтаманы файлма-файл тексеру</translation>
    </message>
    <message>
        <source>check the newsroom's file and every revision</source>
        <translation>редакция файлы мен әр нұсқаны тексеру</translation>
    </message>
    <message>
        <source>copy what can be changed of the standard theme into a folder</source>
        <translation>стандартты безендірудің өзгертуге болатын файлдарын қалтаға көшіру</translation>
    </message>
    <message>
        <source>create a new, empty newsroom where none is</source>
        <translation>редакция жоқ жерде жаңа, бос редакция құру</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <source>delete articles in the trash with all their versions, for good</source>
        <translation>себеттегі мақалаларды барлық нұсқасымен біржола жою</translation>
    </message>
    <message>
        <source>delete the backups that open without the newsroom's present passphrase</source>
        <translation>редакцияның қазіргі құпиясөзінсіз ашылатын сақтық көшірмелерді жою</translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>біржола жойылды</translation>
    </message>
    <message>
        <source>do not publish</source>
        <translation>жарияламау</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>қаралама</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>кемінде бір мән керек</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>бір мән керек</translation>
    </message>
    <message>
        <source>fetch a day’s rates from the bank, over the network</source>
        <translation>бір күннің бағамын банктен желі арқылы алу</translation>
    </message>
    <message>
        <source>fill an empty newsroom with sample stories</source>
        <translation>бос редакцияны үлгі мақалалармен толтыру</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>мақаланы сөздері бойынша табу</translation>
    </message>
    <message>
        <source>first what was written here, then theirs</source>
        <translation>алдымен біздікі, сосын олардікі</translation>
    </message>
    <message>
        <source>for colleagues only; no bundle carries it</source>
        <translation>тек әріптестерге арналған, топтамаға кірмейді</translation>
    </message>
    <message>
        <source>for readers: without revisions and review</source>
        <translation>оқырманға: нұсқалары мен редактор пікірінсіз</translation>
    </message>
    <message>
        <source>for the archive: every article in every state, with all pictures</source>
        <translation>мұрағатқа: барлық күйдегі барлық мақала, барлық суретімен</translation>
    </message>
    <message>
        <source>for units</source>
        <translation>бірлікке</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>ұмытылды</translation>
    </message>
    <message>
        <source>four or five unrelated words</source>
        <translation>байланыссыз төрт-бес сөз</translation>
    </message>
    <message>
        <source>from this address instead of the bank’s own</source>
        <translation>банктің өз мекенжайының орнына осы мекенжайдан</translation>
    </message>
    <message>
        <source>how large a file may be: 500KB, 2MB; pictures may go into a second one</source>
        <translation>файл мөлшерінің шегі: 500KB, 2MB; суреттер екінші файлға кетуі мүмкін</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>мұнда мән берілмейді, ал %r берілген</translation>
    </message>
    <message>
        <source>in place of files that are there</source>
        <translation>бар файлдардың орнына</translation>
    </message>
    <message>
        <source>in place of the key that there is</source>
        <translation>бұрынғы кілттің орнына</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>тексерілуде</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>себетте</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r деген жоқ; барлары: %(choices)s</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>оны тек оқуға болады</translation>
    </message>
    <message>
        <source>it is nested too deep, or has too many parts</source>
        <translation>тым терең қабатталған немесе бөлігі тым көп</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>бұл мәтін емес</translation>
    </message>
    <message>
        <source>it is no whole CSV: {reason}</source>
        <translation>CSV толық емес: {reason}</translation>
    </message>
    <message>
        <source>it is no whole XML: {reason}</source>
        <translation>XML толық емес: {reason}</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as “CSV UTF-8” and try again</source>
        <translation>бұл UTF-8 емес; «CSV UTF-8» түрінде сақтап, қайталап көріңіз</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>оның мекенжайы</translation>
    </message>
    <message>
        <source>its words, or its name</source>
        <translation>сөздері не аты</translation>
    </message>
    <message>
        <source>keep the book of exchange rates</source>
        <translation>валюта бағамының кітабын жүргізу</translation>
    </message>
    <message>
        <source>know a key no longer</source>
        <translation>кілтті ұмыту</translation>
    </message>
    <message>
        <source>know the key of a bundle as one of its newsroom’s</source>
        <translation>топтаманың кілтін оның редакциясының кілті деп тану</translation>
    </message>
    <message>
        <source>large and small letters apart</source>
        <translation>бас әріп пен кіші әріпті ажырату</translation>
    </message>
    <message>
        <source>leave the words as they are</source>
        <translation>сөздерді сол қалпы қалдыру</translation>
    </message>
    <message>
        <source>let the newsroom open without a passphrase from now on</source>
        <translation>редакция бұдан былай құпиясөзсіз ашылсын</translation>
    </message>
    <message>
        <source>list articles, the newest first</source>
        <translation>мақалалар тізімі, жаңасынан бастап</translation>
    </message>
    <message>
        <source>list or change whose keys are known</source>
        <translation>белгілі кілттерді көрсету не өзгерту</translation>
    </message>
    <message>
        <source>list the articles that were changed here and elsewhere</source>
        <translation>бізде де, басқа жерде де өзгерген мақалалардың тізімі</translation>
    </message>
    <message>
        <source>list the newsrooms with which stories went to and fro</source>
        <translation>мақала алмасқан редакциялардың тізімі</translation>
    </message>
    <message>
        <source>list the revisions of an article, or bring one back</source>
        <translation>мақаланың нұсқаларын көрсету немесе біреуін қайтару</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>тақырыптан жасалады</translation>
    </message>
    <message>
        <source>make another key; who knows yours is warned</source>
        <translation>жаңа кілт жасау; бұрынғыны білетіндерге ескерту шығады</translation>
    </message>
    <message>
        <source>make every kind of page with a theme, and write none</source>
        <translation>безендірумен беттің барлық түрін жасап көру, ештеңе жазбау</translation>
    </message>
    <message>
        <source>make lists and search anew from the revisions</source>
        <translation>тізім мен іздеуді нұсқалардан қайта құру</translation>
    </message>
    <message>
        <source>make the article that was planned</source>
        <translation>жоспардағы мақаланы бастау</translation>
    </message>
    <message>
        <source>make the content of this revision the article's again, as a new revision</source>
        <translation>осы нұсқаның мазмұнын жаңа нұсқа етіп мақалаға қайтару</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>no newsroom is open</source>
        <translation>редакция ашылмаған</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s дегенмен бірге берілмейді</translation>
    </message>
    <message>
        <source>not possible here and now</source>
        <translation>дәл қазір мүмкін емес</translation>
    </message>
    <message>
        <source>of the article’s day</source>
        <translation>мақаланың күніне сай</translation>
    </message>
    <message>
        <source>only from this date on</source>
        <translation>тек осы күннен бастап</translation>
    </message>
    <message>
        <source>only published ones whose last words no export has</source>
        <translation>тек жарияланған, бірақ соңғы нұсқасы экспортталмағандары</translation>
    </message>
    <message>
        <source>only the steps of the workflow, with who took them and when</source>
        <translation>тек күй қадамдары: кім, қашан</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>тек осы біреуін</translation>
    </message>
    <message>
        <source>only those by this author</source>
        <translation>тек осы автордың мақалалары</translation>
    </message>
    <message>
        <source>only those in this language; may be given again</source>
        <translation>тек осы тілдегілер; бірнеше рет беруге болады</translation>
    </message>
    <message>
        <source>only those in this state; may be given again</source>
        <translation>тек осы күйдегілер; бірнеше рет беруге болады</translation>
    </message>
    <message>
        <source>only those of this category</source>
        <translation>тек осы айдардағылар</translation>
    </message>
    <message>
        <source>only those with this tag</source>
        <translation>тек осы тегі барлары</translation>
    </message>
    <message>
        <source>only up to this date</source>
        <translation>тек осы күнге дейін</translation>
    </message>
    <message>
        <source>open an article first</source>
        <translation>алдымен мақаланы ашыңыз</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>out of the trash</source>
        <translation>себеттен алынды</translation>
    </message>
    <message>
        <source>plan a story</source>
        <translation>мақала жоспарлау</translation>
    </message>
    <message>
        <source>plan stories, and begin them</source>
        <translation>мақалаларды жоспарлау және бастау</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументтер</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>бағдарламаларға арналған JSON шығару</translation>
    </message>
    <message>
        <source>print a day’s rates</source>
        <translation>бір күннің бағамын шығару</translation>
    </message>
    <message>
        <source>print one article with everything about it</source>
        <translation>бір мақаланы барлық дерегімен шығару</translation>
    </message>
    <message>
        <source>print the days of a month, or of those asked for</source>
        <translation>бір айдың немесе сұралған күндердің бағамын шығару</translation>
    </message>
    <message>
        <source>print the known keys</source>
        <translation>белгілі кілттерді шығару</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>нұсқасын көрсету</translation>
    </message>
    <message>
        <source>print the whole book as CSV, or with --json as JSON</source>
        <translation>бүкіл кітапты CSV түрінде, --json болса JSON түрінде шығару</translation>
    </message>
    <message>
        <source>print what editors said of an article</source>
        <translation>редакторлардың мақала туралы айтқанын шығару</translation>
    </message>
    <message>
        <source>print what is planned, the earliest first</source>
        <translation>жоспардағыны мерзімі жақынынан бастап шығару</translation>
    </message>
    <message>
        <source>print what the newsroom is set to, or set it otherwise</source>
        <translation>редакция баптауларын көрсету немесе өзгерту</translation>
    </message>
    <message>
        <source>print your key’s words and fingerprint; made at first use</source>
        <translation>кілтіңіздің сөздері мен таңбасын шығару; алғашқыда жасалады</translation>
    </message>
    <message>
        <source>published</source>
        <translation>жарияланған</translation>
    </message>
    <message>
        <source>put a backup into the newsroom's place, keeping what is there</source>
        <translation>сақтық көшірмені редакцияның орнына қою, бұрынғысын сақтап қалу</translation>
    </message>
    <message>
        <source>put an editor’s wording into the article, as a new revision</source>
        <translation>редактор ұсынған сөздерді мақалаға жаңа нұсқа ретінде енгізу</translation>
    </message>
    <message>
        <source>put articles into the trash</source>
        <translation>мақалаларды себетке салу</translation>
    </message>
    <message>
        <source>put one of a day’s differing figures in force, by its number</source>
        <translation>бір күннің әртүрлі көрсеткіштерінің бірін нөмірі бойынша күшіне енгізу</translation>
    </message>
    <message>
        <source>put the book’s figures into an article</source>
        <translation>кітаптағы бағамдарды мақалаға қою</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>return</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>say that a comment is dealt with</source>
        <translation>пікірді шешілді деп белгілеу</translation>
    </message>
    <message>
        <source>say that a comment waits again</source>
        <translation>пікірді қайта ашу</translation>
    </message>
    <message>
        <source>say that plans are done</source>
        <translation>жоспарлардың дайын болғанын белгілеу</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>үтірмен бөліп жазыңыз</translation>
    </message>
    <message>
        <source>set or change the passphrase that the newsroom opens with, or remove it</source>
        <translation>редакция ашылатын құпиясөзді қою, ауыстыру немесе алып тастау</translation>
    </message>
    <message>
        <source>show or move the key that your bundles are signed with</source>
        <translation>топтамаларыңызға қол қоятын кілтті көрсету не көшіру</translation>
    </message>
    <message>
        <source>show the backups that there are, the newest first</source>
        <translation>бар сақтық көшірмелерді, жаңасынан бастап көрсету</translation>
    </message>
    <message>
        <source>show the versions of such an article, or make one of them</source>
        <translation>мұндай мақаланың нұсқаларын көрсету немесе біріктіру</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>осы анықтаманы көрсету</translation>
    </message>
    <message>
        <source>show what a bundle would bring, or take some of it in</source>
        <translation>топтама не әкелетінін көрсету немесе бір бөлігін қабылдау</translation>
    </message>
    <message>
        <source>show what a copy desk would remark on in an article</source>
        <translation>корректор мақалада неге назар аударар еді, соны көрсету</translation>
    </message>
    <message>
        <source>show where words stand in all articles, and put others in their place</source>
        <translation>сөздердің барлық мақаладағы орнын көрсету және оларды басқа сөзбен ауыстыру</translation>
    </message>
    <message>
        <source>sign with the key in a file from now on</source>
        <translation>бұдан былай файлдағы кілтпен қол қою</translation>
    </message>
    <message>
        <source>stands as the byline of new articles</source>
        <translation>жаңа мақалаларға автор болып жазылады</translation>
    </message>
    <message>
        <source>stands under the headline</source>
        <translation>тақырыптың астында тұрады</translation>
    </message>
    <message>
        <source>story</source>
        <translation>maqala</translation>
    </message>
    <message>
        <source>take a copy for whole that may lack the last saves</source>
        <translation>соңғы сақтаулары болмауы мүмкін көшірмені бүтін деп қабылдау</translation>
    </message>
    <message>
        <source>take an article a step further, or back</source>
        <translation>мақаланы келесі не алдыңғы күйге өткізу</translation>
    </message>
    <message>
        <source>take articles out of the trash</source>
        <translation>мақалаларды себеттен алу</translation>
    </message>
    <message>
        <source>take in articles from files and folders</source>
        <translation>файлдар мен қалталардан мақала импорттау</translation>
    </message>
    <message>
        <source>take in editors’ answers, and settle them</source>
        <translation>редакторлардың жауаптарын алу және қарау</translation>
    </message>
    <message>
        <source>take in files of rates</source>
        <translation>бағам файлдарын қабылдау</translation>
    </message>
    <message>
        <source>take in this article; may be given again</source>
        <translation>осы мақаланы қабылдау; қайталап беруге болады</translation>
    </message>
    <message>
        <source>take in what review.html saved</source>
        <translation>review.html сақтаған файлды алу</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарып алынды</translation>
    </message>
    <message>
        <source>the camera ({camera})</source>
        <translation>камера ({camera})</translation>
    </message>
    <message>
        <source>the date {date} is in the future</source>
        <translation>{date} күні әлі келген жоқ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>дискіде орын жоқ</translation>
    </message>
    <message>
        <source>the file whose first line is the new passphrase; without it you are asked</source>
        <translation>бірінші жолы жаңа құпиясөз болатын файл; көрсетілмесе, құпиясөз сұралады</translation>
    </message>
    <message>
        <source>the file whose first line is the newsroom's passphrase, - for standard input (also NEWSROOM_PASSPHRASE_FILE)</source>
        <translation>бірінші жолы редакцияның құпиясөзі болатын файл, - болса стандартты енгізуден (NEWSROOM_PASSPHRASE_FILE те болады)</translation>
    </message>
    <message>
        <source>the file whose first line is the passphrase</source>
        <translation>бірінші жолы құпиясөз болатын файл</translation>
    </message>
    <message>
        <source>the file with the backup's passphrase, where it was another at that time</source>
        <translation>сақтық көшірменің құпиясөзі жазылған файл, егер ол кезде басқа болса</translation>
    </message>
    <message>
        <source>the file; for several articles, unless they become a book, the folder</source>
        <translation>файл; кітап болмаса, бірнеше мақалаға – қалта</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>жетіспейтіні: %s</translation>
    </message>
    <message>
        <source>the newsroom's file, or the folder it is in (also NEWSROOM_DATA)</source>
        <translation>редакция файлы немесе ол жатқан қалта (NEWSROOM_DATA арқылы да беріледі)</translation>
    </message>
    <message>
        <source>the other version, where there is more than one</source>
        <translation>бірнешеу болса, қай нұсқамен</translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>қойылған сурет</translation>
    </message>
    <message>
        <source>the place where it was taken</source>
        <translation>түсірілген жері</translation>
    </message>
    <message>
        <source>the rate of {code} is for “{quantity}” units, which is no number above zero</source>
        <translation>{code} бағамы «{quantity}» бірлікке берілген, бұл нөлден үлкен сан емес</translation>
    </message>
    <message>
        <source>the rate of {code} is “{value}”, which is no figure above zero</source>
        <translation>{code} бағамы – «{value}», бұл нөлден үлкен көрсеткіш емес</translation>
    </message>
    <message>
        <source>the rates’ date; without it the article’s own</source>
        <translation>бағамның күні; көрсетілмесе, мақаланың күні</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>тағы бір рет</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>алдыңғы нұсқамен</translation>
    </message>
    <message>
        <source>there is no command “{word}”</source>
        <translation>«{word}» деген команда жоқ</translation>
    </message>
    <message>
        <source>there is no command “{word}”; did you mean “{nearest}”?</source>
        <translation>«{word}» деген команда жоқ; «{nearest}» дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>{option} деген параметр жоқ</translation>
    </message>
    <message>
        <source>there is no option {option}; did you mean {nearest}?</source>
        <translation>{option} деген параметр жоқ; {nearest} дегіңіз келді ме?</translation>
    </message>
    <message>
        <source>there is no “{name}”; did you mean “{nearest}”? There are: {names}</source>
        <translation>«{name}» деген жоқ; «{nearest}» дегіңіз келді ме? Барлары: {names}</translation>
    </message>
    <message>
        <source>there is no “{name}”; there are: {names}</source>
        <translation>«{name}» деген жоқ; барлары: {names}</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>ішінде ештеңе жоқ</translation>
    </message>
    <message>
        <source>these currencies, in this order</source>
        <translation>осы валюталар, осы ретпен</translation>
    </message>
    <message>
        <source>those in the trash instead</source>
        <translation>орнына себеттегілерді көрсету</translation>
    </message>
    <message>
        <source>too many words: {words}</source>
        <translation>артық сөздер: {words}</translation>
    </message>
    <message>
        <source>units of the currency that the figure is for</source>
        <translation>бағам валютаның қанша бірлігіне берілген</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>қолданылуы: </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>what a saved search finds</source>
        <translation>сақталған іздеу табатыны</translation>
    </message>
    <message>
        <source>what each side changed, together</source>
        <translation>екі жақтың өзгерістері бірге</translation>
    </message>
    <message>
        <source>what is done too</source>
        <translation>дайындары да</translation>
    </message>
    <message>
        <source>what it is to be; an empty one in quotation marks takes it away</source>
        <translation>жаңа мәні; тырнақша ішіндегі бос мән оны алып тастайды</translation>
    </message>
    <message>
        <source>what readers are told was wrong</source>
        <translation>оқырманға не қате болғаны айтылады</translation>
    </message>
    <message>
        <source>what that newsroom is called</source>
        <translation>ол редакция қалай аталады</translation>
    </message>
    <message>
        <source>what the story is about</source>
        <translation>мақала не туралы</translation>
    </message>
    <message>
        <source>what the writer has to know</source>
        <translation>жазатын адам білуі керек нәрсе</translation>
    </message>
    <message>
        <source>what was sent there before has arrived, and need not go again</source>
        <translation>бұрын жіберілген жеткен, қайта жіберудің қажеті жоқ</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>who writes it</source>
        <translation>кім жазады</translation>
    </message>
    <message>
        <source>whole words alone</source>
        <translation>тек тұтас сөздер</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>кімдікі екені</translation>
    </message>
    <message>
        <source>whose words stand where both changed the same (with --merged)</source>
        <translation>екеуі де бір жерді өзгертсе, кімнің сөзі қалады (--merged-пен)</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>кейін сұраған адамға: неге</translation>
    </message>
    <message>
        <source>with a theme of your own</source>
        <translation>өз безендіруіңізбен</translation>
    </message>
    <message>
        <source>with its passphrase</source>
        <translation>өз құпиясөзімен</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>сайттан алынған</translation>
    </message>
    <message>
        <source>without it, what PATH ends in</source>
        <translation>көрсетілмесе, PATH соңына қарай</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>сөздері жоқ</translation>
    </message>
    <message>
        <source>write a backup to PATH, or without PATH to where this newsroom's backups are</source>
        <translation>PATH орнына сақтық көшірме жазу, PATH берілмесе – редакцияның көшірмелері жатқан жерге</translation>
    </message>
    <message>
        <source>write a bundle: a folder, or a zip where PATH ends in .zip</source>
        <translation>топтама жазу: қалта немесе PATH .zip деп аяқталса, zip</translation>
    </message>
    <message>
        <source>write a day’s figure by hand, with its reason</source>
        <translation>бір күннің бағамын себебімен қолмен жазу</translation>
    </message>
    <message>
        <source>write articles as files of their own: a page, PDF, Word, EPUB, Markdown, text</source>
        <translation>мақалаларды жеке файл етіп жазу: бет, PDF, Word, EPUB, Markdown, мәтін</translation>
    </message>
    <message>
        <source>write it; without this nothing is changed</source>
        <translation>жазып қою; онсыз ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>write nothing: show what to look at before it goes out</source>
        <translation>ештеңе жазбау: шығарар алдында неге қарау керегін көрсету</translation>
    </message>
    <message>
        <source>write the smallest bundle of these articles for another newsroom</source>
        <translation>осы мақалалардың басқа редакцияға арналған ең кішкентай топтамасын жазу</translation>
    </message>
    <message>
        <source>write your key, encrypted, for another machine of yours</source>
        <translation>кілтіңізді басқа компьютеріңіз үшін шифрлап жазу</translation>
    </message>
    <message>
        <source>yes, that is meant</source>
        <translation>иә, солай</translation>
    </message>
    <message>
        <source>yes, they are to be lost</source>
        <translation>иә, біржола жоғалсын</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>онда жазуға рұқсатыңыз жоқ</translation>
    </message>
    <message>
        <source>{address} is no address on the web (https://…).</source>
        <translation>{address} – веб-мекенжай емес (https://…).</translation>
    </message>
    <message>
        <source>{author}, elsewhere</source>
        <translation>{author}, басқа жерде</translation>
    </message>
    <message>
        <source>{code} is priced in itself</source>
        <translation>{code} өзімен өзі бағаланған</translation>
    </message>
    <message>
        <source>{code} is {value} for {quantity} here, and {book} for {units} in the rate book.</source>
        <translation>Мұнда {code} {quantity} бірлікке {value}, ал бағам кітабында {units} бірлікке {book}.</translation>
    </message>
    <message>
        <source>{code} stands there a second time, first in line {line}</source>
        <translation>{code} екінші рет тұр, біріншісі – {line}-жолда</translation>
    </message>
    <message>
        <source>{count} of {most} letters</source>
        <translation>{count} / {most} таңба</translation>
    </message>
    <message>
        <source>{count} of {most} letters: lists will cut it</source>
        <translation>{count} таңба, шегі {most}: тізімде толық көрінбейді</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>Дайын мақала: {done} / {total}</translation>
    </message>
    <message>
        <source>{due} – late</source>
        <translation>{due} – мерзімі өтті</translation>
    </message>
    <message>
        <source>{editor} approves the article</source>
        <translation>{editor} мақаланы мақұлдады</translation>
    </message>
    <message>
        <source>{editor} is against publishing it</source>
        <translation>{editor} жариялауға қарсы</translation>
    </message>
    <message>
        <source>{editor} returns the article</source>
        <translation>{editor} мақаланы қайтарды</translation>
    </message>
    <message>
        <source>{error} No backup has it whole.</source>
        <translation>{error} Ол бірде-бір сақтық көшірмеде бүтін емес.</translation>
    </message>
    <message>
        <source>{error} These backups have it whole: {names}. “newsroom check --repair” brings it back.</source>
        <translation>{error} Мына сақтық көшірмелерде ол бүтін: {names}. Оны «newsroom check --repair» қайтарады.</translation>
    </message>
    <message>
        <source>{field}: take the date away</source>
        <translation>{field}: күнді алып тастау</translation>
    </message>
    <message>
        <source>{field}: the time of day</source>
        <translation>{field}: сағаты</translation>
    </message>
    <message>
        <source>{file} does not say of which day its exchange rates are. Write their title with the date above them (“Валюта бағамы: 18 Қазан, 2021”), and try again.</source>
        <translation>{file} файлында бағамның қай күнгі екені айтылмаған. Үстіне күні бар тақырып жазып («Валюта бағамы: 18 Қазан, 2021»), қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} has no exchange rates: its first line does not name the columns date, code and value. Choose another file, or add that line.</source>
        <translation>{file} файлында бағам жоқ: бірінші жолында date, code, value бағандары аталмаған. Басқа файл таңдаңыз немесе сол жолды қосыңыз.</translation>
    </message>
    <message>
        <source>{file} is a key of another kind: bundles are signed by Ed25519.</source>
        <translation>{file} – басқа түрдегі кілт: топтамаларға Ed25519 кілтімен қол қойылады.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a file of exchange rates: so a bank answers that is out of order, or a network that wants its own form filled in first. Open the address in a browser to see which, and take in the file of rates; the book is as it was.</source>
        <translation>{file} – бағам файлы емес, веб-бет: банктің сервері істен шыққанда немесе желі алдымен өз парағын толтыруды талап еткенде осындай жауап келеді. Қайсысы екенін білу үшін мекенжайды браузерде ашып, бағам файлын алыңыз; бағам кітабы өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; no file of exchange rates is. Choose another file.</source>
        <translation>{file} көлемі {megabytes} МБ-тан асады; бағам файлы мұндай болмайды. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is no key that can be opened with this passphrase. Write the passphrase again, or export the key once more where it is in use.</source>
        <translation>{file} бұл құпиясөзбен ашылатын кілт емес. Құпиясөзді қайта жазыңыз немесе кілтті өзі тұрған жерден қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file.</source>
        <translation>{file} бұрыннан бар. Басқа файл атаңыз.</translation>
    </message>
    <message>
        <source>{file}, line {line}: &lt;{tag}&gt; begins no exchange rates that this program knows. It knows those of the National Bank of Kazakhstan, the Bank of Russia and the ECB.</source>
        <translation>{file}, {line}-жол: &lt;{tag}&gt; – бағдарлама білетін бағам файлы емес. Ол Қазақстан Ұлттық Банкінің, Ресей Банкінің және ЕОБ-ның файлдарын біледі.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was taken in from this file.</source>
        <translation>{file}, {line}-жол: {reason}. Бұл файлдан ештеңе қабылданбады.</translation>
    </message>
    <message>
        <source>{folder} has more in it than a theme: at most {files} files of {size} MB together.</source>
        <translation>{folder} қалтасында безендіруге керегінен көп нәрсе бар: ең көбі {files} файл, барлығы {size} МБ.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a theme. “newsroom theme new PATH” begins one.</source>
        <translation>{folder} – безендіру қалтасы емес. Жаңасын «newsroom theme new PATH» бастайды.</translation>
    </message>
    <message>
        <source>{headline}: {reason}</source>
        <translation>{headline}: {reason}</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later, or take in a file of its rates; the book is as it was.</source>
        <translation>{host} уақытында жауап бермеді. Кейінірек қайталаңыз немесе бағам файлын қабылдаңыз; кітап өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Copy it to this computer and try again.</source>
        <translation>{name} оқылмады: {reason}. Осы компьютерге көшіріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; the most that is taken in is {limit} MB. Make it smaller.</source>
        <translation>{name} көлемі {size} МБ; ең көбі {limit} МБ алынады. Оны кішірейтіңіз.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; the most that is taken in is {limit} MB. Save its text without pictures, or in parts.</source>
        <translation>{name} көлемі {size} МБ; қабылданатын шегі – {limit} МБ. Мәтінін суретсіз немесе бөліп сақтаңыз.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe; name an ordinary file.</source>
        <translation>{name} – құрылғы немесе канал; кәдімгі файлды көрсетіңіз.</translation>
    </message>
    <message>
        <source>{name} is a folder without articles in it; name a file.</source>
        <translation>{name} – мақаласы жоқ қалта; файлды көрсетіңіз.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be read as text. Save it as plain text, Markdown, HTML or Word (.docx) and take that in.</source>
        <translation>{name} – {kind} файлы, оны мәтін ретінде оқуға болмайды. Кәдімгі мәтін, Markdown, HTML немесе Word (.docx) түрінде сақтап, соны қабылдаңыз.</translation>
    </message>
    <message>
        <source>{name} is about articles that this newsroom does not have. Import the answer where the bundle was exported.</source>
        <translation>{name} бұл редакцияда жоқ мақалаларға қатысты. Жауапты топтама шыққан жерде алыңыз.</translation>
    </message>
    <message>
        <source>{name} is damaged at line {line}: the bytes there are not {encoding} as the rest is. Copy it again from where it came.</source>
        <translation>{name} {line}-жолда бүлінген: ондағы байттар қалғанындай {encoding} емес. Файлды алған жеріңізден қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>{name} is damaged at {place}, and nothing of it was taken in. Ask the editor to save the answer again.</source>
        <translation>{name} файлының {place} жері бүлінген, одан ештеңе алынған жоқ. Редактордан жауапты қайта сақтауды сұраңыз.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it to take in.</source>
        <translation>{name} бос: ішінде алатын мәтін жоқ.</translation>
    </message>
    <message>
        <source>{name} is in an encoding that is not known here. Open it in the program that wrote it and save it as UTF-8.</source>
        <translation>{name} кодтауы белгісіз. Оны жазған бағдарламада ашып, UTF-8 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{name} is in the format of Word before 2007. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{name} – 2007 жылға дейінгі Word пішімінде. Word не LibreOffice бағдарламасында ашып, .docx түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save it without one and try again.</source>
        <translation>{name} құпиясөзбен құлыпталған. Құпиясөзсіз сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{name} is not a JPEG, PNG, WebP or HEIC picture, whatever its name says. Save it as one of these, and take it in again.</source>
        <translation>Атауы қандай болса да, {name} – JPEG, PNG, WebP немесе HEIC суреті емес. Соның біріне сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>{name} is not a Word document, or is damaged. Open it in the program that wrote it and save it again as .docx.</source>
        <translation>{name} – Word құжаты емес немесе бүлінген. Оны жазған бағдарламада ашып, .docx түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{name} is not an editor’s answer. Choose the file that review.html saved.</source>
        <translation>{name} – редактордың жауабы емес. review.html сақтаған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} is not text. Save it as plain text, Markdown, HTML or Word (.docx) and take that in.</source>
        <translation>{name} – мәтін емес. Кәдімгі мәтін, Markdown, HTML немесе Word (.docx) түрінде сақтап, соны қабылдаңыз.</translation>
    </message>
    <message>
        <source>{name} is of a newer form. Install a newer version of this program.</source>
        <translation>{name} жаңа пішінде жазылған. Бағдарламаның жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>{name} is too large for an editor’s answer.</source>
        <translation>{name} редактор жауабы үшін тым үлкен.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, which no article does. Save its text alone in a new document.</source>
        <translation>{name} ашылғанда {limit} МБ-тан асады, мақала мұндай болмайды. Мәтінін ғана жаңа құжатқа сақтаңыз.</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>{name}: answer of {editor}</source>
        <translation>{name}: {editor} жауабы</translation>
    </message>
    <message>
        <source>{name}: answer of {editor}, new comments: {added}, changed: {changed}.</source>
        <translation>{name}: {editor} жауабы, жаңа пікірлер: {added}, өзгергені: {changed}.</translation>
    </message>
    <message>
        <source>{name}: figures read {read}, new {added}, differing from the book {differing}.</source>
        <translation>{name}: оқылғаны – {read}, жаңасы – {added}, кітаптан өзгешесі – {differing}.</translation>
    </message>
    <message>
        <source>{name}: no rates were set for that day.</source>
        <translation>{name}: бұл күнге бағам белгіленбеген.</translation>
    </message>
    <message>
        <source>{name}: nothing new.</source>
        <translation>{name}: жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{name}: the book has all of it already.</source>
        <translation>{name}: мұның бәрі кітапта бар.</translation>
    </message>
    <message>
        <source>{name}: {added} new figures, {differing} differing.</source>
        <translation>{name}: жаңа көрсеткіш – {added}, өзгешесі – {differing}.</translation>
    </message>
    <message>
        <source>{newsroom} (not there now)</source>
        <translation>{newsroom} (қазір орнында жоқ)</translation>
    </message>
    <message>
        <source>{newsroom}[*] – Newsroom</source>
        <translation>{newsroom}[*] – Newsroom</translation>
    </message>
    <message>
        <source>{number} of {found}</source>
        <translation>{number} / {found}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{path} жазылмады: {reason}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>{path} жазылмады: {reason}. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase. Look at the keyboard's language and at capital letters. If it is surely the right one, the file is damaged: restore a backup.</source>
        <translation>{path} бұл құпиясөзбен ашылмайды. Пернетақтаның тілі мен бас әріптерге назар аударыңыз. Құпиясөз дұрыс екені анық болса, файл бүлінген: сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n text(s) that this newsroom has not; nothing was written. Choose another name, and look into that file.</source>
        <translation>
            <numerusform>{path} файлында бұл редакцияда жоқ %n мәтін бар; ештеңе жазылмады. Басқа атау таңдаңыз да, сол файлды қарап шығыңыз.</numerusform>
            <numerusform>{path} файлында бұл редакцияда жоқ %n мәтін бар; ештеңе жазылмады. Басқа атау таңдаңыз да, сол файлды қарап шығыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no signature that fits, or is not as it was exported. “newsroom verify” tells more.</source>
        <translation>{path} топтамасында дұрыс қолтаңба жоқ немесе ол экспортталған күйінде емес. «newsroom verify» толығырақ айтады.</translation>
    </message>
    <message>
        <source>{path} is a backup of another newsroom, so it was not put into the place of {newsroom}. Copy it to a place of its own and open it there.</source>
        <translation>{path} – басқа редакцияның сақтық көшірмесі, сондықтан {newsroom} орнына қойылмады. Оны бөлек жерге көшіріп, сол жерден ашыңыз.</translation>
    </message>
    <message>
        <source>{path} is a file. Choose a folder, or a name ending in .zip.</source>
        <translation>{path} – файл. Қалта немесе .zip деп аяқталатын ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a newsroom. Name a file in it.</source>
        <translation>{path} – редакция емес, қалта. Ішіндегі файлды көрсетіңіз.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name within it that ends in .zip.</source>
        <translation>{path} – қалта. Оның ішінен .zip деп аяқталатын ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is a link or a device, and no bundle holds such.</source>
        <translation>{path} – сілтеме немесе құрылғы, ал топтамада ондай болмайды.</translation>
    </message>
    <message>
        <source>{path} is an empty file: a newsroom is never that small, so a copy or a disk has failed. Bring back the whole file, or create a new newsroom in its place.</source>
        <translation>{path} – бос файл: редакция мұндай болмайды, демек көшіру не диск істен шыққан. Бүтін файлды қайтарып қойыңыз немесе орнына жаңа редакция құрыңыз.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase; give it to open it.</source>
        <translation>{path} құпиясөзбен құлыпталған; ашу үшін құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a newsroom.</source>
        <translation>{path} – редакцияның сақтық көшірмесі емес.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it is no newsroom.</source>
        <translation>{path} – файл емес, демек редакция да емес.</translation>
    </message>
    <message>
        <source>{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.</source>
        <translation>{path} – редакция файлы емес. Редакция файлын немесе жаңасына қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is not as it was exported.</source>
        <translation>{path} экспортталған күйінен өзгерген.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is restored: %n article(s).</source>
        <translation>
            <numerusform>{path} қалпына келтірілді: %n мақала.</numerusform>
            <numerusform>{path} қалпына келтірілді: %n мақала.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is shorter than the newsroom in it: it was not copied to its end, or the disk has lost a part. Nothing was changed; bring back a whole copy.</source>
        <translation>{path} ішіндегі редакциядан қысқа: соңына дейін көшірілмеген немесе диск бір бөлігін жоғалтқан. Ештеңе өзгертілген жоқ; бүтін көшірмесін қайтарып қойыңыз.</translation>
    </message>
    <message>
        <source>{path} is the newsroom itself.</source>
        <translation>{path} – редакцияның өзі.</translation>
    </message>
    <message>
        <source>{path} is there already and is no bundle. Choose another name.</source>
        <translation>{path} деген файл бар және ол топтама емес. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty. Name another folder.</source>
        <translation>{path} қалтасы бар және бос емес. Басқа қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>{path} is there already; nothing was changed.</source>
        <translation>{path} бұрыннан бар; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{path} is there already; nothing was written. Choose another name.</source>
        <translation>{path} бұрыннан бар; ештеңе жазылған жоқ. Басқа атау таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n article(s), files: {files}.</source>
        <translation>
            <numerusform>{path} бүтін: %n мақала, файл саны: {files}.</numerusform>
            <numerusform>{path} бүтін: %n мақала, файл саны: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} leads out of the theme’s folder. Put the file itself there.</source>
        <translation>{path} безендіру қалтасынан тысқа апарады. Файлдың өзін салыңыз.</translation>
    </message>
    <message>
        <source>{path} was copied while its newsroom was open, without the file {log} that held the last saves. Close the newsroom there and copy it again, or open this copy without them.</source>
        <translation>{path} редакция ашық тұрғанда, соңғы сақтаулар жазылған {log} файлынсыз көшірілген. Редакцияны сол жерде жауып, қайта көшіріңіз немесе осы көшірмені соларсыз ашыңыз.</translation>
    </message>
    <message>
        <source>{path} was not taken in: {reason}</source>
        <translation>{path} қабылданбады: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n article(s). Files written: {written}, unchanged: {unchanged}, removed: {removed}.</source>
        <translation>
            <numerusform>{path}: %n мақала. Жазылған файл: {written}, өзгермегені: {unchanged}, жойылғаны: {removed}.</numerusform>
            <numerusform>{path}: %n мақала. Жазылған файл: {written}, өзгермегені: {unchanged}, жойылғаны: {removed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n file(s) of the theme.</source>
        <translation>
            <numerusform>{path}: безендірудің %n файлы.</numerusform>
            <numerusform>{path}: безендірудің %n файлы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s) made without a mistake.</source>
        <translation>
            <numerusform>{path}: %n бет қатесіз жасалды.</numerusform>
            <numerusform>{path}: %n бет қатесіз жасалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: a whole backup of %n article(s).</source>
        <translation>
            <numerusform>{path}: %n мақаланың бүтін сақтық көшірмесі.</numerusform>
            <numerusform>{path}: %n мақаланың бүтін сақтық көшірмесі.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: nothing is written with this ending. Choose one of {endings}, or name the form with --format.</source>
        <translation>{path}: мұндай жалғаумен ештеңе жазылмайды. {endings} ішінен таңдаңыз не түрін --format арқылы айтыңыз.</translation>
    </message>
    <message>
        <source>{size} in one file.</source>
        <translation>Бір файлда {size}.</translation>
    </message>
    <message>
        <source>{source} has no address to fetch rates from.</source>
        <translation>{source}: бағам алатын мекенжайы жоқ.</translation>
    </message>
    <message>
        <source>{total} remarks; the first {shown} are shown.</source>
        <translation>Барлығы {total} ескерту; алғашқы {shown} көрсетілді.</translation>
    </message>
    <message>
        <source>{written} of {words}</source>
        <translation>{written} / {words} сөз</translation>
    </message>
    <message>
        <source>¶ (a line end)</source>
        <translation>¶ (жол соңы)</translation>
    </message>
    <message>
        <source>“newsroom --data PATH check --accept” takes it as it is.</source>
        <translation>«newsroom --data PATH check --accept» оны сол күйінде қабылдайды.</translation>
    </message>
    <message>
        <source>“newsroom --data PATH create” makes a new one.</source>
        <translation>«newsroom --data PATH create» жаңасын құрады.</translation>
    </message>
    <message>
        <source>“newsroom backup --list” shows its backups, “newsroom restore NUMBER” brings one back.</source>
        <translation>«newsroom backup --list» сақтық көшірмелерін көрсетеді, «newsroom restore NUMBER» бірін қайтарады.</translation>
    </message>
    <message>
        <source>“{code}” is no currency's code (ISO 4217)</source>
        <translation>«{code}» – валюта коды емес (ISO 4217)</translation>
    </message>
    <message>
        <source>“{headline}” is an older version than the one in this newsroom.</source>
        <translation>«{headline}» – осы редакциядағыдан ескі нұсқа.</translation>
    </message>
    <message>
        <source>“{headline}” is under embargo until {time}.</source>
        <translation>«{headline}» эмбаргода, мерзімі – {time}.</translation>
    </message>
    <message>
        <source>“{line}” stood within the text and was taken for the page’s own line; write it back where it belongs to the article.</source>
        <translation>«{line}» мәтін ішінде тұрған, бет жақтауының жолы деп алынды; мақаланың өз сөзі болса, орнына қайта жазыңыз.</translation>
    </message>
    <message>
        <source>“{source}” is no source of rates</source>
        <translation>«{source}» – бағам көзі емес</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» – күн емес</translation>
    </message>
    <message>
        <source>“{text}” was to be filled in.</source>
        <translation>«{text}» – толтырылмай қалған жер.</translation>
    </message>
    <message>
        <source>“{value}” is no time zone, such as Asia/Almaty. Nothing was changed.</source>
        <translation>«{value}» деген уақыт белдеуі жоқ; үлгісі: Asia/Almaty. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>“{value}” is none of these: {choice}. Nothing was changed.</source>
        <translation>«{value}» мыналардың ешқайсысы емес: {choice}. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” → “{others}”</source>
        <translation>«{words}» → «{others}»</translation>
    </message>
    <message>
        <source>“{word}” cannot stand in the dictionary: give one word.</source>
        <translation>«{word}» сөздікке енгізілмейді: бір сөз беріңіз.</translation>
    </message>
    <message>
        <source>↑ carried forward   ≠ figures differ   – no rate</source>
        <translation>↑ алдыңғы күннен   ≠ көрсеткіш әртүрлі   – бағам жоқ</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figure(s) differ</source>
        <translation>
            <numerusform>≠ %n көрсеткіш әртүрлі</numerusform>
            <numerusform>≠ %n көрсеткіш әртүрлі</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ no alternative text</source>
        <translation>⚠ балама мәтіні жоқ</translation>
    </message>
</context>
</TS>
