"""The journeys of ux-spec 4.2, each told once for both ways of using the window (hands.py), and each followed by a look
at what is in the vault."""

import datetime
import re
import time

from atclient import State, until
from hands import day_in, key
from made_up import png
from stage import PASSPHRASE, plain, windows_on_screen

PICTURE = png()
FILES = {"photo.png": "A message on my phone", "note.txt": ""}


def heading(window, words):
    return until(lambda: next((t for t in window.all("heading") if re.search(words, plain(t.name))), None),
                 lambda: f"no page {words!r}; on the screen:\n{window.told()}")


def finish(stage, hand):
    """Closes the records, so that the command line may look at them."""
    if hand.name == "keyboard":
        key("ctrl+q")
        assert stage.has_ended() == 0
    else:
        hand.press("push button", "Lock")
        until(lambda: stage.reopened().is_there("password text", "Passphrase"), "it did not lock")
    stage.close()


def page(hand, name, keys):
    hand.page(name, keys)
    return heading(hand.window, f"^{name}$")


def incidents(stage):
    return stage.cli("incident", "list")["incidents"]


def j1_first_run_to_first_entry(stage, hand):
    window = hand.window
    heading(window, "computer safe")
    hand.choose("radio button", "Only me")
    hand.press("push button", "Next")
    heading(window, "leave quickly")
    hand.press("push button", "Next")
    heading(window, "you live")
    hand.choose("radio button", "Scotland")
    hand.press("push button", "Next")
    heading(window, "guess")
    hand.press("push button", "Next")
    heading(window, "passphrase")
    words = plain(until(lambda: next((t.name for t in window.everything() if t.role in ("label", "heading")
                                      and re.fullmatch(r"[a-z]+( [a-z]+){4}", plain(t.name))), None), "no five words"))
    hand.write(window.all("password text")[0].name, words, "password text")
    hand.press("push button", "Next")
    heading(window, "forget")
    hand.choose("radio button", re.compile("^No recovery"))
    hand.choose("check box", re.compile("forget|without"))
    hand.press("push button", "Next")
    until(lambda: not window.all("heading", re.compile("forget")), "the records were not made", 60)
    if not window.all("push button", "Write what happened"):
        hand.press("push button", "Next")
    heading(window, "ready")
    hand.press("push button", "Write what happened")
    heading(window, "^New entry$")
    hand.write("What happened?", "Somebody I do not know waited at my door.")
    hand.press("push button", "Yesterday")
    hand.press("push button", "Save entry")
    window.says("Saved at")
    finish(stage, hand)
    stage.use(stage.folder / "data/holdfast", words)
    kept = incidents(stage)
    assert [i["what"] for i in kept] == ["Somebody I do not know waited at my door."], kept
    assert stage.cli("case", "list")["cases"][0]["jurisdiction"] == "scotland"


def j2_unlock_wrong_then_right(stage, hand):
    window = hand.window
    hand.write("Passphrase", "not this one", "password text")
    hand.press("push button", "Unlock")
    window.says("That passphrase did not open your records. Check Caps Lock and the keyboard language")
    field = window.find("password text", "Passphrase")
    until(lambda: field.has(State.FOCUSED), "the focus is not back in the field")
    assert field.text() == "", field.text()
    hand.write("Passphrase", PASSPHRASE, "password text")
    hand.submit("push button", "Unlock")
    heading(window, "^Today$")
    window.says("wrong try")
    finish(stage, hand)
    assert stage.cli("check")["ok"]


def j3_add_two_files_describe_one(stage, hand):
    window = hand.window
    stage.write("given/photo.png", PICTURE)
    stage.write("given/note.txt", b"I saw it too.\n")
    for name in FILES:
        page(hand, "Evidence", "ctrl+3")
        hand.press("push button", "Add files")
        hand.give_file(stage.folder / "given" / name)
        window.says(name)
        until(lambda name=name: any(name in t.name for t in window.all("list item")), f"{name} is not in the list")
    hand.open_row("Files", "photo.png")
    until(lambda: window.all("text", "What does it show?"), "the file does not open")
    hand.write("What does it show?", FILES["photo.png"])
    hand.press("push button", "Save the description")
    window.says("Saved.")
    finish(stage, hand)
    kept = stage.cli("evidence", "list")["evidence"]
    assert {e["name"]: e.get("description") or "" for e in kept} == FILES, kept
    assert (stage.folder / "given/photo.png").read_bytes() == PICTURE


def j4_a_problem_and_its_repair(stage, hand):
    window = hand.window
    hand.begin_entry()
    heading(window, "^New entry$")
    hand.write("Day", "31")
    hand.write("Month", "February")
    hand.write("Year", "2026")
    hand.press("push button", "Save entry")
    summary = window.says("There is something to put right")
    assert "Write what happened. One sentence is enough." in summary, summary
    assert "does not exist" in plain(summary), summary
    until(lambda: "something to put right" in window.focused().name, "the summary has no focus")
    assert window.find("text", "Month").text() == "February"
    hand.press("push button", "Write what happened. One sentence is enough.")
    until(lambda: window.find("text", "What happened?").has(State.FOCUSED), "the summary does not lead to the field")
    hand.write("What happened?", "Three calls that said nothing.")
    hand.write("Day", "27")
    hand.press("push button", "Save entry")
    window.says("Saved at")
    finish(stage, hand)
    kept = incidents(stage)
    assert [i["what"] for i in kept] == ["Three calls that said nothing."], kept
    assert "2026-02-27" in str(kept[0]), kept


def j5_find_an_entry_and_correct_it(stage, hand):
    window = hand.window
    page(hand, "Diary", "ctrl+2")
    hand.write("Search your entries", "ten minutes")
    window.says("of 63 entries")
    hand.open_row("Entries", "Nine calls in ten minutes")
    heading(window, "^Entry")
    hand.press("push button", "Correct this entry")
    heading(window, "^Correct")
    hand.write("What happened?", "Ten calls in ten minutes, then a text: last chance.")
    hand.write("Why are you correcting it?", "I counted again.")
    hand.press("push button", "Save entry")
    window.says("Saved at")
    finish(stage, hand)
    [now] = [i for i in incidents(stage) if "Ten calls in ten minutes" in i["what"]]
    assert now["revision"] == 2 and now["amend_reason"] == "I counted again.", now
    assert "Nine calls in ten minutes" in str(stage.cli("incident", "history", now["id"]))


def j6_call_sheet_then_a_reference(stage, hand):
    window = hand.window
    page(hand, "Reports and references", "ctrl+6")
    hand.press("push button", "Get ready to call 101")
    heading(window, "^Get ready to report$")
    window.says("Is it happening now, or are you in danger? Stop and call 999.")
    window.says("I want to report stalking")
    hand.write("Write down what they say", "An officer will call by Friday.")
    hand.press("push button", re.compile("^I have reported it"))
    until(lambda: window.all("text", "The number"), "the report does not open")
    hand.write("The number", "0412")
    hand.press("push button", "Same day as the report")
    hand.press("push button", "Add this number")
    window.says("0412")
    hand.press("push button", "Save report")
    window.says("The report was saved.")
    finish(stage, hand)
    [report] = [r for r in stage.cli("report", "list")["reports"] if r["said"] == "An officer will call by Friday."]
    assert report["channel"] == "101", report
    [number] = report["references"]
    assert number["value"] == "0412" and number["type"] == "incident" and number["given_at"], number


def j7_the_busiest_week(stage, hand):
    window = hand.window
    page(hand, "Timeline", "ctrl+4")
    hand.choose("check box", "Calendar")
    calendar = until(lambda: next(iter(window.all("table", "Calendar")), None), "no calendar")
    heard = {}
    for row in calendar.rows():
        day = day_in(row[0])
        total = re.search(r"(\d+) entr", row[7])
        if day and total and int(total[1]):
            heard[day - datetime.timedelta(days=day.weekday())] = int(total[1])
    busiest = max(heard, key=heard.get)
    hand.show_week(busiest, heard[busiest])
    finish(stage, hand)
    kept = {}
    for each in incidents(stage):
        if each["when"]["precision"] not in ("unknown", "month"):  # On no day of the calendar.
            day = datetime.date.fromisoformat(each["when"]["from"][:10])
            last = datetime.date.fromisoformat((each["when"]["to"] or each["when"]["from"])[:10])
            monday = day - datetime.timedelta(days=day.weekday())
            while monday <= last:  # Some time between two days: once in each week it touches.
                kept[monday] = kept.get(monday, 0) + 1
                monday += datetime.timedelta(days=7)
    wrong = {str(week): (heard.get(week), kept.get(week)) for week in {*heard, *kept} if heard.get(week) != kept.get(week)}
    assert heard == kept, wrong


def j9_leave_now_from_a_dialog(stage, hand):
    window = hand.window
    hand.begin_entry()
    heading(window, "^New entry$")
    hand.write("What happened?", "He is outside now.")
    hand.press("push button", "Throw the draft away")
    window.says("Throw this draft away?")
    begun = time.monotonic()
    hand.leave()
    assert stage.has_ended(5) == 0
    assert time.monotonic() - begun < 2, "it took longer than two seconds"
    assert not windows_on_screen(), "a window is left"
    # Nothing was saved, nothing is damaged, and the words are kept as a draft.
    assert stage.cli("check")["ok"]
    assert incidents(stage) == []
    again = stage.open()
    again.find("push button", re.compile("^Carry on: .*He is outside now"))
    stage.close()
