// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/checkstep.h>

namespace RadarDesk::privatechannels {

/// Calls the endpoint as those who should be refused: without credentials, for a channel that is
/// not theirs, for what is no channel.
class RefusalStep : public CheckStep
{
    Q_OBJECT

public:
    using CheckStep::CheckStep;

protected:
    void run() override;

private:
    struct Attempt
    {
        QString purpose;
        QString channel;
        EndpointCredentials credentials;
        Fault fault;
    };

    void attempt(qsizetype next);
    void judge(const Attempt &attempt, const EndpointAnswer &answer);

    QList<Attempt> m_attempts;
    QStringList m_answers;
};

} // namespace RadarDesk::privatechannels
