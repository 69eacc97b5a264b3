// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/scriptedserver.h>
#include <support/desk.h>
#include <support/testauthority.h>

#include <algorithm>

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// What a person sees of a service whose certificate is good or at fault.
class TestTlsFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shown_data();
    void shown();
    void fineIsDone();
    void longNamesFit();
    void cleanupTestCase();

private:
    const TestAuthority m_authority;
    const TestAuthority m_stranger{QStringLiteral("Unknown authority")};
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

namespace {

ScriptedServer::Script answeringAll()
{
    return ScriptedServer::always(ScriptedServer::answer("200 OK", "{}"));
}

/// Broadcasts by a click to a service over https, and waits for what becomes of it.
void broadcastTo(Desk &desk, const ScriptedServer &service)
{
    Profile profile = newProfile();
    profile.name = QStringLiteral("Over https");
    profile.serviceAddress = service.url().toString();
    const QString id = desk.workspace.profiles().add(profile);
    desk.secretStore.hold(id, PushRadar::Secret::make(QStringLiteral("sk_tls_test_12345")).value());
    desk.active.choose(id);
    QTest::mouseClick(desk.find<QPushButton>("broadcast"), Qt::LeftButton);
    QTRY_VERIFY(desk.last(EventKind::Broadcast)
                && desk.last(EventKind::Broadcast)->outcome != Outcome::Pending);
}

/// Clicks on the only row of the timeline and on the Response tab, and reads what is there.
QString responseOfTheOnlyRow(const Desk &desk)
{
    auto *table = desk.find<QTableView>("table");
    // Below its day, and with its outcome.
    if (!QTest::qWaitFor([&desk] {
            const int rows = desk.timeline.rowCount();
            const Event *event = rows == 2 ? desk.timeline.eventAt(1) : nullptr;
            return event && event->outcome != Outcome::Pending;
        }))
        return QStringLiteral("There are %1 rows.").arg(table->model()->rowCount());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    auto *tabs = desk.find<QTabWidget>("tabs");
    if (!QTest::qWaitFor([tabs] { return !tabs->visibleRegion().isEmpty(); }))
        return QStringLiteral("The details are hidden.");
    auto *bar = tabs->tabBar();
    const int tab = tabs->indexOf(desk.find<QWidget>("responsePage"));
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    auto *page = desk.find<QPlainTextEdit>("response");
    if (!QTest::qWaitFor([page] { return !page->visibleRegion().isEmpty(); }))
        return QStringLiteral("The page is hidden.");
    return page->toPlainText();
}

/// \a time as the page tells it.
QString toldIn(const QLocale &locale, const QDateTime &time)
{
    return locale.toString(time.toUTC().date(), QLocale::LongFormat) + ", "
        + locale.toString(time.toUTC().time(), QLocale::ShortFormat) + " UTC";
}

} // namespace

void TestTlsFault::initTestCase()
{
    // The program knows no other authorities than those of the system, and has no setting for it.
    QSslConfiguration::setDefaultConfiguration(m_authority.trusting());
}

void TestTlsFault::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestTlsFault::shown_data()
{
    QTest::addColumn<ServerCertificate>("wanted");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QStringList>("wrong");
    QTest::addColumn<QString>("issuer");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime old = now.addDays(-20);
    const QString expired = "It expired on " + toldIn(QLocale(), old) + '.';
    const QString otherName("It isn't issued for 127.0.0.1, but for elsewhere.example.");

    QTest::newRow("expired") << ServerCertificate{.effective = now.addDays(-50), .expiry = old}
                             << true << QStringList{expired} << "Test authority";
    QTest::newRow("not yet valid")
        << ServerCertificate{.effective = now.addDays(20), .expiry = now.addDays(50)} << true
        << QStringList{"It isn't valid before " + toldIn(QLocale(), now.addDays(20)) + "."}
        << "Test authority";
    QTest::newRow("signed by itself") << ServerCertificate{.signedByItself = true} << true
                                      << QStringList{"It is self-signed"} << "Test service";
    QTest::newRow("unknown authority")
        << ServerCertificate{.withAuthority = true} << false
        << QStringList{"It is signed by an authority that isn't trusted on this machine."}
        << "Unknown authority";
    QTest::newRow("for another name") << ServerCertificate{.names = "DNS:elsewhere.example"} << true
                                      << QStringList{otherName} << "Test authority";
    QTest::newRow("two faults") << ServerCertificate{.names = "DNS:elsewhere.example",
                                                     .effective = now.addDays(-50),
                                                     .expiry = old}
                                << true << QStringList{expired, otherName} << "Test authority";
}

void TestTlsFault::shown()
{
    QFETCH(const ServerCertificate, wanted);
    QFETCH(const bool, known);
    QFETCH(const QStringList, wrong);
    QFETCH(const QString, issuer);
    const ScriptedServer service(answeringAll(), (known ? m_authority : m_stranger).server(wanted));
    Desk desk;
    QVERIFY(desk.isReady());
    broadcastTo(desk, service);
    QCOMPARE(desk.last(EventKind::Broadcast)->outcome, Outcome::Failed);
    for (const QString &sentence : wrong)
        QVERIFY2(desk.result().contains(sentence), qPrintable(desk.result()));
    QVERIFY(desk.result().contains("nothing was sent"));

    const QString page = responseOfTheOnlyRow(desk);
    // What is wrong comes first, and once.
    QVERIFY2(page.startsWith(desk.result() + "\n\n"), qPrintable(page));
    for (const QString &sentence : wrong)
        QCOMPARE(page.count(sentence), 1);
    QCOMPARE(page.section("\n\n", 1),
             QStringList({"Certificate for: Test service", "Issued by: " + issuer,
                          "Valid from: " + toldIn(QLocale(), wanted.effective),
                          "Valid until: " + toldIn(QLocale(), wanted.expiry), ""})
                 .join('\n'));

    // All of it is in sight, but for the end of the last line.
    QTRY_VERIFY(desk.find<QPlainTextEdit>("response")->verticalScrollBar()->maximum() <= 1);
    QTRY_VERIFY2(desk.window.minimumSizeHint().height() <= 640,
                 qPrintable(QString::number(desk.window.minimumSizeHint().height())));

    QTRY_VERIFY(service.allEnded());
    QCOMPARE(service.bytesReceived(), 0);
}

void TestTlsFault::fineIsDone()
{
    const ScriptedServer service(answeringAll(), m_authority.server({}));
    Desk desk;
    QVERIFY(desk.isReady());
    broadcastTo(desk, service);
    QVERIFY2(desk.last(EventKind::Broadcast)->outcome == Outcome::Done, qPrintable(desk.result()));
    QVERIFY(responseOfTheOnlyRow(desk).startsWith("200 OK\n"));
    // Beside the question what service that is.
    QCOMPARE(std::ranges::count(service.requests(), QByteArray("POST"), &ReceivedRequest::method),
             1);
    QVERIFY(desk.last(EventKind::Broadcast)->exchange->timing.encrypted);
}

void TestTlsFault::longNamesFit()
{
    const QString longName = QString(60, 'm');
    const ScriptedServer service(
        answeringAll(),
        m_authority.server(
            {.subject = "/CN=" + longName + "/CN=" + longName + "/CN=" + longName,
             .names = "DNS:" + longName + '.' + longName + '.' + longName + '.' + longName}));
    Desk desk;
    QVERIFY(desk.isReady());
    const ScriptedServer fine(answeringAll(), m_authority.server({}));
    broadcastTo(desk, fine);
    QVERIFY(responseOfTheOnlyRow(desk).startsWith("200"));
    const int width = desk.window.width();
    const int smallest = desk.window.minimumSizeHint().width();
    broadcastTo(desk, service);
    QVERIFY2(responseOfTheOnlyRow(desk).contains("Certificate for: " + longName + ", " + longName
                                                 + ", " + longName + '\n'),
             qPrintable(desk.find<QPlainTextEdit>("response")->toPlainText()));
    QVERIFY(desk.result().contains("issued for 127.0.0.1, but for …" + QString(32, 'm') + '.'));
    QCOMPARE(desk.find<QPlainTextEdit>("response")->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(desk.window.width(), width);
    QCOMPARE(desk.window.minimumSizeHint().width(), smallest);
}

int tst_tlsfault(int argc, char *argv[])
{
    // A session without a keychain: the secret is held in memory.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestTlsFault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tlsfault.moc"
