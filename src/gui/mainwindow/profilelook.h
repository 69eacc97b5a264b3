// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

class Theme;

/// The window's title, bars and colored line say which profile is the current one, and production
/// most of all.
class ProfileLook : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow &window;
        QWidget &topBar;
        QWidget &statusBar;
        QWidget &line;
    };

    /// All of them must outlive it.
    ProfileLook(const Parts &parts, const session::ActiveProfile &active, Theme &theme);

private:
    void updateLook();

    Parts m_parts;
    const session::ActiveProfile &m_active;
    Theme &m_theme;
};

} // namespace RadarDesk::gui
