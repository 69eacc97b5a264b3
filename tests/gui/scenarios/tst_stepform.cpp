// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenariohands.h"

#include <QScopeGuard>
#include <QScrollArea>
#include <QStackedWidget>

using namespace RadarDesk;
using namespace RadarDesk::scenariohands;

/// The fields of a step.
class TestStepForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFieldsAwayFromTheScrollBar_data();
    void keepsFieldsAwayFromTheScrollBar();
};

void TestStepForm::keepsFieldsAwayFromTheScrollBar_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestStepForm::keepsFieldsAwayFromTheScrollBar()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Desk desk;
    QVERIFY(desk.isReady());
    openScenarios(desk,
                  {scenarioOf("A", {waiting(1s), *ScenarioStep::expect({.channel = "orders"})})});
    const auto closest = [&desk, direction] {
        QCoreApplication::processEvents();
        const QWidget *page = desk.find<QStackedWidget>("stepPages")->currentWidget();
        const auto *area = qobject_cast<const QScrollArea *>(page);
        if (!area)
            qFatal("The step has no page that scrolls.");
        int least = area->viewport()->width();
        for (const QWidget *field : page->findChildren<QWidget *>()) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus
                || !area->widget()->isAncestorOf(field))
                continue;
            const QRect place(field->mapTo(area->viewport(), QPoint()), field->size());
            least = qMin(least,
                         direction == Qt::LeftToRight ? area->viewport()->width() - place.right()
                                                      : place.left());
        }
        return least;
    };
    clickPlace(desk, "A");
    QVERIFY2(closest() >= 6, qPrintable(QString::number(closest())));
    clickPlace(desk, "A", {0});
    QVERIFY2(closest() >= 6, qPrintable(QString::number(closest())));
    clickPlace(desk, "A", {1});
    QVERIFY2(closest() >= 6, qPrintable(QString::number(closest())));
}

int tst_stepform(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestStepForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stepform.moc"
