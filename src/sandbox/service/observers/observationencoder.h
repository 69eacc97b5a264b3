// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observer.h>
#include <sandbox/service/observers/observercommand.h>

#include <QCborStreamWriter>

#include <memory>

namespace RadarDesk::sandbox {

/// Makes the frames of GET /observe: one frame holds many observations.
class ObservationEncoder
{
public:
    /// By which the observer knows its own. The marks of others aren't told: who knows one can
    /// hide.
    void setRun(const QByteArray &run) { m_run = run; }

    /// Puts \a observation into the frame.
    void add(const Observation &observation);
    /// Of the frame so far; 0 when nothing was put into it.
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// The frame, with how many observations were left out; the next one is begun.
    [[nodiscard]] QByteArray takeFrame(qint64 leftOut);

    [[nodiscard]] static QByteArray statesFrame(const QList<ConnectionState> &states);
    [[nodiscard]] static QByteArray commandFrame(const ObserverCommand &command);

private:
    void begin();

    QByteArray m_run;
    QByteArray m_bytes;
    std::unique_ptr<QCborStreamWriter> m_writer; ///< Of a frame that has been begun.
};

} // namespace RadarDesk::sandbox
