#include "app/shell/HitText.h"

#include "app/widgets/DateText.h"
#include "app/widgets/Labels.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace app::shell {

namespace {

/// The words of this file.
struct HitWords
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::HitText)
};

QString kindInWords(const QString& kind)
{
    if (kind == QLatin1String("incident"))
        //: Noun, a kind of hit: what was written about one thing that happened.
        return HitWords::tr("Entry");
    if (kind == QLatin1String("evidence"))
        //: Noun, a kind of hit: a picture, letter or recording.
        return HitWords::tr("File");
    if (kind == QLatin1String("message"))
        //: Noun, a kind of hit: a message in a file.
        return HitWords::tr("Message");
    if (kind == QLatin1String("recognised_text"))
        //: Group: lines of what a search found: which kind of record, then its words. Read by: the person who keeps the
        //: diary, and with a screen reader. Nouns.
        return HitWords::tr("Words in a picture");
    if (kind == QLatin1String("report"))
        //: Noun, a kind of hit: a report to the police or others.
        return HitWords::tr("Report");
    if (kind == QLatin1String("contact"))
        return HitWords::tr("Call or letter");
    if (kind == QLatin1String("person"))
        //: Noun, a kind of hit.
        return HitWords::tr("Person");
    if (kind == QLatin1String("account"))
        //: Noun, a kind of hit: on a website or in an app.
        return HitWords::tr("Account");
    if (kind == QLatin1String("place"))
        //: Noun, a kind of hit.
        return HitWords::tr("Place");
    if (kind == QLatin1String("order"))
        return HitWords::tr("Order or bail condition");
    return kind;
}

/// Without the marks around what was found.
QString withoutMarks(QString snippet)
{
    snippet.remove(QChar(0xE000));
    snippet.remove(QChar(0xE001));
    return snippet.simplified();
}

QString dayOf(core::base::Timestamp when)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(when.msecs, QTimeZone("Europe/London")).date();
    return widgets::isolate(widgets::dateText(day));
}

} // namespace

std::optional<PageId> pageOfKind(const QString& kind)
{
    if (kind == QLatin1String("incident"))
        return PageId::Entry;
    if (kind == QLatin1String("evidence") || kind == QLatin1String("message")
        || kind == QLatin1String("recognised_text"))
        return PageId::EvidenceItem;
    if (kind == QLatin1String("report"))
        return PageId::Report;
    if (kind == QLatin1String("contact"))
        return PageId::Contact;
    if (kind == QLatin1String("person"))
        return PageId::Person;
    if (kind == QLatin1String("account"))
        return PageId::Account;
    if (kind == QLatin1String("place"))
        return PageId::Place;
    if (kind == QLatin1String("order"))
        return PageId::Order;
    return {};
}

QString sentenceOf(const core::search::SearchHit& hit)
{
    // Somebody with a name to show goes by it here too: what was found may be the name that shall not be read.
    const QString words = !hit.shownAs.isEmpty() ? hit.shownAs
        : hit.snippet.isEmpty()                  ? hit.label.simplified()
                                                 : withoutMarks(hit.snippet);
    if (hit.when)
        //: A hit: kind, day, words. "Entry, 4 March 2026: He was at the bus stop"
        return HitWords::tr("%1, %2: %3").arg(kindInWords(hit.kind), dayOf(*hit.when), words);
    //: A hit without a day: kind, words.
    return HitWords::tr("%1: %2").arg(kindInWords(hit.kind), words);
}

} // namespace app::shell
