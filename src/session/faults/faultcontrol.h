// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultrules.h>
#include <sandbox/faults/heldmessage.h>

#include <QObject>
#include <QPointer>

namespace RadarDesk::sandbox {
class Sandbox;
}

namespace RadarDesk::workbench {
class FaultRulesModel;
}

namespace RadarDesk::session {

class ActiveProfile;

/// Starts and stops the simulated faults. They are off at first, and never on while a production
/// profile is active.
class FaultControl : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FaultControl(workbench::FaultRulesModel &rules, const ActiveProfile &active,
                 QObject *parent = nullptr);

    /// Where they are simulated: a sandbox of this program. None for a nullptr, which stops them.
    void setSandbox(sandbox::Sandbox *sandbox);

    /// Why they can't be started now, as a sentence; empty when they can.
    [[nodiscard]] QString refusal() const;
    /// Starts those that are enabled; says why not, as refusal() does.
    QString start();
    void stop();
    [[nodiscard]] bool areActive() const { return m_areActive; }
    /// How many rules are active.
    [[nodiscard]] int count() const;

    /// The messages that wait until one lets them go.
    [[nodiscard]] const QList<sandbox::HeldMessage> &held() const { return m_held; }
    /// With other \a data, JSON, unless that is empty.
    void release(quint64 number, const QByteArray &data = {});
    void discard(quint64 number);

Q_SIGNALS:
    /// They are active or not, others, or refusal() says something else.
    void changed();
    void heldChanged();

private:
    void follow();
    void apply();

    workbench::FaultRulesModel &m_rules;
    const ActiveProfile &m_active;
    QPointer<sandbox::Sandbox> m_sandbox;
    bool m_areActive = false;
    sandbox::FaultRules m_applied;
    QList<sandbox::HeldMessage> m_held;
};

} // namespace RadarDesk::session
