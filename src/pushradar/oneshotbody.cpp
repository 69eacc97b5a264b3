// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/oneshotbody.h>

#include <algorithm>

namespace PushRadar {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::reset()
{
    return !m_sent && QIODevice::reset();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_body.size() - pos());
    if (count <= 0)
        return 0;
    m_sent = true;
    std::copy_n(m_body.cbegin() + pos(), count, data);
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace PushRadar

#include "moc_oneshotbody.cpp"
