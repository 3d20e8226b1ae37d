#include "app/paper/PdfFile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <exception>

namespace app::paper {

namespace {

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

/// A flat outline: one entry per section that has a heading.
void addBookmarks(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    if (bookmarks.empty())
        return;
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const PdfBookmark& bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title));
        item.replaceKey("/Parent", outlines);
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(static_cast<size_t>(bookmark.page)));
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Dest", target);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace

std::optional<std::string> finishPdf(const char* bytes, std::size_t size, const PdfProperties& properties)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes, size);

        QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
        about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(properties.title));
        about.replaceKey("/CreationDate", QPDFObjectHandle::newString(properties.madeAt));
        about.replaceKey("/ModDate", QPDFObjectHandle::newString(properties.madeAt));
        pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));

        QPDFObjectHandle root = pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", QPDFObjectHandle::newString(properties.language));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
        addBookmarks(pdf, properties.bookmarks);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        const unsigned char* begin = buffer->getBuffer();
        return std::string(begin, begin + buffer->getSize());
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

PdfVerdict findActivePart(const char* bytes, std::size_t size)
{
    PdfVerdict verdict;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("report", bytes, size);
        for (const QPDFObjectHandle& object : pdf.getAllObjects()) {
            verdict.activePart = activePart(object, 0);
            if (!verdict.activePart.empty())
                break;
        }
        verdict.isReadable = true;
    } catch (const std::exception&) {
        verdict.isReadable = false;
    }
    return verdict;
}

} // namespace app::paper
