// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/identity.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;

/// Cookies as a person types or pastes them.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCookies_data();
    void readsCookies();
    void readsAttributes();
    void saysWhichLineIsWrong_data();
    void saysWhichLineIsWrong();
    void saysWhatIsInTheWay();
};

void TestIdentity::readsCookies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cookies");
    QTest::newRow("none") << "" << QStringList();
    QTest::newRow("empty lines") << "\n  \n" << QStringList();
    QTest::newRow("a pair") << "a=1" << QStringList{"a=1"};
    QTest::newRow("pairs") << "a=1; b=2;c=3;" << QStringList{"a=1", "b=2", "c=3"};
    QTest::newRow("a line each") << "a=1\r\nb=2\n" << QStringList{"a=1", "b=2"};
    QTest::newRow("the header's name") << "Cookie: a=1; b=2" << QStringList{"a=1", "b=2"};
    QTest::newRow("in any case") << "cOOKIE:a=1" << QStringList{"a=1"};
    QTest::newRow("an equals sign in it") << "a=b==" << QStringList{"a=b=="};
    QTest::newRow("no value") << "a=" << QStringList{"a="};
    QTest::newRow("quotes stay") << "a=\"x y\"" << QStringList{"a=\"x y\""};
    QTest::newRow("a comma stays") << "a=1,b=2" << QStringList{"a=1,b=2"};
    QTest::newRow("no ASCII") << QString::fromUtf8("a=ä") << QStringList{QString::fromUtf8("a=ä")};
    QTest::newRow("whole line") << "s=abc; Path=/; SameSite=Lax; Secure" << QStringList{"s=abc"};
    QTest::newRow("whole line, quotes") << "s=\"a\"; Path=/" << QStringList{"s=\"a\""};
    QTest::newRow("one attribute") << "s=abc;httponly" << QStringList{"s=abc"};
    QTest::newRow("named whole line") << "Set-Cookie: s=abc" << QStringList{"s=abc"};
    QTest::newRow("unknown attribute") << "Set-Cookie: s=abc; b=2" << QStringList{"s=abc"};
    QTest::newRow("named like an attribute") << "path=1" << QStringList{"path=1"};
    QTest::newRow("said to be a cookie") << "Cookie: a=1; path=2" << QStringList{"a=1", "path=2"};
    QTest::newRow("both") << "s=abc; Secure\nb=2" << QStringList{"s=abc", "b=2"};
}

void TestIdentity::readsCookies()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, cookies);
    const auto parsed = parsedCookies(text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error()));
    QStringList found;
    for (const QNetworkCookie &cookie : *parsed)
        found.append(QString::fromUtf8(cookie.name() + '=' + cookie.value()));
    QCOMPARE(found, cookies);
}

void TestIdentity::readsAttributes()
{
    const auto parsed =
        parsedCookies("s=abc; Path=/app; Domain=example.com; SameSite=None; Secure; HttpOnly\n"
                      "a=1");
    QVERIFY(parsed.ok());
    const QNetworkCookie whole = parsed->first();
    QCOMPARE(whole.path(), "/app");
    QCOMPARE(whole.domain(), "example.com");
    QCOMPARE(whole.sameSitePolicy(), QNetworkCookie::SameSite::None);
    QVERIFY(whole.isSecure());
    QVERIFY(whole.isHttpOnly());
    const QNetworkCookie bare = parsed->last();
    QVERIFY(bare.path().isEmpty() && bare.domain().isEmpty());
    QCOMPARE(bare.sameSitePolicy(), QNetworkCookie::SameSite::Default);
    QVERIFY(!bare.isSecure());
}

void TestIdentity::saysWhichLineIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("no sign") << "a=1\nhidden"
                             << "Line 2";
    QTest::newRow("no sign further on") << "a=1; hidden"
                                        << "Line 1";
    QTest::newRow("no name") << "\n\n=hidden"
                             << "Line 3";
    QTest::newRow("a space in the name") << "the name=hidden"
                                         << "Line 1";
    QTest::newRow("a control character") << "a=hidden\x01"
                                         << "Line 1";
    QTest::newRow("no pair before attributes") << "hidden; Secure"
                                               << "Line 1";
    QTest::newRow("nothing after the header's name") << "Cookie:"
                                                     << "Line 1";
}

void TestIdentity::saysWhichLineIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    const auto parsed = parsedCookies(text);
    QVERIFY(!parsed.ok());
    QVERIFY2(parsed.error().contains(line), qPrintable(parsed.error()));
    QVERIFY2(!parsed.error().contains("hidden"), qPrintable(parsed.error()));
}

void TestIdentity::saysWhatIsInTheWay()
{
    Identity alice{.id = "1", .name = "Alice", .cookies = "a=1", .headers = {{"X-Test", "1"}}};
    QCOMPARE(faultOf(alice), QString());
    QCOMPARE(faultOf(nobody()), QString());
    alice.headers.append(EndpointHeader{"X Test", "1"});
    QVERIFY(faultOf(alice).contains("X Test"));
    alice.cookies = "a";
    QVERIFY(faultOf(alice).contains("Line 1"));
}

int tst_identity(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestIdentity test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_identity.moc"
