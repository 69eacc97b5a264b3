// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/faults/faultcontrol.h>

#include <sandbox/service/sandbox.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/sandboxinuse.h>
#include <workbench/faults/faultrulesmodel.h>

namespace RadarDesk::session {

using namespace sandbox;
using namespace workbench;

FaultControl::FaultControl(FaultRulesModel &rules, const ActiveProfile &active,
                           const SandboxInUse &sandbox, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_active(active)
    , m_inUse(sandbox)
{
    connect(&rules, &FaultRulesModel::rulesChanged, this, &FaultControl::follow);
    connect(&active, &ActiveProfile::changed, this, &FaultControl::follow);
    connect(&sandbox, &SandboxInUse::changed, this, &FaultControl::useSandbox);
    useSandbox();
}

void FaultControl::useSandbox()
{
    Sandbox *const sandbox = m_inUse.own();
    if (m_sandbox == sandbox)
        return;
    stop();
    if (m_sandbox)
        disconnect(m_sandbox, nullptr, this, nullptr);
    m_sandbox = sandbox;
    if (sandbox) {
        connect(sandbox, &Sandbox::heldChanged, this, [this](const QList<HeldMessage> &held) {
            if (m_held == held)
                return;
            m_held = held;
            Q_EMIT heldChanged();
        });
    }
    Q_EMIT changed();
}

QString FaultControl::obstacle() const
{
    if (m_active.profile().production)
        return tr("Faults aren't simulated while a production profile is active. Choose another "
                  "profile.");
    if (!m_sandbox)
        return tr("The sandbox doesn't run in this window. Start the faults in the window that "
                  "runs it.");
    return {};
}

QString FaultControl::refusal() const
{
    QString reason = obstacle();
    if (reason.isEmpty() && m_rules.inUse().isEmpty())
        reason = tr("No fault is enabled. Add one, or enable one.");
    return reason;
}

QString FaultControl::start()
{
    QString reason = refusal();
    if (!reason.isEmpty())
        return reason;
    m_areActive = true;
    m_applied = {};
    apply();
    return {};
}

void FaultControl::stop()
{
    if (!m_areActive)
        return;
    m_areActive = false;
    m_applied = {};
    if (m_sandbox)
        m_sandbox->setFaults({});
    Q_EMIT changed();
}

int FaultControl::count() const
{
    return static_cast<int>(m_applied.list().size());
}

void FaultControl::follow()
{
    if (!m_areActive)
        Q_EMIT changed();
    else if (!refusal().isEmpty())
        stop();
    else
        apply();
}

void FaultControl::apply()
{
    const FaultRules rules = m_rules.inUse();
    if (rules == m_applied)
        return; // its counters continue
    m_applied = rules;
    m_sandbox->setFaults(rules);
    Q_EMIT changed();
}

void FaultControl::release(quint64 number, const QByteArray &data)
{
    if (m_sandbox)
        m_sandbox->releaseHeld(number, data);
}

void FaultControl::discard(quint64 number)
{
    if (m_sandbox)
        m_sandbox->discardHeld(number);
}

} // namespace RadarDesk::session

#include "moc_faultcontrol.cpp"
