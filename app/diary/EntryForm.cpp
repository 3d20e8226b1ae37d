#include "app/diary/EntryForm.h"

#include "app/diary/BehaviourChoice.h"
#include "app/diary/KeptThing.h"
#include "app/diary/LinkChoice.h"
#include "app/diary/PeopleChoice.h"
#include "app/fields/WhenEditor.h"
#include "app/widgets/ChipList.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Wrapping.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace app::diary {

using core::domain::IncidentStatement;
using fields::ReadWhen;
using fields::WhenEditor;
using namespace widgets;

namespace {

/// Two or three lines of text show at once; the field grows no further, it scrolls.
int heightOf(const QPlainTextEdit* edit, int lines)
{
    return edit->fontMetrics().lineSpacing() * lines + 2 * space::Medium;
}

} // namespace

EntryForm::EntryForm(QWidget* parent)
    : QWidget(parent)
{
    m_what = textField(5);
    //: Group: the form in which an entry is written. Read by: the person who keeps the diary, soon after something
    //: happened, perhaps frightened. Every question can stay empty: never press, never blame.
    m_whatField = new FormField({tr("What happened?"), tr("One sentence is enough.")}, m_what, this);
    m_when = new WhenEditor(this);
    m_where = new QLineEdit(this);
    m_placeNames = new QStringListModel(this);
    auto* places = new QCompleter(m_placeNames, this);
    places->setCaseSensitivity(Qt::CaseInsensitive);
    places->setFilterMode(Qt::MatchContains);
    m_where->setCompleter(places);
    m_behaviours = new BehaviourChoice(this);
    m_people = new PeopleChoice(this);
    m_links = new LinkChoice(this);
    m_impact = textField(2);
    //: A line that opens more questions.
    m_more = button(tr("More details"), Kind::Link, this);
    m_details = detailFields();
    m_details->hide();
    m_private = new widgets::CheckBox(tr("Keep this private"), this);
    m_private->setAccessibleDescription(tr("A private entry stays out of every summary and pack. Police may still see "
                                           "it if you let them look at the records."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    column->addWidget(m_whatField);
    column->addWidget(m_when);
    //: A question above a field: where did it happen?
    column->addWidget(new FormField({tr("Where?"), {}}, m_where, this));
    column->addWidget(m_behaviours);
    column->addWidget(kindQuestions());
    column->addWidget(m_people);
    column->addWidget(m_links);
    column->addWidget(new FormField({tr("How did it affect you?"), {}}, m_impact, this));
    column->addWidget(fileRow());
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    auto* privacy = new QVBoxLayout;
    privacy->setSpacing(space::Tight);
    privacy->addWidget(m_private);
    privacy->addWidget(new PlainLabel(tr("A private entry stays out of every summary and pack."), Kind::Quiet, this));
    column->addLayout(privacy);
    setFocusProxy(m_what);

    connect(m_more, &QPushButton::clicked, this, [this] { showDetails(m_details->isHidden()); });
    connect(m_when, &WhenEditor::changed, this, &EntryForm::changed);
    connect(m_behaviours, &BehaviourChoice::changed, this, &EntryForm::changed);
    connect(m_people, &PeopleChoice::changed, this, &EntryForm::changed);
    connect(m_links, &LinkChoice::changed, this, &EntryForm::changed);
    connect(m_where, &QLineEdit::textChanged, this, &EntryForm::changed);
    connect(m_private, &QCheckBox::toggled, this, &EntryForm::changed);
}

QPlainTextEdit* EntryForm::textField(int lines)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(heightOf(edit, lines));
    edit->setMaximumHeight(heightOf(edit, lines * 3));
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(edit, &QPlainTextEdit::textChanged, this, &EntryForm::changed);
    return edit;
}

QWidget* EntryForm::fileRow()
{
    //: Noun, a heading: files of this entry.
    auto* group = new widgets::GroupBox(tr("Files"), this);
    auto* add = button(tr("Add files"), group);
    auto* paste = button(tr("Paste a picture or files"), group);
    m_files = new ChipList(group);
    auto* buttons = new FlowLayout(space::Small);
    buttons->addWidget(add);
    buttons->addWidget(paste);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(
        new PlainLabel(tr("An exact copy is kept. The file itself is not changed. You can also drop files here."),
                       Kind::Quiet, group));
    column->addLayout(buttons);
    m_keptThing = new KeptThing(group);
    column->addWidget(m_keptThing);
    connect(m_keptThing, &KeptThing::changed, this, &EntryForm::changed);
    column->addWidget(m_files);
    connect(add, &QPushButton::clicked, this, &EntryForm::addFilesWanted);
    connect(paste, &QPushButton::clicked, this, &EntryForm::pasteWanted);
    connect(m_files, &ChipList::removed, this, [this](const QString& key) {
        std::erase_if(m_evidence, [&key](core::domain::EvidenceId id) { return id.text() == key; });
        Q_EMIT changed();
    });
    return group;
}

QWidget* EntryForm::detailFields()
{
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    m_words = textField(2);
    m_channel = new QLineEdit(details);
    m_witnesses = textField(2);
    m_witnesses->setInputMethodHints(Qt::ImhNoPredictiveText); // Names.
    m_effect = textField(2);
    m_response = textField(2);
    m_title = new QLineEdit(details);
    m_tags = new QLineEdit(details);

    auto* fear = new widgets::GroupBox(tr("Were you afraid of violence this time?"), details);
    //: An answer to "Were you afraid of violence this time?"
    m_fearYes = new widgets::RadioButton(tr("Yes"), fear);
    //: An answer to "Were you afraid of violence this time?"
    m_fearNo = new widgets::RadioButton(tr("No"), fear);
    m_fearUnsaid = new widgets::RadioButton(tr("Not sure, or I do not want to say"), fear);
    m_fearUnsaid->setChecked(true);
    auto* fearRow = new FlowLayout(space::Large);
    for (QRadioButton* choice : {m_fearYes, m_fearNo, m_fearUnsaid}) {
        fearRow->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &EntryForm::changed);
    }
    auto* fearColumn = new QVBoxLayout(fear);
    fearColumn->setContentsMargins(0, 0, 0, 0);
    const QString whyFear = tr("Why we ask: some laws look at how many times you were afraid.");
    fear->setAccessibleDescription(whyFear);
    fearColumn->addWidget(new PlainLabel(whyFear, Kind::Quiet, fear));
    fearColumn->addLayout(fearRow);

    column->addWidget(
        //: Noun, a label: what was said or written, word for word.
        new FormField({tr("Exact words"), tr("What was said or written, word for word.")}, m_words, details));
    column->addWidget(new FormField(
        {tr("By which way?"), tr("For example phone, text, in person, or the name of an app.")}, m_channel, details));
    column->addWidget(new FormField({tr("Who else saw or heard it?"),
                                     tr("One person on each line. Why we ask: police may want to hear from them.")},
                                    m_witnesses, details));
    column->addWidget(fear);
    column->addWidget(new FormField(
        {tr("What changed in your daily life?"),
         tr("For example sleep, travel, work, money, or who you see. Why we ask: some laws look at what it does to "
            "your days.")},
        m_effect, details));
    column->addWidget(new FormField({tr("What did you do?"), {}}, m_response, details));
    addQuestions(column, details);
    //: Noun, a label: a few words by which the entry is found in lists.
    column->addWidget(new FormField({tr("Short title"), tr("Only for your lists.")}, m_title, details));
    //: Noun, a label: words to find the entry by.
    column->addWidget(new FormField({tr("Tags"), tr("Words to find it again, with commas between.")}, m_tags, details));
    for (QLineEdit* edit : {m_channel, m_title, m_tags})
        connect(edit, &QLineEdit::textChanged, this, &EntryForm::changed);
    return details;
}

void EntryForm::showDetails(bool show)
{
    m_details->setVisible(show);
    //: A line that closes those questions.
    m_more->setText(show ? tr("Fewer details") : tr("More details"));
}

void EntryForm::setKnown(Known known)
{
    m_people->setKnown(std::move(known.people));
    m_links->setKnown(known.accounts, known.orders);
    m_places = std::move(known.places);
    QStringList names;
    for (const core::domain::Place& each : m_places)
        names += each.name;
    m_placeNames->setStringList(names);
}

QWidget* EntryForm::firstField() const
{
    return m_what;
}

void EntryForm::setNow()
{
    m_when->setNow();
}

QString EntryForm::beginning() const
{
    return m_what->toPlainText().simplified().left(120);
}

bool EntryForm::isEmpty() const
{
    const IncidentStatement now = read();
    return now.what.trimmed().isEmpty() && now.where.trimmed().isEmpty() && now.behaviours.isEmpty()
        && now.people.empty() && now.impact.trimmed().isEmpty() && now.evidence.empty()
        && now.wordsUsed.trimmed().isEmpty() && now.channel.trimmed().isEmpty() && now.effect.trimmed().isEmpty()
        && now.response.trimmed().isEmpty() && now.title.trimmed().isEmpty() && now.tags.isEmpty()
        && now.witnesses.empty() && now.accounts.empty() && now.answers.empty() && !m_keptThing->isHalfDone()
        && !now.breachOf && m_when->value().from.isEmpty();
}

std::vector<EntryForm::Problem> EntryForm::findProblems() const
{
    std::vector<Problem> found;
    if (m_what->toPlainText().trimmed().isEmpty())
        found.push_back({Question::What, {tr("Write what happened. One sentence is enough."), m_what}});
    if (const ReadWhen when = m_when->read(); when.problem)
        found.push_back({Question::When, {WhenEditor::sentence(*when.problem), m_when->fieldOf(*when.problem)}});
    if (m_keptThing->isHalfDone())
        found.push_back(
            {Question::Thing, {tr("Add this thing first, or choose not to add it."), m_keptThing->firstField()}});
    return found;
}

void EntryForm::markProblems()
{
    const auto sentenceFor = [this](Question question) {
        const auto found = std::ranges::find(m_problems, question, &Problem::question);
        return found == m_problems.end() ? QString() : found->item.sentence;
    };
    if (const QString sentence = sentenceFor(Question::What); sentence != m_whatField->problem())
        m_whatField->setProblem(sentence);
    m_keptThing->setProblem(sentenceFor(Question::Thing));
}

std::optional<IncidentStatement> EntryForm::statement()
{
    m_problems = findProblems();
    markProblems();
    IncidentStatement now = read();
    now.when = m_when->check().when;
    if (!m_problems.empty())
        return std::nullopt;
    return now;
}

std::vector<ErrorSummary::Item> EntryForm::problems() const
{
    std::vector<ErrorSummary::Item> items;
    items.reserve(m_problems.size());
    for (const Problem& each : m_problems)
        items.push_back(each.item);
    return items;
}

void EntryForm::forgetProblems()
{
    m_problems.clear();
    markProblems();
}

void EntryForm::lookAgain()
{
    if (m_problems.empty())
        return;
    std::vector<Problem> still = findProblems();
    std::erase_if(still, [this](const Problem& each) {
        return std::ranges::find(m_problems, each.question, &Problem::question) == m_problems.end();
    });
    m_problems = std::move(still);
    markProblems();
}

QWidget* EntryForm::fieldFor(const QString& subject) const
{
    const auto starts = [&subject](const char* name) { return subject.startsWith(QLatin1String(name)); };
    if (starts("what"))
        return m_what;
    if (starts("when"))
        return m_when;
    if (starts("where"))
        return m_where;
    if (starts("people"))
        return m_people;
    if (starts("accounts") || starts("breach_of"))
        return m_links;
    if (starts("impact"))
        return m_impact;
    if (starts("words_used"))
        return m_words;
    if (starts("effect"))
        return m_effect;
    if (starts("tags"))
        return m_tags;
    return nullptr;
}

void EntryForm::addEvidence(const core::domain::EvidenceItem& item)
{
    if (std::ranges::find(m_evidence, item.id) != m_evidence.end())
        return;
    m_evidence.push_back(item.id);
    std::vector<ChipList::Chip> chips = m_files->chips();
    const QString name = item.title.isEmpty() ? item.name : item.title;
    chips.push_back({item.id.text(),
                     tr("%1  %2", "exhibit number, then file name").arg(isolate(item.exhibit), isolate(name)),
                     //: Spoken name of a button; %1: number and name of a file.
                     tr("Take %1 off this entry").arg(name)});
    m_files->setChips(chips);
    Q_EMIT changed();
}

void EntryForm::setEvidence(const std::vector<core::domain::EvidenceItem>& items)
{
    const std::vector<core::domain::EvidenceId> wanted = m_evidence;
    m_evidence.clear();
    m_files->setChips({});
    const QSignalBlocker quiet(this);
    for (const core::domain::EvidenceItem& item : items)
        if (std::ranges::find(wanted, item.id) != wanted.end())
            addEvidence(item);
    // What is not among the items given is still linked.
    for (const core::domain::EvidenceId id : wanted)
        if (std::ranges::find(m_evidence, id) == m_evidence.end())
            m_evidence.push_back(id);
}

void EntryForm::setStatement(const IncidentStatement& statement)
{
    fillFrom(statement);
    m_keptThing->setContent({});
    m_when->setWhen(statement.when);
    forgetProblems();
}

} // namespace app::diary
