#include "app/help/Libraries.h"

#include "core/audit/LinkedParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::help {

namespace {

/// The words of this file.
struct Use
{
    Q_DECLARE_TR_FUNCTIONS(app::help::Libraries)
};

} // namespace

std::vector<Library> libraries()
{
    std::vector<Library> all{
        {QStringLiteral("Qt"),
         {},
         //: Group: what each part of the program does, in the list of licences. Read by: hardly anybody;
         //: somebody who checks the program. Nouns.
         //: This text: Noun: this part draws the window.
         Use::tr("The window"),
         QStringLiteral("LGPL 3")},
        {QStringLiteral("SQLCipher"), {}, Use::tr("The encrypted records"), QStringLiteral("BSD, 3 clauses")},
        {QStringLiteral("SQLite"),
         {},
         //: This part is inside the part called SQLCipher.
         Use::tr("Inside SQLCipher"),
         //: A licence: nobody owns it.
         Use::tr("Public domain")},
        {QStringLiteral("libsodium"), {}, Use::tr("Keys, encrypted files and signatures"), QStringLiteral("ISC")},
        {QStringLiteral("OpenSSL"), {}, Use::tr("Fingerprints and encryption"), QStringLiteral("Apache 2.0")},
        // FFmpeg and PulseAudio are libraries.
        {QStringLiteral("FFmpeg"), {}, Use::tr("Video and sound, in a program of its own"), QStringLiteral("GPL 2")},
        {QStringLiteral("PulseAudio"), {}, Use::tr("The way to the loudspeaker"), QStringLiteral("LGPL 2.1")},
        {QStringLiteral("qpdf"), {}, Use::tr("PDF files"), QStringLiteral("Apache 2.0")},
        {QStringLiteral("PDFium"), {}, Use::tr("Pages of PDF files, with Qt"), QStringLiteral("BSD, 3 clauses")},
        {QStringLiteral("libheif"), {}, Use::tr("Pictures of phones (HEIC, AVIF)"), QStringLiteral("LGPL 3")},
        {QStringLiteral("libde265, dav1d"),
         {},
         //: This part is inside the part called libheif.
         Use::tr("Inside libheif"),
         QStringLiteral("LGPL 3, BSD 2 clauses")},
        {QStringLiteral("LibTIFF"), {}, Use::tr("Pictures (TIFF), with Qt"), QStringLiteral("libtiff")},
        {QStringLiteral("Exiv2"), {}, Use::tr("What pictures say of themselves"), QStringLiteral("GPL 2 or later")},
        {QStringLiteral("GMime, GLib"),
         {},
         //: Noun: this part reads emails.
         Use::tr("Emails"),
         QStringLiteral("LGPL 2.1 or later")},
        {QStringLiteral("zxcvbn-c"), {}, Use::tr("How easy a passphrase is to guess"), QStringLiteral("MIT")},
        {QStringLiteral("Hunspell"),
         {},
         Use::tr("Marks under words that may be misspelt"),
         QStringLiteral("MPL 1.1, GPL 2 or LGPL 2.1")},
        {Use::tr("EFF long word list"), {}, Use::tr("Words for passphrases"), QStringLiteral("CC BY 3.0 US")},
    };
    for (const auto& part : core::audit::linkedParts()) {
        const auto place = std::ranges::find(all, part.name, &Library::name);
        if (place != all.end())
            place->version = part.version;
    }
    return all;
}

} // namespace app::help
