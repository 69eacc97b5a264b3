// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/panes.h>
#include <support/desk.h>

#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

#include <utility>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// What the question before a broadcast to production says of the last one.
class TestProductionQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged();
    void saysThatItIsTheFirst();
    void saysThatItIsTheSame();
    void staysShort();
    void movesNothing_data();
    void movesNothing();

private:
    static void prepare(Desk &desk, const QByteArray &before, const QByteArray &now);
    static QString ask(Desk &desk, const QByteArray &before, const QByteArray &now);
};

/// Has \a now ready for "live", with \a before as the last message there.
void TestProductionQuestion::prepare(Desk &desk, const QByteArray &before, const QByteArray &now)
{
    Profile shop = newProfile();
    shop.name = "Shop";
    shop.production = true;
    shop.serviceAddress = desk.sandboxAddress();
    const QString id = desk.workspace.profiles().add(shop);
    Event event{.profileId = id,
                .kind = EventKind::Broadcast,
                .outcome = Outcome::Done,
                .time = QDateTime::currentDateTimeUtc(),
                .channel = "live",
                .data = before};
    if (!before.isEmpty())
        desk.history.append(event);
    event.data = R"({"n":"on another channel"})";
    event.channel = "other";
    desk.history.append(event);
    event.data = R"({"n":"failed"})";
    event.channel = "live";
    event.outcome = Outcome::Failed;
    desk.history.append(event);
    desk.active.choose(id);
    desk.workspace.draft().setChannel("live");
    desk.workspace.draft().setData(now);
    desk.items()->setFocus();
}

/// Asks about what prepare() has ready.
QString TestProductionQuestion::ask(Desk &desk, const QByteArray &before, const QByteArray &now)
{
    prepare(desk, before, now);
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    const auto *question = desk.find<QLabel>("questionText");
    static_cast<void>(QTest::qWaitFor([&] { return question->text().contains('\n'); }));
    return question->text();
}

void TestProductionQuestion::saysWhatChanged()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString text = ask(desk, R"({"same":1,"n":"before"})", R"({"same":1,"n":"<b>after"})");
    QVERIFY2(text.contains("− \"n\": \"before\""), qPrintable(text));
    QVERIFY2(text.contains("+ \"n\": \"<b>after\""), qPrintable(text));
    QVERIFY(!text.contains("same"));
    QCOMPARE(desk.find<QLabel>("questionText")->textFormat(), Qt::PlainText);
    QVERIFY(desk.find<QPushButton>("decline")->hasFocus());
    QCOMPARE(desk.count(EventKind::Broadcast), 3);
}

void TestProductionQuestion::saysThatItIsTheFirst()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString text = ask(desk, {}, R"({"n":1})");
    QVERIFY2(text.contains("no earlier broadcast"), qPrintable(text));
}

void TestProductionQuestion::saysThatItIsTheSame()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString text = ask(desk, R"({ "n": 1 })", R"({"n":1})");
    QVERIFY2(text.contains("the same as the last"), qPrintable(text));
}

void TestProductionQuestion::staysShort()
{
    Desk desk;
    desk.window.resize(1000, 640);
    QVERIFY(desk.isReady());
    QByteArray long1 = "{";
    QByteArray long2 = "{";
    for (int i = 0; i < 60; ++i) {
        const QByteArray key = (i == 0 ? "\"k" : ",\"k") + QByteArray::number(i) + "\":\"";
        long1 += key + QByteArray(100, 'a') + '"';
        long2 += key + QByteArray(100, 'b') + '"';
    }
    const QString text = ask(desk, long1 + '}', long2 + '}');
    QVERIFY2(text.contains("more line"), qPrintable(text));
    QVERIFY2(text.count('\n') <= 7, qPrintable(text));
    const auto *confirm = desk.find<QPushButton>("confirm");
    QTRY_VERIFY(!confirm->visibleRegion().isEmpty());
    QCOMPARE(desk.window.size(), QSize(1000, 640));
}

void TestProductionQuestion::movesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("small screen") << QSize(1000, 640) << 100;
    QTest::newRow("small screen, large text") << QSize(1000, 640) << 150;
    QTest::newRow("laptop") << QSize(1366, 768) << 100;
}

void TestProductionQuestion::movesNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    Desk desk;
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.window.resize(size);
    desk.zoom.setPercent(percent);
    QVERIFY(desk.isReady());
    addEvents(desk);
    QByteArray before = "{";
    for (char key = 'a'; key <= 'p'; ++key)
        before += QByteArray(1, '"') + key + "\":1,";
    before.back() = '}';
    QByteArray now = before;
    prepare(desk, before, now.replace('1', '2'));
    QTRY_VERIFY(desk.find<QTableView>("table")->model()->rowCount() > 0);
    // The look of production and the larger text have their room.
    QMap<QString, QRect> panes;
    QTRY_COMPARE(std::exchange(panes, panesOf(desk)), panesOf(desk));
    Desk::press(Qt::Key_Return, Qt::ControlModifier);
    const auto *text = desk.find<QLabel>("questionText");
    QTRY_VERIFY(text->text().contains("Changes since"));
    QTRY_VERIFY(text->isVisible() && text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(panesOf(desk), panes);
    const auto *place = desk.find<QWidget>("topPages");
    const QRect room(place->mapToGlobal(QPoint()), place->size());
    for (const char *name : {"question", "confirm", "decline"}) {
        const auto *part = desk.find<QWidget>(name);
        QVERIFY(room.contains(QRect(part->mapToGlobal(QPoint()), part->size())));
    }
    Desk::press(Qt::Key_Space);
    QVERIFY(!text->isVisible());
    QCOMPARE(panesOf(desk), panes);
}

int tst_productionquestion(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestProductionQuestion test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_productionquestion.moc"
