// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/pseudotranslator.h>
#include <gui/scenarios/scenariofiles.h>
#include <gui/scenarios/scenariospanel.h>
#include <pushradar/scriptedserver.h>
#include <support/desk.h>
#include <support/smallscreen.h>
#include <support/textfile.h>
#include <workbench/scenarios/scenariosexchange.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

namespace RadarDesk::scenariohands {

using namespace workbench;
using namespace gui;
using namespace app;
using namespace std::chrono_literals;

inline ScenarioStep saying(const QByteArray &data)
{
    return ScenarioStep::broadcast("orders", data).value();
}

inline ScenarioStep waiting(std::chrono::milliseconds time)
{
    return ScenarioStep::wait(TimeRange::make(time).value());
}

inline Scenario scenarioOf(const QString &name, const QList<ScenarioStep> &steps)
{
    return Scenario::make({.name = name, .steps = steps}, name).value();
}

inline QTreeView *stepsTree(const Desk &desk)
{
    return desk.find<QTreeView>("scenariosTree");
}

inline QString saidBy(const Desk &desk, const char *label)
{
    return desk.find<QLabel>(label)->text();
}

inline void clickInto(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

inline void openScenarios(Desk &desk, const QList<Scenario> &scenarios)
{
    desk.scenarios.setScenarios(scenarios);
    clickInto(desk.find<QToolButton>("topDemo"));
}

inline void clickPlace(const Desk &desk, const QString &id, const QList<int> &path = {})
{
    const QModelIndex index = desk.scenarios.indexOf(id, path);
    QVERIFY(index.isValid());
    stepsTree(desk)->scrollTo(index);
    QTest::mouseClick(stepsTree(desk)->viewport(), Qt::LeftButton, {},
                      stepsTree(desk)->visualRect(index).center());
}

/// Chooses from the menu behind the button that adds.
inline void addFromMenu(const Desk &desk, const QString &what)
{
    const auto actions = desk.find<QToolButton>("scenariosAdd")->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == what)
            action->trigger();
    }
}

inline ScenarioStep placedStep(const Desk &desk, const QString &id, const QList<int> &path)
{
    return desk.scenarios.stepAt(desk.scenarios.indexOf(id, path)).value();
}

inline Profile shopOf(const Desk &desk)
{
    Profile shop = newProfile();
    shop.name = "Shop";
    shop.serviceAddress = desk.sandboxAddress();
    return shop;
}

inline void useProfile(Desk &desk, const Profile &profile)
{
    const QString id = desk.workspace.profiles().add(profile);
    desk.secretStore.hold(id, PushRadar::Secret::make(desk.service.secret()).value());
    desk.active.choose(id);
}

} // namespace RadarDesk::scenariohands
