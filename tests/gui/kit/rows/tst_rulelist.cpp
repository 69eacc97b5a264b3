// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/rulelist.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace RadarDesk::gui;
using namespace RadarDesk::privatechannels;

/// Rules in a table: each choice is told once.
class TestRuleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachChoiceOnce();
};

void TestRuleList::tellsEachChoiceOnce()
{
    EndpointRulesModel rules;
    rules.setRules({EndpointRule(), EndpointRule(), EndpointRule()});
    const int count = rules.rowCount();
    QTableView view;
    RuleList list(view, rules, nullptr);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy chosen(&list, &RuleList::chosen);
    list.select(0);
    QCOMPARE(chosen.size(), 1);
    list.select(1);
    QCOMPARE(chosen.size(), 2);
    list.select(1); // what is shown of it may be out of date
    QCOMPARE(chosen.size(), 3);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(list.row(), 0);
    QCOMPARE(chosen.size(), 4);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list.row(), 1);
    QCOMPARE(chosen.size(), 5);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(rules.index(count - 1, 1)).center());
    QCOMPARE(list.row(), count - 1);
    QCOMPARE(chosen.size(), 6);
    rules.setRules({EndpointRule(), EndpointRule()});
    QCOMPARE(list.row(), 0);
    QCOMPARE(chosen.size(), 7);
}

int tst_rulelist(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestRuleList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rulelist.moc"
