// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/endpointcaller.h>

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/bodycoding.h>

#include <pushradar/transfer.h>
#include <workbench/profiles/profile.h>

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::Exchange;
using PushRadar::HttpHeader;
using PushRadar::Redactor;
using PushRadar::Secret;

namespace {

Redactor redactorOf(const std::optional<Secret> &secret)
{
    // Without a secret, one that occurs nowhere.
    return Redactor(secret ? *secret : Secret::make(u"sk_\uE000\uE000\uE000").value());
}

// Neither the Authorization header (Fetch standard) nor what else may prove who calls.
QList<HttpHeader> forOtherOrigin(QList<HttpHeader> headers)
{
    headers.removeIf([](const HttpHeader &header) {
        return EndpointHeader{QString::fromUtf8(header.name), {}}.isSensitive();
    });
    return headers;
}

// A call of another origin without credentials neither sends cookies nor keeps them.
bool takesCookies(const EndpointQuestion &question, const EndpointCredentials &credentials)
{
    return !credentials.cookies.isEmpty() || question.page.isEmpty()
        || isSameOrigin(question.page, question.endpoint);
}

// The cookies after \a answer has set its own, as a browser has them for the next hop.
QList<QNetworkCookie> withCookiesOf(const Exchange &answer, QList<QNetworkCookie> cookies)
{
    for (const HttpHeader &header : answer.responseHeaders) {
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        for (QNetworkCookie cookie : QNetworkCookie::parseCookies(header.value)) {
            if (cookie.domain().isEmpty())
                cookie.setDomain(answer.url.host());
            if (cookie.path().isEmpty())
                cookie.setPath(QStringLiteral("/"));
            cookies.removeIf(
                [&cookie](const QNetworkCookie &each) { return each.name() == cookie.name(); });
            cookies.append(cookie);
        }
    }
    return cookies;
}

} // namespace

struct EndpointCaller::Pending
{
    Exchange record;
    std::unique_ptr<PushRadar::Transfer> transfer;
};

std::chrono::microseconds EndpointAnswer::took() const
{
    std::chrono::microseconds sum{0};
    for (const Exchange &exchange : chain)
        sum += exchange.timing.finished.value_or(std::chrono::microseconds{0});
    return sum;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl redirectTarget(const Exchange &answer)
{
    const QByteArray location = headerOf(answer.responseHeaders, "Location");
    return isRedirect(answer.status.value_or(0)) && !location.isEmpty()
        ? answer.url.resolved(QUrl::fromEncoded(location))
        : QUrl();
}

EndpointCaller::EndpointCaller(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_redactor(redactorOf(std::nullopt))
{
}

EndpointCaller::~EndpointCaller() = default;

void EndpointCaller::setSecret(const std::optional<Secret> &secret)
{
    m_redactor = redactorOf(secret);
}

void EndpointCaller::cancel()
{
    m_pending.clear();
}

void EndpointCaller::ask(const EndpointQuestion &question, const EndpointCredentials &credentials,
                         const Done &done)
{
    follow(question, credentials, addressOf(question), {}, done);
}

void EndpointCaller::follow(const EndpointQuestion &question,
                            const EndpointCredentials &credentials, const QUrl &target,
                            const EndpointAnswer &soFar, const Done &done)
{
    const bool isSame = isSameOrigin(target, question.endpoint);
    PushRadar::Request request =
        requestOf(question, isSame ? credentials.headers : forOtherOrigin(credentials.headers));
    request.url = target;
    QList<QNetworkCookie> cookies;
    for (const QNetworkCookie &cookie : credentials.cookies) {
        const CookieFate fate = fateOf(cookie, {}, target, question.endpoint);
        // Where the first call goes, the person says that it is to be sent.
        if (fate == CookieFate::Sent || soFar.chain.isEmpty())
            cookies.append(cookie);
    }
    if (!cookies.isEmpty())
        request.headers.append({"Cookie", cookieHeader(cookies)});
    send(request, [this, question, credentials, soFar, done](const Exchange &answer) {
        EndpointAnswer all = soFar;
        all.chain.append(answer);
        const QUrl next = redirectTarget(answer);
        if (next.isEmpty()) {
            done(all);
            return;
        }
        all.redirectedTooOften = all.chain.size() > MostRedirects;
        if (all.redirectedTooOften) {
            done(all);
            return;
        }
        EndpointCredentials onward = credentials;
        if (takesCookies(question, credentials))
            onward.cookies = withCookiesOf(answer, credentials.cookies);
        follow(question, onward, next, all, done);
    });
}

void EndpointCaller::send(const PushRadar::Request &request, const Got &got)
{
    auto pending = std::make_unique<Pending>();
    Pending *const raw = pending.get();
    m_pending.push_back(std::move(pending));
    PushRadar::TransferSettings settings(m_network, m_redactor, m_limit, m_ssl);
    settings.setKeepsCompressed(true);
    raw->transfer = std::make_unique<PushRadar::Transfer>(request, settings, raw->record);
    const auto take = [this, raw, got] {
        const auto mine = std::find_if(m_pending.begin(), m_pending.end(),
                                       [raw](const auto &each) { return each.get() == raw; });
        // Cancelled meanwhile.
        if (mine == m_pending.end())
            return;
        Exchange record = raw->record;
        m_pending.erase(mine);
        unpackBody(record, m_redactor);
        got(record);
    };
    // Later, since a transfer can't be deleted from within its own signal.
    connect(raw->transfer.get(), &PushRadar::Transfer::finished, this, take, Qt::QueuedConnection);
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointcaller.cpp"
