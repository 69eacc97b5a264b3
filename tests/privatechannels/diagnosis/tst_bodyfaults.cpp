// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"
#include "packedbodies.h"

#include <QStringEncoder>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Bodies that aren't plain JSON are read as browsers read them, and never called empty.
class BodyFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsRead_data();
    void bodyIsRead();
    void bodyIsWrong_data();
    void bodyIsWrong();
    void unknownCompressionIsNoFault_data();
    void unknownCompressionIsNoFault();
    void styleIsNoted_data();
    void styleIsNoted();
};

namespace {

using MakesBody = std::function<QByteArray(const QByteArray &json)>;

struct Body
{
    const char *name;
    QByteArray encoding; ///< Content-Encoding, or none.
    MakesBody made; ///< Of the right JSON.
    std::optional<Fault> fault = {};
    QString says = {};
};

Report checkedWith(const Body &body)
{
    EndpointApp app;
    app.server.setEndpoint("/auth", app.answering(V3, [&](const QString &token) {
        HttpAnswer answer = app.tokenAnswer(V3, token);
        answer.body = body.made(answer.body);
        if (!body.encoding.isEmpty())
            answer.headers.emplaceBack("Content-Encoding", body.encoding);
        return answer;
    }));
    return checked(app.input(V3));
}

MakesBody fixed(const QByteArray &body)
{
    return [body](const QByteArray &) { return body; };
}

MakesBody around(const QByteArray &before, const QByteArray &after = {})
{
    return [before, after](const QByteArray &json) { return before + json + after; };
}

QByteArray inUtf16(const QByteArray &json, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(
        encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(json));
}

QByteArray withMembers(const QByteArray &json, const QByteArray &members)
{
    return json.chopped(1) + ',' + members + '}';
}

const QList<Body> &rightBodies()
{
    static const QList<Body> all{
        {"gzip", "gzip", gzipPacked},
        {"x-gzip", "x-gzip", gzipPacked},
        {"GZIP", "GZIP", gzipPacked},
        {"deflate", "deflate", zlibPacked},
        {"raw deflate", "deflate", deflatePacked},
        {"gzip twice", "gzip, gzip",
         [](const QByteArray &json) { return gzipPacked(gzipPacked(json)); }},
        {"deflate, then gzip", "deflate, gzip",
         [](const QByteArray &json) { return gzipPacked(zlibPacked(json)); }},
        {"identity", "identity", around({})},
        {"a coding that nobody knows", "utf-8", around({})},
        {"gzip with a mark inside", "gzip",
         [](const QByteArray &json) { return gzipPacked("\xEF\xBB\xBF" + json); }},
        {"Latin-1 beside the token",
         {},
         [](const QByteArray &json) { return withMembers(json, "\"name\":\"M\xFCller\""); }},
        {"cut letter beside the token",
         {},
         [](const QByteArray &json) { return withMembers(json, "\"name\":\"\xE2\x82\""); }},
        {"a lot beside the token", "gzip",
         [](const QByteArray &json) {
             return gzipPacked(withMembers(json, "\"more\":\"" + QByteArray(200'000, 'x') + '"'));
         }},
    };
    return all;
}

const QList<Body> &wrongBodies()
{
    static const QList<Body> all{
        {"said to be gzip", "gzip", around({}), Fault::NotCompressed, "“gzip”"},
        {"said to be deflate", "deflate", around({}), Fault::NotCompressed, "“deflate”"},
        {"said to be br", "br", around({}), Fault::NotCompressed, "“br”"},
        {"said to be gzip, a page", "gzip", fixed("<h1>Hello</h1>"), Fault::NotCompressed, "Hello"},
        {"gzip cut off", "gzip",
         [](const QByteArray &json) { return gzipPacked(json).chopped(20); },
         Fault::CompressionDamaged, "“gzip”"},
        {"gzip, but it is deflate", "gzip", zlibPacked, Fault::CompressionDamaged, "“gzip”"},
        {"gzip once, said twice", "gzip, gzip", gzipPacked, Fault::CompressionDamaged},
        {"deflate damaged", "deflate", fixed("\x78\x9c\xff\xff\xff\xff\xff"),
         Fault::CompressionDamaged, "“deflate”"},
        {"gzip, unsaid", {}, gzipPacked, Fault::NotJson, "no Content-Encoding header says so"},
        {"gzip, said to be as it is", "identity", gzipPacked, Fault::NotJson,
         "no Content-Encoding header says so"},
        {"gzip twice, said once", "gzip",
         [](const QByteArray &json) { return gzipPacked(gzipPacked(json)); }, Fault::NotJson,
         "compressed twice"},
        {"gzip of a page", "gzip", fixed(gzipPacked("<html><title>Start</title></html>")),
         Fault::HtmlPage, "Start"},
        {"UTF-16 with a mark",
         {},
         [](const QByteArray &json) { return inUtf16(json, QStringConverter::Utf16LE, true); },
         Fault::NotUtf8,
         "UTF-16LE"},
        {"UTF-16 the other way",
         {},
         [](const QByteArray &json) { return inUtf16(json, QStringConverter::Utf16BE, true); },
         Fault::NotUtf8,
         "UTF-16BE"},
        {"UTF-16 without a mark",
         {},
         [](const QByteArray &json) { return inUtf16(json, QStringConverter::Utf16LE, false); },
         Fault::NotUtf8,
         "UTF-16LE"},
        {"UTF-16 in gzip", "gzip",
         [](const QByteArray &json) {
             return gzipPacked(inUtf16(json, QStringConverter::Utf16BE, false));
         },
         Fault::NotUtf8, "UTF-16BE"},
        {"Latin-1 in the token", {}, fixed("{\"token\":\"abc\xFC\"}"), Fault::NotUtf8},
        {"two marks", {}, around("\xEF\xBB\xBF\xEF\xBB\xBF"), Fault::TextBeforeJson, "U+FEFF"},
        {"JSONP", {}, around("callback(", ");"), Fault::Jsonp, "“callback”"},
        {"JSONP with a comment", {}, around("/**/ jQuery123.cb(", ")"), Fault::Jsonp, "jQuery123"},
        {"Angular's prefix", {}, around(")]}',\n"), Fault::HijackPrefix, ")]}'"},
        {"endless loop", {}, around("while(1);"), Fault::HijackPrefix, "while(1);"},
        {"endless for", {}, around("for (;;);"), Fault::HijackPrefix, "for (;;);"},
        {"two answers",
         {},
         [](const QByteArray &json) { return json + json; },
         Fault::SeveralAnswers},
        {"two answers on two lines",
         {},
         around("{\"status\":\"ok\"}\n"),
         Fault::SeveralAnswers,
         "status"},
        {"a refusal after the token",
         {},
         around({}, "\n{\"error\":\"no\"}"),
         Fault::SeveralAnswers,
         "error"},
        {"null after it", {}, around({}, "null"), Fault::TextAfterJson, "null"},
        {"a debug bar after it", {}, around({}, "<div>Debug</div>"), Fault::TextAfterJson, "Debug"},
        {"white space", {}, fixed(" \r\n\t "), Fault::EmptyAnswer, "white space (5 byte"},
        {"white space in gzip", "gzip", fixed(gzipPacked("\n\n")), Fault::EmptyAnswer,
         "white space (2 byte"},
        {"a mark alone", {}, fixed("\xEF\xBB\xBF"), Fault::EmptyAnswer, "white space (3 byte"},
        {"zeros", {}, fixed(QByteArray(8, '\0')), Fault::NotJson},
        {"empty, said to be gzip", "gzip", fixed({}), Fault::EmptyAnswer},
        {"nothing in gzip", "gzip", fixed(gzipPacked({})), Fault::EmptyAnswer},
        {"a pair of .NET",
         {},
         [](const QByteArray &json) {
             return "{\"Key\":\"token\",\"Value\"" + json.sliced(json.indexOf(':'));
         },
         Fault::KeyValuePair,
         "Json(new { token = token })"},
        {"a pair of ASP.NET Core",
         {},
         [](const QByteArray &json) {
             return "{\"key\":\"token\",\"value\"" + json.sliced(json.indexOf(':'));
         },
         Fault::KeyValuePair},
        {"a list of pairs",
         {},
         [](const QByteArray &json) {
             return "[{\"Key\":\"token\",\"Value\"" + json.sliced(json.indexOf(':')) + ']';
         },
         Fault::KeyValuePair},
        {"Base64",
         {},
         [](const QByteArray &json) { return json.toBase64(); },
         Fault::NotJson,
         "encoded in Base64"},
        {"a space that nobody sees", {}, around({}, "\xC2\xA0"), Fault::TextAfterJson, "U+00A0"},
        {"an event stream", {}, around("data: ", "\n\n"), Fault::TextBeforeJson, "event stream"},
        {"headers in the body",
         {},
         around("Status: 200 OK\r\nContent-Type: application/json\r\n\r\n"),
         Fault::TextBeforeJson,
         "headers"},
        {"a warning of PHP",
         {},
         around("Notice: undefined index\n"),
         Fault::TextBeforeJson,
         "starts with “Notice: undefined index”"},
        {"too large",
         {},
         fixed("{\"a\":\"" + QByteArray(qsizetype{5} << 20, 'x') + "\"}"),
         Fault::AnswerTooLarge},
    };
    return all;
}

void addRows(const QList<Body> &bodies)
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < bodies.size(); ++i)
        QTest::newRow(bodies.at(i).name) << static_cast<int>(i);
}

} // namespace

void BodyFaultsTest::bodyIsRead_data()
{
    addRows(rightBodies());
}

void BodyFaultsTest::bodyIsRead()
{
    QFETCH(const int, number);
    isAllRight(checkedWith(rightBodies().at(number)));
}

void BodyFaultsTest::bodyIsWrong_data()
{
    addRows(wrongBodies());
}

void BodyFaultsTest::bodyIsWrong()
{
    QFETCH(const int, number);
    const Body &body = wrongBodies().at(number);
    const Report report = checkedWith(body);
    isOnlyFinding(report, Step::Endpoint, *body.fault, body.says);
    const QByteArray name = body.name;
    if (!name.startsWith("empty") && !name.startsWith("nothing"))
        QVERIFY2(!report.culprit()->sentence.contains("empty"),
                 qPrintable(report.culprit()->sentence));
}

void BodyFaultsTest::unknownCompressionIsNoFault_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("br") << QByteArray("br");
    QTest::newRow("zstd") << QByteArray("zstd");
    QTest::newRow("gzip, then br") << QByteArray("gzip, br");
}

void BodyFaultsTest::unknownCompressionIsNoFault()
{
    QFETCH(const QByteArray, coding);
    const Report report = checkedWith({"", coding, fixed("\x0b\x02\x80{\"token\":\"abc\"}\x03")});
    const StepResult &step = report.at(Step::Endpoint);
    QVERIFY2(step.verdict == StepVerdict::Skipped, inShort(report).constData());
    QVERIFY2(step.summary.contains(QString::fromLatin1(coding)), qPrintable(step.summary));
    QVERIFY(!report.culprit());
}

void BodyFaultsTest::styleIsNoted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("says");
    QTest::newRow("PHP") << 200 << QByteArray("text/html; charset=UTF-8")
                         << "header('Content-Type: application/json');";
    QTest::newRow("201") << 201 << QByteArray("application/json") << "status 201";
    QTest::newRow("as it should be") << 200 << QByteArray("application/json") << QString();
}

void BodyFaultsTest::styleIsNoted()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QString, says);
    EndpointApp app;
    app.server.setEndpoint("/auth", app.answering(V3, [&](const QString &token) {
        HttpAnswer answer = app.tokenAnswer(V3, token);
        answer.status = status;
        answer.contentType = type;
        return answer;
    }));
    const Report report = checked(app.input(V3));
    isAllRight(report);
    const QStringList notes = report.at(Step::Endpoint).notes;
    QCOMPARE(notes.isEmpty(), says.isEmpty());
    QVERIFY2(notes.join(u'\n').contains(says), qPrintable(notes.join(u'\n')));
}

int tst_bodyfaults(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    BodyFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bodyfaults.moc"
