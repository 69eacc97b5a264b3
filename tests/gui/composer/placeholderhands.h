// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/composer/sendpreview.h>
#include <gui/timeline/timelinepanel.h>
#include <support/desk.h>

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace RadarDesk::placeholderhands {

using namespace workbench;
using namespace gui;

/// Types \a json in place of the JSON text.
inline void typeJson(const Desk &desk, const QString &json)
{
    QTest::mouseClick(desk.find<QToolButton>("jsonFace"), Qt::LeftButton);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::press(Qt::Key_Delete);
    const QStringList lines = json.split(u'\n');
    for (const QString &line : lines) {
        if (&line != &lines.first())
            Desk::press(Qt::Key_Return);
        Desk::type(line);
    }
}

/// Presses the key that sends, and waits for the answer. False when nothing was sent.
inline bool sends(const Desk &desk)
{
    const int before = desk.count(EventKind::Broadcast);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    return desk.count(EventKind::Broadcast) == before + 1 && QTest::qWaitFor([&desk] {
               return desk.last(EventKind::Broadcast)->outcome != Outcome::Pending;
           })
        && desk.last(EventKind::Broadcast)->outcome == Outcome::Done;
}

inline QByteArray lastSent(const Desk &desk)
{
    return desk.last(EventKind::Broadcast)->data;
}

inline SendPreview *previewOf(const Desk &desk)
{
    return desk.find<SendPreview>("preview");
}

/// What the line below the editor says.
inline QString previewed(const Desk &desk)
{
    return previewOf(desk)->isVisible() ? previewOf(desk)->accessibleDescription() : QString();
}

/// Puts the timeline's hand on the newest broadcast.
inline void selectBroadcast(const Desk &desk)
{
    auto *table = desk.find<QTableView>("table");
    for (int row = 0; row < desk.timeline.rowCount(); ++row) {
        const Event *event = desk.timeline.eventAt(row);
        if (event && event->kind == EventKind::Broadcast)
            table->selectRow(row);
    }
    table->setFocus();
}

/// Opens the menu by its key and walks to what begins with \a text.
inline bool choose(const Desk &desk, const QString &text)
{
    Desk::press(Qt::Key_Space, Qt::ControlModifier);
    auto *menu = desk.find<QToolButton>("insertPlaceholder")->menu();
    if (!menu->isVisible())
        return false;
    const auto actions = menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text().startsWith(text)) {
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
    }
    menu->close();
    return false;
}

} // namespace RadarDesk::placeholderhands
