// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliverycases.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTest>

using namespace deliverytest;

Q_DECLARE_METATYPE(RadarDesk::session::DeliveryEvidence)
Q_DECLARE_METATYPE(RadarDesk::session::DeliveryCause)

/// Each cause, as the evidence of it: the walk names that one, at its step, and no other.
class TestDeliveryWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void eachCauseHasACase();
    void letsRightDeliveriesPass_data();
    void letsRightDeliveriesPass();

private:
    const DeliveryCases m_cases;
};

void TestDeliveryWalk::namesTheCause_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<DeliveryCause>("cause");
    QTest::addColumn<DeliveryEvidence>("evidence");
    for (const DeliveryRow &row : m_cases.rows())
        QTest::newRow(row.name) << static_cast<int>(row.step) << row.cause << row.evidence;
}

void TestDeliveryWalk::namesTheCause()
{
    QFETCH(const int, step);
    QFETCH(const DeliveryCause, cause);
    QFETCH(const DeliveryEvidence, evidence);
    const DeliveryReport report = walkDelivery(evidence);
    QVERIFY2(report.culprit(), qPrintable(report.headline + ' ' + toMarkdown(report)));
    QCOMPARE(nameOf(report.culprit()->cause), nameOf(cause));
    QCOMPARE(report.steps.size(), static_cast<qsizetype>(AllDeliverySteps.size()));
    for (int i = 0; i < step; ++i)
        QVERIFY2(report.steps.at(i).findings.isEmpty(), qPrintable(toMarkdown(report)));
    QVERIFY(report.steps.at(step).verdict == StepVerdict::Failed);
    QCOMPARE(report.headline, report.culprit()->headline);
    QVERIFY(!report.headline.isEmpty() && !report.text.isEmpty());
    // No place was left without its detail.
    static const QRegularExpression place("%\\d(?!\\d)|“”|  ");
    QVERIFY2(!report.culprit()->sentence.contains(place), qPrintable(report.culprit()->sentence));
    QVERIFY2(!report.text.contains(place), qPrintable(report.text));
    QVERIFY(toMarkdown(report).contains(nameOf(cause)));
}

void TestDeliveryWalk::eachCauseHasACase()
{
    QVERIFY(m_cases.rows().size() >= 60);
    const auto causes = QMetaEnum::fromType<DeliveryCause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = static_cast<DeliveryCause>(causes.value(i));
        QVERIFY2(std::ranges::any_of(m_cases.rows(),
                                     [&](const DeliveryRow &row) { return row.cause == cause; }),
                 causes.key(i));
        const DeliveryFinding words = deliveryFinding(cause);
        QVERIFY2(!words.headline.isEmpty() && !words.advice.isEmpty(), causes.key(i));
    }
}

void TestDeliveryWalk::letsRightDeliveriesPass_data()
{
    QTest::addColumn<DeliveryEvidence>("evidence");
    const SubscriberLife page = pageOn("orders");
    const SubscriberLife other = pageOn("orders", {"2.2", "Chrome 131"});
    const SubscriberLife own = pageOn("orders", {"9.9", "RadarDesk", true});
    const Event sent = sentTo("orders");
    const Event got = receivedBy(sent, {{}});
    QTest::newRow("one page") << caseOf(got, {page});
    QTest::newRow("two pages") << caseOf(receivedBy(sent, {{}, {"2.2"}}), {page, other});
    QTest::newRow("RadarDesk beside it")
        << caseOf(receivedBy(sent, {{}, {.socketId = "9.9", .callbacks = {}}}), {page, own});
    QTest::newRow("another page was closed")
        << caseOf(got, {page, endedAt(other, -4'000, EndCause::Peer)});
    QTest::newRow("the page had reloaded")
        << caseOf(receivedBy(sent, {{"2.2"}}),
                  {endedAt(page, -4'000, EndCause::Peer), from(pageOn("orders", {"2.2"}), -3'500)});
    QTest::newRow("it had reconnected before")
        << caseOf(receivedBy(sent, {{"2.2"}}),
                  {endedAt(page, -4'000, EndCause::Lost), from(pageOn("orders", {"2.2"}), -3'500)});
    QTest::newRow("refused at first, then let in") << [&] {
        SubscriberLife refused = page;
        refused.refusals = {{"orders", at(-9'500), "Refused.", 403, false}};
        return caseOf(got, {refused});
    }();
    QTest::newRow("a similar channel beside it")
        << caseOf(got, {page, pageOn("Orders", {"2.2", "Chrome 131"})});
    QTest::newRow("in order") << series({{5}, {5}, {5}, {5}});
    QTest::newRow("closed afterwards") << caseOf(got, {endedAt(page, 400, EndCause::Lost)});
    QTest::newRow("asked about the broadcast")
        << with(caseOf(got, {page}), [&](auto &e) { e.question.broadcast = got; });
    QTest::newRow("asked about before it was answered") << with(caseOf(got, {page}), [&](auto &e) {
        Event before = got;
        before.outcome = Outcome::Pending;
        before.broadcastId.clear();
        before.deliveries.reset();
        e.question.broadcast = before;
    });
}

void TestDeliveryWalk::letsRightDeliveriesPass()
{
    QFETCH(const DeliveryEvidence, evidence);
    const DeliveryReport report = walkDelivery(evidence);
    for (const DeliveryStepResult &step : report.steps)
        QVERIFY2(step.verdict == StepVerdict::Passed, qPrintable(toMarkdown(report)));
    QVERIFY(report.kind == DeliveryReport::Kind::Arrived);
    QVERIFY(!report.remedy);
}

int tst_deliverywalk(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestDeliveryWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliverywalk.moc"
