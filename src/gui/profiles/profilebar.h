// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace RadarDesk::workbench {
class ProfilesModel;
struct Profile;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

namespace Ui {
class ProfileBar;
}

/// Which profile and which version of the API one works with, and whether that is production.
class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    ProfileBar(workbench::ProfilesModel &profiles, session::ActiveProfile &active,
               QWidget *parent = nullptr);
    ~ProfileBar() override;

Q_SIGNALS:
    void editRequested();

private:
    void choose(int row);
    void show();
    void change(const std::function<void(workbench::Profile &)> &change);

    std::unique_ptr<Ui::ProfileBar> m_ui;
    workbench::ProfilesModel &m_profiles;
    session::ActiveProfile &m_active;
};

} // namespace RadarDesk::gui
