// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliservice.h"

#include <history/store/history.h>

#include <csignal>

#include <sys/types.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// The history from the command line.
class TestHistoryVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsAll();
    void searches();
    void writesFormats();
    void followsOthers();
    void namesTheProfile();

private:
    /// Records so many events, as a window would.
    void record(int count, const QString &channel);

    std::unique_ptr<CommandLine> m_program;
};

void TestHistoryVerb::init()
{
    m_program = std::make_unique<CommandLine>();
}

void TestHistoryVerb::record(int count, const QString &channel)
{
    history::History history(m_program->dataFolder() + "/history.db");
    history.start();
    for (int i = 0; i < count; ++i) {
        Event event;
        event.kind = EventKind::Arrival;
        event.time = QDateTime::currentDateTimeUtc();
        event.channel = channel;
        event.data = "{\"n\":" + QByteArray::number(i) + '}';
        history.append(event);
    }
}

void TestHistoryVerb::printsAll()
{
    constexpr int Count = 10'000;
    QCOMPARE(m_program->run({"history"}).out, QByteArray());
    record(Count, "news");
    const Ran ran = m_program->run({"history"});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(ran.out.count('\n'), Count);
    const QList<QByteArray> lines = ran.out.split('\n');
    QVERIFY2(lines.first().endsWith("{\"n\":0}"), lines.first().constData());
    QVERIFY(lines.at(Count - 1).endsWith("{\"n\":9999}"));
    QVERIFY(!ran.out.contains('\033'));
}

void TestHistoryVerb::searches()
{
    record(3, "news");
    record(2, "orders");
    QCOMPARE(m_program->run({"history", "channel:orders"}).out.count('\n'), 2);
    QCOMPARE(m_program->run({"history", "channel:orders", "data.n>0"}).out.count('\n'), 1);
    QCOMPARE(m_program->run({"history", "--since", "1h"}).out.count('\n'), 5);
    QCOMPARE(m_program->run({"history", "--since", "2100-01-01"}).out.count('\n'), 0);
    const Ran wrong = m_program->run({"history", "--since", "whenever"});
    QCOMPARE(wrong.status, 2);
}

void TestHistoryVerb::writesFormats()
{
    CliService service;
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
    QCOMPARE(m_program->run(QStringList{"broadcast", "news", "a=b"} + service.options()).status, 0);
    const Ran lines = m_program->run({"history", "--format", "jsonl"});
    QCOMPARE(lines.out.count('\n'), 2);
    QCOMPARE(QJsonDocument::fromJson(lines.out.split('\n').first()).object().value("format"),
             "radardesk-history");
    QCOMPARE(m_program->run({"history", "--format", "csv"}).out.count('\n'), 2);
    const QJsonObject har =
        QJsonDocument::fromJson(m_program->run({"history", "--format", "har"}).out).object();
    QCOMPARE(har["log"]["entries"].toArray().size(), 1);
}

void TestHistoryVerb::followsOthers()
{
    record(1, "before");
    QProcess follow;
    m_program->start(follow, {"history", "--follow"});
    QByteArray out;
    QVERIFY(waitForOutput(follow, out, "before"));
    record(1, "after");
    QVERIFY(waitForOutput(follow, out, "after"));
    QCOMPARE(::kill(static_cast<pid_t>(follow.processId()), SIGINT), 0);
    QVERIFY(waitForEnd(follow));
    QCOMPARE(follow.exitCode(), 0);
    QCOMPARE(out.count("before"), 1);
}

void TestHistoryVerb::namesTheProfile()
{
    CliService service;
    m_program->addProfile(service.profile("Shop"));
    m_program->setVariable("RADARDESK_SECRET", CliSecret);
    QCOMPARE(m_program->run({"broadcast", "news", "a=b", "--profile", "Shop"}).status, 0);
    record(1, "elsewhere");
    QCOMPARE(m_program->run({"history", "--profile", "Shop"}).out.count('\n'), 1);
    QCOMPARE(m_program->run({"history", "profile:Shop"}).out.count('\n'), 1);
    QCOMPARE(m_program->run({"history"}).out.count('\n'), 2);
}

int tst_historyverb(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestHistoryVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyverb.moc"
