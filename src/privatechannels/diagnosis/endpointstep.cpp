// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointstep.h>

#include <privatechannels/diagnosis/cookiechoice.h>
#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/diagnosis/statusjudge.h>
#include <privatechannels/diagnosis/tokenanswer.h>
#include <workbench/core/excerpt.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

using PushRadar::ApiVersion;
using PushRadar::ErrorCode;
using PushRadar::Exchange;

namespace {

QString shownAddress(const QUrl &url)
{
    return QString::fromLatin1(originOf(url)) + url.path(QUrl::FullyEncoded);
}

bool isWebAddress(const QUrl &url)
{
    return !originOf(url).isEmpty();
}

QString shownForm(CallForm form)
{
    switch (form) {
    case CallForm::Query:
        return EndpointStep::tr("as a page sends it");
    case CallForm::OtherVersionsQuery:
        return EndpointStep::tr("in the parameter of the other version");
    case CallForm::PostForm:
        return EndpointStep::tr("by POST, as a form");
    case CallForm::PostJson:
        return EndpointStep::tr("by POST, as JSON");
    }
    Q_UNREACHABLE();
}

} // namespace

bool givesToken(const EndpointAnswer &answer, ApiVersion version)
{
    return isSuccess(answer.last().status.value_or(0)) && readTokenAnswer(answer.last(), version);
}

void EndpointStep::run()
{
    if (const auto fault = resolve()) {
        fail(*fault);
        return;
    }
    const auto begin = [this] {
        ask(tr("The endpoint is called as a page does it"), m_question, context().asPage,
            [this](const EndpointAnswer &answer) { onAnswer(answer); });
    };
    if (!m_call.needsPreflight()) {
        begin();
        return;
    }
    context().caller.send(preflightOf(m_question, m_call), [this, begin](const Exchange &answer) {
        record(tr("A browser asks whether the page may call it"), answer);
        m_preflightFault = judgePreflight(answer, m_call);
        begin();
    });
}

std::optional<Finding> EndpointStep::resolve()
{
    const QString typed = settings().endpoint.trimmed();
    if (typed.isEmpty())
        return findingOf(Fault::EndpointMissing);
    const QUrl page(settings().page.trimmed());
    QUrl endpoint(typed);
    // "localhost:8000/auth" would be an address of the scheme "localhost".
    if (!endpoint.isValid() || (!endpoint.isRelative() && !isWebAddress(endpoint)))
        return findingOf(Fault::EndpointMalformed, {typed});
    m_isRelative = endpoint.isRelative();
    if (m_isRelative) {
        if (!isWebAddress(page))
            return findingOf(Fault::PageMissing, {typed});
        endpoint = page.resolved(endpoint);
    }
    m_question = {endpoint,
                  settings().version,
                  settings().channel,
                  context().socketId,
                  isWebAddress(page) ? page : QUrl(),
                  CallForm::Query};
    const EndpointCredentials &all = input().credentials;
    const QList<PushRadar::HttpHeader> headers = input().usualHeaders + all.headers;
    m_call = {m_question.page, endpoint, settings().sendsCookies, headers, false};

    EndpointCredentials asPage{{}, headers};
    const bool cookiesGo = !m_call.isCrossOrigin() || settings().sendsCookies;
    for (const QNetworkCookie &cookie : all.cookies) {
        if (cookiesGo && fateOf(cookie, m_call.page, endpoint, endpoint) == CookieFate::Sent)
            asPage.cookies.append(cookie);
    }
    context().asPage = asPage;
    context().question = m_question;
    return std::nullopt;
}

void EndpointStep::ask(const QString &purpose, const EndpointQuestion &question,
                       const EndpointCredentials &credentials, const Then &then)
{
    context().caller.ask(
        question, credentials, [this, purpose, question, then](const EndpointAnswer &answer) {
            for (qsizetype i = 0; i < answer.chain.size(); ++i) {
                const Exchange &exchange = answer.chain.at(i);
                recordAsked(question.channel, i == 0 ? purpose : tr("It is redirected here"),
                            exchange);
            }
            then(answer);
        });
}

void EndpointStep::onAnswer(const EndpointAnswer &answer)
{
    m_answer = answer;
    const Exchange &last = answer.last();
    if (!last.status) {
        onUnreachable(last.error.value_or(PushRadar::Error()));
    } else if (answer.redirectedTooOften) {
        conclude(findingOf(Fault::RedirectedInCircles,
                           {QString::number(answer.chain.size()), shownAddress(last.url)}));
    } else if (*last.status >= 300 && *last.status < 400) {
        conclude(findingOf(Fault::RedirectedNowhere, {QString::number(*last.status)}));
    } else if (endsAtLogin()) {
        conclude(findingOf(Fault::RedirectedToLogin,
                           {shownAddress(answer.chain.first().url), shownAddress(last.url)}));
    } else if (isSuccess(*last.status)) {
        onSuccess();
    } else {
        onRefused();
    }
}

// On the way

void EndpointStep::onUnreachable(const PushRadar::Error &error)
{
    const QUrl url = m_answer.last().url;
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
        onRefusedConnection();
        return;
    case ErrorCode::HostNotFound:
        conclude(findingOf(Fault::HostNotFound, {url.host()}));
        return;
    case ErrorCode::NetworkUnreachable:
        conclude(findingOf(Fault::HostUnreachable, {url.host(), error.message}));
        return;
    case ErrorCode::ConnectionLost:
        conclude(findingOf(Fault::ConnectionLost, {error.message}));
        return;
    case ErrorCode::TlsFault:
        conclude(findingOf(Fault::TlsFault, {error.message}));
        return;
    case ErrorCode::ProxyFault:
        conclude(findingOf(Fault::ProxyFault, {error.message}));
        return;
    case ErrorCode::TimedOut:
        onTimedOut(error);
        return;
    default:
        conclude(findingOf(Fault::NetworkFault, {error.message}));
    }
}

void EndpointStep::onTimedOut(const PushRadar::Error &error)
{
    const QUrl url = m_answer.last().url;
    const auto port = static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
    // Whether it takes connections tells a slow app from a host that is not there.
    m_ports.probe({{url.host(), port}}, [this, url, error](const QList<PortProbe::Place> &found) {
        conclude(found.isEmpty() ? findingOf(Fault::HostUnreachable, {url.host(), error.message})
                                 : findingOf(Fault::NoAnswer, {spanText(3 * input().patience)}));
    });
}

void EndpointStep::onRefusedConnection()
{
    const QUrl url = m_answer.last().url;
    const auto port = static_cast<quint16>(url.port(url.scheme() == u"https" ? 443 : 80));
    QList<PortProbe::Place> places;
    // The same port at the other names of this machine comes first.
    if (isLoopback(url)) {
        for (const QString &name : {QStringLiteral("127.0.0.1"), QStringLiteral("::1")}) {
            if (name != url.host())
                places.append({name, port});
        }
    }
    QList<quint16> ports = input().usualPorts;
    for (const QUrl &other : {m_question.page, QUrl(input().profileEndpoint)}) {
        if (isWebAddress(other) && other.host() == url.host())
            ports.prepend(static_cast<quint16>(other.port(other.scheme() == u"https" ? 443 : 80)));
    }
    QStringList tried;
    for (const quint16 other : std::as_const(ports)) {
        if (other == port || tried.contains(QString::number(other)))
            continue;
        places.append({url.host(), other});
        tried.append(QString::number(other));
    }
    m_ports.probe(places, [this, tried](const QList<PortProbe::Place> &found) {
        onPortsTried(tried, found);
    });
}

void EndpointStep::onPortsTried(const QStringList &tried, const QList<PortProbe::Place> &found)
{
    const QUrl url = m_answer.last().url;
    const QString host = url.host();
    const QString port = QString::number(url.port(url.scheme() == u"https" ? 443 : 80));
    const auto otherHost = std::find_if(found.begin(), found.end(),
                                        [&](const auto &place) { return place.first != host; });
    if (otherHost != found.end()) {
        conclude(findingOf(Fault::WrongHost, {host, port, otherHost->first}));
        return;
    }
    QStringList listening;
    for (const auto &[name, number] : found)
        listening.append(QString::number(number));
    if (listening.isEmpty())
        conclude(
            findingOf(Fault::ServerDown,
                      {host, port,
                       tried.isEmpty() ? tr("any other port")
                                       : tr("port %1").arg(tried.join(QStringLiteral(", ")))}));
    else
        conclude(findingOf(Fault::WrongPort, {host, port, listening.join(QStringLiteral(", "))}));
}

// Redirects

bool EndpointStep::endsAtLogin() const
{
    const Exchange &last = m_answer.last();
    const bool hasToken =
        isSuccess(last.status.value_or(0)) && readTokenAnswer(last, settings().version);
    return m_answer.chain.size() > 1 && !hasToken && looksLikeLogin(last);
}

QList<PageCall> EndpointStep::pageCalls() const
{
    QList<PageCall> calls;
    PageCall call = m_call;
    for (const Exchange &exchange : m_answer.chain) {
        // From one foreign origin to another, a browser no longer says where the page is from.
        const bool isSecondForeign =
            !calls.isEmpty() && call.isCrossOrigin() && !isSameOrigin(call.target, exchange.url);
        call.target = exchange.url;
        call.originIsLost = call.originIsLost || isSecondForeign;
        calls.append(call);
    }
    return calls;
}

std::optional<Finding> EndpointStep::redirectFinding() const
{
    const QList<PageCall> calls = pageCalls();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const auto inner = judgeResponse(m_answer.chain.at(i), calls.at(i));
        if (!inner)
            continue;
        const QUrl from = m_answer.chain.first().url;
        const QUrl to = m_answer.last().url;
        const bool isSameHost = from.host() == to.host();
        if (calls.size() == 1 || isSameOrigin(from, to))
            return inner;
        return findingOf(isSameHost && from.scheme() == u"http" && to.scheme() == u"https"
                             ? Fault::RedirectedToHttps
                             : Fault::RedirectedToHost,
                         {QString::fromLatin1(originOf(from)), QString::fromLatin1(originOf(to)),
                          inner->sentence});
    }
    return std::nullopt;
}

void EndpointStep::noteRedirects()
{
    if (m_answer.chain.size() < 2)
        return;
    QStringList places;
    for (const Exchange &exchange : m_answer.chain)
        places.append(shownAddress(exchange.url));
    note(tr("Each call is redirected: %1. Give the page the last address.")
             .arg(places.join(QStringLiteral(" → "))));
}

// A status that is no success

void EndpointStep::onRefused()
{
    if (withheldCookie())
        tryCookies();
    else
        tellStatusApart();
}

void EndpointStep::tellStatusApart()
{
    const int status = *m_answer.last().status;
    if (status == 404) {
        tryProfilesEndpoint();
        return;
    }
    const bool mayMissChannel = status == 400 || status == 401 || status == 403 || status == 405
        || status == 422 || status == 500;
    if (mayMissChannel)
        tryForms(judgedStatus(),
                 {CallForm::OtherVersionsQuery, CallForm::PostForm, CallForm::PostJson});
    else
        conclude(judgedStatus());
}

std::optional<QNetworkCookie> EndpointStep::withheldCookie() const
{
    const QList<QNetworkCookie> &all = input().credentials.cookies;
    const auto found = std::find_if(all.begin(), all.end(), [this](const QNetworkCookie &cookie) {
        const QUrl target = m_question.endpoint;
        return (m_call.isCrossOrigin() && !settings().sendsCookies)
            || fateOf(cookie, m_call.page, target, target) != CookieFate::Sent;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void EndpointStep::tryCookies()
{
    ask(tr("The same with all cookies, also those that a browser would not send"), m_question,
        context().allGiven(), [this](const EndpointAnswer &answer) {
            if (givesToken(answer, settings().version))
                conclude(cookieFinding(*withheldCookie()));
            else
                tellStatusApart();
        });
}

Finding EndpointStep::cookieFinding(const QNetworkCookie &cookie) const
{
    const QString name = QString::fromUtf8(cookie.name());
    const QString status = QString::number(*m_answer.last().status);
    const QUrl target = m_question.endpoint;
    switch (fateOf(cookie, m_call.page, target, target)) {
    case CookieFate::Sent:
        break;
    case CookieFate::StaysOnSite:
        return findingOf(Fault::CookieSameSite,
                         {name,
                          cookie.sameSitePolicy() == QNetworkCookie::SameSite::Strict
                              ? QStringLiteral("Strict")
                              : QStringLiteral("Lax"),
                          siteOf(m_call.page), siteOf(target), status});
    case CookieFate::ForOtherPlace:
        return findingOf(Fault::CookieOtherPlace,
                         {name, cookie.domain() + cookie.path(), shownAddress(target), status});
    case CookieFate::ForHttpsOnly:
        return findingOf(Fault::CookieInsecure, {name, status});
    }
    return findingOf(Fault::CookiesOff, {status});
}

void EndpointStep::tryForms(const Finding &otherwise, QList<CallForm> forms)
{
    if (forms.isEmpty()) {
        if (m_answer.last().status == 403)
            tryWithoutCredentials();
        else
            conclude(otherwise);
        return;
    }
    EndpointQuestion question = m_question;
    question.form = forms.takeFirst();
    ask(tr("Does it read the channel %1?").arg(shownForm(question.form)), question,
        context().asPage, [this, question, otherwise, forms](const EndpointAnswer &answer) {
            if (!givesToken(answer, settings().version)) {
                tryForms(otherwise, forms);
                return;
            }
            const int status = *m_answer.last().status;
            const bool byPost = question.form != CallForm::OtherVersionsQuery;
            if (status == 405 && byPost)
                conclude(findingOf(
                    Fault::MethodNotAllowed,
                    {QString::fromLatin1(headerOf(m_answer.last().responseHeaders, "Allow")),
                     tr("It gives a token when the channel is sent %1.")
                         .arg(shownForm(question.form))}));
            else
                conclude(
                    findingOf(Fault::ChannelNotRead,
                              {isSuccess(status) ? excerptOf(m_answer.last().responseBody)
                                                 : tr("status %1").arg(status),
                               shownForm(question.form), channelParameter(settings().version)}));
        });
}

void EndpointStep::tryWithoutCredentials()
{
    if (input().credentials.isEmpty()) {
        conclude(findingOf(Fault::ForbiddenSignedOut));
        return;
    }
    ask(tr("The same without credentials"), m_question, {{}, input().usualHeaders},
        [this](const EndpointAnswer &answer) {
            const int status = answer.last().status.value_or(0);
            const bool isOther = status != 403;
            conclude(isOther ? findingOf(Fault::ForbiddenSignedIn,
                                         {settings().channel, tr("status %1").arg(status)})
                             : findingOf(Fault::ForbiddenEitherWay));
        });
}

void EndpointStep::tryProfilesEndpoint()
{
    const QString path = m_question.endpoint.path();
    const QString host = QString::fromLatin1(originOf(m_question.endpoint));
    const QUrl other(input().profileEndpoint);
    const Finding missing = findingOf(
        Fault::RouteMissing,
        {path, host,
         m_isRelative ? tr("The address is relative, so the page's own host is asked; if the "
                           "endpoint is on another one, the page needs its whole address.")
                      : QString()});
    if (!m_isRelative || !isWebAddress(other) || isSameOrigin(other, m_question.endpoint)) {
        tryForms(missing, {CallForm::OtherVersionsQuery, CallForm::PostForm, CallForm::PostJson});
        return;
    }
    EndpointQuestion question = m_question;
    question.endpoint = other;
    ask(tr("The endpoint that the profile names is called"), question, context().asPage,
        [this, other, missing](const EndpointAnswer &answer) {
            const int status = answer.last().status.value_or(404);
            conclude(status == 404 ? missing
                                   : findingOf(Fault::RelativeAddress,
                                               {settings().endpoint.trimmed(),
                                                QString::fromLatin1(originOf(m_question.endpoint)),
                                                shownAddress(other)}));
        });
}

Finding EndpointStep::judgedStatus() const
{
    return judgeStatus(m_answer.last(), m_question.endpoint, input().credentials.isEmpty());
}

// A success

void EndpointStep::onSuccess()
{
    const auto token = readTokenAnswer(m_answer.last(), settings().version);
    if (token) {
        concludeWithToken(*token);
        return;
    }
    const Fault fault = token.error().fault;
    const bool mayMissChannel = fault == Fault::ErrorInside || fault == Fault::TokenMissing
        || fault == Fault::TokenNull || fault == Fault::TokenEmpty || fault == Fault::EmptyAnswer;
    if (mayMissChannel)
        tryForms(token.error(),
                 {CallForm::OtherVersionsQuery, CallForm::PostForm, CallForm::PostJson});
    else
        conclude(token.error());
}

std::optional<Finding> EndpointStep::browserFinding() const
{
    if (isMixedContent(m_call.page, m_call.target))
        return findingOf(Fault::MixedContent,
                         {QString::fromLatin1(originOf(m_call.page)),
                          QString::fromLatin1(originOf(m_call.target)), tr("it gives a token.")});
    if (m_preflightFault)
        return m_preflightFault;
    return redirectFinding();
}

void EndpointStep::concludeWithToken(const QString &token)
{
    context().token = token;
    if (const auto fault = browserFinding()) {
        fail(*fault);
        return;
    }
    if (m_answer.took() > input().patience) {
        fail(findingOf(Fault::TooSlow, {spanText(m_answer.took()), spanText(input().patience)}));
        return;
    }
    noteRedirects();
    if (m_question.page.isEmpty())
        note(tr("The page's address is not given: whether a browser would let it call the endpoint "
                "was not judged."));
    if (*m_answer.last().status != 200)
        note(tr("It answers with status %1. The sandbox's browser library takes any from 200 to "
                "299; what PushRadar's own takes is not published, 200 is safe.")
                 .arg(*m_answer.last().status));
    pass(tr("It gives a token, after %1.").arg(spanText(m_answer.took())));
}

void EndpointStep::conclude(const Finding &finding)
{
    if (!isMixedContent(m_call.page, m_call.target)) {
        fail(finding);
        return;
    }
    fail(findingOf(Fault::MixedContent,
                   {QString::fromLatin1(originOf(m_call.page)),
                    QString::fromLatin1(originOf(m_call.target)),
                    tr("it fails as well: %1").arg(finding.sentence)}));
}

} // namespace RadarDesk::privatechannels

#include "moc_endpointstep.cpp"
