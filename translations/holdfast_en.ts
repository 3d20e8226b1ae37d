<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>app::contacts::CallSheetPage</name>
    <message numerus="yes">
        <source>%n private entries are left out.</source>
        <translation>
            <numerusform>%n private entry is left out.</numerusform>
            <numerusform>%n private entries are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <extracomment>What was copied goes from the clipboard after that time.</extracomment>
        <translation>
            <numerusform>Copied. It will clear in %n second.</numerusform>
            <numerusform>Copied. It will clear in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetView</name>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>How long the text for a form is. Letters of the alphabet, not those in envelopes.</extracomment>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this</source>
        <extracomment>A link below a line: the entries that the line comes from.</extracomment>
        <translation>
            <numerusform>%n entry behind this</numerusform>
            <numerusform>%n entries behind this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this: %1</source>
        <extracomment>What a screen reader hears: the words of the line, then the part of the sheet.</extracomment>
        <translation>
            <numerusform>%n entry behind this: %1</numerusform>
            <numerusform>%n entries behind this: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <extracomment>Below a long list of links to entries: how many more there are.</extracomment>
        <translation>
            <numerusform>and %n more entry</numerusform>
            <numerusform>and %n more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::CallTimer</name>
    <message numerus="yes">
        <source>The call lasted %n minute(s).</source>
        <translation>
            <numerusform>The call lasted %n minute.</numerusform>
            <numerusform>The call lasted %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The call has lasted %n minute(s).</source>
        <translation>
            <numerusform>The call has lasted %n minute.</numerusform>
            <numerusform>The call has lasted %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::Removal</name>
    <message numerus="yes">
        <source>Remove %n reports?</source>
        <translation>
            <numerusform>Remove this report?</numerusform>
            <numerusform>Remove these %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>%n of them was removed.</numerusform>
            <numerusform>%n of them were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>%n of them was put back.</numerusform>
            <numerusform>%n of them were put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportListModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files go with a report, call or letter.</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportsPage</name>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>Remove it</numerusform>
            <numerusform>Remove %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>Put it back</numerusform>
            <numerusform>Put %n of them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::WhoChoice</name>
    <message numerus="yes">
        <source>Everyone: %n entries</source>
        <extracomment>A choice: a report about all entries, whoever they name.</extracomment>
        <translation>
            <numerusform>Everyone: %n entry</numerusform>
            <numerusform>Everyone: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <extracomment>A choice: a report about the entries that name one person. %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::diary::DiaryPage</name>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n entries back</source>
        <translation>
            <numerusform>Put %n entry back</numerusform>
            <numerusform>Put %n entries back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n entry removed.</numerusform>
            <numerusform>%n entries removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries put back.</source>
        <translation>
            <numerusform>%n entry put back.</numerusform>
            <numerusform>%n entries put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed entries</source>
        <translation>
            <numerusform>%n removed entry</numerusform>
            <numerusform>%n removed entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>No entries match these filters. Clear the filters to see the %n entry.</numerusform>
            <numerusform>No entries match these filters. Clear the filters to see all %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries the list shows.</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <extracomment>How many of all entries the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::diary::EntryView</name>
    <message numerus="yes">
        <source>Written on %1, %n day(s) later.</source>
        <extracomment>%1: a date and time. So many days after it happened.</extracomment>
        <translation>
            <numerusform>Written on %1, %n day later.</numerusform>
            <numerusform>Written on %1, %n days later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::diary::IncidentListModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Group: marks on a line of the list of entries. Read by: the person who keeps the diary, and with a screen reader. Lower case, one word: they stand after one another. This text: How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::diary::Removal</name>
    <message numerus="yes">
        <source>%n of them have files.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>One of them has files.</numerusform>
            <numerusform>%n of them have files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries?</source>
        <translation>
            <numerusform>Remove this entry?</numerusform>
            <numerusform>Remove %n entries?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceItemPage</name>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <translation>
            <numerusform>Copied. It will clear in %n second.</numerusform>
            <numerusform>Copied. It will clear in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidencePage</name>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in your records, and were not added again.</source>
        <translation>
            <numerusform>%n file is already in your records, and was not added again.</numerusform>
            <numerusform>%n files are already in your records, and were not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) to other places were left out.</source>
        <extracomment>Files that only point to another file or folder.</extracomment>
        <translation>
            <numerusform>%n shortcut to another place was left out.</numerusform>
            <numerusform>%n shortcuts to other places were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files</source>
        <translation>
            <numerusform>Remove %n file</numerusform>
            <numerusform>Remove %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n files back</source>
        <translation>
            <numerusform>Put %n file back</numerusform>
            <numerusform>Put %n files back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files removed.</source>
        <translation>
            <numerusform>%n file removed.</numerusform>
            <numerusform>%n files removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files put back.</source>
        <translation>
            <numerusform>%n file put back.</numerusform>
            <numerusform>%n files put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files linked to the entry.</source>
        <translation>
            <numerusform>%n file linked to the entry.</numerusform>
            <numerusform>%n files linked to the entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No files match these filters. Clear the filters to see all %n files.</source>
        <translation>
            <numerusform>No files match these filters. Clear the filters to see %n file.</numerusform>
            <numerusform>No files match these filters. Clear the filters to see all %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files</source>
        <extracomment>How many of all files the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed files</source>
        <translation>
            <numerusform>%n removed file</numerusform>
            <numerusform>%n removed files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files the list shows.</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceText</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a file belongs to.</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::evidence::Removal</name>
    <message numerus="yes">
        <source>Remove %n files that were reported?</source>
        <translation>
            <numerusform>Remove %n file that was reported?</numerusform>
            <numerusform>Remove %n files that were reported?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::people::PeoplePage</name>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>%n of them was removed.</numerusform>
            <numerusform>%n of them were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>%n of them was put back.</numerusform>
            <numerusform>%n of them were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>Remove it</numerusform>
            <numerusform>Remove %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>Put it back</numerusform>
            <numerusform>Put %n of them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::people::PeopleRows</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries name this person, account or place.</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::people::PeopleWords</name>
    <message numerus="yes">
        <source>%n entries.</source>
        <extracomment>How many entries there are: the first of two sentences.</extracomment>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::preferences::SettingFinder</name>
    <message numerus="yes">
        <source>%n setting(s) found.</source>
        <translation>
            <numerusform>%n setting found.</numerusform>
            <numerusform>%n settings found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::search::SearchPage</name>
    <message numerus="yes">
        <source>The newest %n matches. Add a word to find fewer.</source>
        <translation>
            <numerusform>The newest match. Add a word to find fewer.</numerusform>
            <numerusform>The newest %n matches. Add a word to find fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), newest first</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::IdleChoices</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>A choice: lock after so many minutes without a key or the mouse.</extracomment>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::JobTrayView</name>
    <message numerus="yes">
        <source>%1. About %n minute(s) left.</source>
        <translation>
            <numerusform>%1. About %n minute left.</numerusform>
            <numerusform>%1. About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::MainWindow</name>
    <message numerus="yes">
        <source>Locking in %n second(s).</source>
        <translation>
            <numerusform>Locking in %n second.</numerusform>
            <numerusform>Locking in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has used this for a while. Locking in %n second(s).</source>
        <translation>
            <numerusform>Nobody has used this for a while. Locking in %n second.</numerusform>
            <numerusform>Nobody has used this for a while. Locking in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::commands::Palette</name>
    <message numerus="yes">
        <source>%n match(es): %1</source>
        <extracomment>Spoken: how many lines match; %1: the one that Enter would do.</extracomment>
        <translation>
            <numerusform>%n match: %1</numerusform>
            <numerusform>%n matches: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarModel</name>
    <message numerus="yes">
        <source>In the week: %n entries</source>
        <extracomment>Group: cells of the calendar of the timeline. Read by: the person who keeps the diary, and with a screen reader. Very short: the cells are small.</extracomment>
        <translation>
            <numerusform>In the week: %n entry</numerusform>
            <numerusform>In the week: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarPanel</name>
    <message numerus="yes">
        <source>%n entries have no day. Look at them</source>
        <translation>
            <numerusform>%n entry has no day. Look at it</numerusform>
            <numerusform>%n entries have no day. Look at them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineListModel</name>
    <message numerus="yes">
        <source>%n day(s) with nothing recorded</source>
        <translation>
            <numerusform>%n day with nothing recorded</numerusform>
            <numerusform>%n days with nothing recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without one that matches</source>
        <extracomment>A gap between two lines: days without an entry that the filters let through.</extracomment>
        <translation>
            <numerusform>%n day without one that matches</numerusform>
            <numerusform>%n days without one that matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelinePage</name>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>No entries match these filters. Clear the filters to see %n entry.</numerusform>
            <numerusform>No entries match these filters. Clear the filters to see all %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files go with it.</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <extracomment>How many entries the timeline shows: the first of some sentences.</extracomment>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without one that matches is %n day(s).</source>
        <translation>
            <numerusform>The longest time without one that matches is %n day.</numerusform>
            <numerusform>The longest time without one that matches is %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time with nothing recorded is %n day(s).</source>
        <translation>
            <numerusform>The longest time with nothing recorded is %n day.</numerusform>
            <numerusform>The longest time with nothing recorded is %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries say that an order or a bail condition was broken.</source>
        <translation>
            <numerusform>%n entry says that an order or a bail condition was broken.</numerusform>
            <numerusform>%n entries say that an order or a bail condition was broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked them to stop: %1. They were in touch %n time(s) after that.</source>
        <extracomment>How often they were in touch after the person asked them to stop; %1: when that was.</extracomment>
        <translation>
            <numerusform>You asked them to stop: %1. They were in touch %n time after that.</numerusform>
            <numerusform>You asked them to stop: %1. They were in touch %n times after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::today::TodayWords</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::vault::UnlockForm</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::vault::WrongTries</name>
    <message numerus="yes">
        <source>%n wrong tries since then.</source>
        <translation>
            <numerusform>%n wrong try since then.</numerusform>
            <numerusform>%n wrong tries since then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayWords</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>Group: how long a recording is, as it is heard. Read by: the person who keeps the diary, with a screen reader. Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
