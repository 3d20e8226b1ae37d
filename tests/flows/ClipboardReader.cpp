// What another program on the screen finds on the clipboard: one line for each format, then the text.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QGuiApplication program(argc, argv);
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return 0;
    for (const QString& format : content->formats())
        std::printf("%s %s\n", qPrintable(format), content->data(format).toHex().constData());
    std::printf("text: %s\n", content->text().toUtf8().constData());
    return 0;
}
