// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemModel;
class QComboBox;

namespace RadarDesk::workbench {
class TemplatesModel;
}

namespace RadarDesk::gui {

namespace Ui {
class StepForm;
}

/// What the scenario or the step in hand is made of, to be changed. What is typed is told as soon
/// as it is valid, and what is wrong with it is said in place.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    /// What is in the fields of a step, valid or not.
    using Typed = QStringList;

    /// \a channels to complete from, and \a identities and folders of \a templates to choose from;
    /// all must outlive the form.
    StepForm(QAbstractItemModel &channels, const QAbstractItemModel &identities,
             const workbench::TemplatesModel &templates, QWidget *parent = nullptr);
    ~StepForm() override;

    void showScenario(const workbench::Scenario &scenario);
    /// With what was \a typed before, where that is not the step yet.
    void showStep(const workbench::ScenarioStep &step, const std::optional<Typed> &typed = {});
    /// What is typed, where it can't be kept as it is.
    [[nodiscard]] std::optional<Typed> unfinished() const;
    /// Why that is.
    [[nodiscard]] QString fault() const;
    /// Puts another broadcast in place of what is typed, as if it had been typed.
    void typeBroadcast(const QString &channel, const QString &json);
    /// Says something in place of what was wrong.
    void showMessage(const QString &fault);
    /// Gives the keyboard to the first field.
    void focusFirst();
    /// A sentence on how much there is in a scenario.
    [[nodiscard]] static QString extentText(const workbench::Scenario &scenario);

Q_SIGNALS:
    void nameEdited(const QString &name);
    void restartCountersEdited(bool restarts);
    void folderEdited(const QString &folder);
    void onFailureEdited(RadarDesk::workbench::ScenarioFields::OnFailure onFailure);
    void stepEdited(const RadarDesk::workbench::ScenarioStep &step);
    /// What is in the editor is to be the broadcast.
    void takeRequested();

private:
    void take();
    void setUpFaults();
    void connectFields();
    void showFolder(const QString &folder);
    void showKind(const workbench::ScenarioStep &step);
    void showRepeat(const workbench::RepeatRule &rule);
    [[nodiscard]] QString broadcastFault() const;
    void onBroadcastEdited();
    /// Tells the step that is typed, or says what is wrong.
    void onEdited(const PushRadar::Result<workbench::ScenarioStep, QString> &made);
    void showRepeatField();
    [[nodiscard]] PushRadar::Result<workbench::ScenarioStep, QString> typedRepeat() const;
    [[nodiscard]] PushRadar::Result<workbench::ScenarioStep, QString> typedWait() const;

    std::unique_ptr<Ui::StepForm> m_ui;
    const workbench::TemplatesModel &m_templates;
    QComboBox *m_faults = nullptr;
    QString m_unit; // of the time that a repeat goes on
    bool m_isFilling = false; // the fields change because another step is shown
};

} // namespace RadarDesk::gui
