// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailspaneltest.h"

#include <gui/kit/code/jsonview.h>
#include <gui/timeline/decodingsmodel.h>

#include <QClipboard>
#include <QListView>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// What stands inside the values of an event, beside them.
class TestDecoded : public DetailsPanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { tidy(); }
    void standsBesideTheData();
    void isWalkedByKeys();
    void isNotThereForPlainData();
    void searchesRequestAndResponse();
    void searchesLongDataMeanwhile();
    void isThereOnlyForWhatIsFound();

private:
    [[nodiscard]] bool isOffered() const { return DetailsPanelTest::isOffered("decodedPage"); }
    void open() const { DetailsPanelTest::open("decodedPage"); }
    [[nodiscard]] QListView *list() const { return find<QListView>("decodings"); }
    [[nodiscard]] QString text() const { return find<JsonView>("decodedText")->toPlainText(); }
};

namespace {

const QByteArray Encoded =
    R"({"order":{"blob":"eyJpZCI6NywibGluZXMiOlsxXX0=","at":1764439200},"note":"Hello"})";

Event encodedEvent(const QByteArray &data)
{
    return {.number = 1,
            .kind = EventKind::Arrival,
            .time = QDateTime(QDate(2026, 11, 24), QTime(12, 0)),
            .channel = "orders",
            .data = data};
}

} // namespace

void TestDecoded::standsBesideTheData()
{
    m_panel->show(encodedEvent(Encoded));
    QVERIFY(isOffered());
    // The data are as they were.
    QVERIFY(find<JsonView>("data")->toPlainText().contains("\"eyJpZCI6NywibGluZXMiOlsxXX0=\""));
    open();
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().data().toString(), QString("order.blob"));
    QCOMPARE(list()->currentIndex().data(DecodingsModel::StepsRole).toString(),
             QString("Base64 \u2192 JSON"));
    QCOMPARE(text(), QString("{\n  \"id\": 7,\n  \"lines\": [\n    1\n  ]\n}"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QVERIFY2(text().startsWith("2025-11-29 18:00:00 UTC\n"), qPrintable(text()));
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), text());
}

void TestDecoded::isWalkedByKeys()
{
    m_panel->show(encodedEvent(Encoded));
    QTabBar *bar = find<QTabWidget>("tabs")->tabBar();
    bar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(find<QTabWidget>("tabs")->currentIndex(), indexOf("decodedPage"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(text().startsWith("2025-11-29 18:00:00 UTC\n"));
    QCOMPARE(list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
             QString("order.at: Time"));
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<JsonView>("decodedText"));
}

void TestDecoded::isNotThereForPlainData()
{
    m_panel->show(encodedEvent(Encoded));
    open();
    m_panel->show(encodedEvent(R"({"id":7,"note":"Hello"})"));
    QVERIFY(!isOffered());
    QVERIFY(find<QTabWidget>("tabs")->currentIndex() != indexOf("decodedPage"));
}

void TestDecoded::searchesRequestAndResponse()
{
    Event event = encodedEvent(R"({"at":1764439200})");
    auto exchange = std::make_shared<PushRadar::Exchange>();
    exchange->requestBody = R"({"channel":"orders","data":{"at":1764439200}})";
    exchange->responseBody = R"({"result":"[7]"})";
    event.exchange = exchange;
    m_panel->show(event);
    open();
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->model()->index(1, 0).data().toString(), QString("result"));
}

void TestDecoded::searchesLongDataMeanwhile()
{
    const QByteArray padding(200'000, ' ');
    m_panel->show(encodedEvent("{\"pad\":\"" + padding + "\",\"at\":1764439200}"));
    // Of a text that is shown no more, nothing comes.
    m_panel->show(encodedEvent("{\"pad\":\"" + padding + "\",\"sent\":1764439200}"));
    QTRY_VERIFY(isOffered());
    open();
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().data().toString(), QString("sent"));
}

void TestDecoded::isThereOnlyForWhatIsFound()
{
    const QByteArray padding(200'000, ' ');
    m_panel->show(encodedEvent("{\"pad\":\"" + padding + "\",\"at\":1764439200}"));
    QVERIFY(!isOffered()); // not while it is looked for either
    QTRY_VERIFY(isOffered());
    open();
    m_panel->show(encodedEvent("{\"pad\":\"" + padding + "\",\"note\":\"Hello\"}"));
    QVERIFY(!isOffered());
    // The next one with something to decode is shown where one was.
    m_panel->show(encodedEvent("{\"pad\":\"" + padding + "\",\"sent\":1764439200}"));
    QTRY_VERIFY(isOffered());
    QCOMPARE(find<QTabWidget>("tabs")->currentIndex(), indexOf("decodedPage"));
    QCOMPARE(list()->currentIndex().data().toString(), QString("sent"));
    // Whoever has chosen another page stays there.
    find<QTabWidget>("tabs")->setCurrentIndex(0);
    m_panel->show(encodedEvent(Encoded));
    QVERIFY(isOffered());
    QCOMPARE(find<QTabWidget>("tabs")->currentIndex(), 0);
}

int tst_decoded(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestDecoded test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_decoded.moc"
