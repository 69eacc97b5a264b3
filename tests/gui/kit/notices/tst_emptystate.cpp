// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/emptystate.h>

#include <QApplication>
#include <QListView>
#include <QStringListModel>
#include <QTest>

using namespace RadarDesk::gui;

/// What an empty list says, for as long as it is empty.
class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoesWithTheRows();
    void fillsTheViewAndLetsClicksThrough();
};

void TestEmptyState::comesAndGoesWithTheRows()
{
    QStringListModel model;
    QListView view;
    view.setModel(&model);
    EmptyState state(&view);
    state.setText("No channels yet", "Broadcast on one.");
    QCOMPARE(state.accessibleName(), "No channels yet");
    QCOMPARE(state.accessibleDescription(), "Broadcast on one.");
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(state.isVisible());
    QVERIFY(model.insertRow(0));
    QVERIFY(!state.isVisible());
    QVERIFY(model.removeRow(0));
    QVERIFY(state.isVisible());
    model.setStringList({"a", "b"}); // a reset
    QVERIFY(!state.isVisible());
    model.setStringList({});
    QVERIFY(state.isVisible());
}

void TestEmptyState::fillsTheViewAndLetsClicksThrough()
{
    QStringListModel model;
    QListView view;
    view.setModel(&model);
    EmptyState state(&view);
    view.resize(200, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.resize(400, 300);
    QTRY_COMPARE(state.geometry(), view.viewport()->rect());
    QCOMPARE(view.viewport()->childAt(view.viewport()->rect().center()), nullptr);
}

int tst_emptystate(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestEmptyState test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_emptystate.moc"
