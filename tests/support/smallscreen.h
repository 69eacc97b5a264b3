// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/desk.h>

#include <QStackedWidget>

namespace RadarDesk {

/// What of a window of 1000 x 640 pixels is smaller than its content needs, a moment after; empty
/// when all fits. Lists may be shorter than they would like.
[[nodiscard]] inline QString cutOnASmallScreen(const Desk &desk)
{
    if (desk.window.size() != QSize(1000, 640))
        return "The window has another size.";
    const auto *place = desk.find<QStackedWidget>("topPages");
    const QList<const QWidget *> panes{desk.find<QWidget>("topBar"),
                                       desk.find<QWidget>("left"),
                                       place,
                                       desk.find<QWidget>("events"),
                                       desk.find<QWidget>("details"),
                                       desk.find<QWidget>("statusBar")};
    for (const QWidget *pane : panes) {
        const QWidget *content = pane == place ? place->currentWidget() : pane;
        const bool isList = pane->objectName() == "events" || pane->objectName() == "details";
        const auto isWhole = [&] {
            const QSize least = content->minimumSizeHint();
            return least.width() <= pane->width() && (isList || least.height() <= pane->height());
        };
        if (!QTest::qWaitFor(isWhole)) {
            const QSize least = content->minimumSizeHint();
            return QString("%1: %2 x %3 in %4 x %5")
                .arg(pane->objectName())
                .arg(least.width())
                .arg(least.height())
                .arg(pane->width())
                .arg(pane->height());
        }
    }
    return {};
}

} // namespace RadarDesk
