// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/profilelook.h>

#include <gui/kit/look/theme.h>
#include <gui/profiles/profilecolours.h>
#include <session/profiles/activeprofile.h>
#include <workbench/profiles/profilesmodel.h>

#include <QApplication>
#include <QMainWindow>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

struct LookText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

ProfileLook::ProfileLook(const Parts &parts, const ActiveProfile &active, Theme &theme)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_active(active)
    , m_theme(theme)
{
    connect(&m_active, &ActiveProfile::changed, this, &ProfileLook::updateLook);
    updateLook();
}

void ProfileLook::updateLook()
{
    const Profile &profile = m_active.profile();
    // First the colours that all else is drawn with.
    m_theme.setProduction(profile.production);
    for (QWidget *widget : {&m_parts.topBar, &m_parts.statusBar}) {
        widget->setProperty("production", profile.production);
        widget->update();
    }
    QPalette line;
    line.setColor(QPalette::Window, toneOf(profile, QApplication::palette()));
    m_parts.line.setPalette(line);
    const QString name = ProfilesModel::shownName(profile);
    m_parts.window.setWindowTitle(profile.production ? LookText::tr("PRODUCTION – %1").arg(name)
                                                     : name);
}

} // namespace RadarDesk::gui

#include "moc_profilelook.cpp"
