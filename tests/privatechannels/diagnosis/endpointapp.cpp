// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointapp.h>

#include <privatechannels/diagnosis/diagnosis.h>
#include <privatechannels/judges/tokenanswer.h>

#include <pushradar/call.h>
#include <pushradar/jsonvalue.h>

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace RadarDesk {

using namespace sandbox;
using namespace privatechannels;

using PushRadar::ApiVersion;

namespace {

constexpr int CheckLimitMs = 60'000;

PushRadar::Client clientOf(const Sandbox &sandbox, ApiVersion version)
{
    return PushRadar::Client(sandbox.secret(), version);
}

QUrl baseUrlOf(const Sandbox &sandbox, ApiVersion version)
{
    return QUrl(sandbox.url().toString()
                + (version == ApiVersion::V2 ? QStringLiteral("/v2") : QStringLiteral("/v3")));
}

} // namespace

QString parameterOf(const HttpRequest &request, const QByteArray &name)
{
    // As frameworks read it: "+" is a space.
    QByteArray query = request.query;
    query.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(query))
        .queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

EndpointApp::EndpointApp(const SandboxOptions &options)
    : sandbox(options)
    , m_v2((sandbox.start().ok() && server.start()) ? clientOf(sandbox, ApiVersion::V2)
                                                    : PushRadar::Client(QString()))
    , m_v3(clientOf(sandbox, ApiVersion::V3))
{
    m_v2.setBaseUrl(baseUrlOf(sandbox, ApiVersion::V2));
    m_v3.setBaseUrl(baseUrlOf(sandbox, ApiVersion::V3));
}

PushRadar::Client &EndpointApp::client(ApiVersion version)
{
    return version == ApiVersion::V2 ? m_v2 : m_v3;
}

CheckInput EndpointApp::input(ApiVersion version) const
{
    CheckInput input;
    input.settings.channel = QStringLiteral("private-room");
    input.settings.version = version;
    input.settings.endpoint = server.url(QStringLiteral("/auth")).toString();
    input.settings.page = server.url(QStringLiteral("/page")).toString();
    input.service.name = QStringLiteral("My app");
    input.service.baseUrl = baseUrlOf(sandbox, version);
    input.service.webSocketUrl = sandbox.webSocketUrl();
    input.service.publicKey = sandbox.publicKey();
    if (const auto secret = PushRadar::Secret::make(sandbox.secret()))
        input.service.secret = *secret;
    input.credentials.cookies = {QNetworkCookie("session", "alice")};
    input.profileEndpoint = input.settings.endpoint;
    input.usualPorts = {};
    return input;
}

HttpAnswer EndpointApp::tokenAnswer(ApiVersion version, const QString &token) const
{
    return {200,
            "{\"" + tokenMember(version).toLatin1() + "\":" + PushRadar::toJsonString(token) + '}'};
}

bool EndpointApp::isAlice(const HttpRequest &request)
{
    return request.header("Cookie").contains("session=alice")
        || request.authorization == "Bearer alice-token";
}

HttpAnswer EndpointApp::forPages(const HttpRequest &request, HttpAnswer answer)
{
    if (request.origin.isEmpty())
        return answer;
    answer.headers.emplaceBack("Access-Control-Allow-Origin", request.origin);
    answer.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    answer.headers.emplaceBack("Vary", "Origin");
    if (request.method == "OPTIONS")
        answer.headers.emplaceBack("Access-Control-Allow-Headers", "Authorization, X-Team");
    return answer;
}

EndpointApp::Endpoint EndpointApp::guarded(const Endpoint &inner)
{
    return [inner](const HttpRequest &request, const HttpReply &reply) {
        if (request.method == "OPTIONS") {
            reply(forPages(request, {204, {}, {}}));
            return;
        }
        const QString v2 = parameterOf(request, "channel");
        const QString channel = v2.isEmpty() ? parameterOf(request, "channelName") : v2;
        if (!isAlice(request))
            reply(forPages(request, {401, R"({"error":"Sign in first."})"}));
        else if (channel != u"private-room" && channel != u"presence-room")
            reply(forPages(request, {403, R"({"error":"Not your channel."})"}));
        else
            inner(request, reply);
    };
}

EndpointApp::Endpoint EndpointApp::answering(ApiVersion version, const Answer &answer)
{
    return guarded([this, version, answer](const HttpRequest &request, const HttpReply &reply) {
        const QByteArray parameter = version == ApiVersion::V2 ? "channel" : "channelName";
        token(version, parameterOf(request, parameter), parameterOf(request, "socketID"),
              [request, reply, answer](const QString &token) {
                  reply(forPages(request, answer(token)));
              });
    });
}

EndpointApp::Endpoint EndpointApp::good(ApiVersion version)
{
    return answering(version,
                     [this, version](const QString &token) { return tokenAnswer(version, token); });
}

void EndpointApp::token(ApiVersion version, const QString &channel, const QString &socketId,
                        const std::function<void(const QString &)> &take)
{
    PushRadar::Call *call = client(version).authenticate(channel, socketId);
    QObject::connect(call, &PushRadar::Call::finished, &server,
                     [take](const PushRadar::Call *finished) { take(finished->token()); });
}

QString EndpointApp::otherSocket()
{
    if (m_other.state() == SandboxSubscriber::State::Disconnected)
        m_other.open(sandbox.webSocketUrl().adjusted(QUrl::RemoveQuery), sandbox.publicKey());
    static_cast<void>(QTest::qWaitFor([this] { return !m_other.socketId().isEmpty(); }));
    return m_other.socketId();
}

Report checked(const CheckInput &input)
{
    Diagnosis diagnosis(input);
    QSignalSpy over(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    if (over.isEmpty())
        static_cast<void>(over.wait(CheckLimitMs));
    return diagnosis.report();
}

QByteArray inShort(const Report &report)
{
    QByteArrayList parts;
    for (const StepResult &step : report.steps) {
        switch (step.verdict) {
        case StepVerdict::Passed:
            parts.append("ok");
            break;
        case StepVerdict::Failed:
            parts.append("CROSS");
            break;
        case StepVerdict::Skipped:
            parts.append("dash");
            break;
        case StepVerdict::Waiting:
        case StepVerdict::Running:
            parts.append("NOT OVER");
            break;
        }
        for (const Finding &finding : step.findings)
            parts.append(nameOf(finding.fault).toLatin1() + " (" + finding.sentence.toUtf8() + ')');
    }
    return parts.join(' ');
}

} // namespace RadarDesk
