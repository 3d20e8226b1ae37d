#pragma once

#include "app/widgets/Labels.h"

namespace app::evidence {

/// The fingerprint of a file in groups of four. Takes the focus, and then the keys of Copy copy all of it, without the
/// gaps; what happens with the copy is the business of whoever shows it.
class FingerprintLabel final : public widgets::PlainLabel
{
    Q_OBJECT

public:
    explicit FingerprintLabel(const QString& groups, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace app::evidence
