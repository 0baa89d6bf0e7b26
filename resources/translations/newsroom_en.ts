<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>newsroom</name>
    <message numerus="yes">
        <source>%n article(s) as before</source>
        <translation>
            <numerusform>%n article as before</numerusform>
            <numerusform>%n articles as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) had been changed meanwhile and were left alone.</source>
        <translation>
            <numerusform>%n article had been changed meanwhile and were left alone.</numerusform>
            <numerusform>%n articles had been changed meanwhile and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash</source>
        <translation>
            <numerusform>%n article moved to the trash</numerusform>
            <numerusform>%n articles moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now in the category {category}</source>
        <translation>
            <numerusform>%n article now in the category {category}</numerusform>
            <numerusform>%n articles now in the category {category}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) now in the state: {state}</source>
        <translation>
            <numerusform>%n article now in the state: {state}</numerusform>
            <numerusform>%n articles now in the state: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) say again what they said before.</source>
        <translation>
            <numerusform>%n article say again what they said before.</numerusform>
            <numerusform>%n articles say again what they said before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n article selected</numerusform>
            <numerusform>%n articles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stayed as they were</source>
        <translation>
            <numerusform>%n article stayed as they were</numerusform>
            <numerusform>%n articles stayed as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the trash</source>
        <translation>
            <numerusform>%n article taken out of the trash</numerusform>
            <numerusform>%n articles taken out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of editors wait for an answer.</source>
        <translation>
            <numerusform>%n comment of editors wait for an answer.</numerusform>
            <numerusform>%n comments of editors wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to settle</source>
        <translation>
            <numerusform>%n comment to settle</numerusform>
            <numerusform>%n comments to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) waiting</source>
        <translation>
            <numerusform>%n comment waiting</numerusform>
            <numerusform>%n comments waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) after it were not tried: from {path} on.</source>
        <translation>
            <numerusform>%n file after it were not tried: from {path} on.</numerusform>
            <numerusform>%n files after it were not tried: from {path} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to change; delete those that stay as they are.</source>
        <translation>
            <numerusform>%n file to change; delete those that stay as they are.</numerusform>
            <numerusform>%n files to change; delete those that stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) in {folder} can be opened without it. “newsroom passphrase --delete-backups” deletes them.</source>
        <translation>
            <numerusform>%n older backup in {folder} can be opened without it. “newsroom passphrase --delete-backups” deletes it.</numerusform>
            <numerusform>%n older backups in {folder} can be opened without it. “newsroom passphrase --delete-backups” deletes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s)</source>
        <translation>
            <numerusform>%n other field</numerusform>
            <numerusform>%n other fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) made without a mistake.</source>
        <translation>
            <numerusform>%n page made without a mistake.</numerusform>
            <numerusform>%n pages made without a mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) stood above the headline and now begin the body; take out what is not part of the article.</source>
        <translation>
            <numerusform>%n paragraph stood above the headline and now begin the body; take out what is not part of the article.</numerusform>
            <numerusform>%n paragraphs stood above the headline and now begin the body; take out what is not part of the article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in {articles} articles.</source>
        <translation>
            <numerusform>%n place in {articles} articles.</numerusform>
            <numerusform>%n places in {articles} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to decide</source>
        <translation>
            <numerusform>%n place to decide</numerusform>
            <numerusform>%n places to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) of the copy desk</source>
        <translation>
            <numerusform>%n remark of the copy desk</numerusform>
            <numerusform>%n remarks of the copy desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) in it are damaged; newsroom check names them.</source>
        <translation>
            <numerusform>%n revision in it are damaged; newsroom check names them.</numerusform>
            <numerusform>%n revisions in it are damaged; newsroom check names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spaces stand together.</source>
        <translation>
            <numerusform>%n spaces stand together.</numerusform>
            <numerusform>%n spaces stand together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before it goes out</source>
        <translation>
            <numerusform>%n thing to look at before it goes out</numerusform>
            <numerusform>%n things to look at before it goes out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over the target length</source>
        <translation>
            <numerusform>%n word over the target length</numerusform>
            <numerusform>%n words over the target length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to the target length</source>
        <translation>
            <numerusform>%n word to the target length</numerusform>
            <numerusform>%n words to the target length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) left: the text there has changed.</source>
        <translation>
            <numerusform>%n wording left: the text there has changed.</numerusform>
            <numerusform>%n wordings left: the text there has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete the %n backup(s) made so far, which open without the new one</source>
        <translation>
            <numerusform>&amp;Delete the %n backup made so far, which opens without the new one</numerusform>
            <numerusform>&amp;Delete the %n backups made so far, which open without the new one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %n article(s)</source>
        <translation>
            <numerusform>&amp;Replace in %n article</numerusform>
            <numerusform>&amp;Replace in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed here and elsewhere: %n article(s). Both texts are kept.</source>
        <translation>
            <numerusform>Changed here and elsewhere: %n article. Both texts are kept.</numerusform>
            <numerusform>Changed here and elsewhere: %n articles. Both texts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n article(s)…</source>
        <translation>
            <numerusform>Changing %n article…</numerusform>
            <numerusform>Changing %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n older backup(s).</source>
        <translation>
            <numerusform>Deleted %n older backup.</numerusform>
            <numerusform>Deleted %n older backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s)</source>
        <translation>
            <numerusform>Exported %n article</numerusform>
            <numerusform>Exported %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>Imported %n article</numerusform>
            <numerusform>Imported %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %n article(s) then.</source>
        <translation>
            <numerusform>It had %n article then.</numerusform>
            <numerusform>It had %n articles then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out after “{marker}”, as headlines of other articles: %n line(s).</source>
        <translation>
            <numerusform>Left out after “{marker}”, as headlines of other articles: %n line.</numerusform>
            <numerusform>Left out after “{marker}”, as headlines of other articles: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n picture(s). Add what is needed by hand.</source>
        <translation>
            <numerusform>Left out: %n picture. Add what is needed by hand.</numerusform>
            <numerusform>Left out: %n pictures. Add what is needed by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n article(s). Each has a new version in its history.</source>
        <translation>
            <numerusform>Replaced in %n article. Each has a new version in its history.</numerusform>
            <numerusform>Replaced in %n articles. Each has a new version in its history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules of this newsroom: %n off</source>
        <translation>
            <numerusform>Rules of this newsroom: %n off</numerusform>
            <numerusform>Rules of this newsroom: %n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show again what is ignored here (%n)</source>
        <translation>
            <numerusform>Show again what is ignored here (%n)</numerusform>
            <numerusform>Show again what is ignored here (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stored %n sample article(s).</source>
        <translation>
            <numerusform>Stored %n sample article.</numerusform>
            <numerusform>Stored %n sample articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n article(s)</source>
        <translation>
            <numerusform>Take in %n article</numerusform>
            <numerusform>Take in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n article(s)</source>
        <translation>
            <numerusform>Taken in: %n article</numerusform>
            <numerusform>Taken in: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected article(s)</source>
        <translation>
            <numerusform>The %n selected article</numerusform>
            <numerusform>The %n selected articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy desk has %n remark(s) on this article.</source>
        <translation>
            <numerusform>The copy desk has %n remark on this article.</numerusform>
            <numerusform>The copy desk has %n remarks on this article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped: %n file(s) were not taken in, from {path} on.</source>
        <translation>
            <numerusform>The import was stopped: %n file was not taken in, {path}.</numerusform>
            <numerusform>The import was stopped: %n files were not taken in, from {path} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence has %n words.</source>
        <translation>
            <numerusform>The sentence has %n words.</numerusform>
            <numerusform>The sentence has %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n article(s) are changed</source>
        <translation>
            <numerusform>The tags of %n article are changed</numerusform>
            <numerusform>The tags of %n articles are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %n file(s)</source>
        <translation>
            <numerusform>Written: %n file</numerusform>
            <numerusform>Written: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key</source>
        <translation>
            <numerusform>after %n minute without a key</numerusform>
            <numerusform>after %n minutes without a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n text(s) that this newsroom has not; nothing was written. Choose another name, and look into that file.</source>
        <translation>
            <numerusform>{path} has %n text that this newsroom has not; nothing was written. Choose another name, and look into that file.</numerusform>
            <numerusform>{path} has %n texts that this newsroom has not; nothing was written. Choose another name, and look into that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is restored: %n article(s).</source>
        <translation>
            <numerusform>{path} is restored: %n article.</numerusform>
            <numerusform>{path} is restored: %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is whole: %n article(s), files: {files}.</source>
        <translation>
            <numerusform>{path} is whole: %n article, files: {files}.</numerusform>
            <numerusform>{path} is whole: %n articles, files: {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n article(s). Files written: {written}, unchanged: {unchanged}, removed: {removed}.</source>
        <translation>
            <numerusform>{path}: %n article. Files written: {written}, unchanged: {unchanged}, removed: {removed}.</numerusform>
            <numerusform>{path}: %n articles. Files written: {written}, unchanged: {unchanged}, removed: {removed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n file(s) of the theme.</source>
        <translation>
            <numerusform>{path}: %n file of the theme.</numerusform>
            <numerusform>{path}: %n files of the theme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: %n page(s) made without a mistake.</source>
        <translation>
            <numerusform>{path}: %n page made without a mistake.</numerusform>
            <numerusform>{path}: %n pages made without a mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: a whole backup of %n article(s).</source>
        <translation>
            <numerusform>{path}: a whole backup of %n article.</numerusform>
            <numerusform>{path}: a whole backup of %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %n figure(s) differ</source>
        <translation>
            <numerusform>≠ %n figure differs</numerusform>
            <numerusform>≠ %n figures differ</numerusform>
        </translation>
    </message>
</context>
</TS>
