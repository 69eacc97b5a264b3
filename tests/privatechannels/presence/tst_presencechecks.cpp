// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/presence/clientdatacheck.h>
#include <privatechannels/presence/presencechannel.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

/// What is said of what was typed for presence.
class TestPresenceChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesClientData_data();
    void judgesClientData();
    void offersThePrefix_data();
    void offersThePrefix();
};

void TestPresenceChecks::judgesClientData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isAdvised");
    QTest::newRow("good") << R"( {"##uniqueID": 1} )"
                          << "" << false;
    QTest::newRow("no ID") << R"({"name": "Ada"})"
                           << "" << true;
    QTest::newRow("ID is null") << R"({"##uniqueID": null})"
                                << "" << true;
    QTest::newRow("nothing") << " \n"
                             << "Client data must be a JSON object" << false;
    QTest::newRow("no JSON") << "{\"##uniqueID\": 1,"
                             << "Line 1, column 18: " << false;
    QTest::newRow("no object") << "[1]"
                               << "Client data must be a JSON object" << false;
    QTest::newRow("in bytes, not letters")
        << QStringLiteral("{\"##uniqueID\": \"%1\"}").arg(QString(510, u'é'))
        << "The client data has 1,038 bytes" << false;
}

void TestPresenceChecks::judgesClientData()
{
    QFETCH(const QString, text);
    QFETCH(const QString, fault);
    QFETCH(const bool, isAdvised);
    const ClientDataCheck check = checkClientData(text);
    QCOMPARE(check.fault.isEmpty(), fault.isEmpty());
    QVERIFY2(fault.isEmpty() || check.fault.startsWith(fault), qPrintable(check.fault));
    QCOMPARE(check.value.has_value(), fault.isEmpty());
    QCOMPARE(!check.advice.isEmpty(), isAdvised);
    QCOMPARE(check.bytes, text.trimmed().toUtf8().size());
}

void TestPresenceChecks::offersThePrefix_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ApiVersion>("version");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("offered");
    QTest::newRow("right") << "presence-room" << ApiVersion::V3 << "presence-room"
                           << "";
    QTest::newRow("missing") << "room" << ApiVersion::V3 << ""
                             << "presence-room";
    QTest::newRow("private") << "private-room" << ApiVersion::V3 << ""
                             << "presence-room";
    QTest::newRow("case") << "Presence-Room" << ApiVersion::V3 << ""
                          << "presence-Room";
    QTest::newRow("underscore") << "presence_room" << ApiVersion::V3 << ""
                                << "presence-room";
    QTest::newRow("misspelt") << "presense-room" << ApiVersion::V3 << ""
                              << "presence-room";
    QTest::newRow("a word that begins so") << "presences" << ApiVersion::V3 << ""
                                           << "presence-presences";
    QTest::newRow("space, v3") << " presence-room" << ApiVersion::V3 << ""
                               << "presence-room";
    QTest::newRow("space, v2") << " presence-room" << ApiVersion::V2 << "presence-room"
                               << "";
    QTest::newRow("no name") << "presence room" << ApiVersion::V3 << ""
                             << "";
    QTest::newRow("nothing") << "" << ApiVersion::V3 << ""
                             << "";
    QTest::newRow("prefix alone") << "private-" << ApiVersion::V3 << ""
                                  << "";
}

void TestPresenceChecks::offersThePrefix()
{
    QFETCH(const QString, typed);
    QFETCH(const ApiVersion, version);
    const PresenceChannelCheck check = checkPresenceChannel(typed, version);
    QTEST(check.name, "name");
    QTEST(check.offered, "offered");
    QCOMPARE(check.fault.isEmpty(), !check.name.isEmpty());
}

int tst_presencechecks(int argc, char *argv[])
{
    TestPresenceChecks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presencechecks.moc"
