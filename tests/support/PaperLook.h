#pragma once

#include "app/shell/PaperPreview.h"
#include "core/domain/When.h"

#include <QJsonValue>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QWidget>

#include <memory>

namespace support {

// What a page would put on paper, as it is looked at first.

inline bool isLookedAt(const QWidget& page)
{
    const auto* preview = page.findChild<app::shell::PaperPreview*>();
    return preview && preview->isVisible();
}

/// The words of the sheet; one line for all that is wrapped.
inline QString wordsOfSheet(const QWidget& page)
{
    const auto* preview = page.findChild<app::shell::PaperPreview*>();
    return preview ? preview->findChild<QPlainTextEdit*>()->toPlainText().simplified() : QString();
}

/// A printer that writes a file, for setPrinterChoice().
inline auto printerInto(const QString& path)
{
    return [path](QWidget*) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFileName(path);
        return printer;
    };
}

/// A time as scripts write it.
inline core::domain::When timeOf(const char* text)
{
    const auto when = core::domain::whenFromJson(QJsonValue(QString::fromLatin1(text)));
    return when ? *when : core::domain::When();
}

} // namespace support
