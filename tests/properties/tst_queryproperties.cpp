// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <properties/drawn.h>

#include <history/query/eventquery.h>
#include <history/query/querycompletion.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::history;

class TestQueryProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsAQueryOrAnError();
    void whatIsReadCanBeTyped();
    void completionReplacesWhatIsTyped();
};

namespace {

/// A text of pieces that mean something, and of others.
QString drawnSearch()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::element<QString>(" ", " ", "-", "\"", "\\", ":", "=", "!=", "<", ">=", "~", ".",
                                  "[", "]", "[0]", "[\"a b\"]", "data", "data.a", "exists", "5",
                                  "-1.5e3", "true", "x"),
        rc::gen::element<QString>("channel:", "status:", "kind:", "from:", "profile:", "library:",
                                  "since:", "before:", "sent", "app", "failed", "4xx", "2h",
                                  "today", "KIND:", "orders*"),
        Drawn::text());
    QString text;
    for (int count = *rc::gen::inRange(0, 16); count > 0; --count)
        text += *piece;
    return text;
}

QDateTime now()
{
    return {QDate(2026, 3, 10), QTime(15, 0)};
}

} // namespace

void TestQueryProperties::anyTextIsAQueryOrAnError()
{
    QVERIFY(rc::check("any text is a query, or an error with its place", [] {
        const QString text = drawnSearch();
        const auto query = parseEventQuery(text, now());
        if (query)
            return;
        RC_ASSERT(!query.error().message.isEmpty());
        RC_ASSERT(query.error().position >= 0);
        RC_ASSERT(query.error().length > 0);
        RC_ASSERT(query.error().position + query.error().length <= text.size());
    }));
}

void TestQueryProperties::whatIsReadCanBeTyped()
{
    QVERIFY(rc::check("a query comes back from its text", [] {
        const auto query = parseEventQuery(drawnSearch(), now());
        if (!query)
            return;
        const auto again = parseEventQuery(query->text(), now());
        RC_ASSERT(again.ok());
        RC_ASSERT(*again == *query);
    }));
}

void TestQueryProperties::completionReplacesWhatIsTyped()
{
    QVERIFY(rc::check("a completion stands before the cursor", [] {
        const QString text = drawnSearch();
        const int cursor = *rc::gen::inRange(0, static_cast<int>(text.size()) + 1);
        const QueryCompletion completion =
            completeQuery(text, cursor, {{QStringLiteral("a b")}, {}, {}});
        RC_ASSERT(completion.start >= 0);
        RC_ASSERT(completion.start + completion.length == cursor);
    }));
}

int tst_queryproperties(int argc, char *argv[])
{
    TestQueryProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_queryproperties.moc"
