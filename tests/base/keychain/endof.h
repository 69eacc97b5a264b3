// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyringfault.h>
#include <base/keychain/keyringjob.h>

#include <pushradar/secret.h>

#include <QTest>

#include <memory>
#include <optional>

namespace RadarDesk {

/// How a job ended.
struct Ending
{
    bool came = false;
    std::optional<base::KeyringFault> fault;
    std::optional<PushRadar::Secret> secret;
    std::optional<PushRadar::HiddenText> hidden;

    [[nodiscard]] bool isGood() const { return came && !fault; }
    [[nodiscard]] bool is(base::KeyringTrouble trouble) const
    {
        return came && fault && fault->trouble == trouble && !fault->sentence.isEmpty();
    }
    [[nodiscard]] QByteArray text() const { return secret ? secret->reveal() : QByteArray(); }
};

/// Waits for the end of \a job.
inline Ending endOf(base::KeyringJob *job)
{
    const auto ending = std::make_shared<Ending>();
    QObject::connect(job, &base::KeyringJob::finished, job,
                     [ending](const base::KeyringJob *finished) {
                         *ending = {true, finished->fault(), finished->secret(), finished->text()};
                     });
    if (!QTest::qWaitFor([ending] { return ending->came; }, 30'000))
        qWarning("The job did not finish.");
    return *ending;
}

/// A secret of a test.
inline PushRadar::Secret secretOf(const QString &text)
{
    return *PushRadar::Secret::make(text);
}

} // namespace RadarDesk
