// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/loginrun.h>

#include <privatechannels/diagnosis/origin.h>
#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/statusjudge.h>
#include <privatechannels/steps/endpointcaller.h>

#include <pushradar/oneshotbody.h>

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>

#include <chrono>

namespace RadarDesk::privatechannels {

using PushRadar::Exchange;
using PushRadar::HttpHeader;
using PushRadar::Request;

namespace {

constexpr std::chrono::milliseconds LoginLimit{30'000};
constexpr int MostLoginRedirects = 20;

/// Shows what it holds.
class LoginCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::allCookies;
    using QNetworkCookieJar::QNetworkCookieJar;
};

Exchange exchangeOf(QNetworkReply &reply)
{
    Exchange exchange;
    exchange.url = reply.url();
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid())
        exchange.status = status.toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        exchange.responseHeaders.append(HttpHeader{name, value});
    exchange.responseBody = reply.read(LoginRun::LargestPage);
    return exchange;
}

} // namespace

LoginRun::LoginRun(QObject *parent)
    : QObject(parent)
{
    m_network.setTransferTimeout(static_cast<int>(LoginLimit.count()));
}

LoginRun::~LoginRun()
{
    cancel();
}

void LoginRun::cancel()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void LoginRun::start(const LoginRecipe &recipe)
{
    cancel();
    m_recipe = recipe;
    m_redirects = 0;
    m_network.setCookieJar(
        new LoginCookies(&m_network)); // without the cookies of an earlier sign-in
    if (recipe.form.trimmed().isEmpty())
        send(loginRequest(recipe, {}), &LoginRun::onAnswer);
    else
        send({"GET",
              QUrl(recipe.form.trimmed()),
              {{"Accept", "text/html,*/*"}, {"User-Agent", "RadarDesk"}},
              {}},
             &LoginRun::onForm);
}

void LoginRun::send(const Request &request, Then then)
{
    m_request = request;
    m_isSent = false;
    QNetworkRequest asked(request.url);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // which would share one
    for (const HttpHeader &header : request.headers)
        asked.setRawHeader(header.name, header.value);
    // A password is sent once: Qt would send the form again where the connection breaks.
    auto *const body = new PushRadar::OneShotBody(request.body, this);
    QNetworkReply *const reply =
        request.method == "GET" ? m_network.get(asked) : m_network.post(asked, body);
    body->setParent(reply);
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, [this, body] {
        body->setSent();
        m_isSent = true;
    });
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this, reply] {
        if (m_isSent)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, then] { onFinished(then); });
}

void LoginRun::onFinished(Then then)
{
    m_answer = exchangeOf(*m_reply);
    m_reply->deleteLater();
    if (const auto next = redirected()) {
        ++m_redirects;
        send(*next, then);
        return;
    }
    (this->*then)();
}

// What a browser sends to where the answer leads; nothing where it leads nowhere or is less safe.
std::optional<Request> LoginRun::redirected() const
{
    const QUrl next = redirectTarget(m_answer);
    const bool isLessSafe = m_answer.url.scheme() == u"https" && next.scheme() != u"https";
    if (!isWebAddress(next) || isLessSafe || m_redirects >= MostLoginRedirects)
        return std::nullopt;
    Request request = m_request;
    request.url = next;
    if (m_answer.status == 307 || m_answer.status == 308)
        return request;
    request.method = "GET";
    request.body.clear();
    request.headers.removeIf([](const HttpHeader &header) {
        return header.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    });
    return request;
}

void LoginRun::onForm()
{
    const Exchange &answer = m_answer;
    if (!answer.status || *answer.status >= 400) {
        fail(answer.status
                 //: %1: a status
                 ? tr("The form page answers with status %1. %2")
                       .arg(QString::number(*answer.status), saidBy(answer))
                 : tr("The form page can't be read: %1.").arg(m_reply->errorString()));
        return;
    }
    send(loginRequest(m_recipe, hiddenFieldsIn(answer.responseBody)), &LoginRun::onAnswer);
}

void LoginRun::onAnswer()
{
    const Exchange &answer = m_answer;
    const QString cookies = cookieLines();
    if (!answer.status)
        //: %1: an error
        fail(m_isSent ? tr("The sign-in was sent, but not answered: %1. It wasn't sent again.")
                            .arg(m_reply->errorString())
                      : tr("The sign-in can't be sent: %1.").arg(m_reply->errorString()));
    else if (isAboutCsrf(answer) && *answer.status >= 400)
        fail(m_recipe.form.trimmed().isEmpty()
                 ? tr("The server requires a CSRF token. Enter the form page, so that its hidden "
                      "fields are sent.")
                 : tr("The server rejects the CSRF token of the form page."));
    else if (*answer.status >= 400)
        fail(tr("The server answers the sign-in with status %1. %2")
                 .arg(QString::number(*answer.status), saidBy(answer)));
    else if (looksLikeLogin(answer) && answer.responseBody.contains("password"))
        fail(tr("The server shows the sign-in page again. Check the user, the password and the "
                "names of the fields."));
    else if (cookies.isEmpty())
        fail(tr("The server sets no cookie. If it answers with a token instead, add that as a "
                "header."));
    else {
        m_reply.clear();
        Q_EMIT finished(cookies);
    }
}

void LoginRun::fail(const QString &sentence)
{
    m_reply.clear();
    // A server may repeat it.
    QString said = sentence.trimmed();
    if (!m_recipe.password.isEmpty())
        said.replace(m_recipe.password, QStringLiteral("***"));
    Q_EMIT failed(said);
}

QString LoginRun::cookieLines() const
{
    const QString host = QUrl(m_recipe.address.trimmed()).host();
    QStringList lines;
    for (QNetworkCookie cookie :
         static_cast<const LoginCookies *>(m_network.cookieJar())->allCookies()) {
        // One of the host alone has no domain; in a line, it would be for all hosts below too.
        if (cookie.domain() == host)
            cookie.setDomain({});
        lines.append(QStringLiteral("Set-Cookie: ") + QString::fromUtf8(cookie.toRawForm()));
    }
    return lines.join(u'\n');
}

} // namespace RadarDesk::privatechannels

#include "moc_loginrun.cpp"
