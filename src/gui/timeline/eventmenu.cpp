// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/eventmenu.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/timeline/annotationbar.h>
#include <gui/timeline/refusal.h>
#include <gui/timeline/timelinepanel.h>

#include <QLocale>
#include <QMenu>

namespace RadarDesk::gui {

using namespace workbench;

void addEventActions(QMenu &menu, TimelinePanel &panel)
{
    const Event event = panel.current()->event;
    const bool hasData = !event.data.isEmpty();
    menu.addAction(symbolIcon(QStringLiteral("again")), TimelinePanel::tr("&Send again"),
                   QKeySequence(Qt::Key_R), &panel,
                   [&panel, event] { Q_EMIT panel.sendAgainRequested(event); })
        ->setEnabled(hasData);
    menu.addAction(TimelinePanel::tr("&Load into the editor"), QKeySequence(Qt::Key_Return), &panel,
                   [&panel, event] { Q_EMIT panel.loadRequested(event); })
        ->setEnabled(hasData);
    menu.addAction(symbolIcon(QStringLiteral("star")), TimelinePanel::tr("Sa&ve message…"),
                   QKeySequence(Qt::Key_S), &panel,
                   [&panel, event] { Q_EMIT panel.saveRequested(event); })
        ->setEnabled(hasData);
    menu.addAction(symbolIcon(QStringLiteral("scenario")), TimelinePanel::tr("&Make a scenario…"),
                   &panel, [&panel] { Q_EMIT panel.scenarioRequested(); })
        ->setEnabled(hasData);
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), TimelinePanel::tr("&Copy as JSON"),
                   QKeySequence::Copy, &panel, [&panel] { panel.copySelection(); })
        ->setEnabled(hasData);
    menu.addAction(TimelinePanel::tr("&Export…"), &panel,
                   [&panel] { Q_EMIT panel.exportRequested(); });
    if (refusalOf(event))
        menu.addAction(symbolIcon(QStringLiteral("private")),
                       TimelinePanel::tr("&Why was access refused?"), &panel,
                       [&panel, event] { Q_EMIT panel.whyRequested(event); });
    if (event.kind == EventKind::Broadcast)
        menu.addAction(TimelinePanel::tr("Why &did it not arrive?"), &panel,
                       [&panel, event] { Q_EMIT panel.deliveryRequested(event); });
    menu.addAction(TimelinePanel::tr("Compare the &two events"), QKeySequence(Qt::Key_D), &panel,
                   [&panel] { Q_EMIT panel.compareRequested(); })
        ->setEnabled(panel.selection().size() == 2);
    if (hasData) {
        menu.addSeparator();
        QMenu *const several = menu.addMenu(TimelinePanel::tr("Send several t&imes"));
        for (const int times : {2, 10, 100, 1000})
            several->addAction(QLocale().toString(times), &panel, [&panel, event, times] {
                Q_EMIT panel.sendSeveralRequested(event, times);
            });
        Q_EMIT panel.menuRequested(&menu, event);
        menu.addSeparator();
    }
    QMenu *const marks = menu.addMenu(TimelinePanel::tr("M&ark"));
    addMarks(*marks, event.annotation.mark,
             [&panel](Mark mark) { Q_EMIT panel.markRequested(mark); });
    menu.addAction(event.annotation.note.isEmpty() ? TimelinePanel::tr("Add a &note")
                                                   : TimelinePanel::tr("Edit the &note"),
                   QKeySequence(Qt::Key_N), &panel, [&panel] { Q_EMIT panel.noteRequested(); });
    menu.addSeparator();
    QAction *const group = menu.addAction(TimelinePanel::tr("&Group into conversations"), &panel,
                                          &TimelinePanel::toggleGrouping);
    group->setCheckable(true);
    group->setChecked(panel.isGrouped());
    QAction *const counts = menu.addAction(TimelinePanel::tr("S&how counts over time"), &panel,
                                           &TimelinePanel::toggleCounts);
    counts->setCheckable(true);
    counts->setChecked(panel.areCountsShown());
    if (!event.channel.isEmpty()) {
        menu.addAction(TimelinePanel::tr("&Only this channel"), &panel,
                       [&panel, channel = event.channel] { panel.setChannel(channel); });
    }
}

} // namespace RadarDesk::gui
