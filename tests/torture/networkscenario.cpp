// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenarios.h"

#include <history/store/history.h>
#include <session/session.h>
#include <workbench/core/channelsmodel.h>

namespace RadarDesk {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

/// A window's session, which broadcasts again and again.
class Broadcasting : public QObject
{
public:
    Broadcasting(const QString &historyPath, const NetworkPlace &place)
        : m_history(historyPath)
        , m_session(m_history, m_channels, base::KnownSecrets())
    {
        connect(&m_session, &Session::broadcastFinished, this,
                [this](quint64 number) { m_finished = number; });
        connect(&m_session, &Session::messageArrived, this, [this] { ++m_arrivals; });
        m_history.start();
        m_session.use(place.profile());
        m_session.setSecret(*PushRadar::Secret::make(place.secret));
    }

    void broadcast(int step)
    {
        const int before = m_arrivals;
        PushRadar::DataItems items;
        items.add(QStringLiteral("step"),
                  *PushRadar::JsonValue::fromJson(QByteArray::number(step)));
        const auto message = PushRadar::Message::make(QString(NetworkPlace::Channel), items,
                                                      PushRadar::ApiVersion::V3);
        const quint64 number = m_session.broadcast(*message, PushRadar::ApiVersion::V3);
        waitUntil([this, number] { return m_finished == number; });
        const Event event = *m_history.find(number);
        const bool isDone = event.outcome == Outcome::Done;
        sayLine((isDone ? "sent " : "failed ") + QByteArray::number(step) + ' '
                + event.note.toUtf8());
        waitUntil([this, before, isDone] {
            return !isDone || m_arrivals > before
                || !m_session.subscriber().isSubscribed(NetworkPlace::Channel);
        });
    }

private:
    History m_history;
    ChannelsModel m_channels;
    Session m_session;
    quint64 m_finished = 0;
    int m_arrivals = 0;
};

} // namespace

Profile NetworkPlace::profile() const
{
    Profile profile;
    profile.id = QStringLiteral("first");
    profile.serviceAddress = QStringLiteral("http://127.0.0.1:%1").arg(port);
    profile.publicKey = publicKey;
    profile.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:%1/subscribe").arg(port));
    return profile;
}

int runNetwork(const QStringList &arguments)
{
    {
        Broadcasting broadcasting(arguments.at(0),
                                  {arguments.at(2).toInt(), arguments.at(3), arguments.at(4)});
        for (int step = 1; step <= arguments.at(1).toInt(); ++step)
            broadcasting.broadcast(step);
    }
    sayLine("end");
    return 0;
}

} // namespace RadarDesk
