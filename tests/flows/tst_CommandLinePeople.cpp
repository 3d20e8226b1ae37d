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
    void whoHasNoNameIsNumbered();
    void peopleAreMergedAndSplit();
    void accountsAreMergedAndSplit();
    void whatIsRemovedIsListedApartAndPutBack();
    void ordersAreKeptAndTheirBreachesMarked();
    void reportsKeepTheirReferencesAndPromises();
    void contactsAreKept();
    void reportsAndContactsAreRemovedAndPutBack();
    void filesGoWithAReport();
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

    VERIFY_EXIT(cli.on(s("person edit"), {id}), 2);
    VERIFY_EXIT(cli.on(s("person edit"), {id, s("--name"), s(" ")}), 2);
    VERIFY_EXIT(cli.on(s("person edit"), list({"not-an-id", "--name", "X"})), 2);
    VERIFY_EXIT(cli.on(s("person add"), list({"--name", "X", "--certainty", "maybe"})), 2);
    QCOMPARE(cli.json(s("person list")).json().value(s("people")).toArray().size(), 1);
}

void tst_CommandLinePeople::whoHasNoNameIsNumbered()
{
    const CommandLineRun cli;
    QCOMPARE(cli.json(s("person add"), list({"--relationship", "stranger"})).json().value(s("name")).toString(),
             s("Unknown person 1"));
    const Ended second = cli.json(s("person add"), list({"--from-json", "-"}), R"({"notes": "tall"})");
    VERIFY_EXIT(second, 0);
    QCOMPARE(second.json().value(s("name")).toString(), s("Unknown person 2"));
    QCOMPARE(second.json().value(s("notes")).toString(), s("tall"));
}

void tst_CommandLinePeople::peopleAreMergedAndSplit()
{
    const CommandLineRun cli;
    const QString sam = idOf(cli.json(s("person add"), list({"--name", "Sam Long"})).json());
    const QString caller = idOf(cli.json(s("person add")).json());
    const auto incident = [&cli](const char* what, const QString& person) {
        return idOf(first(cli.json(s("incident add"), {s("--what"), s(what), s("--person"), person}), "incidents"));
    };
    const QString walk = incident("Followed me", sam);
    const QString call = incident("Rang at night", caller);
    const auto nameIn = [&cli](const QString& id) {
        const QJsonObject shown = cli.json(s("incident show"), {id}).json();
        return shown.value(s("people")).toArray().at(0).toObject().value(s("name")).toString();
    };
    const Ended merged = cli.json(s("person merge"), {caller, sam, s("--reason"), s("The same voice")});
    VERIFY_EXIT(merged, 0);
    QCOMPARE(merged.json().value(s("merged_into")).toString(), sam);
    QCOMPARE(nameIn(call), s("Sam Long"));
    QCOMPARE(cli.json(s("person list")).json().value(s("people")).toArray().size(), 1);
    QCOMPARE(cli.json(s("person list"), list({"--all"})).json().value(s("people")).toArray().size(), 2);
    QCOMPARE(cli.json(s("incident list"), {s("--person"), sam}).json().value(s("incidents")).toArray().size(), 2);
    QVERIFY(cli.on(s("log")).out.contains("person.merged"));
    VERIFY_EXIT(cli.on(s("check")), 0);

    VERIFY_EXIT(cli.on(s("person merge"), {sam, sam}), 2); // with itself
    VERIFY_EXIT(cli.on(s("person merge"), {caller, sam}), 1); // twice
    VERIFY_EXIT(cli.on(s("person merge"), {sam, caller}), 1); // round in a ring
    VERIFY_EXIT(cli.on(s("person merge"), {sam}), 2);
    VERIFY_EXIT(cli.on(s("person merge"), {sam, s("not-an-id")}), 2);
    VERIFY_EXIT(cli.on(s("person split"), {sam}), 1); // is not merged
    VERIFY_EXIT(cli.on(s("person split"), {caller, s("--incident"), walk, s("--no-incidents")}), 2);
    VERIFY_EXIT(
        cli.on(s("person edit"), {sam, s("--from-json"), s("-")}, "{\"merged_into\": \"" + caller.toUtf8() + "\"}"), 2);

    VERIFY_EXIT(cli.on(s("person split"), {caller, s("--incident"), walk}), 0);
    QCOMPARE(nameIn(walk), s("Unknown person 1"));
    QCOMPARE(nameIn(call), s("Sam Long"));
    VERIFY_EXIT(cli.on(s("check")), 0);
}

void tst_CommandLinePeople::accountsAreMergedAndSplit()
{
    const CommandLineRun cli;
    const auto account = [&cli](const char* handle) {
        return idOf(cli.json(s("account add"), {s("--platform"), s("Instagram"), s("--handle"), s(handle)}).json());
    };
    const QString old = account("@night");
    const QString now = account("@day");
    VERIFY_EXIT(cli.on(s("account merge"), {old, now}), 0);
    QCOMPARE(cli.json(s("account list")).json().value(s("accounts")).toArray().size(), 1);
    VERIFY_EXIT(cli.on(s("account merge"), {now, now}), 2);
    VERIFY_EXIT(cli.on(s("account split"), {old}), 0);
    VERIFY_EXIT(cli.on(s("account split"), {old}), 1);
    QCOMPARE(cli.json(s("account list")).json().value(s("accounts")).toArray().size(), 2);
}

void tst_CommandLinePeople::whatIsRemovedIsListedApartAndPutBack()
{
    const CommandLineRun cli;
    const QString id = idOf(cli.json(s("place add"), list({"--name", "Gym"})).json());
    VERIFY_EXIT(cli.on(s("place remove"), {id, s("--reason"), s("Added twice")}), 0);
    VERIFY_EXIT(cli.on(s("place remove"), {id}), 1);
    QVERIFY(cli.json(s("place list")).json().value(s("places")).toArray().isEmpty());
    QCOMPARE(idOf(first(cli.json(s("place list"), list({"--removed"})), "places")), id);
    VERIFY_EXIT(cli.on(s("place restore"), {id}), 0);
    QCOMPARE(cli.json(s("place list")).json().value(s("places")).toArray().size(), 1);
    VERIFY_EXIT(cli.on(s("check")), 0);
}

void tst_CommandLinePeople::ordersAreKeptAndTheirBreachesMarked()
{
    const CommandLineRun cli;
    const QString sam = idOf(cli.json(s("person add"), list({"--name", "Sam"})).json());
    const Ended added = cli.json(s("order add"),
                                 {s("--kind"), s("bail condition"), s("--against"), sam, s("--issued-by"),
                                  s("Leeds police"), s("--number"), s("B/12"), s("--made-on"), s("2026-03-04"),
                                  s("--expires-on"), s("2026-06-04"), s("--conditions"), s("No contact")});
    VERIFY_EXIT(added, 0);
    const QString id = idOf(added.json());
    QCOMPARE(added.json().value(s("against")).toString(), sam);
    const QString call = idOf(first(cli.json(s("incident add"), list({"--what", "Rang"})), "incidents"));
    VERIFY_EXIT(cli.on(s("order breach"), {id, call}), 0);
    QCOMPARE(cli.json(s("incident show"), {call}).json().value(s("breach_of")).toString(), id);
    VERIFY_EXIT(cli.on(s("order breach"), {id, call, s("--undo")}), 0);
    QVERIFY(cli.json(s("incident show"), {call}).json().value(s("breach_of")).isNull());
    VERIFY_EXIT(cli.on(s("order edit"), {id, s("--ended-at"), s("2026-04-01")}), 0);
    QVERIFY(cli.on(s("order list")).out.contains("ended"));
    VERIFY_EXIT(cli.on(s("order add"), list({"--number", "1"})), 2);
    VERIFY_EXIT(cli.on(s("order edit"), {id, s("--expires-on"), s("2026-01-01")}), 2);
    VERIFY_EXIT(cli.on(s("order breach"), {id, s("not-an-id")}), 2);
    VERIFY_EXIT(cli.on(s("order remove"), {id}), 0);
    QVERIFY(cli.json(s("order list")).json().value(s("orders")).toArray().isEmpty());
    VERIFY_EXIT(cli.on(s("check")), 0);
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

void tst_CommandLinePeople::reportsAndContactsAreRemovedAndPutBack()
{
    const CommandLineRun cli;
    const QString report = idOf(
        cli.json(s("report add"), list({"--made-at", "2026-03-05", "--told", "kestrel", "--reference", "incident=412"}))
            .json());
    const QString contact
        = idOf(cli.json(s("contact add"), {s("--at"), s("2026-03-09"), s("--report"), report, s("--said"), s("osprey")})
                   .json());
    for (const auto& [noun, plural, id, word] :
         {std::tuple{"report", "reports", report, "kestrel"}, std::tuple{"contact", "contacts", contact, "osprey"}}) {
        const QString of = QString::fromLatin1(noun) + QLatin1Char(' ');
        QCOMPARE(count(cli.json(s("search"), {s(word)}), "hits"), qsizetype{1});
        const Ended removed = cli.json(of + s("remove"), {id, s("--reason"), s("Added twice")});
        VERIFY_EXIT(removed, 0);
        QVERIFY(removed.json().value(s("removed_at")).isString());
        VERIFY_EXIT(cli.on(of + s("remove"), {id}), 1);
        QCOMPARE(count(cli.json(of + s("list")), plural), qsizetype{0});
        QCOMPARE(idOf(first(cli.json(of + s("list"), list({"--removed"})), plural)), id);
        QCOMPARE(count(cli.json(of + s("list"), list({"--all"})), plural), qsizetype{1});
        QVERIFY(cli.on(of + s("list"), list({"--all", "--long"})).out.contains("Taken out"));
        QCOMPARE(count(cli.json(s("search"), {s(word)}), "hits"), qsizetype{0});
        QVERIFY(!cli.on(s("timeline")).out.contains(word));
    }
    QCOMPARE(count(cli.json(s("timeline")), "entries"), qsizetype{0});
    QCOMPARE(cli.json(s("info")).json().value(s("reports")).toInt(), 0);
    VERIFY_EXIT(cli.on(s("report restore"), {report}), 0);
    VERIFY_EXIT(cli.on(s("report restore"), {report}), 1);
    VERIFY_EXIT(cli.on(s("contact restore"), {contact, s("--reason"), s("It was not twice")}), 0);
    const Ended back = cli.json(s("report list"));
    QVERIFY(first(back, "reports").value(s("removed_at")).isNull());
    QCOMPARE(first(back, "reports").value(s("references")).toArray().size(), qsizetype{1});
    QCOMPARE(count(cli.json(s("contact list")), "contacts"), qsizetype{1});
    QCOMPARE(count(cli.json(s("timeline")), "entries"), qsizetype{2});
    VERIFY_EXIT(cli.on(s("report remove"), list({"not-an-id"})), 2);
    VERIFY_EXIT(cli.on(s("contact remove"), {report}), 2); // no contact
    VERIFY_EXIT(cli.on(s("check")), 0);
}

void tst_CommandLinePeople::filesGoWithAReport()
{
    const CommandLineRun cli;
    const QString letter = idOf(first(cli.json(s("evidence add"), {cli.write(s("letter.txt"), "Dear")}), "evidence"));
    const Ended added = cli.json(s("report add"), list({"--made-at", "2026-03-05", "--evidence", "AB/1"}));
    VERIFY_EXIT(added, 0);
    QCOMPARE(added.json().value(s("evidence")).toArray(), QJsonArray{letter});
    const QString report = idOf(added.json());
    const QString other = idOf(first(cli.json(s("evidence add"), {cli.write(s("other.txt"), "Sir")}), "evidence"));
    const Ended edited = cli.json(s("report edit"), {report, s("--evidence"), other, s("--evidence"), s("AB/1")});
    VERIFY_EXIT(edited, 0);
    QCOMPARE(edited.json().value(s("evidence")).toArray(), (QJsonArray{letter, other})); // each once
    QVERIFY(cli.on(s("report list"), list({"--long"})).out.contains(letter.toUtf8()));
    VERIFY_EXIT(cli.on(s("report edit"), list({"AB/99"})), 2);
    VERIFY_EXIT(cli.on(s("report edit"), {report, s("--evidence"), s("AB/99")}), 2);
    const QString none = cli.write(s("none.json"), R"({"evidence": []})");
    QVERIFY(
        cli.json(s("report edit"), {report, s("--from-json"), none}).json().value(s("evidence")).toArray().isEmpty());
    VERIFY_EXIT(cli.on(s("check")), 0);
}

QTEST_GUILESS_MAIN(tst_CommandLinePeople)
#include "tst_CommandLinePeople.moc"
