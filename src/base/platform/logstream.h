// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdio>

namespace RadarDesk::base {

/// A log on a stream whose reader may be slow, or not read at all: the program never waits for it.
/// Lines that a pipe or a terminal has no room for are left out and counted. For one thread.
class LogStream
{
public:
    explicit LogStream(std::FILE *stream);

    /// Writes the line, and before it how many were left out since the previous one.
    void write(const QByteArray &line);

private:
    [[nodiscard]] bool hasRoom() const;
    void put(const QByteArray &line) const;

    const int m_descriptor;
    qint64 m_leftOut = 0;
};

} // namespace RadarDesk::base
