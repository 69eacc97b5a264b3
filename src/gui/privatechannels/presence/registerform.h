// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace RadarDesk::privatechannels {
class PresenceCalls;
}

namespace RadarDesk::gui {

namespace Ui {
class RegisterForm;
}

/// Registers client data for a socket of the person's own page, and shows the answer.
class RegisterForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterForm(privatechannels::PresenceCalls &calls, QWidget *parent = nullptr);
    ~RegisterForm() override;

private:
    void updateFields();
    void registerNow();

    std::unique_ptr<Ui::RegisterForm> m_ui;
    privatechannels::PresenceCalls &m_calls;
    bool m_isAsking = false;
};

} // namespace RadarDesk::gui
