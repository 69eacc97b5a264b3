// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinehands.h"

#include <QPlainTextEdit>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using namespace RadarDesk::timelinehands;

/// What the menu of an event offers besides looking at it.
class TestEventActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTwoEvents();
    void copiesAsCode();
    void sendsToAnotherProfile();
    void asksBeforeItSendsToProduction();
    void sendsSeveralTimes();
    void sendsWhatWasRecordedAsItIs();

private:
    static void goTo(const Desk &desk, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = desk.timeline.index(row, TimelineModel::ContentColumn);
        table(desk)->scrollTo(index);
        QTest::mouseClick(table(desk)->viewport(), Qt::LeftButton, modifiers,
                          table(desk)->visualRect(index).center());
    }
    /// Chooses \a item of the submenu that begins with \a submenu, for the last event.
    static void choose(Desk &desk, const QString &submenu, const QString &item)
    {
        const int row = desk.timeline.rowCount() - 1;
        goTo(desk, row);
        bool isChosen = false;
        QTimer::singleShot(0, &desk, [&] {
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QAction *const of = menu ? named(*menu, submenu) : nullptr;
            QAction *const wanted = of && of->menu() ? named(*of->menu(), item) : nullptr;
            if (wanted) {
                menu->setActiveAction(of);
                of->menu()->popup(menu->mapToGlobal(QPoint(10, 10)));
                of->menu()->setActiveAction(wanted);
                QTest::keyClick(of->menu(), Qt::Key_Return);
                isChosen = true;
            }
            if (menu)
                menu->close();
        });
        Q_EMIT table(desk)->customContextMenuRequested(
            table(desk)
                ->visualRect(desk.timeline.index(row, TimelineModel::ContentColumn))
                .center());
        QVERIFY(isChosen);
    }
    static QAction *named(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        return nullptr;
    }
    /// The ID of a further profile of the sandbox.
    static QString addProfile(Desk &desk, bool isProduction)
    {
        Profile shop = newProfile();
        shop.name = "Shop";
        shop.serviceAddress = desk.sandboxAddress();
        shop.production = isProduction;
        QString id = desk.workspace.profiles().add(shop);
        desk.secretStore.hold(id, *PushRadar::Secret::make(desk.service.secret()));
        return id;
    }
};

void TestEventActions::comparesTwoEvents()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 3);
    const int last = desk.timeline.rowCount() - 1;
    goTo(desk, last - 1);
    goTo(desk, last, Qt::ControlModifier);
    Desk::press(Qt::Key_D);
    const auto *said = desk.find<QLabel>("differenceText");
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().startsWith("Compared with the event of"), qPrintable(said->text()));
    const QString shown = desk.find<QPlainTextEdit>("difference")->toPlainText();
    QVERIFY2(shown.contains("\"number\": 1"), qPrintable(shown));
    QVERIFY2(shown.contains("\"number\": 2"), qPrintable(shown));
    // Another row ends it.
    goTo(desk, last - 2);
    QTRY_VERIFY(!said->text().startsWith("Compared with the event of"));
}

void TestEventActions::copiesAsCode()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 1);
    choose(desk, "Copy as code", "cURL");
    const QString code = QApplication::clipboard()->text();
    QVERIFY2(code.contains("curl"), qPrintable(code));
    QVERIFY2(code.contains("number"), qPrintable(code));
}

void TestEventActions::sendsToAnotherProfile()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString shop = addProfile(desk, false);
    record(desk, 1);
    choose(desk, "Send to another profile", "Shop");
    QTRY_COMPARE(desk.active.profile().id, shop);
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 1);
    QCOMPARE(desk.timeline.eventAt(1)->data, "{\"number\":0}");
    QCOMPARE(desk.timeline.eventAt(1)->channel, "old");
}

void TestEventActions::asksBeforeItSendsToProduction()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString shop = addProfile(desk, true);
    record(desk, 1);
    choose(desk, "Send to another profile", "Shop (production)");
    QTRY_COMPARE(desk.active.profile().id, shop);
    QTRY_VERIFY(desk.find<QPushButton>("decline")->isVisible());
    QCOMPARE(desk.shown(EventKind::Broadcast), 0);
}

void TestEventActions::sendsSeveralTimes()
{
    Desk desk;
    QVERIFY(desk.isReady());
    record(desk, 1);
    choose(desk, "Send several times", "10");
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 10);
    QCOMPARE(desk.shown(EventKind::Run), 1);
}

void TestEventActions::sendsWhatWasRecordedAsItIs()
{
    Desk desk;
    QVERIFY(desk.isReady());
    // What arrived may look like a placeholder, and what was sent may have been made of one.
    Event event = arrivalBefore(0, 0);
    event.data = R"({"n":"{{counter}}","at":"7"})";
    event.typed = R"({"n":"{{counter}}","at":"{{random 1 9}}"})";
    desk.history.append(event);
    QTRY_COMPARE(desk.shown(EventKind::Arrival), 1);
    choose(desk, "Send several times", "2");
    QTRY_COMPARE(desk.shown(EventKind::Broadcast), 2);
    for (int row = 0; row < desk.timeline.rowCount(); ++row) {
        const Event *sent = desk.timeline.eventAt(row);
        if (sent && sent->kind == EventKind::Broadcast)
            QCOMPARE(sent->data, event.data);
    }
}

int tst_eventactions(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestEventActions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventactions.moc"
