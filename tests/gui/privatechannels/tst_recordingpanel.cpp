// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/verdictview.h>
#include <gui/kit/steps/stepdetails.h>
#include <gui/privatechannels/check/checkpanel.h>
#include <gui/privatechannels/check/recordingpanel.h>
#include <support/desk.h>

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

/// A browser's recording, opened and looked at.
class RecordingPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void causeStandsFirst();
    void saysWhatIsWrongWithTheFile();

private:
    static void open(const Desk &desk, const QByteArray &content);
};

/// By the command, and the file dialog that it opens.
void RecordingPanelTest::open(const Desk &desk, const QByteArray &content)
{
    const QString path = desk.folder.filePath("recording.har");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto acceptFileDialog = [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>("fileNameEdit")->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    };
    if (!desk.window.findChild<QToolButton *>("privateRecording")) {
        Desk::press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<QToolButton *>("privateRecording"));
    }
    QTest::mouseClick(desk.find<QToolButton>("privateRecording"), Qt::LeftButton);
    QMetaObject::invokeMethod(qApp, acceptFileDialog, Qt::QueuedConnection);
    QTest::mouseClick(desk.find<QPushButton>("recordingOpen"), Qt::LeftButton);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
}

void RecordingPanelTest::emptyPageSaysWhatToDo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<QToolButton *>("privateRecording"));
    QTest::mouseClick(desk.find<QToolButton>("privateRecording"), Qt::LeftButton);
    const auto *hint = desk.find<QLabel>("recordingEmptyHint");
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains("drop it on the window"));
    QVERIFY(!desk.find<VerdictView>("recordingVerdict")->isVisible());
    // The button that opens a file is below the words, and later above what was read.
    const auto *button = desk.find<QPushButton>("recordingOpen");
    const auto top = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
    QVERIFY(button->isVisible());
    QVERIFY(top(button) > top(hint));
    open(desk, "hello");
    const auto *verdict = desk.find<VerdictView>("recordingVerdict");
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Warning);
    QTRY_VERIFY(verdict->isVisible());
    QVERIFY(!hint->isVisible());
    QTRY_VERIFY(top(button) < top(verdict));
}

void RecordingPanelTest::causeStandsFirst()
{
    Desk desk;
    QVERIFY(desk.isReady());
    open(desk, R"({"log":{"creator":{"name":"WebInspector","version":"537.36"},
        "pages":[{"id":"page_1","title":"https://app.example/chat"}],"entries":[
        {"startedDateTime":"2026-11-29T10:00:00.000Z","time":5,"pageref":"page_1",
         "request":{"method":"GET","url":"https://api.example/auth?channelName=private-x&socketID=1.2",
                    "headers":[{"name":"Cookie","value":"session=secret-session"}]},
         "response":{"status":200,"headers":[{"name":"Access-Control-Allow-Origin","value":"https://app.example"},
                                             {"name":"Access-Control-Allow-Credentials","value":"true"}],
                     "content":{"size":9,"text":"{\"token\":\"abcdefghijklmnop\"}"}}},
        {"startedDateTime":"2026-11-29T10:00:01.000Z","time":5,"pageref":"page_1",
         "request":{"method":"GET","url":"https://api.example/auth?channelName=private-y&socketID=1.2",
                    "headers":[{"name":"Cookie","value":"session=secret-session"}]},
         "response":{"status":200,"headers":[],
                     "content":{"size":9,"text":"{\"token\":\"abcdefghijklmnop\"}"}}}]}})");
    const auto *verdict = desk.find<VerdictView>("recordingVerdict");
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Bad);
    // The call with the fault, and the step that tells it
    const auto *calls = desk.find<QComboBox>("recordingCall");
    QCOMPARE(calls->count(), 2);
    QVERIFY(calls->currentText().contains("private-y"));
    QVERIFY2(verdict->headline().contains("CORS"), qPrintable(verdict->headline()));
    const auto *details = desk.find<StepDetails>("recordingDetails");
    QTRY_VERIFY(details->verdictText().contains("Access-Control-Allow-Origin"));
    QVERIFY(desk.find<QLabel>("recordingGaps")->text().contains("WebSocket"));
    QVERIFY(desk.find<QLabel>("recordingName")->text().contains("Chrome"));

    // What helps is at hand.
    QTest::mouseClick(desk.find<QPushButton>("recordingVerdictAct"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(
        "Access-Control-Allow-Origin: https://app.example\n"));
    QTest::mouseClick(desk.find<QToolButton>("recordingCopy"), Qt::LeftButton);
    const QString report = QApplication::clipboard()->text();
    QVERIFY2(report.contains("OriginMissing"), qPrintable(report));
    QVERIFY2(!report.contains("secret-session") && !report.contains("abcdefghijklmnop"),
             qPrintable(report));

    // The other call is right as far as it is recorded, and can be checked now.
    QTest::keyClick(desk.find<QComboBox>("recordingCall"), Qt::Key_Up);
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Good);
    QTest::mouseClick(desk.find<QPushButton>("recordingVerdictAct"), Qt::LeftButton);
    QTRY_VERIFY(desk.find<CheckPanel>("check")->isVisible());
    const CheckSettings asked = desk.find<CheckPanel>("check")->settings();
    QCOMPARE(asked.channel, "private-x");
    QCOMPARE(asked.endpoint, "https://api.example/auth");
    QCOMPARE(desk.count(EventKind::Authentication), 0); // nothing was called
}

void RecordingPanelTest::saysWhatIsWrongWithTheFile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    open(desk, "hello");
    const auto *verdict = desk.find<VerdictView>("recordingVerdict");
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Warning);
    QVERIFY(!desk.find<QListView>("recordingSteps")->isVisible());
    open(desk, R"({"log":{"entries":[]}})");
    QTRY_VERIFY2(verdict->headline().startsWith("No authentication call"),
                 qPrintable(verdict->headline()));
}

int tst_recordingpanel(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication application(argc, argv);
    RecordingPanelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordingpanel.moc"
