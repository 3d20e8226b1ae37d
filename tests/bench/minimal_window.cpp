// The least a window of Qt can be: what the start of a program is measured against.
#include <QApplication>
#include <QLabel>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("The quick brown fox jumps over the lazy dog. ").repeated(200));
    window.setWordWrap(true);
    window.setMargin(24);
    window.resize(1100, 640);
    window.show();
    return QApplication::exec();
}
