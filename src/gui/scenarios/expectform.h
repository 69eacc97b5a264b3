// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariostep.h>

#include <QWidget>

#include <memory>

class QAbstractItemModel;

namespace RadarDesk::gui {

namespace Ui {
class ExpectForm;
}

/// A step that finds something out, to be changed: Expect, Expect none, Expect refused or Capture.
class ExpectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectForm(QWidget *parent = nullptr);
    ~ExpectForm() override;

    /// To complete channels from; they must outlive the form.
    void setChannels(QAbstractItemModel &channels);
    /// To choose from, the built-in one first; they must outlive the form.
    void setIdentities(const QAbstractItemModel &identities);
    void showStep(const workbench::ScenarioStep &step);
    /// What is typed. Fails with a sentence.
    [[nodiscard]] PushRadar::Result<workbench::ScenarioStep, QString> step() const;
    /// Gives the keyboard to the first field.
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void onEdited();
    void showRows();
    void showRefusal(const workbench::RefusalExpectation &refusal);
    /// Offers the identities that there are, and \a name, which may be none of them.
    void fillIdentities(const QString &name);
    [[nodiscard]] PushRadar::Result<workbench::ScenarioStep, QString> typedRefusal() const;
    [[nodiscard]] PushRadar::Result<workbench::ScenarioStep, QString> typedExpectation() const;
    [[nodiscard]] PushRadar::Result<workbench::ScenarioStep, QString> typedCapture() const;

    std::unique_ptr<Ui::ExpectForm> m_ui;
    const QAbstractItemModel *m_identities = nullptr;
    workbench::ScenarioStep::Kind m_kind = workbench::ScenarioStep::Kind::Expect;
    bool m_isFilling = false; // the fields change because another step is shown
};

} // namespace RadarDesk::gui
