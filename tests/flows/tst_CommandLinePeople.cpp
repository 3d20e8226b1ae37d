// Cases, people, accounts, places, reports and contacts on the command line.
#include "tests/flows/Words.h"

#include <QTest>

using namespace flows;

class tst_CommandLinePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreAddedChosenAndChanged();
    void peopleAccountsAndPlacesAreAddedListedAndChanged();
    void reportsKeepTheirReferencesAndPromises();
    void contactsAreKept();
};

void tst_CommandLinePeople::casesAreAddedChosenAndChanged()
{
    const CommandLineRun cli;
    const Ended added = cli.json(s("case add"), list({"--name", "At work", "--jurisdiction", "scotland"}));
    VERIFY_EXIT(added, 0);
    const QString id = idOf(added.json());
    QCOMPARE(added.json().value(s("jurisdiction")).toString(), s("scotland"));

    VERIFY_EXIT(cli.on(s("incident add"), list({"--what", "In the second case", "--case", "At work"})), 0);
    QCOMPARE(cli.json(s("incident list"), {s("--case"), id}).json().value(s("incidents")).toArray().size(), 1);

    VERIFY_EXIT(
        cli.on(s("case edit"), {id, s("--force"), s("Police Scotland"), s("--default"), s("--reason"), s("Moved")}), 0);
    const QJsonObject cases = cli.json(s("case list")).json();
    QCOMPARE(cases.value(s("cases")).toArray().size(), 2);
    QCOMPARE(cases.value(s("default")).toString(), id);
    QCOMPARE(cases.value(s("cases")).toArray().at(1).toObject().value(s("force")).toString(), s("Police Scotland"));
    QCOMPARE(cli.json(s("incident list")).json().value(s("incidents")).toArray().size(), 1);

    VERIFY_EXIT(cli.on(s("incident list"), list({"--case", "No such case"})), 2);
    VERIFY_EXIT(cli.on(s("case add"), list({"--name", "X", "--jurisdiction", "france"})), 2);
}

void tst_CommandLinePeople::peopleAccountsAndPlacesAreAddedListedAndChanged()
{
    const CommandLineRun cli;
    const Ended person = cli.json(
        s("person add"), list({"--name", "Alex Moore", "--does-this", "yes", "--mark", "vehicle=AB12 CDE, red"}));
    VERIFY_EXIT(person, 0);
    QCOMPARE(person.json().value(s("marks")).toArray().at(0).toObject().value(s("value")).toString(),
             s("AB12 CDE, red"));
    const QString id = idOf(person.json());
    const Ended account
        = cli.json(s("account add"), {s("--platform"), s("Instagram"), s("--handle"), s("@alex.m"), s("--person"), id});
    VERIFY_EXIT(account, 0);
    const Ended place
        = cli.json(s("place add"), list({"--from-json", "-"}), R"({"name": "Gym", "address": "3 High Street"})");
    VERIFY_EXIT(place, 0);

    VERIFY_EXIT(cli.on(s("person edit"), {id, s("--relationship"), s("Former partner"), s("--reason"), s("Added")}), 0);
    VERIFY_EXIT(cli.on(s("account edit"), {idOf(account.json()), s("--stable-id"), s("1785")}), 0);
    VERIFY_EXIT(cli.on(s("place edit"), {idOf(place.json()), s("--notes"), s("Has a camera")}), 0);
    QCOMPARE(first(cli.json(s("person list")), "people").value(s("relationship")).toString(), s("Former partner"));
    QCOMPARE(first(cli.json(s("person list")), "people").value(s("revision")).toInt(), 2);
    QCOMPARE(first(cli.json(s("account list")), "accounts").value(s("person")).toString(), id);
    QCOMPARE(first(cli.json(s("account list")), "accounts").value(s("stable_id")).toString(), s("1785"));
    QCOMPARE(first(cli.json(s("place list")), "places").value(s("notes")).toString(), s("Has a camera"));

    VERIFY_EXIT(cli.on(s("person add"), list({"--relationship", "Nobody"})), 2);
    VERIFY_EXIT(cli.on(s("person edit"), {id}), 2);
    VERIFY_EXIT(cli.on(s("person edit"), list({"not-an-id", "--name", "X"})), 2);
    VERIFY_EXIT(cli.on(s("person add"), list({"--name", "X", "--certainty", "maybe"})), 2);
    QCOMPARE(cli.json(s("person list")).json().value(s("people")).toArray().size(), 1);
}

void tst_CommandLinePeople::reportsKeepTheirReferencesAndPromises()
{
    const CommandLineRun cli;
    const QString incident = idOf(first(cli.json(s("incident add"), list({"--what", "He waited"})), "incidents"));
    const Ended added
        = cli.json(s("report add"),
                   {s("--channel"), s("101"), s("--agency"), s("police"), s("--force"), s("Kent Police"),
                    s("--made-at"), s("2026-03-05T10:00"), s("--reference"), s("incident=412"), s("--promised"),
                    s("Call back"), s("--by"), s("2026-03-08"), s("--incident"), incident});
    VERIFY_EXIT(added, 0);
    const QString id = idOf(added.json());
    const QJsonObject reference = added.json().value(s("references")).toArray().at(0).toObject();
    QCOMPARE(reference.value(s("value")).toString(), s("412"));
    QCOMPARE(reference.value(s("given_at")).toString(), s("2026-03-05")); // the day of the report
    VERIFY_EXIT(
        cli.on(s("report edit"),
               {id, s("--reference"), s("crime=46/10234/26"), s("--given-at"), s("2026-03-09"), s("--kept"), s("1")}),
        0);
    const QJsonObject report = first(cli.json(s("report list")), "reports");
    QCOMPARE(report.value(s("references")).toArray().size(), 2);
    QCOMPARE(report.value(s("promised")).toArray().at(0).toObject().value(s("kept")).toBool(), true);
    QCOMPARE(report.value(s("incidents")).toArray(), QJsonArray{incident});
    QCOMPARE(report.value(s("force")).toString(), s("Kent Police"));
    const Ended text = cli.on(s("report list"), list({"--long"}));
    QVERIFY2(text.out.contains("crime 46/10234/26, given on 2026-03-09"), text.told().constData());
    VERIFY_EXIT(cli.on(s("report add"), list({"--channel", "101", "--reference", "no equals sign"})), 2);
    VERIFY_EXIT(cli.on(s("report edit"), {id, s("--kept"), s("5")}), 2);
}

void tst_CommandLinePeople::contactsAreKept()
{
    const CommandLineRun cli;
    const QString report
        = idOf(cli.json(s("report add"), list({"--channel", "101", "--made-at", "2026-03-05"})).json());
    const Ended added = cli.json(s("contact add"),
                                 {s("--at"), s("2026-03-09T15:00"), s("--direction"), s("in"), s("--who"), s("PC 4411"),
                                  s("--said"), s("Nothing new"), s("--report"), report, s("--promised"), s("Call")});
    VERIFY_EXIT(added, 0);
    const QJsonObject contact = first(cli.json(s("contact list")), "contacts");
    QCOMPARE(contact.value(s("who")).toString(), s("PC 4411"));
    QCOMPARE(contact.value(s("direction")).toString(), s("in"));
    QCOMPARE(contact.value(s("report")).toString(), report);
    VERIFY_EXIT(cli.on(s("contact add"), list({"--direction", "sideways"})), 2);
}

QTEST_GUILESS_MAIN(tst_CommandLinePeople)
#include "tst_CommandLinePeople.moc"
