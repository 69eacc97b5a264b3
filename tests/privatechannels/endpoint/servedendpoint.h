// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrulesmodel.h>
#include <privatechannels/endpoint/endpointserver.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace RadarDesk {

/// What came back.
struct Answered
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< By names in small letters.
    bool failed = false; ///< Without an answer.

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// Calls an endpoint over a real socket; redirects are not followed.
class PageCaller
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    [[nodiscard]] QNetworkReply *begin(const QUrl &url, const Headers &headers = {},
                                       const QByteArray &method = "GET",
                                       const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return m_network.sendCustomRequest(request, method, body);
    }
    [[nodiscard]] Answered call(const QUrl &url, const Headers &headers = {},
                                const QByteArray &method = "GET", const QByteArray &body = {})
    {
        QNetworkReply *reply = begin(url, headers, method, body);
        if (!reply->isFinished())
            QSignalSpy(reply, &QNetworkReply::finished).wait(20'000);
        return answerOf(reply);
    }
    [[nodiscard]] static Answered answerOf(QNetworkReply *reply)
    {
        Answered answered;
        answered.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answered.body = reply->readAll();
        answered.failed = !reply->isFinished() || answered.status == 0;
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            answered.headers.insert(name.toLower(), value);
        reply->deleteLater();
        return answered;
    }

private:
    QNetworkAccessManager m_network;
};

/// An endpoint that serves, with a service behind it that gives a token for anything.
class ServedEndpoint
{
public:
    explicit ServedEndpoint(const QList<privatechannels::EndpointRule> &of = {})
        : server(rules, [this] { return known; })
    {
        rules.setRules(of);
        QObject::connect(&server, &privatechannels::EndpointServer::tokenNeeded, &server,
                         [this](const privatechannels::EndpointQuery &query,
                                const privatechannels::EndpointServer::TokenAnswer &answer) {
                             asked.append(query);
                             answer(QStringLiteral("genuine-token-%1-of-%2-on-%3")
                                        .arg(asked.size())
                                        .arg(query.channel, query.socketId));
                         });
        QObject::connect(&server, &privatechannels::EndpointServer::called, &server,
                         [this](const privatechannels::EndpointCall &call) { calls.append(call); });
    }

    [[nodiscard]] QUrl url(const QString &query) const
    {
        QUrl url = server.url();
        url.setQuery(query);
        return url;
    }
    [[nodiscard]] Answered get(const QString &query, const PageCaller::Headers &headers = {})
    {
        return caller.call(url(query), headers);
    }

    privatechannels::EndpointRulesModel rules;
    QStringList known; ///< The channels that a token may be made for by mistake.
    privatechannels::EndpointServer server;
    QList<privatechannels::EndpointQuery> asked; ///< What the service was asked for.
    QList<privatechannels::EndpointCall> calls;
    PageCaller caller;
};

/// A rule for all channels and anyone.
[[nodiscard]] inline privatechannels::EndpointRule
ruleThat(const privatechannels::EndpointAction &action)
{
    privatechannels::EndpointRule rule;
    rule.channels = QStringLiteral("*");
    rule.action = action;
    return rule;
}

[[nodiscard]] inline privatechannels::EndpointRule wrongRule(privatechannels::EndpointFault fault)
{
    return ruleThat({.kind = privatechannels::EndpointAction::Kind::Wrong, .fault = fault});
}

} // namespace RadarDesk
