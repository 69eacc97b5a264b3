// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/portprobe.h>

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace RadarDesk::privatechannels {

namespace {

constexpr std::chrono::seconds ProbeLimit{1};

struct ProbeState
{
    QList<bool> isListening;
    qsizetype open = 0;
};

} // namespace

void PortProbe::probe(const QList<Place> &places, const Done &done)
{
    if (places.isEmpty()) {
        QTimer::singleShot(0, this, [done] { done({}); });
        return;
    }
    const auto state = std::make_shared<ProbeState>();
    state->isListening.fill(false, places.size());
    state->open = places.size();
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        const auto settle = [state, socket, i, places, done](bool isListening) {
            // Each socket once: an error may follow the limit.
            socket->disconnect();
            socket->abort();
            socket->deleteLater();
            state->isListening[i] = isListening;
            if (--state->open > 0)
                return;
            QList<Place> found;
            for (qsizetype k = 0; k < places.size(); ++k) {
                if (state->isListening.at(k))
                    found.append(places.at(k));
            }
            done(found);
        };
        connect(socket, &QTcpSocket::connected, socket, [settle] { settle(true); });
        connect(socket, &QTcpSocket::errorOccurred, socket, [settle] { settle(false); });
        QTimer::singleShot(ProbeLimit, socket, [settle] { settle(false); });
        socket->connectToHost(places.at(i).first, places.at(i).second);
    }
}

} // namespace RadarDesk::privatechannels

#include "moc_portprobe.cpp"
