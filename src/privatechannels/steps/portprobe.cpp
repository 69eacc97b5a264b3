// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/portprobe.h>

#include <privatechannels/diagnosis/origin.h>

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace RadarDesk::privatechannels {

namespace {

constexpr std::chrono::seconds ProbeLimit{1};

struct ProbeState
{
    QList<bool> isListening;
    qsizetype open = 0;
};

/// What is left to be done at one place.
struct PlaceState
{
    QStringList untried; ///< Addresses
    bool isOver = false;
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
        const auto here = std::make_shared<PlaceState>();
        here->untried = addressesOf(places.at(i).first);
        const auto settle = [state, here, socket, i, places, done](bool isListening) {
            // Each socket once: an error may follow the limit.
            if (std::exchange(here->isOver, true))
                return;
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
        const auto next = [settle, here, socket, port = places.at(i).second] {
            if (here->untried.isEmpty() || here->isOver)
                settle(false);
            else
                socket->connectToHost(here->untried.takeFirst(), port);
        };
        connect(socket, &QTcpSocket::connected, socket, [settle] { settle(true); });
        // Queued, because the socket is still ending the connection that failed.
        connect(socket, &QTcpSocket::errorOccurred, socket, next, Qt::QueuedConnection);
        QTimer::singleShot(ProbeLimit, socket, [settle] { settle(false); });
        next();
    }
}

} // namespace RadarDesk::privatechannels

#include "moc_portprobe.cpp"
