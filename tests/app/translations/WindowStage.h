#pragma once

#include "app/Rooms.h"
#include "app/help/HelpCard.h"
#include "app/settings/AppSettings.h"
#include "app/settings/Translations.h"
#include "app/shell/MainWindow.h"
#include "app/shell/UnlockedView.h"
#include "app/vault/DoorView.h"
#include "app/widgets/SecretLine.h"
#include "app/widgets/Theme.h"
#include "core/contacts/Contacts.h"
#include "core/diary/Diary.h"
#include "core/intake/AcquireFile.h"
#include "core/people/People.h"
#include "tests/support/Pictures.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/TempVault.h"

#include <QApplication>
#include <QTest>

namespace support {

/// The whole window with every page, over a vault with one record of each kind. The person's own words are Greek, so
/// that whatever is English on the screen is ours.
class WindowStage
{
public:
    TempVault vault;
    app::settings::AppSettings settings{QString()};
    app::settings::Translations translations{settings};
    ScriptedPrompts prompts;
    std::unique_ptr<app::shell::MainWindow> window;

    core::domain::IncidentId incident;
    core::domain::EvidenceId evidence;
    core::domain::PersonId person;
    core::domain::AccountId account;
    core::domain::PlaceId place;
    core::domain::ReportId report;
    core::domain::ContactId contact;

    WindowStage() { fill(); }

    /// `folder`: the records to unlock; a folder that is not there yet: the first run, which makes them there.
    void makeWindow(const QString& folder)
    {
        window.reset();
        const bool isThere = QFileInfo::exists(folder);
        window = std::make_unique<app::shell::MainWindow>(
            app::shell::WindowParts{.clock = vault.clock(),
                                    .settings = settings,
                                    .prompts = prompts,
                                    .pages = app::pageTable(),
                                    .makeLockedView =
                                        [this, folder, isThere](const QString&, QWidget* parent) {
                                            return new app::vault::DoorView({vault.clock(), settings, prompts, folder,
                                                                             core::vault::KdfCost::Interactive, [] {}},
                                                                            isThere ? folder : QString(), parent);
                                        },
                                    .end = [] {},
                                    .restart = {},
                                    .makeHelp = [](QWidget* parent) { return new app::help::HelpCard(parent); },
                                    .pagesAgain = app::pageTable});
        QObject::connect(&translations, &app::settings::Translations::changed, window.get(),
                         &app::shell::MainWindow::rebuild);
        window->resize(900, 640);
        window->show();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    void unlock()
    {
        app::shell::Opened opened;
        opened.vault = vault.shared();
        opened.caseId = vault.caseId();
        Q_EMIT window->lockedView()->opened(opened);
    }

    void open(app::shell::PageId page, const QByteArray& id = {},
              app::shell::Purpose purpose = app::shell::Purpose::Show)
    {
        window->unlockedView()->open(page, id, purpose);
        settle();
    }

    /// A page, or a page about a record.
    struct Stop
    {
        const char* name;
        app::shell::PageId page;
        QByteArray id;
        app::shell::Purpose purpose = app::shell::Purpose::Show;
    };
    /// Every page, empty and filled.
    std::vector<Stop> stops() const
    {
        using app::shell::PageId;
        return {{"today", PageId::Today, {}},
                {"diary", PageId::Diary, {}},
                {"evidence", PageId::Evidence, {}},
                {"timeline", PageId::Timeline, {}},
                {"people", PageId::People, {}},
                {"reports", PageId::Reports, {}},
                {"settings", PageId::Settings, {}},
                {"new entry", PageId::Entry, {}},
                {"entry", PageId::Entry, incident.bytes()},
                {"file", PageId::EvidenceItem, evidence.bytes()},
                {"person", PageId::Person, person.bytes()},
                {"new person", PageId::Person, {}},
                {"account", PageId::Account, account.bytes()},
                {"place", PageId::Place, place.bytes()},
                {"new order", PageId::Order, {}},
                {"report", PageId::Report, report.bytes()},
                {"new report", PageId::Report, {}},
                {"contact", PageId::Contact, contact.bytes()},
                {"call sheet", PageId::CallSheet, incident.bytes()},
                {"online report", PageId::CallSheet, incident.bytes(), app::shell::Purpose::OnlineReport},
                {"passphrase", PageId::Passphrase, {}},
                {"recovery words", PageId::RecoveryWords, {}},
                {"search", PageId::Search, QStringLiteral("Στάθηκε").toUtf8()},
                {"quick note", PageId::QuickNote, {}}};
    }

    /// Until what the page has asked for is shown.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            window->unlockedView()->context().queries.waitUntilIdle();
            QCoreApplication::processEvents();
        }
    }

    static void prepare()
    {
        app::widgets::installSecretLineRole();
        app::widgets::applyLook(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                                {app::widgets::Appearance::Light, 100});
    }

private:
    static QString greek(const char* utf8) { return QString::fromUtf8(utf8); }

    void fill()
    {
        using namespace core::domain;
        core::base::JobContext job;
        core::intake::AcquireRequest file;
        file.caseId = vault.caseId();
        file.sourcePath
            = QFile::encodeName(vault.writeFile(greek("φωτο.png"), pictureFile(fourCorners(400, 300), "png")));
        file.title = greek("Η πόρτα");
        file.source = greek("Από μένα");
        evidence = core::intake::acquireFile(file, vault.vault(), job)->item.id;

        Person somebody;
        somebody.caseId = vault.caseId();
        somebody.name = greek("Άλφα Βήτα");
        somebody.relationship = greek("γείτονας");
        somebody.certainty = Certainty::ThinkSo;
        somebody.doesThis = true;
        somebody.marks = {{QStringLiteral("phone"), QStringLiteral("+44 7700 900123"), greek("κινητό")}};
        person = core::people::addPerson(somebody, vault.vault())->id;
        Account theirs;
        theirs.caseId = vault.caseId();
        theirs.person = person;
        theirs.platform = greek("Δίκτυο");
        theirs.handle = greek("@άλφα");
        theirs.certainty = Certainty::Guess;
        account = core::people::addAccount(theirs, vault.vault())->id;
        Place corner;
        corner.caseId = vault.caseId();
        corner.name = greek("Η γωνία");
        place = core::people::addPlace(corner, vault.vault())->id;

        IncidentStatement said;
        said.title = greek("Στάθηκε έξω");
        said.what = greek("Στάθηκε έξω από την πόρτα μου.");
        said.wordsUsed = greek("Σε βλέπω");
        said.where = greek("στο σπίτι");
        said.when = at("2026-03-04T21:10:00+00:00", Precision::Exact);
        said.behaviours = {QStringLiteral("followed"), QStringLiteral("called")};
        said.people = {{person, {}, {}, Certainty::ThinkSo}};
        said.witnesses = {{greek("Γάμμα"), {}, greek("Το είδε")}};
        said.impact = greek("Φόβος");
        said.effect = greek("Άλλαξα δρόμο");
        said.fearOfViolence = true;
        said.response = greek("Έφυγα");
        said.tags = {greek("δουλειά")};
        said.evidence = {evidence};
        IncidentStatement other;
        other.what = greek("Δεύτερο γράμμα.");
        other.when = at("2026-01-20T00:00:00+00:00", Precision::Day);
        other.isPrivate = true;
        IncidentStatement unknown;
        unknown.what = greek("Κάποτε πριν.");
        incident
            = core::diary::addIncidents({vault.caseId(), {said, other, unknown}, {}}, vault.vault(), job)->front().id;
        IncidentStatement corrected = said;
        corrected.what = greek("Στάθηκε έξω από την πόρτα μου δύο ώρες.");
        static_cast<void>(core::diary::amendIncident(incident, corrected, greek("Θυμήθηκα"), vault.vault()));

        Report told;
        told.caseId = vault.caseId();
        told.channel = QStringLiteral("101");
        told.agency = greek("Αστυνομία");
        told.madeAt = at("2026-03-05T09:00:00+00:00", Precision::About);
        told.references = {{QStringLiteral("incident"), QStringLiteral("0412"), QDate(2026, 3, 5), {}}};
        told.said = greek("Θα έρθουν");
        told.promised = {{greek("Θα τηλεφωνήσουν"), QDate(2026, 3, 9), false}};
        told.incidents = {incident};
        report = core::contacts::addReport(told, vault.vault())->id;
        Report online;
        online.caseId = vault.caseId();
        online.channel = QStringLiteral("online");
        online.madeAt = at("2026-03-06T09:00:00+00:00", Precision::Exact);
        static_cast<void>(core::contacts::addReport(online, vault.vault()));
        Contact call;
        call.caseId = vault.caseId();
        call.report = report;
        call.at = at("2026-03-10T10:00:00+00:00", Precision::Exact);
        call.direction = Direction::In;
        call.channel = QStringLiteral("phone");
        call.agency = greek("Αστυνομία");
        call.said = greek("Το είδαν");
        contact = core::contacts::addContact(call, vault.vault())->id;

        core::diary::Draft half;
        half.id = core::domain::DraftId::create();
        half.caseId = vault.caseId();
        half.form = QStringLiteral("place");
        half.content = {{QStringLiteral("name"), greek("Η πλατεία")}};
        half.beginning = greek("Η πλατεία");
        half.startedAt = half.savedAt = vault.clock().now();
        static_cast<void>(core::diary::saveDraft(half, vault.vault()));
    }

    static core::domain::When at(const char* text, core::domain::Precision precision)
    {
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
        core::domain::When when;
        when.from = core::domain::Moment{{time.toMSecsSinceEpoch()}, time.offsetFromUtc()};
        when.precision = precision;
        return when;
    }
};

} // namespace support
