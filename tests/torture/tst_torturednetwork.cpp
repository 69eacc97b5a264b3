// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/historychecks.h>
#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <torture/torturedprogram.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;

/// Operations on the connections to the service fail, one run each, while broadcasts go out. Qt
/// reads the head of an answer byte by byte, so after the first of them each few are tried. A
/// witness beside it sees what the service has passed on.
class TestTorturedNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesNoFailureForASuccess_data();
    void takesNoFailureForASuccess();

private:
    [[nodiscard]] TortureRun broadcastIn(const QTemporaryDir &folder, int steps,
                                         const TortureFault &fault) const;
    /// Whether the history holds what the run said of each broadcast.
    void check(const QTemporaryDir &folder, const TortureRun &run, const QByteArray &story);

    Sandbox m_sandbox;
    SandboxSubscriber m_witness;
    QStringList m_passedOn; ///< The IDs of messages.
};

namespace {

constexpr int NetworkSteps = 2;
constexpr QLatin1String TorturedChannel("tortured");

QString networkHistory(const QTemporaryDir &folder)
{
    return folder.filePath("history.db");
}

/// The broadcasts in the history at \a path, by their step.
QMultiHash<int, Event> broadcastsIn(const QString &path)
{
    QMultiHash<int, Event> found;
    HistoryDatabase database(path);
    if (!database.open() || !database.markInterrupted())
        return found;
    const QList<qint64> keys = keysOf(database);
    for (const qint64 key : keys) {
        const auto stored = database.find(key);
        if (!stored || !*stored || (*stored)->event.kind != EventKind::Broadcast)
            continue;
        const Event &event = (*stored)->event;
        found.insert(QJsonDocument::fromJson(event.data).object().value(u"step").toInt(), event);
    }
    return found;
}

/// Whether the service's answer to it is there as a whole.
bool isAnswered(const Event &event)
{
    return event.exchange && event.exchange->status == 200
        && QJsonDocument::fromJson(event.exchange->responseBody).isObject()
        && !event.exchange->responseCut && !event.exchange->error;
}

/// The steps of those lines.
QList<int> stepsOf(const QByteArrayList &lines)
{
    QList<int> steps;
    for (const QByteArray &line : lines)
        steps.append(line.split(' ').constFirst().toInt());
    return steps;
}

} // namespace

void TestTorturedNetwork::initTestCase()
{
    if (const QString missing = TorturedProgram::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_sandbox.start().ok());
    connect(&m_witness, &SandboxSubscriber::messageArrived, this,
            [this](const QString & /*channel*/, const QString &id) { m_passedOn.append(id); });
    m_witness.open(m_sandbox.webSocketUrl(), m_sandbox.publicKey());
    m_witness.subscribe(TorturedChannel);
    QTRY_VERIFY(m_witness.isSubscribed(TorturedChannel));
}

TortureRun TestTorturedNetwork::broadcastIn(const QTemporaryDir &folder, int steps,
                                            const TortureFault &fault) const
{
    const QString port = QString::number(m_sandbox.url().port());
    TorturedProgram program;
    program.set("TORTURE_PEER", port);
    return program.run({"network", networkHistory(folder), QString::number(steps), port,
                        m_sandbox.publicKey(), m_sandbox.secret()},
                       fault);
}

void TestTorturedNetwork::check(const QTemporaryDir &folder, const TortureRun &run,
                                const QByteArray &story)
{
    const QMultiHash<int, Event> events = broadcastsIn(networkHistory(folder));
    const QList<int> sent = stepsOf(run.all("sent"));
    const QList<int> failed = stepsOf(run.all("failed"));
    for (const int step : sent) {
        QVERIFY2(events.count(step) == 1, story);
        // The history writes outcomes together, some milliseconds later: a program that is ended
        // may have known the last one only in memory. The event itself was there before it left.
        if (!run.isKilled || step != sent.constLast())
            QVERIFY2(events.value(step).outcome == Outcome::Done, story);
    }
    for (const int step : failed)
        QVERIFY2(events.count(step) == 1 && events.value(step).outcome == Outcome::Failed, story);
    for (const Event &event : events) {
        QVERIFY2(event.outcome != Outcome::Pending, story);
        QVERIFY2((event.outcome == Outcome::Failed) != event.note.isEmpty(), story);
        if (event.outcome != Outcome::Done)
            continue;
        QVERIFY2(isAnswered(event), story);
        QTRY_VERIFY2(m_passedOn.contains(event.broadcastId), story);
    }
}

void TestTorturedNetwork::takesNoFailureForASuccess_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("stride");
    QTest::newRow("one fails") << QByteArray("once") << 19;
    QTest::newRow("all fail from there on") << QByteArray("onwards") << 29;
    QTest::newRow("the program ends there") << QByteArray("end") << 31;
}

void TestTorturedNetwork::takesNoFailureForASuccess()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const int, stride);
    const QTemporaryDir quiet;
    const TortureRun whole = broadcastIn(quiet, NetworkSteps, {});
    QVERIFY2(!whole.isCrashed && whole.all("sent").size() == NetworkSteps, whole.story({}));
    check(quiet, whole, whole.story({}));
    const QList<int> tried = triedOf(whole.operations.size(), 5, stride);
    int troubled = 0;
    for (const int number : tried) {
        const TortureFault fault{number, mode};
        const QTemporaryDir folder;
        const TortureRun run = broadcastIn(folder, NetworkSteps, fault);
        const QByteArray story = run.story(fault);
        QVERIFY2(!run.isCrashed && (run.isKilled || run.all("end").size() == 1), story);
        QVERIFY2(!run.isKilled || mode == "end", story);
        const QByteArrayList failed = run.all("failed");
        for (const QByteArray &line : failed)
            QVERIFY2(line.count(' ') > 2, story); // a sentence
        QVERIFY2(mode != "once" || failed.size() <= 1, story);
        QVERIFY2(mode != "once" || run.all("sent").size() >= NetworkSteps - 1, story);
        check(folder, run, story);
        if (QTest::currentTestFailed())
            return;
        troubled += failed.isEmpty() ? 0 : 1;

        // The next start, with the same history and a service that is well.
        const TortureRun next = broadcastIn(folder, 1, {});
        QVERIFY2(!next.isCrashed && next.all("sent").size() == 1, story + '\n' + next.story({}));
    }
    qInfo("%d operations, %d runs, %d of them with trouble",
          static_cast<int>(whole.operations.size()), static_cast<int>(tried.size()), troubled);
    QVERIFY(mode == "end" || troubled > 0);
}

int tst_torturednetwork(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTorturedNetwork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_torturednetwork.moc"
