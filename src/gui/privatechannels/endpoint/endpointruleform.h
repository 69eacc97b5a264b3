// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrule.h>

#include <QWidget>

#include <memory>

namespace RadarDesk::gui {

namespace Ui {
class EndpointRuleForm;
}

/// A rule of the endpoint to be edited.
class EndpointRuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointRuleForm(QWidget *parent = nullptr);
    ~EndpointRuleForm() override;

    /// Leaves the cursor where it is in a field that says the same already.
    void show(const privatechannels::EndpointRule &rule, bool isOnly);
    /// Puts the keyboard into the first field.
    void focusFirst();

Q_SIGNALS:
    /// \a rule is what is in the form, complete or not.
    void edited(const RadarDesk::privatechannels::EndpointRule &rule);

private:
    void setUpChoices();
    void onEdited();
    [[nodiscard]] privatechannels::EndpointAction typedAction() const;
    /// Shows the fields that the rule has, and what is wrong with them.
    void updateFields();
    [[nodiscard]] QString delayFault() const;

    std::unique_ptr<Ui::EndpointRuleForm> m_ui;
    privatechannels::EndpointRule m_rule;
    bool m_isFilling = false;
};

} // namespace RadarDesk::gui
