#pragma once

#include "app/shell/commands/Offered.h"

#include <QObject>

class QKeyEvent;

namespace app::shell::commands {

/// Files and pictures are evidence, not text: over a text field, what is dropped goes on to the page behind it, and
/// what is pasted is taken in by the page, where it can. Else a field would show the path of the file, and take nothing
/// in. An event filter for the application.
class FilesPastFields final : public QObject
{
    Q_OBJECT

public:
    FilesPastFields(AskOffers ask, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool paste(const QKeyEvent& key) const;

    AskOffers m_ask;
};

} // namespace app::shell::commands
