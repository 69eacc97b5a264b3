// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandboxclient.h"

#include <QTest>

/// A sandbox that observes, and what it has observed.
class ObservedSandbox
{
public:
    explicit ObservedSandbox(RadarDesk::sandbox::SandboxOptions options = {})
        : m_sandbox(observing(std::move(options)))
    {
    }

    [[nodiscard]] bool start() { return m_sandbox.start().ok(); }
    [[nodiscard]] RadarDesk::sandbox::Sandbox &sandbox() { return m_sandbox; }
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

    /// All that was observed so far.
    const QList<RadarDesk::sandbox::Observation> &all()
    {
        const auto observations = m_sandbox.takeObservations();
        m_all += observations.list;
        m_leftOut += observations.leftOut;
        return m_all;
    }
    /// Those of one kind, in order.
    template <typename Kind> [[nodiscard]] QList<Kind> every()
    {
        QList<Kind> found;
        for (const auto &observation : all()) {
            if (const auto *one = std::get_if<Kind>(&observation))
                found.append(*one);
        }
        return found;
    }
    /// Waits for that many of a kind; the last of them.
    template <typename Kind> [[nodiscard]] Kind wait(qsizetype count = 1)
    {
        const bool came = QTest::qWaitFor([&] { return every<Kind>().size() >= count; }, 10'000);
        return came ? every<Kind>().at(count - 1) : Kind();
    }

private:
    static RadarDesk::sandbox::SandboxOptions observing(RadarDesk::sandbox::SandboxOptions options)
    {
        options.observe = true;
        return options;
    }

    RadarDesk::sandbox::Sandbox m_sandbox;
    QList<RadarDesk::sandbox::Observation> m_all;
    qint64 m_leftOut = 0;
};
