#include "app/paper/PassiveCheck.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <array>
#include <exception>
#include <string>

namespace app::paper {

namespace {

using core::base::Error;
using core::base::ErrorCode;

constexpr int c_deepest = 64;

bool isActive(const std::string& name)
{
    static const std::array<std::string, 10> names{"/JavaScript", "/JS",         "/Launch",       "/OpenAction",
                                                   "/AA",         "/SubmitForm", "/EmbeddedFile", "/EmbeddedFiles",
                                                   "/RichMedia",  "/URI"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The first active key or action of one object and the direct objects in it; empty when there is none. What it points
/// to is an object of its own.
std::string activePart(QPDFObjectHandle object, int depth)
{
    if (depth > c_deepest)
        return "/nested";
    if (object.isStream())
        object = object.getDict();
    if (object.isDictionary()) {
        for (const std::string& key : object.getKeys()) {
            if (isActive(key))
                return key;
            QPDFObjectHandle value = object.getKey(key);
            if (value.isIndirect())
                continue;
            const bool saysWhatItIs = key == "/S" || key == "/Type" || key == "/Subtype";
            if (saysWhatItIs && value.isName() && isActive(value.getName()))
                return value.getName();
            if (std::string found = activePart(value, depth + 1); !found.empty())
                return found;
        }
    } else if (object.isArray()) {
        for (int i = 0; i < object.getArrayNItems(); ++i) {
            QPDFObjectHandle value = object.getArrayItem(i);
            if (value.isIndirect())
                continue;
            if (std::string found = activePart(value, depth + 1); !found.empty())
                return found;
        }
    }
    return {};
}

} // namespace

core::base::Result<void> checkPassive(const QByteArray& pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (const QPDFObjectHandle& object : document.getAllObjects()) {
            const std::string found = activePart(object, 0);
            if (!found.empty())
                return Error{ErrorCode::Conflict, QStringLiteral("the PDF holds something active or attached"),
                             QString::fromStdString(found)};
        }
        return {};
    } catch (const std::exception&) {
        return Error{ErrorCode::Damaged, QStringLiteral("not a readable PDF"), {}};
    }
}

} // namespace app::paper
