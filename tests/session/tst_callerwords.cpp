// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/callerwords.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk::session;

class TestCallerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLibraries_data();
    void namesLibraries();
    void namesPrograms_data();
    void namesPrograms();
    void namesClients();
    void showsWhatCannotBeSeen();
};

void TestCallerWords::namesLibraries_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *header, const char *words) {
        QTest::newRow(header) << QByteArray(header) << QString::fromUtf8(words);
    };
    row("", "");
    row("pushradar-server-python 3.1.0", "Python library 3.1.0 (pushradar-server-python)");
    row("pushradar-server-node 3.1.0", "Node.js library 3.1.0 (pushradar-server-node)");
    row("pushradar-server-php 3.1.1", "PHP library 3.1.1 (pushradar-server-php)");
    row("pushradar-server-ruby 3.1.0", "Ruby library 3.1.0 (pushradar-server-ruby)");
    row("pushradar-server-dotnet 3.1.0", ".NET library 3.1.0 (pushradar-server-dotnet)");
    row("pushradar-server-cpp", "C++ library (pushradar-server-cpp)");
    row("pushradar-server-cobol 1", "cobol library 1 (pushradar-server-cobol)");
    row("something else", "something else");
}

void TestCallerWords::namesLibraries()
{
    QFETCH(const QByteArray, header);
    QTEST(libraryWords(header), "words");
}

void TestCallerWords::namesPrograms_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *agent, const char *words) {
        QTest::newRow(agent) << QByteArray(agent) << QString::fromUtf8(words);
    };
    row("", "");
    row("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/131.0.0.0 Safari/537.36",
        "Chrome 131 on Linux");
    row("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "HeadlessChrome/130.0.6723.91 Safari/537.36",
        "Chrome 130 on Linux");
    row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.51",
        "Edge 131 on Windows");
    row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0",
        "Firefox 132 on macOS");
    row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/18.1 Safari/605.1.15",
        "Safari 18.1 on macOS");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
        "Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
        "Safari 18.1 on iOS");
    row("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/131.0.0.0 Mobile Safari/537.36",
        "Chrome 131 on Android");
    row("curl/8.5.0", "curl 8.5.0");
    row("Python-urllib/3.11", "Python urllib 3.11");
    row("python-requests/2.31.0", "Python Requests 2.31.0");
    row("node", "Node.js");
    row("GuzzleHttp/7", "PHP Guzzle 7");
    row("Go-http-client/1.1", "Go 1.1");
    row("Ruby", "Ruby");
    row("axios/1.7.7 (something)", "axios 1.7.7");
    row("/", "");
}

void TestCallerWords::namesPrograms()
{
    QFETCH(const QByteArray, agent);
    QTEST(programWords(agent), "words");
}

void TestCallerWords::namesClients()
{
    QCOMPARE(clientWords("http://localhost:3000", "curl/8.5.0"),
             "curl 8.5.0, http://localhost:3000");
    QCOMPARE(clientWords({}, "curl/8.5.0"), "curl 8.5.0");
    QCOMPARE(clientWords("http://localhost:3000", {}), "http://localhost:3000");
    QVERIFY(clientWords(QByteArray(100'000, 'o'), QByteArray(100'000, 'a')).size() < 300);
    QVERIFY(libraryWords("pushradar-server-" + QByteArray(100'000, 'o') + " 1").size() < 500);
}

void TestCallerWords::showsWhatCannotBeSeen()
{
    QCOMPARE(strangersText(QString("a\nb\x1b[31m\x7f")), QString("a\u240ab\u241b[31m\u2421"));
    QCOMPARE(strangersText(QString("\u202Eevil\u2028")), QString("\uFFFDevil\uFFFD"));
    QCOMPARE(strangersText(QByteArray("\xff\xfe")), QString("\uFFFD\uFFFD"));
    QCOMPARE(strangersText(QString("12345"), 5), "12345");
    QCOMPARE(strangersText(QString("123456"), 5), QString("1234…"));
    QCOMPARE(strangersText(QByteArray("123456"), 5), QString("1234…"));
}

int tst_callerwords(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCallerWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_callerwords.moc"
