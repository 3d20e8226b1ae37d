<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en_GB">
<context>
    <name>Behaviour</name>
    <message>
        <source>Called me</source>
        <extracomment>Group: choices under &quot;How?&quot; in an entry: what was done to the person. Read by: the person who keeps the diary, who may be frightened; in lists and on papers also by the police. No gender for whoever did it, no verdict.</extracomment>
        <translation>مجھے کال کرنا</translation>
    </message>
    <message>
        <source>Called and said nothing</source>
        <translation>کال کر کے کچھ نہ کہنا</translation>
    </message>
    <message>
        <source>Sent me texts</source>
        <translation>مجھے ٹیکسٹ بھیجنا</translation>
    </message>
    <message>
        <source>Sent me emails</source>
        <translation>مجھے ای میل بھیجنا</translation>
    </message>
    <message>
        <source>Sent me messages online</source>
        <translation>مجھے آن لائن پیغام بھیجنا</translation>
    </message>
    <message>
        <source>Left or sent me a gift or a letter</source>
        <translation>میرے لیے تحفہ یا خط چھوڑنا یا بھیجنا</translation>
    </message>
    <message>
        <source>Got in touch with my family, friends or work</source>
        <translation>میرے گھر والوں، دوستوں یا کام کی جگہ سے رابطہ کرنا</translation>
    </message>
    <message>
        <source>Got other people to do it</source>
        <translation>دوسروں سے یہ کروانا</translation>
    </message>
    <message>
        <source>Followed me</source>
        <extracomment>Somebody walked or drove after me.</extracomment>
        <translation>میرا پیچھا کرنا</translation>
    </message>
    <message>
        <source>Watched me</source>
        <extracomment>Somebody kept looking at me or at my home.</extracomment>
        <translation>مجھ پر نظر رکھنا</translation>
    </message>
    <message>
        <source>Waited outside</source>
        <extracomment>Somebody stood and waited outside a building.</extracomment>
        <translation>باہر انتظار کرنا</translation>
    </message>
    <message>
        <source>Came to my home</source>
        <translation>میرے گھر آنا</translation>
    </message>
    <message>
        <source>Came to my work</source>
        <translation>میرے کام کی جگہ پر آنا</translation>
    </message>
    <message>
        <source>Spoke to me in person</source>
        <translation>آمنے سامنے مجھ سے بات کرنا</translation>
    </message>
    <message>
        <source>Abused me because of who I am</source>
        <translation>میری شناخت کی وجہ سے مجھ سے بدسلوکی کرنا</translation>
    </message>
    <message>
        <source>Hit me or hurt me</source>
        <translation>مجھے مارنا یا چوٹ پہنچانا</translation>
    </message>
    <message>
        <source>Touched or hurt me in a sexual way</source>
        <translation>مجھے جنسی طور پر چھونا یا تکلیف پہنچانا</translation>
    </message>
    <message>
        <source>Posted about me</source>
        <translation>میرے بارے میں آن لائن پوسٹ کرنا</translation>
    </message>
    <message>
        <source>Shared my private details</source>
        <translation>میری نجی معلومات پھیلانا</translation>
    </message>
    <message>
        <source>Told lies about me</source>
        <translation>میرے بارے میں جھوٹ بولنا</translation>
    </message>
    <message>
        <source>Pretended to be me</source>
        <translation>خود کو میرے نام سے پیش کرنا</translation>
    </message>
    <message>
        <source>Shared an intimate image of me</source>
        <translation>میری برہنہ یا بہت نجی تصویر پھیلانا</translation>
    </message>
    <message>
        <source>Threatened to share an intimate image of me</source>
        <translation>میری برہنہ یا بہت نجی تصویر پھیلانے کی دھمکی دینا</translation>
    </message>
    <message>
        <source>Made a fake intimate image of me</source>
        <translation>میری جعلی برہنہ یا بہت نجی تصویر بنانا</translation>
    </message>
    <message>
        <source>Sent me a sexual image I did not want</source>
        <translation>میری مرضی کے بغیر مجھے جنسی تصویر بھیجنا</translation>
    </message>
    <message>
        <source>Broke into my account</source>
        <translation>میرے اکاؤنٹ میں گھسنا</translation>
    </message>
    <message>
        <source>Spied on my phone or computer</source>
        <translation>میرے فون یا کمپیوٹر کی جاسوسی کرنا</translation>
    </message>
    <message>
        <source>Used a tracker on me or my things</source>
        <translation>مجھ پر یا میری چیزوں پر ٹریکر لگانا</translation>
    </message>
    <message>
        <source>Damaged my things, my home or my car</source>
        <translation>میری چیزوں، گھر یا گاڑی کو نقصان پہنچانا</translation>
    </message>
    <message>
        <source>Hurt my pet</source>
        <translation>میرے پالتو جانور کو تکلیف پہنچانا</translation>
    </message>
    <message>
        <source>Threatened to hurt me or others</source>
        <translation>مجھے یا دوسروں کو نقصان پہنچانے کی دھمکی دینا</translation>
    </message>
    <message>
        <source>Threatened to kill</source>
        <translation>جان سے مارنے کی دھمکی دینا</translation>
    </message>
    <message>
        <source>Made another threat</source>
        <translation>کوئی اور دھمکی دینا</translation>
    </message>
    <message>
        <source>Asked for money or more, or they would harm me</source>
        <translation>نقصان کی دھمکی دے کر پیسے یا کچھ اور مانگنا</translation>
    </message>
    <message>
        <source>Pushed me to drop my report</source>
        <translation>رپورٹ واپس لینے کے لیے مجھ پر دباؤ ڈالنا</translation>
    </message>
    <message>
        <source>Broke an order or a bail condition</source>
        <translation>عدالت کا حکم یا ضمانت کی شرط توڑنا</translation>
    </message>
    <message>
        <source>Controls what I do</source>
        <translation>میرے کاموں پر کنٹرول رکھنا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کچھ اور</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>sure</source>
        <extracomment>Group: how sure the person is who did it, as the end of a line: &quot;Unknown person 1 (think so)&quot;. Read by: the person who keeps the diary, and the police on papers. Lower case, very short. This text: Adjective: I am sure.</extracomment>
        <translation>یقین ہے</translation>
    </message>
    <message>
        <source>think so</source>
        <extracomment>I think that it was them.</extracomment>
        <translation>خیال ہے</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>Noun: it is a guess.</extracomment>
        <translation>اندازہ</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call to 101</source>
        <extracomment>Group: ways in which a report was made, in a list of choices and of reports. Read by: the person who keeps the diary. Nouns, short; 101 and 999 are phone numbers of the police.</extracomment>
        <translation>101 پر کال</translation>
    </message>
    <message>
        <source>Call to 999</source>
        <translation>999 پر کال</translation>
    </message>
    <message>
        <source>Online report</source>
        <translation>آن لائن رپورٹ</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>پولیس اسٹیشن پر</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>فون کال</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Noun: reported by email.</extracomment>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Noun: a letter on paper.</extracomment>
        <translation>خط</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>They met face to face.</extracomment>
        <translation>خود مل کر</translation>
    </message>
    <message>
        <source>App or website</source>
        <translation>ایپ یا ویب سائٹ</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>Another way to report than those above.</extracomment>
        <translation>کسی اور طریقے سے</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Something you keep</source>
        <extracomment>Group: kinds of files and things that are kept. Read by: the person who keeps the diary, in lists and on the page of a file. Nouns, short, neutral: the content may upset.</extracomment>
        <translation>پاس رکھی ہوئی چیز</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <extracomment>Noun, a kind of file; %1: its format in capitals, &quot;PNG&quot;.</extracomment>
        <translation>تصویر (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Noun, a kind of file: a recording to listen to.</extracomment>
        <translation>آواز</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Noun, a kind of file.</extracomment>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>A kind of file. Stays as it is in most languages.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Noun, a kind of file: a saved email.</extracomment>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Noun, a kind of file: plain words. Not a text message.</extracomment>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>Packed files</source>
        <extracomment>Noun, a kind of file: many files in one, such as a ZIP file.</extracomment>
        <translation>ایک ساتھ بند کی ہوئی فائلیں</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun: a file of any other kind.</extracomment>
        <translation>فائل</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <extracomment>Group: the mark between parts of a list. Read by: everybody, also with a screen reader. Stands between the parts of a list, with its space: &quot;2 files, private&quot;.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <extracomment>Group: the dialog in which files and places are chosen, which comes with Qt. Read by: the person who keeps the diary. Use the words of the computer&apos;s own dialogs.</extracomment>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the folder that was open before. Not the body part.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A button: to the folder that was open after. Not &quot;onwards&quot; in time.</extracomment>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>The folder that this folder is in.</extracomment>
        <translation>اوپر والا فولڈر</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر والے فولڈر میں جائیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>فہرست کے طور پر دکھائیں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تفصیل کے ساتھ دکھائیں</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Noun: the list of places at the side.</extracomment>
        <translation>ساتھ والی پٹی</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>جگہوں اور بُک مارک کی فہرست</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun: the list of files.</extracomment>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Noun: a label before the name of a folder.</extracomment>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائلوں کی قسم:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb, a button. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Verb, a button. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Verb, a button: choose this folder. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Verb, in a menu. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb, in a menu. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>چھپی ہوئی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>فولڈر ڈھونڈیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, in a menu: take a place out of the list at the side.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Noun: folders, a kind of thing to choose.</extracomment>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فائل نہیں ملی۔
دیکھ لیں کہ فائل کا نام ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
فولڈر نہیں ملا۔
دیکھ لیں کہ فولڈر کا نام ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 پہلے سے موجود ہے۔
کیا اس کی جگہ نئی فائل رکھیں؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; بدلنے سے روکی ہوئی ہے۔
کیا اسے پھر بھی مٹا دیں؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>کیا &apos;%1&apos; کو واقعی مٹا دیں؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>فولڈر مٹایا نہیں جا سکا۔</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Noun, the head of a column: names of files.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Noun, the head of a column: sizes of files.</extracomment>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Noun, the head of a column: kinds of files. Not the verb.</extracomment>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Group: heads of the columns in the dialog in which files are chosen. Read by: the person who keeps the diary. Nouns, one word if you can.</extracomment>
        <translation>بدلنے کی تاریخ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Noun: this computer, as a place.</extracomment>
        <translation>کمپیوٹر</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb, in a menu: take back what was typed. The letter after &amp; is pressed alone.</extracomment>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb, in a menu: do again what was taken back. The letter after &amp; is pressed alone.</extracomment>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Verb, in a menu: take the chosen words out and copy them. The letter after &amp; is pressed alone.</extracomment>
        <translation>کٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Verb, in a menu: copy the chosen words. The letter after &amp; is pressed alone.</extracomment>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Verb, in a menu: put in what was copied. The letter after &amp; is pressed alone.</extracomment>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, in a menu: delete the chosen words.</extracomment>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Group: the menu of a field of one line. Read by: the person who keeps the diary. Use the words of the computer&apos;s own menus.</extracomment>
        <translation>سب چنیں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Group: buttons of dialogs that come with Qt. Read by: the person who keeps the diary. Use the words of the computer&apos;s own dialogs. This text: A button: agreed.</extracomment>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: change nothing and go back.</extracomment>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>A button: the answer to a question. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>A button: the answer to a question. The letter after &amp; is pressed with Alt.</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb, in a menu: take back what was typed. The letter after &amp; is pressed alone.</extracomment>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb, in a menu: do again what was taken back. The letter after &amp; is pressed alone.</extracomment>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Verb, in a menu: take the chosen words out and copy them. The letter after &amp; is pressed alone.</extracomment>
        <translation>کٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Verb, in a menu: copy the chosen words. The letter after &amp; is pressed alone.</extracomment>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Group: the menu of a text of many lines. Read by: the person who keeps the diary. Use the words of the computer&apos;s own menus.</extracomment>
        <translation>لنک کا پتا کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Verb, in a menu: put in what was copied. The letter after &amp; is pressed alone.</extracomment>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, in a menu: delete the chosen words.</extracomment>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب چنیں</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>How many calls?</source>
        <extracomment>Group: questions in an entry, their help, and their labels on papers. Read by: the person who keeps the diary, who may be frightened; labels also by the police. Never blame, never press; what begins in lower case follows &quot;Why we ask:&quot;.</extracomment>
        <translation>کتنی کالیں؟</translation>
    </message>
    <message>
        <source>A guess is fine.</source>
        <translation>اندازہ بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Noun, a label: phone calls that came. Before a number.</extracomment>
        <translation>کالیں</translation>
    </message>
    <message>
        <source>How long did they last?</source>
        <translation>کالیں کتنی لمبی تھیں؟</translation>
    </message>
    <message>
        <source>How long the calls lasted</source>
        <translation>کالیں کتنی لمبی تھیں</translation>
    </message>
    <message>
        <source>Which number did they call from?</source>
        <translation>انہوں نے کس نمبر سے کال کی؟</translation>
    </message>
    <message>
        <source>If it was hidden, you can dial 1471 at once. It is better not to call back.</source>
        <translation>اگر نمبر چھپا ہوا تھا، تو فوراً 1471 ملایا جا سکتا ہے۔ واپس کال نہ کرنا بہتر ہے۔</translation>
    </message>
    <message>
        <source>the police or the phone company may trace it.</source>
        <translation>پولیس یا فون کمپنی شاید اس کا پتا لگا سکے۔</translation>
    </message>
    <message>
        <source>Number they called from</source>
        <translation>جس نمبر سے کال آئی</translation>
    </message>
    <message>
        <source>Did they leave a voice message?</source>
        <translation>کیا انہوں نے آواز کا پیغام چھوڑا؟</translation>
    </message>
    <message>
        <source>It helps to keep it.</source>
        <translation>اسے سنبھال کر رکھنے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>Left a voice message</source>
        <translation>آواز کا پیغام چھوڑا</translation>
    </message>
    <message>
        <source>How many messages?</source>
        <translation>کتنے پیغام؟</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Noun, a label: messages that came. Before a number.</extracomment>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Which number, address or account sent them?</source>
        <translation>کس نمبر، پتے یا اکاؤنٹ سے بھیجے گئے؟</translation>
    </message>
    <message>
        <source>Copy it as it stands there.</source>
        <translation>جیسا وہاں لکھا ہے، ویسا ہی نقل کریں۔</translation>
    </message>
    <message>
        <source>a name can be changed. The number or address helps to find who it was.</source>
        <translation>نام بدلا جا سکتا ہے۔ نمبر یا پتے سے یہ جاننے میں مدد ملتی ہے کہ وہ شخص کون ہے۔</translation>
    </message>
    <message>
        <source>Number, address or account that sent them</source>
        <translation>جس نمبر، پتے یا اکاؤنٹ سے بھیجے گئے</translation>
    </message>
    <message>
        <source>Do you still have them on your phone or computer?</source>
        <translation>کیا وہ اب بھی آپ کے فون یا کمپیوٹر پر ہیں؟</translation>
    </message>
    <message>
        <source>Police may ask for the first copy. It helps to keep it, and your own replies.</source>
        <translation>پولیس پہلی کاپی، یعنی اصل پیغام، مانگ سکتی ہے۔ اسے اور اپنے جوابوں کو رکھنے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>Messages are still on the phone or computer</source>
        <translation>پیغام اب بھی فون یا کمپیوٹر پر ہیں</translation>
    </message>
    <message>
        <source>What is the web address of the page?</source>
        <translation>صفحے کا ویب ایڈریس کیا ہے؟</translation>
    </message>
    <message>
        <source>the address shows where it was, also when the page is gone.</source>
        <translation>ایڈریس دکھاتا ہے کہ یہ کہاں تھا، چاہے صفحہ اب نہ رہا ہو۔</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Noun, a label: the address of a page on the internet.</extracomment>
        <translation>ویب ایڈریس</translation>
    </message>
    <message>
        <source>Which account put it there?</source>
        <translation>یہ کس اکاؤنٹ سے وہاں لگایا گیا؟</translation>
    </message>
    <message>
        <source>Account that put it there</source>
        <translation>جس اکاؤنٹ سے وہاں لگایا گیا</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>اسے کون دیکھ سکتا تھا؟</translation>
    </message>
    <message>
        <source>For example how many views or replies it had.</source>
        <translation>مثلاً کتنی بار دیکھا گیا، یا کتنے جواب آئے۔</translation>
    </message>
    <message>
        <source>Who could see it</source>
        <translation>اسے کون دیکھ سکتا تھا</translation>
    </message>
    <message>
        <source>What did they look like, and what did they wear?</source>
        <translation>ان کا حلیہ کیسا تھا، اور کیا پہنا ہوا تھا؟</translation>
    </message>
    <message>
        <source>it can help to show who it was.</source>
        <translation>اس سے یہ دکھانے میں مدد مل سکتی ہے کہ وہ شخص کون ہے۔</translation>
    </message>
    <message>
        <source>What they looked like and wore</source>
        <translation>حلیہ اور لباس</translation>
    </message>
    <message>
        <source>Was there a car? What kind, and which number?</source>
        <translation>کیا کوئی گاڑی تھی؟ کیسی، اور کس نمبر کی؟</translation>
    </message>
    <message>
        <source>Car</source>
        <extracomment>Noun, a label: what the car was like.</extracomment>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Could a camera have seen it?</source>
        <translation>کیا یہ کسی کیمرے میں آیا ہو سکتا ہے؟</translation>
    </message>
    <message>
        <source>Film is often kept for a few days only. You can ask them to keep it.</source>
        <translation>کیمرے کی ریکارڈنگ اکثر صرف چند دن رکھی جاتی ہے۔ ان سے اسے سنبھال کر رکھنے کو کہا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A camera may have seen it</source>
        <translation>شاید کسی کیمرے میں آیا ہو</translation>
    </message>
    <message>
        <source>Who has touched it since?</source>
        <translation>اس کے بعد سے اسے کس نے ہاتھ لگایا ہے؟</translation>
    </message>
    <message>
        <source>police may ask who has had it in their hands.</source>
        <translation>پولیس پوچھ سکتی ہے کہ یہ کس کس کے ہاتھ میں رہی۔</translation>
    </message>
    <message>
        <source>Who has touched it</source>
        <translation>کس نے اسے ہاتھ لگایا ہے</translation>
    </message>
    <message>
        <source>Where and when was it found?</source>
        <translation>یہ کہاں اور کب ملا؟</translation>
    </message>
    <message>
        <source>Where and when the tracker was found</source>
        <translation>ٹریکر کہاں اور کب ملا</translation>
    </message>
    <message>
        <source>Which number is on it, or in the alert?</source>
        <translation>اس پر، یا فون کی اطلاع میں، کون سا نمبر ہے؟</translation>
    </message>
    <message>
        <source>A photo of the number helps too.</source>
        <translation>نمبر کی فوٹو سے بھی مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>Number of the tracker</source>
        <translation>ٹریکر کا نمبر</translation>
    </message>
    <message>
        <source>Were you hurt?</source>
        <translation>کیا آپ کو چوٹ یا تکلیف پہنچی؟</translation>
    </message>
    <message>
        <source>A photo of it can go with this entry.</source>
        <translation>چوٹ کی فوٹو اس اندراج کے ساتھ لگ سکتی ہے۔</translation>
    </message>
    <message>
        <source>Hurt</source>
        <extracomment>Adjective, a label: was the person hurt? Before &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>چوٹ یا تکلیف</translation>
    </message>
    <message>
        <source>Was there a weapon, or talk of one?</source>
        <translation>کیا کوئی ہتھیار تھا، یا اس کی بات ہوئی؟</translation>
    </message>
    <message>
        <source>If it is happening now, call 999.</source>
        <translation>اگر یہ ابھی ہو رہا ہے، تو 999 پر کال کریں۔</translation>
    </message>
    <message>
        <source>A weapon, or talk of one</source>
        <translation>ہتھیار، یا اس کی بات</translation>
    </message>
    <message>
        <source>Did you ask them to stop?</source>
        <translation>کیا آپ نے ان سے کہا کہ یہ سب بند کریں؟</translation>
    </message>
    <message>
        <source>For example &quot;Do not contact me again&quot;. Asking once is enough.</source>
        <translation>مثلاً &quot;مجھ سے دوبارہ رابطہ نہ کریں&quot;۔ ایک بار کہنا کافی ہے۔</translation>
    </message>
    <message>
        <source>it can show that they knew you did not want it. Contact after this day is counted.</source>
        <translation>یہ دکھا سکتا ہے کہ انہیں معلوم تھا کہ یہ آپ کی مرضی کے خلاف ہے۔ اس دن کے بعد کے رابطے گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Asked them to stop</source>
        <translation>ان سے کہا کہ یہ سب بند کریں</translation>
    </message>
    <message>
        <source>What did it cost you in money?</source>
        <translation>اس کی وجہ سے آپ کے کتنے پیسے لگے؟</translation>
    </message>
    <message>
        <source>For example new locks, a new phone, or taxis.</source>
        <translation>مثلاً نئے تالے، نیا فون، یا ٹیکسی۔</translation>
    </message>
    <message>
        <source>a court may look at what it did to you, and at what it cost.</source>
        <translation>عدالت دیکھ سکتی ہے کہ اس کا آپ پر کیا اثر ہوا، اور اس پر کتنا خرچ آیا۔</translation>
    </message>
    <message>
        <source>Money it cost</source>
        <translation>جو پیسے لگے</translation>
    </message>
    <message>
        <source>Did you miss work or school?</source>
        <translation>کیا آپ کے کام یا پڑھائی کا ناغہ ہوا؟</translation>
    </message>
    <message>
        <source>For example two days off.</source>
        <translation>مثلاً دو دن کی چھٹی۔</translation>
    </message>
    <message>
        <source>Time missed at work or school</source>
        <translation>کام یا پڑھائی کا ناغہ</translation>
    </message>
    <message>
        <source>Did you see a doctor or a nurse?</source>
        <translation>کیا آپ نے ڈاکٹر یا نرس کو دکھایا؟</translation>
    </message>
    <message>
        <source>Who, where and when, if you know.</source>
        <translation>کسے، کہاں اور کب، اگر معلوم ہو۔</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <translation>ڈاکٹر یا نرس</translation>
    </message>
    <message>
        <source>Are you very frightened?</source>
        <translation>کیا آپ کو بہت ڈر لگتا ہے؟</translation>
    </message>
    <message>
        <source>Very frightened</source>
        <extracomment>A label: is the person very frightened? Before &quot;Yes&quot; or &quot;No&quot;.</extracomment>
        <translation>بہت ڈر</translation>
    </message>
    <message>
        <source>Have they done this before, to you or to someone else?</source>
        <translation>کیا انہوں نے پہلے بھی ایسا کیا ہے، آپ کے ساتھ یا کسی اور کے ساتھ؟</translation>
    </message>
    <message>
        <source>Have done this before</source>
        <translation>پہلے بھی ایسا کیا ہے</translation>
    </message>
    <message>
        <source>Have they broken or damaged things of yours?</source>
        <translation>کیا انہوں نے آپ کی چیزیں توڑی ہیں یا انہیں نقصان پہنچایا ہے؟</translation>
    </message>
    <message>
        <source>Have damaged things</source>
        <translation>چیزوں کو نقصان پہنچایا ہے</translation>
    </message>
    <message>
        <source>Do they turn up where you are more than three times a week?</source>
        <translation>کیا ہفتے میں تین بار سے زیادہ ایسا ہوتا ہے کہ جہاں آپ ہوں، وہ بھی وہاں آ جائیں؟</translation>
    </message>
    <message>
        <source>At home, at work, or anywhere else.</source>
        <translation>گھر پر، کام پر، یا کہیں اور۔</translation>
    </message>
    <message>
        <source>Turn up more than three times a week</source>
        <translation>ہفتے میں تین بار سے زیادہ وہاں آ جانا جہاں میں ہوں</translation>
    </message>
    <message>
        <source>Do they hang around your home or your work?</source>
        <translation>کیا ایسا ہوتا ہے کہ وہ آپ کے گھر یا کام کی جگہ کے آس پاس منڈلائیں؟</translation>
    </message>
    <message>
        <source>Hang around home or work</source>
        <translation>گھر یا کام کی جگہ کے آس پاس منڈلانا</translation>
    </message>
    <message>
        <source>Have they threatened to hurt you, in any way?</source>
        <translation>کیا انہوں نے آپ کو کسی بھی طرح چوٹ یا تکلیف پہنچانے کی دھمکی دی ہے؟</translation>
    </message>
    <message>
        <source>Sexual violence counts too.</source>
        <translation>جنسی تشدد بھی اس میں آتا ہے۔</translation>
    </message>
    <message>
        <source>Have threatened violence</source>
        <translation>تشدد کی دھمکی دی ہے</translation>
    </message>
    <message>
        <source>Have they bothered people around you?</source>
        <translation>کیا انہوں نے آپ کے آس پاس کے لوگوں کو تنگ کیا ہے؟</translation>
    </message>
    <message>
        <source>Family, friends, children, people at work, a new partner, or neighbours.</source>
        <translation>گھر والے، دوست، بچے، کام کے ساتھی، نیا پارٹنر، یا پڑوسی۔</translation>
    </message>
    <message>
        <source>Have bothered people around me</source>
        <translation>میرے آس پاس کے لوگوں کو تنگ کیا ہے</translation>
    </message>
    <message>
        <source>Have they hurt someone else in this time?</source>
        <translation>کیا اس عرصے میں انہوں نے کسی اور کو چوٹ یا تکلیف پہنچائی ہے؟</translation>
    </message>
    <message>
        <source>Have hurt someone else</source>
        <translation>کسی اور کو چوٹ یا تکلیف پہنچائی ہے</translation>
    </message>
    <message>
        <source>Do other people help them, even without knowing it?</source>
        <translation>کیا دوسرے لوگ ان کی مدد کرتے ہیں، چاہے انجانے میں؟</translation>
    </message>
    <message>
        <source>Others help them</source>
        <translation>دوسرے ان کی مدد کرتے ہیں</translation>
    </message>
    <message>
        <source>Do they have a problem with drink or drugs?</source>
        <translation>کیا انہیں شراب یا منشیات کا مسئلہ ہے؟</translation>
    </message>
    <message>
        <source>Problem with drink or drugs</source>
        <translation>شراب یا منشیات کا مسئلہ</translation>
    </message>
    <message>
        <source>Do you know of violence by them in the past?</source>
        <translation>کیا آپ کو ماضی میں ان کی طرف سے کسی تشدد کا علم ہے؟</translation>
    </message>
    <message>
        <source>To the body, or in how they treated people.</source>
        <translation>جسمانی، یا لوگوں کے ساتھ ان کے سلوک میں۔</translation>
    </message>
    <message>
        <source>Violence in the past</source>
        <translation>ماضی میں تشدد</translation>
    </message>
    <message>
        <source>A photo where it is can help. It helps to leave it whole. If someone follows you, call 999.</source>
        <translation>جہاں یہ ہے، وہیں اس کی فوٹو مدد دے سکتی ہے۔ اسے صحیح سالم رہنے دینے سے مدد ملتی ہے۔ اگر کوئی آپ کا پیچھا کرے، تو 999 پر کال کریں۔</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can, and to keep it in paper.</source>
        <translation>اسے کم سے کم ہاتھ لگانے اور کاغذ میں رکھنے سے مدد ملتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Incident or log number</source>
        <extracomment>Group: kinds of numbers that the police and others give. Read by: the person who keeps the diary, who compares them with a letter or a call. Official terms: keep the English word in brackets where there is no other.</extracomment>
        <translation>انسیڈنٹ یا لاگ نمبر</translation>
    </message>
    <message>
        <source>Crime reference</source>
        <translation>کرائم ریفرنس</translation>
    </message>
    <message>
        <source>Receipt of an online report</source>
        <translation>آن لائن رپورٹ کی رسید</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <extracomment>A number for all that the police hold about one case, in some police forces.</extracomment>
        <translation>اکرنس نمبر (occurrence number)</translation>
    </message>
    <message>
        <source>Report Fraud number</source>
        <translation>Report Fraud کا نمبر</translation>
    </message>
    <message>
        <source>Case number of police and prosecutor (URN)</source>
        <translation>پولیس اور سرکاری وکیل کا کیس نمبر (URN)</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>عدالت کا کیس نمبر</translation>
    </message>
    <message>
        <source>Complaint reference</source>
        <extracomment>The number of a complaint about the police or somebody else.</extracomment>
        <translation>شکایت کا ریفرنس</translation>
    </message>
    <message>
        <source>Report number of an app or website</source>
        <translation>ایپ یا ویب سائٹ کا رپورٹ نمبر</translation>
    </message>
    <message>
        <source>Another number</source>
        <extracomment>A number of another kind than those above.</extracomment>
        <translation>کوئی اور نمبر</translation>
    </message>
</context>
<context>
    <name>app::Rooms</name>
    <message>
        <source>Today</source>
        <extracomment>The name of the first page: what there is to do today.</extracomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page: the list of all entries.</extracomment>
        <translation>ڈائری</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page: files and things that are kept.</extracomment>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page: everything in the order it happened.</extracomment>
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <extracomment>Group: names of the pages, in the list at the side of the window. Read by: the person who keeps the diary, and with a screen reader. One or two words, neutral: somebody may look over the shoulder.</extracomment>
        <translation>لوگ اور اکاؤنٹ</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>رپورٹیں اور ریفرنس نمبر</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>سیٹنگز اور حفاظت</translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetPage</name>
    <message>
        <source>Save this as a PDF?</source>
        <translation>اسے PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the call sheet</source>
        <translation>کال شیٹ سیو کریں</translation>
    </message>
    <message>
        <source>Saving the call sheet</source>
        <translation>کال شیٹ سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The call sheet was saved. The PDF is not protected.</source>
        <translation>کال شیٹ سیو ہو گئی۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <extracomment>Group: the page that makes lines to read out to the police. Read by: the person who keeps the diary, perhaps frightened and on the phone. Very short and calm; the lines themselves stay English.</extracomment>
        <translation>رپورٹ سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The report was kept.</source>
        <translation>رپورٹ رکھ لی گئی۔</translation>
    </message>
    <message>
        <source>The report was kept. Add the reference number when you have it.</source>
        <translation>رپورٹ رکھ لی گئی۔ ریفرنس نمبر ملے تو یہاں لکھ لیں۔</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>رپورٹ کرنے کی تیاری</translation>
    </message>
    <message>
        <source>Is it happening now, or are you in danger? Stop and call 999.</source>
        <translation>کیا یہ ابھی ہو رہا ہے، یا آپ خطرے میں ہیں؟ یہ کام چھوڑ دیں اور 999 پر کال کریں۔</translation>
    </message>
    <message>
        <source>How do you want to report?</source>
        <translation>رپورٹ کس طرح کرنی ہے؟</translation>
    </message>
    <message>
        <source>Call 101</source>
        <extracomment>A choice: report by a call to 101, the phone number of the police.</extracomment>
        <translation>101 پر کال</translation>
    </message>
    <message>
        <source>Online form</source>
        <extracomment>A choice: report with a form on a website of the police.</extracomment>
        <translation>آن لائن فارم</translation>
    </message>
    <message>
        <source>At a police station</source>
        <translation>پولیس اسٹیشن پر</translation>
    </message>
    <message>
        <source>How long may the text be?</source>
        <translation>تحریر کتنی لمبی ہو سکتی ہے؟</translation>
    </message>
    <message>
        <source>About 500 letters</source>
        <extracomment>A choice: how long the text for a form may be. Letters of the alphabet.</extracomment>
        <translation>تقریباً 500 حروف</translation>
    </message>
    <message>
        <source>About 1,500 letters</source>
        <translation>تقریباً 1,500 حروف</translation>
    </message>
    <message>
        <source>About 4,000 letters</source>
        <translation>تقریباً 4,000 حروف</translation>
    </message>
    <message>
        <source>Choose the entries</source>
        <translation>اندراجات چنیں</translation>
    </message>
    <message>
        <source>Entries to talk about</source>
        <translation>جن اندراجات پر بات ہو گی</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>A button: choose all entries of the list.</extracomment>
        <translation>سب پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Tick none</source>
        <extracomment>A button: choose no entry of the list.</extracomment>
        <translation>سب نشان ہٹائیں</translation>
    </message>
    <message>
        <source>I have reported it: keep this</source>
        <translation>میں نے رپورٹ کر دی ہے: یہ رکھ لیں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF سیو کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Write down what they say</source>
        <translation>جو وہ کہیں، لکھ لیں</translation>
    </message>
    <message>
        <source>Names, numbers, and what they will do.</source>
        <translation>نام، نمبر، اور جو کرنے کا انہوں نے کہا۔</translation>
    </message>
    <message>
        <source>Print the call sheet?</source>
        <translation>کال شیٹ پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the call sheet</source>
        <translation>کال شیٹ پرنٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The call sheet was sent to the printer.</source>
        <translation>کال شیٹ پرنٹر کو بھیج دی گئی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n private entries are left out.</source>
        <translation>
            <numerusform>%n نجی اندراج شامل نہیں۔</numerusform>
            <numerusform>%n نجی اندراجات شامل نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries to talk about, or start with the last one. You can also say these lines, and fill in the gaps.</source>
        <translation>جن اندراجات پر بات کرنی ہے، وہ چنیں، یا آخری اندراج سے شروع کریں۔ یہ لائنیں بھی کہی جا سکتی ہیں، اور خالی جگہیں بھری جا سکتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <extracomment>What was copied goes from the clipboard after that time.</extracomment>
        <translation>
            <numerusform>کاپی ہو گیا۔ یہ %n سیکنڈ میں صاف ہو جائے گا۔</numerusform>
            <numerusform>کاپی ہو گیا۔ یہ %n سیکنڈ میں صاف ہو جائے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>PDF یہاں رکھیں</translation>
    </message>
    <message>
        <source>There is no entry to talk about yet. You can report without one, or write down what happened first. You can say these lines, and fill in the gaps. What you do not know can stay out.</source>
        <translation>ابھی کوئی اندراج نہیں جس پر بات ہو۔ اس کے بغیر بھی رپورٹ کی جا سکتی ہے، یا پہلے لکھ لیں کہ کیا ہوا۔ یہ لائنیں کہی جا سکتی ہیں، اور خالی جگہیں بھری جا سکتی ہیں۔ جو معلوم نہ ہو، اسے چھوڑا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::CallSheetView</name>
    <message>
        <source>Copy all of it</source>
        <extracomment>Group: lines to read out to the police, and their buttons. Read by: the person who keeps the diary, on the phone to the police, and with a screen reader.</extracomment>
        <translation>سب کاپی کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <extracomment>How long the text for a form is. Letters of the alphabet, not those in envelopes.</extracomment>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>%n حروف</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes badly, you can say</source>
        <translation>اگر بات نہ بنے تو یہ کہا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>کام کی باتیں</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Verb, a button: copy this line.</extracomment>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Verb. Spoken name of the button &quot;Copy&quot;; %1: the line that it copies.</extracomment>
        <translation>کاپی کریں: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this</source>
        <extracomment>A link below a line: the entries that the line comes from.</extracomment>
        <translation>
            <numerusform>یہ بات %n اندراج سے ہے</numerusform>
            <numerusform>یہ بات %n اندراجات سے ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries behind this: %1</source>
        <extracomment>What a screen reader hears: the words of the line, then the part of the sheet.</extracomment>
        <translation>
            <numerusform>یہ بات %n اندراج سے ہے: %1</numerusform>
            <numerusform>یہ بات %n اندراجات سے ہے: %1</numerusform>
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
        <translation>جو باتیں پوچھی اور لکھی جا سکتی ہیں</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <extracomment>Below a long list of links to entries: how many more there are.</extracomment>
        <translation>
            <numerusform>اور %n مزید اندراج</numerusform>
            <numerusform>اور %n مزید اندراجات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::contacts::CallTimer</name>
    <message>
        <source>Counts the minutes of the call. Its length goes into your note.</source>
        <extracomment>Group: a clock that counts the minutes of a call. Read by: the person who keeps the diary, while they talk to the police, and with a screen reader.</extracomment>
        <translation>کال کے منٹ گنتا ہے۔ کال کی لمبائی آپ کے نوٹ میں آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>The call lasted less than a minute.</source>
        <translation>کال ایک منٹ سے کم رہی۔</translation>
    </message>
    <message numerus="yes">
        <source>The call lasted %n minute(s).</source>
        <translation>
            <numerusform>کال %n منٹ رہی۔</numerusform>
            <numerusform>کال %n منٹ رہی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The call has lasted %n minute(s).</source>
        <translation>
            <numerusform>کال کو %n منٹ ہو گیا ہے۔</numerusform>
            <numerusform>کال کو %n منٹ ہو گئے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>ٹائمر روکیں</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>کال کا وقت ناپیں</translation>
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
        <translation>نئی کال یا خط</translation>
    </message>
    <message>
        <source>This call or letter is removed. It is in no list and not in the timeline.</source>
        <extracomment>Group: the page on which one call, letter or visit is written down. Read by: the person who keeps the diary, soon after the call.</extracomment>
        <translation>یہ کال یا خط ہٹایا ہوا ہے۔ یہ کسی فہرست میں نہیں، اور ٹائم لائن میں بھی نہیں۔</translation>
    </message>
    <message>
        <source>Remove this call or letter</source>
        <translation>یہ کال یا خط ہٹائیں</translation>
    </message>
    <message>
        <source>Who contacted whom?</source>
        <translation>کس نے کس سے رابطہ کیا؟</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>میں نے ان سے رابطہ کیا</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>انہوں نے مجھ سے رابطہ کیا</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <translation>وہ کون ہیں؟</translation>
    </message>
    <message>
        <source>For example the police force, or the name of an app.</source>
        <translation>مثلاً پولیس فورس، یا کسی ایپ کا نام۔</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>آپ کی بات کس سے ہوئی؟</translation>
    </message>
    <message>
        <source>Name and number, as far as you know.</source>
        <translation>نام اور نمبر، جتنا معلوم ہو۔</translation>
    </message>
    <message>
        <source>What did you say or write?</source>
        <translation>آپ نے کیا کہا یا لکھا؟</translation>
    </message>
    <message>
        <source>What did they say or write?</source>
        <translation>انہوں نے کیا کہا یا لکھا؟</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>The question above choices: by which way, such as a call or a letter.</extracomment>
        <translation>کیسے؟</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>تصویر یا فائلیں پیسٹ کریں</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>کال یا خط</translation>
    </message>
    <message>
        <source>What they said about your report of %1</source>
        <extracomment>%1: the day or moment of the report.</extracomment>
        <translation>آپ کی رپورٹ (%1) کے بارے میں انہوں نے کیا کہا</translation>
    </message>
    <message>
        <source>Enter the date you spoke to them.</source>
        <translation>وہ دن لکھیں جب آپ کی ان سے بات ہوئی۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>When you are ready, write down what was said.</source>
        <translation>جب آپ تیار ہوں، تو جو کہا گیا، اسے لکھ لیں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print this call or letter?</source>
        <translation>یہ کال یا خط پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the page</source>
        <translation>صفحہ پرنٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>صفحہ پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>اس صفحے کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>صفحے کو PDF کے طور پر سیو کریں</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>صفحہ PDF کے طور پر سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>یہ PDF سیو ہو گئی۔ اس پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>This is private. Put it on paper?</source>
        <translation>یہ نجی ہے۔ اسے کاغذ پر لائیں؟</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>یہ کسی خلاصے یا پیکٹ میں نہیں جاتی۔ جسے بھی یہ کاغذ ملے، وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>دکھائیں کہ کاغذ پر کیا ہو گا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>جو آپ نے ابھی سیو نہیں کیا، وہ کاغذ پر نہیں۔</translation>
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
        <translation>انہوں نے کیا کرنے کا کہا؟</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>A label before the day of a promise: until which day. Not &quot;by whom&quot;.</extracomment>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Add this promise</source>
        <translation>یہ وعدہ شامل کریں</translation>
    </message>
    <message>
        <source>They will</source>
        <extracomment>A label before a field: what the police or others said that they will do, as the rest of the sentence.</extracomment>
        <translation>ان کا وعدہ</translation>
    </message>
    <message>
        <source>For example: an officer will call me.</source>
        <translation>مثلاً: پولیس افسر کا فون آئے گا۔</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>کس دن تک؟</translation>
    </message>
    <message>
        <source>Leave it empty if they named no day.</source>
        <translation>اگر انہوں نے کوئی دن نہیں بتایا تو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Write what they said they will do, or empty the day.</source>
        <translation>لکھیں کہ انہوں نے کیا کرنے کا کہا، یا دن خالی کر دیں۔</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>promise, day</comment>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>They did it</source>
        <translation>انہوں نے یہ کر دیا</translation>
    </message>
    <message>
        <source>They did it: %1</source>
        <extracomment>Spoken name of a tick box; %1: what was promised.</extracomment>
        <translation>انہوں نے یہ کر دیا: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take this promise off the report.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Verb. Spoken name of the button &quot;Remove&quot;; %1: what was promised.</extracomment>
        <translation>ہٹائیں: %1</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReferenceFields</name>
    <message>
        <source>Reference numbers</source>
        <extracomment>Group: part of a form: the numbers that the police or others gave. Read by: the person who keeps the diary.</extracomment>
        <translation>ریفرنس نمبر</translation>
    </message>
    <message>
        <source>Given on</source>
        <extracomment>A label before a day: the day on which the number was given.</extracomment>
        <translation>کس دن ملا</translation>
    </message>
    <message>
        <source>Add this number</source>
        <translation>یہ نمبر شامل کریں</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>یہ کس قسم کا نمبر ہے؟</translation>
    </message>
    <message>
        <source>The number</source>
        <extracomment>A label before a field: the reference number itself.</extracomment>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Write it just as they gave it.</source>
        <translation>بالکل ویسے لکھیں جیسے انہوں نے دیا۔</translation>
    </message>
    <message>
        <source>Which day was it given?</source>
        <translation>یہ کس دن ملا؟</translation>
    </message>
    <message>
        <source>For a log number the day is part of the number.</source>
        <translation>لاگ نمبر میں دن بھی نمبر کا حصہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Same day as the report</source>
        <translation>رپورٹ والا ہی دن</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>یہ کس نے دیا؟</translation>
    </message>
    <message>
        <source>Enter the reference number, or choose &quot;I was not given one&quot;.</source>
        <translation>ریفرنس نمبر لکھیں، یا &quot;مجھے نمبر نہیں دیا گیا&quot; چنیں۔</translation>
    </message>
    <message>
        <source>Enter a date that is today or earlier.</source>
        <translation>آج کی یا اس سے پہلے کی تاریخ لکھیں۔</translation>
    </message>
    <message>
        <source>This kind of number starts again every day. Add the date it was given to you.</source>
        <translation>اس قسم کا نمبر ہر روز نئے سرے سے شروع ہوتا ہے۔ وہ تاریخ بھی لکھیں جب یہ آپ کو ملا۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of number, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>kind of number, number, day</comment>
        <translation>%1: %2، تاریخ %3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Verb. A button; %1: the kind of number, then the number.</extracomment>
        <translation>%1 ہٹائیں</translation>
    </message>
    <message>
        <source>%1 was added. Save the report to keep it.</source>
        <extracomment>Spoken after a reference number was added to a report that is being written. %1: the number.</extracomment>
        <translation>%1 شامل ہو گیا۔ اسے رکھنے کے لیے رپورٹ سیو کریں۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::Removal</name>
    <message>
        <source>They gave you a number for this report, and know it by that.</source>
        <extracomment>Group: questions and messages about taking reports, calls or letters out of the list. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>انہوں نے آپ کو اس رپورٹ کا نمبر دیا تھا، اور ان کے ہاں اس کی پہچان یہی نمبر ہے۔</translation>
    </message>
    <message>
        <source>They gave you numbers, and know the reports by those.</source>
        <translation>انہوں نے آپ کو نمبر دیے تھے، اور ان کے ہاں ان رپورٹوں کی پہچان یہی نمبر ہیں۔</translation>
    </message>
    <message>
        <source>It stays among the removed ones, with its number.</source>
        <translation>یہ اپنے نمبر کے ساتھ ہٹائی ہوئی رپورٹوں میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>They stay among the removed ones, with their numbers.</source>
        <translation>یہ اپنے نمبروں کے ساتھ ہٹائی ہوئی رپورٹوں میں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>اسے ہٹانے کی وجہ کیا ہے؟ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>انہیں ہٹانے کی وجہ کیا ہے؟ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reports?</source>
        <translation>
            <numerusform>%n رپورٹ ہٹائیں؟</numerusform>
            <numerusform>%n رپورٹیں ہٹائیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Remove from the reports</source>
        <translation>رپورٹوں سے ہٹائیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the report. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the reports. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>What goes on just now: it is being taken out of the list.</extracomment>
        <translation>ہٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Putting back</source>
        <extracomment>What goes on just now: it is being put back into the list.</extracomment>
        <translation>واپس رکھا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>ان میں سے %n کو ہٹا دیا گیا۔</numerusform>
            <numerusform>ان میں سے %n کو ہٹا دیا گیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>ان میں سے %n کو واپس رکھ دیا گیا۔</numerusform>
            <numerusform>ان میں سے %n کو واپس رکھ دیا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The call or letter was removed.</source>
        <translation>کال یا خط ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>The call or letter was put back.</source>
        <translation>کال یا خط واپس رکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>The report was removed.</source>
        <translation>رپورٹ ہٹا دی گئی۔</translation>
    </message>
    <message>
        <source>The report was put back.</source>
        <translation>رپورٹ واپس رکھ دی گئی۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::RemovedState</name>
    <message>
        <source>Put it back</source>
        <extracomment>Group: the notice on a report, call or letter that was removed. Read by: the person who keeps the diary.</extracomment>
        <translation>واپس رکھیں</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportListModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files go with a report, call or letter.</extracomment>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a report, call or letter</comment>
        <translation>ہٹایا ہوا</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind of number, number, day</comment>
        <translation>%1 %2، تاریخ %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, agency</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. They said: %2</source>
        <extracomment>%1: what the person did or told; %2: the answer.</extracomment>
        <translation>%1۔ انہوں نے کہا: %2</translation>
    </message>
    <message>
        <source>No reference number yet</source>
        <extracomment>Group: lines of the list of reports, calls and letters. Read by: the person who keeps the diary, and with a screen reader. Neutral: somebody may look over the shoulder.</extracomment>
        <translation>ابھی کوئی ریفرنس نمبر نہیں</translation>
    </message>
    <message>
        <source>They contacted you</source>
        <translation>انہوں نے آپ سے رابطہ کیا</translation>
    </message>
    <message>
        <source>You contacted them</source>
        <translation>آپ نے ان سے رابطہ کیا</translation>
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
        <translation>نئی رپورٹ</translation>
    </message>
    <message>
        <source>What you can fill in now is enough. You can add the rest later.</source>
        <translation>ابھی جتنا بھر سکیں، کافی ہے۔ باقی بعد میں شامل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This report is removed. It is in no list and no summary, and the calls and letters about it stay.</source>
        <translation>یہ رپورٹ ہٹائی ہوئی ہے۔ یہ کسی فہرست یا خلاصے میں نہیں۔ اس کے بارے میں کالیں اور خط اپنی جگہ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>یہ رپورٹ ہٹائیں</translation>
    </message>
    <message>
        <source>I was not given one</source>
        <translation>مجھے نمبر نہیں دیا گیا</translation>
    </message>
    <message>
        <source>You can ask: &quot;What is the incident or log number, and its date? Has a crime been recorded, and what is its reference?&quot;</source>
        <translation>یہ پوچھا جا سکتا ہے: &quot;انسیڈنٹ یا لاگ نمبر کیا ہے، اور اس کی تاریخ کیا ہے؟ کیا جرم درج ہوا ہے، اور اس کا ریفرنس نمبر کیا ہے؟&quot;</translation>
    </message>
    <message>
        <source>This report is closed</source>
        <translation>یہ رپورٹ بند ہو چکی ہے</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>رپورٹ سیو کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Who did you tell?</source>
        <translation>آپ نے کس کو بتایا؟</translation>
    </message>
    <message>
        <source>For example police, a school, the name of an app.</source>
        <translation>مثلاً پولیس، اسکول، یا کسی ایپ کا نام۔</translation>
    </message>
    <message>
        <source>Which police force or office?</source>
        <translation>کون سی پولیس فورس یا دفتر؟</translation>
    </message>
    <message>
        <source>What did you tell them?</source>
        <translation>آپ نے انہیں کیا بتایا؟</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>انہوں نے کیا کہا؟</translation>
    </message>
    <message>
        <source>Who did you speak to?</source>
        <translation>آپ کی بات کس سے ہوئی؟</translation>
    </message>
    <message>
        <source>Name, number and team, as far as you know.</source>
        <translation>نام، نمبر اور ٹیم، جتنا معلوم ہو۔</translation>
    </message>
    <message>
        <source>What is it recorded as?</source>
        <translation>یہ کس نام سے درج ہوا ہے؟</translation>
    </message>
    <message>
        <source>The offence they named, such as stalking.</source>
        <translation>جس جرم کا انہوں نے نام لیا، جیسے اسٹاکنگ (بار بار پیچھا کرنا)۔</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else to write about the report.</extracomment>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>How did you report it?</source>
        <translation>آپ نے رپورٹ کیسے کی؟</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>تصویر یا فائلیں پیسٹ کریں</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Noun, the heading of the page: a report to the police or others.</extracomment>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Enter the date you spoke to them.</source>
        <translation>وہ دن لکھیں جب آپ کی ان سے بات ہوئی۔</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>رپورٹ سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>رپورٹ سیو ہو گئی۔</translation>
    </message>
    <message>
        <source>Print this report?</source>
        <extracomment>Group: the page of one report to the police or others, and the questions before it is printed. Read by: the person who keeps the diary, who may be tired or upset.</extracomment>
        <translation>یہ رپورٹ پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>رپورٹ پرنٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>رپورٹ پرنٹر کو بھیج دی گئی۔</translation>
    </message>
    <message>
        <source>Save this report as a PDF?</source>
        <translation>اس رپورٹ کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the report as a PDF</source>
        <translation>رپورٹ کو PDF کے طور پر سیو کریں</translation>
    </message>
    <message>
        <source>Saving the report as a PDF</source>
        <translation>رپورٹ PDF کے طور پر سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>یہ PDF سیو ہو گئی۔ اس پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>This report is private. Put it on paper?</source>
        <translation>یہ رپورٹ نجی ہے۔ اسے کاغذ پر لائیں؟</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>یہ کسی خلاصے یا پیکٹ میں نہیں جاتی۔ جسے بھی یہ کاغذ ملے، وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>دکھائیں کہ کاغذ پر کیا ہو گا</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>جو آپ نے ابھی سیو نہیں کیا، وہ کاغذ پر نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::ReportsPage</name>
    <message>
        <source>Reports and references</source>
        <translation>رپورٹیں اور ریفرنس نمبر</translation>
    </message>
    <message>
        <source>Who you told, what they said, and the numbers they gave you. You can report without proof.</source>
        <translation>آپ نے کس کو بتایا، انہوں نے کیا کہا، اور کون سے نمبر دیے۔ ثبوت کے بغیر بھی رپورٹ کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Get ready to call 101</source>
        <translation>101 پر کال کی تیاری</translation>
    </message>
    <message>
        <source>Get ready to report online</source>
        <translation>آن لائن رپورٹ کی تیاری</translation>
    </message>
    <message>
        <source>Write down a report</source>
        <translation>کوئی رپورٹ لکھ کر رکھیں</translation>
    </message>
    <message>
        <source>Write down a call or letter</source>
        <translation>کوئی کال یا خط لکھ کر رکھیں</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of what the list shows: all reports.</extracomment>
        <translation>سب</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Adjective, a choice of what the list shows: reports that are not closed yet. Not the verb.</extracomment>
        <translation>جو بند نہیں ہوئیں</translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation>ابھی ریفرنس نہیں ملا</translation>
    </message>
    <message>
        <source>No reports yet. You can report without proof. Get ready to call 101, or report online.</source>
        <translation>ابھی کوئی رپورٹ نہیں۔ ثبوت کے بغیر بھی رپورٹ کی جا سکتی ہے۔ 101 پر کال کی تیاری کریں، یا آن لائن رپورٹ کریں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Reports and contacts</source>
        <translation>رپورٹیں اور رابطے</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The title of a group of choices: which records the list shows.</extracomment>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show removed</source>
        <extracomment>Verb, a tick box: also show reports that were removed.</extracomment>
        <translation>ہٹائے ہوئے دکھائیں</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>ریفرنس شامل کریں</translation>
    </message>
    <message>
        <source>Add what they said</source>
        <translation>ان کی بات شامل کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take what is chosen out of the list.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Takes what is chosen out of the list</source>
        <translation>جو چنا گیا، اسے فہرست سے ہٹاتا ہے</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message>
        <source>Add a reference (%1)</source>
        <extracomment>%1: when the report was made, such as &quot;4 March 2024, 10:00am&quot;.</extracomment>
        <translation>ریفرنس شامل کریں (%1)</translation>
    </message>
    <message>
        <source>Add what they said (%1)</source>
        <extracomment>%1: when the report was made, such as &quot;4 March 2024, 10:00am&quot;.</extracomment>
        <translation>ان کی بات شامل کریں (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>ان میں سے %n ہٹائیں</numerusform>
            <numerusform>ان میں سے %n ہٹائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <extracomment>Verb, a button; %1: when the report was made.</extracomment>
        <translation>ہٹائیں (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>ان میں سے %n واپس رکھیں</numerusform>
            <numerusform>ان میں سے %n واپس رکھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back (%1)</source>
        <extracomment>A button; %1: when the report was made.</extracomment>
        <translation>واپس رکھیں (%1)</translation>
    </message>
    <message>
        <source>No reports match this choice.</source>
        <translation>اس انتخاب سے کوئی رپورٹ نہیں ملتی۔</translation>
    </message>
    <message>
        <source>Print the list of reports?</source>
        <extracomment>Group: the page with the list of reports, and the questions before it is printed. Read by: the person who keeps the diary. It must not press anybody to report.</extracomment>
        <translation>رپورٹوں کی فہرست پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the reports</source>
        <translation>رپورٹیں پرنٹ ہو رہی ہیں</translation>
    </message>
    <message>
        <source>The reports were sent to the printer.</source>
        <translation>رپورٹیں پرنٹر کو بھیج دی گئیں۔</translation>
    </message>
    <message>
        <source>Save the reports as a PDF?</source>
        <translation>رپورٹوں کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>رپورٹیں سیو کریں</translation>
    </message>
    <message>
        <source>Saving the reports as a PDF</source>
        <translation>رپورٹیں PDF کے طور پر سیو ہو رہی ہیں</translation>
    </message>
    <message>
        <source>The reports were saved. The PDF is not protected.</source>
        <translation>رپورٹیں سیو ہو گئیں۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::WhoChoice</name>
    <message>
        <source>Who is this report about?</source>
        <extracomment>Group: the page that gets a report to the police ready. Read by: the person who keeps the diary.</extracomment>
        <translation>یہ رپورٹ کس کے بارے میں ہے؟</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n entries</source>
        <extracomment>A choice: a report about all entries, whoever they name.</extracomment>
        <translation>
            <numerusform>سب لوگ: %n اندراج</numerusform>
            <numerusform>سب لوگ: %n اندراجات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <extracomment>A choice: a report about the entries that name one person. %1 is the name.</extracomment>
        <translation>
            <numerusform>%1: %n اندراج</numerusform>
            <numerusform>%1: %n اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every entry names the same person. Choose one person if the report is about that person only.</source>
        <translation>سب اندراجات میں ایک ہی شخص کا نام نہیں۔ اگر رپورٹ صرف ایک شخص کے بارے میں ہے، تو وہی شخص چنیں۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::files::FileFields</name>
    <message>
        <source>Letters and files</source>
        <extracomment>Group: part of a form: files that go with a report, call or letter. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>خط اور فائلیں</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Choose from your files</source>
        <translation>اپنی فائلوں میں سے چنیں</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>تصویر یا فائلیں پیسٹ کریں</translation>
    </message>
    <message>
        <source>What they sent you, or what you gave them. An exact copy is kept. You can also drop files here.</source>
        <translation>جو انہوں نے آپ کو بھیجا، یا جو آپ نے انہیں دیا۔ بالکل ویسی ہی کاپی رکھی جاتی ہے۔ فائلیں کھینچ کر بھی یہاں لائی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>شامل کرنے کے لیے فائلیں چنیں</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>شامل کیے بغیر بند کریں</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>یہ فائل یہاں پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>a file</comment>
        <translation>%1 (ہٹائی ہوئی)</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>A button: take this file off the report. The file stays in the records.</extracomment>
        <translation>یہاں سے ہٹائیں</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <extracomment>Spoken name of the button &quot;Take off&quot;; %1: number and name of a file.</extracomment>
        <translation>یہاں سے ہٹائیں: %1</translation>
    </message>
    <message>
        <source>%1 was taken off. It stays in your files.</source>
        <extracomment>%1: number and name of a file.</extracomment>
        <translation>%1 یہاں سے ہٹا دی گئی۔ یہ آپ کی فائلوں میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>%1 شامل ہو رہی ہے</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>پیسٹ کرنے کے لیے کوئی تصویر یا فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 was added to your files as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>%1 آپ کی فائلوں میں شامل ہو گئی، ثبوت نمبر %2۔</translation>
    </message>
    <message>
        <source>%1 is in your records already, as %2. It is shown here, too.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>%1 آپ کے ریکارڈ میں پہلے سے ہے، ثبوت نمبر %2۔ اب یہ یہاں بھی نظر آتی ہے۔</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>%1 شامل ہو گئی، ثبوت نمبر %2۔</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>a file</comment>
        <translation>%1 واپس آ گئی۔</translation>
    </message>
</context>
<context>
    <name>app::contacts::files::FilePicker</name>
    <message>
        <source>Files to choose from</source>
        <extracomment>Group: a list to choose one of the files that are kept already. Read by: the person who keeps the diary.</extracomment>
        <translation>چننے کے لیے فائلیں</translation>
    </message>
    <message>
        <source>Add this file</source>
        <translation>یہ فائل شامل کریں</translation>
    </message>
    <message>
        <source>Which of your files?</source>
        <translation>آپ کی فائلوں میں سے کون سی؟</translation>
    </message>
    <message>
        <source>Type its number, or a word from it, then choose it.</source>
        <translation>اس کا نمبر، یا اس کا کوئی لفظ لکھیں، پھر اسے چنیں۔</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No file has these words. Try one word.</source>
        <translation>کسی فائل میں یہ الفاظ نہیں ہیں۔ کوئی ایک لفظ آزمائیں۔</translation>
    </message>
    <message>
        <source>There are no files in your records yet.</source>
        <translation>آپ کے ریکارڈ میں ابھی کوئی فائل نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::diary::BehaviourChoice</name>
    <message>
        <source>How? Tick what fits.</source>
        <extracomment>Group: the choice of what was done, in an entry. Read by: the person who keeps the diary, while they write what happened.</extracomment>
        <translation>کس طرح؟ جو ٹھیک لگے، اس پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>More kinds</source>
        <extracomment>A button: show more kinds of things that may have been done.</extracomment>
        <translation>مزید قسمیں</translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <extracomment>A button: show fewer kinds of things that may have been done.</extracomment>
        <translation>کم قسمیں</translation>
    </message>
</context>
<context>
    <name>app::diary::DiaryPage</name>
    <message>
        <source>Choose several</source>
        <extracomment>A button: tick more than one entry.</extracomment>
        <translation>کئی چنیں</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>Group: the page with the list of entries, and messages about them. Read by: the person who keeps the diary. Short and neutral: somebody may look over the shoulder.</extracomment>
        <translation>ٹیگ لگائیں</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>ٹیگ ہٹائیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take entries out of the list. Nothing is deleted.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Moves what is chosen to the removed entries</source>
        <translation>جو چنا گیا، وہ ہٹائے ہوئے اندراجات میں چلا جاتا ہے</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n اندراج ہٹائیں</numerusform>
            <numerusform>%n اندراجات ہٹائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n entries back</source>
        <translation>
            <numerusform>%n اندراج واپس رکھیں</numerusform>
            <numerusform>%n اندراجات واپس رکھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick entries with the space bar or a click.</source>
        <translation>اندراجات پر اسپیس بار یا کلک سے نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Removing entries</source>
        <extracomment>What goes on just now.</extracomment>
        <translation>اندراجات ہٹائے جا رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n اندراج ہٹا دیا گیا۔</numerusform>
            <numerusform>%n اندراجات ہٹا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting entries back</source>
        <translation>اندراجات واپس رکھے جا رہے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n entries put back.</source>
        <translation>
            <numerusform>%n اندراج واپس رکھ دیا گیا۔</numerusform>
            <numerusform>%n اندراجات واپس رکھ دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries have this tag already.</source>
        <translation>ان اندراجات پر یہ ٹیگ پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>Tag added: %1.</source>
        <comment>tags</comment>
        <translation>ٹیگ لگا دیا گیا: %1۔</translation>
    </message>
    <message>
        <source>Tag removed: %1.</source>
        <comment>a tag</comment>
        <translation>ٹیگ ہٹا دیا گیا: %1۔</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <extracomment>What goes on just now. Tags: words to find entries by.</extracomment>
        <translation>ٹیگ بدلے جا رہے ہیں</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>ٹیگ پہلے جیسے ہیں۔</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>ڈائری</translation>
    </message>
    <message>
        <source>What happened, in your own words.</source>
        <translation>جو ہوا، آپ کے اپنے الفاظ میں۔</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Noun, spoken name of the list of entries.</extracomment>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>اس صفحے میں تلاش</translation>
    </message>
    <message>
        <source>Nothing here yet. When you are ready, write what happened. One sentence is enough.</source>
        <translation>ابھی یہاں کچھ نہیں۔ جب آپ تیار ہوں، جو ہوا وہ لکھیں۔ ایک جملہ کافی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>ان فلٹروں سے کوئی اندراج نہیں ملتا۔ %n اندراج دیکھنے کے لیے فلٹر صاف کریں۔</numerusform>
            <numerusform>ان فلٹروں سے کوئی اندراج نہیں ملتا۔ تمام %n اندراجات دیکھنے کے لیے فلٹر صاف کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed entries</source>
        <translation>
            <numerusform>%n ہٹایا ہوا اندراج</numerusform>
            <numerusform>%n ہٹائے ہوئے اندراجات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <extracomment>How many of all entries the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%n اندراج میں سے %1</numerusform>
            <numerusform>%n اندراجات میں سے %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries the list shows.</extracomment>
        <translation>
            <numerusform>%n اندراج</numerusform>
            <numerusform>%n اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print the list of entries?</source>
        <translation>اندراجات کی فہرست پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the entries</source>
        <translation>اندراجات پرنٹ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>The entries were sent to the printer.</source>
        <translation>اندراجات پرنٹر کو بھیج دیے گئے۔</translation>
    </message>
    <message>
        <source>Save the entries as a PDF?</source>
        <translation>اندراجات کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the entries</source>
        <translation>اندراجات سیو کریں</translation>
    </message>
    <message>
        <source>Saving the entries as a PDF</source>
        <translation>اندراجات PDF کے طور پر سیو ہو رہے ہیں</translation>
    </message>
    <message>
        <source>The entries were saved. The PDF is not protected.</source>
        <translation>اندراجات سیو ہو گئے۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <extracomment>A button: from the list of removed entries to the diary again.</extracomment>
        <translation>واپس ڈائری پر</translation>
    </message>
    <message>
        <source>Removed entries (%1)</source>
        <extracomment>A button: show what was removed; %1: how many.</extracomment>
        <translation>ہٹائے ہوئے اندراجات (%1)</translation>
    </message>
    <message>
        <source>No entries were removed.</source>
        <translation>کوئی اندراج ہٹایا نہیں گیا۔</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryForm</name>
    <message>
        <source>What happened?</source>
        <extracomment>Group: the form in which an entry is written. Read by: the person who keeps the diary, soon after something happened, perhaps frightened. Every question can stay empty: never press, never blame.</extracomment>
        <translation>کیا ہوا؟</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>ایک جملہ کافی ہے۔</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>A line that opens more questions.</extracomment>
        <translation>مزید تفصیل</translation>
    </message>
    <message>
        <source>Keep this private</source>
        <translation>اسے نجی رکھیں</translation>
    </message>
    <message>
        <source>A private entry stays out of every summary and pack. Police may still see it if you let them look at the records.</source>
        <translation>نجی اندراج کسی خلاصے یا پیکٹ میں نہیں جاتا۔ اگر آپ پولیس کو ریکارڈ دیکھنے دیں، تو وہ اسے پھر بھی دیکھ سکتی ہے۔</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>A question above a field: where did it happen?</extracomment>
        <translation>کہاں؟</translation>
    </message>
    <message>
        <source>How did it affect you?</source>
        <translation>آپ پر اس کا کیا اثر ہوا؟</translation>
    </message>
    <message>
        <source>A private entry stays out of every summary and pack.</source>
        <translation>نجی اندراج کسی خلاصے یا پیکٹ میں نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, a heading: files of this entry.</extracomment>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>تصویر یا فائلیں پیسٹ کریں</translation>
    </message>
    <message>
        <source>An exact copy is kept. The file itself is not changed. You can also drop files here.</source>
        <translation>بالکل ویسی ہی کاپی رکھی جاتی ہے۔ اصل فائل نہیں بدلتی۔ فائلیں کھینچ کر بھی یہاں لائی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Were you afraid of violence this time?</source>
        <translation>کیا اس بار آپ کو مار پیٹ یا تشدد کا ڈر تھا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer to &quot;Were you afraid of violence this time?&quot;</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer to &quot;Were you afraid of violence this time?&quot;</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not sure, or I do not want to say</source>
        <translation>یقین نہیں، یا بتانے کا دل نہیں</translation>
    </message>
    <message>
        <source>Why we ask: some laws look at how many times you were afraid.</source>
        <translation>پوچھنے کی وجہ: کچھ قانون دیکھتے ہیں کہ آپ کو کتنی بار ڈر لگا۔</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>Noun, a label: what was said or written, word for word.</extracomment>
        <translation>ہو بہو الفاظ</translation>
    </message>
    <message>
        <source>What was said or written, word for word.</source>
        <translation>جو کہا یا لکھا گیا، لفظ بہ لفظ۔</translation>
    </message>
    <message>
        <source>By which way?</source>
        <translation>کس ذریعے سے؟</translation>
    </message>
    <message>
        <source>For example phone, text, in person, or the name of an app.</source>
        <translation>مثلاً فون، ٹیکسٹ، آمنے سامنے، یا کسی ایپ کا نام۔</translation>
    </message>
    <message>
        <source>Who else saw or heard it?</source>
        <translation>اور کس نے دیکھا یا سنا؟</translation>
    </message>
    <message>
        <source>One person on each line. Why we ask: police may want to hear from them.</source>
        <translation>ہر لائن میں ایک شخص۔ پوچھنے کی وجہ: پولیس ان سے بات کرنا چاہ سکتی ہے۔</translation>
    </message>
    <message>
        <source>For example sleep, travel, work, money, or who you see. Why we ask: some laws look at what it does to your days.</source>
        <translation>مثلاً نیند، سفر، کام، پیسے، یا آپ کا ملنا جلنا۔ پوچھنے کی وجہ: کچھ قانون دیکھتے ہیں کہ آپ کی روزمرہ زندگی پر اس کا کیا اثر ہے۔</translation>
    </message>
    <message>
        <source>What changed in your daily life?</source>
        <translation>آپ کی روزمرہ زندگی میں کیا بدلا؟</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>آپ نے کیا کیا؟</translation>
    </message>
    <message>
        <source>Short title</source>
        <extracomment>Noun, a label: a few words by which the entry is found in lists.</extracomment>
        <translation>چھوٹا عنوان</translation>
    </message>
    <message>
        <source>Only for your lists.</source>
        <translation>صرف آپ کی فہرستوں کے لیے۔</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label: words to find the entry by.</extracomment>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Words to find it again, with commas between.</source>
        <translation>اسے دوبارہ ڈھونڈنے کے لیے الفاظ، بیچ میں کوما۔</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <extracomment>A line that closes those questions.</extracomment>
        <translation>کم تفصیل</translation>
    </message>
    <message>
        <source>Write what happened. One sentence is enough.</source>
        <translation>لکھیں کہ کیا ہوا۔ ایک جملہ کافی ہے۔</translation>
    </message>
    <message>
        <source>Add this thing first, or choose not to add it.</source>
        <translation>پہلے یہ چیز شامل کریں، یا اسے شامل نہ کرنا چنیں۔</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>exhibit number, then file name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Take %1 off this entry</source>
        <extracomment>Spoken name of a button; %1: number and name of a file.</extracomment>
        <translation>%1 کو اس اندراج سے الگ کریں</translation>
    </message>
    <message>
        <source>About what you ticked</source>
        <translation>جن پر آپ نے نشان لگایا، ان کے بارے میں</translation>
    </message>
    <message>
        <source>You can leave any of this empty.</source>
        <translation>ان میں سے کچھ بھی خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Questions that police ask</source>
        <translation>جو سوال پولیس پوچھتی ہے</translation>
    </message>
    <message>
        <source>This is not a risk score, and nothing is counted. Call 999 if you are in danger. Why we ask: police ask the same, and then you have the answers at hand.</source>
        <translation>یہ خطرے کا اسکور نہیں، اور کچھ گنا نہیں جاتا۔ اگر آپ خطرے میں ہیں تو 999 پر کال کریں۔ پوچھنے کی وجہ: پولیس یہی پوچھتی ہے، اور اس طرح جواب آپ کے پاس ہوں گے۔</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryPage</name>
    <message>
        <source>Write why you are correcting it. A few words are enough.</source>
        <extracomment>Group: the page of one entry: writing, correcting, removing and printing it. Read by: the person who keeps the diary, soon after something happened, perhaps frightened. Calm and short; what is typed is never lost.</extracomment>
        <translation>لکھیں کہ اسے درست کرنے کی وجہ کیا ہے۔ چند لفظ کافی ہیں۔</translation>
    </message>
    <message>
        <source>Saving the entry</source>
        <translation>اندراج سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <extracomment>%1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>%1 پر سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>یہ ڈرافٹ مٹا دیں؟</translation>
    </message>
    <message>
        <source>What you wrote here is lost. Files that you added stay in your records.</source>
        <translation>جو آپ نے یہاں لکھا، وہ ختم ہو جائے گا۔ جو فائلیں آپ نے شامل کیں، وہ ریکارڈ میں رہیں گی۔</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>ڈرافٹ مٹا دیں</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>ڈرافٹ رکھیں</translation>
    </message>
    <message>
        <source>Throwing the draft away</source>
        <translation>ڈرافٹ مٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>شامل کرنے کے لیے فائلیں چنیں</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>%1 شامل ہو رہی ہے</translation>
    </message>
    <message>
        <source>%1 is already in your records. It was linked, not added again.</source>
        <extracomment>%1: the name of a file. Linked: it goes with this entry now.</extracomment>
        <translation>%1 آپ کے ریکارڈ میں پہلے سے ہے۔ اسے جوڑ دیا گیا، دوبارہ شامل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>%1 شامل ہو گئی، ثبوت نمبر %2۔</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>پیسٹ کرنے کے لیے کوئی تصویر یا فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>The picture was added as %1.</source>
        <extracomment>%1: an exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>تصویر شامل ہو گئی، ثبوت نمبر %1۔</translation>
    </message>
    <message>
        <source>It was added as %1.</source>
        <extracomment>A thing, such as a gift, was added; %1: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>یہ شامل ہو گئی، ثبوت نمبر %1۔</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>نیا اندراج</translation>
    </message>
    <message>
        <source>Why are you correcting it?</source>
        <translation>اسے درست کرنے کی وجہ کیا ہے؟</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>اندراج سیو کریں</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>سیو کر کے ایک اور لکھیں</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>ابھی رہنے دیں</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>یہ اندراج درست کریں</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>رپورٹ کرنے کی تیاری</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>یہ اندراج ہٹائیں</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Fill in the day and time it is now</source>
        <translation>ابھی کا دن اور وقت بھریں</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>تصویر یا فائلیں پیسٹ کریں</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Noun, the heading of the page: what was written about one thing that happened.</extracomment>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>اندراج درست کریں</translation>
    </message>
    <message>
        <source>Draft kept at %1.</source>
        <extracomment>What is half written was kept; %1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>ڈرافٹ رکھ لیا گیا، وقت %1۔</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>جو آپ نے لکھا، وہ ابھی رکھا نہیں گیا۔ %1</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>اسے دوبارہ ڈرافٹ بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Removing the entry</source>
        <translation>اندراج ہٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>The entry was removed. It is kept among the removed entries.</source>
        <translation>اندراج ہٹا دیا گیا۔ یہ ہٹائے ہوئے اندراجات میں رکھا ہے۔</translation>
    </message>
    <message>
        <source>Putting the entry back</source>
        <translation>اندراج واپس رکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>The entry is back in the diary.</source>
        <translation>اندراج ڈائری میں واپس آ گیا ہے۔</translation>
    </message>
    <message>
        <source>Print this entry?</source>
        <translation>یہ اندراج پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the entry</source>
        <translation>اندراج پرنٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The entry was sent to the printer.</source>
        <translation>اندراج پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Save this entry as a PDF?</source>
        <translation>اس اندراج کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>اندراج سیو کریں</translation>
    </message>
    <message>
        <source>Saving the entry as a PDF</source>
        <translation>اندراج PDF کے طور پر سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>The entry was saved. The PDF is not protected.</source>
        <translation>اندراج سیو ہو گیا۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>This entry is private. Put it on paper?</source>
        <translation>یہ اندراج نجی ہے۔ اسے کاغذ پر لائیں؟</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>یہ کسی خلاصے یا پیکٹ میں نہیں جاتا۔ جسے بھی یہ کاغذ ملے، وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>دکھائیں کہ کاغذ پر کیا ہو گا</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>The entry is a draft again.</source>
        <translation>اندراج پھر سے ڈرافٹ ہے۔</translation>
    </message>
    <message>
        <source>This is needed. A few words are enough. The first version stays, with its time.</source>
        <translation>یہ ضروری ہے۔ چند لفظ کافی ہیں۔ پہلا ورژن اپنے وقت کے ساتھ رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::diary::EntrySide</name>
    <message>
        <source>Open this entry</source>
        <extracomment>Group: an entry that is shown beside the list. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>یہ اندراج کھولیں</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the entry beside the list away.</extracomment>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Closes the entry beside the list</source>
        <translation>فہرست کے ساتھ والا اندراج بند کرتا ہے</translation>
    </message>
    <message>
        <source>The entry beside the list</source>
        <translation>فہرست کے ساتھ والا اندراج</translation>
    </message>
</context>
<context>
    <name>app::diary::EntryView</name>
    <message>
        <source>This entry was removed on %1. It is kept, with the reason.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>یہ اندراج %1 کو ہٹایا گیا۔ یہ وجہ کے ساتھ رکھا ہوا ہے۔</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A label before a day and time: when it happened.</extracomment>
        <translation>کب</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Group: labels of one entry as it is read: label, then what was written. Read by: the person who keeps the diary, and with a screen reader. Short nouns or half sentences, without a colon.</extracomment>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Exact words</source>
        <extracomment>Noun, a label: what was said or written, word for word.</extracomment>
        <translation>ہو بہو الفاظ</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A label before a place: where it happened.</extracomment>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>A label before a list of what was done, such as &quot;Followed me&quot;.</extracomment>
        <translation>کس طرح</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>کس ذریعے سے</translation>
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
        <translation>کون</translation>
    </message>
    <message>
        <source>Account or number</source>
        <translation>اکاؤنٹ یا نمبر</translation>
    </message>
    <message>
        <source>Order that it breaks</source>
        <translation>جس قانونی حکم کی خلاف ورزی ہوئی</translation>
    </message>
    <message>
        <source>Who else saw or heard it</source>
        <translation>اور کس نے دیکھا یا سنا</translation>
    </message>
    <message>
        <source>How it affected you</source>
        <translation>آپ پر اس کا اثر</translation>
    </message>
    <message>
        <source>What changed in daily life</source>
        <translation>روزمرہ زندگی میں کیا بدلا</translation>
    </message>
    <message>
        <source>Afraid of violence this time</source>
        <translation>اس بار تشدد کا ڈر</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The answer after &quot;Afraid of violence this time&quot;.</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer after &quot;Afraid of violence this time&quot;.</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>آپ نے کیا کیا</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label: words to find the entry by.</extracomment>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a label: the entry is left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
    <message>
        <source>Yes. It stays out of every summary and pack.</source>
        <translation>ہاں۔ یہ کسی خلاصے یا پیکٹ میں نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, a heading: files of this entry.</extracomment>
        <translation>فائلیں</translation>
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
            <numerusform>%1 کو لکھا گیا، %n دن بعد۔</numerusform>
            <numerusform>%1 کو لکھا گیا، %n دن بعد۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>%1 کو لکھا گیا۔</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>Noun, a heading: how the entry was before it was corrected.</extracomment>
        <translation>پہلے کے ورژن</translation>
    </message>
    <message>
        <source>Version %1, written on %2</source>
        <extracomment>%1: the number of the version; %2: a date and time.</extracomment>
        <translation>ورژن %1، %2 کو لکھا گیا</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <extracomment>%1: the reason, in the person&apos;s own words.</extracomment>
        <translation>درست کرنے کی وجہ: %1</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <extracomment>%1: a date and time, of the words that are shown.</extracomment>
        <translation>%1 کو درست کیا گیا۔</translation>
    </message>
</context>
<context>
    <name>app::diary::IncidentListModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Group: marks on a line of the list of entries. Read by: the person who keeps the diary, and with a screen reader. Lower case, one word: they stand after one another. This text: How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>رپورٹ ہو چکا</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A mark on an entry: taken out of the list, not deleted.</extracomment>
        <translation>ہٹایا ہوا</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>A mark on an entry: it has a newer version.</extracomment>
        <translation>درست کیا ہوا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>date, what happened, marks</comment>
        <translation>%1: %2۔ %3</translation>
    </message>
</context>
<context>
    <name>app::diary::KeptThing</name>
    <message>
        <source>Add something you keep</source>
        <extracomment>Group: a small form in an entry: a thing that is kept, such as a gift. Read by: the person who keeps the diary.</extracomment>
        <translation>پاس رکھی کوئی چیز شامل کریں</translation>
    </message>
    <message>
        <source>A letter, a gift, or something that was damaged</source>
        <translation>کوئی خط، تحفہ، یا ایسی چیز جسے نقصان پہنچا</translation>
    </message>
    <message>
        <source>Add this thing</source>
        <translation>یہ چیز شامل کریں</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>یہ شامل نہ کریں</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>For example a card, a gift, an old phone.</source>
        <translation>مثلاً کوئی کارڈ، تحفہ، یا پرانا فون۔</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>یہ کہاں رکھی ہے؟</translation>
    </message>
    <message>
        <source>Who has touched it?</source>
        <translation>اسے کس نے ہاتھ لگایا ہے؟</translation>
    </message>
    <message>
        <source>Why we ask: police may ask who has had it in their hands.</source>
        <translation>پوچھنے کی وجہ: پولیس پوچھ سکتی ہے کہ یہ کس کس کے ہاتھ میں رہی۔</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>لکھیں کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>Write where it is kept.</source>
        <translation>لکھیں کہ یہ کہاں رکھی ہے۔</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can.</source>
        <translation>اسے کم سے کم ہاتھ لگانے سے مدد ملتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::diary::LinkChoice</name>
    <message>
        <source>From which account or number?</source>
        <extracomment>Group: choices in an entry: accounts it came from, and an order it broke. Read by: the person who keeps the diary.</extracomment>
        <translation>یہ کس اکاؤنٹ یا نمبر سے آیا؟</translation>
    </message>
    <message>
        <source>More accounts</source>
        <extracomment>A button: show more accounts to choose from.</extracomment>
        <translation>مزید اکاؤنٹ</translation>
    </message>
    <message>
        <source>Fewer accounts</source>
        <extracomment>A button: show fewer accounts.</extracomment>
        <translation>کم اکاؤنٹ</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>کوئی اکاؤنٹ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Did it break an order or bail?</source>
        <translation>کیا اس سے عدالت کا حکم یا ضمانت کی شرط توڑی گئی؟</translation>
    </message>
    <message>
        <source>No, or I do not know</source>
        <translation>نہیں، یا مجھے معلوم نہیں</translation>
    </message>
    <message>
        <source>The order that was chosen before</source>
        <translation>وہ قانونی حکم جو پہلے چنا گیا تھا</translation>
    </message>
</context>
<context>
    <name>app::diary::PeopleChoice</name>
    <message>
        <source>Add person</source>
        <extracomment>A button: put the name in the field into this entry.</extracomment>
        <translation>شخص شامل کریں</translation>
    </message>
    <message>
        <source>Who?</source>
        <extracomment>A question above a field: who may have done it?</extracomment>
        <translation>کون؟</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <extracomment>Group: the choice of who may have done it, in an entry. Read by: the person who keeps the diary. Never a verdict; no gender for anybody.</extracomment>
        <translation>آپ کو کتنا یقین ہے؟</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>مجھے یقین ہے</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>میرا خیال ہے</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>یہ اندازہ ہے</translation>
    </message>
    <message>
        <source>Why do you think it was them?</source>
        <translation>آپ کو کیوں لگتا ہے کہ یہ ان کی طرف سے تھا؟</translation>
    </message>
    <message>
        <source>For example the voice, the words, or the time.</source>
        <translation>مثلاً آواز، الفاظ، یا وقت۔</translation>
    </message>
    <message>
        <source>A name, or words such as &quot;unknown caller&quot;. You do not need to know who it is.</source>
        <translation>کوئی نام، یا &quot;نامعلوم کالر&quot; جیسے الفاظ۔ یہ جاننا ضروری نہیں کہ وہ کون ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, then how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Verb. Spoken name of a button; %1: the name of a person. They are taken off this entry only.</extracomment>
        <translation>%1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>app::diary::Question</name>
    <message>
        <source>Why we ask: %1</source>
        <extracomment>%1: why a question is asked, as the rest of the sentence.</extracomment>
        <translation>پوچھنے کی وجہ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader hears of a choice: the choice, then the question.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skip this</source>
        <extracomment>A choice: give no answer to this question.</extracomment>
        <translation>یہ سوال چھوڑ دیں</translation>
    </message>
    <message>
        <source>A few words about it</source>
        <extracomment>Group: answers to questions in an entry. Read by: the person who keeps the diary, who may be frightened, and with a screen reader. No answer is wrong.</extracomment>
        <translation>اس کے بارے میں چند الفاظ</translation>
    </message>
    <message>
        <source>A few words about it: %1</source>
        <extracomment>Spoken name of the field below a &quot;Yes&quot;; %1: the question.</extracomment>
        <translation>اس کے بارے میں چند الفاظ: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer to a question that police ask.</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer to a question that police ask.</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>An answer to a question that police ask: the person does not know.</extracomment>
        <translation>یقین نہیں</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An answer to a question: yes, no or not sure, then why in the person&apos;s words.</extracomment>
        <translation>%1۔ %2</translation>
    </message>
</context>
<context>
    <name>app::diary::Removal</name>
    <message>
        <source>This entry has files.</source>
        <extracomment>Group: the question before entries are removed that have files. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>اس اندراج کے ساتھ فائلیں ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have files.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>ان میں سے %n کے ساتھ فائلیں ہیں۔</numerusform>
            <numerusform>ان میں سے %n کے ساتھ فائلیں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The files and their exhibit numbers stay in your records.</source>
        <translation>فائلیں اور ان کے ثبوت نمبر آپ کے ریکارڈ میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>اسے ہٹانے کی وجہ کیا ہے؟ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>انہیں ہٹانے کی وجہ کیا ہے؟ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries?</source>
        <translation>
            <numerusform>%n اندراج ہٹائیں؟</numerusform>
            <numerusform>%n اندراجات ہٹائیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the diary</source>
        <translation>ڈائری سے ہٹائیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the entry. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the entries. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>You can put it back. It is under &quot;Removed entries&quot; in the diary.</source>
        <translation>اسے واپس رکھا جا سکتا ہے۔ یہ ڈائری میں &quot;ہٹائے ہوئے اندراجات&quot; کے نیچے ہے۔</translation>
    </message>
    <message>
        <source>You can put them back. They are under &quot;Removed entries&quot; in the diary.</source>
        <translation>انہیں واپس رکھا جا سکتا ہے۔ یہ ڈائری میں &quot;ہٹائے ہوئے اندراجات&quot; کے نیچے ہیں۔</translation>
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
        <translation>ان اندراجات کو دوبارہ ڈھونڈنے کے لیے ایک لفظ</translation>
    </message>
    <message>
        <source>Several words: put commas between.</source>
        <translation>کئی لفظ ہوں تو بیچ میں کوما لگائیں۔</translation>
    </message>
    <message>
        <source>Put the tag on</source>
        <translation>ٹیگ لگائیں</translation>
    </message>
    <message>
        <source>The chosen entries have no tags.</source>
        <translation>چنے ہوئے اندراجات پر کوئی ٹیگ نہیں۔</translation>
    </message>
    <message>
        <source>Close the tags</source>
        <translation>ٹیگ بند کریں</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <comment>a tag</comment>
        <translation>ٹیگ ہٹائیں: %1</translation>
    </message>
    <message>
        <source>Enter a word.</source>
        <translation>کوئی لفظ لکھیں۔</translation>
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
        <translation>چننے کے لیے اندراجات</translation>
    </message>
    <message>
        <source>Type a word from the entry, then choose it.</source>
        <translation>اندراج کا کوئی لفظ لکھیں، پھر اسے چنیں۔</translation>
    </message>
    <message>
        <source>No entry has these words. Try one word.</source>
        <translation>کسی اندراج میں یہ الفاظ نہیں ہیں۔ کوئی ایک لفظ آزمائیں۔</translation>
    </message>
    <message>
        <source>There are no entries yet.</source>
        <translation>ابھی کوئی اندراج نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceItemPage</name>
    <message>
        <source>Linking the file</source>
        <extracomment>Group: the page of one file or thing: its facts, its fingerprint, and what can be done with it. Read by: the person who keeps the diary. Neutral: what the file shows may upset.</extracomment>
        <translation>فائل جوڑی جا رہی ہے</translation>
    </message>
    <message>
        <source>The file is linked to the entry.</source>
        <translation>فائل اندراج سے جوڑ دی گئی۔</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <extracomment>What goes on just now: the fingerprint of a file is checked; %1: the name of the file.</extracomment>
        <translation>%1 کی جانچ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The fingerprint matches. The file is the same as when you added it.</source>
        <translation>فنگر پرنٹ ملتا ہے۔ فائل ویسی ہی ہے جیسی شامل کرتے وقت تھی۔</translation>
    </message>
    <message>
        <source>The stored copy of this file does not match its fingerprint. It has changed or is damaged. Use a backup to get it back.</source>
        <translation>اس فائل کی رکھی ہوئی کاپی اپنے فنگر پرنٹ سے نہیں ملتی۔ یہ بدل گئی ہے یا خراب ہے۔ اسے واپس لانے کے لیے بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Save a copy outside your records?</source>
        <translation>آپ کے ریکارڈ سے باہر کاپی سیو کریں؟</translation>
    </message>
    <message>
        <source>The copy is not protected. Anyone who can open the file can see it.</source>
        <translation>اس کاپی پر کوئی حفاظتی لاک نہیں۔ جو بھی یہ فائل کھولے، اسے سب کچھ نظر آئے گا۔</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>سیو کرنے کی جگہ چنیں</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not save a copy. The safe choice.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی سیو کریں</translation>
    </message>
    <message>
        <source>Saving a copy of %1</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>%1 کی کاپی سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>A copy was saved. It is not protected.</source>
        <translation>کاپی سیو ہو گئی۔ اس پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Saving the description</source>
        <translation>تفصیل سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>فائل ہٹائی جا رہی ہے</translation>
    </message>
    <message>
        <source>Putting the file back</source>
        <translation>فائل واپس رکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>The file was put back.</source>
        <translation>فائل واپس رکھ دی گئی۔</translation>
    </message>
    <message>
        <source>Take this out for good?</source>
        <translation>اسے ہمیشہ کے لیے نکالیں؟</translation>
    </message>
    <message>
        <source>It cannot be undone. The number and the fingerprint stay in the history, with your reason. The file itself goes. The space may hold the encrypted bytes until it is used again. They need your passphrase to read. Copies in backups stay. Why do you take it out?</source>
        <translation>اسے واپس نہیں لیا جا سکتا۔ نمبر، فنگر پرنٹ اور آپ کی وجہ ریکارڈ میں لکھے رہتے ہیں۔ خود فائل چلی جاتی ہے۔ اس کی جگہ پر خفیہ کوڈ والا ڈیٹا رہ سکتا ہے، جب تک وہ جگہ دوبارہ استعمال نہ ہو۔ اسے پڑھنے کے لیے آپ کا خفیہ جملہ چاہیے۔ بیک اپ میں موجود کاپیاں رہتی ہیں۔ اسے نکالنے کی وجہ کیا ہے؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not take the file out for good. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>ہمیشہ کے لیے نکالیں</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>نکالی جا رہی ہے</translation>
    </message>
    <message>
        <source>It was taken out. Its number and your reason are kept.</source>
        <translation>یہ نکال دی گئی۔ اس کا نمبر اور آپ کی وجہ رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Hide all pictures</source>
        <translation>سب تصویریں چھپائیں</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>سب تصویریں چھپی ہوئی ہیں۔</translation>
    </message>
    <message>
        <source>Check the fingerprint now</source>
        <translation>فنگر پرنٹ ابھی جانچیں</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation>تفصیل سیو کریں</translation>
    </message>
    <message>
        <source>Link to this entry</source>
        <translation>اس اندراج سے جوڑیں</translation>
    </message>
    <message>
        <source>What was done with this file</source>
        <translation>اس فائل کے ساتھ کیا کیا گیا</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>اندراج سے جوڑیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take the file out of the list. It is not deleted.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Moves it to the removed files</source>
        <translation>اسے ہٹائی ہوئی فائلوں میں لے جاتا ہے</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>چھوٹا عنوان</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>یہ کیا دکھاتی ہے؟</translation>
    </message>
    <message>
        <source>What is said in it?</source>
        <translation>اس میں کیا کہا گیا ہے؟</translation>
    </message>
    <message>
        <source>Write down the words, and who says them. In a pack, this text stands beside the file, for people who cannot hear or see it.</source>
        <extracomment>Beside a video or a sound: a field for a transcript.</extracomment>
        <translation>الفاظ لکھیں، اور یہ کہ کس نے کہے۔ پیکٹ میں یہ تحریر فائل کے ساتھ ہوتی ہے، ان لوگوں کے لیے جو اسے نہ سن سکیں یا نہ دیکھ سکیں۔</translation>
    </message>
    <message>
        <source>In a pack, this text stands beside the file, for people who cannot see it.</source>
        <translation>پیکٹ میں یہ تحریر فائل کے ساتھ ہوتی ہے، ان لوگوں کے لیے جو اسے نہ دیکھ سکیں۔</translation>
    </message>
    <message>
        <source>Which entry does it belong to?</source>
        <translation>یہ کس اندراج کی ہے؟</translation>
    </message>
    <message>
        <source>Name as received</source>
        <translation>جس نام سے ملی</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Noun, a label: which kind of file it is. Not the adjective.</extracomment>
        <translation>قسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>کہاں رکھی ہے</translation>
    </message>
    <message>
        <source>Added here</source>
        <extracomment>A label before a date and time: when the file was added to the records.</extracomment>
        <translation>یہاں کب شامل ہوئی</translation>
    </message>
    <message>
        <source>The file says it was last changed</source>
        <translation>فائل کے مطابق آخری تبدیلی</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>کہاں سے آئی</translation>
    </message>
    <message>
        <source>Taken out for good on %1</source>
        <extracomment>%1: a date and time. The file is gone, its number and fingerprint stay.</extracomment>
        <translation>%1 کو ہمیشہ کے لیے نکالی گئی</translation>
    </message>
    <message>
        <source>Removed on %1</source>
        <extracomment>%1: a date and time. The file was taken out of the list and is still kept.</extracomment>
        <translation>%1 کو ہٹائی گئی</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>یہ کیا دکھاتی ہے</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Noun, a label: the address of a page on the internet.</extracomment>
        <translation>لنک</translation>
    </message>
    <message>
        <source>When it happened, as its entry says</source>
        <translation>کب ہوا، اندراج کے مطابق</translation>
    </message>
    <message>
        <source>%1. Copying or sending a file can change this time.</source>
        <comment>date and time</comment>
        <translation>%1۔ فائل کاپی کرنے یا بھیجنے سے یہ وقت بدل سکتا ہے۔</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256). It shows that the file has not changed since you added it.</source>
        <translation>فنگر پرنٹ (SHA-256)۔ یہ دکھاتا ہے کہ فائل شامل ہونے کے بعد سے نہیں بدلی۔</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>فنگر پرنٹ کاپی کریں</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It will clear in %n seconds.</source>
        <translation>
            <numerusform>کاپی ہو گیا۔ یہ %n سیکنڈ میں صاف ہو جائے گا۔</numerusform>
            <numerusform>کاپی ہو گیا۔ یہ %n سیکنڈ میں صاف ہو جائے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries it belongs to</source>
        <translation>جن اندراجات کی یہ فائل ہے</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>The file belongs to no entry yet.</extracomment>
        <translation>ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>%1: %2 (removed)</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2 (ہٹایا ہوا)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, then what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The entry has this file already.</source>
        <translation>اس اندراج میں یہ فائل پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>Taking the file off the entry</source>
        <translation>فائل اندراج سے الگ کی جا رہی ہے</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>اندراج پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>When it happened, as you said</source>
        <translation>کب ہوا، آپ کے مطابق</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>یہ کب ہوا؟</translation>
    </message>
    <message>
        <source>If you do not know, the app goes by the entry that the file belongs to.</source>
        <extracomment>Below the question when it happened, for a file.</extracomment>
        <translation>اگر معلوم نہ ہو، تو ایپ اس اندراج کے مطابق چلتی ہے جس کی یہ فائل ہے۔</translation>
    </message>
    <message>
        <source>Print what is known of this file?</source>
        <translation>اس فائل کے بارے میں جو معلوم ہے، وہ پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the page of the file</source>
        <translation>فائل کا صفحہ پرنٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>صفحہ پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>اس صفحے کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>صفحے کو PDF کے طور پر سیو کریں</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>صفحہ PDF کے طور پر سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>یہ PDF سیو ہو گئی۔ اس پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>This file is private. Put its page on paper?</source>
        <translation>یہ فائل نجی ہے۔ اس کا صفحہ کاغذ پر لائیں؟</translation>
    </message>
    <message>
        <source>It stays out of every summary and pack. Whoever finds the paper can read it.</source>
        <translation>یہ کسی خلاصے یا پیکٹ میں نہیں جاتی۔ جسے بھی یہ کاغذ ملے، وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Show what would be on paper</source>
        <translation>دکھائیں کہ کاغذ پر کیا ہو گا</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>جو آپ نے ابھی سیو نہیں کیا، وہ کاغذ پر نہیں۔</translation>
    </message>
    <message>
        <source>The file was removed. It is kept among the removed files.</source>
        <translation>فائل ہٹا دی گئی۔ یہ ہٹائی ہوئی فائلوں میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <comment>its number, then its name</comment>
        <translation>ثبوت %1: %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Files and things that show what happened. The app keeps an exact copy and does not change it.</source>
        <translation>فائلیں اور چیزیں جو دکھاتی ہیں کہ کیا ہوا۔ ایپ بالکل ویسی ہی کاپی رکھتی ہے اور اسے نہیں بدلتی۔</translation>
    </message>
    <message numerus="yes">
        <source>No files match these filters. Clear the filters to see all %n files.</source>
        <translation>
            <numerusform>ان فلٹروں سے کوئی فائل نہیں ملتی۔ %n فائل دیکھنے کے لیے فلٹر صاف کریں۔</numerusform>
            <numerusform>ان فلٹروں سے کوئی فائل نہیں ملتی۔ تمام %n فائلیں دیکھنے کے لیے فلٹر صاف کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were removed.</source>
        <translation>کوئی فائل نہیں ہٹائی گئی۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files</source>
        <extracomment>How many of all files the filters let through; %1: a number.</extracomment>
        <translation>
            <numerusform>%n فائل میں سے %1</numerusform>
            <numerusform>%n فائلوں میں سے %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed files</source>
        <translation>
            <numerusform>%n ہٹائی ہوئی فائل</numerusform>
            <numerusform>%n ہٹائی ہوئی فائلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>How many files the list shows.</extracomment>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>Group: the page with all files and things, and messages about them. Read by: the person who keeps the diary. Short and neutral: somebody may look over the shoulder.</extracomment>
        <translation>فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Verb, a button: add a picture or files that were copied.</extracomment>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>Adds a picture or files that you have copied</source>
        <translation>آپ کی کاپی کی ہوئی تصویر یا فائلیں شامل کرتا ہے</translation>
    </message>
    <message>
        <source>Add something you keep</source>
        <translation>پاس رکھی کوئی چیز شامل کریں</translation>
    </message>
    <message>
        <source>No files yet. Add a screenshot, a photo, a voice message or a letter. The app keeps an exact copy and does not change it.</source>
        <translation>ابھی کوئی فائل نہیں۔ اسکرین شاٹ، فوٹو، آواز کا پیغام یا خط شامل کریں۔ ایپ بالکل ویسی ہی کاپی رکھتی ہے اور اسے نہیں بدلتی۔</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Noun, spoken name of the list of files.</extracomment>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Save this thing</source>
        <translation>یہ چیز سیو کریں</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>For example a card, a gift, an old phone.</source>
        <translation>مثلاً کوئی کارڈ، تحفہ، یا پرانا فون۔</translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation>یہ کہاں رکھی ہے؟</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <extracomment>What goes on just now; %1: the name of a file.</extracomment>
        <translation>%1 شامل ہو رہی ہے</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>%n فائل شامل ہو رہی ہے</numerusform>
            <numerusform>%n فائلیں شامل ہو رہی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <extracomment>%1: the name of a file; %2: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>%1 شامل ہو گئی، ثبوت نمبر %2۔</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n فائل شامل ہو گئی۔</numerusform>
            <numerusform>%n فائلیں شامل ہو گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The original stays where it was.</source>
        <translation>اصل فائل جہاں تھی، وہیں رہتی ہے۔</translation>
    </message>
    <message>
        <source>The originals stay where they were.</source>
        <translation>اصل فائلیں جہاں تھیں، وہیں رہتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are already in your records, and were not added again.</source>
        <translation>
            <numerusform>%n فائل آپ کے ریکارڈ میں پہلے سے ہے، اس لیے دوبارہ شامل نہیں کی گئی۔</numerusform>
            <numerusform>%n فائلیں آپ کے ریکارڈ میں پہلے سے ہیں، اس لیے دوبارہ شامل نہیں کی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is already in your records. It was added on %1. Nothing was added again.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>یہ فائل آپ کے ریکارڈ میں پہلے سے ہے۔ یہ %1 کو شامل ہوئی تھی۔ کچھ دوبارہ شامل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>These files are already in your records. Nothing was added again.</source>
        <translation>یہ فائلیں آپ کے ریکارڈ میں پہلے سے ہیں۔ کچھ دوبارہ شامل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The copy that was kept here was damaged. It is whole again.</source>
        <translation>یہاں رکھی کاپی خراب ہو گئی تھی۔ اب وہ پھر سے پوری ہے۔</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>file name, then why</comment>
        <translation>%1 شامل نہیں ہوئی۔ %2</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was added.</source>
        <translation>یہ فائل خالی ہے۔ کچھ شامل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>یہ فائل خالی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) to other places were left out.</source>
        <extracomment>Files that only point to another file or folder.</extracomment>
        <translation>
            <numerusform>کسی اور جگہ کا %n شارٹ کٹ چھوڑ دیا گیا۔</numerusform>
            <numerusform>دوسری جگہوں کے %n شارٹ کٹ چھوڑ دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>شامل کرنے کے لیے فائلیں چنیں</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>پیسٹ کرنے کے لیے کوئی تصویر یا فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>Adding a picture</source>
        <translation>تصویر شامل ہو رہی ہے</translation>
    </message>
    <message>
        <source>The picture was added as %1.</source>
        <extracomment>%1: an exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>تصویر شامل ہو گئی، ثبوت نمبر %1۔</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>لکھیں کہ یہ کیا ہے۔</translation>
    </message>
    <message>
        <source>Write where it is kept.</source>
        <translation>لکھیں کہ یہ کہاں رکھی ہے۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>It was added as %1.</source>
        <extracomment>A thing, such as a gift, was added; %1: its exhibit number, &quot;AB/12&quot;.</extracomment>
        <translation>یہ شامل ہو گئی، ثبوت نمبر %1۔</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Shows the files as tiles</source>
        <translation>فائلیں خانوں میں ساتھ ساتھ دکھاتا ہے</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Noun, a choice: show the files as a list, one on each row.</extracomment>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Shows one file on each row</source>
        <translation>ہر لائن پر ایک فائل دکھاتا ہے</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>کئی چنیں</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Verb, a button: show the chosen file beside the list.</extracomment>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>دونوں ملا کر دیکھیں</translation>
    </message>
    <message>
        <source>Puts the two chosen pictures beside each other</source>
        <translation>چنی ہوئی دونوں تصویریں ساتھ ساتھ رکھتا ہے</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>اندراج سے جوڑیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take files out of the list. They are not deleted.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Moves what is chosen to the removed files</source>
        <translation>جو چنا گیا، وہ ہٹائی ہوئی فائلوں میں چلا جاتا ہے</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message>
        <source>Which entry do they belong to?</source>
        <translation>یہ کس اندراج کی ہیں؟</translation>
    </message>
    <message>
        <source>Link to this entry</source>
        <translation>اس اندراج سے جوڑیں</translation>
    </message>
    <message>
        <source>Close without linking</source>
        <translation>جوڑے بغیر بند کریں</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>اس صفحے میں تلاش</translation>
    </message>
    <message>
        <source>Hide all pictures</source>
        <translation>سب تصویریں چھپائیں</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>سب تصویریں چھپی ہوئی ہیں۔</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb, a button: hide the file beside the list again.</extracomment>
        <translation>چھپائیں</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files</source>
        <translation>
            <numerusform>%n فائل ہٹائیں</numerusform>
            <numerusform>%n فائلیں ہٹائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n files back</source>
        <translation>
            <numerusform>%n فائل واپس رکھیں</numerusform>
            <numerusform>%n فائلیں واپس رکھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick files with the space bar or a click.</source>
        <translation>فائلوں پر اسپیس بار یا کلک سے نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Removing files</source>
        <extracomment>What goes on just now.</extracomment>
        <translation>فائلیں ہٹائی جا رہی ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed.</source>
        <translation>
            <numerusform>%n فائل ہٹا دی گئی۔</numerusform>
            <numerusform>%n فائلیں ہٹا دی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting files back</source>
        <translation>فائلیں واپس رکھی جا رہی ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n files put back.</source>
        <translation>
            <numerusform>%n فائل واپس رکھ دی گئی۔</numerusform>
            <numerusform>%n فائلیں واپس رکھ دی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Linking files</source>
        <extracomment>What goes on just now: files are put with an entry.</extracomment>
        <translation>فائلیں جوڑی جا رہی ہیں</translation>
    </message>
    <message>
        <source>The entry has these files already.</source>
        <translation>اندراج کے ساتھ یہ فائلیں پہلے سے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n files linked to the entry.</source>
        <translation>
            <numerusform>%n فائل اندراج سے جوڑ دی گئی۔</numerusform>
            <numerusform>%n فائلیں اندراج سے جوڑ دی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking files off the entry</source>
        <translation>فائلیں اندراج سے الگ کی جا رہی ہیں</translation>
    </message>
    <message>
        <source>The entry is as it was.</source>
        <translation>اندراج پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>It helps to touch it as little as you can.</source>
        <translation>اسے کم سے کم ہاتھ لگانے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print the list of files?</source>
        <translation>فائلوں کی فہرست پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the list of files</source>
        <translation>فائلوں کی فہرست پرنٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The list of files was sent to the printer.</source>
        <translation>فائلوں کی فہرست پرنٹر کو بھیج دی گئی۔</translation>
    </message>
    <message>
        <source>Save the list of files as a PDF?</source>
        <translation>فائلوں کی فہرست کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>فائلوں کی فہرست سیو کریں</translation>
    </message>
    <message>
        <source>Saving the list of files as a PDF</source>
        <translation>فائلوں کی فہرست PDF کے طور پر سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The list of files was saved. The PDF is not protected.</source>
        <translation>فائلوں کی فہرست سیو ہو گئی۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <extracomment>A button: from the removed files to all the others again.</extracomment>
        <translation>واپس فائلوں پر</translation>
    </message>
    <message>
        <source>Removed files (%1)</source>
        <extracomment>A button: show what was removed; %1: how many.</extracomment>
        <translation>ہٹائی ہوئی فائلیں (%1)</translation>
    </message>
</context>
<context>
    <name>app::evidence::EvidenceText</name>
    <message>
        <source>Fingerprint matches, checked %1</source>
        <comment>date and time</comment>
        <translation>فنگر پرنٹ ملتا ہے، جانچ کا وقت: %1</translation>
    </message>
    <message>
        <source>Does not match its fingerprint, checked %1</source>
        <comment>date and time</comment>
        <translation>اپنے فنگر پرنٹ سے نہیں ملتی، جانچ کا وقت: %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <extracomment>Group: facts about a file, in lists and in its history. Read by: the person who keeps the diary, and with a screen reader. Facts, not verdicts.</extracomment>
        <translation>ابھی تاریخ نہیں</translation>
    </message>
    <message>
        <source>No entry</source>
        <extracomment>The file belongs to no entry.</extracomment>
        <translation>کوئی اندراج نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries a file belongs to.</extracomment>
        <translation>
            <numerusform>%n اندراج</numerusform>
            <numerusform>%n اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on a file: it was given or named to the police or others.</extracomment>
        <translation>رپورٹ ہو چکی</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on a file: left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A mark on a file: taken out of the list, not deleted.</extracomment>
        <translation>ہٹائی ہوئی</translation>
    </message>
    <message>
        <source>taken out for good</source>
        <translation>ہمیشہ کے لیے نکالی ہوئی</translation>
    </message>
    <message>
        <source>Fingerprint matches, %1</source>
        <comment>date</comment>
        <translation>فنگر پرنٹ ملتا ہے، %1</translation>
    </message>
    <message>
        <source>Fingerprint differs, %1</source>
        <comment>date</comment>
        <translation>فنگر پرنٹ نہیں ملتا، %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. %4.</source>
        <comment>exhibit and kind, name, when it happened, marks</comment>
        <translation>%1: %2۔ %3۔ %4۔</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a row in words, then the state of its fingerprint</comment>
        <translation>%1 %2۔</translation>
    </message>
    <message>
        <source>Added to your records</source>
        <translation>آپ کے ریکارڈ میں شامل ہوئی</translation>
    </message>
    <message>
        <source>The stored copy was recovered</source>
        <translation>رکھی ہوئی کاپی بحال کی گئی</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>What was done with a file: somebody opened it here.</extracomment>
        <translation>دیکھی گئی</translation>
    </message>
    <message>
        <source>The words about it were changed</source>
        <translation>اس کے بارے میں تحریر بدلی گئی</translation>
    </message>
    <message>
        <source>A copy was saved outside your records</source>
        <translation>ایک کاپی آپ کے ریکارڈ سے باہر سیو کی گئی</translation>
    </message>
    <message>
        <source>Checked: the fingerprint matches</source>
        <translation>جانچی گئی: فنگر پرنٹ ملتا ہے</translation>
    </message>
    <message>
        <source>Checked: it does not match its fingerprint</source>
        <translation>جانچی گئی: اپنے فنگر پرنٹ سے نہیں ملتی</translation>
    </message>
    <message>
        <source>Moved to the removed files</source>
        <translation>ہٹائی ہوئی فائلوں میں رکھی گئی</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>What was done with a file: it was put back into the list. Past tense.</extracomment>
        <translation>واپس رکھی گئی</translation>
    </message>
    <message>
        <source>Taken out for good</source>
        <translation>ہمیشہ کے لیے نکالی گئی</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time, then what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, then why</comment>
        <translation>%1۔ %2</translation>
    </message>
    <message>
        <source>This file belongs to an entry about sexual violence. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>یہ فائل ایسے اندراج کی ہے جو جنسی تشدد کے بارے میں ہے۔ جب آپ تیار ہوں، اسے کھولیں، یا بند رہنے دیں۔</translation>
    </message>
    <message>
        <source>This file belongs to an entry about violence. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>یہ فائل ایسے اندراج کی ہے جو تشدد کے بارے میں ہے۔ جب آپ تیار ہوں، اسے کھولیں، یا بند رہنے دیں۔</translation>
    </message>
    <message>
        <source>This file belongs to an entry about threats. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>یہ فائل ایسے اندراج کی ہے جو دھمکیوں کے بارے میں ہے۔ جب آپ تیار ہوں، اسے کھولیں، یا بند رہنے دیں۔</translation>
    </message>
    <message>
        <source>This file belongs to an entry about intimate images. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>یہ فائل ایسے اندراج کی ہے جو برہنہ یا بہت نجی تصویروں کے بارے میں ہے۔ جب آپ تیار ہوں، اسے کھولیں، یا بند رہنے دیں۔</translation>
    </message>
    <message>
        <source>This file belongs to an entry about a sexual image. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>یہ فائل ایسے اندراج کی ہے جو جنسی تصویر کے بارے میں ہے۔ جب آپ تیار ہوں، اسے کھولیں، یا بند رہنے دیں۔</translation>
    </message>
    <message>
        <source>This file belongs to an entry about a pet that was hurt. Open it when you are ready, or leave it closed.</source>
        <extracomment>Stands above a file that is hidden. The person reads it before they open the file.</extracomment>
        <translation>یہ فائل ایسے اندراج کی ہے جو کسی پالتو جانور کو تکلیف پہنچانے کے بارے میں ہے۔ جب آپ تیار ہوں، اسے کھولیں، یا بند رہنے دیں۔</translation>
    </message>
    <message>
        <source>Exhibit %1, %2</source>
        <comment>its number, then the kind of file</comment>
        <translation>ثبوت %1، %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileComparison</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Group: two pictures beside each other. Read by: the person who keeps the diary.</extracomment>
        <translation>واپس فہرست پر</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileFacts</name>
    <message>
        <source>%1. The file does not say in which time zone.</source>
        <extracomment>%1 is a date and time. The file says which time its clock showed, but not where in the world.</extracomment>
        <translation>%1۔ فائل یہ نہیں بتاتی کہ یہ کس ٹائم زون کا وقت ہے۔</translation>
    </message>
    <message>
        <source>%1 (time zone %2)</source>
        <comment>date and time, zone such as UTC+01:00</comment>
        <translation>%1 (ٹائم زون %2)</translation>
    </message>
    <message>
        <source>What the picture says of itself</source>
        <extracomment>Group: what a picture says about itself: labels, and how far to trust it. Read by: the person who keeps the diary, and later perhaps the police. Say that it may be wrong.</extracomment>
        <translation>تصویر اپنے بارے میں کیا بتاتی ہے</translation>
    </message>
    <message>
        <source>The phone, camera or a program wrote this into the file. It can be wrong, and it can be changed.</source>
        <translation>یہ فون، کیمرے یا کسی پروگرام نے فائل میں لکھا۔ یہ غلط ہو سکتا ہے، اور بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>It does not say when or where it was taken. Many apps take this out when a picture is sent.</source>
        <translation>اس میں نہیں لکھا کہ یہ کب یا کہاں لی گئی۔ بہت سی ایپس تصویر بھیجتے وقت یہ نکال دیتی ہیں۔</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <extracomment>Make and name of the phone or camera a picture was taken with.</extracomment>
        <translation>فون یا کیمرا</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>The program that wrote the picture.</extracomment>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>How it was held</source>
        <extracomment>How the phone was held when the picture was taken.</extracomment>
        <translation>فون کس رخ پر تھا</translation>
    </message>
    <message>
        <source>Turned or mirrored. It is shown upright here.</source>
        <translation>گھومی ہوئی یا الٹی۔ یہاں یہ سیدھی دکھائی گئی ہے۔</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <extracomment>Width and height of a picture.</extracomment>
        <translation>سائز پکسلز میں</translation>
    </message>
    <message>
        <source>The phone or camera says taken</source>
        <extracomment>Above a date and time, as the clock of the phone showed it.</extracomment>
        <translation>فون یا کیمرے کے مطابق لی گئی</translation>
    </message>
    <message>
        <source>The file says it was made into a picture</source>
        <extracomment>Above a date and time. For a scan: when it was scanned.</extracomment>
        <translation>فائل کے مطابق تصویر بنائی گئی</translation>
    </message>
    <message>
        <source>The file says a program last wrote it</source>
        <extracomment>Above a date and time.</extracomment>
        <translation>فائل کے مطابق کسی پروگرام نے آخری بار لکھی</translation>
    </message>
    <message>
        <source>Time from satellites (GPS)</source>
        <extracomment>Above a date and time that came from satellites (GPS).</extracomment>
        <translation>سیٹلائٹ کا وقت (GPS)</translation>
    </message>
    <message>
        <source>%1 in UTC. Clocks in the UK show the same in winter, and one hour more in summer.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>%1، UTC کے مطابق۔ سردیوں میں UK کی گھڑیوں پر یہی وقت ہوتا ہے، اور گرمیوں میں ایک گھنٹا زیادہ۔</translation>
    </message>
    <message>
        <source>This picture holds a place.</source>
        <translation>اس تصویر میں ایک جگہ درج ہے۔</translation>
    </message>
    <message>
        <source>It may be a home. Whoever gets a copy of this file gets the place too.</source>
        <translation>یہ کسی کا گھر ہو سکتا ہے۔ جسے بھی اس فائل کی کاپی ملے، اسے جگہ کا بھی پتا چل جاتا ہے۔</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>جگہ دکھائیں</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>عرض بلد اور طول بلد</translation>
    </message>
    <message>
        <source>A map finds the place by these two numbers. A map on the internet learns that you looked.</source>
        <translation>نقشہ ان دو نمبروں سے جگہ ڈھونڈتا ہے۔ انٹرنیٹ والے نقشے کو پتا چل جاتا ہے کہ آپ نے یہ جگہ دیکھی۔</translation>
    </message>
    <message>
        <source>Hide the place</source>
        <translation>جگہ چھپائیں</translation>
    </message>
    <message>
        <source>The place is shown.</source>
        <translation>جگہ دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The place is hidden.</source>
        <translation>جگہ چھپی ہوئی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileFilters</name>
    <message>
        <source>Pictures</source>
        <extracomment>Noun, a choice: show only pictures.</extracomment>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <extracomment>Group: filters over the list of files. Read by: the person who keeps the diary. Labels and choices, short.</extracomment>
        <translation>آواز اور ویڈیو</translation>
    </message>
    <message>
        <source>Letters, texts and documents</source>
        <translation>خط، تحریریں اور دستاویزات</translation>
    </message>
    <message>
        <source>Things you keep</source>
        <translation>پاس رکھی ہوئی چیزیں</translation>
    </message>
    <message>
        <source>Other files</source>
        <extracomment>Noun, a choice: show files of all other kinds.</extracomment>
        <translation>دوسری فائلیں</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>A choice: no matter when it happened.</extracomment>
        <translation>کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>پچھلے 7 دن</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>پچھلے 30 دن</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>پچھلے 12 مہینے</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>دو دنوں کے بیچ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a day</comment>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Search these files</source>
        <translation>ان فائلوں میں تلاش</translation>
    </message>
    <message>
        <source>All words of a file and about it. Esc clears.</source>
        <translation>فائل کے اندر اور اس کے بارے میں سب الفاظ۔ صاف کرنے کے لیے Esc۔</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Noun, a line that opens what the list can be narrowed by.</extracomment>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>فلٹر صاف کریں</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>A choice: files of all kinds. Noun, not the adjective &quot;kind&quot;.</extracomment>
        <translation>کوئی بھی قسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Noun, a label above choices: kinds of files. Not the adjective.</extracomment>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Noun, a label above choices: whether a file belongs to an entry.</extracomment>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>In an entry or not</source>
        <translation>کسی اندراج میں ہو یا نہیں</translation>
    </message>
    <message>
        <source>Only in an entry</source>
        <translation>صرف جو کسی اندراج میں ہو</translation>
    </message>
    <message>
        <source>Only in no entry</source>
        <translation>صرف جو کسی اندراج میں نہ ہو</translation>
    </message>
    <message>
        <source>Show removed files</source>
        <translation>ہٹائی ہوئی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>یہ فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>Folds the filters away</source>
        <translation>فلٹر سمیٹ دیتا ہے</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>کب ہوا</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>A label: the day from which files are shown.</extracomment>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>A label: the day up to which files are shown.</extracomment>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <extracomment>Spoken name of a button; %1: a filter, &quot;Pictures&quot;.</extracomment>
        <translation>یہ فلٹر ہٹائیں: %1</translation>
    </message>
    <message>
        <source>In an entry</source>
        <translation>کسی اندراج میں</translation>
    </message>
    <message>
        <source>In no entry</source>
        <translation>کسی اندراج میں نہیں</translation>
    </message>
    <message>
        <source>Removed files</source>
        <extracomment>Noun, a filter that is on: files that were removed are shown.</extracomment>
        <translation>ہٹائی ہوئی فائلیں</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileListModel</name>
    <message>
        <source>File %1 of %2</source>
        <extracomment>Group: lines of the list of files. Read by: the person who keeps the diary, mostly with a screen reader. This text: Spoken; %1: the number of the line; %2: how many there are.</extracomment>
        <translation>فائل %1 (کل %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exhibit number and kind, when it happened</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>marks, then the state of the fingerprint</comment>
        <translation>%1۔ %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::FileView</name>
    <message>
        <source>Text of the file</source>
        <translation>فائل کی تحریر</translation>
    </message>
    <message>
        <source>All of the picture is shown.</source>
        <translation>پوری تصویر دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <comment>how large the picture is</comment>
        <translation>تصویر کا سائز %1 %</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <extracomment>Group: a file as it is shown: pictures and texts, hidden until asked for. Read by: the person who keeps the diary, who may not want to see it again. Neutral.</extracomment>
        <translation>یہ تصویر دکھائیں</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>A button: make the picture larger.</extracomment>
        <translation>بڑی کریں</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>A button: make the picture smaller.</extracomment>
        <translation>چھوٹی کریں</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>پوری دکھائیں</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>گھما کر دیکھیں</translation>
    </message>
    <message>
        <source>The file is not changed</source>
        <translation>فائل نہیں بدلتی</translation>
    </message>
    <message>
        <source>Show more of the text</source>
        <translation>مزید تحریر دکھائیں</translation>
    </message>
    <message>
        <source>This is something you keep. There is no file of it here.</source>
        <translation>یہ آپ کے پاس رکھی ہوئی چیز ہے۔ یہاں اس کی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>This file was taken out for good. Its number and fingerprint are kept.</source>
        <translation>یہ فائل ہمیشہ کے لیے نکال دی گئی۔ اس کا نمبر اور فنگر پرنٹ رکھے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Opening the picture.</source>
        <translation>تصویر کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>We cannot show this kind of file here. It is kept with your records. You can save a copy and open it in another program. That copy is not protected.</source>
        <translation>اس قسم کی فائل یہاں نہیں دکھائی جا سکتی۔ یہ آپ کے ریکارڈ میں رکھی ہے۔ اس کی کاپی سیو کر کے کسی اور پروگرام میں کھولی جا سکتی ہے۔ اس کاپی پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Opening the text.</source>
        <translation>تحریر کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>اس فائل میں کوئی الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. The whole file is kept.</source>
        <translation>یہاں صرف شروع کا حصہ دکھایا گیا ہے۔ پوری فائل ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>The text is shown.</source>
        <translation>تحریر دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The text is hidden.</source>
        <translation>تحریر چھپی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>The picture is shown.</source>
        <translation>تصویر دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The picture is hidden.</source>
        <translation>تصویر چھپی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>Hide this text</source>
        <translation>یہ تحریر چھپائیں</translation>
    </message>
    <message>
        <source>Show this text</source>
        <translation>یہ تحریر دکھائیں</translation>
    </message>
    <message>
        <source>Hide this picture</source>
        <translation>یہ تصویر چھپائیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a button, which file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Text of the file, %1</source>
        <comment>which file</comment>
        <translation>فائل کی تحریر، %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::FingerprintLabel</name>
    <message>
        <source>The copy keys copy it</source>
        <extracomment>Group: a hint on the fingerprint of a file. Read by: the person who keeps the diary, with a screen reader.</extracomment>
        <translation>کاپی والے بٹن اسے کاپی کرتے ہیں</translation>
    </message>
</context>
<context>
    <name>app::evidence::QuickLook</name>
    <message>
        <source>Open this file</source>
        <extracomment>Group: a file that is shown beside the list. Read by: the person who keeps the diary.</extracomment>
        <translation>یہ فائل کھولیں</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the file beside the list away.</extracomment>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Closes the file beside the list</source>
        <translation>فہرست کے ساتھ کھلی فائل بند کرتا ہے</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <comment>its number, then its name</comment>
        <translation>ثبوت %1: %2</translation>
    </message>
</context>
<context>
    <name>app::evidence::Removal</name>
    <message>
        <source>Others may know its exhibit number.</source>
        <extracomment>Group: the question before files are removed that others may know of. Read by: the person who keeps the diary. Nothing is deleted: say &quot;remove&quot;, not &quot;delete&quot;.</extracomment>
        <translation>شاید دوسروں کو اس کا ثبوت نمبر معلوم ہو۔</translation>
    </message>
    <message>
        <source>Others may know their exhibit numbers.</source>
        <translation>شاید دوسروں کو ان کے ثبوت نمبر معلوم ہوں۔</translation>
    </message>
    <message>
        <source>Why do you remove it? You can leave this empty.</source>
        <translation>اسے ہٹانے کی وجہ کیا ہے؟ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Why do you remove them? You can leave this empty.</source>
        <translation>انہیں ہٹانے کی وجہ کیا ہے؟ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n files that were reported?</source>
        <translation>
            <numerusform>%n فائل ہٹائیں جو رپورٹ ہو چکی ہے؟</numerusform>
            <numerusform>%n فائلیں ہٹائیں جو رپورٹ ہو چکی ہیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Move to the removed files</source>
        <translation>ہٹائی ہوئی فائلوں میں رکھیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>A button: do not remove the file. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>A button: do not remove the files. The safe choice.</extracomment>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>You can put it back. It is under &quot;Removed files&quot; in Evidence, with its number.</source>
        <translation>اسے واپس رکھا جا سکتا ہے۔ یہ اپنے نمبر کے ساتھ &quot;ثبوت&quot; کے صفحے پر &quot;ہٹائی ہوئی فائلیں&quot; کے نیچے ہے۔</translation>
    </message>
    <message>
        <source>You can put them back. They are under &quot;Removed files&quot; in Evidence, with their numbers.</source>
        <translation>انہیں واپس رکھا جا سکتا ہے۔ یہ اپنے نمبروں کے ساتھ &quot;ثبوت&quot; کے صفحے پر &quot;ہٹائی ہوئی فائلیں&quot; کے نیچے ہیں۔</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::MailPart</name>
    <message>
        <source>Text of the email</source>
        <extracomment>Group: an email as it is shown, hidden until asked for. Read by: the person who keeps the diary, who may not want to read it again. Use the words of email programs.</extracomment>
        <translation>ای میل کی تحریر</translation>
    </message>
    <message>
        <source>Show this email</source>
        <translation>یہ ای میل دکھائیں</translation>
    </message>
    <message>
        <source>Hide this email</source>
        <translation>یہ ای میل چھپائیں</translation>
    </message>
    <message>
        <source>The email is shown.</source>
        <translation>ای میل دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The email is hidden.</source>
        <translation>ای میل چھپی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>There is no text in this email.</source>
        <translation>اس ای میل میں کوئی تحریر نہیں۔</translation>
    </message>
    <message>
        <source>Opening the email.</source>
        <translation>ای میل کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Of an email.</extracomment>
        <translation>جس نے بھیجی</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Of an email: a label before who got it.</extracomment>
        <translation>جسے بھیجی گئی</translation>
    </message>
    <message>
        <source>Copy to</source>
        <extracomment>Of an email: who got a copy (Cc).</extracomment>
        <translation>کاپی جسے گئی</translation>
    </message>
    <message>
        <source>Sent, as the email says</source>
        <extracomment>The email says when it was sent. The time is shown as it stands in the email.</extracomment>
        <translation>ای میل کے مطابق بھیجی گئی</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Noun, of an email: a label before its title.</extracomment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Message ID</source>
        <extracomment>A technical name of an email that the police may ask for.</extracomment>
        <translation>میسج ID</translation>
    </message>
    <message>
        <source>This email is laid out like a web page. Only its words are shown. Pictures are not fetched.</source>
        <translation>یہ ای میل ویب پیج کی طرح بنی ہے۔ یہاں صرف اس کے الفاظ دکھائے گئے ہیں۔ تصویریں نہیں منگوائی جاتیں۔</translation>
    </message>
    <message>
        <source>Inside this email. These files are kept in it, and are not opened here.</source>
        <translation>اس ای میل کے اندر۔ یہ فائلیں اسی میں رکھی ہیں، اور یہاں نہیں کھولی جاتیں۔</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>A file in an email that has no name.</extracomment>
        <translation>کوئی نام نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file in an email, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All headers of this email</source>
        <extracomment>Opens a list of technical lines of an email, such as which computers it went through.</extracomment>
        <translation>اس ای میل کے سب ہیڈر</translation>
    </message>
    <message>
        <source>They show the way the email took. The police may ask for them.</source>
        <translation>ان سے نظر آتا ہے کہ ای میل کس راستے سے آئی۔ پولیس یہ مانگ سکتی ہے۔</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>Noun: the technical lines at the top of an email. Spoken name of them.</extracomment>
        <translation>ہیڈر</translation>
    </message>
    <message>
        <source>Headers, %1</source>
        <comment>which file</comment>
        <translation>ہیڈر، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a fold, which file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Text of the email, %1</source>
        <comment>which file</comment>
        <translation>ای میل کی تحریر، %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::PagesPart</name>
    <message>
        <source>Previous page</source>
        <extracomment>Of a PDF file. A button.</extracomment>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Of a PDF file. A button.</extracomment>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Noun: the picture of a page of a document, as it is spoken.</extracomment>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Hidden page</source>
        <extracomment>Noun: a page that is not shown yet, as it is spoken.</extracomment>
        <translation>چھپا ہوا صفحہ</translation>
    </message>
    <message>
        <source>Words on the page</source>
        <extracomment>Group: a document of several pages as it is shown, hidden until asked for. Read by: the person who keeps the diary.</extracomment>
        <translation>صفحے کے الفاظ</translation>
    </message>
    <message>
        <source>Show this document</source>
        <translation>یہ دستاویز دکھائیں</translation>
    </message>
    <message>
        <source>Hide this document</source>
        <translation>یہ دستاویز چھپائیں</translation>
    </message>
    <message>
        <source>The document is shown.</source>
        <translation>دستاویز دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The document is hidden.</source>
        <translation>دستاویز چھپی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>Opening the document.</source>
        <translation>دستاویز کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>All of the page is shown.</source>
        <translation>پورا صفحہ دکھایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Which page of a document is seen: Page 3 of 12.</extracomment>
        <translation>صفحہ %1، کل %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, then document</comment>
        <extracomment>What a screen reader says of a page: Page 3 of 12, then what the document is.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Opening page %1 of %2</source>
        <extracomment>Page 3 of 12 of a document is on its way.</extracomment>
        <translation>صفحہ %1 (کل %2) کھل رہا ہے</translation>
    </message>
    <message>
        <source>There are no words on this page. It may be a picture of a page.</source>
        <translation>اس صفحے پر الفاظ نہیں ہیں۔ یہ صفحے کی تصویر ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Show the words of this page</source>
        <extracomment>A button. The words of a page of a PDF file, as text below its picture.</extracomment>
        <translation>اس صفحے کے الفاظ دکھائیں</translation>
    </message>
    <message>
        <source>Hide the words of this page</source>
        <translation>اس صفحے کے الفاظ چھپائیں</translation>
    </message>
    <message>
        <source>Words on the page, %1</source>
        <comment>which file</comment>
        <translation>صفحے کے الفاظ، %1</translation>
    </message>
</context>
<context>
    <name>app::evidence::parts::RecordingPart</name>
    <message>
        <source>Show this video</source>
        <extracomment>Group: a sound or video as it is shown. Read by: the person who keeps the diary, who may not want to see it again.</extracomment>
        <translation>یہ ویڈیو دکھائیں</translation>
    </message>
    <message>
        <source>Hide this video</source>
        <translation>یہ ویڈیو چھپائیں</translation>
    </message>
    <message>
        <source>The video is shown.</source>
        <translation>ویڈیو دکھائی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The video is hidden.</source>
        <translation>ویڈیو چھپی ہوئی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::fields::DayButtons</name>
    <message>
        <source>Now</source>
        <extracomment>Group: buttons that fill in a day. Read by: the person who keeps the diary. One word each; there is little room. This text: A button: fill in the day and the time that it is now.</extracomment>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A button: fill in the date of today.</extracomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A button: fill in the date of yesterday.</extracomment>
        <translation>گزرا ہوا کل</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Noun, a button: opens a small calendar to choose a day from.</extracomment>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Fills in the day and the time it is now</source>
        <translation>ابھی کا دن اور وقت بھرتا ہے</translation>
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
        <translation>دن</translation>
    </message>
    <message>
        <source>for example 27</source>
        <translation>مثلاً 27</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Noun, a label of a field: a name or a number.</extracomment>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>for example March, or 3</source>
        <translation>مثلاً March یا 3</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Noun, a label of a field: four digits.</extracomment>
        <translation>سال</translation>
    </message>
    <message>
        <source>for example 2026</source>
        <translation>مثلاً 2026</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Noun, a label of a field: the hour of a time.</extracomment>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <source>for example 2, or 14</source>
        <translation>مثلاً 2 یا 14</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Noun, a label of a field: the minutes of a time. Not the notes of a meeting.</extracomment>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>for example 05</source>
        <translation>مثلاً 05</translation>
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
        <translation>پہلی بار، گھڑیاں پیچھے ہونے سے پہلے</translation>
    </message>
    <message>
        <source>The second time, after the clocks went back</source>
        <translation>دوسری بار، گھڑیاں پیچھے ہونے کے بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a form, then a field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The clocks went back that night, so %1 came twice. Which one was it?</source>
        <extracomment>%1: a time, &quot;1:30am&quot;.</extracomment>
        <translation>اس رات گھڑیاں پیچھے ہوئیں، اس لیے %1 دو بار آیا۔ یہ کون سا تھا؟</translation>
    </message>
    <message>
        <source>for example 2, 14, or %1</source>
        <extracomment>%1: a part of the day, &quot;in the evening&quot;.</extracomment>
        <translation>مثلاً 2، 14 یا %1</translation>
    </message>
</context>
<context>
    <name>app::fields::MonthGrid</name>
    <message>
        <source>Month before</source>
        <extracomment>A button: the month before the one that is shown.</extracomment>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>A button: the month after the one that is shown.</extracomment>
        <translation>اگلا مہینہ</translation>
    </message>
    <message>
        <source>Calendar. Choose a day.</source>
        <extracomment>Group: a small calendar to choose a day from. Read by: the person who keeps the diary.</extracomment>
        <translation>کیلنڈر۔ کوئی دن چنیں۔</translation>
    </message>
</context>
<context>
    <name>app::fields::PartOfDay</name>
    <message>
        <source>in the early hours</source>
        <extracomment>Group: parts of a day, as people write them in place of the hour when they do not know it. Read by: the person who keeps the diary. Lower case; the most usual words for it. This text: after midnight, before dawn.</extracomment>
        <translation>آدھی رات کے بعد</translation>
    </message>
    <message>
        <source>in the early morning</source>
        <translation>صبح سویرے</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>صبح</translation>
    </message>
    <message>
        <source>at lunchtime</source>
        <translation>دوپہر</translation>
    </message>
    <message>
        <source>after lunch</source>
        <translation>دوپہر کے کھانے کے بعد</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>دوپہر کے بعد</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>شام</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>رات</translation>
    </message>
    <message>
        <source>late at night</source>
        <translation>رات گئے</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>app::fields::WhenEditor</name>
    <message>
        <source>When?</source>
        <extracomment>A question above choices: when did it happen?</extracomment>
        <translation>کب؟</translation>
    </message>
    <message>
        <source>I know the time</source>
        <extracomment>Group: the question when something happened, with fields and messages. Read by: the person who keeps the diary, who may not remember. Not knowing is a good answer: no blame.</extracomment>
        <translation>مجھے وقت معلوم ہے</translation>
    </message>
    <message>
        <source>About this time</source>
        <translation>اندازاً اس وقت</translation>
    </message>
    <message>
        <source>Some time between</source>
        <translation>دو وقتوں کے بیچ</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>مجھے معلوم نہیں</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun, a label before the second of two moments: when it ended.</extracomment>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Stands between two moments: &quot;some time between&quot; the first &quot;and&quot; the second.</extracomment>
        <translation>اور</translation>
    </message>
    <message>
        <source>Leave the time empty if you only know the day. Leave the day empty if you only know the month.</source>
        <translation>صرف دن معلوم ہو تو وقت خالی چھوڑ دیں۔ صرف مہینہ معلوم ہو تو دن خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The day is not known. You can add it later.</source>
        <translation>دن معلوم نہیں۔ یہ بعد میں شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>What was typed, as a whole date; %1: &quot;Friday 27 March 2026&quot;.</extracomment>
        <translation>یعنی %1۔</translation>
    </message>
    <message>
        <source>Enter the day it ended, or choose &quot;About this time&quot;.</source>
        <translation>وہ دن لکھیں جب یہ ختم ہوا، یا &quot;اندازاً اس وقت&quot; چنیں۔</translation>
    </message>
    <message>
        <source>Enter the day it happened, or choose &quot;I do not know&quot;.</source>
        <translation>وہ دن لکھیں جب یہ ہوا، یا &quot;مجھے معلوم نہیں&quot; چنیں۔</translation>
    </message>
    <message>
        <source>Enter a date that is today or earlier.</source>
        <translation>آج کی یا اس سے پہلے کی تاریخ لکھیں۔</translation>
    </message>
    <message>
        <source>The time is not clear. Write the hour and the minutes, for example 2 and 05.</source>
        <translation>وقت واضح نہیں۔ گھنٹہ اور منٹ لکھیں، مثلاً 2 اور 05۔</translation>
    </message>
    <message>
        <source>Choose am or pm.</source>
        <translation>یہاں am یا pm چنیں۔</translation>
    </message>
    <message>
        <source>The clocks went forward on %1, so %2 did not happen. Enter a time before 1am or after 2am.</source>
        <extracomment>%1: a day; %2: a time.</extracomment>
        <translation>گھڑیاں %1 کو آگے ہوئیں، اس لیے %2 کا وقت آیا ہی نہیں۔ 1am سے پہلے یا 2am کے بعد کا وقت لکھیں۔</translation>
    </message>
    <message>
        <source>The clocks went back on %1, so %2 came twice. Choose the first or the second.</source>
        <extracomment>%1: a day; %2: a time.</extracomment>
        <translation>گھڑیاں %1 کو پیچھے ہوئیں، اس لیے %2 دو بار آیا۔ پہلا یا دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Choose a city from the list, or use the time of the UK.</source>
        <translation>فہرست میں سے کوئی شہر چنیں، یا UK کا وقت استعمال کریں۔</translation>
    </message>
    <message>
        <source>The end time must be after the start time.</source>
        <translation>ختم ہونے کا وقت شروع ہونے کے وقت کے بعد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>In place of the hour you can write a part of the day, such as &quot;%1&quot;.</source>
        <extracomment>%1: a part of the day, &quot;in the evening&quot;.</extracomment>
        <translation>گھنٹے کی جگہ دن کا کوئی حصہ لکھا جا سکتا ہے، جیسے &quot;%1&quot;۔</translation>
    </message>
    <message>
        <source>You wrote &quot;%1&quot;. That is kept as %2.</source>
        <extracomment>%1: a part of the day as it was typed, &quot;in the evening&quot;. %2: &quot;between about 5pm and 10pm on 27 March 2026&quot;.</extracomment>
        <translation>آپ نے &quot;%1&quot; لکھا۔ یہ اس طرح رکھا جاتا ہے: %2۔</translation>
    </message>
    <message>
        <source>That part of the day has not come yet. Check the day.</source>
        <translation>دن کا وہ حصہ ابھی نہیں آیا۔ دن دیکھ لیں۔</translation>
    </message>
</context>
<context>
    <name>app::fields::WhenWords</name>
    <message>
        <source>%1, first</source>
        <extracomment>Of an hour that came twice when the clocks went back. %1: &quot;BST&quot;.</extracomment>
        <translation>%1، پہلا</translation>
    </message>
    <message>
        <source>%1, second</source>
        <extracomment>Of an hour that came twice when the clocks went back. %1: &quot;GMT&quot;.</extracomment>
        <translation>%1، دوسرا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a day or a time. %2: what there is to say of it, &quot;BST, first&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <extracomment>%1 and %2: months, &quot;March 2026&quot;.</extracomment>
        <translation>%1 اور %2 کے بیچ کسی وقت</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>%1 and %2: days, or days with times.</extracomment>
        <translation>%1 اور %2 کے بیچ</translation>
    </message>
    <message>
        <source>between about %1 and %2</source>
        <extracomment>%1 and %2: times, or days with times.</extracomment>
        <translation>تقریباً %1 اور %2 کے بیچ</translation>
    </message>
    <message>
        <source>between about %1 and %2 on %3</source>
        <extracomment>%1 and %2: times. %3: a day.</extracomment>
        <translation>%3 کو، تقریباً %1 اور %2 کے بیچ</translation>
    </message>
    <message>
        <source>between %1 and %2 on %3</source>
        <extracomment>%1 and %2: times. %3: a day.</extracomment>
        <translation>%3 کو، %1 اور %2 کے بیچ</translation>
    </message>
    <message>
        <source>date not known</source>
        <extracomment>Group: days and times in words, in the middle or at the end of a sentence. Read by: the person who keeps the diary, and on papers the police. They must fit after other words: lower case.</extracomment>
        <translation>تاریخ معلوم نہیں</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <extracomment>%1: a month, &quot;March 2026&quot;.</extracomment>
        <translation>%1 میں کسی وقت</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1: a day, or a day with a time.</extracomment>
        <translation>تقریباً %1</translation>
    </message>
    <message>
        <source>on a date I do not know</source>
        <translation>کسی تاریخ کو جو مجھے معلوم نہیں</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>The end of a sentence about something that happened. %1: a day, or a day with a time.</extracomment>
        <translation>%1 کو</translation>
    </message>
    <message>
        <source>That day does not exist. Check the day, the month and the year.</source>
        <translation>ایسا کوئی دن نہیں ہے۔ دن، مہینہ اور سال دیکھ لیں۔</translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3. Check the day and month.</source>
        <comment>day, month, year</comment>
        <translation>سال %3 میں %1 %2 کی تاریخ نہیں آتی۔ دن اور مہینہ دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The last day must not be before the first day.</source>
        <translation>آخری دن پہلے دن سے پہلے نہیں ہو سکتا۔</translation>
    </message>
</context>
<context>
    <name>app::fields::ZoneField</name>
    <message>
        <source>I was in another country</source>
        <extracomment>Group: which clock the times are of, when something happened abroad. Read by: the person who keeps the diary.</extracomment>
        <translation>اس وقت میرا قیام کسی اور ملک میں تھا</translation>
    </message>
    <message>
        <source>Use the time of the UK</source>
        <translation>UK کا وقت استعمال کریں</translation>
    </message>
    <message>
        <source>By the clock of which city?</source>
        <translation>کس شہر کی گھڑی کے مطابق؟</translation>
    </message>
    <message>
        <source>Type a city or a country, then choose from the list. The times are then those of the clocks there.</source>
        <translation>کسی شہر یا ملک کا نام لکھیں، پھر فہرست میں سے چنیں۔ پھر وقت وہاں کی گھڑیوں کے مطابق ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>app::filters::EntryFilters</name>
    <message>
        <source>Search your entries</source>
        <extracomment>Group: the search and the filters above a list of entries, and messages about them. Read by: the person who keeps the diary.</extracomment>
        <translation>اپنے اندراجات میں تلاش کریں</translation>
    </message>
    <message>
        <source>All words of an entry, its files and its people. Esc clears.</source>
        <translation>اندراج، اس کی فائلوں اور اس کے لوگوں کے تمام الفاظ۔ Esc سے صاف ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Noun, a line that opens what the list can be narrowed by.</extracomment>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <extracomment>Noun, a line that opens filters that were given a name.</extracomment>
        <translation>سیو کیے ہوئے فلٹر</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>فلٹر صاف کریں</translation>
    </message>
    <message>
        <source>Showing: %1.</source>
        <comment>a saved filter</comment>
        <translation>یہ دکھایا جا رہا ہے: %1۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words that are searched for</comment>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Enter a name. One word is enough.</source>
        <translation>کوئی نام لکھیں۔ ایک لفظ کافی ہے۔</translation>
    </message>
    <message>
        <source>Another saved filter has this name. Choose another one.</source>
        <translation>ایک اور سیو کیے ہوئے فلٹر کا یہی نام ہے۔ کوئی دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>The filters are saved as %1.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>فلٹر اس نام سے سیو ہو گئے: %1۔</translation>
    </message>
    <message>
        <source>Rename %1?</source>
        <comment>a saved filter</comment>
        <translation>%1 کا نام بدلیں؟</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>نیا نام</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>فلٹر کا نام بدلیں</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>یہی نام رہنے دیں</translation>
    </message>
    <message>
        <source>The filter is now called %1.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>فلٹر کا نام اب یہ ہے: %1۔</translation>
    </message>
    <message>
        <source>Deleting the filter</source>
        <translation>فلٹر مٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>The filter %1 was deleted.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>فلٹر %1 مٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>The filter %1 is back.</source>
        <extracomment>%1: a name that the person gave.</extracomment>
        <translation>فلٹر %1 واپس آ گیا۔</translation>
    </message>
    <message>
        <source>Saving the filter</source>
        <translation>فلٹر سیو ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>app::filters::FilterPanel</name>
    <message>
        <source>How</source>
        <extracomment>A label above choices: what was done, such as &quot;Followed me&quot;.</extracomment>
        <translation>کس طرح</translation>
    </message>
    <message>
        <source>More kinds</source>
        <extracomment>A button: show more kinds of things that were done.</extracomment>
        <translation>مزید قسمیں</translation>
    </message>
    <message>
        <source>Fewer kinds</source>
        <extracomment>A button: show fewer kinds of things that were done.</extracomment>
        <translation>کم قسمیں</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>کوئی قسم ڈھونڈیں</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A label above choices: people who may have done it.</extracomment>
        <translation>کون</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>مزید لوگ</translation>
    </message>
    <message>
        <source>Fewer people</source>
        <translation>کم لوگ</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>کوئی شخص ڈھونڈیں</translation>
    </message>
    <message>
        <source>Where: any words of the place</source>
        <extracomment>Group: the filters over entries: labels and choices. Read by: the person who keeps the diary. Short: there are many of them.</extracomment>
        <translation>کہاں: جگہ کا کوئی بھی لفظ</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Noun, a label above choices: where it happened.</extracomment>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>مزید جگہیں</translation>
    </message>
    <message>
        <source>Fewer places</source>
        <translation>کم جگہیں</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>کوئی جگہ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Noun, a label above choices: words to find entries by.</extracomment>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>More tags</source>
        <translation>مزید ٹیگ</translation>
    </message>
    <message>
        <source>Fewer tags</source>
        <translation>کم ٹیگ</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>کوئی ٹیگ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A label above choices: whether an entry was told to the police or others.</extracomment>
        <translation>رپورٹ ہو چکا</translation>
    </message>
    <message>
        <source>Reported or not</source>
        <translation>رپورٹ ہو چکا ہو یا نہیں</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>صرف جو رپورٹ ہو چکا</translation>
    </message>
    <message>
        <source>Only not reported yet</source>
        <translation>صرف جو ابھی رپورٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a label above choices: whether an entry is left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
    <message>
        <source>Private or not</source>
        <translation>نجی ہو یا نہیں</translation>
    </message>
    <message>
        <source>Only private</source>
        <translation>صرف نجی</translation>
    </message>
    <message>
        <source>Only not private</source>
        <translation>صرف جو نجی نہیں</translation>
    </message>
    <message>
        <source>Show removed entries</source>
        <translation>ہٹائے ہوئے اندراجات دکھائیں</translation>
    </message>
    <message>
        <source>Show these entries</source>
        <translation>یہ اندراجات دکھائیں</translation>
    </message>
    <message>
        <source>Folds the filters away</source>
        <translation>فلٹر سمیٹ دیتا ہے</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>کب ہوا</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>A choice: no matter when it happened.</extracomment>
        <translation>کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>پچھلے 7 دن</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>پچھلے 30 دن</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>پچھلے 12 مہینے</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>دو دنوں کے بیچ</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>A label: the day from which entries are shown.</extracomment>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>A label: the day up to which entries are shown.</extracomment>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Noun, a label above choices: which entry comes first in the list. Not a court&apos;s order.</extracomment>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>When it happened, newest first</source>
        <translation>جب ہوا، نیا پہلے</translation>
    </message>
    <message>
        <source>When it happened, oldest first</source>
        <translation>جب ہوا، پرانا پہلے</translation>
    </message>
    <message>
        <source>When you wrote it, newest first</source>
        <translation>جب لکھا گیا، نیا پہلے</translation>
    </message>
</context>
<context>
    <name>app::filters::FilterWords</name>
    <message>
        <source>Any time</source>
        <extracomment>A filter: no matter when it happened.</extracomment>
        <translation>کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Group: filters that are on, each as a small button above the list. Read by: the person who keeps the diary. As short as can be.</extracomment>
        <translation>پچھلے 7 دن</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>پچھلے 30 دن</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>پچھلے 12 مہینے</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a date</comment>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <comment>a date</comment>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>%1: take this filter off</source>
        <comment>a filter</comment>
        <translation>%1: یہ فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>A filter on a person whose name is not known any more.</extracomment>
        <translation>ایک شخص</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>Noun. A filter; %1: the words that the place must have.</extracomment>
        <translation>جگہ: %1</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>A filter on a place whose name is not known any more.</extracomment>
        <translation>ایک جگہ</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>A filter: only entries that were told to the police or others.</extracomment>
        <translation>رپورٹ ہو چکا</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>ابھی رپورٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Adjective, a filter: only entries that are left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
    <message>
        <source>Not private</source>
        <extracomment>A filter: only entries that are not private.</extracomment>
        <translation>نجی نہیں</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>Noun. A filter; %1: a word to find entries by.</extracomment>
        <translation>ٹیگ: %1</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <extracomment>Noun, a filter: entries that were removed are shown.</extracomment>
        <translation>ہٹائے ہوئے اندراجات</translation>
    </message>
</context>
<context>
    <name>app::filters::SavedFilterBox</name>
    <message>
        <source>A name for the filters that are on now</source>
        <extracomment>Group: filters that were given a name. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>اس وقت لگے فلٹروں کا ایک نام</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>یہ فلٹر سیو کریں</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Holdfast. Use it there.</source>
        <comment>a saved filter</comment>
        <translation>یہ فلٹر Holdfast کے نئے ورژن میں بنا تھا: %1۔ اسے وہیں استعمال کریں۔</translation>
    </message>
    <message>
        <source>%1 shows removed entries. Use it in the diary.</source>
        <comment>a saved filter</comment>
        <translation>فلٹر %1 ہٹائے ہوئے اندراجات دکھاتا ہے۔ اسے ڈائری میں استعمال کریں۔</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a saved filter</comment>
        <translation>دکھائیں: %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Verb, a button: give the saved filter another name.</extracomment>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>a saved filter</comment>
        <translation>%1 کا نام بدلیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Verb, a button: delete the saved filter. No entry goes.</extracomment>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a saved filter</comment>
        <translation>%1 مٹائیں</translation>
    </message>
    <message>
        <source>No saved filters yet.</source>
        <translation>ابھی کوئی سیو کیا ہوا فلٹر نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::help::Glossary</name>
    <message>
        <source>What words mean</source>
        <extracomment>Group: the page &quot;What words mean&quot;: a word, then what it means. Read by: the person who keeps the diary, or somebody who helps them. Very plain; terms of the police keep their English name in brackets.</extracomment>
        <translation>الفاظ کے معنی</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun: several words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Some words that open your records. Only you know them.</source>
        <translation>کچھ الفاظ جو آپ کا ریکارڈ کھولتے ہیں۔ یہ صرف آپ کو معلوم ہیں۔</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>بحالی کے الفاظ</translation>
    </message>
    <message>
        <source>Eleven words that open your records if you forget the passphrase.</source>
        <translation>گیارہ الفاظ جو آپ کا ریکارڈ کھولتے ہیں، اگر خفیہ جملہ یاد نہ رہے۔</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>آپ کا ریکارڈ</translation>
    </message>
    <message>
        <source>Everything that you keep in this app.</source>
        <translation>وہ سب کچھ جو آپ اس ایپ میں رکھیں۔</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>Noun: what was written about one thing that happened.</extracomment>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>What you wrote about one thing that happened.</source>
        <translation>جو ایک بات ہوئی، اس کے بارے میں آپ کی تحریر۔</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Noun: what is half written.</extracomment>
        <translation>ڈرافٹ</translation>
    </message>
    <message>
        <source>Words that you have not saved yet. They are kept for you.</source>
        <translation>وہ تحریر جو ابھی سیو نہیں ہوئی۔ یہ آپ کے لیے رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun: a picture, letter or recording.</extracomment>
        <translation>فائل</translation>
    </message>
    <message>
        <source>A picture, message, letter or recording, kept as an exact copy.</source>
        <translation>تصویر، پیغام، خط یا ریکارڈنگ، جس کی بالکل ویسی ہی کاپی رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Noun: a long number made from a file. Not that of a finger.</extracomment>
        <translation>فنگر پرنٹ</translation>
    </message>
    <message>
        <source>A long number made from a file. If one thing in the file changes, the number changes.</source>
        <translation>ایک لمبا نمبر جو فائل سے بنتا ہے۔ فائل میں ایک چیز بھی بدلے تو یہ نمبر بدل جاتا ہے۔</translation>
    </message>
    <message>
        <source>Pack</source>
        <extracomment>Noun: records put together for somebody. Not the verb.</extracomment>
        <translation>پیکٹ</translation>
    </message>
    <message>
        <source>A copy of some of your records, made to give to someone.</source>
        <translation>آپ کے ریکارڈ کے کچھ حصے کی کاپی، جو کسی کو دینے کے لیے بنتی ہے۔</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, the name of a button: close the records.</extracomment>
        <translation>لاک</translation>
    </message>
    <message>
        <source>Closes your records. You need your passphrase to open them again.</source>
        <translation>آپ کا ریکارڈ بند کرتا ہے۔ اسے دوبارہ کھولنے کے لیے خفیہ جملہ چاہیے۔</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, the name of a button: hide the window and end the app.</extracomment>
        <translation>فوراً نکلیں</translation>
    </message>
    <message>
        <source>Hides the window at once and ends the app.</source>
        <translation>ونڈو فوراً چھپاتا ہے اور ایپ بند کرتا ہے۔</translation>
    </message>
    <message>
        <source>101</source>
        <extracomment>The phone number of the police. Stays as it is.</extracomment>
        <translation>101</translation>
    </message>
    <message>
        <source>The number of the police when it is not an emergency. It is free, day and night.</source>
        <translation>پولیس کا نمبر، جب ایمرجنسی نہ ہو۔ یہ مفت ہے، دن رات۔</translation>
    </message>
    <message>
        <source>It works in all of the UK.</source>
        <translation>یہ پورے UK میں چلتا ہے۔</translation>
    </message>
    <message>
        <source>Incident number, log number, CAD number</source>
        <translation>انسیڈنٹ نمبر، لاگ نمبر، CAD نمبر</translation>
    </message>
    <message>
        <source>The control room gives one when you get in touch, crime or not. (England and Wales)</source>
        <translation>آپ رابطہ کریں تو کنٹرول روم یہ نمبر دیتا ہے، جرم ہو یا نہ ہو۔ (انگلینڈ اور ویلز)</translation>
    </message>
    <message>
        <source>The numbers start again every day. So the date is part of the number.</source>
        <translation>یہ نمبر ہر روز نئے سرے سے شروع ہوتے ہیں۔ اس لیے تاریخ نمبر کا حصہ ہے۔</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>Noun: what a website gives after a form was sent.</extracomment>
        <translation>رسید کا کوڈ</translation>
    </message>
    <message>
        <source>You get one when you send an online form. It is not a crime reference.</source>
        <translation>یہ آن لائن فارم بھیجنے پر ملتا ہے۔ یہ کرائم ریفرنس نہیں ہے۔</translation>
    </message>
    <message>
        <source>Crime reference, crime number</source>
        <translation>کرائم ریفرنس، کرائم نمبر</translation>
    </message>
    <message>
        <source>You get one when the police record a crime.</source>
        <translation>یہ تب ملتا ہے جب پولیس جرم درج کرے۔</translation>
    </message>
    <message>
        <source>In England and Wales the rules say: within 24 hours, once it counts as a crime.</source>
        <translation>انگلینڈ اور ویلز میں اصول یہ ہے: جرم مانے جانے کے بعد 24 گھنٹے کے اندر۔</translation>
    </message>
    <message>
        <source>Occurrence number</source>
        <extracomment>Noun, a term of some police forces.</extracomment>
        <translation>اکرنس نمبر (occurrence number)</translation>
    </message>
    <message>
        <source>Some police forces use this one number for all of it. It may be the only one you get.</source>
        <translation>کچھ پولیس فورسز ہر چیز کے لیے یہی ایک نمبر استعمال کرتی ہیں۔ شاید آپ کو صرف یہی ملے۔</translation>
    </message>
    <message>
        <source>URN</source>
        <extracomment>Unique Reference Number, a term of courts. Stays as it is.</extracomment>
        <translation>URN</translation>
    </message>
    <message>
        <source>The number of the case file, made for a charge or a court. It has 11 letters and digits. (England and Wales)</source>
        <translation>کیس کی فائل کا نمبر، جو باقاعدہ الزام یا عدالت کے لیے بنتا ہے۔ اس میں 11 حروف اور ہندسے ہوتے ہیں۔ (انگلینڈ اور ویلز)</translation>
    </message>
    <message>
        <source>Collar number</source>
        <extracomment>Noun, a term of the police: the number of an officer.</extracomment>
        <translation>کالر نمبر (collar number)</translation>
    </message>
    <message>
        <source>The number of one officer. It is also called shoulder or warrant number.</source>
        <translation>ایک پولیس افسر کا نمبر۔ اسے شولڈر نمبر یا وارنٹ نمبر بھی کہا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Stalking Protection Order</source>
        <translation>اسٹاکنگ پروٹیکشن آرڈر (Stalking Protection Order)</translation>
    </message>
    <message>
        <source>A court can make one to stop acts that are part of stalking. Only the police can ask for it.</source>
        <translation>اسٹاکنگ یعنی بار بار پیچھا کرنا۔ اس کا حصہ بننے والے کام روکنے کے لیے عدالت یہ حکم دے سکتی ہے۔ اس کی درخواست صرف پولیس کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>There is none in Scotland.</source>
        <translation>اسکاٹ لینڈ میں یہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Restraining order</source>
        <translation>ریسٹریننگ آرڈر (Restraining Order)</translation>
    </message>
    <message>
        <source>Bail conditions</source>
        <translation>ضمانت کی شرطیں</translation>
    </message>
    <message>
        <source>What someone has to keep to until a case is over. For example: no contact.</source>
        <translation>کیس ختم ہونے تک جن باتوں کی پابندی کسی پر لازم ہو۔ مثلاً: کوئی رابطہ نہیں۔</translation>
    </message>
    <message>
        <source>Police words checked on 22 November 2026. They may have changed. This is information, not legal advice.</source>
        <translation>پولیس کے یہ الفاظ 22 نومبر 2026 کو دیکھے گئے۔ ہو سکتا ہے یہ بدل گئے ہوں۔ یہ معلومات ہیں، قانونی مشورہ نہیں۔</translation>
    </message>
    <message>
        <source>Sources: gov.uk/contact-police; police.uk; gov.uk, counting rules for recorded crime; cps.gov.uk; legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.); the Victims&apos; Code.</source>
        <translation>ماخذ: gov.uk/contact-police؛ police.uk؛ gov.uk، درج جرائم گننے کے اصول؛ cps.gov.uk؛ legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.)؛ متاثرہ افراد کا ضابطہ (Victims&apos; Code)۔</translation>
    </message>
    <message>
        <source>A criminal court can make one at the end of a case. If you want one, it helps to tell the police early. (England and Wales)</source>
        <translation>فوجداری عدالت کیس کے آخر میں یہ حکم دے سکتی ہے۔ اگر آپ کو یہ چاہیے، تو پولیس کو شروع میں ہی بتا دینے سے مدد ملتی ہے۔ (انگلینڈ اور ویلز)</translation>
    </message>
    <message>
        <source>Exhibit, exhibit number</source>
        <extracomment>Noun, a term of courts: a thing or file that shows what happened.</extracomment>
        <translation>ثبوت (exhibit)، ثبوت نمبر</translation>
    </message>
    <message>
        <source>Something that shows what happened. Police and courts call it an exhibit.</source>
        <translation>وہ چیز جس سے پتا چلے کہ کیا ہوا۔ پولیس اور عدالتیں اسے exhibit کہتی ہیں۔</translation>
    </message>
    <message>
        <source>The app gives each file a number, such as EX/1. It never changes, so that everyone means the same file.</source>
        <translation>ایپ ہر فائل کو ایک نمبر دیتی ہے، جیسے EX/1۔ یہ کبھی نہیں بدلتا، تاکہ سب کی مراد ایک ہی فائل ہو۔</translation>
    </message>
</context>
<context>
    <name>app::help::HelpCard</name>
    <message>
        <source>Help</source>
        <extracomment>%1: the name of a page, &quot;Diary&quot;.</extracomment>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Close help</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>مدد بند کریں</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of a key, as it stands on keyboards.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>This page</source>
        <extracomment>Noun, a button: help about the page that is open.</extracomment>
        <translation>یہ صفحہ</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Noun, a button: keys of the keyboard. Not those of a door.</extracomment>
        <translation>کی بورڈ کے بٹن</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>یہ کیا بچاتی ہے</translation>
    </message>
    <message>
        <source>What words mean</source>
        <extracomment>Group: the help beside the page: its heading, its topics, and the list of keys. Read by: the person who keeps the diary. Plain, short sentences.</extracomment>
        <translation>الفاظ کے معنی</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Noun, a button: the licences of the parts of the program.</extracomment>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Noun. %1: the name of a page, &quot;Diary&quot;.</extracomment>
        <translation>مدد: %1</translation>
    </message>
    <message>
        <source>Everything here is in the menu too. You can change most of them in Settings and safety.</source>
        <translation>یہاں کی ہر چیز مینو میں بھی ہے۔ ان میں سے زیادہ تر &quot;سیٹنگز اور حفاظت&quot; میں بدلے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>To leave at once</source>
        <translation>فوراً نکلنے کے لیے</translation>
    </message>
    <message>
        <source>Press Shift three times, or Esc three times. It works everywhere, and asks nothing.</source>
        <translation>تین بار Shift دبائیں، یا تین بار Esc۔ یہ ہر جگہ کام کرتا ہے، اور کچھ نہیں پوچھتا۔</translation>
    </message>
    <message>
        <source>Windows offers &quot;Sticky Keys&quot; when Shift is pressed five times. Three are fewer.</source>
        <extracomment>&quot;Sticky Keys&quot; is a setting of Windows that comes up after Shift is pressed five times: use its name there.</extracomment>
        <translation>پانچ بار Shift دبانے پر Windows اپنی سہولت &quot;Sticky Keys&quot; کا پوچھتا ہے۔ تین بار اس سے کم ہے۔</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>فہرستوں اور خانوں میں</translation>
    </message>
    <message>
        <source>Arrow keys move in a list. Enter opens what is chosen.</source>
        <translation>فہرست میں تیر والے بٹنوں سے آگے پیچھے جائیں۔ چنی ہوئی چیز Enter سے کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Tab goes to the next field or button. Shift and Tab together go back.</source>
        <translation>اگلے خانے یا بٹن پر جانے کے لیے Tab ہے۔ پیچھے جانے کے لیے Shift اور Tab ایک ساتھ۔</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you typed in a field.</source>
        <translation>خانے میں جو لکھا، اسے واپس لینے کے لیے Ctrl+Z ہے۔</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Noun, a heading: about the program and its licence.</extracomment>
        <translation>یہ پروگرام</translation>
    </message>
    <message>
        <source>Holdfast %1 is free software under the GPL, version 3 or later. You may use, share and change it.</source>
        <extracomment>%1: a version number.</extracomment>
        <translation>Holdfast %1 آزاد سافٹ ویئر ہے، GPL ورژن 3 یا اس کے بعد کے تحت۔ اسے استعمال کرنے، بانٹنے اور بدلنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>Made with work by others</source>
        <translation>دوسروں کے کام کی مدد سے بنا</translation>
    </message>
    <message>
        <source>%1. %2. Licence: %3.</source>
        <extracomment>A part of the program. %1: name and version. %2: what it does here. %3: its licence.</extracomment>
        <translation>%1۔ %2۔ لائسنس: %3۔</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>نیا کیا ہے</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z does again what you took back.</source>
        <translation>جو واپس لیا، اسے Ctrl+Shift+Z دوبارہ کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::help::Libraries</name>
    <message>
        <source>The window</source>
        <extracomment>Group: what each part of the program does, in the list of licences. Read by: hardly anybody; somebody who checks the program. Nouns. This text: Noun: this part draws the window.</extracomment>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>The encrypted records</source>
        <translation>خفیہ کوڈ میں رکھا ریکارڈ</translation>
    </message>
    <message>
        <source>Inside SQLCipher</source>
        <extracomment>This part is inside the part called SQLCipher.</extracomment>
        <translation>SQLCipher کے اندر</translation>
    </message>
    <message>
        <source>Public domain</source>
        <extracomment>A licence: nobody owns it.</extracomment>
        <translation>سب کے لیے کھلا (public domain)</translation>
    </message>
    <message>
        <source>Keys, encrypted files and signatures</source>
        <translation>خفیہ چابیاں، خفیہ کوڈ والی فائلیں اور دستخط</translation>
    </message>
    <message>
        <source>Fingerprints and encryption</source>
        <translation>فنگر پرنٹ اور خفیہ کوڈ</translation>
    </message>
    <message>
        <source>Video and sound, in a program of its own</source>
        <translation>ویڈیو اور آواز، ایک الگ پروگرام میں</translation>
    </message>
    <message>
        <source>The way to the loudspeaker</source>
        <translation>لاؤڈ اسپیکر تک کا راستہ</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF فائلیں</translation>
    </message>
    <message>
        <source>Pages of PDF files, with Qt</source>
        <translation>فائلوں (PDF) کے صفحے، Qt کے ساتھ</translation>
    </message>
    <message>
        <source>Pictures of phones (HEIC, AVIF)</source>
        <translation>فون کی تصویریں (HEIC، AVIF)</translation>
    </message>
    <message>
        <source>Inside libheif</source>
        <extracomment>This part is inside the part called libheif.</extracomment>
        <translation>libheif کے اندر</translation>
    </message>
    <message>
        <source>Pictures (TIFF), with Qt</source>
        <translation>تصویریں (TIFF)، Qt کے ساتھ</translation>
    </message>
    <message>
        <source>What pictures say of themselves</source>
        <translation>تصویریں اپنے بارے میں کیا بتاتی ہیں</translation>
    </message>
    <message>
        <source>Emails</source>
        <extracomment>Noun: this part reads emails.</extracomment>
        <translation>ای میلیں</translation>
    </message>
    <message>
        <source>How easy a passphrase is to guess</source>
        <translation>خفیہ جملے کا اندازہ لگانا کتنا آسان ہے</translation>
    </message>
    <message>
        <source>Marks under words that may be misspelt</source>
        <translation>ان الفاظ کے نیچے نشان جن کی اسپیلنگ شاید غلط ہے</translation>
    </message>
    <message>
        <source>EFF long word list</source>
        <translation>EFF کی الفاظ کی لمبی فہرست</translation>
    </message>
    <message>
        <source>Words for passphrases</source>
        <translation>خفیہ جملوں کے لیے الفاظ</translation>
    </message>
</context>
<context>
    <name>app::help::News</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: a version number of the program, &quot;0.1.0&quot;.</extracomment>
        <translation>ورژن %1</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>Group: the page &quot;What is new&quot;. Read by: the person who keeps the diary. Plain, short sentences.</extracomment>
        <translation>نیا کیا ہے</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>یہ پہلا ورژن ہے۔</translation>
    </message>
    <message>
        <source>See it all in order, as a list and as a calendar.</source>
        <translation>سب کچھ ترتیب سے دیکھیں، فہرست کے طور پر اور کیلنڈر کے طور پر۔</translation>
    </message>
    <message>
        <source>Most of what you remove, tag or link can be undone, and done again.</source>
        <translation>جو آپ ہٹائیں، ٹیگ کریں یا جوڑیں، اس میں سے زیادہ تر واپس لیا جا سکتا ہے، اور دوبارہ کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The window follows the dark and the high contrast colours of your computer.</source>
        <translation>ونڈو آپ کے کمپیوٹر کے گہرے رنگوں اور تیز فرق والے رنگوں کے ساتھ چلتی ہے۔</translation>
    </message>
    <message>
        <source>Start the app a second time, and the window that is open comes to the front.</source>
        <translation>ایپ دوسری بار شروع کریں، تو جو ونڈو کھلی ہے وہ سامنے آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>On a memory stick, put an empty file named portable.ini beside the app. Then your records and settings stay on the stick.</source>
        <translation>میموری اسٹک پر ایپ کے ساتھ portable.ini نام کی ایک خالی فائل رکھیں۔ پھر آپ کا ریکارڈ اور سیٹنگز اسٹک پر رہتے ہیں۔</translation>
    </message>
    <message>
        <source>You can write what happened, and keep screenshots, photos, letters and voice messages with it.</source>
        <translation>لکھا جا سکتا ہے کہ کیا ہوا، اور اسکرین شاٹ، فوٹو، خط اور آواز کے پیغام اس کے ساتھ رکھے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can get ready to report, and keep the numbers and the promises that you are given.</source>
        <translation>رپورٹ کرنے کی تیاری کی جا سکتی ہے، اور جو نمبر اور وعدے آپ کو دیے جائیں، وہ رکھے جا سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>app::help::PageHelp</name>
    <message>
        <source>Opening your records</source>
        <extracomment>Group: the help for each page: its name, then a few sentences. Read by: the person who keeps the diary, who may be tired or frightened. Words in quotes are those on buttons: use the same words.</extracomment>
        <translation>اپنا ریکارڈ کھولنا</translation>
    </message>
    <message>
        <source>Your records open with your passphrase. Type it, then press Enter.</source>
        <translation>آپ کا ریکارڈ آپ کے خفیہ جملے سے کھلتا ہے۔ وہ لکھیں، پھر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>If it does not open, look at Caps Lock and at the keyboard language.</source>
        <translation>اگر نہ کھلے تو Caps Lock اور کی بورڈ کی زبان دیکھیں۔</translation>
    </message>
    <message>
        <source>After three wrong tries there is a wait before the next one.</source>
        <translation>تین غلط کوششوں کے بعد اگلی کوشش سے پہلے کچھ انتظار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>If you forgot it, use your recovery words. There is no other way in.</source>
        <translation>اگر خفیہ جملہ یاد نہیں، تو بحالی کے الفاظ استعمال کریں۔ اس کے سوا اندر آنے کا کوئی راستہ نہیں۔</translation>
    </message>
    <message>
        <source>When you start for the first time, short pages help you to choose a passphrase.</source>
        <translation>پہلی بار شروع کرنے پر چھوٹے صفحے خفیہ جملہ چننے میں مدد دیتے ہیں۔</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; works here too. So do Shift three times, and Esc three times.</source>
        <translation>یہاں بھی &quot;فوراً نکلیں&quot; کام کرتا ہے۔ تین بار Shift اور تین بار Esc بھی۔</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>The name of a page: a few words that are saved as an entry.</extracomment>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>For a few words, quickly. Enter saves them as an entry.</source>
        <translation>جلدی سے چند لفظ لکھنے کے لیے۔ Enter انہیں اندراج کے طور پر سیو کرتا ہے۔</translation>
    </message>
    <message>
        <source>Shift and Enter together begin a new line.</source>
        <translation>نئی لائن کے لیے Shift اور Enter ایک ساتھ۔</translation>
    </message>
    <message>
        <source>Tick &quot;It happened just now&quot;, if it did. If not, the time is left open.</source>
        <translation>اگر یہ ابھی ہوا ہو تو &quot;یہ ابھی ابھی ہوا&quot; پر نشان لگائیں۔ ورنہ وقت خالی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Later you can open the entry and add the day, people and files.</source>
        <translation>بعد میں اندراج کھول کر دن، لوگ اور فائلیں شامل کی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Esc takes you back to where you were. Your words are kept for later.</source>
        <translation>پچھلی جگہ پر واپس جانے کے لیے Esc ہے۔ آپ کی تحریر بعد کے لیے رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Write what happened in your own words. One sentence is enough to save.</source>
        <translation>جو ہوا، اپنے الفاظ میں لکھیں۔ سیو کرنے کے لیے ایک جملہ کافی ہے۔</translation>
    </message>
    <message>
        <source>All other questions can stay empty. You can add to the entry later.</source>
        <translation>باقی سب سوال خالی رہ سکتے ہیں۔ اندراج میں بعد میں بھی شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>If you are not sure when it was, say so. That is a good answer.</source>
        <translation>اگر یقین نہ ہو کہ یہ کب ہوا، تو یہی بتا دیں۔ یہ بھی اچھا جواب ہے۔</translation>
    </message>
    <message>
        <source>While you write, your words are kept every few seconds, inside your records.</source>
        <translation>لکھتے وقت آپ کی تحریر ہر چند سیکنڈ بعد ریکارڈ کے اندر رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>A wavy line stands under a word that may be misspelt. You can leave it as it is.</source>
        <translation>جس لفظ کی اسپیلنگ شاید غلط ہو، اس کے نیچے لہر دار لکیر ہوتی ہے۔ اسے ویسے ہی رہنے دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Check the spelling&quot; (F7) goes to the next one, and shows words you may have meant.</source>
        <translation>&quot;اسپیلنگ دیکھیں&quot; (F7) اگلے ایسے لفظ پر جاتا ہے، اور وہ الفاظ دکھاتا ہے جو شاید آپ کے ذہن میں تھے۔</translation>
    </message>
    <message>
        <source>&quot;Save entry&quot; keeps it for good. After that nothing is written over.</source>
        <translation>&quot;اندراج سیو کریں&quot; اسے ہمیشہ کے لیے رکھتا ہے۔ اس کے بعد کسی چیز کے اوپر کچھ نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>&quot;Correct this entry&quot; puts a new version beside the first one, with its time.</source>
        <translation>&quot;یہ اندراج درست کریں&quot; پہلے ورژن کے ساتھ نیا ورژن رکھتا ہے، اس کے وقت کے ساتھ۔</translation>
    </message>
    <message>
        <source>&quot;Remove this entry&quot; takes it out of your lists. It is not deleted: you can put it back.</source>
        <translation>&quot;یہ اندراج ہٹائیں&quot; اسے آپ کی فہرستوں سے ہٹاتا ہے۔ یہ مٹتا نہیں: اسے واپس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>رپورٹیں اور ریفرنس نمبر</translation>
    </message>
    <message>
        <source>Here is who you told, what they said, and the numbers they gave you.</source>
        <translation>یہاں لکھا ہے کہ آپ نے کس کو بتایا، انہوں نے کیا کہا، اور کون سے نمبر دیے۔</translation>
    </message>
    <message>
        <source>You can report without proof. Files can come later.</source>
        <translation>ثبوت کے بغیر بھی رپورٹ کی جا سکتی ہے۔ فائلیں بعد میں آ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>&quot;Get ready to call 101&quot; gives you short lines to read out.</source>
        <translation>&quot;101 پر کال کی تیاری&quot; آپ کو پڑھ کر سنانے کے لیے چھوٹی لائنیں دیتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Get ready to report online&quot; gives you text to copy into a form.</source>
        <translation>&quot;آن لائن رپورٹ کی تیاری&quot; آپ کو فارم میں کاپی کرنے کے لیے تحریر دیتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Write down a report&quot; keeps one that you have already made.</source>
        <translation>&quot;کوئی رپورٹ لکھ کر رکھیں&quot; اس رپورٹ کے لیے ہے جو آپ نے پہلے ہی کر دی۔</translation>
    </message>
    <message>
        <source>&quot;No reference yet&quot; shows reports that still need a number.</source>
        <translation>&quot;ابھی ریفرنس نہیں ملا&quot; وہ رپورٹیں دکھاتا ہے جن کا نمبر ابھی باقی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Remove&quot; takes one out of the list. It is not deleted: &quot;Show removed&quot; has it, and you can put it back.</source>
        <translation>&quot;ہٹائیں&quot; اسے فہرست سے ہٹاتا ہے۔ یہ مٹتا نہیں: &quot;ہٹائے ہوئے دکھائیں&quot; میں نظر آتا ہے، اور واپس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Write down what they said they will do, and by when.</source>
        <translation>لکھیں کہ انہوں نے کیا کرنے کا کہا، اور کب تک۔</translation>
    </message>
    <message>
        <source>Letters and files go with it: what they sent you, or what you gave them.</source>
        <translation>خط اور فائلیں اس کے ساتھ رہتے ہیں: جو انہوں نے آپ کو بھیجا، یا جو آپ نے انہیں دیا۔</translation>
    </message>
    <message>
        <source>A call or letter</source>
        <translation>کال یا خط</translation>
    </message>
    <message>
        <source>Who was it, when, and what did each of you say?</source>
        <translation>یہ کس سے ہوئی، کب ہوئی، اور دونوں نے کیا کہا؟</translation>
    </message>
    <message>
        <source>A promise with a date shows up on &quot;Today&quot; until it is kept.</source>
        <translation>تاریخ والا وعدہ &quot;آج&quot; پر نظر آتا ہے، جب تک وہ پورا نہ ہو۔</translation>
    </message>
    <message>
        <source>The letter or the email itself can go with it, as a file.</source>
        <translation>خط یا ای میل خود بھی فائل کے طور پر اس کے ساتھ رکھی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Save&quot; keeps it.</source>
        <translation>&quot;سیو کریں&quot; سے یہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>رپورٹ کرنے کی تیاری</translation>
    </message>
    <message>
        <source>This makes short lines from your entries. Read them out, or copy them.</source>
        <translation>یہ آپ کے اندراجات سے چھوٹی لائنیں بناتا ہے۔ انہیں پڑھ کر سنائیں، یا کاپی کریں۔</translation>
    </message>
    <message>
        <source>&quot;Choose the entries&quot; lets you pick which ones to talk about.</source>
        <translation>&quot;اندراجات چنیں&quot; سے طے کریں کہ کن پر بات ہو گی۔</translation>
    </message>
    <message>
        <source>Private entries are left out.</source>
        <translation>نجی اندراجات شامل نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Ctrl+C copies all of it. &quot;Copy&quot; beside a line copies that line.</source>
        <translation>سب کچھ Ctrl+C سے کاپی ہوتا ہے۔ لائن کے ساتھ والا &quot;کاپی کریں&quot; صرف وہ لائن کاپی کرتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;I have reported it: keep this&quot; keeps it all as a report.</source>
        <translation>&quot;میں نے رپورٹ کر دی ہے: یہ رکھ لیں&quot; سب کچھ رپورٹ کے طور پر رکھتا ہے۔</translation>
    </message>
    <message>
        <source>In danger now? Do not wait for this page. Call 999.</source>
        <translation>ابھی خطرہ ہے؟ اس صفحے کا انتظار نہ کریں۔ 999 پر کال کریں۔</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>لوگ اور اکاؤنٹ</translation>
    </message>
    <message>
        <source>Keep people, phone numbers, accounts and places here, each in one place.</source>
        <translation>لوگ، فون نمبر، اکاؤنٹ اور جگہیں یہاں رکھیں۔ ہر ایک صرف ایک بار۔</translation>
    </message>
    <message>
        <source>You do not need to know who it is. &quot;Unknown person 1&quot; is a fine name.</source>
        <translation>یہ جاننا ضروری نہیں کہ وہ کون ہے۔ &quot;نامعلوم شخص 1&quot; بھی ٹھیک نام ہے۔</translation>
    </message>
    <message>
        <source>Start with &quot;Add a person&quot;, &quot;Add an account&quot; or &quot;Add a place&quot;.</source>
        <translation>شروع کرنے کے لیے &quot;شخص شامل کریں&quot;، &quot;اکاؤنٹ شامل کریں&quot; یا &quot;جگہ شامل کریں&quot; چنیں۔</translation>
    </message>
    <message>
        <source>&quot;Add an order&quot; keeps what a court or the police told somebody not to do.</source>
        <translation>&quot;قانونی حکم شامل کریں&quot; میں وہ کام لکھے جاتے ہیں جن سے عدالت یا پولیس نے کسی کو منع کیا۔</translation>
    </message>
    <message>
        <source>If two are the same, choose both, then press &quot;Merge&quot;. You can split them again.</source>
        <translation>اگر دو اصل میں ایک ہی ہوں تو دونوں کو چنیں، پھر &quot;ایک کریں&quot; دبائیں۔ انہیں دوبارہ الگ کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is lost when you remove one. &quot;Show removed&quot; lists it, and you can put it back.</source>
        <translation>ہٹانے سے کچھ ضائع نہیں ہوتا۔ &quot;ہٹائے ہوئے دکھائیں&quot; سے وہ فہرست میں نظر آتا ہے، اور اسے واپس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>You can leave the name empty. The app then gives a number, such as Unknown person 1.</source>
        <translation>نام خالی چھوڑا جا سکتا ہے۔ پھر ایپ ایک نمبر دیتی ہے، جیسے Unknown person 1 (نامعلوم شخص 1)۔</translation>
    </message>
    <message>
        <source>At the top are the entries about them. Press Enter to open one.</source>
        <translation>سب سے اوپر ان کے بارے میں اندراجات ہیں۔ کسی کو کھولنے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>A video stays hidden until you show it. You can listen to it first.</source>
        <translation>ویڈیو اُس وقت تک چھپی رہتی ہے جب تک آپ اسے نہ دکھائیں۔ پہلے صرف آواز سنی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing plays by itself. The space bar stops it, and so does leaving the page.</source>
        <translation>کچھ بھی خود سے نہیں چلتا۔ اسپیس بار اسے روکتا ہے، اور صفحہ چھوڑنے سے بھی یہ رک جاتی ہے۔</translation>
    </message>
    <message>
        <source>Captions come from a .vtt or .srt file with the same name as the video.</source>
        <translation>سب ٹائٹل اس .vtt یا .srt فائل سے آتے ہیں جس کا نام ویڈیو والا ہو۔</translation>
    </message>
    <message>
        <source>&quot;Link to an entry&quot; puts it with the entry it belongs to.</source>
        <translation>&quot;اندراج سے جوڑیں&quot; اسے اس اندراج کے ساتھ رکھتا ہے جس کی یہ ہے۔</translation>
    </message>
    <message>
        <source>&quot;Remove&quot; moves it to the removed files. You can put it back.</source>
        <translation>&quot;ہٹائیں&quot; اسے ہٹائی ہوئی فائلوں میں لے جاتا ہے۔ اسے واپس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Language and dates&quot; changes the language at once. Nothing you wrote is lost.</source>
        <translation>&quot;زبان اور تاریخیں&quot; سے زبان فوراً بدل جاتی ہے۔ آپ کا لکھا ہوا ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>&quot;Diary&quot; is what the police are told: where you live, how to reach you.</source>
        <translation>&quot;ڈائری&quot; میں وہ ہے جو پولیس کو بتایا جاتا ہے: آپ کی رہائش، اور آپ سے رابطے کا طریقہ۔</translation>
    </message>
    <message>
        <source>&quot;Mark words that may be misspelt&quot; puts wavy lines under them while you write.</source>
        <translation>&quot;جن الفاظ کی اسپیلنگ شاید غلط ہے، ان پر نشان لگائیں&quot; لکھتے وقت ان کے نیچے لہر دار لکیر دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Keyboard&quot; lets you choose other keys for what you do often.</source>
        <translation>&quot;کی بورڈ&quot; میں ان کاموں کے لیے دوسرے بٹن چنیں جو آپ اکثر کرتے ہوں۔</translation>
    </message>
    <message>
        <source>&quot;Delete everything&quot; is at the end. It asks for your passphrase.</source>
        <translation>&quot;سب کچھ مٹائیں&quot; سب سے آخر میں ہے۔ یہ آپ کا خفیہ جملہ مانگتا ہے۔</translation>
    </message>
    <message>
        <source>What you tick under &quot;How?&quot; brings a few questions of its own. Skip any of them.</source>
        <translation>&quot;کس طرح؟&quot; میں جس پر آپ نشان لگائیں، اس کے اپنے کچھ سوال آتے ہیں۔ کوئی بھی سوال چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;More details&quot; has what it cost you, and questions that police ask. Nothing is counted.</source>
        <translation>&quot;مزید تفصیل&quot; میں یہ ہے کہ آپ کا کیا خرچ ہوا، اور وہ سوال جو پولیس پوچھتی ہے۔ کچھ گنا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>&quot;Add something you keep&quot; gives a letter or a gift a number of its own.</source>
        <translation>&quot;پاس رکھی کوئی چیز شامل کریں&quot; خط یا تحفے کو اس کا اپنا نمبر دیتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Print&quot; shows you the page first. Nothing is printed before you say so.</source>
        <translation>&quot;پرنٹ کریں&quot; پہلے آپ کو صفحہ دکھاتا ہے۔ آپ کے کہے بغیر کچھ پرنٹ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>&quot;Print&quot; shows you the pages first, as this list is now. Private ones are left out.</source>
        <translation>&quot;پرنٹ کریں&quot; پہلے صفحے دکھاتا ہے، جیسی یہ فہرست اس وقت ہے۔ نجی رپورٹیں شامل نہیں ہوتیں۔</translation>
    </message>
    <message>
        <source>&quot;Save report&quot; keeps it. &quot;Print&quot; shows you the page first, with the calls about it.</source>
        <translation>&quot;رپورٹ سیو کریں&quot; اسے رکھتا ہے۔ &quot;پرنٹ کریں&quot; پہلے صفحہ دکھاتا ہے، اس کے بارے میں کالوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Without an entry there are lines too, with gaps to fill in. You can report without proof.</source>
        <translation>اندراج نہ ہو تو بھی لائنیں ہیں، جن میں بھرنے کے لیے خالی جگہیں ہیں۔ ثبوت کے بغیر بھی رپورٹ کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Time the call&quot; counts the minutes. The length goes into your note.</source>
        <translation>&quot;کال کا وقت ناپیں&quot; منٹ گنتا ہے۔ کال کی لمبائی آپ کے نوٹ میں آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Name to show in this app&quot; can be initials. They tell less at a glance.</source>
        <translation>&quot;اس ایپ میں دکھانے کا نام&quot; نام کے پہلے حروف بھی ہو سکتے ہیں۔ کسی کی نظر پڑے تو ان سے کم پتا چلتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Save&quot; keeps it. The version before stays in your records.</source>
        <translation>&quot;سیو کریں&quot; سے یہ رکھا جاتا ہے۔ پہلے کا ورژن آپ کے ریکارڈ میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>An account</source>
        <extracomment>The name of a page: an account on a website or in an app.</extracomment>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Copy the name of the account exactly, with capitals and marks.</source>
        <translation>اکاؤنٹ کا نام ہو بہو نقل کریں، بڑے حروف اور نشانوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>The number of an account is worth a lot. It stays when the name changes.</source>
        <translation>اکاؤنٹ کا نمبر بہت کام کا ہے۔ نام بدلنے پر بھی وہ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Leave &quot;Whose is it?&quot; empty if you do not know.</source>
        <translation>اگر معلوم نہ ہو تو &quot;یہ کس کا ہے؟&quot; خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>An order</source>
        <extracomment>The name of a page: what a court or the police told somebody not to do.</extracomment>
        <translation>قانونی حکم</translation>
    </message>
    <message>
        <source>Copy what the paper says: who made it, its number and its dates.</source>
        <translation>جو کاغذ پر لکھا ہے، وہ نقل کریں: کس نے جاری کیا، اس کا نمبر اور تاریخیں۔</translation>
    </message>
    <message>
        <source>Tick the entries that break it. They then say so in your reports.</source>
        <translation>جن اندراجات میں اس کی خلاف ورزی ہے، ان پر نشان لگائیں۔ پھر آپ کی رپورٹوں میں یہ لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Split two people</source>
        <translation>دو لوگوں کو الگ کرنا</translation>
    </message>
    <message>
        <source>You merged two people. Here you take them apart again.</source>
        <translation>آپ نے دو لوگوں کو ایک کیا تھا۔ یہاں انہیں پھر سے الگ کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Tick the entries that belong to the one at the top.</source>
        <translation>جو اندراجات اوپر والے شخص کے ہیں، ان پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>The others stay with the other person. Nothing is lost.</source>
        <translation>باقی دوسرے شخص کے ساتھ رہتے ہیں۔ کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>&quot;Split them&quot; does it. You can merge them again.</source>
        <translation>&quot;انہیں الگ کریں&quot; سے یہ ہو جاتا ہے۔ انہیں دوبارہ ایک کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Give the place a name that you know it by.</source>
        <translation>جگہ کو وہ نام دیں جس سے آپ اسے پہچانیں۔</translation>
    </message>
    <message>
        <source>Notes can hold what may help, such as a camera above the door.</source>
        <translation>نوٹ میں وہ باتیں لکھی جا سکتی ہیں جو کام آئیں، جیسے دروازے کے اوپر کیمرا۔</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>The name of a page: one picture, letter or recording.</extracomment>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Here is one file, what is known about it, and what was done with it.</source>
        <translation>یہاں ایک فائل ہے، اس کے بارے میں جو معلوم ہے، اور اس کے ساتھ جو کیا گیا۔</translation>
    </message>
    <message>
        <source>&quot;Show this picture&quot; shows it. &quot;Turn the view&quot; turns only what you see.</source>
        <translation>&quot;یہ تصویر دکھائیں&quot; اسے دکھاتا ہے۔ &quot;گھما کر دیکھیں&quot; صرف آپ کے دیکھنے کا رخ بدلتا ہے۔</translation>
    </message>
    <message>
        <source>When the picture has the focus, Ctrl with plus or minus makes it larger or smaller.</source>
        <translation>جب فوکس تصویر پر ہو، تو Ctrl کے ساتھ جمع یا نفی کا بٹن اسے بڑا یا چھوٹا کرتا ہے۔</translation>
    </message>
    <message>
        <source>In a PDF, Page Up and Page Down turn the pages. You can show the words of a page as text.</source>
        <translation>اگر فائل PDF ہو، تو Page Up اور Page Down سے صفحے بدلتے ہیں۔ صفحے کے الفاظ تحریر کے طور پر دکھائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>An email shows who wrote it, the text, and what is inside it. Nothing in it is opened.</source>
        <translation>ای میل میں نظر آتا ہے کہ کس نے لکھی، کیا لکھا ہے، اور اس کے اندر کیا ہے۔ اس کے اندر کی کوئی چیز نہیں کھولی جاتی۔</translation>
    </message>
    <message>
        <source>A photo may say when and where it was taken. That can be wrong. Each time stands by itself.</source>
        <translation>فوٹو میں لکھا ہو سکتا ہے کہ وہ کب اور کہاں لی گئی۔ یہ غلط بھی ہو سکتا ہے۔ ہر وقت الگ لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Check the fingerprint now&quot; tells you if the stored copy has changed.</source>
        <translation>&quot;فنگر پرنٹ ابھی جانچیں&quot; بتاتا ہے کہ رکھی ہوئی کاپی بدلی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>&quot;Save a copy&quot; writes the file to a place you choose. That copy is not protected.</source>
        <translation>&quot;کاپی سیو کریں&quot; فائل کو آپ کی چنی ہوئی جگہ پر لکھتا ہے۔ اس کاپی پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page: files and things that are kept.</extracomment>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Add pictures, messages, letters and recordings here.</source>
        <translation>تصویریں، پیغام، خط اور ریکارڈنگ یہاں شامل کریں۔</translation>
    </message>
    <message>
        <source>The app keeps an exact copy. Your own file stays where it is.</source>
        <translation>ایپ بالکل ویسی ہی کاپی رکھتی ہے۔ آپ کی اپنی فائل وہیں رہتی ہے جہاں ہے۔</translation>
    </message>
    <message>
        <source>You can also drop files on the window, or copy a picture and use &quot;Paste&quot;.</source>
        <translation>فائلیں کھینچ کر بھی ونڈو پر لائی جا سکتی ہیں۔ یا تصویر کاپی کر کے &quot;پیسٹ کریں&quot; چنیں۔</translation>
    </message>
    <message>
        <source>&quot;Add something you keep&quot; is for things that are not files, such as a card.</source>
        <translation>&quot;پاس رکھی کوئی چیز شامل کریں&quot; ان چیزوں کے لیے ہے جو فائل نہیں، جیسے کوئی کارڈ۔</translation>
    </message>
    <message>
        <source>Pictures stay hidden until you ask to see them.</source>
        <translation>تصویریں چھپی رہتی ہیں، جب تک آپ دکھانے کو نہ کہیں۔</translation>
    </message>
    <message>
        <source>Press the space bar to look at a file, and again to put it away. Enter opens it.</source>
        <translation>فائل دیکھنے کے لیے اسپیس بار دبائیں، اور بند کرنے کے لیے پھر دبائیں۔ Enter اسے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The name of a page: what waits to be done.</extracomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>This page shows what waits for you, what you have begun, and your last entries.</source>
        <translation>یہ صفحہ دکھاتا ہے کہ کس کا انتظار ہے، آپ نے کیا شروع کیا، اور آپ کے آخری اندراجات۔</translation>
    </message>
    <message>
        <source>&quot;Write what happened&quot; begins an entry. One sentence is enough.</source>
        <translation>&quot;جو ہوا وہ لکھیں&quot; سے اندراج شروع ہوتا ہے۔ ایک جملہ کافی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Add a picture or file&quot; keeps an exact copy of it.</source>
        <translation>&quot;تصویر یا فائل شامل کریں&quot; اس کی بالکل ویسی ہی کاپی رکھتا ہے۔</translation>
    </message>
    <message>
        <source>&quot;Get ready to report (101 or online)&quot; helps you to tell the police.</source>
        <translation>&quot;رپورٹ کرنے کی تیاری (101 یا آن لائن)&quot; پولیس کو بتانے میں مدد دیتی ہے۔</translation>
    </message>
    <message>
        <source>You can report without proof, and before you have written it all down.</source>
        <translation>رپورٹ ثبوت کے بغیر بھی کی جا سکتی ہے، اور سب کچھ لکھنے سے پہلے بھی۔</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page: the list of entries.</extracomment>
        <translation>ڈائری</translation>
    </message>
    <message>
        <source>All your entries are here, the newest first.</source>
        <translation>آپ کے سب اندراجات یہاں ہیں، نئے پہلے۔</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys, and press Enter to open it.</source>
        <translation>تیر والے بٹنوں سے ایک چنیں، اور کھولنے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Type in the search box, and the list shows what fits.</source>
        <translation>تلاش کے خانے میں لکھیں، اور فہرست وہی دکھاتی ہے جو ملے۔</translation>
    </message>
    <message>
        <source>&quot;Write what happened&quot; begins a new one.</source>
        <translation>&quot;جو ہوا وہ لکھیں&quot; سے نیا اندراج شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page: everything in the order it happened.</extracomment>
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>Everything you wrote down, in the order it happened.</source>
        <translation>جو کچھ آپ نے لکھا، اسی ترتیب میں جس میں ہوا۔</translation>
    </message>
    <message>
        <source>&quot;Calendar&quot; shows how many entries each day has. The arrow keys move by a day.</source>
        <translation>&quot;کیلنڈر&quot; دکھاتا ہے کہ ہر دن کے کتنے اندراجات ہیں۔ تیر والے بٹن ایک ایک دن آگے پیچھے لے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Days with nothing recorded are not days when nothing happened.</source>
        <translation>جس دن کچھ درج نہیں، اس کا مطلب یہ نہیں کہ اس دن کچھ ہوا ہی نہیں۔</translation>
    </message>
    <message>
        <source>&quot;Print&quot; puts it on paper. Printers can keep a copy of what they print.</source>
        <translation>&quot;پرنٹ کریں&quot; اسے کاغذ پر لاتا ہے۔ پرنٹر جو چھاپیں، اس کی کاپی رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>&quot;Save as PDF&quot; makes a file that you can print. That file is not protected.</source>
        <translation>&quot;PDF سیو کریں&quot; ایک فائل بناتا ہے جو پرنٹ ہو سکتی ہے۔ اس فائل پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>سیٹنگز اور حفاظت</translation>
    </message>
    <message>
        <source>Every change works at once. There is nothing to save.</source>
        <translation>ہر تبدیلی فوراً کام کرتی ہے۔ کچھ سیو کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>&quot;Safety&quot; says when it locks, and how you can leave.</source>
        <translation>&quot;حفاظت&quot; میں ہے کہ ایپ کب لاک ہو، اور آپ کیسے نکلیں۔</translation>
    </message>
    <message>
        <source>&quot;Reading&quot; is for the size of the text and the colours.</source>
        <translation>&quot;پڑھنا&quot; لکھائی کے سائز اور رنگوں کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Noun, the name of a page: what a search found.</extracomment>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Type a word in the box at the top, and press Enter.</source>
        <translation>اوپر والے خانے میں کوئی لفظ لکھیں، اور Enter دبائیں۔</translation>
    </message>
    <message>
        <source>The start of a word is enough. More words find less.</source>
        <translation>لفظ کا شروع بھی کافی ہے۔ زیادہ الفاظ سے کم نتائج ملتے ہیں۔</translation>
    </message>
    <message>
        <source>It looks in entries, files, people, places, reports and calls.</source>
        <translation>یہ اندراجات، فائلوں، لوگوں، جگہوں، رپورٹوں اور کالوں میں دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>ابھی خطرہ ہے؟</translation>
    </message>
    <message>
        <source>Call 999 and ask for the police. You do not need proof.</source>
        <translation>999 پر کال کریں اور پولیس مانگیں۔ ثبوت ضروری نہیں۔</translation>
    </message>
    <message>
        <source>&quot;Close this card&quot; takes you back. Nothing you wrote is lost.</source>
        <translation>&quot;یہ کارڈ بند کریں&quot; آپ کو واپس لے جاتا ہے۔ آپ کا لکھا ہوا ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>&quot;Open another file&quot; and &quot;Make new records in another place&quot; are below.</source>
        <translation>&quot;کوئی اور فائل کھولیں&quot; اور &quot;کسی اور جگہ نیا ریکارڈ بنائیں&quot; نیچے ہیں۔</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Here you put another passphrase in the place of the one you have.</source>
        <translation>یہاں آپ اپنے موجودہ خفیہ جملے کی جگہ دوسرا رکھیں۔</translation>
    </message>
    <message>
        <source>&quot;Use these words&quot; gives you five words that chance has put together.</source>
        <translation>&quot;یہ الفاظ استعمال کریں&quot; آپ کو پانچ الفاظ دیتا ہے جو اتفاق سے جڑے ہیں۔</translation>
    </message>
    <message>
        <source>Names that stand in your records make a passphrase easy to guess.</source>
        <translation>آپ کے ریکارڈ میں لکھے نام خفیہ جملے کا اندازہ لگانا آسان کر دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Backups that you made before still open with the old one.</source>
        <translation>آپ کے پہلے سے بنائے ہوئے بیک اپ اب بھی پرانے خفیہ جملے سے کھلتے ہیں۔</translation>
    </message>
    <message>
        <source>If someone else may know the old one, tick that. It then goes at once.</source>
        <translation>اگر پرانا خفیہ جملہ شاید کسی اور کو معلوم ہو، تو اس پر نشان لگائیں۔ پھر وہ فوراً ختم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>If you came in with your recovery words, you are not asked for the old one.</source>
        <translation>اگر آپ نے ریکارڈ بحالی کے الفاظ سے کھولا ہے، تو پرانا خفیہ جملہ نہیں پوچھا جاتا۔</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>بحالی کے الفاظ</translation>
    </message>
    <message>
        <source>Eleven words on paper open your records if you forget the passphrase.</source>
        <translation>کاغذ پر لکھے گیارہ الفاظ آپ کا ریکارڈ کھولتے ہیں، اگر خفیہ جملہ یاد نہ رہے۔</translation>
    </message>
    <message>
        <source>Write them down in their order. You can also print them.</source>
        <translation>انہیں اسی ترتیب میں لکھ لیں۔ انہیں پرنٹ بھی کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Then you are asked for two of them, to be sure.</source>
        <translation>پھر پکا کرنے کے لیے آپ سے ان میں سے دو پوچھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>&quot;Keep a PDF here&quot; makes pages that stay in your records, with your files.</source>
        <translation>&quot;PDF یہاں رکھیں&quot; ایسے صفحے بناتا ہے جو آپ کے ریکارڈ میں، آپ کی فائلوں کے ساتھ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>&quot;Change the passphrase&quot; and &quot;Make recovery words&quot; are there too.</source>
        <translation>&quot;خفیہ جملہ بدلیں&quot; اور &quot;بحالی کے الفاظ بنائیں&quot; بھی وہیں ہیں۔</translation>
    </message>
    <message>
        <source>Here you can write down who you told, how, and when.</source>
        <translation>یہاں لکھا جا سکتا ہے کہ آپ نے کس کو، کیسے اور کب بتایا۔</translation>
    </message>
    <message>
        <source>You can put in each number they gave you, and the day they gave it.</source>
        <translation>جو نمبر انہوں نے دیے، وہ لکھے جا سکتے ہیں، اور وہ دن بھی جب دیے۔</translation>
    </message>
    <message>
        <source>If they gave you none, you can say so here. The page then shows how to ask for one.</source>
        <translation>اگر انہوں نے کوئی نمبر نہیں دیا، تو یہ بات یہاں بتائی جا سکتی ہے۔ پھر صفحہ دکھاتا ہے کہ نمبر کیسے مانگیں۔</translation>
    </message>
    <message>
        <source>Here you can write down each call, letter or visit about what happens to you.</source>
        <translation>یہاں آپ کے معاملے کے بارے میں ہر کال، خط یا ملاقات لکھی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>You can write down what they say while you talk. It helps to ask for a number and its date.</source>
        <translation>بات کرتے وقت جو وہ کہیں، لکھا جا سکتا ہے۔ نمبر اور اس کی تاریخ مانگنے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>You can say how sure you are. A guess is fine when it is marked as one.</source>
        <translation>یہ بتایا جا سکتا ہے کہ آپ کو کتنا یقین ہے۔ اندازہ بھی ٹھیک ہے، جب اس پر اندازہ لکھا ہو۔</translation>
    </message>
    <message>
        <source>It helps to write down what it forbids. You then see when it is broken.</source>
        <translation>یہ لکھ لینے سے مدد ملتی ہے کہ حکم کن باتوں سے منع کرتا ہے۔ پھر نظر آتا ہے کہ خلاف ورزی کب ہوئی۔</translation>
    </message>
    <message>
        <source>The old words work until you have checked the new ones.</source>
        <translation>پرانے الفاظ تب تک کام کرتے ہیں جب تک آپ نئے الفاظ نہ جانچ لیں۔</translation>
    </message>
    <message>
        <source>If you came in with your recovery words, choose a new passphrase first.</source>
        <translation>اگر آپ نے ریکارڈ بحالی کے الفاظ سے کھولا ہے، تو پہلے نیا خفیہ جملہ چنیں۔</translation>
    </message>
    <message>
        <source>It helps to keep the paper away from home, with somebody you trust.</source>
        <translation>کاغذ گھر سے دور، کسی ایسے شخص کے پاس رکھنے سے مدد ملتی ہے جس پر آپ کو بھروسا ہو۔</translation>
    </message>
    <message>
        <source>If its entry is about threats or harm, a line says so before you open it.</source>
        <translation>اگر اس کا اندراج دھمکیوں یا نقصان کے بارے میں ہو، تو فائل کھلنے سے پہلے ایک لائن یہ بتا دیتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;When did it happen?&quot; is about what the file shows. The list of files says it too.</source>
        <translation>&quot;یہ کب ہوا؟&quot; اس کے بارے میں ہے جو فائل دکھاتی ہے۔ فائلوں کی فہرست بھی یہ وقت بتاتی ہے۔</translation>
    </message>
    <message>
        <source>&quot;Exhibit&quot; is the word of police and courts for it. Its number never changes.</source>
        <translation>جسے یہاں &quot;ثبوت&quot; لکھا ہے، پولیس اور عدالتیں اسے exhibit کہتی ہیں۔ اس کا نمبر کبھی نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Nothing is lost when a file is removed. Open &quot;Removed files&quot;, and put it back.</source>
        <translation>فائل ہٹانے سے کچھ ضائع نہیں ہوتا۔ &quot;ہٹائی ہوئی فائلیں&quot; کھولیں، اور اسے واپس رکھیں۔</translation>
    </message>
    <message>
        <source>Each file has an exhibit number, such as EX/1. It never changes.</source>
        <translation>ہر فائل کا ایک ثبوت نمبر ہوتا ہے، جیسے EX/1۔ یہ کبھی نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Nothing is lost when an entry is removed. Open &quot;Removed entries&quot;, and put it back.</source>
        <translation>اندراج ہٹانے سے کچھ ضائع نہیں ہوتا۔ &quot;ہٹائے ہوئے اندراجات&quot; کھولیں، اور اسے واپس رکھیں۔</translation>
    </message>
</context>
<context>
    <name>app::help::Protection</name>
    <message>
        <source>How this protects you and what it does not</source>
        <extracomment>Group: the page that says what the app protects from, and what not. Read by: the person who keeps the diary, who decides by it what is safe to do. Exact and honest; promise nothing more than the English does.</extracomment>
        <translation>یہ آپ کو کیسے بچاتی ہے، اور کس سے نہیں بچاتی</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>یہ کیا کرتی ہے</translation>
    </message>
    <message>
        <source>Your records are kept in encrypted files. They open with your passphrase or your recovery words.</source>
        <translation>آپ کا ریکارڈ خفیہ کوڈ والی فائلوں میں رکھا جاتا ہے۔ وہ آپ کے خفیہ جملے یا بحالی کے الفاظ سے کھلتی ہیں۔</translation>
    </message>
    <message>
        <source>Each file has a fingerprint. If the stored copy changes, a check shows it.</source>
        <translation>ہر فائل کا ایک فنگر پرنٹ ہے۔ رکھی ہوئی کاپی بدل جائے تو جانچ میں نظر آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>What you saved is not written over. A correction stands beside the first version.</source>
        <translation>جو آپ نے سیو کیا، اس کے اوپر کچھ نہیں لکھا جاتا۔ درست کیا ہوا ورژن پہلے ورژن کے ساتھ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Once it says &quot;Saved&quot;, your words are on the disk. A crash or a power cut does not take them, if the disk works.</source>
        <translation>جب &quot;سیو ہو گیا&quot; لکھا آ جائے، تو آپ کی تحریر ڈسک پر ہے۔ ڈسک ٹھیک ہو تو ایپ رکنے یا بجلی جانے سے وہ نہیں جاتی۔</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; hides the window at once and ends the app. It asks nothing.</source>
        <translation>&quot;فوراً نکلیں&quot; ونڈو فوراً چھپاتا ہے اور ایپ بند کرتا ہے۔ یہ کچھ نہیں پوچھتا۔</translation>
    </message>
    <message>
        <source>It locks by itself when nobody uses it. You choose after how long.</source>
        <translation>جب کوئی اسے استعمال نہ کرے تو یہ خود لاک ہو جاتی ہے۔ کتنی دیر بعد، یہ آپ چنیں۔</translation>
    </message>
    <message>
        <source>It has no network code. It sends nothing to anyone.</source>
        <translation>اس میں نیٹ ورک کا کوئی کوڈ نہیں۔ یہ کسی کو کچھ نہیں بھیجتی۔</translation>
    </message>
    <message>
        <source>It shows no messages outside its window, and keeps no list of recent files.</source>
        <translation>یہ اپنی ونڈو سے باہر کوئی پیغام نہیں دکھاتی، اور پچھلی فائلوں کی فہرست نہیں رکھتی۔</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>یہ کیا نہیں کر سکتی</translation>
    </message>
    <message>
        <source>If someone makes you open it, they can read it. There is no second, hidden set of records.</source>
        <translation>اگر کوئی آپ کو اسے کھولنے پر مجبور کرے، تو اسے سب نظر آ جائے گا۔ کوئی دوسرا، چھپا ہوا ریکارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>A passphrase that someone can guess does not keep them out.</source>
        <translation>جس خفیہ جملے کا اندازہ لگ جائے، وہ کسی کو باہر نہیں رکھ سکتا۔</translation>
    </message>
    <message>
        <source>If you lose the passphrase and the recovery words, no one can open your records. We cannot either.</source>
        <translation>خفیہ جملہ اور بحالی کے الفاظ دونوں کھو جائیں، تو آپ کا ریکارڈ کسی سے نہیں کھلے گا۔ ہم سے بھی نہیں۔</translation>
    </message>
    <message>
        <source>If someone copied your records before, the passphrase of that time still opens their copy.</source>
        <translation>اگر کسی نے پہلے آپ کے ریکارڈ کی کاپی بنائی ہو، تو وہ کاپی اب بھی اس وقت کے خفیہ جملے سے کھلتی ہے۔</translation>
    </message>
    <message>
        <source>A fingerprint shows that a file has not changed since you added it. It does not show that it is true.</source>
        <translation>فنگر پرنٹ دکھاتا ہے کہ فائل شامل ہونے کے بعد سے نہیں بدلی۔ یہ نہیں دکھاتا کہ وہ سچی ہے۔</translation>
    </message>
    <message>
        <source>If this computer is lost or broken, only a second copy brings your records back.</source>
        <translation>یہ کمپیوٹر کھو جائے یا ٹوٹ جائے، تو صرف دوسری کاپی سے آپ کا ریکارڈ واپس آتا ہے۔</translation>
    </message>
    <message>
        <source>The police or a court decide what they accept.</source>
        <translation>کیا مانا جائے، یہ پولیس یا عدالت طے کرتی ہے۔</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>اس کمپیوٹر پر کیا رہ جاتا ہے</translation>
    </message>
    <message>
        <source>&quot;Leave now&quot; does not remove traces. The computer may remember that this app was put on it and started.</source>
        <translation>&quot;فوراً نکلیں&quot; نشان نہیں مٹاتا۔ کمپیوٹر کو یاد رہ سکتا ہے کہ یہ ایپ اس پر رکھی اور چلائی گئی۔</translation>
    </message>
    <message>
        <source>A list of what you downloaded may name it.</source>
        <translation>آپ کی ڈاؤن لوڈ کی فہرست میں اس کا نام ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Copies that you save or print are not encrypted. Printers may keep copies too.</source>
        <translation>جو کاپیاں آپ سیو یا پرنٹ کریں، وہ خفیہ کوڈ میں نہیں ہوتیں۔ پرنٹر بھی کاپیاں رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Backups of this computer may keep copies of your encrypted files.</source>
        <translation>اس کمپیوٹر کے بیک اپ میں آپ کی خفیہ کوڈ والی فائلوں کی کاپیاں رہ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Deleted files can sometimes be brought back from a disk.</source>
        <translation>مٹائی ہوئی فائلیں کبھی کبھی ڈسک سے واپس لائی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>While it is open, parts of the text can reach the memory that the computer writes to its disk.</source>
        <translation>جب یہ کھلی ہو، تو تحریر کے کچھ حصے اس میموری میں آ سکتے ہیں جو کمپیوٹر ڈسک پر لکھتا ہے۔</translation>
    </message>
    <message>
        <source>If someone may be watching this computer</source>
        <translation>اگر شاید اس کمپیوٹر پر کسی کی نظر ہو</translation>
    </message>
    <message>
        <source>If you stop what you always do on this one, they may notice.</source>
        <translation>اس کمپیوٹر پر جو ہمیشہ ہوتا ہے، وہ اچانک رک جائے تو اس شخص کو پتا چل سکتا ہے۔</translation>
    </message>
    <message>
        <source>A spy program can see the screen and the keys you press. If there may be one, it may help to use another device.</source>
        <translation>جاسوسی کرنے والا پروگرام اسکرین بھی دیکھ سکتا ہے اور آپ کے دبائے ہوئے بٹن بھی۔ اگر اس کا شک ہو تو کوئی اور ڈیوائس استعمال کرنے سے مدد مل سکتی ہے۔</translation>
    </message>
    <message>
        <source>You can use a device they have never touched: at a friend&apos;s, at work, or in a library.</source>
        <translation>ایسی ڈیوائس استعمال کی جا سکتی ہے جسے اس شخص نے کبھی ہاتھ نہ لگایا ہو: کسی دوست کے ہاں، کام پر، یا لائبریری میں۔</translation>
    </message>
</context>
<context>
    <name>app::note::NotePage</name>
    <message>
        <source>Quick note</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>One sentence is enough. You can add the rest later.</source>
        <translation>ایک جملہ کافی ہے۔ باقی بعد میں شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>It happened just now</source>
        <extracomment>Group: the page for a quick note. Read by: the person who keeps the diary, in a hurry. Very short.</extracomment>
        <translation>یہ ابھی ابھی ہوا</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>نوٹ سیو کریں</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>کیا ہوا؟</translation>
    </message>
    <message>
        <source>Enter saves. Shift and Enter together begin a new line.</source>
        <translation>سیو کرنے کے لیے Enter۔ نئی لائن کے لیے Shift اور Enter ایک ساتھ۔</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>ابھی رہنے دیں</translation>
    </message>
    <message>
        <source>Your words are kept. Today has them under &quot;Not finished&quot;.</source>
        <translation>آپ کی تحریر رکھ لی گئی ہے۔ یہ &quot;آج&quot; میں &quot;ادھورے کام&quot; کے نیچے ہے۔</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>جو آپ نے لکھا، وہ ابھی رکھا نہیں گیا۔ %1</translation>
    </message>
    <message>
        <source>Write what happened. One sentence is enough.</source>
        <translation>لکھیں کہ کیا ہوا۔ ایک جملہ کافی ہے۔</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>نوٹ سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>%1 پر سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>I can say later</source>
        <translation>یہ بعد میں بتایا جا سکتا ہے</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>A question above choices: when did it happen?</extracomment>
        <translation>کب؟</translation>
    </message>
    <message>
        <source>Saved at %1. It has no day yet: you can add it to the entry.</source>
        <extracomment>The note was saved, with no day of what happened. %1: a time, &quot;2:05pm&quot;.</extracomment>
        <translation>%1 پر سیو ہو گیا۔ اس کا دن ابھی نہیں لکھا: دن اندراج میں شامل کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::people::AccountPage</name>
    <message>
        <source>Account</source>
        <extracomment>Noun, the heading of the page: on a website or in an app. Not that of a bank.</extracomment>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Copy the name exactly, with capitals and marks.</source>
        <translation>نام ہو بہو نقل کریں، بڑے حروف اور نشانوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Group: the page of one account on a website or in an app, or of a phone number. Read by: the person who keeps the diary. No verdict on whose it is.</extracomment>
        <translation>یہ کہاں ہے؟</translation>
    </message>
    <message>
        <source>For example Instagram, email, phone.</source>
        <translation>مثلاً Instagram، ای میل، فون۔</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>اکاؤنٹ کا نام</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>اکاؤنٹ کا نمبر</translation>
    </message>
    <message>
        <source>Some apps have one. It stays when the name changes.</source>
        <translation>کچھ ایپس میں یہ ہوتا ہے۔ نام بدلنے پر بھی یہ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>پروفائل کا لنک</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>یہ کس کا ہے؟</translation>
    </message>
    <message>
        <source>The name of a person in your records. Leave it empty if you do not know.</source>
        <translation>آپ کے ریکارڈ میں کسی شخص کا نام۔ معلوم نہ ہو تو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>How sure are you whose it is?</source>
        <translation>یہ کس کا ہے، اس کا کتنا یقین ہے؟</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>مجھے یقین ہے</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>میرا خیال ہے</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>یہ اندازہ ہے</translation>
    </message>
    <message>
        <source>Why do you think so?</source>
        <translation>آپ کو ایسا کیوں لگتا ہے؟</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the account.</extracomment>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>نیا اکاؤنٹ</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two accounts that were made one are taken apart.</extracomment>
        <translation>الگ کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>یہ پھر سے دو ہیں۔</translation>
    </message>
    <message>
        <source>Write where the account is, for example Instagram.</source>
        <translation>لکھیں کہ اکاؤنٹ کہاں ہے، مثلاً Instagram۔</translation>
    </message>
    <message>
        <source>Write the name of the account, its number or its link.</source>
        <translation>اکاؤنٹ کا نام، نمبر یا لنک لکھیں۔</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>ابھی اس نام کا کوئی شخص نہیں ہے۔ پہلے شخص شامل کریں، یا خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
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
        <translation>%1۔ نجی۔</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
</context>
<context>
    <name>app::people::MergeCard</name>
    <message>
        <source>Which name do you want to keep?</source>
        <extracomment>Group: a card that asks whether two people, or two accounts, are the same. Read by: the person who keeps the diary. It can be undone: no alarm.</extracomment>
        <translation>کون سا نام رکھنا ہے؟</translation>
    </message>
    <message>
        <source>Merge them</source>
        <extracomment>Verb, a button: make one of the two.</extracomment>
        <translation>انہیں ایک کریں</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>جیسے ہیں، رہنے دیں</translation>
    </message>
    <message>
        <source>Everything about either is then shown together. Nothing is lost. You can split them again at any time.</source>
        <translation>پھر دونوں کے بارے میں سب کچھ ایک ساتھ نظر آتا ہے۔ کچھ ضائع نہیں ہوتا۔ انہیں کسی بھی وقت دوبارہ الگ کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>How do you know that they are the same?</source>
        <translation>آپ کو کیسے معلوم ہے کہ یہ ایک ہی ہیں؟</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>کیا یہ ایک ہی شخص ہے؟</translation>
    </message>
    <message>
        <source>Are these the same account?</source>
        <translation>کیا یہ ایک ہی اکاؤنٹ ہے؟</translation>
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
        <translation>قانونی حکم</translation>
    </message>
    <message>
        <source>What a court or the police told somebody not to do.</source>
        <translation>وہ کام جن سے عدالت یا پولیس نے کسی کو منع کیا۔</translation>
    </message>
    <message>
        <source>What is it?</source>
        <extracomment>Group: the page of one order of a court or the police, such as a restraining order. Read by: the person who keeps the diary, with the paper in hand. Legal terms as they stand on the paper.</extracomment>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>For example stalking protection order, restraining order, bail condition.</source>
        <translation>مثلاً اسٹاکنگ پروٹیکشن آرڈر، ریسٹریننگ آرڈر، ضمانت کی شرط۔</translation>
    </message>
    <message>
        <source>Who is it against?</source>
        <translation>یہ کس کے خلاف ہے؟</translation>
    </message>
    <message>
        <source>The name of a person in your records. You can leave this empty.</source>
        <translation>آپ کے ریکارڈ میں کسی شخص کا نام۔ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>What does it forbid?</source>
        <translation>یہ کن باتوں سے منع کرتا ہے؟</translation>
    </message>
    <message>
        <source>Copy it as it is written there, if you can.</source>
        <translation>ہو سکے تو ویسے ہی نقل کریں جیسے وہاں لکھا ہے۔</translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation>یہ کس نے جاری کیا؟</translation>
    </message>
    <message>
        <source>The court or the police station.</source>
        <translation>عدالت یا پولیس اسٹیشن۔</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>A label: the number of the order.</extracomment>
        <translation>اس کا نمبر</translation>
    </message>
    <message>
        <source>The reference on the paper.</source>
        <translation>کاغذ پر لکھا ریفرنس نمبر۔</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>A label before a day: when the order was made.</extracomment>
        <translation>کب جاری ہوا</translation>
    </message>
    <message>
        <source>Given to them on</source>
        <translation>انہیں کب دیا گیا</translation>
    </message>
    <message>
        <source>Holds until</source>
        <extracomment>A label before a day: the last day of the order.</extracomment>
        <translation>کب تک لاگو ہے</translation>
    </message>
    <message>
        <source>Leave it empty if it has no last day.</source>
        <translation>اگر اس کا کوئی آخری دن نہیں، تو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>It no longer holds</source>
        <translation>یہ اب لاگو نہیں</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the order.</extracomment>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Which entries break it?</source>
        <translation>کن اندراجات میں اس کی خلاف ورزی ہے؟</translation>
    </message>
    <message>
        <source>Click the box, or press the space bar. They then say so in reports.</source>
        <translation>خانے پر کلک کریں، یا اسپیس بار دبائیں۔ پھر رپورٹوں میں یہ لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>New order</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>نیا قانونی حکم</translation>
    </message>
    <message>
        <source>Write what it is, for example bail condition.</source>
        <translation>لکھیں کہ یہ کیا ہے، مثلاً ضمانت کی شرط۔</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>ابھی اس نام کا کوئی شخص نہیں ہے۔ پہلے شخص شامل کریں، یا خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Check the day on which it was made.</source>
        <translation>وہ دن دیکھ لیں جب یہ جاری ہوا۔</translation>
    </message>
    <message>
        <source>Check the day on which it was given to them.</source>
        <translation>وہ دن دیکھ لیں جب یہ انہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Check the last day on which it holds.</source>
        <translation>وہ آخری دن دیکھ لیں جب تک یہ لاگو ہے۔</translation>
    </message>
    <message>
        <source>The last day must be after the day on which it was made.</source>
        <translation>آخری دن، جاری ہونے کے دن کے بعد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleListModel</name>
    <message>
        <source>removed</source>
        <extracomment>Group: lines of the list of people, accounts, places and orders, as they are heard. Read by: the person who keeps the diary, with a screen reader. This text: A mark on a line: taken out of the list, not deleted.</extracomment>
        <translation>ہٹایا ہوا</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person or account, then its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>person or account, its name, marks</comment>
        <translation>%1: %2۔ %3</translation>
    </message>
</context>
<context>
    <name>app::people::PeoplePage</name>
    <message>
        <source>People and accounts</source>
        <translation>لوگ اور اکاؤنٹ</translation>
    </message>
    <message>
        <source>Who may be doing this, and where. You do not need to know who it is.</source>
        <translation>یہ سب شاید کس کی طرف سے ہے، اور کہاں۔ یہ جاننا ضروری نہیں کہ وہ کون ہے۔</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>شخص شامل کریں</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>اکاؤنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>جگہ شامل کریں</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>قانونی حکم شامل کریں</translation>
    </message>
    <message>
        <source>People, accounts, places and orders</source>
        <translation>لوگ، اکاؤنٹ، جگہیں اور قانونی حکم</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>اس صفحے میں تلاش</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The title of a group of choices: which records the list shows.</extracomment>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of what the list shows: people, accounts, places and orders.</extracomment>
        <translation>سب</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Noun, a choice of what the list shows: those of courts and the police.</extracomment>
        <translation>قانونی حکم</translation>
    </message>
    <message>
        <source>Show removed</source>
        <extracomment>Verb, a tick box: also show what was removed.</extracomment>
        <translation>ہٹائے ہوئے دکھائیں</translation>
    </message>
    <message>
        <source>Choose several</source>
        <extracomment>A button: tick more than one line.</extracomment>
        <translation>کئی چنیں</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>Verb, a button: make one of two that are the same.</extracomment>
        <translation>ایک کریں</translation>
    </message>
    <message>
        <source>Makes one of two people, or of two accounts</source>
        <translation>دو لوگوں یا دو اکاؤنٹوں کو ایک کرتا ہے</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Verb, a button: take what is chosen out of the list. It is not deleted.</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Takes what is chosen out of the list</source>
        <translation>جو چنا گیا، اسے فہرست سے ہٹاتا ہے</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>واپس رکھیں</translation>
    </message>
    <message>
        <source>Tick rows with the space bar or a click.</source>
        <translation>لائنوں پر اسپیس بار یا کلک سے نشان لگائیں۔</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many are shown, of how many</comment>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>how many</comment>
        <translation>%1 ہٹائے ہوئے</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <comment>how many</comment>
        <translation>فہرست میں %1</translation>
    </message>
    <message>
        <source>Add a person, a phone number or an account name. You do not need to know who it is.</source>
        <translation>کوئی شخص، فون نمبر یا اکاؤنٹ کا نام شامل کریں۔ یہ جاننا ضروری نہیں کہ وہ کون ہے۔</translation>
    </message>
    <message>
        <source>Nothing here matches. Clear the search and choose &quot;All&quot; to see all %1.</source>
        <extracomment>%1: how many there are.</extracomment>
        <translation>یہاں کچھ نہیں ملتا۔ تمام %1 دیکھنے کے لیے تلاش صاف کریں اور &quot;سب&quot; چنیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n of them</source>
        <translation>
            <numerusform>ان میں سے %n ہٹائیں</numerusform>
            <numerusform>ان میں سے %n ہٹائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n of them back</source>
        <translation>
            <numerusform>ان میں سے %n واپس رکھیں</numerusform>
            <numerusform>ان میں سے %n واپس رکھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Noun, a choice of what the list shows.</extracomment>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Noun, a choice of what the list shows: on websites and in apps.</extracomment>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Noun, a choice of what the list shows.</extracomment>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Press &quot;Choose several&quot; and tick two people, or two accounts. Then press Merge.</source>
        <extracomment>Group: the page with the list of people, accounts, places and orders. Read by: the person who keeps the diary. No gender, no verdict: somebody may look over the shoulder.</extracomment>
        <translation>پہلے &quot;کئی چنیں&quot; دبائیں اور دو لوگوں، یا دو اکاؤنٹوں پر نشان لگائیں۔ پھر &quot;ایک کریں&quot; دبائیں۔</translation>
    </message>
    <message>
        <source>To merge, choose two people, or two accounts.</source>
        <translation>ایک کرنے کے لیے دو لوگ، یا دو اکاؤنٹ چنیں۔</translation>
    </message>
    <message>
        <source>Merging</source>
        <extracomment>What goes on just now: two are made one.</extracomment>
        <translation>ایک کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Merged. Both are now %1.</source>
        <extracomment>%1: a name.</extracomment>
        <translation>ایک کر دیے گئے۔ اب دونوں %1 ہیں۔</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two that were made one are taken apart.</extracomment>
        <translation>الگ کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>They are two again, as before.</source>
        <translation>یہ پہلے کی طرح پھر سے دو ہیں۔</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>What goes on just now: it is being taken out of the list.</extracomment>
        <translation>ہٹایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Putting back</source>
        <extracomment>What goes on just now: it is being put back into the list.</extracomment>
        <translation>واپس رکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <extracomment>%1: a name. Taken out of the list, not deleted.</extracomment>
        <translation>%1 کو ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>%1 was put back.</source>
        <extracomment>%1: a name.</extracomment>
        <translation>%1 کو واپس رکھ دیا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were removed.</source>
        <translation>
            <numerusform>ان میں سے %n کو ہٹا دیا گیا۔</numerusform>
            <numerusform>ان میں سے %n کو ہٹا دیا گیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put back.</source>
        <translation>
            <numerusform>ان میں سے %n کو واپس رکھ دیا گیا۔</numerusform>
            <numerusform>ان میں سے %n کو واپس رکھ دیا گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print the list of people and accounts?</source>
        <translation>لوگوں اور اکاؤنٹوں کی فہرست پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the list of people and accounts</source>
        <translation>لوگوں اور اکاؤنٹوں کی فہرست پرنٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>فہرست پرنٹر کو بھیج دی گئی۔</translation>
    </message>
    <message>
        <source>Save the list as a PDF?</source>
        <translation>فہرست کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>فہرست سیو کریں</translation>
    </message>
    <message>
        <source>Saving the list as a PDF</source>
        <translation>فہرست PDF کے طور پر سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The list was saved. The PDF is not protected.</source>
        <translation>فہرست سیو ہو گئی۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::people::PeopleRows</name>
    <message>
        <source>also %1</source>
        <comment>names of those who were merged into it</comment>
        <translation>%1 بھی یہی ہے</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>How many entries name this person, account or place.</extracomment>
        <translation>
            <numerusform>%n اندراج</numerusform>
            <numerusform>%n اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Noun, what a line of the list is.</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>may be doing this</source>
        <extracomment>Group: parts of a line in the list of people, accounts, places and orders. Read by: the person who keeps the diary, and with a screen reader. No verdict.</extracomment>
        <translation>یہ سب شاید ان کی طرف سے ہے</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Noun, what a line of the list is: on a website or in an app.</extracomment>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Noun, what a line of the list is.</extracomment>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>to do with %1</source>
        <extracomment>Of a place; %1: the name of a person.</extracomment>
        <translation>تعلق: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Noun, what a line of the list is: that of a court or the police.</extracomment>
        <translation>قانونی حکم</translation>
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
        <translation>آپ کو یقین ہے کہ یہ %1 کا ہے</translation>
    </message>
    <message>
        <source>belongs to %1, you think</source>
        <extracomment>Of an account; %1: the name of a person. You think so.</extracomment>
        <translation>آپ کے خیال میں یہ %1 کا ہے</translation>
    </message>
    <message>
        <source>belongs to %1, a guess</source>
        <extracomment>Of an account; %1: the name of a person.</extracomment>
        <translation>اندازہ ہے کہ یہ %1 کا ہے</translation>
    </message>
    <message>
        <source>you think you know who</source>
        <extracomment>Group: parts of sentences about people, accounts and orders. Read by: the person who keeps the diary. Lower case where English has it: they stand after one another.</extracomment>
        <translation>آپ کے خیال میں آپ کو معلوم ہے کہ یہ کون ہے</translation>
    </message>
    <message>
        <source>who it is, is a guess</source>
        <translation>کون ہے، یہ صرف اندازہ ہے</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>Of an order of a court; %1: the name of a person.</extracomment>
        <translation>%1 کے خلاف</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>اب لاگو نہیں</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of an order of a court: it holds until then; %1: a day.</extracomment>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>ابھی کوئی اندراج نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <extracomment>How many entries there are: the first of two sentences.</extracomment>
        <translation>
            <numerusform>%n اندراج۔</numerusform>
            <numerusform>%n اندراجات۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <comment>how many, then the day</comment>
        <translation>%1 دن: %2۔</translation>
    </message>
    <message>
        <source>%1 The first is from %2, the last from %3.</source>
        <comment>how many, then two days</comment>
        <translation>%1 پہلا: %2، آخری: %3۔</translation>
    </message>
</context>
<context>
    <name>app::people::PersonPage</name>
    <message>
        <source>Person</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Change the details</source>
        <extracomment>Group: the page of one person. Read by: the person who keeps the diary; what they type may be shown to the police. No gender, no verdict.</extracomment>
        <translation>تفصیل بدلیں</translation>
    </message>
    <message>
        <source>Add an order against them</source>
        <translation>ان کے خلاف قانونی حکم شامل کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Noun, a label: the name of the person.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Or words such as &quot;unknown caller&quot;.</source>
        <translation>یا &quot;نامعلوم کالر&quot; جیسے الفاظ۔</translation>
    </message>
    <message>
        <source>Name to show in this app</source>
        <translation>اس ایپ میں دکھانے کا نام</translation>
    </message>
    <message>
        <source>Initials tell less to somebody who looks over your shoulder.</source>
        <translation>کسی کی نظر آپ کی اسکرین پر پڑے، تو نام کے پہلے حروف سے کم پتا چلتا ہے۔</translation>
    </message>
    <message>
        <source>Who are they to you?</source>
        <translation>ان کا آپ سے کیا تعلق ہے؟</translation>
    </message>
    <message>
        <source>For example: used to work with me.</source>
        <translation>مثلاً: پرانی نوکری کی جان پہچان۔</translation>
    </message>
    <message>
        <source>This may be the person doing it</source>
        <translation>یہ سب شاید اسی شخص کی طرف سے ہے</translation>
    </message>
    <message>
        <source>What do they look like?</source>
        <translation>ان کا حلیہ کیسا ہے؟</translation>
    </message>
    <message>
        <source>How do you know that it is them?</source>
        <translation>آپ کو کیسے معلوم ہے کہ یہ وہی شخص ہے؟</translation>
    </message>
    <message>
        <source>How sure are you who they are?</source>
        <translation>یہ شخص کون ہے، اس کا کتنا یقین ہے؟</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>مجھے یقین ہے</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>میرا خیال ہے</translation>
    </message>
    <message>
        <source>It is a guess</source>
        <translation>یہ اندازہ ہے</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>ہر لائن پر ایک۔</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>فون نمبر</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>ای میل پتے</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <extracomment>Noun, a label: cars and such, one on each line.</extracomment>
        <translation>گاڑیاں</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>Noun, a label: where the person lives or works, one on each line.</extracomment>
        <translation>پتے</translation>
    </message>
    <message>
        <source>Other names they use</source>
        <translation>ان کے دوسرے نام</translation>
    </message>
    <message>
        <source>Anything else that tells them apart</source>
        <translation>ان کی پہچان کی کوئی اور بات</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the person.</extracomment>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>New person</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>نیا شخص</translation>
    </message>
    <message>
        <source>You can leave this empty. The app then gives a number, such as Unknown person 1.</source>
        <translation>یہ خالی چھوڑا جا سکتا ہے۔ پھر ایپ ایک نمبر دیتی ہے، جیسے Unknown person 1 (نامعلوم شخص 1)۔</translation>
    </message>
    <message>
        <source>Write a name, or words such as &quot;unknown caller&quot;.</source>
        <translation>کوئی نام لکھیں، یا &quot;نامعلوم کالر&quot; جیسے الفاظ۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>app::people::PlacePage</name>
    <message>
        <source>Place</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <extracomment>Group: the page of one place. Read by: the person who keeps the diary.</extracomment>
        <translation>آپ کے لیے اس جگہ کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>For example home, work, the bus stop.</source>
        <translation>مثلاً گھر، کام، بس اسٹاپ۔</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Noun, a label: street and town.</extracomment>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Is it to do with somebody?</source>
        <translation>کیا اس کا کسی شخص سے تعلق ہے؟</translation>
    </message>
    <message>
        <source>For example where they live or work. You can leave this empty.</source>
        <translation>مثلاً جہاں ان کی رہائش یا کام ہو۔ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Noun, a label: anything else about the place.</extracomment>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>For example: there is a camera above the door.</source>
        <translation>مثلاً: دروازے کے اوپر کیمرا ہے۔</translation>
    </message>
    <message>
        <source>New place</source>
        <extracomment>Noun, the heading of an empty form.</extracomment>
        <translation>نئی جگہ</translation>
    </message>
    <message>
        <source>Write what you call the place.</source>
        <translation>لکھیں کہ اس جگہ کا آپ نے کیا نام رکھا ہے۔</translation>
    </message>
    <message>
        <source>There is no person with this name yet. Add the person first, or leave it empty.</source>
        <translation>ابھی اس نام کا کوئی شخص نہیں ہے۔ پہلے شخص شامل کریں، یا خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>app::people::RecordFacts</name>
    <message>
        <source>This was removed. You can put it back from the list of removed ones.</source>
        <extracomment>Group: what else is known of a person, account, place or order, below its form. Read by: the person who keeps the diary.</extracomment>
        <translation>یہ ہٹا دیا گیا تھا۔ اسے ہٹائے ہوئے ناموں کی فہرست سے واپس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Entries about this</source>
        <translation>اس کے بارے میں اندراجات</translation>
    </message>
    <message>
        <source>A pack that you give to somebody can show what you write about other people. You choose what to hide before you share it.</source>
        <translation>جو پیکٹ آپ کسی کو دیں، اس میں دوسرے لوگوں کے بارے میں آپ کی تحریر نظر آ سکتی ہے۔ دینے سے پہلے آپ چنتے ہیں کہ کیا چھپانا ہے۔</translation>
    </message>
    <message>
        <source>These are the newest %1.</source>
        <comment>entries</comment>
        <translation>یہ سب سے نئے %1 اندراجات ہیں۔</translation>
    </message>
    <message>
        <source>Accounts, places and orders</source>
        <translation>اکاؤنٹ، جگہیں اور قانونی حکم</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>اس کے ساتھ ایک کیے گئے</translation>
    </message>
    <message>
        <source>Split off</source>
        <extracomment>A button: take this name apart again from the one it was merged with.</extracomment>
        <translation>الگ کریں</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <extracomment>Spoken name of the button &quot;Split off&quot;; %1: a name.</extracomment>
        <translation>%1 کو الگ کریں</translation>
    </message>
</context>
<context>
    <name>app::people::RecordForm</name>
    <message>
        <source>Save</source>
        <extracomment>Group: buttons of the pages of people, accounts, places and orders. Read by: the person who keeps the diary. This text: Verb, a button.</extracomment>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>It was saved.</extracomment>
        <translation>سیو ہو گیا۔</translation>
    </message>
    <message>
        <source>Print this page?</source>
        <translation>یہ صفحہ پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the page</source>
        <translation>صفحہ پرنٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>صفحہ پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Save this page as a PDF?</source>
        <translation>اس صفحے کو PDF کے طور پر سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>صفحے کو PDF کے طور پر سیو کریں</translation>
    </message>
    <message>
        <source>Saving the page as a PDF</source>
        <translation>صفحہ PDF کے طور پر سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>The PDF was saved. It is not protected.</source>
        <translation>یہ PDF سیو ہو گئی۔ اس پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>What you have not saved yet is not on the paper.</source>
        <translation>جو آپ نے ابھی سیو نہیں کیا، وہ کاغذ پر نہیں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
</context>
<context>
    <name>app::people::SplitPage</name>
    <message>
        <source>Split two people</source>
        <translation>دو لوگوں کو الگ کرنا</translation>
    </message>
    <message>
        <source>Entries to tick</source>
        <extracomment>Group: the page on which two people that were made one are taken apart. Read by: the person who keeps the diary. It can be undone: no alarm.</extracomment>
        <translation>نشان لگانے کے لیے اندراجات</translation>
    </message>
    <message>
        <source>Entries that name both of them keep both.</source>
        <translation>جن اندراجات میں دونوں کا نام ہے، ان میں دونوں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Split them</source>
        <extracomment>Verb, a button: take the two apart.</extracomment>
        <translation>انہیں الگ کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Tick the entries that belong to %1. The others stay with %2.</source>
        <extracomment>%1 and %2: names.</extracomment>
        <translation>جو اندراجات %1 کے ہیں، ان پر نشان لگائیں۔ باقی %2 کے ساتھ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 and %2 become two again.</source>
        <extracomment>%1 and %2: names.</extracomment>
        <translation>اب %1 اور %2 پھر سے دو ہو جائیں گے۔</translation>
    </message>
    <message>
        <source>Splitting</source>
        <extracomment>What goes on just now: two people that were made one are taken apart.</extracomment>
        <translation>الگ کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>They are two again.</source>
        <translation>یہ پھر سے دو ہیں۔</translation>
    </message>
</context>
<context>
    <name>app::preferences::AdvancedPart</name>
    <message>
        <source>Delete everything</source>
        <extracomment>Verb, a button. It asks before it does so.</extracomment>
        <translation>سب کچھ مٹائیں</translation>
    </message>
    <message>
        <source>Holdfast %1, with Qt %2. Free software under the GPL, version 3 or later. It has no network code.</source>
        <extracomment>%1: a version number. %2: that of Qt.</extracomment>
        <translation>Holdfast %1، Qt %2 کے ساتھ۔ آزاد سافٹ ویئر، GPL ورژن 3 یا اس کے بعد کے تحت۔ اس میں نیٹ ورک کا کوئی کوڈ نہیں۔</translation>
    </message>
    <message>
        <source>It keeps no log on the disk. Licences of what it is built with are in Help.</source>
        <extracomment>Group: the last part of the settings: about the program, and deleting everything. Read by: the person who keeps the diary. It must be clear what is lost and what stays.</extracomment>
        <translation>یہ ڈسک پر کوئی لاگ نہیں رکھتی۔ جن چیزوں سے یہ بنی ہے، ان کے لائسنس مدد میں ہیں۔</translation>
    </message>
    <message>
        <source>Open Help</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>مدد کھولیں</translation>
    </message>
    <message>
        <source>This removes everything from this computer. Copies and backups you made stay where they are. It cannot be undone.</source>
        <translation>یہ سب کچھ اس کمپیوٹر سے ہٹا دیتا ہے۔ آپ کی بنائی ہوئی کاپیاں اور بیک اپ جہاں ہیں، وہیں رہتے ہیں۔ اسے واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Make a pack first</source>
        <translation>پہلے پیکٹ بنائیں</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>سب کچھ مٹائیں؟</translation>
    </message>
    <message>
        <source>This removes everything from this computer. Copies and backups you made stay where they are. It cannot be undone. A disk may keep parts of deleted files.</source>
        <translation>یہ سب کچھ اس کمپیوٹر سے ہٹا دیتا ہے۔ آپ کی بنائی ہوئی کاپیاں اور بیک اپ جہاں ہیں، وہیں رہتے ہیں۔ اسے واپس نہیں لیا جا سکتا۔ مٹائی ہوئی فائلوں کے کچھ حصے ڈسک پر رہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Go on to delete</source>
        <translation>مٹانے کے لیے آگے جائیں</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Verb, a button: delete nothing. The safe choice.</extracomment>
        <translation>سب کچھ رہنے دیں</translation>
    </message>
    <message>
        <source>Type your passphrase to delete it all.</source>
        <translation>سب کچھ مٹانے کے لیے اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Checking the passphrase. This takes a moment.</source>
        <translation>خفیہ جملہ دیکھا جا رہا ہے۔ اس میں تھوڑی دیر لگتی ہے۔</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing was deleted.</source>
        <translation>یہ درست خفیہ جملہ نہیں۔ کچھ نہیں مٹایا گیا۔</translation>
    </message>
</context>
<context>
    <name>app::preferences::DiaryPart</name>
    <message>
        <source>England or Wales</source>
        <extracomment>Group: settings that the police are told: where the person lives, how to reach them. Read by: the person who keeps the diary.</extracomment>
        <translation>انگلینڈ یا ویلز</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>اسکاٹ لینڈ</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>شمالی آئرلینڈ</translation>
    </message>
    <message>
        <source>I live in</source>
        <translation>میری رہائش یہاں ہے</translation>
    </message>
    <message>
        <source>Your police force</source>
        <translation>آپ کی پولیس فورس</translation>
    </message>
    <message>
        <source>For example Kent Police. You can leave it empty.</source>
        <translation>مثلاً Kent Police۔ یہ خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>How and when they can reach you safely</source>
        <translation>آپ سے محفوظ طریقے سے کیسے اور کب رابطہ ہو سکتا ہے</translation>
    </message>
    <message>
        <source>This stands on the call sheet. For example: by text, after 6pm. No letters.</source>
        <translation>یہ کال شیٹ پر لکھا ہوتا ہے۔ مثلاً: ٹیکسٹ سے، شام 6 بجے کے بعد۔ خط نہیں۔</translation>
    </message>
    <message>
        <source>What you want to happen</source>
        <translation>آپ کے خیال میں اب کیا ہونا چاہیے</translation>
    </message>
    <message>
        <source>In your own words. This stands on the call sheet.</source>
        <translation>اپنے الفاظ میں۔ یہ کال شیٹ پر لکھا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>Saved in your records.</source>
        <translation>آپ کے ریکارڈ میں سیو ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>app::preferences::KeyPart</name>
    <message>
        <source>New keys</source>
        <extracomment>Noun, a label before a field: the keys to use from now on.</extracomment>
        <translation>نئے بٹن</translation>
    </message>
    <message>
        <source>Press the keys here, or type their names: Ctrl+J.</source>
        <translation>یہاں بٹن دبائیں، یا ان کے نام لکھیں: Ctrl+J۔</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <extracomment>Group: settings of the keyboard: a list of what has keys, and how to change them. Read by: the person who keeps the diary, often with a screen reader. Keys: those of the keyboard.</extracomment>
        <translation>یہ بٹن استعمال کریں</translation>
    </message>
    <message>
        <source>Put these back to normal</source>
        <translation>یہ بٹن پہلے جیسے کریں</translation>
    </message>
    <message>
        <source>Choose a line to give it other keys. The keys to leave at once stay: Shift three times, or Esc three times.</source>
        <translation>کسی لائن کے بٹن بدلنے کے لیے اسے چنیں۔ فوراً نکلنے والے بٹن وہی رہتے ہیں: تین بار Shift، یا تین بار Esc۔</translation>
    </message>
    <message>
        <source>What has keys</source>
        <translation>جن کاموں کے بٹن ہیں</translation>
    </message>
    <message>
        <source>Put all keys back to normal</source>
        <translation>سب بٹن پہلے جیسے کریں</translation>
    </message>
    <message>
        <source>All keys are back to normal.</source>
        <translation>سب بٹن پہلے جیسے ہو گئے۔</translation>
    </message>
    <message>
        <source>no keys</source>
        <extracomment>Beside a line of the list: no keys do this.</extracomment>
        <translation>کوئی بٹن نہیں</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <extracomment>Beside a line of the list: the person chose other keys; %1: the keys, &quot;Ctrl+J&quot;.</extracomment>
        <translation>بدلا ہوا: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the list of keys as it is spoken. %1: what they do. %2: the keys.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New keys for: %1</source>
        <extracomment>%1: what the keys do, &quot;Write what happened&quot;.</extracomment>
        <translation>نئے بٹن: %1</translation>
    </message>
    <message>
        <source>%1: the keys are now %2.</source>
        <extracomment>%1: what they do. %2: keys.</extracomment>
        <translation>%1: اب بٹن یہ ہیں: %2۔</translation>
    </message>
    <message>
        <source>%1: the keys are back to normal.</source>
        <extracomment>%1: what the keys do, &quot;Write what happened&quot;.</extracomment>
        <translation>%1: بٹن پہلے جیسے ہو گئے۔</translation>
    </message>
</context>
<context>
    <name>app::preferences::LanguagePart</name>
    <message>
        <source>Times</source>
        <extracomment>Noun, a label above choices: how times of day are written. Not &quot;how often&quot;.</extracomment>
        <translation>وقت</translation>
    </message>
    <message>
        <source>With am and pm, as in 2:05pm</source>
        <extracomment>Group: settings of the language and of times. Read by: the person who keeps the diary, who may not read English well.</extracomment>
        <translation>وقت am اور pm کے ساتھ، جیسے 2:05pm</translation>
    </message>
    <message>
        <source>24 hours, as in 14:05</source>
        <translation>24 گھنٹے، جیسے 14:05</translation>
    </message>
    <message>
        <source>Your own words are never translated. Text for the police stays in English.</source>
        <translation>آپ کے اپنے الفاظ کا کبھی ترجمہ نہیں ہوتا۔ پولیس کے لیے تحریر انگریزی میں رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::preferences::PreferencesPage</name>
    <message>
        <source>Settings and safety</source>
        <translation>سیٹنگز اور حفاظت</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>تبدیلیاں فوراً کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>Noun, a part of the settings: what the police are told.</extracomment>
        <translation>ڈائری</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Noun, a part of the settings: which keys do what.</extracomment>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Adjective, a part of the settings: about the program, and deleting everything.</extracomment>
        <translation>مزید سیٹنگز</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>کوئی سیٹنگ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Noun, a part of the settings: locking and leaving.</extracomment>
        <translation>حفاظت</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Noun, a part of the settings: size of the text, and colours.</extracomment>
        <translation>پڑھنا</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <extracomment>Group: the page of settings: names of its parts. Read by: the person who keeps the diary. One or two words each.</extracomment>
        <translation>زبان اور تاریخیں</translation>
    </message>
</context>
<context>
    <name>app::preferences::ReadingPart</name>
    <message>
        <source>As this computer says</source>
        <extracomment>Group: settings of how the window looks. Read by: the person who keeps the diary, who may see little.</extracomment>
        <translation>جیسے اس کمپیوٹر پر ہے</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Adjective, a choice of colours: dark letters on white. Not the noun.</extracomment>
        <translation>ہلکے رنگ</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Adjective, a choice of colours: light letters on black.</extracomment>
        <translation>گہرے رنگ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تیز فرق والے رنگ</translation>
    </message>
    <message>
        <source>The letters of this computer</source>
        <translation>اس کمپیوٹر کے حروف</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <extracomment>A choice: letters without strokes at their ends.</extracomment>
        <translation>سادہ حروف</translation>
    </message>
    <message>
        <source>Letters as in a book</source>
        <translation>کتاب جیسے حروف</translation>
    </message>
    <message>
        <source>Wide letters</source>
        <extracomment>A choice: letters with much room between them.</extracomment>
        <translation>چوڑے حروف</translation>
    </message>
    <message>
        <source>Letters that help some people with dyslexia</source>
        <translation>ایسے حروف جن سے ڈسلیکسیا (پڑھنے میں دشواری) والے کچھ لوگوں کو مدد ملتی ہے</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>چھوٹی لکھائی</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>عام لکھائی</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>بڑی لکھائی</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Noun, a label above choices: colours of the window.</extracomment>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Nothing in this window moves or flashes.</source>
        <translation>اس ونڈو میں کوئی چیز ہلتی یا چمکتی نہیں۔</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Noun, a label above choices: letters of the alphabet, a typeface. Not those in envelopes.</extracomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <extracomment>%1: a number. Keep the sign % after it.</extracomment>
        <translation>لکھائی کا سائز: %1 %</translation>
    </message>
    <message>
        <source>Nastaliq, for Urdu</source>
        <extracomment>A way of writing Urdu. Naskh is the other one.</extracomment>
        <translation>نستعلیق، اردو کے لیے</translation>
    </message>
</context>
<context>
    <name>app::preferences::SafetyPart</name>
    <message>
        <source>Shift or Esc three times leaves at once</source>
        <translation>تین بار Shift یا Esc دبانے سے فوراً نکلیں</translation>
    </message>
    <message>
        <source>Show dots that count the presses</source>
        <translation>دبانے کی گنتی نقطوں سے دکھائیں</translation>
    </message>
    <message>
        <source>Blur pictures until I ask to see them</source>
        <translation>تصویریں دھندلی رکھیں، جب تک میں دکھانے کو نہ کہوں</translation>
    </message>
    <message>
        <source>Remember where my records are</source>
        <translation>یاد رکھیں کہ میرا ریکارڈ کہاں رکھا ہے</translation>
    </message>
    <message>
        <source>Practise leaving</source>
        <extracomment>Verb, a button: try how the window goes at once.</extracomment>
        <translation>نکلنے کی مشق کریں</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>ونڈو کا عنوان</translation>
    </message>
    <message>
        <source>Any word. Others may see it in the list of windows.</source>
        <translation>کوئی بھی لفظ۔ ونڈو کی فہرست میں اس پر دوسروں کی نظر پڑ سکتی ہے۔</translation>
    </message>
    <message>
        <source>Remembering puts the name of the folder into a small file on this computer. Someone else could read it.</source>
        <translation>یاد رکھنے کے لیے فولڈر کا نام اس کمپیوٹر کی ایک چھوٹی فائل میں لکھا جاتا ہے۔ کسی اور کی نظر بھی اس پر پڑ سکتی ہے۔</translation>
    </message>
    <message>
        <source>What you copy here is cleared after 60 seconds. Other programs can take pictures of the screen: this system does not let us stop them.</source>
        <translation>جو آپ یہاں کاپی کریں، وہ 60 سیکنڈ بعد صاف ہو جاتا ہے۔ دوسرے پروگرام اسکرین کی تصویر لے سکتے ہیں: یہ سسٹم ہمیں انہیں روکنے نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Things this computer may remember about the app</source>
        <translation>اس کمپیوٹر کو ایپ کے بارے میں کیا یاد رہ سکتا ہے</translation>
    </message>
    <message>
        <source>We do not keep a list of files, and we show no messages outside this window.</source>
        <translation>ہم فائلوں کی فہرست نہیں رکھتے، اور اس ونڈو سے باہر کوئی پیغام نہیں دکھاتے۔</translation>
    </message>
    <message>
        <source>Your computer may remember that this app was put on it and started. We cannot remove that.</source>
        <translation>آپ کے کمپیوٹر کو یاد رہ سکتا ہے کہ یہ ایپ اس پر رکھی اور چلائی گئی۔ ہم اسے نہیں ہٹا سکتے۔</translation>
    </message>
    <message>
        <source>A shop for apps or a browser may remember that it was downloaded.</source>
        <translation>ایپ اسٹور یا براؤزر کو یاد رہ سکتا ہے کہ یہ ڈاؤن لوڈ ہوئی تھی۔</translation>
    </message>
    <message>
        <source>Copies that you save are not locked. Backups of this computer may keep them.</source>
        <translation>جو کاپیاں آپ سیو کریں، ان پر لاک نہیں ہوتا۔ اس کمپیوٹر کے بیک اپ میں وہ رہ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Deleted files can sometimes be brought back from a disk.</source>
        <translation>مٹائی ہوئی فائلیں کبھی کبھی ڈسک سے واپس لائی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>A spy program can see the screen and the keys you press.</source>
        <translation>جاسوسی کرنے والا پروگرام اسکرین بھی دیکھ سکتا ہے اور آپ کے دبائے ہوئے بٹن بھی۔</translation>
    </message>
    <message>
        <source>The title of the window is changed.</source>
        <translation>ونڈو کا عنوان بدل گیا۔</translation>
    </message>
    <message>
        <source>Switch it off for a magnifier, for help from afar, or to take a picture yourself.</source>
        <translation>اسے بند کریں اگر اسکرین بڑا کرنے کا پروگرام چاہیے، دور سے مدد لینی ہو، یا خود تصویر لینی ہو۔</translation>
    </message>
    <message>
        <source>Newer programs on this computer can still record the window.</source>
        <extracomment>Group: settings of safety: locking, leaving, and what this computer may remember. Read by: the person who keeps the diary, who decides by it what is safe to do. Exact; promise nothing more than the English does.</extracomment>
        <translation>اس کمپیوٹر کے نئے پروگرام پھر بھی ونڈو ریکارڈ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Keep this window out of pictures and recordings of the screen</source>
        <translation>اس ونڈو کو اسکرین کی تصویروں اور ریکارڈنگ سے باہر رکھیں</translation>
    </message>
    <message>
        <source>What you copy here is cleared after 60 seconds.</source>
        <translation>جو آپ یہاں کاپی کریں، وہ 60 سیکنڈ بعد صاف ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>بحالی کے الفاظ بنائیں</translation>
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
        <translation>کوئی سیٹنگ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <extracomment>A line that leads to a setting; %1: what it is called.</extracomment>
        <translation>جائیں: %1</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>کسی سیٹنگ میں یہ الفاظ نہیں ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found.</source>
        <translation>
            <numerusform>%n سیٹنگ ملی۔</numerusform>
            <numerusform>%n سیٹنگز ملیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::preferences::SpellingPart</name>
    <message>
        <source>There are no word lists on this computer. So no words are marked.</source>
        <extracomment>Group: settings of the marks under words that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame.</extracomment>
        <translation>اس کمپیوٹر پر الفاظ کی کوئی فہرست نہیں۔ اس لیے کسی لفظ پر نشان نہیں لگتا۔</translation>
    </message>
    <message>
        <source>The word list for %1 is not on this computer. So no words are marked.</source>
        <extracomment>%1 is a language: &quot;English (UK)&quot;.</extracomment>
        <translation>اس کمپیوٹر پر %1 کے الفاظ کی فہرست نہیں۔ اس لیے کسی لفظ پر نشان نہیں لگتا۔</translation>
    </message>
    <message>
        <source>There is no word list for Welsh or Urdu on this computer.</source>
        <translation>اس کمپیوٹر پر ویلش یا اردو کے الفاظ کی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>There is no word list for Welsh on this computer.</source>
        <translation>اس کمپیوٹر پر ویلش کے الفاظ کی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>There is no word list for Urdu on this computer.</source>
        <translation>اس کمپیوٹر پر اردو کے الفاظ کی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>Mark words that may be misspelt</source>
        <translation>جن الفاظ کی اسپیلنگ شاید غلط ہے، ان پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>آپ کے اپنے الفاظ</translation>
    </message>
    <message>
        <source>None yet. You can add a marked word from its menu.</source>
        <translation>ابھی کوئی نہیں۔ نشان والے لفظ کو اس کے مینو سے شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A wavy line stands under them. Your words are never changed for you.</source>
        <translation>ان کے نیچے لہر دار لکیر ہوتی ہے۔ آپ کے الفاظ کبھی خود سے نہیں بدلے جاتے۔</translation>
    </message>
    <message>
        <source>These are not marked. They are kept in your records, nowhere else.</source>
        <translation>ان پر نشان نہیں لگتا۔ یہ آپ کے ریکارڈ میں رکھے جاتے ہیں، اور کہیں نہیں۔</translation>
    </message>
    <message>
        <source>I write in</source>
        <translation>میری تحریر کی زبان</translation>
    </message>
    <message>
        <source>Take %1 off your words</source>
        <extracomment>%1 is a word that the person added. Spoken of a button.</extracomment>
        <translation>آپ کے الفاظ میں سے ہٹائیں: %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer one of your words.</source>
        <extracomment>%1: a word that the person had added.</extracomment>
        <translation>&quot;%1&quot; اب آپ کے الفاظ میں سے نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::search::SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Group: what a search found. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>جو ملا</translation>
    </message>
    <message>
        <source>Type a word in the box at the top, then press Enter.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>اوپر والے خانے میں کوئی لفظ لکھیں، پھر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Nothing matches %1. Try one word, or the start of a word.</source>
        <translation>ایسا کچھ نہیں ملا: %1۔ ایک لفظ آزمائیں، یا لفظ کا شروع۔</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n matches. Add a word to find fewer.</source>
        <translation>
            <numerusform>سب سے نیا %n نتیجہ۔ کم نتائج کے لیے ایک لفظ بڑھائیں۔</numerusform>
            <numerusform>سب سے نئے %n نتائج۔ کم نتائج کے لیے ایک لفظ بڑھائیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), newest first</source>
        <translation>
            <numerusform>%n نتیجہ، نیا پہلے</numerusform>
            <numerusform>%n نتائج، نئے پہلے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::BottomBar</name>
    <message>
        <source>In danger now? Call 999.</source>
        <extracomment>Group: the line at the foot of the window. Read by: the person who keeps the diary, who may be in danger. The shortest words that do; 999 is the phone number for emergencies.</extracomment>
        <translation>ابھی خطرہ ہے؟ 999 پر کال کریں۔</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: more about calling 999.</extracomment>
        <translation>مزید</translation>
    </message>
    <message>
        <source>More about calling 999</source>
        <translation>999 پر کال کرنے کے بارے میں مزید</translation>
    </message>
</context>
<context>
    <name>app::shell::EmergencyCard</name>
    <message>
        <source>In danger now? Call 999.</source>
        <extracomment>Group: when and how to call 999. Read by: the person who keeps the diary, who may be in danger now. Clear orders are right here; every word must be exact.</extracomment>
        <translation>ابھی خطرہ ہے؟ 999 پر کال کریں۔</translation>
    </message>
    <message>
        <source>Ask for the police. You do not need proof to call.</source>
        <translation>پولیس مانگیں۔ کال کرنے کے لیے ثبوت ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>یہ کارڈ بند کریں</translation>
    </message>
    <message>
        <source>Call 999 now if</source>
        <translation>ابھی 999 پر کال کریں، اگر</translation>
    </message>
    <message>
        <source>Someone is in your home, close to it, or following you now.</source>
        <translation>کوئی ابھی آپ کے گھر میں ہو یا گھر کے قریب ہو، یا ابھی آپ کا پیچھا ہو رہا ہو۔</translation>
    </message>
    <message>
        <source>A weapon has been seen or talked about.</source>
        <translation>کوئی ہتھیار نظر آیا ہو یا اس کی بات ہوئی ہو۔</translation>
    </message>
    <message>
        <source>Someone threatens to kill, to rape, or to kill themselves and others.</source>
        <translation>کوئی جان سے مارنے یا ریپ کرنے کی دھمکی دے، یا اپنی اور دوسروں کی جان لینے کی۔</translation>
    </message>
    <message>
        <source>Someone has been strangled or badly hurt.</source>
        <translation>کسی کا گلا دبایا گیا ہو یا کسی کو سخت چوٹ لگی ہو۔</translation>
    </message>
    <message>
        <source>Someone is with you who a court told to stay away.</source>
        <translation>آپ کے پاس وہ شخص ہو جسے عدالت نے دور رہنے کا کہا ہے۔</translation>
    </message>
    <message>
        <source>Children are threatened or have been taken.</source>
        <translation>بچوں کو دھمکی دی گئی ہو یا انہیں لے جایا گیا ہو۔</translation>
    </message>
    <message>
        <source>A tracker or a break-in shows that they know where you are.</source>
        <translation>ٹریکر ملے یا گھر میں زبردستی گھسا جائے، جس سے پتا چلے کہ انہیں معلوم ہے آپ کہاں ہیں۔</translation>
    </message>
    <message>
        <source>They use a car to frighten you.</source>
        <translation>آپ کو ڈرانے کے لیے گاڑی استعمال ہو رہی ہو۔</translation>
    </message>
    <message>
        <source>You believe that you are about to be hurt.</source>
        <translation>آپ کو لگے کہ ابھی آپ کو چوٹ پہنچائی جائے گی۔</translation>
    </message>
    <message>
        <source>If you cannot speak</source>
        <translation>اگر آپ بول نہ سکیں</translation>
    </message>
    <message>
        <source>On a mobile: call 999 and listen. If you hear a message, press 55 when it asks you to.</source>
        <translation>موبائل پر: 999 پر کال کریں اور سنیں۔ پیغام سنائی دے، تو اس کے کہنے پر 55 دبائیں۔</translation>
    </message>
    <message>
        <source>The message takes about 20 seconds. If you do nothing, the call ends.</source>
        <translation>پیغام تقریباً 20 سیکنڈ کا ہے۔ اگر آپ کچھ نہ کریں تو کال ختم ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>A silent call alone does not bring the police.</source>
        <translation>صرف خاموش کال سے پولیس نہیں آتی۔</translation>
    </message>
    <message>
        <source>Pressing 55 does not tell them where you are.</source>
        <translation>55 دبانے سے انہیں یہ پتا نہیں چلتا کہ آپ کہاں ہیں۔</translation>
    </message>
    <message>
        <source>On a landline: pressing 55 is not used. Stay on the line, so that they can hear what happens.</source>
        <translation>لینڈ لائن پر: 55 استعمال نہیں ہوتا۔ لائن پر رہیں، تاکہ 999 والوں کو سنائی دے کہ کیا ہو رہا ہے۔</translation>
    </message>
    <message>
        <source>If you cannot use a voice call</source>
        <translation>اگر آواز والی کال نہ ہو سکے</translation>
    </message>
    <message>
        <source>Text 999: your phone has to be signed up before. Text the word register to 999 now, and answer the reply.</source>
        <translation>999 پر ٹیکسٹ: آپ کا فون پہلے سے رجسٹر ہونا ضروری ہے۔ ابھی لفظ register لکھ کر 999 پر ٹیکسٹ کریں، اور جو جواب آئے اس کا جواب دیں۔</translation>
    </message>
    <message>
        <source>A text is slower than a call.</source>
        <translation>ٹیکسٹ کال سے سست ہوتا ہے۔</translation>
    </message>
    <message>
        <source>British Sign Language: 999 BSL is free, day and night, at 999bsl.co.uk.</source>
        <translation>برٹش سائن لینگویج (اشاروں کی زبان): 999 BSL مفت ہے، دن رات، 999bsl.co.uk پر۔</translation>
    </message>
    <message>
        <source>Textphone or Relay UK: dial 18000.</source>
        <translation>ٹیکسٹ فون یا Relay UK: نمبر 18000 ملائیں۔</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>کام کی باتیں</translation>
    </message>
    <message>
        <source>999 is also for a crime that has only just happened.</source>
        <translation>999 اس جرم کے لیے بھی ہے جو ابھی ابھی ہوا ہو۔</translation>
    </message>
    <message>
        <source>112 reaches the same people as 999. It can do nothing more.</source>
        <translation>112 پر بھی وہی لوگ ملتے ہیں جو 999 پر۔ یہ اس سے زیادہ کچھ نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Checked on 22 November 2026. It may have changed. Sources: police.uk; gov.uk on 999 and 112; emergencysms.net; 999bsl.co.uk; relayuk.bt.com; policeconduct.gov.uk on the Silent Solution.</source>
        <translation>22 نومبر 2026 کو دیکھا گیا۔ ہو سکتا ہے یہ بدل گیا ہو۔ ماخذ: police.uk؛ gov.uk پر 999 اور 112؛ emergencysms.net؛ 999bsl.co.uk؛ relayuk.bt.com؛ policeconduct.gov.uk پر Silent Solution۔</translation>
    </message>
    <message>
        <source>This is information, not legal advice.</source>
        <translation>یہ معلومات ہیں، قانونی مشورہ نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::shell::ErrorText</name>
    <message>
        <source>There is not enough space on this disk.</source>
        <extracomment>%1 is a size such as &quot;2.1 GB&quot;.</extracomment>
        <translation>اس ڈسک پر کافی جگہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Make some room, then try again.</source>
        <extracomment>Group: what went wrong: what happened, then what to do next. Read by: the person who keeps the diary, who may fear that all is lost. Calm; no blame, no &quot;please&quot;, no &quot;sorry&quot;.</extracomment>
        <translation>کچھ نہیں بدلا۔ کچھ جگہ بنائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>You need %1 more. Nothing was changed.</source>
        <extracomment>%1: how much room on the disk, &quot;2.1 GB&quot;.</extracomment>
        <translation>آپ کو %1 اور چاہیے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>It was stopped, as the person asked.</extracomment>
        <translation>روک دیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Something here does not fit yet.</source>
        <translation>یہاں کوئی بات ابھی ٹھیک نہیں بیٹھتی۔</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again. Your words are still here.</source>
        <translation>جو لکھا ہے اسے دیکھ لیں، پھر دوبارہ کوشش کریں۔ آپ کی تحریر اب بھی یہاں ہے۔</translation>
    </message>
    <message>
        <source>We could not find this.</source>
        <translation>ہمیں یہ نہیں ملا۔</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Nothing was changed.</source>
        <translation>شاید اس کی جگہ یا نام بدل گیا ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This computer does not let us read or write there.</source>
        <translation>یہ کمپیوٹر ہمیں وہاں پڑھنے یا لکھنے نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Choose another place, then try again. Nothing was changed.</source>
        <translation>کوئی اور جگہ چنیں، پھر دوبارہ کوشش کریں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Reading or writing did not work.</source>
        <translation>پڑھنا یا لکھنا نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>دیکھیں کہ ڈسک یا USB اسٹک اب بھی لگی ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is not enough free memory to open your records.</source>
        <translation>آپ کا ریکارڈ کھولنے کے لیے کافی میموری خالی نہیں۔</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>دوسرے پروگرام بند کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This file changed while we were copying it.</source>
        <translation>کاپی ہوتے وقت یہ فائل بدل گئی۔</translation>
    </message>
    <message>
        <source>Close it in other programs, then add it again.</source>
        <translation>اسے دوسرے پروگراموں میں بند کریں، پھر دوبارہ شامل کریں۔</translation>
    </message>
    <message>
        <source>What we wrote did not read back the same.</source>
        <translation>جو ہم نے لکھا، وہ پڑھنے پر ویسا نہیں نکلا۔</translation>
    </message>
    <message>
        <source>This disk may be failing. Nothing was added. Try another disk.</source>
        <translation>شاید یہ ڈسک خراب ہو رہی ہے۔ کچھ شامل نہیں ہوا۔ کوئی اور ڈسک آزمائیں۔</translation>
    </message>
    <message>
        <source>That passphrase did not open your records.</source>
        <translation>اس خفیہ جملے سے آپ کا ریکارڈ نہیں کھلا۔</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, then try again.</source>
        <translation>اپنا Caps Lock اور کی بورڈ کی زبان دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>We could not read this file. It may be damaged.</source>
        <translation>ہم یہ فائل نہیں پڑھ سکے۔ شاید یہ خراب ہے۔</translation>
    </message>
    <message>
        <source>Nothing else has changed. Open a backup instead.</source>
        <translation>اور کچھ نہیں بدلا۔ اس کی جگہ بیک اپ کھولیں۔</translation>
    </message>
    <message>
        <source>There are no records of this app in that place.</source>
        <translation>اس جگہ پر اس ایپ کا کوئی ریکارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Choose the folder where you keep them.</source>
        <translation>وہ فولڈر چنیں جہاں آپ کا ریکارڈ ہے۔</translation>
    </message>
    <message>
        <source>These records were made by a newer version of this app.</source>
        <translation>یہ ریکارڈ اس ایپ کے نئے ورژن میں بنا تھا۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Get the newer version, then open them again.</source>
        <translation>کچھ نہیں بدلا۔ نیا ورژن لیں، پھر ریکارڈ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Your records are open in another window.</source>
        <translation>آپ کا ریکارڈ دوسری ونڈو میں کھلا ہے۔</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>پہلے وہ ونڈو بند کریں۔</translation>
    </message>
    <message>
        <source>There is something with that name already.</source>
        <translation>اس نام کی کوئی چیز پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>Choose another name or another place. Nothing was changed.</source>
        <translation>کوئی اور نام یا جگہ چنیں۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This does not fit with what is already in your records.</source>
        <translation>یہ اس سے میل نہیں کھاتا جو آپ کے ریکارڈ میں پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again, then try once more.</source>
        <translation>کچھ نہیں بدلا۔ اسے پھر سے دیکھیں، پھر ایک بار اور کوشش کریں۔</translation>
    </message>
    <message>
        <source>Your records could not be read or written just now.</source>
        <translation>آپ کا ریکارڈ ابھی پڑھا یا لکھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock, open them again, and try once more.</source>
        <translation>کچھ نہیں بدلا۔ لاک کریں، ریکارڈ دوبارہ کھولیں، اور ایک بار اور کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>ایپ کے اندر کچھ گڑبڑ ہو گئی۔</translation>
    </message>
    <message>
        <source>Your saved records have not changed. Try again.</source>
        <translation>آپ کا سیو کیا ہوا ریکارڈ نہیں بدلا۔ دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>app::shell::FormDraft</name>
    <message>
        <source>Your last words were kept. Carry on writing, or throw the draft away.</source>
        <translation>آپ کی آخری تحریر رکھ لی گئی تھی۔ لکھنا جاری رکھیں، یا ڈرافٹ مٹا دیں۔</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <extracomment>Group: what is half written on a form: kept, or thrown away. Read by: the person who keeps the diary.</extracomment>
        <translation>ڈرافٹ مٹا دیں</translation>
    </message>
    <message>
        <source>What you wrote is not kept yet. %1</source>
        <extracomment>%1: why, as a whole sentence.</extracomment>
        <translation>جو آپ نے لکھا، وہ ابھی رکھا نہیں گیا۔ %1</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>یہ ڈرافٹ مٹا دیں؟</translation>
    </message>
    <message>
        <source>What you wrote here is lost.</source>
        <translation>جو آپ نے یہاں لکھا، وہ ختم ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>ڈرافٹ رکھیں</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>ڈرافٹ مٹا دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>app::shell::HitText</name>
    <message>
        <source>Entry</source>
        <extracomment>Noun, a kind of hit: what was written about one thing that happened.</extracomment>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Noun, a kind of hit: a picture, letter or recording.</extracomment>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Noun, a kind of hit: a message in a file.</extracomment>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Words in a picture</source>
        <extracomment>Group: lines of what a search found: which kind of record, then its words. Read by: the person who keeps the diary, and with a screen reader. Nouns.</extracomment>
        <translation>تصویر کے اندر الفاظ</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Noun, a kind of hit: a report to the police or others.</extracomment>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Call or letter</source>
        <translation>کال یا خط</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Noun, a kind of hit.</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Noun, a kind of hit: on a website or in an app.</extracomment>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Noun, a kind of hit.</extracomment>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Order or bail condition</source>
        <translation>عدالت کا حکم یا ضمانت کی شرط</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A hit: kind, day, words. &quot;Entry, 4 March 2026: He was at the bus stop&quot;</extracomment>
        <translation>%1، %2: %3</translation>
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
        <translation>جب کوئی استعمال نہ کرے تو لاک کریں</translation>
    </message>
    <message>
        <source>Only when the computer locks</source>
        <translation>صرف جب کمپیوٹر لاک ہو</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <extracomment>A choice: lock after so many minutes without a key or the mouse.</extracomment>
        <translation>
            <numerusform>%n منٹ بعد</numerusform>
            <numerusform>%n منٹ بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::shell::JobTrayView</name>
    <message>
        <source>Close</source>
        <extracomment>Group: what goes on just now, how much is left, and what went wrong. Read by: the person who keeps the diary, and with a screen reader. This text: Verb, a button: put the message away.</extracomment>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: stop what goes on.</extracomment>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>Spoken now and then. %1 is what goes on: &quot;Adding film.mp4&quot;. %2: how much of it is done.</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1. Less than a minute left.</source>
        <extracomment>%1 is what goes on: &quot;Adding film.mp4&quot;.</extracomment>
        <translation>%1۔ ایک منٹ سے کم باقی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%1. About %n minute(s) left.</source>
        <translation>
            <numerusform>%1۔ تقریباً %n منٹ باقی ہے۔</numerusform>
            <numerusform>%1۔ تقریباً %n منٹ باقی ہیں۔</numerusform>
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
        <translation>یہ پیغام بند کریں: %1</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <extracomment>It is being stopped; %1 is what goes on: &quot;Adding film.mp4&quot;.</extracomment>
        <translation>روکا جا رہا ہے: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>%1 is what goes on: &quot;Adding photo.jpg&quot;. Spoken name of the button Cancel.</extracomment>
        <translation>منسوخ کریں: %1</translation>
    </message>
</context>
<context>
    <name>app::shell::LanguageChoices</name>
    <message>
        <source>Language</source>
        <extracomment>Noun, a label above names of languages.</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>These words are not yet checked by a support worker. Where one is not clear, choose English to compare.</source>
        <extracomment>Group: the choice of the window&apos;s language. Read by: the person who keeps the diary, who may not read English well.</extracomment>
        <translation>یہ الفاظ ابھی کسی سپورٹ ورکر نے نہیں دیکھے۔ جہاں بات واضح نہ ہو، وہاں ملانے کے لیے انگریزی چنیں۔</translation>
    </message>
</context>
<context>
    <name>app::shell::LeaveEndChoices</name>
    <message>
        <source>What Leave now shows</source>
        <translation>&quot;فوراً نکلیں&quot; پر کیا نظر آئے</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A choice: after leaving, nothing is shown in the place of the window.</extracomment>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>A choice: after leaving, another program is shown.</extracomment>
        <translation>کوئی اور پروگرام</translation>
    </message>
    <message>
        <source>It is best to keep something ordinary open behind this window.</source>
        <extracomment>Group: the choice of what is seen after &quot;Leave now&quot;. Read by: the person who keeps the diary, whose safety may hang on it. Exact.</extracomment>
        <translation>اس ونڈو کے پیچھے کوئی عام سی چیز کھلی رکھنا اچھا ہے۔</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>اس کمپیوٹر کے پروگرام</translation>
    </message>
    <message>
        <source>Find a program</source>
        <translation>کوئی پروگرام ڈھونڈیں</translation>
    </message>
    <message>
        <source>A program that is opened this way has no way to the internet. It may remember that it was opened.</source>
        <translation>اس طرح کھلے پروگرام کی انٹرنیٹ تک کوئی رسائی نہیں ہوتی۔ اسے یاد رہ سکتا ہے کہ اسے کھولا گیا تھا۔</translation>
    </message>
</context>
<context>
    <name>app::shell::MainWindow</name>
    <message>
        <source>Stay open</source>
        <extracomment>Verb, a button: do not lock now.</extracomment>
        <translation>کھلا رہنے دیں</translation>
    </message>
    <message>
        <source>That is how it works. The next time the window does not come back.</source>
        <extracomment>Group: questions and messages of the window as a whole. Read by: the person who keeps the diary, perhaps in a hurry. Very short.</extracomment>
        <translation>یہ اسی طرح کام کرتا ہے۔ اگلی بار ونڈو واپس نہیں آئے گی۔</translation>
    </message>
    <message>
        <source>Something is still being added. Close anyway?</source>
        <translation>ابھی کچھ شامل ہو رہا ہے۔ پھر بھی بند کریں؟</translation>
    </message>
    <message>
        <source>What is not finished will not be kept. Everything else stays.</source>
        <translation>جو پورا نہیں ہوا، وہ نہیں رکھا جائے گا۔ باقی سب رہے گا۔</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>روک کر بند کریں</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>کھلا رکھیں</translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n second(s).</source>
        <translation>
            <numerusform>%n سیکنڈ میں لاک ہو جائے گا۔</numerusform>
            <numerusform>%n سیکنڈ میں لاک ہو جائے گا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has used this for a while. Locking in %n second(s).</source>
        <translation>
            <numerusform>اسے کچھ دیر سے کسی نے استعمال نہیں کیا۔ %n سیکنڈ میں لاک ہو جائے گا۔</numerusform>
            <numerusform>اسے کچھ دیر سے کسی نے استعمال نہیں کیا۔ %n سیکنڈ میں لاک ہو جائے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures are shown.</source>
        <translation>سب تصویریں دکھائی جا رہی ہیں۔</translation>
    </message>
    <message>
        <source>All pictures are hidden.</source>
        <translation>سب تصویریں چھپی ہوئی ہیں۔</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1: a number. Keep the sign % after it.</extracomment>
        <translation>لکھائی کا سائز %1 %</translation>
    </message>
    <message>
        <source>Now press Shift three times, or Leave now. The window goes, and comes back this once.</source>
        <translation>اب تین بار Shift دبائیں، یا &quot;فوراً نکلیں&quot; دبائیں۔ ونڈو چلی جاتی ہے، اور صرف اس بار واپس آ جاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::shell::Navigation</name>
    <message>
        <source>Pages</source>
        <extracomment>Group: the list of pages at the side of the window. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the list of pages.</extracomment>
        <translation>صفحے</translation>
    </message>
</context>
<context>
    <name>app::shell::PaperCopies</name>
    <message>
        <source>Making the pages to look at</source>
        <translation>دیکھنے کے لیے صفحے بن رہے ہیں</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>پرنٹر چنیں</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on, then try again.</source>
        <translation>پرنٹر نے صفحے نہیں لیے۔ دیکھیں کہ وہ آن ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>سیو کرنے کی جگہ چنیں</translation>
    </message>
    <message>
        <source>Keeping the PDF in your records</source>
        <extracomment>Group: questions and messages before something is printed or saved as a PDF. Read by: the person who keeps the diary, who weighs who may find the paper. Exact.</extracomment>
        <translation>یہ PDF آپ کے ریکارڈ میں رکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>The PDF is in your records, under Evidence, as %1. It is locked with them.</source>
        <extracomment>%1 is the number of a file, &quot;AB/12&quot;.</extracomment>
        <translation>یہ PDF آپ کے ریکارڈ میں ہے، ثبوت والے صفحے پر، ثبوت نمبر %1۔ یہ ریکارڈ کے ساتھ لاک رہتی ہے۔</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Someone else may see them. A PDF in your records leaves none. You can choose &quot;Keep a PDF here&quot; instead.</source>
        <translation>پرنٹر اور پرنٹ کی قطار کاپیاں رکھتے ہیں۔ کسی اور کی نظر ان پر پڑ سکتی ہے۔ آپ کے ریکارڈ میں رکھی PDF کوئی کاپی نہیں چھوڑتی۔ اس کی جگہ &quot;PDF یہاں رکھیں&quot; چنا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A PDF outside your records is not protected. Anyone who can open the file can read it. You can choose &quot;Keep a PDF here&quot; instead.</source>
        <translation>ریکارڈ سے باہر رکھی PDF پر کوئی حفاظتی لاک نہیں۔ جو بھی فائل کھول سکے، وہ اسے پڑھ سکتا ہے۔ اس کی جگہ &quot;PDF یہاں رکھیں&quot; چنا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::shell::PaperPreview</name>
    <message>
        <source>Look before you print</source>
        <extracomment>Group: the pages as they will be printed. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>پرنٹ کرنے سے پہلے دیکھیں</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF سیو کریں</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>This is what will be on paper. Nothing has been printed.</source>
        <translation>کاغذ پر یہی ہو گا۔ ابھی کچھ پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 and %2: numbers, &quot;Page 1 of 3&quot;.</extracomment>
        <translation>صفحہ %1، کل %2</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <extracomment>Spoken name of the words of one sheet; %1: &quot;Page 1 of 3&quot;.</extracomment>
        <translation>الفاظ، %1</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>صفحہ دکھائیں</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>الفاظ پڑھیں</translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>PDF یہاں رکھیں</translation>
    </message>
</context>
<context>
    <name>app::shell::RecordSpelling</name>
    <message>
        <source>Saving</source>
        <extracomment>What goes on just now: it is being saved.</extracomment>
        <translation>سیو ہو رہا ہے</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now one of your words.</source>
        <extracomment>%1 is a word that the person wrote.</extracomment>
        <translation>&quot;%1&quot; اب آپ کے الفاظ میں سے ہے۔</translation>
    </message>
    <message>
        <source>Marks under words are switched off. You can switch them on in Settings.</source>
        <extracomment>Group: messages about words that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame.</extracomment>
        <translation>الفاظ کے نیچے نشان بند ہیں۔ انہیں سیٹنگز میں چلایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>There is no word list for this language on this computer.</source>
        <translation>اس کمپیوٹر پر اس زبان کے الفاظ کی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>No words are marked in this text.</source>
        <translation>اس تحریر میں کسی لفظ پر نشان نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>app::shell::TopBar</name>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, a button: hide the window at once and end the app. Short and easy to find.</extracomment>
        <translation>فوراً نکلیں</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Noun, a button: opens the menu.</extracomment>
        <translation>مینو</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, a button: close the records until the passphrase is typed. Not the noun.</extracomment>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Noun, a button: opens the help.</extracomment>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Closes everything at once. Shift three times does the same.</source>
        <translation>سب کچھ ایک ساتھ بند کرتا ہے۔ تین بار Shift سے بھی یہی ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <extracomment>Group: the line at the top of the window. Read by: the person who keeps the diary, perhaps in a hurry. One or two words: there is little room.</extracomment>
        <translation>مینو کھولتا ہے</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش صاف کریں</translation>
    </message>
    <message>
        <source>Shift or Esc three times</source>
        <translation>تین بار Shift یا Esc</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>Verb, stands in the empty search field.</extracomment>
        <translation>سب میں تلاش</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Shown while the mouse rests on a button. %1: what it does. %2: its keys, &quot;Ctrl+L&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lock your records</source>
        <translation>اپنا ریکارڈ لاک کریں</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>اس صفحے کے لیے مدد</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Stands in the empty search field where there is no room for &quot;Search everything&quot;.</extracomment>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>They count how often you pressed Shift or Esc. Three times leaves.</source>
        <translation>نقطے گنتے ہیں کہ Shift یا Esc کتنی بار دبایا گیا۔ تین بار دبانے سے ایپ بند ہو جاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::shell::UnlockedView</name>
    <message>
        <source>A part of your records was damaged and has been repaired from its copy.</source>
        <extracomment>Group: notices above the pages: damage, an old copy, a full disk. Read by: the person who keeps the diary, who may fear that all is lost. Calm and exact.</extracomment>
        <translation>آپ کے ریکارڈ کا ایک حصہ خراب ہو گیا تھا۔ اسے اس کی کاپی سے ٹھیک کر دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>These records look older than when you last used them. Was an old copy put back?</source>
        <translation>یہ ریکارڈ اس سے پرانا لگتا ہے جو آپ نے پچھلی بار استعمال کیا تھا۔ کیا کوئی پرانی کاپی واپس رکھی گئی ہے؟</translation>
    </message>
    <message>
        <source>The disk is nearly full. You can read, but new words may not be kept.</source>
        <translation>ڈسک تقریباً بھر گئی ہے۔ ریکارڈ پڑھا جا سکتا ہے، مگر نئی تحریر شاید نہ رکھی جا سکے۔</translation>
    </message>
    <message>
        <source>You can read your records, but not add to them.</source>
        <translation>آپ کا ریکارڈ پڑھا جا سکتا ہے، مگر اس میں کچھ شامل نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>یہ پیغام بند کریں</translation>
    </message>
    <message>
        <source>The list of changes has a gap. Your entries are still here. It helps to make a copy of this folder.</source>
        <translation>تبدیلیوں کی فہرست میں کچھ کمی ہے۔ آپ کے اندراجات اب بھی یہاں ہیں۔ اس فولڈر کی ایک کاپی بنا لینے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>The disk had a fault. Make a copy of this folder.</source>
        <extracomment>The change of a passphrase, or of recovery words, may be undone by a power cut.</extracomment>
        <translation>ڈسک میں خرابی آئی۔ اس فولڈر کی ایک کاپی بنا لیں۔</translation>
    </message>
</context>
<context>
    <name>app::shell::WindowPrompts</name>
    <message>
        <source>Go back</source>
        <extracomment>Group: questions of the window: their buttons and their field. Read by: the person who keeps the diary. This text: A button: do not do it. The safe choice.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun, a label before a field: the words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Verb, a button: put the message away.</extracomment>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Verb, a button: choose nothing and go back.</extracomment>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Label of a field in the dialog in which files are chosen.</extracomment>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Look in</source>
        <extracomment>A label before a list of folders: the place to look in.</extracomment>
        <translation>یہاں دیکھیں</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::CommandTable</name>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: everything that can be done, in the menu, in the list of keys and in &quot;Go to or do&quot;. Read by: the person who keeps the diary, and with a screen reader. Verbs for what is done, nouns for pages; short.</extracomment>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Quick note</source>
        <extracomment>Noun, in the menu: write a few words that are saved as an entry.</extracomment>
        <translation>فوری نوٹ</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Get ready to report</source>
        <translation>رپورٹ کرنے کی تیاری</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>پیکٹ بنائیں</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>اسپیلنگ دیکھیں</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The name of a page.</extracomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Diary</source>
        <extracomment>The name of a page.</extracomment>
        <translation>ڈائری</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>The name of a page.</extracomment>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>The name of a page.</extracomment>
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>People and accounts</source>
        <translation>لوگ اور اکاؤنٹ</translation>
    </message>
    <message>
        <source>Reports and references</source>
        <translation>رپورٹیں اور ریفرنس نمبر</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>Noun, the name of a page: what to do next.</extracomment>
        <translation>اگلے قدم</translation>
    </message>
    <message>
        <source>Guidance</source>
        <extracomment>Noun, the name of a page: what one can do, and who helps.</extracomment>
        <translation>رہنمائی</translation>
    </message>
    <message>
        <source>Packs and statements</source>
        <translation>پیکٹ اور بیانات</translation>
    </message>
    <message>
        <source>Settings and safety</source>
        <translation>سیٹنگز اور حفاظت</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In the menu: to the page before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In the menu: to the page after. Not &quot;onwards&quot; in time.</extracomment>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>سب میں تلاش</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>کہیں جائیں یا کچھ کریں</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>مینو کھولیں</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ونڈو کا اگلا حصہ</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>ونڈو کا پچھلا حصہ</translation>
    </message>
    <message>
        <source>Show or hide all pictures</source>
        <translation>سب تصویریں دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <extracomment>In the menu: make the text bigger.</extracomment>
        <translation>بڑی لکھائی</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>چھوٹی لکھائی</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>عام لکھائی</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>اس صفحے کے لیے مدد</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>بٹنوں کی فہرست</translation>
    </message>
    <message>
        <source>In danger now? Call 999</source>
        <translation>ابھی خطرہ ہے؟ 999 پر کال کریں</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Verb, in the menu: close the records until the passphrase is typed.</extracomment>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation>لاک کر کے بند کریں</translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Verb, in the menu: hide the window at once and end the app.</extracomment>
        <translation>فوراً نکلیں</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>سیو کریں</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>سیو کر کے ایک اور لکھیں</translation>
    </message>
    <message>
        <source>Fill in the day and time it is now</source>
        <translation>ابھی کا دن اور وقت بھریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Verb, in the menu: take back what was done.</extracomment>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Verb, in the menu: do again what was taken back.</extracomment>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, in the menu.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Verb, in the menu: add a picture or files that were copied.</extracomment>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>گھما کر دیکھیں</translation>
    </message>
    <message>
        <source>Add a reference number</source>
        <translation>ریفرنس نمبر شامل کریں</translation>
    </message>
    <message>
        <source>Merge what is chosen</source>
        <translation>جو چنا گیا، اسے ایک کریں</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>ٹائم لائن فہرست میں</translation>
    </message>
    <message>
        <source>Timeline as a calendar</source>
        <translation>ٹائم لائن کیلنڈر میں</translation>
    </message>
    <message>
        <source>Open beside the list</source>
        <extracomment>An entry is shown beside the list that it was chosen from.</extracomment>
        <translation>فہرست کے ساتھ کھولیں</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>اس صفحے پر</translation>
    </message>
    <message>
        <source>Write and report</source>
        <translation>لکھیں اور رپورٹ کریں</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Verb, the name of a menu: pages to go to.</extracomment>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Noun, the name of a menu: how the window looks.</extracomment>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Noun, the name of a menu.</extracomment>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>لاک کریں اور نکلیں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>بحالی کے الفاظ بنائیں</translation>
    </message>
    <message>
        <source>Next page, when you start for the first time</source>
        <extracomment>A line of the list of keys: those of the button &quot;Next&quot; in the first run.</extracomment>
        <translation>اگلا صفحہ، جب آپ پہلی بار شروع کریں</translation>
    </message>
    <message>
        <source>Page before, when you start for the first time</source>
        <extracomment>A line of the list of keys: those of the button &quot;Back&quot; in the first run.</extracomment>
        <translation>پچھلا صفحہ، جب آپ پہلی بار شروع کریں</translation>
    </message>
    <message>
        <source>Open other records</source>
        <extracomment>A line of the list of keys: those of &quot;Open another file&quot;, before the records are open.</extracomment>
        <translation>کوئی اور ریکارڈ کھولیں</translation>
    </message>
    <message>
        <source>Show the passphrase that you type</source>
        <extracomment>A line of the list of keys: those of the button &quot;Show&quot; beside a passphrase.</extracomment>
        <translation>جو خفیہ جملہ لکھا جا رہا ہے، دکھائیں</translation>
    </message>
    <message>
        <source>Before your records are open</source>
        <translation>آپ کا ریکارڈ کھلنے سے پہلے</translation>
    </message>
    <message>
        <source>Removed entries</source>
        <extracomment>Noun, in the menu: entries that were taken out of the diary and can be put back.</extracomment>
        <translation>ہٹائے ہوئے اندراجات</translation>
    </message>
    <message>
        <source>Removed files</source>
        <extracomment>Noun, in the menu: files that were taken out of the list and can be put back.</extracomment>
        <translation>ہٹائی ہوئی فائلیں</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::KeyMap</name>
    <message>
        <source>Press keys such as Ctrl+J or F8.</source>
        <extracomment>Group: why keys cannot be used, as an answer to keys that were pressed. Read by: the person who keeps the diary, often with a screen reader. Say what to do instead; no blame.</extracomment>
        <translation>ایسے بٹن دبائیں: Ctrl+J یا F8۔</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write letters on some keyboards. Choose other keys.</source>
        <translation>کچھ کی بورڈ پر Ctrl اور Alt ایک ساتھ حرف لکھتے ہیں۔ کوئی اور بٹن چنیں۔</translation>
    </message>
    <message>
        <source>Screen readers and the computer use this key. Choose other keys.</source>
        <translation>اسکرین ریڈر اور کمپیوٹر یہ بٹن استعمال کرتے ہیں۔ کوئی اور بٹن چنیں۔</translation>
    </message>
    <message>
        <source>This key is for closing and leaving. Choose other keys.</source>
        <translation>یہ بٹن بند کرنے اور نکلنے کے لیے ہے۔ کوئی اور بٹن چنیں۔</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Choose keys with Ctrl.</source>
        <translation>کسی حرف کے ساتھ Alt مینو کھولتا ہے اور اسکرین کے بٹن دباتا ہے۔ Ctrl والے بٹن چنیں۔</translation>
    </message>
    <message>
        <source>A key alone would get in the way of writing. Choose keys with Ctrl, or F1 to F12.</source>
        <translation>اکیلا بٹن لکھنے میں رکاوٹ بنے گا۔ Ctrl والے بٹن چنیں، یا F1 سے F12 تک۔</translation>
    </message>
    <message>
        <source>Fields and lists need these keys. Choose other keys.</source>
        <translation>خانوں اور فہرستوں کو ان بٹنوں کی ضرورت ہے۔ کوئی اور بٹن چنیں۔</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation>تین بار Shift</translation>
    </message>
    <message>
        <source>%1 is for: %2. Choose other keys, or change those first.</source>
        <extracomment>%1: keys, &quot;Ctrl+N&quot;. %2: what they do, &quot;Write what happened&quot;.</extracomment>
        <translation>%1 اس کام کے لیے ہے: %2۔ کوئی اور بٹن چنیں، یا پہلے وہ بٹن بدلیں۔</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::OtherWords</name>
    <message>
        <source>new add diary entry incident note log record</source>
        <extracomment>Group: other words for what can be done, as somebody may type them into &quot;Go to or do&quot; to find it. They are never shown. Read by: nobody; typed by the person who keeps the diary, perhaps in a hurry. Do not translate word by word: put the words that people would type in your language, with spaces between them, as many as you like. Numbers stay.</extracomment>
        <translation>نیا نئی شامل ڈائری اندراج واقعہ نوٹ لاگ ریکارڈ لکھیں new entry</translation>
    </message>
    <message>
        <source>short fast write</source>
        <extracomment>Typed to find &quot;Quick note&quot;.</extracomment>
        <translation>مختصر جلدی تیز لکھیں short note</translation>
    </message>
    <message>
        <source>upload import attach picture photo screenshot video document pdf evidence</source>
        <extracomment>Typed to find &quot;Add files&quot;.</extracomment>
        <translation>اپلوڈ امپورٹ لگائیں تصویر فوٹو اسکرین شاٹ ویڈیو دستاویز pdf ثبوت photo upload</translation>
    </message>
    <message>
        <source>police 101 call phone ring online tell</source>
        <extracomment>Typed to find &quot;Get ready to report&quot;.</extracomment>
        <translation>پولیس 101 کال فون آن لائن بتائیں شکایت police</translation>
    </message>
    <message>
        <source>export share send give copy police solicitor zip</source>
        <extracomment>Typed to find &quot;Make a pack&quot;.</extracomment>
        <translation>ایکسپورٹ شیئر بھیجیں دیں کاپی پولیس وکیل zip export share</translation>
    </message>
    <message>
        <source>typo mistake wrong word dictionary</source>
        <extracomment>Typed to find &quot;Check the spelling&quot;.</extracomment>
        <translation>غلطی غلط لفظ املا ہجے لغت ڈکشنری spelling</translation>
    </message>
    <message>
        <source>home start main</source>
        <extracomment>Typed to find the page &quot;Today&quot;.</extracomment>
        <translation>ہوم شروع مرکزی گھر home</translation>
    </message>
    <message>
        <source>entries incidents list notes journal</source>
        <extracomment>Typed to find the page &quot;Diary&quot;.</extracomment>
        <translation>اندراجات واقعات فہرست نوٹس روزنامچہ diary</translation>
    </message>
    <message>
        <source>files pictures photos videos documents proof exhibits</source>
        <extracomment>Typed to find the page &quot;Evidence&quot;.</extracomment>
        <translation>فائلیں تصویریں فوٹو ویڈیوز دستاویزات ثبوت نمبر evidence exhibit</translation>
    </message>
    <message>
        <source>calendar month week dates days pattern</source>
        <extracomment>Typed to find the page &quot;Timeline&quot;.</extracomment>
        <translation>کیلنڈر مہینہ ہفتہ تاریخیں دن ترتیب timeline</translation>
    </message>
    <message>
        <source>names contacts phone numbers places orders</source>
        <extracomment>Typed to find the page &quot;People and accounts&quot;.</extracomment>
        <translation>نام رابطے فون نمبر جگہیں عدالتی حکم contacts</translation>
    </message>
    <message>
        <source>police crime number log calls letters</source>
        <extracomment>Typed to find the page &quot;Reports and references&quot;.</extracomment>
        <translation>پولیس جرم کرائم نمبر لاگ کالیں خط crime number</translation>
    </message>
    <message>
        <source>to do reminders waiting</source>
        <extracomment>Typed to find the page &quot;Next steps&quot;.</extracomment>
        <translation>کام باقی یاد دہانی انتظار to do</translation>
    </message>
    <message>
        <source>advice help law support helpline</source>
        <extracomment>Typed to find the page &quot;Guidance&quot;.</extracomment>
        <translation>مشورہ مدد قانون سپورٹ ہیلپ لائن advice help</translation>
    </message>
    <message>
        <source>export share bundle statement</source>
        <extracomment>Typed to find the page &quot;Packs and statements&quot;.</extracomment>
        <translation>ایکسپورٹ شیئر بنڈل بیان export statement</translation>
    </message>
    <message>
        <source>deleted undo delete undelete bin trash rubbish restore get back lost</source>
        <extracomment>Typed to find &quot;Removed entries&quot;.</extracomment>
        <translation>مٹایا ہوا ہٹایا ڈیلیٹ حذف واپس بحال کوڑا ردی گم deleted undo bin</translation>
    </message>
    <message>
        <source>deleted undo delete undelete bin trash rubbish restore get back lost pictures photos</source>
        <extracomment>Typed to find &quot;Removed files&quot;.</extracomment>
        <translation>مٹائی ہوئی ہٹائی ڈیلیٹ حذف واپس بحال کوڑا ردی گم تصویریں فوٹو deleted undo bin</translation>
    </message>
    <message>
        <source>options preferences font letters dark light colours theme language password uninstall</source>
        <extracomment>Typed to find the page &quot;Settings and safety&quot;.</extracomment>
        <translation>آپشن ترجیحات فونٹ حروف گہرے ہلکے رنگ تھیم زبان پاس ورڈ ان انسٹال settings</translation>
    </message>
    <message>
        <source>password pin code new</source>
        <extracomment>Typed to find &quot;Change the passphrase&quot;.</extracomment>
        <translation>پاس ورڈ پن کوڈ نیا password pin</translation>
    </message>
    <message>
        <source>forgot password passphrase lost reset</source>
        <extracomment>Typed to find &quot;Make recovery words&quot;.</extracomment>
        <translation>بھول یاد نہیں پاس ورڈ خفیہ جملہ گم ری سیٹ forgot password</translation>
    </message>
    <message>
        <source>find look for</source>
        <extracomment>Typed to find &quot;Search everything&quot;.</extracomment>
        <translation>ڈھونڈیں تلاش کھوج find search</translation>
    </message>
    <message>
        <source>blur cover photos images unblur</source>
        <extracomment>Typed to find &quot;Show or hide all pictures&quot;.</extracomment>
        <translation>دھندلا ڈھانپیں فوٹو تصاویر چھپانا blur</translation>
    </message>
    <message>
        <source>larger font size zoom in letters</source>
        <extracomment>Typed to find &quot;Bigger text&quot;.</extracomment>
        <translation>بڑا فونٹ سائز زوم حروف font zoom</translation>
    </message>
    <message>
        <source>font size zoom out letters</source>
        <extracomment>Typed to find &quot;Smaller text&quot;.</extracomment>
        <translation>چھوٹا فونٹ سائز زوم حروف font zoom</translation>
    </message>
    <message>
        <source>font size reset zoom</source>
        <extracomment>Typed to find &quot;Normal text&quot;.</extracomment>
        <translation>فونٹ سائز ری سیٹ زوم نارمل font zoom</translation>
    </message>
    <message>
        <source>how what means explain</source>
        <extracomment>Typed to find &quot;Help for this page&quot;.</extracomment>
        <translation>کیسے کیا مطلب سمجھائیں وضاحت help</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <extracomment>Typed to find &quot;List of keys&quot;.</extracomment>
        <translation>کی بورڈ شارٹ کٹ بٹن keyboard shortcuts</translation>
    </message>
    <message>
        <source>emergency help police ambulance 112 sos scared</source>
        <extracomment>Typed to find &quot;In danger now? Call 999&quot;.</extracomment>
        <translation>ایمرجنسی مدد پولیس ایمبولینس 112 sos ڈر خوف بچاؤ emergency</translation>
    </message>
    <message>
        <source>hide close log out sign out</source>
        <extracomment>Typed to find &quot;Lock&quot;.</extracomment>
        <translation>چھپائیں بند لاگ آؤٹ سائن آؤٹ hide</translation>
    </message>
    <message>
        <source>quit exit end stop</source>
        <extracomment>Typed to find &quot;Lock and close&quot;.</extracomment>
        <translation>بند ختم باہر نکلیں روکیں quit exit</translation>
    </message>
    <message>
        <source>hide quick exit escape panic quit</source>
        <extracomment>Typed to find &quot;Leave now&quot;.</extracomment>
        <translation>چھپائیں جلدی باہر نکلنا فرار گھبراہٹ بند hide exit escape</translation>
    </message>
    <message>
        <source>take back delete mistake</source>
        <extracomment>Typed to find &quot;Undo&quot;.</extracomment>
        <translation>واپس مٹائیں ڈیلیٹ غلطی undo</translation>
    </message>
    <message>
        <source>paper pdf</source>
        <extracomment>Typed to find &quot;Print&quot;.</extracomment>
        <translation>کاغذ پرنٹر چھاپیں pdf print</translation>
    </message>
</context>
<context>
    <name>app::shell::commands::Palette</name>
    <message>
        <source>Nothing matches. Try another word.</source>
        <extracomment>Group: &quot;Go to or do&quot;: a field, and below it pages, entries and what can be done. Read by: the person who keeps the diary, by keys alone, often with a screen reader.</extracomment>
        <translation>کچھ نہیں ملا۔ کوئی اور لفظ آزمائیں۔</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>کہیں جائیں یا کچھ کریں</translation>
    </message>
    <message>
        <source>Type a page, an entry, or what you want to do</source>
        <translation>کوئی صفحہ، اندراج، یا جو کام کرنا ہے، وہ لکھیں</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>جو کام کرنا ہے، وہ لکھیں</translation>
    </message>
    <message>
        <source>What matches</source>
        <extracomment>Noun, spoken name of the list: lines that have the words which were typed.</extracomment>
        <translation>جو ملا</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter does it, Esc closes.</source>
        <translation>تیر والے بٹنوں سے آگے پیچھے جائیں۔ کام Enter سے ہوتا ہے، بند Esc سے۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Beside a line of &quot;Go to or do&quot;. %1: where it belongs, &quot;Go to&quot;. %2: its keys, &quot;Ctrl+2&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Search everything for %1</source>
        <extracomment>The last line of &quot;Go to or do&quot;. %1 is what was typed.</extracomment>
        <translation>سب میں تلاش کریں: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A line of &quot;Go to or do&quot; as it is spoken. %1: what it does. %2: where it belongs, and its keys.</extracomment>
        <translation>%1۔ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es): %1</source>
        <extracomment>Spoken: how many lines match; %1: the one that Enter would do.</extracomment>
        <translation>
            <numerusform>%n نتیجہ: %1</numerusform>
            <numerusform>%n نتائج: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::spelling::Dictionaries</name>
    <message>
        <source>English (UK)</source>
        <extracomment>Group: names of languages of spelling. Read by: the person who keeps the diary, in a list of choices. A language of spelling, in a list of choices.</extracomment>
        <translation>انگریزی (UK)</translation>
    </message>
</context>
<context>
    <name>app::spelling::SpellMenu</name>
    <message>
        <source>No other words found</source>
        <extracomment>Group: the menu of a word that may be misspelt. Read by: the person who keeps the diary, who may not spell well. No blame. In the menu of a word that may be misspelt, where words that may have been meant would stand.</extracomment>
        <translation>کوئی اور لفظ نہیں ملا</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <extracomment>In the menu of a word that is marked as misspelt: it is never marked again.</extracomment>
        <translation>میرے الفاظ میں شامل کریں</translation>
    </message>
    <message>
        <source>Do not mark this here</source>
        <extracomment>In the menu of a word that is marked as misspelt: it is not marked in this text any more.</extracomment>
        <translation>یہاں اس پر نشان نہ لگائیں</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <extracomment>Group: the calendar of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the calendar.</extracomment>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>The label of a week; %1: its first day.</extracomment>
        <translation>%1 سے سات دن</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarModel</name>
    <message numerus="yes">
        <source>In the week: %n entries</source>
        <extracomment>Group: cells of the calendar of the timeline. Read by: the person who keeps the diary, and with a screen reader. Very short: the cells are small.</extracomment>
        <translation>
            <numerusform>اس ہفتے میں: %n اندراج</numerusform>
            <numerusform>اس ہفتے میں: %n اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>اس ہفتے میں</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>Spoken name of a week; %1: its first day.</extracomment>
        <translation>%1 سے سات دن</translation>
    </message>
</context>
<context>
    <name>app::timeline::CalendarPanel</name>
    <message>
        <source>Open this day</source>
        <extracomment>Group: the calendar of the timeline, with what belongs to it. Read by: the person who keeps the diary. A day without entries is not a day without harm.</extracomment>
        <translation>یہ دن کھولیں</translation>
    </message>
    <message>
        <source>A dot means nothing recorded. It does not mean nothing happened.</source>
        <translation>نقطے کا مطلب ہے کہ کچھ درج نہیں۔ اس کا مطلب یہ نہیں کہ کچھ ہوا ہی نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day. Look at them</source>
        <translation>
            <numerusform>%n اندراج کا دن معلوم نہیں۔ اسے دیکھیں</numerusform>
            <numerusform>%n اندراجات کا دن معلوم نہیں۔ انہیں دیکھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means: an entry was some time between two days. It is counted on each of them.</source>
        <extracomment>Below the calendar, after what a dot means. %1: the sign that stands after the number of such a day.</extracomment>
        <translation>%1 کا مطلب ہے: جو لکھا ہے، وہ دو دنوں کے بیچ کسی وقت ہوا۔ اندراج ان میں سے ہر دن میں گنا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineList</name>
    <message>
        <source>Timeline</source>
        <extracomment>Group: the list of the timeline, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of the list: everything in the order it happened.</extracomment>
        <translation>ٹائم لائن</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineListModel</name>
    <message numerus="yes">
        <source>%n day(s) without one that matches</source>
        <extracomment>A gap between two lines: days without an entry that the filters let through.</extracomment>
        <translation>
            <numerusform>%n دن، جس میں ایسا کوئی اندراج نہیں</numerusform>
            <numerusform>%n دن، جن میں ایسا کوئی اندراج نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with nothing recorded</source>
        <translation>
            <numerusform>%n دن، جس میں کچھ درج نہیں</numerusform>
            <numerusform>%n دن، جن میں کچھ درج نہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not known</source>
        <extracomment>Group: lines of the timeline. Read by: the person who keeps the diary, and with a screen reader. A day without entries is not a day without harm.</extracomment>
        <translation>دن معلوم نہیں</translation>
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
        <translation>ٹائم لائن</translation>
    </message>
    <message>
        <source>Everything in the order it happened. &quot;Nothing recorded&quot; does not mean that nothing happened.</source>
        <extracomment>Group: the page of the timeline, and the questions before it is printed. Read by: the person who keeps the diary, perhaps beside a police officer.</extracomment>
        <translation>سب کچھ اسی ترتیب میں جس میں ہوا۔ &quot;کچھ درج نہیں&quot; کا مطلب یہ نہیں کہ کچھ ہوا ہی نہیں۔</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Noun, a choice: show the timeline as a list.</extracomment>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Noun, a choice: show the timeline as a calendar.</extracomment>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF سیو کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Verb, a button.</extracomment>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Show reports and contacts</source>
        <translation>رپورٹیں اور رابطے دکھائیں</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>واپس کیلنڈر پر</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>اس صفحے میں تلاش</translation>
    </message>
    <message>
        <source>Entries with no day</source>
        <translation>بغیر دن کے اندراجات</translation>
    </message>
    <message numerus="yes">
        <source>No entries match these filters. Clear the filters to see all %n entries.</source>
        <translation>
            <numerusform>ان فلٹروں سے کوئی اندراج نہیں ملتا۔ %n اندراج دیکھنے کے لیے فلٹر صاف کریں۔</numerusform>
            <numerusform>ان فلٹروں سے کوئی اندراج نہیں ملتا۔ تمام %n اندراجات دیکھنے کے لیے فلٹر صاف کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>When you add entries they will appear here in order.</source>
        <translation>اندراجات شامل ہوں گے تو یہاں ترتیب سے نظر آئیں گے۔</translation>
    </message>
    <message>
        <source>Private entries are not put on paper.</source>
        <translation>نجی اندراجات کاغذ پر نہیں آتے۔</translation>
    </message>
    <message>
        <source>Save the timeline as a PDF?</source>
        <translation>ٹائم لائن کو PDF میں سیو کریں؟</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>ٹائم لائن سیو کریں</translation>
    </message>
    <message>
        <source>Saving the timeline</source>
        <translation>ٹائم لائن سیو ہو رہی ہے</translation>
    </message>
    <message>
        <source>The timeline was saved. The PDF is not protected.</source>
        <translation>ٹائم لائن سیو ہو گئی۔ اس PDF پر کوئی حفاظتی لاک نہیں۔</translation>
    </message>
    <message>
        <source>Print the timeline?</source>
        <translation>ٹائم لائن پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printing the timeline</source>
        <translation>ٹائم لائن پرنٹ ہو رہی ہے</translation>
    </message>
    <message>
        <source>The timeline was sent to the printer.</source>
        <translation>ٹائم لائن پرنٹر کو بھیج دی گئی۔</translation>
    </message>
    <message>
        <source>Keep a PDF here</source>
        <translation>PDF یہاں رکھیں</translation>
    </message>
</context>
<context>
    <name>app::timeline::TimelineWords</name>
    <message>
        <source>Crime reference %1 of %2.</source>
        <comment>number, day</comment>
        <translation>کرائم ریفرنس %1، تاریخ %2۔</translation>
    </message>
    <message>
        <source>Reference %1 of %2.</source>
        <comment>number, day</comment>
        <translation>ریفرنس %1، تاریخ %2۔</translation>
    </message>
    <message>
        <source>Crime reference %1.</source>
        <extracomment>%1: the number that the police gave.</extracomment>
        <translation>کرائم ریفرنس %1۔</translation>
    </message>
    <message>
        <source>Reference %1.</source>
        <extracomment>Noun; %1: the number that the police or others gave.</extracomment>
        <translation>ریفرنس %1۔</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <comment>101 or 999</comment>
        <translation>%1 پر کال کی گئی۔</translation>
    </message>
    <message>
        <source>Called %1, %2.</source>
        <comment>101 or 999, police force</comment>
        <translation>%1 پر کال کی گئی، %2۔</translation>
    </message>
    <message>
        <source>Went to a police station.</source>
        <extracomment>Group: sentences of the timeline and its summary. Read by: the person who keeps the diary, and perhaps by a police officer beside them. Facts, no verdicts, no gender.</extracomment>
        <translation>پولیس اسٹیشن جا کر رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Went to a police station, %1.</source>
        <extracomment>The person did so; %1: which police force.</extracomment>
        <translation>پولیس اسٹیشن جا کر رپورٹ کی گئی، %1۔</translation>
    </message>
    <message>
        <source>Reported it online.</source>
        <translation>آن لائن رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it online to %1.</source>
        <extracomment>The person did so; %1: a police force, an app or somebody else.</extracomment>
        <translation>آن لائن رپورٹ کی گئی: %1۔</translation>
    </message>
    <message>
        <source>Reported it by phone.</source>
        <translation>فون پر رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Called %1 to report it.</source>
        <extracomment>The person did so; %1: a police force or somebody else.</extracomment>
        <translation>رپورٹ کرنے کے لیے %1 کو کال کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it by email.</source>
        <translation>ای میل سے رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it by email to %1.</source>
        <translation>ای میل سے %1 کو رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it by letter.</source>
        <translation>خط سے رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it by letter to %1.</source>
        <translation>خط سے %1 کو رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it in person.</source>
        <translation>خود مل کر رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it in person to %1.</source>
        <translation>خود مل کر %1 کو رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it.</source>
        <translation>رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>Reported it to %1.</source>
        <extracomment>The person did so; %1: a police force or somebody else.</extracomment>
        <translation>%1 کو رپورٹ کی گئی۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agency, name of somebody there</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>They contacted you.</source>
        <translation>انہوں نے آپ سے رابطہ کیا۔</translation>
    </message>
    <message>
        <source>%1 contacted you.</source>
        <comment>agency or name</comment>
        <translation>%1 نے آپ سے رابطہ کیا۔</translation>
    </message>
    <message>
        <source>You contacted them.</source>
        <translation>آپ نے ان سے رابطہ کیا۔</translation>
    </message>
    <message>
        <source>You contacted %1.</source>
        <comment>agency or name</comment>
        <translation>آپ نے %1 سے رابطہ کیا۔</translation>
    </message>
    <message>
        <source>They said: %1</source>
        <extracomment>The answer to a report; %1: in the words that were written down.</extracomment>
        <translation>انہوں نے کہا: %1</translation>
    </message>
    <message>
        <source>your report</source>
        <extracomment>Noun, lower case: the end of a line about a report.</extracomment>
        <translation>آپ کی رپورٹ</translation>
    </message>
    <message>
        <source>contact about a report</source>
        <translation>رپورٹ کے بارے میں رابطہ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files go with it.</extracomment>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>رپورٹ ہو چکا</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>نجی</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1، %n اندراج</numerusform>
            <numerusform>%1، %n اندراجات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no entries that match</source>
        <comment>a day</comment>
        <translation>%1، ایسا کوئی اندراج نہیں</translation>
    </message>
    <message>
        <source>%1, nothing recorded</source>
        <comment>a day</comment>
        <translation>%1، کچھ درج نہیں</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1۔</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a day and how many entries, what happened</comment>
        <translation>%1: %2۔</translation>
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
            <numerusform>%n اندراج۔</numerusform>
            <numerusform>%n اندراجات۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was %1, the last %2.</source>
        <extracomment>%1 and %2: days in words, &quot;on 4 March 2026&quot;.</extracomment>
        <translation>پہلا %1، آخری %2۔</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <extracomment>%1: what was done most often, such as &quot;Followed me (3 times)&quot;.</extracomment>
        <translation>سب سے زیادہ: %1۔</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without one that matches is %n day(s).</source>
        <translation>
            <numerusform>ایسے اندراج کے بغیر سب سے لمبا عرصہ %n دن ہے۔</numerusform>
            <numerusform>ایسے اندراج کے بغیر سب سے لمبا عرصہ %n دن ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time with nothing recorded is %n day(s).</source>
        <translation>
            <numerusform>جس میں کچھ درج نہیں، وہ سب سے لمبا عرصہ %n دن ہے۔</numerusform>
            <numerusform>جس میں کچھ درج نہیں، وہ سب سے لمبا عرصہ %n دن ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You asked them to stop: %1. They were in touch %n time(s) after that.</source>
        <extracomment>How often they were in touch after the person asked them to stop; %1: when that was.</extracomment>
        <translation>
            <numerusform>آپ نے ان سے کہا کہ یہ سب بند کریں: %1۔ اس کے بعد انہوں نے %n بار رابطہ کیا۔</numerusform>
            <numerusform>آپ نے ان سے کہا کہ یہ سب بند کریں: %1۔ اس کے بعد انہوں نے %n بار رابطہ کیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries say that an order or a bail condition was broken.</source>
        <translation>
            <numerusform>%n اندراج میں لکھا ہے کہ عدالت کا حکم یا ضمانت کی شرط توڑی گئی۔</numerusform>
            <numerusform>%n اندراجات میں لکھا ہے کہ عدالت کا حکم یا ضمانت کی شرط توڑی گئی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (some time between two days: %2)</source>
        <extracomment>%1: a day and how many entries it has. %2: how many of them were some time between two days, so that they count on each day from the first to the last.</extracomment>
        <translation>%1 (دو دنوں کے بیچ کسی وقت: %2)</translation>
    </message>
</context>
<context>
    <name>app::today::TodayPage</name>
    <message>
        <source>Today</source>
        <extracomment>Noun, the heading of the page.</extracomment>
        <translation>آج</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: the first page: what waits, what is half written, and the last entries. Read by: the person who keeps the diary, each time they open it. Calm; it must not press anybody.</extracomment>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Add a picture or file</source>
        <translation>تصویر یا فائل شامل کریں</translation>
    </message>
    <message>
        <source>Get ready to report (101 or online)</source>
        <translation>رپورٹ کرنے کی تیاری (101 یا آن لائن)</translation>
    </message>
    <message>
        <source>Nothing here yet. When you are ready, write what happened. One sentence is enough.</source>
        <translation>ابھی یہاں کچھ نہیں۔ جب آپ تیار ہوں، جو ہوا وہ لکھیں۔ ایک جملہ کافی ہے۔</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>A heading above a list: what the police or others have not given or done yet.</extracomment>
        <translation>جن کا انتظار ہے</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>A button: add the number that is missing.</extracomment>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>A button: open the report. Verb.</extracomment>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Add it: %1</source>
        <extracomment>Spoken name of a button: what it opens.</extracomment>
        <translation>شامل کریں: %1</translation>
    </message>
    <message>
        <source>Open it: %1</source>
        <extracomment>Spoken name of the button &quot;Open it&quot;; %1: what it opens.</extracomment>
        <translation>کھولیں: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>A heading above a list: what is half written.</extracomment>
        <translation>ادھورے کام</translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>A button: go on with what is half written.</extracomment>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Carry on: %1</source>
        <extracomment>Spoken name of the button Carry on; %1: the first words of an entry.</extracomment>
        <translation>جاری رکھیں: %1</translation>
    </message>
    <message>
        <source>Last entries</source>
        <extracomment>Noun, a heading above a list: the newest entries.</extracomment>
        <translation>آخری اندراجات</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>نیا خفیہ جملہ چنیں</translation>
    </message>
    <message>
        <source>You have no recovery words. If you forget your passphrase, no one can open your records.</source>
        <translation>آپ کے پاس بحالی کے الفاظ نہیں ہیں۔ خفیہ جملہ یاد نہ رہا تو آپ کا ریکارڈ کسی سے نہیں کھلے گا۔</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>بحالی کے الفاظ بنائیں</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>یہ دوبارہ نہ دکھائیں</translation>
    </message>
    <message>
        <source>You can still make them in Settings.</source>
        <translation>یہ اب بھی سیٹنگز میں بنائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You came in with your recovery words. You can choose a new passphrase, so that you do not need the paper next time.</source>
        <translation>آپ نے ریکارڈ بحالی کے الفاظ سے کھولا۔ نیا خفیہ جملہ چنا جا سکتا ہے، تاکہ اگلی بار کاغذ کی ضرورت نہ پڑے۔</translation>
    </message>
</context>
<context>
    <name>app::today::TodayWords</name>
    <message>
        <source>A report that is not finished</source>
        <extracomment>Group: lines on the first page: what is half written, what waits, and the last entries. Read by: the person who keeps the diary, and with a screen reader. Words after &quot;your&quot; are in lower case.</extracomment>
        <translation>ایک نامکمل رپورٹ</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>رپورٹ: %1</translation>
    </message>
    <message>
        <source>A call or letter that is not finished</source>
        <translation>نامکمل کال یا خط</translation>
    </message>
    <message>
        <source>Call or letter: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>کال یا خط: %1</translation>
    </message>
    <message>
        <source>Notes of a call</source>
        <translation>کال کے نوٹ</translation>
    </message>
    <message>
        <source>Notes of a call: %1</source>
        <extracomment>Noun, something half written; %1: its first words.</extracomment>
        <translation>کال کے نوٹ: %1</translation>
    </message>
    <message>
        <source>A person without a name yet</source>
        <translation>شخص، ابھی بغیر نام</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>Noun, something half written; %1: a name.</extracomment>
        <translation>شخص: %1</translation>
    </message>
    <message>
        <source>An account without a name yet</source>
        <translation>اکاؤنٹ، ابھی بغیر نام</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Noun, something half written: on a website or in an app; %1: a name.</extracomment>
        <translation>اکاؤنٹ: %1</translation>
    </message>
    <message>
        <source>A place without a name yet</source>
        <translation>جگہ، ابھی بغیر نام</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>Noun, something half written; %1: a name.</extracomment>
        <translation>جگہ: %1</translation>
    </message>
    <message>
        <source>An order without words yet</source>
        <translation>قانونی حکم، ابھی خالی</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>Noun, something half written: what a court told somebody not to do; %1: its kind.</extracomment>
        <translation>قانونی حکم: %1</translation>
    </message>
    <message>
        <source>What a file shows</source>
        <translation>فائل کیا دکھاتی ہے</translation>
    </message>
    <message>
        <source>What a file shows: %1</source>
        <extracomment>Something half written; %1: its first words.</extracomment>
        <translation>فائل کیا دکھاتی ہے: %1</translation>
    </message>
    <message>
        <source>An entry without words yet</source>
        <translation>اندراج، ابھی خالی</translation>
    </message>
    <message>
        <source>call to %1</source>
        <extracomment>Noun, after &quot;your&quot;; %1: 101 or 999.</extracomment>
        <translation>%1 پر کال</translation>
    </message>
    <message>
        <source>online report</source>
        <extracomment>Noun, after &quot;your&quot;.</extracomment>
        <translation>آن لائن رپورٹ</translation>
    </message>
    <message>
        <source>visit to the station</source>
        <translation>پولیس اسٹیشن پر رپورٹ</translation>
    </message>
    <message>
        <source>phone call</source>
        <extracomment>Noun, after &quot;your&quot;.</extracomment>
        <translation>فون کال</translation>
    </message>
    <message>
        <source>email</source>
        <extracomment>Noun, after &quot;your&quot;: a report by email.</extracomment>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>Noun, after &quot;your&quot;: a report by letter.</extracomment>
        <translation>خط</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Noun, after &quot;your&quot;: a report face to face.</extracomment>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>report to a website or app</source>
        <translation>ویب سائٹ یا ایپ کو رپورٹ</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>Noun, after &quot;your&quot;: a report of any other kind.</extracomment>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Reference number for your %1 on %2</source>
        <extracomment>%1: &quot;call to 101&quot;; %2: a day.</extracomment>
        <translation>ریفرنس نمبر باقی ہے: %1، %2</translation>
    </message>
    <message>
        <source>Reference number for your %1</source>
        <extracomment>%1: &quot;call to 101&quot;.</extracomment>
        <translation>ریفرنس نمبر باقی ہے: %1</translation>
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
        <translation>%1۔ وعدہ %2 تک کا تھا۔ اب اس بارے میں پوچھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>%1. Promised for %2.</source>
        <extracomment>%1: a promise; %2: the day it was promised for.</extracomment>
        <translation>%1۔ وعدہ %2 تک کا ہے۔</translation>
    </message>
    <message>
        <source>%1 (started at %2)</source>
        <extracomment>%1: first words; %2: a time.</extracomment>
        <translation>%1 (%2 پر شروع ہوا)</translation>
    </message>
    <message>
        <source>%1 (started on %2)</source>
        <extracomment>%1: first words; %2: a day.</extracomment>
        <translation>%1 (%2 کو شروع ہوا)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>How many files an entry has.</extracomment>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>A mark on an entry: it was told to the police or others.</extracomment>
        <translation>رپورٹ ہو چکا</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Adjective, a mark on an entry: left out of what is given to others.</extracomment>
        <translation>نجی</translation>
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
        <translation>یہ فولڈر کھولیں</translation>
    </message>
    <message>
        <source>There are no records of this app in that place.</source>
        <translation>اس جگہ پر اس ایپ کا کوئی ریکارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Choose the folder where you keep them.</source>
        <translation>وہ فولڈر چنیں جہاں آپ کا ریکارڈ ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::FirstRun</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the step before.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: to the step after. Adjective, as in &quot;next page&quot;.</extracomment>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Which page of the first run this is: &quot;Step 5 of 8&quot;.</extracomment>
        <translation>قدم %1 (کل %2)</translation>
    </message>
    <message>
        <source>There is a folder with files in that place. Go back one page and choose another place.</source>
        <translation>اس جگہ پر فائلوں والا ایک فولڈر پہلے سے ہے۔ ایک صفحہ پیچھے جا کر کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Your records are made.</source>
        <extracomment>Group: buttons and messages of the pages that are seen at the first start. Read by: the person who will keep the diary, who may be frightened and in a hurry.</extracomment>
        <translation>آپ کا ریکارڈ بن گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::HabitsStep</name>
    <message>
        <source>When you step away</source>
        <translation>جب آپ تھوڑی دیر کے لیے ہٹیں</translation>
    </message>
    <message>
        <source>You can change all of this later, in Settings.</source>
        <translation>یہ سب بعد میں سیٹنگز میں بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Blur pictures until I ask to see them</source>
        <extracomment>Group: a page at the first start: when to lock, and what to blur. Read by: the person who will keep the diary.</extracomment>
        <translation>تصویریں دھندلی رکھیں، جب تک میں دکھانے کو نہ کہوں</translation>
    </message>
</context>
<context>
    <name>app::vault::KnownWordsStep</name>
    <message>
        <source>Words that others might guess</source>
        <translation>وہ الفاظ جن کا اندازہ دوسروں کو ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Someone who knows you may try names and dates first. You can leave this empty.</source>
        <extracomment>Group: a page at the first start: names that others might guess. Read by: the person who will keep the diary.</extracomment>
        <translation>آپ کی جان پہچان کے لوگ پہلے نام اور تاریخیں آزما سکتے ہیں۔ اسے خالی چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Names, pets, streets, teams, birthdays</source>
        <translation>نام، پالتو جانور، گلیاں، ٹیمیں، سالگرہ کی تاریخیں</translation>
    </message>
    <message>
        <source>We only test your passphrase with them. We do not keep them.</source>
        <translation>ہم ان سے صرف آپ کا خفیہ جملہ پرکھتے ہیں۔ ہم انہیں رکھتے نہیں۔</translation>
    </message>
</context>
<context>
    <name>app::vault::LeaveStep</name>
    <message>
        <source>How to leave quickly</source>
        <translation>جلدی سے کیسے نکلیں</translation>
    </message>
    <message>
        <source>You can close everything at once, at any time.</source>
        <translation>سب کچھ کسی بھی وقت ایک ساتھ بند کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Try it now</source>
        <extracomment>Group: a page at the first start: how to leave quickly, and what leaving does not do. Read by: the person who will keep the diary, whose safety may hang on it. Exact; promise nothing more than the English does.</extracomment>
        <translation>ابھی آزما کر دیکھیں</translation>
    </message>
    <message>
        <source>Press the Shift key three times. Or press Esc three times. Or press Leave now, at the top.</source>
        <translation>تین بار Shift دبائیں۔ یا تین بار Esc دبائیں۔ یا اوپر &quot;فوراً نکلیں&quot; دبائیں۔</translation>
    </message>
    <message>
        <source>The window goes at once. Nothing is asked. What you wrote is kept.</source>
        <translation>ونڈو فوراً چلی جاتی ہے۔ کچھ نہیں پوچھا جاتا۔ جو آپ نے لکھا، وہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It does not hide that this app is on this computer.</source>
        <translation>یہ اس بات کو نہیں چھپاتا کہ یہ ایپ اس کمپیوٹر پر ہے۔</translation>
    </message>
    <message>
        <source>It does not stop a spy program from seeing your screen.</source>
        <translation>یہ جاسوسی کرنے والے پروگرام کو آپ کی اسکرین دیکھنے سے نہیں روکتا۔</translation>
    </message>
    <message>
        <source>Now press Shift three times. The window goes, and comes back this once.</source>
        <translation>اب تین بار Shift دبائیں۔ ونڈو چلی جائے گی، اور صرف اس بار واپس آئے گی۔</translation>
    </message>
    <message>
        <source>That is how it works. The next time the window does not come back.</source>
        <translation>یہ اسی طرح کام کرتا ہے۔ اگلی بار ونڈو واپس نہیں آئے گی۔</translation>
    </message>
    <message>
        <source>It shows nothing in its place. It helps to keep something ordinary open behind it.</source>
        <translation>یہ اپنی جگہ کچھ نہیں دکھاتا۔ اس کے پیچھے کوئی عام سی چیز کھلی رکھنے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>Small dots beside Leave now count how often you pressed. They go after a few seconds.</source>
        <translation>&quot;فوراً نکلیں&quot; کے ساتھ چھوٹے نقطے گنتے ہیں کہ کتنی بار دبایا گیا۔ یہ چند سیکنڈ میں چلے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>app::vault::NationStep</name>
    <message>
        <source>Where do you live?</source>
        <translation>آپ کی رہائش کہاں ہے؟</translation>
    </message>
    <message>
        <source>The law and the police are not the same everywhere in the UK.</source>
        <translation>قانون اور پولیس UK میں ہر جگہ ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>I live in</source>
        <extracomment>Group: a page at the first start: in which part of the UK the person lives. Read by: the person who will keep the diary.</extracomment>
        <translation>میری رہائش یہاں ہے</translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>انگلینڈ</translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>ویلز</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>اسکاٹ لینڈ</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>A part of the UK, a choice after &quot;I live in&quot;.</extracomment>
        <translation>شمالی آئرلینڈ</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>یہ بعد میں بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Choose where you live.</source>
        <translation>چنیں کہ آپ کی رہائش کہاں ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::OpenFolder</name>
    <message>
        <source>Last opened %1 at %2.</source>
        <extracomment>%1 is a day, &quot;21 November&quot;; %2 is a time, &quot;9:40pm&quot;.</extracomment>
        <translation>پچھلی بار %1 کو %2 پر کھلا۔</translation>
    </message>
    <message>
        <source>My records</source>
        <extracomment>Group: the name of the folder of records, and when it was opened last. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside. This text: Noun, a heading where the folder has no name of its own.</extracomment>
        <translation>میرا ریکارڈ</translation>
    </message>
    <message>
        <source>Your last words were kept. You find them under &quot;Not finished&quot;.</source>
        <extracomment>&quot;Not finished&quot; is the heading of a list on the page Today: the same words as there.</extracomment>
        <translation>آپ کی آخری تحریر رکھ لی گئی تھی۔ وہ &quot;ادھورے کام&quot; کے نیچے ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>خفیہ جملہ چنیں</translation>
    </message>
    <message>
        <source>Some random words are easier to remember and harder to guess. No one can open your records without it. We do not keep a copy.</source>
        <extracomment>Group: a page at the first start: the passphrase, and where the records are kept. Read by: the person who will keep the diary. It must be clear that nobody can help who loses it.</extracomment>
        <translation>چند بے ترتیب الفاظ یاد رکھنا آسان ہے، اور ان کا اندازہ لگانا مشکل۔ اس کے بغیر آپ کا ریکارڈ کسی سے نہیں کھلتا۔ ہم اس کی کاپی نہیں رکھتے۔</translation>
    </message>
    <message>
        <source>Keep them in another place</source>
        <translation>ریکارڈ کسی اور جگہ رکھیں</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>ریکارڈ یہاں رکھیں</translation>
    </message>
    <message>
        <source>Your records will be kept in %1</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>آپ کا ریکارڈ یہاں رکھا جائے گا: %1</translation>
    </message>
    <message>
        <source>There are records in the usual place. Choose another place for these.</source>
        <translation>معمول کی جگہ پر پہلے سے ریکارڈ ہے۔ اس نئے ریکارڈ کے لیے کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose where to keep your new records.</source>
        <translation>چنیں کہ نیا ریکارڈ کہاں رکھنا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::RecoveryStep</name>
    <message>
        <source>If you forget it</source>
        <translation>اگر خفیہ جملہ یاد نہ رہے</translation>
    </message>
    <message>
        <source>There is no way to open your records without the passphrase or the recovery words. We do not keep a copy.</source>
        <extracomment>Group: a page at the first start: recovery words on paper, or none. Read by: the person who will keep the diary, who weighs who may find a paper. Exact.</extracomment>
        <translation>خفیہ جملے یا بحالی کے الفاظ کے بغیر آپ کا ریکارڈ کھولنے کا کوئی راستہ نہیں۔ ہم اس کی کاپی نہیں رکھتے۔</translation>
    </message>
    <message>
        <source>Making your records. This takes a moment.</source>
        <translation>آپ کا ریکارڈ بن رہا ہے۔ اس میں تھوڑی دیر لگتی ہے۔</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>آپ کو کیا بہتر لگتا ہے؟</translation>
    </message>
    <message>
        <source>I know this, and go on without</source>
        <translation>مجھے یہ معلوم ہے، اور بحالی کے الفاظ کے بغیر آگے جانا ہے</translation>
    </message>
    <message>
        <source>Recovery words on paper</source>
        <translation>بحالی کے الفاظ کاغذ پر</translation>
    </message>
    <message>
        <source>No recovery</source>
        <extracomment>A choice: do without recovery words.</extracomment>
        <translation>بحالی کے بغیر</translation>
    </message>
    <message>
        <source>If you forget your passphrase, no one can open your records. We cannot help then.</source>
        <translation>خفیہ جملہ یاد نہ رہا تو آپ کا ریکارڈ کسی سے نہیں کھلے گا۔ تب ہم بھی مدد نہیں کر سکتے۔</translation>
    </message>
    <message>
        <source>Eleven words open your records if you forget the passphrase. Who could find the paper? A friend, a solicitor or a support worker can keep it for you, away from home.</source>
        <translation>خفیہ جملہ یاد نہ رہے تو گیارہ الفاظ آپ کا ریکارڈ کھولتے ہیں۔ ان الفاظ کا کاغذ کس کے ہاتھ لگ سکتا ہے؟ اسے گھر سے دور، کسی دوست، وکیل یا سپورٹ ورکر کے پاس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Tick the box to go on without recovery words.</source>
        <translation>بحالی کے الفاظ کے بغیر آگے جانے کے لیے خانے پر نشان لگائیں۔</translation>
    </message>
</context>
<context>
    <name>app::vault::SafePlaceStep</name>
    <message>
        <source>Is this computer safe for you?</source>
        <translation>کیا یہ کمپیوٹر آپ کے لیے محفوظ ہے؟</translation>
    </message>
    <message>
        <source>Here you can write down what happens to you, and keep what shows it. It all stays in a locked file on this computer.</source>
        <extracomment>Group: the first page at the first start: is this computer safe to use? Read by: somebody who may be watched on this computer. Calm and exact; it must not press anybody.</extracomment>
        <translation>یہاں لکھا جا سکتا ہے کہ آپ کے ساتھ کیا ہو رہا ہے، اور جو اسے دکھائے وہ رکھا جا سکتا ہے۔ یہ سب اس کمپیوٹر پر ایک لاک کی ہوئی فائل میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Who can use this computer?</source>
        <translation>یہ کمپیوٹر کس کس کے استعمال میں آ سکتا ہے؟</translation>
    </message>
    <message>
        <source>Only me</source>
        <extracomment>A choice: nobody else can use this computer.</extracomment>
        <translation>صرف میں</translation>
    </message>
    <message>
        <source>Someone else can use it</source>
        <translation>کسی اور کے استعمال میں بھی آ سکتا ہے</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>مجھے یقین نہیں</translation>
    </message>
    <message>
        <source>If someone watches this computer, it may be safer to stop here and use another one.</source>
        <translation>اگر اس کمپیوٹر پر کسی کی نظر ہے، تو شاید یہاں رکنا اور کوئی اور کمپیوٹر استعمال کرنا زیادہ محفوظ ہو۔</translation>
    </message>
    <message>
        <source>A library, a friend, your work or a support worker may have one.</source>
        <translation>لائبریری، دوست، آپ کے کام کی جگہ یا سپورٹ ورکر کے پاس کمپیوٹر ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>A spy program can see what you type and what is on the screen. We cannot stop that.</source>
        <translation>جاسوسی کرنے والا پروگرام آپ کا لکھا ہوا بھی دیکھ سکتا ہے اور اسکرین بھی۔ ہم اسے نہیں روک سکتے۔</translation>
    </message>
    <message>
        <source>Stopping what you usually do on this computer can be noticed too.</source>
        <translation>اس کمپیوٹر پر جو کام عام طور پر ہوتا ہے، وہ رک جائے تو یہ بھی کسی کی نظر میں آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>You can also keep this app and your records on a stick that you take with you.</source>
        <translation>یہ ایپ اور آپ کا ریکارڈ ایسی USB اسٹک پر بھی رکھے جا سکتے ہیں جو آپ کے ساتھ رہے۔</translation>
    </message>
    <message>
        <source>Stop here for now</source>
        <translation>ابھی یہیں رکیں</translation>
    </message>
    <message>
        <source>I already have records: open them</source>
        <translation>میرا ریکارڈ پہلے سے ہے: اسے کھولیں</translation>
    </message>
    <message>
        <source>Choose who can use this computer.</source>
        <translation>چنیں کہ یہ کمپیوٹر کس کے استعمال میں آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It may help to think of who set this computer up, who knows its password, and who fixes it.</source>
        <translation>یہ سوچنے سے مدد مل سکتی ہے کہ یہ کمپیوٹر کس نے سیٹ اپ کیا، اس کا پاس ورڈ کس کو معلوم ہے، اور اسے ٹھیک کون کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::StartStep</name>
    <message>
        <source>Your records are ready</source>
        <translation>آپ کا ریکارڈ تیار ہے</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>کہاں سے شروع کرنا اچھا لگے گا؟</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <extracomment>Group: the last page at the first start: what to do first. Read by: the person who will keep the diary.</extracomment>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>تصویریں یا فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>پہلے ایک نظر دیکھ لیں</translation>
    </message>
</context>
<context>
    <name>app::vault::UnlockForm</name>
    <message>
        <source>Word %1 is not one of the words. Check its letters.</source>
        <extracomment>%1: which word it is, a number from 1 to 11.</extracomment>
        <translation>لفظ %1 ان الفاظ میں سے نہیں ہے۔ اس کے حروف دیکھ لیں۔</translation>
    </message>
    <message>
        <source>There are %1 words here. There are 11 on your paper.</source>
        <extracomment>%1: how many words were typed.</extracomment>
        <translation>یہاں %1 الفاظ ہیں۔ آپ کے کاغذ پر 11 ہیں۔</translation>
    </message>
    <message>
        <source>Those words did not open your records. Check each word and their order, then try again.</source>
        <extracomment>Group: the form that opens the records, and what it says when that did not work. Read by: the person who keeps the diary, or anybody who starts the app. It must say nothing of what is inside.</extracomment>
        <translation>ان الفاظ سے آپ کا ریکارڈ نہیں کھلا۔ ہر لفظ اور ان کی ترتیب دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>Noun, a label before a field: the words that open the records. Not &quot;password&quot;.</extracomment>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Verb, a button: open the records.</extracomment>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Verb, a button: stop opening the records.</extracomment>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>کوئی اور فائل کھولیں</translation>
    </message>
    <message>
        <source>Open your records</source>
        <translation>اپنا ریکارڈ کھولیں</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>بحالی کے الفاظ</translation>
    </message>
    <message>
        <source>Type the eleven words that you wrote down. Capitals do not matter.</source>
        <translation>وہ گیارہ الفاظ لکھیں جو آپ نے لکھ کر رکھے تھے۔ چھوٹے بڑے حروف سے فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>مجھے خفیہ جملہ یاد نہیں</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>خفیہ جملہ استعمال کریں</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Enter your recovery words.</source>
        <translation>اپنے بحالی کے الفاظ لکھیں۔</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>کھل رہا ہے۔ اس میں تھوڑی دیر لگتی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>دوبارہ کوشش %n سیکنڈ میں ہو سکتی ہے۔</numerusform>
            <numerusform>دوبارہ کوشش %n سیکنڈ میں ہو سکتی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new records in another place</source>
        <translation>کسی اور جگہ نیا ریکارڈ بنائیں</translation>
    </message>
</context>
<context>
    <name>app::vault::WrongTries</name>
    <message>
        <source>One wrong try since then.</source>
        <extracomment>Group: how often somebody typed a wrong passphrase. Read by: the person who keeps the diary: it may mean that somebody else tried. Calm.</extracomment>
        <translation>اس کے بعد ایک غلط کوشش ہوئی۔</translation>
    </message>
    <message>
        <source>Two wrong tries since then.</source>
        <translation>اس کے بعد دو غلط کوششیں ہوئیں۔</translation>
    </message>
    <message>
        <source>Three wrong tries since then.</source>
        <translation>اس کے بعد تین غلط کوششیں ہوئیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries since then.</source>
        <translation>
            <numerusform>اس کے بعد %n غلط کوشش ہوئی۔</numerusform>
            <numerusform>اس کے بعد %n غلط کوششیں ہوئیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::vault::keys::NewPassphrase</name>
    <message>
        <source>Strength: not rated yet</source>
        <extracomment>Group: fields for a new passphrase, and how hard it is to guess. Read by: the person who keeps the diary, and with a screen reader. No blame for a weak one.</extracomment>
        <translation>مضبوطی: ابھی جانچی نہیں گئی</translation>
    </message>
    <message>
        <source>Strength: too easy to guess</source>
        <translation>مضبوطی: اندازہ لگانا بہت آسان</translation>
    </message>
    <message>
        <source>Strength: it will do. One more word makes it much harder to guess.</source>
        <translation>مضبوطی: کام چل جائے گا۔ ایک لفظ اور ہو تو اندازہ لگانا کہیں زیادہ مشکل ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Strength: strong</source>
        <extracomment>How hard the passphrase is to guess: hard.</extracomment>
        <translation>مضبوطی: اچھی</translation>
    </message>
    <message>
        <source>Which passphrase?</source>
        <extracomment>A question above two choices: the words that are offered, or one&apos;s own.</extracomment>
        <translation>کون سا خفیہ جملہ؟</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>یہ الفاظ استعمال کریں</translation>
    </message>
    <message>
        <source>I will choose my own</source>
        <translation>اپنا جملہ خود چننا ہے</translation>
    </message>
    <message>
        <source>Different words</source>
        <extracomment>A button: offer other words that chance has put together.</extracomment>
        <translation>دوسرے الفاظ</translation>
    </message>
    <message>
        <source>Type it once to make sure</source>
        <translation>پکا کرنے کے لیے اسے ایک بار لکھیں</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>خفیہ جملے کی مضبوطی</translation>
    </message>
    <message>
        <source>Who could guess it?</source>
        <translation>کس کو اس کا اندازہ ہو سکتا ہے؟</translation>
    </message>
    <message>
        <source>Someone who knows you tries names, pets, teams, streets and dates first.</source>
        <translation>آپ کی جان پہچان کا کوئی شخص سب سے پہلے نام، پالتو جانور، ٹیمیں، گلیاں اور تاریخیں آزماتا ہے۔</translation>
    </message>
    <message>
        <source>A program tries millions of known passphrases, songs and sayings.</source>
        <translation>کوئی پروگرام لاکھوں عام خفیہ جملے، گانے اور کہاوتیں آزماتا ہے۔</translation>
    </message>
    <message>
        <source>Words that chance puts together have no link to you, and no saying behind them.</source>
        <translation>اتفاق سے جڑے الفاظ کا آپ سے کوئی تعلق نہیں ہوتا، اور ان کے پیچھے کوئی کہاوت نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Type your own passphrase</source>
        <translation>اپنا خفیہ جملہ لکھیں</translation>
    </message>
    <message>
        <source>There are five new words on this page.</source>
        <translation>اس صفحے پر پانچ نئے الفاظ ہیں۔</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>اس وقت Caps Lock آن ہے۔</translation>
    </message>
    <message>
        <source>Caps Lock: off</source>
        <translation>Caps Lock: آف</translation>
    </message>
    <message>
        <source>Keyboard: %1. %2</source>
        <extracomment>%1 is a language; %2 says whether Caps Lock is on.</extracomment>
        <translation>کی بورڈ: %1۔ %2</translation>
    </message>
    <message>
        <source>Type the words once, with a space between them.</source>
        <translation>یہ الفاظ ایک بار لکھیں، ہر دو کے بیچ خالی جگہ کے ساتھ۔</translation>
    </message>
    <message>
        <source>What you typed is not the same as the words. Check each word.</source>
        <translation>جو لکھا گیا، وہ ان الفاظ جیسا نہیں۔ ہر لفظ دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This passphrase uses a name you told us. Choose words that no one could link to you.</source>
        <translation>اس خفیہ جملے میں ایک نام ہے جو آپ نے ہمیں بتایا۔ ایسے الفاظ چنیں جن کا آپ سے تعلق کوئی نہ جوڑ سکے۔</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Add one or two more words.</source>
        <translation>اس خفیہ جملے کا اندازہ لگانا بہت آسان ہے۔ ایک دو لفظ اور شامل کریں۔</translation>
    </message>
    <message>
        <source>Type it a second time</source>
        <translation>اسے دوسری بار لکھیں</translation>
    </message>
    <message>
        <source>Show what I type the second time</source>
        <translation>دوسری بار جو لکھا جا رہا ہے، دکھائیں</translation>
    </message>
    <message>
        <source>Hide what I type the second time</source>
        <translation>دوسری بار جو لکھا جا رہا ہے، چھپائیں</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>نیا خفیہ جملہ</translation>
    </message>
    <message>
        <source>Enter a new passphrase.</source>
        <translation>نیا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Type the new passphrase a second time.</source>
        <translation>نیا خفیہ جملہ دوسری بار لکھیں۔</translation>
    </message>
    <message>
        <source>The two are not the same. Type it a second time.</source>
        <translation>دونوں ایک جیسے نہیں۔ اسے دوسری بار لکھیں۔</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::PassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>خفیہ جملہ بدلیں</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <extracomment>Group: the page on which the passphrase is changed. Read by: the person who keeps the diary, who may fear that somebody knows the old one. Exact.</extracomment>
        <translation>آپ کا موجودہ خفیہ جملہ</translation>
    </message>
    <message>
        <source>Someone else may know the old one</source>
        <translation>پرانا خفیہ جملہ شاید کسی اور کو معلوم ہے</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment.</source>
        <translation>خفیہ جملہ بدلا جا رہا ہے۔ اس میں تھوڑی دیر لگتی ہے۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>A button: change nothing now.</extracomment>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: to the next step.</extracomment>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Show the passphrase of now</source>
        <translation>موجودہ خفیہ جملہ دکھائیں</translation>
    </message>
    <message>
        <source>Hide the passphrase of now</source>
        <translation>موجودہ خفیہ جملہ چھپائیں</translation>
    </message>
    <message>
        <source>Backups and copies that you made before still open with the old one.</source>
        <translation>آپ کے پہلے سے بنائے ہوئے بیک اپ اور کاپیاں اب بھی پرانے خفیہ جملے سے کھلتی ہیں۔</translation>
    </message>
    <message>
        <source>If you have recovery words, they stay as they are.</source>
        <translation>اگر آپ کے پاس بحالی کے الفاظ ہیں، تو وہ ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The old one is wiped from your records when you next open them with the new one.</source>
        <translation>جب آپ اگلی بار ریکارڈ نئے خفیہ جملے سے کھولیں، تو پرانا آپ کے ریکارڈ سے مٹا دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>If you tick this, it is wiped at once. A copy that somebody took before still opens with it.</source>
        <translation>اس پر نشان لگائیں تو وہ فوراً مٹا دیا جاتا ہے۔ اگر کسی نے پہلے کوئی کاپی لی ہو، تو وہ اب بھی اس سے کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>آپ کا خفیہ جملہ بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>نیا خفیہ جملہ چنیں</translation>
    </message>
    <message>
        <source>You came in with your recovery words. A new passphrase takes the place of the one you forgot.</source>
        <translation>آپ نے ریکارڈ بحالی کے الفاظ سے کھولا۔ جو خفیہ جملہ یاد نہیں رہا، نیا جملہ اس کی جگہ لیتا ہے۔</translation>
    </message>
    <message>
        <source>It takes the place of the one you have now.</source>
        <translation>یہ آپ کے موجودہ خفیہ جملے کی جگہ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>یہ خفیہ جملہ استعمال کریں</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>This is the passphrase that you have now. Choose another one.</source>
        <translation>یہ آپ کا موجودہ خفیہ جملہ ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>خفیہ جملہ بدلا جا رہا ہے</translation>
    </message>
    <message>
        <source>You stopped it. Your passphrase is the one you had.</source>
        <translation>آپ نے یہ کام روک دیا۔ آپ کا خفیہ جملہ وہی ہے جو پہلے تھا۔</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.</source>
        <translation>یہ آپ کا خفیہ جملہ نہیں۔ کچھ نہیں بدلا۔ Caps Lock اور کی بورڈ کی زبان دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The old one could not be wiped from a copy. It is wiped when you next open your records with the new one.</source>
        <extracomment>&quot;The old one&quot;, &quot;the new one&quot;: the passphrase.</extracomment>
        <translation>پرانا خفیہ جملہ ایک کاپی سے نہیں مٹایا جا سکا۔ جب آپ اگلی بار ریکارڈ نئے خفیہ جملے سے کھولیں، تو وہ مٹا دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Your disk had a fault. If the new one does not open your records, use the old one.</source>
        <extracomment>&quot;the new one&quot;, &quot;the old one&quot;: the passphrase. The disk did not confirm that the new one stays.</extracomment>
        <translation>آپ کی ڈسک میں خرابی آئی۔ اگر نئے خفیہ جملے سے آپ کا ریکارڈ نہ کھلے، تو پرانا استعمال کریں۔</translation>
    </message>
    <message>
        <source>From now on your records open with the new one. Backups that you made before still open with the old one. It helps to make a new one soon.</source>
        <translation>اب سے آپ کا ریکارڈ نئے خفیہ جملے سے کھلتا ہے۔ آپ کے پہلے سے بنائے ہوئے بیک اپ اب بھی پرانے سے کھلتے ہیں۔ جلد ایک نیا بیک اپ بنا لینے سے مدد ملتی ہے۔</translation>
    </message>
    <message>
        <source>Your passphrase was not changed. %1</source>
        <extracomment>%1 is a sentence that says what went wrong.</extracomment>
        <translation>آپ کا خفیہ جملہ نہیں بدلا۔ %1</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoveryPage</name>
    <message>
        <source>Recovery words</source>
        <translation>بحالی کے الفاظ</translation>
    </message>
    <message>
        <source>Eleven words that open your records if you forget the passphrase.</source>
        <translation>گیارہ الفاظ جو آپ کا ریکارڈ کھولتے ہیں، اگر خفیہ جملہ یاد نہ رہے۔</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>Group: the page on which recovery words are made. Read by: the person who keeps the diary, who weighs who may find a paper. Exact.</extracomment>
        <translation>آپ کا خفیہ جملہ</translation>
    </message>
    <message>
        <source>So that nobody else can make words here.</source>
        <translation>تاکہ یہاں کوئی اور الفاظ نہ بنا سکے۔</translation>
    </message>
    <message>
        <source>Making the words. This takes a moment.</source>
        <translation>الفاظ بن رہے ہیں۔ اس میں تھوڑی دیر لگتی ہے۔</translation>
    </message>
    <message>
        <source>Make recovery words</source>
        <translation>بحالی کے الفاظ بنائیں</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>الفاظ دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: to the next step.</extracomment>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>They go on paper. Who could find it? A friend, a solicitor or a support worker can keep it for you, away from home.</source>
        <translation>یہ کاغذ پر لکھے جاتے ہیں۔ وہ کس کے ہاتھ لگ سکتا ہے؟ اسے گھر سے دور، کسی دوست، وکیل یا سپورٹ ورکر کے پاس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Have a pen and paper ready. The words are shown only once.</source>
        <translation>قلم اور کاغذ پاس رکھیں۔ الفاظ صرف ایک بار دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Your recovery words are ready.</source>
        <translation>آپ کے بحالی کے الفاظ تیار ہیں۔</translation>
    </message>
    <message>
        <source>Backups that you made before still open with the words of that time.</source>
        <translation>آپ کے پہلے سے بنائے ہوئے بیک اپ اب بھی اس وقت کے الفاظ سے کھلتے ہیں۔</translation>
    </message>
    <message>
        <source>You have no recovery words.</source>
        <translation>آپ کے پاس بحالی کے الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Check these two words</source>
        <translation>یہ دو الفاظ جانچیں</translation>
    </message>
    <message>
        <source>I have the words on paper</source>
        <translation>الفاظ میرے پاس کاغذ پر ہیں</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>اپنا خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>بحالی کے الفاظ بن رہے ہیں</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>آپ نے یہ کام روک دیا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed. Check Caps Lock and the keyboard language.</source>
        <translation>یہ آپ کا خفیہ جملہ نہیں۔ کچھ نہیں بدلا۔ Caps Lock اور کی بورڈ کی زبان دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>نیا خفیہ جملہ چنیں</translation>
    </message>
    <message>
        <source>Your old words still work. They stop when you have checked these.</source>
        <extracomment>Stands below recovery words that were just made: &quot;these&quot;.</extracomment>
        <translation>آپ کے پرانے الفاظ اب بھی کام کرتے ہیں۔ جب آپ یہ نئے الفاظ جانچ لیں، تو پرانے کام نہیں کرتے۔</translation>
    </message>
    <message>
        <source>Words that you had before open nothing any more: you can tear that paper up.</source>
        <extracomment>On the last step: the new recovery words were checked.</extracomment>
        <translation>آپ کے پہلے والے الفاظ سے اب کچھ نہیں کھلتا: وہ کاغذ پھاڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your disk had a fault. It helps to keep the old paper too, until the new words have opened your records.</source>
        <extracomment>In the place of &quot;you can tear that paper up&quot;: the disk did not confirm that the new words stay.</extracomment>
        <translation>آپ کی ڈسک میں خرابی آئی۔ پرانا کاغذ بھی تب تک رکھنے سے مدد ملتی ہے، جب تک نئے الفاظ سے آپ کا ریکارڈ کھل نہ جائے۔</translation>
    </message>
    <message>
        <source>Choose a new passphrase first. Until then the words on your paper are the only way in.</source>
        <extracomment>To somebody who forgot the passphrase and came in with the recovery words.</extracomment>
        <translation>پہلے نیا خفیہ جملہ چنیں۔ تب تک اندر آنے کا واحد راستہ آپ کے کاغذ پر لکھے الفاظ ہیں۔</translation>
    </message>
    <message>
        <source>It helps to keep the paper where nobody at home finds it.</source>
        <translation>کاغذ وہاں رکھنے سے مدد ملتی ہے جہاں گھر میں کسی کو نہ ملے۔</translation>
    </message>
    <message>
        <source>You have recovery words from %1. They work until you have checked new ones.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>آپ کے پاس بحالی کے الفاظ ہیں، تاریخ %1۔ وہ تب تک کام کرتے ہیں جب تک آپ نئے الفاظ نہ جانچ لیں۔</translation>
    </message>
    <message>
        <source>You have recovery words from %1. There are newer ones that were not checked. All of them work until you have checked new ones.</source>
        <extracomment>%1 is a day. &quot;newer ones&quot;: recovery words that were made and shown, but two of them were never typed.</extracomment>
        <translation>آپ کے پاس بحالی کے الفاظ ہیں، تاریخ %1۔ ان کے بعد کے الفاظ بھی ہیں جو جانچے نہیں گئے۔ یہ سب تب تک کام کرتے ہیں جب تک آپ نئے الفاظ نہ جانچ لیں۔</translation>
    </message>
    <message>
        <source>These are your new recovery words. Write them down.</source>
        <translation>یہ آپ کے بحالی کے نئے الفاظ ہیں۔ انہیں کاغذ پر لکھ لیں۔</translation>
    </message>
    <message>
        <source>Your new recovery words are on their page. Write them down there.</source>
        <extracomment>Said while another page is shown. &quot;their page&quot; is the one called &quot;Recovery words&quot;.</extracomment>
        <translation>آپ کے بحالی کے نئے الفاظ اپنے صفحے پر ہیں۔ وہاں جا کر انہیں کاغذ پر لکھ لیں۔</translation>
    </message>
    <message>
        <source>No recovery words were made. %1</source>
        <extracomment>%1 is a sentence that says what went wrong.</extracomment>
        <translation>بحالی کے الفاظ نہیں بنے۔ %1</translation>
    </message>
    <message>
        <source>Putting an end to the old words</source>
        <extracomment>A line that shows what is going on: the old recovery words shall open nothing any more.</extracomment>
        <translation>پرانے الفاظ ختم کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>The new words work, and so do your old ones. Check them again to end the old ones.</source>
        <extracomment>The two words that were asked for were right, but the old recovery words could not be taken away.</extracomment>
        <translation>نئے الفاظ کام کرتے ہیں، اور آپ کے پرانے بھی۔ پرانے الفاظ ختم کرنے کے لیے نئے الفاظ دوبارہ جانچیں۔</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoverySheet</name>
    <message>
        <source>Print these words?</source>
        <extracomment>Group: questions and messages before the recovery words are printed. Read by: the person who keeps the diary. Whoever finds the paper can open the records: exact.</extracomment>
        <translation>یہ الفاظ پرنٹ کریں؟</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Whoever finds one can open your records. Words that you write by hand leave no copy.</source>
        <translation>پرنٹر اور پرنٹ کی قطار کاپیاں رکھتے ہیں۔ جسے بھی کوئی کاپی ملے، وہ آپ کا ریکارڈ کھول سکتا ہے۔ ہاتھ سے لکھے الفاظ کوئی کاپی نہیں چھوڑتے۔</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>پرنٹر چنیں</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>A button: do not print. The safe choice.</extracomment>
        <translation>واپس جائیں</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>What the queue of a printer shows: no name, and nothing of what is printed.</extracomment>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is on, then try again.</source>
        <translation>پرنٹر نے صفحہ نہیں لیا۔ دیکھیں کہ وہ آن ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Eleven words</source>
        <extracomment>Group: a sheet of paper with the recovery words. Read by: the person who keeps the diary, but anybody may find it. It must not say what the words are for, nor name the app. The title of a sheet of paper. It must not say what the words are for.</extracomment>
        <translation>گیارہ الفاظ</translation>
    </message>
    <message>
        <source>It helps to keep this paper away from home. A friend, a solicitor or a support worker can keep it for you. A photo of it can be found by others.</source>
        <extracomment>Stands on a sheet of paper, which must not say what the words are for.</extracomment>
        <translation>یہ کاغذ گھر سے دور رکھنے سے مدد ملتی ہے۔ اسے کسی دوست، وکیل یا سپورٹ ورکر کے پاس رکھا جا سکتا ہے۔ اس کی فوٹو دوسروں کو مل سکتی ہے۔</translation>
    </message>
    <message>
        <source>The words were sent to the printer. It helps to fetch the paper at once.</source>
        <translation>الفاظ پرنٹر کو بھیج دیے گئے۔ کاغذ فوراً اٹھا لینے سے مدد ملتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::vault::keys::RecoveryWordsView</name>
    <message>
        <source>Write these words down, in this order. They are shown only now.</source>
        <extracomment>Group: the recovery words as they are shown, and the check of two of them. Read by: the person who keeps the diary, with pen and paper, and with a screen reader.</extracomment>
        <translation>یہ الفاظ اسی ترتیب میں لکھ لیں۔ یہ صرف ابھی دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Look at your paper and type two of the words.</source>
        <translation>اپنا کاغذ دیکھیں اور ان میں سے دو لفظ لکھیں۔</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the number of the word, %2 the word.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>Noun, a label before a field; %1: which of the recovery words, a number from 1 to 11.</extracomment>
        <translation>لفظ %1</translation>
    </message>
    <message>
        <source>This is not word %1.</source>
        <extracomment>%1: which of the recovery words, a number from 1 to 11.</extracomment>
        <translation>یہ لفظ %1 نہیں ہے۔</translation>
    </message>
    <message>
        <source>Two of the recovery words do not match. Check words %1 and %2.</source>
        <extracomment>%1 and %2: which of the words, numbers from 1 to 11.</extracomment>
        <translation>بحالی کے الفاظ میں سے دو نہیں ملتے۔ لفظ %1 اور %2 دیکھ لیں۔</translation>
    </message>
    <message>
        <source>One of the recovery words does not match. Check word %1.</source>
        <extracomment>%1: which of the words, a number from 1 to 11.</extracomment>
        <translation>بحالی کے الفاظ میں سے ایک نہیں ملتا۔ لفظ %1 دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>الفاظ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Paper is best. It helps to leave out what the words are for. A photo on a phone can be found by others.</source>
        <translation>کاغذ سب سے اچھا ہے۔ یہ نہ لکھنے سے مدد ملتی ہے کہ الفاظ کس لیے ہیں۔ فون پر فوٹو دوسروں کو مل سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::viewer::PictureLoader</name>
    <message>
        <source>This kind of file cannot be shown here. It is kept.</source>
        <translation>اس قسم کی فائل یہاں نہیں دکھائی جا سکتی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. It is kept as it is.</source>
        <extracomment>Group: why a file cannot be shown. Read by: the person who keeps the diary, who may fear that it is lost. Always say that it is kept.</extracomment>
        <translation>یہ فائل ایسی تصویر نہیں جو پڑھی جا سکے۔ یہ جیسی ہے، ویسی ہی ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This PDF cannot be read here. It may be damaged. It is kept as it is.</source>
        <extracomment>A PDF file that is damaged, or only called one.</extracomment>
        <translation>یہ PDF یہاں نہیں پڑھی جا سکتی۔ یہ خراب ہو سکتی ہے۔ یہ جیسی ہے، ویسی ہی ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This file is not an email that can be read. It is kept as it is.</source>
        <translation>یہ فائل ایسی ای میل نہیں جو پڑھی جا سکے۔ یہ جیسی ہے، ویسی ہی ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This picture is too large to show. It is kept.</source>
        <translation>یہ تصویر اتنی بڑی ہے کہ دکھائی نہیں جا سکتی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This PDF is too large to show. It is kept.</source>
        <translation>یہ PDF اتنی بڑی ہے کہ دکھائی نہیں جا سکتی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This email is too large to show. It is kept.</source>
        <translation>یہ ای میل اتنی بڑی ہے کہ دکھائی نہیں جا سکتی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This picture took too long to open. It is kept.</source>
        <translation>اس تصویر کے کھلنے میں بہت دیر لگی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This page took too long to open. The PDF is kept.</source>
        <translation>اس صفحے کے کھلنے میں بہت دیر لگی۔ PDF ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This email took too long to open. It is kept.</source>
        <translation>اس ای میل کے کھلنے میں بہت دیر لگی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This PDF needs a password, so it cannot be shown here. It is kept with your records. You can save a copy and open it in another program. That copy is not protected.</source>
        <extracomment>A PDF file that opens only with a password.</extracomment>
        <translation>اس PDF کے لیے پاس ورڈ چاہیے، اس لیے یہ یہاں نہیں دکھائی جا سکتی۔ یہ آپ کے ریکارڈ میں رکھی ہے۔ اس کی کاپی سیو کر کے کسی اور پروگرام میں کھولی جا سکتی ہے۔ اس کاپی پر کوئی حفاظتی لاک نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>This file could not be shown safely. It is stored unchanged.</source>
        <translation>یہ فائل محفوظ طریقے سے نہیں دکھائی جا سکی۔ یہ بغیر کسی تبدیلی کے ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>Pictures cannot be shown safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>اس کمپیوٹر پر تصویریں محفوظ طریقے سے نہیں دکھائی جا سکتیں۔ فائل ریکارڈ میں رکھی ہے، اور اس کی کاپی سیو کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>اس کمپیوٹر پر اس قسم کی فائلیں محفوظ طریقے سے نہیں دکھائی جا سکتیں۔ فائل ریکارڈ میں رکھی ہے، اور اس کی کاپی سیو کی جا سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::viewer::PictureView</name>
    <message>
        <source>Hidden picture</source>
        <extracomment>Noun, spoken name of a picture that is not shown yet.</extracomment>
        <translation>چھپی ہوئی تصویر</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Group: a picture, or what hides it, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun, spoken name of a picture that is shown.</extracomment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>Adjective: stands in the place of a picture that is not shown yet.</extracomment>
        <translation>چھپی ہوئی</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayWords</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>Group: how long a recording is, as it is heard. Read by: the person who keeps the diary, with a screen reader. Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n گھنٹا</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>Part of a time: &quot;1 hour 2 minutes 5 seconds&quot;. A screen reader says it.</extracomment>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, whole time</comment>
        <extracomment>Where a recording is: %1 and %2 are times in words. A screen reader says it.</extracomment>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayerScreen</name>
    <message>
        <source>Video, hidden</source>
        <extracomment>Group: the picture of a video, as it is heard. Read by: the person who keeps the diary, with a screen reader. This text: Noun: a video whose picture is not shown yet.</extracomment>
        <translation>ویڈیو، چھپی ہوئی</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Noun: a video whose picture is shown.</extracomment>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>video, which file</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>app::viewer::PlayerView</name>
    <message>
        <source>Play</source>
        <extracomment>Verb, a button: play the recording.</extracomment>
        <translation>چلائیں</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <extracomment>A button: jump back in the recording.</extracomment>
        <translation>پیچھے 10 سیکنڈ</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <extracomment>A button: jump ahead in the recording.</extracomment>
        <translation>آگے 10 سیکنڈ</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>Verb, a button: switch the sound off.</extracomment>
        <translation>آواز بند کریں</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Noun, a label: how loud it is.</extracomment>
        <translation>آواز کی اونچائی</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Noun, a tick box: show the words of a video as text.</extracomment>
        <translation>سب ٹائٹل</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <extracomment>Group: controls and messages of a sound or a video. Read by: the person who keeps the diary, and with a screen reader. Use the words of other players.</extracomment>
        <translation>آواز بند ہے۔</translation>
    </message>
    <message>
        <source>The sound is on.</source>
        <translation>آواز چل رہی ہے۔</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how loud</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Verb, a button: stop the recording for now.</extracomment>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, length</comment>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>There is only sound in this file.</source>
        <translation>اس فائل میں صرف آواز ہے۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of a control, which file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>ریکارڈنگ میں جگہ</translation>
    </message>
    <message>
        <source>Opening the sound.</source>
        <translation>آواز کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>Opening the video.</source>
        <translation>ویڈیو کھل رہی ہے۔</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer now.</source>
        <translation>اس کمپیوٹر پر ابھی آواز نہیں چل سکتی۔</translation>
    </message>
    <message>
        <source>It has come to its end.</source>
        <translation>یہ ختم ہو گئی ہے۔</translation>
    </message>
</context>
<context>
    <name>app::viewer::Recordings</name>
    <message>
        <source>This kind of file cannot be played here. It is kept.</source>
        <extracomment>Group: why a sound or video cannot be played. Read by: the person who keeps the diary, who may fear that it is lost. Always say that it is kept.</extracomment>
        <translation>اس قسم کی فائل یہاں نہیں چل سکتی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be played here. It is kept as it is.</source>
        <translation>اس فائل میں ایسا کچھ نہیں جو یہاں چل سکے۔ یہ جیسی ہے، ویسی ہی ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This file is too large to play here. It is kept.</source>
        <translation>یہ فائل اتنی بڑی ہے کہ یہاں نہیں چل سکتی۔ یہ ریکارڈ میں رکھی ہے۔</translation>
    </message>
    <message>
        <source>This file could not be played here. It is stored unchanged.</source>
        <translation>یہ فائل یہاں نہیں چل سکی۔ یہ بغیر کسی تبدیلی کے رکھی ہے۔</translation>
    </message>
    <message>
        <source>Videos and sound cannot be played safely on this computer. The file is kept, and you can save a copy.</source>
        <translation>اس کمپیوٹر پر ویڈیو اور آواز محفوظ طریقے سے نہیں چلائی جا سکتیں۔ فائل ریکارڈ میں رکھی ہے، اور اس کی کاپی سیو کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>The stored copy of this file could not be read to its end. You can check its fingerprint.</source>
        <translation>اس فائل کی رکھی ہوئی کاپی آخر تک نہیں پڑھی جا سکی۔ اس کا فنگر پرنٹ دیکھا جا سکتا ہے۔</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>app::widgets::ErrorSummary</name>
    <message>
        <source>There is something to put right</source>
        <extracomment>Group: the heading above a list of what a form still needs. Read by: the person who keeps the diary. No blame.</extracomment>
        <translation>کچھ ٹھیک کرنا باقی ہے</translation>
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
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Adjective, spoken: what is below the line is hidden.</extracomment>
        <translation>بند</translation>
    </message>
</context>
<context>
    <name>app::widgets::SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Verb, a button: show the passphrase that is typed.</extracomment>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>Group: a field for a passphrase. Read by: the person who keeps the diary, perhaps with somebody near. Short: the button stands beside the field.</extracomment>
        <translation>جو لکھا جا رہا ہے، دکھائیں</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb, a button: hide the passphrase that is typed.</extracomment>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>جو لکھا جا رہا ہے، چھپائیں</translation>
    </message>
</context>
<context>
    <name>app::widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Verb, a button: takes back what was just done.</extracomment>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>%1 You can undo this.</source>
        <comment>what was done</comment>
        <extracomment>Group: a bar that offers to take back what was just done. Read by: the person who keeps the diary, and with a screen reader.</extracomment>
        <translation>%1 یہ واپس لیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Verb, a button: does again what was undone.</extracomment>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>%1 You can redo it.</source>
        <comment>what was undone</comment>
        <translation>%1 یہ دوبارہ کیا جا سکتا ہے۔</translation>
    </message>
</context>
</TS>
