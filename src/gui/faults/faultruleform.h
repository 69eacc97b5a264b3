// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultrule.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace RadarDesk::gui {

class FaultLine;

/// A rule of simulated faults to be edited.
class FaultRuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit FaultRuleForm(QWidget *parent = nullptr);

    /// Leaves the cursor where it is in a field that says the same already.
    void show(const sandbox::FaultRule &rule);
    /// Puts the keyboard into the first field.
    void focusFirst();

Q_SIGNALS:
    /// \a rule is what is in the form, complete or not.
    void edited(const RadarDesk::sandbox::FaultRule &rule);

private:
    void setUpFields();
    void setUpChoices();
    void onEdited();
    /// Shows the fields of the rule, and their errors.
    void follow();
    void setShown(QWidget *field, bool shown);
    QLineEdit *addLine(const char *name, const QString &label, const QString &placeholder = {});
    QComboBox *addBox(const char *name, const QString &label);

    QFormLayout *m_layout;
    QComboBox *m_effect = nullptr;
    QLabel *m_sentence;
    QComboBox *m_calls = nullptr;
    QLineEdit *m_channels = nullptr;
    QLineEdit *m_connection = nullptr;
    QLineEdit *m_page = nullptr;
    QComboBox *m_frequency = nullptr;
    QLineEdit *m_times = nullptr;
    QLineEdit *m_percent = nullptr;
    QLineEdit *m_delay = nullptr;
    QLineEdit *m_jitter = nullptr;
    FaultLine *m_fault;
    sandbox::FaultRule m_rule;
    bool m_isFilling = false;
};

} // namespace RadarDesk::gui
