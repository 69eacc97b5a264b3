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
    explicit ProfileBar(QWidget *parent = nullptr);
    ~ProfileBar() override;

    /// Both must outlive the bar.
    void setProfiles(workbench::ProfilesModel *profiles, session::ActiveProfile *active);

Q_SIGNALS:
    void editRequested();

private:
    void choose(int row);
    void show();
    void change(const std::function<void(workbench::Profile &)> &change);

    std::unique_ptr<Ui::ProfileBar> m_ui;
    workbench::ProfilesModel *m_profiles = nullptr;
    session::ActiveProfile *m_active = nullptr;
};

} // namespace RadarDesk::gui
