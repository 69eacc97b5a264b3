// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QTest>

using RadarDesk::sandbox::Sandbox;

namespace {

/// How long \a text is when compressed by gzip: its header and trailer are 18 bytes, where
/// qCompress() writes 10.
qsizetype gzipSize(const QByteArray &text)
{
    return qCompress(text, 9).size() - 10 + 18;
}

} // namespace

/// What a page needs from the sandbox before it is connected; tests/browser has real pages.
class TestBrowserLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isServedToPagesOfAnyOrigin_data();
    void isServedToPagesOfAnyOrigin();
    void isSmall();
    void tellsPagesWhyTheyAreRefused();
};

void TestBrowserLibrary::isServedToPagesOfAnyOrigin_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("v2") << QByteArray("/js/v2/pushradar.min.js");
    QTest::newRow("v3") << QByteArray("/js/v3/pushradar.min.js");
}

void TestBrowserLibrary::isServedToPagesOfAnyOrigin()
{
    QFETCH(QByteArray, path);
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY(connection.waitForEnd());
    const QByteArray &received = connection.received();
    QVERIFY(received.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(received.contains("\r\nContent-Type: text/javascript; charset=utf-8\r\n"));
    QVERIFY(received.contains("\r\nAccess-Control-Allow-Origin: *\r\n"));
    QVERIFY(received.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(received.contains("class PushRadar "));
    QVERIFY(received.endsWith("})();\n"));
}

void TestBrowserLibrary::isSmall()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    const QByteArray text = SandboxClient(sandbox).send("GET", "/js/v3/pushradar.min.js").body;
    QVERIFY(!text.isEmpty());
    QVERIFY2(gzipSize(text) < qsizetype{6} * 1024, QByteArray::number(gzipSize(text)).constData());
}

void TestBrowserLibrary::tellsPagesWhyTheyAreRefused()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start().ok());
    RawConnection connection(sandbox);
    connection.send("GET /subscribe?key=pk_wrong HTTP/1.1\r\nHost: localhost\r\n"
                    "Origin: http://page\r\n\r\n");
    QVERIFY(connection.waitFor("\"error\""));
    QVERIFY(connection.received().startsWith("HTTP/1.1 401 "));
    QVERIFY(connection.received().contains("Access-Control-Allow-Origin: *\r\n"));
}

int tst_browserlibrary(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestBrowserLibrary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_browserlibrary.moc"
