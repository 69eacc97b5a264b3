// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/timeline/timelinepanel.h>
#include <history/store/sampleevents.h>
#include <support/desk.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace RadarDesk::timelinehands {

using namespace workbench;
using namespace history;
using namespace gui;

/// An arrival on the sandbox's profile, that many minutes ago.
inline Event arrivalBefore(int minutes, int number)
{
    return {.profileId = SandboxId.toString(),
            .kind = EventKind::Arrival,
            .time = QDateTime::currentDateTimeUtc().addSecs(-60LL * minutes),
            .channel = QStringLiteral("old"),
            .data = "{\"number\":" + QByteArray::number(number) + '}'};
}

inline void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// A button with a text takes no click beside it.
inline void choose(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
}

template <typename T> T *within(QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

inline void record(Desk &desk, int count)
{
    for (int number = 0; number < count; ++number)
        desk.history.append(arrivalBefore(0, number));
    QTRY_VERIFY(desk.shown(EventKind::Arrival) >= qMin(count, TimelineModel::PageSize));
}

inline QTableView *table(const Desk &desk)
{
    return desk.find<QTableView>("table");
}

inline QWidget *popup()
{
    return QApplication::activePopupWidget();
}

inline bool openWhen(const Desk &desk)
{
    desk.find<QTableView>("table")->setFocus();
    Desk::press(Qt::Key_G, Qt::ControlModifier);
    return QTest::qWaitFor([] { return popup() != nullptr; });
}

} // namespace RadarDesk::timelinehands
