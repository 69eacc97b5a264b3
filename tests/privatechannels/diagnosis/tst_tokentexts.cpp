// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/judges/tokenjudge.h>

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// What happened to a token's text is told before anything is guessed about caches.
class TokenTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsDressed_data();
    void tokenIsDressed();
    void tokenIsCutOff_data();
    void tokenIsCutOff();
    void clockIsWrong();
    void oldTokenIsNoClock();
    void clockOfTheServerIsNoted();
};

namespace {

using MakesToken = std::function<QString(const QString &)>;

EndpointApp::Endpoint giving(EndpointApp &app, PushRadar::ApiVersion version,
                             const MakesToken &made)
{
    return app.answering(version, [&app, version, made](const QString &token) {
        return app.tokenAnswer(version, made(token));
    });
}

QString encoded(const QString &text)
{
    // Also what needn't be, as some encoders do it.
    return QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "._-"));
}

struct Dress
{
    const char *name;
    MakesToken made;
    QString says;
};

const QList<Dress> &dresses()
{
    static const QList<Dress> all{
        {"line feed", [](const QString &token) { return token + '\n'; }, "line break"},
        {"line end of Windows", [](const QString &token) { return token + "\r\n"; }, "line break"},
        {"space after", [](const QString &token) { return token + ' '; }, "white space around"},
        {"space before", [](const QString &token) { return ' ' + token; }, "white space around"},
        {"two line ends", [](const QString &token) { return token + "\n\n"; }, "white space"},
        {"double quotes", [](const QString &token) { return '"' + token + '"'; }, "in quotes"},
        {"single quotes", [](const QString &token) { return '\'' + token + '\''; }, "in quotes"},
        {"Bearer", [](const QString &token) { return "Bearer " + token; }, "“Bearer ”"},
        {"encoded", encoded, "percent-encoded"},
        {"bytes of Python", [](const QString &token) { return "b'" + token + '\''; }, "b'…'"},
        {"a whole answer", [](const QString &token) { return R"({"token":")" + token + R"("})"; },
         "is JSON"},
        {"Base64 once more",
         [](const QString &token) { return QString::fromLatin1(token.toLatin1().toBase64()); },
         "Base64"},
        {"upper case", [](const QString &token) { return token.toUpper(); }, "upper case"},
        {"a space without width", [](const QString &token) { return QChar(0x200B) + token; },
         "U+200B"},
        {"a mark at the start", [](const QString &token) { return QChar(0xFEFF) + token; },
         "U+FEFF"},
        {"a mark at the end", [](const QString &token) { return token + QChar(0xFEFF); }, "U+FEFF"},
        {"broken in the middle",
         [](const QString &token) { return token.first(30) + '\n' + token.sliced(30); },
         "white space inside"},
        {"a full stop", [](const QString &token) { return token + '.'; }, "“.” after it"},
        {"the end of a statement", [](const QString &token) { return token + ");"; },
         "“);” after it"},
        {"a name before", [](const QString &token) { return "token=" + token; },
         "“token=” before it"},
        {"an element", [](const QString &token) { return "<auth>" + token + "</auth>"; },
         "“<auth>” before it and “</auth>” after it"},
        {"a list of two", [](const QString &token) { return token + '|' + token; }, "twice"},
        {"glued together", [](const QString &token) { return token + token; }, "twice"},
        {"from right to left",
         [](const QString &token) {
             QString reversed = token;
             std::reverse(reversed.begin(), reversed.end());
             return reversed;
         },
         "reverse order"},
        {"masked", [](const QString &token) { return QString(token.size(), 'x'); }, "“xxx”"},
        {"masked in the middle",
         [](const QString &token) { return token.first(30) + "****" + token.last(4); }, "“***”"},
    };
    return all;
}

} // namespace

void TokenTextsTest::tokenIsDressed_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isV2");
    for (qsizetype i = 0; i < dresses().size(); ++i) {
        QTest::addRow("v3, %s", dresses().at(i).name) << static_cast<int>(i) << false;
        QTest::addRow("v2, %s", dresses().at(i).name) << static_cast<int>(i) << true;
    }
}

void TokenTextsTest::tokenIsDressed()
{
    QFETCH(const int, number);
    QFETCH(const bool, isV2);
    const Dress &dress = dresses().at(number);
    const auto version = isV2 ? V2 : V3;
    EndpointApp app;
    app.server.setEndpoint("/auth", giving(app, version, dress.made));
    isOnlyFinding(checked(app.input(version)), Step::Token, Fault::TokenDressed, dress.says);
}

void TokenTextsTest::tokenIsCutOff_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("its last character") << -1;
    QTest::newRow("its second part") << -40;
    QTest::newRow("half of its first part") << 40;
    QTest::newRow("nearly all") << 12;
}

void TokenTextsTest::tokenIsCutOff()
{
    QFETCH(const int, left);
    EndpointApp app;
    app.server.setEndpoint("/auth", giving(app, V3, [left](const QString &token) {
                               return left < 0 ? token.chopped(-left) : token.first(left);
                           }));
    isOnlyFinding(checked(app.input(V3)), Step::Subscription, Fault::TokenCutOff);

    app.server.setEndpoint("/auth", giving(app, V2, [left](const QString &token) {
                               return left < 0 ? token.chopped(-left) : token.first(left + 19);
                           }));
    isOnlyFinding(checked(app.input(V2)), Step::Token, Fault::TokenMalformed, "cut off");
}

void TokenTextsTest::clockIsWrong()
{
    // The service decides by its own clock, so its tokens work.
    SandboxOptions options;
    options.clock = [] { return std::chrono::system_clock::now() - std::chrono::hours{2}; };
    EndpointApp app(options);
    app.server.setEndpoint("/auth", app.good(V3));
    const Report report = checked(app.input(V3));
    isAllRight(report);
    QVERIFY2(notesOf(report).contains("clock of this machine is ahead"),
             qPrintable(notesOf(report)));
}

void TokenTextsTest::oldTokenIsNoClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto token = [&now](qint64 secondsAgo) {
        const QByteArray json = R"({"channel":"private-a","socketID":"1.2","expires":)"
            + QByteArray::number(now.addSecs(-secondsAgo).toSecsSinceEpoch()) + '}';
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding)) + ".sig";
    };
    const auto judged = [&](qint64 secondsAgo, const QString &ofService) {
        return judgeToken(
            token(secondsAgo),
            {V3, QStringLiteral("private-a"), QStringLiteral("1.2"), {}, now, ofService});
    };
    QVERIFY(!judged(3600, token(3600)));
    QVERIFY(!judged(3610, token(3600)));
    // One that was stored is expired all the same, whatever the clocks say.
    for (const auto &finding :
         {judged(3 * 3600, token(3600)), judged(3600, {}), judged(3600, token(-3600))}) {
        QVERIFY(finding);
        QVERIFY(finding->fault == Fault::TokenExpired);
    }
}

void TokenTextsTest::clockOfTheServerIsNoted()
{
    EndpointApp app;
    for (const int hours : {0, 3}) {
        const QByteArray date =
            QLocale::c()
                .toString(QDateTime::currentDateTimeUtc().addSecs(-hours * 3600),
                          QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"))
                .toLatin1()
            + " GMT";
        app.server.setEndpoint("/auth", app.answering(V3, [&](const QString &token) {
            HttpAnswer answer = app.tokenAnswer(V3, token);
            answer.headers = {{"Date", date}};
            return answer;
        }));
        const Report report = checked(app.input(V3));
        isAllRight(report);
        QCOMPARE(notesOf(report).contains("clock of the endpoint's server"), hours > 0);
    }
}

int tst_tokentexts(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TokenTextsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokentexts.moc"
