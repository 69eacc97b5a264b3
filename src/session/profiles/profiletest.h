// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <pushradar/client.h>

#include <QObject>

#include <array>
#include <memory>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::session {

/// Tests whether a profile works: requests a token from its service, and reports on the address,
/// the secret, the token and this computer's clock. It doesn't broadcast.
class ProfileTest : public QObject
{
    Q_OBJECT

public:
    enum class Verdict { Unknown, Passed, Failed };

    /// In the order of the reports.
    enum class Part { Address, Secret, Token, Clock };
    static constexpr int PartCount = 4;

    struct Result
    {
        Verdict verdict = Verdict::Unknown;
        QString sentence;
    };

    /// \a secretStore must outlive it.
    explicit ProfileTest(base::SecretStore &secretStore, QObject *parent = nullptr);
    ~ProfileTest() override;

    /// Starts the test, and stops one that is running; finished() follows from the event loop.
    void run(const workbench::Profile &profile);
    /// Stops the test without a signal and clears its results.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const Result &result(Part part) const
    {
        return m_results.at(static_cast<size_t>(part));
    }

Q_SIGNALS:
    void finished();

private:
    void onSettled(const QString &id);
    void onAnswer(const PushRadar::Call &call);
    void judgeClock(const PushRadar::Exchange &exchange);
    void setResult(Part part, Verdict verdict, const QString &sentence);
    void end();

    base::SecretStore &m_secretStore;
    workbench::Profile m_profile;
    std::unique_ptr<PushRadar::Client> m_client;
    std::array<Result, PartCount> m_results;
    bool m_isRunning = false;
    bool m_isWaiting = false; // for the secret
};

/// The label of a part: "Address".
[[nodiscard]] QString nameOf(ProfileTest::Part part);

} // namespace RadarDesk::session
