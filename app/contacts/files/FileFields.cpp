#include "app/contacts/files/FileFields.h"

#include "app/contacts/files/FilePicker.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Navigator.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Controls.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/GroupBox.h"
#include "app/widgets/Labels.h"
#include "app/widgets/LinkButton.h"
#include "app/widgets/PastedFiles.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/UndoBar.h"
#include "core/evidence/Evidence.h"

#include <QFile>
#include <QGroupBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace app::contacts::files {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::EvidenceId;
using core::domain::EvidenceItem;
using core::intake::Acquired;

FileFields::FileFields(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(new QVBoxLayout)
{
    //: Group: part of a form: files that go with a report, call or letter. Read by: the person who keeps the diary, and
    //: with a screen reader.
    auto* group = new widgets::GroupBox(tr("Letters and files"), this);
    m_add = button(tr("Add files"), group);
    m_choose = button(tr("Choose from your files"), group);
    auto* fromClipboard = button(tr("Paste a picture or files"), group);
    m_undo = new UndoBar(group);
    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* each : {m_add, m_choose, fromClipboard})
        buttons->addWidget(each);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(
        new PlainLabel(tr("What they sent you, or what you gave them. An exact copy is kept. You can also "
                          "drop files here."),
                       Kind::Quiet, group));
    column->addLayout(m_place);
    column->addWidget(m_undo);
    column->addLayout(buttons);
    column->addWidget(buildPicker());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(group);

    connect(m_add, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_context.prompts.pickFiles(tr("Choose files to add"));
        if (!paths.isEmpty())
            take(paths);
    });
    connect(m_choose, &QPushButton::clicked, this, &FileFields::choose);
    connect(fromClipboard, &QPushButton::clicked, this, &FileFields::paste);
}

QWidget* FileFields::buildPicker()
{
    m_card = frame(Kind::Card, this);
    m_picker = new FilePicker(m_context, m_card);
    auto* close = button(tr("Close without adding"), Kind::Link, m_card);
    auto* column = new QVBoxLayout(m_card);
    column->addWidget(m_picker);
    column->addWidget(close, 0, Qt::AlignLeft);
    m_card->hide();
    connect(m_picker, &FilePicker::picked, this, [this](EvidenceId id) {
        closePicker();
        if (std::ranges::find(m_ids, id) != m_ids.end())
            return m_context.status.say(tr("This file is there already."));
        add(id, m_ids.size());
    });
    connect(close, &QPushButton::clicked, this, &FileFields::closePicker);
    auto* escape = new QShortcut(Qt::Key_Escape, m_card);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FileFields::closePicker);
    return m_card;
}

void FileFields::choose()
{
    m_card->show();
    m_picker->begin();
    m_picker->field()->setFocus(Qt::OtherFocusReason);
}

void FileFields::closePicker()
{
    if (m_card->isHidden())
        return;
    if (m_card->isAncestorOf(focusWidget()))
        m_choose->setFocus(Qt::OtherFocusReason); // Before the card goes, and the focus with it.
    m_card->hide();
}

void FileFields::setValue(const std::vector<EvidenceId>& ids)
{
    ++m_turn;
    m_undo->clear();
    closePicker();
    showIds(ids);
}

void FileFields::showIds(std::vector<EvidenceId> ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    read();
    Q_EMIT changed();
}

void FileFields::read()
{
    if (m_ids.empty()) {
        m_reading.cancel();
        return showRows({});
    }
    m_reading = m_context.queries.start<std::vector<EvidenceItem>>(
        this,
        [vault = m_context.vault, ids = m_ids](JobContext&) -> Result<std::vector<EvidenceItem>> {
            std::vector<EvidenceItem> items;
            items.reserve(ids.size());
            for (const EvidenceId id : ids) {
                auto item = core::evidence::findEvidence(id, *vault);
                if (!item)
                    return item.error();
                items.push_back(*std::move(item));
            }
            return items;
        },
        [this](const Result<std::vector<EvidenceItem>>& items) {
            if (items)
                showRows(*items);
        });
}

void FileFields::showRows(const std::vector<EvidenceItem>& items)
{
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason); // Before the rows go, and the focus with them.
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_rows);
    for (const EvidenceItem& item : items) {
        const QString name = (item.title.isEmpty() ? item.name : item.title).simplified();
        const QString words = tr("%1  %2", "exhibit number, then file name").arg(isolate(item.exhibit), name);
        auto* cell = new QWidget(m_rows);
        auto* row = new FlowLayout(space::Medium, cell);
        row->setContentsMargins(0, 0, 0, 0);
        auto* open = new LinkButton(item.removedAt ? tr("%1 (removed)", "a file").arg(words) : words, cell);
        row->addWidget(open);
        //: A button: take this file off the report. The file stays in the records.
        auto* off = button(tr("Take off"), Kind::Link, cell);
        //: Spoken name of the button "Take off"; %1: number and name of a file.
        off->setAccessibleName(tr("Take off %1").arg(words));
        row->addWidget(off);
        column->addWidget(cell);
        connect(open, &QPushButton::clicked, this,
                [this, id = item.id] { m_context.navigator.open(shell::PageId::EvidenceItem, id.bytes()); });
        connect(
            off, &QPushButton::clicked, this, [this, id = item.id, words] { takeOff(id, words); },
            Qt::QueuedConnection);
    }
    m_rows->setVisible(!items.empty());
}

void FileFields::add(EvidenceId id, std::size_t place)
{
    if (std::ranges::find(m_ids, id) != m_ids.end())
        return;
    m_undo->clear();
    auto ids = m_ids;
    ids.insert(ids.begin() + static_cast<std::ptrdiff_t>(std::min(place, ids.size())), id);
    showIds(std::move(ids));
}

void FileFields::takeOff(EvidenceId id, const QString& name)
{
    const auto found = std::ranges::find(m_ids, id);
    if (found == m_ids.end())
        return;
    const auto place = static_cast<std::size_t>(std::distance(m_ids.begin(), found));
    auto ids = m_ids;
    ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(place));
    m_add->setFocus(Qt::OtherFocusReason); // Before the row goes, and the focus with it.
    showIds(std::move(ids));
    //: %1: number and name of a file.
    m_undo->offer(tr("%1 was taken off. It stays in your files.").arg(name), [this, id, name, place] {
        add(id, place);
        m_undo->offerAgain(tr("%1 is back.", "a file").arg(name), [this, id, name] { takeOff(id, name); });
    });
}

QJsonArray FileFields::content() const
{
    QJsonArray array;
    for (const EvidenceId id : m_ids)
        array += id.text();
    return array;
}

void FileFields::setContent(const QJsonArray& content)
{
    std::vector<EvidenceId> ids;
    ids.reserve(static_cast<std::size_t>(content.size()));
    for (const auto& value : content)
        if (const auto id = EvidenceId::fromText(value.toString()); !id.isNull())
            ids.push_back(id);
    m_undo->clear();
    showIds(std::move(ids));
}

void FileFields::take(const QStringList& paths)
{
    for (const QString& path : paths) {
        core::intake::AcquireRequest request;
        request.caseId = m_context.caseId;
        request.sourcePath = QFile::encodeName(path);
        const QString name = path.section(QLatin1Char('/'), -1);
        m_context.tray.start<Acquired>(
            //: What goes on just now; %1: the name of a file.
            {tr("Adding %1").arg(name), m_context.caseId, this},
            [vault = m_context.vault, request = std::move(request)](JobContext& job) {
                return core::intake::acquireFile(request, *vault, job);
            },
            [this, name, turn = m_turn](const Result<Acquired>& result) { added(result, name, turn); });
    }
}

void FileFields::paste()
{
    const PastedFiles pasted = pastedFiles();
    if (!pasted.paths.isEmpty())
        return take(pasted.paths);
    if (pasted.picture.isEmpty())
        return m_context.status.say(tr("There is no picture and no file to paste."));
    core::intake::AcquireBytesRequest request;
    request.caseId = m_context.caseId;
    request.content = pasted.picture;
    request.name = pasted.pictureName;
    request.source = pastedSource();
    const QString name = request.name;
    m_context.tray.start<Acquired>(
        {tr("Adding %1").arg(name), m_context.caseId, this},
        [vault = m_context.vault, request = std::move(request)](JobContext& job) {
            return core::intake::acquireBytes(request, *vault, job);
        },
        [this, name, turn = m_turn](const Result<Acquired>& result) { added(result, name, turn); });
}

void FileFields::added(const Result<Acquired>& result, const QString& name, int turn)
{
    if (!result) {
        if (result.error().code != core::base::ErrorCode::Canceled)
            m_context.prompts.showProblem(shell::problemFor(result.error()));
        return;
    }
    const QString exhibit = isolate(result->item.exhibit);
    if (turn != m_turn) // Another record is shown by now.
        //: %1: the name of a file; %2: its exhibit number, "AB/12".
        return m_context.status.say(tr("%1 was added to your files as %2.").arg(name, exhibit));
    add(result->item.id, m_ids.size());
    m_context.status.say(result->wasAlreadyThere
                             ? /*: %1: the name of a file; %2: its exhibit number, "AB/12". */ tr(
                                   "%1 is in your records already, as %2. It is shown here, too.")
                                   .arg(name, exhibit)
                             : /*: %1: the name of a file; %2: its exhibit number, "AB/12". */ tr("%1 was added as %2.")
                                   .arg(name, exhibit));
}

} // namespace app::contacts::files
