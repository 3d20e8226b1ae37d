<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>Behaviour</name>
    <message>
        <source>Called me</source>
        <extracomment>Group: choices under &quot;How?&quot; in an entry: what was done to the person. Read by: the person who keeps the diary, who may be frightened; in lists and on papers also by the police. No gender for whoever did it, no verdict.</extracomment>
        <translation>Dzwoniono do mnie</translation>
    </message>
    <message>
        <source>Called and said nothing</source>
        <translation>Głuche telefony</translation>
    </message>
    <message>
        <source>Sent me texts</source>
        <translation>Wysyłano mi SMS-y</translation>
    </message>
    <message>
        <source>Sent me emails</source>
        <translation>Wysyłano mi e-maile</translation>
    </message>
    <message>
        <source>Sent me messages online</source>
        <translation>Wysyłano mi wiadomości online</translation>
    </message>
    <message>
        <source>Left or sent me a gift or a letter</source>
        <translation>Zostawiono lub wysłano mi prezent albo list</translation>
    </message>
    <message>
        <source>Got in touch with my family, friends or work</source>
        <translation>Kontaktowano się z moją rodziną, znajomymi lub miejscem pracy</translation>
    </message>
    <message>
        <source>Got other people to do it</source>
        <translation>Nakłoniono do tego inne osoby</translation>
    </message>
    <message>
        <source>Followed me</source>
        <extracomment>Somebody walked or drove after me.</extracomment>
        <translation>Śledzono mnie</translation>
    </message>
    <message>
        <source>Watched me</source>
        <extracomment>Somebody kept looking at me or at my home.</extracomment>
        <translation>Obserwowano mnie</translation>
    </message>
    <message>
        <source>Waited outside</source>
        <extracomment>Somebody stood and waited outside a building.</extracomment>
        <translation>Czekano na zewnątrz</translation>
    </message>
    <message>
        <source>Came to my home</source>
        <translation>Przychodzono do mojego domu</translation>
    </message>
    <message>
        <source>Came to my work</source>
        <translation>Przychodzono do mojej pracy</translation>
    </message>
    <message>
        <source>Spoke to me in person</source>
        <translation>Mówiono do mnie twarzą w twarz</translation>
    </message>
    <message>
        <source>Abused me because of who I am</source>
        <translation>Obrażano mnie z powodu tego, kim jestem</translation>
    </message>
    <message>
        <source>Hit me or hurt me</source>
        <translation>Uderzono mnie lub zrobiono mi krzywdę</translation>
    </message>
    <message>
        <source>Touched or hurt me in a sexual way</source>
        <translation>Dotykano mnie lub krzywdzono w sposób seksualny</translation>
    </message>
    <message>
        <source>Posted about me</source>
        <translation>Publikowano coś o mnie w internecie</translation>
    </message>
    <message>
        <source>Shared my private details</source>
        <translation>Ujawniono moje prywatne dane</translation>
    </message>
    <message>
        <source>Told lies about me</source>
        <translation>Rozpowiadano o mnie kłamstwa</translation>
    </message>
    <message>
        <source>Pretended to be me</source>
        <translation>Podszywano się pode mnie</translation>
    </message>
    <message>
        <source>Shared an intimate image of me</source>
        <translation>Udostępniono moje intymne zdjęcie lub film</translation>
    </message>
    <message>
        <source>Threatened to share an intimate image of me</source>
        <translation>Grożono udostępnieniem mojego intymnego zdjęcia lub filmu</translation>
    </message>
    <message>
        <source>Made a fake intimate image of me</source>
        <translation>Stworzono fałszywe intymne zdjęcie lub film ze mną</translation>
    </message>
    <message>
        <source>Sent me a sexual image I did not want</source>
        <translation>Wysłano mi niechciane zdjęcie lub film o treści seksualnej</translation>
    </message>
    <message>
        <source>Broke into my account</source>
        <translation>Włamano się na moje konto</translation>
    </message>
    <message>
        <source>Spied on my phone or computer</source>
        <translation>Szpiegowano mój telefon lub komputer</translation>
    </message>
    <message>
        <source>Used a tracker on me or my things</source>
        <translation>Śledzono mnie lub moje rzeczy lokalizatorem</translation>
    </message>
    <message>
        <source>Damaged my things, my home or my car</source>
        <translation>Uszkodzono moje rzeczy, mój dom lub mój samochód</translation>
    </message>
    <message>
        <source>Hurt my pet</source>
        <translation>Skrzywdzono moje zwierzę</translation>
    </message>
    <message>
        <source>Threatened to hurt me or others</source>
        <translation>Grożono skrzywdzeniem mnie lub innych osób</translation>
    </message>
    <message>
        <source>Threatened to kill</source>
        <translation>Grożono śmiercią</translation>
    </message>
    <message>
        <source>Made another threat</source>
        <translation>Grożono czymś innym</translation>
    </message>
    <message>
        <source>Asked for money or more, or they would harm me</source>
        <translation>Żądano pieniędzy lub czegoś więcej, grożąc mi krzywdą</translation>
    </message>
    <message>
        <source>Pushed me to drop my report</source>
        <translation>Naciskano na wycofanie mojego zgłoszenia</translation>
    </message>
    <message>
        <source>Broke an order or a bail condition</source>
        <translation>Złamano nakaz sądu lub warunek zwolnienia (bail)</translation>
    </message>
    <message>
        <source>Controls what I do</source>
        <translation>Kontroluje to, co robię</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>sure</source>
        <extracomment>Group: how sure the person is who did it, as the end of a line: &quot;Unknown person 1 (think so)&quot;. Read by: the person who keeps the diary, and the police on papers. Lower case, very short. This text: Adjective: I am sure.</extracomment>
        <translation>na pewno</translation>
    </message>
    <message>
        <source>think so</source>
        <extracomment>I think that it was them.</extracomment>
        <translation>chyba tak</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>Noun: it is a guess.</extracomment>
        <translation>przypuszczenie</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call to 101</source>
        <extracomment>Group: ways in which a report was made, in a list of choices and of reports. Read by: the person who keeps the diary. Nouns, short; 101 and 999 are phone numbers of the police.</extracomment>
        <translation>Telefon na 101</translation>
    </message>
    <message>
        <source>Call to 999</source>
        <translation>Telefon na 999</translation>
    </message>
    <message>
        <source>Online report</source>
        <translation>Zgłoszenie online</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>Na komisariacie</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Noun: reported by email.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Noun: a letter on paper.</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>They met face to face.</extracomment>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Aplikacja lub strona</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>Another way to report than those above.</extracomment>
        <translation>Inny sposób</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Something you keep</source>
        <extracomment>Group: kinds of files and things that are kept. Read by: the person who keeps the diary, in lists and on the page of a file. Nouns, short, neutral: the content may upset.</extracomment>
        <translation>Rzecz, którą przechowujesz</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <extracomment>Noun, a kind of file; %1: its format in capitals, &quot;PNG&quot;.</extracomment>
        <translation>Obraz (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Noun, a kind of file: a recording to listen to.</extracomment>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Noun, a kind of file.</extracomment>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>A kind of file. Stays as it is in most languages.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Noun, a kind of file: a saved email.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Noun, a kind of file: plain words. Not a text message.</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Packed files</source>
        <extracomment>Noun, a kind of file: many files in one, such as a ZIP file.</extracomment>
        <translation>Spakowane pliki</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun: a file of any other kind.</extracomment>
        <translation>Plik</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>Group: the mark between parts of a list. Read by: everybody, also with a screen reader. Stands between the parts of a list, with its space: &quot;2 files, private&quot;.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <extracomment>Group: the dialog in which files and places are chosen, which comes with Qt. Read by: the person who keeps the diary. Use the words of the computer&apos;s own dialogs.</extracomment>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the folder that was open before. Not the body part.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Przejdź wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A button: to the folder that was open after. Not &quot;onwards&quot; in time.</extracomment>
        <translation>Do przodu</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Przejdź do przodu</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>The folder that this folder is in.</extracomment>
        <translation>Folder wyżej</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Przejdź do folderu wyżej</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Widok listy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Przełącz na widok listy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Widok szczegółów</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Przełącz na widok szczegółów</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Noun: the list of places at the side.</extracomment>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista miejsc i zakładek</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun: the list of files.</extracomment>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Noun: a label before the name of a folder.</extracomment>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Rodzaj plików:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb, a button. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Verb, a button. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Verb, a button: choose this folder. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Verb, in a menu. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb, in a menu. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Skasuj</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż &amp;ukryte pliki</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nowy folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Znajdź folder</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, in a menu: take a place out of the list at the side.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mój komputer</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Noun: folders, a kind of thing to choose.</extracomment>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Skasuj</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Nie znaleziono pliku.
Sprawdź, czy nazwa pliku jest poprawna.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Nie znaleziono folderu.
Sprawdź, czy nazwa folderu jest poprawna.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Zastąpić go?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” ma ochronę przed zapisem.
Skasować mimo to?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Czy na pewno skasować „%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Nie udało się skasować folderu.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Noun, the head of a column: names of files.</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Noun, the head of a column: sizes of files.</extracomment>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Noun, the head of a column: kinds of files. Not the verb.</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Group: heads of the columns in the dialog in which files are chosen. Read by: the person who keeps the diary. Nouns, one word if you can.</extracomment>
        <translation>Data zmiany</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mój komputer</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Noun: this computer, as a place.</extracomment>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb, in a menu: take back what was typed. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb, in a menu: do again what was taken back. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Verb, in a menu: take the chosen words out and copy them. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Verb, in a menu: copy the chosen words. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Verb, in a menu: put in what was copied. The letter after &amp; is pressed alone.</extracomment>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, in a menu: delete the chosen words.</extracomment>
        <translation>Skasuj</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Group: the menu of a field of one line. Read by: the person who keeps the diary. Use the words of the computer&apos;s own menus.</extracomment>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Group: buttons of dialogs that come with Qt. Read by: the person who keeps the diary. Use the words of the computer&apos;s own dialogs. This text: A button: agreed.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: change nothing and go back.</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>A button: the answer to a question. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>A button: the answer to a question. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb, in a menu: take back what was typed. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb, in a menu: do again what was taken back. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Verb, in a menu: take the chosen words out and copy them. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Verb, in a menu: copy the chosen words. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Group: the menu of a text of many lines. Read by: the person who keeps the diary. Use the words of the computer&apos;s own menus.</extracomment>
        <translation>Kopiuj &amp;adres linku</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Verb, in a menu: put in what was copied. The letter after &amp; is pressed alone.</extracomment>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, in a menu: delete the chosen words.</extracomment>
        <translation>Skasuj</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>How many calls?</source>
        <extracomment>Group: questions in an entry, their help, and their labels on papers. Read by: the person who keeps the diary, who may be frightened; labels also by the police. Never blame, never press; what begins in lower case follows &quot;Why we ask:&quot;.</extracomment>
        <translation>Ile było połączeń?</translation>
    </message>
    <message>
        <source>A guess is fine.</source>
        <translation>Może być w przybliżeniu.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Noun, a label: phone calls that came. Before a number.</extracomment>
        <translation>Liczba połączeń</translation>
    </message>
    <message>
        <source>How long did they last?</source>
        <translation>Jak długo trwały?</translation>
    </message>
    <message>
        <source>How long the calls lasted</source>
        <translation>Jak długo trwały połączenia</translation>
    </message>
    <message>
        <source>Which number did they call from?</source>
        <translation>Z jakiego numeru dzwoniono?</translation>
    </message>
    <message>
        <source>If it was hidden, you can dial 1471 at once. It is better not to call back.</source>
        <translation>Jeśli był ukryty, możesz od razu wybrać 1471. Lepiej nie oddzwaniać.</translation>
    </message>
    <message>
        <source>the police or the phone company may trace it.</source>
        <translation>policja lub operator telefonu mogą ustalić, skąd dzwoniono.</translation>
    </message>
    <message>
        <source>Number they called from</source>
        <translation>Numer, z którego dzwoniono</translation>
    </message>
    <message>
        <source>Did they leave a voice message?</source>
        <translation>Czy zostawiono wiadomość głosową?</translation>
    </message>
    <message>
        <source>It helps to keep it.</source>
        <translation>Dobrze jest ją zachować.</translation>
    </message>
    <message>
        <source>Left a voice message</source>
        <translation>Zostawiono wiadomość głosową</translation>
    </message>
    <message>
        <source>How many messages?</source>
        <translation>Ile było wiadomości?</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Noun, a label: messages that came. Before a number.</extracomment>
        <translation>Liczba wiadomości</translation>
    </message>
    <message>
        <source>Which number, address or account sent them?</source>
        <translation>Z jakiego numeru, adresu lub konta przyszły?</translation>
    </message>
    <message>
        <source>Copy it as it stands there.</source>
        <translation>Skopiuj go tak, jak tam stoi.</translation>
    </message>
    <message>
        <source>a name can be changed. The number or address helps to find who it was.</source>
        <translation>nazwę można zmienić. Numer lub adres pomaga ustalić, kto to był.</translation>
    </message>
    <message>
        <source>Number, address or account that sent them</source>
        <translation>Numer, adres lub konto, z którego przyszły wiadomości</translation>
    </message>
    <message>
        <source>Do you still have them on your phone or computer?</source>
        <translation>Czy masz je nadal w telefonie lub komputerze?</translation>
    </message>
    <message>
        <source>Police may ask for the first copy. It helps to keep it, and your own replies.</source>
        <translation>Policja może poprosić o pierwszą kopię. Dobrze jest ją zachować, tak samo jak Twoje odpowiedzi.</translation>
    </message>
    <message>
        <source>Messages are still on the phone or computer</source>
        <translation>Wiadomości są nadal w telefonie lub komputerze</translation>
    </message>
    <message>
        <source>What is the web address of the page?</source>
        <translation>Jaki jest adres strony internetowej?</translation>
    </message>
    <message>
        <source>the address shows where it was, also when the page is gone.</source>
        <translation>adres pokazuje, gdzie to było, także gdy strony już nie ma.</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Noun, a label: the address of a page on the internet.</extracomment>
        <translation>Adres strony internetowej</translation>
    </message>
    <message>
        <source>Which account put it there?</source>
        <translation>Z jakiego konta to tam umieszczono?</translation>
    </message>
    <message>
        <source>Account that put it there</source>
        <translation>Konto, z którego to umieszczono</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>Kto mógł to widzieć?</translation>
    </message>
    <message>
        <source>For example how many views or replies it had.</source>
        <translation>Na przykład ile było wyświetleń lub odpowiedzi.</translation>
    </message>
    <message>
        <source>Who could see it</source>
        <translation>Kto mógł to widzieć</translation>
    </message>
    <message>
        <source>What did they look like, and what did they wear?</source>
        <translation>Jak ta osoba wyglądała i co miała na sobie?</translation>
    </message>
    <message>
        <source>it can help to show who it was.</source>
        <translation>to może pomóc ustalić, kto to był.</translation>
    </message>
    <message>
        <source>What they looked like and wore</source>
        <translation>Jak ta osoba wyglądała i co miała na sobie</translation>
    </message>
    <message>
        <source>Was there a car? What kind, and which number?</source>
        <translation>Czy był tam samochód? Jaki i z jakim numerem?</translation>
    </message>
    <message>
        <source>Car</source>
        <extracomment>Noun, a label: what the car was like.</extracomment>
        <translation>Samochód</translation>
    </message>
    <message>
        <source>Could a camera have seen it?</source>
        <translation>Czy mogła to nagrać kamera?</translation>
    </message>
    <message>
        <source>Film is often kept for a few days only. You can ask them to keep it.</source>
        <translation>Nagrania często są przechowywane tylko kilka dni. Możesz poprosić o ich zachowanie.</translation>
    </message>
    <message>
        <source>A camera may have seen it</source>
        <translation>Kamera mogła to nagrać</translation>
    </message>
    <message>
        <source>Who has touched it since?</source>
        <translation>Kto tego od tamtej pory dotykał?</translation>
    </message>
    <message>
        <source>police may ask who has had it in their hands.</source>
        <translation>policja może zapytać, kto miał to w rękach.</translation>
    </message>
    <message>
        <source>Who has touched it</source>
        <translation>Kto tego dotykał</translation>
    </message>
    <message>
        <source>Where and when was it found?</source>
        <translation>Gdzie i kiedy znaleziono lokalizator?</translation>
    </message>
    <message>
        <source>Where and when the tracker was found</source>
        <translation>Gdzie i kiedy znaleziono lokalizator</translation>
    </message>
    <message>
        <source>Which number is on it, or in the alert?</source>
        <translation>Jaki numer jest na nim albo w powiadomieniu?</translation>
    </message>
    <message>
        <source>A photo of the number helps too.</source>
        <translation>Zdjęcie tego numeru też pomaga.</translation>
    </message>
    <message>
        <source>Number of the tracker</source>
        <translation>Numer lokalizatora</translation>
    </message>
    <message>
        <source>Were you hurt?</source>
        <translation>Czy pojawił się ból albo obrażenia?</translation>
    </message>
    <message>
        <source>A photo of it can go with this entry.</source>
        <translation>Zdjęcie obrażeń możesz dodać do tego wpisu.</translation>
    </message>
    <message>
        <source>Hurt</source>
        <extracomment>Adjective, a label: was the person hurt? Before &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Ból albo obrażenia</translation>
    </message>
    <message>
        <source>Was there a weapon, or talk of one?</source>
        <translation>Czy była broń lub niebezpieczny przedmiot, albo była o tym mowa?</translation>
    </message>
    <message>
        <source>If it is happening now, call 999.</source>
        <translation>Jeśli to dzieje się teraz, zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>A weapon, or talk of one</source>
        <translation>Broń lub niebezpieczny przedmiot, albo mowa o tym</translation>
    </message>
    <message>
        <source>Did you ask them to stop?</source>
        <translation>Czy była z Twojej strony prośba, żeby ta osoba przestała?</translation>
    </message>
    <message>
        <source>For example &quot;Do not contact me again&quot;. Asking once is enough.</source>
        <translation>Na przykład „Nie kontaktuj się ze mną więcej”. Wystarczy poprosić raz.</translation>
    </message>
    <message>
        <source>it can show that they knew you did not want it. Contact after this day is counted.</source>
        <translation>to może pokazać, że ta osoba wiedziała, że tego nie chcesz. Kontakty po tym dniu są liczone.</translation>
    </message>
    <message>
        <source>Asked them to stop</source>
        <translation>Prośba, żeby ta osoba przestała</translation>
    </message>
    <message>
        <source>What did it cost you in money?</source>
        <translation>Jakie wydatki to spowodowało?</translation>
    </message>
    <message>
        <source>For example new locks, a new phone, or taxis.</source>
        <translation>Na przykład nowe zamki, nowy telefon albo taksówki.</translation>
    </message>
    <message>
        <source>a court may look at what it did to you, and at what it cost.</source>
        <translation>sąd może brać pod uwagę, jak to na Ciebie wpłynęło i ile to kosztowało.</translation>
    </message>
    <message>
        <source>Money it cost</source>
        <translation>Wydatki, które to spowodowało</translation>
    </message>
    <message>
        <source>Did you miss work or school?</source>
        <translation>Czy były przez to nieobecności w pracy lub szkole?</translation>
    </message>
    <message>
        <source>For example two days off.</source>
        <translation>Na przykład dwa dni.</translation>
    </message>
    <message>
        <source>Time missed at work or school</source>
        <translation>Nieobecność w pracy lub szkole</translation>
    </message>
    <message>
        <source>Did you see a doctor or a nurse?</source>
        <translation>Czy była wizyta u lekarza lub pielęgniarki?</translation>
    </message>
    <message>
        <source>Who, where and when, if you know.</source>
        <translation>U kogo, gdzie i kiedy, jeśli wiesz.</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <translation>Lekarz lub pielęgniarka</translation>
    </message>
    <message>
        <source>Are you very frightened?</source>
        <translation>Czy bardzo się boisz?</translation>
    </message>
    <message>
        <source>Very frightened</source>
        <extracomment>A label: is the person very frightened? Before &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Bardzo silny strach</translation>
    </message>
    <message>
        <source>Have they done this before, to you or to someone else?</source>
        <translation>Czy ta osoba robiła to już wcześniej, Tobie lub komuś innemu?</translation>
    </message>
    <message>
        <source>Have done this before</source>
        <translation>Ta osoba robiła to już wcześniej</translation>
    </message>
    <message>
        <source>Have they broken or damaged things of yours?</source>
        <translation>Czy ta osoba zniszczyła lub uszkodziła Twoje rzeczy?</translation>
    </message>
    <message>
        <source>Have damaged things</source>
        <translation>Ta osoba uszkodziła rzeczy</translation>
    </message>
    <message>
        <source>Do they turn up where you are more than three times a week?</source>
        <translation>Czy ta osoba pojawia się tam, gdzie jesteś, częściej niż trzy razy w tygodniu?</translation>
    </message>
    <message>
        <source>At home, at work, or anywhere else.</source>
        <translation>W domu, w pracy lub gdziekolwiek indziej.</translation>
    </message>
    <message>
        <source>Turn up more than three times a week</source>
        <translation>Ta osoba pojawia się częściej niż trzy razy w tygodniu</translation>
    </message>
    <message>
        <source>Do they hang around your home or your work?</source>
        <translation>Czy ta osoba kręci się koło Twojego domu lub pracy?</translation>
    </message>
    <message>
        <source>Hang around home or work</source>
        <translation>Ta osoba kręci się koło domu lub pracy</translation>
    </message>
    <message>
        <source>Have they threatened to hurt you, in any way?</source>
        <translation>Czy ta osoba groziła, że zrobi Ci krzywdę, w jakikolwiek sposób?</translation>
    </message>
    <message>
        <source>Sexual violence counts too.</source>
        <translation>Przemoc seksualna też się liczy.</translation>
    </message>
    <message>
        <source>Have threatened violence</source>
        <translation>Ta osoba groziła przemocą</translation>
    </message>
    <message>
        <source>Have they bothered people around you?</source>
        <translation>Czy ta osoba niepokoiła ludzi z Twojego otoczenia?</translation>
    </message>
    <message>
        <source>Family, friends, children, people at work, a new partner, or neighbours.</source>
        <translation>Rodzinę, znajomych, dzieci, ludzi z pracy, nową partnerkę lub nowego partnera, sąsiadów.</translation>
    </message>
    <message>
        <source>Have bothered people around me</source>
        <translation>Ta osoba niepokoiła ludzi z mojego otoczenia</translation>
    </message>
    <message>
        <source>Have they hurt someone else in this time?</source>
        <translation>Czy w tym czasie ta osoba zrobiła krzywdę komuś innemu?</translation>
    </message>
    <message>
        <source>Have hurt someone else</source>
        <translation>Ta osoba zrobiła krzywdę komuś innemu</translation>
    </message>
    <message>
        <source>Do other people help them, even without knowing it?</source>
        <translation>Czy inni ludzie pomagają tej osobie, nawet o tym nie wiedząc?</translation>
    </message>
    <message>
        <source>Others help them</source>
        <translation>Inni pomagają tej osobie</translation>
    </message>
    <message>
        <source>Do they have a problem with drink or drugs?</source>
        <translation>Czy ta osoba ma problem z alkoholem lub narkotykami?</translation>
    </message>
    <message>
        <source>Problem with drink or drugs</source>
        <translation>Problem z alkoholem lub narkotykami</translation>
    </message>
    <message>
        <source>Do you know of violence by them in the past?</source>
        <translation>Czy wiesz o przemocy ze strony tej osoby w przeszłości?</translation>
    </message>
    <message>
        <source>To the body, or in how they treated people.</source>
        <translation>Przemoc fizyczna albo to, jak ta osoba traktowała ludzi.</translation>
    </message>
    <message>
        <source>Violence in the past</source>
        <translation>Przemoc w przeszłości</translation>
    </message>
    <message>
        <source>A photo where it is can help. It helps to leave it whole. If someone follows you, call 999.</source>
        <translation>Może pomóc zdjęcie w miejscu, gdzie jest. Dobrze jest zostawić go w całości. Jeśli ktoś za Tobą idzie lub jedzie, zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can, and to keep it in paper.</source>
        <translation>Dobrze jest dotykać tego jak najmniej i trzymać to w papierze.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Incident or log number</source>
        <extracomment>Group: kinds of numbers that the police and others give. Read by: the person who keeps the diary, who compares them with a letter or a call. Official terms: keep the English word in brackets where there is no other.</extracomment>
        <translation>Numer zdarzenia (incident/log number)</translation>
    </message>
    <message>
        <source>Crime reference</source>
        <translation>Numer przestępstwa (crime reference)</translation>
    </message>
    <message>
        <source>Receipt of an online report</source>
        <translation>Kod potwierdzenia zgłoszenia online</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <extracomment>A number for all that the police hold about one case, in some police forces.</extracomment>
        <translation>Numer sprawy (occurrence number)</translation>
    </message>
    <message>
        <source>Report Fraud number</source>
        <translation>Numer z Report Fraud</translation>
    </message>
    <message>
        <source>Case number of police and prosecutor (URN)</source>
        <translation>Numer akt policji i prokuratury (URN)</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Numer sprawy w sądzie</translation>
    </message>
    <message>
        <source>Complaint reference</source>
        <extracomment>The number of a complaint about the police or somebody else.</extracomment>
        <translation>Numer skargi</translation>
    </message>
    <message>
        <source>Report number of an app or website</source>
        <translation>Numer zgłoszenia w aplikacji lub na stronie</translation>
    </message>
    <message>
        <source>Another number</source>
        <extracomment>A number of another kind than those above.</extracomment>
        <translation>Inny numer</translation>
    </message>
</context>
<context>
    <name>app::Rooms</name>
    <message>
        <source>Today</source>
        <extracomment>The name of the first page: what there is to do today.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page: the list of all entries.</extracomment>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page: files and things that are kept.</extracomment>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page: everything in the order it happened.</extracomment>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <extracomment>Group: names of the pages, in the list at the side of the window. Read by: the person who keeps the diary, and with a screen reader. One or two words, neutral: somebody may look over the shoulder.</extracomment>
        <translation>Osoby i konta</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>Zgłoszenia i numery</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>Ustawienia i bezpieczeństwo</translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetPage</name>
    <message>
        <source>Save this as a PDF?</source>
        <translation>Zapisać to jako PDF?</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>Zapisz plan rozmowy</translation>
    </message>
    <message>
        <source>Saving the call sheet</source>
        <translation>Zapisywanie planu rozmowy</translation>
    </message>
    <message>
        <source>The call sheet was saved. The PDF is not protected.</source>
        <translation>Zapisano plan rozmowy. Ten PDF nie jest chroniony.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <extracomment>Group: the page that makes lines to read out to the police. Read by: the person who keeps the diary, perhaps frightened and on the phone. Very short and calm; the lines themselves stay English.</extracomment>
        <translation>Zapisywanie zgłoszenia</translation>
    </message>
    <message>
        <source>The report was kept.</source>
        <translation>Zapisano zgłoszenie.</translation>
    </message>
    <message>
        <source>The report was kept. Add the reference number when you have it.</source>
        <translation>Zapisano zgłoszenie. Dodaj numer referencyjny, gdy go dostaniesz.</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Przygotuj zgłoszenie</translation>
    </message>
    <message>
        <source>Is it happening now, or are you in danger? Stop and call 999.</source>
        <translation>Czy to dzieje się teraz albo coś Ci grozi? Przerwij i zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>How do you want to report?</source>
        <translation>Jak chcesz to zgłosić?</translation>
    </message>
    <message>
        <source>Call 101</source>
        <extracomment>A choice: report by a call to 101, the phone number of the police.</extracomment>
        <translation>Telefon na 101</translation>
    </message>
    <message>
        <source>Online form</source>
        <extracomment>A choice: report with a form on a website of the police.</extracomment>
        <translation>Formularz online</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>Na komisariacie</translation>
    </message>
    <message>
        <source>How long may the text be?</source>
        <translation>Jak długi może być tekst?</translation>
    </message>
    <message>
        <source>About 500 letters</source>
        <extracomment>A choice: how long the text for a form may be. Letters of the alphabet.</extracomment>
        <translation>Około 500 znaków</translation>
    </message>
    <message>
        <source>About 1,500 letters</source>
        <translation>Około 1500 znaków</translation>
    </message>
    <message>
        <source>About 4,000 letters</source>
        <translation>Około 4000 znaków</translation>
    </message>
    <message>
        <source>Choose the entries</source>
        <translation>Wybierz wpisy</translation>
    </message>
    <message>
        <source>Entries to talk about</source>
        <translation>Wpisy do omówienia</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>A button: choose all entries of the list.</extracomment>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Tick none</source>
        <extracomment>A button: choose no entry of the list.</extracomment>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>I have reported it: keep this</source>
        <translation>Już zgłoszone: zapisz to</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Write down what they say</source>
        <translation>Zanotuj, co mówią</translation>
    </message>
    <message>
        <source>Names, numbers, and what they will do.</source>
        <translation>Nazwiska, numery i to, co zrobią.</translation>
    </message>
    <message>
        <source>Print the call sheet?</source>
        <translation>Wydrukować plan rozmowy?</translation>
    </message>
    <message>
        <source>Printing the call sheet</source>
        <translation>Drukowanie planu rozmowy</translation>
    </message>
    <message>
        <source>The call sheet was sent to the printer.</source>
        <translation>Plan rozmowy wysłano do drukarki.</translation>
    </message>
    <message numerus="yes">
        <source>%n private entries are left out.</source>
        <translation>
            <numerusform>Pominięto %n prywatny wpis.</numerusform>
            <numerusform>Pominięto %n prywatne wpisy.</numerusform>
            <numerusform>Pominięto %n prywatnych wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries to talk about, or start with the last one. You can also say these lines, and fill in the gaps.</source>
        <translation>Wybierz wpisy do omówienia albo zacznij od ostatniego. Możesz też powiedzieć te zdania i uzupełnić luki.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <extracomment>What was copied goes from the clipboard after that time.</extracomment>
        <translation>
            <numerusform>Skopiowano. Zniknie ze schowka za %n sekundę.</numerusform>
            <numerusform>Skopiowano. Zniknie ze schowka za %n sekundy.</numerusform>
            <numerusform>Skopiowano. Zniknie ze schowka za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>Zachowaj PDF tutaj</translation>
    </message>
    <message>
        <source>There is no entry to talk about yet. You can report without one, or write down what happened first. You can say these lines, and fill in the gaps. What you do not know can stay out.</source>
        <translation>Nie ma jeszcze wpisu do omówienia. Możesz zgłosić sprawę bez wpisu albo najpierw napisać, co się stało. Możesz powiedzieć te zdania i uzupełnić luki. To, czego nie wiesz, możesz pominąć.</translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetView</name>
    <message>
        <source>Copy all of it</source>
        <extracomment>Group: lines to read out to the police, and their buttons. Read by: the person who keeps the diary, on the phone to the police, and with a screen reader.</extracomment>
        <translation>Kopiuj całość</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>How long the text for a form is. Letters of the alphabet, not those in envelopes.</extracomment>
        <translation>
            <numerusform>%n znak</numerusform>
            <numerusform>%n znaki</numerusform>
            <numerusform>%n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes badly, you can say</source>
        <translation>Jeśli rozmowa źle idzie, możesz powiedzieć</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Verb, a button: copy this line.</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Verb. Spoken name of the button &quot;Copy&quot;; %1: the line that it copies.</extracomment>
        <translation>Kopiuj: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this</source>
        <extracomment>A link below a line: the entries that the line comes from.</extracomment>
        <translation>
            <numerusform>Na podstawie %n wpisu</numerusform>
            <numerusform>Na podstawie %n wpisów</numerusform>
            <numerusform>Na podstawie %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this: %1</source>
        <extracomment>What a screen reader hears: the words of the line, then the part of the sheet.</extracomment>
        <translation>
            <numerusform>Na podstawie %n wpisu: %1</numerusform>
            <numerusform>Na podstawie %n wpisów: %1</numerusform>
            <numerusform>Na podstawie %n wpisów: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Spoken name of a link to an entry; %1: its words, %2: the part of the sheet that it belongs to.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What you can ask for, and write down</source>
        <translation>O co możesz poprosić i co zanotować</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <extracomment>Below a long list of links to entries: how many more there are.</extracomment>
        <translation>
            <numerusform>i jeszcze %n wpis</numerusform>
            <numerusform>i jeszcze %n wpisy</numerusform>
            <numerusform>i jeszcze %n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::CallTimer</name>
    <message>
        <source>Counts the minutes of the call. Its length goes into your note.</source>
        <extracomment>Group: a clock that counts the minutes of a call. Read by: the person who keeps the diary, while they talk to the police, and with a screen reader.</extracomment>
        <translation>Liczy minuty rozmowy. Długość rozmowy trafi do Twojej notatki.</translation>
    </message>
    <message>
        <source>The call lasted less than a minute.</source>
        <translation>Rozmowa trwała krócej niż minutę.</translation>
    </message>
    <message numerus="yes">
        <source>The call lasted %n minute(s).</source>
        <translation>
            <numerusform>Rozmowa trwała %n minutę.</numerusform>
            <numerusform>Rozmowa trwała %n minuty.</numerusform>
            <numerusform>Rozmowa trwała %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The call has lasted %n minute(s).</source>
        <translation>
            <numerusform>Rozmowa trwa już %n minutę.</numerusform>
            <numerusform>Rozmowa trwa już %n minuty.</numerusform>
            <numerusform>Rozmowa trwa już %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Zatrzymaj pomiar czasu</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>Mierz czas rozmowy</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds of a call: &quot;4:05&quot;.</extracomment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>app::contacts::ContactPage</name>
    <message>
        <source>New call or letter</source>
        <translation>Nowa rozmowa lub list</translation>
    </message>
    <message>
        <source>This call or letter is removed. It is in no list and not in the timeline.</source>
        <extracomment>Group: the page on which one call, letter or visit is written down. Read by: the person who keeps the diary, soon after the call.</extracomment>
        <translation>Ta pozycja (rozmowa lub list) jest usunięta. Nie ma jej na żadnej liście ani na osi czasu.</translation>
    </message>
    <message>
        <source>Remove this call or letter</source>
        <translation>Usuń tę rozmowę lub ten list</translation>
    </message>
    <message>
        <source>Who contacted whom?</source>
        <translation>Z czyjej strony był kontakt?</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>Kontakt z mojej strony</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>Kontakt z ich strony</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Jaka to instytucja?</translation>
    </message>
    <message>
        <source>For example the police force, or the name of an app.</source>
        <translation>Na przykład jednostka policji albo nazwa aplikacji.</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>Z kim była rozmowa?</translation>
    </message>
    <message>
        <source>Name and number, as far as you know.</source>
        <translation>Nazwisko i numer, jeśli je znasz.</translation>
    </message>
    <message>
        <source>What did you say or write?</source>
        <translation>Co powiedziano lub napisano z Twojej strony?</translation>
    </message>
    <message>
        <source>What did they say or write?</source>
        <translation>Co powiedziano lub napisano z ich strony?</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>The question above choices: by which way, such as a call or a letter.</extracomment>
        <translation>W jaki sposób?</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Wklej obraz lub pliki</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>Rozmowa lub list</translation>
    </message>
    <message>
        <source>What they said about your report of %1</source>
        <extracomment>%1: the day or moment of the report.</extracomment>
        <translation>Co powiedziano o Twoim zgłoszeniu (%1)</translation>
    </message>
    <message>
        <source>Enter the date you spoke to them.</source>
        <translation>Wpisz datę kontaktu.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>When you are ready, write down what was said.</source>
        <translation>Gdy zechcesz, zanotuj, co powiedziano.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print this call or letter?</source>
        <translation>Wydrukować tę rozmowę lub ten list?</translation>
    </message>
    <message>
        <source>Printing the page</source>
        <translation>Drukowanie strony</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Stronę wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>Zapisać tę stronę jako PDF?</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Zapisz stronę jako PDF</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>Zapisywanie strony jako PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Zapisano PDF. Nie jest chroniony.</translation>
    </message>
    <message>
        <source>This is private. Put it on paper?</source>
        <translation>To jest prywatne. Przenieść to na papier?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Nie trafia do żadnego podsumowania ani pakietu. Przeczyta je każdy, kto znajdzie kartkę.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Pokaż, co będzie na papierze</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Przejdź wstecz</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Na papierze nie ma tego, czego jeszcze nie zapisano.</translation>
    </message>
</context>
<context>
    <name>app::contacts::EntryPicks</name>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <extracomment>Group: a list of entries to tick for a report. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::contacts::PromiseFields</name>
    <message>
        <source>What did they say they will do?</source>
        <extracomment>Group: part of a form: what the police or others said they will do. Read by: the person who keeps the diary.</extracomment>
        <translation>Co obiecano zrobić?</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>A label before the day of a promise: until which day. Not &quot;by whom&quot;.</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Add this promise</source>
        <translation>Dodaj tę obietnicę</translation>
    </message>
    <message>
        <source>They will</source>
        <extracomment>A label before a field: what the police or others said that they will do, as the rest of the sentence.</extracomment>
        <translation>Obiecano, że</translation>
    </message>
    <message>
        <source>For example: an officer will call me.</source>
        <translation>Na przykład: ktoś z policji do mnie zadzwoni.</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Do którego dnia?</translation>
    </message>
    <message>
        <source>Leave it empty if they named no day.</source>
        <translation>Zostaw puste, jeśli nie podano dnia.</translation>
    </message>
    <message>
        <source>Write what they said they will do, or empty the day.</source>
        <translation>Wpisz, co obiecano zrobić, albo wyczyść dzień.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>promise, day</comment>
        <translation>%1, termin: %2</translation>
    </message>
    <message>
        <source>They did it</source>
        <translation>Zrobiono to</translation>
    </message>
    <message>
        <source>They did it: %1</source>
        <extracomment>Spoken name of a tick box; %1: what was promised.</extracomment>
        <translation>Zrobiono to: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take this promise off the report.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Verb. Spoken name of the button &quot;Remove&quot;; %1: what was promised.</extracomment>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReferenceFields</name>
    <message>
        <source>Reference numbers</source>
        <extracomment>Group: part of a form: the numbers that the police or others gave. Read by: the person who keeps the diary.</extracomment>
        <translation>Numery referencyjne</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>A label before a day: the day on which the number was given.</extracomment>
        <translation>Data podania</translation>
    </message>
    <message>
        <source>Add this number</source>
        <translation>Dodaj ten numer</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>Co to za numer?</translation>
    </message>
    <message>
        <source>The number</source>
        <extracomment>A label before a field: the reference number itself.</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Write it just as they gave it.</source>
        <translation>Wpisz go dokładnie tak, jak go podano.</translation>
    </message>
    <message>
        <source>Which day was it given?</source>
        <translation>Którego dnia go podano?</translation>
    </message>
    <message>
        <source>For a log number the day is part of the number.</source>
        <translation>W numerze zdarzenia dzień jest częścią numeru.</translation>
    </message>
    <message>
        <source>Same day as the report</source>
        <translation>Ten sam dzień co zgłoszenie</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>Kto podał numer?</translation>
    </message>
    <message>
        <source>Enter the reference number, or choose &quot;I was not given one&quot;.</source>
        <translation>Wpisz numer referencyjny albo wybierz „Nie podano mi numeru”.</translation>
    </message>
    <message>
        <source>Enter a date that is today or earlier.</source>
        <translation>Wpisz datę dzisiejszą lub wcześniejszą.</translation>
    </message>
    <message>
        <source>This kind of number starts again every day. Add the date it was given to you.</source>
        <translation>Takie numery zaczynają się każdego dnia od nowa. Dodaj dzień, w którym go podano.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>kind of number, number, day</comment>
        <translation>%1: %2 z dnia %3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Verb. A button; %1: the kind of number, then the number.</extracomment>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>%1 was added. Save the report to keep it.</source>
        <extracomment>Spoken after a reference number was added to a report that is being written. %1: the number.</extracomment>
        <translation>Dodano %1. Zapisz zgłoszenie, aby to zachować.</translation>
    </message>
</context>
<context>
    <name>app::contacts::Removal</name>
    <message>
        <source>They gave you a number for this report, and know it by that.</source>
        <extracomment>Group: questions and messages about taking reports, calls or letters out of the list. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>To zgłoszenie ma nadany numer. Inni znają je pod tym numerem.</translation>
    </message>
    <message>
        <source>They gave you numbers, and know the reports by those.</source>
        <translation>Nadano Ci numery. Inni znają te zgłoszenia pod tymi numerami.</translation>
    </message>
    <message>
        <source>It stays among the removed ones, with its number.</source>
        <translation>Zostaje wśród usuniętych, ze swoim numerem.</translation>
    </message>
    <message>
        <source>They stay among the removed ones, with their numbers.</source>
        <translation>Zostają wśród usuniętych, ze swoimi numerami.</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>Jaki jest powód usunięcia zgłoszenia? Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>Jaki jest powód usunięcia zgłoszeń? Możesz zostawić to pole puste.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reports?</source>
        <translation>
            <numerusform>Usunąć %n zgłoszenie?</numerusform>
            <numerusform>Usunąć %n zgłoszenia?</numerusform>
            <numerusform>Usunąć %n zgłoszeń?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Remove from the reports</source>
        <translation>Usuń ze zgłoszeń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the report. The safe choice.</extracomment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the reports. The safe choice.</extracomment>
        <translation>Zachowaj je</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>What goes on just now: it is being taken out of the list.</extracomment>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Putting back</source>
        <extracomment>What goes on just now: it is being put back into the list.</extracomment>
        <translation>Przywracanie</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>Usunięto %n pozycję.</numerusform>
            <numerusform>Usunięto %n pozycje.</numerusform>
            <numerusform>Usunięto %n pozycji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>Przywrócono %n pozycję.</numerusform>
            <numerusform>Przywrócono %n pozycje.</numerusform>
            <numerusform>Przywrócono %n pozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call or letter was removed.</source>
        <translation>Usunięto rozmowę lub list.</translation>
    </message>
    <message>
        <source>The call or letter was put back.</source>
        <translation>Przywrócono rozmowę lub list.</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Usunięto zgłoszenie.</translation>
    </message>
    <message>
        <source>The report was put back.</source>
        <translation>Przywrócono zgłoszenie.</translation>
    </message>
</context>
<context>
    <name>app::contacts::RemovedState</name>
    <message>
        <source>Put it back</source>
        <extracomment>Group: the notice on a report, call or letter that was removed. Read by: the person who keeps the diary.</extracomment>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportListModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files go with a report, call or letter.</extracomment>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a report, call or letter</comment>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind of number, number, day</comment>
        <translation>%1 %2 z dnia %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, agency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. They said: %2</source>
        <extracomment>%1: what the person did or told; %2: the answer.</extracomment>
        <translation>%1. Powiedziano: %2</translation>
    </message>
    <message>
        <source>No reference number yet</source>
        <extracomment>Group: lines of the list of reports, calls and letters. Read by: the person who keeps the diary, and with a screen reader. Neutral: somebody may look over the shoulder.</extracomment>
        <translation>Nie ma jeszcze numeru referencyjnego</translation>
    </message>
    <message>
        <source>They contacted you</source>
        <translation>Kontakt z ich strony</translation>
    </message>
    <message>
        <source>You contacted them</source>
        <translation>Kontakt z Twojej strony</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who contacted whom, agency</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>date, what was said (a whole sentence), numbers</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportPage</name>
    <message>
        <source>New report</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>What you can fill in now is enough. You can add the rest later.</source>
        <translation>Wystarczy to, co możesz wpisać teraz. Resztę możesz dodać później.</translation>
    </message>
    <message>
        <source>This report is removed. It is in no list and no summary, and the calls and letters about it stay.</source>
        <translation>To zgłoszenie jest usunięte. Nie ma go na żadnej liście ani w żadnym podsumowaniu. Rozmowy i listy na jego temat zostają.</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Usuń to zgłoszenie</translation>
    </message>
    <message>
        <source>I was not given one</source>
        <translation>Nie podano mi numeru</translation>
    </message>
    <message>
        <source>You can ask: &quot;What is the incident or log number, and its date? Has a crime been recorded, and what is its reference?&quot;</source>
        <translation>Możesz zapytać: „What is the incident or log number, and its date? Has a crime been recorded, and what is its reference?” To znaczy: „Jaki jest numer zdarzenia i jego data? Czy zarejestrowano przestępstwo i jaki ma numer?”</translation>
    </message>
    <message>
        <source>This report is closed</source>
        <translation>To zgłoszenie jest zamknięte</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz zgłoszenie</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Who did you tell?</source>
        <translation>Komu to zgłoszono?</translation>
    </message>
    <message>
        <source>For example police, a school, the name of an app.</source>
        <translation>Na przykład police (policja), szkoła, nazwa aplikacji.</translation>
    </message>
    <message>
        <source>Which police force or office?</source>
        <translation>Która jednostka policji lub urząd?</translation>
    </message>
    <message>
        <source>What did you tell them?</source>
        <translation>Co zgłoszono?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Co odpowiedziano?</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>Z kim była rozmowa?</translation>
    </message>
    <message>
        <source>Name, number and team, as far as you know.</source>
        <translation>Nazwisko, numer i zespół, jeśli je znasz.</translation>
    </message>
    <message>
        <source>What is it recorded as?</source>
        <translation>Jak to zarejestrowano?</translation>
    </message>
    <message>
        <source>The offence they named, such as stalking.</source>
        <translation>Nazwa przestępstwa, którą podano, na przykład stalking.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else to write about the report.</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>How did you report it?</source>
        <translation>Jak to zgłoszono?</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Wklej obraz lub pliki</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Noun, the heading of the page: a report to the police or others.</extracomment>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Enter the date you spoke to them.</source>
        <translation>Wpisz datę kontaktu.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Zapisywanie zgłoszenia</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Zapisano zgłoszenie.</translation>
    </message>
    <message>
        <source>Print this report?</source>
        <extracomment>Group: the page of one report to the police or others, and the questions before it is printed. Read by: the person who keeps the diary, who may be tired or upset.</extracomment>
        <translation>Wydrukować to zgłoszenie?</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Drukowanie zgłoszenia</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Zgłoszenie wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save this report as a PDF?</source>
        <translation>Zapisać to zgłoszenie jako PDF?</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>Zapisz zgłoszenie jako PDF</translation>
    </message>
    <message>
        <source>Saving the report as a PDF</source>
        <translation>Zapisywanie zgłoszenia jako PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Zapisano PDF. Nie jest chroniony.</translation>
    </message>
    <message>
        <source>This report is private. Put it on paper?</source>
        <translation>To zgłoszenie jest prywatne. Przenieść je na papier?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Nie trafia do żadnego podsumowania ani pakietu. Przeczyta je każdy, kto znajdzie kartkę.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Pokaż, co będzie na papierze</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Na papierze nie ma tego, czego jeszcze nie zapisano.</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportsPage</name>
    <message>
        <source>Reports and references</source>
        <translation>Zgłoszenia i numery</translation>
    </message>
    <message>
        <source>Who you told, what they said, and the numbers they gave you. You can report without proof.</source>
        <translation>Komu zgłoszono, co odpowiedziano i jakie numery podano. Możesz zgłosić sprawę bez dowodów.</translation>
    </message>
    <message>
        <source>Get ready to call 101</source>
        <translation>Przygotuj rozmowę z 101</translation>
    </message>
    <message>
        <source>Get ready to report online</source>
        <translation>Przygotuj zgłoszenie online</translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation>Zanotuj zgłoszenie</translation>
    </message>
    <message>
        <source>Write down a call or letter</source>
        <translation>Zanotuj rozmowę lub list</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of what the list shows: all reports.</extracomment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Adjective, a choice of what the list shows: reports that are not closed yet. Not the verb.</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation>Bez numeru</translation>
    </message>
    <message>
        <source>No reports yet. You can report without proof. Get ready to call 101, or report online.</source>
        <translation>Nie ma jeszcze zgłoszeń. Możesz zgłosić sprawę bez dowodów. Przygotuj rozmowę z 101 albo zgłoś to online.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Reports and contacts</source>
        <translation>Zgłoszenia i kontakty</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The title of a group of choices: which records the list shows.</extracomment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show removed</source>
        <extracomment>Verb, a tick box: also show reports that were removed.</extracomment>
        <translation>Pokaż usunięte</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Dodaj numer</translation>
    </message>
    <message>
        <source>Add what they said</source>
        <translation>Dodaj, co powiedziano</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take what is chosen out of the list.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Takes what is chosen out of the list</source>
        <translation>Zabiera wybrane z listy</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Add a reference (%1)</source>
        <extracomment>%1: when the report was made, such as &quot;4 March 2024, 10:00am&quot;.</extracomment>
        <translation>Dodaj numer (%1)</translation>
    </message>
    <message>
        <source>Add what they said (%1)</source>
        <extracomment>%1: when the report was made, such as &quot;4 March 2024, 10:00am&quot;.</extracomment>
        <translation>Dodaj, co powiedziano (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>Usuń %n pozycję</numerusform>
            <numerusform>Usuń %n pozycje</numerusform>
            <numerusform>Usuń %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <extracomment>Verb, a button; %1: when the report was made.</extracomment>
        <translation>Usuń (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>Przywróć %n pozycję</numerusform>
            <numerusform>Przywróć %n pozycje</numerusform>
            <numerusform>Przywróć %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back (%1)</source>
        <extracomment>A button; %1: when the report was made.</extracomment>
        <translation>Przywróć (%1)</translation>
    </message>
    <message>
        <source>No reports match this choice.</source>
        <translation>Żadne zgłoszenie nie pasuje do tego wyboru.</translation>
    </message>
    <message>
        <source>Print the list of reports?</source>
        <extracomment>Group: the page with the list of reports, and the questions before it is printed. Read by: the person who keeps the diary. It must not press anybody to report.</extracomment>
        <translation>Wydrukować listę zgłoszeń?</translation>
    </message>
    <message>
        <source>Printing the reports</source>
        <translation>Drukowanie zgłoszeń</translation>
    </message>
    <message>
        <source>The reports were sent to the printer.</source>
        <translation>Zgłoszenia wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save the reports as a PDF?</source>
        <translation>Zapisać zgłoszenia jako PDF?</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Zapisz zgłoszenia jako PDF</translation>
    </message>
    <message>
        <source>Saving the reports as a PDF</source>
        <translation>Zapisywanie zgłoszeń jako PDF</translation>
    </message>
    <message>
        <source>The reports were saved. The PDF is not protected.</source>
        <translation>Zapisano zgłoszenia. Ten PDF nie jest chroniony.</translation>
    </message>
</context>
<context>
    <name>app::contacts::WhoChoice</name>
    <message>
        <source>Who is this report about?</source>
        <extracomment>Group: the page that gets a report to the police ready. Read by: the person who keeps the diary.</extracomment>
        <translation>O kim jest to zgłoszenie?</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n entries</source>
        <extracomment>A choice: a report about all entries, whoever they name.</extracomment>
        <translation>
            <numerusform>Wszystkie osoby: %n wpis</numerusform>
            <numerusform>Wszystkie osoby: %n wpisy</numerusform>
            <numerusform>Wszystkie osoby: %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <extracomment>A choice: a report about the entries that name one person. %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: %n wpis</numerusform>
            <numerusform>%1: %n wpisy</numerusform>
            <numerusform>%1: %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every entry names the same person. Choose one person if the report is about that person only.</source>
        <translation>Nie każdy wpis wymienia tę samą osobę. Wybierz jedną osobę, jeśli zgłoszenie dotyczy tylko tej osoby.</translation>
    </message>
</context>
<context>
    <name>app::contacts::files::FileFields</name>
    <message>
        <source>Letters and files</source>
        <extracomment>Group: part of a form: files that go with a report, call or letter. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Listy i pliki</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Choose from your files</source>
        <translation>Wybierz ze swoich plików</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Wklej obraz lub pliki</translation>
    </message>
    <message>
        <source>What they sent you, or what you gave them. An exact copy is kept. You can also drop files here.</source>
        <translation>To, co przysłano Tobie, albo to, co przekazano im. Zachowujemy dokładną kopię. Możesz też upuścić pliki tutaj.</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Wybierz pliki do dodania</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Zamknij bez dodawania</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Ten plik już tu jest.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>a file</comment>
        <translation>%1 (usunięty)</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>A button: take this file off the report. The file stays in the records.</extracomment>
        <translation>Odłącz</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <extracomment>Spoken name of the button &quot;Take off&quot;; %1: number and name of a file.</extracomment>
        <translation>Odłącz %1</translation>
    </message>
    <message>
        <source>%1 was taken off. It stays in your files.</source>
        <extracomment>%1: number and name of a file.</extracomment>
        <translation>Odłączono: %1. Zostaje wśród Twoich plików.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>Dodawanie: %1</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Nie ma obrazu ani pliku do wklejenia.</translation>
    </message>
    <message>
        <source>%1 was added to your files as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano %1 do Twoich plików jako %2.</translation>
    </message>
    <message>
        <source>%1 is in your records already, as %2. It is shown here, too.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>%1 jest już w Twoich zapiskach jako %2. Teraz widać go też tutaj.</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano %1 jako %2.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>a file</comment>
        <translation>%1: plik wrócił.</translation>
    </message>
</context>
<context>
    <name>app::contacts::files::FilePicker</name>
    <message>
        <source>Files to choose from</source>
        <extracomment>Group: a list to choose one of the files that are kept already. Read by: the person who keeps the diary.</extracomment>
        <translation>Pliki do wyboru</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Dodaj ten plik</translation>
    </message>
    <message>
        <source>Which of your files?</source>
        <translation>Który z Twoich plików?</translation>
    </message>
    <message>
        <source>Type its number, or a word from it, then choose it.</source>
        <translation>Wpisz jego numer albo słowo z niego, potem wybierz plik.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No file has these words. Try one word.</source>
        <translation>Żaden plik nie ma tych słów. Spróbuj wpisać jedno słowo.</translation>
    </message>
    <message>
        <source>There are no files in your records yet.</source>
        <translation>W Twoich zapiskach nie ma jeszcze plików.</translation>
    </message>
</context>
<context>
    <name>app::diary::BehaviourChoice</name>
    <message>
        <source>How? Tick what fits.</source>
        <extracomment>Group: the choice of what was done, in an entry. Read by: the person who keeps the diary, while they write what happened.</extracomment>
        <translation>Jak? Zaznacz, co pasuje.</translation>
    </message>
    <message>
        <source>More kinds</source>
        <extracomment>A button: show more kinds of things that may have been done.</extracomment>
        <translation>Więcej rodzajów</translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <extracomment>A button: show fewer kinds of things that may have been done.</extracomment>
        <translation>Mniej rodzajów</translation>
    </message>
</context>
<context>
    <name>app::diary::DiaryPage</name>
    <message>
        <source>Choose several</source>
        <extracomment>A button: tick more than one entry.</extracomment>
        <translation>Wybierz kilka</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>Group: the page with the list of entries, and messages about them. Read by: the person who keeps the diary. Short and neutral: somebody may look over the shoulder.</extracomment>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Usuń etykietę</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take entries out of the list. Nothing is deleted.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Moves what is chosen to the removed entries</source>
        <translation>Przenosi wybrane do usuniętych wpisów</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Usuń %n wpis</numerusform>
            <numerusform>Usuń %n wpisy</numerusform>
            <numerusform>Usuń %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n entries back</source>
        <translation>
            <numerusform>Przywróć %n wpis</numerusform>
            <numerusform>Przywróć %n wpisy</numerusform>
            <numerusform>Przywróć %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick entries with the space bar or a click.</source>
        <translation>Zaznaczaj wpisy spacją lub kliknięciem.</translation>
    </message>
    <message>
        <source>Removing entries</source>
        <extracomment>What goes on just now.</extracomment>
        <translation>Usuwanie wpisów</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>Usunięto %n wpis.</numerusform>
            <numerusform>Usunięto %n wpisy.</numerusform>
            <numerusform>Usunięto %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting entries back</source>
        <translation>Przywracanie wpisów</translation>
    </message>
    <message numerus="yes">
        <source>%n entries put back.</source>
        <translation>
            <numerusform>Przywrócono %n wpis.</numerusform>
            <numerusform>Przywrócono %n wpisy.</numerusform>
            <numerusform>Przywrócono %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries have this tag already.</source>
        <translation>Te wpisy mają już tę etykietę.</translation>
    </message>
    <message>
        <source>Tag added: %1.</source>
        <comment>tags</comment>
        <translation>Dodano etykietę: %1.</translation>
    </message>
    <message>
        <source>Tag removed: %1.</source>
        <comment>a tag</comment>
        <translation>Usunięto etykietę: %1.</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <extracomment>What goes on just now. Tags: words to find entries by.</extracomment>
        <translation>Zmienianie etykiet</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Etykiety są takie jak wcześniej.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>What happened, in your own words.</source>
        <translation>Co się stało, Twoimi słowami.</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>Napisz, co się stało</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Noun, spoken name of the list of entries.</extracomment>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Nothing here yet. When you are ready, write what happened. One sentence is enough.</source>
        <translation>Nic tu jeszcze nie ma. Gdy będzie dobra chwila, napisz, co się stało. Wystarczy jedno zdanie.</translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>Żaden wpis nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć %n wpis.</numerusform>
            <numerusform>Żaden wpis nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć wszystkie %n wpisy.</numerusform>
            <numerusform>Żaden wpis nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć wszystkie %n wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed entries</source>
        <translation>
            <numerusform>%n usunięty wpis</numerusform>
            <numerusform>%n usunięte wpisy</numerusform>
            <numerusform>%n usuniętych wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <extracomment>How many of all entries the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%1 z %n wpisu</numerusform>
            <numerusform>%1 z %n wpisów</numerusform>
            <numerusform>%1 z %n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries the list shows.</extracomment>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print the list of entries?</source>
        <translation>Wydrukować listę wpisów?</translation>
    </message>
    <message>
        <source>Printing the entries</source>
        <translation>Drukowanie wpisów</translation>
    </message>
    <message>
        <source>The entries were sent to the printer.</source>
        <translation>Wpisy wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save the entries as a PDF?</source>
        <translation>Zapisać wpisy jako PDF?</translation>
    </message>
    <message>
        <source>Save the entries</source>
        <translation>Zapisz wpisy jako PDF</translation>
    </message>
    <message>
        <source>Saving the entries as a PDF</source>
        <translation>Zapisywanie wpisów jako PDF</translation>
    </message>
    <message>
        <source>The entries were saved. The PDF is not protected.</source>
        <translation>Zapisano wpisy. Ten PDF nie jest chroniony.</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <extracomment>A button: from the list of removed entries to the diary again.</extracomment>
        <translation>Wróć do dziennika</translation>
    </message>
    <message>
        <source>Removed entries (%1)</source>
        <extracomment>A button: show what was removed; %1: how many.</extracomment>
        <translation>Usunięte wpisy (%1)</translation>
    </message>
    <message>
        <source>No entries were removed.</source>
        <translation>Nie ma usuniętych wpisów.</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryForm</name>
    <message>
        <source>What happened?</source>
        <extracomment>Group: the form in which an entry is written. Read by: the person who keeps the diary, soon after something happened, perhaps frightened. Every question can stay empty: never press, never blame.</extracomment>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Wystarczy jedno zdanie.</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>A line that opens more questions.</extracomment>
        <translation>Więcej szczegółów</translation>
    </message>
    <message>
        <source>Keep this private</source>
        <translation>Zachowaj ten wpis jako prywatny</translation>
    </message>
    <message>
        <source>A private entry stays out of every summary and pack. Police may still see it if you let them look at the records.</source>
        <translation>Prywatny wpis nie trafia do żadnego podsumowania ani pakietu. Policja i tak może go zobaczyć, jeśli pozwolisz jej zajrzeć do zapisków.</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>A question above a field: where did it happen?</extracomment>
        <translation>Gdzie?</translation>
    </message>
    <message>
        <source>How did it affect you?</source>
        <translation>Jak to na Ciebie wpłynęło?</translation>
    </message>
    <message>
        <source>A private entry stays out of every summary and pack.</source>
        <translation>Prywatny wpis nie trafia do żadnego podsumowania ani pakietu.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, a heading: files of this entry.</extracomment>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Wklej obraz lub pliki</translation>
    </message>
    <message>
        <source>An exact copy is kept. The file itself is not changed. You can also drop files here.</source>
        <translation>Zachowujemy dokładną kopię. Sam plik się nie zmienia. Możesz też upuścić pliki tutaj.</translation>
    </message>
    <message>
        <source>Were you afraid of violence this time?</source>
        <translation>Czy tym razem pojawił się strach przed przemocą?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer to &quot;Were you afraid of violence this time?&quot;</extracomment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer to &quot;Were you afraid of violence this time?&quot;</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not sure, or I do not want to say</source>
        <translation>Nie mam pewności albo nie chcę mówić</translation>
    </message>
    <message>
        <source>Why we ask: some laws look at how many times you were afraid.</source>
        <translation>Dlaczego pytamy: niektóre przepisy biorą pod uwagę, ile razy pojawił się u Ciebie strach.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>Noun, a label: what was said or written, word for word.</extracomment>
        <translation>Dokładne słowa</translation>
    </message>
    <message>
        <source>What was said or written, word for word.</source>
        <translation>Co powiedziano lub napisano, słowo w słowo.</translation>
    </message>
    <message>
        <source>By which way?</source>
        <translation>Jaką drogą?</translation>
    </message>
    <message>
        <source>For example phone, text, in person, or the name of an app.</source>
        <translation>Na przykład telefon, SMS, osobiście albo nazwa aplikacji.</translation>
    </message>
    <message>
        <source>Who else saw or heard it?</source>
        <translation>Kto jeszcze to widział lub słyszał?</translation>
    </message>
    <message>
        <source>One person on each line. Why we ask: police may want to hear from them.</source>
        <translation>W każdym wierszu jedna osoba. Dlaczego pytamy: policja może chcieć porozmawiać z tymi osobami.</translation>
    </message>
    <message>
        <source>For example sleep, travel, work, money, or who you see. Why we ask: some laws look at what it does to your days.</source>
        <translation>Na przykład sen, dojazdy, praca, pieniądze albo to, z kim się widujesz. Dlaczego pytamy: niektóre przepisy biorą pod uwagę, jak to wpływa na Twoje codzienne życie.</translation>
    </message>
    <message>
        <source>What changed in your daily life?</source>
        <translation>Co się zmieniło w Twoim codziennym życiu?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Jaka była Twoja reakcja?</translation>
    </message>
    <message>
        <source>Short title</source>
        <extracomment>Noun, a label: a few words by which the entry is found in lists.</extracomment>
        <translation>Krótki tytuł</translation>
    </message>
    <message>
        <source>Only for your lists.</source>
        <translation>Tylko do Twoich list.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label: words to find the entry by.</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Words to find it again, with commas between.</source>
        <translation>Słowa, po których to znajdziesz, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <extracomment>A line that closes those questions.</extracomment>
        <translation>Mniej szczegółów</translation>
    </message>
    <message>
        <source>Write what happened. One sentence is enough.</source>
        <translation>Napisz, co się stało. Wystarczy jedno zdanie.</translation>
    </message>
    <message>
        <source>Add this thing first, or choose not to add it.</source>
        <translation>Najpierw dodaj tę rzecz albo wybierz, żeby jej nie dodawać.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Take %1 off this entry</source>
        <extracomment>Spoken name of a button; %1: number and name of a file.</extracomment>
        <translation>Odłącz %1 od tego wpisu</translation>
    </message>
    <message>
        <source>About what you ticked</source>
        <translation>O tym, co zaznaczono</translation>
    </message>
    <message>
        <source>You can leave any of this empty.</source>
        <translation>Każde z tych pól możesz zostawić puste.</translation>
    </message>
    <message>
        <source>Questions that police ask</source>
        <translation>Pytania, które zadaje policja</translation>
    </message>
    <message>
        <source>This is not a risk score, and nothing is counted. Call 999 if you are in danger. Why we ask: police ask the same, and then you have the answers at hand.</source>
        <translation>To nie jest punktowa ocena ryzyka i nic nie jest liczone. Jeśli coś Ci grozi, zadzwoń pod 999. Dlaczego pytamy: policja pyta o to samo, a wtedy masz odpowiedzi pod ręką.</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryPage</name>
    <message>
        <source>Write why you are correcting it. A few words are enough.</source>
        <extracomment>Group: the page of one entry: writing, correcting, removing and printing it. Read by: the person who keeps the diary, soon after something happened, perhaps frightened. Calm and short; what is typed is never lost.</extracomment>
        <translation>Wpisz powód poprawki. Wystarczy kilka słów.</translation>
    </message>
    <message>
        <source>Saving the entry</source>
        <translation>Zapisywanie wpisu</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <extracomment>%1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>Zapisano o %1.</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Wyrzucić ten szkic?</translation>
    </message>
    <message>
        <source>What you wrote here is lost. Files that you added stay in your records.</source>
        <translation>To, co tu napisano, przepadnie. Dodane pliki zostaną w Twoich zapiskach.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Wyrzuć szkic</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Zachowaj szkic</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>Wyrzucanie szkicu</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Wybierz pliki do dodania</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>Dodawanie: %1</translation>
    </message>
    <message>
        <source>%1 is already in your records. It was linked, not added again.</source>
        <extracomment>%1: the name of a file. Linked: it goes with this entry now.</extracomment>
        <translation>%1 jest już w Twoich zapiskach. Plik połączono z wpisem, nie dodano go drugi raz.</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano %1 jako %2.</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Nie ma obrazu ani pliku do wklejenia.</translation>
    </message>
    <message>
        <source>The picture was added as %1.</source>
        <extracomment>%1: an exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano obraz jako %1.</translation>
    </message>
    <message>
        <source>It was added as %1.</source>
        <extracomment>A thing, such as a gift, was added; %1: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano jako %1.</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>Why are you correcting it?</source>
        <translation>Jaki jest powód poprawki?</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Zapisz wpis</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>Zapisz i pisz następny</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Zostaw na później</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Popraw ten wpis</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Przygotuj zgłoszenie</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Usuń ten wpis</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Fill in the day and time it is now</source>
        <translation>Wstaw dzisiejszą datę i godzinę</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Wklej obraz lub pliki</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Noun, the heading of the page: what was written about one thing that happened.</extracomment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Poprawianie wpisu</translation>
    </message>
    <message>
        <source>Draft kept at %1.</source>
        <extracomment>What is half written was kept; %1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>Szkic zachowano o %1.</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>To, co tu napisano, nie jest jeszcze zachowane. %1</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>Przywracanie szkicu</translation>
    </message>
    <message>
        <source>Removing the entry</source>
        <translation>Usuwanie wpisu</translation>
    </message>
    <message>
        <source>The entry was removed. It is kept among the removed entries.</source>
        <translation>Usunięto wpis. Jest zachowany wśród usuniętych wpisów.</translation>
    </message>
    <message>
        <source>Putting the entry back</source>
        <translation>Przywracanie wpisu</translation>
    </message>
    <message>
        <source>The entry is back in the diary.</source>
        <translation>Wpis wrócił do dziennika.</translation>
    </message>
    <message>
        <source>Print this entry?</source>
        <translation>Wydrukować ten wpis?</translation>
    </message>
    <message>
        <source>Printing the entry</source>
        <translation>Drukowanie wpisu</translation>
    </message>
    <message>
        <source>The entry was sent to the printer.</source>
        <translation>Wpis wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save this entry as a PDF?</source>
        <translation>Zapisać ten wpis jako PDF?</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Zapisz wpis jako PDF</translation>
    </message>
    <message>
        <source>Saving the entry as a PDF</source>
        <translation>Zapisywanie wpisu jako PDF</translation>
    </message>
    <message>
        <source>The entry was saved. The PDF is not protected.</source>
        <translation>Zapisano wpis. Ten PDF nie jest chroniony.</translation>
    </message>
    <message>
        <source>This entry is private. Put it on paper?</source>
        <translation>Ten wpis jest prywatny. Przenieść go na papier?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Nie trafia do żadnego podsumowania ani pakietu. Przeczyta go każdy, kto znajdzie kartkę.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Pokaż, co będzie na papierze</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>The entry is a draft again.</source>
        <translation>Wpis jest znów szkicem.</translation>
    </message>
    <message>
        <source>This is needed. A few words are enough. The first version stays, with its time.</source>
        <translation>To jest potrzebne. Wystarczy kilka słów. Pierwsza wersja zostaje, z datą i godziną.</translation>
    </message>
</context>
<context>
    <name>app::diary::EntrySide</name>
    <message>
        <source>Open this entry</source>
        <extracomment>Group: an entry that is shown beside the list. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Otwórz ten wpis</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the entry beside the list away.</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closes the entry beside the list</source>
        <translation>Zamyka wpis obok listy</translation>
    </message>
    <message>
        <source>The entry beside the list</source>
        <translation>Wpis obok listy</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryView</name>
    <message>
        <source>This entry was removed on %1. It is kept, with the reason.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Ten wpis usunięto %1. Jest zachowany, razem z powodem.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A label before a day and time: when it happened.</extracomment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Group: labels of one entry as it is read: label, then what was written. Read by: the person who keeps the diary, and with a screen reader. Short nouns or half sentences, without a colon.</extracomment>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>Noun, a label: what was said or written, word for word.</extracomment>
        <translation>Dokładne słowa</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A label before a place: where it happened.</extracomment>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>A label before a list of what was done, such as &quot;Followed me&quot;.</extracomment>
        <translation>Jak</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Jaką drogą</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, then how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>a name, then how sure, then why</comment>
        <translation>%1 (%2, powód: %3)</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A label before names: who may have done it.</extracomment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Account or number</source>
        <translation>Konto lub numer</translation>
    </message>
    <message>
        <source>Order that it breaks</source>
        <translation>Złamany nakaz</translation>
    </message>
    <message>
        <source>Who else saw or heard it</source>
        <translation>Kto jeszcze to widział lub słyszał</translation>
    </message>
    <message>
        <source>How it affected you</source>
        <translation>Jak to na Ciebie wpłynęło</translation>
    </message>
    <message>
        <source>What changed in daily life</source>
        <translation>Co się zmieniło w codziennym życiu</translation>
    </message>
    <message>
        <source>Afraid of violence this time</source>
        <translation>Strach przed przemocą tym razem</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer after &quot;Afraid of violence this time&quot;.</extracomment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer after &quot;Afraid of violence this time&quot;.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Twoja reakcja</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label: words to find the entry by.</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a label: the entry is left out of what is given to others.</extracomment>
        <translation>Prywatny</translation>
    </message>
    <message>
        <source>Yes. It stays out of every summary and pack.</source>
        <translation>Tak. Nie trafia do żadnego podsumowania ani pakietu.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, a heading: files of this entry.</extracomment>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Written on %1, %n day(s) later.</source>
        <extracomment>%1: a date and time. So many days after it happened.</extracomment>
        <translation>
            <numerusform>Zapisano %1, %n dzień później.</numerusform>
            <numerusform>Zapisano %1, %n dni później.</numerusform>
            <numerusform>Zapisano %1, %n dni później.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Noun, a heading: how the entry was before it was corrected.</extracomment>
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Version %1, written on %2</source>
        <extracomment>%1: the number of the version; %2: a date and time.</extracomment>
        <translation>Wersja %1, zapisana %2</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <extracomment>%1: the reason, in the person&apos;s own words.</extracomment>
        <translation>Powód poprawki: %1</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <extracomment>%1: a date and time, of the words that are shown.</extracomment>
        <translation>Poprawiono: %1.</translation>
    </message>
</context>
<context>
    <name>app::diary::IncidentListModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Group: marks on a line of the list of entries. Read by: the person who keeps the diary, and with a screen reader. Lower case, one word: they stand after one another. This text: How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>zgłoszone</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>prywatne</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A mark on an entry: taken out of the list, not deleted.</extracomment>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>A mark on an entry: it has a newer version.</extracomment>
        <translation>poprawione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>date, what happened, marks</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>app::diary::KeptThing</name>
    <message>
        <source>Add something you keep</source>
        <extracomment>Group: a small form in an entry: a thing that is kept, such as a gift. Read by: the person who keeps the diary.</extracomment>
        <translation>Dodaj rzecz, którą przechowujesz</translation>
    </message>
    <message>
        <source>A letter, a gift, or something that was damaged</source>
        <translation>List, prezent albo coś, co uszkodzono</translation>
    </message>
    <message>
        <source>Add this thing</source>
        <translation>Dodaj tę rzecz</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Nie dodawaj jej</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>For example a card, a gift, an old phone.</source>
        <translation>Na przykład kartka z życzeniami, prezent, stary telefon.</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>Gdzie to jest przechowywane?</translation>
    </message>
    <message>
        <source>Who has touched it?</source>
        <translation>Kto tego dotykał?</translation>
    </message>
    <message>
        <source>Why we ask: police may ask who has had it in their hands.</source>
        <translation>Dlaczego pytamy: policja może zapytać, kto miał to w rękach.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Napisz, co to jest.</translation>
    </message>
    <message>
        <source>Write where it is kept.</source>
        <translation>Napisz, gdzie to jest przechowywane.</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can.</source>
        <translation>Dobrze jest dotykać tego jak najmniej.</translation>
    </message>
</context>
<context>
    <name>app::diary::LinkChoice</name>
    <message>
        <source>From which account or number?</source>
        <extracomment>Group: choices in an entry: accounts it came from, and an order it broke. Read by: the person who keeps the diary.</extracomment>
        <translation>Z jakiego konta lub numeru to przyszło?</translation>
    </message>
    <message>
        <source>More accounts</source>
        <extracomment>A button: show more accounts to choose from.</extracomment>
        <translation>Więcej kont</translation>
    </message>
    <message>
        <source>Fewer accounts</source>
        <extracomment>A button: show fewer accounts.</extracomment>
        <translation>Mniej kont</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Znajdź konto</translation>
    </message>
    <message>
        <source>Did it break an order or bail?</source>
        <translation>Czy złamano nakaz sądu lub warunek zwolnienia (bail)?</translation>
    </message>
    <message>
        <source>No, or I do not know</source>
        <translation>Nie albo nie wiem</translation>
    </message>
    <message>
        <source>The order that was chosen before</source>
        <translation>Nakaz wybrany wcześniej</translation>
    </message>
</context>
<context>
    <name>app::diary::PeopleChoice</name>
    <message>
        <source>Add person</source>
        <extracomment>A button: put the name in the field into this entry.</extracomment>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Who?</source>
        <extracomment>A question above a field: who may have done it?</extracomment>
        <translation>Kto?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>Group: the choice of who may have done it, in an entry. Read by: the person who keeps the diary. Never a verdict; no gender for anybody.</extracomment>
        <translation>Jaką masz pewność?</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Mam pewność</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Tak mi się wydaje</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>To przypuszczenie</translation>
    </message>
    <message>
        <source>Why do you think it was them?</source>
        <translation>Dlaczego uważasz, że to ta osoba?</translation>
    </message>
    <message>
        <source>For example the voice, the words, or the time.</source>
        <translation>Na przykład głos, słowa albo pora.</translation>
    </message>
    <message>
        <source>A name, or words such as &quot;unknown caller&quot;. You do not need to know who it is.</source>
        <translation>Imię albo słowa takie jak „nieznany numer”. Nie musisz wiedzieć, kto to jest.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, then how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Verb. Spoken name of a button; %1: the name of a person. They are taken off this entry only.</extracomment>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>app::diary::Question</name>
    <message>
        <source>Why we ask: %1</source>
        <extracomment>%1: why a question is asked, as the rest of the sentence.</extracomment>
        <translation>Dlaczego pytamy: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader hears of a choice: the choice, then the question.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>A choice: give no answer to this question.</extracomment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>A few words about it</source>
        <extracomment>Group: answers to questions in an entry. Read by: the person who keeps the diary, who may be frightened, and with a screen reader. No answer is wrong.</extracomment>
        <translation>Kilka słów o tym</translation>
    </message>
    <message>
        <source>A few words about it: %1</source>
        <extracomment>Spoken name of the field below a &quot;Yes&quot;; %1: the question.</extracomment>
        <translation>Kilka słów o tym: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer to a question that police ask.</extracomment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer to a question that police ask.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>An answer to a question that police ask: the person does not know.</extracomment>
        <translation>Nie mam pewności</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An answer to a question: yes, no or not sure, then why in the person&apos;s words.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>app::diary::Removal</name>
    <message>
        <source>This entry has files.</source>
        <extracomment>Group: the question before entries are removed that have files. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>Ten wpis ma pliki.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have files.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n z nich ma pliki.</numerusform>
            <numerusform>%n z nich mają pliki.</numerusform>
            <numerusform>%n z nich ma pliki.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files and their exhibit numbers stay in your records.</source>
        <translation>Pliki i ich numery dowodów zostają w Twoich zapiskach.</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>Jaki jest powód usunięcia wpisu? Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>Jaki jest powód usunięcia wpisów? Możesz zostawić to pole puste.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries?</source>
        <translation>
            <numerusform>Usunąć %n wpis?</numerusform>
            <numerusform>Usunąć %n wpisy?</numerusform>
            <numerusform>Usunąć %n wpisów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the diary</source>
        <translation>Usuń z dziennika</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the entry. The safe choice.</extracomment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the entries. The safe choice.</extracomment>
        <translation>Zachowaj je</translation>
    </message>
    <message>
        <source>You can put it back. It is under &quot;Removed entries&quot; in the diary.</source>
        <translation>Możesz go przywrócić. Jest w dzienniku, pod „Usunięte wpisy”.</translation>
    </message>
    <message>
        <source>You can put them back. They are under &quot;Removed entries&quot; in the diary.</source>
        <translation>Możesz je przywrócić. Są w dzienniku, pod „Usunięte wpisy”.</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
</context>
<context>
    <name>app::diary::TagCard</name>
    <message>
        <source>A word to find these entries again</source>
        <extracomment>Group: a card for putting tags on entries and taking them off. Read by: the person who keeps the diary. A tag is a word to find entries by.</extracomment>
        <translation>Słowo, po którym znajdziesz te wpisy</translation>
    </message>
    <message>
        <source>Several words: put commas between.</source>
        <translation>Kilka słów: rozdziel je przecinkami.</translation>
    </message>
    <message>
        <source>Put the tag on</source>
        <translation>Nadaj etykietę</translation>
    </message>
    <message>
        <source>The chosen entries have no tags.</source>
        <translation>Wybrane wpisy nie mają etykiet.</translation>
    </message>
    <message>
        <source>Close the tags</source>
        <translation>Zamknij etykiety</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <comment>a tag</comment>
        <translation>Zdejmij: %1</translation>
    </message>
    <message>
        <source>Enter a word.</source>
        <translation>Wpisz słowo.</translation>
    </message>
</context>
<context>
    <name>app::evidence::EntryPicker</name>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries to choose from</source>
        <extracomment>Group: a list to choose an entry that a file belongs to. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Wpisy do wyboru</translation>
    </message>
    <message>
        <source>Type a word from the entry, then choose it.</source>
        <translation>Wpisz słowo z tego wpisu, potem wybierz wpis.</translation>
    </message>
    <message>
        <source>No entry has these words. Try one word.</source>
        <translation>Żaden wpis nie ma tych słów. Spróbuj wpisać jedno słowo.</translation>
    </message>
    <message>
        <source>There are no entries yet.</source>
        <translation>Nie ma jeszcze wpisów.</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceItemPage</name>
    <message>
        <source>Linking the file</source>
        <extracomment>Group: the page of one file or thing: its facts, its fingerprint, and what can be done with it. Read by: the person who keeps the diary. Neutral: what the file shows may upset.</extracomment>
        <translation>Łączenie pliku z wpisem</translation>
    </message>
    <message>
        <source>The file is linked to the entry.</source>
        <translation>Plik jest połączony z wpisem.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <extracomment>What goes on just now: the fingerprint of a file is checked; %1: the name of the file.</extracomment>
        <translation>Sprawdzanie: %1</translation>
    </message>
    <message>
        <source>The fingerprint matches. The file is the same as when you added it.</source>
        <translation>Odcisk się zgadza. Plik jest taki sam jak w chwili dodania.</translation>
    </message>
    <message>
        <source>The stored copy of this file does not match its fingerprint. It has changed or is damaged. Use a backup to get it back.</source>
        <translation>Przechowywana kopia tego pliku nie zgadza się z jego odciskiem. Zmieniła się lub jest uszkodzona. Aby odzyskać plik, użyj kopii zapasowej.</translation>
    </message>
    <message>
        <source>Save a copy outside your records?</source>
        <translation>Zapisać kopię poza Twoimi zapiskami?</translation>
    </message>
    <message>
        <source>The copy is not protected. Anyone who can open the file can see it.</source>
        <translation>Ta kopia nie jest chroniona. Zobaczy ją każdy, kto może otworzyć plik.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Wybierz, gdzie zapisać</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not save a copy. The safe choice.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Saving a copy of %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Zapisywanie kopii: %1</translation>
    </message>
    <message>
        <source>A copy was saved. It is not protected.</source>
        <translation>Zapisano kopię. Nie jest chroniona.</translation>
    </message>
    <message>
        <source>Saving the description</source>
        <translation>Zapisywanie opisu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>Usuwanie pliku</translation>
    </message>
    <message>
        <source>Putting the file back</source>
        <translation>Przywracanie pliku</translation>
    </message>
    <message>
        <source>The file was put back.</source>
        <translation>Przywrócono plik.</translation>
    </message>
    <message>
        <source>Take this out for good?</source>
        <translation>Wyjąć to na stałe?</translation>
    </message>
    <message>
        <source>It cannot be undone. The number and the fingerprint stay in the history, with your reason. The file itself goes. The space may hold the encrypted bytes until it is used again. They need your passphrase to read. Copies in backups stay. Why do you take it out?</source>
        <translation>Tego nie można cofnąć. Numer i odcisk zostają w historii, razem z powodem, który wpiszesz. Sam plik zniknie. W jego miejscu na dysku mogą zostać zaszyfrowane bajty, aż to miejsce zajmie coś innego. Aby je odczytać, potrzeba Twojego hasła. To, co jest w kopiach zapasowych, zostaje. Jaki jest powód wyjęcia?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not take the file out for good. The safe choice.</extracomment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Wyjmij na stałe</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Wyjmowanie</translation>
    </message>
    <message>
        <source>It was taken out. Its number and your reason are kept.</source>
        <translation>Wyjęto. Numer i Twój powód są zachowane.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Hide all pictures</source>
        <translation>Ukryj wszystkie obrazy</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>Wszystkie obrazy są ukryte.</translation>
    </message>
    <message>
        <source>Check the fingerprint now</source>
        <translation>Sprawdź teraz odcisk pliku</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Zapisz opis</translation>
    </message>
    <message>
        <source>Link to this entry</source>
        <translation>Połącz z tym wpisem</translation>
    </message>
    <message>
        <source>What was done with this file</source>
        <translation>Co zrobiono z tym plikiem</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Połącz z wpisem</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take the file out of the list. It is not deleted.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Moves it to the removed files</source>
        <translation>Przenosi to do usuniętych plików</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Krótki tytuł</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Co to pokazuje?</translation>
    </message>
    <message>
        <source>What is said in it?</source>
        <translation>Co w nim słychać?</translation>
    </message>
    <message>
        <source>Write down the words, and who says them. In a pack, this text stands beside the file, for people who cannot hear or see it.</source>
        <extracomment>Beside a video or a sound: a field for a transcript.</extracomment>
        <translation>Zanotuj słowa i to, kto je mówi. W pakiecie ten tekst jest obok pliku, dla osób, które nie mogą go usłyszeć lub zobaczyć.</translation>
    </message>
    <message>
        <source>In a pack, this text stands beside the file, for people who cannot see it.</source>
        <translation>W pakiecie ten tekst jest obok pliku, dla osób, które nie mogą go zobaczyć.</translation>
    </message>
    <message>
        <source>Which entry does it belong to?</source>
        <translation>Do którego wpisu to należy?</translation>
    </message>
    <message>
        <source>Name as received</source>
        <translation>Nazwa w chwili otrzymania</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Noun, a label: which kind of file it is. Not the adjective.</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Gdzie to jest przechowywane</translation>
    </message>
    <message>
        <source>Added here</source>
        <extracomment>A label before a date and time: when the file was added to the records.</extracomment>
        <translation>Dodano tutaj</translation>
    </message>
    <message>
        <source>The file says it was last changed</source>
        <translation>Ostatnia zmiana według pliku</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Skąd to pochodzi</translation>
    </message>
    <message>
        <source>Taken out for good on %1</source>
        <extracomment>%1: a date and time. The file is gone, its number and fingerprint stay.</extracomment>
        <translation>Wyjęto na stałe %1</translation>
    </message>
    <message>
        <source>Removed on %1</source>
        <extracomment>%1: a date and time. The file was taken out of the list and is still kept.</extracomment>
        <translation>Usunięto %1</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Co to pokazuje</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Noun, a label: the address of a page on the internet.</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>When it happened, as its entry says</source>
        <translation>Kiedy to się stało, według wpisu</translation>
    </message>
    <message>
        <source>%1. Copying or sending a file can change this time.</source>
        <comment>date and time</comment>
        <translation>%1. Kopiowanie lub wysyłanie pliku może zmienić ten czas.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256). It shows that the file has not changed since you added it.</source>
        <translation>Odcisk pliku (SHA-256). Pokazuje, że plik nie zmienił się od chwili dodania.</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Kopiuj odcisk pliku</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <translation>
            <numerusform>Skopiowano. Zniknie ze schowka za %n sekundę.</numerusform>
            <numerusform>Skopiowano. Zniknie ze schowka za %n sekundy.</numerusform>
            <numerusform>Skopiowano. Zniknie ze schowka za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries it belongs to</source>
        <translation>Wpisy, do których to należy</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>The file belongs to no entry yet.</extracomment>
        <translation>Nie ma jeszcze wpisów.</translation>
    </message>
    <message>
        <source>%1: %2 (removed)</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2 (usunięte)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The entry has this file already.</source>
        <translation>Ten wpis ma już ten plik.</translation>
    </message>
    <message>
        <source>Taking the file off the entry</source>
        <translation>Odłączanie pliku od wpisu</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>Wpis jest znów taki jak przedtem.</translation>
    </message>
    <message>
        <source>When it happened, as you said</source>
        <translation>Kiedy to się stało, według Ciebie</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Kiedy to się stało?</translation>
    </message>
    <message>
        <source>If you do not know, the app goes by the entry that the file belongs to.</source>
        <extracomment>Below the question when it happened, for a file.</extracomment>
        <translation>Jeśli nie wiesz, aplikacja kieruje się wpisem, do którego należy plik.</translation>
    </message>
    <message>
        <source>Print what is known of this file?</source>
        <translation>Wydrukować to, co wiadomo o tym pliku?</translation>
    </message>
    <message>
        <source>Printing the page of the file</source>
        <translation>Drukowanie strony o pliku</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Stronę wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>Zapisać tę stronę jako PDF?</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Zapisz stronę jako PDF</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>Zapisywanie strony jako PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Zapisano PDF. Nie jest chroniony.</translation>
    </message>
    <message>
        <source>This file is private. Put its page on paper?</source>
        <translation>Ten plik jest prywatny. Przenieść stronę o nim na papier?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Nie trafia do żadnego podsumowania ani pakietu. Przeczyta je każdy, kto znajdzie kartkę.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Pokaż, co będzie na papierze</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Na papierze nie ma tego, czego jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The file was removed. It is kept among the removed files.</source>
        <translation>Usunięto plik. Jest zachowany wśród usuniętych plików.</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <comment>its number, then its name</comment>
        <translation>Dowód %1: %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Files and things that show what happened. The app keeps an exact copy and does not change it.</source>
        <translation>Pliki i rzeczy, które pokazują, co się stało. Aplikacja zachowuje dokładną kopię i jej nie zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>No files match these filters. Clear the filters to see all %n files.</source>
        <translation>
            <numerusform>Żaden plik nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć %n plik.</numerusform>
            <numerusform>Żaden plik nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć wszystkie %n pliki.</numerusform>
            <numerusform>Żaden plik nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć wszystkie %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were removed.</source>
        <translation>Nie ma usuniętych plików.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files</source>
        <extracomment>How many of all files the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%1 z %n pliku</numerusform>
            <numerusform>%1 z %n plików</numerusform>
            <numerusform>%1 z %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed files</source>
        <translation>
            <numerusform>%n usunięty plik</numerusform>
            <numerusform>%n usunięte pliki</numerusform>
            <numerusform>%n usuniętych plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files the list shows.</extracomment>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>Group: the page with all files and things, and messages about them. Read by: the person who keeps the diary. Short and neutral: somebody may look over the shoulder.</extracomment>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Verb, a button: add a picture or files that were copied.</extracomment>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Adds a picture or files that you have copied</source>
        <translation>Dodaje skopiowany obraz lub pliki</translation>
    </message>
    <message>
        <source>Add something you keep</source>
        <translation>Dodaj rzecz, którą przechowujesz</translation>
    </message>
    <message>
        <source>No files yet. Add a screenshot, a photo, a voice message or a letter. The app keeps an exact copy and does not change it.</source>
        <translation>Nie ma jeszcze plików. Dodaj zrzut ekranu, zdjęcie, wiadomość głosową lub list. Aplikacja zachowuje dokładną kopię i jej nie zmienia.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, spoken name of the list of files.</extracomment>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Save this thing</source>
        <translation>Zapisz tę rzecz</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>For example a card, a gift, an old phone.</source>
        <translation>Na przykład kartka z życzeniami, prezent, stary telefon.</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>Gdzie to jest przechowywane?</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>Dodawanie: %1</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Dodawanie: %n plik</numerusform>
            <numerusform>Dodawanie: %n pliki</numerusform>
            <numerusform>Dodawanie: %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano %1 jako %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>Dodano %n plik.</numerusform>
            <numerusform>Dodano %n pliki.</numerusform>
            <numerusform>Dodano %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays where it was.</source>
        <translation>Oryginał zostaje tam, gdzie był.</translation>
    </message>
    <message>
        <source>The originals stay where they were.</source>
        <translation>Oryginały zostają tam, gdzie były.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in your records, and were not added again.</source>
        <translation>
            <numerusform>%n plik jest już w Twoich zapiskach i nie dodano go drugi raz.</numerusform>
            <numerusform>%n pliki są już w Twoich zapiskach i nie dodano ich drugi raz.</numerusform>
            <numerusform>%n plików jest już w Twoich zapiskach i nie dodano ich drugi raz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is already in your records. It was added on %1. Nothing was added again.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Ten plik jest już w Twoich zapiskach. Dodano go %1. Nic nie dodano drugi raz.</translation>
    </message>
    <message>
        <source>These files are already in your records. Nothing was added again.</source>
        <translation>Te pliki są już w Twoich zapiskach. Nic nie dodano drugi raz.</translation>
    </message>
    <message>
        <source>The copy that was kept here was damaged. It is whole again.</source>
        <translation>Przechowywana tu kopia była uszkodzona. Teraz znów jest cała.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>file name, then why</comment>
        <translation>Nie dodano %1. %2</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was added.</source>
        <translation>Ten plik jest pusty. Nic nie dodano.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ten plik jest pusty.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) to other places were left out.</source>
        <extracomment>Files that only point to another file or folder.</extracomment>
        <translation>
            <numerusform>Pominięto %n skrót do innego miejsca.</numerusform>
            <numerusform>Pominięto %n skróty do innych miejsc.</numerusform>
            <numerusform>Pominięto %n skrótów do innych miejsc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Wybierz pliki do dodania</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Nie ma obrazu ani pliku do wklejenia.</translation>
    </message>
    <message>
        <source>Adding a picture</source>
        <translation>Dodawanie obrazu</translation>
    </message>
    <message>
        <source>The picture was added as %1.</source>
        <extracomment>%1: an exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano obraz jako %1.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Napisz, co to jest.</translation>
    </message>
    <message>
        <source>Write where it is kept.</source>
        <translation>Napisz, gdzie to jest przechowywane.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>It was added as %1.</source>
        <extracomment>A thing, such as a gift, was added; %1: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Dodano jako %1.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Shows the files as tiles</source>
        <translation>Pokazuje pliki jako kafelki</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Noun, a choice: show the files as a list, one on each row.</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows one file on each row</source>
        <translation>Pokazuje jeden plik w każdym wierszu</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Wybierz kilka</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Verb, a button: show the chosen file beside the list.</extracomment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Porównaj oba</translation>
    </message>
    <message>
        <source>Puts the two chosen pictures beside each other</source>
        <translation>Pokazuje dwa wybrane obrazy obok siebie</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Połącz z wpisem</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take files out of the list. They are not deleted.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Moves what is chosen to the removed files</source>
        <translation>Przenosi wybrane do usuniętych plików</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Which entry do they belong to?</source>
        <translation>Do którego wpisu należą?</translation>
    </message>
    <message>
        <source>Link to this entry</source>
        <translation>Połącz z tym wpisem</translation>
    </message>
    <message>
        <source>Close without linking</source>
        <translation>Zamknij bez łączenia</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Hide all pictures</source>
        <translation>Ukryj wszystkie obrazy</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>Wszystkie obrazy są ukryte.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb, a button: hide the file beside the list again.</extracomment>
        <translation>Ukryj</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files</source>
        <translation>
            <numerusform>Usuń %n plik</numerusform>
            <numerusform>Usuń %n pliki</numerusform>
            <numerusform>Usuń %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n files back</source>
        <translation>
            <numerusform>Przywróć %n plik</numerusform>
            <numerusform>Przywróć %n pliki</numerusform>
            <numerusform>Przywróć %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick files with the space bar or a click.</source>
        <translation>Zaznaczaj pliki spacją lub kliknięciem.</translation>
    </message>
    <message>
        <source>Removing files</source>
        <extracomment>What goes on just now.</extracomment>
        <translation>Usuwanie plików</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed.</source>
        <translation>
            <numerusform>Usunięto %n plik.</numerusform>
            <numerusform>Usunięto %n pliki.</numerusform>
            <numerusform>Usunięto %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>Przywracanie plików</translation>
    </message>
    <message numerus="yes">
        <source>%n files put back.</source>
        <translation>
            <numerusform>Przywrócono %n plik.</numerusform>
            <numerusform>Przywrócono %n pliki.</numerusform>
            <numerusform>Przywrócono %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linking files</source>
        <extracomment>What goes on just now: files are put with an entry.</extracomment>
        <translation>Łączenie plików z wpisem</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>Ten wpis ma już te pliki.</translation>
    </message>
    <message numerus="yes">
        <source>%n files linked to the entry.</source>
        <translation>
            <numerusform>Połączono z wpisem %n plik.</numerusform>
            <numerusform>Połączono z wpisem %n pliki.</numerusform>
            <numerusform>Połączono z wpisem %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files off the entry</source>
        <translation>Odłączanie plików od wpisu</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>Wpis jest znów taki jak przedtem.</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can.</source>
        <translation>Dobrze jest dotykać tego jak najmniej.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print the list of files?</source>
        <translation>Wydrukować listę plików?</translation>
    </message>
    <message>
        <source>Printing the list of files</source>
        <translation>Drukowanie listy plików</translation>
    </message>
    <message>
        <source>The list of files was sent to the printer.</source>
        <translation>Listę plików wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save the list of files as a PDF?</source>
        <translation>Zapisać listę plików jako PDF?</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Zapisz listę plików jako PDF</translation>
    </message>
    <message>
        <source>Saving the list of files as a PDF</source>
        <translation>Zapisywanie listy plików jako PDF</translation>
    </message>
    <message>
        <source>The list of files was saved. The PDF is not protected.</source>
        <translation>Zapisano listę plików. Ten PDF nie jest chroniony.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>A button: from the removed files to all the others again.</extracomment>
        <translation>Wróć do plików</translation>
    </message>
    <message>
        <source>Removed files (%1)</source>
        <extracomment>A button: show what was removed; %1: how many.</extracomment>
        <translation>Usunięte pliki (%1)</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceText</name>
    <message>
        <source>Fingerprint matches, checked %1</source>
        <comment>date and time</comment>
        <translation>Odcisk się zgadza, sprawdzono %1</translation>
    </message>
    <message>
        <source>Does not match its fingerprint, checked %1</source>
        <comment>date and time</comment>
        <translation>Nie zgadza się z odciskiem, sprawdzono %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <extracomment>Group: facts about a file, in lists and in its history. Read by: the person who keeps the diary, and with a screen reader. Facts, not verdicts.</extracomment>
        <translation>Jeszcze bez daty</translation>
    </message>
    <message>
        <source>No entry</source>
        <extracomment>The file belongs to no entry.</extracomment>
        <translation>Bez wpisu</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a file belongs to.</extracomment>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on a file: it was given or named to the police or others.</extracomment>
        <translation>zgłoszone</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on a file: left out of what is given to others.</extracomment>
        <translation>prywatne</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A mark on a file: taken out of the list, not deleted.</extracomment>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>taken out for good</source>
        <translation>wyjęte na stałe</translation>
    </message>
    <message>
        <source>Fingerprint matches, %1</source>
        <comment>date</comment>
        <translation>Odcisk się zgadza, %1</translation>
    </message>
    <message>
        <source>Fingerprint differs, %1</source>
        <comment>date</comment>
        <translation>Odcisk się nie zgadza, %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4.</source>
        <comment>exhibit and kind, name, when it happened, marks</comment>
        <translation>%1: %2. %3. %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a row in words, then the state of its fingerprint</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Added to your records</source>
        <translation>Dodano do Twoich zapisków</translation>
    </message>
    <message>
        <source>The stored copy was recovered</source>
        <translation>Odzyskano przechowywaną kopię</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>What was done with a file: somebody opened it here.</extracomment>
        <translation>Obejrzano</translation>
    </message>
    <message>
        <source>The words about it were changed</source>
        <translation>Zmieniono opis</translation>
    </message>
    <message>
        <source>A copy was saved outside your records</source>
        <translation>Zapisano kopię poza Twoimi zapiskami</translation>
    </message>
    <message>
        <source>Checked: the fingerprint matches</source>
        <translation>Sprawdzono: odcisk się zgadza</translation>
    </message>
    <message>
        <source>Checked: it does not match its fingerprint</source>
        <translation>Sprawdzono: nie zgadza się z odciskiem</translation>
    </message>
    <message>
        <source>Moved to the removed files</source>
        <translation>Przeniesiono do usuniętych plików</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>What was done with a file: it was put back into the list. Past tense.</extracomment>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Taken out for good</source>
        <translation>Wyjęto na stałe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, then what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, then why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This file belongs to an entry about sexual violence. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Ten plik należy do wpisu o przemocy seksualnej. Otwórz go, gdy będzie dobra chwila, albo zostaw zamknięty.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about violence. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Ten plik należy do wpisu o przemocy. Otwórz go, gdy będzie dobra chwila, albo zostaw zamknięty.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about threats. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Ten plik należy do wpisu o groźbach. Otwórz go, gdy będzie dobra chwila, albo zostaw zamknięty.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about intimate images. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Ten plik należy do wpisu o intymnych zdjęciach lub filmach. Otwórz go, gdy będzie dobra chwila, albo zostaw zamknięty.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about a sexual image. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Ten plik należy do wpisu o zdjęciu lub filmie o treści seksualnej. Otwórz go, gdy będzie dobra chwila, albo zostaw zamknięty.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about a pet that was hurt. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Ten plik należy do wpisu o zwierzęciu, któremu zrobiono krzywdę. Otwórz go, gdy będzie dobra chwila, albo zostaw zamknięty.</translation>
    </message>
    <message>
        <source>Exhibit %1, %2</source>
        <comment>its number, then the kind of file</comment>
        <translation>Dowód %1, %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileComparison</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Group: two pictures beside each other. Read by: the person who keeps the diary.</extracomment>
        <translation>Wróć do listy</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileFacts</name>
    <message>
        <source>%1. The file does not say in which time zone.</source>
        <extracomment>%1 is a date and time. The file says which time its clock showed, but not where in the world.</extracomment>
        <translation>%1. Plik nie mówi, w jakiej strefie czasowej.</translation>
    </message>
    <message>
        <source>%1 (time zone %2)</source>
        <comment>date and time, zone such as UTC+01:00</comment>
        <translation>%1 (strefa czasowa %2)</translation>
    </message>
    <message>
        <source>What the picture says of itself</source>
        <extracomment>Group: what a picture says about itself: labels, and how far to trust it. Read by: the person who keeps the diary, and later perhaps the police. Say that it may be wrong.</extracomment>
        <translation>Co obraz mówi o sobie</translation>
    </message>
    <message>
        <source>The phone, camera or a program wrote this into the file. It can be wrong, and it can be changed.</source>
        <translation>Wpisał to do pliku telefon, aparat lub program. To może być błędne i można to zmienić.</translation>
    </message>
    <message>
        <source>It does not say when or where it was taken. Many apps take this out when a picture is sent.</source>
        <translation>Obraz nie mówi, kiedy ani gdzie go zrobiono. Wiele aplikacji zabiera te dane przy wysyłaniu obrazu.</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <extracomment>Make and name of the phone or camera a picture was taken with.</extracomment>
        <translation>Telefon lub aparat</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>The program that wrote the picture.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>How it was held</source>
        <extracomment>How the phone was held when the picture was taken.</extracomment>
        <translation>Jak trzymano telefon lub aparat</translation>
    </message>
    <message>
        <source>Turned or mirrored. It is shown upright here.</source>
        <translation>Obraz jest obrócony lub odbity. Tu pokazujemy go prosto.</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <extracomment>Width and height of a picture.</extracomment>
        <translation>Rozmiar w pikselach</translation>
    </message>
    <message>
        <source>The phone or camera says taken</source>
        <extracomment>Above a date and time, as the clock of the phone showed it.</extracomment>
        <translation>Czas zdjęcia według telefonu lub aparatu</translation>
    </message>
    <message>
        <source>The file says it was made into a picture</source>
        <extracomment>Above a date and time. For a scan: when it was scanned.</extracomment>
        <translation>Czas powstania obrazu według pliku</translation>
    </message>
    <message>
        <source>The file says a program last wrote it</source>
        <extracomment>Above a date and time.</extracomment>
        <translation>Ostatni zapis przez program według pliku</translation>
    </message>
    <message>
        <source>Time from satellites (GPS)</source>
        <extracomment>Above a date and time that came from satellites (GPS).</extracomment>
        <translation>Czas z satelitów (GPS)</translation>
    </message>
    <message>
        <source>%1 in UTC. Clocks in the UK show the same in winter, and one hour more in summer.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>%1 w UTC. Zegary w UK pokazują zimą tyle samo, a latem o godzinę więcej.</translation>
    </message>
    <message>
        <source>This picture holds a place.</source>
        <translation>W tym obrazie jest zapisane miejsce.</translation>
    </message>
    <message>
        <source>It may be a home. Whoever gets a copy of this file gets the place too.</source>
        <translation>To może być czyjś dom. Każdy, kto dostanie kopię tego pliku, dostanie też to miejsce.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Pokaż miejsce</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Szerokość i długość geograficzna</translation>
    </message>
    <message>
        <source>A map finds the place by these two numbers. A map on the internet learns that you looked.</source>
        <translation>Mapa znajduje miejsce po tych dwóch liczbach. Mapa w internecie dowie się, że go szukasz.</translation>
    </message>
    <message>
        <source>Hide the place</source>
        <translation>Ukryj miejsce</translation>
    </message>
    <message>
        <source>The place is shown.</source>
        <translation>Miejsce jest pokazane.</translation>
    </message>
    <message>
        <source>The place is hidden.</source>
        <translation>Miejsce jest ukryte.</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileFilters</name>
    <message>
        <source>Pictures</source>
        <extracomment>Noun, a choice: show only pictures.</extracomment>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <extracomment>Group: filters over the list of files. Read by: the person who keeps the diary. Labels and choices, short.</extracomment>
        <translation>Dźwięk i wideo</translation>
    </message>
    <message>
        <source>Letters, texts and documents</source>
        <translation>Listy, teksty i dokumenty</translation>
    </message>
    <message>
        <source>Things you keep</source>
        <translation>Rzeczy, które przechowujesz</translation>
    </message>
    <message>
        <source>Other files</source>
        <extracomment>Noun, a choice: show files of all other kinds.</extracomment>
        <translation>Inne pliki</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>A choice: no matter when it happened.</extracomment>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Między dwoma dniami</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>Od %1 do %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Search these files</source>
        <translation>Szukaj w tych plikach</translation>
    </message>
    <message>
        <source>All words of a file and about it. Esc clears.</source>
        <translation>Wszystkie słowa z pliku i o nim. Esc czyści pole.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Noun, a line that opens what the list can be narrowed by.</extracomment>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>A choice: files of all kinds. Noun, not the adjective &quot;kind&quot;.</extracomment>
        <translation>Dowolny rodzaj</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Noun, a label above choices: kinds of files. Not the adjective.</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Noun, a label above choices: whether a file belongs to an entry.</extracomment>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>In an entry or not</source>
        <translation>Z wpisem i bez wpisu</translation>
    </message>
    <message>
        <source>Only in an entry</source>
        <translation>Tylko z wpisem</translation>
    </message>
    <message>
        <source>Only in no entry</source>
        <translation>Tylko bez wpisu</translation>
    </message>
    <message>
        <source>Show removed files</source>
        <translation>Pokaż usunięte pliki</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Pokaż te pliki</translation>
    </message>
    <message>
        <source>Folds the filters away</source>
        <translation>Zwija filtry</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Kiedy to się stało</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>A label: the day from which files are shown.</extracomment>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>A label: the day up to which files are shown.</extracomment>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <extracomment>Spoken name of a button; %1: a filter, &quot;Pictures&quot;.</extracomment>
        <translation>Zdejmij filtr: %1</translation>
    </message>
    <message>
        <source>In an entry</source>
        <translation>Z wpisem</translation>
    </message>
    <message>
        <source>In no entry</source>
        <translation>Bez wpisu</translation>
    </message>
    <message>
        <source>Removed files</source>
        <extracomment>Noun, a filter that is on: files that were removed are shown.</extracomment>
        <translation>Usunięte pliki</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileListModel</name>
    <message>
        <source>File %1 of %2</source>
        <extracomment>Group: lines of the list of files. Read by: the person who keeps the diary, mostly with a screen reader. This text: Spoken; %1: the number of the line; %2: how many there are.</extracomment>
        <translation>Plik %1 z %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exhibit number and kind, when it happened</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>marks, then the state of the fingerprint</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>Tekst pliku</translation>
    </message>
    <message>
        <source>All of the picture is shown.</source>
        <translation>Widać cały obraz.</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <comment>how large the picture is</comment>
        <translation>Powiększenie %1%</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <extracomment>Group: a file as it is shown: pictures and texts, hidden until asked for. Read by: the person who keeps the diary, who may not want to see it again. Neutral.</extracomment>
        <translation>Pokaż ten obraz</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>A button: make the picture larger.</extracomment>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>A button: make the picture smaller.</extracomment>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Obróć widok</translation>
    </message>
    <message>
        <source>The file is not changed</source>
        <translation>Plik się nie zmienia</translation>
    </message>
    <message>
        <source>Show more of the text</source>
        <translation>Pokaż więcej tekstu</translation>
    </message>
    <message>
        <source>This is something you keep. There is no file of it here.</source>
        <translation>To rzecz, którą przechowujesz. Nie ma tu jej pliku.</translation>
    </message>
    <message>
        <source>This file was taken out for good. Its number and fingerprint are kept.</source>
        <translation>Ten plik wyjęto na stałe. Jego numer i odcisk są zachowane.</translation>
    </message>
    <message>
        <source>Opening the picture.</source>
        <translation>Otwieranie obrazu.</translation>
    </message>
    <message>
        <source>We cannot show this kind of file here. It is kept with your records. You can save a copy and open it in another program. That copy is not protected.</source>
        <translation>Nie możemy tu pokazać pliku tego rodzaju. Jest przechowywany w Twoich zapiskach. Możesz zapisać kopię i otworzyć ją w innym programie. Taka kopia nie jest chroniona.</translation>
    </message>
    <message>
        <source>Opening the text.</source>
        <translation>Otwieranie tekstu.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>W tym pliku nie ma słów.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. The whole file is kept.</source>
        <translation>Tu widać tylko początek. Zachowany jest cały plik.</translation>
    </message>
    <message>
        <source>The text is shown.</source>
        <translation>Tekst jest widoczny.</translation>
    </message>
    <message>
        <source>The text is hidden.</source>
        <translation>Tekst jest ukryty.</translation>
    </message>
    <message>
        <source>The picture is shown.</source>
        <translation>Obraz jest widoczny.</translation>
    </message>
    <message>
        <source>The picture is hidden.</source>
        <translation>Obraz jest ukryty.</translation>
    </message>
    <message>
        <source>Hide this text</source>
        <translation>Ukryj ten tekst</translation>
    </message>
    <message>
        <source>Show this text</source>
        <translation>Pokaż ten tekst</translation>
    </message>
    <message>
        <source>Hide this picture</source>
        <translation>Ukryj ten obraz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a button, which file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text of the file, %1</source>
        <comment>which file</comment>
        <translation>Tekst pliku, %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::FingerprintLabel</name>
    <message>
        <source>The copy keys copy it</source>
        <extracomment>Group: a hint on the fingerprint of a file. Read by: the person who keeps the diary, with a screen reader.</extracomment>
        <translation>Klawisze kopiowania kopiują ten odcisk</translation>
    </message>
</context>
<context>
    <name>app::evidence::QuickLook</name>
    <message>
        <source>Open this file</source>
        <extracomment>Group: a file that is shown beside the list. Read by: the person who keeps the diary.</extracomment>
        <translation>Otwórz ten plik</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the file beside the list away.</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closes the file beside the list</source>
        <translation>Zamyka plik otwarty obok listy</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <comment>its number, then its name</comment>
        <translation>Dowód %1: %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::Removal</name>
    <message>
        <source>Others may know its exhibit number.</source>
        <extracomment>Group: the question before files are removed that others may know of. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>Inni mogą znać jego numer dowodu.</translation>
    </message>
    <message>
        <source>Others may know their exhibit numbers.</source>
        <translation>Inni mogą znać ich numery dowodów.</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>Jaki jest powód usunięcia pliku? Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>Jaki jest powód usunięcia plików? Możesz zostawić to pole puste.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files that were reported?</source>
        <translation>
            <numerusform>Usunąć %n zgłoszony plik?</numerusform>
            <numerusform>Usunąć %n zgłoszone pliki?</numerusform>
            <numerusform>Usunąć %n zgłoszonych plików?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Move to the removed files</source>
        <translation>Przenieś do usuniętych plików</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the file. The safe choice.</extracomment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the files. The safe choice.</extracomment>
        <translation>Zachowaj je</translation>
    </message>
    <message>
        <source>You can put it back. It is under &quot;Removed files&quot; in Evidence, with its number.</source>
        <translation>Możesz go przywrócić. Jest na stronie „Dowody”, pod „Usunięte pliki”, ze swoim numerem.</translation>
    </message>
    <message>
        <source>You can put them back. They are under &quot;Removed files&quot; in Evidence, with their numbers.</source>
        <translation>Możesz je przywrócić. Są na stronie „Dowody”, pod „Usunięte pliki”, ze swoimi numerami.</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::MailPart</name>
    <message>
        <source>Text of the email</source>
        <extracomment>Group: an email as it is shown, hidden until asked for. Read by: the person who keeps the diary, who may not want to read it again. Use the words of email programs.</extracomment>
        <translation>Tekst e-maila</translation>
    </message>
    <message>
        <source>Show this email</source>
        <translation>Pokaż ten e-mail</translation>
    </message>
    <message>
        <source>Hide this email</source>
        <translation>Ukryj ten e-mail</translation>
    </message>
    <message>
        <source>The email is shown.</source>
        <translation>E-mail jest pokazany.</translation>
    </message>
    <message>
        <source>The email is hidden.</source>
        <translation>E-mail jest ukryty.</translation>
    </message>
    <message>
        <source>There is no text in this email.</source>
        <translation>W tym e-mailu nie ma tekstu.</translation>
    </message>
    <message>
        <source>Opening the email.</source>
        <translation>Otwieranie e-maila.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of an email.</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of an email: a label before who got it.</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Copy to</source>
        <extracomment>Of an email: who got a copy (Cc).</extracomment>
        <translation>Kopia do</translation>
    </message>
    <message>
        <source>Sent, as the email says</source>
        <extracomment>The email says when it was sent. The time is shown as it stands in the email.</extracomment>
        <translation>Wysłano, według e-maila</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Noun, of an email: a label before its title.</extracomment>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>A technical name of an email that the police may ask for.</extracomment>
        <translation>Identyfikator wiadomości (Message ID)</translation>
    </message>
    <message>
        <source>This email is laid out like a web page. Only its words are shown. Pictures are not fetched.</source>
        <translation>Ten e-mail ma układ strony internetowej. Pokazujemy tylko jego słowa. Obrazy nie są pobierane.</translation>
    </message>
    <message>
        <source>Inside this email. These files are kept in it, and are not opened here.</source>
        <translation>W tym e-mailu są pliki. Zostają w nim i nie są tu otwierane.</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>A file in an email that has no name.</extracomment>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file in an email, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All headers of this email</source>
        <extracomment>Opens a list of technical lines of an email, such as which computers it went through.</extracomment>
        <translation>Wszystkie nagłówki tego e-maila</translation>
    </message>
    <message>
        <source>They show the way the email took. The police may ask for them.</source>
        <translation>Pokazują drogę, jaką przeszedł e-mail. Policja może o nie poprosić.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>Noun: the technical lines at the top of an email. Spoken name of them.</extracomment>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>Headers, %1</source>
        <comment>which file</comment>
        <translation>Nagłówki, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a fold, which file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text of the email, %1</source>
        <comment>which file</comment>
        <translation>Tekst e-maila, %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::PagesPart</name>
    <message>
        <source>Previous page</source>
        <extracomment>Of a PDF file. A button.</extracomment>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Of a PDF file. A button.</extracomment>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Noun: the picture of a page of a document, as it is spoken.</extracomment>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Hidden page</source>
        <extracomment>Noun: a page that is not shown yet, as it is spoken.</extracomment>
        <translation>Ukryta strona</translation>
    </message>
    <message>
        <source>Words on the page</source>
        <extracomment>Group: a document of several pages as it is shown, hidden until asked for. Read by: the person who keeps the diary.</extracomment>
        <translation>Słowa na stronie</translation>
    </message>
    <message>
        <source>Show this document</source>
        <translation>Pokaż ten dokument</translation>
    </message>
    <message>
        <source>Hide this document</source>
        <translation>Ukryj ten dokument</translation>
    </message>
    <message>
        <source>The document is shown.</source>
        <translation>Dokument jest pokazany.</translation>
    </message>
    <message>
        <source>The document is hidden.</source>
        <translation>Dokument jest ukryty.</translation>
    </message>
    <message>
        <source>Opening the document.</source>
        <translation>Otwieranie dokumentu.</translation>
    </message>
    <message>
        <source>All of the page is shown.</source>
        <translation>Pokazana jest cała strona.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Which page of a document is seen: Page 3 of 12.</extracomment>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, then document</comment>
        <extracomment>What a screen reader says of a page: Page 3 of 12, then what the document is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opening page %1 of %2</source>
        <extracomment>Page 3 of 12 of a document is on its way.</extracomment>
        <translation>Otwieranie strony %1 z %2</translation>
    </message>
    <message>
        <source>There are no words on this page. It may be a picture of a page.</source>
        <translation>Na tej stronie nie ma słów. To może być obraz strony.</translation>
    </message>
    <message>
        <source>Show the words of this page</source>
        <extracomment>A button. The words of a page of a PDF file, as text below its picture.</extracomment>
        <translation>Pokaż słowa z tej strony</translation>
    </message>
    <message>
        <source>Hide the words of this page</source>
        <translation>Ukryj słowa z tej strony</translation>
    </message>
    <message>
        <source>Words on the page, %1</source>
        <comment>which file</comment>
        <translation>Słowa na stronie, %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::RecordingPart</name>
    <message>
        <source>Show this video</source>
        <extracomment>Group: a sound or video as it is shown. Read by: the person who keeps the diary, who may not want to see it again.</extracomment>
        <translation>Pokaż to wideo</translation>
    </message>
    <message>
        <source>Hide this video</source>
        <translation>Ukryj to wideo</translation>
    </message>
    <message>
        <source>The video is shown.</source>
        <translation>Wideo jest pokazane.</translation>
    </message>
    <message>
        <source>The video is hidden.</source>
        <translation>Wideo jest ukryte.</translation>
    </message>
</context>
<context>
    <name>app::fields::DayButtons</name>
    <message>
        <source>Now</source>
        <extracomment>Group: buttons that fill in a day. Read by: the person who keeps the diary. One word each; there is little room. This text: A button: fill in the day and the time that it is now.</extracomment>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A button: fill in the date of today.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A button: fill in the date of yesterday.</extracomment>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Noun, a button: opens a small calendar to choose a day from.</extracomment>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Fills in the day and the time it is now</source>
        <translation>Wstawia dzisiejszą datę i obecną godzinę</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button, then which time it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::fields::MomentFields</name>
    <message>
        <source>Day</source>
        <extracomment>Group: fields for a day and a time, and what is heard of them. Read by: the person who keeps the diary. One word for each field; there is little room. This text: Noun, a label of a field: the day of the month, 1 to 31.</extracomment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>for example 27</source>
        <translation>na przykład 27</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Noun, a label of a field: a name or a number.</extracomment>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>for example March, or 3</source>
        <translation>na przykład marzec albo 3</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Noun, a label of a field: four digits.</extracomment>
        <translation>Rok</translation>
    </message>
    <message>
        <source>for example 2026</source>
        <translation>na przykład 2026</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Noun, a label of a field: the hour of a time.</extracomment>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>for example 2, or 14</source>
        <translation>na przykład 2 albo 14</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Noun, a label of a field: the minutes of a time. Not the notes of a meeting.</extracomment>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>for example 05</source>
        <translation>na przykład 05</translation>
    </message>
    <message>
        <source>am</source>
        <extracomment>A choice: before noon. Keep am where a language has no word.</extracomment>
        <translation>am</translation>
    </message>
    <message>
        <source>pm</source>
        <extracomment>A choice: after noon. Keep pm where a language has no word.</extracomment>
        <translation>pm</translation>
    </message>
    <message>
        <source>am: %1</source>
        <extracomment>What is heard of a choice. %1: which time it belongs to, &quot;End&quot;.</extracomment>
        <translation>am: %1</translation>
    </message>
    <message>
        <source>pm: %1</source>
        <extracomment>What is heard of a choice. %1: which time it belongs to, &quot;End&quot;.</extracomment>
        <translation>pm: %1</translation>
    </message>
    <message>
        <source>The first time, before the clocks went back</source>
        <translation>Pierwszy raz, przed cofnięciem zegarów</translation>
    </message>
    <message>
        <source>The second time, after the clocks went back</source>
        <translation>Drugi raz, po cofnięciu zegarów</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a form, then a field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clocks went back that night, so %1 came twice. Which one was it?</source>
        <extracomment>%1: a time, &quot;1:30am&quot;.</extracomment>
        <translation>Tej nocy cofnięto zegary, więc godzina %1 była dwa razy. O którą chodzi?</translation>
    </message>
    <message>
        <source>for example 2, 14, or %1</source>
        <extracomment>%1: a part of the day, &quot;in the evening&quot;.</extracomment>
        <translation>na przykład 2, 14 albo %1</translation>
    </message>
</context>
<context>
    <name>app::fields::MonthGrid</name>
    <message>
        <source>Month before</source>
        <extracomment>A button: the month before the one that is shown.</extracomment>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>A button: the month after the one that is shown.</extracomment>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Calendar. Choose a day.</source>
        <extracomment>Group: a small calendar to choose a day from. Read by: the person who keeps the diary.</extracomment>
        <translation>Kalendarz. Wybierz dzień.</translation>
    </message>
</context>
<context>
    <name>app::fields::PartOfDay</name>
    <message>
        <source>in the early hours</source>
        <extracomment>Group: parts of a day, as people write them in place of the hour when they do not know it. Read by: the person who keeps the diary. Lower case; the most usual words for it. This text: after midnight, before dawn.</extracomment>
        <translation>po północy</translation>
    </message>
    <message>
        <source>in the early morning</source>
        <translation>wcześnie rano</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>rano</translation>
    </message>
    <message>
        <source>at lunchtime</source>
        <translation>w południe</translation>
    </message>
    <message>
        <source>after lunch</source>
        <translation>wczesnym popołudniem</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>po południu</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>wieczorem</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>w nocy</translation>
    </message>
    <message>
        <source>late at night</source>
        <translation>późno w nocy</translation>
    </message>
</context>
<context>
    <name>app::fields::RecordNames</name>
    <message>
        <source>%1: %2</source>
        <comment>platform, then account name</comment>
        <extracomment>Group: names of accounts and orders, as they stand in lists and on papers. Read by: the person who keeps the diary, and the police.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of an order, then its number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::fields::WhenEditor</name>
    <message>
        <source>When?</source>
        <extracomment>A question above choices: when did it happen?</extracomment>
        <translation>Kiedy?</translation>
    </message>
    <message>
        <source>I know the time</source>
        <extracomment>Group: the question when something happened, with fields and messages. Read by: the person who keeps the diary, who may not remember. Not knowing is a good answer: no blame.</extracomment>
        <translation>Znam godzinę</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>Około tej godziny</translation>
    </message>
    <message>
        <source>Some time between</source>
        <translation>Gdzieś pomiędzy</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun, a label before the second of two moments: when it ended.</extracomment>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Stands between two moments: &quot;some time between&quot; the first &quot;and&quot; the second.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Leave the time empty if you only know the day. Leave the day empty if you only know the month.</source>
        <translation>Zostaw godzinę pustą, jeśli znasz tylko dzień. Zostaw dzień pusty, jeśli znasz tylko miesiąc.</translation>
    </message>
    <message>
        <source>The day is not known. You can add it later.</source>
        <translation>Dzień nie jest znany. Możesz go dodać później.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>What was typed, as a whole date; %1: &quot;Friday 27 March 2026&quot;.</extracomment>
        <translation>Czyli: %1.</translation>
    </message>
    <message>
        <source>Enter the day it ended, or choose &quot;About this time&quot;.</source>
        <translation>Wpisz dzień, w którym to się skończyło, albo wybierz „Około tej godziny”.</translation>
    </message>
    <message>
        <source>Enter the day it happened, or choose &quot;I do not know&quot;.</source>
        <translation>Wpisz dzień, w którym to się stało, albo wybierz „Nie wiem”.</translation>
    </message>
    <message>
        <source>Enter a date that is today or earlier.</source>
        <translation>Wpisz datę dzisiejszą lub wcześniejszą.</translation>
    </message>
    <message>
        <source>The time is not clear. Write the hour and the minutes, for example 2 and 05.</source>
        <translation>Godzina nie jest jasna. Wpisz godzinę i minuty, na przykład 2 i 05.</translation>
    </message>
    <message>
        <source>Choose am or pm.</source>
        <translation>Wybierz am lub pm.</translation>
    </message>
    <message>
        <source>The clocks went forward on %1, so %2 did not happen. Enter a time before 1am or after 2am.</source>
        <extracomment>%1: a day; %2: a time.</extracomment>
        <translation>Zegary przesunięto do przodu %1, więc godziny %2 nie było. Wpisz godzinę przed 1am lub po 2am.</translation>
    </message>
    <message>
        <source>The clocks went back on %1, so %2 came twice. Choose the first or the second.</source>
        <extracomment>%1: a day; %2: a time.</extracomment>
        <translation>Zegary cofnięto %1, więc godzina %2 była dwa razy. Wybierz pierwszą lub drugą.</translation>
    </message>
    <message>
        <source>Choose a city from the list, or use the time of the UK.</source>
        <translation>Wybierz miasto z listy albo użyj czasu w UK.</translation>
    </message>
    <message>
        <source>The end time must be after the start time.</source>
        <translation>Koniec musi być później niż początek.</translation>
    </message>
    <message>
        <source>In place of the hour you can write a part of the day, such as &quot;%1&quot;.</source>
        <extracomment>%1: a part of the day, &quot;in the evening&quot;.</extracomment>
        <translation>Zamiast godziny możesz wpisać porę dnia, na przykład „%1”.</translation>
    </message>
    <message>
        <source>You wrote &quot;%1&quot;. That is kept as %2.</source>
        <extracomment>%1: a part of the day as it was typed, &quot;in the evening&quot;. %2: &quot;between about 5pm and 10pm on 27 March 2026&quot;.</extracomment>
        <translation>Wpisano „%1”. Zostanie to zachowane jako: %2.</translation>
    </message>
    <message>
        <source>That part of the day has not come yet. Check the day.</source>
        <translation>Ta pora dnia jeszcze nie nadeszła. Sprawdź dzień.</translation>
    </message>
</context>
<context>
    <name>app::fields::WhenWords</name>
    <message>
        <source>%1, first</source>
        <extracomment>Of an hour that came twice when the clocks went back. %1: &quot;BST&quot;.</extracomment>
        <translation>%1, pierwszy raz</translation>
    </message>
    <message>
        <source>%1, second</source>
        <extracomment>Of an hour that came twice when the clocks went back. %1: &quot;GMT&quot;.</extracomment>
        <translation>%1, drugi raz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a day or a time. %2: what there is to say of it, &quot;BST, first&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <extracomment>%1 and %2: months, &quot;March 2026&quot;.</extracomment>
        <translation>%1 – %2, dokładny dzień nieznany</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>%1 and %2: days, or days with times.</extracomment>
        <translation>między %1 a %2</translation>
    </message>
    <message>
        <source>between about %1 and %2</source>
        <extracomment>%1 and %2: times, or days with times.</extracomment>
        <translation>mniej więcej między %1 a %2</translation>
    </message>
    <message>
        <source>between about %1 and %2 on %3</source>
        <extracomment>%1 and %2: times. %3: a day.</extracomment>
        <translation>%3, mniej więcej między %1 a %2</translation>
    </message>
    <message>
        <source>between %1 and %2 on %3</source>
        <extracomment>%1 and %2: times. %3: a day.</extracomment>
        <translation>%3, między %1 a %2</translation>
    </message>
    <message>
        <source>date not known</source>
        <extracomment>Group: days and times in words, in the middle or at the end of a sentence. Read by: the person who keeps the diary, and on papers the police. They must fit after other words: lower case.</extracomment>
        <translation>data nieznana</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <extracomment>%1: a month, &quot;March 2026&quot;.</extracomment>
        <translation>%1, dokładny dzień nieznany</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a day, or a day with a time.</extracomment>
        <translation>około %1</translation>
    </message>
    <message>
        <source>on a date I do not know</source>
        <translation>data nieznana</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>The end of a sentence about something that happened. %1: a day, or a day with a time.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>That day does not exist. Check the day, the month and the year.</source>
        <translation>Takiego dnia nie ma. Sprawdź dzień, miesiąc i rok.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3. Check the day and month.</source>
        <comment>day, month, year</comment>
        <translation>W roku %3 nie ma dnia %1 %2. Sprawdź dzień i miesiąc.</translation>
    </message>
    <message>
        <source>The last day must not be before the first day.</source>
        <translation>Ostatni dzień nie może być przed pierwszym.</translation>
    </message>
</context>
<context>
    <name>app::fields::ZoneField</name>
    <message>
        <source>I was in another country</source>
        <extracomment>Group: which clock the times are of, when something happened abroad. Read by: the person who keeps the diary.</extracomment>
        <translation>To było w innym kraju</translation>
    </message>
    <message>
        <source>Use the time of the UK</source>
        <translation>Użyj czasu w UK</translation>
    </message>
    <message>
        <source>By the clock of which city?</source>
        <translation>Według zegara w którym mieście?</translation>
    </message>
    <message>
        <source>Type a city or a country, then choose from the list. The times are then those of the clocks there.</source>
        <translation>Wpisz miasto lub kraj, potem wybierz z listy. Godziny są wtedy takie jak na tamtejszych zegarach.</translation>
    </message>
</context>
<context>
    <name>app::filters::EntryFilters</name>
    <message>
        <source>Search your entries</source>
        <extracomment>Group: the search and the filters above a list of entries, and messages about them. Read by: the person who keeps the diary.</extracomment>
        <translation>Szukaj w swoich wpisach</translation>
    </message>
    <message>
        <source>All words of an entry, its files and its people. Esc clears.</source>
        <translation>Wszystkie słowa z wpisu, jego plików i osób. Esc czyści pole.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Noun, a line that opens what the list can be narrowed by.</extracomment>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Noun, a line that opens filters that were given a name.</extracomment>
        <translation>Zapisane filtry</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Showing: %1.</source>
        <comment>a saved filter</comment>
        <translation>Teraz widać: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words that are searched for</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Enter a name. One word is enough.</source>
        <translation>Wpisz nazwę. Wystarczy jedno słowo.</translation>
    </message>
    <message>
        <source>Another saved filter has this name. Choose another one.</source>
        <translation>Inny zapisany filtr ma już tę nazwę. Wybierz inną.</translation>
    </message>
    <message>
        <source>The filters are saved as %1.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Filtry zapisano jako %1.</translation>
    </message>
    <message>
        <source>Rename %1?</source>
        <comment>a saved filter</comment>
        <translation>Zmienić nazwę filtra %1?</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Nowa nazwa</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Zmień nazwę filtra</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Zachowaj nazwę</translation>
    </message>
    <message>
        <source>The filter is now called %1.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Filtr nazywa się teraz %1.</translation>
    </message>
    <message>
        <source>Deleting the filter</source>
        <translation>Kasowanie filtra</translation>
    </message>
    <message>
        <source>The filter %1 was deleted.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Skasowano filtr %1.</translation>
    </message>
    <message>
        <source>The filter %1 is back.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Filtr %1 wrócił.</translation>
    </message>
    <message>
        <source>Saving the filter</source>
        <translation>Zapisywanie filtra</translation>
    </message>
</context>
<context>
    <name>app::filters::FilterPanel</name>
    <message>
        <source>How</source>
        <extracomment>A label above choices: what was done, such as &quot;Followed me&quot;.</extracomment>
        <translation>Jak</translation>
    </message>
    <message>
        <source>More kinds</source>
        <extracomment>A button: show more kinds of things that were done.</extracomment>
        <translation>Więcej rodzajów</translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <extracomment>A button: show fewer kinds of things that were done.</extracomment>
        <translation>Mniej rodzajów</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>Znajdź rodzaj</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A label above choices: people who may have done it.</extracomment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Więcej osób</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Mniej osób</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Znajdź osobę</translation>
    </message>
    <message>
        <source>Where: any words of the place</source>
        <extracomment>Group: the filters over entries: labels and choices. Read by: the person who keeps the diary. Short: there are many of them.</extracomment>
        <translation>Gdzie: dowolne słowa z nazwy miejsca</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Noun, a label above choices: where it happened.</extracomment>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Więcej miejsc</translation>
    </message>
    <message>
        <source>Fewer places</source>
        <translation>Mniej miejsc</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Znajdź miejsce</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label above choices: words to find entries by.</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>Więcej etykiet</translation>
    </message>
    <message>
        <source>Fewer tags</source>
        <translation>Mniej etykiet</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Znajdź etykietę</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A label above choices: whether an entry was told to the police or others.</extracomment>
        <translation>Zgłoszone</translation>
    </message>
    <message>
        <source>Reported or not</source>
        <translation>Zgłoszone i niezgłoszone</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Tylko zgłoszone</translation>
    </message>
    <message>
        <source>Only not reported yet</source>
        <translation>Tylko jeszcze niezgłoszone</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a label above choices: whether an entry is left out of what is given to others.</extracomment>
        <translation>Prywatne</translation>
    </message>
    <message>
        <source>Private or not</source>
        <translation>Prywatne i nieprywatne</translation>
    </message>
    <message>
        <source>Only private</source>
        <translation>Tylko prywatne</translation>
    </message>
    <message>
        <source>Only not private</source>
        <translation>Tylko nieprywatne</translation>
    </message>
    <message>
        <source>Show removed entries</source>
        <translation>Pokaż usunięte wpisy</translation>
    </message>
    <message>
        <source>Show these entries</source>
        <translation>Pokaż te wpisy</translation>
    </message>
    <message>
        <source>Folds the filters away</source>
        <translation>Zwija filtry</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Kiedy to się stało</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>A choice: no matter when it happened.</extracomment>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Między dwoma dniami</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>A label: the day from which entries are shown.</extracomment>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>A label: the day up to which entries are shown.</extracomment>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Noun, a label above choices: which entry comes first in the list. Not a court&apos;s order.</extracomment>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>Kiedy to się stało, od najnowszych</translation>
    </message>
    <message>
        <source>When it happened, oldest first</source>
        <translation>Kiedy to się stało, od najstarszych</translation>
    </message>
    <message>
        <source>When you wrote it, newest first</source>
        <translation>Kiedy to napisano, od najnowszych</translation>
    </message>
</context>
<context>
    <name>app::filters::FilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>A filter: no matter when it happened.</extracomment>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Group: filters that are on, each as a small button above the list. Read by: the person who keeps the diary. As short as can be.</extracomment>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>Od %1 do %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a date</comment>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a date</comment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>%1: take this filter off</source>
        <comment>a filter</comment>
        <translation>%1: zdejmij ten filtr</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>A filter on a person whose name is not known any more.</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>Noun. A filter; %1: the words that the place must have.</extracomment>
        <translation>Miejsce: %1</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>A filter on a place whose name is not known any more.</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A filter: only entries that were told to the police or others.</extracomment>
        <translation>Zgłoszone</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Jeszcze niezgłoszone</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a filter: only entries that are left out of what is given to others.</extracomment>
        <translation>Prywatne</translation>
    </message>
    <message>
        <source>Not private</source>
        <extracomment>A filter: only entries that are not private.</extracomment>
        <translation>Nieprywatne</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>Noun. A filter; %1: a word to find entries by.</extracomment>
        <translation>Etykieta: %1</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <extracomment>Noun, a filter: entries that were removed are shown.</extracomment>
        <translation>Usunięte wpisy</translation>
    </message>
</context>
<context>
    <name>app::filters::SavedFilterBox</name>
    <message>
        <source>A name for the filters that are on now</source>
        <extracomment>Group: filters that were given a name. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Nazwa dla filtrów, które są teraz włączone</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Zapisz te filtry</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdfast. Use it there.</source>
        <comment>a saved filter</comment>
        <translation>Filtr %1 powstał w nowszej wersji Holdfast. Użyj go tam.</translation>
    </message>
    <message>
        <source>%1 shows removed entries. Use it in the diary.</source>
        <comment>a saved filter</comment>
        <translation>Filtr %1 pokazuje usunięte wpisy. Użyj go w dzienniku.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a saved filter</comment>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Verb, a button: give the saved filter another name.</extracomment>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>a saved filter</comment>
        <translation>Zmień nazwę: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, a button: delete the saved filter. No entry goes.</extracomment>
        <translation>Skasuj</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a saved filter</comment>
        <translation>Skasuj: %1</translation>
    </message>
    <message>
        <source>No saved filters yet.</source>
        <translation>Nie ma jeszcze zapisanych filtrów.</translation>
    </message>
</context>
<context>
    <name>app::help::Glossary</name>
    <message>
        <source>What words mean</source>
        <extracomment>Group: the page &quot;What words mean&quot;: a word, then what it means. Read by: the person who keeps the diary, or somebody who helps them. Very plain; terms of the police keep their English name in brackets.</extracomment>
        <translation>Co znaczą słowa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun: several words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Some words that open your records. Only you know them.</source>
        <translation>Kilka słów, które otwierają Twoje zapiski. Znasz je tylko Ty.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Słowa zapasowe</translation>
    </message>
    <message>
        <source>Eleven words that open your records if you forget the passphrase.</source>
        <translation>Jedenaście słów, które otwierają Twoje zapiski, jeśli zapomnisz hasła.</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Twoje zapiski</translation>
    </message>
    <message>
        <source>Everything that you keep in this app.</source>
        <translation>Wszystko, co przechowujesz w tej aplikacji.</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Noun: what was written about one thing that happened.</extracomment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>What you wrote about one thing that happened.</source>
        <translation>To, co piszesz o jednym zdarzeniu.</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Noun: what is half written.</extracomment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Words that you have not saved yet. They are kept for you.</source>
        <translation>Słowa, które nie są jeszcze zapisane. Są dla Ciebie zachowane.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun: a picture, letter or recording.</extracomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>A picture, message, letter or recording, kept as an exact copy.</source>
        <translation>Obraz, wiadomość, list lub nagranie, zachowane jako dokładna kopia.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Noun: a long number made from a file. Not that of a finger.</extracomment>
        <translation>Odcisk pliku</translation>
    </message>
    <message>
        <source>A long number made from a file. If one thing in the file changes, the number changes.</source>
        <translation>Długa liczba utworzona z pliku. Jeśli w pliku zmieni się jedna rzecz, liczba też się zmieni.</translation>
    </message>
    <message>
        <source>Pack</source>
        <extracomment>Noun: records put together for somebody. Not the verb.</extracomment>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>A copy of some of your records, made to give to someone.</source>
        <translation>Kopia części Twoich zapisków, zrobiona po to, aby ją komuś dać.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, the name of a button: close the records.</extracomment>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Closes your records. You need your passphrase to open them again.</source>
        <translation>Zamyka Twoje zapiski. Aby znów je otworzyć, potrzebujesz hasła.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, the name of a button: hide the window and end the app.</extracomment>
        <translation>Wyjdź teraz</translation>
    </message>
    <message>
        <source>Hides the window at once and ends the app.</source>
        <translation>Od razu ukrywa okno i zamyka aplikację.</translation>
    </message>
    <message>
        <source>101</source>
        <extracomment>The phone number of the police. Stays as it is.</extracomment>
        <translation>101</translation>
    </message>
    <message>
        <source>The number of the police when it is not an emergency. It is free, day and night.</source>
        <translation>Numer policji do spraw, które nie są nagłe. Jest bezpłatny, dzień i noc.</translation>
    </message>
    <message>
        <source>It works in all of the UK.</source>
        <translation>Działa w całym UK.</translation>
    </message>
    <message>
        <source>Incident number, log number, CAD number</source>
        <translation>Incident number, log number, CAD number (numer zdarzenia)</translation>
    </message>
    <message>
        <source>The control room gives one when you get in touch, crime or not. (England and Wales)</source>
        <translation>Nadaje go centrala policji, gdy się z nią kontaktujesz. Nie musi to być przestępstwo. (Anglia i Walia)</translation>
    </message>
    <message>
        <source>The numbers start again every day. So the date is part of the number.</source>
        <translation>Numery zaczynają się każdego dnia od nowa. Dlatego data jest częścią numeru.</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>Noun: what a website gives after a form was sent.</extracomment>
        <translation>Receipt code (kod potwierdzenia)</translation>
    </message>
    <message>
        <source>You get one when you send an online form. It is not a crime reference.</source>
        <translation>Dostajesz go, gdy wysyłasz formularz online. To nie jest numer przestępstwa.</translation>
    </message>
    <message>
        <source>Crime reference, crime number</source>
        <translation>Crime reference, crime number (numer przestępstwa)</translation>
    </message>
    <message>
        <source>You get one when the police record a crime.</source>
        <translation>Dostajesz go, gdy policja zarejestruje przestępstwo.</translation>
    </message>
    <message>
        <source>In England and Wales the rules say: within 24 hours, once it counts as a crime.</source>
        <translation>W Anglii i Walii zasady mówią: w ciągu 24 godzin od chwili, gdy sprawę uznano za przestępstwo.</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <extracomment>Noun, a term of some police forces.</extracomment>
        <translation>Occurrence number (numer sprawy)</translation>
    </message>
    <message>
        <source>Some police forces use this one number for all of it. It may be the only one you get.</source>
        <translation>Niektóre jednostki policji używają tego jednego numeru do wszystkiego. To może być jedyny numer, który dostaniesz.</translation>
    </message>
    <message>
        <source>URN</source>
        <extracomment>Unique Reference Number, a term of courts. Stays as it is.</extracomment>
        <translation>URN (numer akt)</translation>
    </message>
    <message>
        <source>The number of the case file, made for a charge or a court. It has 11 letters and digits. (England and Wales)</source>
        <translation>Numer akt sprawy. Akta powstają, gdy stawia się zarzuty lub sprawa idzie do sądu. Numer ma 11 liter i cyfr. (Anglia i Walia)</translation>
    </message>
    <message>
        <source>Collar number</source>
        <extracomment>Noun, a term of the police: the number of an officer.</extracomment>
        <translation>Collar number (numer służbowy)</translation>
    </message>
    <message>
        <source>The number of one officer. It is also called shoulder or warrant number.</source>
        <translation>Numer jednej osoby z policji. Inne nazwy to shoulder number i warrant number.</translation>
    </message>
    <message>
        <source>Stalking Protection Order</source>
        <translation>Stalking Protection Order (nakaz ochrony przed stalkingiem)</translation>
    </message>
    <message>
        <source>A court can make one to stop acts that are part of stalking. Only the police can ask for it.</source>
        <translation>Sąd może go wydać, aby powstrzymać czyny, które są częścią stalkingu. Wystąpić o niego może tylko policja.</translation>
    </message>
    <message>
        <source>There is none in Scotland.</source>
        <translation>W Szkocji go nie ma.</translation>
    </message>
    <message>
        <source>Restraining order</source>
        <translation>Restraining order (sądowy zakaz zbliżania się)</translation>
    </message>
    <message>
        <source>Bail conditions</source>
        <translation>Bail conditions (warunki zwolnienia)</translation>
    </message>
    <message>
        <source>What someone has to keep to until a case is over. For example: no contact.</source>
        <translation>Czego ktoś musi przestrzegać, aż sprawa się skończy. Na przykład: zakaz kontaktu.</translation>
    </message>
    <message>
        <source>Police words checked on 22 November 2026. They may have changed. This is information, not legal advice.</source>
        <translation>Słowa policyjne sprawdzono 22 listopada 2026. Mogły się zmienić. To informacje, nie porada prawna.</translation>
    </message>
    <message>
        <source>Sources: gov.uk/contact-police; police.uk; gov.uk, counting rules for recorded crime; cps.gov.uk; legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.); the Victims&apos; Code.</source>
        <translation>Źródła: gov.uk/contact-police; police.uk; gov.uk, zasady liczenia zarejestrowanych przestępstw (counting rules for recorded crime); cps.gov.uk; legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.); Victims&apos; Code.</translation>
    </message>
    <message>
        <source>A criminal court can make one at the end of a case. If you want one, it helps to tell the police early. (England and Wales)</source>
        <translation>Sąd karny może go wydać na koniec sprawy. Jeśli chcesz takiego zakazu, dobrze jest wcześnie powiedzieć o tym policji. (Anglia i Walia)</translation>
    </message>
    <message>
        <source>Exhibit, exhibit number</source>
        <extracomment>Noun, a term of courts: a thing or file that shows what happened.</extracomment>
        <translation>Exhibit, exhibit number (dowód, numer dowodu)</translation>
    </message>
    <message>
        <source>Something that shows what happened. Police and courts call it an exhibit.</source>
        <translation>Coś, co pokazuje, co się stało. Policja i sądy mówią na to „exhibit”.</translation>
    </message>
    <message>
        <source>The app gives each file a number, such as EX/1. It never changes, so that everyone means the same file.</source>
        <translation>Aplikacja nadaje każdemu plikowi numer, na przykład EX/1. Numer nigdy się nie zmienia, więc każdy ma na myśli ten sam plik.</translation>
    </message>
</context>
<context>
    <name>app::help::HelpCard</name>
    <message>
        <source>Help</source>
        <extracomment>%1: the name of a page, &quot;Diary&quot;.</extracomment>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Close help</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Zamknij pomoc</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of a key, as it stands on keyboards.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>Noun, a button: help about the page that is open.</extracomment>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Noun, a button: keys of the keyboard. Not those of a door.</extracomment>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>Co chroni aplikacja</translation>
    </message>
    <message>
        <source>What words mean</source>
        <extracomment>Group: the help beside the page: its heading, its topics, and the list of keys. Read by: the person who keeps the diary. Plain, short sentences.</extracomment>
        <translation>Co znaczą słowa</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Noun, a button: the licences of the parts of the program.</extracomment>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Noun. %1: the name of a page, &quot;Diary&quot;.</extracomment>
        <translation>Pomoc: %1</translation>
    </message>
    <message>
        <source>Everything here is in the menu too. You can change most of them in Settings and safety.</source>
        <translation>Wszystko stąd jest też w menu. Większość klawiszy możesz zmienić na stronie „Ustawienia i bezpieczeństwo”.</translation>
    </message>
    <message>
        <source>To leave at once</source>
        <translation>Jak wyjść od razu</translation>
    </message>
    <message>
        <source>Press Shift three times, or Esc three times. It works everywhere, and asks nothing.</source>
        <translation>Naciśnij trzy razy Shift albo trzy razy Esc. To działa wszędzie i o nic nie pyta.</translation>
    </message>
    <message>
        <source>Windows offers &quot;Sticky Keys&quot; when Shift is pressed five times. Three are fewer.</source>
        <extracomment>&quot;Sticky Keys&quot; is a setting of Windows that comes up after Shift is pressed five times: use its name there.</extracomment>
        <translation>Windows proponuje „Klawisze trwałe”, gdy naciśniesz Shift pięć razy. Trzy razy to mniej.</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>W listach i polach</translation>
    </message>
    <message>
        <source>Arrow keys move in a list. Enter opens what is chosen.</source>
        <translation>Strzałki przesuwają po liście. Enter otwiera to, co wybrane.</translation>
    </message>
    <message>
        <source>Tab goes to the next field or button. Shift and Tab together go back.</source>
        <translation>Tab przechodzi do następnego pola lub przycisku. Shift i Tab razem wracają.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you typed in a field.</source>
        <translation>Ctrl+Z cofa to, co wpisano w polu.</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Noun, a heading: about the program and its licence.</extracomment>
        <translation>Ten program</translation>
    </message>
    <message>
        <source>Holdfast %1 is free software under the GPL, version 3 or later. You may use, share and change it.</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Holdfast %1 to wolne oprogramowanie na licencji GPL, wersja 3 lub nowsza. Wolno go używać, przekazywać dalej i zmieniać.</translation>
    </message>
    <message>
        <source>Made with work by others</source>
        <translation>W programie użyto pracy innych</translation>
    </message>
    <message>
        <source>%1. %2. Licence: %3.</source>
        <extracomment>A part of the program. %1: name and version. %2: what it does here. %3: its licence.</extracomment>
        <translation>%1. %2. Licencja: %3.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z does again what you took back.</source>
        <translation>Ctrl+Shift+Z ponawia to, co cofnięto.</translation>
    </message>
</context>
<context>
    <name>app::help::Libraries</name>
    <message>
        <source>The window</source>
        <extracomment>Group: what each part of the program does, in the list of licences. Read by: hardly anybody; somebody who checks the program. Nouns. This text: Noun: this part draws the window.</extracomment>
        <translation>Okno</translation>
    </message>
    <message>
        <source>The encrypted records</source>
        <translation>Zaszyfrowane zapiski</translation>
    </message>
    <message>
        <source>Inside SQLCipher</source>
        <extracomment>This part is inside the part called SQLCipher.</extracomment>
        <translation>Wewnątrz SQLCipher</translation>
    </message>
    <message>
        <source>Public domain</source>
        <extracomment>A licence: nobody owns it.</extracomment>
        <translation>Domena publiczna</translation>
    </message>
    <message>
        <source>Keys, encrypted files and signatures</source>
        <translation>Klucze, zaszyfrowane pliki i podpisy</translation>
    </message>
    <message>
        <source>Fingerprints and encryption</source>
        <translation>Odciski plików i szyfrowanie</translation>
    </message>
    <message>
        <source>Video and sound, in a program of its own</source>
        <translation>Wideo i dźwięk, w osobnym programie</translation>
    </message>
    <message>
        <source>The way to the loudspeaker</source>
        <translation>Droga do głośnika</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pliki PDF</translation>
    </message>
    <message>
        <source>Pages of PDF files, with Qt</source>
        <translation>Strony plików PDF, z Qt</translation>
    </message>
    <message>
        <source>Pictures of phones (HEIC, AVIF)</source>
        <translation>Obrazy z telefonów (HEIC, AVIF)</translation>
    </message>
    <message>
        <source>Inside libheif</source>
        <extracomment>This part is inside the part called libheif.</extracomment>
        <translation>Wewnątrz libheif</translation>
    </message>
    <message>
        <source>Pictures (TIFF), with Qt</source>
        <translation>Obrazy (TIFF), z Qt</translation>
    </message>
    <message>
        <source>What pictures say of themselves</source>
        <translation>Co obrazy mówią o sobie</translation>
    </message>
    <message>
        <source>Emails</source>
        <extracomment>Noun: this part reads emails.</extracomment>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>How easy a passphrase is to guess</source>
        <translation>Jak łatwo zgadnąć hasło</translation>
    </message>
    <message>
        <source>Marks under words that may be misspelt</source>
        <translation>Znaki pod słowami, w których może być błąd</translation>
    </message>
    <message>
        <source>EFF long word list</source>
        <translation>Długa lista słów EFF</translation>
    </message>
    <message>
        <source>Words for passphrases</source>
        <translation>Słowa do haseł</translation>
    </message>
</context>
<context>
    <name>app::help::News</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number of the program, &quot;0.1.0&quot;.</extracomment>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>Group: the page &quot;What is new&quot;. Read by: the person who keeps the diary. Plain, short sentences.</extracomment>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>To jest pierwsza wersja.</translation>
    </message>
    <message>
        <source>See it all in order, as a list and as a calendar.</source>
        <translation>Zobacz wszystko po kolei, jako listę i jako kalendarz.</translation>
    </message>
    <message>
        <source>Most of what you remove, tag or link can be undone, and done again.</source>
        <translation>Większość usunięć, etykiet i połączeń można cofnąć, a potem ponowić.</translation>
    </message>
    <message>
        <source>The window follows the dark and the high contrast colours of your computer.</source>
        <translation>Okno przyjmuje ciemne kolory i kolory o wysokim kontraście ustawione na Twoim komputerze.</translation>
    </message>
    <message>
        <source>Start the app a second time, and the window that is open comes to the front.</source>
        <translation>Uruchom aplikację drugi raz, a otwarte okno pojawi się na wierzchu.</translation>
    </message>
    <message>
        <source>On a memory stick, put an empty file named portable.ini beside the app. Then your records and settings stay on the stick.</source>
        <translation>Na pendrivie umieść obok aplikacji pusty plik o nazwie portable.ini. Wtedy Twoje zapiski i ustawienia zostają na pendrivie.</translation>
    </message>
    <message>
        <source>You can write what happened, and keep screenshots, photos, letters and voice messages with it.</source>
        <translation>Możesz napisać, co się stało, i zachować przy tym zrzuty ekranu, zdjęcia, listy i wiadomości głosowe.</translation>
    </message>
    <message>
        <source>You can get ready to report, and keep the numbers and the promises that you are given.</source>
        <translation>Możesz przygotować zgłoszenie oraz zachować numery, które Ci podano, i to, co Ci obiecano.</translation>
    </message>
</context>
<context>
    <name>app::help::PageHelp</name>
    <message>
        <source>Opening your records</source>
        <extracomment>Group: the help for each page: its name, then a few sentences. Read by: the person who keeps the diary, who may be tired or frightened. Words in quotes are those on buttons: use the same words.</extracomment>
        <translation>Otwieranie zapisków</translation>
    </message>
    <message>
        <source>Your records open with your passphrase. Type it, then press Enter.</source>
        <translation>Twoje zapiski otwiera hasło. Wpisz je, potem naciśnij Enter.</translation>
    </message>
    <message>
        <source>If it does not open, look at Caps Lock and at the keyboard language.</source>
        <translation>Jeśli się nie otwierają, sprawdź Caps Lock i język klawiatury.</translation>
    </message>
    <message>
        <source>After three wrong tries there is a wait before the next one.</source>
        <translation>Po trzech nieudanych próbach trzeba poczekać przed następną.</translation>
    </message>
    <message>
        <source>If you forgot it, use your recovery words. There is no other way in.</source>
        <translation>Jeśli nie pamiętasz hasła, użyj słów zapasowych. Innej drogi nie ma.</translation>
    </message>
    <message>
        <source>When you start for the first time, short pages help you to choose a passphrase.</source>
        <translation>Przy pierwszym uruchomieniu krótkie strony pomogą Ci wybrać hasło.</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; works here too. So do Shift three times, and Esc three times.</source>
        <translation>„Wyjdź teraz” działa także tutaj. Tak samo trzy razy Shift i trzy razy Esc.</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>The name of a page: a few words that are saved as an entry.</extracomment>
        <translation>Szybka notatka</translation>
    </message>
    <message>
        <source>For a few words, quickly. Enter saves them as an entry.</source>
        <translation>Na kilka słów, szybko. Enter zapisuje je jako wpis.</translation>
    </message>
    <message>
        <source>Shift and Enter together begin a new line.</source>
        <translation>Shift i Enter razem zaczynają nowy wiersz.</translation>
    </message>
    <message>
        <source>Tick &quot;It happened just now&quot;, if it did. If not, the time is left open.</source>
        <translation>Zaznacz „To stało się przed chwilą”, jeśli tak było. Jeśli nie, czas zostaje do uzupełnienia.</translation>
    </message>
    <message>
        <source>Later you can open the entry and add the day, people and files.</source>
        <translation>Później możesz otworzyć wpis i dodać dzień, osoby i pliki.</translation>
    </message>
    <message>
        <source>Esc takes you back to where you were. Your words are kept for later.</source>
        <translation>Esc wraca do poprzedniego miejsca. Twoje słowa są zachowane na później.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Write what happened in your own words. One sentence is enough to save.</source>
        <translation>Napisz własnymi słowami, co się stało. Aby zapisać, wystarczy jedno zdanie.</translation>
    </message>
    <message>
        <source>All other questions can stay empty. You can add to the entry later.</source>
        <translation>Wszystkie inne pytania mogą zostać puste. Możesz uzupełnić wpis później.</translation>
    </message>
    <message>
        <source>If you are not sure when it was, say so. That is a good answer.</source>
        <translation>Jeśli nie masz pewności, kiedy to było, zaznacz to. To dobra odpowiedź.</translation>
    </message>
    <message>
        <source>While you write, your words are kept every few seconds, inside your records.</source>
        <translation>Gdy piszesz, Twoje słowa są zachowywane co kilka sekund, w Twoich zapiskach.</translation>
    </message>
    <message>
        <source>A wavy line stands under a word that may be misspelt. You can leave it as it is.</source>
        <translation>Pod słowem, w którym może być błąd, jest falista linia. Możesz je zostawić bez zmian.</translation>
    </message>
    <message>
        <source>&quot;Check the spelling&quot; (F7) goes to the next one, and shows words you may have meant.</source>
        <translation>„Sprawdź pisownię” (F7) przechodzi do następnego takiego słowa i pokazuje słowa, o które mogło chodzić.</translation>
    </message>
    <message>
        <source>&quot;Save entry&quot; keeps it for good. After that nothing is written over.</source>
        <translation>„Zapisz wpis” zachowuje go na stałe. Potem nic nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>&quot;Correct this entry&quot; puts a new version beside the first one, with its time.</source>
        <translation>„Popraw ten wpis” dodaje nową wersję obok pierwszej, z datą i godziną.</translation>
    </message>
    <message>
        <source>&quot;Remove this entry&quot; takes it out of your lists. It is not deleted: you can put it back.</source>
        <translation>„Usuń ten wpis” zabiera go z Twoich list. Nie jest skasowany: możesz go przywrócić.</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>Zgłoszenia i numery</translation>
    </message>
    <message>
        <source>Here is who you told, what they said, and the numbers they gave you.</source>
        <translation>Tu widać, komu zgłoszono sprawę, co odpowiedziano i jakie numery podano.</translation>
    </message>
    <message>
        <source>You can report without proof. Files can come later.</source>
        <translation>Możesz zgłosić sprawę bez dowodów. Pliki możesz dodać później.</translation>
    </message>
    <message>
        <source>&quot;Get ready to call 101&quot; gives you short lines to read out.</source>
        <translation>„Przygotuj rozmowę z 101” daje Ci krótkie zdania do przeczytania na głos.</translation>
    </message>
    <message>
        <source>&quot;Get ready to report online&quot; gives you text to copy into a form.</source>
        <translation>„Przygotuj zgłoszenie online” daje Ci tekst do skopiowania do formularza.</translation>
    </message>
    <message>
        <source>&quot;Write down a report&quot; keeps one that you have already made.</source>
        <translation>„Zanotuj zgłoszenie” zachowuje zgłoszenie, które już jest złożone.</translation>
    </message>
    <message>
        <source>&quot;No reference yet&quot; shows reports that still need a number.</source>
        <translation>„Bez numeru” pokazuje zgłoszenia, którym wciąż brakuje numeru.</translation>
    </message>
    <message>
        <source>&quot;Remove&quot; takes one out of the list. It is not deleted: &quot;Show removed&quot; has it, and you can put it back.</source>
        <translation>„Usuń” zabiera pozycję z listy. Nie jest skasowana: jest pod „Pokaż usunięte” i możesz ją przywrócić.</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Write down what they said they will do, and by when.</source>
        <translation>Zanotuj, co obiecano zrobić i do kiedy.</translation>
    </message>
    <message>
        <source>Letters and files go with it: what they sent you, or what you gave them.</source>
        <translation>Możesz dołączyć listy i pliki: to, co przysłano Tobie, albo to, co przekazano im.</translation>
    </message>
    <message>
        <source>A call or letter</source>
        <translation>Rozmowa lub list</translation>
    </message>
    <message>
        <source>Who was it, when, and what did each of you say?</source>
        <translation>Kto to był, kiedy i co powiedziała każda ze stron?</translation>
    </message>
    <message>
        <source>A promise with a date shows up on &quot;Today&quot; until it is kept.</source>
        <translation>Obietnica z terminem jest na stronie „Dziś”, aż zostanie spełniona.</translation>
    </message>
    <message>
        <source>The letter or the email itself can go with it, as a file.</source>
        <translation>Sam list lub e-mail możesz dołączyć jako plik.</translation>
    </message>
    <message>
        <source>&quot;Save&quot; keeps it.</source>
        <translation>„Zapisz” zachowuje to, co wpisano.</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Przygotuj zgłoszenie</translation>
    </message>
    <message>
        <source>This makes short lines from your entries. Read them out, or copy them.</source>
        <translation>Tu z Twoich wpisów powstają krótkie zdania. Przeczytaj je na głos albo skopiuj.</translation>
    </message>
    <message>
        <source>&quot;Choose the entries&quot; lets you pick which ones to talk about.</source>
        <translation>„Wybierz wpisy” pozwala wskazać, o których chcesz mówić.</translation>
    </message>
    <message>
        <source>Private entries are left out.</source>
        <translation>Prywatne wpisy są pomijane.</translation>
    </message>
    <message>
        <source>Ctrl+C copies all of it. &quot;Copy&quot; beside a line copies that line.</source>
        <translation>Ctrl+C kopiuje całość. „Kopiuj” obok zdania kopiuje to zdanie.</translation>
    </message>
    <message>
        <source>&quot;I have reported it: keep this&quot; keeps it all as a report.</source>
        <translation>„Już zgłoszone: zapisz to” zachowuje wszystko jako zgłoszenie.</translation>
    </message>
    <message>
        <source>In danger now? Do not wait for this page. Call 999.</source>
        <translation>Coś Ci teraz grozi? Nie czekaj na tę stronę. Zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>Osoby i konta</translation>
    </message>
    <message>
        <source>Keep people, phone numbers, accounts and places here, each in one place.</source>
        <translation>Tu zapisujesz osoby, numery telefonów, konta i miejsca, każde w jednym miejscu.</translation>
    </message>
    <message>
        <source>You do not need to know who it is. &quot;Unknown person 1&quot; is a fine name.</source>
        <translation>Nie musisz wiedzieć, kto to jest. „Nieznana osoba 1” to dobra nazwa.</translation>
    </message>
    <message>
        <source>Start with &quot;Add a person&quot;, &quot;Add an account&quot; or &quot;Add a place&quot;.</source>
        <translation>Zacznij od „Dodaj osobę”, „Dodaj konto” albo „Dodaj miejsce”.</translation>
    </message>
    <message>
        <source>&quot;Add an order&quot; keeps what a court or the police told somebody not to do.</source>
        <translation>„Dodaj nakaz” zachowuje to, czego komuś zakazał sąd lub policja.</translation>
    </message>
    <message>
        <source>If two are the same, choose both, then press &quot;Merge&quot;. You can split them again.</source>
        <translation>Jeśli dwie pozycje to ta sama osoba lub to samo konto, wybierz obie i naciśnij „Scal”. Możesz je znów rozdzielić.</translation>
    </message>
    <message>
        <source>Nothing is lost when you remove one. &quot;Show removed&quot; lists it, and you can put it back.</source>
        <translation>Gdy coś usuwasz, nic nie ginie. „Pokaż usunięte” pokazuje usunięte pozycje. Możesz je przywrócić.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>You can leave the name empty. The app then gives a number, such as Unknown person 1.</source>
        <translation>Nazwa może zostać pusta. Aplikacja nada wtedy numer, na przykład Unknown person 1 (nieznana osoba 1).</translation>
    </message>
    <message>
        <source>At the top are the entries about them. Press Enter to open one.</source>
        <translation>U góry są wpisy o tej osobie. Naciśnij Enter, aby otworzyć wpis.</translation>
    </message>
    <message>
        <source>A video stays hidden until you show it. You can listen to it first.</source>
        <translation>Wideo pozostaje ukryte, dopóki go nie pokażesz. Możesz go najpierw posłuchać.</translation>
    </message>
    <message>
        <source>Nothing plays by itself. The space bar stops it, and so does leaving the page.</source>
        <translation>Nic nie odtwarza się samo. Odtwarzanie zatrzymuje spacja, a także wyjście ze strony.</translation>
    </message>
    <message>
        <source>Captions come from a .vtt or .srt file with the same name as the video.</source>
        <translation>Napisy pochodzą z pliku .vtt lub .srt o tej samej nazwie co wideo.</translation>
    </message>
    <message>
        <source>&quot;Link to an entry&quot; puts it with the entry it belongs to.</source>
        <translation>„Połącz z wpisem” łączy plik z wpisem, do którego należy.</translation>
    </message>
    <message>
        <source>&quot;Remove&quot; moves it to the removed files. You can put it back.</source>
        <translation>„Usuń” przenosi plik do usuniętych plików. Możesz go przywrócić.</translation>
    </message>
    <message>
        <source>&quot;Language and dates&quot; changes the language at once. Nothing you wrote is lost.</source>
        <translation>„Język i daty” od razu zmienia język. Nic z tego, co napisano, nie ginie.</translation>
    </message>
    <message>
        <source>&quot;Diary&quot; is what the police are told: where you live, how to reach you.</source>
        <translation>„Dziennik” to dane dla policji: gdzie mieszkasz i jak się z Tobą kontaktować.</translation>
    </message>
    <message>
        <source>&quot;Mark words that may be misspelt&quot; puts wavy lines under them while you write.</source>
        <translation>„Zaznaczaj słowa, w których może być błąd” dodaje pod nimi faliste linie, gdy piszesz.</translation>
    </message>
    <message>
        <source>&quot;Keyboard&quot; lets you choose other keys for what you do often.</source>
        <translation>„Klawiatura” pozwala wybrać inne klawisze do tego, co często robisz.</translation>
    </message>
    <message>
        <source>&quot;Delete everything&quot; is at the end. It asks for your passphrase.</source>
        <translation>„Skasuj wszystko” jest na końcu. Pyta o Twoje hasło.</translation>
    </message>
    <message>
        <source>What you tick under &quot;How?&quot; brings a few questions of its own. Skip any of them.</source>
        <translation>To, co zaznaczysz w „Jak?”, otwiera kilka dodatkowych pytań. Każde możesz pominąć.</translation>
    </message>
    <message>
        <source>&quot;More details&quot; has what it cost you, and questions that police ask. Nothing is counted.</source>
        <translation>W „Więcej szczegółów” są pytania o to, ile Cię to kosztowało, i pytania, które zadaje policja. Nic nie jest liczone.</translation>
    </message>
    <message>
        <source>&quot;Add something you keep&quot; gives a letter or a gift a number of its own.</source>
        <translation>„Dodaj rzecz, którą przechowujesz” nadaje listowi lub prezentowi własny numer.</translation>
    </message>
    <message>
        <source>&quot;Print&quot; shows you the page first. Nothing is printed before you say so.</source>
        <translation>„Drukuj” najpierw pokazuje stronę. Nic nie zostanie wydrukowane, zanim to potwierdzisz.</translation>
    </message>
    <message>
        <source>&quot;Print&quot; shows you the pages first, as this list is now. Private ones are left out.</source>
        <translation>„Drukuj” najpierw pokazuje strony z tą listą, taką jak teraz. Prywatne zgłoszenia są pominięte.</translation>
    </message>
    <message>
        <source>&quot;Save report&quot; keeps it. &quot;Print&quot; shows you the page first, with the calls about it.</source>
        <translation>„Zapisz zgłoszenie” je zachowuje. „Drukuj” najpierw pokazuje stronę, razem z rozmowami na jego temat.</translation>
    </message>
    <message>
        <source>Without an entry there are lines too, with gaps to fill in. You can report without proof.</source>
        <translation>Bez wpisu też są zdania, z lukami do uzupełnienia. Możesz zgłosić sprawę bez dowodów.</translation>
    </message>
    <message>
        <source>&quot;Time the call&quot; counts the minutes. The length goes into your note.</source>
        <translation>„Mierz czas rozmowy” liczy minuty. Długość rozmowy trafi do Twojej notatki.</translation>
    </message>
    <message>
        <source>&quot;Name to show in this app&quot; can be initials. They tell less at a glance.</source>
        <translation>„Nazwa widoczna w tej aplikacji” może być inicjałami. Na pierwszy rzut oka mówią mniej.</translation>
    </message>
    <message>
        <source>&quot;Save&quot; keeps it. The version before stays in your records.</source>
        <translation>„Zapisz” zachowuje to, co wpisano. Poprzednia wersja zostaje w Twoich zapiskach.</translation>
    </message>
    <message>
        <source>An account</source>
        <extracomment>The name of a page: an account on a website or in an app.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Copy the name of the account exactly, with capitals and marks.</source>
        <translation>Przepisz nazwę konta dokładnie, z wielkimi literami i znakami.</translation>
    </message>
    <message>
        <source>The number of an account is worth a lot. It stays when the name changes.</source>
        <translation>Numer ID konta jest bardzo cenny. Zostaje, gdy zmienia się nazwa.</translation>
    </message>
    <message>
        <source>Leave &quot;Whose is it?&quot; empty if you do not know.</source>
        <translation>Zostaw „Czyje to konto?” puste, jeśli nie wiesz.</translation>
    </message>
    <message>
        <source>An order</source>
        <extracomment>The name of a page: what a court or the police told somebody not to do.</extracomment>
        <translation>Nakaz</translation>
    </message>
    <message>
        <source>Copy what the paper says: who made it, its number and its dates.</source>
        <translation>Przepisz to, co jest na papierze: kto wydał nakaz, jego numer i daty.</translation>
    </message>
    <message>
        <source>Tick the entries that break it. They then say so in your reports.</source>
        <translation>Zaznacz wpisy, które mówią o złamaniu nakazu. Będzie to widać w Twoich zgłoszeniach.</translation>
    </message>
    <message>
        <source>Split two people</source>
        <translation>Rozdziel dwie osoby</translation>
    </message>
    <message>
        <source>You merged two people. Here you take them apart again.</source>
        <translation>Te dwie osoby są scalone. Tutaj możesz je znów rozdzielić.</translation>
    </message>
    <message>
        <source>Tick the entries that belong to the one at the top.</source>
        <translation>Zaznacz wpisy, które dotyczą osoby podanej u góry.</translation>
    </message>
    <message>
        <source>The others stay with the other person. Nothing is lost.</source>
        <translation>Pozostałe zostają przy drugiej osobie. Nic nie ginie.</translation>
    </message>
    <message>
        <source>&quot;Split them&quot; does it. You can merge them again.</source>
        <translation>Potem naciśnij „Rozdziel”. Możesz je znów scalić.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Give the place a name that you know it by.</source>
        <translation>Nadaj miejscu nazwę, pod którą je znasz.</translation>
    </message>
    <message>
        <source>Notes can hold what may help, such as a camera above the door.</source>
        <translation>W notatkach możesz zapisać to, co może pomóc, na przykład kamerę nad drzwiami.</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>The name of a page: one picture, letter or recording.</extracomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Here is one file, what is known about it, and what was done with it.</source>
        <translation>Tu jest jeden plik, to, co o nim wiadomo, i to, co z nim zrobiono.</translation>
    </message>
    <message>
        <source>&quot;Show this picture&quot; shows it. &quot;Turn the view&quot; turns only what you see.</source>
        <translation>„Pokaż ten obraz” go pokazuje. „Obróć widok” obraca tylko to, co widzisz.</translation>
    </message>
    <message>
        <source>When the picture has the focus, Ctrl with plus or minus makes it larger or smaller.</source>
        <translation>Gdy obraz jest wybrany, Ctrl z plusem lub minusem powiększa go lub pomniejsza.</translation>
    </message>
    <message>
        <source>In a PDF, Page Up and Page Down turn the pages. You can show the words of a page as text.</source>
        <translation>W pliku PDF klawisze Page Up i Page Down zmieniają strony. Możesz pokazać słowa ze strony jako tekst.</translation>
    </message>
    <message>
        <source>An email shows who wrote it, the text, and what is inside it. Nothing in it is opened.</source>
        <translation>E-mail pokazuje, od kogo jest, jego tekst i to, co jest w środku. Nic w nim nie jest otwierane.</translation>
    </message>
    <message>
        <source>A photo may say when and where it was taken. That can be wrong. Each time stands by itself.</source>
        <translation>Zdjęcie może mówić, kiedy i gdzie je zrobiono. To może być błędne. Każdy czas podany jest osobno.</translation>
    </message>
    <message>
        <source>&quot;Check the fingerprint now&quot; tells you if the stored copy has changed.</source>
        <translation>„Sprawdź teraz odcisk pliku” mówi, czy przechowywana kopia się zmieniła.</translation>
    </message>
    <message>
        <source>&quot;Save a copy&quot; writes the file to a place you choose. That copy is not protected.</source>
        <translation>„Zapisz kopię” zapisuje plik w miejscu, które wybierzesz. Taka kopia nie jest chroniona.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page: files and things that are kept.</extracomment>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Add pictures, messages, letters and recordings here.</source>
        <translation>Dodaj tu obrazy, wiadomości, listy i nagrania.</translation>
    </message>
    <message>
        <source>The app keeps an exact copy. Your own file stays where it is.</source>
        <translation>Aplikacja zachowuje dokładną kopię. Twój własny plik zostaje tam, gdzie jest.</translation>
    </message>
    <message>
        <source>You can also drop files on the window, or copy a picture and use &quot;Paste&quot;.</source>
        <translation>Możesz też upuścić pliki na okno albo skopiować obraz i użyć „Wklej”.</translation>
    </message>
    <message>
        <source>&quot;Add something you keep&quot; is for things that are not files, such as a card.</source>
        <translation>„Dodaj rzecz, którą przechowujesz” jest dla rzeczy, które nie są plikami, na przykład kartki z życzeniami.</translation>
    </message>
    <message>
        <source>Pictures stay hidden until you ask to see them.</source>
        <translation>Obrazy są ukryte, dopóki nie zechcesz ich zobaczyć.</translation>
    </message>
    <message>
        <source>Press the space bar to look at a file, and again to put it away. Enter opens it.</source>
        <translation>Naciśnij spację, aby zobaczyć plik, i jeszcze raz, aby go zamknąć. Enter go otwiera.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The name of a page: what waits to be done.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>This page shows what waits for you, what you have begun, and your last entries.</source>
        <translation>Ta strona pokazuje, co na Ciebie czeka, co jest zaczęte, i Twoje ostatnie wpisy.</translation>
    </message>
    <message>
        <source>&quot;Write what happened&quot; begins an entry. One sentence is enough.</source>
        <translation>„Napisz, co się stało” zaczyna wpis. Wystarczy jedno zdanie.</translation>
    </message>
    <message>
        <source>&quot;Add a picture or file&quot; keeps an exact copy of it.</source>
        <translation>„Dodaj obraz lub plik” zachowuje dokładną kopię.</translation>
    </message>
    <message>
        <source>&quot;Get ready to report (101 or online)&quot; helps you to tell the police.</source>
        <translation>„Przygotuj zgłoszenie (101 lub online)” pomaga powiedzieć o tym policji.</translation>
    </message>
    <message>
        <source>You can report without proof, and before you have written it all down.</source>
        <translation>Możesz zgłosić sprawę bez dowodów i zanim wszystko zapiszesz.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page: the list of entries.</extracomment>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>All your entries are here, the newest first.</source>
        <translation>Tu są wszystkie Twoje wpisy, od najnowszego.</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, and press Enter to open it.</source>
        <translation>Wybierz wpis strzałkami i naciśnij Enter, aby go otworzyć.</translation>
    </message>
    <message>
        <source>Type in the search box, and the list shows what fits.</source>
        <translation>Pisz w polu wyszukiwania, a lista pokaże, co pasuje.</translation>
    </message>
    <message>
        <source>&quot;Write what happened&quot; begins a new one.</source>
        <translation>„Napisz, co się stało” zaczyna nowy wpis.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page: everything in the order it happened.</extracomment>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Everything you wrote down, in the order it happened.</source>
        <translation>Wszystko, co tu zapisano, w kolejności, w jakiej się działo.</translation>
    </message>
    <message>
        <source>&quot;Calendar&quot; shows how many entries each day has. The arrow keys move by a day.</source>
        <translation>„Kalendarz” pokazuje, ile wpisów ma każdy dzień. Strzałki przesuwają o jeden dzień.</translation>
    </message>
    <message>
        <source>Days with nothing recorded are not days when nothing happened.</source>
        <translation>Dni bez zapisów to nie dni, w których nic się nie działo.</translation>
    </message>
    <message>
        <source>&quot;Print&quot; puts it on paper. Printers can keep a copy of what they print.</source>
        <translation>„Drukuj” przenosi to na papier. Drukarki mogą przechowywać kopię tego, co drukują.</translation>
    </message>
    <message>
        <source>&quot;Save as PDF&quot; makes a file that you can print. That file is not protected.</source>
        <translation>„Zapisz jako PDF” tworzy plik, który możesz wydrukować. Ten plik nie jest chroniony.</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>Ustawienia i bezpieczeństwo</translation>
    </message>
    <message>
        <source>Every change works at once. There is nothing to save.</source>
        <translation>Każda zmiana działa od razu. Nie trzeba niczego zapisywać.</translation>
    </message>
    <message>
        <source>&quot;Safety&quot; says when it locks, and how you can leave.</source>
        <translation>„Bezpieczeństwo” mówi, kiedy aplikacja się blokuje i jak możesz wyjść.</translation>
    </message>
    <message>
        <source>&quot;Reading&quot; is for the size of the text and the colours.</source>
        <translation>„Czytanie” to wielkość tekstu i kolory.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Noun, the name of a page: what a search found.</extracomment>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Type a word in the box at the top, and press Enter.</source>
        <translation>Wpisz słowo w polu u góry i naciśnij Enter.</translation>
    </message>
    <message>
        <source>The start of a word is enough. More words find less.</source>
        <translation>Wystarczy początek słowa. Im więcej słów, tym mniej wyników.</translation>
    </message>
    <message>
        <source>It looks in entries, files, people, places, reports and calls.</source>
        <translation>Przeszukuje wpisy, pliki, osoby, miejsca, zgłoszenia i rozmowy.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Coś Ci teraz grozi?</translation>
    </message>
    <message>
        <source>Call 999 and ask for the police. You do not need proof.</source>
        <translation>Zadzwoń pod 999 i poproś o policję. Nie potrzebujesz dowodów.</translation>
    </message>
    <message>
        <source>&quot;Close this card&quot; takes you back. Nothing you wrote is lost.</source>
        <translation>„Zamknij tę kartę” wraca do poprzedniego miejsca. To, co napisano, nie ginie.</translation>
    </message>
    <message>
        <source>&quot;Open another file&quot; and &quot;Make new records in another place&quot; are below.</source>
        <translation>Niżej są „Otwórz inne zapiski” i „Utwórz nowe zapiski w innym miejscu”.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Here you put another passphrase in the place of the one you have.</source>
        <translation>Tutaj możesz zastąpić obecne hasło innym.</translation>
    </message>
    <message>
        <source>&quot;Use these words&quot; gives you five words that chance has put together.</source>
        <translation>„Użyj tych słów” daje Ci pięć słów dobranych losowo.</translation>
    </message>
    <message>
        <source>Names that stand in your records make a passphrase easy to guess.</source>
        <translation>Imiona i nazwy, które są w Twoich zapiskach, sprawiają, że hasło łatwo zgadnąć.</translation>
    </message>
    <message>
        <source>Backups that you made before still open with the old one.</source>
        <translation>Kopie zapasowe zrobione wcześniej nadal otwierają się starym hasłem.</translation>
    </message>
    <message>
        <source>If someone else may know the old one, tick that. It then goes at once.</source>
        <translation>Jeśli ktoś inny może znać stare hasło, zaznacz to. Wtedy znika ono od razu.</translation>
    </message>
    <message>
        <source>If you came in with your recovery words, you are not asked for the old one.</source>
        <translation>Jeśli zapiski otwarto słowami zapasowymi, nie pytamy o stare hasło.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Słowa zapasowe</translation>
    </message>
    <message>
        <source>Eleven words on paper open your records if you forget the passphrase.</source>
        <translation>Jedenaście słów na papierze otwiera Twoje zapiski, jeśli zapomnisz hasła.</translation>
    </message>
    <message>
        <source>Write them down in their order. You can also print them.</source>
        <translation>Przepisz je w podanej kolejności. Możesz je też wydrukować.</translation>
    </message>
    <message>
        <source>Then you are asked for two of them, to be sure.</source>
        <translation>Potem poprosimy o dwa z nich, dla pewności.</translation>
    </message>
    <message>
        <source>&quot;Keep a PDF here&quot; makes pages that stay in your records, with your files.</source>
        <translation>„Zachowaj PDF tutaj” tworzy strony, które zostają w Twoich zapiskach, wśród plików.</translation>
    </message>
    <message>
        <source>&quot;Change the passphrase&quot; and &quot;Make recovery words&quot; are there too.</source>
        <translation>Są tam też „Zmień hasło” i „Utwórz słowa zapasowe”.</translation>
    </message>
    <message>
        <source>Here you can write down who you told, how, and when.</source>
        <translation>Tutaj możesz zanotować, komu, jak i kiedy to zgłoszono.</translation>
    </message>
    <message>
        <source>You can put in each number they gave you, and the day they gave it.</source>
        <translation>Możesz wpisać każdy podany numer i dzień, w którym go podano.</translation>
    </message>
    <message>
        <source>If they gave you none, you can say so here. The page then shows how to ask for one.</source>
        <translation>Jeśli nie podano numeru, możesz to tutaj zaznaczyć. Strona pokaże wtedy, jak o niego poprosić.</translation>
    </message>
    <message>
        <source>Here you can write down each call, letter or visit about what happens to you.</source>
        <translation>Tutaj możesz zanotować każdą rozmowę, list lub wizytę w sprawie tego, co Cię spotyka.</translation>
    </message>
    <message>
        <source>You can write down what they say while you talk. It helps to ask for a number and its date.</source>
        <translation>W czasie rozmowy możesz notować, co mówią. Dobrze jest poprosić o numer i jego datę.</translation>
    </message>
    <message>
        <source>You can say how sure you are. A guess is fine when it is marked as one.</source>
        <translation>Możesz zaznaczyć, jaką masz pewność. Przypuszczenie też jest w porządku, gdy jest tak oznaczone.</translation>
    </message>
    <message>
        <source>It helps to write down what it forbids. You then see when it is broken.</source>
        <translation>Dobrze jest zanotować, czego zakazuje. Wtedy widać, kiedy ktoś go łamie.</translation>
    </message>
    <message>
        <source>The old words work until you have checked the new ones.</source>
        <translation>Stare słowa działają, dopóki nie sprawdzisz nowych.</translation>
    </message>
    <message>
        <source>If you came in with your recovery words, choose a new passphrase first.</source>
        <translation>Jeśli zapiski otwarto słowami zapasowymi, najpierw wybierz nowe hasło.</translation>
    </message>
    <message>
        <source>It helps to keep the paper away from home, with somebody you trust.</source>
        <translation>Dobrze jest trzymać kartkę poza domem, u kogoś zaufanego.</translation>
    </message>
    <message>
        <source>If its entry is about threats or harm, a line says so before you open it.</source>
        <translation>Jeśli wpis, do którego należy plik, dotyczy gróźb lub krzywdy, zdanie nad plikiem mówi o tym, zanim go otworzysz.</translation>
    </message>
    <message>
        <source>&quot;When did it happen?&quot; is about what the file shows. The list of files says it too.</source>
        <translation>„Kiedy to się stało?” dotyczy tego, co pokazuje plik. Widać to też na liście plików.</translation>
    </message>
    <message>
        <source>&quot;Exhibit&quot; is the word of police and courts for it. Its number never changes.</source>
        <translation>„Dowód” to słowo policji i sądów, po angielsku „exhibit”. Jego numer nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Nothing is lost when a file is removed. Open &quot;Removed files&quot;, and put it back.</source>
        <translation>Gdy plik jest usuwany, nic nie ginie. Otwórz „Usunięte pliki” i przywróć go.</translation>
    </message>
    <message>
        <source>Each file has an exhibit number, such as EX/1. It never changes.</source>
        <translation>Każdy plik ma numer dowodu, na przykład EX/1. Ten numer nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Nothing is lost when an entry is removed. Open &quot;Removed entries&quot;, and put it back.</source>
        <translation>Gdy wpis jest usuwany, nic nie ginie. Otwórz „Usunięte wpisy” i przywróć go.</translation>
    </message>
</context>
<context>
    <name>app::help::Protection</name>
    <message>
        <source>How this protects you and what it does not</source>
        <extracomment>Group: the page that says what the app protects from, and what not. Read by: the person who keeps the diary, who decides by it what is safe to do. Exact and honest; promise nothing more than the English does.</extracomment>
        <translation>Jak aplikacja Cię chroni, a w czym nie pomoże</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Your records are kept in encrypted files. They open with your passphrase or your recovery words.</source>
        <translation>Twoje zapiski są przechowywane w zaszyfrowanych plikach. Otwiera je Twoje hasło albo słowa zapasowe.</translation>
    </message>
    <message>
        <source>Each file has a fingerprint. If the stored copy changes, a check shows it.</source>
        <translation>Każdy plik ma odcisk. Jeśli przechowywana kopia się zmieni, sprawdzenie to pokaże.</translation>
    </message>
    <message>
        <source>What you saved is not written over. A correction stands beside the first version.</source>
        <translation>To, co zapisano, nie jest nadpisywane. Poprawka stoi obok pierwszej wersji.</translation>
    </message>
    <message>
        <source>Once it says &quot;Saved&quot;, your words are on the disk. A crash or a power cut does not take them, if the disk works.</source>
        <translation>Gdy aplikacja mówi „Zapisano”, Twoje słowa są na dysku. Awaria lub brak prądu ich nie zabierze, jeśli dysk działa.</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; hides the window at once and ends the app. It asks nothing.</source>
        <translation>„Wyjdź teraz” od razu ukrywa okno i zamyka aplikację. O nic nie pyta.</translation>
    </message>
    <message>
        <source>It locks by itself when nobody uses it. You choose after how long.</source>
        <translation>Aplikacja blokuje się sama, gdy nikt jej nie używa. Wybierasz, po jakim czasie.</translation>
    </message>
    <message>
        <source>It has no network code. It sends nothing to anyone.</source>
        <translation>Nie ma w niej kodu sieciowego. Niczego nikomu nie wysyła.</translation>
    </message>
    <message>
        <source>It shows no messages outside its window, and keeps no list of recent files.</source>
        <translation>Nie pokazuje wiadomości poza swoim oknem i nie prowadzi listy ostatnich plików.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Czego nie potrafi</translation>
    </message>
    <message>
        <source>If someone makes you open it, they can read it. There is no second, hidden set of records.</source>
        <translation>Jeśli ktoś zmusi Cię do otwarcia aplikacji, może wszystko przeczytać. Nie ma drugich, ukrytych zapisków.</translation>
    </message>
    <message>
        <source>A passphrase that someone can guess does not keep them out.</source>
        <translation>Hasło, które ktoś może zgadnąć, nie zatrzyma tej osoby.</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the recovery words, no one can open your records. We cannot either.</source>
        <translation>Jeśli stracisz hasło i słowa zapasowe, nikt nie otworzy Twoich zapisków. My też nie.</translation>
    </message>
    <message>
        <source>If someone copied your records before, the passphrase of that time still opens their copy.</source>
        <translation>Jeśli ktoś wcześniej skopiował Twoje zapiski, hasło z tamtego czasu nadal otwiera tamtą kopię.</translation>
    </message>
    <message>
        <source>A fingerprint shows that a file has not changed since you added it. It does not show that it is true.</source>
        <translation>Odcisk pokazuje, że plik nie zmienił się od chwili dodania. Nie pokazuje, że jego treść jest prawdziwa.</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, only a second copy brings your records back.</source>
        <translation>Jeśli ten komputer zginie lub się zepsuje, Twoje zapiski przywróci tylko druga kopia.</translation>
    </message>
    <message>
        <source>The police or a court decide what they accept.</source>
        <translation>O tym, co przyjmą, decyduje policja lub sąd.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Co zostaje na tym komputerze</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; does not remove traces. The computer may remember that this app was put on it and started.</source>
        <translation>„Wyjdź teraz” nie usuwa śladów. Komputer może pamiętać, że tę aplikację na nim umieszczono i uruchomiono.</translation>
    </message>
    <message>
        <source>A list of what you downloaded may name it.</source>
        <translation>Lista pobranych plików może zawierać jej nazwę.</translation>
    </message>
    <message>
        <source>Copies that you save or print are not encrypted. Printers may keep copies too.</source>
        <translation>Kopie, które zapiszesz lub wydrukujesz, nie są zaszyfrowane. Drukarki też mogą przechowywać kopie.</translation>
    </message>
    <message>
        <source>Backups of this computer may keep copies of your encrypted files.</source>
        <translation>Kopie zapasowe tego komputera mogą zawierać kopie Twoich zaszyfrowanych plików.</translation>
    </message>
    <message>
        <source>Deleted files can sometimes be brought back from a disk.</source>
        <translation>Skasowane pliki można czasem odzyskać z dysku.</translation>
    </message>
    <message>
        <source>While it is open, parts of the text can reach the memory that the computer writes to its disk.</source>
        <translation>Gdy aplikacja jest otwarta, części tekstu mogą trafić do pamięci, którą komputer zapisuje na dysku.</translation>
    </message>
    <message>
        <source>If someone may be watching this computer</source>
        <translation>Jeśli ktoś może obserwować ten komputer</translation>
    </message>
    <message>
        <source>If you stop what you always do on this one, they may notice.</source>
        <translation>Jeśli przestaniesz robić na tym komputerze to, co zawsze, ta osoba może to zauważyć.</translation>
    </message>
    <message>
        <source>A spy program can see the screen and the keys you press. If there may be one, it may help to use another device.</source>
        <translation>Program szpiegujący może widzieć ekran i naciskane klawisze. Jeśli może tu być, może pomóc użycie innego urządzenia.</translation>
    </message>
    <message>
        <source>You can use a device they have never touched: at a friend&apos;s, at work, or in a library.</source>
        <translation>Możesz użyć urządzenia, którego ta osoba nigdy nie dotykała: u kogoś zaufanego, w pracy albo w bibliotece.</translation>
    </message>
</context>
<context>
    <name>app::note::NotePage</name>
    <message>
        <source>Quick note</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Szybka notatka</translation>
    </message>
    <message>
        <source>One sentence is enough. You can add the rest later.</source>
        <translation>Wystarczy jedno zdanie. Resztę możesz dodać później.</translation>
    </message>
    <message>
        <source>It happened just now</source>
        <extracomment>Group: the page for a quick note. Read by: the person who keeps the diary, in a hurry. Very short.</extracomment>
        <translation>To stało się przed chwilą</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>Enter saves. Shift and Enter together begin a new line.</source>
        <translation>Enter zapisuje. Shift i Enter razem zaczynają nowy wiersz.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Zostaw na później</translation>
    </message>
    <message>
        <source>Your words are kept. Today has them under &quot;Not finished&quot;.</source>
        <translation>Twoje słowa są zachowane. Są na stronie „Dziś”, w części „Niedokończone”.</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>To, co tu napisano, nie jest jeszcze zachowane. %1</translation>
    </message>
    <message>
        <source>Write what happened. One sentence is enough.</source>
        <translation>Napisz, co się stało. Wystarczy jedno zdanie.</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Zapisywanie notatki</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Zapisano o %1.</translation>
    </message>
    <message>
        <source>I can say later</source>
        <translation>Mogę to podać później</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>A question above choices: when did it happen?</extracomment>
        <translation>Kiedy?</translation>
    </message>
    <message>
        <source>Saved at %1. It has no day yet: you can add it to the entry.</source>
        <extracomment>The note was saved, with no day of what happened. %1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>Zapisano o %1. Nie ma jeszcze dnia: możesz go dodać do wpisu.</translation>
    </message>
</context>
<context>
    <name>app::people::AccountPage</name>
    <message>
        <source>Account</source>
        <extracomment>Noun, the heading of the page: on a website or in an app. Not that of a bank.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Copy the name exactly, with capitals and marks.</source>
        <translation>Przepisz nazwę dokładnie, z wielkimi literami i znakami.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Group: the page of one account on a website or in an app, or of a phone number. Read by: the person who keeps the diary. No verdict on whose it is.</extracomment>
        <translation>Gdzie jest to konto?</translation>
    </message>
    <message>
        <source>For example Instagram, email, phone.</source>
        <translation>Na przykład Instagram, e-mail, telefon.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>Numer ID konta</translation>
    </message>
    <message>
        <source>Some apps have one. It stays when the name changes.</source>
        <translation>Mają go niektóre aplikacje. Zostaje, gdy zmienia się nazwa.</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>Link do profilu</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Czyje to konto?</translation>
    </message>
    <message>
        <source>The name of a person in your records. Leave it empty if you do not know.</source>
        <translation>Imię lub nazwa osoby z Twoich zapisków. Zostaw puste, jeśli nie wiesz.</translation>
    </message>
    <message>
        <source>How sure are you whose it is?</source>
        <translation>Jaką masz pewność, czyje to konto?</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Mam pewność</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Tak mi się wydaje</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>To przypuszczenie</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>Dlaczego tak uważasz?</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the account.</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Nowe konto</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two accounts that were made one are taken apart.</extracomment>
        <translation>Rozdzielanie</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>To znów dwa konta.</translation>
    </message>
    <message>
        <source>Write where the account is, for example Instagram.</source>
        <translation>Napisz, gdzie jest to konto, na przykład Instagram.</translation>
    </message>
    <message>
        <source>Write the name of the account, its number or its link.</source>
        <translation>Wpisz nazwę konta, jego numer ID albo link.</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>Nie ma jeszcze osoby o tej nazwie. Najpierw dodaj tę osobę albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>app::people::EntryRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <extracomment>Group: lines of a list of entries on the page of a person, account or place. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Private.</source>
        <comment>an entry</comment>
        <translation>%1. Prywatny.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>prywatne</translation>
    </message>
</context>
<context>
    <name>app::people::MergeCard</name>
    <message>
        <source>Which name do you want to keep?</source>
        <extracomment>Group: a card that asks whether two people, or two accounts, are the same. Read by: the person who keeps the diary. It can be undone: no alarm.</extracomment>
        <translation>Którą nazwę zachować?</translation>
    </message>
    <message>
        <source>Merge them</source>
        <extracomment>Verb, a button: make one of the two.</extracomment>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Zostaw osobno</translation>
    </message>
    <message>
        <source>Everything about either is then shown together. Nothing is lost. You can split them again at any time.</source>
        <translation>Wszystko o obu będzie wtedy widoczne razem. Nic nie ginie. W każdej chwili możesz je znów rozdzielić.</translation>
    </message>
    <message>
        <source>How do you know that they are the same?</source>
        <translation>Skąd wiesz, że to to samo?</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Czy to ta sama osoba?</translation>
    </message>
    <message>
        <source>Are these the same account?</source>
        <translation>Czy to to samo konto?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, then what tells it apart</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::people::OrderPage</name>
    <message>
        <source>Order</source>
        <extracomment>Noun, the heading of the page: what a court told somebody not to do. Not the order of a list.</extracomment>
        <translation>Nakaz</translation>
    </message>
    <message>
        <source>What a court or the police told somebody not to do.</source>
        <translation>Czego komuś zakazał sąd lub policja.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Group: the page of one order of a court or the police, such as a restraining order. Read by: the person who keeps the diary, with the paper in hand. Legal terms as they stand on the paper.</extracomment>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>For example stalking protection order, restraining order, bail condition.</source>
        <translation>Na przykład Stalking Protection Order, restraining order, bail condition (warunek zwolnienia).</translation>
    </message>
    <message>
        <source>Who is it against?</source>
        <translation>Wobec kogo go wydano?</translation>
    </message>
    <message>
        <source>The name of a person in your records. You can leave this empty.</source>
        <translation>Imię lub nazwa osoby z Twoich zapisków. Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>What does it forbid?</source>
        <translation>Czego zakazuje?</translation>
    </message>
    <message>
        <source>Copy it as it is written there, if you can.</source>
        <translation>Przepisz to dokładnie tak, jak tam jest, jeśli możesz.</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation>Kto go wydał?</translation>
    </message>
    <message>
        <source>The court or the police station.</source>
        <translation>Sąd lub komisariat.</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>A label: the number of the order.</extracomment>
        <translation>Jego numer</translation>
    </message>
    <message>
        <source>The reference on the paper.</source>
        <translation>Numer podany na papierze.</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>A label before a day: when the order was made.</extracomment>
        <translation>Data wydania</translation>
    </message>
    <message>
        <source>Given to them on</source>
        <translation>Data doręczenia tej osobie</translation>
    </message>
    <message>
        <source>Holds until</source>
        <extracomment>A label before a day: the last day of the order.</extracomment>
        <translation>Obowiązuje do</translation>
    </message>
    <message>
        <source>Leave it empty if it has no last day.</source>
        <translation>Zostaw puste, jeśli nie ma ostatniego dnia.</translation>
    </message>
    <message>
        <source>It no longer holds</source>
        <translation>Już nie obowiązuje</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the order.</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Which entries break it?</source>
        <translation>Które wpisy mówią o jego złamaniu?</translation>
    </message>
    <message>
        <source>Click the box, or press the space bar. They then say so in reports.</source>
        <translation>Kliknij pole albo naciśnij spację. Będzie to widać w zgłoszeniach.</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Nowy nakaz</translation>
    </message>
    <message>
        <source>Write what it is, for example bail condition.</source>
        <translation>Napisz, co to jest, na przykład bail condition (warunek zwolnienia).</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>Nie ma jeszcze osoby o tej nazwie. Najpierw dodaj tę osobę albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>Check the day on which it was made.</source>
        <translation>Sprawdź datę wydania.</translation>
    </message>
    <message>
        <source>Check the day on which it was given to them.</source>
        <translation>Sprawdź datę doręczenia.</translation>
    </message>
    <message>
        <source>Check the last day on which it holds.</source>
        <translation>Sprawdź ostatni dzień, w którym obowiązuje.</translation>
    </message>
    <message>
        <source>The last day must be after the day on which it was made.</source>
        <translation>Ostatni dzień musi być po dacie wydania.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleListModel</name>
    <message>
        <source>removed</source>
        <extracomment>Group: lines of the list of people, accounts, places and orders, as they are heard. Read by: the person who keeps the diary, with a screen reader. This text: A mark on a line: taken out of the list, not deleted.</extracomment>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person or account, then its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>person or account, its name, marks</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>app::people::PeoplePage</name>
    <message>
        <source>People and accounts</source>
        <translation>Osoby i konta</translation>
    </message>
    <message>
        <source>Who may be doing this, and where. You do not need to know who it is.</source>
        <translation>Kto może to robić i gdzie. Nie musisz wiedzieć, kto to jest.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Dodaj miejsce</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>Dodaj nakaz</translation>
    </message>
    <message>
        <source>People, accounts, places and orders</source>
        <translation>Osoby, konta, miejsca i nakazy</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The title of a group of choices: which records the list shows.</extracomment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of what the list shows: people, accounts, places and orders.</extracomment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Noun, a choice of what the list shows: those of courts and the police.</extracomment>
        <translation>Nakazy</translation>
    </message>
    <message>
        <source>Show removed</source>
        <extracomment>Verb, a tick box: also show what was removed.</extracomment>
        <translation>Pokaż usunięte</translation>
    </message>
    <message>
        <source>Choose several</source>
        <extracomment>A button: tick more than one line.</extracomment>
        <translation>Wybierz kilka</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>Verb, a button: make one of two that are the same.</extracomment>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Makes one of two people, or of two accounts</source>
        <translation>Z dwóch osób robi jedną, z dwóch kont jedno</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take what is chosen out of the list. It is not deleted.</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Takes what is chosen out of the list</source>
        <translation>Zabiera wybrane z listy</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Tick rows with the space bar or a click.</source>
        <translation>Zaznaczaj wiersze spacją lub kliknięciem.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>how many</comment>
        <translation>Usunięte: %1</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <comment>how many</comment>
        <translation>Na liście: %1</translation>
    </message>
    <message>
        <source>Add a person, a phone number or an account name. You do not need to know who it is.</source>
        <translation>Dodaj osobę, numer telefonu lub nazwę konta. Nie musisz wiedzieć, kto to jest.</translation>
    </message>
    <message>
        <source>Nothing here matches. Clear the search and choose &quot;All&quot; to see all %1.</source>
        <extracomment>%1: how many there are.</extracomment>
        <translation>Nic tu nie pasuje. Wyczyść wyszukiwanie i wybierz „Wszystkie”, aby zobaczyć całą listę (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>Usuń %n pozycję</numerusform>
            <numerusform>Usuń %n pozycje</numerusform>
            <numerusform>Usuń %n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>Przywróć %n pozycję</numerusform>
            <numerusform>Przywróć %n pozycje</numerusform>
            <numerusform>Przywróć %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Noun, a choice of what the list shows.</extracomment>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Noun, a choice of what the list shows: on websites and in apps.</extracomment>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Noun, a choice of what the list shows.</extracomment>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Press &quot;Choose several&quot; and tick two people, or two accounts. Then press Merge.</source>
        <extracomment>Group: the page with the list of people, accounts, places and orders. Read by: the person who keeps the diary. No gender, no verdict: somebody may look over the shoulder.</extracomment>
        <translation>Naciśnij „Wybierz kilka” i zaznacz dwie osoby albo dwa konta. Potem naciśnij „Scal”.</translation>
    </message>
    <message>
        <source>To merge, choose two people, or two accounts.</source>
        <translation>Aby scalić, wybierz dwie osoby albo dwa konta.</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>What goes on just now: two are made one.</extracomment>
        <translation>Scalanie</translation>
    </message>
    <message>
        <source>Merged. Both are now %1.</source>
        <extracomment>%1: a name.</extracomment>
        <translation>Scalono. Wspólna nazwa to teraz: %1.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two that were made one are taken apart.</extracomment>
        <translation>Rozdzielanie</translation>
    </message>
    <message>
        <source>They are two again, as before.</source>
        <translation>Znów są osobno, tak jak przedtem.</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>What goes on just now: it is being taken out of the list.</extracomment>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Putting back</source>
        <extracomment>What goes on just now: it is being put back into the list.</extracomment>
        <translation>Przywracanie</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1: a name. Taken out of the list, not deleted.</extracomment>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>%1 was put back.</source>
        <extracomment>%1: a name.</extracomment>
        <translation>Przywrócono: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>Usunięto %n pozycję.</numerusform>
            <numerusform>Usunięto %n pozycje.</numerusform>
            <numerusform>Usunięto %n pozycji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>Przywrócono %n pozycję.</numerusform>
            <numerusform>Przywrócono %n pozycje.</numerusform>
            <numerusform>Przywrócono %n pozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print the list of people and accounts?</source>
        <translation>Wydrukować listę osób i kont?</translation>
    </message>
    <message>
        <source>Printing the list of people and accounts</source>
        <translation>Drukowanie listy osób i kont</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>Listę wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save the list as a PDF?</source>
        <translation>Zapisać listę jako PDF?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Zapisz listę jako PDF</translation>
    </message>
    <message>
        <source>Saving the list as a PDF</source>
        <translation>Zapisywanie listy jako PDF</translation>
    </message>
    <message>
        <source>The list was saved. The PDF is not protected.</source>
        <translation>Zapisano listę. Ten PDF nie jest chroniony.</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleRows</name>
    <message>
        <source>also %1</source>
        <comment>names of those who were merged into it</comment>
        <translation>także: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries name this person, account or place.</extracomment>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Noun, what a line of the list is.</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>may be doing this</source>
        <extracomment>Group: parts of a line in the list of people, accounts, places and orders. Read by: the person who keeps the diary, and with a screen reader. No verdict.</extracomment>
        <translation>może to robić</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Noun, what a line of the list is: on a website or in an app.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Noun, what a line of the list is.</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>to do with %1</source>
        <extracomment>Of a place; %1: the name of a person.</extracomment>
        <translation>ma związek z: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Noun, what a line of the list is: that of a court or the police.</extracomment>
        <translation>Nakaz</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleWords</name>
    <message>
        <source>%1: %2</source>
        <comment>how sure, then why</comment>
        <translation>%1 (powód: %2)</translation>
    </message>
    <message>
        <source>belongs to %1, you are sure</source>
        <extracomment>Of an account; %1: the name of a person.</extracomment>
        <translation>należy do: %1, masz pewność</translation>
    </message>
    <message>
        <source>belongs to %1, you think</source>
        <extracomment>Of an account; %1: the name of a person. You think so.</extracomment>
        <translation>Twoim zdaniem należy do: %1</translation>
    </message>
    <message>
        <source>belongs to %1, a guess</source>
        <extracomment>Of an account; %1: the name of a person.</extracomment>
        <translation>należy do: %1, to przypuszczenie</translation>
    </message>
    <message>
        <source>you think you know who</source>
        <extracomment>Group: parts of sentences about people, accounts and orders. Read by: the person who keeps the diary. Lower case where English has it: they stand after one another.</extracomment>
        <translation>wydaje Ci się, że wiesz, kto to jest</translation>
    </message>
    <message>
        <source>who it is, is a guess</source>
        <translation>kto to jest, to tylko przypuszczenie</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>Of an order of a court; %1: the name of a person.</extracomment>
        <translation>wobec: %1</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>już nie obowiązuje</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of an order of a court: it holds until then; %1: a day.</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>Nie ma jeszcze wpisów.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <extracomment>How many entries there are: the first of two sentences.</extracomment>
        <translation>
            <numerusform>%n wpis.</numerusform>
            <numerusform>%n wpisy.</numerusform>
            <numerusform>%n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <comment>how many, then the day</comment>
        <translation>%1 Data: %2.</translation>
    </message>
    <message>
        <source>%1 The first is from %2, the last from %3.</source>
        <comment>how many, then two days</comment>
        <translation>%1 Pierwszy: %2. Ostatni: %3.</translation>
    </message>
</context>
<context>
    <name>app::people::PersonPage</name>
    <message>
        <source>Person</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Change the details</source>
        <extracomment>Group: the page of one person. Read by: the person who keeps the diary; what they type may be shown to the police. No gender, no verdict.</extracomment>
        <translation>Zmień dane</translation>
    </message>
    <message>
        <source>Add an order against them</source>
        <translation>Dodaj nakaz wobec tej osoby</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Noun, a label: the name of the person.</extracomment>
        <translation>Imię lub nazwa</translation>
    </message>
    <message>
        <source>Or words such as &quot;unknown caller&quot;.</source>
        <translation>Mogą to być słowa takie jak „nieznany numer”.</translation>
    </message>
    <message>
        <source>Name to show in this app</source>
        <translation>Nazwa widoczna w tej aplikacji</translation>
    </message>
    <message>
        <source>Initials tell less to somebody who looks over your shoulder.</source>
        <translation>Inicjały mówią mniej komuś, kto zagląda Ci przez ramię.</translation>
    </message>
    <message>
        <source>Who are they to you?</source>
        <translation>Kim jest dla Ciebie ta osoba?</translation>
    </message>
    <message>
        <source>For example: used to work with me.</source>
        <translation>Na przykład: ktoś z dawnej pracy.</translation>
    </message>
    <message>
        <source>This may be the person doing it</source>
        <translation>To może być osoba, która to robi</translation>
    </message>
    <message>
        <source>What do they look like?</source>
        <translation>Jak wygląda ta osoba?</translation>
    </message>
    <message>
        <source>How do you know that it is them?</source>
        <translation>Skąd wiesz, że to ta osoba?</translation>
    </message>
    <message>
        <source>How sure are you who they are?</source>
        <translation>Jaką masz pewność, kto to jest?</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Mam pewność</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Tak mi się wydaje</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>To przypuszczenie</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Po jednym w każdym wierszu.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numery telefonów</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Adresy e-mail</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <extracomment>Noun, a label: cars and such, one on each line.</extracomment>
        <translation>Pojazdy</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Noun, a label: where the person lives or works, one on each line.</extracomment>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Other names they use</source>
        <translation>Inne imiona lub nazwy tej osoby</translation>
    </message>
    <message>
        <source>Anything else that tells them apart</source>
        <translation>Wszystko inne, co wyróżnia tę osobę</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the person.</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>You can leave this empty. The app then gives a number, such as Unknown person 1.</source>
        <translation>Możesz zostawić to pole puste. Aplikacja nada wtedy numer, na przykład Unknown person 1 (nieznana osoba 1).</translation>
    </message>
    <message>
        <source>Write a name, or words such as &quot;unknown caller&quot;.</source>
        <translation>Wpisz imię albo słowa takie jak „nieznany numer”.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>app::people::PlacePage</name>
    <message>
        <source>Place</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <extracomment>Group: the page of one place. Read by: the person who keeps the diary.</extracomment>
        <translation>Jak nazywasz to miejsce?</translation>
    </message>
    <message>
        <source>For example home, work, the bus stop.</source>
        <translation>Na przykład dom, praca, przystanek.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Noun, a label: street and town.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Is it to do with somebody?</source>
        <translation>Czy to miejsce ma z kimś związek?</translation>
    </message>
    <message>
        <source>For example where they live or work. You can leave this empty.</source>
        <translation>Na przykład ktoś tam mieszka lub pracuje. Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the place.</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>For example: there is a camera above the door.</source>
        <translation>Na przykład: nad drzwiami jest kamera.</translation>
    </message>
    <message>
        <source>New place</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Nowe miejsce</translation>
    </message>
    <message>
        <source>Write what you call the place.</source>
        <translation>Wpisz, jak nazywasz to miejsce.</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>Nie ma jeszcze osoby o tej nazwie. Najpierw dodaj tę osobę albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>app::people::RecordFacts</name>
    <message>
        <source>This was removed. You can put it back from the list of removed ones.</source>
        <extracomment>Group: what else is known of a person, account, place or order, below its form. Read by: the person who keeps the diary.</extracomment>
        <translation>To jest usunięte. Możesz to przywrócić z listy usuniętych.</translation>
    </message>
    <message>
        <source>Entries about this</source>
        <translation>Powiązane wpisy</translation>
    </message>
    <message>
        <source>A pack that you give to somebody can show what you write about other people. You choose what to hide before you share it.</source>
        <translation>Pakiet, który komuś dajesz, może pokazać, co piszesz o innych osobach. Zanim go dasz, wybierasz, co ukryć.</translation>
    </message>
    <message>
        <source>These are the newest %1.</source>
        <comment>entries</comment>
        <translation>Tu są tylko najnowsze (%1).</translation>
    </message>
    <message>
        <source>Accounts, places and orders</source>
        <translation>Konta, miejsca i nakazy</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Scalone tutaj</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>A button: take this name apart again from the one it was merged with.</extracomment>
        <translation>Oddziel</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <extracomment>Spoken name of the button &quot;Split off&quot;; %1: a name.</extracomment>
        <translation>Oddziel: %1</translation>
    </message>
</context>
<context>
    <name>app::people::RecordForm</name>
    <message>
        <source>Save</source>
        <extracomment>Group: buttons of the pages of people, accounts, places and orders. Read by: the person who keeps the diary. This text: Verb, a button.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Print this page?</source>
        <translation>Wydrukować tę stronę?</translation>
    </message>
    <message>
        <source>Printing the page</source>
        <translation>Drukowanie strony</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Stronę wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>Zapisać tę stronę jako PDF?</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Zapisz stronę jako PDF</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>Zapisywanie strony jako PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Zapisano PDF. Nie jest chroniony.</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Na papierze nie ma tego, czego jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>app::people::SplitPage</name>
    <message>
        <source>Split two people</source>
        <translation>Rozdziel dwie osoby</translation>
    </message>
    <message>
        <source>Entries to tick</source>
        <extracomment>Group: the page on which two people that were made one are taken apart. Read by: the person who keeps the diary. It can be undone: no alarm.</extracomment>
        <translation>Wpisy do zaznaczenia</translation>
    </message>
    <message>
        <source>Entries that name both of them keep both.</source>
        <translation>Wpisy, w których są obie osoby, zostają przy obu.</translation>
    </message>
    <message>
        <source>Split them</source>
        <extracomment>Verb, a button: take the two apart.</extracomment>
        <translation>Rozdziel</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Tick the entries that belong to %1. The others stay with %2.</source>
        <extracomment>%1 and %2: names.</extracomment>
        <translation>Zaznacz wpisy, które dotyczą osoby %1. Pozostałe zostają przy osobie %2.</translation>
    </message>
    <message>
        <source>%1 and %2 become two again.</source>
        <extracomment>%1 and %2: names.</extracomment>
        <translation>%1 i %2: to znów będą dwie osoby.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two people that were made one are taken apart.</extracomment>
        <translation>Rozdzielanie</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>To znów dwie osoby.</translation>
    </message>
</context>
<context>
    <name>app::preferences::AdvancedPart</name>
    <message>
        <source>Delete everything</source>
        <extracomment>Verb, a button. It asks before it does so.</extracomment>
        <translation>Skasuj wszystko</translation>
    </message>
    <message>
        <source>Holdfast %1, with Qt %2. Free software under the GPL, version 3 or later. It has no network code.</source>
        <extracomment>%1: a version number. %2: that of Qt.</extracomment>
        <translation>Holdfast %1, z Qt %2. Wolne oprogramowanie na licencji GPL, wersja 3 lub nowsza. Nie ma w nim kodu sieciowego.</translation>
    </message>
    <message>
        <source>It keeps no log on the disk. Licences of what it is built with are in Help.</source>
        <extracomment>Group: the last part of the settings: about the program, and deleting everything. Read by: the person who keeps the diary. It must be clear what is lost and what stays.</extracomment>
        <translation>Nie zapisuje na dysku rejestru swoich działań. Licencje jego części są w Pomocy.</translation>
    </message>
    <message>
        <source>Open Help</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Otwórz Pomoc</translation>
    </message>
    <message>
        <source>This removes everything from this computer. Copies and backups you made stay where they are. It cannot be undone.</source>
        <translation>To kasuje z tego komputera wszystko, co jest w tej aplikacji. Zrobione kopie i kopie zapasowe zostają tam, gdzie są. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Make a pack first</source>
        <translation>Najpierw zrób pakiet</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Skasować wszystko?</translation>
    </message>
    <message>
        <source>This removes everything from this computer. Copies and backups you made stay where they are. It cannot be undone. A disk may keep parts of deleted files.</source>
        <translation>To kasuje z tego komputera wszystko, co jest w tej aplikacji. Zrobione kopie i kopie zapasowe zostają tam, gdzie są. Tego nie można cofnąć. Na dysku mogą zostać części skasowanych plików.</translation>
    </message>
    <message>
        <source>Go on to delete</source>
        <translation>Dalej do kasowania</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Verb, a button: delete nothing. The safe choice.</extracomment>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Type your passphrase to delete it all.</source>
        <translation>Wpisz swoje hasło, aby skasować wszystko.</translation>
    </message>
    <message>
        <source>Checking the passphrase. This takes a moment.</source>
        <translation>Sprawdzanie hasła. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing was deleted.</source>
        <translation>Hasło się nie zgadza. Nic nie skasowano.</translation>
    </message>
</context>
<context>
    <name>app::preferences::DiaryPart</name>
    <message>
        <source>England or Wales</source>
        <extracomment>Group: settings that the police are told: where the person lives, how to reach them. Read by: the person who keeps the diary.</extracomment>
        <translation>Anglia lub Walia</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Szkocja</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Irlandia Północna</translation>
    </message>
    <message>
        <source>I live in</source>
        <translation>Kraj, w którym mieszkam</translation>
    </message>
    <message>
        <source>Your police force</source>
        <translation>Twoja jednostka policji</translation>
    </message>
    <message>
        <source>For example Kent Police. You can leave it empty.</source>
        <translation>Na przykład Kent Police. Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>How and when they can reach you safely</source>
        <translation>Jak i kiedy można się z Tobą bezpiecznie kontaktować</translation>
    </message>
    <message>
        <source>This stands on the call sheet. For example: by text, after 6pm. No letters.</source>
        <translation>To trafia do planu rozmowy. Na przykład: SMS-em, po 18:00. Bez listów.</translation>
    </message>
    <message>
        <source>What you want to happen</source>
        <translation>Czego oczekujesz</translation>
    </message>
    <message>
        <source>In your own words. This stands on the call sheet.</source>
        <translation>Własnymi słowami. To trafia do planu rozmowy.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Saved in your records.</source>
        <translation>Zapisano w Twoich zapiskach.</translation>
    </message>
</context>
<context>
    <name>app::preferences::KeyPart</name>
    <message>
        <source>New keys</source>
        <extracomment>Noun, a label before a field: the keys to use from now on.</extracomment>
        <translation>Nowe klawisze</translation>
    </message>
    <message>
        <source>Press the keys here, or type their names: Ctrl+J.</source>
        <translation>Naciśnij klawisze tutaj albo wpisz ich nazwy: Ctrl+J.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <extracomment>Group: settings of the keyboard: a list of what has keys, and how to change them. Read by: the person who keeps the diary, often with a screen reader. Keys: those of the keyboard.</extracomment>
        <translation>Użyj tych klawiszy</translation>
    </message>
    <message>
        <source>Put these back to normal</source>
        <translation>Przywróć domyślne klawisze</translation>
    </message>
    <message>
        <source>Choose a line to give it other keys. The keys to leave at once stay: Shift three times, or Esc three times.</source>
        <translation>Wybierz wiersz, aby nadać mu inne klawisze. Klawisze do wyjścia od razu zostają: trzy razy Shift albo trzy razy Esc.</translation>
    </message>
    <message>
        <source>What has keys</source>
        <translation>Czynności, które mają klawisze</translation>
    </message>
    <message>
        <source>Put all keys back to normal</source>
        <translation>Przywróć wszystkie domyślne klawisze</translation>
    </message>
    <message>
        <source>All keys are back to normal.</source>
        <translation>Przywrócono wszystkie domyślne klawisze.</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>Beside a line of the list: no keys do this.</extracomment>
        <translation>brak klawiszy</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <extracomment>Beside a line of the list: the person chose other keys; %1: the keys, &quot;Ctrl+J&quot;.</extracomment>
        <translation>zmieniono: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the list of keys as it is spoken. %1: what they do. %2: the keys.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New keys for: %1</source>
        <extracomment>%1: what the keys do, &quot;Write what happened&quot;.</extracomment>
        <translation>Nowe klawisze dla: %1</translation>
    </message>
    <message>
        <source>%1: the keys are now %2.</source>
        <extracomment>%1: what they do. %2: keys.</extracomment>
        <translation>%1: klawisze to teraz %2.</translation>
    </message>
    <message>
        <source>%1: the keys are back to normal.</source>
        <extracomment>%1: what the keys do, &quot;Write what happened&quot;.</extracomment>
        <translation>%1: przywrócono domyślne klawisze.</translation>
    </message>
</context>
<context>
    <name>app::preferences::LanguagePart</name>
    <message>
        <source>Times</source>
        <extracomment>Noun, a label above choices: how times of day are written. Not &quot;how often&quot;.</extracomment>
        <translation>Format godziny</translation>
    </message>
    <message>
        <source>With am and pm, as in 2:05pm</source>
        <extracomment>Group: settings of the language and of times. Read by: the person who keeps the diary, who may not read English well.</extracomment>
        <translation>Z am i pm (przed południem i po południu), na przykład 2:05&#xa0;pm</translation>
    </message>
    <message>
        <source>24 hours, as in 14:05</source>
        <translation>24 godziny, na przykład 14:05</translation>
    </message>
    <message>
        <source>Your own words are never translated. Text for the police stays in English.</source>
        <translation>Twoje słowa nigdy nie są tłumaczone. Tekst dla policji zostaje po angielsku.</translation>
    </message>
</context>
<context>
    <name>app::preferences::PreferencesPage</name>
    <message>
        <source>Settings and safety</source>
        <translation>Ustawienia i bezpieczeństwo</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>Zmiany działają od razu.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Noun, a part of the settings: what the police are told.</extracomment>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Noun, a part of the settings: which keys do what.</extracomment>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Adjective, a part of the settings: about the program, and deleting everything.</extracomment>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Noun, a part of the settings: locking and leaving.</extracomment>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Noun, a part of the settings: size of the text, and colours.</extracomment>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <extracomment>Group: the page of settings: names of its parts. Read by: the person who keeps the diary. One or two words each.</extracomment>
        <translation>Język i daty</translation>
    </message>
</context>
<context>
    <name>app::preferences::ReadingPart</name>
    <message>
        <source>As this computer says</source>
        <extracomment>Group: settings of how the window looks. Read by: the person who keeps the diary, who may see little.</extracomment>
        <translation>Tak jak na tym komputerze</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Adjective, a choice of colours: dark letters on white. Not the noun.</extracomment>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Adjective, a choice of colours: light letters on black.</extracomment>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>The letters of this computer</source>
        <translation>Litery tego komputera</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <extracomment>A choice: letters without strokes at their ends.</extracomment>
        <translation>Proste litery</translation>
    </message>
    <message>
        <source>Letters as in a book</source>
        <translation>Litery jak w książce</translation>
    </message>
    <message>
        <source>Wide letters</source>
        <extracomment>A choice: letters with much room between them.</extracomment>
        <translation>Szerokie litery</translation>
    </message>
    <message>
        <source>Letters that help some people with dyslexia</source>
        <translation>Litery, które pomagają niektórym osobom z dysleksją</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Noun, a label above choices: colours of the window.</extracomment>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Nothing in this window moves or flashes.</source>
        <translation>W tym oknie nic się nie rusza ani nie miga.</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Noun, a label above choices: letters of the alphabet, a typeface. Not those in envelopes.</extracomment>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>%1: a number. Keep the sign % after it.</extracomment>
        <translation>Wielkość tekstu: %1%</translation>
    </message>
    <message>
        <source>Nastaliq, for Urdu</source>
        <extracomment>A way of writing Urdu. Naskh is the other one.</extracomment>
        <translation>Nastaliq, dla języka urdu</translation>
    </message>
</context>
<context>
    <name>app::preferences::SafetyPart</name>
    <message>
        <source>Shift or Esc three times leaves at once</source>
        <translation>Trzy razy Shift lub Esc: wyjście od razu</translation>
    </message>
    <message>
        <source>Show dots that count the presses</source>
        <translation>Pokazuj kropki, które liczą naciśnięcia</translation>
    </message>
    <message>
        <source>Blur pictures until I ask to see them</source>
        <translation>Rozmywaj obrazy, dopóki nie zechcę ich zobaczyć</translation>
    </message>
    <message>
        <source>Remember where my records are</source>
        <translation>Pamiętaj, gdzie są moje zapiski</translation>
    </message>
    <message>
        <source>Practise leaving</source>
        <extracomment>Verb, a button: try how the window goes at once.</extracomment>
        <translation>Przećwicz wychodzenie</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Tytuł okna</translation>
    </message>
    <message>
        <source>Any word. Others may see it in the list of windows.</source>
        <translation>Dowolne słowo. Inni mogą je zobaczyć na liście okien.</translation>
    </message>
    <message>
        <source>Remembering puts the name of the folder into a small file on this computer. Someone else could read it.</source>
        <translation>Nazwa folderu trafia wtedy do małego pliku na tym komputerze. Ktoś inny może ją przeczytać.</translation>
    </message>
    <message>
        <source>What you copy here is cleared after 60 seconds. Other programs can take pictures of the screen: this system does not let us stop them.</source>
        <translation>To, co tu skopiujesz, znika ze schowka po 60 sekundach. Inne programy mogą robić zdjęcia ekranu: na tym systemie nie możemy ich powstrzymać.</translation>
    </message>
    <message>
        <source>Things this computer may remember about the app</source>
        <translation>Co ten komputer może pamiętać o aplikacji</translation>
    </message>
    <message>
        <source>We do not keep a list of files, and we show no messages outside this window.</source>
        <translation>Nie prowadzimy listy plików i nie pokazujemy wiadomości poza tym oknem.</translation>
    </message>
    <message>
        <source>Your computer may remember that this app was put on it and started. We cannot remove that.</source>
        <translation>Komputer może pamiętać, że tę aplikację na nim umieszczono i uruchomiono. Nie możemy tego usunąć.</translation>
    </message>
    <message>
        <source>A shop for apps or a browser may remember that it was downloaded.</source>
        <translation>Sklep z aplikacjami lub przeglądarka może pamiętać, że ją pobrano.</translation>
    </message>
    <message>
        <source>Copies that you save are not locked. Backups of this computer may keep them.</source>
        <translation>Kopie, które zapiszesz, nie są zamknięte na hasło. Mogą je zawierać kopie zapasowe tego komputera.</translation>
    </message>
    <message>
        <source>Deleted files can sometimes be brought back from a disk.</source>
        <translation>Skasowane pliki można czasem odzyskać z dysku.</translation>
    </message>
    <message>
        <source>A spy program can see the screen and the keys you press.</source>
        <translation>Program szpiegujący może widzieć ekran i naciskane klawisze.</translation>
    </message>
    <message>
        <source>The title of the window is changed.</source>
        <translation>Zmieniono tytuł okna.</translation>
    </message>
    <message>
        <source>Switch it off for a magnifier, for help from afar, or to take a picture yourself.</source>
        <translation>Wyłącz to, gdy potrzebna jest lupa ekranu lub zdalna pomoc albo gdy chcesz zrobić zrzut ekranu.</translation>
    </message>
    <message>
        <source>Newer programs on this computer can still record the window.</source>
        <extracomment>Group: settings of safety: locking, leaving, and what this computer may remember. Read by: the person who keeps the diary, who decides by it what is safe to do. Exact; promise nothing more than the English does.</extracomment>
        <translation>Nowsze programy na tym komputerze nadal mogą nagrywać to okno.</translation>
    </message>
    <message>
        <source>Keep this window out of pictures and recordings of the screen</source>
        <translation>Ukrywaj to okno na zdjęciach i nagraniach ekranu</translation>
    </message>
    <message>
        <source>What you copy here is cleared after 60 seconds.</source>
        <translation>To, co tu skopiujesz, znika ze schowka po 60 sekundach.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Utwórz słowa zapasowe</translation>
    </message>
</context>
<context>
    <name>app::preferences::SettingFinder</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A setting: the question, then one of its answers. &quot;Colours: Dark&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>Group: the search among the settings. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <extracomment>A line that leads to a setting; %1: what it is called.</extracomment>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Żadne ustawienie nie ma tych słów.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found.</source>
        <translation>
            <numerusform>Znaleziono %n ustawienie.</numerusform>
            <numerusform>Znaleziono %n ustawienia.</numerusform>
            <numerusform>Znaleziono %n ustawień.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::preferences::SpellingPart</name>
    <message>
        <source>There are no word lists on this computer. So no words are marked.</source>
        <extracomment>Group: settings of the marks under words that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame.</extracomment>
        <translation>Na tym komputerze nie ma list słów. Dlatego żadne słowa nie są zaznaczane.</translation>
    </message>
    <message>
        <source>The word list for %1 is not on this computer. So no words are marked.</source>
        <extracomment>%1 is a language: &quot;English (UK)&quot;.</extracomment>
        <translation>Na tym komputerze nie ma listy słów dla języka: %1. Dlatego żadne słowa nie są zaznaczane.</translation>
    </message>
    <message>
        <source>There is no word list for Welsh or Urdu on this computer.</source>
        <translation>Na tym komputerze nie ma listy słów dla języka walijskiego ani urdu.</translation>
    </message>
    <message>
        <source>There is no word list for Welsh on this computer.</source>
        <translation>Na tym komputerze nie ma listy słów dla języka walijskiego.</translation>
    </message>
    <message>
        <source>There is no word list for Urdu on this computer.</source>
        <translation>Na tym komputerze nie ma listy słów dla języka urdu.</translation>
    </message>
    <message>
        <source>Mark words that may be misspelt</source>
        <translation>Zaznaczaj słowa, w których może być błąd</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Twoje własne słowa</translation>
    </message>
    <message>
        <source>None yet. You can add a marked word from its menu.</source>
        <translation>Jeszcze ich nie ma. Zaznaczone słowo możesz dodać z jego menu.</translation>
    </message>
    <message>
        <source>A wavy line stands under them. Your words are never changed for you.</source>
        <translation>Jest pod nimi falista linia. Aplikacja nigdy nie zmienia Twoich słów za Ciebie.</translation>
    </message>
    <message>
        <source>These are not marked. They are kept in your records, nowhere else.</source>
        <translation>Te słowa nie są zaznaczane. Są przechowywane w Twoich zapiskach i nigdzie indziej.</translation>
    </message>
    <message>
        <source>I write in</source>
        <translation>Język, w którym piszę</translation>
    </message>
    <message>
        <source>Take %1 off your words</source>
        <extracomment>%1 is a word that the person added. Spoken of a button.</extracomment>
        <translation>Usuń %1 z Twoich słów</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer one of your words.</source>
        <extracomment>%1: a word that the person had added.</extracomment>
        <translation>„%1” nie jest już wśród Twoich słów.</translation>
    </message>
</context>
<context>
    <name>app::search::SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Group: what a search found. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Type a word in the box at the top, then press Enter.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>Wpisz słowo w polu u góry, potem naciśnij Enter.</translation>
    </message>
    <message>
        <source>Nothing matches %1. Try one word, or the start of a word.</source>
        <translation>Nic nie pasuje do %1. Spróbuj wpisać jedno słowo albo początek słowa.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n matches. Add a word to find fewer.</source>
        <translation>
            <numerusform>Najnowsze wyniki: %n. Dodaj słowo, aby znaleźć mniej.</numerusform>
            <numerusform>Najnowsze wyniki: %n. Dodaj słowo, aby znaleźć mniej.</numerusform>
            <numerusform>Najnowsze wyniki: %n. Dodaj słowo, aby znaleźć mniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), newest first</source>
        <translation>
            <numerusform>%n wynik, od najnowszego</numerusform>
            <numerusform>%n wyniki, od najnowszego</numerusform>
            <numerusform>%n wyników, od najnowszego</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::BottomBar</name>
    <message>
        <source>In danger now? Call 999.</source>
        <extracomment>Group: the line at the foot of the window. Read by: the person who keeps the diary, who may be in danger. The shortest words that do; 999 is the phone number for emergencies.</extracomment>
        <translation>Coś Ci teraz grozi? Zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: more about calling 999.</extracomment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More about calling 999</source>
        <translation>Więcej o dzwonieniu pod 999</translation>
    </message>
</context>
<context>
    <name>app::shell::EmergencyCard</name>
    <message>
        <source>In danger now? Call 999.</source>
        <extracomment>Group: when and how to call 999. Read by: the person who keeps the diary, who may be in danger now. Clear orders are right here; every word must be exact.</extracomment>
        <translation>Coś Ci teraz grozi? Zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>Ask for the police. You do not need proof to call.</source>
        <translation>Poproś o policję. Aby zadzwonić, nie potrzebujesz dowodów.</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Zamknij tę kartę</translation>
    </message>
    <message>
        <source>Call 999 now if</source>
        <translation>Zadzwoń teraz pod 999, jeśli</translation>
    </message>
    <message>
        <source>Someone is in your home, close to it, or following you now.</source>
        <translation>Ktoś jest w Twoim domu, blisko niego albo teraz Cię śledzi.</translation>
    </message>
    <message>
        <source>A weapon has been seen or talked about.</source>
        <translation>Widziano broń albo była o niej mowa.</translation>
    </message>
    <message>
        <source>Someone threatens to kill, to rape, or to kill themselves and others.</source>
        <translation>Ktoś grozi, że zabije, zgwałci albo zabije siebie i innych.</translation>
    </message>
    <message>
        <source>Someone has been strangled or badly hurt.</source>
        <translation>Ktoś był duszony albo ma ciężkie obrażenia.</translation>
    </message>
    <message>
        <source>Someone is with you who a court told to stay away.</source>
        <translation>Jest z Tobą ktoś, komu sąd zakazał się zbliżać.</translation>
    </message>
    <message>
        <source>Children are threatened or have been taken.</source>
        <translation>Ktoś grozi dzieciom albo je zabrano.</translation>
    </message>
    <message>
        <source>A tracker or a break-in shows that they know where you are.</source>
        <translation>Lokalizator lub włamanie pokazuje, że ta osoba wie, gdzie jesteś.</translation>
    </message>
    <message>
        <source>They use a car to frighten you.</source>
        <translation>Ta osoba straszy Cię samochodem.</translation>
    </message>
    <message>
        <source>You believe that you are about to be hurt.</source>
        <translation>Myślisz, że zaraz stanie Ci się krzywda.</translation>
    </message>
    <message>
        <source>If you cannot speak</source>
        <translation>Jeśli nie możesz mówić</translation>
    </message>
    <message>
        <source>On a mobile: call 999 and listen. If you hear a message, press 55 when it asks you to.</source>
        <translation>Z komórki: zadzwoń pod 999 i słuchaj. Jeśli usłyszysz komunikat, naciśnij 55, gdy o to poprosi.</translation>
    </message>
    <message>
        <source>The message takes about 20 seconds. If you do nothing, the call ends.</source>
        <translation>Komunikat trwa około 20 sekund. Jeśli nic nie zrobisz, połączenie się skończy.</translation>
    </message>
    <message>
        <source>A silent call alone does not bring the police.</source>
        <translation>Sama cisza w słuchawce nie wystarczy, aby przyjechała policja.</translation>
    </message>
    <message>
        <source>Pressing 55 does not tell them where you are.</source>
        <translation>Naciśnięcie 55 nie mówi policji, gdzie jesteś.</translation>
    </message>
    <message>
        <source>On a landline: pressing 55 is not used. Stay on the line, so that they can hear what happens.</source>
        <translation>Z telefonu stacjonarnego: 55 się nie naciska. Zostań na linii, aby było słychać, co się dzieje.</translation>
    </message>
    <message>
        <source>If you cannot use a voice call</source>
        <translation>Jeśli nie możesz rozmawiać przez telefon</translation>
    </message>
    <message>
        <source>Text 999: your phone has to be signed up before. Text the word register to 999 now, and answer the reply.</source>
        <translation>SMS pod 999: telefon trzeba wcześniej zarejestrować. Wyślij teraz pod 999 SMS ze słowem register i odpisz na wiadomość, która przyjdzie.</translation>
    </message>
    <message>
        <source>A text is slower than a call.</source>
        <translation>SMS jest wolniejszy niż rozmowa.</translation>
    </message>
    <message>
        <source>British Sign Language: 999 BSL is free, day and night, at 999bsl.co.uk.</source>
        <translation>Brytyjski język migowy (BSL): 999 BSL jest bezpłatny, dzień i noc, na 999bsl.co.uk.</translation>
    </message>
    <message>
        <source>Textphone or Relay UK: dial 18000.</source>
        <translation>Telefon tekstowy (textphone) lub Relay UK: wybierz 18000.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>999 is also for a crime that has only just happened.</source>
        <translation>Pod 999 zgłosisz też przestępstwo, które stało się przed chwilą.</translation>
    </message>
    <message>
        <source>112 reaches the same people as 999. It can do nothing more.</source>
        <translation>Pod 112 dodzwonisz się do tych samych osób co pod 999. 112 nie daje nic więcej.</translation>
    </message>
    <message>
        <source>Checked on 22 November 2026. It may have changed. Sources: police.uk; gov.uk on 999 and 112; emergencysms.net; 999bsl.co.uk; relayuk.bt.com; policeconduct.gov.uk on the Silent Solution.</source>
        <translation>Sprawdzono 22 listopada 2026. Mogło się to zmienić. Źródła: police.uk; gov.uk o 999 i 112; emergencysms.net; 999bsl.co.uk; relayuk.bt.com; policeconduct.gov.uk o Silent Solution.</translation>
    </message>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>To informacje, nie porada prawna.</translation>
    </message>
</context>
<context>
    <name>app::shell::ErrorText</name>
    <message>
        <source>There is not enough space on this disk.</source>
        <extracomment>%1 is a size such as &quot;2.1 GB&quot;.</extracomment>
        <translation>Na tym dysku brakuje miejsca.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, then try again.</source>
        <extracomment>Group: what went wrong: what happened, then what to do next. Read by: the person who keeps the diary, who may fear that all is lost. Calm; no blame, no &quot;please&quot;, no &quot;sorry&quot;.</extracomment>
        <translation>Nic nie zmieniono. Zrób trochę miejsca, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You need %1 more. Nothing was changed.</source>
        <extracomment>%1: how much room on the disk, &quot;2.1 GB&quot;.</extracomment>
        <translation>Potrzeba jeszcze %1. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>It was stopped, as the person asked.</extracomment>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Something here does not fit yet.</source>
        <translation>Coś tu jeszcze nie pasuje.</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again. Your words are still here.</source>
        <translation>Sprawdź, co jest wpisane, potem spróbuj ponownie. Twoje słowa nadal tu są.</translation>
    </message>
    <message>
        <source>We could not find this.</source>
        <translation>Nie możemy tego znaleźć.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Nothing was changed.</source>
        <translation>Mogło zostać przeniesione albo ma inną nazwę. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This computer does not let us read or write there.</source>
        <translation>Ten komputer nie pozwala tam czytać ani zapisywać.</translation>
    </message>
    <message>
        <source>Choose another place, then try again. Nothing was changed.</source>
        <translation>Wybierz inne miejsce, potem spróbuj ponownie. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Reading or writing did not work.</source>
        <translation>Odczyt lub zapis się nie udał.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Sprawdź, czy dysk lub pendrive jest nadal podłączony, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open your records.</source>
        <translation>Brakuje wolnej pamięci, aby otworzyć Twoje zapiski.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Zamknij inne programy, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file changed while we were copying it.</source>
        <translation>Ten plik zmienił się podczas kopiowania.</translation>
    </message>
    <message>
        <source>Close it in other programs, then add it again.</source>
        <translation>Zamknij go w innych programach, potem dodaj go ponownie.</translation>
    </message>
    <message>
        <source>What we wrote did not read back the same.</source>
        <translation>To, co zapisano, odczytało się inaczej.</translation>
    </message>
    <message>
        <source>This disk may be failing. Nothing was added. Try another disk.</source>
        <translation>Ten dysk może się psuć. Nic nie dodano. Spróbuj użyć innego dysku.</translation>
    </message>
    <message>
        <source>That passphrase did not open your records.</source>
        <translation>To hasło nie otworzyło Twoich zapisków.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Sprawdź Caps Lock i język klawiatury, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>We could not read this file. It may be damaged.</source>
        <translation>Nie udało się odczytać tego pliku. Może być uszkodzony.</translation>
    </message>
    <message>
        <source>Nothing else has changed. Open a backup instead.</source>
        <translation>Nic innego się nie zmieniło. Otwórz zamiast niego kopię zapasową.</translation>
    </message>
    <message>
        <source>There are no records of this app in that place.</source>
        <translation>W tym miejscu nie ma zapisków tej aplikacji.</translation>
    </message>
    <message>
        <source>Choose the folder where you keep them.</source>
        <translation>Wybierz folder, w którym je przechowujesz.</translation>
    </message>
    <message>
        <source>These records were made by a newer version of this app.</source>
        <translation>Te zapiski utworzono w nowszej wersji tej aplikacji.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the newer version, then open them again.</source>
        <translation>Nic nie zmieniono. Zdobądź nowszą wersję, potem otwórz je ponownie.</translation>
    </message>
    <message>
        <source>Your records are open in another window.</source>
        <translation>Twoje zapiski są otwarte w innym oknie.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Najpierw zamknij tamto okno.</translation>
    </message>
    <message>
        <source>There is something with that name already.</source>
        <translation>Jest tu już coś o tej nazwie.</translation>
    </message>
    <message>
        <source>Choose another name or another place. Nothing was changed.</source>
        <translation>Wybierz inną nazwę lub inne miejsce. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This does not fit with what is already in your records.</source>
        <translation>To nie pasuje do tego, co już jest w Twoich zapiskach.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again, then try once more.</source>
        <translation>Nic nie zmieniono. Spójrz na to jeszcze raz, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your records could not be read or written just now.</source>
        <translation>Nie udało się teraz odczytać lub zapisać Twoich zapisków.</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock, open them again, and try once more.</source>
        <translation>Nic nie zmieniono. Zablokuj aplikację, otwórz zapiski jeszcze raz i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Coś poszło nie tak w aplikacji.</translation>
    </message>
    <message>
        <source>Your saved records have not changed. Try again.</source>
        <translation>To, co było zapisane, się nie zmieniło. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>app::shell::FormDraft</name>
    <message>
        <source>Your last words were kept. Carry on writing, or throw the draft away.</source>
        <translation>Twoje ostatnie słowa są zachowane. Pisz dalej albo wyrzuć szkic.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <extracomment>Group: what is half written on a form: kept, or thrown away. Read by: the person who keeps the diary.</extracomment>
        <translation>Wyrzuć szkic</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>To, co tu napisano, nie jest jeszcze zachowane. %1</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Wyrzucić ten szkic?</translation>
    </message>
    <message>
        <source>What you wrote here is lost.</source>
        <translation>To, co tu napisano, przepadnie.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Zachowaj szkic</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Wyrzucono szkic.</translation>
    </message>
</context>
<context>
    <name>app::shell::HitText</name>
    <message>
        <source>Entry</source>
        <extracomment>Noun, a kind of hit: what was written about one thing that happened.</extracomment>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun, a kind of hit: a picture, letter or recording.</extracomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Noun, a kind of hit: a message in a file.</extracomment>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <extracomment>Group: lines of what a search found: which kind of record, then its words. Read by: the person who keeps the diary, and with a screen reader. Nouns.</extracomment>
        <translation>Słowa na obrazie</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Noun, a kind of hit: a report to the police or others.</extracomment>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>Rozmowa lub list</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Noun, a kind of hit.</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Noun, a kind of hit: on a website or in an app.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Noun, a kind of hit.</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Order or bail condition</source>
        <translation>Nakaz lub warunek zwolnienia (bail)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A hit: kind, day, words. &quot;Entry, 4 March 2026: He was at the bus stop&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A hit without a day: kind, words.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::shell::IdleChoices</name>
    <message>
        <source>Lock when nobody uses it</source>
        <extracomment>Group: choices of when the records lock by themselves. Read by: the person who keeps the diary.</extracomment>
        <translation>Zablokuj, gdy nikt nie używa aplikacji</translation>
    </message>
    <message>
        <source>Only when the computer locks</source>
        <translation>Tylko gdy blokuje się komputer</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>A choice: lock after so many minutes without a key or the mouse.</extracomment>
        <translation>
            <numerusform>Po %n minucie</numerusform>
            <numerusform>Po %n minutach</numerusform>
            <numerusform>Po %n minutach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::JobTrayView</name>
    <message>
        <source>Close</source>
        <extracomment>Group: what goes on just now, how much is left, and what went wrong. Read by: the person who keeps the diary, and with a screen reader. This text: Verb, a button: put the message away.</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: stop what goes on.</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>Spoken now and then. %1 is what goes on: &quot;Adding film.mp4&quot;. %2: how much of it is done.</extracomment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1. Less than a minute left.</source>
        <extracomment>%1 is what goes on: &quot;Adding film.mp4&quot;.</extracomment>
        <translation>%1. Została mniej niż minuta.</translation>
    </message>
    <message numerus="yes">
        <source>%1. About %n minute(s) left.</source>
        <translation>
            <numerusform>%1. Zostało około %n minuty.</numerusform>
            <numerusform>%1. Zostało około %n minut.</numerusform>
            <numerusform>%1. Zostało około %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what went on, then what is wrong, then what to do</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Close the message about: %1</source>
        <extracomment>%1 is what went on: &quot;Adding photo.jpg&quot;. Spoken name of the button Close.</extracomment>
        <translation>Zamknij wiadomość: %1</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <extracomment>It is being stopped; %1 is what goes on: &quot;Adding film.mp4&quot;.</extracomment>
        <translation>Zatrzymywanie: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is what goes on: &quot;Adding photo.jpg&quot;. Spoken name of the button Cancel.</extracomment>
        <translation>Anuluj: %1</translation>
    </message>
</context>
<context>
    <name>app::shell::LanguageChoices</name>
    <message>
        <source>Language</source>
        <extracomment>Noun, a label above names of languages.</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>These words are not yet checked by a support worker. Where one is not clear, choose English to compare.</source>
        <extracomment>Group: the choice of the window&apos;s language. Read by: the person who keeps the diary, who may not read English well.</extracomment>
        <translation>Tego tłumaczenia nie sprawdziła jeszcze osoba z organizacji pomocowej. Gdy coś nie jest jasne, wybierz angielski (English), aby porównać.</translation>
    </message>
</context>
<context>
    <name>app::shell::LeaveEndChoices</name>
    <message>
        <source>What Leave now shows</source>
        <translation>Co pokazuje „Wyjdź teraz”</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A choice: after leaving, nothing is shown in the place of the window.</extracomment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>A choice: after leaving, another program is shown.</extracomment>
        <translation>Inny program</translation>
    </message>
    <message>
        <source>It is best to keep something ordinary open behind this window.</source>
        <extracomment>Group: the choice of what is seen after &quot;Leave now&quot;. Read by: the person who keeps the diary, whose safety may hang on it. Exact.</extracomment>
        <translation>Najlepiej trzymać za tym oknem otwarte coś zwykłego.</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programy na tym komputerze</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>Znajdź program</translation>
    </message>
    <message>
        <source>A program that is opened this way has no way to the internet. It may remember that it was opened.</source>
        <translation>Program otwarty w ten sposób nie ma dostępu do internetu. Może pamiętać, że go otwarto.</translation>
    </message>
</context>
<context>
    <name>app::shell::MainWindow</name>
    <message>
        <source>Stay open</source>
        <extracomment>Verb, a button: do not lock now.</extracomment>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>That is how it works. The next time the window does not come back.</source>
        <extracomment>Group: questions and messages of the window as a whole. Read by: the person who keeps the diary, perhaps in a hurry. Very short.</extracomment>
        <translation>Tak to działa. Następnym razem okno nie wróci.</translation>
    </message>
    <message>
        <source>Something is still being added. Close anyway?</source>
        <translation>Coś jest jeszcze dodawane. Zamknąć mimo to?</translation>
    </message>
    <message>
        <source>What is not finished will not be kept. Everything else stays.</source>
        <translation>To, co nie jest skończone, nie zostanie zachowane. Wszystko inne zostaje.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Zatrzymaj i zamknij</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwarte</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s).</source>
        <translation>
            <numerusform>Aplikacja zablokuje się za %n sekundę.</numerusform>
            <numerusform>Aplikacja zablokuje się za %n sekundy.</numerusform>
            <numerusform>Aplikacja zablokuje się za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has used this for a while. Locking in %n second(s).</source>
        <translation>
            <numerusform>Od pewnego czasu nikt nie używa aplikacji. Zablokuje się za %n sekundę.</numerusform>
            <numerusform>Od pewnego czasu nikt nie używa aplikacji. Zablokuje się za %n sekundy.</numerusform>
            <numerusform>Od pewnego czasu nikt nie używa aplikacji. Zablokuje się za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures are shown.</source>
        <translation>Wszystkie obrazy są widoczne.</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>Wszystkie obrazy są ukryte.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1: a number. Keep the sign % after it.</extracomment>
        <translation>Wielkość tekstu %1%</translation>
    </message>
    <message>
        <source>Now press Shift three times, or Leave now. The window goes, and comes back this once.</source>
        <translation>Teraz naciśnij trzy razy Shift albo „Wyjdź teraz”. Okno zniknie i ten jeden raz wróci.</translation>
    </message>
</context>
<context>
    <name>app::shell::Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Group: the list of pages at the side of the window. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the list of pages.</extracomment>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>app::shell::PaperCopies</name>
    <message>
        <source>Making the pages to look at</source>
        <translation>Przygotowywanie stron do obejrzenia</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Wybierz drukarkę</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then try again.</source>
        <translation>Drukarka nie przyjęła stron. Sprawdź, czy jest włączona, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Wybierz, gdzie zapisać</translation>
    </message>
    <message>
        <source>Keeping the PDF in your records</source>
        <extracomment>Group: questions and messages before something is printed or saved as a PDF. Read by: the person who keeps the diary, who weighs who may find the paper. Exact.</extracomment>
        <translation>Zachowywanie PDF w Twoich zapiskach</translation>
    </message>
    <message>
        <source>The PDF is in your records, under Evidence, as %1. It is locked with them.</source>
        <extracomment>%1 is the number of a file, &quot;AB/12&quot;.</extracomment>
        <translation>PDF jest w Twoich zapiskach, w części Dowody, jako %1. Jest blokowany razem z nimi.</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Someone else may see them. A PDF in your records leaves none. You can choose &quot;Keep a PDF here&quot; instead.</source>
        <translation>Drukarki i kolejki wydruku przechowują kopie. Ktoś inny może je zobaczyć. PDF w Twoich zapiskach nie zostawia takich kopii. Możesz zamiast tego wybrać „Zachowaj PDF tutaj”.</translation>
    </message>
    <message>
        <source>A PDF outside your records is not protected. Anyone who can open the file can read it. You can choose &quot;Keep a PDF here&quot; instead.</source>
        <translation>PDF poza Twoimi zapiskami nie jest chroniony. Przeczyta go każdy, kto może otworzyć plik. Możesz zamiast tego wybrać „Zachowaj PDF tutaj”.</translation>
    </message>
</context>
<context>
    <name>app::shell::PaperPreview</name>
    <message>
        <source>Look before you print</source>
        <extracomment>Group: the pages as they will be printed. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Zobacz przed drukowaniem</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>This is what will be on paper. Nothing has been printed.</source>
        <translation>To będzie na papierze. Nic jeszcze nie wydrukowano.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 and %2: numbers, &quot;Page 1 of 3&quot;.</extracomment>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <extracomment>Spoken name of the words of one sheet; %1: &quot;Page 1 of 3&quot;.</extracomment>
        <translation>Słowa ze strony: %1</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Pokaż stronę</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Czytaj słowa</translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>Zachowaj PDF tutaj</translation>
    </message>
</context>
<context>
    <name>app::shell::RecordSpelling</name>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now one of your words.</source>
        <extracomment>%1 is a word that the person wrote.</extracomment>
        <translation>„%1” jest teraz wśród Twoich słów.</translation>
    </message>
    <message>
        <source>Marks under words are switched off. You can switch them on in Settings.</source>
        <extracomment>Group: messages about words that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame.</extracomment>
        <translation>Znaki pod słowami są wyłączone. Możesz je włączyć w Ustawieniach.</translation>
    </message>
    <message>
        <source>There is no word list for this language on this computer.</source>
        <translation>Na tym komputerze nie ma listy słów dla tego języka.</translation>
    </message>
    <message>
        <source>No words are marked in this text.</source>
        <translation>W tym tekście żadne słowa nie są zaznaczone.</translation>
    </message>
</context>
<context>
    <name>app::shell::TopBar</name>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, a button: hide the window at once and end the app. Short and easy to find.</extracomment>
        <translation>Wyjdź teraz</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Noun, a button: opens the menu.</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, a button: close the records until the passphrase is typed. Not the noun.</extracomment>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Noun, a button: opens the help.</extracomment>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Closes everything at once. Shift three times does the same.</source>
        <translation>Zamyka wszystko od razu. Trzy razy Shift działa tak samo.</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <extracomment>Group: the line at the top of the window. Read by: the person who keeps the diary, perhaps in a hurry. One or two words: there is little room.</extracomment>
        <translation>Otwiera menu</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Shift or Esc three times</source>
        <translation>Trzy razy Shift lub Esc</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>Verb, stands in the empty search field.</extracomment>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Shown while the mouse rests on a button. %1: what it does. %2: its keys, &quot;Ctrl+L&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lock your records</source>
        <translation>Zablokuj swoje zapiski</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Pomoc do tej strony</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stands in the empty search field where there is no room for &quot;Search everything&quot;.</extracomment>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>They count how often you pressed Shift or Esc. Three times leaves.</source>
        <translation>Kropki liczą naciśnięcia Shift lub Esc. Trzy naciśnięcia zamykają aplikację.</translation>
    </message>
</context>
<context>
    <name>app::shell::UnlockedView</name>
    <message>
        <source>A part of your records was damaged and has been repaired from its copy.</source>
        <extracomment>Group: notices above the pages: damage, an old copy, a full disk. Read by: the person who keeps the diary, who may fear that all is lost. Calm and exact.</extracomment>
        <translation>Część Twoich zapisków była uszkodzona. Naprawiono ją z jej kopii.</translation>
    </message>
    <message>
        <source>These records look older than when you last used them. Was an old copy put back?</source>
        <translation>Te zapiski wyglądają na starsze niż przy ostatnim użyciu. Czy przywrócono starą kopię?</translation>
    </message>
    <message>
        <source>The disk is nearly full. You can read, but new words may not be kept.</source>
        <translation>Dysk jest prawie pełny. Możesz czytać, ale nowe słowa mogą się nie zachować.</translation>
    </message>
    <message>
        <source>You can read your records, but not add to them.</source>
        <translation>Możesz czytać swoje zapiski, ale nie możesz nic do nich dodać.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij tę wiadomość</translation>
    </message>
    <message>
        <source>The list of changes has a gap. Your entries are still here. It helps to make a copy of this folder.</source>
        <translation>W liście zmian jest luka. Twoje wpisy nadal tu są. Dobrze jest zrobić kopię tego folderu.</translation>
    </message>
    <message>
        <source>The disk had a fault. Make a copy of this folder.</source>
        <extracomment>The change of a passphrase, or of recovery words, may be undone by a power cut.</extracomment>
        <translation>Wystąpił błąd dysku. Zrób kopię tego folderu.</translation>
    </message>
</context>
<context>
    <name>app::shell::WindowPrompts</name>
    <message>
        <source>Go back</source>
        <extracomment>Group: questions of the window: their buttons and their field. Read by: the person who keeps the diary. This text: A button: do not do it. The safe choice.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun, a label before a field: the words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the message away.</extracomment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: choose nothing and go back.</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Label of a field in the dialog in which files are chosen.</extracomment>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Look in</source>
        <extracomment>A label before a list of folders: the place to look in.</extracomment>
        <translation>Szukaj w</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::CommandTable</name>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: everything that can be done, in the menu, in the list of keys and in &quot;Go to or do&quot;. Read by: the person who keeps the diary, and with a screen reader. Verbs for what is done, nouns for pages; short.</extracomment>
        <translation>Napisz, co się stało</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>Noun, in the menu: write a few words that are saved as an entry.</extracomment>
        <translation>Szybka notatka</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Przygotuj zgłoszenie</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Zrób pakiet</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Sprawdź pisownię</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>Osoby i konta</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>Zgłoszenia i numery</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>Noun, the name of a page: what to do next.</extracomment>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>Noun, the name of a page: what one can do, and who helps.</extracomment>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Packs and statements</source>
        <translation>Pakiety i zeznania</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>Ustawienia i bezpieczeństwo</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In the menu: to the page before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In the menu: to the page after. Not &quot;onwards&quot; in time.</extracomment>
        <translation>Do przodu</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Przejdź lub zrób</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <source>Show or hide all pictures</source>
        <translation>Pokaż lub ukryj wszystkie obrazy</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <extracomment>In the menu: make the text bigger.</extracomment>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Pomoc do tej strony</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista klawiszy</translation>
    </message>
    <message>
        <source>In danger now? Call 999</source>
        <translation>Coś Ci teraz grozi? Zadzwoń pod 999</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, in the menu: close the records until the passphrase is typed.</extracomment>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation>Zablokuj i zamknij</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, in the menu: hide the window at once and end the app.</extracomment>
        <translation>Wyjdź teraz</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>Zapisz i pisz następny</translation>
    </message>
    <message>
        <source>Fill in the day and time it is now</source>
        <translation>Wstaw dzisiejszą datę i godzinę</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Verb, in the menu: take back what was done.</extracomment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Verb, in the menu: do again what was taken back.</extracomment>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Verb, in the menu: add a picture or files that were copied.</extracomment>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Obróć widok</translation>
    </message>
    <message>
        <source>Add a reference number</source>
        <translation>Dodaj numer referencyjny</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation>Scal wybrane</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Oś czasu jako lista</translation>
    </message>
    <message>
        <source>Timeline as a calendar</source>
        <translation>Oś czasu jako kalendarz</translation>
    </message>
    <message>
        <source>Open beside the list</source>
        <extracomment>An entry is shown beside the list that it was chosen from.</extracomment>
        <translation>Otwórz obok listy</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Na tej stronie</translation>
    </message>
    <message>
        <source>Write and report</source>
        <translation>Pisanie i zgłaszanie</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Verb, the name of a menu: pages to go to.</extracomment>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun, the name of a menu: how the window looks.</extracomment>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Noun, the name of a menu.</extracomment>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>Blokada i wyjście</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Utwórz słowa zapasowe</translation>
    </message>
    <message>
        <source>Next page, when you start for the first time</source>
        <extracomment>A line of the list of keys: those of the button &quot;Next&quot; in the first run.</extracomment>
        <translation>Następna strona, przy pierwszym uruchomieniu</translation>
    </message>
    <message>
        <source>Page before, when you start for the first time</source>
        <extracomment>A line of the list of keys: those of the button &quot;Back&quot; in the first run.</extracomment>
        <translation>Poprzednia strona, przy pierwszym uruchomieniu</translation>
    </message>
    <message>
        <source>Open other records</source>
        <extracomment>A line of the list of keys: those of &quot;Open another file&quot;, before the records are open.</extracomment>
        <translation>Otwórz inne zapiski</translation>
    </message>
    <message>
        <source>Show the passphrase that you type</source>
        <extracomment>A line of the list of keys: those of the button &quot;Show&quot; beside a passphrase.</extracomment>
        <translation>Pokaż wpisywane hasło</translation>
    </message>
    <message>
        <source>Before your records are open</source>
        <translation>Zanim zapiski są otwarte</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <extracomment>Noun, in the menu: entries that were taken out of the diary and can be put back.</extracomment>
        <translation>Usunięte wpisy</translation>
    </message>
    <message>
        <source>Removed files</source>
        <extracomment>Noun, in the menu: files that were taken out of the list and can be put back.</extracomment>
        <translation>Usunięte pliki</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::KeyMap</name>
    <message>
        <source>Press keys such as Ctrl+J or F8.</source>
        <extracomment>Group: why keys cannot be used, as an answer to keys that were pressed. Read by: the person who keeps the diary, often with a screen reader. Say what to do instead; no blame.</extracomment>
        <translation>Naciśnij klawisze takie jak Ctrl+J lub F8.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write letters on some keyboards. Choose other keys.</source>
        <translation>Na niektórych klawiaturach Ctrl i Alt razem piszą litery. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>Screen readers and the computer use this key. Choose other keys.</source>
        <translation>Tego klawisza używają czytniki ekranu i komputer. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>This key is for closing and leaving. Choose other keys.</source>
        <translation>Ten klawisz służy do zamykania i wychodzenia. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Choose keys with Ctrl.</source>
        <translation>Alt z literą otwiera menu i naciska przyciski. Wybierz klawisze z Ctrl.</translation>
    </message>
    <message>
        <source>A key alone would get in the way of writing. Choose keys with Ctrl, or F1 to F12.</source>
        <translation>Sam klawisz przeszkadzałby w pisaniu. Wybierz klawisze z Ctrl albo od F1 do F12.</translation>
    </message>
    <message>
        <source>Fields and lists need these keys. Choose other keys.</source>
        <translation>Tych klawiszy potrzebują pola i listy. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation>Trzy razy Shift</translation>
    </message>
    <message>
        <source>%1 is for: %2. Choose other keys, or change those first.</source>
        <extracomment>%1: keys, &quot;Ctrl+N&quot;. %2: what they do, &quot;Write what happened&quot;.</extracomment>
        <translation>%1 ma już inne zadanie: %2. Wybierz inne klawisze albo najpierw zmień tamte.</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::OtherWords</name>
    <message>
        <source>new add diary entry incident note log record</source>
        <extracomment>Group: other words for what can be done, as somebody may type them into &quot;Go to or do&quot; to find it. They are never shown. Read by: nobody; typed by the person who keeps the diary, perhaps in a hurry. Do not translate word by word: put the words that people would type in your language, with spaces between them, as many as you like. Numbers stay.</extracomment>
        <translation>nowy dodaj dziennik wpis zdarzenie incydent notatka zapis</translation>
    </message>
    <message>
        <source>short fast write</source>
        <extracomment>Typed to find &quot;Quick note&quot;.</extracomment>
        <translation>krótko szybko pisz napisz</translation>
    </message>
    <message>
        <source>upload import attach picture photo screenshot video document pdf evidence</source>
        <extracomment>Typed to find &quot;Add files&quot;.</extracomment>
        <translation>prześlij wgraj importuj załącz obraz zdjęcie zrzut ekranu screenshot film wideo dokument pdf dowód</translation>
    </message>
    <message>
        <source>police 101 call phone ring online tell</source>
        <extracomment>Typed to find &quot;Get ready to report&quot;.</extracomment>
        <translation>policja 101 telefon zadzwoń dzwonić online zgłoś powiedz</translation>
    </message>
    <message>
        <source>export share send give copy police solicitor zip</source>
        <extracomment>Typed to find &quot;Make a pack&quot;.</extracomment>
        <translation>eksport udostępnij wyślij daj kopia policja prawnik adwokat zip</translation>
    </message>
    <message>
        <source>typo mistake wrong word dictionary</source>
        <extracomment>Typed to find &quot;Check the spelling&quot;.</extracomment>
        <translation>literówka błąd złe słowo słownik ortografia</translation>
    </message>
    <message>
        <source>home start main</source>
        <extracomment>Typed to find the page &quot;Today&quot;.</extracomment>
        <translation>początek start główna strona dom</translation>
    </message>
    <message>
        <source>entries incidents list notes journal</source>
        <extracomment>Typed to find the page &quot;Diary&quot;.</extracomment>
        <translation>wpisy zdarzenia incydenty lista notatki pamiętnik</translation>
    </message>
    <message>
        <source>files pictures photos videos documents proof exhibits</source>
        <extracomment>Typed to find the page &quot;Evidence&quot;.</extracomment>
        <translation>pliki obrazy zdjęcia filmy wideo dokumenty dowód exhibit</translation>
    </message>
    <message>
        <source>calendar month week dates days pattern</source>
        <extracomment>Typed to find the page &quot;Timeline&quot;.</extracomment>
        <translation>kalendarz miesiąc tydzień daty dni wzór</translation>
    </message>
    <message>
        <source>names contacts phone numbers places orders</source>
        <extracomment>Typed to find the page &quot;People and accounts&quot;.</extracomment>
        <translation>imiona nazwiska nazwy kontakty telefon numery miejsca nakazy</translation>
    </message>
    <message>
        <source>police crime number log calls letters</source>
        <extracomment>Typed to find the page &quot;Reports and references&quot;.</extracomment>
        <translation>policja przestępstwo numer sprawa rozmowy telefony listy</translation>
    </message>
    <message>
        <source>to do reminders waiting</source>
        <extracomment>Typed to find the page &quot;Next steps&quot;.</extracomment>
        <translation>do zrobienia zadania przypomnienia czeka</translation>
    </message>
    <message>
        <source>advice help law support helpline</source>
        <extracomment>Typed to find the page &quot;Guidance&quot;.</extracomment>
        <translation>porada rady pomoc prawo wsparcie infolinia</translation>
    </message>
    <message>
        <source>export share bundle statement</source>
        <extracomment>Typed to find the page &quot;Packs and statements&quot;.</extracomment>
        <translation>eksport udostępnij zestaw paczka oświadczenie zeznanie</translation>
    </message>
    <message>
        <source>deleted undo delete undelete bin trash rubbish restore get back lost</source>
        <extracomment>Typed to find &quot;Removed entries&quot;.</extracomment>
        <translation>usunięte skasowane cofnij usuń skasuj kosz śmieci przywróć odzyskaj zgubione</translation>
    </message>
    <message>
        <source>deleted undo delete undelete bin trash rubbish restore get back lost pictures photos</source>
        <extracomment>Typed to find &quot;Removed files&quot;.</extracomment>
        <translation>usunięte skasowane cofnij usuń skasuj kosz śmieci przywróć odzyskaj zgubione obrazy zdjęcia</translation>
    </message>
    <message>
        <source>options preferences font letters dark light colours theme language password uninstall</source>
        <extracomment>Typed to find the page &quot;Settings and safety&quot;.</extracomment>
        <translation>opcje preferencje czcionka litery ciemny jasny kolory motyw język hasło odinstaluj</translation>
    </message>
    <message>
        <source>password pin code new</source>
        <extracomment>Typed to find &quot;Change the passphrase&quot;.</extracomment>
        <translation>hasło pin kod nowe</translation>
    </message>
    <message>
        <source>forgot password passphrase lost reset</source>
        <extracomment>Typed to find &quot;Make recovery words&quot;.</extracomment>
        <translation>zapomniane nie pamiętam hasło zgubione odzyskaj reset</translation>
    </message>
    <message>
        <source>find look for</source>
        <extracomment>Typed to find &quot;Search everything&quot;.</extracomment>
        <translation>znajdź szukaj poszukaj gdzie</translation>
    </message>
    <message>
        <source>blur cover photos images unblur</source>
        <extracomment>Typed to find &quot;Show or hide all pictures&quot;.</extracomment>
        <translation>rozmyj rozmazanie zakryj zdjęcia obrazy odsłoń</translation>
    </message>
    <message>
        <source>larger font size zoom in letters</source>
        <extracomment>Typed to find &quot;Bigger text&quot;.</extracomment>
        <translation>większa czcionka rozmiar powiększ przybliż litery duże</translation>
    </message>
    <message>
        <source>font size zoom out letters</source>
        <extracomment>Typed to find &quot;Smaller text&quot;.</extracomment>
        <translation>mniejsza czcionka rozmiar pomniejsz oddal litery małe</translation>
    </message>
    <message>
        <source>font size reset zoom</source>
        <extracomment>Typed to find &quot;Normal text&quot;.</extracomment>
        <translation>czcionka rozmiar domyślny reset powiększenie</translation>
    </message>
    <message>
        <source>how what means explain</source>
        <extracomment>Typed to find &quot;Help for this page&quot;.</extracomment>
        <translation>jak co znaczy wyjaśnij instrukcja</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <extracomment>Typed to find &quot;List of keys&quot;.</extracomment>
        <translation>klawiatura skróty klawiszowe</translation>
    </message>
    <message>
        <source>emergency help police ambulance 112 sos scared</source>
        <extracomment>Typed to find &quot;In danger now? Call 999&quot;.</extracomment>
        <translation>nagły wypadek pomoc policja pogotowie karetka ratunku 112 sos boję strach</translation>
    </message>
    <message>
        <source>hide close log out sign out</source>
        <extracomment>Typed to find &quot;Lock&quot;.</extracomment>
        <translation>ukryj zamknij wyloguj schowaj</translation>
    </message>
    <message>
        <source>quit exit end stop</source>
        <extracomment>Typed to find &quot;Lock and close&quot;.</extracomment>
        <translation>wyjdź wyjście zakończ koniec stop</translation>
    </message>
    <message>
        <source>hide quick exit escape panic quit</source>
        <extracomment>Typed to find &quot;Leave now&quot;.</extracomment>
        <translation>ukryj schowaj szybko wyjście ucieczka panika zamknij</translation>
    </message>
    <message>
        <source>take back delete mistake</source>
        <extracomment>Typed to find &quot;Undo&quot;.</extracomment>
        <translation>cofnąć wycofaj usuń błąd pomyłka</translation>
    </message>
    <message>
        <source>paper pdf</source>
        <extracomment>Typed to find &quot;Print&quot;.</extracomment>
        <translation>papier pdf drukarka wydruk</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::Palette</name>
    <message>
        <source>Nothing matches. Try another word.</source>
        <extracomment>Group: &quot;Go to or do&quot;: a field, and below it pages, entries and what can be done. Read by: the person who keeps the diary, by keys alone, often with a screen reader.</extracomment>
        <translation>Nic nie pasuje. Spróbuj wpisać inne słowo.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Przejdź lub zrób</translation>
    </message>
    <message>
        <source>Type a page, an entry, or what you want to do</source>
        <translation>Wpisz stronę, wpis albo to, co chcesz zrobić</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Wpisz, co chcesz zrobić</translation>
    </message>
    <message>
        <source>What matches</source>
        <extracomment>Noun, spoken name of the list: lines that have the words which were typed.</extracomment>
        <translation>Co pasuje</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter does it, Esc closes.</source>
        <translation>Strzałki przesuwają, Enter wykonuje, Esc zamyka.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Beside a line of &quot;Go to or do&quot;. %1: where it belongs, &quot;Go to&quot;. %2: its keys, &quot;Ctrl+2&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search everything for %1</source>
        <extracomment>The last line of &quot;Go to or do&quot;. %1 is what was typed.</extracomment>
        <translation>Szukaj wszędzie: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A line of &quot;Go to or do&quot; as it is spoken. %1: what it does. %2: where it belongs, and its keys.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es): %1</source>
        <extracomment>Spoken: how many lines match; %1: the one that Enter would do.</extracomment>
        <translation>
            <numerusform>%n wynik: %1</numerusform>
            <numerusform>%n wyniki: %1</numerusform>
            <numerusform>%n wyników: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::spelling::Dictionaries</name>
    <message>
        <source>English (UK)</source>
        <extracomment>Group: names of languages of spelling. Read by: the person who keeps the diary, in a list of choices. A language of spelling, in a list of choices.</extracomment>
        <translation>Angielski (UK)</translation>
    </message>
</context>
<context>
    <name>app::spelling::SpellMenu</name>
    <message>
        <source>No other words found</source>
        <extracomment>Group: the menu of a word that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame. In the menu of a word that may be misspelt, where words that may have been meant would stand.</extracomment>
        <translation>Nie znaleziono innych słów</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <extracomment>In the menu of a word that is marked as misspelt: it is never marked again.</extracomment>
        <translation>Dodaj do moich słów</translation>
    </message>
    <message>
        <source>Do not mark this here</source>
        <extracomment>In the menu of a word that is marked as misspelt: it is not marked in this text any more.</extracomment>
        <translation>Nie zaznaczaj tego tutaj</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <extracomment>Group: the calendar of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the calendar.</extracomment>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The label of a week; %1: its first day.</extracomment>
        <translation>Tydzień od %1</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarModel</name>
    <message numerus="yes">
        <source>In the week: %n entries</source>
        <extracomment>Group: cells of the calendar of the timeline. Read by: the person who keeps the diary, and with a screen reader. Very short: the cells are small.</extracomment>
        <translation>
            <numerusform>W całym tygodniu: %n wpis</numerusform>
            <numerusform>W całym tygodniu: %n wpisy</numerusform>
            <numerusform>W całym tygodniu: %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>Cały tydzień</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>Spoken name of a week; %1: its first day.</extracomment>
        <translation>Tydzień od %1</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarPanel</name>
    <message>
        <source>Open this day</source>
        <extracomment>Group: the calendar of the timeline, with what belongs to it. Read by: the person who keeps the diary. A day without entries is not a day without harm.</extracomment>
        <translation>Otwórz ten dzień</translation>
    </message>
    <message>
        <source>A dot means nothing recorded. It does not mean nothing happened.</source>
        <translation>Kropka oznacza brak zapisów. Nie znaczy, że nic się nie stało.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day. Look at them</source>
        <translation>
            <numerusform>%n wpis nie ma dnia. Zobacz go</numerusform>
            <numerusform>%n wpisy nie mają dnia. Zobacz je</numerusform>
            <numerusform>%n wpisów nie ma dnia. Zobacz je</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means: an entry was some time between two days. It is counted on each of them.</source>
        <extracomment>Below the calendar, after what a dot means. %1: the sign that stands after the number of such a day.</extracomment>
        <translation>%1 oznacza: zdarzenie z wpisu było gdzieś między dwoma dniami. Wpis jest liczony w każdym z tych dni.</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineList</name>
    <message>
        <source>Timeline</source>
        <extracomment>Group: the list of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the list: everything in the order it happened.</extracomment>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineListModel</name>
    <message numerus="yes">
        <source>%n day(s) without one that matches</source>
        <extracomment>A gap between two lines: days without an entry that the filters let through.</extracomment>
        <translation>
            <numerusform>%n dzień bez pasującego wpisu</numerusform>
            <numerusform>%n dni bez pasującego wpisu</numerusform>
            <numerusform>%n dni bez pasującego wpisu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with nothing recorded</source>
        <translation>
            <numerusform>%n dzień bez zapisów</numerusform>
            <numerusform>%n dni bez zapisów</numerusform>
            <numerusform>%n dni bez zapisów</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not known</source>
        <extracomment>Group: lines of the timeline. Read by: the person who keeps the diary, and with a screen reader. A day without entries is not a day without harm.</extracomment>
        <translation>Dzień nie jest znany</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>date, a sentence, marks</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <extracomment>Noun, the heading of the page: everything in the order it happened.</extracomment>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Everything in the order it happened. &quot;Nothing recorded&quot; does not mean that nothing happened.</source>
        <extracomment>Group: the page of the timeline, and the questions before it is printed. Read by: the person who keeps the diary, perhaps beside a police officer.</extracomment>
        <translation>Wszystko w kolejności, w jakiej się działo. „Brak zapisów” nie znaczy, że nic się nie stało.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Noun, a choice: show the timeline as a list.</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Noun, a choice: show the timeline as a calendar.</extracomment>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Show reports and contacts</source>
        <translation>Pokaż zgłoszenia i kontakty</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Wróć do kalendarza</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Entries with no day</source>
        <translation>Wpisy bez dnia</translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>Żaden wpis nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć %n wpis.</numerusform>
            <numerusform>Żaden wpis nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć wszystkie %n wpisy.</numerusform>
            <numerusform>Żaden wpis nie pasuje do tych filtrów. Wyczyść filtry, aby zobaczyć wszystkie %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you add entries they will appear here in order.</source>
        <translation>Gdy dodasz wpisy, pojawią się tu po kolei.</translation>
    </message>
    <message>
        <source>Private entries are not put on paper.</source>
        <translation>Prywatne wpisy nie trafiają na papier.</translation>
    </message>
    <message>
        <source>Save the timeline as a PDF?</source>
        <translation>Zapisać oś czasu jako PDF?</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zapisz oś czasu</translation>
    </message>
    <message>
        <source>Saving the timeline</source>
        <translation>Zapisywanie osi czasu</translation>
    </message>
    <message>
        <source>The timeline was saved. The PDF is not protected.</source>
        <translation>Zapisano oś czasu. Ten PDF nie jest chroniony.</translation>
    </message>
    <message>
        <source>Print the timeline?</source>
        <translation>Wydrukować oś czasu?</translation>
    </message>
    <message>
        <source>Printing the timeline</source>
        <translation>Drukowanie osi czasu</translation>
    </message>
    <message>
        <source>The timeline was sent to the printer.</source>
        <translation>Oś czasu wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>Zachowaj PDF tutaj</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineWords</name>
    <message>
        <source>Crime reference %1 of %2.</source>
        <comment>number, day</comment>
        <translation>Numer przestępstwa %1 z dnia %2.</translation>
    </message>
    <message>
        <source>Reference %1 of %2.</source>
        <comment>number, day</comment>
        <translation>Numer referencyjny %1 z dnia %2.</translation>
    </message>
    <message>
        <source>Crime reference %1.</source>
        <extracomment>%1: the number that the police gave.</extracomment>
        <translation>Numer przestępstwa %1.</translation>
    </message>
    <message>
        <source>Reference %1.</source>
        <extracomment>Noun; %1: the number that the police or others gave.</extracomment>
        <translation>Numer referencyjny %1.</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <comment>101 or 999</comment>
        <translation>Telefon na %1.</translation>
    </message>
    <message>
        <source>Called %1, %2.</source>
        <comment>101 or 999, police force</comment>
        <translation>Telefon na %1, %2.</translation>
    </message>
    <message>
        <source>Went to a police station.</source>
        <extracomment>Group: sentences of the timeline and its summary. Read by: the person who keeps the diary, and perhaps by a police officer beside them. Facts, no verdicts, no gender.</extracomment>
        <translation>Wizyta na komisariacie.</translation>
    </message>
    <message>
        <source>Went to a police station, %1.</source>
        <extracomment>The person did so; %1: which police force.</extracomment>
        <translation>Wizyta na komisariacie, %1.</translation>
    </message>
    <message>
        <source>Reported it online.</source>
        <translation>Zgłoszono online.</translation>
    </message>
    <message>
        <source>Reported it online to %1.</source>
        <extracomment>The person did so; %1: a police force, an app or somebody else.</extracomment>
        <translation>Zgłoszono online do: %1.</translation>
    </message>
    <message>
        <source>Reported it by phone.</source>
        <translation>Zgłoszono telefonicznie.</translation>
    </message>
    <message>
        <source>Called %1 to report it.</source>
        <extracomment>The person did so; %1: a police force or somebody else.</extracomment>
        <translation>Zgłoszono telefonicznie do: %1.</translation>
    </message>
    <message>
        <source>Reported it by email.</source>
        <translation>Zgłoszono e-mailem.</translation>
    </message>
    <message>
        <source>Reported it by email to %1.</source>
        <translation>Zgłoszono e-mailem do: %1.</translation>
    </message>
    <message>
        <source>Reported it by letter.</source>
        <translation>Zgłoszono listem.</translation>
    </message>
    <message>
        <source>Reported it by letter to %1.</source>
        <translation>Zgłoszono listem do: %1.</translation>
    </message>
    <message>
        <source>Reported it in person.</source>
        <translation>Zgłoszono osobiście.</translation>
    </message>
    <message>
        <source>Reported it in person to %1.</source>
        <translation>Zgłoszono osobiście do: %1.</translation>
    </message>
    <message>
        <source>Reported it.</source>
        <translation>Zgłoszono.</translation>
    </message>
    <message>
        <source>Reported it to %1.</source>
        <extracomment>The person did so; %1: a police force or somebody else.</extracomment>
        <translation>Zgłoszono do: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agency, name of somebody there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>They contacted you.</source>
        <translation>Kontakt z ich strony.</translation>
    </message>
    <message>
        <source>%1 contacted you.</source>
        <comment>agency or name</comment>
        <translation>Kontakt od: %1.</translation>
    </message>
    <message>
        <source>You contacted them.</source>
        <translation>Kontakt z Twojej strony.</translation>
    </message>
    <message>
        <source>You contacted %1.</source>
        <comment>agency or name</comment>
        <translation>Kontakt z Twojej strony: %1.</translation>
    </message>
    <message>
        <source>They said: %1</source>
        <extracomment>The answer to a report; %1: in the words that were written down.</extracomment>
        <translation>Powiedziano: %1</translation>
    </message>
    <message>
        <source>your report</source>
        <extracomment>Noun, lower case: the end of a line about a report.</extracomment>
        <translation>Twoje zgłoszenie</translation>
    </message>
    <message>
        <source>contact about a report</source>
        <translation>kontakt w sprawie zgłoszenia</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files go with it.</extracomment>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>zgłoszone</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>prywatne</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %n wpis</numerusform>
            <numerusform>%1, %n wpisy</numerusform>
            <numerusform>%1, %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no entries that match</source>
        <comment>a day</comment>
        <translation>%1, brak pasujących wpisów</translation>
    </message>
    <message>
        <source>%1, nothing recorded</source>
        <comment>a day</comment>
        <translation>%1, brak zapisów</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a day and how many entries, what happened</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <extracomment>How many entries the timeline shows: the first of some sentences.</extracomment>
        <translation>
            <numerusform>%n wpis.</numerusform>
            <numerusform>%n wpisy.</numerusform>
            <numerusform>%n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was %1, the last %2.</source>
        <extracomment>%1 and %2: days in words, &quot;on 4 March 2026&quot;.</extracomment>
        <translation>Pierwszy: %1. Ostatni: %2.</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <extracomment>%1: what was done most often, such as &quot;Followed me (3 times)&quot;.</extracomment>
        <translation>Najczęściej: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without one that matches is %n day(s).</source>
        <translation>
            <numerusform>Najdłuższy czas bez pasującego wpisu to %n dzień.</numerusform>
            <numerusform>Najdłuższy czas bez pasującego wpisu to %n dni.</numerusform>
            <numerusform>Najdłuższy czas bez pasującego wpisu to %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time with nothing recorded is %n day(s).</source>
        <translation>
            <numerusform>Najdłuższy czas bez zapisów to %n dzień.</numerusform>
            <numerusform>Najdłuższy czas bez zapisów to %n dni.</numerusform>
            <numerusform>Najdłuższy czas bez zapisów to %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked them to stop: %1. They were in touch %n time(s) after that.</source>
        <extracomment>How often they were in touch after the person asked them to stop; %1: when that was.</extracomment>
        <translation>
            <numerusform>Twoja prośba, żeby ta osoba przestała: %1. Potem był z jej strony %n kontakt.</numerusform>
            <numerusform>Twoja prośba, żeby ta osoba przestała: %1. Potem były z jej strony %n kontakty.</numerusform>
            <numerusform>Twoja prośba, żeby ta osoba przestała: %1. Potem było z jej strony %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries say that an order or a bail condition was broken.</source>
        <translation>
            <numerusform>%n wpis mówi, że złamano nakaz sądu lub warunek zwolnienia (bail).</numerusform>
            <numerusform>%n wpisy mówią, że złamano nakaz sądu lub warunek zwolnienia (bail).</numerusform>
            <numerusform>%n wpisów mówi, że złamano nakaz sądu lub warunek zwolnienia (bail).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (some time between two days: %2)</source>
        <extracomment>%1: a day and how many entries it has. %2: how many of them were some time between two days, so that they count on each day from the first to the last.</extracomment>
        <translation>%1 (gdzieś między dwoma dniami: %2)</translation>
    </message>
</context>
<context>
    <name>app::today::TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: the first page: what waits, what is half written, and the last entries. Read by: the person who keeps the diary, each time they open it. Calm; it must not press anybody.</extracomment>
        <translation>Napisz, co się stało</translation>
    </message>
    <message>
        <source>Add a picture or file</source>
        <translation>Dodaj obraz lub plik</translation>
    </message>
    <message>
        <source>Get ready to report (101 or online)</source>
        <translation>Przygotuj zgłoszenie (101 lub online)</translation>
    </message>
    <message>
        <source>Nothing here yet. When you are ready, write what happened. One sentence is enough.</source>
        <translation>Nic tu jeszcze nie ma. Gdy będzie dobra chwila, napisz, co się stało. Wystarczy jedno zdanie.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>A heading above a list: what the police or others have not given or done yet.</extracomment>
        <translation>Czekasz na</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>A button: add the number that is missing.</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A button: open the report. Verb.</extracomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <extracomment>Spoken name of a button: what it opens.</extracomment>
        <translation>Dodaj: %1</translation>
    </message>
    <message>
        <source>Open it: %1</source>
        <extracomment>Spoken name of the button &quot;Open it&quot;; %1: what it opens.</extracomment>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>A heading above a list: what is half written.</extracomment>
        <translation>Niedokończone</translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>A button: go on with what is half written.</extracomment>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Carry on: %1</source>
        <extracomment>Spoken name of the button Carry on; %1: the first words of an entry.</extracomment>
        <translation>Kontynuuj: %1</translation>
    </message>
    <message>
        <source>Last entries</source>
        <extracomment>Noun, a heading above a list: the newest entries.</extracomment>
        <translation>Ostatnie wpisy</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>You have no recovery words. If you forget your passphrase, no one can open your records.</source>
        <translation>Nie masz słów zapasowych. Jeśli zapomnisz hasła, nikt nie otworzy Twoich zapisków.</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Utwórz słowa zapasowe</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>Nie proponuj tego więcej</translation>
    </message>
    <message>
        <source>You can still make them in Settings.</source>
        <translation>Nadal możesz je utworzyć w Ustawieniach.</translation>
    </message>
    <message>
        <source>You came in with your recovery words. You can choose a new passphrase, so that you do not need the paper next time.</source>
        <translation>Zapiski otwarto słowami zapasowymi. Możesz wybrać nowe hasło, aby następnym razem kartka nie była potrzebna.</translation>
    </message>
</context>
<context>
    <name>app::today::TodayWords</name>
    <message>
        <source>A report that is not finished</source>
        <extracomment>Group: lines on the first page: what is half written, what waits, and the last entries. Read by: the person who keeps the diary, and with a screen reader. Words after &quot;your&quot; are in lower case.</extracomment>
        <translation>Niedokończone zgłoszenie</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>Zgłoszenie: %1</translation>
    </message>
    <message>
        <source>A call or letter that is not finished</source>
        <translation>Niedokończona rozmowa lub niedokończony list</translation>
    </message>
    <message>
        <source>Call or letter: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>Rozmowa lub list: %1</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Notatki z rozmowy</translation>
    </message>
    <message>
        <source>Notes of a call: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>Notatki z rozmowy: %1</translation>
    </message>
    <message>
        <source>A person without a name yet</source>
        <translation>Osoba jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>Noun, something half written; %1: a name.</extracomment>
        <translation>Osoba: %1</translation>
    </message>
    <message>
        <source>An account without a name yet</source>
        <translation>Konto jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Noun, something half written: on a website or in an app; %1: a name.</extracomment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>A place without a name yet</source>
        <translation>Miejsce jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>Noun, something half written; %1: a name.</extracomment>
        <translation>Miejsce: %1</translation>
    </message>
    <message>
        <source>An order without words yet</source>
        <translation>Nakaz jeszcze bez słów</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>Noun, something half written: what a court told somebody not to do; %1: its kind.</extracomment>
        <translation>Nakaz: %1</translation>
    </message>
    <message>
        <source>What a file shows</source>
        <translation>Co pokazuje plik</translation>
    </message>
    <message>
        <source>What a file shows: %1</source>
        <extracomment>Something half written; %1: its first words.</extracomment>
        <translation>Co pokazuje plik: %1</translation>
    </message>
    <message>
        <source>An entry without words yet</source>
        <translation>Wpis jeszcze bez słów</translation>
    </message>
    <message>
        <source>call to %1</source>
        <extracomment>Noun, after &quot;your&quot;; %1: 101 or 999.</extracomment>
        <translation>telefon na %1</translation>
    </message>
    <message>
        <source>online report</source>
        <extracomment>Noun, after &quot;your&quot;.</extracomment>
        <translation>zgłoszenie online</translation>
    </message>
    <message>
        <source>visit to the station</source>
        <translation>wizyta na komisariacie</translation>
    </message>
    <message>
        <source>phone call</source>
        <extracomment>Noun, after &quot;your&quot;.</extracomment>
        <translation>rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>email</source>
        <extracomment>Noun, after &quot;your&quot;: a report by email.</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>Noun, after &quot;your&quot;: a report by letter.</extracomment>
        <translation>list</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Noun, after &quot;your&quot;: a report face to face.</extracomment>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>report to a website or app</source>
        <translation>zgłoszenie na stronie lub w aplikacji</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>Noun, after &quot;your&quot;: a report of any other kind.</extracomment>
        <translation>zgłoszenie</translation>
    </message>
    <message>
        <source>Reference number for your %1 on %2</source>
        <extracomment>%1: &quot;call to 101&quot;; %2: a day.</extracomment>
        <translation>Numer referencyjny: %1, %2</translation>
    </message>
    <message>
        <source>Reference number for your %1</source>
        <extracomment>%1: &quot;call to 101&quot;.</extracomment>
        <translation>Numer referencyjny: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A promise and who made it: &quot;Police: an officer will call&quot;.
----------
A row of a list: when, what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Promised for %2. You can chase this now.</source>
        <extracomment>%1: a promise; %2: the day it was promised for.</extracomment>
        <translation>%1. Obiecany termin: %2. Możesz się już o to upomnieć.</translation>
    </message>
    <message>
        <source>%1. Promised for %2.</source>
        <extracomment>%1: a promise; %2: the day it was promised for.</extracomment>
        <translation>%1. Obiecany termin: %2.</translation>
    </message>
    <message>
        <source>%1 (started at %2)</source>
        <extracomment>%1: first words; %2: a time.</extracomment>
        <translation>%1 (rozpoczęto o %2)</translation>
    </message>
    <message>
        <source>%1 (started on %2)</source>
        <extracomment>%1: first words; %2: a day.</extracomment>
        <translation>%1 (rozpoczęto %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>zgłoszone</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>prywatne</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A row of a list: when, what, remarks such as &quot;2 files, reported&quot;.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::vault::DoorView</name>
    <message>
        <source>Open this folder</source>
        <extracomment>Group: what is seen before the records are open. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside.</extracomment>
        <translation>Otwórz ten folder</translation>
    </message>
    <message>
        <source>There are no records of this app in that place.</source>
        <translation>W tym miejscu nie ma zapisków tej aplikacji.</translation>
    </message>
    <message>
        <source>Choose the folder where you keep them.</source>
        <translation>Wybierz folder, w którym je przechowujesz.</translation>
    </message>
</context>
<context>
    <name>app::vault::FirstRun</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the step before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: to the step after. Adjective, as in &quot;next page&quot;.</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Which page of the first run this is: &quot;Step 5 of 8&quot;.</extracomment>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>There is a folder with files in that place. Go back one page and choose another place.</source>
        <translation>W tym miejscu jest folder z plikami. Wróć o jedną stronę i wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Your records are made.</source>
        <extracomment>Group: buttons and messages of the pages that are seen at the first start. Read by: the person who will keep the diary, who may be frightened and in a hurry.</extracomment>
        <translation>Twoje zapiski są utworzone.</translation>
    </message>
</context>
<context>
    <name>app::vault::HabitsStep</name>
    <message>
        <source>When you step away</source>
        <translation>Gdy odchodzisz od komputera</translation>
    </message>
    <message>
        <source>You can change all of this later, in Settings.</source>
        <translation>Wszystko to możesz później zmienić w Ustawieniach.</translation>
    </message>
    <message>
        <source>Blur pictures until I ask to see them</source>
        <extracomment>Group: a page at the first start: when to lock, and what to blur. Read by: the person who will keep the diary.</extracomment>
        <translation>Rozmywaj obrazy, dopóki nie zechcę ich zobaczyć</translation>
    </message>
</context>
<context>
    <name>app::vault::KnownWordsStep</name>
    <message>
        <source>Words that others might guess</source>
        <translation>Słowa, które inni mogą zgadnąć</translation>
    </message>
    <message>
        <source>Someone who knows you may try names and dates first. You can leave this empty.</source>
        <extracomment>Group: a page at the first start: names that others might guess. Read by: the person who will keep the diary.</extracomment>
        <translation>Ktoś, kto Cię zna, może najpierw próbować imion i dat. Możesz zostawić to pole puste.</translation>
    </message>
    <message>
        <source>Names, pets, streets, teams, birthdays</source>
        <translation>Imiona, zwierzęta, ulice, drużyny, urodziny</translation>
    </message>
    <message>
        <source>We only test your passphrase with them. We do not keep them.</source>
        <translation>Służą tylko do sprawdzenia Twojego hasła. Nie przechowujemy ich.</translation>
    </message>
</context>
<context>
    <name>app::vault::LeaveStep</name>
    <message>
        <source>How to leave quickly</source>
        <translation>Jak szybko wyjść</translation>
    </message>
    <message>
        <source>You can close everything at once, at any time.</source>
        <translation>Możesz zamknąć wszystko od razu, w każdej chwili.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <extracomment>Group: a page at the first start: how to leave quickly, and what leaving does not do. Read by: the person who will keep the diary, whose safety may hang on it. Exact; promise nothing more than the English does.</extracomment>
        <translation>Wypróbuj teraz</translation>
    </message>
    <message>
        <source>Press the Shift key three times. Or press Esc three times. Or press Leave now, at the top.</source>
        <translation>Naciśnij trzy razy klawisz Shift. Albo naciśnij trzy razy Esc. Albo naciśnij „Wyjdź teraz” u góry.</translation>
    </message>
    <message>
        <source>The window goes at once. Nothing is asked. What you wrote is kept.</source>
        <translation>Okno znika od razu. Nie ma żadnych pytań. To, co napisano, jest zachowane.</translation>
    </message>
    <message>
        <source>It does not hide that this app is on this computer.</source>
        <translation>To nie ukrywa, że ta aplikacja jest na tym komputerze.</translation>
    </message>
    <message>
        <source>It does not stop a spy program from seeing your screen.</source>
        <translation>Program szpiegujący nadal może widzieć Twój ekran.</translation>
    </message>
    <message>
        <source>Now press Shift three times. The window goes, and comes back this once.</source>
        <translation>Teraz naciśnij trzy razy Shift. Okno zniknie i ten jeden raz wróci.</translation>
    </message>
    <message>
        <source>That is how it works. The next time the window does not come back.</source>
        <translation>Tak to działa. Następnym razem okno nie wróci.</translation>
    </message>
    <message>
        <source>It shows nothing in its place. It helps to keep something ordinary open behind it.</source>
        <translation>W zamian nic się nie pokazuje. Dobrze jest trzymać za oknem otwarte coś zwykłego.</translation>
    </message>
    <message>
        <source>Small dots beside Leave now count how often you pressed. They go after a few seconds.</source>
        <translation>Małe kropki obok „Wyjdź teraz” liczą naciśnięcia. Znikają po kilku sekundach.</translation>
    </message>
</context>
<context>
    <name>app::vault::NationStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>Gdzie mieszkasz?</translation>
    </message>
    <message>
        <source>The law and the police are not the same everywhere in the UK.</source>
        <translation>Prawo i policja nie są takie same w całym UK.</translation>
    </message>
    <message>
        <source>I live in</source>
        <extracomment>Group: a page at the first start: in which part of the UK the person lives. Read by: the person who will keep the diary.</extracomment>
        <translation>Kraj, w którym mieszkam</translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Anglia</translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Walia</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Szkocja</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Irlandia Północna</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Możesz to później zmienić.</translation>
    </message>
    <message>
        <source>Choose where you live.</source>
        <translation>Wybierz, gdzie mieszkasz.</translation>
    </message>
</context>
<context>
    <name>app::vault::OpenFolder</name>
    <message>
        <source>Last opened %1 at %2.</source>
        <extracomment>%1 is a day, &quot;21 November&quot;; %2 is a time, &quot;9:40pm&quot;.</extracomment>
        <translation>Ostatnio otwarto %1 o %2.</translation>
    </message>
    <message>
        <source>My records</source>
        <extracomment>Group: the name of the folder of records, and when it was opened last. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside. This text: Noun, a heading where the folder has no name of its own.</extracomment>
        <translation>Moje zapiski</translation>
    </message>
    <message>
        <source>Your last words were kept. You find them under &quot;Not finished&quot;.</source>
        <extracomment>&quot;Not finished&quot; is the heading of a list on the page Today: the same words as there.</extracomment>
        <translation>Twoje ostatnie słowa są zachowane. Znajdziesz je w części „Niedokończone”.</translation>
    </message>
</context>
<context>
    <name>app::vault::PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wybierz hasło</translation>
    </message>
    <message>
        <source>Some random words are easier to remember and harder to guess. No one can open your records without it. We do not keep a copy.</source>
        <extracomment>Group: a page at the first start: the passphrase, and where the records are kept. Read by: the person who will keep the diary. It must be clear that nobody can help who loses it.</extracomment>
        <translation>Kilka losowych słów łatwiej zapamiętać i trudniej zgadnąć. Bez hasła nikt nie otworzy Twoich zapisków. Nie przechowujemy kopii.</translation>
    </message>
    <message>
        <source>Keep them in another place</source>
        <translation>Przechowuj zapiski w innym miejscu</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>Przechowuj zapiski tutaj</translation>
    </message>
    <message>
        <source>Your records will be kept in %1</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>Twoje zapiski będą tutaj: %1</translation>
    </message>
    <message>
        <source>There are records in the usual place. Choose another place for these.</source>
        <translation>W zwykłym miejscu są już zapiski. Dla tych nowych wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Choose where to keep your new records.</source>
        <translation>Wybierz, gdzie przechowywać nowe zapiski.</translation>
    </message>
</context>
<context>
    <name>app::vault::RecoveryStep</name>
    <message>
        <source>If you forget it</source>
        <translation>Jeśli zapomnisz hasła</translation>
    </message>
    <message>
        <source>There is no way to open your records without the passphrase or the recovery words. We do not keep a copy.</source>
        <extracomment>Group: a page at the first start: recovery words on paper, or none. Read by: the person who will keep the diary, who weighs who may find a paper. Exact.</extracomment>
        <translation>Nie da się otworzyć Twoich zapisków bez hasła lub słów zapasowych. Nie przechowujemy kopii.</translation>
    </message>
    <message>
        <source>Making your records. This takes a moment.</source>
        <translation>Tworzenie Twoich zapisków. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Co wybierasz?</translation>
    </message>
    <message>
        <source>I know this, and go on without</source>
        <translation>Wiem o tym i idę dalej bez słów zapasowych</translation>
    </message>
    <message>
        <source>Recovery words on paper</source>
        <translation>Słowa zapasowe na papierze</translation>
    </message>
    <message>
        <source>No recovery</source>
        <extracomment>A choice: do without recovery words.</extracomment>
        <translation>Bez słów zapasowych</translation>
    </message>
    <message>
        <source>If you forget your passphrase, no one can open your records. We cannot help then.</source>
        <translation>Jeśli zapomnisz hasła, nikt nie otworzy Twoich zapisków. Wtedy nie możemy pomóc.</translation>
    </message>
    <message>
        <source>Eleven words open your records if you forget the passphrase. Who could find the paper? A friend, a solicitor or a support worker can keep it for you, away from home.</source>
        <translation>Jedenaście słów otwiera Twoje zapiski, jeśli zapomnisz hasła. Kto może znaleźć kartkę z tymi słowami? Ktoś zaufany, prawnik lub osoba z organizacji pomocowej może ją dla Ciebie przechować, poza domem.</translation>
    </message>
    <message>
        <source>Tick the box to go on without recovery words.</source>
        <translation>Zaznacz to pole, aby iść dalej bez słów zapasowych.</translation>
    </message>
</context>
<context>
    <name>app::vault::SafePlaceStep</name>
    <message>
        <source>Is this computer safe for you?</source>
        <translation>Czy ten komputer jest dla Ciebie bezpieczny?</translation>
    </message>
    <message>
        <source>Here you can write down what happens to you, and keep what shows it. It all stays in a locked file on this computer.</source>
        <extracomment>Group: the first page at the first start: is this computer safe to use? Read by: somebody who may be watched on this computer. Calm and exact; it must not press anybody.</extracomment>
        <translation>Tutaj możesz zapisać, co Cię spotyka, i zachować to, co o tym świadczy. Wszystko zostaje w pliku zamkniętym na hasło, na tym komputerze.</translation>
    </message>
    <message>
        <source>Who can use this computer?</source>
        <translation>Kto może używać tego komputera?</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>A choice: nobody else can use this computer.</extracomment>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Someone else can use it</source>
        <translation>Może go używać ktoś jeszcze</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Nie mam pewności</translation>
    </message>
    <message>
        <source>If someone watches this computer, it may be safer to stop here and use another one.</source>
        <translation>Jeśli ktoś obserwuje ten komputer, bezpieczniej może być przerwać tutaj i użyć innego.</translation>
    </message>
    <message>
        <source>A library, a friend, your work or a support worker may have one.</source>
        <translation>Inny komputer może być w bibliotece, u kogoś zaufanego, w pracy albo w organizacji pomocowej.</translation>
    </message>
    <message>
        <source>A spy program can see what you type and what is on the screen. We cannot stop that.</source>
        <translation>Program szpiegujący może widzieć, co piszesz i co jest na ekranie. Nie możemy tego powstrzymać.</translation>
    </message>
    <message>
        <source>Stopping what you usually do on this computer can be noticed too.</source>
        <translation>Ktoś może też zauważyć, że przestajesz robić na tym komputerze to, co zwykle.</translation>
    </message>
    <message>
        <source>You can also keep this app and your records on a stick that you take with you.</source>
        <translation>Możesz też trzymać tę aplikację i swoje zapiski na pendrivie, który zabierasz ze sobą.</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>Na razie przerwij tutaj</translation>
    </message>
    <message>
        <source>I already have records: open them</source>
        <translation>Mam już zapiski: otwórz je</translation>
    </message>
    <message>
        <source>Choose who can use this computer.</source>
        <translation>Wybierz, kto może używać tego komputera.</translation>
    </message>
    <message>
        <source>It may help to think of who set this computer up, who knows its password, and who fixes it.</source>
        <translation>Może pomóc zastanowienie się, kto przygotował ten komputer, kto zna hasło do niego i kto go naprawia.</translation>
    </message>
</context>
<context>
    <name>app::vault::StartStep</name>
    <message>
        <source>Your records are ready</source>
        <translation>Twoje zapiski są gotowe</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Od czego chcesz zacząć?</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: the last page at the first start: what to do first. Read by: the person who will keep the diary.</extracomment>
        <translation>Napisz, co się stało</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Dodaj obrazy lub pliki</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
</context>
<context>
    <name>app::vault::UnlockForm</name>
    <message>
        <source>Word %1 is not one of the words. Check its letters.</source>
        <extracomment>%1: which word it is, a number from 1 to 11.</extracomment>
        <translation>Słowo %1 nie jest jednym z możliwych słów. Sprawdź jego litery.</translation>
    </message>
    <message>
        <source>There are %1 words here. There are 11 on your paper.</source>
        <extracomment>%1: how many words were typed.</extracomment>
        <translation>Liczba słów tutaj: %1. Na Twojej kartce jest 11 słów.</translation>
    </message>
    <message>
        <source>Those words did not open your records. Check each word and their order, then try again.</source>
        <extracomment>Group: the form that opens the records, and what it says when that did not work. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside.</extracomment>
        <translation>Te słowa nie otworzyły Twoich zapisków. Sprawdź każde słowo i kolejność słów, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun, a label before a field: the words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Verb, a button: open the records.</extracomment>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Verb, a button: stop opening the records.</extracomment>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Otwórz inne zapiski</translation>
    </message>
    <message>
        <source>Open your records</source>
        <translation>Otwórz swoje zapiski</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Słowa zapasowe</translation>
    </message>
    <message>
        <source>Type the eleven words that you wrote down. Capitals do not matter.</source>
        <translation>Wpisz jedenaście słów ze swojej kartki. Wielkość liter nie ma znaczenia.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Nie pamiętam hasła</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Użyj hasła</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>Enter your recovery words.</source>
        <translation>Wpisz swoje słowa zapasowe.</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Otwieranie. To chwilę potrwa.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Możesz spróbować ponownie za %n sekundę.</numerusform>
            <numerusform>Możesz spróbować ponownie za %n sekundy.</numerusform>
            <numerusform>Możesz spróbować ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new records in another place</source>
        <translation>Utwórz nowe zapiski w innym miejscu</translation>
    </message>
</context>
<context>
    <name>app::vault::WrongTries</name>
    <message>
        <source>One wrong try since then.</source>
        <extracomment>Group: how often somebody typed a wrong passphrase. Read by: the person who keeps the diary: it may mean that somebody else tried. Calm.</extracomment>
        <translation>Od tego czasu jedna nieudana próba.</translation>
    </message>
    <message>
        <source>Two wrong tries since then.</source>
        <translation>Od tego czasu dwie nieudane próby.</translation>
    </message>
    <message>
        <source>Three wrong tries since then.</source>
        <translation>Od tego czasu trzy nieudane próby.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries since then.</source>
        <translation>
            <numerusform>Od tego czasu %n nieudana próba.</numerusform>
            <numerusform>Od tego czasu %n nieudane próby.</numerusform>
            <numerusform>Od tego czasu %n nieudanych prób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::vault::keys::NewPassphrase</name>
    <message>
        <source>Strength: not rated yet</source>
        <extracomment>Group: fields for a new passphrase, and how hard it is to guess. Read by: the person who keeps the diary, and with a screen reader. No blame for a weak one.</extracomment>
        <translation>Siła hasła: jeszcze bez oceny</translation>
    </message>
    <message>
        <source>Strength: too easy to guess</source>
        <translation>Siła hasła: zbyt łatwo je zgadnąć</translation>
    </message>
    <message>
        <source>Strength: it will do. One more word makes it much harder to guess.</source>
        <translation>Siła hasła: wystarczy. Z jeszcze jednym słowem będzie je dużo trudniej zgadnąć.</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <extracomment>How hard the passphrase is to guess: hard.</extracomment>
        <translation>Siła hasła: duża</translation>
    </message>
    <message>
        <source>Which passphrase?</source>
        <extracomment>A question above two choices: the words that are offered, or one&apos;s own.</extracomment>
        <translation>Które hasło?</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Użyj tych słów</translation>
    </message>
    <message>
        <source>I will choose my own</source>
        <translation>Wybiorę własne</translation>
    </message>
    <message>
        <source>Different words</source>
        <extracomment>A button: offer other words that chance has put together.</extracomment>
        <translation>Inne słowa</translation>
    </message>
    <message>
        <source>Type it once to make sure</source>
        <translation>Wpisz je raz dla pewności</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Siła hasła</translation>
    </message>
    <message>
        <source>Who could guess it?</source>
        <translation>Kto może je zgadnąć?</translation>
    </message>
    <message>
        <source>Someone who knows you tries names, pets, teams, streets and dates first.</source>
        <translation>Ktoś, kto Cię zna, najpierw próbuje imion, imion zwierząt, drużyn, ulic i dat.</translation>
    </message>
    <message>
        <source>A program tries millions of known passphrases, songs and sayings.</source>
        <translation>Program próbuje milionów znanych haseł, piosenek i powiedzeń.</translation>
    </message>
    <message>
        <source>Words that chance puts together have no link to you, and no saying behind them.</source>
        <translation>Słowa dobrane losowo nie mają związku z Tobą i nie są znanym powiedzeniem.</translation>
    </message>
    <message>
        <source>Type your own passphrase</source>
        <translation>Wpisz własne hasło</translation>
    </message>
    <message>
        <source>There are five new words on this page.</source>
        <translation>Na tej stronie jest pięć nowych słów.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Caps Lock: off</source>
        <translation>Caps Lock: wyłączony</translation>
    </message>
    <message>
        <source>Keyboard: %1. %2</source>
        <extracomment>%1 is a language; %2 says whether Caps Lock is on.</extracomment>
        <translation>Klawiatura: %1. %2</translation>
    </message>
    <message>
        <source>Type the words once, with a space between them.</source>
        <translation>Wpisz te słowa jeden raz, ze spacjami między nimi.</translation>
    </message>
    <message>
        <source>What you typed is not the same as the words. Check each word.</source>
        <translation>To, co wpisano, różni się od tych słów. Sprawdź każde słowo.</translation>
    </message>
    <message>
        <source>This passphrase uses a name you told us. Choose words that no one could link to you.</source>
        <translation>W tym haśle jest imię lub nazwa, którą nam podano. Wybierz słowa, których nikt z Tobą nie połączy.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add one or two more words.</source>
        <translation>To hasło zbyt łatwo zgadnąć. Dodaj jeszcze jedno lub dwa słowa.</translation>
    </message>
    <message>
        <source>Type it a second time</source>
        <translation>Wpisz je drugi raz</translation>
    </message>
    <message>
        <source>Show what I type the second time</source>
        <translation>Pokaż, co wpisuję drugi raz</translation>
    </message>
    <message>
        <source>Hide what I type the second time</source>
        <translation>Ukryj, co wpisuję drugi raz</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Enter a new passphrase.</source>
        <translation>Wpisz nowe hasło.</translation>
    </message>
    <message>
        <source>Type the new passphrase a second time.</source>
        <translation>Wpisz nowe hasło drugi raz.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it a second time.</source>
        <translation>Te dwa hasła się różnią. Wpisz je drugi raz.</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::PassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <extracomment>Group: the page on which the passphrase is changed. Read by: the person who keeps the diary, who may fear that somebody knows the old one. Exact.</extracomment>
        <translation>Twoje obecne hasło</translation>
    </message>
    <message>
        <source>Someone else may know the old one</source>
        <translation>Ktoś inny może znać stare hasło</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <translation>Zmienianie hasła. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>A button: change nothing now.</extracomment>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: to the next step.</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Show the passphrase of now</source>
        <translation>Pokaż obecne hasło</translation>
    </message>
    <message>
        <source>Hide the passphrase of now</source>
        <translation>Ukryj obecne hasło</translation>
    </message>
    <message>
        <source>Backups and copies that you made before still open with the old one.</source>
        <translation>Kopie zapasowe i inne kopie zrobione wcześniej nadal otwierają się starym hasłem.</translation>
    </message>
    <message>
        <source>If you have recovery words, they stay as they are.</source>
        <translation>Jeśli masz słowa zapasowe, zostają bez zmian.</translation>
    </message>
    <message>
        <source>The old one is wiped from your records when you next open them with the new one.</source>
        <translation>Stare hasło jest wymazywane z Twoich zapisków, gdy następnym razem otworzysz je nowym.</translation>
    </message>
    <message>
        <source>If you tick this, it is wiped at once. A copy that somebody took before still opens with it.</source>
        <translation>Jeśli to zaznaczysz, zostanie wymazane od razu. Kopia, którą ktoś zabrał wcześniej, nadal się nim otwiera.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Twoje hasło jest zmienione.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>You came in with your recovery words. A new passphrase takes the place of the one you forgot.</source>
        <translation>Zapiski otwarto słowami zapasowymi. Nowe hasło zastąpi zapomniane.</translation>
    </message>
    <message>
        <source>It takes the place of the one you have now.</source>
        <translation>Zastąpi to, które masz teraz.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Użyj tego hasła</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>This is the passphrase that you have now. Choose another one.</source>
        <translation>To hasło, które masz teraz. Wybierz inne.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Zmienianie hasła</translation>
    </message>
    <message>
        <source>You stopped it. Your passphrase is the one you had.</source>
        <translation>Przerwano. Hasło zostaje takie jak przedtem.</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.</source>
        <translation>To nie jest Twoje hasło. Nic nie zmieniono. Sprawdź Caps Lock i język klawiatury.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The old one could not be wiped from a copy. It is wiped when you next open your records with the new one.</source>
        <extracomment>&quot;The old one&quot;, &quot;the new one&quot;: the passphrase.</extracomment>
        <translation>Starego hasła nie udało się wymazać z jednej kopii. Zostanie wymazane, gdy następnym razem otworzysz swoje zapiski nowym.</translation>
    </message>
    <message>
        <source>Your disk had a fault. If the new one does not open your records, use the old one.</source>
        <extracomment>&quot;the new one&quot;, &quot;the old one&quot;: the passphrase. The disk did not confirm that the new one stays.</extracomment>
        <translation>Wystąpił błąd dysku. Jeśli nowe hasło nie otworzy Twoich zapisków, użyj starego.</translation>
    </message>
    <message>
        <source>From now on your records open with the new one. Backups that you made before still open with the old one. It helps to make a new one soon.</source>
        <translation>Od teraz Twoje zapiski otwiera nowe hasło. Kopie zapasowe zrobione wcześniej nadal otwierają się starym. Dobrze jest zrobić wkrótce nową.</translation>
    </message>
    <message>
        <source>Your passphrase was not changed. %1</source>
        <extracomment>%1 is a sentence that says what went wrong.</extracomment>
        <translation>Twojego hasła nie zmieniono. %1</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoveryPage</name>
    <message>
        <source>Recovery words</source>
        <translation>Słowa zapasowe</translation>
    </message>
    <message>
        <source>Eleven words that open your records if you forget the passphrase.</source>
        <translation>Jedenaście słów, które otwierają Twoje zapiski, jeśli zapomnisz hasła.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>Group: the page on which recovery words are made. Read by: the person who keeps the diary, who weighs who may find a paper. Exact.</extracomment>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>So that nobody else can make words here.</source>
        <translation>Żeby nikt inny nie mógł tu utworzyć słów.</translation>
    </message>
    <message>
        <source>Making the words. This takes a moment.</source>
        <translation>Tworzenie słów. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Utwórz słowa zapasowe</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Pokaż słowa jeszcze raz</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: to the next step.</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>They go on paper. Who could find it? A friend, a solicitor or a support worker can keep it for you, away from home.</source>
        <translation>Te słowa zapisuje się na papierze. Kto może znaleźć kartkę? Ktoś zaufany, prawnik lub osoba z organizacji pomocowej może ją dla Ciebie przechować, poza domem.</translation>
    </message>
    <message>
        <source>Have a pen and paper ready. The words are shown only once.</source>
        <translation>Przygotuj kartkę i długopis. Słowa pokazujemy tylko raz.</translation>
    </message>
    <message>
        <source>Your recovery words are ready.</source>
        <translation>Twoje słowa zapasowe są gotowe.</translation>
    </message>
    <message>
        <source>Backups that you made before still open with the words of that time.</source>
        <translation>Kopie zapasowe zrobione wcześniej nadal otwierają się słowami z tamtego czasu.</translation>
    </message>
    <message>
        <source>You have no recovery words.</source>
        <translation>Nie masz słów zapasowych.</translation>
    </message>
    <message>
        <source>Check these two words</source>
        <translation>Sprawdź te dwa słowa</translation>
    </message>
    <message>
        <source>I have the words on paper</source>
        <translation>Mam te słowa na papierze</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>Tworzenie słów zapasowych</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Przerwano. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.</source>
        <translation>To nie jest Twoje hasło. Nic nie zmieniono. Sprawdź Caps Lock i język klawiatury.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>Your old words still work. They stop when you have checked these.</source>
        <extracomment>Stands below recovery words that were just made: &quot;these&quot;.</extracomment>
        <translation>Twoje stare słowa nadal działają. Przestaną działać, gdy sprawdzisz te.</translation>
    </message>
    <message>
        <source>Words that you had before open nothing any more: you can tear that paper up.</source>
        <extracomment>On the last step: the new recovery words were checked.</extracomment>
        <translation>Poprzednie słowa niczego już nie otwierają: możesz podrzeć tamtą kartkę.</translation>
    </message>
    <message>
        <source>Your disk had a fault. It helps to keep the old paper too, until the new words have opened your records.</source>
        <extracomment>In the place of &quot;you can tear that paper up&quot;: the disk did not confirm that the new words stay.</extracomment>
        <translation>Wystąpił błąd dysku. Dobrze jest zachować też starą kartkę, dopóki nowe słowa nie otworzą Twoich zapisków.</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. Until then the words on your paper are the only way in.</source>
        <extracomment>To somebody who forgot the passphrase and came in with the recovery words.</extracomment>
        <translation>Najpierw wybierz nowe hasło. Do tego czasu słowa na Twojej kartce to jedyna droga do zapisków.</translation>
    </message>
    <message>
        <source>It helps to keep the paper where nobody at home finds it.</source>
        <translation>Dobrze jest trzymać kartkę tam, gdzie nikt w domu jej nie znajdzie.</translation>
    </message>
    <message>
        <source>You have recovery words from %1. They work until you have checked new ones.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Masz słowa zapasowe z dnia %1. Działają, dopóki nie sprawdzisz nowych.</translation>
    </message>
    <message>
        <source>You have recovery words from %1. There are newer ones that were not checked. All of them work until you have checked new ones.</source>
        <extracomment>%1 is a day. &quot;newer ones&quot;: recovery words that were made and shown, but two of them were never typed.</extracomment>
        <translation>Masz słowa zapasowe z dnia %1. Są też nowsze, których nie sprawdzono. Wszystkie działają, dopóki nie sprawdzisz nowych.</translation>
    </message>
    <message>
        <source>These are your new recovery words. Write them down.</source>
        <translation>To Twoje nowe słowa zapasowe. Przepisz je na kartkę.</translation>
    </message>
    <message>
        <source>Your new recovery words are on their page. Write them down there.</source>
        <extracomment>Said while another page is shown. &quot;their page&quot; is the one called &quot;Recovery words&quot;.</extracomment>
        <translation>Twoje nowe słowa zapasowe są na swojej stronie. Przejdź tam i przepisz je na kartkę.</translation>
    </message>
    <message>
        <source>No recovery words were made. %1</source>
        <extracomment>%1 is a sentence that says what went wrong.</extracomment>
        <translation>Nie utworzono słów zapasowych. %1</translation>
    </message>
    <message>
        <source>Putting an end to the old words</source>
        <extracomment>A line that shows what is going on: the old recovery words shall open nothing any more.</extracomment>
        <translation>Wyłączanie starych słów</translation>
    </message>
    <message>
        <source>The new words work, and so do your old ones. Check them again to end the old ones.</source>
        <extracomment>The two words that were asked for were right, but the old recovery words could not be taken away.</extracomment>
        <translation>Nowe słowa działają, stare też. Sprawdź nowe jeszcze raz, aby stare przestały działać.</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoverySheet</name>
    <message>
        <source>Print these words?</source>
        <extracomment>Group: questions and messages before the recovery words are printed. Read by: the person who keeps the diary. Whoever finds the paper can open the records: exact.</extracomment>
        <translation>Wydrukować te słowa?</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Whoever finds one can open your records. Words that you write by hand leave no copy.</source>
        <translation>Drukarki i kolejki wydruku przechowują kopie. Kto taką kopię znajdzie, może otworzyć Twoje zapiski. Słowa przepisane ręcznie nie zostawiają kopii.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Wybierz drukarkę</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What the queue of a printer shows: no name, and nothing of what is printed.</extracomment>
        <translation>Strona</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is on, then try again.</source>
        <translation>Drukarka nie przyjęła strony. Sprawdź, czy jest włączona, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Eleven words</source>
        <extracomment>Group: a sheet of paper with the recovery words. Read by: the person who keeps the diary, but anybody may find it. It must not say what the words are for, nor name the app. The title of a sheet of paper. It must not say what the words are for.</extracomment>
        <translation>Jedenaście słów</translation>
    </message>
    <message>
        <source>It helps to keep this paper away from home. A friend, a solicitor or a support worker can keep it for you. A photo of it can be found by others.</source>
        <extracomment>Stands on a sheet of paper, which must not say what the words are for.</extracomment>
        <translation>Dobrze jest trzymać tę kartkę poza domem. Może ją dla Ciebie przechować ktoś zaufany, prawnik lub osoba z organizacji pomocowej. Jej zdjęcie mogą znaleźć inni.</translation>
    </message>
    <message>
        <source>The words were sent to the printer. It helps to fetch the paper at once.</source>
        <translation>Słowa wysłano do drukarki. Dobrze jest od razu zabrać kartkę.</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoveryWordsView</name>
    <message>
        <source>Write these words down, in this order. They are shown only now.</source>
        <extracomment>Group: the recovery words as they are shown, and the check of two of them. Read by: the person who keeps the diary, with pen and paper, and with a screen reader.</extracomment>
        <translation>Przepisz te słowa, w tej kolejności. Pokazujemy je tylko teraz.</translation>
    </message>
    <message>
        <source>Look at your paper and type two of the words.</source>
        <translation>Spójrz na swoją kartkę i wpisz dwa z tych słów.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of the word, %2 the word.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Noun, a label before a field; %1: which of the recovery words, a number from 1 to 11.</extracomment>
        <translation>Słowo %1</translation>
    </message>
    <message>
        <source>This is not word %1.</source>
        <extracomment>%1: which of the recovery words, a number from 1 to 11.</extracomment>
        <translation>To nie jest słowo %1.</translation>
    </message>
    <message>
        <source>Two of the recovery words do not match. Check words %1 and %2.</source>
        <extracomment>%1 and %2: which of the words, numbers from 1 to 11.</extracomment>
        <translation>Dwa ze słów zapasowych się nie zgadzają. Sprawdź słowa %1 i %2.</translation>
    </message>
    <message>
        <source>One of the recovery words does not match. Check word %1.</source>
        <extracomment>%1: which of the words, a number from 1 to 11.</extracomment>
        <translation>Jedno ze słów zapasowych się nie zgadza. Sprawdź słowo %1.</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>Drukuj słowa</translation>
    </message>
    <message>
        <source>Paper is best. It helps to leave out what the words are for. A photo on a phone can be found by others.</source>
        <translation>Najlepszy jest papier. Dobrze jest nie pisać, do czego są te słowa. Zdjęcie w telefonie mogą znaleźć inni.</translation>
    </message>
</context>
<context>
    <name>app::viewer::PictureLoader</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept.</source>
        <translation>Pliku tego rodzaju nie można tu pokazać. Jest zachowany.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. It is kept as it is.</source>
        <extracomment>Group: why a file cannot be shown. Read by: the person who keeps the diary, who may fear that it is lost. Always say that it is kept.</extracomment>
        <translation>Tego pliku nie da się odczytać jako obrazu. Jest zachowany bez zmian.</translation>
    </message>
    <message>
        <source>This PDF cannot be read here. It may be damaged. It is kept as it is.</source>
        <extracomment>A PDF file that is damaged, or only called one.</extracomment>
        <translation>Tego pliku PDF nie można tu odczytać. Może być uszkodzony. Jest zachowany bez zmian.</translation>
    </message>
    <message>
        <source>This file is not an email that can be read. It is kept as it is.</source>
        <translation>Tego pliku nie da się odczytać jako e-maila. Jest zachowany bez zmian.</translation>
    </message>
    <message>
        <source>This picture is too large to show. It is kept.</source>
        <translation>Ten obraz jest za duży, aby go pokazać. Jest zachowany.</translation>
    </message>
    <message>
        <source>This PDF is too large to show. It is kept.</source>
        <translation>Ten plik PDF jest za duży, aby go pokazać. Jest zachowany.</translation>
    </message>
    <message>
        <source>This email is too large to show. It is kept.</source>
        <translation>Ten e-mail jest za duży, aby go pokazać. Jest zachowany.</translation>
    </message>
    <message>
        <source>This picture took too long to open. It is kept.</source>
        <translation>Ten obraz otwierał się zbyt długo. Jest zachowany.</translation>
    </message>
    <message>
        <source>This page took too long to open. The PDF is kept.</source>
        <translation>Ta strona otwierała się zbyt długo. Plik PDF jest zachowany.</translation>
    </message>
    <message>
        <source>This email took too long to open. It is kept.</source>
        <translation>Ten e-mail otwierał się zbyt długo. Jest zachowany.</translation>
    </message>
    <message>
        <source>This PDF needs a password, so it cannot be shown here. It is kept with your records. You can save a copy and open it in another program. That copy is not protected.</source>
        <extracomment>A PDF file that opens only with a password.</extracomment>
        <translation>Ten plik PDF wymaga hasła, więc nie można go tu pokazać. Jest przechowywany z Twoimi zapiskami. Możesz zapisać kopię i otworzyć ją w innym programie. Ta kopia nie jest chroniona.</translation>
    </message>
    <message>
        <source>This file could not be shown safely. It is stored unchanged.</source>
        <translation>Tego pliku nie udało się bezpiecznie pokazać. Jest przechowywany bez zmian.</translation>
    </message>
    <message>
        <source>Pictures cannot be shown safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>Na tym komputerze nie można bezpiecznie pokazywać obrazów. Plik jest zachowany i możesz zapisać kopię.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>Na tym komputerze nie można bezpiecznie pokazywać plików tego rodzaju. Plik jest zachowany i możesz zapisać kopię.</translation>
    </message>
</context>
<context>
    <name>app::viewer::PictureView</name>
    <message>
        <source>Hidden picture</source>
        <extracomment>Noun, spoken name of a picture that is not shown yet.</extracomment>
        <translation>Ukryty obraz</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Group: a picture, or what hides it, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of a picture that is shown.</extracomment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>Adjective: stands in the place of a picture that is not shown yet.</extracomment>
        <translation>Ukryty</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayWords</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>Group: how long a recording is, as it is heard. Read by: the person who keeps the diary, with a screen reader. Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, whole time</comment>
        <extracomment>Where a recording is: %1 and %2 are times in words. A screen reader says it.</extracomment>
        <translation>%1, całość: %2</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayerScreen</name>
    <message>
        <source>Video, hidden</source>
        <extracomment>Group: the picture of a video, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun: a video whose picture is not shown yet.</extracomment>
        <translation>Wideo, ukryte</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Noun: a video whose picture is shown.</extracomment>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>video, which file</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayerView</name>
    <message>
        <source>Play</source>
        <extracomment>Verb, a button: play the recording.</extracomment>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <extracomment>A button: jump back in the recording.</extracomment>
        <translation>10 sekund w tył</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <extracomment>A button: jump ahead in the recording.</extracomment>
        <translation>10 sekund w przód</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Verb, a button: switch the sound off.</extracomment>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Noun, a label: how loud it is.</extracomment>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Noun, a tick box: show the words of a video as text.</extracomment>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <extracomment>Group: controls and messages of a sound or a video. Read by: the person who keeps the diary, and with a screen reader. Use the words of other players.</extracomment>
        <translation>Dźwięk jest wyłączony.</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation>Dźwięk jest włączony.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how loud</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Verb, a button: stop the recording for now.</extracomment>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, length</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>There is only sound in this file.</source>
        <translation>W tym pliku jest tylko dźwięk.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a control, which file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Miejsce w nagraniu</translation>
    </message>
    <message>
        <source>Opening the sound.</source>
        <translation>Otwieranie dźwięku.</translation>
    </message>
    <message>
        <source>Opening the video.</source>
        <translation>Otwieranie wideo.</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer now.</source>
        <translation>Teraz na tym komputerze nie można odtworzyć dźwięku.</translation>
    </message>
    <message>
        <source>It has come to its end.</source>
        <translation>To koniec nagrania.</translation>
    </message>
</context>
<context>
    <name>app::viewer::Recordings</name>
    <message>
        <source>This kind of file cannot be played here. It is kept.</source>
        <extracomment>Group: why a sound or video cannot be played. Read by: the person who keeps the diary, who may fear that it is lost. Always say that it is kept.</extracomment>
        <translation>Pliku tego rodzaju nie można tu odtworzyć. Jest zachowany.</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be played here. It is kept as it is.</source>
        <translation>W tym pliku nie ma nic, co można tu odtworzyć. Jest zachowany bez zmian.</translation>
    </message>
    <message>
        <source>This file is too large to play here. It is kept.</source>
        <translation>Ten plik jest za duży, aby go tu odtworzyć. Jest zachowany.</translation>
    </message>
    <message>
        <source>This file could not be played here. It is stored unchanged.</source>
        <translation>Tego pliku nie udało się tu odtworzyć. Jest przechowywany bez zmian.</translation>
    </message>
    <message>
        <source>Videos and sound cannot be played safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>Na tym komputerze nie można bezpiecznie odtwarzać wideo ani dźwięku. Plik jest zachowany i możesz zapisać kopię.</translation>
    </message>
    <message>
        <source>The stored copy of this file could not be read to its end. You can check its fingerprint.</source>
        <translation>Przechowywanej kopii tego pliku nie dało się odczytać do końca. Możesz sprawdzić jej odcisk.</translation>
    </message>
</context>
<context>
    <name>app::widgets::DateText</name>
    <message>
        <source>%1am</source>
        <extracomment>Group: times and moments as they are written everywhere. Read by: everybody, also on papers. They must be clear without thinking. A time before noon; %1: &quot;2:05&quot;. In English without a gap: &quot;2:05am&quot;.</extracomment>
        <translation>%1&#xa0;am</translation>
    </message>
    <message>
        <source>%1pm</source>
        <extracomment>A time after noon; %1: &quot;2:05&quot;. In English without a gap: &quot;2:05pm&quot;.</extracomment>
        <translation>%1&#xa0;pm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <extracomment>%1: a day, &quot;27 March 2026&quot;. %2: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>app::widgets::ErrorSummary</name>
    <message>
        <source>There is something to put right</source>
        <extracomment>Group: the heading above a list of what a form still needs. Read by: the person who keeps the diary. No blame.</extracomment>
        <translation>Jest coś do poprawienia</translation>
    </message>
</context>
<context>
    <name>app::widgets::Fold</name>
    <message>
        <source>− %1</source>
        <extracomment>A line that opens and closes what is below it; the mark shows which.</extracomment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>A line that opens what is below it; %1: its words.</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Group: a line that opens and closes what is below it. Read by: the person who keeps the diary, and with a screen reader. This text: Adjective, spoken: what is below the line is shown. Not the verb.</extracomment>
        <translation>Rozwinięte</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Adjective, spoken: what is below the line is hidden.</extracomment>
        <translation>Zwinięte</translation>
    </message>
</context>
<context>
    <name>app::widgets::SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Verb, a button: show the passphrase that is typed.</extracomment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>Group: a field for a passphrase. Read by: the person who keeps the diary, perhaps with somebody near. Short: the button stands beside the field.</extracomment>
        <translation>Pokaż, co wpisuję</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb, a button: hide the passphrase that is typed.</extracomment>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Ukryj, co wpisuję</translation>
    </message>
</context>
<context>
    <name>app::widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Verb, a button: takes back what was just done.</extracomment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1 You can undo this.</source>
        <comment>what was done</comment>
        <extracomment>Group: a bar that offers to take back what was just done. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>%1 Możesz to cofnąć.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Verb, a button: does again what was undone.</extracomment>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>%1 You can redo it.</source>
        <comment>what was undone</comment>
        <translation>%1 Możesz to ponowić.</translation>
    </message>
</context>
</TS>
