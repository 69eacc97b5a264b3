// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QTest>
#include <QToolButton>

using namespace RadarDesk;

/// The check, the access matrix and the mock endpoint are laid out alike: what is asked on one
/// line, the verdict below it, the evidence below that.
class TestOneLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfEachPanel_data();
    void isThatOfEachPanel();
};

void TestOneLook::isThatOfEachPanel_data()
{
    QTest::addColumn<QByteArray>("tab");
    QTest::addColumn<QList<QByteArray>>("asked");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("evidence");
    QTest::newRow("check") << QByteArray("privateCheck")
                           << QList<QByteArray>{"checkChannel", "checkEndpoint", "checkRun"}
                           << QByteArray("checkVerdict") << QByteArray("checkSplit");
    QTest::newRow("access") << QByteArray("privateAccess")
                            << QList<QByteArray>{"accessChannels", "accessEndpoint", "accessRun"}
                            << QByteArray("accessVerdict") << QByteArray("accessTable");
    QTest::newRow("endpoint") << QByteArray("privateEndpoint")
                              << QList<QByteArray>{"endpointServe", "endpointPort", "endpointPath"}
                              << QByteArray("endpointVerdict") << QByteArray("endpointPages");
}

void TestOneLook::isThatOfEachPanel()
{
    QFETCH(const QByteArray, tab);
    QFETCH(const QList<QByteArray>, asked);
    QFETCH(const QByteArray, verdict);
    QFETCH(const QByteArray, evidence);
    Desk desk;
    desk.window.resize(1000, 640);
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(desk.window.findChild<QToolButton *>(QString::fromLatin1(tab)));
    QTest::mouseClick(desk.find<QToolButton>(tab.constData()), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto placeOf = [&desk](const QByteArray &name) {
        const auto *widget = desk.find<QWidget>(name.constData());
        return QRect(widget->mapTo(&desk.window, QPoint()), widget->size());
    };
    const QRect first = placeOf(asked.first());
    for (const QByteArray &name : asked) {
        QVERIFY2(desk.find<QWidget>(name.constData())->isVisible(), name);
        QVERIFY2(placeOf(name).top() < first.bottom() && placeOf(name).bottom() > first.top(),
                 name);
    }
    auto *const said = desk.find<QWidget>(verdict.constData());
    said->show();
    QTRY_VERIFY(placeOf(verdict).top() >= first.bottom());
    QTRY_VERIFY(placeOf(evidence).top() >= placeOf(verdict).bottom());
    QCOMPARE(placeOf(evidence).left(), placeOf(verdict).left());
}

int tst_onelook(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestOneLook test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_onelook.moc"
