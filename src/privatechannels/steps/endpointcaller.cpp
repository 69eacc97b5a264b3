// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/steps/endpointcaller.h>

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/bodycoding.h>
#include <privatechannels/judges/browserjudge.h>
#include <privatechannels/steps/interimreader.h>

#include <pushradar/transfer.h>
#include <workbench/profiles/profile.h>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>

#include <algorithm>
#include <utility>

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

// Without the Authorization header (Fetch standard) and other credentials.
QList<HttpHeader> forOtherOrigin(QList<HttpHeader> headers)
{
    headers.removeIf([](const HttpHeader &header) {
        return EndpointHeader{QString::fromUtf8(header.name), {}}.isSensitive();
    });
    return headers;
}

// The cookies after \a answer has set its own, as a browser has them for the next hop.
QList<QNetworkCookie> withCookiesOf(const Exchange &answer, const QUrl &page,
                                    QList<QNetworkCookie> cookies)
{
    for (const QByteArray &line : setCookiesOf(answer)) {
        const auto cookie = keptCookie(line, answer.url, page);
        if (!cookie)
            continue;
        cookies.removeIf(
            [&cookie](const QNetworkCookie &each) { return each.name() == cookie->name(); });
        cookies.append(*cookie);
    }
    return cookies;
}

QStringList thirdPartyCookiesOf(const Exchange &answer, const QUrl &page)
{
    QStringList names;
    if (page.isEmpty() || isSameSite(page, answer.url))
        return names;
    for (const QByteArray &line : setCookiesOf(answer)) {
        const auto cookie = keptCookie(line, answer.url, page);
        if (cookie && !isPartitioned(line))
            names.append(QString::fromUtf8(cookie->name()));
    }
    return names;
}

// The record of an answer, without the user and the password of an address in it.
Exchange withoutPasswords(Exchange answer)
{
    if (!answer.url.userInfo().isEmpty())
        answer.url.setUserInfo(QStringLiteral("…"));
    if (!isRedirect(answer.status.value_or(0)))
        return answer;
    answer.responseBody = withoutUserInfo(QString::fromUtf8(answer.responseBody)).toUtf8();
    for (HttpHeader &header : answer.responseHeaders) {
        if (header.name.compare("Location", Qt::CaseInsensitive) == 0)
            header.value = withoutUserInfo(QString::fromUtf8(header.value)).toUtf8();
    }
    return answer;
}

// Nothing was sent.
bool isNobodyThere(const Exchange &answer)
{
    using PushRadar::ErrorCode;
    return !answer.status && answer.error
        && (answer.error->code == ErrorCode::ConnectionRefused
            || answer.error->code == ErrorCode::HostNotFound);
}

void makeGet(PushRadar::Request &request)
{
    request.method = "GET";
    request.body.clear();
    request.headers.removeIf([](const HttpHeader &header) {
        return header.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

struct EndpointCaller::Pending
{
    Exchange record;
    std::unique_ptr<PushRadar::Transfer> transfer;
    std::unique_ptr<InterimReader> reader; ///< Where the first answer was an informational one.
    QElapsedTimer clock;
    std::chrono::milliseconds limit{0};
    QString address; ///< That is connected to; empty: where the system says.
    QStringList untried; ///< Other addresses of a name of this machine.
    std::optional<Exchange> refused; ///< By the first address.
};

/// One call of a chain.
struct EndpointCaller::Hop
{
    PageCall call;
    QList<QNetworkCookie> cookies;
};

std::chrono::microseconds EndpointAnswer::took() const
{
    std::chrono::microseconds sum{0};
    for (const Exchange &exchange : chain)
        sum += exchange.timing.finished.value_or(std::chrono::microseconds{0});
    return sum;
}

bool becomesGet(const EndpointAnswer &answer)
{
    return std::any_of(answer.chain.begin(), answer.chain.end(), [](const Exchange &each) {
        return each.status == 301 || each.status == 302 || each.status == 303;
    });
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArrayList setCookiesOf(const Exchange &answer)
{
    QByteArrayList lines;
    for (const HttpHeader &header : answer.responseHeaders) {
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            lines += header.value.split('\n');
    }
    return lines;
}

QUrl redirectTarget(const Exchange &answer)
{
    const QByteArray location = headerOf(answer.responseHeaders, "Location").trimmed();
    return isRedirect(answer.status.value_or(0)) && !location.isEmpty()
        ? answer.url.resolved(QUrl::fromEncoded(location))
        : QUrl();
}

EndpointCaller::EndpointCaller(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_redactor(redactorOf(std::nullopt))
{
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &EndpointCaller::tick);
}

EndpointCaller::~EndpointCaller() = default;

void EndpointCaller::setSecret(const std::optional<Secret> &secret)
{
    m_redactor = redactorOf(secret);
}

void EndpointCaller::cancel()
{
    m_pending.clear();
    m_tick.stop();
}

void EndpointCaller::tick()
{
    if (m_pending.empty())
        return;
    const Pending &oldest = *m_pending.front();
    Q_EMIT waiting(std::chrono::milliseconds(oldest.clock.elapsed()), oldest.limit);
}

void EndpointCaller::ask(const EndpointQuestion &question, const EndpointCredentials &credentials,
                         const Done &done)
{
    PageCall call;
    call.page = question.page;
    call.target = addressOf(question);
    call.withCredentials = question.withCredentials;
    call.headers = credentials.headers;
    sendHop(question, {call, credentials.cookies}, {}, [this, done](const EndpointAnswer &answer) {
        m_verifiesEnd = false;
        done(answer);
    });
}

void EndpointCaller::sendHop(const EndpointQuestion &question, const Hop &hop,
                             const EndpointAnswer &soFar, const Done &done)
{
    const QUrl target = hop.call.target;
    const bool isSame = isSameOrigin(target, question.endpoint);
    PushRadar::Request request =
        requestOf(question, isSame ? hop.call.headers : forOtherOrigin(hop.call.headers));
    if (becomesGet(soFar))
        makeGet(request);
    if (!soFar.chain.isEmpty())
        writeHop(request, hop.call);
    QList<QNetworkCookie> cookies;
    for (const QNetworkCookie &cookie : hop.cookies) {
        const CookieFate fate = fateOf(cookie, {}, target, question.endpoint);
        // The user chose the cookies for the first call.
        if (fate == CookieFate::Sent || soFar.chain.isEmpty())
            cookies.append(cookie);
    }
    if (!cookies.isEmpty())
        request.headers.append({"Cookie", cookieHeader(cookies)});
    send(request, [this, question, hop, soFar, done](const Exchange &answer) {
        EndpointAnswer all = soFar;
        all.chain.append(withoutPasswords(answer));
        // A call of another origin without credentials keeps no cookies.
        const bool keepsCookies = hop.call.withCredentials || !hop.call.isCrossOrigin();
        all.cookies =
            keepsCookies ? withCookiesOf(answer, question.page, hop.cookies) : hop.cookies;
        const QUrl next = redirectTarget(answer);
        if (next.isEmpty() || !whyNotFollowed(answer, hop.call).isEmpty()) {
            done(all);
            return;
        }
        all.redirectedTooOften = all.chain.size() > MostRedirects;
        if (all.redirectedTooOften) {
            done(all);
            return;
        }
        if (keepsCookies)
            all.ofThirdParty += thirdPartyCookiesOf(answer, question.page);
        sendHop(question, {hop.call.redirectedTo(next), all.cookies}, all, done);
    });
}

void EndpointCaller::send(const PushRadar::Request &request, const Got &got)
{
    m_pending.push_back(std::make_unique<Pending>());
    Pending *const call = m_pending.back().get();
    if (const QString host = request.url.host(); isLocalhost(host))
        call->untried = addressesOf(host);
    call->limit = m_limit;
    call->clock.start();
    m_tick.start();
    transfer(call, request, got);
}

void EndpointCaller::transfer(Pending *call, const PushRadar::Request &request, const Got &got)
{
    PushRadar::TransferSettings settings(m_network, m_redactor, call->limit, m_ssl);
    settings.setKeepsCompressed(true);
    settings.setAddress(call->address);
    call->transfer.reset();
    call->record = {};
    call->transfer = std::make_unique<PushRadar::Transfer>(request, settings, call->record);
    const auto onFinished = [this, call, request, got] {
        if (isPending(call))
            take(call, request, got);
    };
    // Queued, because a transfer can't be deleted from within its own signal.
    connect(call->transfer.get(), &PushRadar::Transfer::finished, this, onFinished,
            Qt::QueuedConnection);
}

void EndpointCaller::take(Pending *call, const PushRadar::Request &request, const Got &got)
{
    const bool isRefused = isNobodyThere(call->record);
    if (isRefused && !call->untried.isEmpty()) {
        // Of a name of this machine, browsers try both numbers, whatever the system says.
        if (!call->refused)
            call->refused = call->record;
        call->address = call->untried.takeFirst();
        transfer(call, request, got);
        return;
    }
    if (isRefused && call->refused)
        call->record = *call->refused;
    if (isInterim(call->record) || isLookedAtAgain(call->record))
        readAgain(call, request, got);
    else
        settle(call, got);
}

std::optional<PushRadar::Error> EndpointCaller::errorOf(InterimReader::Ending ending)
{
    using PushRadar::Error;
    using PushRadar::ErrorCode;
    switch (ending) {
    case InterimReader::Ending::Whole:
    case InterimReader::Ending::NoHttp:
        break;
    case InterimReader::Ending::Missing:
        return Error{ErrorCode::ConnectionLost, tr("The last chunk of the answer is missing.")};
    case InterimReader::Ending::Broken:
        return Error{ErrorCode::NetworkFault,
                     tr("The length before a chunk of the body isn't the length of the chunk.")};
    }
    return std::nullopt;
}

void EndpointCaller::readAgain(Pending *call, const PushRadar::Request &request, const Got &got)
{
    call->reader = std::make_unique<InterimReader>(m_ssl, m_redactor);
    call->reader->setAddress(call->address);
    call->reader->read(request, call->record, call->limit,
                       [this, call, got](const Exchange &answer, InterimReader::Ending ending) {
                           takeSecondLook(call->record, answer, ending);
                           settle(call, got);
                       });
}

// Once a check, since each look is a call of the app. Each redirect on the way is looked at,
// because Qt keeps the last of several Location headers.
bool EndpointCaller::isLookedAtAgain(const Exchange &answer)
{
    if (m_verifiesEnd && isRedirect(answer.status.value_or(0)))
        return true;
    const bool mayDiffer = mayLackChunks(answer) || mayLackHead(answer) || mayLackHeaders(answer);
    return mayDiffer && std::exchange(m_verifiesEnd, false);
}

void EndpointCaller::takeSecondLook(Exchange &record, const Exchange &again,
                                    InterimReader::Ending ending)
{
    const auto before = record.error;
    if (isInterim(record)) {
        record = again;
    } else if (isRedirect(record.status.value_or(0))) {
        // The app may have kept something for the latest redirect, so that one is followed.
        if (ending == InterimReader::Ending::Whole && again.status == record.status)
            record = again;
        record.error = before;
    } else if (!record.status) {
        if (ending == InterimReader::Ending::NoHttp)
            record.responseBody = again.responseBody;
    } else if (const auto error = errorOf(ending)) {
        record.error = error;
    } else if (mayLackHeaders(record) && again.status == record.status) {
        record.responseHeaders = again.responseHeaders;
    }
}

// Not if it was canceled meanwhile.
bool EndpointCaller::isPending(const Pending *call) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [call](const auto &each) { return each.get() == call; });
}

void EndpointCaller::settle(const Pending *call, const Got &got)
{
    Exchange record = call->record;
    std::erase_if(m_pending, [call](const auto &each) { return each.get() == call; });
    if (m_pending.empty())
        m_tick.stop();
    unpackBody(record, m_redactor);
    got(record);
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointcaller.cpp"
