// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/core/visibletext.h>
#include <workbench/events/clientwords.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk::workbench;

/// What strangers say of themselves, as words.
class TestClientWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBrowsersAndPrograms_data();
    void namesBrowsersAndPrograms();
    void showsWhatIsHidden_data();
    void showsWhatIsHidden();
    void cutsWhatIsLong();
};

void TestClientWords::namesBrowsersAndPrograms_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &agent, const QString &words) {
        QTest::newRow(name) << agent << words;
    };
    row("firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        "Firefox 128 on Linux");
    row("chrome",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/126.0.0.0 Safari/537.36",
        "Chrome 126 on Windows");
    row("edge",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.68",
        "Edge 126 on Windows");
    row("safari",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.4 Safari/605.1.15",
        "Safari 17.4 on macOS");
    row("phone",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
        "Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
        "Safari 17.4 on iOS");
    row("android",
        "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/126.0.6478.71 Mobile Safari/537.36",
        "Chrome 126 on Android");
    row("headless",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "HeadlessChrome/126.0.0.0 Safari/537.36",
        "Chrome 126 on Linux");
    row("curl", "curl/8.5.0", "curl 8.5.0");
    row("a check", "Mozilla/5.0 (compatible; RadarDesk)", "RadarDesk");
    row("python", "Python/3.11 websockets/12.0", "Python 3.11");
    row("bare name", "node", "Node.js");
    row("urllib", "Python-urllib/3.11", "Python urllib 3.11");
    row("requests", "python-requests/2.31.0", "Python Requests 2.31.0");
    row("guzzle", "GuzzleHttp/7", "PHP Guzzle 7");
    row("go", "Go-http-client/1.1", "Go 1.1");
    row("ruby", "Ruby", "Ruby");
    row("axios", "axios/1.7.7 (something)", "axios 1.7.7");
    row("slash", "/", "");
    row("slash at the end", "odd/", "odd");
    row("unknown browser", "Mozilla/5.0 (compatible; odd)", "Mozilla/5.0 (compatible; odd)");
    row("no version", "Mozilla/5.0 Firefox/", "Firefox");
    row("nothing", "", "");
    row("controls", "cu\033rl\n/8", QStringLiteral("cu\u241Brl\u240A 8"));
}

void TestClientWords::namesBrowsersAndPrograms()
{
    QFETCH(const QByteArray, agent);
    QTEST(clientWords(agent), "words");
}

void TestClientWords::showsWhatIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain") << QStringLiteral("orders ä 字") << QStringLiteral("orders ä 字");
    QTest::newRow("line") << QStringLiteral("a\nb\tc") << QStringLiteral("a\u240Ab\u2409c");
    QTest::newRow("delete") << QStringLiteral("a\u007Fb") << QStringLiteral("a\u2421b");
    QTest::newRow("direction") << QStringLiteral("a\u202Eb") << QStringLiteral("a\uFFFDb");
    QTest::newRow("paragraph") << QStringLiteral("a\u2029b") << QStringLiteral("a\uFFFDb");
    QTest::newRow("markup") << QStringLiteral("<b>a</b>") << QStringLiteral("<b>a</b>");
}

void TestClientWords::showsWhatIsHidden()
{
    QFETCH(const QString, text);
    QTEST(visibleText(text), "visible");
    QTEST(visibleText(QByteArrayView(text.toUtf8())), "visible");
}

void TestClientWords::cutsWhatIsLong()
{
    QCOMPARE(visibleText(QString("12345"), 5), "12345");
    QCOMPARE(visibleText(QString("123456"), 5), QString("1234…"));
    QCOMPARE(visibleText(QByteArrayView("123456"), 5), QString("1234…"));
    QCOMPARE(visibleText(QByteArrayView("\xff\xfe")), QString("\uFFFD\uFFFD"));
    QCOMPARE(visibleText(QStringView(u"abcdef"), 4), QStringLiteral("abc…"));
    QCOMPARE(visibleText(QStringView(u"abcd"), 4), QStringLiteral("abcd"));
    // A pair of surrogates stays whole.
    QCOMPARE(visibleText(QStringView(u"ab\U0001F600cd"), 4), QStringLiteral("ab…"));
    const QByteArray huge(10'000'000, 'x');
    QVERIFY(clientWords(huge).size() <= 60);
    QVERIFY(clientWords("Mozilla/5.0 " + huge).size() <= 60);
    QVERIFY(clientWords("Mozilla/5.0 Firefox/" + QByteArray(400, '7')).size() <= 450);
}

int tst_clientwords(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestClientWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clientwords.moc"
