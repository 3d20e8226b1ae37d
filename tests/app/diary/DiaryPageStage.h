#pragma once

#include "app/diary/DiaryPage.h"
#include "app/widgets/RecordList.h"
#include "tests/support/PageParts.h"

#include <memory>

namespace diarytest {

inline constexpr qint64 day = 86'400'000; ///< Milliseconds.

/// "One" is the newest; "Two" is private and tagged "phone"; "Three" has the exact words "kestrel".
inline std::vector<core::domain::IncidentStatement> three(const support::PageStage& stage)
{
    const auto at = [&stage](int daysAgo, const char* what) {
        core::domain::IncidentStatement statement;
        statement.what = QString::fromLatin1(what);
        statement.when = {.from = core::domain::Moment{{stage.vault.vault().clock().now().msecs - daysAgo * day}, 0},
                          .precision = core::domain::Precision::About};
        return statement;
    };
    auto one = at(1, "One");
    one.behaviours = {QStringLiteral("followed")};
    auto two = at(40, "Two");
    two.isPrivate = true;
    two.tags = {QStringLiteral("phone")};
    auto last = at(400, "Three");
    last.wordsUsed = QStringLiteral("kestrel");
    return {one, two, last};
}

/// The page with entries, as it stands once everything is shown.
struct Diary
{
    support::PageStage stage;
    std::vector<core::domain::Incident> entries;
    std::unique_ptr<app::diary::DiaryPage> page;

    explicit Diary(bool isFilled = true)
    {
        core::base::JobContext job;
        if (isFilled)
            entries = *core::diary::addIncidents({stage.vault.caseId(), three(stage), {}}, stage.vault.vault(), job);
        page = std::make_unique<app::diary::DiaryPage>(stage.context());
        support::openPage(stage, *page);
        wait();
    }

    /// Until what was asked for is shown, also what was asked for after that.
    void wait()
    {
        for (int i = 0; i < 4; ++i) {
            stage.tray.finish();
            QCoreApplication::processEvents();
            support::settle(stage);
        }
    }

    app::widgets::RecordList* list() const { return page->findChild<app::widgets::RecordList*>(); }

    /// The words of the rows, in order.
    QString rows() const
    {
        QStringList words;
        if (list()->isVisible())
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                words += list()->model()->index(row, 0).data().toString();
        return words.join(QLatin1Char(' '));
    }
    bool says(const QString& words) const { return support::wordsOn(*page).contains(words); }
    void press(const QString& words) const
    {
        QAbstractButton* wanted = support::buttonNamed(*page, words);
        QVERIFY2(wanted && wanted->isEnabled(),
                 qPrintable(words + QStringLiteral(" is not on the page:\n") + support::wordsOn(*page)));
        wanted->click();
    }
    QLineEdit* search() const { return qobject_cast<QLineEdit*>(page->firstFocus()); }
    void select(const std::vector<int>& rowNumbers) const
    {
        list()->clearSelection();
        for (const int row : rowNumbers)
            list()->selectionModel()->select(list()->model()->index(row, 0), QItemSelectionModel::Select);
    }
    QStringList tagsOf(std::size_t entry) const
    {
        return core::diary::findIncident(entries[entry].id, stage.vault.vault())->statement.tags;
    }
    bool isRemoved(std::size_t entry) const
    {
        return core::diary::findIncident(entries[entry].id, stage.vault.vault())->withdrawnAt.has_value();
    }
};

} // namespace diarytest
