// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/shapes/channelshape.h>
#include <history/store/history.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk::history;
using namespace RadarDesk::workbench;

/// Learning the shape of a channel from a real history.
class TestChannelShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void learnsFromWhatIsThere();
    void learnsFromWhatComes();
    void knowsOneChannelAtATime();

private:
    void record(const QByteArray &json, const QString &channel = "orders") const
    {
        m_history->append({.profileId = "profile",
                           .kind = EventKind::Arrival,
                           .time = QDateTime::currentDateTime(),
                           .channel = channel,
                           .data = json});
    }
    void recordUsual() const
    {
        for (int message = 0; message < 10; ++message)
            record("{\"id\":" + QByteArray::number(message) + "}");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

void TestChannelShape::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_history->start();
}

void TestChannelShape::cleanup()
{
    m_history.reset();
    m_folder.reset();
}

void TestChannelShape::learnsFromWhatIsThere()
{
    const QSignalSpy recorded(m_history.get(), &History::recorded);
    recordUsual();
    record("{\"id\":\"7\",\"extra\":true}");
    QTRY_VERIFY(!recorded.isEmpty());
    ChannelShape shape(*m_history);
    QCOMPARE(shape.shape()->messages(), 0);
    shape.setChannel("profile", "orders");
    QTRY_COMPARE(shape.shape()->messages(), 11);
    QCOMPARE(shape.shape()->keysAt({}), QStringList({"id", "extra"}));
    QCOMPARE(deviationsText(shape.shape()->deviationsOf("{\"total\":1}")),
             QString("Unlike earlier messages: “total” is new, “id” is missing"));
}

void TestChannelShape::learnsFromWhatComes()
{
    recordUsual();
    ChannelShape shape(*m_history);
    shape.setChannel("profile", "orders");
    QTRY_COMPARE(shape.shape()->messages(), 10);
    record("{\"id\":\"7\"}");
    QTRY_COMPARE(shape.shape()->messages(), 11);
    // It was unlike those before it, though it is learned from as well.
    QList<StoredEvent> events;
    m_history->page({}, {}, 1, this,
                    [&events](const HistoryResult<HistoryPage> &page) { events = page->events; });
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(deviationsText(shape.deviationsOf(events.first().key)),
             QString("Unlike earlier messages: “id” is usually a number"));
    QVERIFY(shape.deviationsOf(events.first().key - 1).isEmpty());
    QVERIFY(shape.shape()->deviationsOf("{\"id\":\"8\"}").isEmpty());
    // Many at once are all learned from.
    for (int message = 0; message < 3 * ChannelShape::LearnedEvents; ++message)
        record("{\"id\":1}");
    QTRY_COMPARE(shape.shape()->messages(), 11 + 3 * ChannelShape::LearnedEvents);
}

void TestChannelShape::knowsOneChannelAtATime()
{
    recordUsual();
    record("{\"name\":\"n\"}", "people");
    ChannelShape shape(*m_history);
    shape.setChannel("profile", "orders");
    shape.setChannel("profile", "people");
    QTRY_COMPARE(shape.shape()->messages(), 1);
    QCOMPARE(shape.shape()->keysAt({}), QStringList{"name"});
    shape.setChannel("other", "people");
    QCOMPARE(shape.shape()->messages(), 0);
    shape.setChannel("profile", "orders");
    QTRY_COMPARE(shape.shape()->messages(), 10);
}

int tst_channelshape(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestChannelShape test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_channelshape.moc"
