// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/querycompletion.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::history;

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
};

void TestQueryCompletion::offers_data()
{
    QTest::addColumn<QString>("typed"); // the cursor is where the bar is
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *typed, const char *replaced, const QStringList &options) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(replaced) << options;
    };
    row("|", "", {});
    row("a |", "", {});
    row("x|", "x", {});
    row("s|", "s", {"status:", "since:"});
    row("hello -K|", "-K", {"-kind:"});
    row("d|", "d", {"data."});
    row("from:|", "from:", {"from:radardesk", "from:app", "from:page"});
    row("a status:P|", "status:P", {"status:pending"});
    row("kind:sent|", "kind:sent", {});
    row("kind:zzz|", "kind:zzz", {});
    row("channel:r|", "channel:r", {"channel:refunds", "channel:orders", "channel:the rest"});
    row("channel:o| b", "channel:o", {"channel:orders"});
    row("ch|annel", "", {});
    row("profile:\"my s|", "profile:\"my s", {"profile:\"My shop\""});
    row("library:|", "library:", {"library:\"Python library\""});
    row("\"from s|", "\"from s", {});
    row("-\"from s|", "-\"from s", {});
    row("-profile:\"my s|", "-profile:\"my s", {"-profile:\"My shop\""});
    row("data.name=\"a s|", "data.name=\"a s", {});
    row("data[\"a s|", "data[\"a s", {});
    // What is compared with is no key.
    row("data.name = s|", "", {});
    row("-data.name != s|", "", {});
    row("hello data.total >= d|", "", {});
    row("data.name = a s|", "s", {"status:", "since:"});
    row("x = s|", "s", {"status:", "since:"});
}

void TestQueryCompletion::offers()
{
    QFETCH(QString, typed);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const QueryCompletion completion = completeQuery(
        typed, cursor,
        {{"orders", "refunds", "the rest"}, {"Sandbox", "My shop"}, {"Python library"}});
    QTEST(typed.mid(completion.start, completion.length), "replaced");
    QFETCH(QStringList, options);
    options.replaceInStrings("channel:the rest", "channel:\"the rest\"");
    QCOMPARE(completion.options, options);
}

int tst_querycompletion(int argc, char *argv[])
{
    TestQueryCompletion test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_querycompletion.moc"
