#include "app/contacts/ReportListModel.h"

#include "app/contacts/ReferenceFields.h"
#include "app/fields/WhenWords.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"
#include "app/widgets/Punctuation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::contacts {

using core::domain::Contact;
using core::domain::Reference;
using core::domain::Report;
using widgets::isolate;

namespace {

struct ChannelWords
{
    const char* channel;
    const char* words;
};
constexpr std::array channels{
    //: Group: ways in which a report was made, in a list of choices and of reports. Read by: the person who keeps the
    //: diary. Nouns, short; 101 and 999 are phone numbers of the police.
    ChannelWords{"101", QT_TRANSLATE_NOOP("Channel", "Call to 101")},
    ChannelWords{"999", QT_TRANSLATE_NOOP("Channel", "Call to 999")},
    ChannelWords{"online", QT_TRANSLATE_NOOP("Channel", "Online report")},
    ChannelWords{"station", QT_TRANSLATE_NOOP("Channel", "At a police station")},
    ChannelWords{"phone", QT_TRANSLATE_NOOP("Channel", "Phone call")},
    //: Noun: reported by email.
    ChannelWords{"email", QT_TRANSLATE_NOOP("Channel", "Email")},
    //: Noun: a letter on paper.
    ChannelWords{"letter", QT_TRANSLATE_NOOP("Channel", "Letter")},
    //: They met face to face.
    ChannelWords{"in-person", QT_TRANSLATE_NOOP("Channel", "In person")},
    ChannelWords{"platform", QT_TRANSLATE_NOOP("Channel", "App or website")},
    //: Another way to report than those above.
    ChannelWords{"other", QT_TRANSLATE_NOOP("Channel", "Another way")},
};

QString dateOf(const core::domain::When& when)
{
    return fields::whenInWords(when);
}

/// `first`, and what else is to be seen of a report or contact at a glance.
template<typename Record>
QString marksOf(const QString& first, const Record& record)
{
    QStringList marks{first};
    if (!record.evidence.empty())
        //: How many files go with a report, call or letter.
        marks += ReportListModel::tr("%n files", nullptr, static_cast<int>(record.evidence.size()));
    if (record.removedAt)
        marks += ReportListModel::tr("Removed", "a report, call or letter");
    return marks.join(QStringLiteral(". "));
}

} // namespace

QString ReportListModel::channelInWords(const QString& channel)
{
    for (const ChannelWords& each : channels)
        if (channel == QLatin1String(each.channel))
            return QCoreApplication::translate("Channel", each.words);
    return channel;
}

void ReportListModel::setItems(const std::vector<Report>& reports, const std::vector<Contact>& contacts)
{
    beginResetModel();
    m_rows.clear();
    for (const Report& report : reports) {
        QStringList numbers;
        for (const Reference& reference : report.references)
            numbers += reference.givenAt.isValid()
                ? tr("%1 %2 of %3", "kind of number, number, day")
                      .arg(ReferenceFields::typeInWords(reference.type), isolate(reference.value),
                           isolate(widgets::dateText(reference.givenAt)))
                : tr("%1 %2", "kind of number, number")
                      .arg(ReferenceFields::typeInWords(reference.type), isolate(reference.value));
        const QString to = report.force.isEmpty() ? report.agency : report.force;
        const QString head = to.isEmpty()
            ? channelInWords(report.channel)
            : tr("%1, %2", "channel, agency").arg(channelInWords(report.channel), isolate(to));
        m_rows.push_back(
            {report.id.bytes(), false, !report.references.empty(),
             core::domain::sortTime(report.madeAt, report.createdAt).msecs, dateOf(report.madeAt),
             //: %1: what the person did or told; %2: the answer.
             report.said.isEmpty() ? head : tr("%1. They said: %2").arg(head, isolate(report.said.simplified())),
             //: Group: lines of the list of reports, calls and letters. Read by: the person who keeps the diary, and
             //: with a screen reader. Neutral: somebody may look over the shoulder.
             marksOf(numbers.isEmpty() ? tr("No reference number yet") : widgets::listed(numbers), report)});
    }
    for (const Contact& contact : contacts) {
        const QString way
            = contact.direction == core::domain::Direction::In ? tr("They contacted you") : tr("You contacted them");
        const QString head = contact.agency.isEmpty()
            ? way
            : tr("%1: %2", "who contacted whom, agency").arg(way, isolate(contact.agency));
        m_rows.push_back(
            {contact.id.bytes(), true, false, core::domain::sortTime(contact.at, contact.createdAt).msecs,
             dateOf(contact.at),
             contact.said.isEmpty() ? head : tr("%1. They said: %2").arg(head, isolate(contact.said.simplified())),
             marksOf(channelInWords(contact.channel), contact)});
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater{}, &Row::sortAt);
    endResetModel();
}

int ReportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReportListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3", "date, what was said (a whole sentence), numbers")
            .arg(row.date, widgets::withFullStop(row.words.simplified()),
                 widgets::withFullStop(row.marks.simplified()));
    case IdRole:
        return row.id;
    case IsContactRole:
        return row.isContact;
    case HasNumberRole:
        return row.hasNumber;
    case DateRole:
        return row.date;
    case MarksRole:
        return row.marks;
    default:
        return {};
    }
}

} // namespace app::contacts
