// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/steps/endpointcaller.h>
#include <sandbox/subscriber/remoteobserver.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <session/observation/traffic.h>
#include <session/sending/runmark.h>
#include <session/sending/tokenservice.h>
#include <session/sessionevents.h>
#include <workbench/core/visibletext.h>

#include <pushradar/channelname.h>
#include <pushradar/jsonvalue.h>

namespace RadarDesk::cli {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace session;
using namespace privatechannels;

using PushRadar::ApiVersion;

namespace {

constexpr qsizetype LongestShownData = 100'000; // of a message in a line of text

/// Prints the messages of channels as they arrive, or all that the service takes.
class ListenVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Listen)

public:
    explicit ListenVerb(const Invocation &called)
        : ServiceVerb(called, Needs::Profile)
        , m_tokens({[this](const QString &id) { return workplace().workspace.profiles().find(id); },
                    workplace().secretStore, workplace().history, workplace().secrets})
    {
    }

    void interrupt() override { end(); }

protected:
    bool read() override
    {
        const auto count = number("count", 1, std::numeric_limits<int>::max());
        m_most = count.value_or(0);
        m_isJson = oneOf("format", {QStringLiteral("text"), QStringLiteral("jsonl")}) == u"jsonl";
        m_api = oneOf("api", {QString(), QStringLiteral("v2"), QStringLiteral("v3")});
        m_channels = invocation().arguments;
        m_channels.removeDuplicates();
        m_pending = m_channels;
        const bool isAll = invocation().isSet("all");
        if (isAll == !m_channels.isEmpty())
            fail(ExitStatus::WrongUsage, tr("Name the channels, or use --all."));
        if (invocation().isSet("token") && invocation().isSet("endpoint"))
            fail(ExitStatus::WrongUsage, tr("--token and --endpoint can't be used together."));
        for (const QString &channel : std::as_const(m_channels)) {
            const auto name = PushRadar::ChannelName::make(channel, ApiVersion::V2);
            if (!name)
                fail(ExitStatus::WrongUsage, name.error().message);
            else if (name->needsToken() && !hasToken())
                setNeeds(Needs::Secret);
        }
        if (isAll)
            setNeeds(Needs::Secret);
        return !isFinished();
    }

    void begin() override
    {
        if (m_channels.isEmpty())
            observe();
        else
            subscribe();
        startTimeout(std::chrono::milliseconds{0}); // none
    }

    void timedOut() override
    {
        if (!m_wasConnected || !m_pending.isEmpty())
            ServiceVerb::timedOut();
        else if (m_most > 0)
            fail(ExitStatus::Finding,
                 //: %n messages have arrived, %1 were wanted
                 tr("%n message(s) arrived in time, instead of %1.", nullptr, m_count).arg(m_most));
        else
            end();
    }

private:
    [[nodiscard]] bool hasToken() const
    {
        return invocation().isSet("token") || invocation().isSet("endpoint");
    }

    void end() { finish(m_most > 0 && m_count < m_most ? ExitStatus::Finding : ExitStatus::Done); }

    void subscribe()
    {
        const auto url = desk().subscribeUrl();
        if (!url) {
            fail(url.error());
            return;
        }
        connect(&m_subscriber, &SandboxSubscriber::stateChanged, this, &ListenVerb::onState);
        connect(&m_subscriber, &SandboxSubscriber::tokenNeeded, this, &ListenVerb::onTokenNeeded);
        connect(&m_subscriber, &SandboxSubscriber::refused, this,
                [this](const QString &channel, int code, const QString &reason) {
                    //: %1 is a channel, %2 a code, %3 why
                    fail(ExitStatus::ServiceFault,
                         tr("Subscription to %1 refused (%2): %3")
                             .arg(visibleText(channel))
                             .arg(code)
                             .arg(visibleText(reason)));
                });
        connect(&m_subscriber, &SandboxSubscriber::subscribed, this,
                [this](const QString &channel) {
                    m_pending.removeOne(channel);
                    //: %1 is a channel
                    console().note(tr("Listening to %1.").arg(channel));
                });
        connect(&m_subscriber, &SandboxSubscriber::messageArrived, this, &ListenVerb::onArrival);
        m_subscriber.open(*url, desk().profile().publicKey, runMark());
        for (const QString &channel : std::as_const(m_channels))
            m_subscriber.subscribe(channel);
    }

    void onState(SandboxSubscriber::State state)
    {
        if (state == SandboxSubscriber::State::Connected)
            m_wasConnected = true;
        else if (state == SandboxSubscriber::State::Disconnected && !m_wasConnected)
            fail(ExitStatus::ServiceFault,
                 //: %1 is a host with its port
                 tr("No connection to %1. Check whether the service is running, and whether the "
                    "public key is its own.")
                     .arg(desk().profile().shownHost()));
        else if (state == SandboxSubscriber::State::Disconnected && !isFinished())
            console().note(tr("Connection lost. Reconnecting…"));
    }

    void onTokenNeeded(const QString &channel, const QString &socketId)
    {
        if (invocation().isSet("token")) {
            m_subscriber.presentToken(channel, invocation().value("token"));
        } else if (invocation().isSet("endpoint")) {
            askEndpoint(channel, socketId);
        } else {
            m_tokens.ask({.profileId = desk().profile().id,
                          .version = ApiVersion::V3,
                          .channel = channel,
                          .socketId = socketId,
                          .granted = tr("Token for the command line."),
                          .noSecret = {},
                          .noProfile = {},
                          .done = [this, channel](const TokenService::Answer &answer) {
                              if (answer.fault.isEmpty())
                                  m_subscriber.presentToken(channel, answer.token);
                              else
                                  fail(ExitStatus::ServiceFault, answer.fault);
                          }});
        }
    }

    void askEndpoint(const QString &channel, const QString &socketId)
    {
        const ApiVersion version = m_api.isEmpty() ? desk().profile().version
            : m_api == u"v2"                       ? ApiVersion::V2
                                                   : ApiVersion::V3;
        const EndpointQuestion question{.endpoint = QUrl(invocation().value("endpoint")),
                                        .version = version,
                                        .channel = channel,
                                        .socketId = socketId};
        m_endpoint.ask(question, {}, [this, version, channel](const EndpointAnswer &answer) {
            const PushRadar::Exchange &last = answer.last();
            if (last.status && !isSuccess(*last.status)) {
                //: %1 is an HTTP status
                fail(ExitStatus::ServiceFault,
                     tr("The authentication endpoint answered with status %1.").arg(*last.status));
            } else if (!last.status) {
                fail(ExitStatus::ServiceFault,
                     last.error ? last.error->message
                                : tr("The authentication endpoint didn't answer."));
            } else if (const auto token = readTokenAnswer(last, version)) {
                m_subscriber.presentToken(channel, *token);
            } else {
                fail(ExitStatus::Finding, token.error().sentence);
            }
        });
    }

    void onArrival(const QString &channel, const QString &id, const QByteArray &data)
    {
        if (isFinished())
            return;
        Event event;
        event.profileId = desk().profile().id;
        event.kind = EventKind::Arrival;
        event.time = QDateTime::currentDateTimeUtc();
        event.channel = channel;
        event.data = data;
        event.broadcastId = id;
        show(event);
        workplace().history.append(redacted(std::move(event), workplace().secrets));
    }

    void observe()
    {
        const auto url = desk().observeUrl();
        if (!url) {
            fail(url.error());
            return;
        }
        connect(&m_observer, &RemoteObserver::stateChanged, this,
                [this](RemoteObserver::State state) {
                    if (state == RemoteObserver::State::Observing) {
                        m_wasConnected = true;
                        console().note(tr("Listening to all channels."));
                    } else if (state == RemoteObserver::State::Failed && !m_wasConnected) {
                        fail(ExitStatus::ServiceFault,
                             //: %1 is a host with its port
                             tr("%1 can't be observed. Check whether it is running, and whether "
                                "the secret "
                                "is its own.")
                                 .arg(desk().profile().shownHost()));
                    } else if (state == RemoteObserver::State::Failed) {
                        console().note(tr("Connection lost. Reconnecting…"));
                    }
                });
        connect(&m_traffic, &Traffic::observed, this, &ListenVerb::onObserved);
        connect(&m_traffic, &Traffic::leftOut, this, [this](qint64 count) {
            console().fault(
                tr("%n broadcast(s) or more were left out.", nullptr, static_cast<int>(count)));
        });
        m_traffic.setSource(&m_observer);
        m_observer.open({*url, *workplace().secretStore.secret(desk().profile().id), runMark()});
    }

    void onObserved(const Observation &observation)
    {
        const auto *call = std::get_if<ObservedCall>(&observation);
        if (isFinished() || !call || call->operation != ObservedCall::Operation::Broadcast
            || call->status != 200)
            return;
        Event event;
        event.time = toTime(call->time);
        event.channel = call->channel;
        event.data = call->data;
        event.broadcastId = call->broadcastId;
        show(event);
    }

    [[nodiscard]] static QDateTime toTime(ObservedTime time)
    {
        return QDateTime::fromMSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
    }

    void show(const Event &event)
    {
        if (m_isJson)
            console().result(
                "{\"time\":"
                + PushRadar::toJsonString(event.time.toUTC().toString(Qt::ISODateWithMs))
                + ",\"channel\":" + PushRadar::toJsonString(event.channel)
                + ",\"id\":" + PushRadar::toJsonString(event.broadcastId) + ",\"data\":"
                + (event.data.isEmpty() ? QByteArray("null") : event.data.simplified()) + '}');
        else
            console().result(console().colored(event.time.toLocalTime().toString(u"HH:mm:ss.zzz"),
                                               Console::Color::Dim)
                             + QStringLiteral("  ") + visibleText(event.channel)
                             + QStringLiteral("  ") + visibleText(event.data, LongestShownData));
        ++m_count;
        if (m_most > 0 && m_count >= m_most)
            finish(ExitStatus::Done);
    }

    int m_most = 0;
    int m_count = 0;
    bool m_isJson = false;
    bool m_wasConnected = false;
    QString m_api;
    QStringList m_channels;
    QStringList m_pending; // that aren't subscribed yet
    TokenService m_tokens;
    EndpointCaller m_endpoint;
    SandboxSubscriber m_subscriber;
    RemoteObserver m_observer;
    Traffic m_traffic;
};

} // namespace

VerbForm listenForm()
{
    return {
        .name = QStringLiteral("listen"),
        .arguments = QStringLiteral("CHANNEL ... | --all"),
        .summary = ListenVerb::tr("Print the messages of channels as they arrive."),
        .options =
            {{QStringLiteral("all"),
              ListenVerb::tr("Print every broadcast that the service accepts (sandbox only).")},
             valueOption("count",
                         ListenVerb::tr("End after this many messages; with --timeout, fewer are "
                                        "a failure."),
                         QStringLiteral("N")),
             valueOption("token", ListenVerb::tr("Present this token to private channels."),
                         ListenVerb::tr("TOKEN")),
             valueOption("endpoint",
                         ListenVerb::tr("Get tokens from this authentication endpoint."),
                         ListenVerb::tr("URL")),
             valueOption("api", ListenVerb::tr("How the endpoint is asked: v2 or v3"),
                         QStringLiteral("v2|v3")),
             valueOption("format", ListenVerb::tr("text or jsonl"), ListenVerb::tr("FORMAT"))},
        .examples = {{QStringLiteral("radardesk-cli listen news private-room"),
                      ListenVerb::tr("Print what arrives until Ctrl+C.")},
                     {QStringLiteral("radardesk-cli listen orders --count 1 --timeout 10"),
                      ListenVerb::tr("Wait for one message; exit status 1 if there is none.")},
                     {QStringLiteral("radardesk-cli listen --all --format jsonl | jq .data"),
                      ListenVerb::tr("The data of everything that is sent.")}},
        .make = [](const Invocation &invocation) {
            return std::make_unique<ListenVerb>(invocation);
        }};
}

} // namespace RadarDesk::cli
