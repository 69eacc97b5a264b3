// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/connection/connectioncheck.h>
#include <privatechannels/diagnosis/checkverdict.h>
#include <privatechannels/diagnosis/endpointapp.h>

#include <pushradar/call.h>
#include <pushradar/jsonvalue.h>

#include <QSignalSpy>

namespace RadarDesk {

inline const QByteArray AliceData = R"({"##uniqueID":7,"name":"Alice"})";

using Replies = std::function<void(const sandbox::HttpRequest &request, const QString &socketId,
                                   const sandbox::HttpReply &reply)>;

inline QString ofForm(const sandbox::HttpRequest &request)
{
    const QString pair = QString::fromUtf8(request.body);
    return request.contentType.startsWith("application/x-www-form-urlencoded")
            && pair.startsWith(u"socketID=")
        ? pair.section(u'=', 1)
        : QString();
}

inline QString ofJson(const sandbox::HttpRequest &request)
{
    const auto json = PushRadar::JsonValue::fromJson(request.body);
    return json ? json->member(u"socketID").toString() : QString();
}

inline QString ofBoth(const sandbox::HttpRequest &request)
{
    const QString id = ofForm(request);
    return id.isEmpty() ? ofJson(request) : id;
}

/// An app whose endpoint registers client data with its service.
class ConnectedApp
{
public:
    ConnectedApp()
        : m_client(app.sandbox.secret(), V3)
    {
        m_client.setBaseUrl(app.input(V3).service.baseUrl);
    }

    EndpointApp app;

    [[nodiscard]] privatechannels::CheckInput input() const
    {
        privatechannels::CheckInput input = app.input(V3);
        input.settings.endpoint = app.server.url(QStringLiteral("/connected")).toString();
        return input;
    }

    // Registers \a data for Alice's socket; without any, what it is told of is nobody's.
    Replies registering(const QByteArray &data)
    {
        return [this, data](const sandbox::HttpRequest &, const QString &socketId,
                            const sandbox::HttpReply &reply) {
            PushRadar::Call *call = m_client.registerClientData(
                socketId,
                PushRadar::JsonValue::fromJson(
                    QByteArray(data).replace("SOCKET", socketId.toUtf8()))
                    .value());
            QObject::connect(call, &PushRadar::Call::finished, &app.server,
                             [reply](const PushRadar::Call *) {
                                 reply({200, {}});
                             });
        };
    }

    void serve(const std::function<QString(const sandbox::HttpRequest &)> &read,
               const Replies &then,
               const sandbox::HttpAnswer &unread = {400, R"({"error":"socketID is missing"})"})
    {
        app.server.setEndpoint("/connected",
                               [read, then, unread](const sandbox::HttpRequest &request,
                                                    const sandbox::HttpReply &reply) {
                                   const QString id = read(request);
                                   if (!EndpointApp::isAlice(request))
                                       reply({401, R"({"error":"Sign in first."})"});
                                   else if (id.isEmpty())
                                       reply(unread);
                                   else
                                       then(request, id, reply);
                               });
    }

private:
    PushRadar::Client m_client;
};

/// The report in the words of its end.
struct ConnectionEnd
{
    privatechannels::StepVerdict verdict =
        privatechannels::StepVerdict::Running; ///< Of presence, or of what failed.
    QString summary;
    std::optional<privatechannels::Finding> finding;
    QString notes;
    QByteArray clientData;
    bool isGood = false;
};

inline ConnectionEnd endOf(const privatechannels::ConnectionCheck &check)
{
    using namespace privatechannels;
    const Report &report = check.report();
    const StepResult &shown = report.at(Step::ClientData);
    ConnectionEnd end{shown.verdict, shown.summary, {}, {}, check.clientData(), report.isGood()};
    if (const Finding *culprit = report.culprit()) {
        end.verdict = StepVerdict::Failed;
        end.summary = culprit->sentence;
        end.finding = *culprit;
    }
    for (const StepResult &step : report.steps)
        end.notes += step.summary + u'\n' + step.notes.join(u'\n') + u'\n';
    if (report.warning)
        end.notes += verdictOf(report).headline;
    return report.isFinished() ? end : ConnectionEnd();
}

inline ConnectionEnd checkedConnection(const privatechannels::CheckInput &input)
{
    privatechannels::ConnectionCheck check(input);
    QSignalSpy over(&check, &privatechannels::ConnectionCheck::finished);
    check.start();
    if (over.isEmpty())
        static_cast<void>(over.wait(30'000));
    return endOf(check);
}

inline void answersAll(ConnectedApp &all, const sandbox::HttpAnswer &answer)
{
    all.app.server.setEndpoint(
        "/connected",
        [answer](const sandbox::HttpRequest &, const sandbox::HttpReply &reply) { reply(answer); });
}

} // namespace RadarDesk
