<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>newsroom</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Полу&amp;жирный</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>К&amp;урсив</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Ну&amp;мерованный список</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
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
        <source>&amp;Speech with a dash</source>
        <translation>Прямая &amp;речь с тире</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
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
        <source>Back to the text (Esc)</source>
        <translation>Вернуться к тексту (Esc)</translation>
    </message>
    <message>
        <source>Bulleted &amp;list</source>
        <translation>Маркированный &amp;список</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
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
        <source>Find pre&amp;vious</source>
        <translation>Найти пре&amp;дыдущее</translation>
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
        <source>Next place (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Предварительный просмотр страницы</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>The article’s text</source>
        <translation>Текст статьи</translation>
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
        <source>The work was stopped.</source>
        <translation>Работа остановлена.</translation>
    </message>
    <message>
        <source>Write the article here…</source>
        <translation>Пишите статью здесь…</translation>
    </message>
</context>
</TS>
