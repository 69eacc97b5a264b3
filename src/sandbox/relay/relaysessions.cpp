// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/relaysessions.h>

#include <sandbox/relay/relaysession.h>

#include <algorithm>
#include <vector>

namespace RadarDesk::sandbox {

bool RelaySessions::makeRoom()
{
    if (static_cast<qsizetype>(all.size()) < limits.connections)
        return true;
    RelaySession *longest = nullptr;
    for (RelaySession *session : all) {
        if (session->isIdle() && (!longest || session->waitingSince() < longest->waitingSince()))
            longest = session;
    }
    if (longest)
        longest->close();
    return longest != nullptr;
}

void RelaySessions::closeAll()
{
    std::vector<std::shared_ptr<RelaySession>> sessions;
    sessions.reserve(all.size());
    for (RelaySession *session : all)
        sessions.push_back(session->shared_from_this());
    for (const auto &session : sessions)
        session->close();
}

} // namespace RadarDesk::sandbox
