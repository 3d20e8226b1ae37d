#include "app/viewer/VerdictText.h"

#include "app/viewer/PictureLoader.h"

namespace app::viewer {

namespace {

QString brokenText(Subject subject)
{
    switch (subject) {
    case Subject::Picture:
        //: Group: why a file cannot be shown. Read by: the person who keeps the diary, who may fear that it is lost.
        //: Always say that it is kept.
        return PictureLoader::tr("This file is not a picture that can be read. It is kept as it is.");
    case Subject::Document:
        //: A PDF file that is damaged, or only called one.
        return PictureLoader::tr("This PDF cannot be read here. It may be damaged. It is kept as it is.");
    case Subject::Mail:
        return PictureLoader::tr("This file is not an email that can be read. It is kept as it is.");
    }
    return {};
}

QString tooLargeText(Subject subject)
{
    switch (subject) {
    case Subject::Picture:
        return PictureLoader::tr("This picture is too large to show. It is kept.");
    case Subject::Document:
        return PictureLoader::tr("This PDF is too large to show. It is kept.");
    case Subject::Mail:
        return PictureLoader::tr("This email is too large to show. It is kept.");
    }
    return {};
}

QString tooSlowText(Subject subject)
{
    switch (subject) {
    case Subject::Picture:
        return PictureLoader::tr("This picture took too long to open. It is kept.");
    case Subject::Document:
        return PictureLoader::tr("This page took too long to open. The PDF is kept.");
    case Subject::Mail:
        return PictureLoader::tr("This email took too long to open. It is kept.");
    }
    return {};
}

} // namespace

QString verdictText(Verdict verdict, Subject subject)
{
    switch (verdict) {
    case Verdict::Shown:
        return {};
    case Verdict::NotAPicture:
        return PictureLoader::tr("This kind of file cannot be shown here. It is kept.");
    case Verdict::Broken:
        return brokenText(subject);
    case Verdict::TooLarge:
        return tooLargeText(subject);
    case Verdict::TooSlow:
        return tooSlowText(subject);
    case Verdict::Locked:
        //: A PDF file that opens only with a password.
        return PictureLoader::tr("This PDF needs a password, so it cannot be shown here. It is kept with your records. "
                                 "You can save a copy and open it in another program. That copy is not protected.");
    case Verdict::Crashed:
    case Verdict::GivenUp:
        return PictureLoader::tr("This file could not be shown safely. It is stored unchanged.");
    case Verdict::NoReader:
        if (subject == Subject::Picture)
            return PictureLoader::tr("Pictures cannot be shown safely on this computer. The file is kept, and you can "
                                     "save a copy.");
        return PictureLoader::tr("Files of this kind cannot be shown safely on this computer. The file is kept, and "
                                 "you can save a copy.");
    }
    return {};
}

} // namespace app::viewer
