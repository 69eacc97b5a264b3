// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/knownsecrets.h>
#include <base/redaction/redactedlog.h>
#include <base/redaction/secretlike.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using PushRadar::Secret;

class TestKnownSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesEachSecretInEachForm();
    void takesOtherValues_data();
    void takesOtherValues();
    void copiesShareWhatTheyKnow();
    void theLogIsWrittenWithoutThem();
    void whatLooksLikeASecret();
    void noTextTakesLong();
};

namespace {

QString &lastLogged()
{
    static QString text;
    return text;
}

void keepLogged(QtMsgType, const QMessageLogContext &, const QString &message)
{
    lastLogged() = message;
}

Secret secretOf(const char *text)
{
    return Secret::make(QString::fromLatin1(text)).value();
}

} // namespace

void TestKnownSecrets::replacesEachSecretInEachForm()
{
    KnownSecrets secrets;
    secrets.add(secretOf("sk_one+1/2"));
    secrets.add(secretOf("sk_two_456"));
    secrets.add(secretOf("sk_one+1/2"));
    for (const char *text :
         {"sk_one+1/2", "sk_two_456", "sk_one%2B1%2F2", "sk_one+1\\/2", "c2tfdHdvXzQ1Njo="}) {
        QVERIFY2(secrets.occurIn(QByteArray("before ") + text + " after"), text);
        QCOMPARE(secrets.redact(QByteArray("before ") + text + " after"), "before sk_*** after");
    }
    QVERIFY(!secrets.occurIn("sk_other"));
    QCOMPARE(secrets.redact(QStringLiteral("ü sk_two_456 ü")), QStringLiteral("ü sk_*** ü"));
}

void TestKnownSecrets::takesOtherValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a session") << "9f8e7d6c5b4a" << true;
    QTest::newRow("six characters") << "a1b2c3" << true;
    QTest::newRow("five characters") << "a1b2c" << false;
    QTest::newRow("a word") << "channel" << false;
    QTest::newRow("words") << "dark-mode_on" << false;
    QTest::newRow("a number") << "1700000000.5" << false;
    QTest::newRow("long, letters") << "QWxhZGRpbjpvcGVu" << true;
    QTest::newRow("long, digits") << "1234567890123456" << true;
    QTest::newRow("empty") << "" << false;
}

void TestKnownSecrets::takesOtherValues()
{
    QFETCH(const QString, value);
    QFETCH(const bool, taken);
    KnownSecrets secrets;
    secrets.add(PushRadar::HiddenText(value));
    const QString text = QStringLiteral("{\"channel\":\"a ") + value + QStringLiteral(" b\"}");
    QCOMPARE(secrets.redact(text), taken ? QStringLiteral("{\"channel\":\"a sk_*** b\"}") : text);
    QCOMPARE(KnownSecrets::isDistinct(PushRadar::HiddenText(value)), taken);
}

void TestKnownSecrets::copiesShareWhatTheyKnow()
{
    KnownSecrets secrets;
    const KnownSecrets copy = secrets;
    secrets.add(secretOf("sk_later_1"));
    QCOMPARE(copy.redact(QByteArray("sk_later_1")), "sk_***");
}

void TestKnownSecrets::theLogIsWrittenWithoutThem()
{
    KnownSecrets secrets;
    secrets.add(secretOf("sk_logged_1"));
    const QtMessageHandler before = qInstallMessageHandler(keepLogged);
    {
        const RedactedLog log(secrets);
        qWarning("could not send sk_logged_1 anywhere");
        QCOMPARE(lastLogged(), "could not send sk_*** anywhere");
    }
    qWarning("nothing is in the way");
    QCOMPARE(lastLogged(), "nothing is in the way");
    qInstallMessageHandler(before);
}

void TestKnownSecrets::whatLooksLikeASecret()
{
    for (const char *text :
         {"sk_live_1234", "Bearer sk_live_1234", "{\"a\":\"sk_live_1234\"}", "a%3Dsk_live_1234"}) {
        QVERIFY2(holdsSecretLike(text), text);
        QCOMPARE(redactSecretLike(text), QString(text).replace("sk_live_1234", "sk_***"));
    }
    for (const char *text : {"task_completed_today", "sk_short", "pk_live_1234", "sk_***"}) {
        QVERIFY2(!holdsSecretLike(text), text);
        QCOMPARE(redactSecretLike(text), text);
    }
}

void TestKnownSecrets::noTextTakesLong()
{
    constexpr qsizetype Size = qsizetype{1} << 20;
    for (const QString &unit :
         {QStringLiteral("sk_"), QStringLiteral("%73"), QStringLiteral("sk_a "),
          QStringLiteral("xsk_"), QStringLiteral("\\")}) {
        const QString text = unit.repeated(Size / unit.size()) + QStringLiteral(" sk_live_1234");
        QVERIFY2(!redactSecretLike(text).contains(u"live"), qPrintable(unit));
        QVERIFY(holdsSecretLike(text));
    }
}

int tst_knownsecrets(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestKnownSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_knownsecrets.moc"
