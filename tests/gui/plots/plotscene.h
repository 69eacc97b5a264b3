// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/plots/plotspanel.h>
#include <gui/plots/plotstyle.h>
#include <gui/plots/plotview.h>
#include <gui/timeline/timelinepanel.h>
#include <support/desk.h>

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;

/// What tests of plots do in a window.
struct PlotScene
{
    /// Broadcasts and waits until it has arrived and its delay is known.
    static void send(Desk &desk, const QByteArray &data, const QString &channel = "prices")
    {
        const int before = desk.count(EventKind::Arrival);
        const auto items = PushRadar::DataItems::fromObject(*PushRadar::JsonValue::fromJson(data));
        const auto message = PushRadar::Message::make(channel, items, PushRadar::ApiVersion::V3);
        QVERIFY(message);
        desk.session.broadcast(*message, PushRadar::ApiVersion::V3);
        QTRY_COMPARE(desk.count(EventKind::Arrival), before + 1);
        QTRY_VERIFY(desk.last(EventKind::Arrival)->duration);
    }

    static void click(const Desk &desk, const char *button)
    {
        QTest::mouseClick(desk.find<QToolButton>(button), Qt::LeftButton);
    }

    static void open(const Desk &desk)
    {
        click(desk, "eventsPlot");
        QTRY_VERIFY(desk.find<PlotsPanel>("plots")->isVisible());
    }

    static void show(const Desk &desk, const QString &channel)
    {
        desk.find<TimelinePanel>("timeline")->setChannel(channel);
    }

    [[nodiscard]] static const PlotLine *line(const Desk &desk, const QString &name)
    {
        const QList<PlotLine> &lines = desk.find<PlotsPanel>("plots")->view()->lines();
        const auto found =
            std::find_if(lines.cbegin(), lines.cend(),
                         [&name](const PlotLine &each) { return each.name == name; });
        return found == lines.cend() ? nullptr : &*found;
    }

    [[nodiscard]] static double last(const Desk &desk, const QString &name)
    {
        const PlotLine *found = line(desk, name);
        return found ? found->readings.constLast().value : std::nan("");
    }

    [[nodiscard]] static QString emptyTitle(const Desk &desk)
    {
        const auto *title = desk.find<QLabel>("plotEmptyTitle");
        return title->isVisible() ? title->text() : QString();
    }

    /// Whether the line of that style is in the picture.
    [[nodiscard]] static bool isDrawn(PlotView &view, int style)
    {
        const QImage picture = view.picture("prices").toImage();
        const QRgb line = plotStyle(style, view.palette()).color().rgb();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == line)
                    return true;
            }
        }
        return false;
    }
};
