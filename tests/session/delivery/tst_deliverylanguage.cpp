// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walkingdesk.h"

#include <session/delivery/subscriberlives.h>
#include <session/observation/eventcauses.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::session;
using namespace RadarDesk::workbench;

/// What was recorded in one language is judged in another one as in the same.
class TestDeliveryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void judgesAlike();
    void readsWhatAnOlderVersionRecorded();

private:
    void happen();
    /// What the history says of connections and subscriptions, and of faults.
    [[nodiscard]] QList<Event> ofConnections()
    {
        return m_desk->events({.kinds = {EventKind::Connection, EventKind::Subscription}});
    }
    [[nodiscard]] QList<Event> faults() { return m_desk->events({.kinds = {EventKind::Fault}}); }

    std::unique_ptr<WalkingDesk> m_desk;
    std::vector<std::unique_ptr<TestSubscriber>> m_pages;
};

namespace {

// The channels of happen(), and what became of what was sent to each.
const QList<std::pair<QString, QString>> &expectedCauses()
{
    static const QList<std::pair<QString, QString>> causes{
        {"left", "Unsubscribed"}, {"gone", "PageLeft"},          {"broken", "ConnectionLost"},
        {"cut", "ClosedHere"},    {"private-a", "TokenMissing"}, {"lost", "SimulatedLoss"}};
    return causes;
}

/// What a verdict depends on.
QStringList factsOf(const QList<SubscriberLife> &lives)
{
    QStringList facts;
    for (const SubscriberLife &life : lives) {
        QStringList parts{life.socketId,
                          life.ending ? QString::number(int(*life.ending)) : QString("open")};
        for (const SubscriberLife::Stay &stay : life.stays)
            parts.append(stay.channel + (stay.to.isValid() ? " until" : " since"));
        for (const SubscriberLife::Refusal &refusal : life.refusals)
            parts.append(QStringLiteral("%1 %2").arg(refusal.channel).arg(refusal.code));
        facts.append(parts.join(u','));
    }
    return facts;
}

QList<Event> withoutCauses(QList<Event> events)
{
    for (Event &event : events)
        event.cause.clear();
    return events;
}

} // namespace

void TestDeliveryLanguage::init()
{
    m_desk = std::make_unique<WalkingDesk>();
    QVERIFY(m_desk->isStarted);
    happen();
}

void TestDeliveryLanguage::cleanup()
{
    m_pages.clear();
    m_desk.reset();
}

void TestDeliveryLanguage::happen()
{
    FaultRule lost;
    lost.effect = FaultEffect::MessageLost;
    lost.channels = "lost";
    m_desk->sandbox.setFaults(FaultRules({lost}));
    for (const auto &[channel, cause] : expectedCauses()) {
        m_pages.push_back(std::make_unique<TestSubscriber>(m_desk->sandbox));
        TestSubscriber &page = *m_pages.back();
        QCOMPARE(page.subscribe(channel).value("event"),
                 QString(channel == "private-a" ? "error" : "subscribed"));
        if (channel == "left")
            page.unsubscribe(channel);
        page.settle();
        if (channel == "gone")
            page.socket().close(QWebSocketProtocol::CloseCodeGoingAway);
        else if (channel == "broken")
            page.socket().abort();
        else if (channel == "cut")
            m_desk->sandbox.cutConnection(page.socketId());
    }
    QTRY_COMPARE(m_desk->observation.connections().openCount(), 3);
    for (const auto &[channel, cause] : expectedCauses()) {
        QCOMPARE(m_desk->app.broadcast(channel, "1").status, 200);
        QTRY_COMPARE(m_desk->cause(channel), cause);
    }
    QTRY_COMPARE(faults().size(), 1);
}

void TestDeliveryLanguage::judgesAlike()
{
    const QStringList inEnglish = factsOf(livesOf(ofConnections(), {}));
    QCOMPARE(inEnglish.size(), expectedCauses().size());
    QVERIFY2(inEnglish.at(4).endsWith("private-a 403"), qPrintable(inEnglish.at(4)));
    const QString headline = m_desk->inquiry.report()->headline;
    QTranslator german;
    QVERIFY(german.load(":/i18n/radardesk_de"));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(factsOf(livesOf(ofConnections(), {})), inEnglish);
    QCOMPARE(faultEffectIn(faults().constFirst()), FaultEffect::MessageLost);
    for (const auto &[channel, cause] : expectedCauses())
        QCOMPARE(m_desk->cause(channel), cause);
    QVERIFY(m_desk->inquiry.report()->headline != headline); // it is German
}

void TestDeliveryLanguage::readsWhatAnOlderVersionRecorded()
{
    const QList<Event> recorded = ofConnections();
    QVERIFY(
        std::ranges::any_of(recorded, [](const Event &event) { return !event.cause.isEmpty(); }));
    QCOMPARE(factsOf(livesOf(withoutCauses(recorded), {})), factsOf(livesOf(recorded, {})));
    QCOMPARE(faultEffectIn(withoutCauses(faults()).constFirst()), FaultEffect::MessageLost);
}

int tst_deliverylanguage(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestDeliveryLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deliverylanguage.moc"
