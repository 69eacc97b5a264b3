// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/sandboxinuse.h>

#include <sandbox/service/sandbox.h>

namespace RadarDesk::session {

using namespace sandbox;

SandboxInUse::SandboxInUse(QObject *parent)
    : QObject(parent)
{
}

Sandbox *SandboxInUse::own() const
{
    return m_isOwn ? qobject_cast<Sandbox *>(m_source.data()) : nullptr;
}

void SandboxInUse::useOwn(Sandbox &own)
{
    if (m_source == &own)
        return;
    m_isOwn = true;
    m_source = &own;
    Q_EMIT changed();
}

void SandboxInUse::useShared(ObservationSource &source)
{
    if (m_source == &source)
        return;
    m_isOwn = false;
    m_source = &source;
    Q_EMIT changed();
}

} // namespace RadarDesk::session

#include "moc_sandboxinuse.cpp"
