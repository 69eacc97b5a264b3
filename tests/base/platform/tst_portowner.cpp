// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/portowner.h>

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

using RadarDesk::base::programAtPort;

class PortOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoListens();
    void tellsOfAnotherProgram();
    void saysNothingOfAFreePort();
};

void PortOwnerTest::tellsWhoListens()
{
    QFile own("/proc/self/comm");
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QString name = QString::fromUtf8(own.readAll()).trimmed();
    QVERIFY(!name.isEmpty());
    for (const QHostAddress &address :
         {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::Any)}) {
        QTcpServer server;
        QVERIFY(server.listen(address));
        QCOMPARE(programAtPort(server.serverPort()), name);
    }
}

void PortOwnerTest::tellsOfAnotherProgram()
{
    QProcess program;
    program.start("python3",
                  {"-c",
                   "import socket, time\n"
                   "open('/proc/self/comm', 'w').write('a\\tserver')\n"
                   "s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen()\n"
                   "print(s.getsockname()[1], flush=True)\n"
                   "time.sleep(60)"});
    if (!program.waitForStarted())
        QSKIP("python3 is missing");
    QVERIFY(program.waitForReadyRead(20'000));
    const auto port = program.readLine().trimmed().toUShort();
    QVERIFY(port != 0);
    QCOMPARE(programAtPort(port), QString("a") + QChar(QChar::ReplacementCharacter) + "server");
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(programAtPort(port), QString());
}

void PortOwnerTest::saysNothingOfAFreePort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QCOMPARE(programAtPort(port), QString());
}

int tst_portowner(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    PortOwnerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_portowner.moc"
