// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointcall.h>
#include <privatechannels/endpoint/endpointquery.h>
#include <privatechannels/endpoint/endpointrule.h>

#include <pushradar/result.h>
#include <sandbox/web/httpmessage.h>

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace RadarDesk::privatechannels {

class EndpointRulesModel;

/// Takes the token that was asked for, or why there is none; once.
using EndpointTokenAnswer =
    std::function<void(const PushRadar::Result<QString, EndpointRefusal> &)>;

/// A call that is not answered yet.
struct EndpointPending
{
    sandbox::HttpRequest request;
    std::function<void(const sandbox::HttpAnswer &)> reply;
    std::weak_ptr<const void> line; ///< As long as somebody may wait at its end.
    QDateTime time; ///< UTC
    std::chrono::steady_clock::time_point began;
    EndpointQuery query = {};
    QByteArray tokenDigest = {}; ///< Of what it is answered.
    QString who = {};
    QString rule = {};
    std::optional<EndpointFault> fault = {};
    bool isForOthers = false; ///< None for the endpoint.
    bool isRecorded = true;

    [[nodiscard]] bool isGone() const { return line.expired(); }
};

/// Answers the calls of an endpoint by its rules, and tells of each.
class EndpointHandler : public QObject
{
    Q_OBJECT

public:
    using KnownChannels = std::function<QStringList()>;

    /// \a rules must outlive the endpointHandler. \a knownChannels is asked for the channels that a
    /// token may be made for by mistake.
    explicit EndpointHandler(EndpointRulesModel &rules, KnownChannels knownChannels = {},
                             QObject *parent = nullptr);

    /// Of the calls that are not for the endpoint, so many are recorded in a second, and so many of
    /// those that it refuses; the others are counted, and their number is told in one call.
    static constexpr int MostRefused = 10;
    /// Of each that is not for the endpoint, so much of the path and of some headers is kept.
    static constexpr qsizetype KeptOfStranger = 256; // bytes

    /// The endpoint is at \a url from now on.
    void begin(const QUrl &url);
    /// How long EndpointFault::TooSlow takes. 25 s at first.
    void setSlowness(std::chrono::milliseconds time) { m_slowness = time; }

    void answer(EndpointPending pending);

Q_SIGNALS:
    /// The profile's secret is needed for this.
    void tokenNeeded(const RadarDesk::privatechannels::EndpointQuery &query,
                     const RadarDesk::privatechannels::EndpointTokenAnswer &answer);
    void called(const RadarDesk::privatechannels::EndpointCall &call);

private:
    /// How many calls were refused in a second.
    struct Refused
    {
        std::chrono::steady_clock::time_point since;
        int count = 0;
    };

    void forget();
    void answerPreflight(const EndpointPending &pending);
    void carryOut(const EndpointPending &pending, const EndpointAction &action);
    void answerWrong(EndpointPending pending, EndpointFault fault);
    void giveToken(const EndpointPending &pending);
    void handOver(EndpointPending pending, const QString &token);
    void refuse(EndpointPending pending, const EndpointRefusal &refusal,
                EndpointCall::Verdict verdict);
    void refuseStranger(EndpointPending pending, const EndpointRefusal &refusal);
    void limitRecords(EndpointPending &pending);
    void notifyRefused();
    /// Sends \a answer; \a recorded is the same with the length of the token.
    void finish(const EndpointPending &pending, sandbox::HttpAnswer answer,
                sandbox::HttpAnswer recorded, EndpointCall::Verdict verdict, const QString &said);
    void record(const EndpointPending &pending, const sandbox::HttpAnswer *recorded,
                EndpointCall::Verdict verdict, const QString &said);

    EndpointRulesModel &m_rules;
    QUrl m_origin; // the endpoint's, without its path
    QByteArray m_path;
    std::chrono::milliseconds m_slowness{25'000};
    KnownChannels m_knownChannels;
    Refused m_refused;
    Refused m_refusedOfOthers; // counted apart, so that no site can hide those above
    int m_untold = 0; // of both, neither recorded nor told of
    QHash<QString, QString> m_firstTokens; // by channel; see EndpointFault::SameToken
    QHash<QString, QString> m_firstSockets; // by channel; see EndpointFault::OldSocket
};

} // namespace RadarDesk::privatechannels
