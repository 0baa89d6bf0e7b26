<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>newsroom</name>
    <message>
        <source> days old at most</source>
        <translation> дн., не старше</translation>
    </message>
    <message>
        <source> words</source>
        <translation> слов</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as before</source>
        <translation>
            <numerusform>%n статья прежняя</numerusform>
            <numerusform>%n статьи прежние</numerusform>
            <numerusform>%n статей прежние</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) had been changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%n статья тем временем изменилась и оставлена как есть.</numerusform>
            <numerusform>%n статьи тем временем изменились и оставлены как есть.</numerusform>
            <numerusform>%n статей тем временем изменились и оставлены как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash</source>
        <translation>
            <numerusform>%n статья в корзине</numerusform>
            <numerusform>%n статьи в корзине</numerusform>
            <numerusform>%n статей в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now in the category {category}</source>
        <translation>
            <numerusform>%n статья теперь в рубрике «{category}»</numerusform>
            <numerusform>%n статьи теперь в рубрике «{category}»</numerusform>
            <numerusform>%n статей теперь в рубрике «{category}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now in the state: {state}</source>
        <translation>
            <numerusform>Новое состояние %n статьи: {state}</numerusform>
            <numerusform>Новое состояние %n статей: {state}</numerusform>
            <numerusform>Новое состояние %n статей: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) say again what they said before.</source>
        <translation>
            <numerusform>%n статья снова такая, какой была.</numerusform>
            <numerusform>%n статьи снова такие, какими были.</numerusform>
            <numerusform>%n статей снова такие, какими были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>Выбрана %n статья</numerusform>
            <numerusform>Выбрано %n статьи</numerusform>
            <numerusform>Выбрано %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stayed as they were</source>
        <translation>
            <numerusform>%n статья осталась прежней</numerusform>
            <numerusform>%n статьи остались прежними</numerusform>
            <numerusform>%n статей остались прежними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash</source>
        <translation>
            <numerusform>%n статья возвращена из корзины</numerusform>
            <numerusform>%n статьи возвращены из корзины</numerusform>
            <numerusform>%n статей возвращено из корзины</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of editors wait for an answer.</source>
        <translation>
            <numerusform>%n замечание редакторов ждёт ответа.</numerusform>
            <numerusform>%n замечания редакторов ждут ответа.</numerusform>
            <numerusform>%n замечаний редакторов ждут ответа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to settle</source>
        <translation>
            <numerusform>%n нерешённое замечание редактора</numerusform>
            <numerusform>%n нерешённых замечания редактора</numerusform>
            <numerusform>%n нерешённых замечаний редактора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) waiting</source>
        <translation>
            <numerusform>ждёт %n замечание</numerusform>
            <numerusform>ждут %n замечания</numerusform>
            <numerusform>ждут %n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) after it were not tried: from {path} on.</source>
        <translation>
            <numerusform>Ещё %n файл не тронут: начиная с {path}.</numerusform>
            <numerusform>Ещё %n файла не тронуты: начиная с {path}.</numerusform>
            <numerusform>Ещё %n файлов не тронуты: начиная с {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to change; delete those that stay as they are.</source>
        <translation>
            <numerusform>%n файл можно менять; те, что останутся прежними, удалите.</numerusform>
            <numerusform>%n файла можно менять; те, что останутся прежними, удалите.</numerusform>
            <numerusform>%n файлов можно менять; те, что останутся прежними, удалите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n новое замечание</numerusform>
            <numerusform>%n новых замечания</numerusform>
            <numerusform>%n новых замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) in {folder} can be opened without it. “newsroom passphrase --delete-backups” deletes them.</source>
        <translation>
            <numerusform>%n прежнюю копию в {folder} можно открыть и без неё. Удалит их «newsroom passphrase --delete-backups».</numerusform>
            <numerusform>%n прежние копии в {folder} можно открыть и без неё. Удалит их «newsroom passphrase --delete-backups».</numerusform>
            <numerusform>%n прежних копий в {folder} можно открыть и без неё. Удалит их «newsroom passphrase --delete-backups».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s)</source>
        <translation>
            <numerusform>ещё %n поле</numerusform>
            <numerusform>ещё %n поля</numerusform>
            <numerusform>ещё %n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made without a mistake.</source>
        <translation>
            <numerusform>%n страница сделана без ошибок.</numerusform>
            <numerusform>%n страницы сделаны без ошибок.</numerusform>
            <numerusform>%n страниц сделано без ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stood above the headline and now begin the body; take out what is not part of the article.</source>
        <translation>
            <numerusform>%n абзац стоял над заголовком и теперь открывает текст; уберите то, что не относится к статье.</numerusform>
            <numerusform>%n абзаца стояли над заголовком и теперь открывают текст; уберите то, что не относится к статье.</numerusform>
            <numerusform>%n абзацев стояли над заголовком и теперь открывают текст; уберите то, что не относится к статье.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in {articles} articles.</source>
        <translation>
            <numerusform>%n место в статьях: {articles}.</numerusform>
            <numerusform>%n места в статьях: {articles}.</numerusform>
            <numerusform>%n мест в статьях: {articles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено в %n месте</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to decide</source>
        <translation>
            <numerusform>Осталось решить %n место</numerusform>
            <numerusform>Осталось решить %n места</numerusform>
            <numerusform>Осталось решить %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of the copy desk</source>
        <translation>
            <numerusform>%n замечание корректуры</numerusform>
            <numerusform>%n замечания корректуры</numerusform>
            <numerusform>%n замечаний корректуры</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) in it are damaged; newsroom check names them.</source>
        <translation>
            <numerusform>В ней повреждена %n версия; её назовёт newsroom check.</numerusform>
            <numerusform>В ней повреждены %n версии; их назовёт newsroom check.</numerusform>
            <numerusform>В ней повреждено %n версий; их назовёт newsroom check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces stand together.</source>
        <translation>
            <numerusform>Подряд стоит %n пробел.</numerusform>
            <numerusform>Подряд стоят %n пробела.</numerusform>
            <numerusform>Подряд стоят %n пробелов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before it goes out</source>
        <translation>
            <numerusform>Перед выпуском взгляните на %n место</numerusform>
            <numerusform>Перед выпуском взгляните на %n места</numerusform>
            <numerusform>Перед выпуском взгляните на %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over the target length</source>
        <translation>
            <numerusform>На %n слово больше заданного</numerusform>
            <numerusform>На %n слова больше заданного</numerusform>
            <numerusform>На %n слов больше заданного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to the target length</source>
        <translation>
            <numerusform>Осталось %n слово</numerusform>
            <numerusform>Осталось %n слова</numerusform>
            <numerusform>Осталось %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) left: the text there has changed.</source>
        <translation>
            <numerusform>Осталось %n предложение: текст там изменился.</numerusform>
            <numerusform>Осталось %n предложения: текст там изменился.</numerusform>
            <numerusform>Осталось %n предложений: текст там изменился.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Newsroom</source>
        <translation>&amp;О программе Newsroom</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to the newsroom’s dictionary</source>
        <translation>&amp;Добавить «{word}» в словарь редакции</translation>
    </message>
    <message>
        <source>&amp;All that bring something</source>
        <translation>&amp;Всё, в чём есть новое</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Одобрить</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Begin the article</source>
        <translation>&amp;Начать статью</translation>
    </message>
    <message>
        <source>&amp;Beside the text</source>
        <translation>&amp;Рядом с текстом</translation>
    </message>
    <message>
        <source>&amp;Board of all states</source>
        <translation>&amp;Доска состояний</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Полу&amp;жирный</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Сменить</translation>
    </message>
    <message>
        <source>&amp;Check this newsroom</source>
        <translation>Проверить &amp;файл редакции</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Copy desk</source>
        <translation>&amp;Корректура</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n backup(s) made so far, which open without the new one</source>
        <translation>
            <numerusform>&amp;Удалить %n прежнюю копию, которая открывается без новой фразы</numerusform>
            <numerusform>&amp;Удалить %n прежние копии, которые открываются без новой фразы</numerusform>
            <numerusform>&amp;Удалить %n прежних копий, которые открываются без новой фразы</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>С&amp;ведения</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Editors’ comments</source>
        <translation>&amp;Замечания редакторов</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>&amp;Зашифровать парольной фразой</translation>
    </message>
    <message>
        <source>&amp;Exchange rates…</source>
        <translation>Курсы &amp;валют…</translation>
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
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>С&amp;носка</translation>
    </message>
    <message>
        <source>&amp;Forget this key</source>
        <translation>&amp;Забыть этот ключ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Go to an article…</source>
        <translation>&amp;Перейти к статье…</translation>
    </message>
    <message>
        <source>&amp;Hand over as a file…</source>
        <translation>Передать как &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;История версий…</translation>
    </message>
    <message>
        <source>&amp;Ignore “{word}” in this article</source>
        <translation>&amp;Пропускать «{word}» в этой статье</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>&amp;Язык интерфейса</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>К&amp;урсив</translation>
    </message>
    <message>
        <source>&amp;Join the two</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>&amp;Keep as a template…</source>
        <translation>Сохранить &amp;как шаблон…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Сочетания &amp;клавиш…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Список статей</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Запереть сейчас</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>&amp;Посмотреть замечания</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>&amp;Уже колонка</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>&amp;Новая статья</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Ну&amp;мерованный список</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Числа…</translation>
    </message>
    <message>
        <source>&amp;Open a newsroom…</source>
        <translation>&amp;Открыть редакцию…</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Парольная фраза:</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Ны&amp;нешняя фраза</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Предпросмотр</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>Опу&amp;бликовать</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Remove it: the newsroom opens without one</source>
        <translation>С&amp;нять: редакция будет открываться без неё</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %n article(s)</source>
        <translation>
            <numerusform>&amp;Заменить в %n статье</numerusform>
            <numerusform>&amp;Заменить в %n статьях</numerusform>
            <numerusform>&amp;Заменить в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace in the article</source>
        <translation>&amp;Заменить в статье</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>За&amp;менить…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Сообщить о неполадке…</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Вернуть эту версию</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Send to review</source>
        <translation>&amp;Отправить на проверку</translation>
    </message>
    <message>
        <source>&amp;Speech with a dash</source>
        <translation>Прямая &amp;речь с тире</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Вернуть как было</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Take the text back</source>
        <translation>&amp;Вернуть текст</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>&amp;Typographic signs as you type</source>
        <translation>&amp;Типографские знаки при наборе</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for answers…</source>
        <translation>&amp;Следить за папкой ответов…</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>&amp;Шире колонка</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Снять с сайта</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Записать файл…</translation>
    </message>
    <message>
        <source>--list shows this newsroom's backups and takes no PATH.</source>
        <translation>--list показывает резервные копии этой редакции и не принимает PATH.</translation>
    </message>
    <message>
        <source>--remove stands alone.</source>
        <translation>--remove указывается отдельно.</translation>
    </message>
    <message>
        <source>1 – most urgent</source>
        <translation>1 — молния</translation>
    </message>
    <message>
        <source>5 – normal</source>
        <translation>5 — обычная</translation>
    </message>
    <message>
        <source>8 – least urgent</source>
        <translation>8 — не срочная</translation>
    </message>
    <message>
        <source>A &amp;file at most:</source>
        <translation>&amp;Файл не больше:</translation>
    </message>
    <message>
        <source>A backup of it, proved whole: {path}</source>
        <translation>Её проверенная, целая резервная копия: {path}</translation>
    </message>
    <message>
        <source>A bundle has come</source>
        <translation>Пришёл пакет</translation>
    </message>
    <message>
        <source>A category needs a name. Nothing was changed.</source>
        <translation>Рубрике нужно название. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A change of the rate book needs its reason.</source>
        <translation>Для изменения в книге курсов нужна причина.</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Команда или её клавиши</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as USD.</source>
        <translation>Валюта — это код из трёх букв, например USD.</translation>
    </message>
    <message>
        <source>A date that is still to come is a slip, or a story too early.</source>
        <translation>Будущая дата — описка или слишком ранняя публикация.</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash belongs.</source>
        <translation>Дефис стоит там, где нужно тире.</translation>
    </message>
    <message>
        <source>A link leads to {path}, which is missing.</source>
        <translation>Ссылка ведёт на {path}, а этого файла нет.</translation>
    </message>
    <message>
        <source>A link of this kind is taken out of the page.</source>
        <translation>Ссылка такого вида убирается со страницы.</translation>
    </message>
    <message>
        <source>A locked backup</source>
        <translation>Запертая копия</translation>
    </message>
    <message>
        <source>A mark without its rate would be printed as it is written.</source>
        <translation>Метка без курса была бы напечатана так, как она написана.</translation>
    </message>
    <message>
        <source>A new newsroom is at {path}.</source>
        <translation>Новая редакция создана: {path}.</translation>
    </message>
    <message>
        <source>A new newsroom is at {path}. It opens with its passphrase only, and nobody can recover that.</source>
        <translation>Новая редакция — в файле {path}. Она открывается только своей парольной фразой, и восстановить фразу не сможет никто.</translation>
    </message>
    <message>
        <source>A no-break space stands where a plain one is enough.</source>
        <translation>Неразрывный пробел там, где хватит обычного.</translation>
    </message>
    <message>
        <source>A note of yours: no page shows it, but a bundle for editors carries it.</source>
        <translation>Ваша пометка: на странице её нет, но в пакете для редакторов она есть.</translation>
    </message>
    <message>
        <source>A passphrase is needed: name its file by --passphrase-file.</source>
        <translation>Нужна парольная фраза: укажите её файл через --passphrase-file.</translation>
    </message>
    <message>
        <source>A path of a disk is of no use to a reader, and tells strangers about you.</source>
        <translation>Путь на диске бесполезен читателю и выдаёт чужим сведения о вас.</translation>
    </message>
    <message>
        <source>A picture of the gallery has no alternative text.</source>
        <translation>У снимка из галереи нет альтернативного текста.</translation>
    </message>
    <message>
        <source>A picture of the gallery has no credit.</source>
        <translation>У снимка из галереи не указан автор.</translation>
    </message>
    <message>
        <source>A plan needs an idea of 1 to {most} characters.</source>
        <translation>Плану нужна идея длиной от 1 до {most} знаков.</translation>
    </message>
    <message>
        <source>A quotation that is not closed gives other people's words as yours.</source>
        <translation>Незакрытая цитата выдаёт чужие слова за ваши.</translation>
    </message>
    <message>
        <source>A rate needs a currency code of three letters and a figure above zero.</source>
        <translation>Для курса нужны код валюты из трёх букв и число больше нуля.</translation>
    </message>
    <message>
        <source>A row of the table {table} points to nothing.</source>
        <translation>Строка таблицы {table} ссылается в пустоту.</translation>
    </message>
    <message>
        <source>A saved search needs a name of 1 to {most} characters. Nothing was kept.</source>
        <translation>Сохранённому поиску нужно название длиной от 1 до {most} знаков. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A sentence of more than 40 words is lost on most readers; two would be read.</source>
        <translation>Предложение длиннее 40 слов теряет читателя; два коротких он прочтёт.</translation>
    </message>
    <message>
        <source>A space stands before a sign.</source>
        <translation>Перед знаком препинания стоит пробел.</translation>
    </message>
    <message>
        <source>A straight quotation mark; a newspaper prints a curved one.</source>
        <translation>Прямая кавычка; в газете ставят « ».</translation>
    </message>
    <message>
        <source>A template needs a name of 1 to {most} characters. Nothing was kept.</source>
        <translation>Названию шаблона нужно от 1 до {most} знаков. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A theme is a folder with templates, words and a style. What it lacks is taken from the standard theme. The preview shows it at once.</source>
        <translation>Оформление — это папка с шаблонами, словами и стилем. Чего в ней нет, берётся из стандартного. Предпросмотр показывает его сразу.</translation>
    </message>
    <message>
        <source>A theme of our own, in this folder:</source>
        <translation>Своё оформление, в этой папке:</translation>
    </message>
    <message>
        <source>A time of day, such as 14:30.</source>
        <translation>Время пишется так: 14:30.</translation>
    </message>
    <message>
        <source>A whole copy is at {path}.</source>
        <translation>Целая копия здесь: {path}.</translation>
    </message>
    <message>
        <source>A word written twice in a row is nearly always a slip.</source>
        <translation>Слово, написанное дважды подряд, почти всегда описка.</translation>
    </message>
    <message>
        <source>A&amp;rticles:</source>
        <translation>&amp;Статьи:</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;Qt</translation>
    </message>
    <message>
        <source>About Newsroom</source>
        <translation>О программе Newsroom</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Accept the wor&amp;ding</source>
        <translation>Принять пре&amp;дложение</translation>
    </message>
    <message>
        <source>Add a currency</source>
        <translation>Добавить валюту</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Добавить язык…</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Добавить снимок…</translation>
    </message>
    <message>
        <source>Add sample s&amp;tories</source>
        <translation>&amp;Добавить примеры</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить теги</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Добавить теги…</translation>
    </message>
    <message>
        <source>Added: {word}</source>
        <translation>Добавлено: {word}</translation>
    </message>
    <message>
        <source>Adding sample stories…</source>
        <translation>Добавляются примеры…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the exported site</source>
        <translation>Адрес экспортированного сайта</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Al&amp;one, without the text</source>
        <translation>&amp;Отдельно, без текста</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>All as &amp;here</source>
        <translation>Всё как у &amp;нас</translation>
    </message>
    <message>
        <source>All as &amp;there</source>
        <translation>Всё как у н&amp;их</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все рубрики</translation>
    </message>
    <message>
        <source>All comments are settled.</source>
        <translation>Все замечания разобраны.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Все числа</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>An address has no spaces, quotation marks or brackets in it.</source>
        <translation>В адресе не бывает пробелов, кавычек и скобок.</translation>
    </message>
    <message>
        <source>An article that came of it stays.</source>
        <translation>Статья, начатая по нему, останется.</translation>
    </message>
    <message>
        <source>An earlier bundle in that folder is brought up to date; other files stay.</source>
        <translation>Прежний пакет в этой папке обновится, остальные файлы не изменятся.</translation>
    </message>
    <message>
        <source>An editor, for review</source>
        <translation>Редактор, для проверки</translation>
    </message>
    <message>
        <source>An editor’s answer has come: {name}</source>
        <translation>Пришёл ответ редактора: {name}</translation>
    </message>
    <message>
        <source>An empty folder for the new theme</source>
        <translation>Пустая папка для нового оформления</translation>
    </message>
    <message>
        <source>An export was interrupted here. Export again to complete it.</source>
        <translation>Экспорт сюда был прерван. Повторите его, чтобы завершить.</translation>
    </message>
    <message>
        <source>An interrupted export left in {path} what cannot be completed safely. Export into an empty folder.</source>
        <translation>То, что осталось в {path} от прерванного экспорта, нельзя безопасно завершить. Экспортируйте в пустую папку.</translation>
    </message>
    <message>
        <source>Another export into {path} is under way. Wait for it.</source>
        <translation>В {path} уже идёт другой экспорт. Дождитесь его.</translation>
    </message>
    <message>
        <source>Another figure for this day: {others}</source>
        <translation>Другое значение на этот день: {others}</translation>
    </message>
    <message>
        <source>Another figure:</source>
        <translation>Другое значение:</translation>
    </message>
    <message>
        <source>Another newsroom stands at {path} now; nothing was written into it. Bring back the file that was open, or save this article elsewhere.</source>
        <translation>На месте {path} теперь другая редакция; в неё ничего не записано. Верните файл, который был открыт, или сохраните статью в другом месте.</translation>
    </message>
    <message>
        <source>Another newsroom…</source>
        <translation>Другая редакция…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>Answers (*.json);;All files (*)</source>
        <translation>Ответы (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>App&amp;ly the suggestion</source>
        <translation>Внести исп&amp;равление</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрена</translation>
    </message>
    <message>
        <source>Approved and published articles</source>
        <translation>Одобренные и опубликованные статьи</translation>
    </message>
    <message>
        <source>Approved and published articles ({number})</source>
        <translation>Одобренные и опубликованные статьи ({number})</translation>
    </message>
    <message>
        <source>Arrow keys move the point that stays in sight; with Shift, the part that is shown.</source>
        <translation>Стрелки двигают точку, которая остаётся на виду, а с Shift — показываемую часть.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article {id} goes out to readers although it is not approved.</source>
        <translation>Статья {id} уходит к читателям, хотя она не одобрена.</translation>
    </message>
    <message>
        <source>Article {id} has no revision {revision}. “newsroom history {id}” lists those that it has.</source>
        <translation>У статьи {id} нет версии {revision}. Какие есть, покажет «newsroom history {id}».</translation>
    </message>
    <message>
        <source>Article {id} is damaged here. Run the check first.</source>
        <translation>Статья {id} у нас повреждена. Сначала запустите проверку.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash here, and stays there.</source>
        <translation>Статья {id} у нас в корзине и останется там.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash, and stays there.</source>
        <translation>Статья {id} в корзине и остаётся там.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash. Take it out before you export it.</source>
        <translation>Статья {id} в корзине. Верните её оттуда, прежде чем экспортировать.</translation>
    </message>
    <message>
        <source>Article {id} is in the trash. Take it out before you hand it over.</source>
        <translation>Статья {id} в корзине. Верните её оттуда, прежде чем передавать.</translation>
    </message>
    <message>
        <source>Article {id} is left out: it is in {language}.</source>
        <translation>Статья {id} не вошла: её язык — {language}.</translation>
    </message>
    <message>
        <source>Article {id} is left out: it is under embargo until {time}.</source>
        <translation>Статья {id} не вошла: она под эмбарго до {time}.</translation>
    </message>
    <message>
        <source>Article {id} is not in the trash. Put it there before you delete it.</source>
        <translation>Статьи {id} нет в корзине. Переместите её туда, прежде чем удалять.</translation>
    </message>
    <message>
        <source>Article {id} is now {state}.</source>
        <translation>Статья {id} теперь в состоянии: {state}.</translation>
    </message>
    <message>
        <source>Article {id} is published. Withdraw it before you put it into the trash.</source>
        <translation>Статья {id} опубликована. Снимите её с сайта, прежде чем перемещать в корзину.</translation>
    </message>
    <message>
        <source>Article {id} is there already, as it is here.</source>
        <translation>Статья {id} там уже есть, такая же, как здесь.</translation>
    </message>
    <message>
        <source>Article {id} is under embargo. Export it for editors, or when its time has come.</source>
        <translation>Статья {id} под эмбарго. Экспортируйте её для редакторов или когда придёт время.</translation>
    </message>
    <message>
        <source>Article {id} is {state}; from there it can go to: {legal}.</source>
        <translation>Статья {id} в состоянии {state}; из него можно перейти в: {legal}.</translation>
    </message>
    <message>
        <source>Article {id} is {state}; no step of the desk leads from there to what {editor} decided ({decision}), and nothing was done.</source>
        <translation>Состояние статьи {id}: {state}. Из него нет шага к тому, что решил(а) {editor} ({decision}), поэтому ничего не сделано.</translation>
    </message>
    <message>
        <source>Article {id} says the same already: now the newsroom has this text twice.</source>
        <translation>Тот же текст — в статье {id}; теперь он в редакции дважды.</translation>
    </message>
    <message>
        <source>Article {id} stays {state}.</source>
        <translation>Статья {id} остаётся в состоянии: {state}.</translation>
    </message>
    <message>
        <source>Article {id} was approved in an earlier version; its text has changed since, so it stays {state}.</source>
        <translation>Одобрена прежняя версия статьи {id}, с тех пор текст изменился. Состояние прежнее: {state}.</translation>
    </message>
    <message>
        <source>Article {id} was changed elsewhere since you opened it, and was not saved over. Save a copy of your text, then open the article again.</source>
        <translation>Статью {id} изменили в другом месте после того, как вы её открыли; поверх неё ничего не сохранено. Сохраните копию своего текста и откройте статью снова.</translation>
    </message>
    <message>
        <source>Article {id} was changed here and elsewhere. Both texts are kept: “newsroom resolve {id}” shows them and decides.</source>
        <translation>Статья {id} изменена здесь и в другом месте. Оба текста сохранены: их покажет и решит «newsroom resolve {id}».</translation>
    </message>
    <message>
        <source>Article {id} was changed meanwhile and left alone.</source>
        <translation>Статья {id} тем временем изменилась и оставлена как есть.</translation>
    </message>
    <message>
        <source>Article {id} was changed since.</source>
        <translation>Статья {id} с тех пор изменена.</translation>
    </message>
    <message>
        <source>Article {id}: its newest revision is missing.</source>
        <translation>Статья {id}: нет последней версии.</translation>
    </message>
    <message>
        <source>Article {id}: revision {revision} does not follow the one before it.</source>
        <translation>Статья {id}: версия {revision} не продолжает предыдущую.</translation>
    </message>
    <message>
        <source>Article {id}: the list does not show what its newest revision says. Run the check with --rebuild.</source>
        <translation>Статья {id}: список показывает не то, что в последней версии. Запустите проверку с --rebuild.</translation>
    </message>
    <message>
        <source>Article {id}: {reason}</source>
        <translation>Статья {id}: {reason}</translation>
    </message>
    <message>
        <source>Article {other} has the same address but for its number: is this one there twice?</source>
        <translation>У статьи {other} тот же адрес, кроме номера: нет ли этой статьи дважды?</translation>
    </message>
    <message>
        <source>Article {other} is the same story in the same language: readers are led there only.</source>
        <translation>Статья {other} — тот же материал на том же языке: читателей ведут только туда.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Articles and bundles (*.txt *.md *.markdown *.html *.htm *.docx *.zip *.age);;All files (*)</source>
        <translation>Статьи и пакеты (*.txt *.md *.markdown *.html *.htm *.docx *.zip *.age);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Articles in these states:</source>
        <translation>Статьи в этих состояниях:</translation>
    </message>
    <message>
        <source>Articles: {articles}, versions: {revisions}, pictures: {pictures}.</source>
        <translation>Статей: {articles}, версий: {revisions}, снимков: {pictures}.</translation>
    </message>
    <message>
        <source>As it was: nothing of it is new.</source>
        <translation>Осталась как была: ничего нового.</translation>
    </message>
    <message>
        <source>As it was: the text here is newer.</source>
        <translation>Осталась как была: здесь текст новее.</translation>
    </message>
    <message>
        <source>As on a computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Как на телефоне</translation>
    </message>
    <message>
        <source>As on a tablet</source>
        <translation>Как на планшете</translation>
    </message>
    <message>
        <source>As readers see it in the dark</source>
        <translation>Как видят читатели в тёмной теме</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>As the page of a newspaper’s site, copied.</source>
        <translation>Как скопированная страница сайта газеты.</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>В каком виде?</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>По просьбе</translation>
    </message>
    <message>
        <source>Asking the bank for {date}…</source>
        <translation>Запрос в банк на {date}…</translation>
    </message>
    <message>
        <source>Asks the bank over the network; for the day that is chosen where it has no rate</source>
        <translation>Запрашивает банк по сети; если на выбранный день курса нет, то за этот день</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>Вернуть в &amp;черновики</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Вернуться к тексту (Esc)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Рез&amp;ервные копии…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Bank of Russia</source>
        <translation>Банк России</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Перед восстановлением</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Перед импортом</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Перед обновлением</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin here:</source>
        <translation>Начните отсюда:</translation>
    </message>
    <message>
        <source>Begin one…</source>
        <translation>Начать своё…</translation>
    </message>
    <message>
        <source>Begin the article</source>
        <translation>Начать статью</translation>
    </message>
    <message>
        <source>Belo&amp;w the text</source>
        <translation>&amp;Под текстом</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Both sides changed: {fields}. Say whose words stand there: --prefer mine or --prefer theirs.</source>
        <translation>Обе стороны изменили: {fields}. Укажите, чьи слова останутся: --prefer mine или --prefer theirs.</translation>
    </message>
    <message>
        <source>Bring back the newsroom as it was: {time}?</source>
        <translation>Вернуть редакцию к тому, какой она была: {time}?</translation>
    </message>
    <message>
        <source>Brought up to date: it was changed there, and not here.</source>
        <translation>Обновлена: там её изменили, а здесь — нет.</translation>
    </message>
    <message>
        <source>Bulleted &amp;list</source>
        <translation>Маркированный &amp;список</translation>
    </message>
    <message>
        <source>Bundles (index.html *.zip)</source>
        <translation>Пакеты (index.html *.zip)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>По объёму</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By the last saving</source>
        <translation>По последнему сохранению</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
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
        <translation>Файл CSV</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить фразу</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменилось</translation>
    </message>
    <message>
        <source>Changed details</source>
        <translation>Изменившиеся сведения</translation>
    </message>
    <message numerus="yes">
        <source>Changed here and elsewhere: %n article(s). Both texts are kept.</source>
        <translation>
            <numerusform>Изменена здесь и в другом месте %n статья. Оба текста сохранены.</numerusform>
            <numerusform>Изменены здесь и в другом месте %n статьи. Оба текста сохранены.</numerusform>
            <numerusform>Изменено здесь и в другом месте %n статей. Оба текста сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Изменена здесь и там</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Изменена там</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n article(s)…</source>
        <translation>
            <numerusform>Изменяется %n статья…</numerusform>
            <numerusform>Изменяются %n статьи…</numerusform>
            <numerusform>Изменяются %n статей…</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаков</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Знаков в строке</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Знаков без пробелов</translation>
    </message>
    <message>
        <source>Check a &amp;bundle…</source>
        <translation>Проверить &amp;пакет…</translation>
    </message>
    <message>
        <source>Check of a bundle</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Check of the newsroom</source>
        <translation>Проверка редакции</translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>Пакет проверяется…</translation>
    </message>
    <message>
        <source>Checking the newsroom…</source>
        <translation>Редакция проверяется…</translation>
    </message>
    <message>
        <source>Choose a bundle’s index.html, or its zip file</source>
        <translation>Выберите index.html пакета или его zip-файл</translation>
    </message>
    <message>
        <source>Choose a folder for the bundle.</source>
        <translation>Выберите папку для пакета.</translation>
    </message>
    <message>
        <source>Choose a language at least.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
    <message>
        <source>Choose a state at least.</source>
        <translation>Выберите хотя бы одно состояние.</translation>
    </message>
    <message>
        <source>Choose an article in the list, or begin here:</source>
        <translation>Выберите статью в списке или начните отсюда:</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Выбрать другую…</translation>
    </message>
    <message>
        <source>Choose articles, and say to whom.</source>
        <translation>Выберите статьи и укажите, кому.</translation>
    </message>
    <message>
        <source>Choose or write a new one</source>
        <translation>Выберите или впишите новую</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Выбор снимков</translation>
    </message>
    <message>
        <source>Choose the backup that comes to the place of {path}. What is there now is not deleted: it is kept as it is, beside the backups.</source>
        <translation>Выберите резервную копию, которая встанет на место {path}. То, что там сейчас, не удаляется: оно останется как есть рядом с копиями.</translation>
    </message>
    <message>
        <source>Choose the file of a key</source>
        <translation>Выберите файл ключа</translation>
    </message>
    <message>
        <source>Choose the folder into which answers come</source>
        <translation>Выберите папку, куда приходят ответы</translation>
    </message>
    <message>
        <source>Choose the folder of the theme.</source>
        <translation>Выберите папку оформления.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Закрыть колонку</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Закрыть без резервной копии</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Com&amp;pare with:</source>
        <translation>С&amp;равнить с:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
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
        <translation>Скопировать путь</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Copy this into your message, and say what you did and what you expected.</source>
        <translation>Скопируйте это в письмо и напишите, что вы делали и чего ожидали.</translation>
    </message>
    <message>
        <source>Copying the newsroom…</source>
        <translation>Редакция копируется…</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлена</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Создать новую</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>Currencies, in the order printed</source>
        <translation>Валюты в порядке печати</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Код валюты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Дата в будущем</translation>
    </message>
    <message>
        <source>Dates on the pages</source>
        <translation>Даты на страницах</translation>
    </message>
    <message>
        <source>De&amp;lete for good…</source>
        <translation>Удалить &amp;навсегда…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Decimals of a rate on the page</source>
        <translation>Знаков после запятой в курсе на странице</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Указ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Удалить план</translation>
    </message>
    <message>
        <source>Delete the plan “{idea}”?</source>
        <translation>Удалить план «{idea}»?</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>Delete “{headline}” for good?</source>
        <translation>Удалить статью «{headline}» навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n older backup(s).</source>
        <translation>
            <numerusform>Удалена %n прежняя копия.</numerusform>
            <numerusform>Удалены %n прежние копии.</numerusform>
            <numerusform>Удалено %n прежних копий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Details, copy desk and review</source>
        <translation>Сведения, корректура и замечания редакторов</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Расходятся</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Discard the unsaved text of “{headline}”?</source>
        <translation>Удалить несохранённый текст статьи «{headline}»?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Повтор слова</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Drafts that you send to review stand here until an editor approves.</source>
        <translation>Черновики, отправленные на проверку, стоят здесь, пока редактор их не одобрит.</translation>
    </message>
    <message>
        <source>Drag a card to another state, or move it with Ctrl and the arrow keys.</source>
        <translation>Перетащите карточку в другое состояние или переместите её клавишами Ctrl и стрелками.</translation>
    </message>
    <message>
        <source>Drag the corners to crop. Click the point that must stay in sight.</source>
        <translation>Потяните за углы, чтобы кадрировать. Щёлкните точку, которая должна остаться на виду.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Время срока</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Книга EPUB</translation>
    </message>
    <message>
        <source>Each article is printed with the exchange rates of its day.</source>
        <translation>Каждая статья выходит с курсами валют своего дня.</translation>
    </message>
    <message>
        <source>Each in a window of its own</source>
        <translation>Каждую в своём окне</translation>
    </message>
    <message>
        <source>Edit a rate</source>
        <translation>Изменить курс</translation>
    </message>
    <message>
        <source>Editors’ answers</source>
        <translation>Ответы редакторов</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Elsewhere in this article it is spelt “{usual}”.</source>
        <translation>В других местах статьи написано «{usual}».</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустая</translation>
    </message>
    <message>
        <source>English (as in the United States)</source>
        <translation>Английский (как в США)</translation>
    </message>
    <message>
        <source>Enter or a double click opens the article at the place.</source>
        <translation>Enter или двойной щелчок откроет статью на этом месте.</translation>
    </message>
    <message>
        <source>Esc brings the rest back</source>
        <translation>Esc — вернуть остальное</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Европейский центральный банк</translation>
    </message>
    <message>
        <source>Every article in every state, withdrawn ones too, with each version and picture.</source>
        <translation>Все статьи в любом состоянии, снятые с сайта тоже, со всеми версиями и снимками.</translation>
    </message>
    <message>
        <source>Every place is shown here before anything is written. Published articles are ticked by hand alone.</source>
        <translation>Прежде чем что-то записать, здесь показано каждое место. Опубликованные статьи отмечаются только вручную.</translation>
    </message>
    <message>
        <source>Everything about the story, as plain text.</source>
        <translation>Всё о статье простым текстом.</translation>
    </message>
    <message>
        <source>Everything here can be changed later. Nothing is sent or fetched.</source>
        <translation>Всё это можно изменить потом. Ничего не отправляется и не загружается.</translation>
    </message>
    <message>
        <source>Everything is saved. Making a backup before closing…</source>
        <translation>Всё сохранено. Перед закрытием делается резервная копия…</translation>
    </message>
    <message>
        <source>Everything published is exported</source>
        <translation>Всё опубликованное экспортировано</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Exchange rates (*.xml *.csv *.rss *.txt);;All files (*)</source>
        <translation>Курсы валют (*.xml *.csv *.rss *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Всё равно экспортировать</translation>
    </message>
    <message>
        <source>Export the rate book</source>
        <translation>Экспорт книги курсов</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Экспортировать эти…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s)</source>
        <translation>
            <numerusform>Экспортирована %n статья</numerusform>
            <numerusform>Экспортировано %n статьи</numerusform>
            <numerusform>Экспортировано %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>Fetch from the bank</source>
        <translation>Получить из банка</translation>
    </message>
    <message>
        <source>Figures differ for {codes}; choose one in the rate book.</source>
        <translation>Значения для {codes} расходятся; выберите одно в книге курсов.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files written: {written}, unchanged: {unchanged}, removed: {removed}</source>
        <translation>Файлов записано: {written}, без изменений: {unchanged}, удалено: {removed}</translation>
    </message>
    <message>
        <source>Fill from the rate book</source>
        <translation>Заполнить из книги курсов</translation>
    </message>
    <message>
        <source>Filter by category and date</source>
        <translation>Отбор по рубрике и дате</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find or add a word</source>
        <translation>Найти или добавить слово</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти пре&amp;дыдущее</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Завершение…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Папка пакета</translation>
    </message>
    <message>
        <source>Folder of the theme</source>
        <translation>Папка оформления</translation>
    </message>
    <message>
        <source>Folder or .zip file of the bundle</source>
        <translation>Папка или .zip-файл пакета</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>For readers and telephones; several stories in one.</source>
        <translation>Для читалок и телефонов; в одной книге — несколько статей.</translation>
    </message>
    <message>
        <source>For the whole newsroom; the list of rules switches it on again</source>
        <translation>Для всей редакции; снова включается в списке правил</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From another newsroom</source>
        <translation>Из другой редакции</translation>
    </message>
    <message>
        <source>From version {old} to version {new}</source>
        <translation>Изменения от версии {old} к версии {new}</translation>
    </message>
    <message>
        <source>From your text to theirs. Both are kept: you decide afterwards what stands.</source>
        <translation>От вашего текста к их тексту. Сохраняются оба: что останется, вы решите потом.</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>От кого: {name}</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go to an article</source>
        <translation>Перейти к статье</translation>
    </message>
    <message>
        <source>Goes on from what is not here</source>
        <translation>Продолжает то, чего у нас нет</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать статью</translation>
    </message>
    <message>
        <source>Hand over between 1 and {most} articles at a time.</source>
        <translation>За один раз можно передать от 1 до {most} статей.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>У нас</translation>
    </message>
    <message>
        <source>Here by {here}, {here_time}. There by {there}, {there_time}. Both stay in the history, whatever you decide.</source>
        <translation>У нас: {here}, {here_time}. У них: {there}, {there_time}. Как бы вы ни решили, в истории останутся обе.</translation>
    </message>
    <message>
        <source>Here it is in the trash, and stays there.</source>
        <translation>У нас она в корзине и останется там.</translation>
    </message>
    <message>
        <source>Here it says just the same.</source>
        <translation>У нас написано то же самое.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История версий</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Ежечасная</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>How many words more or fewer than before</source>
        <translation>На сколько слов больше или меньше, чем раньше</translation>
    </message>
    <message>
        <source>How much of the target length is written</source>
        <translation>Сколько из заданного объёма написано</translation>
    </message>
    <message>
        <source>Hyphen for a dash</source>
        <translation>Дефис вместо тире</translation>
    </message>
    <message>
        <source>Hyphens of a column</source>
        <translation>Переносы из колонки</translation>
    </message>
    <message>
        <source>I&amp;gnore the remark here</source>
        <translation>&amp;Пропускать замечание здесь</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import an editor’s &amp;answer…</source>
        <translation>Принять &amp;ответ редактора…</translation>
    </message>
    <message>
        <source>Import an editor’s answer</source>
        <translation>Принять ответ редактора</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Журнал приёма</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>Импортирована %n статья</numerusform>
            <numerusform>Импортировано %n статьи</numerusform>
            <numerusform>Импортировано %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Идёт импорт…</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>In the newsroom’s zone, {zone}</source>
        <translation>По часовому поясу редакции: {zone}</translation>
    </message>
    <message>
        <source>In the selection alone (Alt+L)</source>
        <translation>Только в выделенном (Alt+L)</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>In which languages and scripts</source>
        <translation>На каких языках и какой графикой</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Вставка снимка</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть его будет нельзя.</translation>
    </message>
    <message>
        <source>It does not open with this passphrase. Look at the keyboard’s language and at capital letters. If it is surely the right one, the file is damaged: restore a backup.</source>
        <translation>Этой фразой не открывается. Проверьте раскладку клавиатуры и заглавные буквы. Если фраза точно верна, файл повреждён: восстановите копию.</translation>
    </message>
    <message>
        <source>It does not say whose picture this is.</source>
        <translation>Не сказано, чей это снимок.</translation>
    </message>
    <message>
        <source>It goes on from versions that are not here. Ask for the whole of the story.</source>
        <translation>Она продолжает версии, которых у нас нет. Попросите прислать её целиком.</translation>
    </message>
    <message numerus="yes">
        <source>It had %n article(s) then.</source>
        <translation>
            <numerusform>Тогда в ней была %n статья.</numerusform>
            <numerusform>Тогда в ней было %n статьи.</numerusform>
            <numerusform>Тогда в ней было %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept here until you take it back or discard it.</source>
        <translation>Он хранится здесь, пока вы его не вернёте или не удалите.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that it had when the backup was made.</source>
        <translation>Она открывается той парольной фразой, которая была у неё, когда делали копию.</translation>
    </message>
    <message>
        <source>It stands in none of the articles.</source>
        <translation>Этого нет ни в одной статье.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>It was made under another passphrase, which you will be asked for.</source>
        <translation>Копия сделана с другой фразой, её и спросят.</translation>
    </message>
    <message>
        <source>Its words are not in the text any more: “{words}”</source>
        <translation>Этих слов в тексте больше нет: «{words}»</translation>
    </message>
    <message>
        <source>Kazakh (weak: its dictionary underlines every fourth right word)</source>
        <translation>Казахский (слабый: словарь подчёркивает каждое четвёртое верное слово)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Оставить ключ</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Kept as the template “{name}”.</source>
        <translation>Сохранено как шаблон «{name}».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Ключи (*.pem)</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Ключи (*.pem);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Keys that are known here</source>
        <translation>Известные здесь ключи</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and alphabet of the pages</source>
        <translation>Язык и алфавит страниц</translation>
    </message>
    <message>
        <source>Language of its pages</source>
        <translation>Язык страниц</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Language of the article: {language}</source>
        <translation>Язык статьи: {language}</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Large and small letters apart</source>
        <translation>Различать прописные и строчные</translation>
    </message>
    <message>
        <source>Large and small letters differ (Alt+C)</source>
        <translation>Различать прописные и строчные (Alt+C)</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Последний показанный день</translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation>Главный снимок</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Lede: what happened, in one or two sentences</source>
        <translation>Лид: что произошло, в одном-двух предложениях</translation>
    </message>
    <message numerus="yes">
        <source>Left out after “{marker}”, as headlines of other articles: %n line(s).</source>
        <translation>
            <numerusform>После «{marker}» пропущена %n строка — заголовки других статей.</numerusform>
            <numerusform>После «{marker}» пропущены %n строки — заголовки других статей.</numerusform>
            <numerusform>После «{marker}» пропущено %n строк — заголовки других статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n picture(s). Add what is needed by hand.</source>
        <translation>
            <numerusform>Пропущена %n картинка. Нужное добавьте вручную.</numerusform>
            <numerusform>Пропущены %n картинки. Нужное добавьте вручную.</numerusform>
            <numerusform>Пропущено %n картинок. Нужное добавьте вручную.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let these words stand in this article</source>
        <translation>Оставить эти слова в этой статье как есть</translation>
    </message>
    <message>
        <source>Letters and si&amp;gns…</source>
        <translation>Бук&amp;вы и знаки…</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>Буквы и знаки</translation>
    </message>
    <message>
        <source>Letters of another script</source>
        <translation>Буквы другой письменности</translation>
    </message>
    <message>
        <source>Letters that look alike but are of another script hide a word from every search.</source>
        <translation>Похожая буква другого алфавита прячет слово от любого поиска.</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Сс&amp;ылка</translation>
    </message>
    <message>
        <source>Line br&amp;eak</source>
        <translation>Разрыв с&amp;троки</translation>
    </message>
    <message>
        <source>Line {line} does not follow the revision before it.</source>
        <translation>Строка {line} не продолжает предыдущую версию.</translation>
    </message>
    <message>
        <source>Line {line} is not a checksum and a name.</source>
        <translation>В строке {line} нет контрольной суммы с именем файла.</translation>
    </message>
    <message>
        <source>Line {line} is not a revision as it was saved.</source>
        <translation>Строка {line} — не та версия, что была сохранена.</translation>
    </message>
    <message>
        <source>Line {line} is of an article that is not in the bundle.</source>
        <translation>Строка {line} относится к статье, которой нет в пакете.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Link to a disk</source>
        <translation>Ссылка на диск</translation>
    </message>
    <message>
        <source>Lists, feeds and readers need headline, lede, category, date and byline.</source>
        <translation>Спискам, лентам и читателям нужны заголовок, лид, рубрика, дата и автор.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Запирать са&amp;му</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Запирать саму</translation>
    </message>
    <message>
        <source>Long sentence</source>
        <translation>Длинное предложение</translation>
    </message>
    <message>
        <source>Look at this, too:</source>
        <translation>Взгляните и на это:</translation>
    </message>
    <message>
        <source>Look first at what should not go out yet</source>
        <translation>Сначала проверить, что выпускать рано</translation>
    </message>
    <message>
        <source>Look first…</source>
        <translation>Сначала взглянуть…</translation>
    </message>
    <message>
        <source>Looking at what would go out…</source>
        <translation>Просмотр того, что выйдет…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ищем варианты…</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Просматриваются статьи…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Main site</source>
        <translation>Главный сайт</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Основные инструменты</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Создать новый ключ?</translation>
    </message>
    <message>
        <source>Make it longer: some words are hard to guess and easy to remember.</source>
        <translation>Сделайте длиннее: несколько слов трудно угадать и легко запомнить.</translation>
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
        <translation>Метки курса</translation>
    </message>
    <message>
        <source>Match report</source>
        <translation>Отчёт о матче</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Минут чтения</translation>
    </message>
    <message>
        <source>Missing part</source>
        <translation>Не хватает части</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Ещё сведения</translation>
    </message>
    <message>
        <source>More than one revision stands against what article {id} shows: {revisions}. Say which: --with REVISION.</source>
        <translation>С тем, что показывает статья {id}, спорит не одна версия: {revisions}. Укажите которая: --with REVISION.</translation>
    </message>
    <message>
        <source>Most of the words on the page stand outside what was taken for the article; compare it with the page.</source>
        <translation>Большая часть слов страницы осталась за пределами того, что принято за статью; сверьте её со страницей.</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>В &amp;корзину</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>NOT SIGNED, though the bundles of this newsroom before were. Ask the sender for a signed one.</source>
        <translation>НЕ ПОДПИСАН, хотя прежние пакеты этой редакции были подписаны. Попросите у отправителя подписанный.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name a file that has it: “newsroom --passphrase-file FILE COMMAND”, or set NEWSROOM_PASSPHRASE_FILE; for a backup, “restore --backup-passphrase-file FILE”.</source>
        <translation>Укажите файл с ней: «newsroom --passphrase-file ФАЙЛ КОМАНДА» или переменная NEWSROOM_PASSPHRASE_FILE; для копии — «restore --backup-passphrase-file ФАЙЛ».</translation>
    </message>
    <message>
        <source>Name of the paper</source>
        <translation>Название издания</translation>
    </message>
    <message>
        <source>Name of the template; the newsroom's own one of that name is replaced:</source>
        <translation>Название шаблона; такой же шаблон редакции будет заменён:</translation>
    </message>
    <message>
        <source>National Bank of Kazakhstan</source>
        <translation>Национальный банк РК</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark</source>
        <translation>С&amp;ледующее замечание</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>New edition: {language}</source>
        <translation>Новая версия: {language}</translation>
    </message>
    <message>
        <source>New exchange rates from {name}: {count} figures.</source>
        <translation>Новые курсы из {name}: {count}.</translation>
    </message>
    <message>
        <source>New from a te&amp;mplate…</source>
        <translation>Новая статья по &amp;шаблону…</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Новая статья по шаблону</translation>
    </message>
    <message>
        <source>New newsroo&amp;m…</source>
        <translation>&amp;Новая редакция…</translation>
    </message>
    <message>
        <source>New newsroom</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Новая парольная фраза: </translation>
    </message>
    <message>
        <source>New: {new} · changed there: {changed} · changed here and there: {both} · the rest: {rest}</source>
        <translation>Новых: {new} · изменено там: {changed} · изменено здесь и там: {both} · прочих: {rest}</translation>
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

Пишет, проверяет и публикует без сети.
Файл этой редакции:
{path}</translation>
    </message>
    <message>
        <source>Newsrooms (*.newsroom)</source>
        <translation>Редакции (*.newsroom)</translation>
    </message>
    <message>
        <source>Next &amp;comment</source>
        <translation>Следующее замечание &amp;редактора</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Статьи с такими словами нет.</translation>
    </message>
    <message>
        <source>No article has this category and these dates.</source>
        <translation>Статей с такой рубрикой и датами нет.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Статей нет</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Здесь нет статей</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>No byline has the name {author}.</source>
        <translation>Ни в одной статье автором не указан {author}.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Команды с такими словами нет.</translation>
    </message>
    <message>
        <source>No comment waits.</source>
        <translation>Ни одно замечание не ждёт.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No dictionary has this word.</source>
        <translation>Этого слова нет ни в одном словаре.</translation>
    </message>
    <message>
        <source>No editor has said anything yet.</source>
        <translation>Пока ни один редактор ничего не сказал.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без отбора</translation>
    </message>
    <message>
        <source>No headline was found; write one.</source>
        <translation>Заголовок не найден; напишите его.</translation>
    </message>
    <message>
        <source>No known key is called {name}.</source>
        <translation>Известного ключа «{name}» нет.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Страниц с такими словами нет.</translation>
    </message>
    <message>
        <source>No passphrase was given; nothing was changed.</source>
        <translation>Парольная фраза не введена; ничего не изменено.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Курса нет</translation>
    </message>
    <message>
        <source>No rate on this day: carried forward from {date}</source>
        <translation>На этот день курса нет: перенесён с {date}</translation>
    </message>
    <message>
        <source>No rates to show</source>
        <translation>Нет курсов для показа</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Настроек с такими словами нет.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody can recover it, and without it nobody reads the newsroom or its backups. Write it down and keep it in a safe place.</source>
        <translation>Восстановить её не сможет никто, а без неё никто не прочтёт ни редакцию, ни её копии. Запишите её и храните в надёжном месте.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None yet: the first signed bundle that you take in brings one.</source>
        <translation>Пока нет: первый принятый подписанный пакет принесёт ключ.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ещё не готово</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>К экспорту</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Ещё не экспортирована</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Not saved yet; what you typed is kept</source>
        <translation>Ещё не сохранено; набранное не пропадёт</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
    <message>
        <source>Not signed: nobody can tell who made it.</source>
        <translation>Не подписан: никто не может сказать, кто его сделал.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note to the desk</source>
        <translation>Заметка для редакции</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>По запросу «{query}» ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, so none was made.</source>
        <translation>С последней резервной копии ничего не изменилось, новая не сделана.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, {path}.</source>
        <translation>С последней резервной копии ничего не изменилось: {path}.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is new here.</source>
        <translation>В этом пакете нет ничего нового.</translation>
    </message>
    <message>
        <source>Nothing is known here by these names, so they were left out: {names}.</source>
        <translation>Эти поля программе неизвестны и опущены: {names}.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
    <message>
        <source>Nothing is written yet; --write writes it.</source>
        <translation>Пока ничего не записано; --write запишет.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this word</source>
        <translation>В этом слове нет ошибки</translation>
    </message>
    <message>
        <source>Nothing of the bundle {path} was taken in. {reason}</source>
        <translation>Из пакета {path} ничего не принято. {reason}</translation>
    </message>
    <message>
        <source>Nothing stands against what article {id} shows.</source>
        <translation>С тем, что показывает статья {id}, ничто не спорит.</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation>Исправлять нечего</translation>
    </message>
    <message>
        <source>Nothing to correct.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>Nothing was deleted. What is deleted is lost; say --yes if that is meant.</source>
        <translation>Ничего не удалено. Удалённое не вернуть; если так и нужно, добавьте --yes.</translation>
    </message>
    <message>
        <source>Nothing was found that should be looked at.</source>
        <translation>Не нашлось ничего, на что стоило бы взглянуть.</translation>
    </message>
    <message>
        <source>Nothing was written. --out PATH writes it.</source>
        <translation>Ничего не записано. Запишет --out PATH.</translation>
    </message>
    <message>
        <source>Of the article’s date, {date}</source>
        <translation>На дату статьи, {date}</translation>
    </message>
    <message>
        <source>Of the rates’ date, {date}</source>
        <translation>На дату курсов, {date}</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>На сегодня, {date}</translation>
    </message>
    <message>
        <source>Of which day, and from whom</source>
        <translation>За какой день и от кого</translation>
    </message>
    <message>
        <source>Older than here</source>
        <translation>Старее, чем у нас</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>При закрытии</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Ещё раз:</translation>
    </message>
    <message>
        <source>One name, or one number, is written in one way throughout an article.</source>
        <translation>Одно имя или число пишется в статье одинаково.</translation>
    </message>
    <message>
        <source>One of its articles is not in this newsroom: {uuid}.</source>
        <translation>Одной из его статей в этой редакции нет: {uuid}.</translation>
    </message>
    <message>
        <source>Only computers near yours can open this link.</source>
        <translation>Эту ссылку откроют только компьютеры рядом с вашим.</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Только мои</translation>
    </message>
    <message>
        <source>Only the article on the desk, whatever its state</source>
        <translation>Только открытая статья, в любом состоянии</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>Открыть редакцию</translation>
    </message>
    <message>
        <source>Open a newsroom, or name a new one</source>
        <translation>Открыть редакцию или назвать новую</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open an article first: a picture goes into one.</source>
        <translation>Сначала откройте статью: снимок вставляется в неё.</translation>
    </message>
    <message>
        <source>Open as it is</source>
        <translation>Открыть как есть</translation>
    </message>
    <message>
        <source>Open in a new &amp;window…</source>
        <translation>Открыть в новом &amp;окне…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Открыть в новом окне</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Открыть там</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Open the column</source>
        <translation>Открыть колонку</translation>
    </message>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Редакция открывается…</translation>
    </message>
    <message>
        <source>Opens in any browser; fonts and pictures are inside.</source>
        <translation>Открывается в любом браузере; шрифты и снимки внутри.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order of the currencies</source>
        <translation>Порядок валют</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Порядок: {name}</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Другие рубрики</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Другие шаги</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page in one file</source>
        <translation>Страница одним файлом</translation>
    </message>
    <message>
        <source>Pages are made with</source>
        <translation>Страницы оформляются так</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Part that is shown</source>
        <translation>Показываемая часть</translation>
    </message>
    <message>
        <source>Passp&amp;hrase…</source>
        <translation>Парольна&amp;я фраза…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase of the newsroom</source>
        <translation>Парольная фраза редакции</translation>
    </message>
    <message>
        <source>Passphrase of {path}: </source>
        <translation>Парольная фраза для {path}: </translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Вставить как &amp;простой текст</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Pi&amp;cture…</source>
        <translation>С&amp;нимок…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Picture without alternative text</source>
        <translation>Снимок без альтернативного текста</translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation>Снимок без автора</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Снимки ({endings})</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Незаполненное место</translation>
    </message>
    <message>
        <source>Plan a story</source>
        <translation>Запланировать статью</translation>
    </message>
    <message>
        <source>Plan a story…</source>
        <translation>Запланировать статью…</translation>
    </message>
    <message>
        <source>Plan {id} has become article {article} already.</source>
        <translation>По плану {id} уже начата статья {article}.</translation>
    </message>
    <message>
        <source>Plan&amp;ning</source>
        <translation>П&amp;ланирование</translation>
    </message>
    <message>
        <source>Planned stories</source>
        <translation>Запланированные статьи</translation>
    </message>
    <message>
        <source>Planned story</source>
        <translation>Запланированная статья</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планирование</translation>
    </message>
    <message>
        <source>Pr&amp;evious comment</source>
        <translation>Предыдущее замечание реда&amp;ктора</translation>
    </message>
    <message>
        <source>Pre&amp;vious remark</source>
        <translation>Пр&amp;едыдущее замечание</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя фраза</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Предварительный просмотр страницы</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Предложенные слова</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>Put one plain space there</source>
        <translation>Оставить один пробел</translation>
    </message>
    <message>
        <source>Quotation not closed</source>
        <translation>Незакрытая кавычка</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Rates by day and currency</source>
        <translation>Курсы по дням и валютам</translation>
    </message>
    <message>
        <source>Rates of</source>
        <translation>Курсы на</translation>
    </message>
    <message>
        <source>Rates of an article</source>
        <translation>Курсы в статье</translation>
    </message>
    <message>
        <source>Re&amp;ject the wording</source>
        <translation>От&amp;клонить предложение</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Read-only: you can read, search and export, and change nothing. To write, save a copy of this newsroom elsewhere.</source>
        <translation>Только чтение: можно читать, искать и экспортировать, но не менять. Чтобы писать, сохраните копию этой редакции в другом месте.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Readers compare the figures with those that the bank published.</source>
        <translation>Читатели сравнивают цифры с опубликованными банком.</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Читаем текст…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recent newsr&amp;ooms</source>
        <translation>&amp;Недавние редакции</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Регулярное выражение (Alt+R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Отклонить все</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Снять фразу</translation>
    </message>
    <message>
        <source>Removed from the file: {parts}.</source>
        <translation>Из файла удалено: {parts}.</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить &amp;все</translation>
    </message>
    <message>
        <source>Replace in all a&amp;rticles…</source>
        <translation>Заменить во всех &amp;статьях…</translation>
    </message>
    <message>
        <source>Replace in all articles</source>
        <translation>Замена во всех статьях</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace: {words}</source>
        <translation>Заменить: {words}</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n article(s). Each has a new version in its history.</source>
        <translation>
            <numerusform>Заменено в %n статье. У неё в истории новая версия.</numerusform>
            <numerusform>Заменено в %n статьях. У каждой в истории новая версия.</numerusform>
            <numerusform>Заменено в %n статьях. У каждой в истории новая версия.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Идёт замена…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Reply to the editor</source>
        <translation>Ответ редактору</translation>
    </message>
    <message>
        <source>Reply to the editor…</source>
        <translation>Ответ редактору…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о неполадке</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Revision {revision} does not stand against what article {id} shows.</source>
        <translation>Версия {revision} не спорит с тем, что показывает статья {id}.</translation>
    </message>
    <message>
        <source>Revision {revision} is damaged. Run the check.</source>
        <translation>Версия {revision} повреждена. Запустите проверку.</translation>
    </message>
    <message>
        <source>Revision {revision} is damaged: its text is not what was saved.</source>
        <translation>Версия {revision} повреждена: её текст не тот, что был сохранён.</translation>
    </message>
    <message>
        <source>Revision {revision} is not one of article {id}.</source>
        <translation>Версия {revision} не относится к статье {id}.</translation>
    </message>
    <message>
        <source>Rules of this newsroom</source>
        <translation>Правила редакции</translation>
    </message>
    <message numerus="yes">
        <source>Rules of this newsroom: %n off</source>
        <translation>
            <numerusform>Правила редакции: %n выключено</numerusform>
            <numerusform>Правила редакции: %n выключено</numerusform>
            <numerusform>Правила редакции: %n выключено</numerusform>
        </translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Сохранить копию как…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Save a copy of the newsroom</source>
        <translation>Сохранить копию редакции</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Сохранить и выйти</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Say to whom: --to NAME.</source>
        <translation>Укажите, кому: --to NAME.</translation>
    </message>
    <message>
        <source>Say where to export: --out PATH. Or look first: --check.</source>
        <translation>Скажите, куда экспортировать: --out PATH. Или сначала проверьте: --check.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in &amp;all articles</source>
        <translation>Поиск по &amp;всем статьям</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Поиск по всем статьям</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Поиск среди команд</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Поиск среди сочетаний</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Selected: {words} · {characters}</source>
        <translation>Выделено: {words} · {characters}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Sen&amp;d to…</source>
        <translation>О&amp;тправить…</translation>
    </message>
    <message>
        <source>Send to &amp;review</source>
        <translation>На &amp;проверку</translation>
    </message>
    <message>
        <source>Send to another newsroom</source>
        <translation>Отправить в другую редакцию</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Отправить на проверку</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Задать фразу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Several articles</source>
        <translation>Несколько статей</translation>
    </message>
    <message numerus="yes">
        <source>Show again what is ignored here (%n)</source>
        <translation>
            <numerusform>Снова показывать пропущенное здесь (%n)</numerusform>
            <numerusform>Снова показывать пропущенное здесь (%n)</numerusform>
            <numerusform>Снова показывать пропущенное здесь (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show settled ones too</source>
        <translation>Показать и разобранные</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Показать поле</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать фразу</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Sign with the key in this file from now on?</source>
        <translation>Впредь подписывать ключом из этого файла?</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is known: {words}.</source>
        <translation>Подписал(а) {name}, ключ известен: {words}.</translation>
    </message>
    <message>
        <source>Signed with ANOTHER KEY than the bundles of this newsroom before, {words}. Ask the sender, by another way than the bundle came, whether the key is new; “newsroom senders trust” takes it as one of theirs.</source>
        <translation>Подписан ДРУГИМ КЛЮЧОМ, чем прежние пакеты этой редакции: {words}. Спросите отправителя иным путём, чем пришёл пакет, новый ли это ключ; «newsroom senders trust» признает его.</translation>
    </message>
    <message>
        <source>Signed with a key that is not known yet: {words}. Ask the sender for these words.</source>
        <translation>Подписан ещё неизвестным ключом: {words}. Сверьте эти слова с отправителем.</translation>
    </message>
    <message>
        <source>Signed with your own key, {words}.</source>
        <translation>Подписан вашим собственным ключом: {words}.</translation>
    </message>
    <message>
        <source>Signing &amp;key…</source>
        <translation>К&amp;люч подписи…</translation>
    </message>
    <message>
        <source>Signing and answers</source>
        <translation>Подпись и ответы</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Some letters of its headline or text</source>
        <translation>Несколько букв заголовка или текста</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Spaces stand at the end of the line.</source>
        <translation>В конце строки лишние пробелы.</translation>
    </message>
    <message>
        <source>Speech and pauses take a dash; a line that begins with a hyphen becomes a list.</source>
        <translation>В прямой речи и паузах ставят тире; строка, начатая дефисом, станет списком.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Spelt in two ways</source>
        <translation>Написано по-разному</translation>
    </message>
    <message>
        <source>Stands under the picture</source>
        <translation>Стоит под снимком</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Пройденные шаги</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Не следить за папкой</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Stopped. What was exported before is as it was.</source>
        <translation>Остановлено. Прежний пакет остался как был.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message numerus="yes">
        <source>Stored %n sample article(s).</source>
        <translation>
            <numerusform>Сохранён %n пример.</numerusform>
            <numerusform>Сохранено %n примера.</numerusform>
            <numerusform>Сохранено %n примеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>Прямые кавычки</translation>
    </message>
    <message>
        <source>Straight quotation marks come from a keyboard, not from a newspaper.</source>
        <translation>Прямые кавычки — след клавиатуры, газета их не печатает.</translation>
    </message>
    <message>
        <source>Stray spaces</source>
        <translation>Лишние пробелы</translation>
    </message>
    <message>
        <source>Stray spaces show on the page as holes, and as lines that break in the wrong place.</source>
        <translation>Лишние пробелы видны на странице как дыры и рвут строки не там, где надо.</translation>
    </message>
    <message>
        <source>Su&amp;ggestions for the word</source>
        <translation>&amp;Варианты слова</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Выключить это правило</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>T&amp;ext alone</source>
        <translation>Только &amp;текст</translation>
    </message>
    <message>
        <source>T&amp;heme of the pages…</source>
        <translation>&amp;Оформление страниц…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags, between commas</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n article(s)</source>
        <translation>
            <numerusform>Принять %n статью</numerusform>
            <numerusform>Принять %n статьи</numerusform>
            <numerusform>Принять %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in exchange rates</source>
        <translation>Принять курсы валют</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out of the article</source>
        <translation>Убрать из статьи</translation>
    </message>
    <message>
        <source>Take out of the t&amp;rash</source>
        <translation>&amp;Вернуть из корзины</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n article(s)</source>
        <translation>
            <numerusform>Принята %n статья</numerusform>
            <numerusform>Приняты %n статьи</numerusform>
            <numerusform>Принято %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: {words}</source>
        <translation>Убрано: {words}</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Возвращается прежнее…</translation>
    </message>
    <message>
        <source>Taking in: {done} of {total}</source>
        <translation>Принято {done} из {total}</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Приём…</translation>
    </message>
    <message>
        <source>Taking the picture in…</source>
        <translation>Снимок загружается…</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Заданный объём</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>Тенге</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text copied from a column keeps the hyphens of its line ends.</source>
        <translation>В тексте, скопированном из колонки, остаются знаки переноса.</translation>
    </message>
    <message>
        <source>Text of a page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Text that was not saved</source>
        <translation>Несохранённый текст</translation>
    </message>
    <message>
        <source>Texts brought back from the backups: {brought}; damaged still: {left}.</source>
        <translation>Возвращено текстов из резервных копий: {brought}; ещё повреждено: {left}.</translation>
    </message>
    <message>
        <source>Texts that were not saved</source>
        <translation>Несохранённые тексты</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>%n выбранная статья</numerusform>
            <numerusform>%n выбранные статьи</numerusform>
            <numerusform>%n выбранных статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF could not be made: {reason}. Hand the story over as a page instead.</source>
        <translation>PDF не получился: {reason}. Передайте статью страницей.</translation>
    </message>
    <message>
        <source>The PDF was not made within {seconds} seconds.</source>
        <translation>PDF не был готов за {seconds} секунд.</translation>
    </message>
    <message>
        <source>The address is fixed: readers may have linked to it.</source>
        <translation>Адрес закреплён: на него уже могли сослаться читатели.</translation>
    </message>
    <message>
        <source>The address of the exported site begins with https:// or http://.</source>
        <translation>Адрес экспортированного сайта начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>The address of the main site begins with https:// or http://.</source>
        <translation>Адрес главного сайта начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>The archive takes everything: leave the articles, states and languages away.</source>
        <translation>В архив входит всё: не указывайте статей, состояний и языков.</translation>
    </message>
    <message>
        <source>The article already says just what version {old} says.</source>
        <translation>Статья и сейчас такая же, как в версии {old}.</translation>
    </message>
    <message>
        <source>The article and all its earlier versions are lost.</source>
        <translation>Статья пропадёт вместе со всеми прежними версиями.</translation>
    </message>
    <message>
        <source>The article has no exchange rates.</source>
        <translation>В статье нет курсов валют.</translation>
    </message>
    <message>
        <source>The article has no rate of {code}.</source>
        <translation>В статье нет курса {code}.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere meanwhile. Open it again and save again.</source>
        <translation>Тем временем статью изменили в другом месте. Откройте и сохраните её снова.</translation>
    </message>
    <message>
        <source>The article was saved elsewhere after this was typed. The text becomes a new article, so that nothing is written over.</source>
        <translation>После того как это набрали, статью сохранили в другом месте. Текст станет новой статьёй, и ничего не будет затёрто.</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>The backup is made and proved.</source>
        <translation>Резервная копия сделана и проверена.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written: {reason}. The backups made before are whole. Make room, or choose another place.</source>
        <translation>Не удалось записать резервную копию {path}: {reason}. Прежние копии целы. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>The backup {path} does not hold what the newsroom holds; it was not kept. Try again, on another disk if it happens again.</source>
        <translation>Резервная копия {path} не совпала с редакцией и не оставлена. Повторите, а если это случится снова — на другом диске.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: {reason}. Take another one.</source>
        <translation>Резервная копия {path} повреждена: {reason}. Возьмите другую.</translation>
    </message>
    <message>
        <source>The backup {path} was made under an earlier passphrase of the newsroom; give that one to restore it.</source>
        <translation>Копия {path} сделана при прежней парольной фразе редакции; чтобы восстановить её, введите ту фразу.</translation>
    </message>
    <message>
        <source>The backup {path} was written by a newer version of this program. Install that version to restore it; nothing was changed.</source>
        <translation>Резервную копию {path} записала более новая версия программы. Установите её, чтобы восстановить; ничего не изменено.</translation>
    </message>
    <message>
        <source>The book lacks {codes}.</source>
        <translation>В книге нет: {codes}.</translation>
    </message>
    <message>
        <source>The bundle goes on from revisions that are not here. Ask for the whole of the story.</source>
        <translation>Пакет продолжает версии, которых у нас нет. Попросите прислать материал целиком.</translation>
    </message>
    <message>
        <source>The bundle holds more versions of one article than people can have written.</source>
        <translation>В пакете больше версий одной статьи, чем могли написать люди.</translation>
    </message>
    <message>
        <source>The bundle in {path} cannot be renewed: {reason} Or choose an empty folder.</source>
        <translation>Пакет в {path} нельзя обновить: {reason} Либо выберите пустую папку.</translation>
    </message>
    <message>
        <source>The bundle in {path} was changed while the export ran. Export again.</source>
        <translation>Пакет в {path} изменили во время экспорта. Экспортируйте ещё раз.</translation>
    </message>
    <message>
        <source>The bundle is not signed: {reason}</source>
        <translation>Пакет не подписан: {reason}</translation>
    </message>
    <message>
        <source>The bundle is whole, but the newsroom could not note what is in it: {reason} The next export looks at every file.</source>
        <translation>Пакет цел, но записать в редакцию, что в нём, не удалось: {reason} Следующий экспорт просмотрит все файлы.</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {reason}. Copy it to another place and try again.</source>
        <translation>Пакет {path} не читается: {reason}. Скопируйте его в другое место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The bundle {path} could not be written: {reason}. What was there before is whole. Make room, check the rights, or choose another place.</source>
        <translation>Пакет {path} не удалось записать: {reason}. Прежний цел. Освободите место, проверьте права или выберите другое место.</translation>
    </message>
    <message>
        <source>The bundle {path} is for readers: it has no revisions to take in. Ask for one for editors.</source>
        <translation>Пакет {path} для читателей: в нём нет версий, которые можно принять. Попросите пакет для редакторов.</translation>
    </message>
    <message>
        <source>The bundle {path} is not as it was exported, and nothing of it was taken in: {file}: {reason} “newsroom verify” tells all; ask for the bundle again.</source>
        <translation>Пакет {path} не такой, каким был экспортирован, и из него ничего не принято: {file}: {reason} Всё расскажет «newsroom verify»; попросите прислать пакет снова.</translation>
    </message>
    <message>
        <source>The bundle's file {path} is a link, and an export never follows one. Remove it, or choose an empty folder.</source>
        <translation>Файл пакета {path} — это ссылка, а экспорт по ссылкам не ходит. Уберите её или выберите пустую папку.</translation>
    </message>
    <message>
        <source>The bundle's file {path} is too large to be read.</source>
        <translation>Файл пакета {path} слишком велик для чтения.</translation>
    </message>
    <message>
        <source>The bundle's manifest is damaged at {place}. Ask for the bundle again.</source>
        <translation>Опись пакета повреждена, место: {place}. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The bundle's manifest is too large to be read.</source>
        <translation>Опись пакета слишком велика для чтения.</translation>
    </message>
    <message>
        <source>The bundle's revisions are damaged. Ask for the bundle again.</source>
        <translation>Версии в пакете повреждены. Попросите прислать пакет снова.</translation>
    </message>
    <message>
        <source>The bundle's revisions do not follow each other. Ask for it again.</source>
        <translation>Версии в пакете не следуют одна за другой. Попросите прислать его снова.</translation>
    </message>
    <message>
        <source>The bundle’s articles</source>
        <translation>Статьи пакета</translation>
    </message>
    <message>
        <source>The byline is missing.</source>
        <translation>Не указан автор.</translation>
    </message>
    <message>
        <source>The category is missing.</source>
        <translation>Не указана рубрика.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message numerus="yes">
        <source>The copy desk has %n remark(s) on this article.</source>
        <translation>
            <numerusform>У корректуры %n замечание к этой статье.</numerusform>
            <numerusform>У корректуры %n замечания к этой статье.</numerusform>
            <numerusform>У корректуры %n замечаний к этой статье.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Не указана дата.</translation>
    </message>
    <message>
        <source>The date {date} is in the future.</source>
        <translation>Дата {date} ещё не наступила.</translation>
    </message>
    <message>
        <source>The dictionary of this language is switched off: File, Settings</source>
        <translation>Словарь этого языка выключен: «Файл», «Настройки»</translation>
    </message>
    <message>
        <source>The disk did not keep what was restored to {path}. What was there before is {kept}. Restore it on another disk.</source>
        <translation>Диск не сохранил то, что восстановлено в {path}. Прежнее лежит здесь: {kept}. Восстановите на другом диске.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to {path}. Restore the newest backup on another disk.</source>
        <translation>Диск не сохранил того, что записано в {path}. Восстановите последнюю копию на другом диске.</translation>
    </message>
    <message>
        <source>The disk with the newsroom {path} is full; nothing was saved. Make room and save again.</source>
        <translation>На диске с редакцией {path} не осталось места; ничего не сохранено. Освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>The exchange rates are of {rates}, older than the article.</source>
        <translation>Курсы валют за {rates}, они старше статьи.</translation>
    </message>
    <message>
        <source>The exchange rates have no date.</source>
        <translation>У курсов валют не указана дата.</translation>
    </message>
    <message>
        <source>The export into {path} stopped half-way: {reason}. Put that right and export again, which completes it.</source>
        <translation>Экспорт в {path} остановился на полпути: {reason}. Устраните причину и повторите экспорт — он завершит начатое.</translation>
    </message>
    <message>
        <source>The export was stopped. What was exported before is whole.</source>
        <translation>Экспорт остановлен. Прежний пакет цел.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>The file is a program; a bundle has none but its search.</source>
        <translation>Этот файл — программа; в пакете нет программ, кроме поиска.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>The file is not in the manifest: it came from elsewhere.</source>
        <translation>Файла нет в описи: он попал сюда извне.</translation>
    </message>
    <message>
        <source>The file is not the one that was exported.</source>
        <translation>Файл не тот, что был экспортирован.</translation>
    </message>
    <message>
        <source>The file told nothing but the picture and these words.</source>
        <translation>В файле не было ничего, кроме снимка и этих слов.</translation>
    </message>
    <message>
        <source>The file {path} asks for too much work to be opened. Do not open it.</source>
        <translation>Файл {path} требует слишком много вычислений, чтобы открыться. Не открывайте его.</translation>
    </message>
    <message>
        <source>The file {path} does not open with this passphrase, or it was changed on its way.</source>
        <translation>Файл {path} не открывается этой парольной фразой или изменён в пути.</translation>
    </message>
    <message>
        <source>The file {path} holds too many files.</source>
        <translation>В файле {path} слишком много файлов.</translation>
    </message>
    <message>
        <source>The file {path} is encrypted to a key, not to a passphrase. Ask for one with a passphrase.</source>
        <translation>Файл {path} зашифрован ключом, а не парольной фразой. Попросите зашифровать парольной фразой.</translation>
    </message>
    <message>
        <source>The file {path} is encrypted. Give its passphrase.</source>
        <translation>Файл {path} зашифрован. Введите его парольную фразу.</translation>
    </message>
    <message>
        <source>The file {path} is locked. Ask for it without a password.</source>
        <translation>Файл {path} закрыт паролем. Запросите его без пароля.</translation>
    </message>
    <message>
        <source>The file {path} is no bundle of a newsroom.</source>
        <translation>Файл {path} — не пакет редакции.</translation>
    </message>
    <message>
        <source>The file {path} is not a whole zip file. Ask for it again.</source>
        <translation>{path} — повреждённый zip-файл. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The file {path} is not from an earlier export and stands in the way. Move it elsewhere, or choose an empty folder.</source>
        <translation>Файл {path} остался не от прежнего экспорта и мешает. Переместите его или выберите пустую папку.</translation>
    </message>
    <message>
        <source>The file {path} would unpack to far more than any bundle does. Do not open it.</source>
        <translation>Файл {path} при распаковке стал бы гораздо больше любого пакета. Не открывайте его.</translation>
    </message>
    <message>
        <source>The first line of {path} is empty.</source>
        <translation>Первая строка файла {path} пуста.</translation>
    </message>
    <message>
        <source>The first version: everything in it is new.</source>
        <translation>Первая версия: в ней всё новое.</translation>
    </message>
    <message>
        <source>The folder of the newsroom {path} is not there. Connect the drive that it is on and try again, or choose another newsroom.</source>
        <translation>Папки редакции {path} нет. Подключите диск, на котором она лежит, и попробуйте снова или выберите другую редакцию.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}. Ask its owner for the right to, or copy it to this computer.</source>
        <translation>Папку {path} прочитать нельзя: {reason}. Попросите доступ у владельца или скопируйте её на этот компьютер.</translation>
    </message>
    <message>
        <source>The folder {path} holds no bundle of a newsroom.</source>
        <translation>В папке {path} нет пакета редакции.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files and no bundle. Choose an empty folder or a new one.</source>
        <translation>В папке {path} лежат другие файлы, а не пакет. Выберите пустую или новую папку.</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Нет заголовка.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n file(s) were not taken in, from {path} on.</source>
        <translation>
            <numerusform>Импорт остановлен: не взят %n файл, начиная с {path}.</numerusform>
            <numerusform>Импорт остановлен: не взято %n файла, начиная с {path}.</numerusform>
            <numerusform>Импорт остановлен: не взято %n файлов, начиная с {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken in.</source>
        <translation>Импорт остановлен; ничего не принято.</translation>
    </message>
    <message>
        <source>The key that bundles are signed with cannot be read: {path}: {reason}.</source>
        <translation>Ключ, которым подписываются пакеты, не читается: {path}: {reason}.</translation>
    </message>
    <message>
        <source>The key’s passphrase</source>
        <translation>Парольная фраза ключа</translation>
    </message>
    <message>
        <source>The lead picture has no alternative text.</source>
        <translation>У главного снимка нет альтернативного текста.</translation>
    </message>
    <message>
        <source>The lead picture has no credit.</source>
        <translation>У главного снимка не указан автор.</translation>
    </message>
    <message>
        <source>The lede is missing.</source>
        <translation>Нет лида.</translation>
    </message>
    <message>
        <source>The line of {path} is missing or wrong.</source>
        <translation>Строки для {path} нет, или она неверна.</translation>
    </message>
    <message>
        <source>The link leads to a place that only your machine has.</source>
        <translation>Ссылка ведёт туда, что есть только на вашем компьютере.</translation>
    </message>
    <message>
        <source>The manifest names the article's page but not its file.</source>
        <translation>В описи названа страница статьи, но не её файл.</translation>
    </message>
    <message>
        <source>The manifest was changed: the bundle's id is not its own.</source>
        <translation>Опись изменена: идентификатор пакета ей не соответствует.</translation>
    </message>
    <message>
        <source>The name could not be kept: {path} cannot be written. Check the rights and the room on the disk, and set it again.</source>
        <translation>Имя не сохранено: не удаётся записать {path}. Проверьте права и место на диске и задайте его ещё раз.</translation>
    </message>
    <message>
        <source>The name {path} has invisible characters.</source>
        <translation>В имени {path} есть невидимые знаки.</translation>
    </message>
    <message>
        <source>The name {path} is also that of another file, for some systems.</source>
        <translation>Для некоторых систем {path} — имя и другого файла.</translation>
    </message>
    <message>
        <source>The name {path} is one that some systems keep for themselves.</source>
        <translation>Имя {path} некоторые системы оставляют за собой.</translation>
    </message>
    <message>
        <source>The name {path} is too long for a file.</source>
        <translation>Имя {path} слишком длинно для файла.</translation>
    </message>
    <message>
        <source>The name {path} leads out of the bundle.</source>
        <translation>Имя {path} ведёт за пределы пакета.</translation>
    </message>
    <message>
        <source>The newsroom backs itself up every hour, on closing, and before an import, an upgrade or a restore. The backups are in {folder}. Save a copy to another drive too: a lost or broken drive takes both with it.</source>
        <translation>Резервная копия делается каждый час, при закрытии и перед импортом, обновлением и восстановлением. Копии лежат в {folder}. Сохраняйте копию и на другой диск: с потерянным или сломанным диском пропадут обе.</translation>
    </message>
    <message>
        <source>The newsroom could not be opened</source>
        <translation>Не удалось открыть редакцию</translation>
    </message>
    <message>
        <source>The newsroom does not have this picture; pages go out without it.</source>
        <translation>Этого снимка в редакции нет; страницы выйдут без него.</translation>
    </message>
    <message>
        <source>The newsroom is damaged.</source>
        <translation>Файл редакции повреждён.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be opened for writing. Check the rights of the file and its folder, or choose another place.</source>
        <translation>Редакцию {path} нельзя открыть для записи. Проверьте права на файл и папку или выберите другое место.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be opened: {reason}. Choose another place.</source>
        <translation>Редакцию {path} не удаётся открыть: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be read where it is, and could not be copied: {reason}.</source>
        <translation>Редакцию {path} нельзя прочитать там, где она лежит, и не удалось скопировать: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom {path} cannot be read: {reason}.</source>
        <translation>Редакцию {path} не удаётся прочесть: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom {path} could not be brought to this version: what came out of it was not whole, so it was left as it was. Use the version before, and report this.</source>
        <translation>Редакцию {path} не удалось перевести на эту версию: результат не был целым, поэтому она оставлена как была. Пользуйтесь прежней версией и сообщите об этом.</translation>
    </message>
    <message>
        <source>The newsroom {path} could not be changed: {reason}. What was saved before is whole.</source>
        <translation>Редакцию {path} не удалось изменить: {reason}. Сохранённое прежде цело.</translation>
    </message>
    <message>
        <source>The newsroom {path} has no passphrase.</source>
        <translation>У редакции {path} нет парольной фразы.</translation>
    </message>
    <message>
        <source>The newsroom {path} is being restored or upgraded by {user} on {host}. Wait until that is done and try again.</source>
        <translation>Редакцию {path} восстанавливает или обновляет {user} на компьютере {host}. Дождитесь конца и попробуйте снова.</translation>
    </message>
    <message>
        <source>The newsroom {path} is busy in another program. Close that program and try again.</source>
        <translation>Редакция {path} занята другой программой. Закройте ту программу и попробуйте снова.</translation>
    </message>
    <message>
        <source>The newsroom {path} is damaged: {reason}. The file is kept as it is. Restore a backup, or open it read-only and copy out what can still be read.</source>
        <translation>Редакция {path} повреждена: {reason}. Файл оставлен как есть. Восстановите резервную копию или откройте его только для чтения и скопируйте то, что ещё читается.</translation>
    </message>
    <message>
        <source>The newsroom {path} is in a folder that {service} copies. While it is open, {service} may copy a half of it or put an older one back. Keep it in a folder of this computer alone, and put its backups and bundles there.</source>
        <translation>Редакция {path} лежит в папке, которую копирует {service}. Пока она открыта, {service} может скопировать её наполовину или вернуть старую. Держите редакцию в папке только этого компьютера, а сюда кладите её резервные копии и пакеты.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not at its place any more: it was moved or deleted, or its drive was taken out. Bring it back and save again, or save this article elsewhere.</source>
        <translation>Редакции {path} больше нет на месте: её переместили, удалили или вынули диск. Верните её и сохраните снова или сохраните статью в другом месте.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not there any more. Bring the file back, choose another one, or create a new, empty newsroom in its place.</source>
        <translation>Редакции {path} больше нет на месте. Верните файл, выберите другую или создайте на её месте новую, пустую.</translation>
    </message>
    <message>
        <source>The newsroom {path} is not there any more. It seems to have been moved to {elsewhere}: open it there, or bring it back.</source>
        <translation>Редакции {path} больше нет на месте. Похоже, её переместили сюда: {elsewhere}. Откройте её там или верните на место.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open in another program, and this can only be done alone. Close it there and try again.</source>
        <translation>Редакция {path} открыта в другой программе, а это можно делать только без других. Закройте её там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open in another window. Close it there, or open it read-only here.</source>
        <translation>Редакция {path} открыта в другом окне. Закройте её там или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open in another window: {user} has had it on {host} since {time}. Close it there, or open it read-only here.</source>
        <translation>Редакция {path} открыта в другом окне: {user}, компьютер {host}, с {time}. Закройте её там или откройте здесь только для чтения.</translation>
    </message>
    <message>
        <source>The newsroom {path} is open read-only: nothing in it can be changed. Save a copy elsewhere and work in that.</source>
        <translation>Редакция {path} открыта только для чтения: менять в ней ничего нельзя. Сохраните копию в другом месте и работайте в ней.</translation>
    </message>
    <message>
        <source>The newsroom {path} is whole.</source>
        <translation>Редакция {path} цела.</translation>
    </message>
    <message>
        <source>The newsroom {path} opens with the new passphrase only. Nobody can recover a passphrase: keep it where you will find it.</source>
        <translation>Редакция {path} открывается теперь только новой парольной фразой. Восстановить фразу не сможет никто: храните её там, где найдёте.</translation>
    </message>
    <message>
        <source>The newsroom {path} opens without a passphrase now.</source>
        <translation>Редакция {path} теперь открывается без парольной фразы.</translation>
    </message>
    <message>
        <source>The newsroom {path} was closed meanwhile; open it again.</source>
        <translation>Редакция {path} тем временем закрыта; откройте её снова.</translation>
    </message>
    <message>
        <source>The newsroom {path} was not restored: {reason}. It is as it was.</source>
        <translation>Редакция {path} не восстановлена: {reason}. Она в прежнем виде.</translation>
    </message>
    <message>
        <source>The newsroom {path} was written by a newer version of this program. Install that version to open it; nothing was changed.</source>
        <translation>Редакция {path} записана более новой версией программы. Чтобы открыть её, установите ту версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>The newsroom's file is damaged: {reason}.</source>
        <translation>Файл редакции повреждён: {reason}.</translation>
    </message>
    <message>
        <source>The newsroom's settings are damaged: {reason}. Restore a backup, or open the newsroom read-only.</source>
        <translation>Настройки редакции повреждены: {reason}. Восстановите резервную копию или откройте редакцию только для чтения.</translation>
    </message>
    <message>
        <source>The newsroom’s &amp;dictionary…</source>
        <translation>&amp;Словарь редакции…</translation>
    </message>
    <message>
        <source>The newsroom’s dictionary</source>
        <translation>Словарь редакции</translation>
    </message>
    <message>
        <source>The note to the desk could not be saved.</source>
        <translation>Заметка для редакции не сохранена.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>The page gives no category.</source>
        <translation>На странице не указана рубрика.</translation>
    </message>
    <message>
        <source>The page gives no date.</source>
        <translation>На странице не указана дата.</translation>
    </message>
    <message>
        <source>The page gives no exchange rates.</source>
        <translation>На странице нет курсов валют.</translation>
    </message>
    <message>
        <source>The page has more markup than an article; its words were taken in as plain text.</source>
        <translation>Разметки на странице больше, чем бывает в статье; слова взяты как простой текст.</translation>
    </message>
    <message>
        <source>The page has no such place: this link leads nowhere.</source>
        <translation>На странице нет такого места: эта ссылка никуда не ведёт.</translation>
    </message>
    <message>
        <source>The page is not text in UTF-8.</source>
        <translation>Страница — не текст в UTF-8.</translation>
    </message>
    <message>
        <source>The page loads {address} from outside.</source>
        <translation>Страница загружает {address} извне.</translation>
    </message>
    <message>
        <source>The page needs {path}, which is missing.</source>
        <translation>Странице нужен файл {path}, а его нет.</translation>
    </message>
    <message>
        <source>The page runs a script: {beginning}</source>
        <translation>Страница запускает скрипт: {beginning}</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {path}.</source>
        <translation>Не удалось прочесть парольную фразу из {path}.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters, and would soon be guessed. Take a longer one: four or five words that do not belong together are good.</source>
        <translation>В парольной фразе меньше {least} знаков, её скоро подберут. Возьмите длиннее: хороши четыре-пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters. Whoever has the key's file and guesses it signs in your name.</source>
        <translation>Парольная фраза короче {least} знаков. Кто получит файл ключа и угадает её, подпишется вашим именем.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was changed, but the disk does not say that it has kept that: {reason}. Make a backup on another disk.</source>
        <translation>Парольная фраза {path} изменена, но диск не подтвердил, что сохранил это: {reason}. Сделайте копию на другом диске.</translation>
    </message>
    <message>
        <source>The passphrase of {path} was not changed: {reason}. The newsroom is as it was.</source>
        <translation>Парольная фраза {path} не изменена: {reason}. Редакция осталась как была.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {reason}.</source>
        <translation>Выражение не удалось прочесть: {reason}.</translation>
    </message>
    <message>
        <source>The pattern takes too long in this text. Make it simpler.</source>
        <translation>Поиск этого выражения в тексте длится слишком долго. Упростите его.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>The picture has no alternative text.</source>
        <translation>У снимка нет альтернативного текста.</translation>
    </message>
    <message>
        <source>The picture has no credit.</source>
        <translation>У снимка не указан автор.</translation>
    </message>
    <message>
        <source>The picture is not the one that its name says.</source>
        <translation>Это не тот снимок, который назван в имени файла.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or cut off, and was not taken in. Get it again.</source>
        <translation>Снимок {name} повреждён или обрезан и не загружен. Получите его заново.</translation>
    </message>
    <message>
        <source>The picture {name} is too large. Make it smaller, to less than {most} megapixels, and take it in again.</source>
        <translation>Снимок {name} слишком велик. Уменьшите его до {most} мегапикселей и загрузите снова.</translation>
    </message>
    <message>
        <source>The picture {name} was left out: an article brings {most} pictures at most.</source>
        <translation>Снимок {name} пропущен: вместе со статьёй загружается не больше {most} снимков.</translation>
    </message>
    <message>
        <source>The picture {name} was left out: it does not lie in the folder of the article. Put it there, or take it in yourself.</source>
        <translation>Снимок {name} пропущен: он лежит не в папке статьи. Положите его туда или вставьте сами.</translation>
    </message>
    <message>
        <source>The picture {path} is not there any more. Export again.</source>
        <translation>Снимка {path} больше нет. Повторите экспорт.</translation>
    </message>
    <message>
        <source>The picture {path} is not there any more. Try again.</source>
        <translation>Снимка {path} больше нет. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The picture {picture} is damaged. Take its file in again, or restore a backup.</source>
        <translation>Снимок {picture} повреждён. Загрузите его файл снова или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The picture {picture} was not taken in.</source>
        <translation>Снимок {picture} не принят.</translation>
    </message>
    <message>
        <source>The pictures are not in such a file. Send them, or a bundle, beside it.</source>
        <translation>Снимков в таком файле нет. Отправьте их отдельно или пакетом.</translation>
    </message>
    <message>
        <source>The preview cannot run for the system’s administrator (root). Start the program as an ordinary user.</source>
        <translation>Предварительный просмотр не работает от имени администратора системы (root). Запустите программу от имени обычного пользователя.</translation>
    </message>
    <message>
        <source>The preview has stopped. Export the article to see its page.</source>
        <translation>Предварительный просмотр остановился. Чтобы увидеть страницу, экспортируйте статью.</translation>
    </message>
    <message>
        <source>The preview is taking long. Go on writing: your text is safe.</source>
        <translation>Предварительный просмотр готовится дольше обычного. Продолжайте писать: с текстом ничего не случится.</translation>
    </message>
    <message>
        <source>The preview needs Qt’s web engine, which is not installed. Install PySide6 with its add-ons, or export the article and open it in a browser.</source>
        <translation>Для предварительного просмотра нужен веб-движок Qt, а он не установлен. Установите PySide6 вместе с дополнениями или экспортируйте статью и откройте её в браузере.</translation>
    </message>
    <message>
        <source>The program ended before this text was saved</source>
        <translation>Программа закрылась раньше, чем этот текст сохранили</translation>
    </message>
    <message>
        <source>The program met a fault of its own</source>
        <translation>В программе произошёл сбой</translation>
    </message>
    <message>
        <source>The program met a fault of its own; nothing was done.</source>
        <translation>В самой программе произошёл сбой; ничего не сделано.</translation>
    </message>
    <message>
        <source>The public site alone, ready for a server: no drafts’ history, no review page.</source>
        <translation>Только сайт, готовый для сервера: без истории версий и страницы проверки.</translation>
    </message>
    <message>
        <source>The quotation mark has no pair in its paragraph.</source>
        <translation>У кавычки нет пары в этом абзаце.</translation>
    </message>
    <message>
        <source>The rate book</source>
        <translation>Книга курсов</translation>
    </message>
    <message>
        <source>The rate book has newer rates for the article's date, those of {date}.</source>
        <translation>В книге курсов на дату статьи есть более новые курсы: за {date}.</translation>
    </message>
    <message>
        <source>The rate book has no figure {number}.</source>
        <translation>В книге курсов нет значения № {number}.</translation>
    </message>
    <message>
        <source>The rate book has no rates for {day}. Take in a file of that day, or fetch it.</source>
        <translation>В книге нет курсов на {day}. Примите файл за этот день или получите его из банка.</translation>
    </message>
    <message>
        <source>The rates could not be fetched from {host}: {reason}. Without a network, take in a file of rates that a colleague sent; the book is as it was.</source>
        <translation>Не удалось получить курсы с {host}: {reason}. Без сети примите файл курсов от коллеги; книга осталась как была.</translation>
    </message>
    <message>
        <source>The rates' date</source>
        <translation>Дата курсов</translation>
    </message>
    <message>
        <source>The rates' source</source>
        <translation>Источник курсов</translation>
    </message>
    <message>
        <source>The replacement cannot be read: {reason}.</source>
        <translation>Замену не удалось прочесть: {reason}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The report has no word of any article and no name of a person or file in it.</source>
        <translation>В отчёте нет ни слова из статей, ни имён людей и файлов.</translation>
    </message>
    <message>
        <source>The revision of article {uuid} is missing.</source>
        <translation>Нет версии статьи {uuid}.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>Такая же, как у нас</translation>
    </message>
    <message>
        <source>The search index is damaged. Run the check with --rebuild.</source>
        <translation>Поисковый индекс повреждён. Запустите проверку с --rebuild.</translation>
    </message>
    <message numerus="yes">
        <source>The sentence has %n words.</source>
        <translation>
            <numerusform>В предложении %n слово.</numerusform>
            <numerusform>В предложении %n слова.</numerusform>
            <numerusform>В предложении %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Подпись не читается.</translation>
    </message>
    <message>
        <source>The signature is not one of this manifest: one of them was changed.</source>
        <translation>Подпись не к этой описи: одна из них изменена.</translation>
    </message>
    <message>
        <source>The signature is of a newer kind. Check it with a newer program.</source>
        <translation>Подпись более нового вида. Проверьте её новой версией программы.</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>The site with every version, and a page on which an editor answers in a browser.</source>
        <translation>Сайт со всеми версиями и страница, на которой редактор отвечает в браузере.</translation>
    </message>
    <message>
        <source>The spelling is not checked: the newsroom has no dictionary switched on for {id}, which is in the language {language}.</source>
        <translation>Орфография не проверена: для статьи {id} на языке {language} в редакции не включён ни один словарь.</translation>
    </message>
    <message>
        <source>The standard theme</source>
        <translation>Стандартное оформление</translation>
    </message>
    <message>
        <source>The story has an edition in {language} already: article {id}.</source>
        <translation>У материала уже есть версия на языке «{language}»: статья {id}.</translation>
    </message>
    <message>
        <source>The story in other languages</source>
        <translation>Материал на других языках</translation>
    </message>
    <message>
        <source>The system did not start another window. Open {path} here instead.</source>
        <translation>Система не открыла ещё одно окно. Откройте {path} здесь.</translation>
    </message>
    <message>
        <source>The system does not allow it: {reason}. Make room or check the rights, and try again.</source>
        <translation>Система не позволяет: {reason}. Освободите место или проверьте права и попробуйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n article(s) are changed</source>
        <translation>
            <numerusform>Изменены теги %n статьи</numerusform>
            <numerusform>Изменены теги %n статей</numerusform>
            <numerusform>Изменены теги %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The text after “{marker}” was kept, since it does not look like a list of headlines; take out what is not part of the article.</source>
        <translation>Текст после «{marker}» оставлен: он не похож на список заголовков; уберите то, что не относится к статье.</translation>
    </message>
    <message>
        <source>The text alone is larger than the limit; it goes in one file all the same.</source>
        <translation>Один только текст больше ограничения; он всё равно идёт одним файлом.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Нет текста.</translation>
    </message>
    <message>
        <source>The text of a page (*.txt)</source>
        <translation>Текст страницы (*.txt)</translation>
    </message>
    <message>
        <source>The text there has changed since: compare before you change it by hand.</source>
        <translation>Текст там с тех пор изменился: сравните, прежде чем править вручную.</translation>
    </message>
    <message>
        <source>The text {size}, the pictures {more} in a second file.</source>
        <translation>Текст {size}, снимки вторым файлом {more}.</translation>
    </message>
    <message>
        <source>The theme {folder} cannot be read: {reason}. Choose another, or the standard one.</source>
        <translation>Оформление {folder} не читается: {reason}. Выберите другое или стандартное.</translation>
    </message>
    <message>
        <source>The theme {folder} has a mistake in {template}, line {line}: {reason}.</source>
        <translation>В оформлении {folder} ошибка: {template}, строка {line}: {reason}.</translation>
    </message>
    <message>
        <source>The theme {folder} is not whole: {reason}.</source>
        <translation>Оформление {folder} неполно: {reason}.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Они не совпадают.</translation>
    </message>
    <message>
        <source>The two do not touch each other: “newsroom resolve {id} --merged” joins them.</source>
        <translation>Они не пересекаются: их объединит «newsroom resolve {id} --merged».</translation>
    </message>
    <message>
        <source>The two were not the same; nothing was changed.</source>
        <translation>Фразы не совпали; ничего не изменено.</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Вся статья</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Снимок целиком</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>The word has letters of two scripts; a search will not find it.</source>
        <translation>В слове буквы двух алфавитов; поиск его не найдёт.</translation>
    </message>
    <message>
        <source>The word “{word}” stands twice.</source>
        <translation>Слово «{word}» повторено дважды.</translation>
    </message>
    <message>
        <source>The words of your key</source>
        <translation>Слова вашего ключа</translation>
    </message>
    <message>
        <source>The words of {id} cannot be put in: they are settled, or the text there has changed. Change it by hand, then resolve the comment.</source>
        <translation>Слова {id} вставить нельзя: они уже разобраны или текст там изменился. Исправьте вручную и отметьте замечание решённым.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>Theme of the pages</source>
        <translation>Оформление страниц</translation>
    </message>
    <message>
        <source>There</source>
        <translation>У них</translation>
    </message>
    <message>
        <source>There are more: replace these first, then look again.</source>
        <translation>Есть ещё: сначала замените эти, затем ищите снова.</translation>
    </message>
    <message>
        <source>There are no rates for {day}: these are the last before it, of {date}.</source>
        <translation>На {day} курсов нет: это последние до него, за {date}.</translation>
    </message>
    <message>
        <source>There is another key already: {words}. Those who know it would be warned of bundles signed with the new one; say that it is to be replaced.</source>
        <translation>Уже есть другой ключ: {words}. Тех, кто его знает, предупредят о пакетах с новой подписью; скажите, что его следует заменить.</translation>
    </message>
    <message>
        <source>There is more to find. Put this right first.</source>
        <translation>Это ещё не всё. Сначала исправьте это.</translation>
    </message>
    <message>
        <source>There is no article {key}. The list shows which there are.</source>
        <translation>Статьи {key} нет. Какие есть, покажет список.</translation>
    </message>
    <message>
        <source>There is no article {uuid} in the bundle.</source>
        <translation>В пакете нет статьи {uuid}.</translation>
    </message>
    <message>
        <source>There is no backup {name}. newsroom backup --list shows which there are.</source>
        <translation>Резервной копии {name} нет. Какие есть, покажет newsroom backup --list.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>Резервной копии {path} нет.</translation>
    </message>
    <message>
        <source>There is no bundle at {path}.</source>
        <translation>По пути {path} пакета нет.</translation>
    </message>
    <message>
        <source>There is no category, so no list has it.</source>
        <translation>Нет рубрики, поэтому её нет ни в одном списке.</translation>
    </message>
    <message>
        <source>There is no comment {id}.</source>
        <translation>Замечания {id} нет.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>Нет даты.</translation>
    </message>
    <message>
        <source>There is no dictionary of Kazakh in these letters</source>
        <translation>Для казахского в этом письме словаря нет</translation>
    </message>
    <message>
        <source>There is no headline.</source>
        <translation>Нет заголовка.</translation>
    </message>
    <message>
        <source>There is no lede: lists and search engines show it.</source>
        <translation>Нет лида: его показывают списки и поисковики.</translation>
    </message>
    <message>
        <source>There is no newsroom at {path}. Look at how it is written.</source>
        <translation>По пути {path} редакции нет. Проверьте, как он написан.</translation>
    </message>
    <message>
        <source>There is no newsroom {path}.</source>
        <translation>Редакции {path} нет.</translation>
    </message>
    <message>
        <source>There is no picture {picture}.</source>
        <translation>Снимка {picture} нет.</translation>
    </message>
    <message>
        <source>There is no plan {id}. “newsroom plan list” shows which there are.</source>
        <translation>Плана {id} нет. Какие есть, показывает «newsroom plan list».</translation>
    </message>
    <message>
        <source>There is no revision {revision}.</source>
        <translation>Версии {revision} нет.</translation>
    </message>
    <message>
        <source>There is no saved search {name}.</source>
        <translation>Сохранённого поиска {name} нет.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it from a desktop session, or use a command: newsroom --help lists them.</source>
        <translation>Нет экрана, на котором можно открыть окно. Запустите программу из графического сеанса или дайте команду: их список покажет newsroom --help.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. There are: {names}.</source>
        <translation>Настройки «{name}» нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>There is no template {name}.</source>
        <translation>Шаблона {name} нет.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase: name its file by {option}.</source>
        <translation>Нет терминала, чтобы спросить парольную фразу: укажите её файл через {option}.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Нет текста.</translation>
    </message>
    <message>
        <source>There is no {name}; check how its name is written.</source>
        <translation>Файла {name} нет; проверьте, как написано имя.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article is approved or published. Approve one, or name articles or states.</source>
        <translation>Экспортировать нечего: нет одобренных и опубликованных статей. Одобрите статью либо укажите статьи или состояния.</translation>
    </message>
    <message>
        <source>There is nothing to export: no article is in such a state.</source>
        <translation>Экспортировать нечего: в таком состоянии статей нет.</translation>
    </message>
    <message>
        <source>There is nothing to export: none of these articles is in {languages}.</source>
        <translation>Экспортировать нечего: ни одной из этих статей нет на языке: {languages}.</translation>
    </message>
    <message>
        <source>There is nothing to send: {name} has it all.</source>
        <translation>Отправлять нечего: {name} всё уже имеет.</translation>
    </message>
    <message>
        <source>These are looked up together. An article is checked where its own language is ticked. Kazakh in Latin and in Arabic letters has no dictionary and is never underlined.</source>
        <translation>Слова ищутся во всех вместе. Статья проверяется, если отмечен её собственный язык. Для казахского латиницей и арабским письмом словаря нет, и в нём ничего не подчёркивается.</translation>
    </message>
    <message>
        <source>These coordinates tell a place exactly.</source>
        <translation>Эти координаты точно указывают место.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Этих слов в тексте больше нет.</translation>
    </message>
    <message>
        <source>These words are right in every article, whatever a dictionary says; Kazakh endings may hang on them. They travel in the newsroom’s file.</source>
        <translation>Эти слова верны в каждой статье, что бы ни говорил словарь, и с казахскими окончаниями тоже. Они хранятся в файле редакции.</translation>
    </message>
    <message>
        <source>This article is new here.</source>
        <translation>Этой статьи у нас ещё нет.</translation>
    </message>
    <message>
        <source>This article was not saved yet. Its history begins when you save it for the first time.</source>
        <translation>Эта статья ещё не сохранена. Её история начнётся с первого сохранения.</translation>
    </message>
    <message>
        <source>This bundle is of a newer form. Install a newer version of this program.</source>
        <translation>У этого пакета более новый формат. Установите новую версию программы.</translation>
    </message>
    <message>
        <source>This does not look like a page of a newspaper: no date, category or rates were found. All of its text was taken in as it stands.</source>
        <translation>Это не похоже на страницу газеты: ни даты, ни рубрики, ни курсов не найдено. Весь текст взят как есть.</translation>
    </message>
    <message>
        <source>This is a place on a computer of yours; readers can see it.</source>
        <translation>Это место на вашем компьютере; его увидят читатели.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Это не адрес.</translation>
    </message>
    <message>
        <source>This is no rate that can be shown; write {one} or {other}.</source>
        <translation>Такой курс показать нельзя; напишите {one} или {other}.</translation>
    </message>
    <message>
        <source>This is not a newsroom's bundle.</source>
        <translation>Это не пакет редакции.</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>Это не нынешняя фраза.</translation>
    </message>
    <message>
        <source>This is the name by which this computer knows you.</source>
        <translation>Это имя, под которым вас знает этот компьютер.</translation>
    </message>
    <message>
        <source>This link leads out of the site and is taken out, or leads nowhere.</source>
        <translation>Эта ссылка ведёт за пределы сайта и убирается или не ведёт никуда.</translation>
    </message>
    <message>
        <source>This link leads to a page that will not be there.</source>
        <translation>Эта ссылка ведёт на страницу, которой не будет.</translation>
    </message>
    <message>
        <source>This looks like a word that was divided at the end of a line.</source>
        <translation>Похоже на слово, перенесённое в конце строки.</translation>
    </message>
    <message>
        <source>This newsroom has articles already, so no sample stories were added. Open a new newsroom for them.</source>
        <translation>В этой редакции уже есть статьи, поэтому примеры не добавлены. Откройте для них новую редакцию.</translation>
    </message>
    <message>
        <source>This newsroom opens with a passphrase</source>
        <translation>Эта редакция открывается парольной фразой</translation>
    </message>
    <message>
        <source>This newsroom opens with a passphrase.</source>
        <translation>Эта редакция открывается парольной фразой.</translation>
    </message>
    <message>
        <source>This one is fair; one more word makes it strong.</source>
        <translation>Неплохая; ещё одно слово сделает её надёжной.</translation>
    </message>
    <message>
        <source>This one is soon guessed: more words make it strong.</source>
        <translation>Такую скоро подберут: надёжнее, когда слов больше.</translation>
    </message>
    <message>
        <source>This one is strong.</source>
        <translation>Эта фраза надёжная.</translation>
    </message>
    <message>
        <source>This picture has no description for those who cannot see it.</source>
        <translation>У этого снимка нет описания для тех, кто его не видит.</translation>
    </message>
    <message>
        <source>This was left to be filled in.</source>
        <translation>Это место оставлено на потом.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Отметить &amp;все</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Снять о&amp;тметки</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Чтобы править дальше в Word или LibreOffice.</translation>
    </message>
    <message>
        <source>To print or to read anywhere; looks as on the site.</source>
        <translation>Для печати и чтения где угодно; выглядит как на сайте.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Try fewer letters: the beginning of a word is enough.</source>
        <translation>Попробуйте меньше букв: достаточно начала слова.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Type the passphrase twice, of {least} characters at least.</source>
        <translation>Введите парольную фразу дважды, не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Use this theme</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Version {number}, as it was saved</source>
        <translation>Версия {number}, как она была сохранена</translation>
    </message>
    <message>
        <source>Version {old} is the text of the article again, as version {new}.</source>
        <translation>Версия {old} возвращена: теперь это текст статьи, версия {new}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>WORDS is a regular expression</source>
        <translation>WORDS — регулярное выражение</translation>
    </message>
    <message>
        <source>Watch a folder for files of exchange rates</source>
        <translation>Следить за папкой с файлами курсов</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Следить за папкой…</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Погода</translation>
    </message>
    <message>
        <source>What I sent there before has &amp;arrived</source>
        <translation>Отправленное туда раньше &amp;дошло</translation>
    </message>
    <message>
        <source>What an editor approves stands here until it is published.</source>
        <translation>Одобренное редактором стоит здесь до публикации.</translation>
    </message>
    <message>
        <source>What becomes of your text:</source>
        <translation>Каким станет ваш текст:</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>What editors said</source>
        <translation>Что сказали редакторы</translation>
    </message>
    <message>
        <source>What is done too</source>
        <translation>И готовые</translation>
    </message>
    <message>
        <source>What is ne&amp;w</source>
        <translation>Что &amp;нового</translation>
    </message>
    <message>
        <source>What is to be seen, for those who cannot see it</source>
        <translation>Что на снимке — для тех, кто его не видит</translation>
    </message>
    <message>
        <source>What stands between the lines of --- cannot be read as YAML; it was left in the body.</source>
        <translation>То, что стоит между строками ---, не читается как YAML; оно оставлено в тексте.</translation>
    </message>
    <message>
        <source>What the copy desk has found</source>
        <translation>Что нашла корректура</translation>
    </message>
    <message>
        <source>What the file gives as {name} cannot be read; look it up there.</source>
        <translation>Значение {name} в файле не читается; посмотрите его там.</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Что меняет предложение</translation>
    </message>
    <message>
        <source>What the template holds</source>
        <translation>Содержание шаблона</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что взглянуть</translation>
    </message>
    <message>
        <source>What was changed here and what was changed there do not touch each other. Look at the joined text, and join the two.</source>
        <translation>Изменённое здесь и изменённое там не пересекается. Просмотрите объединённый текст и объедините их.</translation>
    </message>
    <message>
        <source>What was changed there; here nobody has touched it since.</source>
        <translation>Что изменено там; у нас её с тех пор никто не трогал.</translation>
    </message>
    <message>
        <source>What was exported before stays whole until all is written.</source>
        <translation>Пока не записано всё, прежний экспорт остаётся цел.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>What was there before is kept: {path}</source>
        <translation>Прежнее сохранено: {path}</translation>
    </message>
    <message>
        <source>What was to be filled in later must not go to print.</source>
        <translation>Пометки «допишу потом» не должны уйти в печать.</translation>
    </message>
    <message>
        <source>What was typed is not text in UTF-8: {text}. Type it again.</source>
        <translation>Набранное — не текст в UTF-8: {text}. Наберите ещё раз.</translation>
    </message>
    <message>
        <source>What was written since leaves the window but is not lost: the newsroom as it is now is kept first, as a backup “Before a restore”, and can be brought back in the same way.</source>
        <translation>Написанное с тех пор уйдёт из окна, но не пропадёт: редакция в нынешнем виде сначала сохраняется как копия «Перед восстановлением», и её можно вернуть так же.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What you begin stands here until you send it to review.</source>
        <translation>Начатое стоит здесь, пока вы не отправите его на проверку.</translation>
    </message>
    <message>
        <source>What you publish or change from now on stands here until its next export.</source>
        <translation>Всё, что вы опубликуете или измените, будет стоять здесь до следующего экспорта.</translation>
    </message>
    <message>
        <source>What you publish stands here, and goes out with the next export.</source>
        <translation>Опубликованное стоит здесь и выходит со следующим экспортом.</translation>
    </message>
    <message>
        <source>What you put into it can be taken back for 30 days.</source>
        <translation>Положенное сюда можно вернуть в течение 30 дней.</translation>
    </message>
    <message>
        <source>What you withdraw stands here; readers see only that it was there.</source>
        <translation>Снятое стоит здесь; читатели видят только, что оно было.</translation>
    </message>
    <message>
        <source>What you wrote is kept. You can go on; if something looks wrong, quit and start again. Please send the report to whoever looks after the program.</source>
        <translation>Всё написанное сохранено. Можно работать дальше; если что-то выглядит не так, выйдите и запустите программу заново. Пожалуйста, отправьте отчёт тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>What {address} sends is larger than {megabytes} MB; no file of exchange rates is. Nothing was taken in.</source>
        <translation>{address} передаёт больше {megabytes} МБ; файл курсов таким не бывает. Ничего не принято.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где стоит</translation>
    </message>
    <message>
        <source>Where that is not enough, the text goes first and the pictures in a second file.</source>
        <translation>Если не помещается, сначала идёт текст, а снимки — вторым файлом.</translation>
    </message>
    <message>
        <source>Where the newsroom is kept</source>
        <translation>Где хранить редакцию</translation>
    </message>
    <message>
        <source>Where the pre&amp;view stands</source>
        <translation>Место предпросмо&amp;тра</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Where to keep the key</source>
        <translation>Куда сохранить ключ</translation>
    </message>
    <message>
        <source>Who cannot see a picture hears its alternative text; without one, nothing.</source>
        <translation>Кто не видит снимка, слышит его альтернативный текст, а без него — ничего.</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Who made a picture has the right to be named, and agencies demand it.</source>
        <translation>Автор снимка вправе быть названным, и агентства этого требуют.</translation>
    </message>
    <message>
        <source>Who made it, and for whom</source>
        <translation>Кто снял и для кого</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Кто пишет</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто написал</translation>
    </message>
    <message>
        <source>Whoever knows your key is warned of bundles signed with another.</source>
        <translation>Всех, кто знает ваш ключ, предупредят о пакетах с другой подписью.</translation>
    </message>
    <message>
        <source>Whoever knows your key is warned of bundles signed with another. Nothing was changed; say --yes if that is meant.</source>
        <translation>Всех, кто знает ваш ключ, предупредят о пакетах с другой подписью. Ничего не изменено; если так и нужно, добавьте --yes.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Слова целиком (Alt+W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>With a new passphrase</source>
        <translation>С новой парольной фразой</translation>
    </message>
    <message>
        <source>With a passphrase the newsroom’s file and its backups are encrypted: whoever has this computer or the drive reads nothing without it.</source>
        <translation>С парольной фразой файл редакции и его копии зашифрованы: тот, к кому попадёт компьютер или диск, ничего без неё не прочтёт.</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else reads it</source>
        <translation>С парольной фразой: никто другой не прочтёт</translation>
    </message>
    <message>
        <source>With sample stories, to look around</source>
        <translation>С примерами статей, чтобы осмотреться</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снята с сайта</translation>
    </message>
    <message>
        <source>Without a command, the newsroom's window opens.</source>
        <translation>Без команды открывается окно редакции.</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Without alternative text, some readers get nothing of the picture.</source>
        <translation>Без альтернативного текста часть читателей ничего не узнает о снимке.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слов</translation>
    </message>
    <message>
        <source>Write down what is to be written, by when and by whom; one key makes it an article.</source>
        <translation>Запишите, что надо написать, к какому сроку и кто пишет; одна кнопка сделает из этого статью.</translation>
    </message>
    <message>
        <source>Write the article here…</source>
        <translation>Пишите статью здесь…</translation>
    </message>
    <message>
        <source>Write the first one, take in a text you have, or look at samples.</source>
        <translation>Напишите первую, импортируйте готовый текст или посмотрите примеры.</translation>
    </message>
    <message>
        <source>Write what is sent</source>
        <translation>Записать отправляемое</translation>
    </message>
    <message>
        <source>Write without s&amp;erifs</source>
        <translation>Шрифт &amp;без засечек</translation>
    </message>
    <message>
        <source>Write your name under “Settings”: articles with it stand here.</source>
        <translation>Впишите своё имя в «Настройки»: статьи с ним будут стоять здесь.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Пакет записывается…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записывается…</translation>
    </message>
    <message>
        <source>Written by {author}: {reason}</source>
        <translation>Записал(а) {author}: {reason}</translation>
    </message>
    <message>
        <source>Written elsewhere, and not decided on yet</source>
        <translation>Написано в другом месте, решение ещё не принято</translation>
    </message>
    <message>
        <source>Written line in the m&amp;iddle</source>
        <translation>Набираемая строка &amp;посередине</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Записано:</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s)</source>
        <translation>
            <numerusform>Записан %n файл</numerusform>
            <numerusform>Записано %n файла</numerusform>
            <numerusform>Записано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>You can send it as it is.</source>
        <translation>Её можно отправить и так.</translation>
    </message>
    <message>
        <source>You may not read {name}; ask its owner for the right to.</source>
        <translation>У вас нет права читать {name}; попросите его у владельца.</translation>
    </message>
    <message>
        <source>Your bundles are signed, so that their reader knows that they are yours and whole. Read these words to the reader once, on the telephone say:</source>
        <translation>Ваши пакеты подписываются, чтобы получатель знал, что они ваши и целы. Один раз прочтите ему эти слова, например по телефону:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your newsroom</source>
        <translation>Ваша редакция</translation>
    </message>
    <message>
        <source>Your text is newer: it goes on from theirs.</source>
        <translation>Ваш текст новее: он продолжает их текст.</translation>
    </message>
    <message>
        <source>Zip file of the bundle</source>
        <translation>Zip-файл пакета</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-файлы (*.zip)</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Zip-файл…</translation>
    </message>
    <message>
        <source>a document type (DTD) or an entity is declared, which no bank does</source>
        <translation>объявлен тип документа (DTD) или сущность, чего не делает ни один банк</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key</source>
        <translation>
            <numerusform>через %n минуту без нажатий</numerusform>
            <numerusform>через %n минуты без нажатий</numerusform>
            <numerusform>через %n минут без нажатий</numerusform>
        </translation>
    </message>
    <message>
        <source>all as it is here</source>
        <translation>всё как здесь</translation>
    </message>
    <message>
        <source>all as it is there</source>
        <translation>всё как там</translation>
    </message>
    <message>
        <source>all of it, though they may have some</source>
        <translation>целиком, даже если часть у них есть</translation>
    </message>
    <message>
        <source>also show the words that no dictionary has</source>
        <translation>показать и слова, которых нет в словарях</translation>
    </message>
    <message>
        <source>also what is ignored in this article, and what rules that are off remark on</source>
        <translation>показать и пропущенное в этой статье, и замечания выключенных правил</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s подходит к нескольким: %(matches)s</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>и ещё %n место</numerusform>
            <numerusform>и ещё %n места</numerusform>
            <numerusform>и ещё %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>answer a comment; the next bundle carries it</source>
        <translation>ответить на замечание; ответ уйдёт со следующим пакетом</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>одобрить</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрена</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>as it was in this revision: its number in the history, or its id's beginning</source>
        <translation>какой она была в этой версии: номер в истории или начало идентификатора</translation>
    </message>
    <message>
        <source>as large as it gets</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>как опубликовано</translation>
    </message>
    <message>
        <source>as the site counted them</source>
        <translation>по счётчику сайта</translation>
    </message>
    <message>
        <source>ask for a passphrase that the newsroom will open with</source>
        <translation>спросить парольную фразу, которой редакция будет открываться</translation>
    </message>
    <message>
        <source>at most this many</source>
        <translation>не больше стольких</translation>
    </message>
    <message>
        <source>begin an edition in another language or script</source>
        <translation>начать версию на другом языке или другим письмом</translation>
    </message>
    <message>
        <source>begin or try a theme of your own</source>
        <translation>начать или проверить своё оформление</translation>
    </message>
    <message>
        <source>bring back damaged texts from the backups</source>
        <translation>вернуть повреждённые тексты из резервных копий</translation>
    </message>
    <message>
        <source>by when, in the newsroom’s zone</source>
        <translation>срок по времени редакции</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>check a bundle, file by file</source>
        <translation>проверить пакет файл за файлом</translation>
    </message>
    <message>
        <source>check the newsroom's file and every revision</source>
        <translation>проверить файл редакции и каждую версию</translation>
    </message>
    <message>
        <source>copy what can be changed of the standard theme into a folder</source>
        <translation>скопировать в папку то, что можно менять в стандартном оформлении</translation>
    </message>
    <message>
        <source>create a new, empty newsroom where none is</source>
        <translation>создать новую, пустую редакцию там, где её нет</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>delete articles in the trash with all their versions, for good</source>
        <translation>удалить статьи в корзине со всеми версиями навсегда</translation>
    </message>
    <message>
        <source>delete the backups that open without the newsroom's present passphrase</source>
        <translation>удалить копии, которые открываются без нынешней парольной фразы редакции</translation>
    </message>
    <message>
        <source>deleted for good</source>
        <translation>удалена навсегда</translation>
    </message>
    <message>
        <source>do not publish</source>
        <translation>не публиковать</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>нужно хотя бы одно значение</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>нужно одно значение</translation>
    </message>
    <message>
        <source>fetch a day’s rates from the bank, over the network</source>
        <translation>получить курсы за день из банка по сети</translation>
    </message>
    <message>
        <source>fill an empty newsroom with sample stories</source>
        <translation>наполнить пустую редакцию примерами</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>найти статьи по словам</translation>
    </message>
    <message>
        <source>first what was written here, then theirs</source>
        <translation>сначала написанное у нас, затем у них</translation>
    </message>
    <message>
        <source>for colleagues only; no bundle carries it</source>
        <translation>только для коллег, в пакет не попадает</translation>
    </message>
    <message>
        <source>for readers: without revisions and review</source>
        <translation>для читателей: без версий и правки</translation>
    </message>
    <message>
        <source>for the archive: every article in every state, with all pictures</source>
        <translation>для архива: все статьи в любом состоянии, со всеми снимками</translation>
    </message>
    <message>
        <source>for units</source>
        <translation>за единиц</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>забыт</translation>
    </message>
    <message>
        <source>four or five unrelated words</source>
        <translation>четыре-пять случайных слов</translation>
    </message>
    <message>
        <source>from this address instead of the bank’s own</source>
        <translation>с этого адреса вместо адреса банка</translation>
    </message>
    <message>
        <source>how large a file may be: 500KB, 2MB; pictures may go into a second one</source>
        <translation>предел размера файла: 500KB, 2MB; снимки могут уйти во второй</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>значение здесь не задаётся, а задано %r</translation>
    </message>
    <message>
        <source>in place of files that are there</source>
        <translation>вместо уже имеющихся файлов</translation>
    </message>
    <message>
        <source>in place of the key that there is</source>
        <translation>вместо имеющегося ключа</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r нет; есть: %(choices)s</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>туда нельзя писать, можно только читать</translation>
    </message>
    <message>
        <source>it is nested too deep, or has too many parts</source>
        <translation>слишком глубокая вложенность или слишком много частей</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <source>it is no whole CSV: {reason}</source>
        <translation>это не цельный CSV: {reason}</translation>
    </message>
    <message>
        <source>it is no whole XML: {reason}</source>
        <translation>это не цельный XML: {reason}</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as “CSV UTF-8” and try again</source>
        <translation>это не UTF-8; сохраните как «CSV UTF-8» и повторите</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>её адрес</translation>
    </message>
    <message>
        <source>its words, or its name</source>
        <translation>его слова или имя</translation>
    </message>
    <message>
        <source>keep the book of exchange rates</source>
        <translation>вести книгу курсов валют</translation>
    </message>
    <message>
        <source>know a key no longer</source>
        <translation>забыть ключ</translation>
    </message>
    <message>
        <source>know the key of a bundle as one of its newsroom’s</source>
        <translation>признать ключ пакета ключом его редакции</translation>
    </message>
    <message>
        <source>large and small letters apart</source>
        <translation>различать прописные и строчные</translation>
    </message>
    <message>
        <source>leave the words as they are</source>
        <translation>оставить слова как есть</translation>
    </message>
    <message>
        <source>let the newsroom open without a passphrase from now on</source>
        <translation>пусть редакция впредь открывается без парольной фразы</translation>
    </message>
    <message>
        <source>list articles, the newest first</source>
        <translation>список статей, начиная с новых</translation>
    </message>
    <message>
        <source>list or change whose keys are known</source>
        <translation>показать или изменить известные ключи</translation>
    </message>
    <message>
        <source>list the articles that were changed here and elsewhere</source>
        <translation>список статей, изменённых здесь и в другом месте</translation>
    </message>
    <message>
        <source>list the newsrooms with which stories went to and fro</source>
        <translation>список редакций, с которыми шёл обмен материалами</translation>
    </message>
    <message>
        <source>list the revisions of an article, or bring one back</source>
        <translation>показать версии статьи или вернуть одну из них</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>составляется из заголовка</translation>
    </message>
    <message>
        <source>make another key; who knows yours is warned</source>
        <translation>создать новый ключ; тех, кто знает прежний, предупредят</translation>
    </message>
    <message>
        <source>make every kind of page with a theme, and write none</source>
        <translation>сделать страницы всех видов, ничего не записывая</translation>
    </message>
    <message>
        <source>make lists and search anew from the revisions</source>
        <translation>заново построить списки и поиск по версиям</translation>
    </message>
    <message>
        <source>make the article that was planned</source>
        <translation>начать запланированную статью</translation>
    </message>
    <message>
        <source>make the content of this revision the article's again, as a new revision</source>
        <translation>вернуть статье содержание этой версии, новой версией</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no newsroom is open</source>
        <translation>редакция не открыта</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>нельзя вместе с %s</translation>
    </message>
    <message>
        <source>not possible here and now</source>
        <translation>сейчас это невозможно</translation>
    </message>
    <message>
        <source>of the article’s day</source>
        <translation>на день статьи</translation>
    </message>
    <message>
        <source>only from this date on</source>
        <translation>только начиная с этой даты</translation>
    </message>
    <message>
        <source>only published ones whose last words no export has</source>
        <translation>только опубликованные, последняя версия которых ещё не экспортирована</translation>
    </message>
    <message>
        <source>only the steps of the workflow, with who took them and when</source>
        <translation>только шаги состояний: кто и когда</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>только эту</translation>
    </message>
    <message>
        <source>only those by this author</source>
        <translation>только этого автора</translation>
    </message>
    <message>
        <source>only those in this language; may be given again</source>
        <translation>только на этом языке; можно указать несколько раз</translation>
    </message>
    <message>
        <source>only those in this state; may be given again</source>
        <translation>только в этом состоянии; можно указать несколько раз</translation>
    </message>
    <message>
        <source>only those of this category</source>
        <translation>только из этой рубрики</translation>
    </message>
    <message>
        <source>only those with this tag</source>
        <translation>только с этим тегом</translation>
    </message>
    <message>
        <source>only up to this date</source>
        <translation>только до этой даты включительно</translation>
    </message>
    <message>
        <source>open an article first</source>
        <translation>сначала откройте статью</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>out of the trash</source>
        <translation>возвращена из корзины</translation>
    </message>
    <message>
        <source>plan a story</source>
        <translation>запланировать статью</translation>
    </message>
    <message>
        <source>plan stories, and begin them</source>
        <translation>планировать статьи и начинать их</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>print JSON for programs</source>
        <translation>вывести JSON для программ</translation>
    </message>
    <message>
        <source>print a day’s rates</source>
        <translation>вывести курсы за день</translation>
    </message>
    <message>
        <source>print one article with everything about it</source>
        <translation>показать одну статью со всеми сведениями</translation>
    </message>
    <message>
        <source>print the days of a month, or of those asked for</source>
        <translation>вывести курсы за месяц или за указанные дни</translation>
    </message>
    <message>
        <source>print the known keys</source>
        <translation>вывести известные ключи</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>print the whole book as CSV, or with --json as JSON</source>
        <translation>вывести всю книгу в CSV, а с --json — в JSON</translation>
    </message>
    <message>
        <source>print what editors said of an article</source>
        <translation>вывести, что редакторы сказали о статье</translation>
    </message>
    <message>
        <source>print what is planned, the earliest first</source>
        <translation>вывести запланированное, сначала ближайшее по сроку</translation>
    </message>
    <message>
        <source>print what the newsroom is set to, or set it otherwise</source>
        <translation>показать настройки редакции или изменить их</translation>
    </message>
    <message>
        <source>print your key’s words and fingerprint; made at first use</source>
        <translation>вывести слова и отпечаток вашего ключа; создаётся при первом обращении</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликована</translation>
    </message>
    <message>
        <source>put a backup into the newsroom's place, keeping what is there</source>
        <translation>поставить резервную копию на место редакции, сохранив прежнее</translation>
    </message>
    <message>
        <source>put an editor’s wording into the article, as a new revision</source>
        <translation>вставить слова редактора в статью новой версией</translation>
    </message>
    <message>
        <source>put articles into the trash</source>
        <translation>положить статьи в корзину</translation>
    </message>
    <message>
        <source>put one of a day’s differing figures in force, by its number</source>
        <translation>ввести в действие одно из расходящихся значений дня по его номеру</translation>
    </message>
    <message>
        <source>put the book’s figures into an article</source>
        <translation>внести курсы из книги в статью</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>return</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>say that a comment is dealt with</source>
        <translation>отметить замечание решённым</translation>
    </message>
    <message>
        <source>say that a comment waits again</source>
        <translation>открыть замечание снова</translation>
    </message>
    <message>
        <source>say that plans are done</source>
        <translation>отметить планы как выполненные</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>set or change the passphrase that the newsroom opens with, or remove it</source>
        <translation>задать, сменить или снять парольную фразу, которой открывается редакция</translation>
    </message>
    <message>
        <source>show or move the key that your bundles are signed with</source>
        <translation>показать или перенести ключ, которым подписываются ваши пакеты</translation>
    </message>
    <message>
        <source>show the backups that there are, the newest first</source>
        <translation>показать имеющиеся резервные копии, начиная с новой</translation>
    </message>
    <message>
        <source>show the versions of such an article, or make one of them</source>
        <translation>показать версии такой статьи или объединить их</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show what a bundle would bring, or take some of it in</source>
        <translation>показать, что принесёт пакет, или принять часть</translation>
    </message>
    <message>
        <source>show what a copy desk would remark on in an article</source>
        <translation>показать, на что в статье указал бы корректор</translation>
    </message>
    <message>
        <source>show where words stand in all articles, and put others in their place</source>
        <translation>показать, где во всех статьях стоят слова, и заменить их другими</translation>
    </message>
    <message>
        <source>sign with the key in a file from now on</source>
        <translation>впредь подписывать ключом из файла</translation>
    </message>
    <message>
        <source>stands as the byline of new articles</source>
        <translation>ставится автором новых статей</translation>
    </message>
    <message>
        <source>stands under the headline</source>
        <translation>стоит под заголовком</translation>
    </message>
    <message>
        <source>story</source>
        <translation>statya</translation>
    </message>
    <message>
        <source>take a copy for whole that may lack the last saves</source>
        <translation>принять за целую копию, в которой может не быть последних сохранений</translation>
    </message>
    <message>
        <source>take an article a step further, or back</source>
        <translation>перевести статью в следующее состояние или назад</translation>
    </message>
    <message>
        <source>take articles out of the trash</source>
        <translation>вернуть статьи из корзины</translation>
    </message>
    <message>
        <source>take in articles from files and folders</source>
        <translation>импортировать статьи из файлов и папок</translation>
    </message>
    <message>
        <source>take in editors’ answers, and settle them</source>
        <translation>принять ответы редакторов и разобрать их</translation>
    </message>
    <message>
        <source>take in files of rates</source>
        <translation>принять файлы курсов</translation>
    </message>
    <message>
        <source>take in this article; may be given again</source>
        <translation>принять эту статью; можно указать несколько раз</translation>
    </message>
    <message>
        <source>take in what review.html saved</source>
        <translation>принять файл, который сохранила review.html</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>the camera ({camera})</source>
        <translation>камера ({camera})</translation>
    </message>
    <message>
        <source>the date {date} is in the future</source>
        <translation>дата {date} ещё не наступила</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>the file whose first line is the new passphrase; without it you are asked</source>
        <translation>файл, первая строка которого — новая парольная фраза; без него фразу спросят</translation>
    </message>
    <message>
        <source>the file whose first line is the newsroom's passphrase, - for standard input (also NEWSROOM_PASSPHRASE_FILE)</source>
        <translation>файл, первая строка которого — парольная фраза редакции, - для стандартного ввода (также NEWSROOM_PASSPHRASE_FILE)</translation>
    </message>
    <message>
        <source>the file whose first line is the passphrase</source>
        <translation>файл, первая строка которого — парольная фраза</translation>
    </message>
    <message>
        <source>the file with the backup's passphrase, where it was another at that time</source>
        <translation>файл с парольной фразой копии, если тогда она была другой</translation>
    </message>
    <message>
        <source>the file; for several articles, unless they become a book, the folder</source>
        <translation>файл; для нескольких статей, если это не книга, — папка</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>не хватает: %s</translation>
    </message>
    <message>
        <source>the newsroom's file, or the folder it is in (also NEWSROOM_DATA)</source>
        <translation>файл редакции или папка, где он лежит (также NEWSROOM_DATA)</translation>
    </message>
    <message>
        <source>the other version, where there is more than one</source>
        <translation>другая версия, если их несколько</translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>вставленный снимок</translation>
    </message>
    <message>
        <source>the place where it was taken</source>
        <translation>место съёмки</translation>
    </message>
    <message>
        <source>the rate of {code} is for “{quantity}” units, which is no number above zero</source>
        <translation>курс {code} указан за «{quantity}» единиц, а это не число больше нуля</translation>
    </message>
    <message>
        <source>the rate of {code} is “{value}”, which is no figure above zero</source>
        <translation>курс {code} — «{value}», а это не число больше нуля</translation>
    </message>
    <message>
        <source>the rates’ date; without it the article’s own</source>
        <translation>дата курсов; без неё — дата статьи</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>ещё раз</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>предыдущей версией</translation>
    </message>
    <message>
        <source>there is no command “{word}”</source>
        <translation>команды «{word}» нет</translation>
    </message>
    <message>
        <source>there is no command “{word}”; did you mean “{nearest}”?</source>
        <translation>команды «{word}» нет; может быть, «{nearest}»?</translation>
    </message>
    <message>
        <source>there is no option {option}</source>
        <translation>параметра {option} нет</translation>
    </message>
    <message>
        <source>there is no option {option}; did you mean {nearest}?</source>
        <translation>параметра {option} нет; может быть, {nearest}?</translation>
    </message>
    <message>
        <source>there is no “{name}”; did you mean “{nearest}”? There are: {names}</source>
        <translation>«{name}» нет; может быть, «{nearest}»? Есть: {names}</translation>
    </message>
    <message>
        <source>there is no “{name}”; there are: {names}</source>
        <translation>«{name}» нет; есть: {names}</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>в нём ничего нет</translation>
    </message>
    <message>
        <source>these currencies, in this order</source>
        <translation>эти валюты, в этом порядке</translation>
    </message>
    <message>
        <source>those in the trash instead</source>
        <translation>вместо них — те, что в корзине</translation>
    </message>
    <message>
        <source>too many words: {words}</source>
        <translation>лишние слова: {words}</translation>
    </message>
    <message>
        <source>units of the currency that the figure is for</source>
        <translation>за сколько единиц валюты дан курс</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>what a saved search finds</source>
        <translation>то, что находит сохранённый поиск</translation>
    </message>
    <message>
        <source>what each side changed, together</source>
        <translation>изменения обеих сторон вместе</translation>
    </message>
    <message>
        <source>what is done too</source>
        <translation>и выполненные</translation>
    </message>
    <message>
        <source>what it is to be; an empty one in quotation marks takes it away</source>
        <translation>новое значение; пустое в кавычках убирает его</translation>
    </message>
    <message>
        <source>what readers are told was wrong</source>
        <translation>что сообщается читателям об ошибке</translation>
    </message>
    <message>
        <source>what that newsroom is called</source>
        <translation>как называется та редакция</translation>
    </message>
    <message>
        <source>what the story is about</source>
        <translation>о чём статья</translation>
    </message>
    <message>
        <source>what the writer has to know</source>
        <translation>что надо знать автору</translation>
    </message>
    <message>
        <source>what was sent there before has arrived, and need not go again</source>
        <translation>отправленное туда раньше дошло, повторять не нужно</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>who writes it</source>
        <translation>кто пишет</translation>
    </message>
    <message>
        <source>whole words alone</source>
        <translation>только слова целиком</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>чей он</translation>
    </message>
    <message>
        <source>whose words stand where both changed the same (with --merged)</source>
        <translation>чьи слова останутся, где оба изменили одно и то же (с --merged)</translation>
    </message>
    <message>
        <source>why, for whoever asks later</source>
        <translation>почему — для тех, кто спросит позже</translation>
    </message>
    <message>
        <source>with a theme of your own</source>
        <translation>со своим оформлением</translation>
    </message>
    <message>
        <source>with its passphrase</source>
        <translation>со своей фразой</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снята с сайта</translation>
    </message>
    <message>
        <source>without it, what PATH ends in</source>
        <translation>без него — по окончанию PATH</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>слов больше нет</translation>
    </message>
    <message>
        <source>write a backup to PATH, or without PATH to where this newsroom's backups are</source>
        <translation>записать резервную копию в PATH, а без PATH — туда, где лежат копии редакции</translation>
    </message>
    <message>
        <source>write a bundle: a folder, or a zip where PATH ends in .zip</source>
        <translation>записать пакет: папку или zip, если PATH оканчивается на .zip</translation>
    </message>
    <message>
        <source>write a day’s figure by hand, with its reason</source>
        <translation>записать курс дня вручную, с указанием причины</translation>
    </message>
    <message>
        <source>write articles as files of their own: a page, PDF, Word, EPUB, Markdown, text</source>
        <translation>записать статьи отдельными файлами: страница, PDF, Word, EPUB, Markdown, текст</translation>
    </message>
    <message>
        <source>write it; without this nothing is changed</source>
        <translation>записать; без этого ничего не меняется</translation>
    </message>
    <message>
        <source>write nothing: show what to look at before it goes out</source>
        <translation>ничего не писать: показать, на что взглянуть перед выпуском</translation>
    </message>
    <message>
        <source>write the smallest bundle of these articles for another newsroom</source>
        <translation>записать наименьший пакет этих статей для другой редакции</translation>
    </message>
    <message>
        <source>write your key, encrypted, for another machine of yours</source>
        <translation>записать ваш ключ в зашифрованном виде для другого вашего компьютера</translation>
    </message>
    <message>
        <source>yes, that is meant</source>
        <translation>да, именно так</translation>
    </message>
    <message>
        <source>yes, they are to be lost</source>
        <translation>да, пусть пропадут навсегда</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>у вас нет права писать туда</translation>
    </message>
    <message>
        <source>{address} is no address on the web (https://…).</source>
        <translation>{address} — не адрес в сети (https://…).</translation>
    </message>
    <message>
        <source>{author}, elsewhere</source>
        <translation>{author}, в другом месте</translation>
    </message>
    <message>
        <source>{code} is priced in itself</source>
        <translation>{code} оценён в самом себе</translation>
    </message>
    <message>
        <source>{code} is {value} for {quantity} here, and {book} for {units} in the rate book.</source>
        <translation>Здесь {code} — {value} за {quantity}, а в книге курсов — {book} за {units}.</translation>
    </message>
    <message>
        <source>{code} stands there a second time, first in line {line}</source>
        <translation>{code} повторяется, впервые — в строке {line}</translation>
    </message>
    <message>
        <source>{count} of {most} letters</source>
        <translation>{count} из {most} знаков</translation>
    </message>
    <message>
        <source>{count} of {most} letters: lists will cut it</source>
        <translation>{count} из {most} знаков: в списках обрежется</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} из {total} статей</translation>
    </message>
    <message>
        <source>{due} – late</source>
        <translation>{due} — срок прошёл</translation>
    </message>
    <message>
        <source>{editor} approves the article</source>
        <translation>{editor} одобряет статью</translation>
    </message>
    <message>
        <source>{editor} is against publishing it</source>
        <translation>{editor} против публикации</translation>
    </message>
    <message>
        <source>{editor} returns the article</source>
        <translation>{editor} возвращает статью</translation>
    </message>
    <message>
        <source>{error} No backup has it whole.</source>
        <translation>{error} Ни в одной резервной копии её целой нет.</translation>
    </message>
    <message>
        <source>{error} These backups have it whole: {names}. “newsroom check --repair” brings it back.</source>
        <translation>{error} Целой она есть в резервных копиях: {names}. Её вернёт «newsroom check --repair».</translation>
    </message>
    <message>
        <source>{field}: take the date away</source>
        <translation>{field}: убрать дату</translation>
    </message>
    <message>
        <source>{field}: the time of day</source>
        <translation>{field}: время суток</translation>
    </message>
    <message>
        <source>{file} does not say of which day its exchange rates are. Write their title with the date above them (“Валюта бағамы: 18 Қазан, 2021”), and try again.</source>
        <translation>В {file} не сказано, за какой день курсы. Напишите над ними заголовок с датой («Валюта бағамы: 18 Қазан, 2021») и повторите.</translation>
    </message>
    <message>
        <source>{file} has no exchange rates: its first line does not name the columns date, code and value. Choose another file, or add that line.</source>
        <translation>В {file} нет курсов: первая строка не называет столбцы date, code и value. Выберите другой файл или добавьте эту строку.</translation>
    </message>
    <message>
        <source>{file} is a key of another kind: bundles are signed by Ed25519.</source>
        <translation>{file} — ключ другого вида: пакеты подписываются ключом Ed25519.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a file of exchange rates: so a bank answers that is out of order, or a network that wants its own form filled in first. Open the address in a browser to see which, and take in the file of rates; the book is as it was.</source>
        <translation>{file} — веб-страница, а не файл курсов: так отвечает сервер банка, когда он неисправен, или сеть, которая сначала просит заполнить свою форму. Откройте адрес в браузере и загрузите файл курсов; книга курсов не изменилась.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB; no file of exchange rates is. Choose another file.</source>
        <translation>{file} больше {megabytes} МБ; файл курсов таким не бывает. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{file} is no key that can be opened with this passphrase. Write the passphrase again, or export the key once more where it is in use.</source>
        <translation>{file} не открывается как ключ этой парольной фразой. Введите её заново или ещё раз экспортируйте ключ там, где он используется.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file.</source>
        <translation>{file} уже существует. Укажите другой файл.</translation>
    </message>
    <message>
        <source>{file}, line {line}: &lt;{tag}&gt; begins no exchange rates that this program knows. It knows those of the National Bank of Kazakhstan, the Bank of Russia and the ECB.</source>
        <translation>{file}, строка {line}: &lt;{tag}&gt; не начинает известных программе курсов. Она знает файлы Национального банка Казахстана, Банка России и ЕЦБ.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was taken in from this file.</source>
        <translation>{file}, строка {line}: {reason}. Из этого файла ничего не принято.</translation>
    </message>
    <message>
        <source>{folder} has more in it than a theme: at most {files} files of {size} MB together.</source>
        <translation>В {folder} больше, чем нужно оформлению: не более {files} файлов, всего {size} МБ.</translation>
    </message>
    <message>
        <source>{folder} is no folder of a theme. “newsroom theme new PATH” begins one.</source>
        <translation>{folder} — не папка оформления. Новое начинает «newsroom theme new PATH».</translation>
    </message>
    <message>
        <source>{headline}: {reason}</source>
        <translation>{headline}: {reason}</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later, or take in a file of its rates; the book is as it was.</source>
        <translation>{host} не ответил вовремя. Повторите позже или примите файл курсов; книга осталась как была.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Copy it to this computer and try again.</source>
        <translation>{name} не читается: {reason}. Скопируйте его на этот компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; the most that is taken in is {limit} MB. Make it smaller.</source>
        <translation>{name} занимает {size} МБ; загружается не больше {limit} МБ. Уменьшите его.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; the most that is taken in is {limit} MB. Save its text without pictures, or in parts.</source>
        <translation>{name} занимает {size} МБ, а принимается не больше {limit} МБ. Сохраните текст без картинок или по частям.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe; name an ordinary file.</source>
        <translation>{name} — устройство или канал; укажите обычный файл.</translation>
    </message>
    <message>
        <source>{name} is a folder without articles in it; name a file.</source>
        <translation>{name} — папка без статей; укажите файл.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be read as text. Save it as plain text, Markdown, HTML or Word (.docx) and take that in.</source>
        <translation>{name} — файл {kind}, его нельзя прочесть как текст. Сохраните его как простой текст, Markdown, HTML или Word (.docx) и возьмите этот файл.</translation>
    </message>
    <message>
        <source>{name} is about articles that this newsroom does not have. Import the answer where the bundle was exported.</source>
        <translation>{name} — о статьях, которых в этой редакции нет. Примите ответ там, откуда вышел пакет.</translation>
    </message>
    <message>
        <source>{name} is damaged at line {line}: the bytes there are not {encoding} as the rest is. Copy it again from where it came.</source>
        <translation>{name} повреждён в строке {line}: байты там не {encoding}, как в остальном файле. Скопируйте его заново оттуда, откуда взяли.</translation>
    </message>
    <message>
        <source>{name} is damaged at {place}, and nothing of it was taken in. Ask the editor to save the answer again.</source>
        <translation>{name} повреждён в месте {place}, из него ничего не взято. Попросите редактора сохранить ответ ещё раз.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it to take in.</source>
        <translation>{name} пуст: в нём нет текста.</translation>
    </message>
    <message>
        <source>{name} is in an encoding that is not known here. Open it in the program that wrote it and save it as UTF-8.</source>
        <translation>Кодировка {name} неизвестна. Откройте файл в программе, которая его записала, и сохраните в UTF-8.</translation>
    </message>
    <message>
        <source>{name} is in the format of Word before 2007. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{name} в формате Word до 2007 года. Откройте его в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save it without one and try again.</source>
        <translation>{name} закрыт паролем. Сохраните его без пароля и попробуйте снова.</translation>
    </message>
    <message>
        <source>{name} is not a JPEG, PNG, WebP or HEIC picture, whatever its name says. Save it as one of these, and take it in again.</source>
        <translation>{name} — не снимок JPEG, PNG, WebP или HEIC, как бы он ни назывался. Сохраните его в одном из этих форматов и загрузите снова.</translation>
    </message>
    <message>
        <source>{name} is not a Word document, or is damaged. Open it in the program that wrote it and save it again as .docx.</source>
        <translation>{name} — не документ Word или повреждён. Откройте его в программе, которая его записала, и снова сохраните как .docx.</translation>
    </message>
    <message>
        <source>{name} is not an editor’s answer. Choose the file that review.html saved.</source>
        <translation>{name} — не ответ редактора. Выберите файл, который сохранила review.html.</translation>
    </message>
    <message>
        <source>{name} is not text. Save it as plain text, Markdown, HTML or Word (.docx) and take that in.</source>
        <translation>{name} — не текст. Сохраните его как простой текст, Markdown, HTML или Word (.docx) и возьмите этот файл.</translation>
    </message>
    <message>
        <source>{name} is of a newer form. Install a newer version of this program.</source>
        <translation>{name} — более новой формы. Установите новую версию программы.</translation>
    </message>
    <message>
        <source>{name} is too large for an editor’s answer.</source>
        <translation>{name} слишком велик для ответа редактора.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, which no article does. Save its text alone in a new document.</source>
        <translation>{name} распаковывается больше чем в {limit} МБ, статей таких не бывает. Сохраните один текст в новом документе.</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>{name}: answer of {editor}</source>
        <translation>{name}: ответ, {editor}</translation>
    </message>
    <message>
        <source>{name}: answer of {editor}, new comments: {added}, changed: {changed}.</source>
        <translation>{name}: ответ, {editor}; новых замечаний: {added}, изменено: {changed}.</translation>
    </message>
    <message>
        <source>{name}: figures read {read}, new {added}, differing from the book {differing}.</source>
        <translation>{name}: прочитано {read}, новых {added}, расходятся с книгой {differing}.</translation>
    </message>
    <message>
        <source>{name}: no rates were set for that day.</source>
        <translation>{name}: на этот день курсы не устанавливались.</translation>
    </message>
    <message>
        <source>{name}: nothing new.</source>
        <translation>{name}: ничего нового.</translation>
    </message>
    <message>
        <source>{name}: the book has all of it already.</source>
        <translation>{name}: всё это в книге уже есть.</translation>
    </message>
    <message>
        <source>{name}: {added} new figures, {differing} differing.</source>
        <translation>{name}: новых значений {added}, расходятся {differing}.</translation>
    </message>
    <message>
        <source>{newsroom} (not there now)</source>
        <translation>{newsroom} (сейчас недоступна)</translation>
    </message>
    <message>
        <source>{newsroom}[*] – Newsroom</source>
        <translation>{newsroom}[*] — Newsroom</translation>
    </message>
    <message>
        <source>{number} of {found}</source>
        <translation>{number} из {found}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{path} не записать: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>Не удалось записать {path}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase. Look at the keyboard's language and at capital letters. If it is surely the right one, the file is damaged: restore a backup.</source>
        <translation>{path} этой парольной фразой не открывается. Проверьте раскладку клавиатуры и заглавные буквы. Если фраза точно верна, файл повреждён: восстановите копию.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n text(s) that this newsroom has not; nothing was written. Choose another name, and look into that file.</source>
        <translation>
            <numerusform>В файле {path} есть %n текст, которого нет в этой редакции; ничего не записано. Выберите другое имя и загляните в тот файл.</numerusform>
            <numerusform>В файле {path} есть %n текста, которых нет в этой редакции; ничего не записано. Выберите другое имя и загляните в тот файл.</numerusform>
            <numerusform>В файле {path} есть %n текстов, которых нет в этой редакции; ничего не записано. Выберите другое имя и загляните в тот файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no signature that fits, or is not as it was exported. “newsroom verify” tells more.</source>
        <translation>У {path} нет подходящей подписи, или он не такой, каким был экспортирован. «newsroom verify» расскажет подробнее.</translation>
    </message>
    <message>
        <source>{path} is a backup of another newsroom, so it was not put into the place of {newsroom}. Copy it to a place of its own and open it there.</source>
        <translation>{path} — резервная копия другой редакции, поэтому она не поставлена на место {newsroom}. Скопируйте её в отдельное место и откройте там.</translation>
    </message>
    <message>
        <source>{path} is a file. Choose a folder, or a name ending in .zip.</source>
        <translation>{path} — это файл. Выберите папку или имя, которое оканчивается на .zip.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a newsroom. Name a file in it.</source>
        <translation>{path} — папка, а не редакция. Укажите файл в ней.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name within it that ends in .zip.</source>
        <translation>{path} — папка. Выберите в ней имя, оканчивающееся на .zip.</translation>
    </message>
    <message>
        <source>{path} is a link or a device, and no bundle holds such.</source>
        <translation>{path} — ссылка или устройство, а в пакете такого не бывает.</translation>
    </message>
    <message>
        <source>{path} is an empty file: a newsroom is never that small, so a copy or a disk has failed. Bring back the whole file, or create a new newsroom in its place.</source>
        <translation>{path} — пустой файл: редакция такой не бывает, значит, подвело копирование или диск. Верните целый файл или создайте на его месте новую редакцию.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase; give it to open it.</source>
        <translation>{path} заперта парольной фразой; введите её, чтобы открыть.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a newsroom.</source>
        <translation>{path} — не резервная копия редакции.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it is no newsroom.</source>
        <translation>{path} — не файл, а значит, не редакция.</translation>
    </message>
    <message>
        <source>{path} is not a newsroom. Choose a newsroom file, or a folder for a new one.</source>
        <translation>{path} — не файл редакции. Выберите файл редакции или папку для новой.</translation>
    </message>
    <message>
        <source>{path} is not as it was exported.</source>
        <translation>{path} отличается от того, что было экспортировано.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is restored: %n article(s).</source>
        <translation>
            <numerusform>{path} восстановлена: %n статья.</numerusform>
            <numerusform>{path} восстановлена: %n статьи.</numerusform>
            <numerusform>{path} восстановлена: %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is shorter than the newsroom in it: it was not copied to its end, or the disk has lost a part. Nothing was changed; bring back a whole copy.</source>
        <translation>{path} короче, чем редакция в нём: файл скопирован не до конца или диск потерял часть. Ничего не изменено; верните целую копию.</translation>
    </message>
    <message>
        <source>{path} is the newsroom itself.</source>
        <translation>{path} — это сама редакция.</translation>
    </message>
    <message>
        <source>{path} is there already and is no bundle. Choose another name.</source>
        <translation>Файл {path} уже есть, и это не пакет. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty. Name another folder.</source>
        <translation>{path} уже есть и не пуста. Укажите другую папку.</translation>
    </message>
    <message>
        <source>{path} is there already; nothing was changed.</source>
        <translation>{path} уже есть; ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is there already; nothing was written. Choose another name.</source>
        <translation>{path} уже есть; ничего не записано. Выберите другое имя.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n article(s), files: {files}.</source>
        <translation>
            <numerusform>Пакет {path} цел: %n статья, файлов: {files}.</numerusform>
            <numerusform>Пакет {path} цел: %n статьи, файлов: {files}.</numerusform>
            <numerusform>Пакет {path} цел: %n статей, файлов: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} leads out of the theme’s folder. Put the file itself there.</source>
        <translation>{path} ведёт за пределы папки оформления. Положите туда сам файл.</translation>
    </message>
    <message>
        <source>{path} was copied while its newsroom was open, without the file {log} that held the last saves. Close the newsroom there and copy it again, or open this copy without them.</source>
        <translation>{path} скопирован, когда редакция была открыта, без файла {log}, где лежали последние сохранения. Закройте редакцию там и скопируйте снова или откройте эту копию без них.</translation>
    </message>
    <message>
        <source>{path} was not taken in: {reason}</source>
        <translation>{path} не принят: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n article(s). Files written: {written}, unchanged: {unchanged}, removed: {removed}.</source>
        <translation>
            <numerusform>{path}: %n статья. Файлов записано: {written}, без изменений: {unchanged}, удалено: {removed}.</numerusform>
            <numerusform>{path}: %n статьи. Файлов записано: {written}, без изменений: {unchanged}, удалено: {removed}.</numerusform>
            <numerusform>{path}: %n статей. Файлов записано: {written}, без изменений: {unchanged}, удалено: {removed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n file(s) of the theme.</source>
        <translation>
            <numerusform>{path}: %n файл оформления.</numerusform>
            <numerusform>{path}: %n файла оформления.</numerusform>
            <numerusform>{path}: %n файлов оформления.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s) made without a mistake.</source>
        <translation>
            <numerusform>{path}: %n страница сделана без ошибок.</numerusform>
            <numerusform>{path}: %n страницы сделаны без ошибок.</numerusform>
            <numerusform>{path}: %n страниц сделано без ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: a whole backup of %n article(s).</source>
        <translation>
            <numerusform>{path}: целая резервная копия, %n статья.</numerusform>
            <numerusform>{path}: целая резервная копия, %n статьи.</numerusform>
            <numerusform>{path}: целая резервная копия, %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: nothing is written with this ending. Choose one of {endings}, or name the form with --format.</source>
        <translation>{path}: с таким окончанием ничего не записывается. Выберите одно из {endings} или назовите вид через --format.</translation>
    </message>
    <message>
        <source>{size} in one file.</source>
        <translation>{size} одним файлом.</translation>
    </message>
    <message>
        <source>{source} has no address to fetch rates from.</source>
        <translation>{source}: нет адреса, откуда взять курсы.</translation>
    </message>
    <message>
        <source>{total} remarks; the first {shown} are shown.</source>
        <translation>Всего замечаний: {total}; показаны первые {shown}.</translation>
    </message>
    <message>
        <source>{written} of {words}</source>
        <translation>{written} из {words}</translation>
    </message>
    <message>
        <source>¶ (a line end)</source>
        <translation>¶ (конец строки)</translation>
    </message>
    <message>
        <source>“newsroom --data PATH check --accept” takes it as it is.</source>
        <translation>«newsroom --data PATH check --accept» примет её как есть.</translation>
    </message>
    <message>
        <source>“newsroom --data PATH create” makes a new one.</source>
        <translation>«newsroom --data PATH create» создаст новую.</translation>
    </message>
    <message>
        <source>“newsroom backup --list” shows its backups, “newsroom restore NUMBER” brings one back.</source>
        <translation>«newsroom backup --list» покажет резервные копии, «newsroom restore NUMBER» вернёт одну из них.</translation>
    </message>
    <message>
        <source>“{code}” is no currency's code (ISO 4217)</source>
        <translation>«{code}» — не код валюты (ISO 4217)</translation>
    </message>
    <message>
        <source>“{headline}” is an older version than the one in this newsroom.</source>
        <translation>«{headline}» — версия старее той, что есть в этой редакции.</translation>
    </message>
    <message>
        <source>“{headline}” is under embargo until {time}.</source>
        <translation>«{headline}» под эмбарго до {time}.</translation>
    </message>
    <message>
        <source>“{line}” stood within the text and was taken for the page’s own line; write it back where it belongs to the article.</source>
        <translation>Строка «{line}» стояла внутри текста и принята за служебную строку страницы; если она из статьи, впишите её обратно.</translation>
    </message>
    <message>
        <source>“{source}” is no source of rates</source>
        <translation>«{source}» — не источник курсов</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» — не дата</translation>
    </message>
    <message>
        <source>“{text}” was to be filled in.</source>
        <translation>«{text}» — место, которое собирались заполнить.</translation>
    </message>
    <message>
        <source>“{value}” is no time zone, such as Asia/Almaty. Nothing was changed.</source>
        <translation>Часового пояса «{value}» нет; пример: Asia/Almaty. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{value}” is none of these: {choice}. Nothing was changed.</source>
        <translation>«{value}» — не из этого ряда: {choice}. Ничего не изменено.</translation>
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
        <translation>«{word}» нельзя внести в словарь: дайте одно слово.</translation>
    </message>
    <message>
        <source>↑ carried forward   ≠ figures differ   – no rate</source>
        <translation>↑ перенесён   ≠ значения расходятся   – курса нет</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figure(s) differ</source>
        <translation>
            <numerusform>≠ расходится %n значение</numerusform>
            <numerusform>≠ расходятся %n значения</numerusform>
            <numerusform>≠ расходятся %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ no alternative text</source>
        <translation>⚠ нет альтернативного текста</translation>
    </message>
</context>
</TS>
