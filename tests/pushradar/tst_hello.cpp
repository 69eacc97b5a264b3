// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"

#include <pushradar/jsonvalue.h>

#include <QFile>
#include <QProcess>
#include <QTest>

/// The Hello World of the documentation: the same five lines everywhere, and they work.
class TestHello : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsTheSameEverywhere_data();
    void standsTheSameEverywhere();
    void broadcasts();
};

namespace {

QString sourceFile(const char *path)
{
    QFile file(QStringLiteral(RADARDESK_SOURCE_DIR "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands in main().
QStringList helloLines()
{
    const QString program = sourceFile("src/pushradar/example/hello.cpp");
    const qsizetype begin = program.indexOf(QStringLiteral("{\n")) + 2;
    QStringList lines = program.sliced(begin, program.lastIndexOf(u'}') - begin).split(u'\n');
    lines.removeLast();
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

void TestHello::standsTheSameEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("header") << sourceFile("src/pushradar/client.h");
    QTest::newRow("README of the library") << sourceFile("src/pushradar/README.md");
    if (const QString readme = sourceFile("README.md"); !readme.isEmpty())
        QTest::newRow("README") << readme;
}

void TestHello::standsTheSameEverywhere()
{
    QFETCH(QString, text);
    const QStringList lines = helloLines();
    QCOMPARE(lines.size(), 5);
    QStringList shown;
    for (QString line : text.split(u'\n'))
        shown.append(line.remove(QStringLiteral("///")).trimmed());
    QVERIFY2(shown.join(u'\n').contains(lines.join(u'\n')), qPrintable(lines.join(u'\n')));
}

void TestHello::broadcasts()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    QProcess hello;
    hello.start(QStringLiteral(RADARDESK_HELLO), {server.url("/v3").toString()});
    QVERIFY(hello.waitForStarted());
    QTRY_COMPARE(hello.state(), QProcess::NotRunning);
    QCOMPARE(hello.exitCode(), 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body,
             R"({"channel":"test-channel","data":"{\"message\":\"Hello World!\"}"})");
}

int tst_hello(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHello test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hello.moc"
