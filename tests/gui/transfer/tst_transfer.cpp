// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferdesk.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using Severity = TransferStatus::Severity;
using namespace RadarDesk::transferdesk;

/// Exporting by hand, over real files, and what both sheets have in common.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatThereIs();
    void exportsWhatWasChosen();
    void nameFollowsTheFormat();
    void exportsByKeyboardAlone();
    void showsTheFolder();
    void tellsWhatWasLeftOut();
    void replacesAFileOnlyKnowingly();
    void cancellingLeavesNothing();
    void goesAwayWithItsJob();
    void fitsAndNamesEverything_data();
    void fitsAndNamesEverything();
};

void TestTransfer::offersWhatThereIs()
{
    TransferDesk desk;
    auto *scope = TransferDesk::in<QComboBox>(desk.exporting, "scope");
    desk.exporting.openFor(3, true);
    QCOMPARE(scope->count(), 3);
    QVERIFY(scope->currentText().contains('3'));
    QCOMPARE(desk.exporting.request().scope, ExportScope::Selected);
    desk.exporting.openFor(1, true);
    QCOMPARE(desk.exporting.request().scope, ExportScope::Shown);
    desk.exporting.openFor(1, false);
    QCOMPARE(desk.exporting.request().scope, ExportScope::All);
    desk.exporting.openFor(0, false);
    QCOMPARE(scope->count(), 1);
    QCOMPARE(desk.exporting.request().scope, ExportScope::All);
    const QString name = QFileInfo(desk.exporting.request().fileName).fileName();
    QVERIFY2(QRegularExpression("^radardesk-history-\\d{4}-\\d\\d-\\d\\d\\.jsonl$")
                 .match(name)
                 .hasMatch(),
             qPrintable(name));
    QVERIFY(QFileInfo(desk.exporting.request().fileName).isAbsolute());
}

void TestTransfer::exportsWhatWasChosen()
{
    TransferDesk desk;
    desk.exporting.openFor(0, true);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    QVERIFY(!TransferDesk::status(desk.exporting)->isVisible());
    TransferDesk::setFile(desk.exporting, desk.path("a.jsonl"));
    QTest::mouseClick(TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut"), Qt::LeftButton, {},
                      QPoint(8, 8));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Good);
    QCOMPARE(desk.exportRequest.scope, ExportScope::Shown);
    QVERIFY(!desk.exportRequest.withHeadersAndBodies);
    const QByteArray file = contentOf(desk.path("a.jsonl"));
    QCOMPARE(file.count('\n'), HistorySize + 1);
    QVERIFY(!file.contains("Authorization"));
    const QString said = TransferDesk::status(desk.exporting)->text();
    QVERIFY2(said.contains(QLocale().toString(HistorySize)), qPrintable(said));
    QVERIFY2(said.contains(desk.path("a.jsonl")), qPrintable(said));
    QVERIFY(TransferDesk::in<QPushButton>(desk.exporting, "closeDialog")->hasFocus());
    // It is done, until something else is wanted.
    auto *start = TransferDesk::in<QPushButton>(desk.exporting, "start");
    QVERIFY(!start->isEnabled());
    QTest::mouseClick(TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut"), Qt::LeftButton, {},
                      QPoint(8, 8));
    QVERIFY(start->isEnabled());
    TransferDesk::click(desk.exporting, "closeDialog");
    QVERIFY(!desk.exporting.isVisible());

    // The next one begins afresh, in the same folder.
    desk.exporting.openFor(0, false);
    QVERIFY(!TransferDesk::status(desk.exporting)->isVisible());
    QCOMPARE(QFileInfo(desk.exporting.request().fileName).path(), desk.folder.path());
}

void TestTransfer::nameFollowsTheFormat()
{
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    auto *format = TransferDesk::in<QComboBox>(desk.exporting, "format");
    auto *use = TransferDesk::in<QLabel>(desk.exporting, "formatUse");
    QTest::mouseClick(format, Qt::LeftButton);
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QWidget *>(), Qt::Key_Escape);
    format->setFocus();
    const QString before = use->text();
    Desk::press(Qt::Key_Down);
    QCOMPARE(desk.exporting.request().format, TransferFormat::Csv);
    QVERIFY(desk.exporting.request().fileName.endsWith(".csv"));
    QVERIFY(use->text() != before);
    QVERIFY(!TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut")->isEnabled());
    Desk::press(Qt::Key_Down);
    QVERIFY(desk.exporting.request().fileName.endsWith(".har"));
    QVERIFY(TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut")->isEnabled());
    // A name of one's own stays.
    TransferDesk::setFile(desk.exporting, desk.path("mine.txt"));
    format->setFocus();
    Desk::press(Qt::Key_Up);
    QCOMPARE(desk.exporting.request().fileName, desk.path("mine.txt"));
}

void TestTransfer::exportsByKeyboardAlone()
{
    TransferDesk desk;
    desk.exporting.openFor(2, true);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    QVERIFY(TransferDesk::in<QComboBox>(desk.exporting, "scope")->hasFocus());
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    QVERIFY(TransferDesk::in<QComboBox>(desk.exporting, "format")->hasFocus());
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(desk.path("keys.csv"));
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Good);
    QCOMPARE(desk.exportRequest.scope, ExportScope::Shown);
    QVERIFY(contentOf(desk.path("keys.csv")).contains("time,profile"));
    Desk::press(Qt::Key_Return); // the button to close has the keyboard
    QVERIFY(!desk.exporting.isVisible());
}

/// Takes what would be shown by the desktop's own programs.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler("file"); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

void TestTransfer::showsTheFolder()
{
    FolderOpener opener;
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::setFile(desk.exporting, desk.path("a.jsonl"));
    QVERIFY(!TransferDesk::in<QPushButton>(desk.exporting, "showInFolder")->isVisible());
    TransferDesk::click(desk.exporting, "start");
    QTRY_VERIFY(TransferDesk::in<QPushButton>(desk.exporting, "showInFolder")->isVisible());
    TransferDesk::click(desk.exporting, "showInFolder");
    QCOMPARE(opener.opened, {QUrl::fromLocalFile(desk.folder.path())});
}

void TestTransfer::tellsWhatWasLeftOut()
{
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::in<QComboBox>(desk.exporting, "format")->setFocus();
    Desk::press(Qt::Key_End);
    TransferDesk::setFile(desk.exporting, desk.path("a.har"));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Good);
    const QString said = TransferDesk::status(desk.exporting)->text();
    QVERIFY2(said.contains(QLocale().toString(HistorySize - 12)), qPrintable(said));
    QVERIFY2(said.contains("12 "), qPrintable(said));
}

void TestTransfer::replacesAFileOnlyKnowingly()
{
    TransferDesk desk;
    QVERIFY(putFile(desk.path("old.jsonl"), "old"));
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    auto *hint = TransferDesk::in<QLabel>(desk.exporting, "replaceHint");
    auto *start = TransferDesk::in<QPushButton>(desk.exporting, "start");
    const QString usual = start->text();
    QVERIFY(!hint->isVisible());
    TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
    QVERIFY(hint->isVisible());
    QVERIFY(start->text() != usual);
    TransferDesk::setFile(desk.exporting, desk.path("new.jsonl"));
    QVERIFY(!hint->isVisible());
    QCOMPARE(start->text(), usual);
    TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Good);
    QCOMPARE(contentOf(desk.path("old.jsonl")).count('\n'), HistorySize + 1);
    QCOMPARE(desk.files(), QStringList{"old.jsonl"});

    TransferDesk::setFile(desk.exporting, "b.jsonl");
    QVERIFY(start->isEnabled());
    QCOMPARE(desk.exporting.request().fileName, desk.path("b.jsonl"));
    TransferDesk::setFile(desk.exporting, "  ");
    QVERIFY(!start->isEnabled());
}

void TestTransfer::cancellingLeavesNothing()
{
    TransferDesk desk;
    desk.held = true;
    QVERIFY(putFile(desk.path("old.jsonl"), "old"));
    for (const bool byKey : {false, true}) {
        desk.exporting.openFor(0, false);
        QVERIFY(TransferDesk::isActive(desk.exporting));
        TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
        TransferDesk::click(desk.exporting, "start");
        const TransferStatus *status = TransferDesk::status(desk.exporting);
        QTRY_VERIFY2(status->text().contains("500"), qPrintable(status->text()));
        QCOMPARE(status->severity(), Severity::Working);
        QVERIFY(TransferDesk::in<QProgressBar>(desk.exporting, "progress")->isVisible());
        QCOMPARE(TransferDesk::in<QProgressBar>(desk.exporting, "progress")->value(),
                 500 * 1000 / HistorySize);
        QVERIFY(!TransferDesk::in<QWidget>(desk.exporting, "fields")->isEnabled());
        QVERIFY(!TransferDesk::in<QPushButton>(desk.exporting, "start")->isEnabled());
        QCOMPARE(contentOf(desk.path("old.jsonl")), "old");
        if (byKey)
            Desk::press(Qt::Key_Escape);
        else
            TransferDesk::click(desk.exporting, "closeDialog");
        QTRY_COMPARE(status->severity(), Severity::Stopped);
        QVERIFY(desk.exporting.isVisible());
        QCOMPARE(contentOf(desk.path("old.jsonl")), "old");
        QCOMPARE(desk.files(), QStringList{"old.jsonl"});
        QCOMPARE(desk.exporting.request().fileName, desk.path("old.jsonl"));
        QVERIFY(TransferDesk::in<QLineEdit>(desk.exporting, "file")->hasFocus());
        Desk::press(Qt::Key_Escape);
        QVERIFY(!desk.exporting.isVisible());
    }
}

void TestTransfer::goesAwayWithItsJob()
{
    QTemporaryDir folder;
    {
        TransferDesk desk;
        desk.held = true;
        desk.exporting.openFor(0, false);
        QVERIFY(TransferDesk::isActive(desk.exporting));
        TransferDesk::setFile(desk.exporting, folder.filePath("a.jsonl"));
        TransferDesk::click(desk.exporting, "start");
        QTRY_VERIFY(TransferDesk::status(desk.exporting)->text().contains("500"));
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestTransfer::fitsAndNamesEverything_data()
{
    QTest::addColumn<Theme::Appearance>("appearance");
    QTest::newRow("light") << Theme::Appearance::Light;
    QTest::newRow("dark") << Theme::Appearance::Dark;
}

void TestTransfer::fitsAndNamesEverything()
{
    QFETCH(Theme::Appearance, appearance);
    TransferDesk desk(appearance);
    QVERIFY(putFile(desk.path("old.jsonl"), "old"));
    desk.exporting.openFor(3, true);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    QCOMPARE(faultOf(desk.exporting), QString());
    TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
    QCOMPARE(faultOf(desk.exporting), QString());
    desk.held = true;
    TransferDesk::click(desk.exporting, "start");
    QTRY_VERIFY(TransferDesk::status(desk.exporting)->text().contains("500"));
    QCOMPARE(faultOf(desk.exporting), QString());
    desk.exportJob->hold();
    desk.exportJob->goOn();
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Good);
    QCOMPARE(faultOf(desk.exporting), QString());
    TransferDesk::setFile(desk.exporting, desk.path("no/folder/a.jsonl"));
    desk.held = false;
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Bad);
    QCOMPARE(faultOf(desk.exporting), QString());
    TransferDesk::click(desk.exporting, "closeDialog");

    QVERIFY(putFile(desk.path("old.jsonl"),
                    "{\"format\":\"radardesk-history\",\"version\":1}\n{\"kind\":\"arrival\"}\n"
                        + QByteArray("hello\n").repeated(7)));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    QCOMPARE(faultOf(desk.importing), QString());
    TransferDesk::setFile(desk.importing, desk.path("old.jsonl"));
    TransferDesk::click(desk.importing, "start");
    QTRY_COMPARE(TransferDesk::status(desk.importing)->severity(), Severity::Good);
    QCOMPARE(faultOf(desk.importing), QString());
}

int tst_transfer(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestTransfer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transfer.moc"
