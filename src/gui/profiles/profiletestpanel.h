// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/profiles/profiletest.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace RadarDesk::gui {

class VerdictView;

/// Tests the profile that is edited, and says what was found.
class ProfileTestPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a secretStore must outlive it.
    explicit ProfileTestPanel(base::SecretStore &secretStore, QWidget *parent = nullptr);

    /// What is tested; another profile, or another state of it, takes the results away.
    void setProfile(const workbench::Profile &profile);

private:
    void run();
    void showResults();

    session::ProfileTest m_test;
    workbench::Profile m_profile;
    QPushButton *m_button;
    VerdictView *m_verdict;
    QLabel *m_parts;
};

} // namespace RadarDesk::gui
