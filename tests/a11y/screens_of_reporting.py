"""The screens of somebody who reports: reports, calls and letters, their files, and what is ready to be read out. See
screens.py."""

import re

from atclient import until
from hands import key
from stage import at_rest, go


def reporting(window, hand):
    for new, name in (("Write down a report", "report-new"), ("Write down a call or letter", "contact-new"),
                      (re.compile("^Add a reference"), "report-reference"),
                      (re.compile("^Add what they said"), "contact-of-report")):
        go(window, ["ctrl+6"], "^Reports and references$")
        hand.press("push button", new)
        until(lambda: not window.all("heading", "Reports and references"), f"{new} does nothing")
        at_rest(window)
        yield name
    for words, name in (("99/10234/26", "report"), ("was on leave", "contact")):
        go(window, ["ctrl+6"], "^Reports and references$")
        hand.open_row("Reports and contacts", words)
        until(lambda: not window.all("heading", "Reports and references"), f"{words} does not open")
        at_rest(window)
        yield name
        yield from (_files_of_report(window, hand) if name == "report" else _removed_contact(window, hand))
    go(window, ["ctrl+shift+r"], "^Get ready to report$")
    hand.press("push button", "Choose the entries")
    at_rest(window)
    yield "call-sheet-entries"
    hand.press("push button", "Choose the entries")
    hand.press("push button", "Print")
    at_rest(window, "^Look before you print$")
    yield "call-sheet-paper"
    key("Escape")
    at_rest(window, "^Get ready to report$")
    hand.choose("radio button", "Online form")
    at_rest(window)
    yield "call-sheet-online"


def _files_of_report(window, hand):
    hand.press("push button", "Choose from your files")
    window.find("list", "Files to choose from")
    at_rest(window)
    yield "report-files-choose"
    hand.press("push button", "Add this file")
    file = re.compile("^Take off ")
    until(lambda: window.all("push button", file), "the file is not added")
    at_rest(window)
    yield "report-files"
    hand.press("push button", window.all("push button", file)[-1].name)
    window.says("was taken off")
    at_rest(window)
    yield "report-file-off"
    hand.press("push button", "Remove this report")
    window.find("dialog", "Holdfast")
    window.rest()
    yield "dialog-remove-report"
    hand.press("push button", "Remove from the reports")
    until(lambda: window.all("push button", "Put it back"), "the report is not removed")
    at_rest(window)
    yield "report-removed"
    hand.press("push button", "Put it back")
    until(lambda: window.all("push button", "Remove this report"), "the report does not come back")


def _removed_contact(window, hand):
    hand.press("push button", "Remove this call or letter")
    until(lambda: window.all("push button", "Put it back"), "it is not removed")
    at_rest(window)
    yield "contact-removed"
    go(window, ["ctrl+6"], "^Reports and references$")
    hand.choose("check box", "Show removed")
    at_rest(window)
    yield "reports-removed"
    hand.press("check box", "Show removed")
