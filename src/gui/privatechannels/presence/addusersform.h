// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class AddUsersForm;
}

/// Asks how many test users to add.
class AddUsersForm : public QFrame
{
    Q_OBJECT

public:
    explicit AddUsersForm(QWidget *parent = nullptr);
    ~AddUsersForm() override;

    void ask();

Q_SIGNALS:
    void entered(int count);
    void declined();

private:
    void apply();
    void decline();

    std::unique_ptr<Ui::AddUsersForm> m_ui;
};

} // namespace RadarDesk::gui
