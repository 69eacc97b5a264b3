// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/plotmodule.h>

#include <gui/kit/plotview.h>

#include <QCoreApplication>
#include <QPluginLoader>

namespace RadarDesk::gui {

QString modulesFolder()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/radardesk");
}

PushRadar::Result<PlotView *, QString> loadPlotView(const QString &folder, QWidget *parent)
{
    QPluginLoader loader(folder + QStringLiteral("/plotchart"));
    auto *const maker = qobject_cast<PlotViewMaker *>(loader.instance());
    if (!maker)
        return loader.errorString();
    return maker->makePlotView(parent);
}

} // namespace RadarDesk::gui
