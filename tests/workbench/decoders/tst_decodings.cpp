// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/decoders/decodings.h>
#include <workbench/decoders/encodedtext.h>
#include <workbench/decoders/gunzip.h>

#include <pushradar/jsonvalue.h>

#include <QProcess>
#include <QTest>

using namespace RadarDesk::workbench;

namespace {

/// By the program that everybody uses.
QByteArray gzipped(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start("gzip", {"-c", "-1"});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    if (!gzip.waitForFinished())
        qFatal("There is no gzip.");
    return gzip.readAllStandardOutput();
}

QByteArray asString(const QByteArray &text)
{
    return "{\"order\":{\"note\":" + PushRadar::toJsonString(QString::fromUtf8(text)) + "}}";
}

const QByteArray Token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                         "eyJzdWIiOiI3IiwiZXhwIjoxNzY0NDM5MjAwfQ.c2lnbmF0dXJl";

} // namespace

class TestDecodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBase64_data();
    void readsBase64();
    void readsTimestamps_data();
    void readsTimestamps();
    void readsWebTokens_data();
    void readsWebTokens();
    void unpacksGzip();
    void unpacksNoMoreThanTheLimit();
    void unpacksUpToTheLimit();
    void refusesDamagedGzip();
    void findsWhatIsInside_data();
    void findsWhatIsInside();
    void leavesPlainTextAlone_data();
    void leavesPlainTextAlone();
    void followsEachLayer();
    void leavesOutWhatIsKnown();
    void keepsWithinItsLimits();
    void keepsSecretsHidden();
};

void TestDecodings::readsBase64_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isBase64");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("padded") << QByteArray("SGVsbG8gV29ybGQ=") << true << QByteArray("Hello World");
    QTest::newRow("unpadded") << QByteArray("SGVsbG8gV29ybGQ") << true << QByteArray("Hello World");
    QTest::newRow("url") << QByteArray("Pj4_fn5-Pj5-") << true << QByteArray(">>?~~~>>~");
    QTest::newRow("standard") << QByteArray("Pj4/fn5+Pj5+") << true << QByteArray(">>?~~~>>~");
    QTest::newRow("both alphabets") << QByteArray("Pj4/fn5-Pj5+") << false << QByteArray();
    QTest::newRow("wrong padding") << QByteArray("SGVsbG8gV29ybGQ==") << false << QByteArray();
    QTest::newRow("short") << QByteArray("SGVsbG8=") << false << QByteArray();
    QTest::newRow("spaces") << QByteArray("SGVsbG8g V29ybGQ=") << false << QByteArray();
    QTest::newRow("length") << QByteArray("SGVsbG8gV29yb") << false << QByteArray();
    QTest::newRow("nothing") << QByteArray() << false << QByteArray();
    QTest::newRow("padding alone") << QByteArray("============") << false << QByteArray();
}

void TestDecodings::readsBase64()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isBase64);
    QFETCH(QByteArray, bytes);
    const auto read = bytesOfBase64(text);
    QCOMPARE(read.has_value(), isBase64);
    if (read)
        QCOMPARE(*read, bytes);
}

void TestDecodings::readsTimestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("moment"); // -1 for none
    QTest::newRow("seconds") << QByteArray("1764439200") << qint64{1764439200000};
    QTest::newRow("milliseconds") << QByteArray("1764439200123") << qint64{1764439200123};
    QTest::newRow("first") << QByteArray("1000000000") << qint64{1000000000000};
    QTest::newRow("after 2100") << QByteArray("4102444800") << qint64{-1};
    QTest::newRow("nine digits") << QByteArray("999999999") << qint64{-1};
    QTest::newRow("eleven digits") << QByteArray("17644392001") << qint64{-1};
    QTest::newRow("a fraction") << QByteArray("1764439200.5") << qint64{-1};
    QTest::newRow("leading zeros") << QByteArray("0000000001") << qint64{-1};
    QTest::newRow("UTC") << QByteArray("2025-11-29T18:00:00Z") << qint64{1764439200000};
    QTest::newRow("offset") << QByteArray("2025-11-29T19:00:00+01:00") << qint64{1764439200000};
    QTest::newRow("short offset") << QByteArray("2025-11-29 19:00+01") << qint64{1764439200000};
    QTest::newRow("nanoseconds") << QByteArray("2025-11-29T18:00:00.123456789Z")
                                 << qint64{1764439200123};
    QTest::newRow("a tenth") << QByteArray("2025-11-29T18:00:00.1Z") << qint64{1764439200100};
    QTest::newRow("no offset") << QByteArray("2025-11-29T18:00:00") << qint64{-1};
    QTest::newRow("no such day") << QByteArray("2025-02-30T18:00:00Z") << qint64{-1};
    QTest::newRow("a date") << QByteArray("2025-11-29") << qint64{-1};
    QTest::newRow("no time") << QByteArray("order 2025-11-29T18:00:00Z") << qint64{-1};
}

void TestDecodings::readsTimestamps()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, moment);
    const auto read = readTimestamp(text);
    QCOMPARE(read ? read->toMSecsSinceEpoch() : -1, moment);
}

void TestDecodings::readsWebTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isToken");
    QTest::newRow("signed") << Token << true;
    QTest::newRow("unsigned") << Token.left(Token.lastIndexOf('.') + 1) << true;
    QTest::newRow("two parts") << Token.left(Token.lastIndexOf('.')) << false;
    QTest::newRow("four parts") << QByteArray(Token + ".abcd") << false;
    QTest::newRow("no alg") << QByteArray("e30.e30.e30") << false;
    QTest::newRow("no JSON") << QByteArray(Token).replace("eyJz", "eyAz") << false;
    QTest::newRow("with a space") << QByteArray(Token + ' ') << false;
}

void TestDecodings::readsWebTokens()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isToken);
    const auto read = readWebToken(text);
    QCOMPARE(read.has_value(), isToken);
    if (read)
        QCOMPARE(read->claims, QByteArray(R"({"sub":"7","exp":1764439200})"));
}

void TestDecodings::unpacksGzip()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("a"), QByteArray("hello ").repeated(50'000)}) {
        const auto unpacked = gunzip(gzipped(bytes), 1'000'000);
        QVERIFY(unpacked);
        QCOMPARE(unpacked->bytes, bytes);
        QVERIFY(!unpacked->isCut);
    }
    // With a name, as `gzip file` writes it.
    QByteArray named = gzipped("hello");
    named[3] = '\x08';
    named.insert(10, QByteArray("hello.txt\0", 10));
    QCOMPARE(gunzip(named, 100).value_or(Gunzipped()).bytes, QByteArray("hello"));
}

void TestDecodings::unpacksNoMoreThanTheLimit()
{
    const QByteArray bomb = gzipped(QByteArray(50'000'000, 'x'));
    QVERIFY(bomb.size() < 1'000'000);
    const auto unpacked = gunzip(bomb, 1000);
    QVERIFY(unpacked);
    QVERIFY(unpacked->isCut);
    QCOMPARE(unpacked->bytes, QByteArray(1000, 'x'));
    const auto all = gunzip(gzipped(QByteArray(1000, 'x')), 1000);
    QVERIFY(all && !all->isCut);
    QCOMPARE(all->bytes.size(), 1000);
}

void TestDecodings::unpacksUpToTheLimit()
{
    // With less than 258 bytes of room, which the longest match needs, Boost's stream may read one
    // byte of the trailer as bits of the last code, and says that it is read.
    for (qsizetype size = 900; size < 1100; ++size) {
        const QByteArray bytes(size, 'x');
        const QByteArray packed = gzipped(bytes);
        const auto all = gunzip(packed, size);
        QVERIFY2(all && !all->isCut, qPrintable(QString::number(size)));
        QCOMPARE(all->bytes, bytes);
        const auto less = gunzip(packed, size - 1);
        QVERIFY2(less && less->isCut, qPrintable(QString::number(size)));
        QCOMPARE(less->bytes.size(), size - 1);
    }
}

void TestDecodings::refusesDamagedGzip()
{
    const QByteArray whole = gzipped("hello hello hello");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!gunzip(whole.first(length), 1000), qPrintable(QString::number(length)));
    QByteArray wrong = whole;
    wrong[wrong.size() - 6] = static_cast<char>(wrong[wrong.size() - 6] ^ 1); // its checksum
    QVERIFY(!gunzip(wrong, 1000));
}

void TestDecodings::findsWhatIsInside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("inside");
    QTest::newRow("JSON in a string")
        << asString(R"({"a":1.0,"a":12345678901234567890})") << "order.note"
        << "JSON"
        << "{\n  \"a\": 1.0,\n  \"a\": 12345678901234567890\n}";
    QTest::newRow("JSON in a string in a string")
        << asString(PushRadar::toJsonString(u"[1]")) << "order.note"
        << "JSON \u2192 JSON"
        << "[\n  1\n]";
    QTest::newRow("Base64") << asString("SGVsbG8gV29ybGQ=") << "order.note"
                            << "Base64"
                            << "Hello World";
    QTest::newRow("Base64 of JSON")
        << asString(QByteArray(R"({"id":[7]})").toBase64()) << "order.note"
        << "Base64 \u2192 JSON"
        << "{\n  \"id\": [\n    7\n  ]\n}";
    QTest::newRow("Base64 of gzip of JSON")
        << asString(gzipped(R"({"id":7})").toBase64()) << "order.note"
        << "Base64 \u2192 gzip \u2192 JSON"
        << "{\n  \"id\": 7\n}";
    QTest::newRow("Base64 of gzip of text") << asString(gzipped("hello").toBase64()) << "order.note"
                                            << "Base64 \u2192 gzip"
                                            << "hello";
    QTest::newRow("Base64 of gzip of bytes")
        << asString(gzipped(QByteArray("\0\1\2", 3)).toBase64()) << "order.note"
        << "Base64 \u2192 gzip"
        << "3 byte(s) that aren't text";
    QTest::newRow("gzip alone") << gzipped("hello") << ""
                                << "gzip"
                                << "hello";
    QTest::newRow("in an array") << QByteArray(R"({"a":[0,["SGVsbG8gV29ybGQ="]]})") << "a[1][0]"
                                 << "Base64"
                                 << "Hello World";
    QTest::newRow("a whole text") << QByteArray("SGVsbG8gV29ybGQ=") << ""
                                  << "Base64"
                                  << "Hello World";
    QTest::newRow("a key with a line break")
        << QByteArray("{\"a\\nb\":\"SGVsbG8gV29ybGQ=\"}") << "a\u240ab"
        << "Base64"
        << "Hello World";
}

void TestDecodings::findsWhatIsInside()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, steps);
    QFETCH(QString, inside);
    const Decodings all = decodingsIn(text);
    QCOMPARE(all.found.size(), 1);
    QVERIFY(!all.isCut);
    const Decoding &found = all.found.first();
    QCOMPARE(found.path, path);
    QCOMPARE(found.stepsText(), steps);
    QCOMPARE(found.text, inside);
    QCOMPARE(found.isJson, steps.endsWith("JSON"));
    QVERIFY(!found.isCut);
}

void TestDecodings::leavesPlainTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *texts[] = {"",
                           "hello",
                           "subscription",
                           "order-confirmation-mail",
                           "INTERNATIONAL",
                           "550e8400-e29b-41d4-a716-446655440000",
                           "d41d8cd98f00b204e9800998ecf8427e",
                           "https://example.com/orders",
                           "{{now}}",
                           "{}",
                           "[]",
                           "{not json}",
                           "12.50",
                           "1234567",
                           "(64 characters)",
                           "sk_***",
                           "2026-11-29",
                           "a.b.c"};
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
}

void TestDecodings::leavesPlainTextAlone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(decodingsIn(asString(text)).found, QList<Decoding>());
    QCOMPARE(decodingsIn(text).found, QList<Decoding>());
}

void TestDecodings::followsEachLayer()
{
    // A token within JSON within gzip within Base64, and the time in that token.
    const QByteArray inner = "{\"ticket\":\"" + Token + "\"}";
    const Decodings all = decodingsIn(asString(gzipped(inner).toBase64()));
    QCOMPARE(all.found.size(), 3);
    QCOMPARE(all.found.at(0).path, QString("order.note"));
    QCOMPARE(all.found.at(1).path, QString("order.note \u203a ticket"));
    QCOMPARE(all.found.at(1).stepsText(), QString("JWT, signature not verified"));
    QVERIFY2(all.found.at(1).text.contains("\"alg\": \"HS256\""), qPrintable(all.found.at(1).text));
    QVERIFY(!all.found.at(1).text.contains("c2lnbmF0dXJl"));
    QCOMPARE(all.found.at(2).path, QString("order.note \u203a ticket \u203a claims.exp"));
    QCOMPARE(all.found.at(2).steps, QList<Encoding>{Encoding::Timestamp});
    QVERIFY(all.found.at(2).text.startsWith("2025-11-29 18:00:00 UTC\n"));

    // And no further than the limit.
    QByteArray deep = "hello hello";
    for (int layer = 0; layer < 12; ++layer)
        deep = deep.toBase64();
    const Decodings some = decodingsIn(deep);
    QCOMPARE(some.found.size(), 1);
    QCOMPARE(some.found.first().steps.size(), DecodingLimits().layers);
}

void TestDecodings::leavesOutWhatIsKnown()
{
    const QByteArray data = R"({"at":1764439200,"copy":{"at":1764439200}})";
    QCOMPARE(decodingsIn(data).found.size(), 2);
    const QByteArray request = R"({"channel":"orders","data":)" + data + R"(,"sent":1764439200})";
    const Decodings both = decodingsIn(QList<QByteArray>{data, request});
    QCOMPARE(both.found.size(), 3);
    QCOMPARE(both.found.last().path, QString("sent"));
}

void TestDecodings::keepsWithinItsLimits()
{
    // What unpacks to much is cut, and isn't taken for JSON.
    const QByteArray bomb = gzipped("[" + QByteArray("1,").repeated(3'000'000) + "1]").toBase64();
    const Decodings cut = decodingsIn(asString(bomb));
    QCOMPARE(cut.found.size(), 1);
    QVERIFY(cut.found.first().isCut);
    QCOMPARE(cut.found.first().stepsText(), QString("Base64 \u2192 gzip"));
    QVERIFY(cut.found.first().text.size() <= DecodingLimits().shownBytes);

    // Many of them share one limit.
    QByteArray many = "[";
    for (int each = 0; each < 100; ++each)
        many += '"' + bomb + "\",";
    const Decodings some = decodingsIn(many + "0]");
    QVERIFY(some.isCut);
    QCOMPARE(some.found.size(), 1);

    const Decodings values = decodingsIn("[" + QByteArray("1764439200,").repeated(5000) + "0]");
    QCOMPARE(values.found.size(), DecodingLimits().values);
    QVERIFY(values.isCut);

    const Decodings levels =
        decodingsIn(QByteArray("[").repeated(500) + "1764439200" + QByteArray("]").repeated(500));
    QVERIFY(levels.found.isEmpty());
    QVERIFY(levels.isCut);
}

void TestDecodings::keepsSecretsHidden()
{
    const QByteArray inner = R"({"secret":"sk_abcdefgh12345678","password":"hunter22","id":7})";
    const Decodings all = decodingsIn(asString(gzipped(inner).toBase64()));
    QCOMPARE(all.found.size(), 1);
    QVERIFY(all.found.first().text.contains("\"id\": 7"));
    QVERIFY2(!all.found.first().text.contains("abcdefgh"), qPrintable(all.found.first().text));
    QVERIFY(!all.found.first().text.contains("hunter"));
}

int tst_decodings(int argc, char *argv[])
{
    TestDecodings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_decodings.moc"
