<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Behaviour</name>
    <message>
        <source>Called me</source>
        <extracomment>Group: choices under &quot;How?&quot; in an entry: what was done to the person. Read by: the person who keeps the diary, who may be frightened; in lists and on papers also by the police. No gender for whoever did it, no verdict.</extracomment>
        <translation>Fy ffonio</translation>
    </message>
    <message>
        <source>Called and said nothing</source>
        <translation>Ffonio heb ddweud dim</translation>
    </message>
    <message>
        <source>Sent me texts</source>
        <translation>Anfon negeseuon testun ata i</translation>
    </message>
    <message>
        <source>Sent me emails</source>
        <translation>Anfon e-byst ata i</translation>
    </message>
    <message>
        <source>Sent me messages online</source>
        <translation>Anfon negeseuon ata i ar-lein</translation>
    </message>
    <message>
        <source>Left or sent me a gift or a letter</source>
        <translation>Gadael neu anfon anrheg neu lythyr i mi</translation>
    </message>
    <message>
        <source>Got in touch with my family, friends or work</source>
        <translation>Cysylltu â fy nheulu, fy ffrindiau neu fy ngwaith</translation>
    </message>
    <message>
        <source>Got other people to do it</source>
        <translation>Cael pobl eraill i wneud hyn</translation>
    </message>
    <message>
        <source>Followed me</source>
        <extracomment>Somebody walked or drove after me.</extracomment>
        <translation>Fy nilyn</translation>
    </message>
    <message>
        <source>Watched me</source>
        <extracomment>Somebody kept looking at me or at my home.</extracomment>
        <translation>Fy ngwylio</translation>
    </message>
    <message>
        <source>Waited outside</source>
        <extracomment>Somebody stood and waited outside a building.</extracomment>
        <translation>Aros y tu allan</translation>
    </message>
    <message>
        <source>Came to my home</source>
        <translation>Dod i fy nghartref</translation>
    </message>
    <message>
        <source>Came to my work</source>
        <translation>Dod i fy ngwaith</translation>
    </message>
    <message>
        <source>Spoke to me in person</source>
        <translation>Siarad â fi wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Abused me because of who I am</source>
        <translation>Fy ngham-drin oherwydd pwy ydw i</translation>
    </message>
    <message>
        <source>Hit me or hurt me</source>
        <translation>Fy nharo neu fy mrifo</translation>
    </message>
    <message>
        <source>Touched or hurt me in a sexual way</source>
        <translation>Cyffwrdd â fi neu fy mrifo mewn ffordd rywiol</translation>
    </message>
    <message>
        <source>Posted about me</source>
        <translation>Postio amdana i ar-lein</translation>
    </message>
    <message>
        <source>Shared my private details</source>
        <translation>Rhannu fy manylion preifat</translation>
    </message>
    <message>
        <source>Told lies about me</source>
        <translation>Dweud celwydd amdana i</translation>
    </message>
    <message>
        <source>Pretended to be me</source>
        <translation>Esgus bod yn fi</translation>
    </message>
    <message>
        <source>Shared an intimate image of me</source>
        <translation>Rhannu llun noeth neu rywiol ohona i</translation>
    </message>
    <message>
        <source>Threatened to share an intimate image of me</source>
        <translation>Bygwth rhannu llun noeth neu rywiol ohona i</translation>
    </message>
    <message>
        <source>Made a fake intimate image of me</source>
        <translation>Gwneud llun ffug noeth neu rywiol ohona i</translation>
    </message>
    <message>
        <source>Sent me a sexual image I did not want</source>
        <translation>Anfon ata i lun rhywiol nad oeddwn i ei eisiau</translation>
    </message>
    <message>
        <source>Broke into my account</source>
        <translation>Torri i mewn i fy nghyfrif</translation>
    </message>
    <message>
        <source>Spied on my phone or computer</source>
        <translation>Ysbïo ar fy ffôn neu fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Used a tracker on me or my things</source>
        <translation>Defnyddio dyfais dracio arna i neu ar fy mhethau</translation>
    </message>
    <message>
        <source>Damaged my things, my home or my car</source>
        <translation>Difrodi fy mhethau, fy nghartref neu fy nghar</translation>
    </message>
    <message>
        <source>Hurt my pet</source>
        <translation>Brifo fy anifail anwes</translation>
    </message>
    <message>
        <source>Threatened to hurt me or others</source>
        <translation>Bygwth fy mrifo i neu frifo pobl eraill</translation>
    </message>
    <message>
        <source>Threatened to kill</source>
        <translation>Bygwth lladd</translation>
    </message>
    <message>
        <source>Made another threat</source>
        <translation>Gwneud bygythiad arall</translation>
    </message>
    <message>
        <source>Asked for money or more, or they would harm me</source>
        <translation>Gofyn am arian neu fwy, neu bydden nhw&apos;n gwneud niwed i mi</translation>
    </message>
    <message>
        <source>Pushed me to drop my report</source>
        <translation>Pwyso arna i i dynnu fy adroddiad yn ôl</translation>
    </message>
    <message>
        <source>Broke an order or a bail condition</source>
        <translation>Torri gorchymyn neu amod mechnïaeth</translation>
    </message>
    <message>
        <source>Controls what I do</source>
        <translation>Rheoli beth rydw i&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>sure</source>
        <extracomment>Group: how sure the person is who did it, as the end of a line: &quot;Unknown person 1 (think so)&quot;. Read by: the person who keeps the diary, and the police on papers. Lower case, very short. This text: Adjective: I am sure.</extracomment>
        <translation>siŵr</translation>
    </message>
    <message>
        <source>think so</source>
        <extracomment>I think that it was them.</extracomment>
        <translation>yn credu</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>Noun: it is a guess.</extracomment>
        <translation>dyfaliad</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call to 101</source>
        <extracomment>Group: ways in which a report was made, in a list of choices and of reports. Read by: the person who keeps the diary. Nouns, short; 101 and 999 are phone numbers of the police.</extracomment>
        <translation>Galwad i 101</translation>
    </message>
    <message>
        <source>Call to 999</source>
        <translation>Galwad i 999</translation>
    </message>
    <message>
        <source>Online report</source>
        <translation>Adroddiad ar-lein</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>Mewn gorsaf heddlu</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Galwad ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Noun: reported by email.</extracomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Noun: a letter on paper.</extracomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>They met face to face.</extracomment>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>Ap neu wefan</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>Another way to report than those above.</extracomment>
        <translation>Ffordd arall</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Something you keep</source>
        <extracomment>Group: kinds of files and things that are kept. Read by: the person who keeps the diary, in lists and on the page of a file. Nouns, short, neutral: the content may upset.</extracomment>
        <translation>Rhywbeth rydych chi&apos;n ei gadw</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <extracomment>Noun, a kind of file; %1: its format in capitals, &quot;PNG&quot;.</extracomment>
        <translation>Llun (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Noun, a kind of file: a recording to listen to.</extracomment>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Noun, a kind of file.</extracomment>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>A kind of file. Stays as it is in most languages.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Noun, a kind of file: a saved email.</extracomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Noun, a kind of file: plain words. Not a text message.</extracomment>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Packed files</source>
        <extracomment>Noun, a kind of file: many files in one, such as a ZIP file.</extracomment>
        <translation>Ffeiliau wedi&apos;u pacio</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun: a file of any other kind.</extracomment>
        <translation>Ffeil</translation>
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
        <translation>Chwilio yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the folder that was open before. Not the body part.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A button: to the folder that was open after. Not &quot;onwards&quot; in time.</extracomment>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>The folder that this folder is in.</extracomment>
        <translation>Y ffolder uwchben</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i&apos;r ffolder uwchben</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Noun: the list of places at the side.</extracomment>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun: the list of files.</extracomment>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Noun: a label before the name of a folder.</extracomment>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o&apos;r math:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb, a button. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Verb, a button. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Verb, a button: choose this folder. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Verb, in a menu. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>Ail&amp;enwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb, in a menu. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ffolder newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Dod o hyd i ffolder</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, in a menu: take a place out of the list at the side.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Noun: folders, a kind of thing to choose.</extracomment>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Doedden ni ddim yn gallu dod o hyd i&apos;r ffeil.
Gwiriwch fod enw&apos;r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Doedden ni ddim yn gallu dod o hyd i&apos;r ffolder.
Gwiriwch fod enw&apos;r ffolder yn gywir.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yma&apos;n barod.
Ydych chi am roi&apos;r ffeil newydd yn ei lle?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae &apos;%1&apos; wedi&apos;i warchod rhag cael ei newid.
Ydych chi am ei ddileu er hynny?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi&apos;n siŵr eich bod chi am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Doedden ni ddim yn gallu dileu&apos;r ffolder.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Noun, the head of a column: names of files.</extracomment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Noun, the head of a column: sizes of files.</extracomment>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Noun, the head of a column: kinds of files. Not the verb.</extracomment>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Group: heads of the columns in the dialog in which files are chosen. Read by: the person who keeps the diary. Nouns, one word if you can.</extracomment>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Noun: this computer, as a place.</extracomment>
        <translation>Cyfrifiadur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb, in a menu: take back what was typed. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb, in a menu: do again what was taken back. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Verb, in a menu: take the chosen words out and copy them. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Verb, in a menu: copy the chosen words. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Verb, in a menu: put in what was copied. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, in a menu: delete the chosen words.</extracomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Group: the menu of a field of one line. Read by: the person who keeps the diary. Use the words of the computer&apos;s own menus.</extracomment>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Group: buttons of dialogs that come with Qt. Read by: the person who keeps the diary. Use the words of the computer&apos;s own dialogs. This text: A button: agreed.</extracomment>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: change nothing and go back.</extracomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>A button: the answer to a question. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Ydw</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>A button: the answer to a question. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>&amp;Nac ydw</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb, in a menu: take back what was typed. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb, in a menu: do again what was taken back. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Verb, in a menu: take the chosen words out and copy them. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Verb, in a menu: copy the chosen words. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Group: the menu of a text of many lines. Read by: the person who keeps the diary. Use the words of the computer&apos;s own menus.</extracomment>
        <translation>Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Verb, in a menu: put in what was copied. The letter after &amp; is pressed alone.</extracomment>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, in a menu: delete the chosen words.</extracomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>How many calls?</source>
        <extracomment>Group: questions in an entry, their help, and their labels on papers. Read by: the person who keeps the diary, who may be frightened; labels also by the police. Never blame, never press; what begins in lower case follows &quot;Why we ask:&quot;.</extracomment>
        <translation>Faint o alwadau?</translation>
    </message>
    <message>
        <source>A guess is fine.</source>
        <translation>Mae dyfalu&apos;n iawn.</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Noun, a label: phone calls that came. Before a number.</extracomment>
        <translation>Galwadau</translation>
    </message>
    <message>
        <source>How long did they last?</source>
        <translation>Pa mor hir oedd y galwadau?</translation>
    </message>
    <message>
        <source>How long the calls lasted</source>
        <translation>Hyd y galwadau</translation>
    </message>
    <message>
        <source>Which number did they call from?</source>
        <translation>O ba rif y daeth y galwadau?</translation>
    </message>
    <message>
        <source>If it was hidden, you can dial 1471 at once. It is better not to call back.</source>
        <translation>Os oedd y rhif yn gudd, gallwch chi ffonio 1471 ar unwaith. Mae&apos;n well peidio â ffonio&apos;n ôl.</translation>
    </message>
    <message>
        <source>the police or the phone company may trace it.</source>
        <translation>efallai y bydd yr heddlu neu&apos;r cwmni ffôn yn gallu olrhain y rhif.</translation>
    </message>
    <message>
        <source>Number they called from</source>
        <translation>Rhif y daeth y galwadau ohono</translation>
    </message>
    <message>
        <source>Did they leave a voice message?</source>
        <translation>Wnaeth y person adael neges llais?</translation>
    </message>
    <message>
        <source>It helps to keep it.</source>
        <translation>Mae cadw&apos;r neges yn help.</translation>
    </message>
    <message>
        <source>Left a voice message</source>
        <translation>Gadael neges llais</translation>
    </message>
    <message>
        <source>How many messages?</source>
        <translation>Faint o negeseuon?</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Noun, a label: messages that came. Before a number.</extracomment>
        <translation>Negeseuon</translation>
    </message>
    <message>
        <source>Which number, address or account sent them?</source>
        <translation>O ba rif, cyfeiriad neu gyfrif y daeth y negeseuon?</translation>
    </message>
    <message>
        <source>Copy it as it stands there.</source>
        <translation>Copïwch hyn yn union fel y mae yno.</translation>
    </message>
    <message>
        <source>a name can be changed. The number or address helps to find who it was.</source>
        <translation>mae modd newid enw. Mae&apos;r rhif neu&apos;r cyfeiriad yn helpu i ddarganfod pwy oedd y person.</translation>
    </message>
    <message>
        <source>Number, address or account that sent them</source>
        <translation>Rhif, cyfeiriad neu gyfrif y daeth y negeseuon ohono</translation>
    </message>
    <message>
        <source>Do you still have them on your phone or computer?</source>
        <translation>Ydy&apos;r negeseuon ar eich ffôn neu&apos;ch cyfrifiadur o hyd?</translation>
    </message>
    <message>
        <source>Police may ask for the first copy. It helps to keep it, and your own replies.</source>
        <translation>Efallai y bydd yr heddlu&apos;n gofyn am y copi cyntaf. Mae&apos;n help ei gadw, a&apos;ch atebion eich hun hefyd.</translation>
    </message>
    <message>
        <source>Messages are still on the phone or computer</source>
        <translation>Negeseuon ar y ffôn neu&apos;r cyfrifiadur o hyd</translation>
    </message>
    <message>
        <source>What is the web address of the page?</source>
        <translation>Beth yw cyfeiriad gwe&apos;r dudalen?</translation>
    </message>
    <message>
        <source>the address shows where it was, also when the page is gone.</source>
        <translation>mae&apos;r cyfeiriad yn dangos ble roedd hyn, hyd yn oed pan fydd y dudalen wedi mynd.</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Noun, a label: the address of a page on the internet.</extracomment>
        <translation>Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Which account put it there?</source>
        <translation>Pa gyfrif a roddodd hyn yno?</translation>
    </message>
    <message>
        <source>Account that put it there</source>
        <translation>Cyfrif a roddodd hyn yno</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>Pwy oedd yn gallu gweld hyn?</translation>
    </message>
    <message>
        <source>For example how many views or replies it had.</source>
        <translation>Er enghraifft sawl gwaith y cafodd ei weld, neu faint o atebion gafodd.</translation>
    </message>
    <message>
        <source>Who could see it</source>
        <translation>Pwy oedd yn gallu gweld hyn</translation>
    </message>
    <message>
        <source>What did they look like, and what did they wear?</source>
        <translation>Sut olwg oedd ar y person, a pha ddillad oedd gan y person?</translation>
    </message>
    <message>
        <source>it can help to show who it was.</source>
        <translation>gall helpu i ddangos pwy oedd y person.</translation>
    </message>
    <message>
        <source>What they looked like and wore</source>
        <translation>Golwg a dillad y person</translation>
    </message>
    <message>
        <source>Was there a car? What kind, and which number?</source>
        <translation>Oedd car yno? Pa fath o gar, a beth oedd y rhif cofrestru?</translation>
    </message>
    <message>
        <source>Car</source>
        <extracomment>Noun, a label: what the car was like.</extracomment>
        <translation>Car</translation>
    </message>
    <message>
        <source>Could a camera have seen it?</source>
        <translation>Allai camera fod wedi gweld hyn?</translation>
    </message>
    <message>
        <source>Film is often kept for a few days only. You can ask them to keep it.</source>
        <translation>Yn aml, dim ond am ychydig ddyddiau mae ffilm yn cael ei chadw. Gallwch chi ofyn am ei chadw.</translation>
    </message>
    <message>
        <source>A camera may have seen it</source>
        <translation>Efallai fod camera wedi gweld hyn</translation>
    </message>
    <message>
        <source>Who has touched it since?</source>
        <translation>Pwy sydd wedi cyffwrdd â&apos;r peth ers hynny?</translation>
    </message>
    <message>
        <source>police may ask who has had it in their hands.</source>
        <translation>efallai y bydd yr heddlu&apos;n gofyn pwy sydd wedi gafael ynddo.</translation>
    </message>
    <message>
        <source>Who has touched it</source>
        <translation>Pwy sydd wedi cyffwrdd â&apos;r peth</translation>
    </message>
    <message>
        <source>Where and when was it found?</source>
        <translation>Ble a phryd y cafodd y ddyfais ei darganfod?</translation>
    </message>
    <message>
        <source>Where and when the tracker was found</source>
        <translation>Ble a phryd y cafodd y ddyfais dracio ei darganfod</translation>
    </message>
    <message>
        <source>Which number is on it, or in the alert?</source>
        <translation>Pa rif sydd ar y ddyfais, neu yn y rhybudd?</translation>
    </message>
    <message>
        <source>A photo of the number helps too.</source>
        <translation>Mae llun o&apos;r rhif yn help hefyd.</translation>
    </message>
    <message>
        <source>Number of the tracker</source>
        <translation>Rhif y ddyfais dracio</translation>
    </message>
    <message>
        <source>Were you hurt?</source>
        <translation>Gawsoch chi eich brifo?</translation>
    </message>
    <message>
        <source>A photo of it can go with this entry.</source>
        <translation>Gall llun o&apos;r anaf fynd gyda&apos;r cofnod hwn.</translation>
    </message>
    <message>
        <source>Hurt</source>
        <extracomment>Adjective, a label: was the person hurt? Before &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Cael fy mrifo</translation>
    </message>
    <message>
        <source>Was there a weapon, or talk of one?</source>
        <translation>Oedd arf yno, neu sôn am arf?</translation>
    </message>
    <message>
        <source>If it is happening now, call 999.</source>
        <translation>Os yw hyn yn digwydd nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>A weapon, or talk of one</source>
        <translation>Arf, neu sôn am arf</translation>
    </message>
    <message>
        <source>Did you ask them to stop?</source>
        <translation>Wnaethoch chi ofyn i&apos;r person stopio?</translation>
    </message>
    <message>
        <source>For example &quot;Do not contact me again&quot;. Asking once is enough.</source>
        <translation>Er enghraifft &quot;Peidiwch â chysylltu â fi eto&quot;. Mae gofyn unwaith yn ddigon.</translation>
    </message>
    <message>
        <source>it can show that they knew you did not want it. Contact after this day is counted.</source>
        <translation>gall ddangos bod y person yn gwybod nad oeddech chi eisiau hyn. Mae pob cyswllt ar ôl y diwrnod hwn yn cael ei gyfrif.</translation>
    </message>
    <message>
        <source>Asked them to stop</source>
        <translation>Gofyn i&apos;r person stopio</translation>
    </message>
    <message>
        <source>What did it cost you in money?</source>
        <translation>Faint o arian gostiodd hyn i chi?</translation>
    </message>
    <message>
        <source>For example new locks, a new phone, or taxis.</source>
        <translation>Er enghraifft cloeon newydd, ffôn newydd, neu dacsis.</translation>
    </message>
    <message>
        <source>a court may look at what it did to you, and at what it cost.</source>
        <translation>gall llys edrych ar effaith hyn arnoch chi, ac ar y gost.</translation>
    </message>
    <message>
        <source>Money it cost</source>
        <translation>Cost mewn arian</translation>
    </message>
    <message>
        <source>Did you miss work or school?</source>
        <translation>Wnaethoch chi fethu mynd i&apos;r gwaith neu&apos;r ysgol?</translation>
    </message>
    <message>
        <source>For example two days off.</source>
        <translation>Er enghraifft dau ddiwrnod i ffwrdd.</translation>
    </message>
    <message>
        <source>Time missed at work or school</source>
        <translation>Amser i ffwrdd o&apos;r gwaith neu&apos;r ysgol</translation>
    </message>
    <message>
        <source>Did you see a doctor or a nurse?</source>
        <translation>Welsoch chi feddyg neu nyrs?</translation>
    </message>
    <message>
        <source>Who, where and when, if you know.</source>
        <translation>Pwy, ble a phryd, os ydych chi&apos;n gwybod.</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <translation>Meddyg neu nyrs</translation>
    </message>
    <message>
        <source>Are you very frightened?</source>
        <translation>Ydych chi&apos;n ofnus iawn?</translation>
    </message>
    <message>
        <source>Very frightened</source>
        <extracomment>A label: is the person very frightened? Before &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>Yn ofnus iawn</translation>
    </message>
    <message>
        <source>Have they done this before, to you or to someone else?</source>
        <translation>Ydy&apos;r person wedi gwneud hyn o&apos;r blaen, i chi neu i rywun arall?</translation>
    </message>
    <message>
        <source>Have done this before</source>
        <translation>Wedi gwneud hyn o&apos;r blaen</translation>
    </message>
    <message>
        <source>Have they broken or damaged things of yours?</source>
        <translation>Ydy&apos;r person wedi torri neu ddifrodi pethau sy&apos;n perthyn i chi?</translation>
    </message>
    <message>
        <source>Have damaged things</source>
        <translation>Wedi difrodi pethau</translation>
    </message>
    <message>
        <source>Do they turn up where you are more than three times a week?</source>
        <translation>Ydy&apos;r person yn ymddangos lle rydych chi fwy na thair gwaith yr wythnos?</translation>
    </message>
    <message>
        <source>At home, at work, or anywhere else.</source>
        <translation>Gartref, yn y gwaith, neu yn unrhyw le arall.</translation>
    </message>
    <message>
        <source>Turn up more than three times a week</source>
        <translation>Yn ymddangos fwy na thair gwaith yr wythnos</translation>
    </message>
    <message>
        <source>Do they hang around your home or your work?</source>
        <translation>Ydy&apos;r person yn loetran o gwmpas eich cartref neu&apos;ch gwaith?</translation>
    </message>
    <message>
        <source>Hang around home or work</source>
        <translation>Yn loetran o gwmpas fy nghartref neu fy ngwaith</translation>
    </message>
    <message>
        <source>Have they threatened to hurt you, in any way?</source>
        <translation>Ydy&apos;r person wedi bygwth eich brifo, mewn unrhyw ffordd?</translation>
    </message>
    <message>
        <source>Sexual violence counts too.</source>
        <translation>Mae trais rhywiol yn cyfrif hefyd.</translation>
    </message>
    <message>
        <source>Have threatened violence</source>
        <translation>Wedi bygwth trais</translation>
    </message>
    <message>
        <source>Have they bothered people around you?</source>
        <translation>Ydy&apos;r person wedi tarfu ar bobl o&apos;ch cwmpas?</translation>
    </message>
    <message>
        <source>Family, friends, children, people at work, a new partner, or neighbours.</source>
        <translation>Teulu, ffrindiau, plant, pobl yn y gwaith, partner newydd, neu gymdogion.</translation>
    </message>
    <message>
        <source>Have bothered people around me</source>
        <translation>Wedi tarfu ar bobl o fy nghwmpas</translation>
    </message>
    <message>
        <source>Have they hurt someone else in this time?</source>
        <translation>Ydy&apos;r person wedi brifo rhywun arall yn ystod yr amser hwn?</translation>
    </message>
    <message>
        <source>Have hurt someone else</source>
        <translation>Wedi brifo rhywun arall</translation>
    </message>
    <message>
        <source>Do other people help them, even without knowing it?</source>
        <translation>Oes pobl eraill yn helpu&apos;r person, hyd yn oed heb wybod hynny?</translation>
    </message>
    <message>
        <source>Others help them</source>
        <translation>Eraill yn helpu&apos;r person</translation>
    </message>
    <message>
        <source>Do they have a problem with drink or drugs?</source>
        <translation>Oes gan y person broblem gydag alcohol neu gyffuriau?</translation>
    </message>
    <message>
        <source>Problem with drink or drugs</source>
        <translation>Problem gydag alcohol neu gyffuriau</translation>
    </message>
    <message>
        <source>Do you know of violence by them in the past?</source>
        <translation>Ydych chi&apos;n gwybod am drais gan y person yn y gorffennol?</translation>
    </message>
    <message>
        <source>To the body, or in how they treated people.</source>
        <translation>Trais corfforol, neu yn y ffordd y cafodd pobl eu trin.</translation>
    </message>
    <message>
        <source>Violence in the past</source>
        <translation>Trais yn y gorffennol</translation>
    </message>
    <message>
        <source>A photo where it is can help. It helps to leave it whole. If someone follows you, call 999.</source>
        <translation>Gall llun o&apos;r ddyfais lle mae hi helpu. Mae&apos;n help ei gadael yn gyfan. Os yw rhywun yn eich dilyn, ffoniwch 999.</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can, and to keep it in paper.</source>
        <translation>Mae&apos;n help cyffwrdd â&apos;r peth cyn lleied ag y gallwch chi, a&apos;i gadw mewn papur.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Incident or log number</source>
        <extracomment>Group: kinds of numbers that the police and others give. Read by: the person who keeps the diary, who compares them with a letter or a call. Official terms: keep the English word in brackets where there is no other.</extracomment>
        <translation>Rhif digwyddiad neu rif log</translation>
    </message>
    <message>
        <source>Crime reference</source>
        <translation>Cyfeirnod trosedd</translation>
    </message>
    <message>
        <source>Receipt of an online report</source>
        <translation>Derbynneb am adroddiad ar-lein</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <extracomment>A number for all that the police hold about one case, in some police forces.</extracomment>
        <translation>Rhif achlysur (occurrence number)</translation>
    </message>
    <message>
        <source>Report Fraud number</source>
        <translation>Rhif Report Fraud</translation>
    </message>
    <message>
        <source>Case number of police and prosecutor (URN)</source>
        <translation>Rhif achos yr heddlu a&apos;r erlynydd (URN)</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Rhif achos llys</translation>
    </message>
    <message>
        <source>Complaint reference</source>
        <extracomment>The number of a complaint about the police or somebody else.</extracomment>
        <translation>Cyfeirnod cwyn</translation>
    </message>
    <message>
        <source>Report number of an app or website</source>
        <translation>Rhif adroddiad i ap neu wefan</translation>
    </message>
    <message>
        <source>Another number</source>
        <extracomment>A number of another kind than those above.</extracomment>
        <translation>Rhif arall</translation>
    </message>
</context>
<context>
    <name>app::Rooms</name>
    <message>
        <source>Today</source>
        <extracomment>The name of the first page: what there is to do today.</extracomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page: the list of all entries.</extracomment>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page: files and things that are kept.</extracomment>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page: everything in the order it happened.</extracomment>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <extracomment>Group: names of the pages, in the list at the side of the window. Read by: the person who keeps the diary, and with a screen reader. One or two words, neutral: somebody may look over the shoulder.</extracomment>
        <translation>Pobl a chyfrifon</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>Adroddiadau a chyfeirnodau</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>Gosodiadau a diogelwch</translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetPage</name>
    <message>
        <source>Save this as a PDF?</source>
        <translation>Cadw hwn fel PDF?</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>Cadw&apos;r daflen alwad</translation>
    </message>
    <message>
        <source>Saving the call sheet</source>
        <translation>Yn cadw&apos;r daflen alwad</translation>
    </message>
    <message>
        <source>The call sheet was saved. The PDF is not protected.</source>
        <translation>Mae&apos;r daflen alwad wedi&apos;i chadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <extracomment>Group: the page that makes lines to read out to the police. Read by: the person who keeps the diary, perhaps frightened and on the phone. Very short and calm; the lines themselves stay English.</extracomment>
        <translation>Yn cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report was kept.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>The report was kept. Add the reference number when you have it.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i gadw. Ychwanegwch y cyfeirnod pan gewch chi un.</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Paratoi i roi gwybod</translation>
    </message>
    <message>
        <source>Is it happening now, or are you in danger? Stop and call 999.</source>
        <translation>Ydy hyn yn digwydd nawr, neu ydych chi mewn perygl? Stopiwch a ffoniwch 999.</translation>
    </message>
    <message>
        <source>How do you want to report?</source>
        <translation>Sut ydych chi am roi gwybod?</translation>
    </message>
    <message>
        <source>Call 101</source>
        <extracomment>A choice: report by a call to 101, the phone number of the police.</extracomment>
        <translation>Ffonio 101</translation>
    </message>
    <message>
        <source>Online form</source>
        <extracomment>A choice: report with a form on a website of the police.</extracomment>
        <translation>Ffurflen ar-lein</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>Mewn gorsaf heddlu</translation>
    </message>
    <message>
        <source>How long may the text be?</source>
        <translation>Pa mor hir all y testun fod?</translation>
    </message>
    <message>
        <source>About 500 letters</source>
        <extracomment>A choice: how long the text for a form may be. Letters of the alphabet.</extracomment>
        <translation>Tua 500 o lythrennau</translation>
    </message>
    <message>
        <source>About 1,500 letters</source>
        <translation>Tua 1,500 o lythrennau</translation>
    </message>
    <message>
        <source>About 4,000 letters</source>
        <translation>Tua 4,000 o lythrennau</translation>
    </message>
    <message>
        <source>Choose the entries</source>
        <translation>Dewis y cofnodion dyddiadur</translation>
    </message>
    <message>
        <source>Entries to talk about</source>
        <translation>Cofnodion dyddiadur i sôn amdanyn nhw</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>A button: choose all entries of the list.</extracomment>
        <translation>Ticio&apos;r cyfan</translation>
    </message>
    <message>
        <source>Tick none</source>
        <extracomment>A button: choose no entry of the list.</extracomment>
        <translation>Tynnu pob tic</translation>
    </message>
    <message>
        <source>I have reported it: keep this</source>
        <translation>Rydw i wedi rhoi gwybod: cadw hwn</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Write down what they say</source>
        <translation>Nodwch beth maen nhw&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Names, numbers, and what they will do.</source>
        <translation>Enwau, rhifau, a beth fyddan nhw&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>Print the call sheet?</source>
        <translation>Argraffu&apos;r daflen alwad?</translation>
    </message>
    <message>
        <source>Printing the call sheet</source>
        <translation>Yn argraffu&apos;r daflen alwad</translation>
    </message>
    <message>
        <source>The call sheet was sent to the printer.</source>
        <translation>Mae&apos;r daflen alwad wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message numerus="yes">
        <source>%n private entries are left out.</source>
        <translation>
            <numerusform>Mae %n o gofnodion preifat wedi&apos;u gadael allan.</numerusform>
            <numerusform>Mae %n cofnod preifat wedi&apos;i adael allan.</numerusform>
            <numerusform>Mae %n o gofnodion preifat wedi&apos;u gadael allan.</numerusform>
            <numerusform>Mae %n o gofnodion preifat wedi&apos;u gadael allan.</numerusform>
            <numerusform>Mae %n o gofnodion preifat wedi&apos;u gadael allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries to talk about, or start with the last one. You can also say these lines, and fill in the gaps.</source>
        <translation>Dewiswch y cofnodion dyddiadur i sôn amdanyn nhw, neu dechreuwch gyda&apos;r un diwethaf. Gallwch chi hefyd ddweud y llinellau hyn, a llenwi&apos;r bylchau.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <extracomment>What was copied goes from the clipboard after that time.</extracomment>
        <translation>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>Cadw PDF yma</translation>
    </message>
    <message>
        <source>There is no entry to talk about yet. You can report without one, or write down what happened first. You can say these lines, and fill in the gaps. What you do not know can stay out.</source>
        <translation>Does dim cofnod i sôn amdano eto. Gallwch chi roi gwybod heb un, neu nodi beth ddigwyddodd yn gyntaf. Gallwch chi ddweud y llinellau hyn, a llenwi&apos;r bylchau. Does dim rhaid cynnwys beth nad ydych chi&apos;n ei wybod.</translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetView</name>
    <message>
        <source>Copy all of it</source>
        <extracomment>Group: lines to read out to the police, and their buttons. Read by: the person who keeps the diary, on the phone to the police, and with a screen reader.</extracomment>
        <translation>Copïo&apos;r cyfan</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>How long the text for a form is. Letters of the alphabet, not those in envelopes.</extracomment>
        <translation>
            <numerusform>%n o lythrennau</numerusform>
            <numerusform>%n llythyren</numerusform>
            <numerusform>%n o lythrennau</numerusform>
            <numerusform>%n o lythrennau</numerusform>
            <numerusform>%n o lythrennau</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes badly, you can say</source>
        <translation>Os aiff pethau o chwith, gallwch chi ddweud</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Verb, a button: copy this line.</extracomment>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Verb. Spoken name of the button &quot;Copy&quot;; %1: the line that it copies.</extracomment>
        <translation>Copïo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this</source>
        <extracomment>A link below a line: the entries that the line comes from.</extracomment>
        <translation>
            <numerusform>%n o gofnodion yn sail i hyn</numerusform>
            <numerusform>%n cofnod yn sail i hyn</numerusform>
            <numerusform>%n o gofnodion yn sail i hyn</numerusform>
            <numerusform>%n o gofnodion yn sail i hyn</numerusform>
            <numerusform>%n o gofnodion yn sail i hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this: %1</source>
        <extracomment>What a screen reader hears: the words of the line, then the part of the sheet.</extracomment>
        <translation>
            <numerusform>%n o gofnodion yn sail i hyn: %1</numerusform>
            <numerusform>%n cofnod yn sail i hyn: %1</numerusform>
            <numerusform>%n o gofnodion yn sail i hyn: %1</numerusform>
            <numerusform>%n o gofnodion yn sail i hyn: %1</numerusform>
            <numerusform>%n o gofnodion yn sail i hyn: %1</numerusform>
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
        <translation>Beth allwch chi ofyn amdano, a&apos;i nodi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <extracomment>Below a long list of links to entries: how many more there are.</extracomment>
        <translation>
            <numerusform>Hefyd: %n o gofnodion eraill</numerusform>
            <numerusform>Hefyd: %n cofnod arall</numerusform>
            <numerusform>Hefyd: %n o gofnodion eraill</numerusform>
            <numerusform>Hefyd: %n o gofnodion eraill</numerusform>
            <numerusform>Hefyd: %n o gofnodion eraill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::CallTimer</name>
    <message>
        <source>Counts the minutes of the call. Its length goes into your note.</source>
        <extracomment>Group: a clock that counts the minutes of a call. Read by: the person who keeps the diary, while they talk to the police, and with a screen reader.</extracomment>
        <translation>Mae&apos;n cyfrif munudau&apos;r alwad. Mae hyd yr alwad yn mynd i&apos;ch nodyn.</translation>
    </message>
    <message>
        <source>The call lasted less than a minute.</source>
        <translation>Parodd yr alwad lai na munud.</translation>
    </message>
    <message numerus="yes">
        <source>The call lasted %n minute(s).</source>
        <translation>
            <numerusform>Parodd yr alwad %n munud.</numerusform>
            <numerusform>Parodd yr alwad %n munud.</numerusform>
            <numerusform>Parodd yr alwad %n munud.</numerusform>
            <numerusform>Parodd yr alwad %n munud.</numerusform>
            <numerusform>Parodd yr alwad %n munud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The call has lasted %n minute(s).</source>
        <translation>
            <numerusform>Mae&apos;r alwad wedi para %n munud.</numerusform>
            <numerusform>Mae&apos;r alwad wedi para %n munud.</numerusform>
            <numerusform>Mae&apos;r alwad wedi para %n munud.</numerusform>
            <numerusform>Mae&apos;r alwad wedi para %n munud.</numerusform>
            <numerusform>Mae&apos;r alwad wedi para %n munud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Stopio&apos;r amserydd</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>Amseru&apos;r alwad</translation>
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
        <translation>Galwad neu lythyr newydd</translation>
    </message>
    <message>
        <source>This call or letter is removed. It is in no list and not in the timeline.</source>
        <extracomment>Group: the page on which one call, letter or visit is written down. Read by: the person who keeps the diary, soon after the call.</extracomment>
        <translation>Mae&apos;r alwad neu&apos;r llythyr hwn wedi&apos;i dynnu. Nid yw mewn unrhyw restr nac yn y llinell amser.</translation>
    </message>
    <message>
        <source>Remove this call or letter</source>
        <translation>Tynnu&apos;r alwad neu&apos;r llythyr hwn</translation>
    </message>
    <message>
        <source>Who contacted whom?</source>
        <translation>Pwy gysylltodd â phwy?</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>Fi gysylltodd â nhw</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>Nhw gysylltodd â fi</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>Pwy ydyn nhw?</translation>
    </message>
    <message>
        <source>For example the police force, or the name of an app.</source>
        <translation>Er enghraifft yr heddlu, neu enw ap.</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>Gyda phwy wnaethoch chi siarad?</translation>
    </message>
    <message>
        <source>Name and number, as far as you know.</source>
        <translation>Enw a rhif, os ydych chi&apos;n eu gwybod.</translation>
    </message>
    <message>
        <source>What did you say or write?</source>
        <translation>Beth wnaethoch chi ei ddweud neu ei ysgrifennu?</translation>
    </message>
    <message>
        <source>What did they say or write?</source>
        <translation>Beth wnaethon nhw ei ddweud neu ei ysgrifennu?</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>The question above choices: by which way, such as a call or a letter.</extracomment>
        <translation>Sut?</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Gludo llun neu ffeiliau</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>Galwad neu lythyr</translation>
    </message>
    <message>
        <source>What they said about your report of %1</source>
        <extracomment>%1: the day or moment of the report.</extracomment>
        <translation>Beth ddywedon nhw am eich adroddiad (%1)</translation>
    </message>
    <message>
        <source>Enter the date you spoke to them.</source>
        <translation>Nodwch y dyddiad y gwnaethoch chi siarad â nhw.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Wedi cadw.</translation>
    </message>
    <message>
        <source>When you are ready, write down what was said.</source>
        <translation>Pan fyddwch chi&apos;n barod, nodwch beth gafodd ei ddweud.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print this call or letter?</source>
        <translation>Argraffu&apos;r alwad neu&apos;r llythyr hwn?</translation>
    </message>
    <message>
        <source>Printing the page</source>
        <translation>Yn argraffu&apos;r dudalen</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Mae&apos;r dudalen wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>Cadw&apos;r dudalen hon fel PDF?</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Cadw&apos;r dudalen fel PDF</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>Yn cadw&apos;r dudalen fel PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Mae&apos;r PDF wedi&apos;i gadw. Nid yw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>This is private. Put it on paper?</source>
        <translation>Mae hwn yn breifat. Ei roi ar bapur?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Mae&apos;n aros allan o bob crynodeb a phecyn. Gall unrhyw un sy&apos;n dod o hyd i&apos;r papur ei ddarllen.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Dangos beth fyddai ar bapur</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Nid yw&apos;r hyn sydd heb ei gadw eto ar y papur.</translation>
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
        <translation>Beth ddywedon nhw y byddan nhw&apos;n ei wneud?</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>A label before the day of a promise: until which day. Not &quot;by whom&quot;.</extracomment>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Add this promise</source>
        <translation>Ychwanegu&apos;r addewid hwn</translation>
    </message>
    <message>
        <source>They will</source>
        <extracomment>A label before a field: what the police or others said that they will do, as the rest of the sentence.</extracomment>
        <translation>Beth fyddan nhw&apos;n ei wneud</translation>
    </message>
    <message>
        <source>For example: an officer will call me.</source>
        <translation>Er enghraifft: bydd swyddog yn fy ffonio.</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Erbyn pa ddiwrnod?</translation>
    </message>
    <message>
        <source>Leave it empty if they named no day.</source>
        <translation>Gadewch hwn yn wag os na wnaethon nhw enwi diwrnod.</translation>
    </message>
    <message>
        <source>Write what they said they will do, or empty the day.</source>
        <translation>Nodwch beth ddywedon nhw y byddan nhw&apos;n ei wneud, neu gwagiwch y diwrnod.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>promise, day</comment>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>They did it</source>
        <translation>Maen nhw wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>They did it: %1</source>
        <extracomment>Spoken name of a tick box; %1: what was promised.</extracomment>
        <translation>Maen nhw wedi&apos;i wneud: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take this promise off the report.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Verb. Spoken name of the button &quot;Remove&quot;; %1: what was promised.</extracomment>
        <translation>Tynnu: %1</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReferenceFields</name>
    <message>
        <source>Reference numbers</source>
        <extracomment>Group: part of a form: the numbers that the police or others gave. Read by: the person who keeps the diary.</extracomment>
        <translation>Cyfeirnodau</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>A label before a day: the day on which the number was given.</extracomment>
        <translation>Rhoddwyd ar</translation>
    </message>
    <message>
        <source>Add this number</source>
        <translation>Ychwanegu&apos;r rhif hwn</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>Pa fath o rif yw hwn?</translation>
    </message>
    <message>
        <source>The number</source>
        <extracomment>A label before a field: the reference number itself.</extracomment>
        <translation>Y rhif</translation>
    </message>
    <message>
        <source>Write it just as they gave it.</source>
        <translation>Ysgrifennwch y rhif yn union fel y cafodd ei roi i chi.</translation>
    </message>
    <message>
        <source>Which day was it given?</source>
        <translation>Pa ddiwrnod y cafodd y rhif ei roi?</translation>
    </message>
    <message>
        <source>For a log number the day is part of the number.</source>
        <translation>Gyda rhif log, mae&apos;r diwrnod yn rhan o&apos;r rhif.</translation>
    </message>
    <message>
        <source>Same day as the report</source>
        <translation>Yr un diwrnod â&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>Pwy roddodd y rhif?</translation>
    </message>
    <message>
        <source>Enter the reference number, or choose &quot;I was not given one&quot;.</source>
        <translation>Nodwch y cyfeirnod, neu dewiswch &quot;Chefais i ddim un&quot;.</translation>
    </message>
    <message>
        <source>Enter a date that is today or earlier.</source>
        <translation>Nodwch ddyddiad heddiw neu ddyddiad cynharach.</translation>
    </message>
    <message>
        <source>This kind of number starts again every day. Add the date it was given to you.</source>
        <translation>Mae&apos;r math hwn o rif yn dechrau eto bob dydd. Ychwanegwch y dyddiad y cafodd ei roi i chi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>kind of number, number, day</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Verb. A button; %1: the kind of number, then the number.</extracomment>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>%1 was added. Save the report to keep it.</source>
        <extracomment>Spoken after a reference number was added to a report that is being written. %1: the number.</extracomment>
        <translation>Mae %1 wedi&apos;i ychwanegu. Cadwch yr adroddiad i gadw hwn.</translation>
    </message>
</context>
<context>
    <name>app::contacts::Removal</name>
    <message>
        <source>They gave you a number for this report, and know it by that.</source>
        <extracomment>Group: questions and messages about taking reports, calls or letters out of the list. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>Fe wnaethon nhw roi rhif i chi ar gyfer yr adroddiad hwn, a dyna sut maen nhw&apos;n ei adnabod.</translation>
    </message>
    <message>
        <source>They gave you numbers, and know the reports by those.</source>
        <translation>Fe wnaethon nhw roi rhifau i chi, a dyna sut maen nhw&apos;n adnabod yr adroddiadau.</translation>
    </message>
    <message>
        <source>It stays among the removed ones, with its number.</source>
        <translation>Mae&apos;n aros gyda&apos;r rhai sydd wedi&apos;u tynnu, gyda&apos;i rif.</translation>
    </message>
    <message>
        <source>They stay among the removed ones, with their numbers.</source>
        <translation>Maen nhw&apos;n aros gyda&apos;r rhai sydd wedi&apos;u tynnu, gyda&apos;u rhifau.</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>Beth yw&apos;r rheswm dros ei dynnu? Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>Beth yw&apos;r rheswm dros eu tynnu? Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reports?</source>
        <translation>
            <numerusform>Tynnu %n o adroddiadau?</numerusform>
            <numerusform>Tynnu %n adroddiad?</numerusform>
            <numerusform>Tynnu %n o adroddiadau?</numerusform>
            <numerusform>Tynnu %n o adroddiadau?</numerusform>
            <numerusform>Tynnu %n o adroddiadau?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Remove from the reports</source>
        <translation>Tynnu o&apos;r adroddiadau</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the report. The safe choice.</extracomment>
        <translation>Ei adael yma</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the reports. The safe choice.</extracomment>
        <translation>Eu gadael yma</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>What goes on just now: it is being taken out of the list.</extracomment>
        <translation>Yn tynnu</translation>
    </message>
    <message>
        <source>Putting back</source>
        <extracomment>What goes on just now: it is being put back into the list.</extracomment>
        <translation>Yn rhoi yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call or letter was removed.</source>
        <translation>Mae&apos;r alwad neu&apos;r llythyr wedi&apos;i dynnu.</translation>
    </message>
    <message>
        <source>The call or letter was put back.</source>
        <translation>Mae&apos;r alwad neu&apos;r llythyr wedi&apos;i roi yn ôl.</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i dynnu.</translation>
    </message>
    <message>
        <source>The report was put back.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i roi yn ôl.</translation>
    </message>
</context>
<context>
    <name>app::contacts::RemovedState</name>
    <message>
        <source>Put it back</source>
        <extracomment>Group: the notice on a report, call or letter that was removed. Read by: the person who keeps the diary.</extracomment>
        <translation>Rhoi yn ôl</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportListModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files go with a report, call or letter.</extracomment>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a report, call or letter</comment>
        <translation>Wedi&apos;i dynnu</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind of number, number, day</comment>
        <translation>%1 %2 (%3)</translation>
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
        <translation>%1. Dywedon nhw: %2</translation>
    </message>
    <message>
        <source>No reference number yet</source>
        <extracomment>Group: lines of the list of reports, calls and letters. Read by: the person who keeps the diary, and with a screen reader. Neutral: somebody may look over the shoulder.</extracomment>
        <translation>Dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>They contacted you</source>
        <translation>Nhw gysylltodd â chi</translation>
    </message>
    <message>
        <source>You contacted them</source>
        <translation>Chi gysylltodd â nhw</translation>
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
        <translation>Adroddiad newydd</translation>
    </message>
    <message>
        <source>What you can fill in now is enough. You can add the rest later.</source>
        <translation>Mae&apos;r hyn y gallwch chi ei lenwi nawr yn ddigon. Gallwch chi ychwanegu&apos;r gweddill wedyn.</translation>
    </message>
    <message>
        <source>This report is removed. It is in no list and no summary, and the calls and letters about it stay.</source>
        <translation>Mae&apos;r adroddiad hwn wedi&apos;i dynnu. Nid yw mewn unrhyw restr na chrynodeb. Mae&apos;r galwadau a&apos;r llythyrau amdano yn aros.</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Tynnu&apos;r adroddiad hwn</translation>
    </message>
    <message>
        <source>I was not given one</source>
        <translation>Chefais i ddim un</translation>
    </message>
    <message>
        <source>You can ask: &quot;What is the incident or log number, and its date? Has a crime been recorded, and what is its reference?&quot;</source>
        <translation>Gallwch chi ofyn: &quot;Beth yw&apos;r rhif digwyddiad neu&apos;r rhif log, a&apos;i ddyddiad? Oes trosedd wedi&apos;i chofnodi, a beth yw ei chyfeirnod?&quot;</translation>
    </message>
    <message>
        <source>This report is closed</source>
        <translation>Mae&apos;r adroddiad hwn wedi&apos;i gau</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Who did you tell?</source>
        <translation>Wrth bwy wnaethoch chi ddweud?</translation>
    </message>
    <message>
        <source>For example police, a school, the name of an app.</source>
        <translation>Er enghraifft yr heddlu, ysgol, enw ap.</translation>
    </message>
    <message>
        <source>Which police force or office?</source>
        <translation>Pa heddlu neu swyddfa?</translation>
    </message>
    <message>
        <source>What did you tell them?</source>
        <translation>Beth wnaethoch chi ei ddweud wrthyn nhw?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Beth ddywedon nhw?</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>Gyda phwy wnaethoch chi siarad?</translation>
    </message>
    <message>
        <source>Name, number and team, as far as you know.</source>
        <translation>Enw, rhif a thîm, os ydych chi&apos;n eu gwybod.</translation>
    </message>
    <message>
        <source>What is it recorded as?</source>
        <translation>O dan ba enw mae wedi&apos;i gofnodi?</translation>
    </message>
    <message>
        <source>The offence they named, such as stalking.</source>
        <translation>Y drosedd wnaethon nhw ei henwi, fel stelcio.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else to write about the report.</extracomment>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>How did you report it?</source>
        <translation>Sut wnaethoch chi roi gwybod?</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Gludo llun neu ffeiliau</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Noun, the heading of the page: a report to the police or others.</extracomment>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Enter the date you spoke to them.</source>
        <translation>Nodwch y dyddiad y gwnaethoch chi siarad â nhw.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Yn cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Print this report?</source>
        <extracomment>Group: the page of one report to the police or others, and the questions before it is printed. Read by: the person who keeps the diary, who may be tired or upset.</extracomment>
        <translation>Argraffu&apos;r adroddiad hwn?</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Yn argraffu&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i anfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save this report as a PDF?</source>
        <translation>Cadw&apos;r adroddiad hwn fel PDF?</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>Cadw&apos;r adroddiad fel PDF</translation>
    </message>
    <message>
        <source>Saving the report as a PDF</source>
        <translation>Yn cadw&apos;r adroddiad fel PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Mae&apos;r PDF wedi&apos;i gadw. Nid yw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>This report is private. Put it on paper?</source>
        <translation>Mae&apos;r adroddiad hwn yn breifat. Ei roi ar bapur?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Mae&apos;n aros allan o bob crynodeb a phecyn. Gall unrhyw un sy&apos;n dod o hyd i&apos;r papur ei ddarllen.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Dangos beth fyddai ar bapur</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Nid yw&apos;r hyn sydd heb ei gadw eto ar y papur.</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportsPage</name>
    <message>
        <source>Reports and references</source>
        <translation>Adroddiadau a chyfeirnodau</translation>
    </message>
    <message>
        <source>Who you told, what they said, and the numbers they gave you. You can report without proof.</source>
        <translation>Wrth bwy wnaethoch chi ddweud, beth ddywedon nhw, a&apos;r rhifau gawsoch chi. Gallwch chi roi gwybod heb brawf.</translation>
    </message>
    <message>
        <source>Get ready to call 101</source>
        <translation>Paratoi i ffonio 101</translation>
    </message>
    <message>
        <source>Get ready to report online</source>
        <translation>Paratoi i roi gwybod ar-lein</translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation>Nodi adroddiad</translation>
    </message>
    <message>
        <source>Write down a call or letter</source>
        <translation>Nodi galwad neu lythyr</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of what the list shows: all reports.</extracomment>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Adjective, a choice of what the list shows: reports that are not closed yet. Not the verb.</extracomment>
        <translation>Heb eu cau</translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation>Dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>No reports yet. You can report without proof. Get ready to call 101, or report online.</source>
        <translation>Dim adroddiadau eto. Gallwch chi roi gwybod heb brawf. Gallwch chi baratoi i ffonio 101, neu roi gwybod ar-lein.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Reports and contacts</source>
        <translation>Adroddiadau a phob cyswllt</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The title of a group of choices: which records the list shows.</extracomment>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show removed</source>
        <extracomment>Verb, a tick box: also show reports that were removed.</extracomment>
        <translation>Dangos y rhai sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Ychwanegu cyfeirnod</translation>
    </message>
    <message>
        <source>Add what they said</source>
        <translation>Ychwanegu beth ddywedon nhw</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take what is chosen out of the list.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Takes what is chosen out of the list</source>
        <translation>Mae&apos;n tynnu&apos;r hyn sydd wedi&apos;i ddewis o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rhoi yn ôl</translation>
    </message>
    <message>
        <source>Add a reference (%1)</source>
        <extracomment>%1: when the report was made, such as &quot;4 March 2024, 10:00am&quot;.</extracomment>
        <translation>Ychwanegu cyfeirnod (%1)</translation>
    </message>
    <message>
        <source>Add what they said (%1)</source>
        <extracomment>%1: when the report was made, such as &quot;4 March 2024, 10:00am&quot;.</extracomment>
        <translation>Ychwanegu beth ddywedon nhw (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <extracomment>Verb, a button; %1: when the report was made.</extracomment>
        <translation>Tynnu (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back (%1)</source>
        <extracomment>A button; %1: when the report was made.</extracomment>
        <translation>Rhoi yn ôl (%1)</translation>
    </message>
    <message>
        <source>No reports match this choice.</source>
        <translation>Does dim adroddiad yn cyfateb i&apos;r dewis hwn.</translation>
    </message>
    <message>
        <source>Print the list of reports?</source>
        <extracomment>Group: the page with the list of reports, and the questions before it is printed. Read by: the person who keeps the diary. It must not press anybody to report.</extracomment>
        <translation>Argraffu&apos;r rhestr o adroddiadau?</translation>
    </message>
    <message>
        <source>Printing the reports</source>
        <translation>Yn argraffu&apos;r adroddiadau</translation>
    </message>
    <message>
        <source>The reports were sent to the printer.</source>
        <translation>Mae&apos;r adroddiadau wedi&apos;u hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save the reports as a PDF?</source>
        <translation>Cadw&apos;r adroddiadau fel PDF?</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Cadw&apos;r adroddiadau</translation>
    </message>
    <message>
        <source>Saving the reports as a PDF</source>
        <translation>Yn cadw&apos;r adroddiadau fel PDF</translation>
    </message>
    <message>
        <source>The reports were saved. The PDF is not protected.</source>
        <translation>Mae&apos;r adroddiadau wedi&apos;u cadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
</context>
<context>
    <name>app::contacts::WhoChoice</name>
    <message>
        <source>Who is this report about?</source>
        <extracomment>Group: the page that gets a report to the police ready. Read by: the person who keeps the diary.</extracomment>
        <translation>Am bwy mae&apos;r adroddiad hwn?</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n entries</source>
        <extracomment>A choice: a report about all entries, whoever they name.</extracomment>
        <translation>
            <numerusform>Pawb: %n o gofnodion</numerusform>
            <numerusform>Pawb: %n cofnod</numerusform>
            <numerusform>Pawb: %n o gofnodion</numerusform>
            <numerusform>Pawb: %n o gofnodion</numerusform>
            <numerusform>Pawb: %n o gofnodion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <extracomment>A choice: a report about the entries that name one person. %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: %n o gofnodion</numerusform>
            <numerusform>%1: %n cofnod</numerusform>
            <numerusform>%1: %n o gofnodion</numerusform>
            <numerusform>%1: %n o gofnodion</numerusform>
            <numerusform>%1: %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every entry names the same person. Choose one person if the report is about that person only.</source>
        <translation>Nid yw pob cofnod yn enwi&apos;r un person. Dewiswch un person os yw&apos;r adroddiad am y person hwnnw&apos;n unig.</translation>
    </message>
</context>
<context>
    <name>app::contacts::files::FileFields</name>
    <message>
        <source>Letters and files</source>
        <extracomment>Group: part of a form: files that go with a report, call or letter. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Llythyrau a ffeiliau</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ychwanegu ffeiliau</translation>
    </message>
    <message>
        <source>Choose from your files</source>
        <translation>Dewis o&apos;ch ffeiliau</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Gludo llun neu ffeiliau</translation>
    </message>
    <message>
        <source>What they sent you, or what you gave them. An exact copy is kept. You can also drop files here.</source>
        <translation>Yr hyn wnaethon nhw ei anfon atoch chi, neu&apos;r hyn wnaethoch chi ei roi iddyn nhw. Mae union gopi&apos;n cael ei gadw. Gallwch chi ollwng ffeiliau yma hefyd.</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Dewis ffeiliau i&apos;w hychwanegu</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Cau heb ychwanegu</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Mae&apos;r ffeil hon yno yn barod.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>a file</comment>
        <translation>%1 (wedi&apos;i thynnu)</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>A button: take this file off the report. The file stays in the records.</extracomment>
        <translation>Tynnu oddi yma</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <extracomment>Spoken name of the button &quot;Take off&quot;; %1: number and name of a file.</extracomment>
        <translation>Tynnu oddi yma: %1</translation>
    </message>
    <message>
        <source>%1 was taken off. It stays in your files.</source>
        <extracomment>%1: number and name of a file.</extracomment>
        <translation>Tynnwyd %1 oddi yma. Mae&apos;n aros yn eich ffeiliau.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>Yn ychwanegu %1</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Does dim llun na ffeil i&apos;w gludo.</translation>
    </message>
    <message>
        <source>%1 was added to your files as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Ychwanegwyd %1 at eich ffeiliau fel %2.</translation>
    </message>
    <message>
        <source>%1 is in your records already, as %2. It is shown here, too.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae %1 yn eich cofnodion yn barod, fel %2. Mae&apos;n cael ei dangos yma hefyd.</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae %1 wedi&apos;i ychwanegu fel %2.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>a file</comment>
        <translation>Mae %1 yn ôl.</translation>
    </message>
</context>
<context>
    <name>app::contacts::files::FilePicker</name>
    <message>
        <source>Files to choose from</source>
        <extracomment>Group: a list to choose one of the files that are kept already. Read by: the person who keeps the diary.</extracomment>
        <translation>Ffeiliau i ddewis ohonyn nhw</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>Ychwanegu&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>Which of your files?</source>
        <translation>Pa un o&apos;ch ffeiliau?</translation>
    </message>
    <message>
        <source>Type its number, or a word from it, then choose it.</source>
        <translation>Teipiwch rif y ffeil, neu air ohoni, yna dewiswch y ffeil.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No file has these words. Try one word.</source>
        <translation>Does dim ffeil gyda&apos;r geiriau hyn. Rhowch gynnig ar un gair.</translation>
    </message>
    <message>
        <source>There are no files in your records yet.</source>
        <translation>Does dim ffeiliau yn eich cofnodion eto.</translation>
    </message>
</context>
<context>
    <name>app::diary::BehaviourChoice</name>
    <message>
        <source>How? Tick what fits.</source>
        <extracomment>Group: the choice of what was done, in an entry. Read by: the person who keeps the diary, while they write what happened.</extracomment>
        <translation>Sut? Ticiwch beth sy&apos;n ffitio.</translation>
    </message>
    <message>
        <source>More kinds</source>
        <extracomment>A button: show more kinds of things that may have been done.</extracomment>
        <translation>Mwy o fathau</translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <extracomment>A button: show fewer kinds of things that may have been done.</extracomment>
        <translation>Llai o fathau</translation>
    </message>
</context>
<context>
    <name>app::diary::DiaryPage</name>
    <message>
        <source>Choose several</source>
        <extracomment>A button: tick more than one entry.</extracomment>
        <translation>Dewis sawl un</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>Group: the page with the list of entries, and messages about them. Read by: the person who keeps the diary. Short and neutral: somebody may look over the shoulder.</extracomment>
        <translation>Ychwanegu tag</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Tynnu tag</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take entries out of the list. Nothing is deleted.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Moves what is chosen to the removed entries</source>
        <translation>Mae&apos;n symud yr hyn sydd wedi&apos;i ddewis i&apos;r cofnodion dyddiadur sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rhoi yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Tynnu %n o gofnodion</numerusform>
            <numerusform>Tynnu %n cofnod</numerusform>
            <numerusform>Tynnu %n o gofnodion</numerusform>
            <numerusform>Tynnu %n o gofnodion</numerusform>
            <numerusform>Tynnu %n o gofnodion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n entries back</source>
        <translation>
            <numerusform>Rhoi %n o gofnodion yn ôl</numerusform>
            <numerusform>Rhoi %n cofnod yn ôl</numerusform>
            <numerusform>Rhoi %n o gofnodion yn ôl</numerusform>
            <numerusform>Rhoi %n o gofnodion yn ôl</numerusform>
            <numerusform>Rhoi %n o gofnodion yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick entries with the space bar or a click.</source>
        <translation>Ticiwch gofnodion dyddiadur gyda&apos;r bylchwr neu glic.</translation>
    </message>
    <message>
        <source>Removing entries</source>
        <extracomment>What goes on just now.</extracomment>
        <translation>Yn tynnu cofnodion dyddiadur</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>Mae %n o gofnodion wedi&apos;u tynnu.</numerusform>
            <numerusform>Mae %n cofnod wedi&apos;i dynnu.</numerusform>
            <numerusform>Mae %n o gofnodion wedi&apos;u tynnu.</numerusform>
            <numerusform>Mae %n o gofnodion wedi&apos;u tynnu.</numerusform>
            <numerusform>Mae %n o gofnodion wedi&apos;u tynnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting entries back</source>
        <translation>Yn rhoi cofnodion dyddiadur yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n entries put back.</source>
        <translation>
            <numerusform>Mae %n o gofnodion wedi&apos;u rhoi yn ôl.</numerusform>
            <numerusform>Mae %n cofnod wedi&apos;i roi yn ôl.</numerusform>
            <numerusform>Mae %n o gofnodion wedi&apos;u rhoi yn ôl.</numerusform>
            <numerusform>Mae %n o gofnodion wedi&apos;u rhoi yn ôl.</numerusform>
            <numerusform>Mae %n o gofnodion wedi&apos;u rhoi yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries have this tag already.</source>
        <translation>Mae&apos;r tag hwn ar y cofnodion dyddiadur yn barod.</translation>
    </message>
    <message>
        <source>Tag added: %1.</source>
        <comment>tags</comment>
        <translation>Wedi ychwanegu tag: %1.</translation>
    </message>
    <message>
        <source>Tag removed: %1.</source>
        <comment>a tag</comment>
        <translation>Wedi tynnu tag: %1.</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <extracomment>What goes on just now. Tags: words to find entries by.</extracomment>
        <translation>Yn newid tagiau</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Mae&apos;r tagiau fel yr oedden nhw.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>What happened, in your own words.</source>
        <translation>Beth ddigwyddodd, yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>Ysgrifennu beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Noun, spoken name of the list of entries.</extracomment>
        <translation>Cofnodion dyddiadur</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Chwilio&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Nothing here yet. When you are ready, write what happened. One sentence is enough.</source>
        <translation>Does dim byd yma eto. Pan fyddwch chi&apos;n barod, ysgrifennwch beth ddigwyddodd. Mae un frawddeg yn ddigon.</translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr un cofnod (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed entries</source>
        <translation>
            <numerusform>%n o gofnodion wedi&apos;u tynnu</numerusform>
            <numerusform>%n cofnod wedi&apos;i dynnu</numerusform>
            <numerusform>%n o gofnodion wedi&apos;u tynnu</numerusform>
            <numerusform>%n o gofnodion wedi&apos;u tynnu</numerusform>
            <numerusform>%n o gofnodion wedi&apos;u tynnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <extracomment>How many of all entries the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%1 allan o %n o gofnodion</numerusform>
            <numerusform>%1 allan o %n cofnod</numerusform>
            <numerusform>%1 allan o %n o gofnodion</numerusform>
            <numerusform>%1 allan o %n o gofnodion</numerusform>
            <numerusform>%1 allan o %n o gofnodion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries the list shows.</extracomment>
        <translation>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print the list of entries?</source>
        <translation>Argraffu&apos;r rhestr o gofnodion dyddiadur?</translation>
    </message>
    <message>
        <source>Printing the entries</source>
        <translation>Yn argraffu&apos;r cofnodion dyddiadur</translation>
    </message>
    <message>
        <source>The entries were sent to the printer.</source>
        <translation>Mae&apos;r cofnodion dyddiadur wedi&apos;u hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save the entries as a PDF?</source>
        <translation>Cadw&apos;r cofnodion dyddiadur fel PDF?</translation>
    </message>
    <message>
        <source>Save the entries</source>
        <translation>Cadw&apos;r cofnodion dyddiadur</translation>
    </message>
    <message>
        <source>Saving the entries as a PDF</source>
        <translation>Yn cadw&apos;r cofnodion dyddiadur fel PDF</translation>
    </message>
    <message>
        <source>The entries were saved. The PDF is not protected.</source>
        <translation>Mae&apos;r cofnodion dyddiadur wedi&apos;u cadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <extracomment>A button: from the list of removed entries to the diary again.</extracomment>
        <translation>Yn ôl i&apos;r dyddiadur</translation>
    </message>
    <message>
        <source>Removed entries (%1)</source>
        <extracomment>A button: show what was removed; %1: how many.</extracomment>
        <translation>Cofnodion dyddiadur sydd wedi&apos;u tynnu (%1)</translation>
    </message>
    <message>
        <source>No entries were removed.</source>
        <translation>Does dim cofnod wedi&apos;i dynnu.</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryForm</name>
    <message>
        <source>What happened?</source>
        <extracomment>Group: the form in which an entry is written. Read by: the person who keeps the diary, soon after something happened, perhaps frightened. Every question can stay empty: never press, never blame.</extracomment>
        <translation>Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Mae un frawddeg yn ddigon.</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>A line that opens more questions.</extracomment>
        <translation>Mwy o fanylion</translation>
    </message>
    <message>
        <source>Keep this private</source>
        <translation>Cadw hwn yn breifat</translation>
    </message>
    <message>
        <source>A private entry stays out of every summary and pack. Police may still see it if you let them look at the records.</source>
        <translation>Mae cofnod preifat yn aros allan o bob crynodeb a phecyn. Efallai y bydd yr heddlu&apos;n ei weld o hyd, os byddwch chi&apos;n gadael iddyn nhw edrych ar eich cofnodion.</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>A question above a field: where did it happen?</extracomment>
        <translation>Ble?</translation>
    </message>
    <message>
        <source>How did it affect you?</source>
        <translation>Sut effeithiodd hyn arnoch chi?</translation>
    </message>
    <message>
        <source>A private entry stays out of every summary and pack.</source>
        <translation>Mae cofnod preifat yn aros allan o bob crynodeb a phecyn.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, a heading: files of this entry.</extracomment>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ychwanegu ffeiliau</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Gludo llun neu ffeiliau</translation>
    </message>
    <message>
        <source>An exact copy is kept. The file itself is not changed. You can also drop files here.</source>
        <translation>Mae union gopi&apos;n cael ei gadw. Nid yw&apos;r ffeil ei hun yn newid. Gallwch chi ollwng ffeiliau yma hefyd.</translation>
    </message>
    <message>
        <source>Were you afraid of violence this time?</source>
        <translation>Oeddech chi&apos;n ofni trais y tro hwn?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer to &quot;Were you afraid of violence this time?&quot;</extracomment>
        <translation>Oeddwn</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer to &quot;Were you afraid of violence this time?&quot;</extracomment>
        <translation>Nac oeddwn</translation>
    </message>
    <message>
        <source>Not sure, or I do not want to say</source>
        <translation>Ddim yn siŵr, neu ddim am ddweud</translation>
    </message>
    <message>
        <source>Why we ask: some laws look at how many times you were afraid.</source>
        <translation>Pam rydyn ni&apos;n gofyn: mae rhai deddfau&apos;n edrych ar sawl gwaith roedd ofn arnoch chi.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>Noun, a label: what was said or written, word for word.</extracomment>
        <translation>Union eiriau</translation>
    </message>
    <message>
        <source>What was said or written, word for word.</source>
        <translation>Beth gafodd ei ddweud neu ei ysgrifennu, air am air.</translation>
    </message>
    <message>
        <source>By which way?</source>
        <translation>Ym mha ffordd?</translation>
    </message>
    <message>
        <source>For example phone, text, in person, or the name of an app.</source>
        <translation>Er enghraifft ffôn, neges destun, wyneb yn wyneb, neu enw ap.</translation>
    </message>
    <message>
        <source>Who else saw or heard it?</source>
        <translation>Pwy arall welodd neu glywodd hyn?</translation>
    </message>
    <message>
        <source>One person on each line. Why we ask: police may want to hear from them.</source>
        <translation>Un person ar bob llinell. Pam rydyn ni&apos;n gofyn: efallai y bydd yr heddlu am glywed gan y bobl hyn.</translation>
    </message>
    <message>
        <source>For example sleep, travel, work, money, or who you see. Why we ask: some laws look at what it does to your days.</source>
        <translation>Er enghraifft cwsg, teithio, gwaith, arian, neu bwy rydych chi&apos;n eu gweld. Pam rydyn ni&apos;n gofyn: mae rhai deddfau&apos;n edrych ar effaith hyn ar eich bywyd bob dydd.</translation>
    </message>
    <message>
        <source>What changed in your daily life?</source>
        <translation>Beth newidiodd yn eich bywyd bob dydd?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Beth wnaethoch chi?</translation>
    </message>
    <message>
        <source>Short title</source>
        <extracomment>Noun, a label: a few words by which the entry is found in lists.</extracomment>
        <translation>Teitl byr</translation>
    </message>
    <message>
        <source>Only for your lists.</source>
        <translation>Dim ond ar gyfer eich rhestrau.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label: words to find the entry by.</extracomment>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Words to find it again, with commas between.</source>
        <translation>Geiriau i ddod o hyd i&apos;r cofnod eto, gyda choma rhyngddyn nhw.</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <extracomment>A line that closes those questions.</extracomment>
        <translation>Llai o fanylion</translation>
    </message>
    <message>
        <source>Write what happened. One sentence is enough.</source>
        <translation>Ysgrifennwch beth ddigwyddodd. Mae un frawddeg yn ddigon.</translation>
    </message>
    <message>
        <source>Add this thing first, or choose not to add it.</source>
        <translation>Ychwanegwch y peth hwn yn gyntaf, neu dewiswch beidio â&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Take %1 off this entry</source>
        <extracomment>Spoken name of a button; %1: number and name of a file.</extracomment>
        <translation>Tynnu %1 o&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>About what you ticked</source>
        <translation>Am yr hyn rydych chi wedi&apos;i dicio</translation>
    </message>
    <message>
        <source>You can leave any of this empty.</source>
        <translation>Gallwch chi adael unrhyw ran o hwn yn wag.</translation>
    </message>
    <message>
        <source>Questions that police ask</source>
        <translation>Cwestiynau mae&apos;r heddlu&apos;n eu gofyn</translation>
    </message>
    <message>
        <source>This is not a risk score, and nothing is counted. Call 999 if you are in danger. Why we ask: police ask the same, and then you have the answers at hand.</source>
        <translation>Nid sgôr risg yw hwn, a does dim yn cael ei gyfrif. Ffoniwch 999 os ydych chi mewn perygl. Pam rydyn ni&apos;n gofyn: mae&apos;r heddlu&apos;n gofyn yr un peth, ac wedyn bydd yr atebion wrth law gennych chi.</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryPage</name>
    <message>
        <source>Write why you are correcting it. A few words are enough.</source>
        <extracomment>Group: the page of one entry: writing, correcting, removing and printing it. Read by: the person who keeps the diary, soon after something happened, perhaps frightened. Calm and short; what is typed is never lost.</extracomment>
        <translation>Nodwch pam rydych chi&apos;n ei gywiro. Mae ychydig eiriau&apos;n ddigon.</translation>
    </message>
    <message>
        <source>Saving the entry</source>
        <translation>Yn cadw&apos;r cofnod</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <extracomment>%1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>Wedi cadw am %1.</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Taflu&apos;r drafft hwn?</translation>
    </message>
    <message>
        <source>What you wrote here is lost. Files that you added stay in your records.</source>
        <translation>Bydd yr hyn wnaethoch chi ei ysgrifennu yma&apos;n cael ei golli. Bydd ffeiliau wnaethoch chi eu hychwanegu yn aros yn eich cofnodion.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Taflu&apos;r drafft</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Cadw&apos;r drafft</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>Yn taflu&apos;r drafft</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Dewis ffeiliau i&apos;w hychwanegu</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>Yn ychwanegu %1</translation>
    </message>
    <message>
        <source>%1 is already in your records. It was linked, not added again.</source>
        <extracomment>%1: the name of a file. Linked: it goes with this entry now.</extracomment>
        <translation>Mae %1 yn eich cofnodion yn barod. Mae wedi&apos;i gysylltu. Ni chafodd ei ychwanegu eilwaith.</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae %1 wedi&apos;i ychwanegu fel %2.</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Does dim llun na ffeil i&apos;w gludo.</translation>
    </message>
    <message>
        <source>The picture was added as %1.</source>
        <extracomment>%1: an exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae&apos;r llun wedi&apos;i ychwanegu fel %1.</translation>
    </message>
    <message>
        <source>It was added as %1.</source>
        <extracomment>A thing, such as a gift, was added; %1: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae wedi&apos;i ychwanegu fel %1.</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Cofnod newydd</translation>
    </message>
    <message>
        <source>Why are you correcting it?</source>
        <translation>Pam rydych chi&apos;n ei gywiro?</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Cadw&apos;r cofnod</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>Cadw ac ysgrifennu un arall</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Gadael hwn am y tro</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Cywiro&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Paratoi i roi gwybod</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Tynnu&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rhoi yn ôl</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Fill in the day and time it is now</source>
        <translation>Rhoi&apos;r diwrnod a&apos;r amser presennol</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Gludo llun neu ffeiliau</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Noun, the heading of the page: what was written about one thing that happened.</extracomment>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Cywiro cofnod</translation>
    </message>
    <message>
        <source>Draft kept at %1.</source>
        <extracomment>What is half written was kept; %1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>Cadwyd y drafft am %1.</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>Nid yw&apos;r hyn wnaethoch chi ei ysgrifennu wedi&apos;i gadw eto. %1</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>Yn ei wneud yn ddrafft eto</translation>
    </message>
    <message>
        <source>Removing the entry</source>
        <translation>Yn tynnu&apos;r cofnod</translation>
    </message>
    <message>
        <source>The entry was removed. It is kept among the removed entries.</source>
        <translation>Mae&apos;r cofnod wedi&apos;i dynnu. Mae&apos;n cael ei gadw gyda&apos;r cofnodion dyddiadur sydd wedi&apos;u tynnu.</translation>
    </message>
    <message>
        <source>Putting the entry back</source>
        <translation>Yn rhoi&apos;r cofnod yn ôl</translation>
    </message>
    <message>
        <source>The entry is back in the diary.</source>
        <translation>Mae&apos;r cofnod yn ôl yn y dyddiadur.</translation>
    </message>
    <message>
        <source>Print this entry?</source>
        <translation>Argraffu&apos;r cofnod hwn?</translation>
    </message>
    <message>
        <source>Printing the entry</source>
        <translation>Yn argraffu&apos;r cofnod</translation>
    </message>
    <message>
        <source>The entry was sent to the printer.</source>
        <translation>Mae&apos;r cofnod wedi&apos;i anfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save this entry as a PDF?</source>
        <translation>Cadw&apos;r cofnod hwn fel PDF?</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Cadw&apos;r cofnod</translation>
    </message>
    <message>
        <source>Saving the entry as a PDF</source>
        <translation>Yn cadw&apos;r cofnod fel PDF</translation>
    </message>
    <message>
        <source>The entry was saved. The PDF is not protected.</source>
        <translation>Mae&apos;r cofnod wedi&apos;i gadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>This entry is private. Put it on paper?</source>
        <translation>Mae&apos;r cofnod hwn yn breifat. Ei roi ar bapur?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Mae&apos;n aros allan o bob crynodeb a phecyn. Gall unrhyw un sy&apos;n dod o hyd i&apos;r papur ei ddarllen.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Dangos beth fyddai ar bapur</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>The entry is a draft again.</source>
        <translation>Mae&apos;r cofnod yn ddrafft eto.</translation>
    </message>
    <message>
        <source>This is needed. A few words are enough. The first version stays, with its time.</source>
        <translation>Mae angen hyn. Mae ychydig eiriau&apos;n ddigon. Mae&apos;r fersiwn cyntaf yn aros, gyda&apos;i amser.</translation>
    </message>
</context>
<context>
    <name>app::diary::EntrySide</name>
    <message>
        <source>Open this entry</source>
        <extracomment>Group: an entry that is shown beside the list. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Agor y cofnod hwn</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the entry beside the list away.</extracomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Closes the entry beside the list</source>
        <translation>Mae&apos;n cau&apos;r cofnod wrth ymyl y rhestr</translation>
    </message>
    <message>
        <source>The entry beside the list</source>
        <translation>Y cofnod wrth ymyl y rhestr</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryView</name>
    <message>
        <source>This entry was removed on %1. It is kept, with the reason.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Cafodd y cofnod hwn ei dynnu ar %1. Mae wedi&apos;i gadw, gyda&apos;r rheswm.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A label before a day and time: when it happened.</extracomment>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Group: labels of one entry as it is read: label, then what was written. Read by: the person who keeps the diary, and with a screen reader. Short nouns or half sentences, without a colon.</extracomment>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>Noun, a label: what was said or written, word for word.</extracomment>
        <translation>Union eiriau</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A label before a place: where it happened.</extracomment>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>A label before a list of what was done, such as &quot;Followed me&quot;.</extracomment>
        <translation>Sut</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Ym mha ffordd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, then how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>a name, then how sure, then why</comment>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A label before names: who may have done it.</extracomment>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Account or number</source>
        <translation>Cyfrif neu rif</translation>
    </message>
    <message>
        <source>Order that it breaks</source>
        <translation>Gorchymyn sydd wedi&apos;i dorri</translation>
    </message>
    <message>
        <source>Who else saw or heard it</source>
        <translation>Pwy arall welodd neu glywodd hyn</translation>
    </message>
    <message>
        <source>How it affected you</source>
        <translation>Sut effeithiodd hyn arnoch chi</translation>
    </message>
    <message>
        <source>What changed in daily life</source>
        <translation>Beth newidiodd mewn bywyd bob dydd</translation>
    </message>
    <message>
        <source>Afraid of violence this time</source>
        <translation>Ofn trais y tro hwn</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer after &quot;Afraid of violence this time&quot;.</extracomment>
        <translation>Oedd</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer after &quot;Afraid of violence this time&quot;.</extracomment>
        <translation>Nac oedd</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Beth wnaethoch chi</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label: words to find the entry by.</extracomment>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a label: the entry is left out of what is given to others.</extracomment>
        <translation>Preifat</translation>
    </message>
    <message>
        <source>Yes. It stays out of every summary and pack.</source>
        <translation>Ydy. Mae&apos;n aros allan o bob crynodeb a phecyn.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, a heading: files of this entry.</extracomment>
        <translation>Ffeiliau</translation>
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
            <numerusform>Ysgrifennwyd ar %1, %n diwrnod yn ddiweddarach.</numerusform>
            <numerusform>Ysgrifennwyd ar %1, %n diwrnod yn ddiweddarach.</numerusform>
            <numerusform>Ysgrifennwyd ar %1, %n diwrnod yn ddiweddarach.</numerusform>
            <numerusform>Ysgrifennwyd ar %1, %n diwrnod yn ddiweddarach.</numerusform>
            <numerusform>Ysgrifennwyd ar %1, %n diwrnod yn ddiweddarach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Ysgrifennwyd ar %1.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Noun, a heading: how the entry was before it was corrected.</extracomment>
        <translation>Fersiynau cynharach</translation>
    </message>
    <message>
        <source>Version %1, written on %2</source>
        <extracomment>%1: the number of the version; %2: a date and time.</extracomment>
        <translation>Fersiwn %1, ysgrifennwyd ar %2</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <extracomment>%1: the reason, in the person&apos;s own words.</extracomment>
        <translation>Cywirwyd oherwydd: %1</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <extracomment>%1: a date and time, of the words that are shown.</extracomment>
        <translation>Cywirwyd ar %1.</translation>
    </message>
</context>
<context>
    <name>app::diary::IncidentListModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Group: marks on a line of the list of entries. Read by: the person who keeps the diary, and with a screen reader. Lower case, one word: they stand after one another. This text: How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>rhoddwyd gwybod</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>preifat</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A mark on an entry: taken out of the list, not deleted.</extracomment>
        <translation>wedi&apos;i dynnu</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>A mark on an entry: it has a newer version.</extracomment>
        <translation>wedi&apos;i gywiro</translation>
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
        <translation>Ychwanegu rhywbeth rydych chi&apos;n ei gadw</translation>
    </message>
    <message>
        <source>A letter, a gift, or something that was damaged</source>
        <translation>Llythyr, anrheg, neu rywbeth a gafodd ei ddifrodi</translation>
    </message>
    <message>
        <source>Add this thing</source>
        <translation>Ychwanegu&apos;r peth hwn</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Peidio â&apos;i ychwanegu</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Beth yw hwn?</translation>
    </message>
    <message>
        <source>For example a card, a gift, an old phone.</source>
        <translation>Er enghraifft cerdyn, anrheg, hen ffôn.</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>Ble mae&apos;n cael ei gadw?</translation>
    </message>
    <message>
        <source>Who has touched it?</source>
        <translation>Pwy sydd wedi cyffwrdd â&apos;r peth?</translation>
    </message>
    <message>
        <source>Why we ask: police may ask who has had it in their hands.</source>
        <translation>Pam rydyn ni&apos;n gofyn: efallai y bydd yr heddlu&apos;n gofyn pwy sydd wedi gafael ynddo.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Nodwch beth yw hwn.</translation>
    </message>
    <message>
        <source>Write where it is kept.</source>
        <translation>Nodwch ble mae&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can.</source>
        <translation>Mae&apos;n help cyffwrdd â&apos;r peth cyn lleied ag y gallwch chi.</translation>
    </message>
</context>
<context>
    <name>app::diary::LinkChoice</name>
    <message>
        <source>From which account or number?</source>
        <extracomment>Group: choices in an entry: accounts it came from, and an order it broke. Read by: the person who keeps the diary.</extracomment>
        <translation>O ba gyfrif neu rif y daeth hyn?</translation>
    </message>
    <message>
        <source>More accounts</source>
        <extracomment>A button: show more accounts to choose from.</extracomment>
        <translation>Mwy o gyfrifon</translation>
    </message>
    <message>
        <source>Fewer accounts</source>
        <extracomment>A button: show fewer accounts.</extracomment>
        <translation>Llai o gyfrifon</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Dod o hyd i gyfrif</translation>
    </message>
    <message>
        <source>Did it break an order or bail?</source>
        <translation>Wnaeth hyn dorri gorchymyn neu amod mechnïaeth?</translation>
    </message>
    <message>
        <source>No, or I do not know</source>
        <translation>Naddo, neu dydw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>The order that was chosen before</source>
        <translation>Y gorchymyn a gafodd ei ddewis o&apos;r blaen</translation>
    </message>
</context>
<context>
    <name>app::diary::PeopleChoice</name>
    <message>
        <source>Add person</source>
        <extracomment>A button: put the name in the field into this entry.</extracomment>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Who?</source>
        <extracomment>A question above a field: who may have done it?</extracomment>
        <translation>Pwy?</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>Group: the choice of who may have done it, in an entry. Read by: the person who keeps the diary. Never a verdict; no gender for anybody.</extracomment>
        <translation>Pa mor siŵr ydych chi?</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Rwy&apos;n siŵr</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Rwy&apos;n credu</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>Dyfaliad yw hwn</translation>
    </message>
    <message>
        <source>Why do you think it was them?</source>
        <translation>Pam ydych chi&apos;n credu mai&apos;r person hwn wnaeth hyn?</translation>
    </message>
    <message>
        <source>For example the voice, the words, or the time.</source>
        <translation>Er enghraifft y llais, y geiriau, neu&apos;r amser.</translation>
    </message>
    <message>
        <source>A name, or words such as &quot;unknown caller&quot;. You do not need to know who it is.</source>
        <translation>Enw, neu eiriau fel &quot;galwr anhysbys&quot;. Does dim angen i chi wybod pwy yw&apos;r person.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, then how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Verb. Spoken name of a button; %1: the name of a person. They are taken off this entry only.</extracomment>
        <translation>Tynnu %1</translation>
    </message>
</context>
<context>
    <name>app::diary::Question</name>
    <message>
        <source>Why we ask: %1</source>
        <extracomment>%1: why a question is asked, as the rest of the sentence.</extracomment>
        <translation>Pam rydyn ni&apos;n gofyn: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader hears of a choice: the choice, then the question.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>A choice: give no answer to this question.</extracomment>
        <translation>Hepgor hwn</translation>
    </message>
    <message>
        <source>A few words about it</source>
        <extracomment>Group: answers to questions in an entry. Read by: the person who keeps the diary, who may be frightened, and with a screen reader. No answer is wrong.</extracomment>
        <translation>Ychydig eiriau am hyn</translation>
    </message>
    <message>
        <source>A few words about it: %1</source>
        <extracomment>Spoken name of the field below a &quot;Yes&quot;; %1: the question.</extracomment>
        <translation>Ychydig eiriau am hyn: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer to a question that police ask.</extracomment>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer to a question that police ask.</extracomment>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>An answer to a question that police ask: the person does not know.</extracomment>
        <translation>Ddim yn siŵr</translation>
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
        <translation>Mae gan y cofnod hwn ffeiliau.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have files.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Mae gan %n ohonyn nhw ffeiliau.</numerusform>
            <numerusform>Mae gan %n ohonyn nhw ffeiliau.</numerusform>
            <numerusform>Mae gan %n ohonyn nhw ffeiliau.</numerusform>
            <numerusform>Mae gan %n ohonyn nhw ffeiliau.</numerusform>
            <numerusform>Mae gan %n ohonyn nhw ffeiliau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files and their exhibit numbers stay in your records.</source>
        <translation>Mae&apos;r ffeiliau a&apos;u rhifau arddangosyn yn aros yn eich cofnodion.</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>Beth yw&apos;r rheswm dros ei dynnu? Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>Beth yw&apos;r rheswm dros eu tynnu? Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries?</source>
        <translation>
            <numerusform>Tynnu %n o gofnodion?</numerusform>
            <numerusform>Tynnu %n cofnod?</numerusform>
            <numerusform>Tynnu %n o gofnodion?</numerusform>
            <numerusform>Tynnu %n o gofnodion?</numerusform>
            <numerusform>Tynnu %n o gofnodion?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the diary</source>
        <translation>Tynnu o&apos;r dyddiadur</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the entry. The safe choice.</extracomment>
        <translation>Ei adael yn y dyddiadur</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the entries. The safe choice.</extracomment>
        <translation>Eu gadael yn y dyddiadur</translation>
    </message>
    <message>
        <source>You can put it back. It is under &quot;Removed entries&quot; in the diary.</source>
        <translation>Gallwch chi ei roi yn ôl. Mae o dan &quot;Cofnodion dyddiadur sydd wedi&apos;u tynnu&quot; yn y dyddiadur.</translation>
    </message>
    <message>
        <source>You can put them back. They are under &quot;Removed entries&quot; in the diary.</source>
        <translation>Gallwch chi eu rhoi yn ôl. Maen nhw o dan &quot;Cofnodion dyddiadur sydd wedi&apos;u tynnu&quot; yn y dyddiadur.</translation>
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
        <translation>Gair i ddod o hyd i&apos;r cofnodion dyddiadur hyn eto</translation>
    </message>
    <message>
        <source>Several words: put commas between.</source>
        <translation>Sawl gair: rhowch goma rhyngddyn nhw.</translation>
    </message>
    <message>
        <source>Put the tag on</source>
        <translation>Rhoi&apos;r tag</translation>
    </message>
    <message>
        <source>The chosen entries have no tags.</source>
        <translation>Does dim tagiau ar y cofnodion dyddiadur sydd wedi&apos;u dewis.</translation>
    </message>
    <message>
        <source>Close the tags</source>
        <translation>Cau&apos;r tagiau</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <comment>a tag</comment>
        <translation>Tynnu: %1</translation>
    </message>
    <message>
        <source>Enter a word.</source>
        <translation>Nodwch air.</translation>
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
        <translation>Cofnodion dyddiadur i ddewis ohonyn nhw</translation>
    </message>
    <message>
        <source>Type a word from the entry, then choose it.</source>
        <translation>Teipiwch air o&apos;r cofnod, yna dewiswch y cofnod.</translation>
    </message>
    <message>
        <source>No entry has these words. Try one word.</source>
        <translation>Does dim cofnod gyda&apos;r geiriau hyn. Rhowch gynnig ar un gair.</translation>
    </message>
    <message>
        <source>There are no entries yet.</source>
        <translation>Does dim cofnodion dyddiadur eto.</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceItemPage</name>
    <message>
        <source>Linking the file</source>
        <extracomment>Group: the page of one file or thing: its facts, its fingerprint, and what can be done with it. Read by: the person who keeps the diary. Neutral: what the file shows may upset.</extracomment>
        <translation>Yn cysylltu&apos;r ffeil</translation>
    </message>
    <message>
        <source>The file is linked to the entry.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i chysylltu â&apos;r cofnod.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <extracomment>What goes on just now: the fingerprint of a file is checked; %1: the name of the file.</extracomment>
        <translation>Yn gwirio %1</translation>
    </message>
    <message>
        <source>The fingerprint matches. The file is the same as when you added it.</source>
        <translation>Mae&apos;r ôl bys yn cyfateb. Mae&apos;r ffeil yr un fath â phan wnaethoch chi ei hychwanegu.</translation>
    </message>
    <message>
        <source>The stored copy of this file does not match its fingerprint. It has changed or is damaged. Use a backup to get it back.</source>
        <translation>Nid yw&apos;r copi sydd wedi&apos;i storio o&apos;r ffeil hon yn cyfateb i&apos;w hôl bys. Mae&apos;r copi wedi newid neu wedi&apos;i ddifrodi. Defnyddiwch gopi wrth gefn i&apos;w gael yn ôl.</translation>
    </message>
    <message>
        <source>Save a copy outside your records?</source>
        <translation>Cadw copi y tu allan i&apos;ch cofnodion?</translation>
    </message>
    <message>
        <source>The copy is not protected. Anyone who can open the file can see it.</source>
        <translation>Nid yw&apos;r copi wedi&apos;i warchod. Gall unrhyw un sy&apos;n gallu agor y ffeil ei gweld.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Dewis ble i&apos;w gadw</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not save a copy. The safe choice.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Saving a copy of %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Yn cadw copi o %1</translation>
    </message>
    <message>
        <source>A copy was saved. It is not protected.</source>
        <translation>Mae copi wedi&apos;i gadw. Nid yw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Saving the description</source>
        <translation>Yn cadw&apos;r disgrifiad</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Wedi cadw.</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>Yn tynnu&apos;r ffeil</translation>
    </message>
    <message>
        <source>Putting the file back</source>
        <translation>Yn rhoi&apos;r ffeil yn ôl</translation>
    </message>
    <message>
        <source>The file was put back.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i rhoi yn ôl.</translation>
    </message>
    <message>
        <source>Take this out for good?</source>
        <translation>Tynnu&apos;r ffeil allan yn barhaol?</translation>
    </message>
    <message>
        <source>It cannot be undone. The number and the fingerprint stay in the history, with your reason. The file itself goes. The space may hold the encrypted bytes until it is used again. They need your passphrase to read. Copies in backups stay. Why do you take it out?</source>
        <translation>Allwch chi ddim dadwneud hyn. Mae&apos;r rhif a&apos;r ôl bys yn aros yn yr hanes, gyda&apos;ch rheswm. Mae&apos;r ffeil ei hun yn mynd. Efallai y bydd y data wedi&apos;i amgryptio yn aros ar y ddisg nes i&apos;r lle hwnnw gael ei ddefnyddio eto. Mae angen eich cyfrinymadrodd i&apos;w ddarllen. Bydd copïau sydd mewn copi wrth gefn yn aros. Beth yw&apos;r rheswm dros dynnu&apos;r ffeil allan?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not take the file out for good. The safe choice.</extracomment>
        <translation>Ei adael yma</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Ei thynnu allan yn barhaol</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Yn tynnu allan</translation>
    </message>
    <message>
        <source>It was taken out. Its number and your reason are kept.</source>
        <translation>Mae wedi&apos;i dynnu allan. Mae&apos;r rhif a&apos;ch rheswm wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Hide all pictures</source>
        <translation>Cuddio pob llun</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>Mae pob llun wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>Check the fingerprint now</source>
        <translation>Gwirio&apos;r ôl bys nawr</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>Cadw&apos;r disgrifiad</translation>
    </message>
    <message>
        <source>Link to this entry</source>
        <translation>Cysylltu â&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>What was done with this file</source>
        <translation>Beth gafodd ei wneud gyda&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Cysylltu â chofnod</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take the file out of the list. It is not deleted.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Moves it to the removed files</source>
        <translation>Mae&apos;n symud y ffeil i&apos;r ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rhoi yn ôl</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Teitl byr</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Beth mae&apos;n ei ddangos?</translation>
    </message>
    <message>
        <source>What is said in it?</source>
        <translation>Beth sy&apos;n cael ei ddweud yn y recordiad?</translation>
    </message>
    <message>
        <source>Write down the words, and who says them. In a pack, this text stands beside the file, for people who cannot hear or see it.</source>
        <extracomment>Beside a video or a sound: a field for a transcript.</extracomment>
        <translation>Nodwch y geiriau, a phwy sy&apos;n eu dweud. Mewn pecyn, bydd y testun hwn wrth ymyl y ffeil, i bobl nad ydyn nhw&apos;n gallu ei chlywed na&apos;i gweld.</translation>
    </message>
    <message>
        <source>In a pack, this text stands beside the file, for people who cannot see it.</source>
        <translation>Mewn pecyn, bydd y testun hwn wrth ymyl y ffeil, i bobl nad ydyn nhw&apos;n gallu ei gweld.</translation>
    </message>
    <message>
        <source>Which entry does it belong to?</source>
        <translation>I ba gofnod mae&apos;n perthyn?</translation>
    </message>
    <message>
        <source>Name as received</source>
        <translation>Enw gwreiddiol</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Noun, a label: which kind of file it is. Not the adjective.</extracomment>
        <translation>Math</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Ble mae&apos;n cael ei gadw</translation>
    </message>
    <message>
        <source>Added here</source>
        <extracomment>A label before a date and time: when the file was added to the records.</extracomment>
        <translation>Ychwanegwyd yma</translation>
    </message>
    <message>
        <source>The file says it was last changed</source>
        <translation>Newidiwyd ddiwethaf, yn ôl y ffeil</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>O ble daeth</translation>
    </message>
    <message>
        <source>Taken out for good on %1</source>
        <extracomment>%1: a date and time. The file is gone, its number and fingerprint stay.</extracomment>
        <translation>Tynnwyd allan yn barhaol ar %1</translation>
    </message>
    <message>
        <source>Removed on %1</source>
        <extracomment>%1: a date and time. The file was taken out of the list and is still kept.</extracomment>
        <translation>Tynnwyd ar %1</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Beth mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Noun, a label: the address of a page on the internet.</extracomment>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>When it happened, as its entry says</source>
        <translation>Pryd digwyddodd, yn ôl y cofnod</translation>
    </message>
    <message>
        <source>%1. Copying or sending a file can change this time.</source>
        <comment>date and time</comment>
        <translation>%1. Gall copïo neu anfon ffeil newid yr amser hwn.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256). It shows that the file has not changed since you added it.</source>
        <translation>Ôl bys (SHA-256). Mae&apos;n dangos nad yw&apos;r ffeil wedi newid ers i chi ei hychwanegu.</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copïo&apos;r ôl bys</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <translation>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
            <numerusform>Wedi&apos;i gopïo. Bydd yn clirio ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries it belongs to</source>
        <translation>Cofnodion dyddiadur mae&apos;n perthyn iddyn nhw</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>The file belongs to no entry yet.</extracomment>
        <translation>Dim un eto.</translation>
    </message>
    <message>
        <source>%1: %2 (removed)</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2 (wedi&apos;i dynnu)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The entry has this file already.</source>
        <translation>Mae&apos;r ffeil hon gyda&apos;r cofnod yn barod.</translation>
    </message>
    <message>
        <source>Taking the file off the entry</source>
        <translation>Yn tynnu&apos;r ffeil o&apos;r cofnod</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>Mae&apos;r cofnod fel yr oedd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>When it happened, as you said</source>
        <translation>Pryd digwyddodd, yn ôl beth ddywedoch chi</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Pryd digwyddodd hyn?</translation>
    </message>
    <message>
        <source>If you do not know, the app goes by the entry that the file belongs to.</source>
        <extracomment>Below the question when it happened, for a file.</extracomment>
        <translation>Os nad ydych chi&apos;n gwybod, mae&apos;r ap yn dilyn y cofnod mae&apos;r ffeil yn perthyn iddo.</translation>
    </message>
    <message>
        <source>Print what is known of this file?</source>
        <translation>Argraffu beth sy&apos;n hysbys am y ffeil hon?</translation>
    </message>
    <message>
        <source>Printing the page of the file</source>
        <translation>Yn argraffu tudalen y ffeil</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Mae&apos;r dudalen wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>Cadw&apos;r dudalen hon fel PDF?</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Cadw&apos;r dudalen fel PDF</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>Yn cadw&apos;r dudalen fel PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Mae&apos;r PDF wedi&apos;i gadw. Nid yw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>This file is private. Put its page on paper?</source>
        <translation>Mae&apos;r ffeil hon yn breifat. Rhoi ei thudalen ar bapur?</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>Mae&apos;n aros allan o bob crynodeb a phecyn. Gall unrhyw un sy&apos;n dod o hyd i&apos;r papur ei ddarllen.</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>Dangos beth fyddai ar bapur</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Nid yw&apos;r hyn sydd heb ei gadw eto ar y papur.</translation>
    </message>
    <message>
        <source>The file was removed. It is kept among the removed files.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i thynnu. Mae&apos;n cael ei chadw gyda&apos;r ffeiliau sydd wedi&apos;u tynnu.</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <comment>its number, then its name</comment>
        <translation>Arddangosyn %1: %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Files and things that show what happened. The app keeps an exact copy and does not change it.</source>
        <translation>Ffeiliau a phethau sy&apos;n dangos beth ddigwyddodd. Mae&apos;r ap yn cadw union gopi ac nid yw&apos;n ei newid.</translation>
    </message>
    <message numerus="yes">
        <source>No files match these filters. Clear the filters to see all %n files.</source>
        <translation>
            <numerusform>Does dim ffeil yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl ffeiliau (%n).</numerusform>
            <numerusform>Does dim ffeil yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr un ffeil (%n).</numerusform>
            <numerusform>Does dim ffeil yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl ffeiliau (%n).</numerusform>
            <numerusform>Does dim ffeil yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl ffeiliau (%n).</numerusform>
            <numerusform>Does dim ffeil yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl ffeiliau (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were removed.</source>
        <translation>Does dim ffeil wedi&apos;i thynnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files</source>
        <extracomment>How many of all files the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%1 allan o %n ffeil</numerusform>
            <numerusform>%1 allan o %n ffeil</numerusform>
            <numerusform>%1 allan o %n ffeil</numerusform>
            <numerusform>%1 allan o %n ffeil</numerusform>
            <numerusform>%1 allan o %n ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed files</source>
        <translation>
            <numerusform>%n ffeil wedi&apos;u tynnu</numerusform>
            <numerusform>%n ffeil wedi&apos;i thynnu</numerusform>
            <numerusform>%n ffeil wedi&apos;u tynnu</numerusform>
            <numerusform>%n ffeil wedi&apos;u tynnu</numerusform>
            <numerusform>%n ffeil wedi&apos;u tynnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files the list shows.</extracomment>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>Group: the page with all files and things, and messages about them. Read by: the person who keeps the diary. Short and neutral: somebody may look over the shoulder.</extracomment>
        <translation>Ychwanegu ffeiliau</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Verb, a button: add a picture or files that were copied.</extracomment>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Adds a picture or files that you have copied</source>
        <translation>Mae&apos;n ychwanegu llun neu ffeiliau rydych chi wedi&apos;u copïo</translation>
    </message>
    <message>
        <source>Add something you keep</source>
        <translation>Ychwanegu rhywbeth rydych chi&apos;n ei gadw</translation>
    </message>
    <message>
        <source>No files yet. Add a screenshot, a photo, a voice message or a letter. The app keeps an exact copy and does not change it.</source>
        <translation>Dim ffeiliau eto. Ychwanegwch sgrinlun, ffotograff, neges lais neu lythyr. Mae&apos;r ap yn cadw union gopi ac nid yw&apos;n ei newid.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, spoken name of the list of files.</extracomment>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Save this thing</source>
        <translation>Cadw&apos;r peth hwn</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Beth yw hwn?</translation>
    </message>
    <message>
        <source>For example a card, a gift, an old phone.</source>
        <translation>Er enghraifft cerdyn, anrheg, hen ffôn.</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>Ble mae&apos;n cael ei gadw?</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>Yn ychwanegu %1</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Yn ychwanegu %n ffeil</numerusform>
            <numerusform>Yn ychwanegu %n ffeil</numerusform>
            <numerusform>Yn ychwanegu %n ffeil</numerusform>
            <numerusform>Yn ychwanegu %n ffeil</numerusform>
            <numerusform>Yn ychwanegu %n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae %1 wedi&apos;i ychwanegu fel %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>Mae %n ffeil wedi&apos;u hychwanegu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;i hychwanegu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u hychwanegu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u hychwanegu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u hychwanegu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays where it was.</source>
        <translation>Mae&apos;r ffeil wreiddiol yn aros lle roedd hi.</translation>
    </message>
    <message>
        <source>The originals stay where they were.</source>
        <translation>Mae&apos;r ffeiliau gwreiddiol yn aros lle roedden nhw.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in your records, and were not added again.</source>
        <translation>
            <numerusform>Mae %n ffeil yn eich cofnodion yn barod. Ni chawson nhw eu hychwanegu eilwaith.</numerusform>
            <numerusform>Mae %n ffeil yn eich cofnodion yn barod. Ni chafodd ei hychwanegu eilwaith.</numerusform>
            <numerusform>Mae %n ffeil yn eich cofnodion yn barod. Ni chawson nhw eu hychwanegu eilwaith.</numerusform>
            <numerusform>Mae %n ffeil yn eich cofnodion yn barod. Ni chawson nhw eu hychwanegu eilwaith.</numerusform>
            <numerusform>Mae %n ffeil yn eich cofnodion yn barod. Ni chawson nhw eu hychwanegu eilwaith.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is already in your records. It was added on %1. Nothing was added again.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Mae&apos;r ffeil hon yn eich cofnodion yn barod. Cafodd ei hychwanegu ar %1. Does dim byd wedi&apos;i ychwanegu eilwaith.</translation>
    </message>
    <message>
        <source>These files are already in your records. Nothing was added again.</source>
        <translation>Mae&apos;r ffeiliau hyn yn eich cofnodion yn barod. Does dim byd wedi&apos;i ychwanegu eilwaith.</translation>
    </message>
    <message>
        <source>The copy that was kept here was damaged. It is whole again.</source>
        <translation>Roedd y copi oedd wedi&apos;i gadw yma wedi&apos;i ddifrodi. Mae&apos;n gyfan eto.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>file name, then why</comment>
        <translation>Ni chafodd %1 ei ychwanegu. %2</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was added.</source>
        <translation>Mae&apos;r ffeil hon yn wag. Does dim byd wedi&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Mae&apos;r ffeil hon yn wag.</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) to other places were left out.</source>
        <extracomment>Files that only point to another file or folder.</extracomment>
        <translation>
            <numerusform>Mae %n o lwybrau byr i leoedd eraill wedi&apos;u gadael allan.</numerusform>
            <numerusform>Mae %n llwybr byr i le arall wedi&apos;i adael allan.</numerusform>
            <numerusform>Mae %n o lwybrau byr i leoedd eraill wedi&apos;u gadael allan.</numerusform>
            <numerusform>Mae %n o lwybrau byr i leoedd eraill wedi&apos;u gadael allan.</numerusform>
            <numerusform>Mae %n o lwybrau byr i leoedd eraill wedi&apos;u gadael allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Dewis ffeiliau i&apos;w hychwanegu</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>Does dim llun na ffeil i&apos;w gludo.</translation>
    </message>
    <message>
        <source>Adding a picture</source>
        <translation>Yn ychwanegu llun</translation>
    </message>
    <message>
        <source>The picture was added as %1.</source>
        <extracomment>%1: an exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae&apos;r llun wedi&apos;i ychwanegu fel %1.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Nodwch beth yw hwn.</translation>
    </message>
    <message>
        <source>Write where it is kept.</source>
        <translation>Nodwch ble mae&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>It was added as %1.</source>
        <extracomment>A thing, such as a gift, was added; %1: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>Mae wedi&apos;i ychwanegu fel %1.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>Shows the files as tiles</source>
        <translation>Mae&apos;n dangos y ffeiliau fel teils</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Noun, a choice: show the files as a list, one on each row.</extracomment>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Shows one file on each row</source>
        <translation>Mae&apos;n dangos un ffeil ar bob rhes</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Dewis sawl un</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Verb, a button: show the chosen file beside the list.</extracomment>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Cymharu&apos;r ddau lun</translation>
    </message>
    <message>
        <source>Puts the two chosen pictures beside each other</source>
        <translation>Mae&apos;n rhoi&apos;r ddau lun sydd wedi&apos;u dewis wrth ymyl ei gilydd</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Cysylltu â chofnod</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take files out of the list. They are not deleted.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Moves what is chosen to the removed files</source>
        <translation>Mae&apos;n symud yr hyn sydd wedi&apos;i ddewis i&apos;r ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rhoi yn ôl</translation>
    </message>
    <message>
        <source>Which entry do they belong to?</source>
        <translation>I ba gofnod maen nhw&apos;n perthyn?</translation>
    </message>
    <message>
        <source>Link to this entry</source>
        <translation>Cysylltu â&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>Close without linking</source>
        <translation>Cau heb gysylltu</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Chwilio&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Hide all pictures</source>
        <translation>Cuddio pob llun</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>Mae pob llun wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb, a button: hide the file beside the list again.</extracomment>
        <translation>Cuddio</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files</source>
        <translation>
            <numerusform>Tynnu %n ffeil</numerusform>
            <numerusform>Tynnu %n ffeil</numerusform>
            <numerusform>Tynnu %n ffeil</numerusform>
            <numerusform>Tynnu %n ffeil</numerusform>
            <numerusform>Tynnu %n ffeil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n files back</source>
        <translation>
            <numerusform>Rhoi %n ffeil yn ôl</numerusform>
            <numerusform>Rhoi %n ffeil yn ôl</numerusform>
            <numerusform>Rhoi %n ffeil yn ôl</numerusform>
            <numerusform>Rhoi %n ffeil yn ôl</numerusform>
            <numerusform>Rhoi %n ffeil yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick files with the space bar or a click.</source>
        <translation>Ticiwch ffeiliau gyda&apos;r bylchwr neu glic.</translation>
    </message>
    <message>
        <source>Removing files</source>
        <extracomment>What goes on just now.</extracomment>
        <translation>Yn tynnu ffeiliau</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed.</source>
        <translation>
            <numerusform>Mae %n ffeil wedi&apos;u tynnu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;i thynnu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u tynnu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u tynnu.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u tynnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>Yn rhoi ffeiliau yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n files put back.</source>
        <translation>
            <numerusform>Mae %n ffeil wedi&apos;u rhoi yn ôl.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;i rhoi yn ôl.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u rhoi yn ôl.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u rhoi yn ôl.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u rhoi yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linking files</source>
        <extracomment>What goes on just now: files are put with an entry.</extracomment>
        <translation>Yn cysylltu ffeiliau</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>Mae&apos;r ffeiliau hyn yn y cofnod yn barod.</translation>
    </message>
    <message numerus="yes">
        <source>%n files linked to the entry.</source>
        <translation>
            <numerusform>Mae %n ffeil wedi&apos;u cysylltu â&apos;r cofnod.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;i chysylltu â&apos;r cofnod.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u cysylltu â&apos;r cofnod.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u cysylltu â&apos;r cofnod.</numerusform>
            <numerusform>Mae %n ffeil wedi&apos;u cysylltu â&apos;r cofnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files off the entry</source>
        <translation>Yn tynnu ffeiliau o&apos;r cofnod</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>Mae&apos;r cofnod fel yr oedd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can.</source>
        <translation>Mae&apos;n help cyffwrdd â&apos;r peth cyn lleied ag y gallwch chi.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print the list of files?</source>
        <translation>Argraffu&apos;r rhestr o ffeiliau?</translation>
    </message>
    <message>
        <source>Printing the list of files</source>
        <translation>Yn argraffu&apos;r rhestr o ffeiliau</translation>
    </message>
    <message>
        <source>The list of files was sent to the printer.</source>
        <translation>Mae&apos;r rhestr o ffeiliau wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save the list of files as a PDF?</source>
        <translation>Cadw&apos;r rhestr o ffeiliau fel PDF?</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Cadw&apos;r rhestr o ffeiliau</translation>
    </message>
    <message>
        <source>Saving the list of files as a PDF</source>
        <translation>Yn cadw&apos;r rhestr o ffeiliau fel PDF</translation>
    </message>
    <message>
        <source>The list of files was saved. The PDF is not protected.</source>
        <translation>Mae&apos;r rhestr o ffeiliau wedi&apos;i chadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>A button: from the removed files to all the others again.</extracomment>
        <translation>Yn ôl i&apos;r ffeiliau</translation>
    </message>
    <message>
        <source>Removed files (%1)</source>
        <extracomment>A button: show what was removed; %1: how many.</extracomment>
        <translation>Ffeiliau sydd wedi&apos;u tynnu (%1)</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceText</name>
    <message>
        <source>Fingerprint matches, checked %1</source>
        <comment>date and time</comment>
        <translation>Mae&apos;r ôl bys yn cyfateb, gwiriwyd %1</translation>
    </message>
    <message>
        <source>Does not match its fingerprint, checked %1</source>
        <comment>date and time</comment>
        <translation>Nid yw&apos;n cyfateb i&apos;r ôl bys, gwiriwyd %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <extracomment>Group: facts about a file, in lists and in its history. Read by: the person who keeps the diary, and with a screen reader. Facts, not verdicts.</extracomment>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>No entry</source>
        <extracomment>The file belongs to no entry.</extracomment>
        <translation>Dim cofnod</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a file belongs to.</extracomment>
        <translation>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on a file: it was given or named to the police or others.</extracomment>
        <translation>rhoddwyd gwybod</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on a file: left out of what is given to others.</extracomment>
        <translation>preifat</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A mark on a file: taken out of the list, not deleted.</extracomment>
        <translation>wedi&apos;i dynnu</translation>
    </message>
    <message>
        <source>taken out for good</source>
        <translation>wedi&apos;i dynnu allan yn barhaol</translation>
    </message>
    <message>
        <source>Fingerprint matches, %1</source>
        <comment>date</comment>
        <translation>Mae&apos;r ôl bys yn cyfateb, %1</translation>
    </message>
    <message>
        <source>Fingerprint differs, %1</source>
        <comment>date</comment>
        <translation>Mae&apos;r ôl bys yn wahanol, %1</translation>
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
        <translation>Ychwanegwyd at eich cofnodion</translation>
    </message>
    <message>
        <source>The stored copy was recovered</source>
        <translation>Adferwyd y copi sydd wedi&apos;i storio</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>What was done with a file: somebody opened it here.</extracomment>
        <translation>Edrychwyd ar y ffeil</translation>
    </message>
    <message>
        <source>The words about it were changed</source>
        <translation>Newidiwyd y geiriau am y ffeil</translation>
    </message>
    <message>
        <source>A copy was saved outside your records</source>
        <translation>Cadwyd copi y tu allan i&apos;ch cofnodion</translation>
    </message>
    <message>
        <source>Checked: the fingerprint matches</source>
        <translation>Gwiriwyd: mae&apos;r ôl bys yn cyfateb</translation>
    </message>
    <message>
        <source>Checked: it does not match its fingerprint</source>
        <translation>Gwiriwyd: nid yw&apos;n cyfateb i&apos;r ôl bys</translation>
    </message>
    <message>
        <source>Moved to the removed files</source>
        <translation>Symudwyd i&apos;r ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>What was done with a file: it was put back into the list. Past tense.</extracomment>
        <translation>Rhoddwyd yn ôl</translation>
    </message>
    <message>
        <source>Taken out for good</source>
        <translation>Tynnwyd allan yn barhaol</translation>
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
        <translation>Mae&apos;r ffeil hon yn perthyn i gofnod am drais rhywiol. Agorwch hi pan fyddwch chi&apos;n barod, neu gadewch hi ar gau.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about violence. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Mae&apos;r ffeil hon yn perthyn i gofnod am drais. Agorwch hi pan fyddwch chi&apos;n barod, neu gadewch hi ar gau.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about threats. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Mae&apos;r ffeil hon yn perthyn i gofnod am fygythiadau. Agorwch hi pan fyddwch chi&apos;n barod, neu gadewch hi ar gau.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about intimate images. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Mae&apos;r ffeil hon yn perthyn i gofnod am luniau noeth neu rywiol. Agorwch hi pan fyddwch chi&apos;n barod, neu gadewch hi ar gau.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about a sexual image. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Mae&apos;r ffeil hon yn perthyn i gofnod am lun rhywiol. Agorwch hi pan fyddwch chi&apos;n barod, neu gadewch hi ar gau.</translation>
    </message>
    <message>
        <source>This file belongs to an entry about a pet that was hurt. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>Mae&apos;r ffeil hon yn perthyn i gofnod am anifail anwes a gafodd ei frifo. Agorwch hi pan fyddwch chi&apos;n barod, neu gadewch hi ar gau.</translation>
    </message>
    <message>
        <source>Exhibit %1, %2</source>
        <comment>its number, then the kind of file</comment>
        <translation>Arddangosyn %1, %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileComparison</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Group: two pictures beside each other. Read by: the person who keeps the diary.</extracomment>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileFacts</name>
    <message>
        <source>%1. The file does not say in which time zone.</source>
        <extracomment>%1 is a date and time. The file says which time its clock showed, but not where in the world.</extracomment>
        <translation>%1. Nid yw&apos;r ffeil yn dweud ym mha gylchfa amser.</translation>
    </message>
    <message>
        <source>%1 (time zone %2)</source>
        <comment>date and time, zone such as UTC+01:00</comment>
        <translation>%1 (cylchfa amser %2)</translation>
    </message>
    <message>
        <source>What the picture says of itself</source>
        <extracomment>Group: what a picture says about itself: labels, and how far to trust it. Read by: the person who keeps the diary, and later perhaps the police. Say that it may be wrong.</extracomment>
        <translation>Beth mae&apos;r llun yn ei ddweud amdano&apos;i hun</translation>
    </message>
    <message>
        <source>The phone, camera or a program wrote this into the file. It can be wrong, and it can be changed.</source>
        <translation>Y ffôn, y camera neu raglen ysgrifennodd hyn yn y ffeil. Gall fod yn anghywir, ac mae modd ei newid.</translation>
    </message>
    <message>
        <source>It does not say when or where it was taken. Many apps take this out when a picture is sent.</source>
        <translation>Nid yw&apos;n dweud pryd na ble y cafodd ei dynnu. Mae llawer o apiau&apos;n dileu hyn pan fydd llun yn cael ei anfon.</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <extracomment>Make and name of the phone or camera a picture was taken with.</extracomment>
        <translation>Ffôn neu gamera</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>The program that wrote the picture.</extracomment>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>How it was held</source>
        <extracomment>How the phone was held when the picture was taken.</extracomment>
        <translation>Sut roedd yn cael ei ddal</translation>
    </message>
    <message>
        <source>Turned or mirrored. It is shown upright here.</source>
        <translation>Wedi&apos;i droi neu ei adlewyrchu. Mae&apos;n cael ei ddangos y ffordd iawn yma.</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <extracomment>Width and height of a picture.</extracomment>
        <translation>Maint mewn picseli</translation>
    </message>
    <message>
        <source>The phone or camera says taken</source>
        <extracomment>Above a date and time, as the clock of the phone showed it.</extracomment>
        <translation>Tynnwyd, yn ôl y ffôn neu&apos;r camera</translation>
    </message>
    <message>
        <source>The file says it was made into a picture</source>
        <extracomment>Above a date and time. For a scan: when it was scanned.</extracomment>
        <translation>Cafodd ei wneud yn llun, yn ôl y ffeil</translation>
    </message>
    <message>
        <source>The file says a program last wrote it</source>
        <extracomment>Above a date and time.</extracomment>
        <translation>Ysgrifennwyd ddiwethaf gan raglen, yn ôl y ffeil</translation>
    </message>
    <message>
        <source>Time from satellites (GPS)</source>
        <extracomment>Above a date and time that came from satellites (GPS).</extracomment>
        <translation>Amser o loerennau (GPS)</translation>
    </message>
    <message>
        <source>%1 in UTC. Clocks in the UK show the same in winter, and one hour more in summer.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>%1 yn UTC. Mae clociau yn y Deyrnas Unedig yn dangos yr un amser yn y gaeaf, ac awr yn fwy yn yr haf.</translation>
    </message>
    <message>
        <source>This picture holds a place.</source>
        <translation>Mae lle wedi&apos;i gadw yn y llun hwn.</translation>
    </message>
    <message>
        <source>It may be a home. Whoever gets a copy of this file gets the place too.</source>
        <translation>Gall fod yn gartref. Bydd pwy bynnag sy&apos;n cael copi o&apos;r ffeil hon yn cael y lle hefyd.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Dangos y lle</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Lledred a hydred</translation>
    </message>
    <message>
        <source>A map finds the place by these two numbers. A map on the internet learns that you looked.</source>
        <translation>Mae map yn dod o hyd i&apos;r lle gyda&apos;r ddau rif hyn. Bydd map ar y rhyngrwyd yn cael gwybod eich bod chi wedi edrych.</translation>
    </message>
    <message>
        <source>Hide the place</source>
        <translation>Cuddio&apos;r lle</translation>
    </message>
    <message>
        <source>The place is shown.</source>
        <translation>Mae&apos;r lle yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>The place is hidden.</source>
        <translation>Mae&apos;r lle wedi&apos;i guddio.</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileFilters</name>
    <message>
        <source>Pictures</source>
        <extracomment>Noun, a choice: show only pictures.</extracomment>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <extracomment>Group: filters over the list of files. Read by: the person who keeps the diary. Labels and choices, short.</extracomment>
        <translation>Sain a fideo</translation>
    </message>
    <message>
        <source>Letters, texts and documents</source>
        <translation>Llythyrau, testunau a dogfennau</translation>
    </message>
    <message>
        <source>Things you keep</source>
        <translation>Pethau rydych chi&apos;n eu cadw</translation>
    </message>
    <message>
        <source>Other files</source>
        <extracomment>Noun, a choice: show files of all other kinds.</extracomment>
        <translation>Ffeiliau eraill</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>A choice: no matter when it happened.</extracomment>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Y 7 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Y 30 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Y 12 mis diwethaf</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Rhwng dau ddiwrnod</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>O %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>Hyd at %1</translation>
    </message>
    <message>
        <source>Search these files</source>
        <translation>Chwilio&apos;r ffeiliau hyn</translation>
    </message>
    <message>
        <source>All words of a file and about it. Esc clears.</source>
        <translation>Holl eiriau ffeil a&apos;r geiriau amdani. Mae Esc yn clirio.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Noun, a line that opens what the list can be narrowed by.</extracomment>
        <translation>Hidlwyr</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clirio&apos;r hidlwyr</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>A choice: files of all kinds. Noun, not the adjective &quot;kind&quot;.</extracomment>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Noun, a label above choices: kinds of files. Not the adjective.</extracomment>
        <translation>Math</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Noun, a label above choices: whether a file belongs to an entry.</extracomment>
        <translation>Cofnodion dyddiadur</translation>
    </message>
    <message>
        <source>In an entry or not</source>
        <translation>Mewn cofnod neu beidio</translation>
    </message>
    <message>
        <source>Only in an entry</source>
        <translation>Dim ond y rhai mewn cofnod</translation>
    </message>
    <message>
        <source>Only in no entry</source>
        <translation>Dim ond y rhai heb gofnod</translation>
    </message>
    <message>
        <source>Show removed files</source>
        <translation>Dangos ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Dangos y ffeiliau hyn</translation>
    </message>
    <message>
        <source>Folds the filters away</source>
        <translation>Mae&apos;n cau&apos;r hidlwyr</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Pryd digwyddodd</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>A label: the day from which files are shown.</extracomment>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>A label: the day up to which files are shown.</extracomment>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <extracomment>Spoken name of a button; %1: a filter, &quot;Pictures&quot;.</extracomment>
        <translation>Tynnu&apos;r hidlydd: %1</translation>
    </message>
    <message>
        <source>In an entry</source>
        <translation>Mewn cofnod</translation>
    </message>
    <message>
        <source>In no entry</source>
        <translation>Heb gofnod</translation>
    </message>
    <message>
        <source>Removed files</source>
        <extracomment>Noun, a filter that is on: files that were removed are shown.</extracomment>
        <translation>Ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileListModel</name>
    <message>
        <source>File %1 of %2</source>
        <extracomment>Group: lines of the list of files. Read by: the person who keeps the diary, mostly with a screen reader. This text: Spoken; %1: the number of the line; %2: how many there are.</extracomment>
        <translation>Ffeil %1 o %2</translation>
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
        <translation>Testun y ffeil</translation>
    </message>
    <message>
        <source>All of the picture is shown.</source>
        <translation>Mae&apos;r llun i gyd yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <comment>how large the picture is</comment>
        <translation>Maint y llun: %1 %</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <extracomment>Group: a file as it is shown: pictures and texts, hidden until asked for. Read by: the person who keeps the diary, who may not want to see it again. Neutral.</extracomment>
        <translation>Dangos y llun hwn</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>A button: make the picture larger.</extracomment>
        <translation>Gwneud yn fwy</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>A button: make the picture smaller.</extracomment>
        <translation>Gwneud yn llai</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Troi&apos;r golwg</translation>
    </message>
    <message>
        <source>The file is not changed</source>
        <translation>Nid yw&apos;r ffeil yn cael ei newid</translation>
    </message>
    <message>
        <source>Show more of the text</source>
        <translation>Dangos mwy o&apos;r testun</translation>
    </message>
    <message>
        <source>This is something you keep. There is no file of it here.</source>
        <translation>Mae hwn yn rhywbeth rydych chi&apos;n ei gadw. Does dim ffeil ohono yma.</translation>
    </message>
    <message>
        <source>This file was taken out for good. Its number and fingerprint are kept.</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i thynnu allan yn barhaol. Mae ei rhif a&apos;i hôl bys wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Opening the picture.</source>
        <translation>Yn agor y llun.</translation>
    </message>
    <message>
        <source>We cannot show this kind of file here. It is kept with your records. You can save a copy and open it in another program. That copy is not protected.</source>
        <translation>Allwn ni ddim dangos y math hwn o ffeil yma. Mae wedi&apos;i chadw gyda&apos;ch cofnodion. Gallwch chi gadw copi a&apos;i agor mewn rhaglen arall. Nid yw&apos;r copi hwnnw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Opening the text.</source>
        <translation>Yn agor y testun.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>Does dim geiriau yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. The whole file is kept.</source>
        <translation>Dim ond y dechrau sy&apos;n cael ei ddangos yma. Mae&apos;r ffeil gyfan wedi&apos;i chadw.</translation>
    </message>
    <message>
        <source>The text is shown.</source>
        <translation>Mae&apos;r testun yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>The text is hidden.</source>
        <translation>Mae&apos;r testun wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>The picture is shown.</source>
        <translation>Mae&apos;r llun yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>The picture is hidden.</source>
        <translation>Mae&apos;r llun wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>Hide this text</source>
        <translation>Cuddio&apos;r testun hwn</translation>
    </message>
    <message>
        <source>Show this text</source>
        <translation>Dangos y testun hwn</translation>
    </message>
    <message>
        <source>Hide this picture</source>
        <translation>Cuddio&apos;r llun hwn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a button, which file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text of the file, %1</source>
        <comment>which file</comment>
        <translation>Testun y ffeil, %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::FingerprintLabel</name>
    <message>
        <source>The copy keys copy it</source>
        <extracomment>Group: a hint on the fingerprint of a file. Read by: the person who keeps the diary, with a screen reader.</extracomment>
        <translation>Mae&apos;r bysellau copïo yn ei gopïo</translation>
    </message>
</context>
<context>
    <name>app::evidence::QuickLook</name>
    <message>
        <source>Open this file</source>
        <extracomment>Group: a file that is shown beside the list. Read by: the person who keeps the diary.</extracomment>
        <translation>Agor y ffeil hon</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the file beside the list away.</extracomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Closes the file beside the list</source>
        <translation>Mae&apos;n cau&apos;r ffeil wrth ymyl y rhestr</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <comment>its number, then its name</comment>
        <translation>Arddangosyn %1: %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::Removal</name>
    <message>
        <source>Others may know its exhibit number.</source>
        <extracomment>Group: the question before files are removed that others may know of. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>Efallai fod eraill yn gwybod ei rhif arddangosyn.</translation>
    </message>
    <message>
        <source>Others may know their exhibit numbers.</source>
        <translation>Efallai fod eraill yn gwybod eu rhifau arddangosyn.</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>Beth yw&apos;r rheswm dros ei thynnu? Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>Beth yw&apos;r rheswm dros eu tynnu? Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files that were reported?</source>
        <translation>
            <numerusform>Tynnu %n ffeil y rhoddwyd gwybod amdanyn nhw?</numerusform>
            <numerusform>Tynnu %n ffeil y rhoddwyd gwybod amdani?</numerusform>
            <numerusform>Tynnu %n ffeil y rhoddwyd gwybod amdanyn nhw?</numerusform>
            <numerusform>Tynnu %n ffeil y rhoddwyd gwybod amdanyn nhw?</numerusform>
            <numerusform>Tynnu %n ffeil y rhoddwyd gwybod amdanyn nhw?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Move to the removed files</source>
        <translation>Symud i&apos;r ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the file. The safe choice.</extracomment>
        <translation>Gadael y ffeil yma</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the files. The safe choice.</extracomment>
        <translation>Gadael y ffeiliau yma</translation>
    </message>
    <message>
        <source>You can put it back. It is under &quot;Removed files&quot; in Evidence, with its number.</source>
        <translation>Gallwch chi ei rhoi yn ôl. Mae hi ar y dudalen Tystiolaeth, o dan &quot;Ffeiliau sydd wedi&apos;u tynnu&quot;, gyda&apos;i rhif.</translation>
    </message>
    <message>
        <source>You can put them back. They are under &quot;Removed files&quot; in Evidence, with their numbers.</source>
        <translation>Gallwch chi eu rhoi yn ôl. Maen nhw ar y dudalen Tystiolaeth, o dan &quot;Ffeiliau sydd wedi&apos;u tynnu&quot;, gyda&apos;u rhifau.</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::MailPart</name>
    <message>
        <source>Text of the email</source>
        <extracomment>Group: an email as it is shown, hidden until asked for. Read by: the person who keeps the diary, who may not want to read it again. Use the words of email programs.</extracomment>
        <translation>Testun yr e-bost</translation>
    </message>
    <message>
        <source>Show this email</source>
        <translation>Dangos yr e-bost hwn</translation>
    </message>
    <message>
        <source>Hide this email</source>
        <translation>Cuddio&apos;r e-bost hwn</translation>
    </message>
    <message>
        <source>The email is shown.</source>
        <translation>Mae&apos;r e-bost yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>The email is hidden.</source>
        <translation>Mae&apos;r e-bost wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>There is no text in this email.</source>
        <translation>Does dim testun yn yr e-bost hwn.</translation>
    </message>
    <message>
        <source>Opening the email.</source>
        <translation>Yn agor yr e-bost.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of an email.</extracomment>
        <translation>Oddi wrth</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of an email: a label before who got it.</extracomment>
        <translation>At</translation>
    </message>
    <message>
        <source>Copy to</source>
        <extracomment>Of an email: who got a copy (Cc).</extracomment>
        <translation>Copi at</translation>
    </message>
    <message>
        <source>Sent, as the email says</source>
        <extracomment>The email says when it was sent. The time is shown as it stands in the email.</extracomment>
        <translation>Anfonwyd, yn ôl yr e-bost</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Noun, of an email: a label before its title.</extracomment>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>A technical name of an email that the police may ask for.</extracomment>
        <translation>ID y neges (Message ID)</translation>
    </message>
    <message>
        <source>This email is laid out like a web page. Only its words are shown. Pictures are not fetched.</source>
        <translation>Mae&apos;r e-bost hwn wedi&apos;i osod fel tudalen we. Dim ond ei eiriau sy&apos;n cael eu dangos. Nid yw lluniau&apos;n cael eu nôl.</translation>
    </message>
    <message>
        <source>Inside this email. These files are kept in it, and are not opened here.</source>
        <translation>Y tu mewn i&apos;r e-bost hwn. Mae&apos;r ffeiliau hyn yn cael eu cadw ynddo, ac nid ydyn nhw&apos;n cael eu hagor yma.</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>A file in an email that has no name.</extracomment>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file in an email, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All headers of this email</source>
        <extracomment>Opens a list of technical lines of an email, such as which computers it went through.</extracomment>
        <translation>Pob pennyn (header) yn yr e-bost hwn</translation>
    </message>
    <message>
        <source>They show the way the email took. The police may ask for them.</source>
        <translation>Maen nhw&apos;n dangos y ffordd y daeth yr e-bost. Efallai y bydd yr heddlu&apos;n gofyn amdanyn nhw.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>Noun: the technical lines at the top of an email. Spoken name of them.</extracomment>
        <translation>Penynnau</translation>
    </message>
    <message>
        <source>Headers, %1</source>
        <comment>which file</comment>
        <translation>Penynnau, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a fold, which file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text of the email, %1</source>
        <comment>which file</comment>
        <translation>Testun yr e-bost, %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::PagesPart</name>
    <message>
        <source>Previous page</source>
        <extracomment>Of a PDF file. A button.</extracomment>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Of a PDF file. A button.</extracomment>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Noun: the picture of a page of a document, as it is spoken.</extracomment>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Hidden page</source>
        <extracomment>Noun: a page that is not shown yet, as it is spoken.</extracomment>
        <translation>Tudalen wedi&apos;i chuddio</translation>
    </message>
    <message>
        <source>Words on the page</source>
        <extracomment>Group: a document of several pages as it is shown, hidden until asked for. Read by: the person who keeps the diary.</extracomment>
        <translation>Geiriau ar y dudalen</translation>
    </message>
    <message>
        <source>Show this document</source>
        <translation>Dangos y ddogfen hon</translation>
    </message>
    <message>
        <source>Hide this document</source>
        <translation>Cuddio&apos;r ddogfen hon</translation>
    </message>
    <message>
        <source>The document is shown.</source>
        <translation>Mae&apos;r ddogfen yn cael ei dangos.</translation>
    </message>
    <message>
        <source>The document is hidden.</source>
        <translation>Mae&apos;r ddogfen wedi&apos;i chuddio.</translation>
    </message>
    <message>
        <source>Opening the document.</source>
        <translation>Yn agor y ddogfen.</translation>
    </message>
    <message>
        <source>All of the page is shown.</source>
        <translation>Mae&apos;r dudalen gyfan yn cael ei dangos.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Which page of a document is seen: Page 3 of 12.</extracomment>
        <translation>Tudalen %1 o %2</translation>
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
        <translation>Yn agor tudalen %1 o %2</translation>
    </message>
    <message>
        <source>There are no words on this page. It may be a picture of a page.</source>
        <translation>Does dim geiriau ar y dudalen hon. Efallai mai llun o dudalen yw hi.</translation>
    </message>
    <message>
        <source>Show the words of this page</source>
        <extracomment>A button. The words of a page of a PDF file, as text below its picture.</extracomment>
        <translation>Dangos geiriau&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Hide the words of this page</source>
        <translation>Cuddio geiriau&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Words on the page, %1</source>
        <comment>which file</comment>
        <translation>Geiriau ar y dudalen, %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::RecordingPart</name>
    <message>
        <source>Show this video</source>
        <extracomment>Group: a sound or video as it is shown. Read by: the person who keeps the diary, who may not want to see it again.</extracomment>
        <translation>Dangos y fideo hwn</translation>
    </message>
    <message>
        <source>Hide this video</source>
        <translation>Cuddio&apos;r fideo hwn</translation>
    </message>
    <message>
        <source>The video is shown.</source>
        <translation>Mae&apos;r fideo yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>The video is hidden.</source>
        <translation>Mae&apos;r fideo wedi&apos;i guddio.</translation>
    </message>
</context>
<context>
    <name>app::fields::DayButtons</name>
    <message>
        <source>Now</source>
        <extracomment>Group: buttons that fill in a day. Read by: the person who keeps the diary. One word each; there is little room. This text: A button: fill in the day and the time that it is now.</extracomment>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A button: fill in the date of today.</extracomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A button: fill in the date of yesterday.</extracomment>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Noun, a button: opens a small calendar to choose a day from.</extracomment>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Fills in the day and the time it is now</source>
        <translation>Mae&apos;n rhoi&apos;r diwrnod a&apos;r amser presennol</translation>
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
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>for example 27</source>
        <translation>er enghraifft 27</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Noun, a label of a field: a name or a number.</extracomment>
        <translation>Mis</translation>
    </message>
    <message>
        <source>for example March, or 3</source>
        <translation>er enghraifft March, neu 3</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Noun, a label of a field: four digits.</extracomment>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>for example 2026</source>
        <translation>er enghraifft 2026</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Noun, a label of a field: the hour of a time.</extracomment>
        <translation>Awr</translation>
    </message>
    <message>
        <source>for example 2, or 14</source>
        <translation>er enghraifft 2, neu 14</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Noun, a label of a field: the minutes of a time. Not the notes of a meeting.</extracomment>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>for example 05</source>
        <translation>er enghraifft 05</translation>
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
        <translation>Y tro cyntaf, cyn troi&apos;r clociau yn ôl</translation>
    </message>
    <message>
        <source>The second time, after the clocks went back</source>
        <translation>Yr ail dro, ar ôl troi&apos;r clociau yn ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a form, then a field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clocks went back that night, so %1 came twice. Which one was it?</source>
        <extracomment>%1: a time, &quot;1:30am&quot;.</extracomment>
        <translation>Cafodd y clociau eu troi yn ôl y noson honno, felly daeth %1 ddwywaith. Pa un oedd hi?</translation>
    </message>
    <message>
        <source>for example 2, 14, or %1</source>
        <extracomment>%1: a part of the day, &quot;in the evening&quot;.</extracomment>
        <translation>er enghraifft 2, 14, neu %1</translation>
    </message>
</context>
<context>
    <name>app::fields::MonthGrid</name>
    <message>
        <source>Month before</source>
        <extracomment>A button: the month before the one that is shown.</extracomment>
        <translation>Y mis cynt</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>A button: the month after the one that is shown.</extracomment>
        <translation>Y mis wedyn</translation>
    </message>
    <message>
        <source>Calendar. Choose a day.</source>
        <extracomment>Group: a small calendar to choose a day from. Read by: the person who keeps the diary.</extracomment>
        <translation>Calendr. Dewiswch ddiwrnod.</translation>
    </message>
</context>
<context>
    <name>app::fields::PartOfDay</name>
    <message>
        <source>in the early hours</source>
        <extracomment>Group: parts of a day, as people write them in place of the hour when they do not know it. Read by: the person who keeps the diary. Lower case; the most usual words for it. This text: after midnight, before dawn.</extracomment>
        <translation>yn oriau mân y bore</translation>
    </message>
    <message>
        <source>in the early morning</source>
        <translation>yn gynnar yn y bore</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>yn y bore</translation>
    </message>
    <message>
        <source>at lunchtime</source>
        <translation>amser cinio</translation>
    </message>
    <message>
        <source>after lunch</source>
        <translation>ar ôl cinio</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>yn y prynhawn</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>gyda&apos;r nos</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>yn y nos</translation>
    </message>
    <message>
        <source>late at night</source>
        <translation>yn hwyr y nos</translation>
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
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>I know the time</source>
        <extracomment>Group: the question when something happened, with fields and messages. Read by: the person who keeps the diary, who may not remember. Not knowing is a good answer: no blame.</extracomment>
        <translation>Rwy&apos;n gwybod yr amser</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>Tua&apos;r amser hwn</translation>
    </message>
    <message>
        <source>Some time between</source>
        <translation>Rywbryd rhwng</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Dydw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun, a label before the second of two moments: when it ended.</extracomment>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Stands between two moments: &quot;some time between&quot; the first &quot;and&quot; the second.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Leave the time empty if you only know the day. Leave the day empty if you only know the month.</source>
        <translation>Gadewch yr amser yn wag os mai dim ond y diwrnod rydych chi&apos;n ei wybod. Gadewch y diwrnod yn wag os mai dim ond y mis rydych chi&apos;n ei wybod.</translation>
    </message>
    <message>
        <source>The day is not known. You can add it later.</source>
        <translation>Nid yw&apos;r diwrnod yn hysbys. Gallwch chi ei ychwanegu wedyn.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>What was typed, as a whole date; %1: &quot;Friday 27 March 2026&quot;.</extracomment>
        <translation>Hynny yw: %1.</translation>
    </message>
    <message>
        <source>Enter the day it ended, or choose &quot;About this time&quot;.</source>
        <translation>Nodwch y diwrnod y daeth i ben, neu dewiswch &quot;Tua&apos;r amser hwn&quot;.</translation>
    </message>
    <message>
        <source>Enter the day it happened, or choose &quot;I do not know&quot;.</source>
        <translation>Nodwch y diwrnod y digwyddodd, neu dewiswch &quot;Dydw i ddim yn gwybod&quot;.</translation>
    </message>
    <message>
        <source>Enter a date that is today or earlier.</source>
        <translation>Nodwch ddyddiad heddiw neu ddyddiad cynharach.</translation>
    </message>
    <message>
        <source>The time is not clear. Write the hour and the minutes, for example 2 and 05.</source>
        <translation>Nid yw&apos;r amser yn glir. Nodwch yr awr a&apos;r munudau, er enghraifft 2 a 05.</translation>
    </message>
    <message>
        <source>Choose am or pm.</source>
        <translation>Dewiswch &quot;am&quot; neu &quot;pm&quot;.</translation>
    </message>
    <message>
        <source>The clocks went forward on %1, so %2 did not happen. Enter a time before 1am or after 2am.</source>
        <extracomment>%1: a day; %2: a time.</extracomment>
        <translation>Cafodd y clociau eu troi ymlaen ar %1, felly ni ddigwyddodd %2. Nodwch amser cyn 1am neu ar ôl 2am.</translation>
    </message>
    <message>
        <source>The clocks went back on %1, so %2 came twice. Choose the first or the second.</source>
        <extracomment>%1: a day; %2: a time.</extracomment>
        <translation>Cafodd y clociau eu troi yn ôl ar %1, felly daeth %2 ddwywaith. Dewiswch y tro cyntaf neu&apos;r ail dro.</translation>
    </message>
    <message>
        <source>Choose a city from the list, or use the time of the UK.</source>
        <translation>Dewiswch ddinas o&apos;r rhestr, neu defnyddiwch amser y Deyrnas Unedig.</translation>
    </message>
    <message>
        <source>The end time must be after the start time.</source>
        <translation>Mae&apos;n rhaid i&apos;r amser gorffen fod ar ôl yr amser dechrau.</translation>
    </message>
    <message>
        <source>In place of the hour you can write a part of the day, such as &quot;%1&quot;.</source>
        <extracomment>%1: a part of the day, &quot;in the evening&quot;.</extracomment>
        <translation>Yn lle&apos;r awr gallwch chi ysgrifennu rhan o&apos;r dydd, fel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You wrote &quot;%1&quot;. That is kept as %2.</source>
        <extracomment>%1: a part of the day as it was typed, &quot;in the evening&quot;. %2: &quot;between about 5pm and 10pm on 27 March 2026&quot;.</extracomment>
        <translation>Rydych chi wedi ysgrifennu &quot;%1&quot;. Mae hynny&apos;n cael ei gadw fel hyn: %2.</translation>
    </message>
    <message>
        <source>That part of the day has not come yet. Check the day.</source>
        <translation>Nid yw&apos;r rhan honno o&apos;r dydd wedi dod eto. Gwiriwch y diwrnod.</translation>
    </message>
</context>
<context>
    <name>app::fields::WhenWords</name>
    <message>
        <source>%1, first</source>
        <extracomment>Of an hour that came twice when the clocks went back. %1: &quot;BST&quot;.</extracomment>
        <translation>%1, y tro cyntaf</translation>
    </message>
    <message>
        <source>%1, second</source>
        <extracomment>Of an hour that came twice when the clocks went back. %1: &quot;GMT&quot;.</extracomment>
        <translation>%1, yr ail dro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a day or a time. %2: what there is to say of it, &quot;BST, first&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <extracomment>%1 and %2: months, &quot;March 2026&quot;.</extracomment>
        <translation>rywbryd rhwng mis %1 a mis %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>%1 and %2: days, or days with times.</extracomment>
        <translation>rhwng %1 a %2</translation>
    </message>
    <message>
        <source>between about %1 and %2</source>
        <extracomment>%1 and %2: times, or days with times.</extracomment>
        <translation>rhwng tua %1 a %2</translation>
    </message>
    <message>
        <source>between about %1 and %2 on %3</source>
        <extracomment>%1 and %2: times. %3: a day.</extracomment>
        <translation>rhwng tua %1 a %2 ar %3</translation>
    </message>
    <message>
        <source>between %1 and %2 on %3</source>
        <extracomment>%1 and %2: times. %3: a day.</extracomment>
        <translation>rhwng %1 a %2 ar %3</translation>
    </message>
    <message>
        <source>date not known</source>
        <extracomment>Group: days and times in words, in the middle or at the end of a sentence. Read by: the person who keeps the diary, and on papers the police. They must fit after other words: lower case.</extracomment>
        <translation>dyddiad anhysbys</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <extracomment>%1: a month, &quot;March 2026&quot;.</extracomment>
        <translation>rywbryd ym mis %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a day, or a day with a time.</extracomment>
        <translation>tua %1</translation>
    </message>
    <message>
        <source>on a date I do not know</source>
        <translation>ar ddyddiad nad ydw i&apos;n ei wybod</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>The end of a sentence about something that happened. %1: a day, or a day with a time.</extracomment>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>That day does not exist. Check the day, the month and the year.</source>
        <translation>Nid yw&apos;r diwrnod hwnnw&apos;n bod. Gwiriwch y diwrnod, y mis a&apos;r flwyddyn.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3. Check the day and month.</source>
        <comment>day, month, year</comment>
        <translation>Does dim %1 %2 yn %3. Gwiriwch y diwrnod a&apos;r mis.</translation>
    </message>
    <message>
        <source>The last day must not be before the first day.</source>
        <translation>Ni all y diwrnod olaf fod cyn y diwrnod cyntaf.</translation>
    </message>
</context>
<context>
    <name>app::fields::ZoneField</name>
    <message>
        <source>I was in another country</source>
        <extracomment>Group: which clock the times are of, when something happened abroad. Read by: the person who keeps the diary.</extracomment>
        <translation>Roeddwn i mewn gwlad arall</translation>
    </message>
    <message>
        <source>Use the time of the UK</source>
        <translation>Defnyddio amser y Deyrnas Unedig</translation>
    </message>
    <message>
        <source>By the clock of which city?</source>
        <translation>Yn ôl cloc pa ddinas?</translation>
    </message>
    <message>
        <source>Type a city or a country, then choose from the list. The times are then those of the clocks there.</source>
        <translation>Teipiwch ddinas neu wlad, yna dewiswch o&apos;r rhestr. Wedyn bydd yr amserau yn dilyn y clociau yno.</translation>
    </message>
</context>
<context>
    <name>app::filters::EntryFilters</name>
    <message>
        <source>Search your entries</source>
        <extracomment>Group: the search and the filters above a list of entries, and messages about them. Read by: the person who keeps the diary.</extracomment>
        <translation>Chwilio&apos;ch cofnodion dyddiadur</translation>
    </message>
    <message>
        <source>All words of an entry, its files and its people. Esc clears.</source>
        <translation>Holl eiriau cofnod, ei ffeiliau a&apos;i bobl. Mae Esc yn clirio.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Noun, a line that opens what the list can be narrowed by.</extracomment>
        <translation>Hidlwyr</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Noun, a line that opens filters that were given a name.</extracomment>
        <translation>Hidlwyr wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clirio&apos;r hidlwyr</translation>
    </message>
    <message>
        <source>Showing: %1.</source>
        <comment>a saved filter</comment>
        <translation>Yn dangos: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words that are searched for</comment>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Enter a name. One word is enough.</source>
        <translation>Nodwch enw. Mae un gair yn ddigon.</translation>
    </message>
    <message>
        <source>Another saved filter has this name. Choose another one.</source>
        <translation>Mae hidlydd arall â&apos;r enw hwn yn barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The filters are saved as %1.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Mae&apos;r hidlwyr wedi&apos;u cadw fel %1.</translation>
    </message>
    <message>
        <source>Rename %1?</source>
        <comment>a saved filter</comment>
        <translation>Ailenwi %1?</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Yr enw newydd</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Ailenwi&apos;r hidlydd</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Cadw&apos;r enw</translation>
    </message>
    <message>
        <source>The filter is now called %1.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Enw&apos;r hidlydd nawr yw %1.</translation>
    </message>
    <message>
        <source>Deleting the filter</source>
        <translation>Yn dileu&apos;r hidlydd</translation>
    </message>
    <message>
        <source>The filter %1 was deleted.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Mae&apos;r hidlydd %1 wedi&apos;i ddileu.</translation>
    </message>
    <message>
        <source>The filter %1 is back.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>Mae&apos;r hidlydd %1 yn ôl.</translation>
    </message>
    <message>
        <source>Saving the filter</source>
        <translation>Yn cadw&apos;r hidlydd</translation>
    </message>
</context>
<context>
    <name>app::filters::FilterPanel</name>
    <message>
        <source>How</source>
        <extracomment>A label above choices: what was done, such as &quot;Followed me&quot;.</extracomment>
        <translation>Sut</translation>
    </message>
    <message>
        <source>More kinds</source>
        <extracomment>A button: show more kinds of things that were done.</extracomment>
        <translation>Mwy o fathau</translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <extracomment>A button: show fewer kinds of things that were done.</extracomment>
        <translation>Llai o fathau</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>Dod o hyd i fath</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A label above choices: people who may have done it.</extracomment>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>Mwy o bobl</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>Llai o bobl</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Dod o hyd i berson</translation>
    </message>
    <message>
        <source>Where: any words of the place</source>
        <extracomment>Group: the filters over entries: labels and choices. Read by: the person who keeps the diary. Short: there are many of them.</extracomment>
        <translation>Ble: unrhyw eiriau am y lle</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Noun, a label above choices: where it happened.</extracomment>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Mwy o leoedd</translation>
    </message>
    <message>
        <source>Fewer places</source>
        <translation>Llai o leoedd</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Dod o hyd i le</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label above choices: words to find entries by.</extracomment>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>Mwy o dagiau</translation>
    </message>
    <message>
        <source>Fewer tags</source>
        <translation>Llai o dagiau</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Dod o hyd i dag</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A label above choices: whether an entry was told to the police or others.</extracomment>
        <translation>Rhoi gwybod</translation>
    </message>
    <message>
        <source>Reported or not</source>
        <translation>Wedi rhoi gwybod neu beidio</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Dim ond wedi rhoi gwybod</translation>
    </message>
    <message>
        <source>Only not reported yet</source>
        <translation>Dim ond heb roi gwybod eto</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a label above choices: whether an entry is left out of what is given to others.</extracomment>
        <translation>Preifat</translation>
    </message>
    <message>
        <source>Private or not</source>
        <translation>Preifat neu beidio</translation>
    </message>
    <message>
        <source>Only private</source>
        <translation>Dim ond preifat</translation>
    </message>
    <message>
        <source>Only not private</source>
        <translation>Dim ond heb fod yn breifat</translation>
    </message>
    <message>
        <source>Show removed entries</source>
        <translation>Dangos cofnodion dyddiadur sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Show these entries</source>
        <translation>Dangos y cofnodion dyddiadur hyn</translation>
    </message>
    <message>
        <source>Folds the filters away</source>
        <translation>Mae&apos;n cau&apos;r hidlwyr</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Pryd digwyddodd</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>A choice: no matter when it happened.</extracomment>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Y 7 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Y 30 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Y 12 mis diwethaf</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Rhwng dau ddiwrnod</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>A label: the day from which entries are shown.</extracomment>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>A label: the day up to which entries are shown.</extracomment>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Noun, a label above choices: which entry comes first in the list. Not a court&apos;s order.</extracomment>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>Pryd digwyddodd, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>When it happened, oldest first</source>
        <translation>Pryd digwyddodd, yr hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>When you wrote it, newest first</source>
        <translation>Pryd cafodd ei ysgrifennu, y diweddaraf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>app::filters::FilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>A filter: no matter when it happened.</extracomment>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Group: filters that are on, each as a small button above the list. Read by: the person who keeps the diary. As short as can be.</extracomment>
        <translation>Y 7 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Y 30 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Y 12 mis diwethaf</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a date</comment>
        <translation>O %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a date</comment>
        <translation>Hyd at %1</translation>
    </message>
    <message>
        <source>%1: take this filter off</source>
        <comment>a filter</comment>
        <translation>%1: tynnu&apos;r hidlydd hwn</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>A filter on a person whose name is not known any more.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>Noun. A filter; %1: the words that the place must have.</extracomment>
        <translation>Lle: %1</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>A filter on a place whose name is not known any more.</extracomment>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A filter: only entries that were told to the police or others.</extracomment>
        <translation>Wedi rhoi gwybod</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Heb roi gwybod eto</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a filter: only entries that are left out of what is given to others.</extracomment>
        <translation>Preifat</translation>
    </message>
    <message>
        <source>Not private</source>
        <extracomment>A filter: only entries that are not private.</extracomment>
        <translation>Ddim yn breifat</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>Noun. A filter; %1: a word to find entries by.</extracomment>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <extracomment>Noun, a filter: entries that were removed are shown.</extracomment>
        <translation>Cofnodion dyddiadur sydd wedi&apos;u tynnu</translation>
    </message>
</context>
<context>
    <name>app::filters::SavedFilterBox</name>
    <message>
        <source>A name for the filters that are on now</source>
        <extracomment>Group: filters that were given a name. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Enw ar gyfer yr hidlwyr sydd ymlaen nawr</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Cadw&apos;r hidlwyr hyn</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdfast. Use it there.</source>
        <comment>a saved filter</comment>
        <translation>Cafodd %1 ei wneud gan fersiwn mwy newydd o Holdfast. Defnyddiwch yr hidlydd yno.</translation>
    </message>
    <message>
        <source>%1 shows removed entries. Use it in the diary.</source>
        <comment>a saved filter</comment>
        <translation>Mae %1 yn dangos cofnodion dyddiadur sydd wedi&apos;u tynnu. Defnyddiwch yr hidlydd yn y dyddiadur.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a saved filter</comment>
        <translation>Dangos: %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Verb, a button: give the saved filter another name.</extracomment>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>a saved filter</comment>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, a button: delete the saved filter. No entry goes.</extracomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a saved filter</comment>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>No saved filters yet.</source>
        <translation>Dim hidlwyr wedi&apos;u cadw eto.</translation>
    </message>
</context>
<context>
    <name>app::help::Glossary</name>
    <message>
        <source>What words mean</source>
        <extracomment>Group: the page &quot;What words mean&quot;: a word, then what it means. Read by: the person who keeps the diary, or somebody who helps them. Very plain; terms of the police keep their English name in brackets.</extracomment>
        <translation>Ystyr y geiriau</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun: several words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Some words that open your records. Only you know them.</source>
        <translation>Geiriau sy&apos;n agor eich cofnodion. Dim ond chi sy&apos;n eu gwybod.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Geiriau adfer</translation>
    </message>
    <message>
        <source>Eleven words that open your records if you forget the passphrase.</source>
        <translation>Un ar ddeg o eiriau sy&apos;n agor eich cofnodion os byddwch chi&apos;n anghofio&apos;r cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Eich cofnodion</translation>
    </message>
    <message>
        <source>Everything that you keep in this app.</source>
        <translation>Popeth rydych chi&apos;n ei gadw yn yr ap hwn.</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Noun: what was written about one thing that happened.</extracomment>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What you wrote about one thing that happened.</source>
        <translation>Beth wnaethoch chi ei ysgrifennu yn y dyddiadur am un peth a ddigwyddodd.</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Noun: what is half written.</extracomment>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Words that you have not saved yet. They are kept for you.</source>
        <translation>Geiriau nad ydych chi wedi&apos;u gorffen eto. Maen nhw&apos;n cael eu cadw i chi.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun: a picture, letter or recording.</extracomment>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>A picture, message, letter or recording, kept as an exact copy.</source>
        <translation>Llun, neges, llythyr neu recordiad, wedi&apos;i gadw fel union gopi.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Noun: a long number made from a file. Not that of a finger.</extracomment>
        <translation>Ôl bys</translation>
    </message>
    <message>
        <source>A long number made from a file. If one thing in the file changes, the number changes.</source>
        <translation>Rhif hir wedi&apos;i wneud o ffeil. Os bydd un peth yn y ffeil yn newid, bydd y rhif yn newid.</translation>
    </message>
    <message>
        <source>Pack</source>
        <extracomment>Noun: records put together for somebody. Not the verb.</extracomment>
        <translation>Pecyn</translation>
    </message>
    <message>
        <source>A copy of some of your records, made to give to someone.</source>
        <translation>Copi o rai o&apos;ch cofnodion, wedi&apos;i wneud i&apos;w roi i rywun.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, the name of a button: close the records.</extracomment>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Closes your records. You need your passphrase to open them again.</source>
        <translation>Mae&apos;n cau eich cofnodion. Mae angen eich cyfrinymadrodd i&apos;w hagor eto.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, the name of a button: hide the window and end the app.</extracomment>
        <translation>Gadael nawr</translation>
    </message>
    <message>
        <source>Hides the window at once and ends the app.</source>
        <translation>Mae&apos;n cuddio&apos;r ffenest ar unwaith ac yn cau&apos;r ap.</translation>
    </message>
    <message>
        <source>101</source>
        <extracomment>The phone number of the police. Stays as it is.</extracomment>
        <translation>101</translation>
    </message>
    <message>
        <source>The number of the police when it is not an emergency. It is free, day and night.</source>
        <translation>Rhif yr heddlu pan nad yw&apos;n argyfwng. Mae am ddim, ddydd a nos.</translation>
    </message>
    <message>
        <source>It works in all of the UK.</source>
        <translation>Mae&apos;n gweithio ym mhob rhan o&apos;r Deyrnas Unedig.</translation>
    </message>
    <message>
        <source>Incident number, log number, CAD number</source>
        <translation>Rhif digwyddiad, rhif log, rhif CAD</translation>
    </message>
    <message>
        <source>The control room gives one when you get in touch, crime or not. (England and Wales)</source>
        <translation>Mae&apos;r ystafell reoli&apos;n rhoi un pan fyddwch chi&apos;n cysylltu, os oes trosedd neu beidio. (Cymru a Lloegr)</translation>
    </message>
    <message>
        <source>The numbers start again every day. So the date is part of the number.</source>
        <translation>Mae&apos;r rhifau&apos;n dechrau eto bob dydd. Felly mae&apos;r dyddiad yn rhan o&apos;r rhif.</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>Noun: what a website gives after a form was sent.</extracomment>
        <translation>Cod derbynneb</translation>
    </message>
    <message>
        <source>You get one when you send an online form. It is not a crime reference.</source>
        <translation>Byddwch chi&apos;n cael un pan fyddwch chi&apos;n anfon ffurflen ar-lein. Nid cyfeirnod trosedd yw hwn.</translation>
    </message>
    <message>
        <source>Crime reference, crime number</source>
        <translation>Cyfeirnod trosedd, rhif trosedd</translation>
    </message>
    <message>
        <source>You get one when the police record a crime.</source>
        <translation>Byddwch chi&apos;n cael un pan fydd yr heddlu&apos;n cofnodi trosedd.</translation>
    </message>
    <message>
        <source>In England and Wales the rules say: within 24 hours, once it counts as a crime.</source>
        <translation>Yng Nghymru a Lloegr mae&apos;r rheolau&apos;n dweud: o fewn 24 awr, unwaith mae&apos;n cyfrif fel trosedd.</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <extracomment>Noun, a term of some police forces.</extracomment>
        <translation>Rhif achlysur (occurrence number)</translation>
    </message>
    <message>
        <source>Some police forces use this one number for all of it. It may be the only one you get.</source>
        <translation>Mae rhai heddluoedd yn defnyddio&apos;r un rhif hwn ar gyfer y cyfan. Efallai mai hwn yw&apos;r unig rif gewch chi.</translation>
    </message>
    <message>
        <source>URN</source>
        <extracomment>Unique Reference Number, a term of courts. Stays as it is.</extracomment>
        <translation>URN</translation>
    </message>
    <message>
        <source>The number of the case file, made for a charge or a court. It has 11 letters and digits. (England and Wales)</source>
        <translation>Rhif ffeil yr achos, wedi&apos;i wneud ar gyfer cyhuddiad neu lys. Mae ganddo 11 o lythrennau a rhifau. (Cymru a Lloegr)</translation>
    </message>
    <message>
        <source>Collar number</source>
        <extracomment>Noun, a term of the police: the number of an officer.</extracomment>
        <translation>Rhif coler</translation>
    </message>
    <message>
        <source>The number of one officer. It is also called shoulder or warrant number.</source>
        <translation>Rhif un swyddog. Mae hefyd yn cael ei alw&apos;n rhif ysgwydd neu&apos;n rhif gwarant.</translation>
    </message>
    <message>
        <source>Stalking Protection Order</source>
        <translation>Gorchymyn Diogelu rhag Stelcio</translation>
    </message>
    <message>
        <source>A court can make one to stop acts that are part of stalking. Only the police can ask for it.</source>
        <translation>Gall llys wneud un i atal pethau sy&apos;n rhan o stelcio. Dim ond yr heddlu all ofyn amdano.</translation>
    </message>
    <message>
        <source>There is none in Scotland.</source>
        <translation>Does dim un yn yr Alban.</translation>
    </message>
    <message>
        <source>Restraining order</source>
        <translation>Gorchymyn atal</translation>
    </message>
    <message>
        <source>Bail conditions</source>
        <translation>Amodau mechnïaeth</translation>
    </message>
    <message>
        <source>What someone has to keep to until a case is over. For example: no contact.</source>
        <translation>Beth mae&apos;n rhaid i rywun gadw ato nes bod achos ar ben. Er enghraifft: dim cysylltu.</translation>
    </message>
    <message>
        <source>Police words checked on 22 November 2026. They may have changed. This is information, not legal advice.</source>
        <translation>Gwiriwyd geiriau&apos;r heddlu ar 22 Tachwedd 2026. Efallai eu bod wedi newid. Gwybodaeth yw hon, nid cyngor cyfreithiol.</translation>
    </message>
    <message>
        <source>Sources: gov.uk/contact-police; police.uk; gov.uk, counting rules for recorded crime; cps.gov.uk; legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.); the Victims&apos; Code.</source>
        <translation>Ffynonellau: gov.uk/contact-police; police.uk; gov.uk, rheolau cyfrif ar gyfer troseddau sydd wedi&apos;u cofnodi; cps.gov.uk; legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.); y Cod Dioddefwyr.</translation>
    </message>
    <message>
        <source>A criminal court can make one at the end of a case. If you want one, it helps to tell the police early. (England and Wales)</source>
        <translation>Gall llys troseddol wneud un ar ddiwedd achos. Os ydych chi eisiau un, mae&apos;n help dweud yn gynnar wrth yr heddlu. (Cymru a Lloegr)</translation>
    </message>
    <message>
        <source>Exhibit, exhibit number</source>
        <extracomment>Noun, a term of courts: a thing or file that shows what happened.</extracomment>
        <translation>Arddangosyn, rhif arddangosyn</translation>
    </message>
    <message>
        <source>Something that shows what happened. Police and courts call it an exhibit.</source>
        <translation>Rhywbeth sy&apos;n dangos beth ddigwyddodd. Mae&apos;r heddlu a&apos;r llysoedd yn ei alw&apos;n arddangosyn (exhibit).</translation>
    </message>
    <message>
        <source>The app gives each file a number, such as EX/1. It never changes, so that everyone means the same file.</source>
        <translation>Mae&apos;r ap yn rhoi rhif i bob ffeil, fel EX/1. Nid yw byth yn newid, fel bod pawb yn sôn am yr un ffeil.</translation>
    </message>
</context>
<context>
    <name>app::help::HelpCard</name>
    <message>
        <source>Help</source>
        <extracomment>%1: the name of a page, &quot;Diary&quot;.</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Close help</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Cau&apos;r cymorth</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of a key, as it stands on keyboards.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>Noun, a button: help about the page that is open.</extracomment>
        <translation>Y dudalen hon</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Noun, a button: keys of the keyboard. Not those of a door.</extracomment>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>Beth mae&apos;n ei warchod</translation>
    </message>
    <message>
        <source>What words mean</source>
        <extracomment>Group: the help beside the page: its heading, its topics, and the list of keys. Read by: the person who keeps the diary. Plain, short sentences.</extracomment>
        <translation>Ystyr y geiriau</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Noun, a button: the licences of the parts of the program.</extracomment>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Noun. %1: the name of a page, &quot;Diary&quot;.</extracomment>
        <translation>Cymorth: %1</translation>
    </message>
    <message>
        <source>Everything here is in the menu too. You can change most of them in Settings and safety.</source>
        <translation>Mae popeth yma yn y ddewislen hefyd. Gallwch chi newid y rhan fwyaf ar y dudalen Gosodiadau a diogelwch.</translation>
    </message>
    <message>
        <source>To leave at once</source>
        <translation>Gadael ar unwaith</translation>
    </message>
    <message>
        <source>Press Shift three times, or Esc three times. It works everywhere, and asks nothing.</source>
        <translation>Pwyswch Shift dair gwaith, neu Esc dair gwaith. Mae&apos;n gweithio ym mhobman, ac nid yw&apos;n gofyn dim.</translation>
    </message>
    <message>
        <source>Windows offers &quot;Sticky Keys&quot; when Shift is pressed five times. Three are fewer.</source>
        <extracomment>&quot;Sticky Keys&quot; is a setting of Windows that comes up after Shift is pressed five times: use its name there.</extracomment>
        <translation>Mae Windows yn cynnig &quot;Sticky Keys&quot; (Bysellau Gludiog) pan fydd Shift yn cael ei phwyso bum gwaith. Mae tair gwaith yn llai na hynny.</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>Mewn rhestrau a meysydd</translation>
    </message>
    <message>
        <source>Arrow keys move in a list. Enter opens what is chosen.</source>
        <translation>Mae&apos;r bysellau saeth yn symud mewn rhestr. Mae Enter yn agor yr hyn sydd wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>Tab goes to the next field or button. Shift and Tab together go back.</source>
        <translation>Mae Tab yn mynd i&apos;r maes neu&apos;r botwm nesaf. Mae Shift a Tab gyda&apos;i gilydd yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you typed in a field.</source>
        <translation>Mae Ctrl+Z yn dadwneud yr hyn wnaethoch chi ei deipio mewn maes.</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Noun, a heading: about the program and its licence.</extracomment>
        <translation>Y rhaglen hon</translation>
    </message>
    <message>
        <source>Holdfast %1 is free software under the GPL, version 3 or later. You may use, share and change it.</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Meddalwedd rydd yw Holdfast %1, o dan y GPL, fersiwn 3 neu ddiweddarach. Cewch chi ei defnyddio, ei rhannu a&apos;i newid.</translation>
    </message>
    <message>
        <source>Made with work by others</source>
        <translation>Wedi&apos;i gwneud gyda gwaith pobl eraill</translation>
    </message>
    <message>
        <source>%1. %2. Licence: %3.</source>
        <extracomment>A part of the program. %1: name and version. %2: what it does here. %3: its licence.</extracomment>
        <translation>%1. %2. Trwydded: %3.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Beth sy&apos;n newydd</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z does again what you took back.</source>
        <translation>Mae Ctrl+Shift+Z yn ailwneud yr hyn wnaethoch chi ei ddadwneud.</translation>
    </message>
</context>
<context>
    <name>app::help::Libraries</name>
    <message>
        <source>The window</source>
        <extracomment>Group: what each part of the program does, in the list of licences. Read by: hardly anybody; somebody who checks the program. Nouns. This text: Noun: this part draws the window.</extracomment>
        <translation>Y ffenest</translation>
    </message>
    <message>
        <source>The encrypted records</source>
        <translation>Y cofnodion wedi&apos;u hamgryptio</translation>
    </message>
    <message>
        <source>Inside SQLCipher</source>
        <extracomment>This part is inside the part called SQLCipher.</extracomment>
        <translation>Y tu mewn i SQLCipher</translation>
    </message>
    <message>
        <source>Public domain</source>
        <extracomment>A licence: nobody owns it.</extracomment>
        <translation>Parth cyhoeddus</translation>
    </message>
    <message>
        <source>Keys, encrypted files and signatures</source>
        <translation>Allweddi, ffeiliau wedi&apos;u hamgryptio a llofnodion</translation>
    </message>
    <message>
        <source>Fingerprints and encryption</source>
        <translation>Olion bys ac amgryptio</translation>
    </message>
    <message>
        <source>Video and sound, in a program of its own</source>
        <translation>Fideo a sain, mewn rhaglen ar wahân</translation>
    </message>
    <message>
        <source>The way to the loudspeaker</source>
        <translation>Y ffordd i&apos;r uchelseinydd</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Ffeiliau PDF</translation>
    </message>
    <message>
        <source>Pages of PDF files, with Qt</source>
        <translation>Tudalennau ffeiliau PDF, gyda Qt</translation>
    </message>
    <message>
        <source>Pictures of phones (HEIC, AVIF)</source>
        <translation>Lluniau ffonau (HEIC, AVIF)</translation>
    </message>
    <message>
        <source>Inside libheif</source>
        <extracomment>This part is inside the part called libheif.</extracomment>
        <translation>Y tu mewn i libheif</translation>
    </message>
    <message>
        <source>Pictures (TIFF), with Qt</source>
        <translation>Lluniau (TIFF), gyda Qt</translation>
    </message>
    <message>
        <source>What pictures say of themselves</source>
        <translation>Beth mae lluniau&apos;n ei ddweud amdanyn nhw eu hunain</translation>
    </message>
    <message>
        <source>Emails</source>
        <extracomment>Noun: this part reads emails.</extracomment>
        <translation>E-byst</translation>
    </message>
    <message>
        <source>How easy a passphrase is to guess</source>
        <translation>Pa mor hawdd yw dyfalu cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Marks under words that may be misspelt</source>
        <translation>Marciau o dan eiriau sydd efallai wedi&apos;u camsillafu</translation>
    </message>
    <message>
        <source>EFF long word list</source>
        <translation>Rhestr eiriau hir EFF</translation>
    </message>
    <message>
        <source>Words for passphrases</source>
        <translation>Geiriau ar gyfer cyfrinymadroddion</translation>
    </message>
</context>
<context>
    <name>app::help::News</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number of the program, &quot;0.1.0&quot;.</extracomment>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>Group: the page &quot;What is new&quot;. Read by: the person who keeps the diary. Plain, short sentences.</extracomment>
        <translation>Beth sy&apos;n newydd</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Dyma&apos;r fersiwn cyntaf.</translation>
    </message>
    <message>
        <source>See it all in order, as a list and as a calendar.</source>
        <translation>Gwelwch y cyfan yn ei drefn, fel rhestr ac fel calendr.</translation>
    </message>
    <message>
        <source>Most of what you remove, tag or link can be undone, and done again.</source>
        <translation>Mae modd dadwneud ac ailwneud y rhan fwyaf o&apos;r pethau rydych chi&apos;n eu tynnu, eu tagio neu eu cysylltu.</translation>
    </message>
    <message>
        <source>The window follows the dark and the high contrast colours of your computer.</source>
        <translation>Mae&apos;r ffenest yn dilyn lliwiau tywyll a chyferbyniad uchel eich cyfrifiadur.</translation>
    </message>
    <message>
        <source>Start the app a second time, and the window that is open comes to the front.</source>
        <translation>Dechreuwch yr ap yr ail dro, a bydd y ffenest sydd ar agor yn dod i&apos;r blaen.</translation>
    </message>
    <message>
        <source>On a memory stick, put an empty file named portable.ini beside the app. Then your records and settings stay on the stick.</source>
        <translation>Ar gof bach, rhowch ffeil wag o&apos;r enw portable.ini wrth ymyl yr ap. Wedyn bydd eich cofnodion a&apos;ch gosodiadau yn aros ar y cof bach.</translation>
    </message>
    <message>
        <source>You can write what happened, and keep screenshots, photos, letters and voice messages with it.</source>
        <translation>Gallwch chi ysgrifennu beth ddigwyddodd, a chadw lluniau o&apos;r sgrin, ffotograffau, llythyrau a negeseuon llais gyda hynny.</translation>
    </message>
    <message>
        <source>You can get ready to report, and keep the numbers and the promises that you are given.</source>
        <translation>Gallwch chi baratoi i roi gwybod, a chadw&apos;r rhifau a&apos;r addewidion rydych chi&apos;n eu cael.</translation>
    </message>
</context>
<context>
    <name>app::help::PageHelp</name>
    <message>
        <source>Opening your records</source>
        <extracomment>Group: the help for each page: its name, then a few sentences. Read by: the person who keeps the diary, who may be tired or frightened. Words in quotes are those on buttons: use the same words.</extracomment>
        <translation>Agor eich cofnodion</translation>
    </message>
    <message>
        <source>Your records open with your passphrase. Type it, then press Enter.</source>
        <translation>Mae&apos;ch cofnodion yn agor gyda&apos;ch cyfrinymadrodd. Teipiwch y cyfrinymadrodd, yna pwyswch Enter.</translation>
    </message>
    <message>
        <source>If it does not open, look at Caps Lock and at the keyboard language.</source>
        <translation>Os nad yw&apos;n agor, edrychwch ar Caps Lock ac ar iaith y bysellfwrdd.</translation>
    </message>
    <message>
        <source>After three wrong tries there is a wait before the next one.</source>
        <translation>Ar ôl tri chynnig anghywir, mae&apos;n rhaid aros cyn yr un nesaf.</translation>
    </message>
    <message>
        <source>If you forgot it, use your recovery words. There is no other way in.</source>
        <translation>Os ydych chi wedi&apos;i anghofio, defnyddiwch eich geiriau adfer. Does dim ffordd arall i mewn.</translation>
    </message>
    <message>
        <source>When you start for the first time, short pages help you to choose a passphrase.</source>
        <translation>Pan fyddwch chi&apos;n dechrau am y tro cyntaf, bydd tudalennau byr yn eich helpu i ddewis cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; works here too. So do Shift three times, and Esc three times.</source>
        <translation>Mae &quot;Gadael nawr&quot; yn gweithio yma hefyd. Felly hefyd Shift dair gwaith, ac Esc dair gwaith.</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>The name of a page: a few words that are saved as an entry.</extracomment>
        <translation>Nodyn cyflym</translation>
    </message>
    <message>
        <source>For a few words, quickly. Enter saves them as an entry.</source>
        <translation>Ar gyfer ychydig eiriau, yn gyflym. Mae Enter yn eu cadw fel cofnod.</translation>
    </message>
    <message>
        <source>Shift and Enter together begin a new line.</source>
        <translation>Mae Shift ac Enter gyda&apos;i gilydd yn dechrau llinell newydd.</translation>
    </message>
    <message>
        <source>Tick &quot;It happened just now&quot;, if it did. If not, the time is left open.</source>
        <translation>Ticiwch &quot;Mae newydd ddigwydd&quot;, os yw hynny&apos;n wir. Os na, bydd yr amser yn cael ei adael yn agored.</translation>
    </message>
    <message>
        <source>Later you can open the entry and add the day, people and files.</source>
        <translation>Wedyn gallwch chi agor y cofnod ac ychwanegu&apos;r diwrnod, pobl a ffeiliau.</translation>
    </message>
    <message>
        <source>Esc takes you back to where you were. Your words are kept for later.</source>
        <translation>Mae Esc yn mynd â chi yn ôl i ble roeddech chi. Bydd eich geiriau&apos;n cael eu cadw tan wedyn.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Write what happened in your own words. One sentence is enough to save.</source>
        <translation>Ysgrifennwch beth ddigwyddodd yn eich geiriau eich hun. Mae un frawddeg yn ddigon i&apos;w chadw.</translation>
    </message>
    <message>
        <source>All other questions can stay empty. You can add to the entry later.</source>
        <translation>Gall pob cwestiwn arall aros yn wag. Gallwch chi ychwanegu at y cofnod wedyn.</translation>
    </message>
    <message>
        <source>If you are not sure when it was, say so. That is a good answer.</source>
        <translation>Os nad ydych chi&apos;n siŵr pryd oedd hi, dywedwch hynny. Mae hynny&apos;n ateb da.</translation>
    </message>
    <message>
        <source>While you write, your words are kept every few seconds, inside your records.</source>
        <translation>Wrth i chi ysgrifennu, mae&apos;ch geiriau&apos;n cael eu cadw bob ychydig eiliadau, y tu mewn i&apos;ch cofnodion.</translation>
    </message>
    <message>
        <source>A wavy line stands under a word that may be misspelt. You can leave it as it is.</source>
        <translation>Mae llinell donnog o dan air sydd efallai wedi&apos;i gamsillafu. Gallwch chi ei adael fel y mae.</translation>
    </message>
    <message>
        <source>&quot;Check the spelling&quot; (F7) goes to the next one, and shows words you may have meant.</source>
        <translation>Mae &quot;Gwirio&apos;r sillafu&quot; (F7) yn mynd i&apos;r un nesaf, ac yn dangos geiriau eraill posibl.</translation>
    </message>
    <message>
        <source>&quot;Save entry&quot; keeps it for good. After that nothing is written over.</source>
        <translation>Mae &quot;Cadw&apos;r cofnod&quot; yn ei gadw&apos;n barhaol. Ar ôl hynny does dim yn cael ei ysgrifennu drosto.</translation>
    </message>
    <message>
        <source>&quot;Correct this entry&quot; puts a new version beside the first one, with its time.</source>
        <translation>Mae &quot;Cywiro&apos;r cofnod hwn&quot; yn rhoi fersiwn newydd wrth ymyl y cyntaf, gyda&apos;i amser.</translation>
    </message>
    <message>
        <source>&quot;Remove this entry&quot; takes it out of your lists. It is not deleted: you can put it back.</source>
        <translation>Mae &quot;Tynnu&apos;r cofnod hwn&quot; yn ei dynnu o&apos;ch rhestrau. Nid yw&apos;n cael ei ddileu: gallwch chi ei roi yn ôl.</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>Adroddiadau a chyfeirnodau</translation>
    </message>
    <message>
        <source>Here is who you told, what they said, and the numbers they gave you.</source>
        <translation>Dyma wrth bwy wnaethoch chi ddweud, beth ddywedon nhw, a&apos;r rhifau gawsoch chi.</translation>
    </message>
    <message>
        <source>You can report without proof. Files can come later.</source>
        <translation>Gallwch chi roi gwybod heb brawf. Gall ffeiliau ddod wedyn.</translation>
    </message>
    <message>
        <source>&quot;Get ready to call 101&quot; gives you short lines to read out.</source>
        <translation>Mae &quot;Paratoi i ffonio 101&quot; yn rhoi llinellau byr i chi eu darllen yn uchel.</translation>
    </message>
    <message>
        <source>&quot;Get ready to report online&quot; gives you text to copy into a form.</source>
        <translation>Mae &quot;Paratoi i roi gwybod ar-lein&quot; yn rhoi testun i chi ei gopïo i ffurflen.</translation>
    </message>
    <message>
        <source>&quot;Write down a report&quot; keeps one that you have already made.</source>
        <translation>Mae &quot;Nodi adroddiad&quot; yn cadw un rydych chi wedi&apos;i wneud yn barod.</translation>
    </message>
    <message>
        <source>&quot;No reference yet&quot; shows reports that still need a number.</source>
        <translation>Mae &quot;Dim cyfeirnod eto&quot; yn dangos adroddiadau sydd angen rhif o hyd.</translation>
    </message>
    <message>
        <source>&quot;Remove&quot; takes one out of the list. It is not deleted: &quot;Show removed&quot; has it, and you can put it back.</source>
        <translation>Mae &quot;Tynnu&quot; yn tynnu un o&apos;r rhestr. Nid yw&apos;n cael ei ddileu: mae &quot;Dangos y rhai sydd wedi&apos;u tynnu&quot; yn ei ddangos, a gallwch chi ei roi yn ôl.</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Write down what they said they will do, and by when.</source>
        <translation>Nodwch beth ddywedon nhw y byddan nhw&apos;n ei wneud, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>Letters and files go with it: what they sent you, or what you gave them.</source>
        <translation>Mae llythyrau a ffeiliau yn mynd gyda hyn: yr hyn wnaethon nhw ei anfon atoch chi, neu&apos;r hyn wnaethoch chi ei roi iddyn nhw.</translation>
    </message>
    <message>
        <source>A call or letter</source>
        <translation>Galwad neu lythyr</translation>
    </message>
    <message>
        <source>Who was it, when, and what did each of you say?</source>
        <translation>Gyda phwy oedd hyn, pryd, a beth ddywedodd pob un ohonoch chi?</translation>
    </message>
    <message>
        <source>A promise with a date shows up on &quot;Today&quot; until it is kept.</source>
        <translation>Bydd addewid gyda dyddiad yn ymddangos ar &quot;Heddiw&quot; nes iddo gael ei gadw.</translation>
    </message>
    <message>
        <source>The letter or the email itself can go with it, as a file.</source>
        <translation>Gall y llythyr neu&apos;r e-bost ei hun fynd gyda hyn, fel ffeil.</translation>
    </message>
    <message>
        <source>&quot;Save&quot; keeps it.</source>
        <translation>Mae &quot;Cadw&quot; yn cadw&apos;r cyfan.</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Paratoi i roi gwybod</translation>
    </message>
    <message>
        <source>This makes short lines from your entries. Read them out, or copy them.</source>
        <translation>Mae hwn yn gwneud llinellau byr o&apos;ch cofnodion dyddiadur. Darllenwch nhw&apos;n uchel, neu copïwch nhw.</translation>
    </message>
    <message>
        <source>&quot;Choose the entries&quot; lets you pick which ones to talk about.</source>
        <translation>Mae &quot;Dewis y cofnodion dyddiadur&quot; yn gadael i chi ddewis pa rai i sôn amdanyn nhw.</translation>
    </message>
    <message>
        <source>Private entries are left out.</source>
        <translation>Mae cofnodion dyddiadur preifat yn cael eu gadael allan.</translation>
    </message>
    <message>
        <source>Ctrl+C copies all of it. &quot;Copy&quot; beside a line copies that line.</source>
        <translation>Mae Ctrl+C yn copïo&apos;r cyfan. Mae &quot;Copïo&quot; wrth ymyl llinell yn copïo&apos;r llinell honno.</translation>
    </message>
    <message>
        <source>&quot;I have reported it: keep this&quot; keeps it all as a report.</source>
        <translation>Mae &quot;Rydw i wedi rhoi gwybod: cadw hwn&quot; yn cadw&apos;r cyfan fel adroddiad.</translation>
    </message>
    <message>
        <source>In danger now? Do not wait for this page. Call 999.</source>
        <translation>Mewn perygl nawr? Peidiwch ag aros am y dudalen hon. Ffoniwch 999.</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>Pobl a chyfrifon</translation>
    </message>
    <message>
        <source>Keep people, phone numbers, accounts and places here, each in one place.</source>
        <translation>Cadwch bobl, rhifau ffôn, cyfrifon a lleoedd yma, pob un mewn un lle.</translation>
    </message>
    <message>
        <source>You do not need to know who it is. &quot;Unknown person 1&quot; is a fine name.</source>
        <translation>Does dim angen i chi wybod pwy yw&apos;r person. Mae &quot;Unknown person 1&quot; yn enw da.</translation>
    </message>
    <message>
        <source>Start with &quot;Add a person&quot;, &quot;Add an account&quot; or &quot;Add a place&quot;.</source>
        <translation>Dechreuwch gydag &quot;Ychwanegu person&quot;, &quot;Ychwanegu cyfrif&quot; neu &quot;Ychwanegu lle&quot;.</translation>
    </message>
    <message>
        <source>&quot;Add an order&quot; keeps what a court or the police told somebody not to do.</source>
        <translation>Mae &quot;Ychwanegu gorchymyn&quot; yn cadw beth mae llys neu&apos;r heddlu wedi dweud wrth rywun am beidio â&apos;i wneud.</translation>
    </message>
    <message>
        <source>If two are the same, choose both, then press &quot;Merge&quot;. You can split them again.</source>
        <translation>Os yw dau yr un un, dewiswch y ddau, yna pwyswch &quot;Uno&quot;. Gallwch chi eu gwahanu eto.</translation>
    </message>
    <message>
        <source>Nothing is lost when you remove one. &quot;Show removed&quot; lists it, and you can put it back.</source>
        <translation>Does dim yn cael ei golli pan fyddwch chi&apos;n tynnu un. Mae &quot;Dangos y rhai sydd wedi&apos;u tynnu&quot; yn ei restru, a gallwch chi ei roi yn ôl.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>You can leave the name empty. The app then gives a number, such as Unknown person 1.</source>
        <translation>Gallwch chi adael yr enw yn wag. Mae&apos;r ap wedyn yn rhoi rhif, fel Unknown person 1.</translation>
    </message>
    <message>
        <source>At the top are the entries about them. Press Enter to open one.</source>
        <translation>Ar y brig mae&apos;r cofnodion dyddiadur am y person. Pwyswch Enter i agor un.</translation>
    </message>
    <message>
        <source>A video stays hidden until you show it. You can listen to it first.</source>
        <translation>Mae fideo yn aros wedi&apos;i guddio nes i chi ei ddangos. Gallwch wrando arno yn gyntaf.</translation>
    </message>
    <message>
        <source>Nothing plays by itself. The space bar stops it, and so does leaving the page.</source>
        <translation>Does dim yn chwarae ar ei ben ei hun. Mae&apos;r bylchwr yn ei stopio, a gadael y dudalen hefyd.</translation>
    </message>
    <message>
        <source>Captions come from a .vtt or .srt file with the same name as the video.</source>
        <translation>Daw capsiynau o ffeil .vtt neu .srt â&apos;r un enw â&apos;r fideo.</translation>
    </message>
    <message>
        <source>&quot;Link to an entry&quot; puts it with the entry it belongs to.</source>
        <translation>Mae &quot;Cysylltu â chofnod&quot; yn rhoi&apos;r ffeil gyda&apos;r cofnod mae&apos;n perthyn iddo.</translation>
    </message>
    <message>
        <source>&quot;Remove&quot; moves it to the removed files. You can put it back.</source>
        <translation>Mae &quot;Tynnu&quot; yn symud y ffeil i&apos;r ffeiliau sydd wedi&apos;u tynnu. Gallwch chi ei rhoi yn ôl.</translation>
    </message>
    <message>
        <source>&quot;Language and dates&quot; changes the language at once. Nothing you wrote is lost.</source>
        <translation>Mae &quot;Iaith a dyddiadau&quot; yn newid yr iaith ar unwaith. Does dim wnaethoch chi ei ysgrifennu yn cael ei golli.</translation>
    </message>
    <message>
        <source>&quot;Diary&quot; is what the police are told: where you live, how to reach you.</source>
        <translation>Yn &quot;Dyddiadur&quot; mae beth sy&apos;n cael ei ddweud wrth yr heddlu: ble rydych chi&apos;n byw, sut i gysylltu â chi.</translation>
    </message>
    <message>
        <source>&quot;Mark words that may be misspelt&quot; puts wavy lines under them while you write.</source>
        <translation>Mae &quot;Marcio geiriau sydd efallai wedi&apos;u camsillafu&quot; yn rhoi llinellau tonnog o danyn nhw wrth i chi ysgrifennu.</translation>
    </message>
    <message>
        <source>&quot;Keyboard&quot; lets you choose other keys for what you do often.</source>
        <translation>Yn &quot;Bysellfwrdd&quot; gallwch chi ddewis bysellau eraill ar gyfer beth rydych chi&apos;n ei wneud yn aml.</translation>
    </message>
    <message>
        <source>&quot;Delete everything&quot; is at the end. It asks for your passphrase.</source>
        <translation>Mae &quot;Dileu popeth&quot; ar y diwedd. Mae&apos;n gofyn am eich cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>What you tick under &quot;How?&quot; brings a few questions of its own. Skip any of them.</source>
        <translation>Mae&apos;r hyn rydych chi&apos;n ei dicio o dan &quot;Sut?&quot; yn dod ag ychydig o gwestiynau. Gallwch chi hepgor unrhyw un ohonyn nhw.</translation>
    </message>
    <message>
        <source>&quot;More details&quot; has what it cost you, and questions that police ask. Nothing is counted.</source>
        <translation>Mae &quot;Mwy o fanylion&quot; yn gofyn beth gostiodd hyn i chi, ac mae yno gwestiynau mae&apos;r heddlu&apos;n eu gofyn. Does dim yn cael ei gyfrif.</translation>
    </message>
    <message>
        <source>&quot;Add something you keep&quot; gives a letter or a gift a number of its own.</source>
        <translation>Mae &quot;Ychwanegu rhywbeth rydych chi&apos;n ei gadw&quot; yn rhoi ei rif ei hun i lythyr neu anrheg.</translation>
    </message>
    <message>
        <source>&quot;Print&quot; shows you the page first. Nothing is printed before you say so.</source>
        <translation>Mae &quot;Argraffu&quot; yn dangos y dudalen i chi yn gyntaf. Does dim yn cael ei argraffu nes i chi ddweud.</translation>
    </message>
    <message>
        <source>&quot;Print&quot; shows you the pages first, as this list is now. Private ones are left out.</source>
        <translation>Mae &quot;Argraffu&quot; yn dangos y tudalennau i chi yn gyntaf, fel mae&apos;r rhestr hon nawr. Mae rhai preifat yn cael eu gadael allan.</translation>
    </message>
    <message>
        <source>&quot;Save report&quot; keeps it. &quot;Print&quot; shows you the page first, with the calls about it.</source>
        <translation>Mae &quot;Cadw&apos;r adroddiad&quot; yn ei gadw. Mae &quot;Argraffu&quot; yn dangos y dudalen i chi yn gyntaf, gyda&apos;r galwadau amdano.</translation>
    </message>
    <message>
        <source>Without an entry there are lines too, with gaps to fill in. You can report without proof.</source>
        <translation>Heb gofnod mae llinellau hefyd, gyda bylchau i&apos;w llenwi. Gallwch chi roi gwybod heb brawf.</translation>
    </message>
    <message>
        <source>&quot;Time the call&quot; counts the minutes. The length goes into your note.</source>
        <translation>Mae &quot;Amseru&apos;r alwad&quot; yn cyfrif y munudau. Mae hyd yr alwad yn mynd i&apos;ch nodyn.</translation>
    </message>
    <message>
        <source>&quot;Name to show in this app&quot; can be initials. They tell less at a glance.</source>
        <translation>Gall &quot;Enw i&apos;w ddangos yn yr ap hwn&quot; fod yn llythrennau cyntaf enw. Maen nhw&apos;n dweud llai ar gipolwg.</translation>
    </message>
    <message>
        <source>&quot;Save&quot; keeps it. The version before stays in your records.</source>
        <translation>Mae &quot;Cadw&quot; yn cadw&apos;r cyfan. Mae&apos;r fersiwn cynt yn aros yn eich cofnodion.</translation>
    </message>
    <message>
        <source>An account</source>
        <extracomment>The name of a page: an account on a website or in an app.</extracomment>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Copy the name of the account exactly, with capitals and marks.</source>
        <translation>Copïwch enw&apos;r cyfrif yn union, gyda phriflythrennau a marciau.</translation>
    </message>
    <message>
        <source>The number of an account is worth a lot. It stays when the name changes.</source>
        <translation>Mae rhif cyfrif yn werthfawr. Mae&apos;n aros pan fydd yr enw&apos;n newid.</translation>
    </message>
    <message>
        <source>Leave &quot;Whose is it?&quot; empty if you do not know.</source>
        <translation>Gadewch &quot;Pwy biau&apos;r cyfrif?&quot; yn wag os nad ydych chi&apos;n gwybod.</translation>
    </message>
    <message>
        <source>An order</source>
        <extracomment>The name of a page: what a court or the police told somebody not to do.</extracomment>
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>Copy what the paper says: who made it, its number and its dates.</source>
        <translation>Copïwch beth mae&apos;r papur yn ei ddweud: pwy wnaeth y gorchymyn, ei rif a&apos;i ddyddiadau.</translation>
    </message>
    <message>
        <source>Tick the entries that break it. They then say so in your reports.</source>
        <translation>Ticiwch y cofnodion dyddiadur sy&apos;n dangos ei fod wedi&apos;i dorri. Byddan nhw wedyn yn dweud hynny yn eich adroddiadau.</translation>
    </message>
    <message>
        <source>Split two people</source>
        <translation>Gwahanu dau berson</translation>
    </message>
    <message>
        <source>You merged two people. Here you take them apart again.</source>
        <translation>Rydych chi wedi uno dau berson. Yma gallwch chi eu gwahanu eto.</translation>
    </message>
    <message>
        <source>Tick the entries that belong to the one at the top.</source>
        <translation>Ticiwch y cofnodion dyddiadur sy&apos;n perthyn i&apos;r un ar y brig.</translation>
    </message>
    <message>
        <source>The others stay with the other person. Nothing is lost.</source>
        <translation>Mae&apos;r lleill yn aros gyda&apos;r person arall. Does dim yn cael ei golli.</translation>
    </message>
    <message>
        <source>&quot;Split them&quot; does it. You can merge them again.</source>
        <translation>Mae &quot;Eu gwahanu&quot; yn gwneud hynny. Gallwch chi eu huno eto.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Give the place a name that you know it by.</source>
        <translation>Rhowch enw sy&apos;n gyfarwydd i chi ar y lle.</translation>
    </message>
    <message>
        <source>Notes can hold what may help, such as a camera above the door.</source>
        <translation>Gall nodiadau gynnwys pethau allai helpu, fel camera uwchben y drws.</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>The name of a page: one picture, letter or recording.</extracomment>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Here is one file, what is known about it, and what was done with it.</source>
        <translation>Dyma un ffeil, beth sy&apos;n hysbys amdani, a beth gafodd ei wneud â hi.</translation>
    </message>
    <message>
        <source>&quot;Show this picture&quot; shows it. &quot;Turn the view&quot; turns only what you see.</source>
        <translation>Mae &quot;Dangos y llun hwn&quot; yn ei ddangos. Mae &quot;Troi&apos;r golwg&quot; yn troi beth rydych chi&apos;n ei weld yn unig.</translation>
    </message>
    <message>
        <source>When the picture has the focus, Ctrl with plus or minus makes it larger or smaller.</source>
        <translation>Pan fydd y ffocws ar y llun, mae Ctrl gyda&apos;r fysell plws neu&apos;r fysell minws yn ei wneud yn fwy neu&apos;n llai.</translation>
    </message>
    <message>
        <source>In a PDF, Page Up and Page Down turn the pages. You can show the words of a page as text.</source>
        <translation>Mewn PDF, mae Page Up a Page Down yn troi&apos;r tudalennau. Gallwch chi ddangos geiriau tudalen fel testun.</translation>
    </message>
    <message>
        <source>An email shows who wrote it, the text, and what is inside it. Nothing in it is opened.</source>
        <translation>Mae e-bost yn dangos pwy ysgrifennodd yr e-bost, y testun, a beth sydd y tu mewn iddo. Does dim ynddo yn cael ei agor.</translation>
    </message>
    <message>
        <source>A photo may say when and where it was taken. That can be wrong. Each time stands by itself.</source>
        <translation>Gall ffotograff ddweud pryd a ble y cafodd ei dynnu. Gall hynny fod yn anghywir. Mae pob amser yn sefyll ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>&quot;Check the fingerprint now&quot; tells you if the stored copy has changed.</source>
        <translation>Mae &quot;Gwirio&apos;r ôl bys nawr&quot; yn dweud wrthych chi os yw&apos;r copi sydd wedi&apos;i storio wedi newid.</translation>
    </message>
    <message>
        <source>&quot;Save a copy&quot; writes the file to a place you choose. That copy is not protected.</source>
        <translation>Mae &quot;Cadw copi&quot; yn rhoi&apos;r ffeil mewn lle rydych chi&apos;n ei ddewis. Nid yw&apos;r copi hwnnw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page: files and things that are kept.</extracomment>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Add pictures, messages, letters and recordings here.</source>
        <translation>Ychwanegwch luniau, negeseuon, llythyrau a recordiadau yma.</translation>
    </message>
    <message>
        <source>The app keeps an exact copy. Your own file stays where it is.</source>
        <translation>Mae&apos;r ap yn cadw union gopi. Mae&apos;ch ffeil eich hun yn aros ble mae hi.</translation>
    </message>
    <message>
        <source>You can also drop files on the window, or copy a picture and use &quot;Paste&quot;.</source>
        <translation>Gallwch chi hefyd ollwng ffeiliau ar y ffenest, neu gopïo llun a defnyddio &quot;Gludo&quot;.</translation>
    </message>
    <message>
        <source>&quot;Add something you keep&quot; is for things that are not files, such as a card.</source>
        <translation>Mae &quot;Ychwanegu rhywbeth rydych chi&apos;n ei gadw&quot; ar gyfer pethau sydd ddim yn ffeiliau, fel cerdyn.</translation>
    </message>
    <message>
        <source>Pictures stay hidden until you ask to see them.</source>
        <translation>Mae lluniau&apos;n aros yn gudd nes i chi ofyn am eu gweld.</translation>
    </message>
    <message>
        <source>Press the space bar to look at a file, and again to put it away. Enter opens it.</source>
        <translation>Pwyswch y bylchwr i edrych ar ffeil, ac eto i&apos;w chau. Mae Enter yn ei hagor.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The name of a page: what waits to be done.</extracomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>This page shows what waits for you, what you have begun, and your last entries.</source>
        <translation>Mae&apos;r dudalen hon yn dangos beth sy&apos;n aros i chi, beth rydych chi wedi&apos;i ddechrau, a&apos;ch cofnodion dyddiadur diwethaf.</translation>
    </message>
    <message>
        <source>&quot;Write what happened&quot; begins an entry. One sentence is enough.</source>
        <translation>Mae &quot;Ysgrifennu beth ddigwyddodd&quot; yn dechrau cofnod. Mae un frawddeg yn ddigon.</translation>
    </message>
    <message>
        <source>&quot;Add a picture or file&quot; keeps an exact copy of it.</source>
        <translation>Mae &quot;Ychwanegu llun neu ffeil&quot; yn cadw union gopi.</translation>
    </message>
    <message>
        <source>&quot;Get ready to report (101 or online)&quot; helps you to tell the police.</source>
        <translation>Mae &quot;Paratoi i roi gwybod (101 neu ar-lein)&quot; yn eich helpu i ddweud wrth yr heddlu.</translation>
    </message>
    <message>
        <source>You can report without proof, and before you have written it all down.</source>
        <translation>Gallwch chi roi gwybod heb brawf, a chyn i chi ysgrifennu&apos;r cyfan.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page: the list of entries.</extracomment>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>All your entries are here, the newest first.</source>
        <translation>Mae&apos;ch holl gofnodion dyddiadur yma, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, and press Enter to open it.</source>
        <translation>Dewiswch un gyda&apos;r bysellau saeth, a phwyswch Enter i&apos;w agor.</translation>
    </message>
    <message>
        <source>Type in the search box, and the list shows what fits.</source>
        <translation>Teipiwch yn y blwch chwilio, a bydd y rhestr yn dangos beth sy&apos;n cyfateb.</translation>
    </message>
    <message>
        <source>&quot;Write what happened&quot; begins a new one.</source>
        <translation>Mae &quot;Ysgrifennu beth ddigwyddodd&quot; yn dechrau un newydd.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page: everything in the order it happened.</extracomment>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Everything you wrote down, in the order it happened.</source>
        <translation>Popeth wnaethoch chi ei nodi, yn y drefn y digwyddodd.</translation>
    </message>
    <message>
        <source>&quot;Calendar&quot; shows how many entries each day has. The arrow keys move by a day.</source>
        <translation>Mae &quot;Calendr&quot; yn dangos faint o gofnodion sydd gan bob diwrnod. Mae&apos;r bysellau saeth yn symud fesul diwrnod.</translation>
    </message>
    <message>
        <source>Days with nothing recorded are not days when nothing happened.</source>
        <translation>Gall rhywbeth fod wedi digwydd ar ddiwrnod heb ddim wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>&quot;Print&quot; puts it on paper. Printers can keep a copy of what they print.</source>
        <translation>Mae &quot;Argraffu&quot; yn ei roi ar bapur. Gall argraffyddion gadw copi o beth maen nhw&apos;n ei argraffu.</translation>
    </message>
    <message>
        <source>&quot;Save as PDF&quot; makes a file that you can print. That file is not protected.</source>
        <translation>Mae &quot;Cadw fel PDF&quot; yn gwneud ffeil y gallwch chi ei hargraffu. Nid yw&apos;r ffeil honno wedi&apos;i gwarchod.</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>Gosodiadau a diogelwch</translation>
    </message>
    <message>
        <source>Every change works at once. There is nothing to save.</source>
        <translation>Mae pob newid yn gweithio ar unwaith. Does dim angen cadw dim.</translation>
    </message>
    <message>
        <source>&quot;Safety&quot; says when it locks, and how you can leave.</source>
        <translation>Mae &quot;Diogelwch&quot; yn dweud pryd mae&apos;n cloi, a sut gallwch chi adael.</translation>
    </message>
    <message>
        <source>&quot;Reading&quot; is for the size of the text and the colours.</source>
        <translation>Mae &quot;Darllen&quot; ar gyfer maint y testun a&apos;r lliwiau.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Noun, the name of a page: what a search found.</extracomment>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Type a word in the box at the top, and press Enter.</source>
        <translation>Teipiwch air yn y blwch ar y brig, a phwyswch Enter.</translation>
    </message>
    <message>
        <source>The start of a word is enough. More words find less.</source>
        <translation>Mae dechrau gair yn ddigon. Mae mwy o eiriau&apos;n dod o hyd i lai.</translation>
    </message>
    <message>
        <source>It looks in entries, files, people, places, reports and calls.</source>
        <translation>Mae&apos;n edrych mewn cofnodion dyddiadur, ffeiliau, pobl, lleoedd, adroddiadau a galwadau.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Mewn perygl nawr?</translation>
    </message>
    <message>
        <source>Call 999 and ask for the police. You do not need proof.</source>
        <translation>Ffoniwch 999 a gofynnwch am yr heddlu. Does dim angen prawf arnoch chi.</translation>
    </message>
    <message>
        <source>&quot;Close this card&quot; takes you back. Nothing you wrote is lost.</source>
        <translation>Mae &quot;Cau&apos;r cerdyn hwn&quot; yn mynd â chi yn ôl. Ni fydd dim wnaethoch chi ei ysgrifennu yn cael ei golli.</translation>
    </message>
    <message>
        <source>&quot;Open another file&quot; and &quot;Make new records in another place&quot; are below.</source>
        <translation>Mae &quot;Agor ffeil arall&quot; a &quot;Creu cofnodion newydd mewn lle arall&quot; isod.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Here you put another passphrase in the place of the one you have.</source>
        <translation>Yma rydych chi&apos;n rhoi cyfrinymadrodd arall yn lle&apos;r un sydd gennych chi.</translation>
    </message>
    <message>
        <source>&quot;Use these words&quot; gives you five words that chance has put together.</source>
        <translation>Mae &quot;Defnyddio&apos;r geiriau hyn&quot; yn rhoi pum gair ar hap i chi.</translation>
    </message>
    <message>
        <source>Names that stand in your records make a passphrase easy to guess.</source>
        <translation>Mae enwau sydd yn eich cofnodion yn gwneud cyfrinymadrodd yn hawdd ei ddyfalu.</translation>
    </message>
    <message>
        <source>Backups that you made before still open with the old one.</source>
        <translation>Mae copïau wrth gefn wnaethoch chi eu creu o&apos;r blaen yn dal i agor gyda&apos;r hen un.</translation>
    </message>
    <message>
        <source>If someone else may know the old one, tick that. It then goes at once.</source>
        <translation>Os gall rhywun arall fod yn gwybod yr hen un, ticiwch hynny. Yna mae&apos;n mynd ar unwaith.</translation>
    </message>
    <message>
        <source>If you came in with your recovery words, you are not asked for the old one.</source>
        <translation>Os daethoch chi i mewn gyda&apos;ch geiriau adfer, ni fyddwn ni&apos;n gofyn am yr hen un.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Geiriau adfer</translation>
    </message>
    <message>
        <source>Eleven words on paper open your records if you forget the passphrase.</source>
        <translation>Mae un ar ddeg o eiriau ar bapur yn agor eich cofnodion os byddwch chi&apos;n anghofio&apos;r cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Write them down in their order. You can also print them.</source>
        <translation>Ysgrifennwch nhw yn eu trefn. Gallwch chi hefyd eu hargraffu.</translation>
    </message>
    <message>
        <source>Then you are asked for two of them, to be sure.</source>
        <translation>Wedyn byddwn ni&apos;n gofyn am ddau ohonyn nhw, i fod yn siŵr.</translation>
    </message>
    <message>
        <source>&quot;Keep a PDF here&quot; makes pages that stay in your records, with your files.</source>
        <translation>Mae &quot;Cadw PDF yma&quot; yn gwneud tudalennau sy&apos;n aros yn eich cofnodion, gyda&apos;ch ffeiliau.</translation>
    </message>
    <message>
        <source>&quot;Change the passphrase&quot; and &quot;Make recovery words&quot; are there too.</source>
        <translation>Mae &quot;Newid y cyfrinymadrodd&quot; a &quot;Creu geiriau adfer&quot; yno hefyd.</translation>
    </message>
    <message>
        <source>Here you can write down who you told, how, and when.</source>
        <translation>Yma gallwch chi nodi wrth bwy wnaethoch chi ddweud, sut, a phryd.</translation>
    </message>
    <message>
        <source>You can put in each number they gave you, and the day they gave it.</source>
        <translation>Gallwch chi nodi pob rhif gawsoch chi, a&apos;r diwrnod y cafodd ei roi.</translation>
    </message>
    <message>
        <source>If they gave you none, you can say so here. The page then shows how to ask for one.</source>
        <translation>Os na chawsoch chi rif, gallwch chi ddweud hynny yma. Bydd y dudalen wedyn yn dangos sut i ofyn am un.</translation>
    </message>
    <message>
        <source>Here you can write down each call, letter or visit about what happens to you.</source>
        <translation>Yma gallwch chi nodi pob galwad, llythyr neu ymweliad am beth sy&apos;n digwydd i chi.</translation>
    </message>
    <message>
        <source>You can write down what they say while you talk. It helps to ask for a number and its date.</source>
        <translation>Gallwch chi nodi beth maen nhw&apos;n ei ddweud wrth i chi siarad. Mae&apos;n help gofyn am rif a&apos;i ddyddiad.</translation>
    </message>
    <message>
        <source>You can say how sure you are. A guess is fine when it is marked as one.</source>
        <translation>Gallwch chi ddweud pa mor siŵr ydych chi. Mae dyfaliad yn iawn os yw wedi&apos;i farcio fel un.</translation>
    </message>
    <message>
        <source>It helps to write down what it forbids. You then see when it is broken.</source>
        <translation>Mae&apos;n help nodi beth mae&apos;n ei wahardd. Wedyn byddwch chi&apos;n gweld pan fydd yn cael ei dorri.</translation>
    </message>
    <message>
        <source>The old words work until you have checked the new ones.</source>
        <translation>Mae&apos;r hen eiriau&apos;n gweithio nes i chi wirio&apos;r rhai newydd.</translation>
    </message>
    <message>
        <source>If you came in with your recovery words, choose a new passphrase first.</source>
        <translation>Os daethoch chi i mewn gyda&apos;ch geiriau adfer, dewiswch gyfrinymadrodd newydd yn gyntaf.</translation>
    </message>
    <message>
        <source>It helps to keep the paper away from home, with somebody you trust.</source>
        <translation>Mae&apos;n help cadw&apos;r papur i ffwrdd o&apos;ch cartref, gyda rhywun rydych chi&apos;n ymddiried ynddyn nhw.</translation>
    </message>
    <message>
        <source>If its entry is about threats or harm, a line says so before you open it.</source>
        <translation>Os yw cofnod y ffeil am fygythiadau neu niwed, mae llinell yn dweud hynny cyn i chi ei hagor.</translation>
    </message>
    <message>
        <source>&quot;When did it happen?&quot; is about what the file shows. The list of files says it too.</source>
        <translation>Mae &quot;Pryd digwyddodd hyn?&quot; yn sôn am beth mae&apos;r ffeil yn ei ddangos. Mae&apos;r ateb i&apos;w weld yn y rhestr o ffeiliau hefyd.</translation>
    </message>
    <message>
        <source>&quot;Exhibit&quot; is the word of police and courts for it. Its number never changes.</source>
        <translation>&quot;Arddangosyn&quot; (exhibit) yw gair yr heddlu a&apos;r llysoedd am y ffeil. Nid yw ei rif byth yn newid.</translation>
    </message>
    <message>
        <source>Nothing is lost when a file is removed. Open &quot;Removed files&quot;, and put it back.</source>
        <translation>Does dim yn cael ei golli pan fydd ffeil yn cael ei thynnu. Agorwch &quot;Ffeiliau sydd wedi&apos;u tynnu&quot;, a&apos;i rhoi yn ôl.</translation>
    </message>
    <message>
        <source>Each file has an exhibit number, such as EX/1. It never changes.</source>
        <translation>Mae gan bob ffeil rif arddangosyn, fel EX/1. Nid yw byth yn newid.</translation>
    </message>
    <message>
        <source>Nothing is lost when an entry is removed. Open &quot;Removed entries&quot;, and put it back.</source>
        <translation>Does dim yn cael ei golli pan fydd cofnod yn cael ei dynnu. Agorwch &quot;Cofnodion dyddiadur sydd wedi&apos;u tynnu&quot;, a&apos;i roi yn ôl.</translation>
    </message>
</context>
<context>
    <name>app::help::Protection</name>
    <message>
        <source>How this protects you and what it does not</source>
        <extracomment>Group: the page that says what the app protects from, and what not. Read by: the person who keeps the diary, who decides by it what is safe to do. Exact and honest; promise nothing more than the English does.</extracomment>
        <translation>Sut mae hwn yn eich gwarchod, a beth nad yw&apos;n ei wneud</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Your records are kept in encrypted files. They open with your passphrase or your recovery words.</source>
        <translation>Mae&apos;ch cofnodion yn cael eu cadw mewn ffeiliau wedi&apos;u hamgryptio. Maen nhw&apos;n agor gyda&apos;ch cyfrinymadrodd neu&apos;ch geiriau adfer.</translation>
    </message>
    <message>
        <source>Each file has a fingerprint. If the stored copy changes, a check shows it.</source>
        <translation>Mae gan bob ffeil ôl bys. Os bydd y copi sydd wedi&apos;i storio yn newid, bydd gwiriad yn dangos hynny.</translation>
    </message>
    <message>
        <source>What you saved is not written over. A correction stands beside the first version.</source>
        <translation>Does dim yn cael ei ysgrifennu dros yr hyn wnaethoch chi ei gadw. Mae cywiriad yn sefyll wrth ymyl y fersiwn cyntaf.</translation>
    </message>
    <message>
        <source>Once it says &quot;Saved&quot;, your words are on the disk. A crash or a power cut does not take them, if the disk works.</source>
        <translation>Unwaith mae&apos;n dweud &quot;Wedi cadw&quot;, mae&apos;ch geiriau ar y ddisg. Maen nhw yno o hyd ar ôl i&apos;r rhaglen fethu neu i&apos;r pŵer ddiffodd, os yw&apos;r ddisg yn gweithio.</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; hides the window at once and ends the app. It asks nothing.</source>
        <translation>Mae &quot;Gadael nawr&quot; yn cuddio&apos;r ffenest ar unwaith ac yn cau&apos;r ap. Nid yw&apos;n gofyn dim.</translation>
    </message>
    <message>
        <source>It locks by itself when nobody uses it. You choose after how long.</source>
        <translation>Mae&apos;n cloi ar ei ben ei hun pan nad oes neb yn ei ddefnyddio. Chi sy&apos;n dewis ar ôl faint o amser.</translation>
    </message>
    <message>
        <source>It has no network code. It sends nothing to anyone.</source>
        <translation>Does ganddo ddim cod rhwydwaith. Nid yw&apos;n anfon dim at neb.</translation>
    </message>
    <message>
        <source>It shows no messages outside its window, and keeps no list of recent files.</source>
        <translation>Nid yw&apos;n dangos negeseuon y tu allan i&apos;w ffenest, ac nid yw&apos;n cadw rhestr o ffeiliau diweddar.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Beth na all ei wneud</translation>
    </message>
    <message>
        <source>If someone makes you open it, they can read it. There is no second, hidden set of records.</source>
        <translation>Os bydd rhywun yn gwneud i chi ei agor, gall y person hwnnw ei ddarllen. Does dim ail set gudd o gofnodion.</translation>
    </message>
    <message>
        <source>A passphrase that someone can guess does not keep them out.</source>
        <translation>Nid yw cyfrinymadrodd y gall rhywun ei ddyfalu yn cadw&apos;r person hwnnw allan.</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the recovery words, no one can open your records. We cannot either.</source>
        <translation>Os byddwch chi&apos;n colli&apos;r cyfrinymadrodd a&apos;r geiriau adfer, ni all neb agor eich cofnodion. Allwn ni ddim chwaith.</translation>
    </message>
    <message>
        <source>If someone copied your records before, the passphrase of that time still opens their copy.</source>
        <translation>Os gwnaeth rhywun gopi o&apos;ch cofnodion o&apos;r blaen, mae cyfrinymadrodd yr adeg honno yn dal i agor y copi hwnnw.</translation>
    </message>
    <message>
        <source>A fingerprint shows that a file has not changed since you added it. It does not show that it is true.</source>
        <translation>Mae ôl bys yn dangos nad yw ffeil wedi newid ers i chi ei hychwanegu. Nid yw&apos;n dangos ei bod yn wir.</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, only a second copy brings your records back.</source>
        <translation>Os bydd y cyfrifiadur hwn yn mynd ar goll neu&apos;n torri, dim ond ail gopi all ddod â&apos;ch cofnodion yn ôl.</translation>
    </message>
    <message>
        <source>The police or a court decide what they accept.</source>
        <translation>Yr heddlu neu lys sy&apos;n penderfynu beth maen nhw&apos;n ei dderbyn.</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Beth sy&apos;n aros ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; does not remove traces. The computer may remember that this app was put on it and started.</source>
        <translation>Nid yw &quot;Gadael nawr&quot; yn tynnu olion. Efallai y bydd y cyfrifiadur yn cofio bod yr ap hwn wedi&apos;i roi arno a&apos;i gychwyn.</translation>
    </message>
    <message>
        <source>A list of what you downloaded may name it.</source>
        <translation>Gall yr ap fod wedi&apos;i enwi mewn rhestr o bethau wnaethoch chi eu lawrlwytho.</translation>
    </message>
    <message>
        <source>Copies that you save or print are not encrypted. Printers may keep copies too.</source>
        <translation>Nid yw copïau rydych chi&apos;n eu cadw neu&apos;n eu hargraffu wedi&apos;u hamgryptio. Gall argraffyddion gadw copïau hefyd.</translation>
    </message>
    <message>
        <source>Backups of this computer may keep copies of your encrypted files.</source>
        <translation>Gall copïau wrth gefn o&apos;r cyfrifiadur hwn gadw copïau o&apos;ch ffeiliau wedi&apos;u hamgryptio.</translation>
    </message>
    <message>
        <source>Deleted files can sometimes be brought back from a disk.</source>
        <translation>Weithiau mae modd cael ffeiliau wedi&apos;u dileu yn ôl o ddisg.</translation>
    </message>
    <message>
        <source>While it is open, parts of the text can reach the memory that the computer writes to its disk.</source>
        <translation>Tra mae ar agor, gall rhannau o&apos;r testun gyrraedd y cof mae&apos;r cyfrifiadur yn ei ysgrifennu i&apos;w ddisg.</translation>
    </message>
    <message>
        <source>If someone may be watching this computer</source>
        <translation>Os gallai rhywun fod yn gwylio&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>If you stop what you always do on this one, they may notice.</source>
        <translation>Os byddwch chi&apos;n stopio gwneud beth rydych chi bob amser yn ei wneud ar y cyfrifiadur hwn, efallai y bydd y person yn sylwi.</translation>
    </message>
    <message>
        <source>A spy program can see the screen and the keys you press. If there may be one, it may help to use another device.</source>
        <translation>Gall rhaglen ysbïo weld y sgrin a&apos;r bysellau rydych chi&apos;n eu pwyso. Os gallai fod un yno, gallai fod o help defnyddio dyfais arall.</translation>
    </message>
    <message>
        <source>You can use a device they have never touched: at a friend&apos;s, at work, or in a library.</source>
        <translation>Gallwch chi ddefnyddio dyfais nad yw&apos;r person hwnnw erioed wedi&apos;i chyffwrdd: yn nhŷ ffrind, yn y gwaith, neu mewn llyfrgell.</translation>
    </message>
</context>
<context>
    <name>app::note::NotePage</name>
    <message>
        <source>Quick note</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Nodyn cyflym</translation>
    </message>
    <message>
        <source>One sentence is enough. You can add the rest later.</source>
        <translation>Mae un frawddeg yn ddigon. Gallwch chi ychwanegu&apos;r gweddill wedyn.</translation>
    </message>
    <message>
        <source>It happened just now</source>
        <extracomment>Group: the page for a quick note. Read by: the person who keeps the diary, in a hurry. Very short.</extracomment>
        <translation>Mae newydd ddigwydd</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Cadw&apos;r nodyn</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>Enter saves. Shift and Enter together begin a new line.</source>
        <translation>Mae Enter yn cadw. Mae Shift ac Enter gyda&apos;i gilydd yn dechrau llinell newydd.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Gadael hwn am y tro</translation>
    </message>
    <message>
        <source>Your words are kept. Today has them under &quot;Not finished&quot;.</source>
        <translation>Mae&apos;ch geiriau wedi&apos;u cadw. Maen nhw ar Heddiw o dan &quot;Heb eu gorffen&quot;.</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>Nid yw&apos;r hyn wnaethoch chi ei ysgrifennu wedi&apos;i gadw eto. %1</translation>
    </message>
    <message>
        <source>Write what happened. One sentence is enough.</source>
        <translation>Ysgrifennwch beth ddigwyddodd. Mae un frawddeg yn ddigon.</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Yn cadw&apos;r nodyn</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Wedi cadw.</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Wedi cadw am %1.</translation>
    </message>
    <message>
        <source>I can say later</source>
        <translation>Galla i ddweud wedyn</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>A question above choices: when did it happen?</extracomment>
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>Saved at %1. It has no day yet: you can add it to the entry.</source>
        <extracomment>The note was saved, with no day of what happened. %1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>Wedi cadw am %1. Nid oes diwrnod arno eto: gallwch chi ei ychwanegu at y cofnod.</translation>
    </message>
</context>
<context>
    <name>app::people::AccountPage</name>
    <message>
        <source>Account</source>
        <extracomment>Noun, the heading of the page: on a website or in an app. Not that of a bank.</extracomment>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Copy the name exactly, with capitals and marks.</source>
        <translation>Copïwch yr enw yn union, gyda phriflythrennau a marciau.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Group: the page of one account on a website or in an app, or of a phone number. Read by: the person who keeps the diary. No verdict on whose it is.</extracomment>
        <translation>Ble mae&apos;r cyfrif?</translation>
    </message>
    <message>
        <source>For example Instagram, email, phone.</source>
        <translation>Er enghraifft Instagram, e-bost, ffôn.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Enw&apos;r cyfrif</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>Rhif y cyfrif</translation>
    </message>
    <message>
        <source>Some apps have one. It stays when the name changes.</source>
        <translation>Mae gan rai apiau un. Mae&apos;n aros pan fydd yr enw&apos;n newid.</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>Dolen i&apos;r proffil</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Pwy biau&apos;r cyfrif?</translation>
    </message>
    <message>
        <source>The name of a person in your records. Leave it empty if you do not know.</source>
        <translation>Enw person yn eich cofnodion. Gadewch hwn yn wag os nad ydych chi&apos;n gwybod.</translation>
    </message>
    <message>
        <source>How sure are you whose it is?</source>
        <translation>Pa mor siŵr ydych chi pwy biau&apos;r cyfrif?</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Rwy&apos;n siŵr</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Rwy&apos;n credu</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>Dyfaliad yw hwn</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>Pam rydych chi&apos;n credu hynny?</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the account.</extracomment>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Cyfrif newydd</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two accounts that were made one are taken apart.</extracomment>
        <translation>Yn gwahanu</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>Maen nhw ar wahân eto.</translation>
    </message>
    <message>
        <source>Write where the account is, for example Instagram.</source>
        <translation>Nodwch ble mae&apos;r cyfrif, er enghraifft Instagram.</translation>
    </message>
    <message>
        <source>Write the name of the account, its number or its link.</source>
        <translation>Nodwch enw&apos;r cyfrif, ei rif neu ei ddolen.</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>Does dim person gyda&apos;r enw hwn eto. Ychwanegwch y person yn gyntaf, neu gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
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
        <translation>%1. Preifat.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>preifat</translation>
    </message>
</context>
<context>
    <name>app::people::MergeCard</name>
    <message>
        <source>Which name do you want to keep?</source>
        <extracomment>Group: a card that asks whether two people, or two accounts, are the same. Read by: the person who keeps the diary. It can be undone: no alarm.</extracomment>
        <translation>Pa enw ydych chi am ei gadw?</translation>
    </message>
    <message>
        <source>Merge them</source>
        <extracomment>Verb, a button: make one of the two.</extracomment>
        <translation>Eu huno</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Eu gadael fel y maen nhw</translation>
    </message>
    <message>
        <source>Everything about either is then shown together. Nothing is lost. You can split them again at any time.</source>
        <translation>Bydd popeth am y ddau wedyn yn cael ei ddangos gyda&apos;i gilydd. Does dim yn cael ei golli. Gallwch chi eu gwahanu eto unrhyw bryd.</translation>
    </message>
    <message>
        <source>How do you know that they are the same?</source>
        <translation>Sut ydych chi&apos;n gwybod mai&apos;r un un ydyn nhw?</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Ai&apos;r un person yw&apos;r ddau hyn?</translation>
    </message>
    <message>
        <source>Are these the same account?</source>
        <translation>Ai&apos;r un cyfrif yw&apos;r ddau hyn?</translation>
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
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>What a court or the police told somebody not to do.</source>
        <translation>Beth mae llys neu&apos;r heddlu wedi dweud wrth rywun am beidio â&apos;i wneud.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Group: the page of one order of a court or the police, such as a restraining order. Read by: the person who keeps the diary, with the paper in hand. Legal terms as they stand on the paper.</extracomment>
        <translation>Beth yw hwn?</translation>
    </message>
    <message>
        <source>For example stalking protection order, restraining order, bail condition.</source>
        <translation>Er enghraifft gorchymyn diogelu rhag stelcio, gorchymyn atal, amod mechnïaeth.</translation>
    </message>
    <message>
        <source>Who is it against?</source>
        <translation>Yn erbyn pwy mae&apos;r gorchymyn?</translation>
    </message>
    <message>
        <source>The name of a person in your records. You can leave this empty.</source>
        <translation>Enw person yn eich cofnodion. Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>What does it forbid?</source>
        <translation>Beth mae&apos;n ei wahardd?</translation>
    </message>
    <message>
        <source>Copy it as it is written there, if you can.</source>
        <translation>Copïwch y geiriau fel maen nhw yno, os gallwch chi.</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation>Pwy wnaeth y gorchymyn?</translation>
    </message>
    <message>
        <source>The court or the police station.</source>
        <translation>Y llys neu&apos;r orsaf heddlu.</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>A label: the number of the order.</extracomment>
        <translation>Ei rif</translation>
    </message>
    <message>
        <source>The reference on the paper.</source>
        <translation>Y cyfeirnod ar y papur.</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>A label before a day: when the order was made.</extracomment>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Given to them on</source>
        <translation>Rhoddwyd i&apos;r person ar</translation>
    </message>
    <message>
        <source>Holds until</source>
        <extracomment>A label before a day: the last day of the order.</extracomment>
        <translation>Mewn grym tan</translation>
    </message>
    <message>
        <source>Leave it empty if it has no last day.</source>
        <translation>Gadewch hwn yn wag os nad oes diwrnod olaf.</translation>
    </message>
    <message>
        <source>It no longer holds</source>
        <translation>Nid yw mewn grym bellach</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the order.</extracomment>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Which entries break it?</source>
        <translation>Pa gofnodion dyddiadur sy&apos;n dangos ei fod wedi&apos;i dorri?</translation>
    </message>
    <message>
        <source>Click the box, or press the space bar. They then say so in reports.</source>
        <translation>Cliciwch y blwch, neu pwyswch y bylchwr. Byddan nhw wedyn yn dweud hynny mewn adroddiadau.</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Gorchymyn newydd</translation>
    </message>
    <message>
        <source>Write what it is, for example bail condition.</source>
        <translation>Nodwch beth yw hwn, er enghraifft amod mechnïaeth.</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>Does dim person gyda&apos;r enw hwn eto. Ychwanegwch y person yn gyntaf, neu gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>Check the day on which it was made.</source>
        <translation>Gwiriwch y diwrnod y cafodd ei wneud.</translation>
    </message>
    <message>
        <source>Check the day on which it was given to them.</source>
        <translation>Gwiriwch y diwrnod y cafodd ei roi i&apos;r person.</translation>
    </message>
    <message>
        <source>Check the last day on which it holds.</source>
        <translation>Gwiriwch y diwrnod olaf y mae mewn grym.</translation>
    </message>
    <message>
        <source>The last day must be after the day on which it was made.</source>
        <translation>Rhaid i&apos;r diwrnod olaf fod ar ôl y diwrnod y cafodd ei wneud.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleListModel</name>
    <message>
        <source>removed</source>
        <extracomment>Group: lines of the list of people, accounts, places and orders, as they are heard. Read by: the person who keeps the diary, with a screen reader. This text: A mark on a line: taken out of the list, not deleted.</extracomment>
        <translation>wedi&apos;i dynnu</translation>
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
        <translation>Pobl a chyfrifon</translation>
    </message>
    <message>
        <source>Who may be doing this, and where. You do not need to know who it is.</source>
        <translation>Pwy allai fod yn gwneud hyn, a ble. Does dim angen i chi wybod pwy yw&apos;r person.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ychwanegu cyfrif</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>Ychwanegu gorchymyn</translation>
    </message>
    <message>
        <source>People, accounts, places and orders</source>
        <translation>Pobl, cyfrifon, lleoedd a gorchmynion</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Chwilio&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The title of a group of choices: which records the list shows.</extracomment>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of what the list shows: people, accounts, places and orders.</extracomment>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Noun, a choice of what the list shows: those of courts and the police.</extracomment>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Show removed</source>
        <extracomment>Verb, a tick box: also show what was removed.</extracomment>
        <translation>Dangos y rhai sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Choose several</source>
        <extracomment>A button: tick more than one line.</extracomment>
        <translation>Dewis sawl un</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>Verb, a button: make one of two that are the same.</extracomment>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Makes one of two people, or of two accounts</source>
        <translation>Mae&apos;n gwneud un o ddau berson, neu o ddau gyfrif</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take what is chosen out of the list. It is not deleted.</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Takes what is chosen out of the list</source>
        <translation>Mae&apos;n tynnu&apos;r hyn sydd wedi&apos;i ddewis o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rhoi yn ôl</translation>
    </message>
    <message>
        <source>Tick rows with the space bar or a click.</source>
        <translation>Ticiwch resi gyda&apos;r bylchwr neu glic.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%1 allan o %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>how many</comment>
        <translation>Wedi&apos;u tynnu: %1</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <comment>how many</comment>
        <translation>Yn y rhestr: %1</translation>
    </message>
    <message>
        <source>Add a person, a phone number or an account name. You do not need to know who it is.</source>
        <translation>Ychwanegwch berson, rhif ffôn neu enw cyfrif. Does dim angen i chi wybod pwy yw&apos;r person.</translation>
    </message>
    <message>
        <source>Nothing here matches. Clear the search and choose &quot;All&quot; to see all %1.</source>
        <extracomment>%1: how many there are.</extracomment>
        <translation>Does dim byd yma&apos;n cyfateb. Cliriwch y chwiliad a dewiswch &quot;Y cyfan&quot; i&apos;w gweld i gyd (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
            <numerusform>Tynnu %n ohonyn nhw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
            <numerusform>Rhoi %n ohonyn nhw yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Noun, a choice of what the list shows.</extracomment>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Noun, a choice of what the list shows: on websites and in apps.</extracomment>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Noun, a choice of what the list shows.</extracomment>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Press &quot;Choose several&quot; and tick two people, or two accounts. Then press Merge.</source>
        <extracomment>Group: the page with the list of people, accounts, places and orders. Read by: the person who keeps the diary. No gender, no verdict: somebody may look over the shoulder.</extracomment>
        <translation>Pwyswch &quot;Dewis sawl un&quot; a thiciwch ddau berson, neu ddau gyfrif. Yna pwyswch Uno.</translation>
    </message>
    <message>
        <source>To merge, choose two people, or two accounts.</source>
        <translation>I uno, dewiswch ddau berson, neu ddau gyfrif.</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>What goes on just now: two are made one.</extracomment>
        <translation>Yn uno</translation>
    </message>
    <message>
        <source>Merged. Both are now %1.</source>
        <extracomment>%1: a name.</extracomment>
        <translation>Maen nhw wedi&apos;u huno. Yr enw ar y ddau nawr: %1.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two that were made one are taken apart.</extracomment>
        <translation>Yn gwahanu</translation>
    </message>
    <message>
        <source>They are two again, as before.</source>
        <translation>Maen nhw ar wahân eto, fel o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>What goes on just now: it is being taken out of the list.</extracomment>
        <translation>Yn tynnu</translation>
    </message>
    <message>
        <source>Putting back</source>
        <extracomment>What goes on just now: it is being put back into the list.</extracomment>
        <translation>Yn rhoi yn ôl</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1: a name. Taken out of the list, not deleted.</extracomment>
        <translation>Tynnwyd %1 o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>%1 was put back.</source>
        <extracomment>%1: a name.</extracomment>
        <translation>Rhoddwyd %1 yn ôl yn y rhestr.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
            <numerusform>Tynnwyd %n ohonyn nhw o&apos;r rhestr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
            <numerusform>Rhoddwyd %n ohonyn nhw yn ôl yn y rhestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print the list of people and accounts?</source>
        <translation>Argraffu&apos;r rhestr o bobl a chyfrifon?</translation>
    </message>
    <message>
        <source>Printing the list of people and accounts</source>
        <translation>Yn argraffu&apos;r rhestr o bobl a chyfrifon</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>Mae&apos;r rhestr wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save the list as a PDF?</source>
        <translation>Cadw&apos;r rhestr fel PDF?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Cadw&apos;r rhestr</translation>
    </message>
    <message>
        <source>Saving the list as a PDF</source>
        <translation>Yn cadw&apos;r rhestr fel PDF</translation>
    </message>
    <message>
        <source>The list was saved. The PDF is not protected.</source>
        <translation>Mae&apos;r rhestr wedi&apos;i chadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleRows</name>
    <message>
        <source>also %1</source>
        <comment>names of those who were merged into it</comment>
        <translation>hefyd %1</translation>
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
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Noun, what a line of the list is.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>may be doing this</source>
        <extracomment>Group: parts of a line in the list of people, accounts, places and orders. Read by: the person who keeps the diary, and with a screen reader. No verdict.</extracomment>
        <translation>efallai&apos;n gwneud hyn</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Noun, what a line of the list is: on a website or in an app.</extracomment>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Noun, what a line of the list is.</extracomment>
        <translation>Lle</translation>
    </message>
    <message>
        <source>to do with %1</source>
        <extracomment>Of a place; %1: the name of a person.</extracomment>
        <translation>person cysylltiedig: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Noun, what a line of the list is: that of a court or the police.</extracomment>
        <translation>Gorchymyn</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleWords</name>
    <message>
        <source>%1: %2</source>
        <comment>how sure, then why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>belongs to %1, you are sure</source>
        <extracomment>Of an account; %1: the name of a person.</extracomment>
        <translation>yn perthyn i %1, rydych chi&apos;n siŵr</translation>
    </message>
    <message>
        <source>belongs to %1, you think</source>
        <extracomment>Of an account; %1: the name of a person. You think so.</extracomment>
        <translation>yn perthyn i %1, rydych chi&apos;n credu</translation>
    </message>
    <message>
        <source>belongs to %1, a guess</source>
        <extracomment>Of an account; %1: the name of a person.</extracomment>
        <translation>yn perthyn i %1, dyfaliad</translation>
    </message>
    <message>
        <source>you think you know who</source>
        <extracomment>Group: parts of sentences about people, accounts and orders. Read by: the person who keeps the diary. Lower case where English has it: they stand after one another.</extracomment>
        <translation>rydych chi&apos;n credu eich bod chi&apos;n gwybod pwy</translation>
    </message>
    <message>
        <source>who it is, is a guess</source>
        <translation>dyfaliad yw pwy yw&apos;r person</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>Of an order of a court; %1: the name of a person.</extracomment>
        <translation>yn erbyn %1</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>ddim mewn grym bellach</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of an order of a court: it holds until then; %1: a day.</extracomment>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>Dim cofnodion dyddiadur eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <extracomment>How many entries there are: the first of two sentences.</extracomment>
        <translation>
            <numerusform>%n o gofnodion.</numerusform>
            <numerusform>%n cofnod.</numerusform>
            <numerusform>%n o gofnodion.</numerusform>
            <numerusform>%n o gofnodion.</numerusform>
            <numerusform>%n o gofnodion.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <comment>how many, then the day</comment>
        <translation>%1 Dyddiad: %2.</translation>
    </message>
    <message>
        <source>%1 The first is from %2, the last from %3.</source>
        <comment>how many, then two days</comment>
        <translation>%1 Y cyntaf: %2. Yr olaf: %3.</translation>
    </message>
</context>
<context>
    <name>app::people::PersonPage</name>
    <message>
        <source>Person</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Change the details</source>
        <extracomment>Group: the page of one person. Read by: the person who keeps the diary; what they type may be shown to the police. No gender, no verdict.</extracomment>
        <translation>Newid y manylion</translation>
    </message>
    <message>
        <source>Add an order against them</source>
        <translation>Ychwanegu gorchymyn yn erbyn y person</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Noun, a label: the name of the person.</extracomment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Or words such as &quot;unknown caller&quot;.</source>
        <translation>Neu eiriau fel &quot;galwr anhysbys&quot;.</translation>
    </message>
    <message>
        <source>Name to show in this app</source>
        <translation>Enw i&apos;w ddangos yn yr ap hwn</translation>
    </message>
    <message>
        <source>Initials tell less to somebody who looks over your shoulder.</source>
        <translation>Mae llythrennau cyntaf enw&apos;n dweud llai wrth rywun sy&apos;n edrych dros eich ysgwydd.</translation>
    </message>
    <message>
        <source>Who are they to you?</source>
        <translation>Pwy yw&apos;r person hwn i chi?</translation>
    </message>
    <message>
        <source>For example: used to work with me.</source>
        <translation>Er enghraifft: roedden ni&apos;n arfer gweithio gyda&apos;n gilydd.</translation>
    </message>
    <message>
        <source>This may be the person doing it</source>
        <translation>Efallai mai&apos;r person hwn sy&apos;n gwneud hyn</translation>
    </message>
    <message>
        <source>What do they look like?</source>
        <translation>Sut olwg sydd ar y person?</translation>
    </message>
    <message>
        <source>How do you know that it is them?</source>
        <translation>Sut ydych chi&apos;n gwybod mai&apos;r person hwn sydd wrthi?</translation>
    </message>
    <message>
        <source>How sure are you who they are?</source>
        <translation>Pa mor siŵr ydych chi pwy yw&apos;r person?</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Rwy&apos;n siŵr</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Rwy&apos;n credu</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>Dyfaliad yw hwn</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Un ar bob llinell.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Rhifau ffôn</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Cyfeiriadau e-bost</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <extracomment>Noun, a label: cars and such, one on each line.</extracomment>
        <translation>Cerbydau</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Noun, a label: where the person lives or works, one on each line.</extracomment>
        <translation>Cyfeiriadau</translation>
    </message>
    <message>
        <source>Other names they use</source>
        <translation>Enwau eraill mae&apos;r person yn eu defnyddio</translation>
    </message>
    <message>
        <source>Anything else that tells them apart</source>
        <translation>Unrhyw beth arall sy&apos;n helpu i adnabod y person</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the person.</extracomment>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>You can leave this empty. The app then gives a number, such as Unknown person 1.</source>
        <translation>Gallwch chi adael hwn yn wag. Mae&apos;r ap wedyn yn rhoi rhif, fel Unknown person 1.</translation>
    </message>
    <message>
        <source>Write a name, or words such as &quot;unknown caller&quot;.</source>
        <translation>Nodwch enw, neu eiriau fel &quot;galwr anhysbys&quot;.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
</context>
<context>
    <name>app::people::PlacePage</name>
    <message>
        <source>Place</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Lle</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <extracomment>Group: the page of one place. Read by: the person who keeps the diary.</extracomment>
        <translation>Beth ydych chi&apos;n galw&apos;r lle?</translation>
    </message>
    <message>
        <source>For example home, work, the bus stop.</source>
        <translation>Er enghraifft cartref, gwaith, yr arhosfan bysiau.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Noun, a label: street and town.</extracomment>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Is it to do with somebody?</source>
        <translation>Oes cysylltiad â rhywun?</translation>
    </message>
    <message>
        <source>For example where they live or work. You can leave this empty.</source>
        <translation>Er enghraifft lle mae&apos;r person yn byw neu&apos;n gweithio. Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the place.</extracomment>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>For example: there is a camera above the door.</source>
        <translation>Er enghraifft: mae camera uwchben y drws.</translation>
    </message>
    <message>
        <source>New place</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>Lle newydd</translation>
    </message>
    <message>
        <source>Write what you call the place.</source>
        <translation>Nodwch beth rydych chi&apos;n galw&apos;r lle.</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>Does dim person gyda&apos;r enw hwn eto. Ychwanegwch y person yn gyntaf, neu gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
</context>
<context>
    <name>app::people::RecordFacts</name>
    <message>
        <source>This was removed. You can put it back from the list of removed ones.</source>
        <extracomment>Group: what else is known of a person, account, place or order, below its form. Read by: the person who keeps the diary.</extracomment>
        <translation>Mae hwn wedi&apos;i dynnu. Gallwch chi ei roi yn ôl o&apos;r rhestr o rai sydd wedi&apos;u tynnu.</translation>
    </message>
    <message>
        <source>Entries about this</source>
        <translation>Cofnodion dyddiadur am hyn</translation>
    </message>
    <message>
        <source>A pack that you give to somebody can show what you write about other people. You choose what to hide before you share it.</source>
        <translation>Gall pecyn rydych chi&apos;n ei roi i rywun ddangos beth rydych chi&apos;n ei ysgrifennu am bobl eraill. Chi sy&apos;n dewis beth i&apos;w guddio cyn ei rannu.</translation>
    </message>
    <message>
        <source>These are the newest %1.</source>
        <comment>entries</comment>
        <translation>Dyma&apos;r cofnodion dyddiadur diweddaraf (%1).</translation>
    </message>
    <message>
        <source>Accounts, places and orders</source>
        <translation>Cyfrifon, lleoedd a gorchmynion</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Wedi&apos;u huno â hwn</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>A button: take this name apart again from the one it was merged with.</extracomment>
        <translation>Gwahanu</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <extracomment>Spoken name of the button &quot;Split off&quot;; %1: a name.</extracomment>
        <translation>Gwahanu %1</translation>
    </message>
</context>
<context>
    <name>app::people::RecordForm</name>
    <message>
        <source>Save</source>
        <extracomment>Group: buttons of the pages of people, accounts, places and orders. Read by: the person who keeps the diary. This text: Verb, a button.</extracomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>Wedi cadw.</translation>
    </message>
    <message>
        <source>Print this page?</source>
        <translation>Argraffu&apos;r dudalen hon?</translation>
    </message>
    <message>
        <source>Printing the page</source>
        <translation>Yn argraffu&apos;r dudalen</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Mae&apos;r dudalen wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>Cadw&apos;r dudalen hon fel PDF?</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>Cadw&apos;r dudalen fel PDF</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>Yn cadw&apos;r dudalen fel PDF</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>Mae&apos;r PDF wedi&apos;i gadw. Nid yw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>Nid yw&apos;r hyn sydd heb ei gadw eto ar y papur.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
</context>
<context>
    <name>app::people::SplitPage</name>
    <message>
        <source>Split two people</source>
        <translation>Gwahanu dau berson</translation>
    </message>
    <message>
        <source>Entries to tick</source>
        <extracomment>Group: the page on which two people that were made one are taken apart. Read by: the person who keeps the diary. It can be undone: no alarm.</extracomment>
        <translation>Cofnodion dyddiadur i&apos;w ticio</translation>
    </message>
    <message>
        <source>Entries that name both of them keep both.</source>
        <translation>Mae cofnodion dyddiadur sy&apos;n enwi&apos;r ddau yn aros gyda&apos;r ddau.</translation>
    </message>
    <message>
        <source>Split them</source>
        <extracomment>Verb, a button: take the two apart.</extracomment>
        <translation>Eu gwahanu</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Tick the entries that belong to %1. The others stay with %2.</source>
        <extracomment>%1 and %2: names.</extracomment>
        <translation>Ticiwch y cofnodion dyddiadur sy&apos;n perthyn i %1. Bydd y lleill yn aros o dan enw %2.</translation>
    </message>
    <message>
        <source>%1 and %2 become two again.</source>
        <extracomment>%1 and %2: names.</extracomment>
        <translation>Bydd y ddau hyn ar wahân eto: %1; %2.</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two people that were made one are taken apart.</extracomment>
        <translation>Yn gwahanu</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>Maen nhw ar wahân eto.</translation>
    </message>
</context>
<context>
    <name>app::preferences::AdvancedPart</name>
    <message>
        <source>Delete everything</source>
        <extracomment>Verb, a button. It asks before it does so.</extracomment>
        <translation>Dileu popeth</translation>
    </message>
    <message>
        <source>Holdfast %1, with Qt %2. Free software under the GPL, version 3 or later. It has no network code.</source>
        <extracomment>%1: a version number. %2: that of Qt.</extracomment>
        <translation>Holdfast %1, gyda Qt %2. Meddalwedd rydd o dan y GPL, fersiwn 3 neu ddiweddarach. Does ganddi ddim cod rhwydwaith.</translation>
    </message>
    <message>
        <source>It keeps no log on the disk. Licences of what it is built with are in Help.</source>
        <extracomment>Group: the last part of the settings: about the program, and deleting everything. Read by: the person who keeps the diary. It must be clear what is lost and what stays.</extracomment>
        <translation>Nid yw&apos;n cadw log ar y ddisg. Mae trwyddedau&apos;r pethau mae&apos;r ap yn eu defnyddio ar y dudalen Cymorth.</translation>
    </message>
    <message>
        <source>Open Help</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Agor Cymorth</translation>
    </message>
    <message>
        <source>This removes everything from this computer. Copies and backups you made stay where they are. It cannot be undone.</source>
        <translation>Mae hyn yn tynnu popeth o&apos;r cyfrifiadur hwn. Mae copïau a chopïau wrth gefn wnaethoch chi eu creu yn aros lle maen nhw. Allwch chi ddim dadwneud hyn.</translation>
    </message>
    <message>
        <source>Make a pack first</source>
        <translation>Gwneud pecyn yn gyntaf</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Dileu popeth?</translation>
    </message>
    <message>
        <source>This removes everything from this computer. Copies and backups you made stay where they are. It cannot be undone. A disk may keep parts of deleted files.</source>
        <translation>Mae hyn yn tynnu popeth o&apos;r cyfrifiadur hwn. Mae copïau a chopïau wrth gefn wnaethoch chi eu creu yn aros lle maen nhw. Allwch chi ddim dadwneud hyn. Gall disg gadw rhannau o ffeiliau wedi&apos;u dileu.</translation>
    </message>
    <message>
        <source>Go on to delete</source>
        <translation>Mynd ymlaen i ddileu</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Verb, a button: delete nothing. The safe choice.</extracomment>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Type your passphrase to delete it all.</source>
        <translation>Teipiwch eich cyfrinymadrodd i ddileu&apos;r cyfan.</translation>
    </message>
    <message>
        <source>Checking the passphrase. This takes a moment.</source>
        <translation>Yn gwirio&apos;r cyfrinymadrodd. Mae hyn yn cymryd ychydig o amser.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing was deleted.</source>
        <translation>Nid dyna&apos;r cyfrinymadrodd. Does dim byd wedi&apos;i ddileu.</translation>
    </message>
</context>
<context>
    <name>app::preferences::DiaryPart</name>
    <message>
        <source>England or Wales</source>
        <extracomment>Group: settings that the police are told: where the person lives, how to reach them. Read by: the person who keeps the diary.</extracomment>
        <translation>Cymru neu Loegr</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>I live in</source>
        <translation>Ble rwy&apos;n byw</translation>
    </message>
    <message>
        <source>Your police force</source>
        <translation>Eich heddlu</translation>
    </message>
    <message>
        <source>For example Kent Police. You can leave it empty.</source>
        <translation>Er enghraifft Kent Police. Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>How and when they can reach you safely</source>
        <translation>Sut a phryd gallan nhw gysylltu â chi&apos;n ddiogel</translation>
    </message>
    <message>
        <source>This stands on the call sheet. For example: by text, after 6pm. No letters.</source>
        <translation>Mae hwn yn mynd ar y daflen alwad. Er enghraifft: neges destun, ar ôl 6pm. Dim llythyrau.</translation>
    </message>
    <message>
        <source>What you want to happen</source>
        <translation>Beth rydych chi am iddo ddigwydd</translation>
    </message>
    <message>
        <source>In your own words. This stands on the call sheet.</source>
        <translation>Yn eich geiriau eich hun. Mae hwn yn mynd ar y daflen alwad.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>Saved in your records.</source>
        <translation>Wedi cadw yn eich cofnodion.</translation>
    </message>
</context>
<context>
    <name>app::preferences::KeyPart</name>
    <message>
        <source>New keys</source>
        <extracomment>Noun, a label before a field: the keys to use from now on.</extracomment>
        <translation>Bysellau newydd</translation>
    </message>
    <message>
        <source>Press the keys here, or type their names: Ctrl+J.</source>
        <translation>Pwyswch y bysellau yma, neu teipiwch eu henwau: Ctrl+J.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <extracomment>Group: settings of the keyboard: a list of what has keys, and how to change them. Read by: the person who keeps the diary, often with a screen reader. Keys: those of the keyboard.</extracomment>
        <translation>Defnyddio&apos;r bysellau hyn</translation>
    </message>
    <message>
        <source>Put these back to normal</source>
        <translation>Rhoi&apos;r rhain yn ôl i&apos;r arfer</translation>
    </message>
    <message>
        <source>Choose a line to give it other keys. The keys to leave at once stay: Shift three times, or Esc three times.</source>
        <translation>Dewiswch linell i roi bysellau eraill iddi. Mae&apos;r bysellau i adael ar unwaith yn aros: Shift dair gwaith, neu Esc dair gwaith.</translation>
    </message>
    <message>
        <source>What has keys</source>
        <translation>Beth sydd â bysellau</translation>
    </message>
    <message>
        <source>Put all keys back to normal</source>
        <translation>Rhoi pob bysell yn ôl i&apos;r arfer</translation>
    </message>
    <message>
        <source>All keys are back to normal.</source>
        <translation>Mae pob bysell yn ôl i&apos;r arfer.</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>Beside a line of the list: no keys do this.</extracomment>
        <translation>dim bysellau</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <extracomment>Beside a line of the list: the person chose other keys; %1: the keys, &quot;Ctrl+J&quot;.</extracomment>
        <translation>wedi newid: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the list of keys as it is spoken. %1: what they do. %2: the keys.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New keys for: %1</source>
        <extracomment>%1: what the keys do, &quot;Write what happened&quot;.</extracomment>
        <translation>Bysellau newydd ar gyfer: %1</translation>
    </message>
    <message>
        <source>%1: the keys are now %2.</source>
        <extracomment>%1: what they do. %2: keys.</extracomment>
        <translation>%1: y bysellau nawr yw %2.</translation>
    </message>
    <message>
        <source>%1: the keys are back to normal.</source>
        <extracomment>%1: what the keys do, &quot;Write what happened&quot;.</extracomment>
        <translation>%1: mae&apos;r bysellau yn ôl i&apos;r arfer.</translation>
    </message>
</context>
<context>
    <name>app::preferences::LanguagePart</name>
    <message>
        <source>Times</source>
        <extracomment>Noun, a label above choices: how times of day are written. Not &quot;how often&quot;.</extracomment>
        <translation>Amserau</translation>
    </message>
    <message>
        <source>With am and pm, as in 2:05pm</source>
        <extracomment>Group: settings of the language and of times. Read by: the person who keeps the diary, who may not read English well.</extracomment>
        <translation>Gydag am a pm, fel 2:05pm</translation>
    </message>
    <message>
        <source>24 hours, as in 14:05</source>
        <translation>24 awr, fel 14:05</translation>
    </message>
    <message>
        <source>Your own words are never translated. Text for the police stays in English.</source>
        <translation>Nid yw&apos;ch geiriau eich hun byth yn cael eu cyfieithu. Mae testun i&apos;r heddlu yn aros yn Saesneg.</translation>
    </message>
</context>
<context>
    <name>app::preferences::PreferencesPage</name>
    <message>
        <source>Settings and safety</source>
        <translation>Gosodiadau a diogelwch</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>Mae newidiadau&apos;n gweithio ar unwaith.</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Noun, a part of the settings: what the police are told.</extracomment>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Noun, a part of the settings: which keys do what.</extracomment>
        <translation>Bysellfwrdd</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Adjective, a part of the settings: about the program, and deleting everything.</extracomment>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Dod o hyd i osodiad</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Noun, a part of the settings: locking and leaving.</extracomment>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Noun, a part of the settings: size of the text, and colours.</extracomment>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <extracomment>Group: the page of settings: names of its parts. Read by: the person who keeps the diary. One or two words each.</extracomment>
        <translation>Iaith a dyddiadau</translation>
    </message>
</context>
<context>
    <name>app::preferences::ReadingPart</name>
    <message>
        <source>As this computer says</source>
        <extracomment>Group: settings of how the window looks. Read by: the person who keeps the diary, who may see little.</extracomment>
        <translation>Yr un fath â&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Adjective, a choice of colours: dark letters on white. Not the noun.</extracomment>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Adjective, a choice of colours: light letters on black.</extracomment>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>The letters of this computer</source>
        <translation>Llythrennau&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <extracomment>A choice: letters without strokes at their ends.</extracomment>
        <translation>Llythrennau plaen</translation>
    </message>
    <message>
        <source>Letters as in a book</source>
        <translation>Llythrennau fel mewn llyfr</translation>
    </message>
    <message>
        <source>Wide letters</source>
        <extracomment>A choice: letters with much room between them.</extracomment>
        <translation>Llythrennau llydan</translation>
    </message>
    <message>
        <source>Letters that help some people with dyslexia</source>
        <translation>Llythrennau sy&apos;n helpu rhai pobl â dyslecsia</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Testun arferol</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Noun, a label above choices: colours of the window.</extracomment>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Nothing in this window moves or flashes.</source>
        <translation>Does dim byd yn y ffenest hon yn symud nac yn fflachio.</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Noun, a label above choices: letters of the alphabet, a typeface. Not those in envelopes.</extracomment>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>%1: a number. Keep the sign % after it.</extracomment>
        <translation>Maint y testun: %1 %</translation>
    </message>
    <message>
        <source>Nastaliq, for Urdu</source>
        <extracomment>A way of writing Urdu. Naskh is the other one.</extracomment>
        <translation>Nastaliq, ar gyfer Wrdw</translation>
    </message>
</context>
<context>
    <name>app::preferences::SafetyPart</name>
    <message>
        <source>Shift or Esc three times leaves at once</source>
        <translation>Mae Shift neu Esc dair gwaith yn gadael ar unwaith</translation>
    </message>
    <message>
        <source>Show dots that count the presses</source>
        <translation>Dangos dot bob tro rydych chi&apos;n pwyso</translation>
    </message>
    <message>
        <source>Blur pictures until I ask to see them</source>
        <translation>Niwlio lluniau nes i mi ofyn am eu gweld</translation>
    </message>
    <message>
        <source>Remember where my records are</source>
        <translation>Cofio ble mae fy nghofnodion</translation>
    </message>
    <message>
        <source>Practise leaving</source>
        <extracomment>Verb, a button: try how the window goes at once.</extracomment>
        <translation>Ymarfer gadael</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Teitl y ffenest</translation>
    </message>
    <message>
        <source>Any word. Others may see it in the list of windows.</source>
        <translation>Unrhyw air. Efallai y bydd eraill yn ei weld yn y rhestr o ffenestri.</translation>
    </message>
    <message>
        <source>Remembering puts the name of the folder into a small file on this computer. Someone else could read it.</source>
        <translation>Mae cofio yn rhoi enw&apos;r ffolder mewn ffeil fach ar y cyfrifiadur hwn. Gallai rhywun arall ei ddarllen.</translation>
    </message>
    <message>
        <source>What you copy here is cleared after 60 seconds. Other programs can take pictures of the screen: this system does not let us stop them.</source>
        <translation>Mae beth rydych chi&apos;n ei gopïo yma yn cael ei glirio ar ôl 60 eiliad. Gall rhaglenni eraill dynnu lluniau o&apos;r sgrin: nid yw&apos;r system hon yn gadael i ni eu hatal.</translation>
    </message>
    <message>
        <source>Things this computer may remember about the app</source>
        <translation>Pethau y gall y cyfrifiadur hwn eu cofio am yr ap</translation>
    </message>
    <message>
        <source>We do not keep a list of files, and we show no messages outside this window.</source>
        <translation>Nid ydyn ni&apos;n cadw rhestr o ffeiliau, ac nid ydyn ni&apos;n dangos negeseuon y tu allan i&apos;r ffenest hon.</translation>
    </message>
    <message>
        <source>Your computer may remember that this app was put on it and started. We cannot remove that.</source>
        <translation>Efallai y bydd eich cyfrifiadur yn cofio bod yr ap hwn wedi&apos;i roi arno a&apos;i gychwyn. Allwn ni ddim tynnu hynny.</translation>
    </message>
    <message>
        <source>A shop for apps or a browser may remember that it was downloaded.</source>
        <translation>Efallai y bydd siop apiau neu borwr yn cofio bod yr ap wedi&apos;i lawrlwytho.</translation>
    </message>
    <message>
        <source>Copies that you save are not locked. Backups of this computer may keep them.</source>
        <translation>Nid yw copïau rydych chi&apos;n eu cadw wedi&apos;u cloi. Gall copïau wrth gefn o&apos;r cyfrifiadur hwn eu cadw.</translation>
    </message>
    <message>
        <source>Deleted files can sometimes be brought back from a disk.</source>
        <translation>Weithiau mae modd cael ffeiliau wedi&apos;u dileu yn ôl o ddisg.</translation>
    </message>
    <message>
        <source>A spy program can see the screen and the keys you press.</source>
        <translation>Gall rhaglen ysbïo weld y sgrin a&apos;r bysellau rydych chi&apos;n eu pwyso.</translation>
    </message>
    <message>
        <source>The title of the window is changed.</source>
        <translation>Mae teitl y ffenest wedi newid.</translation>
    </message>
    <message>
        <source>Switch it off for a magnifier, for help from afar, or to take a picture yourself.</source>
        <translation>Diffoddwch hwn i ddefnyddio chwyddwydr, i gael cymorth o bell, neu i chi dynnu llun o&apos;r sgrin.</translation>
    </message>
    <message>
        <source>Newer programs on this computer can still record the window.</source>
        <extracomment>Group: settings of safety: locking, leaving, and what this computer may remember. Read by: the person who keeps the diary, who decides by it what is safe to do. Exact; promise nothing more than the English does.</extracomment>
        <translation>Gall rhaglenni mwy newydd ar y cyfrifiadur hwn recordio&apos;r ffenest o hyd.</translation>
    </message>
    <message>
        <source>Keep this window out of pictures and recordings of the screen</source>
        <translation>Cadw&apos;r ffenest hon allan o luniau a recordiadau o&apos;r sgrin</translation>
    </message>
    <message>
        <source>What you copy here is cleared after 60 seconds.</source>
        <translation>Mae beth rydych chi&apos;n ei gopïo yma yn cael ei glirio ar ôl 60 eiliad.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Creu geiriau adfer</translation>
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
        <translation>Dod o hyd i osodiad</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <extracomment>A line that leads to a setting; %1: what it is called.</extracomment>
        <translation>Mynd i: %1</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Does dim gosodiad gyda&apos;r geiriau hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found.</source>
        <translation>
            <numerusform>Wedi dod o hyd i %n o osodiadau.</numerusform>
            <numerusform>Wedi dod o hyd i %n gosodiad.</numerusform>
            <numerusform>Wedi dod o hyd i %n o osodiadau.</numerusform>
            <numerusform>Wedi dod o hyd i %n o osodiadau.</numerusform>
            <numerusform>Wedi dod o hyd i %n o osodiadau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::preferences::SpellingPart</name>
    <message>
        <source>There are no word lists on this computer. So no words are marked.</source>
        <extracomment>Group: settings of the marks under words that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame.</extracomment>
        <translation>Does dim rhestrau geiriau ar y cyfrifiadur hwn. Felly does dim geiriau&apos;n cael eu marcio.</translation>
    </message>
    <message>
        <source>The word list for %1 is not on this computer. So no words are marked.</source>
        <extracomment>%1 is a language: &quot;English (UK)&quot;.</extracomment>
        <translation>Nid yw&apos;r rhestr eiriau ar gyfer %1 ar y cyfrifiadur hwn. Felly does dim geiriau&apos;n cael eu marcio.</translation>
    </message>
    <message>
        <source>There is no word list for Welsh or Urdu on this computer.</source>
        <translation>Does dim rhestr eiriau ar gyfer y Gymraeg nac Wrdw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>There is no word list for Welsh on this computer.</source>
        <translation>Does dim rhestr eiriau ar gyfer y Gymraeg ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>There is no word list for Urdu on this computer.</source>
        <translation>Does dim rhestr eiriau ar gyfer Wrdw ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Mark words that may be misspelt</source>
        <translation>Marcio geiriau sydd efallai wedi&apos;u camsillafu</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eich geiriau eich hun</translation>
    </message>
    <message>
        <source>None yet. You can add a marked word from its menu.</source>
        <translation>Dim eto. Gallwch chi ychwanegu gair wedi&apos;i farcio o&apos;i ddewislen.</translation>
    </message>
    <message>
        <source>A wavy line stands under them. Your words are never changed for you.</source>
        <translation>Mae llinell donnog o danyn nhw. Nid yw&apos;r ap byth yn newid eich geiriau.</translation>
    </message>
    <message>
        <source>These are not marked. They are kept in your records, nowhere else.</source>
        <translation>Nid yw&apos;r rhain yn cael eu marcio. Maen nhw&apos;n cael eu cadw yn eich cofnodion yn unig.</translation>
    </message>
    <message>
        <source>I write in</source>
        <translation>Rwy&apos;n ysgrifennu yn yr iaith hon</translation>
    </message>
    <message>
        <source>Take %1 off your words</source>
        <extracomment>%1 is a word that the person added. Spoken of a button.</extracomment>
        <translation>Tynnu %1 o&apos;ch geiriau</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer one of your words.</source>
        <extracomment>%1: a word that the person had added.</extracomment>
        <translation>Nid yw &quot;%1&quot; yn un o&apos;ch geiriau bellach.</translation>
    </message>
</context>
<context>
    <name>app::search::SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Group: what a search found. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Canlyniadau&apos;r chwilio</translation>
    </message>
    <message>
        <source>Type a word in the box at the top, then press Enter.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>Teipiwch air yn y blwch ar y brig, yna pwyswch Enter.</translation>
    </message>
    <message>
        <source>Nothing matches %1. Try one word, or the start of a word.</source>
        <translation>Does dim yn cyfateb i %1. Rhowch gynnig ar un gair, neu ddechrau gair.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n matches. Add a word to find fewer.</source>
        <translation>
            <numerusform>Y canlyniadau diweddaraf (%n). Ychwanegwch air i ddod o hyd i lai.</numerusform>
            <numerusform>Y canlyniad diweddaraf (%n). Ychwanegwch air i ddod o hyd i lai.</numerusform>
            <numerusform>Y canlyniadau diweddaraf (%n). Ychwanegwch air i ddod o hyd i lai.</numerusform>
            <numerusform>Y canlyniadau diweddaraf (%n). Ychwanegwch air i ddod o hyd i lai.</numerusform>
            <numerusform>Y canlyniadau diweddaraf (%n). Ychwanegwch air i ddod o hyd i lai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), newest first</source>
        <translation>
            <numerusform>%n o ganlyniadau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n o ganlyniadau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n o ganlyniadau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n o ganlyniadau, y diweddaraf yn gyntaf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::BottomBar</name>
    <message>
        <source>In danger now? Call 999.</source>
        <extracomment>Group: the line at the foot of the window. Read by: the person who keeps the diary, who may be in danger. The shortest words that do; 999 is the phone number for emergencies.</extracomment>
        <translation>Mewn perygl nawr? Ffoniwch 999.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: more about calling 999.</extracomment>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>More about calling 999</source>
        <translation>Mwy am ffonio 999</translation>
    </message>
</context>
<context>
    <name>app::shell::EmergencyCard</name>
    <message>
        <source>In danger now? Call 999.</source>
        <extracomment>Group: when and how to call 999. Read by: the person who keeps the diary, who may be in danger now. Clear orders are right here; every word must be exact.</extracomment>
        <translation>Mewn perygl nawr? Ffoniwch 999.</translation>
    </message>
    <message>
        <source>Ask for the police. You do not need proof to call.</source>
        <translation>Gofynnwch am yr heddlu. Does dim angen prawf arnoch chi i ffonio.</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Cau&apos;r cerdyn hwn</translation>
    </message>
    <message>
        <source>Call 999 now if</source>
        <translation>Ffoniwch 999 nawr os yw un o&apos;r rhain yn wir</translation>
    </message>
    <message>
        <source>Someone is in your home, close to it, or following you now.</source>
        <translation>Mae rhywun yn eich cartref, yn agos ato, neu&apos;n eich dilyn nawr.</translation>
    </message>
    <message>
        <source>A weapon has been seen or talked about.</source>
        <translation>Mae rhywun wedi gweld arf, neu wedi sôn am arf.</translation>
    </message>
    <message>
        <source>Someone threatens to kill, to rape, or to kill themselves and others.</source>
        <translation>Mae rhywun yn bygwth lladd, treisio, neu ladd ei hun ac eraill.</translation>
    </message>
    <message>
        <source>Someone has been strangled or badly hurt.</source>
        <translation>Mae rhywun wedi cael ei dagu neu wedi cael anaf drwg.</translation>
    </message>
    <message>
        <source>Someone is with you who a court told to stay away.</source>
        <translation>Mae rhywun gyda chi, ac mae llys wedi dweud wrth y person hwnnw am gadw draw.</translation>
    </message>
    <message>
        <source>Children are threatened or have been taken.</source>
        <translation>Mae plant yn cael eu bygwth neu wedi cael eu cymryd.</translation>
    </message>
    <message>
        <source>A tracker or a break-in shows that they know where you are.</source>
        <translation>Mae dyfais dracio neu achos o dorri i mewn yn dangos bod rhywun yn gwybod ble rydych chi.</translation>
    </message>
    <message>
        <source>They use a car to frighten you.</source>
        <translation>Mae rhywun yn defnyddio car i godi ofn arnoch chi.</translation>
    </message>
    <message>
        <source>You believe that you are about to be hurt.</source>
        <translation>Rydych chi&apos;n credu eich bod chi ar fin cael eich brifo.</translation>
    </message>
    <message>
        <source>If you cannot speak</source>
        <translation>Os na allwch chi siarad</translation>
    </message>
    <message>
        <source>On a mobile: call 999 and listen. If you hear a message, press 55 when it asks you to.</source>
        <translation>Ar ffôn symudol: ffoniwch 999 a gwrandewch. Os clywch chi neges, pwyswch 55 pan fydd yn gofyn i chi.</translation>
    </message>
    <message>
        <source>The message takes about 20 seconds. If you do nothing, the call ends.</source>
        <translation>Mae&apos;r neges yn para tua 20 eiliad. Os na wnewch chi ddim, bydd yr alwad yn dod i ben.</translation>
    </message>
    <message>
        <source>A silent call alone does not bring the police.</source>
        <translation>Nid yw galwad dawel ar ei phen ei hun yn dod â&apos;r heddlu.</translation>
    </message>
    <message>
        <source>Pressing 55 does not tell them where you are.</source>
        <translation>Nid yw pwyso 55 yn dweud wrthyn nhw ble rydych chi.</translation>
    </message>
    <message>
        <source>On a landline: pressing 55 is not used. Stay on the line, so that they can hear what happens.</source>
        <translation>Ar ffôn llinell dir: nid yw pwyso 55 yn cael ei ddefnyddio. Arhoswch ar y llinell, er mwyn iddyn nhw allu clywed beth sy&apos;n digwydd.</translation>
    </message>
    <message>
        <source>If you cannot use a voice call</source>
        <translation>Os na allwch chi wneud galwad lais</translation>
    </message>
    <message>
        <source>Text 999: your phone has to be signed up before. Text the word register to 999 now, and answer the reply.</source>
        <translation>Tecstio 999: mae&apos;n rhaid cofrestru eich ffôn ymlaen llaw. Tecstiwch y gair register i 999 nawr, ac atebwch y neges gewch chi&apos;n ôl.</translation>
    </message>
    <message>
        <source>A text is slower than a call.</source>
        <translation>Mae neges destun yn arafach na galwad.</translation>
    </message>
    <message>
        <source>British Sign Language: 999 BSL is free, day and night, at 999bsl.co.uk.</source>
        <translation>Iaith Arwyddion Prydain: mae 999 BSL am ddim, ddydd a nos, yn 999bsl.co.uk.</translation>
    </message>
    <message>
        <source>Textphone or Relay UK: dial 18000.</source>
        <translation>Ffôn testun neu Relay UK: deialwch 18000.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>999 is also for a crime that has only just happened.</source>
        <translation>Mae 999 hefyd ar gyfer trosedd sydd newydd ddigwydd.</translation>
    </message>
    <message>
        <source>112 reaches the same people as 999. It can do nothing more.</source>
        <translation>Mae 112 yn cyrraedd yr un bobl â 999. Ni all wneud dim mwy.</translation>
    </message>
    <message>
        <source>Checked on 22 November 2026. It may have changed. Sources: police.uk; gov.uk on 999 and 112; emergencysms.net; 999bsl.co.uk; relayuk.bt.com; policeconduct.gov.uk on the Silent Solution.</source>
        <translation>Gwiriwyd ar 22 Tachwedd 2026. Efallai ei fod wedi newid. Ffynonellau: police.uk; gov.uk am 999 a 112; emergencysms.net; 999bsl.co.uk; relayuk.bt.com; policeconduct.gov.uk am y system Ateb Tawel (Silent Solution).</translation>
    </message>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>Gwybodaeth yw hon, nid cyngor cyfreithiol.</translation>
    </message>
</context>
<context>
    <name>app::shell::ErrorText</name>
    <message>
        <source>There is not enough space on this disk.</source>
        <extracomment>%1 is a size such as &quot;2.1 GB&quot;.</extracomment>
        <translation>Does dim digon o le ar y ddisg hon.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, then try again.</source>
        <extracomment>Group: what went wrong: what happened, then what to do next. Read by: the person who keeps the diary, who may fear that all is lost. Calm; no blame, no &quot;please&quot;, no &quot;sorry&quot;.</extracomment>
        <translation>Does dim byd wedi newid. Gwnewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>You need %1 more. Nothing was changed.</source>
        <extracomment>%1: how much room on the disk, &quot;2.1 GB&quot;.</extracomment>
        <translation>Mae angen %1 arall. Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>It was stopped, as the person asked.</extracomment>
        <translation>Wedi stopio.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>Something here does not fit yet.</source>
        <translation>Mae rhywbeth yma sydd ddim yn ffitio eto.</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again. Your words are still here.</source>
        <translation>Edrychwch ar beth wnaethoch chi ei ysgrifennu, yna rhowch gynnig arall arni. Mae&apos;ch geiriau yma o hyd.</translation>
    </message>
    <message>
        <source>We could not find this.</source>
        <translation>Doedden ni ddim yn gallu dod o hyd i hwn.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Nothing was changed.</source>
        <translation>Efallai ei fod wedi&apos;i symud, neu fod ei enw wedi newid. Does dim byd wedi newid yma.</translation>
    </message>
    <message>
        <source>This computer does not let us read or write there.</source>
        <translation>Nid yw&apos;r cyfrifiadur hwn yn gadael i ni ddarllen nac ysgrifennu yno.</translation>
    </message>
    <message>
        <source>Choose another place, then try again. Nothing was changed.</source>
        <translation>Dewiswch le arall, yna rhowch gynnig arall arni. Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>Reading or writing did not work.</source>
        <translation>Ni weithiodd y darllen neu&apos;r ysgrifennu.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Gwiriwch fod y ddisg neu&apos;r cof bach yno o hyd, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open your records.</source>
        <translation>Does dim digon o gof rhydd i agor eich cofnodion.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Caewch raglenni eraill, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This file changed while we were copying it.</source>
        <translation>Newidiodd y ffeil hon wrth i ni ei chopïo.</translation>
    </message>
    <message>
        <source>Close it in other programs, then add it again.</source>
        <translation>Caewch y ffeil mewn rhaglenni eraill, yna ychwanegwch hi eto.</translation>
    </message>
    <message>
        <source>What we wrote did not read back the same.</source>
        <translation>Nid oedd yr hyn wnaethon ni ei ysgrifennu yr un fath wrth ei ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>This disk may be failing. Nothing was added. Try another disk.</source>
        <translation>Efallai fod y ddisg hon yn methu. Does dim byd wedi&apos;i ychwanegu. Rhowch gynnig ar ddisg arall.</translation>
    </message>
    <message>
        <source>That passphrase did not open your records.</source>
        <translation>Nid agorodd y cyfrinymadrodd hwnnw eich cofnodion.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>Gwiriwch Caps Lock ac iaith y bysellfwrdd, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>We could not read this file. It may be damaged.</source>
        <translation>Doedden ni ddim yn gallu darllen y ffeil hon. Efallai ei bod wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>Nothing else has changed. Open a backup instead.</source>
        <translation>Does dim byd arall wedi newid. Agorwch gopi wrth gefn yn lle hynny.</translation>
    </message>
    <message>
        <source>There are no records of this app in that place.</source>
        <translation>Does dim cofnodion yr ap hwn yn y lle hwnnw.</translation>
    </message>
    <message>
        <source>Choose the folder where you keep them.</source>
        <translation>Dewiswch y ffolder lle rydych chi&apos;n eu cadw.</translation>
    </message>
    <message>
        <source>These records were made by a newer version of this app.</source>
        <translation>Cafodd y cofnodion hyn eu gwneud gan fersiwn mwy newydd o&apos;r ap hwn.</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the newer version, then open them again.</source>
        <translation>Does dim byd wedi newid. Gosodwch y fersiwn mwy newydd, yna agorwch nhw eto.</translation>
    </message>
    <message>
        <source>Your records are open in another window.</source>
        <translation>Mae&apos;ch cofnodion ar agor mewn ffenest arall.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Caewch y ffenest honno&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>There is something with that name already.</source>
        <translation>Mae rhywbeth â&apos;r enw hwnnw yno&apos;n barod.</translation>
    </message>
    <message>
        <source>Choose another name or another place. Nothing was changed.</source>
        <translation>Dewiswch enw arall neu le arall. Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>This does not fit with what is already in your records.</source>
        <translation>Nid yw hyn yn ffitio gyda beth sydd yn eich cofnodion yn barod.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again, then try once more.</source>
        <translation>Does dim byd wedi newid. Edrychwch arno eto, yna rhowch un cynnig arall arni.</translation>
    </message>
    <message>
        <source>Your records could not be read or written just now.</source>
        <translation>Nid oedd modd darllen eich cofnodion nac ysgrifennu ynddyn nhw nawr.</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock, open them again, and try once more.</source>
        <translation>Does dim byd wedi newid. Clowch, agorwch nhw eto, a rhowch un cynnig arall arni.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Aeth rhywbeth o&apos;i le y tu mewn i&apos;r ap.</translation>
    </message>
    <message>
        <source>Your saved records have not changed. Try again.</source>
        <translation>Nid yw&apos;r cofnodion wnaethoch chi eu cadw wedi newid. Rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>app::shell::FormDraft</name>
    <message>
        <source>Your last words were kept. Carry on writing, or throw the draft away.</source>
        <translation>Mae&apos;ch geiriau diwethaf wedi&apos;u cadw. Daliwch ati i ysgrifennu, neu taflwch y drafft.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <extracomment>Group: what is half written on a form: kept, or thrown away. Read by: the person who keeps the diary.</extracomment>
        <translation>Taflu&apos;r drafft</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>Nid yw&apos;r hyn wnaethoch chi ei ysgrifennu wedi&apos;i gadw eto. %1</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Taflu&apos;r drafft hwn?</translation>
    </message>
    <message>
        <source>What you wrote here is lost.</source>
        <translation>Bydd yr hyn wnaethoch chi ei ysgrifennu yma&apos;n cael ei golli.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Cadw&apos;r drafft</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Mae&apos;r drafft wedi&apos;i daflu.</translation>
    </message>
</context>
<context>
    <name>app::shell::HitText</name>
    <message>
        <source>Entry</source>
        <extracomment>Noun, a kind of hit: what was written about one thing that happened.</extracomment>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun, a kind of hit: a picture, letter or recording.</extracomment>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Noun, a kind of hit: a message in a file.</extracomment>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <extracomment>Group: lines of what a search found: which kind of record, then its words. Read by: the person who keeps the diary, and with a screen reader. Nouns.</extracomment>
        <translation>Geiriau mewn llun</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Noun, a kind of hit: a report to the police or others.</extracomment>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>Galwad neu lythyr</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Noun, a kind of hit.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Noun, a kind of hit: on a website or in an app.</extracomment>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Noun, a kind of hit.</extracomment>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Order or bail condition</source>
        <translation>Gorchymyn neu amod mechnïaeth</translation>
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
        <translation>Cloi pan nad oes neb yn ei ddefnyddio</translation>
    </message>
    <message>
        <source>Only when the computer locks</source>
        <translation>Dim ond pan fydd y cyfrifiadur yn cloi</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>A choice: lock after so many minutes without a key or the mouse.</extracomment>
        <translation>
            <numerusform>Ar ôl %n munud</numerusform>
            <numerusform>Ar ôl %n munud</numerusform>
            <numerusform>Ar ôl %n munud</numerusform>
            <numerusform>Ar ôl %n munud</numerusform>
            <numerusform>Ar ôl %n munud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::JobTrayView</name>
    <message>
        <source>Close</source>
        <extracomment>Group: what goes on just now, how much is left, and what went wrong. Read by: the person who keeps the diary, and with a screen reader. This text: Verb, a button: put the message away.</extracomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: stop what goes on.</extracomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>Spoken now and then. %1 is what goes on: &quot;Adding film.mp4&quot;. %2: how much of it is done.</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1. Less than a minute left.</source>
        <extracomment>%1 is what goes on: &quot;Adding film.mp4&quot;.</extracomment>
        <translation>%1. Llai na munud ar ôl.</translation>
    </message>
    <message numerus="yes">
        <source>%1. About %n minute(s) left.</source>
        <translation>
            <numerusform>%1. Tua %n munud ar ôl.</numerusform>
            <numerusform>%1. Tua %n munud ar ôl.</numerusform>
            <numerusform>%1. Tua %n munud ar ôl.</numerusform>
            <numerusform>%1. Tua %n munud ar ôl.</numerusform>
            <numerusform>%1. Tua %n munud ar ôl.</numerusform>
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
        <translation>Cau&apos;r neges am: %1</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <extracomment>It is being stopped; %1 is what goes on: &quot;Adding film.mp4&quot;.</extracomment>
        <translation>Yn stopio: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is what goes on: &quot;Adding photo.jpg&quot;. Spoken name of the button Cancel.</extracomment>
        <translation>Canslo: %1</translation>
    </message>
</context>
<context>
    <name>app::shell::LanguageChoices</name>
    <message>
        <source>Language</source>
        <extracomment>Noun, a label above names of languages.</extracomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>These words are not yet checked by a support worker. Where one is not clear, choose English to compare.</source>
        <extracomment>Group: the choice of the window&apos;s language. Read by: the person who keeps the diary, who may not read English well.</extracomment>
        <translation>Nid oes gweithiwr cymorth wedi gwirio&apos;r geiriau hyn eto. Os nad yw rhywbeth yn glir, dewiswch Saesneg (English) i gymharu.</translation>
    </message>
</context>
<context>
    <name>app::shell::LeaveEndChoices</name>
    <message>
        <source>What Leave now shows</source>
        <translation>Beth mae Gadael nawr yn ei ddangos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A choice: after leaving, nothing is shown in the place of the window.</extracomment>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>A choice: after leaving, another program is shown.</extracomment>
        <translation>Rhaglen arall</translation>
    </message>
    <message>
        <source>It is best to keep something ordinary open behind this window.</source>
        <extracomment>Group: the choice of what is seen after &quot;Leave now&quot;. Read by: the person who keeps the diary, whose safety may hang on it. Exact.</extracomment>
        <translation>Mae&apos;n well cadw rhywbeth cyffredin ar agor y tu ôl i&apos;r ffenest hon.</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Rhaglenni ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>Dod o hyd i raglen</translation>
    </message>
    <message>
        <source>A program that is opened this way has no way to the internet. It may remember that it was opened.</source>
        <translation>Does dim ffordd at y rhyngrwyd gan raglen sy&apos;n cael ei hagor fel hyn. Efallai y bydd yn cofio ei bod wedi&apos;i hagor.</translation>
    </message>
</context>
<context>
    <name>app::shell::MainWindow</name>
    <message>
        <source>Stay open</source>
        <extracomment>Verb, a button: do not lock now.</extracomment>
        <translation>Aros ar agor</translation>
    </message>
    <message>
        <source>That is how it works. The next time the window does not come back.</source>
        <extracomment>Group: questions and messages of the window as a whole. Read by: the person who keeps the diary, perhaps in a hurry. Very short.</extracomment>
        <translation>Dyna sut mae&apos;n gweithio. Y tro nesaf ni fydd y ffenest yn dod yn ôl.</translation>
    </message>
    <message>
        <source>Something is still being added. Close anyway?</source>
        <translation>Mae rhywbeth yn dal i gael ei ychwanegu. Cau beth bynnag?</translation>
    </message>
    <message>
        <source>What is not finished will not be kept. Everything else stays.</source>
        <translation>Ni fydd beth sydd heb ei orffen yn cael ei gadw. Bydd popeth arall yn aros.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stopio hwn a chau</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Ei gadw ar agor</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s).</source>
        <translation>
            <numerusform>Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has used this for a while. Locking in %n second(s).</source>
        <translation>
            <numerusform>Nid oes neb wedi defnyddio hwn ers tro. Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Nid oes neb wedi defnyddio hwn ers tro. Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Nid oes neb wedi defnyddio hwn ers tro. Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Nid oes neb wedi defnyddio hwn ers tro. Yn cloi ymhen %n eiliad.</numerusform>
            <numerusform>Nid oes neb wedi defnyddio hwn ers tro. Yn cloi ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures are shown.</source>
        <translation>Mae pob llun yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>Mae pob llun wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1: a number. Keep the sign % after it.</extracomment>
        <translation>Maint y testun %1 %</translation>
    </message>
    <message>
        <source>Now press Shift three times, or Leave now. The window goes, and comes back this once.</source>
        <translation>Nawr pwyswch Shift dair gwaith, neu Gadael nawr. Mae&apos;r ffenest yn mynd, ac yn dod yn ôl y tro hwn yn unig.</translation>
    </message>
</context>
<context>
    <name>app::shell::Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Group: the list of pages at the side of the window. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the list of pages.</extracomment>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>app::shell::PaperCopies</name>
    <message>
        <source>Making the pages to look at</source>
        <translation>Yn gwneud y tudalennau i chi edrych arnyn nhw</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Dewis argraffydd</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then try again.</source>
        <translation>Ni chymerodd yr argraffydd y tudalennau. Gwiriwch ei fod ymlaen, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Dewis ble i&apos;w gadw</translation>
    </message>
    <message>
        <source>Keeping the PDF in your records</source>
        <extracomment>Group: questions and messages before something is printed or saved as a PDF. Read by: the person who keeps the diary, who weighs who may find the paper. Exact.</extracomment>
        <translation>Yn cadw&apos;r PDF yn eich cofnodion</translation>
    </message>
    <message>
        <source>The PDF is in your records, under Evidence, as %1. It is locked with them.</source>
        <extracomment>%1 is the number of a file, &quot;AB/12&quot;.</extracomment>
        <translation>Mae&apos;r PDF yn eich cofnodion, ar y dudalen Tystiolaeth, fel %1. Mae&apos;n cael ei gloi gyda nhw.</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Someone else may see them. A PDF in your records leaves none. You can choose &quot;Keep a PDF here&quot; instead.</source>
        <translation>Mae argraffyddion a chiwiau argraffu yn cadw copïau. Efallai y bydd rhywun arall yn eu gweld. Nid yw PDF yn eich cofnodion yn gadael unrhyw gopi. Gallwch chi ddewis &quot;Cadw PDF yma&quot; yn lle hynny.</translation>
    </message>
    <message>
        <source>A PDF outside your records is not protected. Anyone who can open the file can read it. You can choose &quot;Keep a PDF here&quot; instead.</source>
        <translation>Nid yw PDF y tu allan i&apos;ch cofnodion wedi&apos;i warchod. Gall unrhyw un sy&apos;n gallu agor y ffeil ei darllen. Gallwch chi ddewis &quot;Cadw PDF yma&quot; yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>app::shell::PaperPreview</name>
    <message>
        <source>Look before you print</source>
        <extracomment>Group: the pages as they will be printed. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>Edrych cyn argraffu</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>This is what will be on paper. Nothing has been printed.</source>
        <translation>Dyma beth fydd ar bapur. Does dim wedi&apos;i argraffu.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 and %2: numbers, &quot;Page 1 of 3&quot;.</extracomment>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <extracomment>Spoken name of the words of one sheet; %1: &quot;Page 1 of 3&quot;.</extracomment>
        <translation>Geiriau: %1</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Dangos y dudalen</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>Darllen y geiriau</translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>Cadw PDF yma</translation>
    </message>
</context>
<context>
    <name>app::shell::RecordSpelling</name>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now one of your words.</source>
        <extracomment>%1 is a word that the person wrote.</extracomment>
        <translation>Mae &quot;%1&quot; yn un o&apos;ch geiriau nawr.</translation>
    </message>
    <message>
        <source>Marks under words are switched off. You can switch them on in Settings.</source>
        <extracomment>Group: messages about words that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame.</extracomment>
        <translation>Mae marciau o dan eiriau wedi&apos;u diffodd. Gallwch chi eu troi ymlaen ar y dudalen Gosodiadau a diogelwch.</translation>
    </message>
    <message>
        <source>There is no word list for this language on this computer.</source>
        <translation>Does dim rhestr eiriau ar gyfer yr iaith hon ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No words are marked in this text.</source>
        <translation>Does dim geiriau wedi&apos;u marcio yn y testun hwn.</translation>
    </message>
</context>
<context>
    <name>app::shell::TopBar</name>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, a button: hide the window at once and end the app. Short and easy to find.</extracomment>
        <translation>Gadael nawr</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Noun, a button: opens the menu.</extracomment>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, a button: close the records until the passphrase is typed. Not the noun.</extracomment>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Noun, a button: opens the help.</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Closes everything at once. Shift three times does the same.</source>
        <translation>Mae&apos;n cau popeth ar unwaith. Mae Shift dair gwaith yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <extracomment>Group: the line at the top of the window. Read by: the person who keeps the diary, perhaps in a hurry. One or two words: there is little room.</extracomment>
        <translation>Mae&apos;n agor dewislen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clirio&apos;r chwiliad</translation>
    </message>
    <message>
        <source>Shift or Esc three times</source>
        <translation>Shift neu Esc dair gwaith</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>Verb, stands in the empty search field.</extracomment>
        <translation>Chwilio drwy bopeth</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Shown while the mouse rests on a button. %1: what it does. %2: its keys, &quot;Ctrl+L&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lock your records</source>
        <translation>Cloi eich cofnodion</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Cymorth ar gyfer y dudalen hon</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stands in the empty search field where there is no room for &quot;Search everything&quot;.</extracomment>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>They count how often you pressed Shift or Esc. Three times leaves.</source>
        <translation>Mae&apos;r dotiau&apos;n cyfrif sawl gwaith rydych chi wedi pwyso Shift neu Esc. Mae tair gwaith yn gadael.</translation>
    </message>
</context>
<context>
    <name>app::shell::UnlockedView</name>
    <message>
        <source>A part of your records was damaged and has been repaired from its copy.</source>
        <extracomment>Group: notices above the pages: damage, an old copy, a full disk. Read by: the person who keeps the diary, who may fear that all is lost. Calm and exact.</extracomment>
        <translation>Roedd rhan o&apos;ch cofnodion wedi&apos;i difrodi. Mae wedi&apos;i thrwsio o&apos;i chopi.</translation>
    </message>
    <message>
        <source>These records look older than when you last used them. Was an old copy put back?</source>
        <translation>Mae&apos;r cofnodion hyn yn edrych yn hŷn na&apos;r tro diwethaf i chi eu defnyddio. Gafodd hen gopi ei roi yn ôl?</translation>
    </message>
    <message>
        <source>The disk is nearly full. You can read, but new words may not be kept.</source>
        <translation>Mae&apos;r ddisg bron yn llawn. Gallwch chi ddarllen, ond efallai na fydd geiriau newydd yn cael eu cadw.</translation>
    </message>
    <message>
        <source>You can read your records, but not add to them.</source>
        <translation>Gallwch chi ddarllen eich cofnodion, ond nid ychwanegu atyn nhw.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
    <message>
        <source>The list of changes has a gap. Your entries are still here. It helps to make a copy of this folder.</source>
        <translation>Mae bwlch yn y rhestr o newidiadau. Mae&apos;ch cofnodion dyddiadur yma o hyd. Mae&apos;n help gwneud copi o&apos;r ffolder hon.</translation>
    </message>
    <message>
        <source>The disk had a fault. Make a copy of this folder.</source>
        <extracomment>The change of a passphrase, or of recovery words, may be undone by a power cut.</extracomment>
        <translation>Roedd nam ar y ddisg. Gwnewch gopi o&apos;r ffolder hon.</translation>
    </message>
</context>
<context>
    <name>app::shell::WindowPrompts</name>
    <message>
        <source>Go back</source>
        <extracomment>Group: questions of the window: their buttons and their field. Read by: the person who keeps the diary. This text: A button: do not do it. The safe choice.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun, a label before a field: the words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the message away.</extracomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: choose nothing and go back.</extracomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Label of a field in the dialog in which files are chosen.</extracomment>
        <translation>Enw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Look in</source>
        <extracomment>A label before a list of folders: the place to look in.</extracomment>
        <translation>Chwilio yn</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::CommandTable</name>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: everything that can be done, in the menu, in the list of keys and in &quot;Go to or do&quot;. Read by: the person who keeps the diary, and with a screen reader. Verbs for what is done, nouns for pages; short.</extracomment>
        <translation>Ysgrifennu beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>Noun, in the menu: write a few words that are saved as an entry.</extracomment>
        <translation>Nodyn cyflym</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ychwanegu ffeiliau</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>Paratoi i roi gwybod</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Gwneud pecyn</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Gwirio&apos;r sillafu</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page.</extracomment>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>Pobl a chyfrifon</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>Adroddiadau a chyfeirnodau</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>Noun, the name of a page: what to do next.</extracomment>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>Noun, the name of a page: what one can do, and who helps.</extracomment>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>Packs and statements</source>
        <translation>Pecynnau a datganiadau</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>Gosodiadau a diogelwch</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In the menu: to the page before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In the menu: to the page after. Not &quot;onwards&quot; in time.</extracomment>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>Chwilio drwy bopeth</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Mynd i neu wneud</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Agor y ddewislen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Rhan nesaf y ffenest</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Rhan flaenorol y ffenest</translation>
    </message>
    <message>
        <source>Show or hide all pictures</source>
        <translation>Dangos neu guddio pob llun</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <extracomment>In the menu: make the text bigger.</extracomment>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Testun arferol</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Cymorth ar gyfer y dudalen hon</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Rhestr o fysellau</translation>
    </message>
    <message>
        <source>In danger now? Call 999</source>
        <translation>Mewn perygl nawr? Ffoniwch 999</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, in the menu: close the records until the passphrase is typed.</extracomment>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation>Cloi a chau</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, in the menu: hide the window at once and end the app.</extracomment>
        <translation>Gadael nawr</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>Cadw ac ysgrifennu un arall</translation>
    </message>
    <message>
        <source>Fill in the day and time it is now</source>
        <translation>Rhoi&apos;r diwrnod a&apos;r amser presennol</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Verb, in the menu: take back what was done.</extracomment>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Verb, in the menu: do again what was taken back.</extracomment>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Verb, in the menu: add a picture or files that were copied.</extracomment>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Troi&apos;r golwg</translation>
    </message>
    <message>
        <source>Add a reference number</source>
        <translation>Ychwanegu cyfeirnod</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation>Uno&apos;r hyn sydd wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Llinell amser fel rhestr</translation>
    </message>
    <message>
        <source>Timeline as a calendar</source>
        <translation>Llinell amser fel calendr</translation>
    </message>
    <message>
        <source>Open beside the list</source>
        <extracomment>An entry is shown beside the list that it was chosen from.</extracomment>
        <translation>Agor wrth ymyl y rhestr</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Ar y dudalen hon</translation>
    </message>
    <message>
        <source>Write and report</source>
        <translation>Ysgrifennu a rhoi gwybod</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Verb, the name of a menu: pages to go to.</extracomment>
        <translation>Mynd i</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun, the name of a menu: how the window looks.</extracomment>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Noun, the name of a menu.</extracomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>Cloi a gadael</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Creu geiriau adfer</translation>
    </message>
    <message>
        <source>Next page, when you start for the first time</source>
        <extracomment>A line of the list of keys: those of the button &quot;Next&quot; in the first run.</extracomment>
        <translation>Y dudalen nesaf, wrth ddechrau am y tro cyntaf</translation>
    </message>
    <message>
        <source>Page before, when you start for the first time</source>
        <extracomment>A line of the list of keys: those of the button &quot;Back&quot; in the first run.</extracomment>
        <translation>Y dudalen flaenorol, wrth ddechrau am y tro cyntaf</translation>
    </message>
    <message>
        <source>Open other records</source>
        <extracomment>A line of the list of keys: those of &quot;Open another file&quot;, before the records are open.</extracomment>
        <translation>Agor cofnodion eraill</translation>
    </message>
    <message>
        <source>Show the passphrase that you type</source>
        <extracomment>A line of the list of keys: those of the button &quot;Show&quot; beside a passphrase.</extracomment>
        <translation>Dangos y cyfrinymadrodd rydych chi&apos;n ei deipio</translation>
    </message>
    <message>
        <source>Before your records are open</source>
        <translation>Cyn i&apos;ch cofnodion fod ar agor</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <extracomment>Noun, in the menu: entries that were taken out of the diary and can be put back.</extracomment>
        <translation>Cofnodion dyddiadur sydd wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Removed files</source>
        <extracomment>Noun, in the menu: files that were taken out of the list and can be put back.</extracomment>
        <translation>Ffeiliau sydd wedi&apos;u tynnu</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::KeyMap</name>
    <message>
        <source>Press keys such as Ctrl+J or F8.</source>
        <extracomment>Group: why keys cannot be used, as an answer to keys that were pressed. Read by: the person who keeps the diary, often with a screen reader. Say what to do instead; no blame.</extracomment>
        <translation>Pwyswch fysellau fel Ctrl+J neu F8.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write letters on some keyboards. Choose other keys.</source>
        <translation>Mae Ctrl ac Alt gyda&apos;i gilydd yn ysgrifennu llythrennau ar rai bysellfyrddau. Dewiswch fysellau eraill.</translation>
    </message>
    <message>
        <source>Screen readers and the computer use this key. Choose other keys.</source>
        <translation>Mae darllenwyr sgrin a&apos;r cyfrifiadur yn defnyddio&apos;r fysell hon. Dewiswch fysellau eraill.</translation>
    </message>
    <message>
        <source>This key is for closing and leaving. Choose other keys.</source>
        <translation>Mae&apos;r fysell hon ar gyfer cau a gadael. Dewiswch fysellau eraill.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Choose keys with Ctrl.</source>
        <translation>Mae Alt gyda llythyren yn agor dewislenni ac yn pwyso botymau. Dewiswch fysellau gyda Ctrl.</translation>
    </message>
    <message>
        <source>A key alone would get in the way of writing. Choose keys with Ctrl, or F1 to F12.</source>
        <translation>Byddai un fysell ar ei phen ei hun yn rhwystro ysgrifennu. Dewiswch fysellau gyda Ctrl, neu F1 i F12.</translation>
    </message>
    <message>
        <source>Fields and lists need these keys. Choose other keys.</source>
        <translation>Mae angen y bysellau hyn ar feysydd a rhestrau. Dewiswch fysellau eraill.</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation>Shift dair gwaith</translation>
    </message>
    <message>
        <source>%1 is for: %2. Choose other keys, or change those first.</source>
        <extracomment>%1: keys, &quot;Ctrl+N&quot;. %2: what they do, &quot;Write what happened&quot;.</extracomment>
        <translation>Mae %1 ar gyfer: %2. Dewiswch fysellau eraill, neu newidiwch y rheini&apos;n gyntaf.</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::OtherWords</name>
    <message>
        <source>new add diary entry incident note log record</source>
        <extracomment>Group: other words for what can be done, as somebody may type them into &quot;Go to or do&quot; to find it. They are never shown. Read by: nobody; typed by the person who keeps the diary, perhaps in a hurry. Do not translate word by word: put the words that people would type in your language, with spaces between them, as many as you like. Numbers stay.</extracomment>
        <translation>newydd ychwanegu dyddiadur cofnod digwyddiad nodyn log ysgrifennu new entry</translation>
    </message>
    <message>
        <source>short fast write</source>
        <extracomment>Typed to find &quot;Quick note&quot;.</extracomment>
        <translation>byr cyflym ysgrifennu brys sydyn</translation>
    </message>
    <message>
        <source>upload import attach picture photo screenshot video document pdf evidence</source>
        <extracomment>Typed to find &quot;Add files&quot;.</extracomment>
        <translation>lanlwytho mewnforio atodi llun ffotograff sgrinlun fideo dogfen pdf tystiolaeth photo screenshot upload</translation>
    </message>
    <message>
        <source>police 101 call phone ring online tell</source>
        <extracomment>Typed to find &quot;Get ready to report&quot;.</extracomment>
        <translation>heddlu 101 galw galwad ffôn ffonio ar-lein dweud police</translation>
    </message>
    <message>
        <source>export share send give copy police solicitor zip</source>
        <extracomment>Typed to find &quot;Make a pack&quot;.</extracomment>
        <translation>allforio rhannu anfon rhoi copi heddlu cyfreithiwr zip export share</translation>
    </message>
    <message>
        <source>typo mistake wrong word dictionary</source>
        <extracomment>Typed to find &quot;Check the spelling&quot;.</extracomment>
        <translation>camgymeriad gwall camsillafu gair anghywir geiriadur typo spelling</translation>
    </message>
    <message>
        <source>home start main</source>
        <extracomment>Typed to find the page &quot;Today&quot;.</extracomment>
        <translation>hafan cartref dechrau prif home</translation>
    </message>
    <message>
        <source>entries incidents list notes journal</source>
        <extracomment>Typed to find the page &quot;Diary&quot;.</extracomment>
        <translation>cofnodion digwyddiadau rhestr nodiadau dyddlyfr diary</translation>
    </message>
    <message>
        <source>files pictures photos videos documents proof exhibits</source>
        <extracomment>Typed to find the page &quot;Evidence&quot;.</extracomment>
        <translation>ffeiliau lluniau ffotograffau fideos dogfennau prawf arddangosion arddangosyn evidence</translation>
    </message>
    <message>
        <source>calendar month week dates days pattern</source>
        <extracomment>Typed to find the page &quot;Timeline&quot;.</extracomment>
        <translation>calendr mis wythnos dyddiadau dyddiau diwrnod patrwm timeline</translation>
    </message>
    <message>
        <source>names contacts phone numbers places orders</source>
        <extracomment>Typed to find the page &quot;People and accounts&quot;.</extracomment>
        <translation>enwau cysylltiadau ffôn rhifau lleoedd llefydd gorchmynion contacts</translation>
    </message>
    <message>
        <source>police crime number log calls letters</source>
        <extracomment>Typed to find the page &quot;Reports and references&quot;.</extracomment>
        <translation>heddlu trosedd rhif log galwadau llythyrau crime number</translation>
    </message>
    <message>
        <source>to do reminders waiting</source>
        <extracomment>Typed to find the page &quot;Next steps&quot;.</extracomment>
        <translation>i&apos;w wneud tasgau atgoffa aros to do</translation>
    </message>
    <message>
        <source>advice help law support helpline</source>
        <extracomment>Typed to find the page &quot;Guidance&quot;.</extracomment>
        <translation>cyngor help cymorth cyfraith cefnogaeth llinell gymorth advice</translation>
    </message>
    <message>
        <source>export share bundle statement</source>
        <extracomment>Typed to find the page &quot;Packs and statements&quot;.</extracomment>
        <translation>allforio rhannu bwndel datganiad export statement</translation>
    </message>
    <message>
        <source>deleted undo delete undelete bin trash rubbish restore get back lost</source>
        <extracomment>Typed to find &quot;Removed entries&quot;.</extracomment>
        <translation>dileu dilëwyd wedi&apos;i ddileu dadwneud dad-ddileu bin sbwriel adfer cael yn ôl ar goll deleted undo</translation>
    </message>
    <message>
        <source>deleted undo delete undelete bin trash rubbish restore get back lost pictures photos</source>
        <extracomment>Typed to find &quot;Removed files&quot;.</extracomment>
        <translation>dileu dilëwyd wedi&apos;i ddileu dadwneud dad-ddileu bin sbwriel adfer cael yn ôl ar goll lluniau ffotograffau deleted undo</translation>
    </message>
    <message>
        <source>options preferences font letters dark light colours theme language password uninstall</source>
        <extracomment>Typed to find the page &quot;Settings and safety&quot;.</extracomment>
        <translation>opsiynau dewisiadau ffont llythrennau tywyll golau lliwiau thema iaith cyfrinair dadosod settings</translation>
    </message>
    <message>
        <source>password pin code new</source>
        <extracomment>Typed to find &quot;Change the passphrase&quot;.</extracomment>
        <translation>cyfrinair pin cod newydd password</translation>
    </message>
    <message>
        <source>forgot password passphrase lost reset</source>
        <extracomment>Typed to find &quot;Make recovery words&quot;.</extracomment>
        <translation>anghofio wedi anghofio cyfrinair cyfrinymadrodd colli ar goll ailosod forgot password</translation>
    </message>
    <message>
        <source>find look for</source>
        <extracomment>Typed to find &quot;Search everything&quot;.</extracomment>
        <translation>dod o hyd chwilio edrych am ffeindio find search</translation>
    </message>
    <message>
        <source>blur cover photos images unblur</source>
        <extracomment>Typed to find &quot;Show or hide all pictures&quot;.</extracomment>
        <translation>niwlio cuddio gorchuddio ffotograffau lluniau delweddau dadniwlio blur</translation>
    </message>
    <message>
        <source>larger font size zoom in letters</source>
        <extracomment>Typed to find &quot;Bigger text&quot;.</extracomment>
        <translation>mwy mawr ffont maint chwyddo llythrennau zoom</translation>
    </message>
    <message>
        <source>font size zoom out letters</source>
        <extracomment>Typed to find &quot;Smaller text&quot;.</extracomment>
        <translation>llai bach ffont maint chwyddo llythrennau zoom</translation>
    </message>
    <message>
        <source>font size reset zoom</source>
        <extracomment>Typed to find &quot;Normal text&quot;.</extracomment>
        <translation>ffont maint ailosod chwyddo zoom</translation>
    </message>
    <message>
        <source>how what means explain</source>
        <extracomment>Typed to find &quot;Help for this page&quot;.</extracomment>
        <translation>sut beth ystyr esbonio egluro help</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <extracomment>Typed to find &quot;List of keys&quot;.</extracomment>
        <translation>bysellfwrdd bysellau llwybrau byr allweddell shortcuts keyboard</translation>
    </message>
    <message>
        <source>emergency help police ambulance 112 sos scared</source>
        <extracomment>Typed to find &quot;In danger now? Call 999&quot;.</extracomment>
        <translation>argyfwng help heddlu ambiwlans 112 sos ofn ofnus brys emergency</translation>
    </message>
    <message>
        <source>hide close log out sign out</source>
        <extracomment>Typed to find &quot;Lock&quot;.</extracomment>
        <translation>cuddio cau allgofnodi gadael log out</translation>
    </message>
    <message>
        <source>quit exit end stop</source>
        <extracomment>Typed to find &quot;Lock and close&quot;.</extracomment>
        <translation>gadael gorffen diwedd stopio cau quit exit</translation>
    </message>
    <message>
        <source>hide quick exit escape panic quit</source>
        <extracomment>Typed to find &quot;Leave now&quot;.</extracomment>
        <translation>cuddio gadael yn gyflym allanfa dianc panig hide exit escape</translation>
    </message>
    <message>
        <source>take back delete mistake</source>
        <extracomment>Typed to find &quot;Undo&quot;.</extracomment>
        <translation>cymryd yn ôl dileu camgymeriad undo</translation>
    </message>
    <message>
        <source>paper pdf</source>
        <extracomment>Typed to find &quot;Print&quot;.</extracomment>
        <translation>papur pdf argraffydd print</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::Palette</name>
    <message>
        <source>Nothing matches. Try another word.</source>
        <extracomment>Group: &quot;Go to or do&quot;: a field, and below it pages, entries and what can be done. Read by: the person who keeps the diary, by keys alone, often with a screen reader.</extracomment>
        <translation>Does dim yn cyfateb. Rhowch gynnig ar air arall.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Mynd i neu wneud</translation>
    </message>
    <message>
        <source>Type a page, an entry, or what you want to do</source>
        <translation>Teipiwch dudalen, cofnod, neu beth rydych chi am ei wneud</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Teipiwch beth rydych chi am ei wneud</translation>
    </message>
    <message>
        <source>What matches</source>
        <extracomment>Noun, spoken name of the list: lines that have the words which were typed.</extracomment>
        <translation>Beth sy&apos;n cyfateb</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter does it, Esc closes.</source>
        <translation>Mae&apos;r bysellau saeth yn symud. Mae Enter yn ei wneud. Mae Esc yn cau.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Beside a line of &quot;Go to or do&quot;. %1: where it belongs, &quot;Go to&quot;. %2: its keys, &quot;Ctrl+2&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search everything for %1</source>
        <extracomment>The last line of &quot;Go to or do&quot;. %1 is what was typed.</extracomment>
        <translation>Chwilio drwy bopeth am %1</translation>
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
            <numerusform>%n o ganlyniadau: %1</numerusform>
            <numerusform>%n canlyniad: %1</numerusform>
            <numerusform>%n o ganlyniadau: %1</numerusform>
            <numerusform>%n o ganlyniadau: %1</numerusform>
            <numerusform>%n o ganlyniadau: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::spelling::Dictionaries</name>
    <message>
        <source>English (UK)</source>
        <extracomment>Group: names of languages of spelling. Read by: the person who keeps the diary, in a list of choices. A language of spelling, in a list of choices.</extracomment>
        <translation>Saesneg (y Deyrnas Unedig)</translation>
    </message>
</context>
<context>
    <name>app::spelling::SpellMenu</name>
    <message>
        <source>No other words found</source>
        <extracomment>Group: the menu of a word that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame. In the menu of a word that may be misspelt, where words that may have been meant would stand.</extracomment>
        <translation>Dim geiriau eraill wedi&apos;u canfod</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <extracomment>In the menu of a word that is marked as misspelt: it is never marked again.</extracomment>
        <translation>Ychwanegu at fy ngeiriau</translation>
    </message>
    <message>
        <source>Do not mark this here</source>
        <extracomment>In the menu of a word that is marked as misspelt: it is not marked in this text any more.</extracomment>
        <translation>Peidio â marcio hwn yma</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <extracomment>Group: the calendar of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the calendar.</extracomment>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The label of a week; %1: its first day.</extracomment>
        <translation>Wythnos yn dechrau %1</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarModel</name>
    <message numerus="yes">
        <source>In the week: %n entries</source>
        <extracomment>Group: cells of the calendar of the timeline. Read by: the person who keeps the diary, and with a screen reader. Very short: the cells are small.</extracomment>
        <translation>
            <numerusform>Yn yr wythnos: %n o gofnodion</numerusform>
            <numerusform>Yn yr wythnos: %n cofnod</numerusform>
            <numerusform>Yn yr wythnos: %n o gofnodion</numerusform>
            <numerusform>Yn yr wythnos: %n o gofnodion</numerusform>
            <numerusform>Yn yr wythnos: %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>Yn yr wythnos</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>Spoken name of a week; %1: its first day.</extracomment>
        <translation>Wythnos yn dechrau %1</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarPanel</name>
    <message>
        <source>Open this day</source>
        <extracomment>Group: the calendar of the timeline, with what belongs to it. Read by: the person who keeps the diary. A day without entries is not a day without harm.</extracomment>
        <translation>Agor y diwrnod hwn</translation>
    </message>
    <message>
        <source>A dot means nothing recorded. It does not mean nothing happened.</source>
        <translation>Mae dot yn golygu dim wedi&apos;i gofnodi. Nid yw&apos;n golygu na ddigwyddodd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day. Look at them</source>
        <translation>
            <numerusform>Heb ddiwrnod: %n o gofnodion. Edrych arnyn nhw</numerusform>
            <numerusform>Heb ddiwrnod: %n cofnod. Edrych arno</numerusform>
            <numerusform>Heb ddiwrnod: %n o gofnodion. Edrych arnyn nhw</numerusform>
            <numerusform>Heb ddiwrnod: %n o gofnodion. Edrych arnyn nhw</numerusform>
            <numerusform>Heb ddiwrnod: %n o gofnodion. Edrych arnyn nhw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means: an entry was some time between two days. It is counted on each of them.</source>
        <extracomment>Below the calendar, after what a dot means. %1: the sign that stands after the number of such a day.</extracomment>
        <translation>Mae %1 yn golygu: digwyddodd hyn rywbryd rhwng dau ddiwrnod. Mae&apos;r cofnod yn cael ei gyfrif ar bob un ohonyn nhw.</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineList</name>
    <message>
        <source>Timeline</source>
        <extracomment>Group: the list of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the list: everything in the order it happened.</extracomment>
        <translation>Llinell amser</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineListModel</name>
    <message numerus="yes">
        <source>%n day(s) without one that matches</source>
        <extracomment>A gap between two lines: days without an entry that the filters let through.</extracomment>
        <translation>
            <numerusform>%n diwrnod heb un sy&apos;n cyfateb</numerusform>
            <numerusform>%n diwrnod heb un sy&apos;n cyfateb</numerusform>
            <numerusform>%n diwrnod heb un sy&apos;n cyfateb</numerusform>
            <numerusform>%n diwrnod heb un sy&apos;n cyfateb</numerusform>
            <numerusform>%n diwrnod heb un sy&apos;n cyfateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with nothing recorded</source>
        <translation>
            <numerusform>%n diwrnod heb ddim wedi&apos;i gofnodi</numerusform>
            <numerusform>%n diwrnod heb ddim wedi&apos;i gofnodi</numerusform>
            <numerusform>%n diwrnod heb ddim wedi&apos;i gofnodi</numerusform>
            <numerusform>%n diwrnod heb ddim wedi&apos;i gofnodi</numerusform>
            <numerusform>%n diwrnod heb ddim wedi&apos;i gofnodi</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not known</source>
        <extracomment>Group: lines of the timeline. Read by: the person who keeps the diary, and with a screen reader. A day without entries is not a day without harm.</extracomment>
        <translation>Nid yw&apos;r diwrnod yn hysbys</translation>
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
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Everything in the order it happened. &quot;Nothing recorded&quot; does not mean that nothing happened.</source>
        <extracomment>Group: the page of the timeline, and the questions before it is printed. Read by: the person who keeps the diary, perhaps beside a police officer.</extracomment>
        <translation>Popeth yn y drefn y digwyddodd. Nid yw &quot;Dim wedi&apos;i gofnodi&quot; yn golygu na ddigwyddodd dim.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Noun, a choice: show the timeline as a list.</extracomment>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Noun, a choice: show the timeline as a calendar.</extracomment>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Show reports and contacts</source>
        <translation>Dangos adroddiadau a phob cyswllt</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Yn ôl i&apos;r calendr</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Chwilio&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Entries with no day</source>
        <translation>Cofnodion dyddiadur heb ddiwrnod</translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr un cofnod (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
            <numerusform>Does dim cofnod yn cyfateb i&apos;r hidlwyr hyn. Cliriwch yr hidlwyr i weld yr holl gofnodion (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>When you add entries they will appear here in order.</source>
        <translation>Pan fyddwch chi&apos;n ychwanegu cofnodion dyddiadur, byddan nhw&apos;n ymddangos yma mewn trefn.</translation>
    </message>
    <message>
        <source>Private entries are not put on paper.</source>
        <translation>Nid yw cofnodion dyddiadur preifat yn cael eu rhoi ar bapur.</translation>
    </message>
    <message>
        <source>Save the timeline as a PDF?</source>
        <translation>Cadw&apos;r llinell amser fel PDF?</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Cadw&apos;r llinell amser</translation>
    </message>
    <message>
        <source>Saving the timeline</source>
        <translation>Yn cadw&apos;r llinell amser</translation>
    </message>
    <message>
        <source>The timeline was saved. The PDF is not protected.</source>
        <translation>Mae&apos;r llinell amser wedi&apos;i chadw. Nid yw&apos;r PDF wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>Print the timeline?</source>
        <translation>Argraffu&apos;r llinell amser?</translation>
    </message>
    <message>
        <source>Printing the timeline</source>
        <translation>Yn argraffu&apos;r llinell amser</translation>
    </message>
    <message>
        <source>The timeline was sent to the printer.</source>
        <translation>Mae&apos;r llinell amser wedi&apos;i hanfon i&apos;r argraffydd.</translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>Cadw PDF yma</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineWords</name>
    <message>
        <source>Crime reference %1 of %2.</source>
        <comment>number, day</comment>
        <translation>Cyfeirnod trosedd %1 (%2).</translation>
    </message>
    <message>
        <source>Reference %1 of %2.</source>
        <comment>number, day</comment>
        <translation>Cyfeirnod %1 (%2).</translation>
    </message>
    <message>
        <source>Crime reference %1.</source>
        <extracomment>%1: the number that the police gave.</extracomment>
        <translation>Cyfeirnod trosedd %1.</translation>
    </message>
    <message>
        <source>Reference %1.</source>
        <extracomment>Noun; %1: the number that the police or others gave.</extracomment>
        <translation>Cyfeirnod %1.</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <comment>101 or 999</comment>
        <translation>Ffoniwyd %1.</translation>
    </message>
    <message>
        <source>Called %1, %2.</source>
        <comment>101 or 999, police force</comment>
        <translation>Ffoniwyd %1, %2.</translation>
    </message>
    <message>
        <source>Went to a police station.</source>
        <extracomment>Group: sentences of the timeline and its summary. Read by: the person who keeps the diary, and perhaps by a police officer beside them. Facts, no verdicts, no gender.</extracomment>
        <translation>Ymweliad â gorsaf heddlu.</translation>
    </message>
    <message>
        <source>Went to a police station, %1.</source>
        <extracomment>The person did so; %1: which police force.</extracomment>
        <translation>Ymweliad â gorsaf heddlu, %1.</translation>
    </message>
    <message>
        <source>Reported it online.</source>
        <translation>Rhoddwyd gwybod ar-lein.</translation>
    </message>
    <message>
        <source>Reported it online to %1.</source>
        <extracomment>The person did so; %1: a police force, an app or somebody else.</extracomment>
        <translation>Rhoddwyd gwybod ar-lein (%1).</translation>
    </message>
    <message>
        <source>Reported it by phone.</source>
        <translation>Rhoddwyd gwybod dros y ffôn.</translation>
    </message>
    <message>
        <source>Called %1 to report it.</source>
        <extracomment>The person did so; %1: a police force or somebody else.</extracomment>
        <translation>Rhoddwyd gwybod dros y ffôn (%1).</translation>
    </message>
    <message>
        <source>Reported it by email.</source>
        <translation>Rhoddwyd gwybod drwy e-bost.</translation>
    </message>
    <message>
        <source>Reported it by email to %1.</source>
        <translation>Rhoddwyd gwybod drwy e-bost (%1).</translation>
    </message>
    <message>
        <source>Reported it by letter.</source>
        <translation>Rhoddwyd gwybod drwy lythyr.</translation>
    </message>
    <message>
        <source>Reported it by letter to %1.</source>
        <translation>Rhoddwyd gwybod drwy lythyr (%1).</translation>
    </message>
    <message>
        <source>Reported it in person.</source>
        <translation>Rhoddwyd gwybod wyneb yn wyneb.</translation>
    </message>
    <message>
        <source>Reported it in person to %1.</source>
        <translation>Rhoddwyd gwybod wyneb yn wyneb (%1).</translation>
    </message>
    <message>
        <source>Reported it.</source>
        <translation>Rhoddwyd gwybod.</translation>
    </message>
    <message>
        <source>Reported it to %1.</source>
        <extracomment>The person did so; %1: a police force or somebody else.</extracomment>
        <translation>Rhoddwyd gwybod (%1).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agency, name of somebody there</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>They contacted you.</source>
        <translation>Nhw gysylltodd â chi.</translation>
    </message>
    <message>
        <source>%1 contacted you.</source>
        <comment>agency or name</comment>
        <translation>Cysylltodd %1 â chi.</translation>
    </message>
    <message>
        <source>You contacted them.</source>
        <translation>Chi gysylltodd â nhw.</translation>
    </message>
    <message>
        <source>You contacted %1.</source>
        <comment>agency or name</comment>
        <translation>Chi gysylltodd â nhw: %1.</translation>
    </message>
    <message>
        <source>They said: %1</source>
        <extracomment>The answer to a report; %1: in the words that were written down.</extracomment>
        <translation>Dywedon nhw: %1</translation>
    </message>
    <message>
        <source>your report</source>
        <extracomment>Noun, lower case: the end of a line about a report.</extracomment>
        <translation>eich adroddiad</translation>
    </message>
    <message>
        <source>contact about a report</source>
        <translation>cyswllt am adroddiad</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files go with it.</extracomment>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>rhoddwyd gwybod</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>preifat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %n o gofnodion</numerusform>
            <numerusform>%1, %n cofnod</numerusform>
            <numerusform>%1, %n o gofnodion</numerusform>
            <numerusform>%1, %n o gofnodion</numerusform>
            <numerusform>%1, %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no entries that match</source>
        <comment>a day</comment>
        <translation>%1, dim cofnod sy&apos;n cyfateb</translation>
    </message>
    <message>
        <source>%1, nothing recorded</source>
        <comment>a day</comment>
        <translation>%1, dim wedi&apos;i gofnodi</translation>
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
            <numerusform>%n o gofnodion.</numerusform>
            <numerusform>%n cofnod.</numerusform>
            <numerusform>%n o gofnodion.</numerusform>
            <numerusform>%n o gofnodion.</numerusform>
            <numerusform>%n o gofnodion.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was %1, the last %2.</source>
        <extracomment>%1 and %2: days in words, &quot;on 4 March 2026&quot;.</extracomment>
        <translation>Y cyntaf: %1. Yr olaf: %2.</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <extracomment>%1: what was done most often, such as &quot;Followed me (3 times)&quot;.</extracomment>
        <translation>Amlaf: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without one that matches is %n day(s).</source>
        <translation>
            <numerusform>Yr amser hiraf heb un sy&apos;n cyfateb yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb un sy&apos;n cyfateb yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb un sy&apos;n cyfateb yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb un sy&apos;n cyfateb yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb un sy&apos;n cyfateb yw %n diwrnod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time with nothing recorded is %n day(s).</source>
        <translation>
            <numerusform>Yr amser hiraf heb ddim wedi&apos;i gofnodi yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb ddim wedi&apos;i gofnodi yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb ddim wedi&apos;i gofnodi yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb ddim wedi&apos;i gofnodi yw %n diwrnod.</numerusform>
            <numerusform>Yr amser hiraf heb ddim wedi&apos;i gofnodi yw %n diwrnod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked them to stop: %1. They were in touch %n time(s) after that.</source>
        <extracomment>How often they were in touch after the person asked them to stop; %1: when that was.</extracomment>
        <translation>
            <numerusform>Gofynnoch chi i&apos;r person stopio: %1. Sawl gwaith y cysylltodd y person ar ôl hynny: %n.</numerusform>
            <numerusform>Gofynnoch chi i&apos;r person stopio: %1. Sawl gwaith y cysylltodd y person ar ôl hynny: %n.</numerusform>
            <numerusform>Gofynnoch chi i&apos;r person stopio: %1. Sawl gwaith y cysylltodd y person ar ôl hynny: %n.</numerusform>
            <numerusform>Gofynnoch chi i&apos;r person stopio: %1. Sawl gwaith y cysylltodd y person ar ôl hynny: %n.</numerusform>
            <numerusform>Gofynnoch chi i&apos;r person stopio: %1. Sawl gwaith y cysylltodd y person ar ôl hynny: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries say that an order or a bail condition was broken.</source>
        <translation>
            <numerusform>Mae %n o gofnodion yn dweud bod gorchymyn neu amod mechnïaeth wedi&apos;i dorri.</numerusform>
            <numerusform>Mae %n cofnod yn dweud bod gorchymyn neu amod mechnïaeth wedi&apos;i dorri.</numerusform>
            <numerusform>Mae %n o gofnodion yn dweud bod gorchymyn neu amod mechnïaeth wedi&apos;i dorri.</numerusform>
            <numerusform>Mae %n o gofnodion yn dweud bod gorchymyn neu amod mechnïaeth wedi&apos;i dorri.</numerusform>
            <numerusform>Mae %n o gofnodion yn dweud bod gorchymyn neu amod mechnïaeth wedi&apos;i dorri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (some time between two days: %2)</source>
        <extracomment>%1: a day and how many entries it has. %2: how many of them were some time between two days, so that they count on each day from the first to the last.</extracomment>
        <translation>%1 (rywbryd rhwng dau ddiwrnod: %2)</translation>
    </message>
</context>
<context>
    <name>app::today::TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: the first page: what waits, what is half written, and the last entries. Read by: the person who keeps the diary, each time they open it. Calm; it must not press anybody.</extracomment>
        <translation>Ysgrifennu beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Add a picture or file</source>
        <translation>Ychwanegu llun neu ffeil</translation>
    </message>
    <message>
        <source>Get ready to report (101 or online)</source>
        <translation>Paratoi i roi gwybod (101 neu ar-lein)</translation>
    </message>
    <message>
        <source>Nothing here yet. When you are ready, write what happened. One sentence is enough.</source>
        <translation>Does dim byd yma eto. Pan fyddwch chi&apos;n barod, ysgrifennwch beth ddigwyddodd. Mae un frawddeg yn ddigon.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>A heading above a list: what the police or others have not given or done yet.</extracomment>
        <translation>Yn aros am</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>A button: add the number that is missing.</extracomment>
        <translation>Ei ychwanegu</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A button: open the report. Verb.</extracomment>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <extracomment>Spoken name of a button: what it opens.</extracomment>
        <translation>Ei ychwanegu: %1</translation>
    </message>
    <message>
        <source>Open it: %1</source>
        <extracomment>Spoken name of the button &quot;Open it&quot;; %1: what it opens.</extracomment>
        <translation>Ei agor: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>A heading above a list: what is half written.</extracomment>
        <translation>Heb eu gorffen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>A button: go on with what is half written.</extracomment>
        <translation>Dal ati</translation>
    </message>
    <message>
        <source>Carry on: %1</source>
        <extracomment>Spoken name of the button Carry on; %1: the first words of an entry.</extracomment>
        <translation>Dal ati: %1</translation>
    </message>
    <message>
        <source>Last entries</source>
        <extracomment>Noun, a heading above a list: the newest entries.</extracomment>
        <translation>Cofnodion dyddiadur diwethaf</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Dewis cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>You have no recovery words. If you forget your passphrase, no one can open your records.</source>
        <translation>Does gennych chi ddim geiriau adfer. Os byddwch chi&apos;n anghofio&apos;ch cyfrinymadrodd, ni all neb agor eich cofnodion.</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Creu geiriau adfer</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>Peidio â chynnig hyn eto</translation>
    </message>
    <message>
        <source>You can still make them in Settings.</source>
        <translation>Gallwch chi eu creu o hyd yn y Gosodiadau.</translation>
    </message>
    <message>
        <source>You came in with your recovery words. You can choose a new passphrase, so that you do not need the paper next time.</source>
        <translation>Daethoch chi i mewn gyda&apos;ch geiriau adfer. Gallwch chi ddewis cyfrinymadrodd newydd, fel na fydd angen y papur arnoch chi y tro nesaf.</translation>
    </message>
</context>
<context>
    <name>app::today::TodayWords</name>
    <message>
        <source>A report that is not finished</source>
        <extracomment>Group: lines on the first page: what is half written, what waits, and the last entries. Read by: the person who keeps the diary, and with a screen reader. Words after &quot;your&quot; are in lower case.</extracomment>
        <translation>Adroddiad heb ei orffen</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>Adroddiad: %1</translation>
    </message>
    <message>
        <source>A call or letter that is not finished</source>
        <translation>Galwad neu lythyr heb ei orffen</translation>
    </message>
    <message>
        <source>Call or letter: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>Galwad neu lythyr: %1</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>Nodiadau galwad</translation>
    </message>
    <message>
        <source>Notes of a call: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>Nodiadau galwad: %1</translation>
    </message>
    <message>
        <source>A person without a name yet</source>
        <translation>Person heb enw eto</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>Noun, something half written; %1: a name.</extracomment>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>An account without a name yet</source>
        <translation>Cyfrif heb enw eto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Noun, something half written: on a website or in an app; %1: a name.</extracomment>
        <translation>Cyfrif: %1</translation>
    </message>
    <message>
        <source>A place without a name yet</source>
        <translation>Lle heb enw eto</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>Noun, something half written; %1: a name.</extracomment>
        <translation>Lle: %1</translation>
    </message>
    <message>
        <source>An order without words yet</source>
        <translation>Gorchymyn heb eiriau eto</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>Noun, something half written: what a court told somebody not to do; %1: its kind.</extracomment>
        <translation>Gorchymyn: %1</translation>
    </message>
    <message>
        <source>What a file shows</source>
        <translation>Beth mae ffeil yn ei ddangos</translation>
    </message>
    <message>
        <source>What a file shows: %1</source>
        <extracomment>Something half written; %1: its first words.</extracomment>
        <translation>Beth mae ffeil yn ei ddangos: %1</translation>
    </message>
    <message>
        <source>An entry without words yet</source>
        <translation>Cofnod heb eiriau eto</translation>
    </message>
    <message>
        <source>call to %1</source>
        <extracomment>Noun, after &quot;your&quot;; %1: 101 or 999.</extracomment>
        <translation>galwad i %1</translation>
    </message>
    <message>
        <source>online report</source>
        <extracomment>Noun, after &quot;your&quot;.</extracomment>
        <translation>adroddiad ar-lein</translation>
    </message>
    <message>
        <source>visit to the station</source>
        <translation>ymweliad â&apos;r orsaf</translation>
    </message>
    <message>
        <source>phone call</source>
        <extracomment>Noun, after &quot;your&quot;.</extracomment>
        <translation>galwad ffôn</translation>
    </message>
    <message>
        <source>email</source>
        <extracomment>Noun, after &quot;your&quot;: a report by email.</extracomment>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>Noun, after &quot;your&quot;: a report by letter.</extracomment>
        <translation>llythyr</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Noun, after &quot;your&quot;: a report face to face.</extracomment>
        <translation>cyfarfod</translation>
    </message>
    <message>
        <source>report to a website or app</source>
        <translation>adroddiad i wefan neu ap</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>Noun, after &quot;your&quot;: a report of any other kind.</extracomment>
        <translation>adroddiad</translation>
    </message>
    <message>
        <source>Reference number for your %1 on %2</source>
        <extracomment>%1: &quot;call to 101&quot;; %2: a day.</extracomment>
        <translation>Cyfeirnod ar gyfer eich %1 ar %2</translation>
    </message>
    <message>
        <source>Reference number for your %1</source>
        <extracomment>%1: &quot;call to 101&quot;.</extracomment>
        <translation>Cyfeirnod ar gyfer eich %1</translation>
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
        <translation>%1. Addawyd erbyn %2. Gallwch chi holi am hyn nawr.</translation>
    </message>
    <message>
        <source>%1. Promised for %2.</source>
        <extracomment>%1: a promise; %2: the day it was promised for.</extracomment>
        <translation>%1. Addawyd erbyn %2.</translation>
    </message>
    <message>
        <source>%1 (started at %2)</source>
        <extracomment>%1: first words; %2: a time.</extracomment>
        <translation>%1 (dechreuwyd am %2)</translation>
    </message>
    <message>
        <source>%1 (started on %2)</source>
        <extracomment>%1: first words; %2: a day.</extracomment>
        <translation>%1 (dechreuwyd ar %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>rhoddwyd gwybod</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>preifat</translation>
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
        <translation>Agor y ffolder hon</translation>
    </message>
    <message>
        <source>There are no records of this app in that place.</source>
        <translation>Does dim cofnodion yr ap hwn yn y lle hwnnw.</translation>
    </message>
    <message>
        <source>Choose the folder where you keep them.</source>
        <translation>Dewiswch y ffolder lle rydych chi&apos;n eu cadw.</translation>
    </message>
</context>
<context>
    <name>app::vault::FirstRun</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the step before.</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: to the step after. Adjective, as in &quot;next page&quot;.</extracomment>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Which page of the first run this is: &quot;Step 5 of 8&quot;.</extracomment>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>There is a folder with files in that place. Go back one page and choose another place.</source>
        <translation>Mae ffolder gyda ffeiliau yn y lle hwnnw. Ewch yn ôl un dudalen a dewiswch le arall.</translation>
    </message>
    <message>
        <source>Your records are made.</source>
        <extracomment>Group: buttons and messages of the pages that are seen at the first start. Read by: the person who will keep the diary, who may be frightened and in a hurry.</extracomment>
        <translation>Mae&apos;ch cofnodion wedi&apos;u creu.</translation>
    </message>
</context>
<context>
    <name>app::vault::HabitsStep</name>
    <message>
        <source>When you step away</source>
        <translation>Pan fyddwch chi&apos;n camu i ffwrdd</translation>
    </message>
    <message>
        <source>You can change all of this later, in Settings.</source>
        <translation>Gallwch chi newid hyn i gyd wedyn, ar y dudalen Gosodiadau a diogelwch.</translation>
    </message>
    <message>
        <source>Blur pictures until I ask to see them</source>
        <extracomment>Group: a page at the first start: when to lock, and what to blur. Read by: the person who will keep the diary.</extracomment>
        <translation>Niwlio lluniau nes i mi ofyn am eu gweld</translation>
    </message>
</context>
<context>
    <name>app::vault::KnownWordsStep</name>
    <message>
        <source>Words that others might guess</source>
        <translation>Geiriau y gallai eraill eu dyfalu</translation>
    </message>
    <message>
        <source>Someone who knows you may try names and dates first. You can leave this empty.</source>
        <extracomment>Group: a page at the first start: names that others might guess. Read by: the person who will keep the diary.</extracomment>
        <translation>Efallai y bydd rhywun sy&apos;n eich adnabod yn rhoi cynnig ar enwau a dyddiadau yn gyntaf. Gallwch chi adael hwn yn wag.</translation>
    </message>
    <message>
        <source>Names, pets, streets, teams, birthdays</source>
        <translation>Enwau, anifeiliaid anwes, strydoedd, timau, pen-blwyddi</translation>
    </message>
    <message>
        <source>We only test your passphrase with them. We do not keep them.</source>
        <translation>Dim ond i brofi eich cyfrinymadrodd rydyn ni&apos;n eu defnyddio. Nid ydyn ni&apos;n eu cadw.</translation>
    </message>
</context>
<context>
    <name>app::vault::LeaveStep</name>
    <message>
        <source>How to leave quickly</source>
        <translation>Sut i adael yn gyflym</translation>
    </message>
    <message>
        <source>You can close everything at once, at any time.</source>
        <translation>Gallwch chi gau popeth ar unwaith, unrhyw bryd.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <extracomment>Group: a page at the first start: how to leave quickly, and what leaving does not do. Read by: the person who will keep the diary, whose safety may hang on it. Exact; promise nothing more than the English does.</extracomment>
        <translation>Rhoi cynnig arni nawr</translation>
    </message>
    <message>
        <source>Press the Shift key three times. Or press Esc three times. Or press Leave now, at the top.</source>
        <translation>Pwyswch y fysell Shift dair gwaith. Neu pwyswch Esc dair gwaith. Neu pwyswch Gadael nawr, ar y brig.</translation>
    </message>
    <message>
        <source>The window goes at once. Nothing is asked. What you wrote is kept.</source>
        <translation>Mae&apos;r ffenest yn mynd ar unwaith. Does dim cwestiwn. Mae&apos;r hyn wnaethoch chi ei ysgrifennu yn cael ei gadw.</translation>
    </message>
    <message>
        <source>It does not hide that this app is on this computer.</source>
        <translation>Nid yw&apos;n cuddio bod yr ap hwn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It does not stop a spy program from seeing your screen.</source>
        <translation>Nid yw&apos;n atal rhaglen ysbïo rhag gweld eich sgrin.</translation>
    </message>
    <message>
        <source>Now press Shift three times. The window goes, and comes back this once.</source>
        <translation>Nawr pwyswch Shift dair gwaith. Mae&apos;r ffenest yn mynd, ac yn dod yn ôl y tro hwn yn unig.</translation>
    </message>
    <message>
        <source>That is how it works. The next time the window does not come back.</source>
        <translation>Dyna sut mae&apos;n gweithio. Y tro nesaf ni fydd y ffenest yn dod yn ôl.</translation>
    </message>
    <message>
        <source>It shows nothing in its place. It helps to keep something ordinary open behind it.</source>
        <translation>Nid yw&apos;n dangos dim yn ei le. Mae&apos;n help cadw rhywbeth cyffredin ar agor y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Small dots beside Leave now count how often you pressed. They go after a few seconds.</source>
        <translation>Mae dotiau bach wrth ymyl Gadael nawr yn cyfrif sawl gwaith rydych chi wedi pwyso. Maen nhw&apos;n mynd ar ôl ychydig eiliadau.</translation>
    </message>
</context>
<context>
    <name>app::vault::NationStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>Ble rydych chi&apos;n byw?</translation>
    </message>
    <message>
        <source>The law and the police are not the same everywhere in the UK.</source>
        <translation>Nid yw&apos;r gyfraith a&apos;r heddlu yr un fath ym mhob rhan o&apos;r Deyrnas Unedig.</translation>
    </message>
    <message>
        <source>I live in</source>
        <extracomment>Group: a page at the first start: in which part of the UK the person lives. Read by: the person who will keep the diary.</extracomment>
        <translation>Ble rwy&apos;n byw</translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Gallwch chi newid hyn wedyn.</translation>
    </message>
    <message>
        <source>Choose where you live.</source>
        <translation>Dewiswch ble rydych chi&apos;n byw.</translation>
    </message>
</context>
<context>
    <name>app::vault::OpenFolder</name>
    <message>
        <source>Last opened %1 at %2.</source>
        <extracomment>%1 is a day, &quot;21 November&quot;; %2 is a time, &quot;9:40pm&quot;.</extracomment>
        <translation>Agorwyd ddiwethaf ar %1 am %2.</translation>
    </message>
    <message>
        <source>My records</source>
        <extracomment>Group: the name of the folder of records, and when it was opened last. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside. This text: Noun, a heading where the folder has no name of its own.</extracomment>
        <translation>Fy nghofnodion</translation>
    </message>
    <message>
        <source>Your last words were kept. You find them under &quot;Not finished&quot;.</source>
        <extracomment>&quot;Not finished&quot; is the heading of a list on the page Today: the same words as there.</extracomment>
        <translation>Mae&apos;ch geiriau diwethaf wedi&apos;u cadw. Maen nhw o dan &quot;Heb eu gorffen&quot;.</translation>
    </message>
</context>
<context>
    <name>app::vault::PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Dewis cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Some random words are easier to remember and harder to guess. No one can open your records without it. We do not keep a copy.</source>
        <extracomment>Group: a page at the first start: the passphrase, and where the records are kept. Read by: the person who will keep the diary. It must be clear that nobody can help who loses it.</extracomment>
        <translation>Mae ychydig eiriau ar hap yn haws eu cofio ac yn anoddach eu dyfalu. Ni all neb agor eich cofnodion heb y cyfrinymadrodd. Nid ydyn ni&apos;n cadw copi.</translation>
    </message>
    <message>
        <source>Keep them in another place</source>
        <translation>Eu cadw mewn lle arall</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>Eu cadw yma</translation>
    </message>
    <message>
        <source>Your records will be kept in %1</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>Bydd eich cofnodion yn cael eu cadw yn %1</translation>
    </message>
    <message>
        <source>There are records in the usual place. Choose another place for these.</source>
        <translation>Mae cofnodion yn y lle arferol. Dewiswch le arall i&apos;r rhain.</translation>
    </message>
    <message>
        <source>Choose where to keep your new records.</source>
        <translation>Dewiswch ble i gadw eich cofnodion newydd.</translation>
    </message>
</context>
<context>
    <name>app::vault::RecoveryStep</name>
    <message>
        <source>If you forget it</source>
        <translation>Os byddwch chi&apos;n ei anghofio</translation>
    </message>
    <message>
        <source>There is no way to open your records without the passphrase or the recovery words. We do not keep a copy.</source>
        <extracomment>Group: a page at the first start: recovery words on paper, or none. Read by: the person who will keep the diary, who weighs who may find a paper. Exact.</extracomment>
        <translation>Does dim ffordd o agor eich cofnodion heb y cyfrinymadrodd neu&apos;r geiriau adfer. Nid ydyn ni&apos;n cadw copi.</translation>
    </message>
    <message>
        <source>Making your records. This takes a moment.</source>
        <translation>Yn creu eich cofnodion. Mae hyn yn cymryd ychydig o amser.</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Beth hoffech chi?</translation>
    </message>
    <message>
        <source>I know this, and go on without</source>
        <translation>Rwy&apos;n gwybod hyn, ac yn mynd ymlaen heb eiriau adfer</translation>
    </message>
    <message>
        <source>Recovery words on paper</source>
        <translation>Geiriau adfer ar bapur</translation>
    </message>
    <message>
        <source>No recovery</source>
        <extracomment>A choice: do without recovery words.</extracomment>
        <translation>Dim geiriau adfer</translation>
    </message>
    <message>
        <source>If you forget your passphrase, no one can open your records. We cannot help then.</source>
        <translation>Os byddwch chi&apos;n anghofio&apos;ch cyfrinymadrodd, ni all neb agor eich cofnodion. Allwn ni ddim helpu bryd hynny.</translation>
    </message>
    <message>
        <source>Eleven words open your records if you forget the passphrase. Who could find the paper? A friend, a solicitor or a support worker can keep it for you, away from home.</source>
        <translation>Mae un ar ddeg o eiriau yn agor eich cofnodion os byddwch chi&apos;n anghofio&apos;r cyfrinymadrodd. Pwy allai ddod o hyd i&apos;r papur? Gall ffrind, cyfreithiwr neu weithiwr cymorth ei gadw i chi, i ffwrdd o&apos;ch cartref.</translation>
    </message>
    <message>
        <source>Tick the box to go on without recovery words.</source>
        <translation>Ticiwch y blwch i fynd ymlaen heb eiriau adfer.</translation>
    </message>
</context>
<context>
    <name>app::vault::SafePlaceStep</name>
    <message>
        <source>Is this computer safe for you?</source>
        <translation>Ydy&apos;r cyfrifiadur hwn yn ddiogel i chi?</translation>
    </message>
    <message>
        <source>Here you can write down what happens to you, and keep what shows it. It all stays in a locked file on this computer.</source>
        <extracomment>Group: the first page at the first start: is this computer safe to use? Read by: somebody who may be watched on this computer. Calm and exact; it must not press anybody.</extracomment>
        <translation>Yma gallwch chi ysgrifennu beth sy&apos;n digwydd i chi, a chadw beth sy&apos;n dangos hynny. Mae&apos;r cyfan yn aros mewn ffeil wedi&apos;i chloi ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Who can use this computer?</source>
        <translation>Pwy all ddefnyddio&apos;r cyfrifiadur hwn?</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>A choice: nobody else can use this computer.</extracomment>
        <translation>Dim ond fi</translation>
    </message>
    <message>
        <source>Someone else can use it</source>
        <translation>Gall rhywun arall ei ddefnyddio</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>If someone watches this computer, it may be safer to stop here and use another one.</source>
        <translation>Os oes rhywun yn gwylio&apos;r cyfrifiadur hwn, gall fod yn fwy diogel stopio yma a defnyddio un arall.</translation>
    </message>
    <message>
        <source>A library, a friend, your work or a support worker may have one.</source>
        <translation>Efallai fod un gan lyfrgell, ffrind, eich gwaith neu weithiwr cymorth.</translation>
    </message>
    <message>
        <source>A spy program can see what you type and what is on the screen. We cannot stop that.</source>
        <translation>Gall rhaglen ysbïo weld beth rydych chi&apos;n ei deipio a beth sydd ar y sgrin. Allwn ni ddim atal hynny.</translation>
    </message>
    <message>
        <source>Stopping what you usually do on this computer can be noticed too.</source>
        <translation>Gall rhywun hefyd sylwi os byddwch chi&apos;n stopio gwneud beth rydych chi&apos;n ei wneud fel arfer ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>You can also keep this app and your records on a stick that you take with you.</source>
        <translation>Gallwch chi hefyd gadw&apos;r ap hwn a&apos;ch cofnodion ar gof bach sy&apos;n mynd gyda chi.</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>Stopio yma am y tro</translation>
    </message>
    <message>
        <source>I already have records: open them</source>
        <translation>Mae gen i gofnodion yn barod: eu hagor</translation>
    </message>
    <message>
        <source>Choose who can use this computer.</source>
        <translation>Dewiswch pwy all ddefnyddio&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>It may help to think of who set this computer up, who knows its password, and who fixes it.</source>
        <translation>Gallai fod o help meddwl pwy osododd y cyfrifiadur hwn, pwy sy&apos;n gwybod ei gyfrinair, a phwy sy&apos;n ei drwsio.</translation>
    </message>
</context>
<context>
    <name>app::vault::StartStep</name>
    <message>
        <source>Your records are ready</source>
        <translation>Mae&apos;ch cofnodion yn barod</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Sut hoffech chi ddechrau?</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: the last page at the first start: what to do first. Read by: the person who will keep the diary.</extracomment>
        <translation>Ysgrifennu beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Ychwanegu lluniau neu ffeiliau</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Edrych o gwmpas yn gyntaf</translation>
    </message>
</context>
<context>
    <name>app::vault::UnlockForm</name>
    <message>
        <source>Word %1 is not one of the words. Check its letters.</source>
        <extracomment>%1: which word it is, a number from 1 to 11.</extracomment>
        <translation>Nid yw gair %1 yn un o&apos;r geiriau. Gwiriwch ei lythrennau.</translation>
    </message>
    <message>
        <source>There are %1 words here. There are 11 on your paper.</source>
        <extracomment>%1: how many words were typed.</extracomment>
        <translation>Nifer y geiriau yma: %1. Mae 11 ar eich papur.</translation>
    </message>
    <message>
        <source>Those words did not open your records. Check each word and their order, then try again.</source>
        <extracomment>Group: the form that opens the records, and what it says when that did not work. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside.</extracomment>
        <translation>Nid agorodd y geiriau hynny eich cofnodion. Gwiriwch bob gair a&apos;u trefn, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun, a label before a field: the words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Verb, a button: open the records.</extracomment>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Verb, a button: stop opening the records.</extracomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Agor ffeil arall</translation>
    </message>
    <message>
        <source>Open your records</source>
        <translation>Agor eich cofnodion</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Geiriau adfer</translation>
    </message>
    <message>
        <source>Type the eleven words that you wrote down. Capitals do not matter.</source>
        <translation>Teipiwch yr un ar ddeg o eiriau sydd ar eich papur. Does dim gwahaniaeth am briflythrennau.</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Rydw i wedi anghofio fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Defnyddio fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Nodwch eich cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Enter your recovery words.</source>
        <translation>Nodwch eich geiriau adfer.</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Yn agor. Mae hyn yn cymryd ychydig o amser.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Gallwch chi roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch chi roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch chi roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch chi roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch chi roi cynnig arall arni ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new records in another place</source>
        <translation>Creu cofnodion newydd mewn lle arall</translation>
    </message>
</context>
<context>
    <name>app::vault::WrongTries</name>
    <message>
        <source>One wrong try since then.</source>
        <extracomment>Group: how often somebody typed a wrong passphrase. Read by: the person who keeps the diary: it may mean that somebody else tried. Calm.</extracomment>
        <translation>Un cynnig anghywir ers hynny.</translation>
    </message>
    <message>
        <source>Two wrong tries since then.</source>
        <translation>Dau gynnig anghywir ers hynny.</translation>
    </message>
    <message>
        <source>Three wrong tries since then.</source>
        <translation>Tri chynnig anghywir ers hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries since then.</source>
        <translation>
            <numerusform>%n cynnig anghywir ers hynny.</numerusform>
            <numerusform>%n cynnig anghywir ers hynny.</numerusform>
            <numerusform>%n cynnig anghywir ers hynny.</numerusform>
            <numerusform>%n cynnig anghywir ers hynny.</numerusform>
            <numerusform>%n cynnig anghywir ers hynny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::vault::keys::NewPassphrase</name>
    <message>
        <source>Strength: not rated yet</source>
        <extracomment>Group: fields for a new passphrase, and how hard it is to guess. Read by: the person who keeps the diary, and with a screen reader. No blame for a weak one.</extracomment>
        <translation>Cryfder: heb ei fesur eto</translation>
    </message>
    <message>
        <source>Strength: too easy to guess</source>
        <translation>Cryfder: rhy hawdd ei ddyfalu</translation>
    </message>
    <message>
        <source>Strength: it will do. One more word makes it much harder to guess.</source>
        <translation>Cryfder: bydd yn gwneud y tro. Mae un gair arall yn ei wneud yn llawer anoddach ei ddyfalu.</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <extracomment>How hard the passphrase is to guess: hard.</extracomment>
        <translation>Cryfder: cryf</translation>
    </message>
    <message>
        <source>Which passphrase?</source>
        <extracomment>A question above two choices: the words that are offered, or one&apos;s own.</extracomment>
        <translation>Pa gyfrinymadrodd?</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Defnyddio&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>I will choose my own</source>
        <translation>Dewis fy un fy hun</translation>
    </message>
    <message>
        <source>Different words</source>
        <extracomment>A button: offer other words that chance has put together.</extracomment>
        <translation>Geiriau gwahanol</translation>
    </message>
    <message>
        <source>Type it once to make sure</source>
        <translation>Teipiwch unwaith i wneud yn siŵr</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Cryfder y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Who could guess it?</source>
        <translation>Pwy allai ei ddyfalu?</translation>
    </message>
    <message>
        <source>Someone who knows you tries names, pets, teams, streets and dates first.</source>
        <translation>Mae rhywun sy&apos;n eich adnabod yn rhoi cynnig ar enwau, anifeiliaid anwes, timau, strydoedd a dyddiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>A program tries millions of known passphrases, songs and sayings.</source>
        <translation>Mae rhaglen yn rhoi cynnig ar filiynau o gyfrinymadroddion, caneuon a dywediadau cyfarwydd.</translation>
    </message>
    <message>
        <source>Words that chance puts together have no link to you, and no saying behind them.</source>
        <translation>Does dim cysylltiad â chi gan eiriau ar hap, a does dim dywediad y tu ôl iddyn nhw.</translation>
    </message>
    <message>
        <source>Type your own passphrase</source>
        <translation>Teipiwch eich cyfrinymadrodd eich hun</translation>
    </message>
    <message>
        <source>There are five new words on this page.</source>
        <translation>Mae pum gair newydd ar y dudalen hon.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Mae Caps Lock ymlaen.</translation>
    </message>
    <message>
        <source>Caps Lock: off</source>
        <translation>Caps Lock: i ffwrdd</translation>
    </message>
    <message>
        <source>Keyboard: %1. %2</source>
        <extracomment>%1 is a language; %2 says whether Caps Lock is on.</extracomment>
        <translation>Bysellfwrdd: %1. %2</translation>
    </message>
    <message>
        <source>Type the words once, with a space between them.</source>
        <translation>Teipiwch y geiriau unwaith, gyda bwlch rhyngddyn nhw.</translation>
    </message>
    <message>
        <source>What you typed is not the same as the words. Check each word.</source>
        <translation>Nid yw&apos;r hyn wnaethoch chi ei deipio yr un fath â&apos;r geiriau. Gwiriwch bob gair.</translation>
    </message>
    <message>
        <source>This passphrase uses a name you told us. Choose words that no one could link to you.</source>
        <translation>Mae&apos;r cyfrinymadrodd hwn yn defnyddio enw wnaethoch chi ei roi i ni. Dewiswch eiriau na allai neb eu cysylltu â chi.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add one or two more words.</source>
        <translation>Mae&apos;r cyfrinymadrodd hwn yn rhy hawdd ei ddyfalu. Ychwanegwch un neu ddau air arall.</translation>
    </message>
    <message>
        <source>Type it a second time</source>
        <translation>Teipiwch yr un peth eto</translation>
    </message>
    <message>
        <source>Show what I type the second time</source>
        <translation>Dangos beth rydw i&apos;n ei deipio yr ail dro</translation>
    </message>
    <message>
        <source>Hide what I type the second time</source>
        <translation>Cuddio beth rydw i&apos;n ei deipio yr ail dro</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Y cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Enter a new passphrase.</source>
        <translation>Nodwch gyfrinymadrodd newydd.</translation>
    </message>
    <message>
        <source>Type the new passphrase a second time.</source>
        <translation>Teipiwch y cyfrinymadrodd newydd eto.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it a second time.</source>
        <translation>Nid yw&apos;r ddau yr un fath. Teipiwch y cyfrinymadrodd eto.</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::PassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <extracomment>Group: the page on which the passphrase is changed. Read by: the person who keeps the diary, who may fear that somebody knows the old one. Exact.</extracomment>
        <translation>Eich cyfrinymadrodd presennol</translation>
    </message>
    <message>
        <source>Someone else may know the old one</source>
        <translation>Efallai fod rhywun arall yn gwybod yr hen un</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <translation>Yn newid y cyfrinymadrodd. Mae hyn yn cymryd ychydig o amser.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>A button: change nothing now.</extracomment>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: to the next step.</extracomment>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Show the passphrase of now</source>
        <translation>Dangos y cyfrinymadrodd presennol</translation>
    </message>
    <message>
        <source>Hide the passphrase of now</source>
        <translation>Cuddio&apos;r cyfrinymadrodd presennol</translation>
    </message>
    <message>
        <source>Backups and copies that you made before still open with the old one.</source>
        <translation>Mae copïau a chopïau wrth gefn wnaethoch chi eu creu o&apos;r blaen yn dal i agor gyda&apos;r hen un.</translation>
    </message>
    <message>
        <source>If you have recovery words, they stay as they are.</source>
        <translation>Os oes gennych chi eiriau adfer, maen nhw&apos;n aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>The old one is wiped from your records when you next open them with the new one.</source>
        <translation>Bydd yr hen un yn cael ei ddileu o&apos;ch cofnodion y tro nesaf y byddwch chi&apos;n eu hagor gyda&apos;r un newydd.</translation>
    </message>
    <message>
        <source>If you tick this, it is wiped at once. A copy that somebody took before still opens with it.</source>
        <translation>Os ticiwch chi hwn, bydd yr hen un yn cael ei ddileu ar unwaith. Mae copi a gafodd ei wneud o&apos;r blaen gan rywun arall yn dal i agor gyda&apos;r hen un.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Mae eich cyfrinymadrodd wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Dewis cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>You came in with your recovery words. A new passphrase takes the place of the one you forgot.</source>
        <translation>Daethoch chi i mewn gyda&apos;ch geiriau adfer. Mae cyfrinymadrodd newydd yn cymryd lle&apos;r un wnaethoch chi ei anghofio.</translation>
    </message>
    <message>
        <source>It takes the place of the one you have now.</source>
        <translation>Mae&apos;n cymryd lle&apos;r un sydd gennych chi nawr.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Defnyddio&apos;r cyfrinymadrodd hwn</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Nodwch eich cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>This is the passphrase that you have now. Choose another one.</source>
        <translation>Dyma&apos;r cyfrinymadrodd sydd gennych chi nawr. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Yn newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>You stopped it. Your passphrase is the one you had.</source>
        <translation>Fe wnaethoch chi stopio hyn. Mae eich cyfrinymadrodd yr un fath ag o&apos;r blaen.</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.</source>
        <translation>Nid dyna&apos;ch cyfrinymadrodd. Does dim byd wedi newid. Edrychwch ar Caps Lock ac ar iaith y bysellfwrdd.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>The old one could not be wiped from a copy. It is wiped when you next open your records with the new one.</source>
        <extracomment>&quot;The old one&quot;, &quot;the new one&quot;: the passphrase.</extracomment>
        <translation>Doedden ni ddim yn gallu dileu&apos;r hen un o gopi. Bydd yn cael ei ddileu y tro nesaf y byddwch chi&apos;n agor eich cofnodion gyda&apos;r un newydd.</translation>
    </message>
    <message>
        <source>Your disk had a fault. If the new one does not open your records, use the old one.</source>
        <extracomment>&quot;the new one&quot;, &quot;the old one&quot;: the passphrase. The disk did not confirm that the new one stays.</extracomment>
        <translation>Roedd nam ar eich disg. Os nad yw&apos;r un newydd yn agor eich cofnodion, defnyddiwch yr hen un.</translation>
    </message>
    <message>
        <source>From now on your records open with the new one. Backups that you made before still open with the old one. It helps to make a new one soon.</source>
        <translation>O hyn ymlaen mae&apos;ch cofnodion yn agor gyda&apos;r un newydd. Mae copïau wrth gefn wnaethoch chi eu creu o&apos;r blaen yn dal i agor gyda&apos;r hen un. Mae&apos;n help gwneud copi wrth gefn newydd yn fuan.</translation>
    </message>
    <message>
        <source>Your passphrase was not changed. %1</source>
        <extracomment>%1 is a sentence that says what went wrong.</extracomment>
        <translation>Ni chafodd eich cyfrinymadrodd ei newid. %1</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoveryPage</name>
    <message>
        <source>Recovery words</source>
        <translation>Geiriau adfer</translation>
    </message>
    <message>
        <source>Eleven words that open your records if you forget the passphrase.</source>
        <translation>Un ar ddeg o eiriau sy&apos;n agor eich cofnodion os byddwch chi&apos;n anghofio&apos;r cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>Group: the page on which recovery words are made. Read by: the person who keeps the diary, who weighs who may find a paper. Exact.</extracomment>
        <translation>Eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>So that nobody else can make words here.</source>
        <translation>Fel na all neb arall greu geiriau yma.</translation>
    </message>
    <message>
        <source>Making the words. This takes a moment.</source>
        <translation>Yn creu&apos;r geiriau. Mae hyn yn cymryd ychydig o amser.</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>Creu geiriau adfer</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Dangos y geiriau eto</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: to the next step.</extracomment>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>They go on paper. Who could find it? A friend, a solicitor or a support worker can keep it for you, away from home.</source>
        <translation>Maen nhw&apos;n mynd ar bapur. Pwy allai ddod o hyd i&apos;r papur? Gall ffrind, cyfreithiwr neu weithiwr cymorth ei gadw i chi, i ffwrdd o&apos;ch cartref.</translation>
    </message>
    <message>
        <source>Have a pen and paper ready. The words are shown only once.</source>
        <translation>Rhowch bin ysgrifennu a phapur yn barod. Dim ond unwaith mae&apos;r geiriau&apos;n cael eu dangos.</translation>
    </message>
    <message>
        <source>Your recovery words are ready.</source>
        <translation>Mae eich geiriau adfer yn barod.</translation>
    </message>
    <message>
        <source>Backups that you made before still open with the words of that time.</source>
        <translation>Mae copïau wrth gefn wnaethoch chi eu creu o&apos;r blaen yn dal i agor gyda geiriau&apos;r adeg honno.</translation>
    </message>
    <message>
        <source>You have no recovery words.</source>
        <translation>Does gennych chi ddim geiriau adfer.</translation>
    </message>
    <message>
        <source>Check these two words</source>
        <translation>Gwirio&apos;r ddau air hyn</translation>
    </message>
    <message>
        <source>I have the words on paper</source>
        <translation>Mae&apos;r geiriau gen i ar bapur</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Nodwch eich cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>Yn creu geiriau adfer</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Fe wnaethoch chi stopio hyn. Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Does dim byd wedi newid.</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.</source>
        <translation>Nid dyna&apos;ch cyfrinymadrodd. Does dim byd wedi newid. Edrychwch ar Caps Lock ac ar iaith y bysellfwrdd.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Dewis cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Your old words still work. They stop when you have checked these.</source>
        <extracomment>Stands below recovery words that were just made: &quot;these&quot;.</extracomment>
        <translation>Mae&apos;ch hen eiriau&apos;n dal i weithio. Byddan nhw&apos;n stopio pan fyddwch chi wedi gwirio&apos;r rhain.</translation>
    </message>
    <message>
        <source>Words that you had before open nothing any more: you can tear that paper up.</source>
        <extracomment>On the last step: the new recovery words were checked.</extracomment>
        <translation>Nid yw&apos;r geiriau oedd gennych chi o&apos;r blaen yn agor dim mwyach: gallwch chi rwygo&apos;r papur hwnnw.</translation>
    </message>
    <message>
        <source>Your disk had a fault. It helps to keep the old paper too, until the new words have opened your records.</source>
        <extracomment>In the place of &quot;you can tear that paper up&quot;: the disk did not confirm that the new words stay.</extracomment>
        <translation>Roedd nam ar eich disg. Mae&apos;n help cadw&apos;r hen bapur hefyd, nes i&apos;r geiriau newydd agor eich cofnodion.</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. Until then the words on your paper are the only way in.</source>
        <extracomment>To somebody who forgot the passphrase and came in with the recovery words.</extracomment>
        <translation>Dewiswch gyfrinymadrodd newydd yn gyntaf. Tan hynny, y geiriau ar eich papur yw&apos;r unig ffordd i mewn.</translation>
    </message>
    <message>
        <source>It helps to keep the paper where nobody at home finds it.</source>
        <translation>Mae&apos;n help cadw&apos;r papur lle na fydd neb gartref yn dod o hyd iddo.</translation>
    </message>
    <message>
        <source>You have recovery words from %1. They work until you have checked new ones.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Mae gennych chi eiriau adfer ers %1. Byddan nhw&apos;n gweithio nes i chi wirio rhai newydd.</translation>
    </message>
    <message>
        <source>You have recovery words from %1. There are newer ones that were not checked. All of them work until you have checked new ones.</source>
        <extracomment>%1 is a day. &quot;newer ones&quot;: recovery words that were made and shown, but two of them were never typed.</extracomment>
        <translation>Mae gennych chi eiriau adfer ers %1. Mae rhai mwy newydd hefyd, sydd heb eu gwirio. Byddan nhw i gyd yn gweithio nes i chi wirio rhai newydd.</translation>
    </message>
    <message>
        <source>These are your new recovery words. Write them down.</source>
        <translation>Dyma&apos;ch geiriau adfer newydd. Ysgrifennwch nhw ar bapur.</translation>
    </message>
    <message>
        <source>Your new recovery words are on their page. Write them down there.</source>
        <extracomment>Said while another page is shown. &quot;their page&quot; is the one called &quot;Recovery words&quot;.</extracomment>
        <translation>Mae&apos;ch geiriau adfer newydd ar eu tudalen. Ewch yno i&apos;w hysgrifennu ar bapur.</translation>
    </message>
    <message>
        <source>No recovery words were made. %1</source>
        <extracomment>%1 is a sentence that says what went wrong.</extracomment>
        <translation>Ni chafodd geiriau adfer eu creu. %1</translation>
    </message>
    <message>
        <source>Putting an end to the old words</source>
        <extracomment>A line that shows what is going on: the old recovery words shall open nothing any more.</extracomment>
        <translation>Yn rhoi diwedd ar yr hen eiriau</translation>
    </message>
    <message>
        <source>The new words work, and so do your old ones. Check them again to end the old ones.</source>
        <extracomment>The two words that were asked for were right, but the old recovery words could not be taken away.</extracomment>
        <translation>Mae&apos;r geiriau newydd yn gweithio, a&apos;ch hen rai hefyd. Gwiriwch y rhai newydd eto i roi diwedd ar yr hen rai.</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoverySheet</name>
    <message>
        <source>Print these words?</source>
        <extracomment>Group: questions and messages before the recovery words are printed. Read by: the person who keeps the diary. Whoever finds the paper can open the records: exact.</extracomment>
        <translation>Argraffu&apos;r geiriau hyn?</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Whoever finds one can open your records. Words that you write by hand leave no copy.</source>
        <translation>Mae argraffyddion a chiwiau argraffu yn cadw copïau. Gall pwy bynnag sy&apos;n dod o hyd i gopi agor eich cofnodion. Nid yw geiriau rydych chi&apos;n eu hysgrifennu â llaw yn gadael unrhyw gopi.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Dewis argraffydd</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What the queue of a printer shows: no name, and nothing of what is printed.</extracomment>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is on, then try again.</source>
        <translation>Ni chymerodd yr argraffydd y dudalen. Gwiriwch ei fod ymlaen, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Eleven words</source>
        <extracomment>Group: a sheet of paper with the recovery words. Read by: the person who keeps the diary, but anybody may find it. It must not say what the words are for, nor name the app. The title of a sheet of paper. It must not say what the words are for.</extracomment>
        <translation>Un ar ddeg o eiriau</translation>
    </message>
    <message>
        <source>It helps to keep this paper away from home. A friend, a solicitor or a support worker can keep it for you. A photo of it can be found by others.</source>
        <extracomment>Stands on a sheet of paper, which must not say what the words are for.</extracomment>
        <translation>Mae&apos;n help cadw&apos;r papur hwn i ffwrdd o&apos;ch cartref. Gall ffrind, cyfreithiwr neu weithiwr cymorth ei gadw i chi. Gall eraill ddod o hyd i lun ohono.</translation>
    </message>
    <message>
        <source>The words were sent to the printer. It helps to fetch the paper at once.</source>
        <translation>Mae&apos;r geiriau wedi&apos;u hanfon i&apos;r argraffydd. Mae&apos;n help nôl y papur ar unwaith.</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoveryWordsView</name>
    <message>
        <source>Write these words down, in this order. They are shown only now.</source>
        <extracomment>Group: the recovery words as they are shown, and the check of two of them. Read by: the person who keeps the diary, with pen and paper, and with a screen reader.</extracomment>
        <translation>Ysgrifennwch y geiriau hyn, yn y drefn hon. Dim ond nawr maen nhw&apos;n cael eu dangos.</translation>
    </message>
    <message>
        <source>Look at your paper and type two of the words.</source>
        <translation>Edrychwch ar eich papur a theipiwch ddau o&apos;r geiriau.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of the word, %2 the word.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Noun, a label before a field; %1: which of the recovery words, a number from 1 to 11.</extracomment>
        <translation>Gair %1</translation>
    </message>
    <message>
        <source>This is not word %1.</source>
        <extracomment>%1: which of the recovery words, a number from 1 to 11.</extracomment>
        <translation>Nid gair %1 yw hwn.</translation>
    </message>
    <message>
        <source>Two of the recovery words do not match. Check words %1 and %2.</source>
        <extracomment>%1 and %2: which of the words, numbers from 1 to 11.</extracomment>
        <translation>Nid yw dau o&apos;r geiriau adfer yn cyfateb. Gwiriwch air %1 a gair %2.</translation>
    </message>
    <message>
        <source>One of the recovery words does not match. Check word %1.</source>
        <extracomment>%1: which of the words, a number from 1 to 11.</extracomment>
        <translation>Nid yw un o&apos;r geiriau adfer yn cyfateb. Gwiriwch air %1.</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>Argraffu&apos;r geiriau</translation>
    </message>
    <message>
        <source>Paper is best. It helps to leave out what the words are for. A photo on a phone can be found by others.</source>
        <translation>Papur sydd orau. Mae&apos;n help peidio ag ysgrifennu beth yw pwrpas y geiriau. Gall eraill ddod o hyd i lun ar ffôn.</translation>
    </message>
</context>
<context>
    <name>app::viewer::PictureLoader</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept.</source>
        <translation>Allwn ni ddim dangos y math hwn o ffeil yma. Mae wedi&apos;i chadw.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. It is kept as it is.</source>
        <extracomment>Group: why a file cannot be shown. Read by: the person who keeps the diary, who may fear that it is lost. Always say that it is kept.</extracomment>
        <translation>Allwn ni ddim darllen y ffeil hon fel llun. Mae wedi&apos;i chadw fel y mae.</translation>
    </message>
    <message>
        <source>This PDF cannot be read here. It may be damaged. It is kept as it is.</source>
        <extracomment>A PDF file that is damaged, or only called one.</extracomment>
        <translation>Allwn ni ddim darllen y PDF hwn yma. Efallai ei fod wedi&apos;i ddifrodi. Mae wedi&apos;i gadw fel y mae.</translation>
    </message>
    <message>
        <source>This file is not an email that can be read. It is kept as it is.</source>
        <translation>Allwn ni ddim darllen y ffeil hon fel e-bost. Mae wedi&apos;i chadw fel y mae.</translation>
    </message>
    <message>
        <source>This picture is too large to show. It is kept.</source>
        <translation>Mae&apos;r llun hwn yn rhy fawr i&apos;w ddangos. Mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>This PDF is too large to show. It is kept.</source>
        <translation>Mae&apos;r PDF hwn yn rhy fawr i&apos;w ddangos. Mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>This email is too large to show. It is kept.</source>
        <translation>Mae&apos;r e-bost hwn yn rhy fawr i&apos;w ddangos. Mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>This picture took too long to open. It is kept.</source>
        <translation>Cymerodd y llun hwn ormod o amser i agor. Mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>This page took too long to open. The PDF is kept.</source>
        <translation>Cymerodd y dudalen hon ormod o amser i agor. Mae&apos;r PDF wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>This email took too long to open. It is kept.</source>
        <translation>Cymerodd yr e-bost hwn ormod o amser i agor. Mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>This PDF needs a password, so it cannot be shown here. It is kept with your records. You can save a copy and open it in another program. That copy is not protected.</source>
        <extracomment>A PDF file that opens only with a password.</extracomment>
        <translation>Mae angen cyfrinair i agor y PDF hwn, felly allwn ni ddim ei ddangos yma. Mae wedi&apos;i gadw gyda&apos;ch cofnodion. Gallwch chi gadw copi a&apos;i agor mewn rhaglen arall. Nid yw&apos;r copi hwnnw wedi&apos;i warchod.</translation>
    </message>
    <message>
        <source>This file could not be shown safely. It is stored unchanged.</source>
        <translation>Doedden ni ddim yn gallu dangos y ffeil hon yn ddiogel. Mae wedi&apos;i storio heb ei newid.</translation>
    </message>
    <message>
        <source>Pictures cannot be shown safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>Allwn ni ddim dangos lluniau&apos;n ddiogel ar y cyfrifiadur hwn. Mae&apos;r ffeil wedi&apos;i chadw, a gallwch chi gadw copi.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>Allwn ni ddim dangos ffeiliau o&apos;r math hwn yn ddiogel ar y cyfrifiadur hwn. Mae&apos;r ffeil wedi&apos;i chadw, a gallwch chi gadw copi.</translation>
    </message>
</context>
<context>
    <name>app::viewer::PictureView</name>
    <message>
        <source>Hidden picture</source>
        <extracomment>Noun, spoken name of a picture that is not shown yet.</extracomment>
        <translation>Llun cudd</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Group: a picture, or what hides it, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of a picture that is shown.</extracomment>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>Adjective: stands in the place of a picture that is not shown yet.</extracomment>
        <translation>Wedi&apos;i guddio</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayWords</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>Group: how long a recording is, as it is heard. Read by: the person who keeps the diary, with a screen reader. Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, whole time</comment>
        <extracomment>Where a recording is: %1 and %2 are times in words. A screen reader says it.</extracomment>
        <translation>%1 allan o %2</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayerScreen</name>
    <message>
        <source>Video, hidden</source>
        <extracomment>Group: the picture of a video, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun: a video whose picture is not shown yet.</extracomment>
        <translation>Fideo, wedi&apos;i guddio</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Noun: a video whose picture is shown.</extracomment>
        <translation>Fideo</translation>
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
        <translation>Chwarae</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <extracomment>A button: jump back in the recording.</extracomment>
        <translation>Yn ôl 10 eiliad</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <extracomment>A button: jump ahead in the recording.</extracomment>
        <translation>Ymlaen 10 eiliad</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Verb, a button: switch the sound off.</extracomment>
        <translation>Tewi&apos;r sain</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Noun, a label: how loud it is.</extracomment>
        <translation>Lefel y sain</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Noun, a tick box: show the words of a video as text.</extracomment>
        <translation>Capsiynau</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <extracomment>Group: controls and messages of a sound or a video. Read by: the person who keeps the diary, and with a screen reader. Use the words of other players.</extracomment>
        <translation>Mae&apos;r sain wedi&apos;i diffodd.</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation>Mae&apos;r sain ymlaen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how loud</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Verb, a button: stop the recording for now.</extracomment>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, length</comment>
        <translation>%1 allan o %2</translation>
    </message>
    <message>
        <source>There is only sound in this file.</source>
        <translation>Dim ond sain sydd yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a control, which file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Lle yn y recordiad</translation>
    </message>
    <message>
        <source>Opening the sound.</source>
        <translation>Yn agor y sain.</translation>
    </message>
    <message>
        <source>Opening the video.</source>
        <translation>Yn agor y fideo.</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer now.</source>
        <translation>Does dim modd chwarae sain ar y cyfrifiadur hwn nawr.</translation>
    </message>
    <message>
        <source>It has come to its end.</source>
        <translation>Mae wedi dod i&apos;w ddiwedd.</translation>
    </message>
</context>
<context>
    <name>app::viewer::Recordings</name>
    <message>
        <source>This kind of file cannot be played here. It is kept.</source>
        <extracomment>Group: why a sound or video cannot be played. Read by: the person who keeps the diary, who may fear that it is lost. Always say that it is kept.</extracomment>
        <translation>Allwn ni ddim chwarae&apos;r math hwn o ffeil yma. Mae wedi&apos;i chadw.</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be played here. It is kept as it is.</source>
        <translation>Does dim yn y ffeil hon y gallwn ni ei chwarae yma. Mae wedi&apos;i chadw fel y mae.</translation>
    </message>
    <message>
        <source>This file is too large to play here. It is kept.</source>
        <translation>Mae&apos;r ffeil hon yn rhy fawr i&apos;w chwarae yma. Mae wedi&apos;i chadw.</translation>
    </message>
    <message>
        <source>This file could not be played here. It is stored unchanged.</source>
        <translation>Doedden ni ddim yn gallu chwarae&apos;r ffeil hon yma. Mae wedi&apos;i storio heb ei newid.</translation>
    </message>
    <message>
        <source>Videos and sound cannot be played safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>Allwn ni ddim chwarae fideos a sain yn ddiogel ar y cyfrifiadur hwn. Mae&apos;r ffeil wedi&apos;i chadw, a gallwch chi gadw copi.</translation>
    </message>
    <message>
        <source>The stored copy of this file could not be read to its end. You can check its fingerprint.</source>
        <translation>Doedden ni ddim yn gallu darllen y copi sydd wedi&apos;i storio o&apos;r ffeil hon i&apos;w ddiwedd. Gallwch chi wirio ei hôl bys.</translation>
    </message>
</context>
<context>
    <name>app::widgets::DateText</name>
    <message>
        <source>%1am</source>
        <extracomment>Group: times and moments as they are written everywhere. Read by: everybody, also on papers. They must be clear without thinking. A time before noon; %1: &quot;2:05&quot;. In English without a gap: &quot;2:05am&quot;.</extracomment>
        <translation>%1am</translation>
    </message>
    <message>
        <source>%1pm</source>
        <extracomment>A time after noon; %1: &quot;2:05&quot;. In English without a gap: &quot;2:05pm&quot;.</extracomment>
        <translation>%1pm</translation>
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
        <translation>Mae rhywbeth i&apos;w gywiro</translation>
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
        <translation>Ar agor</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Adjective, spoken: what is below the line is hidden.</extracomment>
        <translation>Ar gau</translation>
    </message>
</context>
<context>
    <name>app::widgets::SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Verb, a button: show the passphrase that is typed.</extracomment>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>Group: a field for a passphrase. Read by: the person who keeps the diary, perhaps with somebody near. Short: the button stands beside the field.</extracomment>
        <translation>Dangos beth rydw i&apos;n ei deipio</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb, a button: hide the passphrase that is typed.</extracomment>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Cuddio beth rydw i&apos;n ei deipio</translation>
    </message>
</context>
<context>
    <name>app::widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Verb, a button: takes back what was just done.</extracomment>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>%1 You can undo this.</source>
        <comment>what was done</comment>
        <extracomment>Group: a bar that offers to take back what was just done. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>%1 Gallwch chi ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Verb, a button: does again what was undone.</extracomment>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>%1 You can redo it.</source>
        <comment>what was undone</comment>
        <translation>%1 Gallwch chi ailwneud hyn.</translation>
    </message>
</context>
</TS>
