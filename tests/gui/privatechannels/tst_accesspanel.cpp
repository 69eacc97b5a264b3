// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesspaneltest.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

/// The access matrix alone in a window, mostly by keyboard, with a real endpoint.
class TestAccessPanel : public AccessPanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void saysWhatToDo();
    void isFilledByKeyboard();
    void showsWhatWasSaid();
    void takesAListFromTheClipboard();
    void offersKnownChannels();
    void choosesWhoAsks();
    void runsARowAndAColumn();
    void clickShowsAndButtonsChange();
    void splitsListsButNotNames();
};

void TestAccessPanel::saysWhatToDo()
{
    const auto *empty = m_panel->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->title().isEmpty());
    // What the view is for is said once, and large.
    const auto *verdict = m_panel->findChild<VerdictView *>();
    QVERIFY(verdict->headline().contains("Which identity can join"));
    QVERIFY(verdict->text().contains("Add channels"));
    QVERIFY(empty->title() != verdict->headline());
    QVERIFY(!find<QPushButton>("accessRun")->isEnabled());
    QVERIFY(!find<QWidget>("accessDetails")->isVisible());
    m_model->addChannels({"private-a"});
    QVERIFY(!empty->isVisible());
    m_model->removeIdentity("alice");
    m_model->removeIdentity(NobodyId.toString());
    QVERIFY(empty->isVisible());
    QVERIFY(empty->title().contains("No identities"));
}

void TestAccessPanel::isFilledByKeyboard()
{
    find<QLineEdit>("accessChannels")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), "private-a private-b");
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-a", "private-b"}));
    QCOMPARE(find<QLineEdit>("accessChannels")->text(), QString());

    table()->setFocus();
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 0));
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::Refused);
    press(Qt::Key_Space);
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::NoOpinion);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    QCOMPARE(cell("nobody", "private-a").expected, AccessExpectation::Refused);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(cell("alice", "private-b").expected, AccessExpectation::Allowed);

    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    press(Qt::Key_Return);
    QVERIFY(m_run->isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(cell("nobody", "private-a").last->outcome, AccessOutcome::Refused);
    QCOMPARE(cell("alice", "private-a").last->outcome, AccessOutcome::Allowed);
    QCOMPARE(cell("alice", "private-b").last->outcome, AccessOutcome::Refused);
    QCOMPARE(text("accessSummary"),
             "1 of 4 differ(s) from the expectation; 1 without an expectation.");
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, 1));
}

void TestAccessPanel::showsWhatWasSaid()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QVERIFY(text("accessSentence").contains("Space"));
    QVERIFY(run());
    QVERIFY2(text("accessTitle").startsWith("Nobody, private-a: Refused"),
             qPrintable(text("accessTitle")));
    QVERIFY2(text("accessSentence").contains("401"), qPrintable(text("accessSentence")));
    QVERIFY2(text("accessFacts").startsWith("Status 401"), qPrintable(text("accessFacts")));
    press(Qt::Key_Down);
    QVERIFY2(text("accessTitle").startsWith("Alice & Co, private-a: Allowed"),
             qPrintable(text("accessTitle")));
}

void TestAccessPanel::takesAListFromTheClipboard()
{
    m_panel->addChannels("private-a");
    table()->setFocus();
    QGuiApplication::clipboard()->setText("private-b\r\nprivate-a\n\nprivate-c\n");
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-a", "private-b", "private-c"}));
    QVERIFY(text("accessNoticeText").contains("Added 2 channel(s)"));
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(text("accessNoticeText").contains("already has all"));

    auto *field = find<QLineEdit>("accessChannels");
    field->setFocus();
    QGuiApplication::clipboard()->setText("private-x\nprivate-y");
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels.mid(3), (QStringList{"private-x", "private-y"}));
}

void TestAccessPanel::offersKnownChannels()
{
    for (const char *name : {"private-a", "news", "presence-b", "private-c"})
        m_channels->touch(name, QDateTime::currentDateTimeUtc());
    m_panel->addChannels("private-c");
    auto *known = find<QToolButton>("accessKnown");
    QStringList offered;
    Q_EMIT known->menu()->aboutToShow();
    for (const QAction *action : known->menu()->actions())
        offered.append(action->text());
    offered.sort();
    QCOMPARE(offered, (QStringList{QString(), "Add &all", "presence-b", "private-a"}));
    known->setFocus();
    pick([&] { press(Qt::Key_Space); }, "Add &all");
    QTRY_COMPARE(m_model->plan().channels.size(), 3);
    Q_EMIT known->menu()->aboutToShow();
    QCOMPARE(known->menu()->actions().size(), 1);
    QVERIFY(!known->menu()->actions().first()->isEnabled());
}

void TestAccessPanel::choosesWhoAsks()
{
    m_panel->addChannels("private-a");
    auto *who = find<QToolButton>("accessWho");
    who->setFocus();
    pick([&] { press(Qt::Key_Space); }, "Alice && Co");
    QTRY_COMPARE(m_model->rowCount(), 1);
    QVERIFY(find<QPushButton>("accessNoticeAct")->isVisible());
    pick([&] { press(Qt::Key_Space); }, "Alice && Co");
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy wanted(m_panel.get(), &AccessPanel::identitiesWanted);
    pick([&] { press(Qt::Key_Space); }, "&Edit identities");
    QTRY_COMPARE(wanted.size(), 1);
}

void TestAccessPanel::runsARowAndAColumn()
{
    m_panel->addChannels("private-a private-b");
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    QHeaderView *down = table()->verticalHeader();
    const QPoint row(5, down->sectionViewportPosition(1) + 5);
    pick([&] { Q_EMIT down->customContextMenuRequested(row); }, "Run the row");
    QVERIFY(finished.wait());
    QVERIFY(cell("alice", "private-a").last && cell("alice", "private-b").last);
    QVERIFY(!cell("nobody", "private-a").last);

    QHeaderView *across = table()->horizontalHeader();
    const QPoint column(across->sectionViewportPosition(1) + 5, 5);
    pick([&] { Q_EMIT across->customContextMenuRequested(column); }, "Run the column");
    QVERIFY(finished.wait());
    QVERIFY(cell("nobody", "private-b").last);
    QVERIFY(!cell("nobody", "private-a").last);

    // And by the key for menus, which says nothing of a place.
    pick([&] { Q_EMIT table()->customContextMenuRequested(QPoint(-1, -1)); }, "Run this &cell");
    QVERIFY(finished.wait());
    QVERIFY(cell("nobody", "private-a").last);
}

void TestAccessPanel::clickShowsAndButtonsChange()
{
    m_panel->addChannels("private-a private-b");
    for (int click = 0; click < 3; ++click)
        clickCell(1, 1);
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, 1));
    QCOMPARE(cell("alice", "private-b").expected, AccessExpectation::NoOpinion);
    QVERIFY(find<QToolButton>("accessExpectNothing")->isChecked());
    QTest::mouseClick(find<QToolButton>("accessExpectAllowed"), Qt::LeftButton);
    QCOMPARE(cell("alice", "private-b").expected, AccessExpectation::Allowed);
    clickCell(0, 1);
    QVERIFY(find<QToolButton>("accessExpectRefused")->isChecked());
    QTest::mouseClick(find<QToolButton>("accessExpectNothing"), Qt::LeftButton);
    QCOMPARE(cell("nobody", "private-b").expected, AccessExpectation::NoOpinion);
    QVERIFY2(text("accessTitle").contains("no expectation"), qPrintable(text("accessTitle")));
    pick([&] { Q_EMIT table()->customContextMenuRequested(QPoint(-1, -1)); },
         "Expectation: Refused");
    QCOMPARE(cell("nobody", "private-b").expected, AccessExpectation::Refused);
}

void TestAccessPanel::splitsListsButNotNames()
{
    auto *field = find<QLineEdit>("accessChannels");
    field->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), "private-orders, private-alice");
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels, (QStringList{"private-orders", "private-alice"}));
    // A comma alone may be part of a name: that is said, with a way on.
    QTest::keyClicks(QApplication::focusWidget(), "private-x,private-y");
    press(Qt::Key_Return);
    QCOMPARE(m_model->plan().channels.last(), "private-x,private-y");
    QVERIFY2(text("accessNoticeText").contains("as one channel"),
             qPrintable(text("accessNoticeText")));
    QTest::mouseClick(find<QPushButton>("accessNoticeAct"), Qt::LeftButton);
    QCOMPARE(m_model->plan().channels.mid(2), (QStringList{"private-x", "private-y"}));
}

int tst_accesspanel(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const Theme theme(app);
    TestAccessPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accesspanel.moc"
