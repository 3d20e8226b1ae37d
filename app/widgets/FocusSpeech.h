#pragma once

#include <QObject>

class QAbstractItemView;

namespace app::widgets {

/// An event filter for the application that makes a screen reader speak what it otherwise skips: an empty line edit
/// that is reached by Tab, and the current row of a list that gets the focus. Measured with Qt 6.4 and Orca 43: Tab
/// selects all, and the event about the selection comes before the one about the focus.
class FocusSpeech final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool speaksEmptyField(QObject* watched, const QEvent* event);
    static void speakCurrentRow(QAbstractItemView* view);

    bool m_isSending = false;
};

} // namespace app::widgets
