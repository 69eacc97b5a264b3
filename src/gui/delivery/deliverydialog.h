// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/steps/steprows.h>
#include <session/delivery/deliveryreport.h>

#include <QDialog>

#include <memory>

namespace RadarDesk::session {
class DeliveryInquiry;
}

namespace RadarDesk::gui {

namespace Ui {
class DeliveryDialog;
}

/// Why a message didn't arrive: the cause in one sentence with what can be done about it, who
/// missed what while away, and the seven steps as the evidence. It stays beside the window.
class DeliveryDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a inquiry must outlive the dialog.
    DeliveryDialog(session::DeliveryInquiry &inquiry, QWidget *parent);
    ~DeliveryDialog() override;

    /// Opens, and asks.
    void ask(const session::DeliveryQuestion &question);
    /// Says a sentence above the report, until the next question.
    void say(const QString &sentence);

Q_SIGNALS:
    /// What \a report offers is to be done.
    void remedyRequested(const RadarDesk::session::DeliveryReport &report);

private:
    void showRunning();
    void showReport();
    void showStep();
    void apply();
    void copy();

    std::unique_ptr<Ui::DeliveryDialog> m_ui;
    session::DeliveryInquiry &m_inquiry;
    StepRows m_steps;
};

} // namespace RadarDesk::gui
