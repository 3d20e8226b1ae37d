#include "app/vault/OpenFolder.h"

#include "app/vault/WrongTries.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "core/custody/VaultSession.h"
#include "core/diary/Diary.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace app::vault {

namespace {

using core::base::Error;
using core::base::ErrorCode;
using core::base::Result;

/// The words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::vault::OpenFolder)
};

/// The case to look at: the default one, else the first, else a new one.
Result<core::domain::CaseId> caseOf(core::vault::UnlockedVault& vault, core::domain::Jurisdiction jurisdiction)
{
    if (const auto found = core::diary::defaultCase(vault))
        return found->id;
    const auto all = core::diary::listCases(vault);
    if (!all)
        return all.error();
    if (!all->empty())
        return all->front().id;
    core::domain::Case matter;
    //: Group: the name of the folder of records, and when it was opened last. Read by: the person who keeps the diary,
    //: or anybody who starts the app. It must say nothing of what is inside.
    //: This text: Noun, a heading where the folder has no name of its own.
    matter.name = Words::tr("My records");
    matter.jurisdiction = jurisdiction;
    const auto added = core::diary::addCase(matter, vault);
    if (!added)
        return added.error();
    return added->id;
}

} // namespace

Result<OpenedRecords> openRecords(core::vault::UnlockRequest request, const core::base::Clock& clock,
                                  core::base::JobContext& job)
{
    auto vault = core::custody::openVault(std::move(request), clock, job);
    if (!vault)
        return vault.error();
    const auto caseId = caseOf(**vault, core::domain::Jurisdiction::EnglandWales);
    if (!caseId)
        return caseId.error();
    OpenedRecords records;
    if (const auto last = core::custody::lastOpened(**vault))
        records.lastOpened = *last;
    if ((*vault)->isOpenedWithRecoveryWords() && !(*vault)->isReadOnly())
        records.opened.page = shell::PageId::Passphrase; // Whoever forgot the passphrase needs another one.
    if (const auto drafts = core::diary::listDrafts(*caseId, **vault))
        records.hasDrafts = !drafts->empty();
    records.opened.vault = *std::move(vault);
    records.opened.caseId = *caseId;
    return records;
}

namespace {

QString lastOpenedText(std::optional<core::base::Timestamp> lastOpened)
{
    if (!lastOpened)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(lastOpened->msecs, QTimeZone("Europe/London"));
    //: %1 is a day, "21 November"; %2 is a time, "9:40pm".
    return Words::tr("Last opened %1 at %2.")
        .arg(widgets::isolate(widgets::dayAndMonthText(time.date())), widgets::isolate(widgets::timeText(time.time())));
}

} // namespace

QString openedText(const OpenedRecords& records, int wrongTries)
{
    QStringList sentences{lastOpenedText(records.lastOpened)};
    if (records.lastOpened)
        sentences += wrongTriesText(wrongTries);
    if (records.hasDrafts)
        //: "Not finished" is the heading of a list on the page Today: the same words as there.
        sentences += Words::tr("Your last words were kept. You find them under \"Not finished\".");
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

Result<NewRecords> makeRecords(core::vault::CreateVaultRequest request, core::domain::Jurisdiction jurisdiction,
                               const core::base::Clock& clock, core::base::JobContext& job)
{
    const QString parent = QFileInfo(request.folder).absolutePath();
    if (!QDir().mkpath(parent))
        return Error{ErrorCode::Denied, QStringLiteral("cannot make the folder above"), parent};
    auto made = core::custody::createVault(std::move(request), clock, job);
    if (!made)
        return made.error();
    const auto caseId = caseOf(*made->vault, jurisdiction);
    if (!caseId)
        return caseId.error();
    NewRecords records;
    records.opened.vault = std::move(made->vault);
    records.opened.caseId = *caseId;
    records.recoveryWords = std::move(made->recoveryWords);
    return records;
}

bool holdsRecords(const QString& folder)
{
    const auto described = core::vault::describeVault(folder);
    if (described)
        return true;
    // Damaged, newer or unreadable records are records: the unlock form says what is wrong with them.
    return described.error().code != ErrorCode::NotFound && described.error().code != ErrorCode::NotAVault;
}

} // namespace app::vault
