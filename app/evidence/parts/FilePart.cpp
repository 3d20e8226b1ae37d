#include "app/evidence/parts/FilePart.h"

namespace app::evidence::parts {

FilePart::FilePart(const shell::PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

} // namespace app::evidence::parts
