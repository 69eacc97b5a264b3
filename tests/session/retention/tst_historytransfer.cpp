// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>
#include <support/textfile.h>

#include <history/store/history.h>
#include <session/retention/historytransfer.h>
#include <workbench/profiles/profilesmodel.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::session;

/// Events from one history into a file, and from there into another.
class TestHistoryTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bringsAllOverAndNothingTwice();
    void writesWhatIsChosen_data();
    void writesWhatIsChosen();
    void writesAllOfFoldedConversations_data();
    void writesAllOfFoldedConversations();
    void leavesNothingOfACancelledExport();
    void saysThatThereIsNoSuchFile();
    void takesNoSecretIn();

private:
    [[nodiscard]] std::unique_ptr<HistoryTransfer> transfer();
    [[nodiscard]] static TransferResult resultOf(std::unique_ptr<TransferJob> job);
    [[nodiscard]] QList<StoredEvent> all(History &history, const HistoryFilter &filter = {});
    [[nodiscard]] QString file() const { return m_folder->filePath("events.jsonl"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    ProfilesModel m_profiles;
    KnownSecrets m_secrets;
};

namespace {

constexpr int TransferredEvents = 1200; // more than are dealt with at a time

}

void TestHistoryTransfer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath("history.db"));
    m_history->start();
}

void TestHistoryTransfer::cleanup()
{
    m_history.reset();
    m_folder.reset();
}

std::unique_ptr<HistoryTransfer> TestHistoryTransfer::transfer()
{
    return std::make_unique<HistoryTransfer>(*m_history, m_profiles, m_secrets);
}

TransferResult TestHistoryTransfer::resultOf(std::unique_ptr<TransferJob> job)
{
    QSignalSpy finished(job.get(), &TransferJob::finished);
    job->start();
    if (!finished.wait(30'000))
        return {.ending = TransferResult::Ending::Failed, .reason = "It never ended."};
    return finished.at(0).at(0).value<TransferResult>();
}

QList<StoredEvent> TestHistoryTransfer::all(History &history, const HistoryFilter &filter)
{
    std::optional<QList<StoredEvent>> events;
    history.page(filter, {HistoryPlace::Direction::Newer, std::nullopt}, 10'000, this,
                 [&events](const HistoryResult<HistoryPage> &page) {
                     events = page ? page->events : QList<StoredEvent>();
                 });
    return QTest::qWaitFor([&events] { return events.has_value(); }) ? *events
                                                                     : QList<StoredEvent>();
}

void TestHistoryTransfer::bringsAllOverAndNothingTwice()
{
    for (int number = 0; number < TransferredEvents; ++number)
        m_history->append(sampleEvent(number));
    const QList<StoredEvent> before = all(*m_history);
    QCOMPARE(before.size(), TransferredEvents);
    TransferResult result = resultOf(transfer()->exportJob({.fileName = file()}, {}));
    QVERIFY2(result.ending == TransferResult::Ending::Done, qPrintable(result.reason));
    QCOMPARE(result.events, TransferredEvents);

    History other(m_folder->filePath("other.db"));
    other.start();
    HistoryTransfer into(other, m_profiles, m_secrets);
    QSignalSpy channels(&into, &HistoryTransfer::channelImported);
    result = resultOf(into.importJob({file(), SandboxId.toString()}));
    QVERIFY2(result.ending == TransferResult::Ending::Done, qPrintable(result.reason));
    QCOMPARE(result.events, TransferredEvents);
    const QList<StoredEvent> after = all(other);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        Event event = after.at(i).event;
        QCOMPARE(event.profileId, SandboxId.toString()); // its own is not known here
        event.profileId = before.at(i).event.profileId;
        QVERIFY(isSameEvent(event, before.at(i).event));
    }
    QTRY_COMPARE(channels.size(), 7);

    result = resultOf(into.importJob({file(), SandboxId.toString()}));
    QCOMPARE(result.events, 0);
    QCOMPARE(result.skipped, TransferredEvents);
    QCOMPARE(all(other).size(), TransferredEvents);
}

void TestHistoryTransfer::writesWhatIsChosen_data()
{
    QTest::addColumn<ExportScope>("scope");
    QTest::addColumn<int>("events");
    QTest::newRow("selected") << ExportScope::Selected << 2;
    QTest::newRow("shown") << ExportScope::Shown << 10;
    QTest::newRow("all") << ExportScope::All << 70;
}

void TestHistoryTransfer::writesWhatIsChosen()
{
    QFETCH(const ExportScope, scope);
    QFETCH(const int, events);
    for (int number = 0; number < 70; ++number)
        m_history->append(sampleEvent(number));
    const QList<StoredEvent> there = all(*m_history);
    const TransferResult result = resultOf(transfer()->exportJob(
        {.scope = scope, .fileName = file()}, {there.mid(0, 2), {.channel = "channel-3"}}));
    QCOMPARE(result.events, events);
    QCOMPARE(contentOf(file()).count('\n'), events + 1); // with the first line
}

void TestHistoryTransfer::writesAllOfFoldedConversations_data()
{
    QTest::addColumn<TransferFormat>("format");
    QTest::addColumn<ExportScope>("scope");
    QTest::addColumn<int>("events");
    // A run of 600 broadcasts with an arrival each, and a check with a call.
    QTest::newRow("selected, JSON Lines")
        << TransferFormat::JsonLines << ExportScope::Selected << 1203;
    QTest::newRow("selected, CSV") << TransferFormat::Csv << ExportScope::Selected << 1203;
    QTest::newRow("selected, HAR") << TransferFormat::Har << ExportScope::Selected << 601;
    // The check is on the channel that is shown, its call is not.
    QTest::newRow("shown, JSON Lines") << TransferFormat::JsonLines << ExportScope::Shown << 2;
    QTest::newRow("shown, CSV") << TransferFormat::Csv << ExportScope::Shown << 2;
    QTest::newRow("shown, HAR") << TransferFormat::Har << ExportScope::Shown << 1;
}

void TestHistoryTransfer::writesAllOfFoldedConversations()
{
    QFETCH(const TransferFormat, format);
    QFETCH(const ExportScope, scope);
    QFETCH(const int, events);
    constexpr int Broadcasts = 600; // more than are read at a time
    const QString profile = SandboxId.toString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto called = std::make_shared<PushRadar::Exchange>();
    called->method = "POST";
    called->url = QUrl("http://127.0.0.1/broadcasts");
    m_history->append(
        {.profileId = profile, .kind = EventKind::Run, .time = now, .conversation = "run"});
    for (int number = 0; number < Broadcasts; ++number) {
        const QString id = "b" + QString::number(number);
        m_history->append({.profileId = profile,
                           .kind = EventKind::Broadcast,
                           .time = now,
                           .channel = "orders",
                           .data = "{}",
                           .broadcastId = id,
                           .exchange = called,
                           .partOf = "run"});
        m_history->append({.profileId = profile,
                           .kind = EventKind::Arrival,
                           .time = now,
                           .channel = "orders",
                           .data = "{}",
                           .broadcastId = id});
    }
    m_history->append({.profileId = profile,
                       .kind = EventKind::Check,
                       .time = now,
                       .channel = "private-orders",
                       .conversation = "check"});
    m_history->append({.profileId = profile,
                       .kind = EventKind::Call,
                       .time = now,
                       .exchange = called,
                       .partOf = "check"});
    QCOMPARE(all(*m_history).size(), 2 * Broadcasts + 3);
    const QList<StoredEvent> rows = all(*m_history, {.isGrouped = true});
    QCOMPARE(rows.size(), 2);
    const TransferResult result =
        resultOf(transfer()->exportJob({.scope = scope, .format = format, .fileName = file()},
                                       {rows, {.channel = "private-orders", .isGrouped = true}}));
    QVERIFY2(result.ending == TransferResult::Ending::Done, qPrintable(result.reason));
    QCOMPARE(result.events, events);
    if (format == TransferFormat::Csv)
        QCOMPARE(contentOf(file()).count('\n'), events + 1);
    if (format == TransferFormat::Har)
        QCOMPARE(contentOf(file()).count("\"startedDateTime\""), events);
    if (format != TransferFormat::JsonLines)
        return;
    History other(m_folder->filePath("other.db"));
    other.start();
    HistoryTransfer into(other, m_profiles, m_secrets);
    QCOMPARE(resultOf(into.importJob({file(), profile})).events, events);
    QCOMPARE(all(other).size(), events);
    // They belong together as before.
    const QList<StoredEvent> again = all(other, {.isGrouped = true});
    QCOMPARE(again.size(), scope == ExportScope::Shown ? 1 : 2);
    QCOMPARE(again.constLast().event.kind, EventKind::Check);
    QCOMPARE(again.constLast().conversation.members, 1);
}

void TestHistoryTransfer::leavesNothingOfACancelledExport()
{
    for (int number = 0; number < TransferredEvents; ++number)
        m_history->append(sampleEvent(number));
    QCOMPARE(all(*m_history).size(), TransferredEvents);
    const auto job = transfer()->exportJob({.fileName = file()}, {});
    QSignalSpy finished(job.get(), &TransferJob::finished);
    job->start();
    job->cancel();
    QVERIFY(finished.wait());
    const auto result = finished.at(0).at(0).value<TransferResult>();
    if (result.ending == TransferResult::Ending::Cancelled)
        QVERIFY(!QFile::exists(file()));
    else // it was just about to be done
        QCOMPARE(contentOf(file()).count('\n'), TransferredEvents + 1);
}

void TestHistoryTransfer::saysThatThereIsNoSuchFile()
{
    const TransferResult result =
        resultOf(transfer()->importJob({m_folder->filePath("none.jsonl"), {}}));
    QCOMPARE(result.ending, TransferResult::Ending::Failed);
    QVERIFY2(result.reason.endsWith('.'), qPrintable(result.reason));
}

void TestHistoryTransfer::takesNoSecretIn()
{
    const QString known = "sk_known_1234567890";
    const QString unknown = "sk_unknown_0987654321";
    m_secrets.add(*PushRadar::Secret::make(known));
    QFile written(file());
    QVERIFY(written.open(QFile::WriteOnly));
    written.write("{\"format\":\"radardesk-history\",\"version\":1}\n");
    for (const QString &secret : {known, unknown})
        written.write("{\"kind\":\"broadcast\",\"channel\":\"c\",\"data\":{\"a\":\""
                      + secret.toUtf8() + "\",\"n\":" + QByteArray::number(secret.size())
                      + "},\"typed\":{\"a\":\"" + secret.toUtf8() + "\"},\"note\":\"with "
                      + secret.toUtf8() + "\"}\n");
    written.close();
    QCOMPARE(resultOf(transfer()->importJob({file(), {}})).events, 2);
    const QList<StoredEvent> there = all(*m_history);
    QCOMPARE(there.size(), 2);
    for (const StoredEvent &stored : there) {
        QVERIFY(!stored.event.data.contains(known.toUtf8()));
        QVERIFY(!stored.event.data.contains(unknown.toUtf8()));
        QCOMPARE(stored.event.typed, "{\"a\":\"sk_***\"}");
        QVERIFY(!stored.event.note.contains(known) && !stored.event.note.contains(unknown));
    }
}

int tst_historytransfer(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryTransfer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historytransfer.moc"
