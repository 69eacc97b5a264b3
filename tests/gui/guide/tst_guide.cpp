// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/commandregistry.h>
#include <gui/guide/guidepages.h>
#include <support/desk.h>

#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace Qt::StringLiterals;

/// The user guide is complete, true to the names in the program, and read in its window.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void everyPageIsInTheContents();
    void everyLinkAndPictureResolves();
    void everyNameIsInTheProgram();
    void keysAreThoseOfTheCommands();
    void isReadInItsWindow();
    void findsInThePage();
};

namespace {

const QString Folder = u":/guide"_s;

QString withoutMarks(QString text)
{
    text.replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s).remove(u'&');
    text = text.section(u"   "_s, 0, 0); // a key may follow the name on a button
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// Every string that the program can show: the sources of its translation.
QSet<QString> shownStrings()
{
    QFile file(QStringLiteral(RADARDESK_SOURCE_DIR) + "/translations/radardesk_de.ts");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The translation can't be read.");
    static const QRegularExpression source(u"<source>([^<]*)</source>"_s);
    QSet<QString> found;
    for (auto match = source.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        found.insert(withoutMarks(match.next().captured(1)));
    return found;
}

const CommandRegistry::Command *commandCalled(const CommandRegistry &registry, const QString &name)
{
    for (const CommandRegistry::Command &command : registry.commands()) {
        if (CommandRegistry::plainText(*command.action) == name)
            return &command;
    }
    return nullptr;
}

QDialog *openedGuide(Desk &desk)
{
    desk.window.findChild<CommandRegistry *>()->action("guide")->trigger();
    auto *guide = desk.find<QDialog>("guide");
    if (!QTest::qWaitFor([guide] { return QApplication::activeWindow() == guide; }))
        qFatal("The guide does not get the keyboard.");
    return guide;
}

} // namespace

void TestGuide::readsAPage()
{
    const GuidePage page{u"a.md"_s, u"A"_s,
                         u"# A\nPress **Go\nto Test**, see [B](b.md) and ![C](pictures/c.png)."_s};
    QCOMPARE(page.links(), QStringList{u"b.md"_s});
    QCOMPARE(page.pictures(), QStringList{u"pictures/c.png"_s});
    QCOMPARE(page.names(), QStringList{u"Go to Test"_s});
}

void TestGuide::everyPageIsInTheContents()
{
    const QList<GuidePage> pages = readGuide(Folder);
    QStringList files;
    for (const GuidePage &page : pages) {
        QVERIFY2(!page.title.startsWith(u'#') && !page.title.isEmpty(), qPrintable(page.file));
        files.append(page.file);
    }
    files.sort();
    QCOMPARE(files, QDir(Folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    QVERIFY(files.size() > 5);
}

void TestGuide::everyLinkAndPictureResolves()
{
    const QDir folder(Folder);
    QSet<QString> used;
    for (const GuidePage &page : readGuide(Folder)) {
        for (const QString &link : page.links())
            QVERIFY2(link.startsWith(u"https://"_s)
                         || (link.endsWith(u".md"_s) && folder.exists(link)),
                     qPrintable(page.file + ": " + link));
        for (const QString &picture : page.pictures()) {
            QVERIFY2(!QImage(folder.filePath(picture)).isNull(),
                     qPrintable(page.file + ": " + picture));
            used.insert(QFileInfo(picture).fileName());
        }
    }
    for (const QString &file : QDir(Folder + "/pictures").entryList())
        QVERIFY2(used.contains(file), qPrintable(file + " is in no page."));
}

void TestGuide::everyNameIsInTheProgram()
{
    Desk desk;
    const auto *registry = desk.window.findChild<CommandRegistry *>();
    const QSet<QString> shown = shownStrings();
    QVERIFY(!shown.contains("Launch rockets"));
    int count = 0;
    for (const GuidePage &page : readGuide(Folder)) {
        for (const QString &name : page.names()) {
            const QString plain = withoutMarks(name);
            QVERIFY2(commandCalled(*registry, plain) || shown.contains(plain),
                     qPrintable(page.file + ": nothing is called “" + name + "”."));
            ++count;
        }
    }
    QVERIFY(count > 50);
}

void TestGuide::keysAreThoseOfTheCommands()
{
    Desk desk;
    const auto *registry = desk.window.findChild<CommandRegistry *>();
    static const QRegularExpression row(u"\\| \\*\\*([^*]+)\\*\\* \\| (\\S+) \\|"_s);
    int count = 0;
    for (const GuidePage &page : readGuide(Folder)) {
        for (auto match = row.globalMatch(page.text); match.hasNext(); ++count) {
            const QRegularExpressionMatch next = match.next();
            const auto *command = commandCalled(*registry, next.captured(1));
            QVERIFY2(command, qPrintable(next.captured(1)));
            QVERIFY2(command->usualKeys.contains(QKeySequence(next.captured(2))),
                     qPrintable(next.captured(1)));
        }
    }
    int withKeys = 0;
    for (const CommandRegistry::Command &command : registry->commands())
        withKeys += command.usualKeys.value(0).isEmpty() ? 0 : 1;
    QCOMPARE(count, withKeys);
}

void TestGuide::isReadInItsWindow()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QDialog *guide = openedGuide(desk);
    auto *text = guide->findChild<QTextBrowser *>("guideText");
    auto *contents = guide->findChild<QListWidget *>("guideContents");
    auto *back = guide->findChild<QToolButton *>("guideBack");
    QCOMPARE(contents->currentItem()->text(), "User guide");
    QVERIFY(!back->isEnabled());

    const auto pages = contents->findItems("Demos", Qt::MatchExactly);
    QCOMPARE(pages.size(), 1);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {},
                      contents->visualItemRect(pages.constFirst()).center());
    QVERIFY(text->toPlainText().startsWith("Demos"));
    const QImage picture = qvariant_cast<QImage>(
        text->loadResource(QTextDocument::ImageResource, QUrl("qrc:/guide/pictures/demo.png")));
    QVERIFY(!picture.isNull());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(contents->currentItem()->text(), "User guide");
    QVERIFY(text->toPlainText().contains("First broadcast"));
    Desk::press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(contents->currentItem()->text(), "Demos");
}

void TestGuide::findsInThePage()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QDialog *guide = openedGuide(desk);
    auto *text = guide->findChild<QTextBrowser *>("guideText");
    Desk::press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), guide->findChild<QLineEdit *>("guideSearch"));
    Desk::type("channel");
    QCOMPARE(text->textCursor().selectedText(), "channel");
    const int first = text->textCursor().position();
    Desk::press(Qt::Key_Return);
    const int second = text->textCursor().position();
    QVERIFY(second != first);
    Desk::press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text->textCursor().position(), first);
    Desk::type("zzz");
    QVERIFY(!text->textCursor().hasSelection());
    QVERIFY(guide->findChild<QLabel *>("guideNothing")->isVisible());
}

int tst_guide(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestGuide test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guide.moc"
