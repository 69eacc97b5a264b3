// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <sandbox/subscriber/remoteobserver.h>
#include <session/connections/connectionsmodel.h>
#include <session/observation/traffic.h>
#include <session/sending/runmark.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::cli {

using namespace sandbox;
using namespace session;

namespace {

constexpr std::chrono::seconds ConnectionsLimit{30};

QByteArray jsonOf(const Connection &connection)
{
    const auto text = [](const QString &value) { return PushRadar::toJsonString(value); };
    QByteArrayList channels;
    for (const QString &channel : connection.channels)
        channels.append(text(channel));
    const QByteArray since = connection.since.isValid()
        ? text(connection.since.toUTC().toString(Qt::ISODateWithMs))
        : QByteArray("null");
    const auto clientData = PushRadar::JsonValue::fromJson(connection.clientData.toUtf8());
    return "{\"socketId\":" + text(connection.socketId) + ",\"since\":" + since
        + ",\"client\":" + text(connection.client) + ",\"origin\":" + text(connection.origin)
        + ",\"page\":" + text(connection.page) + ",\"address\":" + text(connection.address)
        + ",\"channels\":[" + channels.join(',')
        + "],\"clientData\":" + (clientData ? clientData->toMinifiedJson() : QByteArray("null"))
        + ",\"delivered\":" + QByteArray::number(connection.delivered)
        + ",\"waitingBytes\":" + QByteArray::number(connection.waitingBytes)
        + ",\"own\":" + (connection.isOwn ? "true" : "false") + '}';
}

/// Lists who is connected to the service.
class ConnectionsVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Connections)

public:
    explicit ConnectionsVerb(const Invocation &called)
        : ServiceVerb(called, Needs::Secret)
    {
    }

protected:
    bool read() override
    {
        m_format = oneOf("format", {QStringLiteral("text"), QStringLiteral("json")});
        return hasArguments(0, 0) && !isFinished();
    }

    void begin() override
    {
        const auto url = desk().observeUrl();
        if (!url) {
            fail(url.error());
            return;
        }
        startTimeout(ConnectionsLimit);
        connect(&m_observer, &RemoteObserver::stateChanged, this, &ConnectionsVerb::onState);
        connect(&m_traffic, &Traffic::observed, &m_connections, &ConnectionsModel::apply);
        connect(&m_traffic, &Traffic::connectionStates, this,
                [this](const QList<ConnectionState> &states) {
                    m_connections.applyStates(states);
                    m_connections.flush();
                    print();
                });
        m_traffic.setSource(&m_observer);
        m_observer.open({*url, *workplace().secretStore.secret(desk().profile().id), runMark()});
    }

private:
    void onState(RemoteObserver::State state)
    {
        if (state == RemoteObserver::State::Observing)
            m_observer.requestConnectionStates();
        else if (state == RemoteObserver::State::Failed)
            fail(ExitStatus::ServiceFault,
                 //: %1 is a host with its port
                 tr("%1 can't be observed. Check whether it is running, and whether the secret is "
                    "its own.")
                     .arg(desk().profile().shownHost()));
    }

    void print()
    {
        QByteArrayList objects;
        for (int row = 0; row < m_connections.rowCount(); ++row) {
            const Connection &connection = m_connections.at(row);
            if (connection.state != Connection::State::Open)
                continue;
            if (m_format == u"json")
                objects.append(jsonOf(connection));
            else
                console().result(
                    QStringList{connection.socketId, whoText(connection), summaryText(connection)}
                        .join(u'\t'));
        }
        if (m_format == u"json")
            console().result('[' + objects.join(",\n ") + ']');
        if (m_connections.leftOut() > 0)
            console().note(tr("%n more connection(s) aren't listed.", nullptr,
                              static_cast<int>(m_connections.leftOut())));
        finish(ExitStatus::Done);
    }

    QString m_format;
    RemoteObserver m_observer;
    Traffic m_traffic;
    ConnectionsModel m_connections;
};

} // namespace

VerbForm connectionsForm()
{
    return {.name = QStringLiteral("connections"),
            .arguments = {},
            .summary = ConnectionsVerb::tr("List who is connected to the sandbox."),
            .options = {valueOption("format", ConnectionsVerb::tr("text or json"),
                                    ConnectionsVerb::tr("FORMAT"))},
            .examples = {{QStringLiteral("radardesk-cli connections"),
                          ConnectionsVerb::tr("Socket ID, client, channels, and what it got.")},
                         {QStringLiteral("radardesk-cli connections --format json"),
                          ConnectionsVerb::tr("The same for programs.")},
                         {QStringLiteral("radardesk-cli connections | wc -l"),
                          ConnectionsVerb::tr("How many there are.")}},
            .make = [](const Invocation &invocation) {
                return std::make_unique<ConnectionsVerb>(invocation);
            }};
}

} // namespace RadarDesk::cli
