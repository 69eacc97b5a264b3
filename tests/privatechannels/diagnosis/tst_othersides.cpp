// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/judges/otherside.h>
#include <privatechannels/judges/wayjudge.h>
#include <privatechannels/steps/greetingprobe.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What the other side says is shown: titles and texts of pages, challenges, who has answered.
class OtherSidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreShown_data();
    void wordsAreShown();
    void wordsAreCut_data();
    void wordsAreCut();
    void firstBytesTell_data();
    void firstBytesTell();
    void addressesOfVersion6AreInBrackets();
    void othersPortsAreNotTried();
};

namespace {

struct Said
{
    const char *name;
    HttpAnswer answer;
    Fault fault;
    QString says;
};

const QList<Said> &sayings()
{
    const auto page = [](int status, const QByteArray &html,
                         const QList<std::pair<QByteArray, QByteArray>> &headers = {}) {
        return HttpAnswer{status, html, "text/html", headers};
    };
    static const QList<Said> all{
        {"404 of a framework",
         page(404,
              "<html><head><title>Not Found</title><style>p{}</style></head><body><h1>Oops"
              "</h1><p>No route for /auth</p></body></html>"),
         Fault::RouteMissing, "“Not Found: Oops No route for /auth”"},
        {"404 of nginx",
         page(404, "<center><h1>404 Not Found</h1></center>", {{"Server", "nginx/1.25.3"}}),
         Fault::RouteMissing, "Answered by nginx/1.25.3."},
        {"404 of the app",
         {404, R"({"error":"No such channel"})"},
         Fault::RouteMissing,
         "No such channel"},
        {"403 of a firewall",
         page(403, "<title>Forbidden</title><p>Rule 942100 matched</p>",
              {{"Server", "awselb/2.0"}}),
         Fault::ForbiddenEitherWay, "Rule 942100 matched"},
        {"403 of a CDN",
         page(403, "<h1>Access denied</h1>", {{"Server", "cloudflare"}, {"CF-RAY", "8a-FRA"}}),
         Fault::ForbiddenEitherWay, "cloudflare, a proxy or CDN"},
        {"403 of Django", page(403, "<h1>Forbidden</h1><p>CSRF verification failed.</p>"),
         Fault::CsrfRefused, "CSRF verification failed"},
        {"403 of Express",
         {403, "ForbiddenError: invalid csrf token"},
         Fault::CsrfRefused,
         "invalid csrf token"},
        {"419 of Laravel", page(419, "<title>Page Expired</title>"), Fault::CsrfRefused,
         "“Page Expired”"},
        {"challenge page", page(503, "<title>Just a moment...</title>", {{"Server", "cloudflare"}}),
         Fault::ChallengePage, "Just a moment"},
        {"challenge in a header",
         page(403, "<title>x</title>", {{"cf-mitigated", "challenge"}}),
         Fault::ChallengePage,
         {}},
        {"maintenance", page(503, "<title>Down for maintenance</title>"), Fault::GatewayError,
         "Down for maintenance"},
        {"502 of a proxy", page(502, "<h1>Bad Gateway</h1>", {{"Via", "1.1 varnish"}}),
         Fault::GatewayError, "1.1 varnish, a proxy or CDN"},
        {"401 that asks for a password",
         {401, {}, "text/plain", {{"WWW-Authenticate", "Basic realm=\"Staging\""}}},
         Fault::Unauthorized,
         "Basic realm=\"Staging\""},
        {"405 with words",
         {405, "Use POST", "text/plain", {{"Allow", "POST"}}},
         Fault::MethodNotAllowed,
         "Use POST"},
        {"429 with words",
         {429, "20 per minute", "text/plain", {{"Retry-After", "60"}}},
         Fault::TooManyRequests,
         "20 per minute"},
        {"500 of a debugger",
         page(500,
              "<!DOCTYPE html><html><head><title>KeyError at /auth</title><script>var x = "
              "'<b>no</b>';</script></head><body><pre>&#39;user&#39; &lt;missing&gt;</pre>"),
         Fault::ServerError, "KeyError at /auth: 'user' <missing>"},
        {"304 to a call without a condition", {304, {}, {}}, Fault::OtherStatus, "304"},
        {"300", {300, "Choose"}, Fault::OtherStatus, "300"},
        {"418", {418, "Teapot"}, Fault::OtherStatus, "Teapot"},
    };
    return all;
}

PushRadar::Exchange answerSaying(const QByteArray &body)
{
    PushRadar::Exchange answer;
    answer.status = 403;
    answer.responseBody = body;
    return answer;
}

} // namespace

void OtherSidesTest::wordsAreShown_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < sayings().size(); ++i)
        QTest::newRow(sayings().at(i).name) << static_cast<int>(i);
}

void OtherSidesTest::wordsAreShown()
{
    QFETCH(const int, number);
    const Said &said = sayings().at(number);
    EndpointApp app;
    app.server.setEndpoint(
        "/auth", [&said](const HttpRequest &, const HttpReply &reply) { reply(said.answer); });
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, said.fault, said.says);
}

void OtherSidesTest::wordsAreCut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const QString &words) {
        QTest::newRow(name) << body << words;
    };
    row("empty", {}, {});
    row("text", "No", "No");
    row("an open tag", "<p>Stop<b", "Stop");
    row("an open script", "<p>Stop</p><script>alert(1)", "Stop");
    row("a comment", "<!-- secret --><p>Stop</p>", "Stop");
    row("entities once", "<p>&amp;lt;b&amp;gt;</p>", "&lt;b&gt;");
    row("the title first", "<h1>One</h1><title>Two</title>", "Two: One");
    row("the title only once", "<title>One</title><h1>One more</h1>", "One more");
    row("on one line", "<p>a\n\n b</p>\t<p>c</p>", "a b c");
    row("a password in an address", "<p>http://ann:p4ss@a.example/</p>",
        "http://ann:(4 characters)@a.example/");
    row("long", "<p>" + QByteArray("ab ").repeated(100) + "</p>",
        QStringLiteral("ab ").repeated(53) + u'…');
}

void OtherSidesTest::wordsAreCut()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    QCOMPARE(wordsOf(answerSaying(body)), words);
}

void OtherSidesTest::firstBytesTell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("spoken");
    const auto row = [](const char *name, const QByteArray &bytes, Spoken spoken) {
        QTest::newRow(name) << bytes << static_cast<int>(spoken);
    };
    row("nothing", {}, Spoken::Nothing);
    row("HTTP", "HTTP/1.1 200 OK", Spoken::Http);
    row("TLS alert", QByteArray("\x15\x03\x03\0\x02", 5), Spoken::Tls);
    row("TLS handshake", QByteArray("\x16\x03\x01", 3), Spoken::Tls);
    row("SSH", "SSH-2.0-x", Spoken::Ssh);
    row("SMTP", "220 mail", Spoken::Mail);
    row("POP3", "+OK ready", Spoken::Mail);
    row("IMAP", "* OK ready", Spoken::Mail);
    row("Redis", "-ERR wrong", Spoken::Other);
}

void OtherSidesTest::firstBytesTell()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, spoken);
    QCOMPARE(static_cast<int>(spokenBy(bytes)), spoken);
}

void OtherSidesTest::addressesOfVersion6AreInBrackets()
{
    const QUrl url(QStringLiteral("http://[::1]:8000/auth"));
    QVERIFY(portFinding(url, {}, {}).sentence.contains("[::1], port 8000"));
    const QUrl local(QStringLiteral("http://localhost:8000/auth"));
    QVERIFY(portFinding(local, {{"::1", quint16{8000}}}, {}).advice.contains("[::1]"));
}

void OtherSidesTest::othersPortsAreNotTried()
{
    const QUrl other(QStringLiteral("http://app.example:8000/auth"));
    QVERIFY(placesToTry(other, {80, 443, 3000}, {}).places.isEmpty());
    // Nor the page's own port: only the address that was asked for is called.
    QVERIFY(placesToTry(other, {80, 443}, {QUrl(QStringLiteral("https://app.example/"))})
                .places.isEmpty());
    const QUrl own(QStringLiteral("http://localhost:8000/auth"));
    QCOMPARE(placesToTry(own, {80, 443}, {}).ports, (QStringList{"80", "443"}));
}

int tst_othersides(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    OtherSidesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_othersides.moc"
