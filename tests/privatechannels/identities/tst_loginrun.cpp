// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identity.h>
#include <privatechannels/identities/loginrun.h>

#include <support/pageserver.h>

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Signing in as a browser does, with a server that checks it.
class LoginRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hiddenFieldsOfThePasswordForm();
    void saysWhatIsMissing();
    void sendsTheFormAndKeepsTheCookies();
    void sendsJson();
    void sendsTheFieldsOfThePage();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void beginsAsNobody();
    void passwordIsSentOnce();
    void formGoesWhereItIsSent();

private:
    [[nodiscard]] LoginRecipe recipe() const;

    std::unique_ptr<PageServer> m_server;
};

namespace {

constexpr auto LoginPage = R"html(<!doctype html><form action="/search"><input type=hidden
name=q value=1></form><FORM method="post" action="/login">
<input type="hidden" name="_token" value="a&amp;b&quot;c"><input value='x' name='next' type='hidden'>
<input name="email"><input type="password" name="password"></FORM>)html";

} // namespace

void LoginRunTest::init()
{
    m_server = std::make_unique<PageServer>();
    QVERIFY(m_server->start());
}

LoginRecipe LoginRunTest::recipe() const
{
    return {.address = m_server->url("/login").toString(),
            .user = "alice@app.example",
            .password = "p&ss w0rd"};
}

void LoginRunTest::hiddenFieldsOfThePasswordForm()
{
    QCOMPARE(hiddenFieldsIn(LoginPage), LoginFields({{"_token", "a&b\"c"}, {"next", "x"}}));
    QCOMPARE(hiddenFieldsIn("<input type=hidden name=a value=1><input type='text' name=b>"),
             LoginFields({{"a", "1"}}));
    QVERIFY(hiddenFieldsIn("\xff<input type=hidden value=1>").isEmpty());
}

void LoginRunTest::saysWhatIsMissing()
{
    QVERIFY(faultOf(recipe()).isEmpty());
    for (const auto &change : QList<std::function<void(LoginRecipe &)>>{
             [](LoginRecipe &r) { r.address = "app.example/login"; },
             [](LoginRecipe &r) { r.form = "/login"; }, [](LoginRecipe &r) { r.userField = " "; },
             [](LoginRecipe &r) { r.password.clear(); }}) {
        LoginRecipe bad = recipe();
        change(bad);
        QVERIFY(!faultOf(bad).isEmpty());
    }
}

void LoginRunTest::sendsTheFormAndKeepsTheCookies()
{
    m_server->setEndpoint("/login", [](const HttpRequest &request, const HttpReply &reply) {
        const bool isRight = request.body == "email=alice%40app.example&password=p%26ss+w0rd"
            && request.contentType == "application/x-www-form-urlencoded";
        reply({isRight ? 302 : 422,
               {},
               "text/plain",
               {{"Location", "/home"}, {"Set-Cookie", "first=1; Path=/; HttpOnly"}}});
    });
    m_server->setEndpoint("/home", [](const HttpRequest &request, const HttpReply &reply) {
        // As a browser: the redirect is followed by GET, with the cookie that it has set.
        const bool isRight = request.method == "GET" && request.header("Cookie") == "first=1";
        reply({isRight ? 200 : 400,
               "Hello",
               "text/html",
               {{"Set-Cookie", "session=abc; Path=/; SameSite=Lax"}}});
    });
    LoginRun run;
    QSignalSpy failed(&run, &LoginRun::failed);
    QSignalSpy finished(&run, &LoginRun::finished);
    run.start(recipe());
    QVERIFY(run.isRunning());
    QTRY_VERIFY(!run.isRunning());
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    const QString cookies = finished.value(0).value(0).toString();
    const auto parsed = parsedCookies(cookies);
    QVERIFY2(parsed, qPrintable(cookies));
    QStringList names = cookieNames(cookies);
    names.sort();
    QCOMPARE(names, QStringList({"first", "session"}));
    // A cookie of the host alone stays one.
    for (const QNetworkCookie &cookie : *parsed)
        QVERIFY2(cookie.domain().isEmpty(), qPrintable(cookies));
    QCOMPARE(m_server->requests("/login").value(0).origin, m_server->origin());
}

void LoginRunTest::sendsJson()
{
    m_server->setEndpoint("/login", [](const HttpRequest &request, const HttpReply &reply) {
        const QJsonObject json = QJsonDocument::fromJson(request.body).object();
        const bool isRight =
            json == QJsonObject{{"email", "alice@app.example"}, {"password", "p&ss w0rd"}};
        reply({isRight ? 200 : 400, "{}", "application/json", {{"Set-Cookie", "session=abc"}}});
    });
    LoginRun run;
    QSignalSpy finished(&run, &LoginRun::finished);
    LoginRecipe asJson = recipe();
    asJson.asJson = true;
    run.start(asJson);
    QTRY_COMPARE(finished.size(), 1);
}

void LoginRunTest::sendsTheFieldsOfThePage()
{
    m_server->setEndpoint("/sign-in", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, LoginPage, "text/html", {{"Set-Cookie", "csrf=c; Path=/"}}});
    });
    m_server->setEndpoint("/login", [](const HttpRequest &request, const HttpReply &reply) {
        const bool isRight = request.body.startsWith("_token=a%26b%22c&next=x&email=")
            && request.header("Cookie") == "csrf=c"
            && request.header("Referer").endsWith("/sign-in");
        reply({isRight ? 200 : 419, {}, "text/html", {{"Set-Cookie", "session=abc; Path=/"}}});
    });
    LoginRun run;
    QSignalSpy failed(&run, &LoginRun::failed);
    QSignalSpy finished(&run, &LoginRun::finished);
    run.start(recipe());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed.value(0).value(0).toString().contains("419"),
             qPrintable(failed.value(0).value(0).toString()));
    LoginRecipe withForm = recipe();
    withForm.form = m_server->url("/sign-in").toString();
    run.start(withForm);
    QTRY_COMPARE(finished.size(), 1);
}

void LoginRunTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("says");
    QTest::newRow("refused") << 401 << QByteArray("No user with p&ss w0rd") << QByteArray("a=b")
                             << "401";
    QTest::newRow("csrf") << 403 << QByteArray("CSRF token missing") << QByteArray("a=b")
                          << "CSRF token";
    QTest::newRow("form again") << 200 << QByteArray(LoginPage) << QByteArray("a=b")
                                << "sign-in page again";
    QTest::newRow("no cookie") << 200 << QByteArray("{}") << QByteArray() << "sets no cookie";
}

void LoginRunTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, cookie);
    QFETCH(QString, says);
    m_server->setEndpoint("/login", [=](const HttpRequest &, const HttpReply &reply) {
        HttpAnswer answer{status, body, "text/html", {}};
        if (!cookie.isEmpty())
            answer.headers.append({"Set-Cookie", cookie});
        reply(answer);
    });
    LoginRun run;
    QSignalSpy failed(&run, &LoginRun::failed);
    run.start(recipe());
    QTRY_COMPARE(failed.size(), 1);
    const QString sentence = failed.value(0).value(0).toString();
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(!sentence.contains("p&ss"));
    QVERIFY(!run.isRunning());
}

void LoginRunTest::beginsAsNobody()
{
    m_server->setEndpoint("/login", [](const HttpRequest &, const HttpReply &reply) {
        reply({200, "{}", "application/json", {{"Set-Cookie", "session=abc; Path=/"}}});
    });
    LoginRun run;
    QSignalSpy finished(&run, &LoginRun::finished);
    for (int i = 1; i <= 2; ++i) {
        run.start(recipe());
        QTRY_COMPARE(finished.size(), i);
    }
    for (const HttpRequest &request : m_server->requests("/login"))
        QVERIFY(request.header("Cookie").isEmpty());
    // Whoever stops it hears no more of it.
    run.start(recipe());
    run.cancel();
    QVERIFY(!run.isRunning());
    QTRY_VERIFY(m_server->requests("/login").size() >= 2);
    QCOMPARE(finished.size(), 2);
}

void LoginRunTest::passwordIsSentOnce()
{
    // The server takes the form and drops the connection, as one that restarts.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int forms = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&server, &forms] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &forms] {
            const bool isWhole = (socket->peek(socket->bytesAvailable())).contains("w0rd");
            if (!isWhole)
                return;
            ++forms;
            socket->disconnectFromHost();
        });
    });
    LoginRun run;
    QSignalSpy failed(&run, &LoginRun::failed);
    LoginRecipe once = recipe();
    once.address = QStringLiteral("http://127.0.0.1:%1/login").arg(server.serverPort());
    run.start(once);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(forms, 1);
    const QString sentence = failed.value(0).value(0).toString();
    QVERIFY2(sentence.contains("wasn't sent again"), qPrintable(sentence));
}

void LoginRunTest::formGoesWhereItIsSent()
{
    // 307 asks for the same call elsewhere.
    m_server->setEndpoint("/login", [](const HttpRequest &, const HttpReply &reply) {
        reply({307, {}, "text/plain", {{"Location", "/session"}}});
    });
    m_server->setEndpoint("/session", [](const HttpRequest &request, const HttpReply &reply) {
        const bool isRight = request.method == "POST" && request.body.contains("w0rd");
        reply({isRight ? 200 : 400, {}, "text/plain", {{"Set-Cookie", "session=abc"}}});
    });
    LoginRun run;
    QSignalSpy finished(&run, &LoginRun::finished);
    run.start(recipe());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_server->requests("/session").size(), 1);
}

int tst_loginrun(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    LoginRunTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loginrun.moc"
