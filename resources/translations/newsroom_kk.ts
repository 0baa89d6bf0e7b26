<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>newsroom</name>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n мин оқу үшін</numerusform>
            <numerusform>%n мин оқу үшін</numerusform>
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
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Newsroom</source>
        <translation>&amp;Newsroom туралы</translation>
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
        <source>&amp;Bold</source>
        <translation>&amp;Қалың</translation>
    </message>
    <message>
        <source>&amp;Check this newsroom</source>
        <translation>Редакция &amp;файлын тексеру</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Түстер</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Күңгірт</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>М&amp;әліметтер</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
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
        <source>&amp;Find in the article</source>
        <translation>Мақаладан &amp;іздеу</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Толық экран</translation>
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
        <source>&amp;Library</source>
        <translation>&amp;Мақалалар тізімі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>А&amp;шық</translation>
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
        <source>&amp;Open a newsroom…</source>
        <translation>&amp;Редакцияны ашу…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Speech with a dash</source>
        <translation>&amp;Сызықшамен берілген төл сөз</translation>
    </message>
    <message>
        <source>&amp;This newsroom…</source>
        <translation>&amp;Осы редакция…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Сайттан &amp;алып тастау</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as USD.</source>
        <translation>Валюта – USD сияқты үш әріптен тұратын код.</translation>
    </message>
    <message>
        <source>A link leads to {path}, which is missing.</source>
        <translation>Сілтеме {path} файлына апарады, ал ол жоқ.</translation>
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
        <source>About &amp;Qt</source>
        <translation>&amp;Qt туралы</translation>
    </message>
    <message>
        <source>About Newsroom</source>
        <translation>Newsroom туралы</translation>
    </message>
    <message>
        <source>Add a currency</source>
        <translation>Валюта қосу</translation>
    </message>
    <message>
        <source>Add sample s&amp;tories</source>
        <translation>&amp;Үлгі мақалалар қосу</translation>
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
        <source>All articles ({number})</source>
        <translation>Барлық мақала ({number})</translation>
    </message>
    <message>
        <source>An earlier bundle in that folder is brought up to date; other files stay.</source>
        <translation>Бұл қалтадағы бұрынғы топтама жаңартылады, өзге файлдарға тиіспейді.</translation>
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
        <source>Approved</source>
        <translation>Мақұлданған</translation>
    </message>
    <message>
        <source>Approved and published articles ({number})</source>
        <translation>Мақұлданған және жарияланған мақалалар ({number})</translation>
    </message>
    <message>
        <source>Article {id} goes out to readers although it is not approved.</source>
        <translation>{id}-мақала мақұлданбаса да, оқырманға шығып барады.</translation>
    </message>
    <message>
        <source>Article {id} is {state}; from there it can go to: {legal}.</source>
        <translation>{id}-мақаланың күйі {state}; одан мына күйлерге ғана өтеді: {legal}.</translation>
    </message>
    <message>
        <source>Article {id} was changed elsewhere since you opened it, and was not saved over. Save a copy of your text, then open the article again.</source>
        <translation>{id}-мақаланы сіз ашқаннан кейін басқа жерде өзгерткен, сондықтан үстінен сақталмады. Мәтініңіздің көшірмесін сақтап, мақаланы қайта ашыңыз.</translation>
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
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.html *.htm *.docx);;All files (*)</source>
        <translation>Мақалалар (*.txt *.md *.markdown *.html *.htm *.docx);;Барлық файл (*)</translation>
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
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
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
        <source>Begin here:</source>
        <translation>Осыдан бастаңыз:</translation>
    </message>
    <message>
        <source>Bulleted &amp;list</source>
        <translation>Таңбаланған ті&amp;зім</translation>
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
        <source>Category</source>
        <translation>Айдар</translation>
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
        <source>Choose a folder for the bundle.</source>
        <translation>Топтамаға қалта таңдаңыз.</translation>
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
        <source>Choose or write a new one</source>
        <translation>Таңдаңыз немесе жаңасын жазыңыз</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Жолын көшіру</translation>
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
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Қаралама</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Валюта бағамы</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s)</source>
        <translation>
            <numerusform>%n мақала экспортталды</numerusform>
            <numerusform>%n мақала экспортталды</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>Files written: {written}, unchanged: {unchanged}, removed: {removed}</source>
        <translation>Жазылған файл: {written}, өзгермегені: {unchanged}, жойылғаны: {removed}</translation>
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
        <source>Folder of the bundle</source>
        <translation>Топтама қалтасы</translation>
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
        <source>For readers only: leave out what editors need for a review</source>
        <translation>Тек оқырманға: редакторға керек деректер қосылмайды</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Мақалаларды импорттау</translation>
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
        <source>In review</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Жаза беру</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Language of its pages</source>
        <translation>Беттерінің тілі</translation>
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
        <source>Main site</source>
        <translation>Басты сайт</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Негізгі құралдар</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Басылым атауы</translation>
    </message>
    <message>
        <source>National Bank of Kazakhstan</source>
        <translation>ҚР Ұлттық Банкі</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
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
        <source>Next place (Enter)</source>
        <translation>Келесі жер (Enter)</translation>
    </message>
    <message>
        <source>No articles in this state</source>
        <translation>Мұндай күйде мақала жоқ</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күнсіз</translation>
    </message>
    <message>
        <source>No headline was found; write one.</source>
        <translation>Тақырыбы табылмады; өзіңіз жазыңыз.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Әлі сақталмады</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>«{query}» бойынша ештеңе табылмады</translation>
    </message>
    <message>
        <source>Nothing is known here by these names, so they were left out: {names}.</source>
        <translation>Бұл атаулар белгісіз, сондықтан алынбады: {names}.</translation>
    </message>
    <message>
        <source>Only the article on the desk, whatever its state</source>
        <translation>Тек ашық тұрған мақала, күйіне қарамай</translation>
    </message>
    <message>
        <source>Open a newsroom, or name a new one</source>
        <translation>Редакцияны ашу немесе жаңасына ат беру</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Редакция ашылып жатыр…</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Басқа қадам</translation>
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
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Бағам күні</translation>
    </message>
    <message>
        <source>Revision {revision} is damaged: its text is not what was saved. Take the article from a backup.</source>
        <translation>{revision} нұсқасы бүлінген: мәтіні сақталғандай емес. Мақаланы сақтық көшірмеден алыңыз.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сағат {time} сақталды</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
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
        <source>Select &amp;all</source>
        <translation>Бәрін таң&amp;дау</translation>
    </message>
    <message>
        <source>Send to &amp;review</source>
        <translation>&amp;Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Барлық мақаланы көрсету</translation>
    </message>
    <message>
        <source>Show articles by state</source>
        <translation>Мақалаларды күйі бойынша көрсету</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтадан көрсету</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Көзі</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stopped. What was exported before is as it was.</source>
        <translation>Тоқтатылды. Бұрын экспортталғаны сол күйінде.</translation>
    </message>
    <message numerus="yes">
        <source>Stored %n sample article(s).</source>
        <translation>
            <numerusform>%n үлгі мақала сақталды.</numerusform>
            <numerusform>%n үлгі мақала сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>Теңге</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>The address is fixed: readers may have linked to it.</source>
        <translation>Мекенжай өзгермейді: оқырмандар сілтеме жасаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The address of the main site begins with https:// or http://.</source>
        <translation>Басты сайттың мекенжайы https:// немесе http:// деп басталады.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere meanwhile. Open it again and save again.</source>
        <translation>Осы арада мақала басқа жерде өзгертілді. Қайта ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>Мақаланың мәтіні</translation>
    </message>
    <message>
        <source>The bundle in {path} cannot be renewed: {reason} Or choose an empty folder.</source>
        <translation>{path} қалтасындағы топтаманы жаңарту мүмкін емес: {reason} Болмаса бос қалта таңдаңыз.</translation>
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
        <source>The check was stopped.</source>
        <translation>Тексеру тоқтатылды.</translation>
    </message>
    <message>
        <source>The disk with the newsroom {path} is full; nothing was saved. Make room and save again.</source>
        <translation>{path} редакциясы жатқан дискіде орын қалмады; ештеңе сақталмады. Орын босатып, қайта сақтаңыз.</translation>
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
        <source>The file {path} holds too many files.</source>
        <translation>{path} ішінде файл тым көп.</translation>
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
        <source>The folder {path} holds no bundle of a newsroom.</source>
        <translation>{path} қалтасында редакция топтамасы жоқ.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files and no bundle. Choose an empty folder or a new one.</source>
        <translation>{path} қалтасында топтама емес, басқа файлдар жатыр. Бос немесе жаңа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The line of {path} is missing or wrong.</source>
        <translation>{path} файлының жолы жоқ немесе қате.</translation>
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
        <source>The newsroom could not be opened</source>
        <translation>Редакция ашылмады</translation>
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
        <source>The newsroom {path} cannot be read: {reason}.</source>
        <translation>{path} редакциясы оқылмайды: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom {path} could not be changed: {reason}. What was saved before is whole.</source>
        <translation>{path} редакциясы өзгертілмеді: {reason}. Бұрын сақталғаны бүтін.</translation>
    </message>
    <message>
        <source>The newsroom {path} is busy in another program. Close that program and try again.</source>
        <translation>{path} редакциясымен басқа бағдарлама жұмыс істеп тұр. Сол бағдарламаны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not there any more. Bring the file back, or choose another one.</source>
        <translation>{path} редакциясы орнында жоқ. Файлды қайтарып қойыңыз немесе басқа редакцияны таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom {path} is whole.</source>
        <translation>{path} редакциясы бүтін.</translation>
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
        <source>The program met a fault of its own; nothing was done.</source>
        <translation>Бағдарламаның өзінде ақау шықты; ештеңе орындалмады.</translation>
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
        <source>The revision of article {uuid} is missing.</source>
        <translation>{uuid} мақаласының нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>The text after “{marker}” was kept, since it does not look like a list of headlines; take out what is not part of the article.</source>
        <translation>«{marker}» дегеннен кейінгі мәтін қалдырылды, өйткені ол тақырыптар тізіміне ұқсамайды; мақалаға қатысы жоғын алып тастаңыз.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Жұмыс тоқтатылды.</translation>
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
        <source>There is no bundle at {path}.</source>
        <translation>{path} орнында топтама жоқ.</translation>
    </message>
    <message>
        <source>There is no revision {revision}.</source>
        <translation>{revision} нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it from a desktop session, or use a command: newsroom --help lists them.</source>
        <translation>Терезе ашатын экран жоқ. Бағдарламаны графикалық сеанстан іске қосыңыз немесе команданы пайдаланыңыз: тізімін newsroom --help көрсетеді.</translation>
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
        <source>This bundle is of a newer form. Install a newer version of this program.</source>
        <translation>Бұл топтаманың пішімі жаңарақ. Бағдарламаның жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>This does not look like a page of a newspaper: no date, category or rates were found. All of its text was taken in as it stands.</source>
        <translation>Бұл газет бетіне ұқсамайды: күні, айдары, бағамы табылмады. Мәтіні түгел, сол күйінде алынды.</translation>
    </message>
    <message>
        <source>This is not a newsroom's bundle.</source>
        <translation>Бұл – редакция топтамасы емес.</translation>
    </message>
    <message>
        <source>This newsroom</source>
        <translation>Осы редакция</translation>
    </message>
    <message>
        <source>This newsroom has articles already, so no sample stories were added. Open a new newsroom for them.</source>
        <translation>Бұл редакцияда мақала бар, сондықтан үлгілер қосылмады. Олар үшін жаңа редакция ашыңыз.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Try fewer letters: the beginning of a word is enough.</source>
        <translation>Әріпті азайтып көріңіз: сөздің басы жеткілікті.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Қаралымы</translation>
    </message>
    <message>
        <source>What stands between the lines of --- cannot be read as YAML; it was left in the body.</source>
        <translation>--- сызықтарының арасы YAML ретінде оқылмады; ол мәтінде қалды.</translation>
    </message>
    <message>
        <source>What the file gives as {name} cannot be read; look it up there.</source>
        <translation>Файлдағы {name} мәні оқылмады; файлдың өзінен қараңыз.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Нені экспорттау</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кім жазды</translation>
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
        <source>Write the article here…</source>
        <translation>Мақаланы осы жерге жазыңыз…</translation>
    </message>
    <message>
        <source>Write the first one, take in a text you have, or look at samples.</source>
        <translation>Алғашқысын жазыңыз, дайын мәтінді импорттаңыз немесе үлгілерді көріңіз.</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Топтама жазылып жатыр…</translation>
    </message>
    <message>
        <source>You may not read {name}; ask its owner for the right to.</source>
        <translation>{name} файлын оқуға рұқсатыңыз жоқ; иесінен рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Аты-жөніңіз</translation>
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
        <source>as the site counted them</source>
        <translation>сайт санағы бойынша</translation>
    </message>
    <message>
        <source>at most this many</source>
        <translation>ең көбі осынша</translation>
    </message>
    <message>
        <source>check a bundle, file by file</source>
        <translation>топтаманы файл-файлымен тексеру</translation>
    </message>
    <message>
        <source>check the newsroom's file and every revision</source>
        <translation>редакция файлы мен әр нұсқаны тексеру</translation>
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
        <source>for readers: without revisions and review</source>
        <translation>оқырманға: нұсқалары мен редактор пікірінсіз</translation>
    </message>
    <message>
        <source>for units</source>
        <translation>бірлікке</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>оны тек оқуға болады</translation>
    </message>
    <message>
        <source>list articles, the newest first</source>
        <translation>мақалалар тізімі, жаңасынан бастап</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>тақырыптан жасалады</translation>
    </message>
    <message>
        <source>make lists and search anew from the revisions</source>
        <translation>тізім мен іздеуді нұсқалардан қайта құру</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>only from this date on</source>
        <translation>тек осы күннен бастап</translation>
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
        <source>only up to this date</source>
        <translation>тек осы күнге дейін</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>бағдарламаларға арналған JSON шығару</translation>
    </message>
    <message>
        <source>print one article with everything about it</source>
        <translation>бір мақаланы барлық дерегімен шығару</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>үтірмен бөліп жазыңыз</translation>
    </message>
    <message>
        <source>stands as the byline of new articles</source>
        <translation>жаңа мақалаларға автор болып жазылады</translation>
    </message>
    <message>
        <source>take an article a step further, or back</source>
        <translation>мақаланы келесі не алдыңғы сатыға өткізу</translation>
    </message>
    <message>
        <source>take in articles from files and folders</source>
        <translation>файлдар мен қалталардан мақала импорттау</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>дискіде орын жоқ</translation>
    </message>
    <message>
        <source>the newsroom's file, or the folder it is in (also NEWSROOM_DATA)</source>
        <translation>редакция файлы немесе ол жатқан қалта (NEWSROOM_DATA арқылы да беріледі)</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>write a bundle: a folder, or a zip where PATH ends in .zip</source>
        <translation>топтама жазу: қалта немесе PATH .zip деп аяқталса, zip</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>онда жазуға рұқсатыңыз жоқ</translation>
    </message>
    <message>
        <source>{field}: take the date away</source>
        <translation>{field}: күнді алып тастау</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Copy it to this computer and try again.</source>
        <translation>{name} оқылмады: {reason}. Осы компьютерге көшіріп, қайталап көріңіз.</translation>
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
        <source>{name} is damaged at line {line}: the bytes there are not {encoding} as the rest is. Copy it again from where it came.</source>
        <translation>{name} {line}-жолда бүлінген: ондағы байттар қалғанындай {encoding} емес. Файлды алған жеріңізден қайта көшіріңіз.</translation>
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
        <source>{name} is not a Word document, or is damaged. Open it in the program that wrote it and save it again as .docx.</source>
        <translation>{name} – Word құжаты емес немесе бүлінген. Оны жазған бағдарламада ашып, .docx түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{name} is not text. Save it as plain text, Markdown, HTML or Word (.docx) and take that in.</source>
        <translation>{name} – мәтін емес. Кәдімгі мәтін, Markdown, HTML немесе Word (.docx) түрінде сақтап, соны қабылдаңыз.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, which no article does. Save its text alone in a new document.</source>
        <translation>{name} ашылғанда {limit} МБ-тан асады, мақала мұндай болмайды. Мәтінін ғана жаңа құжатқа сақтаңыз.</translation>
    </message>
    <message>
        <source>{newsroom}[*] – Newsroom</source>
        <translation>{newsroom}[*] – Newsroom</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>{path} жазылмады: {reason}. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is a bundle; this version reads articles only from text, Markdown, HTML and Word files. Open its index.html in a browser.</source>
        <translation>{path} – топтама; бұл нұсқа мақаланы тек мәтін, Markdown, HTML және Word файлдарынан оқиды. Топтаманың index.html бетін браузерден ашыңыз.</translation>
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
        <source>{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.</source>
        <translation>{path} – редакция файлы емес. Редакция файлын немесе жаңасына қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is not as it was exported.</source>
        <translation>{path} экспортталған күйінен өзгерген.</translation>
    </message>
    <message>
        <source>{path} is there already and is no bundle. Choose another name.</source>
        <translation>{path} деген файл бар және ол топтама емес. Басқа ат таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n article(s), files: {files}.</source>
        <translation>
            <numerusform>{path} бүтін: %n мақала, файл саны: {files}.</numerusform>
            <numerusform>{path} бүтін: %n мақала, файл саны: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n article(s). Files written: {written}, unchanged: {unchanged}, removed: {removed}.</source>
        <translation>
            <numerusform>{path}: %n мақала. Жазылған файл: {written}, өзгермегені: {unchanged}, жойылғаны: {removed}.</numerusform>
            <numerusform>{path}: %n мақала. Жазылған файл: {written}, өзгермегені: {unchanged}, жойылғаны: {removed}.</numerusform>
        </translation>
    </message>
</context>
</TS>
