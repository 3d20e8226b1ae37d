#include "app/help/Glossary.h"

#include <QCoreApplication>

namespace app::help {

namespace {

/// The words of this file.
struct Meaning
{
    Q_DECLARE_TR_FUNCTIONS(app::help::Glossary)
};

HelpPart word(const QString& name, const QStringList& sentences)
{
    return {name, sentences};
}

} // namespace

HelpText glossary()
{
    return {
        //: Group: the page "What words mean": a word, then what it means. Read by: the person who keeps the diary, or
        //: somebody who helps them. Very plain; terms of the police keep their English name in brackets.
        Meaning::tr("What words mean"),
        //: Noun: several words that open the records. Not "password".
        {word(Meaning::tr("Passphrase"), {Meaning::tr("Some words that open your records. Only you know them.")}),
         word(Meaning::tr("Recovery words"),
              {Meaning::tr("Eleven words that open your records if you forget the passphrase.")}),
         word(Meaning::tr("Your records"), {Meaning::tr("Everything that you keep in this app.")}),
         //: Noun: what was written about one thing that happened.
         word(Meaning::tr("Entry"), {Meaning::tr("What you wrote about one thing that happened.")}),
         //: Noun: what is half written.
         word(Meaning::tr("Draft"), {Meaning::tr("Words that you have not saved yet. They are kept for you.")}),
         //: Noun: a picture, letter or recording.
         word(Meaning::tr("File"), {Meaning::tr("A picture, message, letter or recording, kept as an exact copy.")}),
         //: Noun, a term of courts: a thing or file that shows what happened.
         word(Meaning::tr("Exhibit, exhibit number"),
              {Meaning::tr("Something that shows what happened. Police and courts call it an exhibit."),
               Meaning::tr(
                   "The app gives each file a number, such as EX/1. It never changes, so that everyone means the "
                   "same file.")}),
         //: Noun: a long number made from a file. Not that of a finger.
         word(Meaning::tr("Fingerprint"),
              {Meaning::tr("A long number made from a file. If one thing in the file changes, the number changes.")}),
         //: Noun: records put together for somebody. Not the verb.
         word(Meaning::tr("Pack"), {Meaning::tr("A copy of some of your records, made to give to someone.")}),
         //: Verb, the name of a button: close the records.
         word(Meaning::tr("Lock"), {Meaning::tr("Closes your records. You need your passphrase to open them again.")}),
         //: Verb, the name of a button: hide the window and end the app.
         word(Meaning::tr("Leave now"), {Meaning::tr("Hides the window at once and ends the app.")}),
         // CH-10
         //: The phone number of the police. Stays as it is.
         word(Meaning::tr("101"),
              {Meaning::tr("The number of the police when it is not an emergency. It is free, day and night."),
               Meaning::tr("It works in all of the UK.")}),
         // RF-01
         word(Meaning::tr("Incident number, log number, CAD number"),
              {Meaning::tr("The control room gives one when you get in touch, crime or not. (England and Wales)"),
               Meaning::tr("The numbers start again every day. So the date is part of the number.")}),
         // RF-02
         //: Noun: what a website gives after a form was sent.
         word(Meaning::tr("Receipt code"),
              {Meaning::tr("You get one when you send an online form. It is not a crime reference.")}),
         // RF-03
         word(Meaning::tr("Crime reference, crime number"),
              {Meaning::tr("You get one when the police record a crime."),
               Meaning::tr("In England and Wales the rules say: within 24 hours, once it counts as a crime.")}),
         // RF-04
         //: Noun, a term of some police forces.
         word(Meaning::tr("Occurrence number"),
              {Meaning::tr("Some police forces use this one number for all of it. It may be the only one you get.")}),
         // RF-07
         //: Unique Reference Number, a term of courts. Stays as it is.
         word(Meaning::tr("URN"),
              {Meaning::tr("The number of the case file, made for a charge or a court. It has 11 letters and digits. "
                           "(England and Wales)")}),
         // RF-21
         //: Noun, a term of the police: the number of an officer.
         word(Meaning::tr("Collar number"),
              {Meaning::tr("The number of one officer. It is also called shoulder or warrant number.")}),
         // PO-01, PO-30
         word(Meaning::tr("Stalking Protection Order"),
              {Meaning::tr("A court can make one to stop acts that are part of stalking. Only the police can ask for "
                           "it."),
               Meaning::tr("There is none in Scotland.")}),
         // PO-02
         word(Meaning::tr("Restraining order"),
              {Meaning::tr("A criminal court can make one at the end of a case. If you want one, it helps to tell the "
                           "police early. (England and Wales)")}),
         // PO-08
         word(Meaning::tr("Bail conditions"),
              {Meaning::tr("What someone has to keep to until a case is over. For example: no contact.")}),
         word({},
              {Meaning::tr("Police words checked on 22 November 2026. They may have changed. This is information, "
                           "not legal advice."),
               Meaning::tr("Sources: gov.uk/contact-police; police.uk; gov.uk, counting rules for recorded crime; "
                           "cps.gov.uk; legislation.gov.uk (2019 c. 9, 2022 c. 17 N.I.); the Victims' Code.")})}};
}

} // namespace app::help
