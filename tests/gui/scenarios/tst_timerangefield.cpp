// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/timerangefield.h>
#include <support/desk.h>

#include <QLineEdit>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;
using namespace std::chrono_literals;

/// A time as it is typed over another one.
class TestTimeRangeField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberKeepsTheUnit_data();
    void aNumberKeepsTheUnit();
};

void TestTimeRangeField::aNumberKeepsTheUnit_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("milliseconds") << 500 << "150" << 150 << "150 ms";
    QTest::newRow("seconds") << 2'000 << "3" << 3'000 << "3 s";
    QTest::newRow("another unit") << 500 << "2 s" << 2'000 << "2 s";
}

void TestTimeRangeField::aNumberKeepsTheUnit()
{
    QFETCH(const int, before);
    QFETCH(const QString, typed);
    QFETCH(const int, after);
    QFETCH(const QString, shown);
    TimeRangeField field;
    field.setRange(*TimeRange::make(std::chrono::milliseconds(before)));
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    auto *line = field.findChild<QLineEdit *>("rangeLeast");
    line->setFocus(Qt::TabFocusReason); // which selects what is there
    QTest::keyClicks(line, typed);
    QCOMPARE(field.range()->least(), std::chrono::milliseconds(after));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), shown);
    QCOMPARE(field.range()->least(), std::chrono::milliseconds(after));
}

int tst_timerangefield(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestTimeRangeField test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timerangefield.moc"
