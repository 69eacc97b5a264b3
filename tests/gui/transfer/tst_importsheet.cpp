// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferdesk.h"

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using Severity = TransferStatus::Severity;
using namespace RadarDesk::transferdesk;

/// Importing by hand, over real files, and errors of both ways.
class TestImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreToldInPlace_data();
    void errorsAreToldInPlace();
    void chosenInAFileDialog();
    void imports();
    void importsByKeyboardAlone();
    void cancelsAnImport();
    void refusesAnotherFile();
};

void TestImportSheet::errorsAreToldInPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("full");
    QTest::newRow("no folder") << "no/folder/a.jsonl" << false;
    QTest::newRow("full disk") << "a.jsonl" << true;
    QTest::newRow("a folder") << "." << false;
}

void TestImportSheet::errorsAreToldInPlace()
{
    QFETCH(QString, name);
    QFETCH(bool, full);
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::setFile(desk.exporting, desk.path(name));
    {
        std::optional<FullDisk> disk;
        if (full)
            disk.emplace(10'000);
        TransferDesk::click(desk.exporting, "start");
        QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Bad);
    }
    QVERIFY(TransferDesk::status(desk.exporting)->text().contains("The file can't be written: "));
    QCOMPARE(desk.files(), QStringList());
    QCOMPARE(TransferDesk::in<QLineEdit>(desk.exporting, "file")->text(), desk.path(name));
    QVERIFY(!TransferDesk::in<QPushButton>(desk.exporting, "showInFolder")->isVisible());
    // Another name, and all is well.
    TransferDesk::setFile(desk.exporting, desk.path("b.jsonl"));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->severity(), Severity::Good);
    QCOMPARE(desk.files(), QStringList{"b.jsonl"});
}

void TestImportSheet::chosenInAFileDialog()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    TransferDesk desk;
    QVERIFY(putFile(desk.path("there.jsonl"), "there"));
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::setFile(desk.exporting, desk.path("there.jsonl"));
    bool seen = false;
    const auto acceptFileDialog = [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        seen = dialog && dialog->selectedFiles().value(0) == desk.path("there.jsonl");
        if (dialog)
            QMetaObject::invokeMethod(dialog, "accept");
    };
    QMetaObject::invokeMethod(&desk.window, acceptFileDialog, Qt::QueuedConnection);
    TransferDesk::click(desk.exporting, "choose");
    QVERIFY(seen);
    QCOMPARE(desk.exporting.request().fileName, desk.path("there.jsonl"));
    QVERIFY(TransferDesk::in<QLabel>(desk.exporting, "replaceHint")->isVisible());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
}

void TestImportSheet::imports()
{
    TransferDesk desk;
    QByteArray file = "{\"format\":\"radardesk-history\",\"version\":1}\n";
    for (const char *profile : {"profile-1", "profile-2", "profile-1"})
        file += "{\"kind\":\"arrival\",\"profileId\":\"" + QByteArray(profile)
            + "\",\"time\":\"2026-11-24T08:00:00Z\"}\n";
    file += QByteArray("hello\n").repeated(7);
    QVERIFY(putFile(desk.path("a.jsonl"), file));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    QCOMPARE(TransferDesk::in<QComboBox>(desk.importing, "profile")->currentText(), "Shop");
    QVERIFY(!TransferDesk::in<QPushButton>(desk.importing, "start")->isEnabled());
    TransferDesk::setFile(desk.importing, desk.path("a.jsonl"));
    TransferDesk::click(desk.importing, "start");
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->severity(), Severity::Good);
    QCOMPARE(desk.history.size(), 2);
    QCOMPARE(desk.history[0].profileId, "profile-1");
    QCOMPARE(desk.history[1].profileId, desk.shopId);
    const QStringList lines = status->text().split('\n');
    QCOMPARE(lines.size(), 1 + TransferResult::KeptFaults + 1);
    for (const char *words : {"2 event", "1 event", "7 line"})
        QVERIFY2(lines[0].contains(words), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains("Line 5: The line isn't a JSON object."), qPrintable(lines[1]));
    QVERIFY2(lines.last().contains("2 more"), qPrintable(lines.last()));
    QVERIFY(TransferDesk::in<QPushButton>(desk.importing, "closeDialog")->hasFocus());
}

void TestImportSheet::importsByKeyboardAlone()
{
    TransferDesk desk;
    ExportRun run(desk.path("a.jsonl"), TransferFormat::JsonLines, {}, [](auto) {
        return PushRadar::Result<EventBatch, QString>(EventBatch{{sampleEvent(2)}, {}});
    });
    QCOMPARE(run.step(), ExportRun::Step::Finished);
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    Desk::type("a.jsonl"); // there is none in that folder
    Desk::press(Qt::Key_Return);
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->severity(), Severity::Bad);
    QVERIFY2(status->text().contains("The file can't be read: "), qPrintable(status->text()));
    QVERIFY(TransferDesk::in<QLineEdit>(desk.importing, "file")->hasFocus());
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(desk.path("a.jsonl"));
    Desk::press(Qt::Key_Tab); // to choose a file
    Desk::press(Qt::Key_Tab);
    QVERIFY(TransferDesk::in<QComboBox>(desk.importing, "profile")->hasFocus());
    Desk::press(Qt::Key_Up);
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(status->severity(), Severity::Good);
    QCOMPARE(desk.history.size(), 1);
    QCOMPARE(desk.history[0].profileId, desk.workspace.profiles().at(0).id);
    Desk::press(Qt::Key_Return);
    QVERIFY(!desk.importing.isVisible());
}

void TestImportSheet::cancelsAnImport()
{
    TransferDesk desk;
    desk.held = true;
    QByteArray file = "{\"format\":\"radardesk-history\",\"version\":1}\n";
    for (int i = 0; i < 600; ++i)
        file += "{\"kind\":\"arrival\",\"durationUs\":" + QByteArray::number(i) + "}\n";
    QVERIFY(putFile(desk.path("a.jsonl"), file));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    TransferDesk::setFile(desk.importing, desk.path("a.jsonl"));
    TransferDesk::click(desk.importing, "start");
    QTRY_COMPARE(desk.history.size(), 500);
    TransferDesk::click(desk.importing, "closeDialog");
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->severity(), Severity::Stopped);
    QVERIFY2(status->text().contains("500"), qPrintable(status->text()));
    QCOMPARE(desk.history.size(), 500);
    QVERIFY(desk.importing.isVisible());
}

void TestImportSheet::refusesAnotherFile()
{
    TransferDesk desk;
    QVERIFY(putFile(desk.path("a.txt"), "hello\n"));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    TransferDesk::setFile(desk.importing, desk.path("a.txt"));
    TransferDesk::click(desk.importing, "start");
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->severity(), Severity::Bad);
    QVERIFY2(status->text().contains("isn't a history of RadarDesk"), qPrintable(status->text()));
    QVERIFY(desk.history.isEmpty());
}

int tst_importsheet(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestImportSheet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importsheet.moc"
