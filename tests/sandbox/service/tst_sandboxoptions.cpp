// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"
#include "sandboxprogram.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

/// Options of the program beyond the port and what is given by hand.
class TestSandboxOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsCredentials();
    void makesThemOnce();
    void refusesWhatOthersMayChange_data();
    void refusesWhatOthersMayChange();
    void answersToFurtherNames();
    void isLenientWhenTold();
};

void TestSandboxOptions::keepsItsCredentials()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    const auto start = [&](const QStringList &further = {}) {
        Program program(QStringList{"--state", path} + further);
        QJsonObject ready = program.ready();
        ready.remove("url");
        return ready;
    };
    const QJsonObject first = start();
    QVERIFY(first.value("secret").toString().startsWith("sk_"));
    QVERIFY(first.value("key").toString().startsWith("pk_"));
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(QJsonDocument::fromJson(content).object(), first);
    QCOMPARE(start(), first);
    // What is said wins, and is not kept.
    QCOMPARE(start({"--secret", "sk_given"}),
             QJsonObject({{"secret", "sk_given"}, {"key", first.value("key")}}));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(start(), first);
}

void TestSandboxOptions::makesThemOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < 4; ++i)
        programs.push_back(std::make_unique<Program>(QStringList{"--state", path}));
    QSet<QString> secrets;
    for (const auto &program : programs)
        secrets.insert(program->ready().value("secret").toString());
    QCOMPARE(secrets.size(), 1);
    QVERIFY(!secrets.contains(QString()));
}

void TestSandboxOptions::refusesWhatOthersMayChange_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"pipe", "folder", "device", "others may write", "no JSON", "no key",
                             "bad secret", "too large", "link to nowhere", "no folder"})
        QTest::newRow(kind) << kind;
}

void TestSandboxOptions::refusesWhatOthersMayChange()
{
    QFETCH(QString, kind);
    QTemporaryDir folder;
    QString path = folder.filePath("state.json");
    const auto write = [&path](const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray good = R"({"secret":"sk_good","key":"pk_good"})";
    QVERIFY(write(kind == "no JSON"          ? QByteArray("hello")
                      : kind == "no key"     ? QByteArray(R"({"secret":"sk_good"})")
                      : kind == "bad secret" ? QByteArray(R"({"secret":"good","key":"pk_good"})")
                      : kind == "too large"  ? QByteArray(100'000, ' ') + good
                                             : good));
    if (kind == "others may write")
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::WriteOther));
    if (kind == "pipe") {
        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    if (kind == "link to nowhere") {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(folder.filePath("nowhere"), path));
    }
    if (kind == "folder")
        path = folder.path();
    if (kind == "device")
        path = "/dev/zero";
    if (kind == "no folder")
        path += "/state.json"; // below a file
    Program program({"--state", path});
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 3);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray message = program.readAllStandardError();
    QVERIFY2(message.contains(path.toUtf8()) && message.endsWith(".\n"), message.constData());
    QVERIFY(!message.contains("sk_good"));
}

void TestSandboxOptions::answersToFurtherNames()
{
    Program program(
        {"--allow-host", "host.docker.internal", "--allow-host", "Desk", "--allow-host", "my_app"});
    const int port = QUrl(program.ready().value("url").toString()).port();
    const auto statusFor = [port](const QByteArray &host) {
        RawConnection connection(port);
        connection.send("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        return connection.waitForEnd() ? connection.received().mid(9, 3).toInt() : 0;
    };
    for (const char *host : {"host.docker.internal", "host.docker.internal:41873", "desk", "DESK:1",
                             "my_app:80", "localhost"})
        QCOMPARE(statusFor(host), 200);
    for (const char *host : {"docker.internal", "evil.example", "xdesk", "desk.evil.example"})
        QCOMPARE(statusFor(host), 400);
}

void TestSandboxOptions::isLenientWhenTold()
{
    for (const bool lenient : {false, true}) {
        Program program(lenient ? QStringList{"--lenient"} : QStringList());
        const QJsonObject ready = program.ready();
        RawConnection connection(QUrl(ready.value("url").toString()).port());
        connection.send("GET /v3/channels/auth?channel=private-a&socketID=12.34 HTTP/1.1\r\n"
                        "Host: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                        + ready.value("secret").toString().toUtf8() + "\r\n\r\n");
        QVERIFY(connection.waitForEnd());
        QCOMPARE(connection.received().mid(9, 3), lenient ? "200" : "400");
    }
}

int tst_sandboxoptions(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSandboxOptions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxoptions.moc"
