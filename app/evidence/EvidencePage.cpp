#include "app/evidence/EvidencePage.h"

#include "app/evidence/AddFiles.h"
#include "app/evidence/EvidenceListModel.h"
#include "app/evidence/EvidenceWords.h"
#include "app/shell/ErrorText.h"
#include "app/shell/JobTray.h"
#include "app/shell/Prompts.h"
#include "app/widgets/Controls.h"
#include "app/widgets/ErrorSummary.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/FormField.h"
#include "app/widgets/Labels.h"
#include "app/widgets/PastedFiles.h"
#include "app/widgets/RecordDelegate.h"
#include "app/widgets/StatusLine.h"
#include "app/widgets/Theme.h"
#include "core/evidence/Evidence.h"
#include "core/intake/AcquireFile.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace app::evidence {

using namespace widgets;
using core::base::JobContext;
using core::base::Result;
using core::domain::EvidenceItem;

EvidencePage::EvidencePage(const shell::PageContext& context, QWidget* parent)
    : Page(context,
           {tr("Evidence"),
            tr("Files and things that show what happened. The app keeps an exact copy and does not change it.")},
           parent)
    , m_model(new EvidenceListModel(this))
{
    m_add = button(tr("Add files"), Kind::Main, this);
    auto* pasteButton = button(tr("Paste"), this);
    pasteButton->setAccessibleDescription(tr("Adds a picture or files that you have copied"));
    m_physical = button(tr("Add something you keep"), this);
    auto* buttons = new FlowLayout(space::Medium);
    for (QPushButton* each : {m_add, pasteButton, m_physical})
        buttons->addWidget(each);

    m_physicalForm = physicalForm();
    m_physicalForm->hide();
    m_count = new PlainLabel({}, Kind::Quiet, this);
    m_empty
        = new PlainLabel(tr("No files yet. Add a screenshot, a photo, a voice message or a letter. The app keeps an "
                            "exact copy and does not change it."),
                         this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(
        new RecordDelegate({EvidenceListModel::ReferenceRole, EvidenceListModel::MarksRole}, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Files"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(metric::MainTarget * 5);

    body()->addLayout(buttons);
    body()->addWidget(m_physicalForm);
    body()->addWidget(m_count);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 100);
    body()->addStretch(1);

    connect(m_add, &QPushButton::clicked, this, &EvidencePage::chooseFiles);
    connect(pasteButton, &QPushButton::clicked, this, &EvidencePage::paste);
    connect(m_physical, &QPushButton::clicked, this, [this] {
        m_physicalForm->setVisible(m_physicalForm->isHidden());
        if (!m_physicalForm->isHidden())
            m_what->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &QListView::activated, this, &EvidencePage::open);
    openOnOneClick(m_list);
    offer(m_add);
    offer(pasteButton, shell::Command::Paste);
    offer(m_physical);
}

QWidget* EvidencePage::physicalForm()
{
    auto* card = frame(Kind::Card, this);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(space::Medium);
    m_what = new QLineEdit(card);
    m_keptAt = new QLineEdit(card);
    auto* save = button(tr("Save this thing"), card);
    column->addWidget(
        new FormField({tr("What is it?"), tr("For example a card, a gift, an old phone.")}, m_what, card));
    column->addWidget(new FormField({tr("Where is it kept?"), tr("Touch it as little as you can.")}, m_keptAt, card));
    column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &EvidencePage::savePhysical);
    return card;
}

void EvidencePage::arrive(const QByteArray& id, shell::Purpose purpose)
{
    Page::arrive(id, purpose);
    if (purpose == shell::Purpose::Add)
        QTimer::singleShot(0, this, &EvidencePage::chooseFiles);
}

QWidget* EvidencePage::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_add;
}

void EvidencePage::reload()
{
    using Items = std::vector<EvidenceItem>;
    core::evidence::EvidenceQuery query;
    query.caseId = m_context.caseId;
    m_loading = m_context.queries.start<Items>(
        this, [vault = m_context.vault, query](JobContext&) { return core::evidence::listEvidence(query, *vault); },
        [this](Result<Items> items) {
            if (!items)
                return showProblem(items.error());
            const QByteArray current = m_list->currentIndex().data(EvidenceListModel::IdRole).toByteArray();
            m_model->setItems(*std::move(items));
            const int count = m_model->rowCount();
            int row = 0;
            for (int i = 0; i < count; ++i)
                if (m_model->index(i).data(EvidenceListModel::IdRole).toByteArray() == current)
                    row = i;
            if (count > 0)
                m_list->setCurrentIndex(m_model->index(row));
            m_list->setVisible(count > 0);
            m_empty->setVisible(count == 0);
            m_count->setVisible(count > 0);
            m_count->setText(tr("%n file(s) and things", nullptr, count));
            settleFocus();
        });
}

bool EvidencePage::takeFiles(const QStringList& paths)
{
    const QString title = paths.size() == 1 ? tr("Adding %1").arg(paths.front().section(QLatin1Char('/'), -1))
                                            : tr("Adding %n file(s)", nullptr, static_cast<int>(paths.size()));
    m_context.tray.start<AddedFiles>(
        {title, m_context.caseId, this},
        [vault = m_context.vault, paths, caseId = m_context.caseId](JobContext& job) {
            return addFiles(paths, caseId, *vault, job);
        },
        [this](const Result<AddedFiles>& outcome) {
            if (outcome)
                return report(*outcome);
            if (outcome.error().code != core::base::ErrorCode::Canceled)
                m_context.prompts.showProblem(shell::problemFor(outcome.error()));
            reload(); // What was in before the end stays.
        });
    return true;
}

void EvidencePage::report(const AddedFiles& outcome)
{
    const int added = static_cast<int>(outcome.added.size());
    const int already = static_cast<int>(outcome.alreadyThere.size());
    QStringList said;
    if (added == 1)
        said += tr("%1 was added as %2.").arg(shownName(outcome.added.front()), isolate(outcome.added.front().exhibit));
    else if (added > 1)
        said += tr("%n file(s) were added.", nullptr, added);
    if (added > 0 && already > 0)
        said += tr("%n file(s) are already in your records, and were not added again.", nullptr, already);
    else if (already == 1)
        said += tr("This file is already in your records. It was added on %1. Nothing was added again.")
                    .arg(timeInWords(outcome.alreadyThere.front().addedAt));
    else if (already > 1)
        said += tr("These files are already in your records. Nothing was added again.");
    if (outcome.repaired > 0)
        said += tr("The copy that was kept here was damaged. It is whole again.");
    m_context.status.say(said.join(QLatin1Char(' ')));

    std::vector<ErrorSummary::Item> problems;
    problems.reserve(outcome.failed.size() + 1);
    for (const AddedFiles::Failure& failure : outcome.failed)
        problems.push_back({tr("%1 was not added. %2", "file name, then why")
                                .arg(isolate(failure.name), shell::errorText(failure.error)),
                            m_add});
    if (!outcome.skipped.isEmpty())
        problems.push_back(
            {tr("%n shortcut(s) to other places were left out.", nullptr, static_cast<int>(outcome.skipped.size())),
             m_add});
    errors()->show(problems);
}

void EvidencePage::chooseFiles()
{
    const QStringList paths = m_context.prompts.pickFiles(tr("Choose files to add"));
    if (!paths.isEmpty())
        takeFiles(paths);
}

void EvidencePage::paste()
{
    const PastedFiles pasted = pastedFiles();
    if (!pasted.paths.isEmpty()) {
        takeFiles(pasted.paths);
        return;
    }
    if (pasted.picture.isEmpty()) {
        m_context.status.say(tr("There is no picture and no file to paste."));
        return;
    }
    core::intake::AcquireBytesRequest request;
    request.caseId = m_context.caseId;
    request.content = pasted.picture;
    request.name = pasted.pictureName;
    request.source = pastedSource();
    m_context.tray.start<core::intake::Acquired>(
        {tr("Adding a picture"), m_context.caseId, this},
        [vault = m_context.vault, request](JobContext& job) {
            return core::intake::acquireBytes(request, *vault, job);
        },
        [this](const Result<core::intake::Acquired>& result) {
            if (!result)
                return m_context.prompts.showProblem(shell::problemFor(result.error()));
            m_context.status.say(tr("The picture was added as %1.").arg(isolate(result->item.exhibit)));
        });
}

void EvidencePage::savePhysical()
{
    std::vector<ErrorSummary::Item> problems;
    if (m_what->text().trimmed().isEmpty())
        problems.push_back({tr("Write what it is."), m_what});
    if (m_keptAt->text().trimmed().isEmpty())
        problems.push_back({tr("Write where it is kept."), m_keptAt});
    errors()->show(problems);
    if (!problems.empty())
        return;
    core::evidence::PhysicalItemRequest request;
    request.caseId = m_context.caseId;
    request.what = m_what->text().trimmed();
    request.keptAt = m_keptAt->text().trimmed();
    m_context.tray.save<EvidenceItem>(
        {tr("Saving"), m_context.caseId, this, true},
        [vault = m_context.vault, request](JobContext&) { return core::evidence::addPhysicalItem(request, *vault); },
        [this](const Result<EvidenceItem>& result) {
            if (!result)
                return showProblem(result.error());
            m_what->clear();
            m_keptAt->clear();
            m_physical->setFocus(Qt::OtherFocusReason); // Before the form goes, and the focus with it.
            m_physicalForm->hide();
            m_context.status.say(tr("It was added as %1.").arg(isolate(result->exhibit)));
        });
}

void EvidencePage::open(const QModelIndex& index)
{
    if (index.isValid())
        m_context.navigator.open(shell::PageId::EvidenceItem, index.data(EvidenceListModel::IdRole).toByteArray());
}

} // namespace app::evidence
