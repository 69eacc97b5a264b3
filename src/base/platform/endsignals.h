// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk::base {

/// Turns SIGTERM, SIGINT and SIGHUP, by which the system asks a program to end, into a signal of
/// Qt's; for a service, SIGHUP asks to read its files again. One that the program was started to
/// ignore stays ignored. There is one of these in a program at most; one that comes before the
/// event loop runs is told once that does.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    /// What SIGHUP means.
    enum class Hangup { Ends, Reloads };

    explicit EndSignals(Hangup hangup = Hangup::Ends, QObject *parent = nullptr);
    /// From here on, such a signal ends the program at once.
    ~EndSignals() override;

Q_SIGNALS:
    void received();
    /// SIGHUP came, and means that.
    void reloadRequested();

private:
    /// A descriptor that a handler of signals writes to, which emits \a signal; -1 without one.
    [[nodiscard]] int openDescriptor(void (EndSignals::*signal)());

    int m_end = -1;
    int m_reload = -1;
};

} // namespace RadarDesk::base
