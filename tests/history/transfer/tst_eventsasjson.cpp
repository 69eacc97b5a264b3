// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>

#include <history/transfer/eventsasjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

class TestEventsAsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDataOfOne();
    void givesAnArrayOfSeveral();
    void takesWhatIsNoJson();
};

void TestEventsAsJson::givesTheDataOfOne()
{
    QCOMPARE(eventsAsJson({fullEvent()}),
             "{\n  \"big\": 12345678901234567890.10,\n  \"n\": null\n}");
    QCOMPARE(eventsAsJson({}), QByteArray());
    QCOMPARE(eventsAsJson({Event()}), QByteArray());
}

void TestEventsAsJson::givesAnArrayOfSeveral()
{
    const QByteArray json = eventsAsJson({fullEvent(), Event()});
    QVERIFY2(json.startsWith("[\n  {\n    \"time\": \"2026-03-14T15:09:26.535Z\",\n"
                             "    \"channel\": "),
             json.constData());
    QVERIFY2(json.contains("\"big\": 12345678901234567890.10,"), json.constData());
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array[0]["channel"], fullEvent().channel);
    QCOMPARE(array[0]["kind"], "authentication");
    QCOMPARE(array[1]["data"], QJsonValue(QJsonValue::Null));
}

void TestEventsAsJson::takesWhatIsNoJson()
{
    Event text = sampleEvent(1);
    text.data = "not \"JSON\"";
    QCOMPARE(eventsAsJson({text}), text.data);
    Event deep = sampleEvent(2);
    deep.data = QByteArray(512, '[') + QByteArray(512, ']');
    const QByteArray json = eventsAsJson({text, deep});
    QVERIFY(json.contains("\"data\":\"not \\\"JSON\\\"\""));
    QVERIFY(json.contains(deep.data));
}

int tst_eventsasjson(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestEventsAsJson test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventsasjson.moc"
