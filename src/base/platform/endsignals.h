// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk::base {

/// Turns SIGTERM, SIGINT and SIGHUP, by which the system asks a program to end, into a signal of
/// Qt's. One that the program was started to ignore stays ignored. There is one of these in a
/// program at most; one that comes before the event loop runs is told once that does.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    /// From here on, such a signal ends the program at once.
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor;
};

} // namespace RadarDesk::base
