#include "app/paper/PassiveCheck.h"

#include "app/paper/PdfFile.h"

namespace app::paper {

core::base::Result<void> checkPassive(const QByteArray& pdf)
{
    using core::base::Error;
    using core::base::ErrorCode;

    const PdfVerdict verdict = findActivePart(pdf.constData(), static_cast<std::size_t>(pdf.size()));
    if (!verdict.isReadable)
        return Error{ErrorCode::Damaged, QStringLiteral("not a readable PDF"), {}};
    if (!verdict.activePart.empty())
        return Error{ErrorCode::Conflict, QStringLiteral("the PDF holds something active or attached"),
                     QString::fromStdString(verdict.activePart)};
    return {};
}

} // namespace app::paper
