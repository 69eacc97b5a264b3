// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/recording/recordedcall.h>

#include <privatechannels/diagnosis/origin.h>

#include <pushradar/channelname.h>

#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace RadarDesk::privatechannels {

using PushRadar::ApiVersion;
using PushRadar::Exchange;
using PushRadar::HttpHeader;

namespace {

constexpr qsizetype MostRecordedCalls = 500;

/// The parameters by which a library asks for a token.
struct Asked
{
    ApiVersion version = ApiVersion::V3;
    QString channel;
    QString socketId;
};

// "+" is a space in a form, and "%2B" a plus.
QString valueOf(const QUrlQuery &query, const QString &name)
{
    QByteArray value = query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' ')));
}

std::optional<Asked> askedBy(const HarEntry &entry)
{
    const QByteArray &method = entry.exchange.method;
    if (entry.isSocket || (method != "GET" && method != "OPTIONS"))
        return std::nullopt;
    const QUrlQuery query(entry.exchange.url);
    const QString v3 = channelParameter(ApiVersion::V3);
    const QString v2 = channelParameter(ApiVersion::V2);
    if (query.hasQueryItem(v3) && query.hasQueryItem(QStringLiteral("socketID")))
        return Asked{ApiVersion::V3, valueOf(query, v3),
                     valueOf(query, QStringLiteral("socketID"))};
    const QString channel = valueOf(query, v2);
    if (PushRadar::ChannelName::kindOf(channel) == PushRadar::ChannelKind::Public
        || query.hasQueryItem(QStringLiteral("socketID")))
        return std::nullopt; // the service itself has these two
    return Asked{ApiVersion::V2, channel, {}};
}

QUrl endpointOf(const QUrl &url, ApiVersion version)
{
    QUrlQuery query(url);
    query.removeQueryItem(channelParameter(version));
    query.removeQueryItem(QStringLiteral("socketID"));
    QUrl endpoint = url;
    endpoint.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    return endpoint;
}

/// The entries of one recording, each of which belongs to one call.
class CallCollector
{
public:
    explicit CallCollector(const QList<HarEntry> &entries)
        : m_entries(entries)
    {
    }

    QList<RecordedCall> calls();

private:
    [[nodiscard]] RecordedCall callAt(qsizetype at, const Asked &asked);
    void collectChain(qsizetype at, RecordedCall &call);
    [[nodiscard]] qsizetype preflightOf(qsizetype at) const;

    const QList<HarEntry> &m_entries;
    QSet<qsizetype> m_used;
};

// The nearest one: a browser may note when a call began before it asked whether it may be made.
qsizetype CallCollector::preflightOf(qsizetype at) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Exchange &each = m_entries.at(i).exchange;
        const bool isOne = each.method == "OPTIONS" && each.url == m_entries.at(at).exchange.url
            && !m_used.contains(i);
        if (isOne && (found < 0 || std::abs(i - at) < std::abs(found - at)))
            found = i;
    }
    return found;
}

void CallCollector::collectChain(qsizetype at, RecordedCall &call)
{
    m_used.insert(at);
    call.chain.append(m_entries.at(at));
    QUrl next = redirectTarget(m_entries.at(at).exchange);
    for (qsizetype i = at + 1; i < m_entries.size() && !next.isEmpty(); ++i) {
        const Exchange &each = m_entries.at(i).exchange;
        if (m_used.contains(i) || each.method != "GET" || each.url != next
            || call.chain.size() > EndpointCaller::MostRedirects)
            continue;
        m_used.insert(i);
        call.chain.append(m_entries.at(i));
        next = redirectTarget(each);
    }
}

RecordedCall CallCollector::callAt(qsizetype at, const Asked &asked)
{
    const HarEntry &entry = m_entries.at(at);
    RecordedCall call{.version = asked.version,
                      .channel = asked.channel,
                      .socketId = asked.socketId,
                      .endpoint = endpointOf(entry.exchange.url, asked.version),
                      .page = entry.page};
    if (entry.exchange.method == "OPTIONS") {
        m_used.insert(at);
        call.preflight = entry;
        return call;
    }
    if (const qsizetype preflight = preflightOf(at); preflight >= 0) {
        m_used.insert(preflight);
        call.preflight = m_entries.at(preflight);
    }
    collectChain(at, call);
    return call;
}

QList<RecordedCall> CallCollector::calls()
{
    QList<RecordedCall> calls;
    // Those that were made first: a question that belongs to one is no call of its own.
    for (const QByteArrayView method : {"GET", "OPTIONS"}) {
        for (qsizetype i = 0; i < m_entries.size() && calls.size() < MostRecordedCalls; ++i) {
            if (m_used.contains(i) || m_entries.at(i).exchange.method != method)
                continue;
            if (const auto asked = askedBy(m_entries.at(i)))
                calls.append(callAt(i, *asked));
        }
    }
    std::stable_sort(
        calls.begin(), calls.end(), [](const RecordedCall &one, const RecordedCall &other) {
            return one.first().exchange.timing.started < other.first().exchange.timing.started;
        });
    return calls;
}

// What the browser adds by itself, whatever the page does.
bool isBrowsers(const HttpHeader &header)
{
    static const QByteArrayList own{"pragma",
                                    "cache-control",
                                    "priority",
                                    "te",
                                    "if-none-match",
                                    "if-modified-since",
                                    "upgrade-insecure-requests",
                                    "purpose"};
    return own.contains(header.name.toLower());
}

} // namespace

PageCall RecordedCall::asPage() const
{
    PageCall call{page, first().exchange.url, !cookiesOf(first()).isEmpty(), {}, false};
    if (!chain.isEmpty()) {
        call.headers = first().exchange.requestHeaders;
        call.headers.removeIf(isBrowsers);
        return call;
    }
    // The call itself is missing; what it would have had is in the question.
    for (const QByteArray &name :
         headerOf(preflight->exchange.requestHeaders, "Access-Control-Request-Headers").split(','))
        call.headers.append({name.trimmed(), {}});
    return call;
}

EndpointAnswer RecordedCall::answer() const
{
    EndpointAnswer answer;
    for (const HarEntry &each : chain)
        answer.chain.append(each.exchange);
    answer.redirectedTooOften = chain.size() > EndpointCaller::MostRedirects;
    return answer;
}

bool RecordedCall::hasCredentials() const
{
    return !cookiesOf(first()).isEmpty() || !asPage().unsafeHeaders().isEmpty()
        || !headerOf(first().exchange.requestHeaders, "Authorization").isNull()
        || endpoint.hasQuery();
}

QList<RecordedCall> callsIn(const HarRecording &recording)
{
    return CallCollector(recording.entries).calls();
}

} // namespace RadarDesk::privatechannels
