// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/finding.h>
#include <privatechannels/steps/greetingprobe.h>
#include <privatechannels/steps/portprobe.h>

#include <pushradar/error.h>

#include <QUrl>

#include <chrono>
#include <functional>

namespace RadarDesk::privatechannels {

/// A call that got no status.
struct UnansweredCall
{
    PushRadar::Error error;
    QUrl url;
    std::chrono::microseconds waited{0};
    QList<quint16> usualPorts; ///< Where the server may listen instead.
    QList<QUrl> others; ///< Addresses that may be of the same server.
};

/// Finds out why a call got no status, by trying ports and reading what speaks there.
class WayProbe : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const Finding &)>;

    using QObject::QObject;

    /// \a told is called once, at once or later.
    void explain(const UnansweredCall &call, const Told &told);

private:
    void explainTimeout(const UnansweredCall &call, const Told &told);
    void greet(const QUrl &url, const GreetingProbe::Heard &heard);
    void explainRefused(const UnansweredCall &call, const Told &told);

    PortProbe m_ports;
    GreetingProbe m_greeting;
};

} // namespace RadarDesk::privatechannels
