// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <pushradar/redactor.h>

#include <QTest>

using namespace PushRadar;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts();
    void refuses_data();
    void refuses();
    void replacesEveryForm_data();
    void replacesEveryForm();
    void replacesInsideLongerBase64();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void replacesABeginningAtAnEndThatIsMissing_data();
    void replacesABeginningAtAnEndThatIsMissing();
    void replacesInText();
    void readsSurrogatesOneByOne_data();
    void readsSurrogatesOneByOne();
    void takesLongForNoText_data();
    void takesLongForNoText();
};

void TestSecret::accepts()
{
    const auto secret = Secret::make(u"sk_é/1+");
    QVERIFY(secret.ok());
    QCOMPARE(secret->reveal(), "sk_é/1+");
    QVERIFY(*secret == Secret::make(u"sk_é/1+").value());
    QVERIFY(!(*secret == Secret::make(u"sk_other").value()));
}

void TestSecret::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "sk_", "SK_a", "pk_a", "ask_a", " sk_a", "sk_a ", "sk_a\n", "sk_a b", "sk_\u00a0a"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSecret::refuses()
{
    QFETCH(QString, text);
    const auto secret = Secret::make(text);
    QVERIFY(!secret.ok());
    QCOMPARE(secret.error().code, ErrorCode::InvalidSecret);
    QVERIFY(secret.error().message.endsWith(u'.'));
    QVERIFY(text.size() < 4 || !secret.error().message.contains(text));
}

void TestSecret::replacesEveryForm_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("redacted");

    const QByteArray plain("sk_test_123");
    const auto row = [&](const char *name, const QByteArray &text, const QByteArray &redacted,
                         const QByteArray &secret = "sk_test_123") {
        QTest::newRow(name) << secret << text << redacted;
    };
    row("alone", plain, "sk_***");
    row("inside", "a=sk_test_123&b", "a=sk_***&b");
    row("twice", "sk_test_123sk_test_123", "sk_***sk_***");
    row("after a false start", "sk_test_12sk_test_123", "sk_test_12sk_***");
    row("every character in percent", "x%73%6b%5f%74%65%73%74%5F%31%32%33x", "xsk_***x");
    row("some in percent", "sk%5ftest_%312%33", "sk_***");
    row("json escapes", R"("\u0073\u006b_test_12\u0033")", R"("sk_***")");
    row("json escapes in upper case", R"("\u0073\u006B\u005Ftest_123")", R"("sk_***")");
    row("json in json", R"("{\"a\":\"sk\\u005ftest_123\"}")", R"("{\"a\":\"sk_***\"}")");
    row("json in percent", "%5Cu0073k_test_123", "sk_***");
    row("basic", "Basic " + (plain + ':').toBase64(), "Basic sk_***");
    row("base64", '"' + plain.toBase64() + '"', R"("sk_***")");
    row("base64 in percent", plain.toBase64().toPercentEncoding(), "sk_***");

    const QByteArray odd("sk_?>~/\\\"%41+ü😀");
    const auto oddRow = [&](const char *name, const QByteArray &text) {
        row(name, '<' + text + '>', "<sk_***>", odd);
    };
    oddRow("odd", odd);
    oddRow("odd in percent", odd.toPercentEncoding());
    oddRow("odd in percent twice", odd.toPercentEncoding().toPercentEncoding());
    oddRow("odd in percent three times",
           odd.toPercentEncoding().toPercentEncoding().toPercentEncoding());
    oddRow("odd in lower percent", odd.toPercentEncoding().toLower());
    oddRow("odd in json", R"(sk_?>~\/\\\"%41+ü😀)");
    oddRow("odd in ascii json", R"(sk_?>~/\\\"%41+\u00fc\ud83d\uDE00)");
    oddRow("odd in base64", odd.toBase64());
    oddRow("odd in base64url", odd.toBase64(QByteArray::Base64UrlEncoding));
    oddRow("odd in base64url, unpadded",
           odd.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    oddRow("odd in base64 in json", odd.toBase64().replace("/", "\\/"));
    oddRow("odd in base64 in percent", odd.toBase64().toPercentEncoding());
}

void TestSecret::replacesEveryForm()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    const Redactor redactor(Secret::make(QString::fromUtf8(secret)).value());
    QTEST(redactor.redact(text), "redacted");
}

void TestSecret::replacesInsideLongerBase64()
{
    const Redactor redactor(Secret::make(u"sk_test_1234").value());
    for (const QByteArray &before : {QByteArray(""), QByteArray("a"), QByteArray("ab"),
                                     QByteArray("abc"), QByteArray("{\"user\":\"")}) {
        for (const QByteArray &after :
             {QByteArray(""), QByteArray("z"), QByteArray("yz"), QByteArray("\"}")}) {
            const QByteArray text = (before + "sk_test_1234" + after).toBase64();
            QByteArray redacted = redactor.redact(text);
            QVERIFY2(redacted.contains("sk_***"), text);
            // What is left must not decode to any part of the secret.
            for (const QByteArray &rest : redacted.replace("sk_***", " ").split(' ')) {
                for (int shift = 0; shift < 4; ++shift) {
                    const QByteArray decoded =
                        QByteArray::fromBase64(QByteArray(shift, 'A') + rest);
                    QVERIFY2(!decoded.contains("tes") && !decoded.contains("234"), text);
                }
            }
        }
    }
}

void TestSecret::leavesTheRestAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "sk_", "sk_test_12", "SK_TEST_123", "sk_test 123", "%", "%7", "\\",
                             "\\u00", "%5C%75%30", "\xff\xfe\xf0", "{\"a\":\"\\u00e9\"}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSecret::leavesTheRestAlone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Redactor(Secret::make(u"sk_test_123").value()).redact(text), text);
}

void TestSecret::replacesABeginningAtAnEndThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("redacted");
    QTest::newRow("known prefix") << QByteArray("a sk_") << QByteArray("a sk_");
    QTest::newRow("one more") << QByteArray("a sk_t") << QByteArray("a sk_***");
    QTest::newRow("nearly all") << QByteArray("a sk_test_12") << QByteArray("a sk_***");
    QTest::newRow("inside percent") << QByteArray("a sk_test%5") << QByteArray("a sk_***");
    QTest::newRow("inside an escape") << QByteArray("a sk_test\\u00") << QByteArray("a sk_***");
    QTest::newRow("base64") << QByteArray("c2tfdGVzdF8") << QByteArray("sk_***");
    QTest::newRow("not at the end") << QByteArray("sk_test_12 ") << QByteArray("sk_test_12 ");
    QTest::newRow("whole") << QByteArray("sk_test_123 ") << QByteArray("sk_*** ");
}

void TestSecret::replacesABeginningAtAnEndThatIsMissing()
{
    QFETCH(QByteArray, text);
    QTEST(Redactor(Secret::make(u"sk_test_123").value()).redactIncomplete(text), "redacted");
}

void TestSecret::replacesInText()
{
    const Redactor redactor(Secret::make(u"sk_ü").value());
    QCOMPARE(redactor.redact(QStringLiteral("é sk_ü é")), QStringLiteral("é sk_*** é"));
    const QString half(QChar(0xd800));
    QCOMPARE(redactor.redact(half), half);
}

void TestSecret::readsSurrogatesOneByOne_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("lone");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("none in the secret")
        << "sk_test_1234" << QByteArray(R"(\ud800)") << QByteArray("sk_test_1234");
    QTest::newRow("a pair in the secret")
        << "sk_test_😀" << QByteArray(R"(\ud83d)") << QByteArray(R"(sk_test_\\ud83d\\ude00)");
}

/// So many that a call within a call for each would take more stack than there is.
void TestSecret::readsSurrogatesOneByOne()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, lone);
    QFETCH(QByteArray, escaped);
    const Redactor redactor(Secret::make(secret).value());
    const QByteArray many = lone.repeated(100'000);
    QCOMPARE(redactor.redact(QByteArray(many + escaped)), QByteArray(many + "sk_***"));
    QCOMPARE(redactor.redactIncomplete(many), many);
}

void TestSecret::takesLongForNoText_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype Size = qsizetype{4} * 1024 * 1024;
    for (const char *unit :
         {"\\", "\\\"", "\\u005c", "\\ud800", "\\ud83d\\ude00", "%", "%25", "%5C", "25", "[", "\"",
          " ", "c2tfdGVzdF8", "sk_", "sk_test_12\\", "\\u0073", "\xf0"}) {
        QTest::newRow(unit) << QByteArray(unit).repeated(Size / qstrlen(unit));
    }
    QTest::newRow("NUL") << QByteArray(Size, '\0');
    QTest::newRow("a percent sign, encoded again and again")
        << QByteArray('%' + QByteArray("25").repeated(Size / 2));
    // From each backslash, one and the same character is read.
    const QByteArray backslashes(Size / 4, '\\');
    QTest::newRow("a beginning after backslashes")
        << QByteArray(backslashes + "u0073k_test_12" + backslashes + "u0073k_test_12");
    QTest::newRow("two halves after backslashes")
        << QByteArray(backslashes + "ud83d" + backslashes + "ude00");
    QTest::newRow("a percent sign after backslashes")
        << QByteArray(backslashes + "u0073%" + QByteArray("25").repeated(Size / 4));
}

void TestSecret::takesLongForNoText()
{
    QFETCH(QByteArray, text);
    const Redactor redactor(Secret::make(u"sk_test_123").value());
    // Nor is the secret overlooked behind it.
    QVERIFY(redactor.redactIncomplete(text + R"( \\\\\\\\u0073k_test_%253123)")
            == text + " sk_***");
}

int tst_secret(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSecret test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secret.moc"
