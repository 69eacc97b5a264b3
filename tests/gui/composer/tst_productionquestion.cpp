// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <QLabel>
#include <QPushButton>

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

private:
    static QString ask(Desk &desk, const QByteArray &before, const QByteArray &now);
};

/// Asks about \a now on "live", with \a before as the last message there.
QString TestProductionQuestion::ask(Desk &desk, const QByteArray &before, const QByteArray &now)
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
    QVERIFY2(text.contains("Nothing was sent there"), qPrintable(text));
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

int tst_productionquestion(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestProductionQuestion test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_productionquestion.moc"
