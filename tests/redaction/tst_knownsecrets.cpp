// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <redaction/knownsecrets.h>
#include <redaction/redactedlog.h>
#include <redaction/secretlike.h>

#include <QCoreApplication>
#include <QTest>

using namespace RadarDesk;
using PushRadar::Secret;

class TestKnownSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesEachSecretInEachForm();
    void copiesShareWhatTheyKnow();
    void theLogIsWrittenWithoutThem();
    void whatLooksLikeASecret();
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

int tst_knownsecrets(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    TestKnownSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_knownsecrets.moc"
