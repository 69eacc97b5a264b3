// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/channelname.h>

#include <QTest>

using namespace PushRadar;

class TestChannelName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void kindFollowsThePrefix();
    void namesTheCharacterItRefuses();
};

void TestChannelName::accepts_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain v2") << ApiVersion::V2 << "test-channel"
                              << "test-channel";
    QTest::newRow("plain v3") << ApiVersion::V3 << "test-channel"
                              << "test-channel";
    QTest::newRow("v2 trims") << ApiVersion::V2 << "  test-channel\t\n"
                              << "test-channel";
    QTest::newRow("v2 takes any letter") << ApiVersion::V2 << "chaîne/été"
                                         << "chaîne/été";
    QTest::newRow("every v3 sign") << ApiVersion::V3 << "aZ09-_=@,.;"
                                   << "aZ09-_=@,.;";
}

void TestChannelName::accepts()
{
    QFETCH(ApiVersion, version);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const auto channel = ChannelName::make(typed, version);
    QVERIFY(channel.ok());
    QCOMPARE(channel->toString(), name);
}

void TestChannelName::refuses_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("empty v2") << ApiVersion::V2 << "" << ErrorCode::EmptyChannel;
    QTest::newRow("empty v3") << ApiVersion::V3 << "" << ErrorCode::EmptyChannel;
    QTest::newRow("only spaces v2") << ApiVersion::V2 << "  " << ErrorCode::EmptyChannel;
    QTest::newRow("only spaces v3") << ApiVersion::V3 << "  " << ErrorCode::MalformedChannel;
    QTest::newRow("space inside v2") << ApiVersion::V2 << "a b" << ErrorCode::MalformedChannel;
    QTest::newRow("v3 does not trim") << ApiVersion::V3 << "a " << ErrorCode::MalformedChannel;
    QTest::newRow("slash v3") << ApiVersion::V3 << "a/b" << ErrorCode::MalformedChannel;
    QTest::newRow("letter v3") << ApiVersion::V3 << "chaîne" << ErrorCode::MalformedChannel;
    QTest::newRow("digit of another script")
        << ApiVersion::V3 << QString::fromUtf8("room٣") << ErrorCode::MalformedChannel;
    QTest::newRow("no-break space v2")
        << ApiVersion::V2 << QString::fromUtf8("a\u00a0b") << ErrorCode::MalformedChannel;
}

void TestChannelName::refuses()
{
    QFETCH(ApiVersion, version);
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const auto channel = ChannelName::make(typed, version);
    QVERIFY(!channel.ok());
    QCOMPARE(channel.error().code, code);
    QVERIFY(channel.error().message.endsWith(u'.'));
}

void TestChannelName::kindFollowsThePrefix()
{
    QCOMPARE(ChannelName::kindOf(u"test-channel"), ChannelKind::Public);
    QCOMPARE(ChannelName::kindOf(u"private-room"), ChannelKind::Private);
    QCOMPARE(ChannelName::kindOf(u"presence-room"), ChannelKind::Presence);
    QCOMPARE(ChannelName::kindOf(u"Private-room"), ChannelKind::Public);
    QCOMPARE(ChannelName::kindOf(u"private_room"), ChannelKind::Public);
}

void TestChannelName::namesTheCharacterItRefuses()
{
    QVERIFY(ChannelName::make(u"ab cd", ApiVersion::V2).error().message.contains("3 is a space"));
    QVERIFY(ChannelName::make(u"a/b", ApiVersion::V3).error().message.contains("2 is “/”"));
    QVERIFY(ChannelName::make(u"a\u200b", ApiVersion::V3).error().message.contains("U+200B"));
    QVERIFY(ChannelName::make(u"a😀", ApiVersion::V3).error().message.contains("“😀”"));
}

int tst_channelname(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestChannelName test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_channelname.moc"
