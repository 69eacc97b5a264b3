// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standin.h"

#include <QProcess>
#include <QStandardPaths>

using namespace RadarDesk::sandbox;

/// Real programs that call the service through a relay.
class TestRelayApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curl();
    void python();
};

namespace {

/// What the program says; nothing unless it ends well.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000)
        || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace

void TestRelayApps::curl()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not installed");
    RelayedStandIn desk;
    const QByteArray body(100'000, 'z');
    bool isInvited = false;
    desk.service.onBytes = [&](QTcpSocket &socket) {
        if (!std::exchange(isInvited, true))
            socket.write("HTTP/1.1 100 Continue\r\n\r\n"); // curl waits for it
        if (desk.service.received.endsWith("\r\n\r\n" + body))
            socket.write(answerOf("curl was here"));
    };
    const QByteArray said =
        outputOf("curl",
                 {"-sS", "--noproxy", "*", "-H", "Expect: 100-continue", "--data-binary",
                  QString::fromLatin1(body), "-u",
                  "sk_relayed:", desk.relay.url().toString() + "/v3/broadcasts"});
    QCOMPARE(said, "curl was here");
    QVERIFY(desk.service.received.contains("Expect: 100-continue\r\n"));
    QVERIFY(desk.service.received.contains("Authorization: Basic "));
}

void TestRelayApps::python()
{
    if (QStandardPaths::findExecutable("python3").isEmpty())
        QSKIP("Python is not installed");
    RelayedStandIn desk;
    desk.service.always(answerOf("python was here"));
    const QString program = QStringLiteral(
        "import http.client, sys\n"
        "connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))\n"
        "for i in range(3):\n"
        "    connection.request('GET', '/v3/channels/auth?channel=private-a&socketID=1.%d' % i,\n"
        "                       headers={'Authorization': 'Bearer sk_relayed'})\n"
        "    answer = connection.getresponse()\n"
        "    print(answer.status, answer.read().decode())\n");
    QCOMPARE(outputOf("python3", {"-c", program, QString::number(desk.relay.url().port())}),
             "200 python was here\n200 python was here\n200 python was here\n");
    QCOMPARE(desk.service.connections, 1);
    QCOMPARE(desk.service.requests.size(), 3);
    QVERIFY(desk.service.requests.value(2).contains("socketID=1.2 HTTP/1.1\r\n"));
}

int tst_relayapps(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestRelayApps test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_relayapps.moc"
