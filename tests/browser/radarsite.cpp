// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarsite.h"

#include <pushradar/jsonvalue.h>

#include <QSignalSpy>
#include <QUrlQuery>

using PushRadar::ApiVersion;
using PushRadar::Call;
using RadarDesk::sandbox::HttpAnswer;
using RadarDesk::sandbox::HttpReply;
using RadarDesk::sandbox::HttpRequest;

namespace {

constexpr auto PageTemplate = R"(<!doctype html>
<meta charset="utf-8">
<title>A page</title>
<script src="%1/js/%2/pushradar.min.js"></script>
<script>
const endpoints = '%4';
const received = [], subscribed = [], presence = [], errors = [], states = [];
document.cookie = 'user=alice';
const radar = new PushRadar('%3');
radar.onError(error => errors.push([error.channel, error.code, error.message]));
radar.onStateChange(state => states.push(state));
%5
</script>
)";

QString fieldOf(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(form)).queryItemValue(name, QUrl::FullyDecoded);
}

bool isAllowed(const HttpRequest &request)
{
    return request.header("Cookie").contains("user=alice");
}

} // namespace

RadarSite::RadarSite(bool observes)
{
    m_options.observe = observes;
    m_options.secret = "sk_of_the_test";
    m_options.publicKey = "pk_of_the_test";
}

bool RadarSite::start()
{
    if (!m_pages.start() || !m_endpoints.start() || !startSandbox())
        return false;
    m_options.port = static_cast<quint16>(m_sandbox->url().port());
    for (auto *const client : {&m_v2, &m_v3}) {
        const auto version = client == &m_v2 ? ApiVersion::V2 : ApiVersion::V3;
        client->emplace(m_options.secret, version);
        (*client)->setBaseUrl(
            QUrl(m_sandbox->url().toString() + (version == ApiVersion::V2 ? "/v2" : "/v3")));
    }
    addTokens("/channel-auth", ApiVersion::V2);
    addTokens("/auth", ApiVersion::V3);
    addConnected();
    return true;
}

void RadarSite::stopSandbox()
{
    m_sandbox.reset();
}

bool RadarSite::startSandbox()
{
    m_sandbox.emplace(m_options);
    return m_sandbox->start().ok();
}

QUrl RadarSite::page(const QString &script, const QString &version)
{
    const QString path = QStringLiteral("/page%1").arg(++m_pageCount);
    m_pages.setPage(path.toLatin1(),
                    QString::fromUtf8(PageTemplate)
                        .arg(QStringLiteral("http://127.0.0.1:%1").arg(m_options.port), version,
                             m_options.publicKey, m_endpoints.url().toString(), script));
    return m_pages.url(path);
}

void RadarSite::setAnswer(const QByteArray &path, const HttpAnswer &answer)
{
    m_endpoints.setEndpoint(path, [this, answer](const HttpRequest &, const HttpReply &reply) {
        reply(readable(answer));
    });
}

HttpAnswer RadarSite::readable(HttpAnswer answer) const
{
    answer.headers.emplaceBack("Access-Control-Allow-Origin", m_pages.origin());
    answer.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    return answer;
}

void RadarSite::addTokens(const QByteArray &path, ApiVersion version)
{
    const bool isV2 = version == ApiVersion::V2;
    m_endpoints.setEndpoint(
        path, [this, version, isV2](const HttpRequest &request, const HttpReply &reply) {
            if (!isAllowed(request)) {
                reply(readable({403}));
                return;
            }
            Call *call = client(version).authenticate(
                fieldOf(request.query, isV2 ? "channel" : "channelName"),
                isV2 ? QString() : fieldOf(request.query, "socketID"));
            QObject::connect(call, &Call::finished, call, [this, isV2, reply](Call *ended) {
                const QByteArray member = isV2 ? "authToken" : "token";
                reply(readable(ended->ok()
                                   ? HttpAnswer{200,
                                                "{\"" + member + "\":"
                                                    + PushRadar::toJsonString(ended->token()) + '}'}
                                   : HttpAnswer{500}));
            });
        });
}

void RadarSite::addConnected()
{
    m_endpoints.setEndpoint(
        "/connected", [this](const HttpRequest &request, const HttpReply &reply) {
            if (!isAllowed(request)) {
                reply(readable({403}));
                return;
            }
            const QByteArray number = QByteArray::number(++m_connectedCount);
            const auto data = PushRadar::JsonValue::fromJson(
                "{\"##uniqueID\":" + number + ",\"name\":\"User " + number + "\"}");
            Call *call =
                client(ApiVersion::V3).registerClientData(fieldOf(request.body, "socketID"), *data);
            QObject::connect(call, &Call::finished, call, [this, reply](Call *ended) {
                reply(readable({ended->ok() ? 200 : 500}));
            });
        });
}

int RadarSite::broadcast(const QString &channel, const QByteArray &data, ApiVersion version)
{
    const auto json = PushRadar::JsonValue::fromJson(data);
    Call *call = client(version).broadcast(channel, PushRadar::DataItems::fromObject(json.value()));
    const auto reached = std::make_shared<int>(-1);
    QObject::connect(call, &Call::finished, call,
                     [reached](Call *ended) { *reached = ended->subscribers().value_or(-1); });
    QSignalSpy destroyed(call, &QObject::destroyed);
    destroyed.wait(20'000);
    return *reached;
}
