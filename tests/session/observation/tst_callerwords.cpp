// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/observation/callerwords.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk::session;

class TestCallerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLibraries_data();
    void namesLibraries();
    void namesClients();
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

void TestCallerWords::namesClients()
{
    QCOMPARE(clientWords("http://localhost:3000", "curl/8.5.0"),
             "curl 8.5.0, http://localhost:3000");
    QCOMPARE(clientWords({}, "curl/8.5.0"), "curl 8.5.0");
    QCOMPARE(clientWords("http://localhost:3000", {}), "http://localhost:3000");
    QVERIFY(clientWords(QByteArray(100'000, 'o'), QByteArray(100'000, 'a')).size() < 300);
    QVERIFY(libraryWords("pushradar-server-" + QByteArray(100'000, 'o') + " 1").size() < 500);
}

int tst_callerwords(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCallerWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_callerwords.moc"
