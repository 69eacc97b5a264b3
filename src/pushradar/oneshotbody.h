// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>

namespace PushRadar {

/// The body of a request that may be sent once. When a connection breaks while the answer is
/// awaited, Qt sends the request again, up to twice, and a broadcast could be delivered twice. It
/// rewinds the body for that, which this one refuses once it was read. A request without a body
/// has an empty one of this class, for the same reason.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] bool reset() override;
    /// From now on the request counts as sent.
    void setSent() { m_sent = true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    bool m_sent = false;
};

} // namespace PushRadar
