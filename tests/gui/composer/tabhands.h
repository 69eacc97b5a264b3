// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/desk.h>

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace RadarDesk {

[[nodiscard]] inline QTabBar *tabsOf(const Desk &desk)
{
    return desk.find<QTabBar>("messageTabs");
}

[[nodiscard]] inline QStringList tabTexts(const Desk &desk)
{
    QStringList texts;
    for (int tab = 0; tab < tabsOf(desk)->count(); ++tab)
        texts.append(tabsOf(desk)->tabText(tab));
    return texts;
}

inline void clickTab(const Desk &desk, int tab, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mouseClick(tabsOf(desk), button, {}, tabsOf(desk)->tabRect(tab).center());
}

/// Opens the menu of a tab and presses that letter in it.
inline void pressInTabMenu(const Desk &desk, int tab, Qt::Key letter)
{
    QTimer::singleShot(0, tabsOf(desk), [letter] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, letter);
    });
    Q_EMIT tabsOf(desk)->customContextMenuRequested(tabsOf(desk)->tabRect(tab).center());
    QCoreApplication::processEvents();
}

/// Types into the channel's field.
inline void typeChannel(const Desk &desk, const QString &channel)
{
    desk.find<QWidget>("channel")->setFocus(Qt::TabFocusReason);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(channel);
}

/// Types into the value of the first item.
inline void typeValue(const Desk &desk, const QString &text)
{
    desk.clickCell(0, workbench::DataItemsModel::ValueColumn);
    Desk::type(text);
    Desk::press(Qt::Key_Return);
}

[[nodiscard]] inline QString undoText(const Desk &desk)
{
    return desk.find<QPushButton>("messagesNoticeAct")->text();
}

inline void undoClosing(const Desk &desk)
{
    QTest::mouseClick(desk.find<QPushButton>("messagesNoticeAct"), Qt::LeftButton);
}

[[nodiscard]] inline QJsonObject draftOf(const QString &channel)
{
    workbench::MessageDraft draft;
    draft.setChannel(channel);
    draft.setData(R"({"n":1})");
    return draft.toState();
}

/// A workspace with that many messages.
[[nodiscard]] inline QJsonObject stateWith(int count)
{
    QJsonArray messages;
    for (int i = 0; i < count; ++i)
        messages.append(QJsonObject{{"id", QString("m%1").arg(i)},
                                    {"draft", draftOf(QString("channel-number-%1").arg(i))}});
    return {{"messages", QJsonObject{{"sandbox", messages}}}};
}

} // namespace RadarDesk
