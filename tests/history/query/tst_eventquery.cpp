// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/query/eventquery.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::history;
using namespace RadarDesk::workbench;

/// What is read of a search, and what is said of one that can't be read.
class TestEventQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void knowsMoments_data();
    void knowsMoments();
    void knowsPathsAndRelations();

private:
    const QDateTime m_now{QDate(2026, 3, 10), QTime(15, 0)};
};

void TestEventQuery::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("terms"); // each as it can be typed
    const auto row = [](const char *name, const char *typed, const QStringList &terms) {
        QTest::newRow(name) << QString::fromUtf8(typed) << terms;
    };
    row("nothing", "", {});
    row("spaces", " \t ", {});
    row("words", " hello   world ", {"hello", "world"});
    row("a word that isn't", "-hello", {"-hello"});
    row("a dash", "a - b", {"a", "-", "b"});
    row("two dashes", "--a", {"--a"});
    row("a phrase", "\"hello world\" x", {"\"hello world\"", "x"});
    row("no phrase", "-\"hello world\"", {"-\"hello world\""});
    row("an open phrase", "\"hello wor", {"\"hello wor\""});
    row("an empty phrase", "data.a \"\" =5", {"data.a", "\"\"", "=5"});
    row("a word like exists", "data.a exists=5", {"data.a", "exists=5"});
    row("quotes in quotes", R"("a \"b\" \\ c")", {R"("a \"b\" \\ c")"});
    row("JSON stays words", R"({"a":1} {"b": 2})", {R"({"a":1})", R"({"b":)", "2}"});
    row("a channel", "channel:orders", {"channel:orders"});
    row("keys in capitals", "Channel:Orders KIND:Sent", {"channel:Orders", "kind:Sent"});
    row("several channels", "channel:a -channel:b*", {"channel:a", "-channel:b*"});
    row("a value in quotes", "library:\"Python library\"", {"library:\"Python library\""});
    row("all keys",
        "status:failed status:4xx kind:token from:app profile:Shop library:php since:2h "
        "before:today",
        {"status:failed", "status:4xx", "kind:token", "from:app", "profile:Shop", "library:php",
         "since:2h", "before:today"});
    row("unknown keys stay words", "http://a.b/c foo:bar", {"http://a.b/c", "foo:bar"});
    row("a field", "data.order.id = 42", {"data.order.id = 42"});
    row("without spaces", "data.total>10 data.total<=2", {"data.total > 10", "data.total <= 2"});
    row("as programmers write", "data.a==1 data.b != 2", {"data.a = 1", "-data.b = 2"});
    row("not unequal", "-data.b!=2", {"data.b = 2"});
    row("a string", "data.name = \"A B\"", {"data.name = \"A B\""});
    row("contains", "-data.name~alex", {"-data.name ~ alex"});
    row("exists", "data.id exists -data.x exists", {"data.id exists", "-data.x exists"});
    row("exists only as a word", "data.id existsx", {"data.id", "existsx"});
    row("elements and odd keys", "data.items[0][\"a.b\"] = 1 data[\"c\"]=2",
        {"data.items[0][\"a.b\"] = 1", "data.c = 2"});
    row("the whole message", "data=5", {"data = 5"});
    row("a field's name alone", "data data.a data. data..b",
        {"data", "data.a", "data.", "data..b"});
    row("no path", "data.a[x]=1 datax=1", {"data.a[x]=1", "datax=1"});
    row("another field", "total>10", {"total>10"});
    row("all together", "channel:orders status:failed data.total>10 -kind:token from:app refund",
        {"channel:orders", "status:failed", "data.total > 10", "-kind:token", "from:app",
         "refund"});
}

void TestEventQuery::reads()
{
    QFETCH(const QString, typed);
    const auto query = parseEventQuery(typed, m_now);
    QVERIFY2(query.ok(), qPrintable(query.ok() ? QString() : query.error().message));
    QStringList terms;
    for (const QueryTerm &term : query->terms)
        terms.append(term.text());
    QTEST(terms, "terms");
    const auto again = parseEventQuery(query->text(), m_now);
    QVERIFY(again.ok());
    QCOMPARE(*again, *query);
}

void TestEventQuery::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part"); // the part that is wrong
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *typed, const char *part,
                        const char *message) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(part)
                            << QString::fromUtf8(message);
    };
    row("no channel", "hello channel: world",
        "channel:", "Enter the name of a channel after “channel:”.");
    row("a kind", "a -kind:tokens b", "-kind:tokens",
        "“tokens” isn't a kind of event. Use one of sent, received, token, connection, call, "
        "subscription, gap, check, run, fault.");
    row("a source", "from:me", "from:me",
        "“me” isn't a source of events. Use one of radardesk, app, page.");
    row("a status", "status:600", "status:600",
        "“600” isn't a status. Use ok, failed, pending or an HTTP status like 403 or 4xx.");
    row("a time", "since:soon", "since:soon",
        "“soon” isn't a time. Use one like 14:30, 2h, yesterday or 2026-01-31.");
    row("no time", "before:", "before:",
        "Enter a time after “before:”, like 14:30, 2h, yesterday or 2026-01-31.");
    row("no value", "a data.total > ", "data.total > ",
        "Enter a value to compare “data.total” with.");
}

void TestEventQuery::saysWhatIsWrong()
{
    QFETCH(const QString, typed);
    const auto query = parseEventQuery(typed, m_now);
    QVERIFY(!query.ok());
    QTEST(typed.mid(query.error().position, query.error().length), "part");
    QTEST(query.error().message, "message");
}

void TestEventQuery::knowsMoments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("moment");
    const QDate day(2026, 3, 10);
    QTest::newRow("minutes") << "5m" << QDateTime(day, QTime(14, 55));
    QTest::newRow("hours") << "2h" << QDateTime(day, QTime(13, 0));
    QTest::newRow("days") << "1d" << QDateTime(day.addDays(-1), QTime(15, 0));
    QTest::newRow("weeks") << "1w" << QDateTime(day.addDays(-7), QTime(15, 0));
    QTest::newRow("a time") << "9:05" << QDateTime(day, QTime(9, 5));
    QTest::newRow("with seconds") << "14:30:10" << QDateTime(day, QTime(14, 30, 10));
    QTest::newRow("today") << "today" << day.startOfDay();
    QTest::newRow("yesterday") << "Yesterday" << day.addDays(-1).startOfDay();
    QTest::newRow("a day") << "2026-01-31" << QDate(2026, 1, 31).startOfDay();
    QTest::newRow("a moment") << "2026-01-31T14:30" << QDateTime(QDate(2026, 1, 31), QTime(14, 30));
    QTest::newRow("none of that month") << "2026-02-30" << QDateTime();
    QTest::newRow("no hour") << "25:00" << QDateTime();
    QTest::newRow("no number") << "h" << QDateTime();
    QTest::newRow("before all times") << "2000000000w" << QDateTime();
}

void TestEventQuery::knowsMoments()
{
    QFETCH(const QString, typed);
    QFETCH(const QDateTime, moment);
    const auto query = parseEventQuery("since:" + typed, m_now);
    QCOMPARE(query.ok(), moment.isValid());
    if (query.ok())
        QCOMPARE(query->terms.constFirst().moment, moment);
}

void TestEventQuery::knowsPathsAndRelations()
{
    const auto query = parseEventQuery("-data.items[3].price >= 7", m_now);
    QVERIFY(query.ok());
    const QueryTerm term = query->terms.constFirst();
    QCOMPARE(term.type, QueryTerm::Type::Field);
    QVERIFY(term.isNegated);
    QVERIFY(!term.field.isQuoted);
    QCOMPARE(term.field.relation, FieldRelation::GreaterOrEqual);
    const FieldPath path{{{"items"}, {{}, 3}, {"price"}}};
    QCOMPARE(term.field.path, path);
    QCOMPARE(term.field.value, "7");
}

int tst_eventquery(int argc, char *argv[])
{
    TestEventQuery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventquery.moc"
