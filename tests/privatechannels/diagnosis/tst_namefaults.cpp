// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/endpointapp.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// What is wrong with a channel's name is found before anything is asked.
class NameFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsWrong_data();
    void nameIsWrong();
    void nameIsRight_data();
    void nameIsRight();
};

void NameFaultsTest::nameIsWrong_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("shouldSay");

    const auto v3 = [](const char *name, const QString &channel, Fault fault, const QString &says) {
        QTest::newRow(name) << ApiVersion::V3 << channel << fault << says;
    };
    const auto v2 = [](const char *name, const QString &channel, Fault fault, const QString &says) {
        QTest::newRow(name) << ApiVersion::V2 << channel << fault << says;
    };
    v3("empty", {}, Fault::ChannelEmpty, {});
    v3("public", "news", Fault::NotPrivate, "private-news");
    v3("only the word", "private", Fault::NotPrivate, "private-private");
    v3("underscore", "private_room", Fault::PrefixMisspelt, "private-room");
    v3("capital", "Private-room", Fault::PrefixMisspelt, "private-room");
    v3("capitals", "PRIVATE-room", Fault::PrefixMisspelt, "private-room");
    v3("misspelt", "presense-room", Fault::PrefixMisspelt, "presence-room");
    v3("letters swapped", "pirvate-room", Fault::PrefixMisspelt, "private-room");
    v3("dot", "private.room", Fault::PrefixMisspelt, "private-room");
    v2("colon", "private:room", Fault::PrefixMisspelt, "private-room");
    v3("no separator", "privateRoom", Fault::PrefixMisspelt, "private-Room");
    v3("prefix twice", "private-private-room", Fault::PrefixTwice, "“private-room”");
    v2("both prefixes", "private-presence-room", Fault::PrefixTwice, "“presence-room”");
    v3("space after", "private-room ", Fault::SpaceAround, "after the name: “private-room␣”");
    v2("space before", " private-room", Fault::SpaceAround, "before the name: “␣private-room”");
    v3("line break", "private-room\n", Fault::SpaceAround, "after");
    v2("cyrillic", QStringLiteral("private-r\u043Eom"), Fault::LookAlike, "Character 10 is U+043E");
    v3("en dash", QStringLiteral("private\u2013room"), Fault::LookAlike, "Character 8 is U+2013");
    v2("nothing to be seen", QStringLiteral("private-ro\u200Bom"), Fault::LookAlike,
       "Character 11 is U+200B");
    v3("space inside", "private-my room", Fault::NameMalformed, {});
    v2("space inside v2", "private-my room", Fault::NameMalformed, {});
    v3("sign", "private-room!", Fault::NameMalformed, {});
}

void NameFaultsTest::nameIsWrong()
{
    QFETCH(const ApiVersion, version);
    QFETCH(const QString, channel);
    QFETCH(const Fault, fault);
    QFETCH(const QString, shouldSay);

    CheckInput input;
    input.settings.channel = channel;
    input.settings.version = version;
    const Report report = checked(input);

    QVERIFY2(report.culprit(), inShort(report).constData());
    QVERIFY2(report.culprit()->fault == fault, inShort(report).constData());
    const QString said = report.culprit()->sentence + report.culprit()->advice;
    QVERIFY2(said.contains(shouldSay), qPrintable(said));
    QCOMPARE(report.at(Step::Channel).verdict, StepVerdict::Failed);
    for (int i = 1; i < StepCount; ++i)
        QCOMPARE(report.at(static_cast<Step>(i)).verdict, StepVerdict::Skipped);
}

void NameFaultsTest::nameIsRight_data()
{
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("channel");
    QTest::newRow("private") << ApiVersion::V3 << "private-room";
    QTest::newRow("presence") << ApiVersion::V3 << "presence-room@1";
    QTest::newRow("signs") << ApiVersion::V3 << "private-a=b,c.d;e_f-1";
    QTest::newRow("any letters in v2") << ApiVersion::V2 << QStringLiteral("private-größe/1");
}

void NameFaultsTest::nameIsRight()
{
    QFETCH(const ApiVersion, version);
    QFETCH(const QString, channel);
    CheckInput input;
    input.settings.channel = channel;
    input.settings.version = version;
    const Report report = checked(input);
    QCOMPARE(report.at(Step::Channel).verdict, StepVerdict::Passed);
}

int tst_namefaults(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    NameFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_namefaults.moc"
