// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>
#include <cli/desk.h>
#include <cli/verbs.h>
#include <session/sending/tokenservice.h>

#include <pushradar/channelname.h>
#include <pushradar/exchange.h>

namespace RadarDesk::cli {

using namespace workbench;
using namespace session;

using PushRadar::ApiVersion;

namespace {

constexpr std::chrono::seconds TokenLimit{60};

/// Gets a token for a private channel from the service.
class TokenVerb : public ServiceVerb
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Token)

public:
    explicit TokenVerb(const Invocation &called)
        : ServiceVerb(called, Needs::Secret)
        , m_tokens({[this](const QString &id) { return workplace().workspace.profiles().find(id); },
                    workplace().secretStore, workplace().history, workplace().secrets})
    {
    }

protected:
    bool read() override
    {
        m_api = oneOf("api", {QString(), QStringLiteral("v2"), QStringLiteral("v3")});
        return hasArguments(1, 1) && !isFinished() && needsToken(invocation().arguments.first());
    }

    void begin() override
    {
        const QString channel = invocation().arguments.first();
        ApiVersion version = desk().profile().version;
        if (!m_api.isEmpty())
            version = m_api == u"v2" ? ApiVersion::V2 : ApiVersion::V3;
        if (version == ApiVersion::V3 && !invocation().isSet("socket")) {
            fail(ExitStatus::WrongUsage,
                 tr("A v3 token is for one connection. Name it with --socket."));
            return;
        }
        startTimeout(TokenLimit);
        m_tokens.ask({.profileId = desk().profile().id,
                      .version = version,
                      .channel = channel,
                      .socketId = invocation().value("socket"),
                      .granted = tr("Token for the command line."),
                      .noSecret = {},
                      .noProfile = {},
                      .done = [this](const TokenService::Answer &answer) { take(answer); }});
    }

private:
    /// Fails for a public channel, before anything else is asked for.
    [[nodiscard]] bool needsToken(const QString &channel)
    {
        const auto name = PushRadar::ChannelName::make(channel, ApiVersion::V2);
        if (name && !name->needsToken())
            fail(ExitStatus::WrongUsage,
                 //: %1 is a channel
                 tr("%1 is a public channel. Only private and presence channels need a token.")
                     .arg(channel));
        return !isFinished();
    }

    void take(const TokenService::Answer &answer)
    {
        if (answer.fault.isEmpty()) {
            console().result(answer.token);
            finish(ExitStatus::Done);
            return;
        }
        const bool isSent = answer.exchange && answer.exchange->error
            && answer.exchange->error->code >= PushRadar::ErrorCode::HostNotFound;
        fail(isSent ? ExitStatus::ServiceFault : ExitStatus::WrongUsage, answer.fault);
    }

    QString m_api;
    TokenService m_tokens;
};

} // namespace

VerbForm tokenForm()
{
    return {.name = QStringLiteral("token"),
            .arguments = QStringLiteral("CHANNEL"),
            .summary = TokenVerb::tr("Get a token for a private or presence channel."),
            .options = {valueOption("socket", TokenVerb::tr("The ID of the connection (v3)."),
                                    QStringLiteral("ID")),
                        valueOption("api", TokenVerb::tr("v2 or v3; by default the profile's"),
                                    QStringLiteral("v2|v3"))},
            .examples = {{QStringLiteral("radardesk-cli token private-room --socket 123.456"),
                          TokenVerb::tr("Print a token for that connection.")},
                         {QStringLiteral("radardesk-cli token private-room --api v2"),
                          TokenVerb::tr("A v2 token is for every connection.")},
                         {QStringLiteral("radardesk-cli listen private-room --api v2 --token "
                                         "\"$(radardesk-cli token private-room --api v2)\""),
                          TokenVerb::tr("Listen with it.")}},
            .make = [](const Invocation &invocation) {
                return std::make_unique<TokenVerb>(invocation);
            }};
}

} // namespace RadarDesk::cli
