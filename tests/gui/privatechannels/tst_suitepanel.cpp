// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"

#include <gui/kit/notices/verdictview.h>
#include <gui/privatechannels/check/checkpanel.h>
#include <gui/privatechannels/check/suitepanel.h>
#include <privatechannels/checks/checksmodel.h>
#include <privatechannels/suite/suiterun.h>
#include <support/pageserver.h>

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

/// All checks at once, as a person runs them.
class SuitePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAllAndShowsWhatBroke();
    void isStopped();
    void choiceIsThereAfterARestart();
    void saysWhatIsNeededWhereThereIsNothing();

private:
    static void save(const Desk &desk, const OtherProcess &app, const QString &name);
    static QStringList rowsOf(const Desk &desk);
};

/// A check of private-room as Alice, typed and saved.
void SuitePanelTest::save(const Desk &desk, const OtherProcess &app, const QString &name)
{
    auto *panel = desk.find<CheckPanel>("check");
    QTRY_VERIFY(panel->isVisible());
    Desk::press(Qt::Key_N, Qt::AltModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type("private-room");
    Desk::press(Qt::Key_D, Qt::AltModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(app.address());
    Desk::press(Qt::Key_G, Qt::AltModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(app.address());
    Desk::press(Qt::Key_A, Qt::AltModifier);
    Desk::type("A");
    Desk::press(Qt::Key_S, Qt::ControlModifier);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(name);
    Desk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.find<QLabel>("checkNoticeText")->text().contains(name));
}

QStringList SuitePanelTest::rowsOf(const Desk &desk)
{
    const auto *model = desk.find<QListView>("suiteList")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        rows.append(index.data().toString() + u'|' + index.data(SuiteModel::ChangeRole).toString());
    }
    return rows;
}

void SuitePanelTest::runsAllAndShowsWhatBroke()
{
    Desk desk;
    QVERIFY(desk.isReady());
    OtherProcess app;
    QVERIFY(app.start(desk, "good"));
    Identity alice = newIdentity();
    alice.name = "Alice";
    alice.cookies = "session=alice-0123456789";
    desk.privateChannels.identities.add(alice);
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<CheckPanel *>("check"));
    save(desk, app, "My room");
    QTest::mouseClick(desk.find<QToolButton>("privateAccess"), Qt::LeftButton);
    desk.find<QLineEdit>("accessChannels")->setFocus(Qt::TabFocusReason);
    Desk::type("private-room");
    Desk::press(Qt::Key_Return);

    // All of it by one command
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    Desk::type("Run all checks");
    Desk::press(Qt::Key_Return);
    const auto *verdict = desk.find<VerdictView>("suiteVerdict");
    QTRY_VERIFY(verdict->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(verdict->severity(), VerdictView::Severity::Good, 20'000);
    QCOMPARE(rowsOf(desk), QStringList({"My room|", "Nobody, private-room|"}));
    QCOMPARE(desk.find<QLabel>("suiteCaseName")->text(), "My room");

    // One conversation, which the calls are part of
    QCOMPARE(desk.count(EventKind::Check), 1);
    const Event *run = desk.last(EventKind::Check);
    QTRY_COMPARE(run->outcome, Outcome::Done);
    QVERIFY2(run->note.startsWith("All checks: "), qPrintable(run->note));
    int calls = 0; // of the check and of the matrix
    for (quint64 number = 1; const Event *event = desk.history.find(number); ++number) {
        const bool isOurs = event->source == EventSource::RadarDesk; // the app asks the sandbox
        if (event->kind != EventKind::Authentication || !isOurs)
            continue;
        QCOMPARE(event->partOf, run->conversation);
        ++calls;
    }
    QVERIFY(calls > 3);

    // The server comes back with a fault: what passed before is on top.
    QTest::mouseClick(desk.find<QToolButton>("suiteOnRestart"), Qt::LeftButton);
    const int port = app.port();
    app.stop();
    QVERIFY(app.start(desk, "csrf", port));
    QTRY_COMPARE_WITH_TIMEOUT(verdict->severity(), VerdictView::Severity::Bad, 20'000);
    QVERIFY2(verdict->headline().contains("2 of 2"), qPrintable(verdict->headline()));
    QVERIFY2(verdict->text().contains("last successful run"), qPrintable(verdict->text()));
    QCOMPARE(rowsOf(desk),
             QStringList({"My room|passed before", "Nobody, private-room|passed before"}));
    QVERIFY(desk.find<QLabel>("suiteNoticeText")->text().contains("restarted"));
    const QString changes = desk.find<QLabel>("suiteCaseChanges")->text();
    QVERIFY2(changes.contains("from 200"), qPrintable(changes));

    // For a build server
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = desk.folder.filePath("junit.xml");
    const auto acceptFileDialog = [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QLineEdit *>("fileNameEdit")->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    };
    QMetaObject::invokeMethod(&desk.window, acceptFileDialog, Qt::QueuedConnection);
    QTest::mouseClick(desk.find<QToolButton>("suiteExport"), Qt::LeftButton);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray xml = file.readAll();
    QVERIFY2(xml.contains("type=\"CsrfRefused\""), xml.constData());
    QVERIFY(!xml.contains("alice-0123456789"));

    // From a result to the check itself
    QTest::mouseClick(desk.find<QPushButton>("suiteOpen"), Qt::LeftButton);
    QTRY_VERIFY(desk.find<CheckPanel>("check")->isVisible());
    QCOMPARE(desk.find<CheckPanel>("check")->settings().name, "My room");
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<VerdictView>("checkVerdict")->severity(),
                              VerdictView::Severity::Bad, 20'000);
}

void SuitePanelTest::isStopped()
{
    PageServer silent;
    QVERIFY(silent.start());
    silent.setEndpoint("/auth", [](const auto &, const auto &) { /* never answers */ });
    Desk desk;
    QVERIFY(desk.isReady());
    ChecksModel &checks = desk.privateChannels.checks;
    for (const char *name : {"First", "Second"}) {
        SavedCheck check;
        check.settings.name = name;
        check.settings.channel = "private-room";
        check.settings.endpoint = silent.url("/auth").toString();
        checks.setCheck(check);
    }
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<SuitePanel *>());
    QTest::mouseClick(desk.find<QToolButton>("privateSuite"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QPushButton>("suiteRun"), Qt::LeftButton);
    QTRY_VERIFY(!silent.requests("/auth").isEmpty());
    QVERIFY(!desk.find<QPushButton>("suiteRun")->isVisible());
    QCOMPARE(desk.find<QLabel>("suiteProgress")->text(), "1 of 2: First");
    QTest::mouseClick(desk.find<QPushButton>("suiteStop"), Qt::LeftButton);
    QTRY_VERIFY(desk.find<QPushButton>("suiteRun")->isVisible());
    const auto *verdict = desk.find<VerdictView>("suiteVerdict");
    QVERIFY2(verdict->text().contains("stopped"), qPrintable(verdict->text()));
    QCOMPARE(rowsOf(desk), QStringList());
    QTRY_COMPARE(desk.last(EventKind::Check)->outcome, Outcome::Done);
}

void SuitePanelTest::choiceIsThereAfterARestart()
{
    QJsonObject state;
    {
        Desk desk;
        QVERIFY(desk.isReady());
        Desk::press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<SuitePanel *>());
        QTest::mouseClick(desk.find<QToolButton>("privateSuite"), Qt::LeftButton);
        QVERIFY(!desk.find<QToolButton>("suiteOnRestart")->isChecked());
        QTest::mouseClick(desk.find<QToolButton>("suiteOnRestart"), Qt::LeftButton);
        state = desk.window.toState();
    }
    Desk desk;
    desk.window.restore(state);
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<SuitePanel *>());
    QVERIFY(desk.find<QToolButton>("suiteOnRestart")->isChecked());
}

void SuitePanelTest::saysWhatIsNeededWhereThereIsNothing()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<SuitePanel *>());
    QTest::mouseClick(desk.find<QToolButton>("privateSuite"), Qt::LeftButton);
    QVERIFY(!desk.find<QPushButton>("suiteRun")->isEnabled());
    QVERIFY(!desk.find<QToolButton>("suiteExport")->isEnabled());
    Desk::press(Qt::Key_F5);
    QCOMPARE(desk.find<VerdictView>("suiteVerdict")->severity(), VerdictView::Severity::Plain);
    QCOMPARE(desk.count(EventKind::Check), 0);
}

int tst_suitepanel(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication application(argc, argv);
    SuitePanelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_suitepanel.moc"
