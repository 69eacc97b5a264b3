// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

namespace Ui {
class SecretBar;
}

/// Says why there is no secret to send with, and takes one: below the top bar, for as long as the
/// profile in hand needs it.
class SecretBar : public QFrame
{
    Q_OBJECT

public:
    SecretBar(base::SecretStore &secretStore, session::ActiveProfile &active,
              QWidget *parent = nullptr);
    ~SecretBar() override;

private:
    void updateBar();
    void retry();

    std::unique_ptr<Ui::SecretBar> m_ui;
    base::SecretStore &m_secretStore;
    session::ActiveProfile &m_active;
    QString m_profileId;
    QString m_closedFor; // the words that the person has read and closed
};

} // namespace RadarDesk::gui
