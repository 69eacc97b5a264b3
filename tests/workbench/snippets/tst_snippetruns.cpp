// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snippetprograms.h"

#include "awkwardmessage.h"
#include "codeprograms.h"
#include <pushradar/scriptedserver.h>

#include <sandbox/service/sandbox.h>
#include <sandbox/subscriber/sandboxsubscriber.h>
#include <workbench/core/keepable.h>
#include <workbench/snippets/codetext.h>
#include <workbench/snippets/numberfate.h>
#include <workbench/snippets/snippet.h>

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using PushRadar::ApiVersion;
using PushRadar::DataItems;
using PushRadar::JsonMember;
using PushRadar::JsonValue;
using PushRadar::Message;

/// Runs the snippets, and looks at what arrives. For the official libraries, which can't be
/// installed here, others stand in that put the same on the wire.
class TestSnippetRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrives_data();
    void arrives();
    void arrivesByteForByte_data();
    void arrivesByteForByte();
    void halfPairsArrive_data();
    void halfPairsArrive();
    void longTextArrives_data();
    void longTextArrives();
    void sendsTheTargeting_data();
    void sendsTheTargeting();
    void pageSubscribes_data();
    void pageSubscribes();

private:
    [[nodiscard]] QString run(SnippetTarget target, const Message &message, const QUrl &service);
    [[nodiscard]] QByteArray arrivalOf(SnippetTarget target, const Message &message);

    QTemporaryDir m_folder;
    Sandbox m_sandbox{{.secret = QStringLiteral("sk_of_the_sandbox")}};
    SandboxSubscriber m_subscriber;
};

namespace {

/// Whether a number arrived as the notes say of it.
bool arrivedAsNoted(CodeLanguage language, const QByteArray &sent, const JsonValue &arrived)
{
    const auto sameNumber = [&](const QByteArray &number) {
        return arrived.type() == JsonValue::Type::Number
            && DecimalNumber::fromJson(number) == DecimalNumber::fromJson(arrived.toJson());
    };
    const bool python = language == CodeLanguage::Python;
    const bool exact = (python && isWholeNumber(sent) && sent != "-0")
        || (language == CodeLanguage::Php && fitsInteger64(sent));
    if (exact)
        return arrived.toJson() == sent;
    switch (fateAsDouble(sent, python)) {
    case NumberFate::Same:
        return arrived.toJson() == sent;
    case NumberFate::Rewritten:
        return sameNumber(sent);
    case NumberFate::Rounded:
        return sameNumber(QByteArray::number(sent.toDouble(), 'g', QLocale::FloatingPointShortest));
    case NumberFate::TooLarge:
        break;
    }
    return python ? sameNumber(sent) : arrived == JsonValue(QString::fromLatin1(sent));
}

QString differenceIn(SnippetTarget target, const QByteArray &sent, const QByteArray &arrived)
{
    const CodeLanguage language = languageOf(target);
    const auto result = JsonValue::fromJson(arrived);
    if (!result)
        return QStringLiteral("nothing that is JSON arrived");
    JsonValue expected = JsonValue::fromJson(sent).value();
    if (language == CodeLanguage::Php)
        expected = withoutHalves(expected);
    const bool ownNumbers = language == CodeLanguage::Python || language == CodeLanguage::JavaScript
        || language == CodeLanguage::Php;
    return difference(expected, *result, [&](const JsonValue &one, const JsonValue &other) {
        return ownNumbers && one.type() == JsonValue::Type::Number
            ? arrivedAsNoted(language, one.toJson(), other)
            : hasSameContent(one, other);
    });
}

} // namespace

void TestSnippetRuns::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(m_sandbox.start().ok());
    const QUrl url = m_sandbox.webSocketUrl().adjusted(QUrl::RemoveQuery);
    m_subscriber.open(url, m_sandbox.publicKey());
    QTRY_COMPARE(m_subscriber.state(), SandboxSubscriber::State::Connected);
}

/// Runs the snippet; empty, or what went wrong.
QString TestSnippetRuns::run(SnippetTarget target, const Message &message, const QUrl &service)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PUSHRADAR_BASE_URL"), service.toString());
    environment.insert(QStringLiteral("PUSHRADAR_SECRET"), m_sandbox.secret());
    environment.insert(QStringLiteral("PYTHONPATH"), standIns("python"));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("NODE_PATH"), standIns("node"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("127.0.0.1"));
    // A snippet must not depend on what the system speaks.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    if (target == SnippetTarget::Cpp)
        return failureOf(process, QStringLiteral(RADARDESK_SNIPPET_PROGRAM), {});

    Profile profile;
    if (languageOf(target) == CodeLanguage::Shell)
        profile.serviceAddress = service.toString();
    QString code = makeSnippet(target, message, profile).code;
    if (languageOf(target) == CodeLanguage::Shell) {
        code.replace(QStringLiteral("your-secret-key"), m_sandbox.secret());
        code.replace(QStringLiteral("curl -X"), QStringLiteral("curl -sf -X"));
    }
    if (target == SnippetTarget::CSharpV3)
        code = wrappedCSharp(code);
    const QString path = m_folder.filePath(QStringLiteral("snippet.") + fileSuffix(target));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(code.toUtf8()) < 0 || !file.flush())
        return file.errorString();

    switch (languageOf(target)) {
    case CodeLanguage::Shell:
        return failureOf(process, QStringLiteral("sh"), {path});
    case CodeLanguage::Python:
        return failureOf(process, QStringLiteral("python3"), {path});
    case CodeLanguage::JavaScript:
        return failureOf(process, QStringLiteral("node"), {path});
    case CodeLanguage::Php:
        process.setWorkingDirectory(standIns("php"));
        return failureOf(process, QStringLiteral("php"), {path});
    case CodeLanguage::Ruby:
        return failureOf(process, QStringLiteral("ruby"),
                         {QStringLiteral("-I"), standIns("ruby"), path});
    case CodeLanguage::CSharp: {
        const QString program = m_folder.filePath(QStringLiteral("snippet.exe"));
        const QString failure =
            failureOf(process, QStringLiteral("mcs"),
                      {QStringLiteral("-langversion:latest"), QStringLiteral("-nowarn:1998"),
                       QStringLiteral("-out:") + program, path, standIns("csharp/PushRadar.cs")});
        return failure.isEmpty() ? failureOf(process, QStringLiteral("mono"), {program}) : failure;
    }
    default:
        return QStringLiteral("can't be run");
    }
}

/// The data that a subscriber gets, or nothing after a failure that QTest knows of.
QByteArray TestSnippetRuns::arrivalOf(SnippetTarget target, const Message &message)
{
    const QString channel = message.channel().toString();
    m_subscriber.subscribe(channel);
    if (!QTest::qWaitFor([&] { return m_subscriber.isSubscribed(channel); }, 10'000)) {
        QTest::qFail("The sandbox does not take the subscription", __FILE__, __LINE__);
        return {};
    }
    QSignalSpy arrived(&m_subscriber, &SandboxSubscriber::messageArrived);
    if (const QString failure = run(target, message, m_sandbox.url()); !failure.isEmpty()) {
        QTest::qFail(qPrintable(failure), __FILE__, __LINE__);
        return {};
    }
    if (arrived.isEmpty() && !arrived.wait(10'000)) {
        QTest::qFail("Nothing arrives", __FILE__, __LINE__);
        return {};
    }
    m_subscriber.unsubscribe(channel);
    return arrived.first().at(2).toByteArray();
}

void TestSnippetRuns::arrives_data()
{
    QTest::addColumn<SnippetTarget>("target");
    for (const SnippetTarget target : snippetTargets()) {
        if (!isReceiver(target))
            QTest::newRow(qPrintable(nameOf(target))) << target;
    }
}

void TestSnippetRuns::arrives()
{
    QFETCH(SnippetTarget, target);
    if (const QString missing = missingProgram(target); !missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    const Message message = awkwardMessage(versionOf(target).value_or(ApiVersion::V2));
    const QByteArray arrived = arrivalOf(target, message);
    QCOMPARE(differenceIn(target, message.data(), arrived), QString());
}

void TestSnippetRuns::arrivesByteForByte_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::addColumn<QByteArray>("data");
    const QByteArray data =
        R"({"a":"it's \u0041 \"q\" \\ %41+&=@ $x `y` !","b":[ 1.10 , 1e400 ],)"
        "\"c\":\"caf\u00e9 \U0001F389\",\"d\":{\n\t\"e\": {}, \"e\": 12345678901234567890}}";
    QTest::newRow("cURL v2") << SnippetTarget::CurlV2 << data;
    QTest::newRow("cURL v3") << SnippetTarget::CurlV3 << data;
    QTest::newRow("C++") << SnippetTarget::Cpp << awkwardMessage(ApiVersion::V2).data();
}

void TestSnippetRuns::arrivesByteForByte()
{
    QFETCH(SnippetTarget, target);
    QFETCH(QByteArray, data);
    if (const QString missing = missingProgram(target); !missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    const Message message = target == SnippetTarget::Cpp
        ? awkwardMessage(ApiVersion::V2)
        : messageOf(u"news", data, *versionOf(target));
    QCOMPARE(arrivalOf(target, message), data);
}

void TestSnippetRuns::halfPairsArrive_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::newRow("Python v3") << SnippetTarget::PythonV3;
    QTest::newRow("Node") << SnippetTarget::NodeV3;
    QTest::newRow("PHP") << SnippetTarget::PhpV3;
    QTest::newRow("Ruby") << SnippetTarget::RubyV3;
    QTest::newRow("C#") << SnippetTarget::CSharpV3;
}

void TestSnippetRuns::halfPairsArrive()
{
    QFETCH(SnippetTarget, target);
    if (const QString missing = missingProgram(target); !missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    const Message message = halfKeysMessage();
    QCOMPARE(differenceIn(target, message.data(), arrivalOf(target, message)), QString());
}

void TestSnippetRuns::longTextArrives_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::newRow("Python") << SnippetTarget::PythonV2;
    QTest::newRow("cURL") << SnippetTarget::CurlV2;
}

void TestSnippetRuns::longTextArrives()
{
    QFETCH(SnippetTarget, target);
    if (const QString missing = missingProgram(target); !missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    // More than a system allows in one argument of a program.
    const QByteArray data = "{\"long\":\"" + QByteArray("it's $x \\\\ ").repeated(20'000) + "\"}";
    const Message message = messageOf(u"news", data, ApiVersion::V2);
    QCOMPARE(differenceIn(target, data, arrivalOf(target, message)), QString());
}

void TestSnippetRuns::sendsTheTargeting_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::newRow("Python") << SnippetTarget::PythonV2;
    QTest::newRow("Python, item by item") << SnippetTarget::PythonV2Items;
    QTest::newRow("cURL") << SnippetTarget::CurlV2;
    QTest::newRow("C++") << SnippetTarget::Cpp;
}

void TestSnippetRuns::sendsTheTargeting()
{
    QFETCH(SnippetTarget, target);
    if (const QString missing = missingProgram(target); !missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer("200 OK", "{}")));
    QCOMPARE(run(target, targetedMessage(), server.url()), QString());
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest request = server.requests().first();
    QCOMPARE(request.path, "/v2/broadcast");
    const JsonValue notification = target == SnippetTarget::CurlV2
        ? JsonValue::fromJson(request.body)->member(u"notification")
        : JsonValue::fromJson(request.formField("notification")).value();
    const auto lists = JsonValue::fromJson(
        R"({"userIDs":["it's 1","2"],"actions":["\"quoted\" $x"],"notActions":["live-chat","é\\"],)"
        R"("continents":["EU","NA"],"countries":["US"],"ipAddresses":["192.0.2.1","2001:db8::1"],)"
        R"("browsers":["firefox"]})");
    const auto members = lists->members();
    for (const JsonMember &member : members)
        QCOMPARE(difference(member.value, notification.member(member.key)), QString());
}

void TestSnippetRuns::pageSubscribes_data()
{
    QTest::addColumn<SnippetTarget>("target");
    QTest::addColumn<QString>("channel");
    QTest::newRow("v3") << SnippetTarget::PageV3 << "presence-a=b@c";
    QTest::newRow("v2") << SnippetTarget::PageV2
                        << "private-</script><!--'\"\\${x}`y`&amp;\u00e9\U0001F389";
}

void TestSnippetRuns::pageSubscribes()
{
    QFETCH(SnippetTarget, target);
    QFETCH(QString, channel);
    if (const QString missing = missingProgram(target); !missing.isEmpty())
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    Profile profile;
    profile.authenticationEndpoint = channel;
    const QString page =
        makeSnippet(target, messageOf(channel, R"({"a":1})", *versionOf(target)), profile).code;
    // What a browser takes for the page's own script.
    const qsizetype begin = page.indexOf(QStringLiteral("<script>")) + 8;
    const QString script = page.sliced(
        begin, page.indexOf(QStringLiteral("</script"), begin, Qt::CaseInsensitive) - begin);
    QVERIFY(page.endsWith(QStringLiteral("</script>\n</body>\n</html>\n")));
    const QString program = QStringLiteral(R"(
        const calls = [];
        let written = '';
        const document = {getElementById: () => ({append: (text) => { written += text; }})};
        class PushRadar {
            constructor(key) {
                calls.push(key);
                this.subscribe = {to: (channel, callback) => {
                    calls.push(channel);
                    callback({"a": 1});
                    return {onPresence: (told) => told(2, [])};
                }};
            }
            auth(url) { calls.push(url); }
            setAuthenticationEndpoint(url) { calls.push(url); }
        }
        %1
        process.stdout.write(JSON.stringify([...calls, written.includes('"a": 1')]));)")
                                .arg(script);
    QProcess process;
    QCOMPARE(failureOf(process, QStringLiteral("node"), {QStringLiteral("-e"), program}),
             QString());
    const auto calls = JsonValue::fromJson(process.readAllStandardOutput());
    QVERIFY(calls.ok());
    QCOMPARE(calls->elements(), (QList<JsonValue>{"your-public-key", channel, channel, true}));
}

int tst_snippetruns(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestSnippetRuns test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_snippetruns.moc"
