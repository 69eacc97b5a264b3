// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/judges/headjudge.h>

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What comes before the body: the status line and the headers, as browsers take or refuse them.
class AnswerHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLineIsMissing_data();
    void statusLineIsMissing();
    void headersAreRefused();
    void targetsDiffer_data();
    void targetsDiffer();
    void latestRedirectIsFollowed();
    void valueIsChangedOnTheWay_data();
    void valueIsChangedOnTheWay();
};

namespace {

/// Answers Alice with bytes as they are, and everyone else with 401.
class BareServer : public QTcpServer
{
public:
    explicit BareServer(const QByteArray &bytes)
    {
        connect(this, &QTcpServer::newConnection, this, [this, bytes] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
                m_read[socket] += socket->readAll();
                if (!m_read.value(socket).contains("\r\n\r\n"))
                    return;
                const bool isAlice = m_read.value(socket).contains("session=alice");
                socket->write(isAlice ? bytes : "HTTP/1.1 401 Who\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        m_isListening = listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool isReady() const { return m_isListening; }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/auth").arg(serverPort());
    }

private:
    QHash<QTcpSocket *, QByteArray> m_read;
    bool m_isListening = false;
};

PushRadar::Exchange answerWithHeader(const QByteArray &name, const QByteArray &value)
{
    PushRadar::Exchange answer;
    answer.status = 200;
    answer.responseHeaders = {{"Content-Type", "application/json"}, {name, value}};
    return answer;
}

} // namespace

void AnswerHeadsTest::statusLineIsMissing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("JSON alone") << QByteArray(R"({"token":"abc"})")
                                << static_cast<int>(Fault::HeadBroken) << "status line";
    QTest::newRow("headers, and no status")
        << QByteArray("Content-Type: application/json\r\n\r\n{\"token\":\"abc\"}")
        << static_cast<int>(Fault::HeadBroken) << "Content-Type";
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(Fault::ConnectionLost)
                             << "closed the connection";
}

void AnswerHeadsTest::statusLineIsMissing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, fault);
    QFETCH(const QString, says);
    const BareServer server(bytes);
    QVERIFY(server.isReady());
    const EndpointApp app;
    CheckInput input = app.input(V3);
    input.settings.endpoint = server.address();
    isOnlyFinding(checked(input), Step::Endpoint, static_cast<Fault>(fault), says);
}

void AnswerHeadsTest::headersAreRefused()
{
    const QByteArray name = "X-Debug";
    QVERIFY(!judgeHead(answerWithHeader(name, "a b")));
    const auto null = judgeHead(answerWithHeader(name, QByteArray("a\0b", 3)));
    QVERIFY(null && null->fault == Fault::HeadBroken);
    QVERIFY2(null->sentence.contains("X-Debug"), qPrintable(null->sentence));
    QVERIFY(!judgeHead(answerWithHeader(name, QByteArray(LargestHead - 200, 'x'))));
    const auto large = judgeHead(answerWithHeader(name, QByteArray(LargestHead, 'x')));
    QVERIFY(large && large->fault == Fault::HeadBroken);
    QVERIFY2(large->sentence.contains("256"), qPrintable(large->sentence));

    EndpointApp app;
    app.server.setEndpoint("/auth", app.answering(V3, [&app](const QString &token) {
        HttpAnswer answer = app.tokenAnswer(V3, token);
        answer.headers = {{"X-Bad", QByteArray("a\0b", 3)}};
        return answer;
    }));
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::HeadBroken, "“X-Bad”");

    // Of such a head, Qt tells no header at all.
    app.server.setEndpoint("/auth", app.answering(V3, [&app](const QString &token) {
        HttpAnswer answer = app.tokenAnswer(V3, token);
        answer.headers = {{"X-Debug", QByteArray(LargestHead, 'y')}};
        return answer;
    }));
    isOnlyFinding(checked(app.input(V3)), Step::Endpoint, Fault::HeadBroken, "256");
}

void AnswerHeadsTest::targetsDiffer_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the same twice") << QByteArray("/one") << true;
    QTest::newRow("two places") << QByteArray("/two") << false;
}

void AnswerHeadsTest::targetsDiffer()
{
    QFETCH(const QByteArray, second);
    QFETCH(const bool, isRight);
    EndpointApp app;
    app.server.setEndpoint("/auth", [second](const HttpRequest &request, const HttpReply &reply) {
        reply(
            {302,
             {},
             "text/plain",
             {{"Location", "/one?" + request.query}, {"Location", second + '?' + request.query}}});
    });
    for (const char *const path : {"/one", "/two"})
        app.server.setEndpoint(path, app.good(V3));
    const Report report = checked(app.input(V3));
    if (isRight)
        isAllRight(report);
    else
        isOnlyFinding(report, Step::Endpoint, Fault::RedirectRefused, "several Location headers");
}

void AnswerHeadsTest::latestRedirectIsFollowed()
{
    // Each call gets a number of its own, and only the latest is good.
    EndpointApp app;
    const auto number = std::make_shared<int>(0);
    app.server.setEndpoint("/auth", [number](const HttpRequest &request, const HttpReply &reply) {
        reply({302,
               {},
               "text/plain",
               {{"Location", "/next?n=" + QByteArray::number(++*number) + '&' + request.query}}});
    });
    app.server.setEndpoint(
        "/next", [number, good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            if (parameterOf(request, "n").toInt() == *number)
                good(request, reply);
            else
                reply({400, "An old number"});
        });
    isAllRight(checked(app.input(V3)));
}

void AnswerHeadsTest::valueIsChangedOnTheWay_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says"); // none: it is right
    const QByteArray channel = "private-room";
    QTest::newRow("as it is") << channel << channel << QString();
    QTest::newRow("encoded") << channel << QByteArray("private%2Droom") << QString();
    QTest::newRow("encoded twice")
        << channel << QByteArray("private%252Droom") << "percent-encoded twice";
    QTest::newRow("another name") << channel << QByteArray("PRIVATE-ROOM")
                                  << "“PRIVATE-ROOM” instead of “private-room”";
    QTest::newRow("for HTML") << QByteArray("&") << QByteArray("&amp;") << "“&amp;”";
}

void AnswerHeadsTest::valueIsChangedOnTheWay()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, says);
    EndpointApp app;
    app.server.setEndpoint("/auth", [from, to](const HttpRequest &request, const HttpReply &reply) {
        const QByteArray query = QByteArray(request.query).replace(from, to);
        reply({302, {}, "text/plain", {{"Location", "/next?" + query}}});
    });
    app.server.setEndpoint(
        "/next", [good = app.good(V3)](const HttpRequest &request, const HttpReply &reply) {
            if (parameterOf(request, "socketID").isEmpty())
                reply({400, "No socket"});
            else
                good(request, reply);
        });
    const Report report = checked(app.input(V3));
    if (says.isEmpty())
        isAllRight(report);
    else
        isOnlyFinding(report, Step::Endpoint, Fault::QueryLost, says);
}

int tst_answerheads(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    AnswerHeadsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_answerheads.moc"
