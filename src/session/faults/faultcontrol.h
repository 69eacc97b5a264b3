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
class SandboxInUse;

/// Starts and stops the faults that this window's own sandbox simulates. They are off at first, and
/// never on while a production profile is active or another window runs the sandbox.
class FaultControl : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    FaultControl(workbench::FaultRulesModel &rules, const ActiveProfile &active,
                 const SandboxInUse &sandbox, QObject *parent = nullptr);

    /// What keeps faults from being simulated in this window, whatever the rules, as a sentence;
    /// empty if nothing does.
    [[nodiscard]] QString obstacle() const;
    /// Why the faults can't be started now: obstacle(), or that there are none.
    [[nodiscard]] QString refusal() const;
    /// Starts the enabled faults; returns refusal().
    QString start();
    void stop();
    [[nodiscard]] bool areActive() const { return m_areActive; }
    /// The rules that are active.
    [[nodiscard]] const sandbox::FaultRules &applied() const { return m_applied; }
    /// How many rules are active.
    [[nodiscard]] int count() const;

    /// The messages that wait to be released.
    [[nodiscard]] const QList<sandbox::HeldMessage> &held() const { return m_held; }
    /// Releases a message, with \a data (JSON) in place of its own unless empty.
    void release(quint64 number, const QByteArray &data = {});
    void discard(quint64 number);

Q_SIGNALS:
    /// isActive(), the number of active rules, or refusal() has changed.
    void changed();
    void heldChanged();

private:
    void useSandbox();
    void follow();
    void apply();

    workbench::FaultRulesModel &m_rules;
    const ActiveProfile &m_active;
    const SandboxInUse &m_inUse;
    QPointer<sandbox::Sandbox> m_sandbox; // that simulates them
    bool m_areActive = false;
    sandbox::FaultRules m_applied;
    QList<sandbox::HeldMessage> m_held;
};

} // namespace RadarDesk::session
