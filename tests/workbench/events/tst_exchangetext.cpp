// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/qtversions.h>
#include <workbench/events/exchangetext.h>

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace RadarDesk;
using namespace RadarDesk::workbench;

/// The pages of text on an exchange.
class TestExchangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateDatesAreInUtc_data();
    void certificateDatesAreInUtc();
    void withoutACertificateNothingIsMadeUp();
    void theReasonIsNeverMissing();
    void cleanup();

private:
    const QLocale m_before;
};

namespace {

PushRadar::Exchange failedExchange(const PushRadar::TlsFaultDetails &fault)
{
    PushRadar::Exchange exchange;
    exchange.error =
        PushRadar::Error{PushRadar::ErrorCode::TlsFault, "Nothing was sent. " + fault.reason};
    exchange.tlsFault = fault;
    return exchange;
}

} // namespace

void TestExchangeText::cleanup()
{
    QLocale::setDefault(m_before);
}

void TestExchangeText::certificateDatesAreInUtc_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                             << "Sunday, 1 November 2026, 08:12 UTC"
                             << "Thursday, 31 December 2026, 23:59 UTC";
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany)
                            << "Sonntag, 1. November 2026, 08:12 UTC"
                            << "Donnerstag, 31. Dezember 2026, 23:59 UTC";
}

void TestExchangeText::certificateDatesAreInUtc()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QLocale::setDefault(locale);
    const QString text =
        responseText(failedExchange({"It expired.", "Test service", "Test authority",
                                     QDateTime(QDate(2026, 11, 1), QTime(8, 12), base::Utc),
                                     // Already the next day, and year, where it was written down.
                                     QDateTime(QDate(2027, 1, 1), QTime(0, 59), QTimeZone(3600))}));
    QCOMPARE(text,
             "Nothing was sent. It expired.\n\nCertificate for: Test service\n"
             "Issued by: Test authority\nValid from: "
                 + from + "\nValid until: " + until + '\n');
}

void TestExchangeText::withoutACertificateNothingIsMadeUp()
{
    QCOMPARE(responseText(failedExchange({"The service did not answer with TLS.", {}, {}, {}, {}})),
             "Nothing was sent. The service did not answer with TLS.\n");
}

void TestExchangeText::theReasonIsNeverMissing()
{
    // The time ran out when the fault was already known.
    PushRadar::Exchange exchange = failedExchange({"It expired.", {}, {}, {}, {}});
    exchange.error = PushRadar::Error{PushRadar::ErrorCode::TimedOut, "Too late."};
    QCOMPARE(responseText(exchange), "Too late.\n\nIt expired.\n");
}

int tst_exchangetext(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestExchangeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exchangetext.moc"
