// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/steps/changedcookie.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Endpoints that compare only part of a cookie are found, and those that look at the whole session
/// aren't taken for them, however their cookies are made.
class CookieHolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holeIsFound_data();
    void holeIsFound();
    void wholeCookieIsNoHole_data();
    void wholeCookieIsNoHole();
    void uncheckedPartIsNoted_data();
    void uncheckedPartIsNoted();
    void valuesAreChanged_data();
    void valuesAreChanged();
    void padIsLeftAlone();
    void partsAreFound();
};

namespace {

using Cookies = QList<std::pair<QByteArray, QByteArray>>;
/// Whether the values of the cookies let one in, in their order.
using CookieRule = std::function<bool(const QByteArrayList &values)>;

const QByteArray Session = "q7Zk2mVx9RtLw4Ha8Jd3Yc6Nb1Ps5Fe0";
const QByteArray Signature = "Qk1uZ3b0c2VhX3NpZ25hdHVyZS1pbi1iYXNlNjQtMQ";

struct CookieGuarded
{
    const char *name;
    Cookies cookies;
    CookieRule rule;
    Fault fault = Fault::CookiePartOpens;
    QString says = {};
};

QByteArray valueOf(const HttpRequest &request, const QByteArray &name)
{
    for (const QByteArray &each : request.header("Cookie").split(';')) {
        const QByteArray cookie = each.trimmed();
        if (cookie.startsWith(name + '='))
            return cookie.sliced(name.size() + 1);
    }
    return {};
}

Report checkedCookieRule(const CookieGuarded &guarded)
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        QByteArrayList values;
        for (const auto &[name, value] : guarded.cookies)
            values.append(valueOf(request, name));
        const QString channel = parameterOf(request, "channelName");
        if (channel != u"private-room" || !guarded.rule(values))
            reply({403, R"({"error":"no"})"});
        else
            app.token(V3, channel, parameterOf(request, "socketID"),
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
    });
    CheckInput input = app.input(V3);
    input.credentials.cookies.clear();
    for (const auto &[name, value] : guarded.cookies)
        input.credentials.cookies.append(QNetworkCookie(name, value));
    return checked(input);
}

CookieRule firstLetters(qsizetype count)
{
    return [count](const QByteArrayList &values) {
        return values.first().left(count) == Session.left(count);
    };
}

CookieRule exactly(const QByteArrayList &wanted)
{
    return [wanted](const QByteArrayList &values) { return values == wanted; };
}

const QList<CookieGuarded> &cookieHoles()
{
    static const QString beginning = QStringLiteral("beginning");
    static const QByteArray signedId = Session + '.' + Signature;
    static const QList<CookieGuarded> all{
        {"the first eight letters",
         {{"sid", Session}},
         firstLetters(8),
         Fault::CookiePartOpens,
         beginning},
        {"the first four letters",
         {{"sid", Session}},
         firstLetters(4),
         Fault::CookiePartOpens,
         beginning},
        {"all but the last three letters",
         {{"sid", Session}},
         firstLetters(29),
         Fault::CookiePartOpens,
         beginning},
        {"a column of twenty letters",
         {{"sid", Session}},
         firstLetters(20),
         Fault::CookiePartOpens,
         beginning},
        {"LIKE in the database",
         {{"sid", Session}},
         [](const QByteArrayList &values) {
             return values.first().size() > 3 && Session.startsWith(values.first());
         },
         Fault::CookiePartOpens,
         "shortened"},
        {"the last eight letters",
         {{"sid", Session}},
         [](const QByteArrayList &values) { return values.first().endsWith(Session.right(8)); },
         Fault::CookiePartOpens,
         "end"},
        {"the beginning of a signed ID",
         {{"sid", signedId}},
         [](const QByteArrayList &values) { return values.first().startsWith(Session.left(10)); },
         Fault::CookiePartOpens,
         beginning},
        {"the beginning of a signature",
         {{"sid", signedId}},
         [](const QByteArrayList &values) {
             return values.first().startsWith(signedId.left(Session.size() + 9));
         },
         Fault::CookiePartOpens,
         beginning},
        {"the beginning of an Express session",
         {{"connect.sid", "s%3A" + signedId}},
         [](const QByteArrayList &values) {
             return values.first().startsWith("s%3A" + Session.left(6));
         },
         Fault::CookiePartOpens,
         "connect.sid"},
        {"the first letters, beside another cookie",
         {{"theme", "dark"}, {"sid", Session}},
         [](const QByteArrayList &values) { return values.last().left(8) == Session.left(8); },
         Fault::CookiePartOpens,
         "“sid”"},
        {"the first and the last letters",
         {{"sid", Session}},
         [](const QByteArrayList &values) {
             return values.first().startsWith(Session.left(6))
                 && values.first().endsWith(Session.right(6));
         },
         Fault::CookiePartOpens,
         "Only a part"},
        {"a signature of 32 bytes that nobody verifies",
         {{"sid", signedId}},
         [](const QByteArrayList &values) { return values.first().startsWith(Session + '.'); },
         Fault::AlteredCookieOpens,
         "signature"},
        {"a user's name, and eight bytes that nobody verifies",
         {{"sid", "user-42.9f8e7d6c5b4a3928"}},
         [](const QByteArrayList &values) { return values.first().startsWith("user-42."); },
         Fault::AlteredCookieOpens,
         "signature"},
    };
    return all;
}

const QList<CookieGuarded> &wholeCookies()
{
    static const QByteArray jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9." + Signature;
    static const QByteArray laravel =
        "eyJpdiI6IkFCQyIsInZhbHVlIjoiREVGIiwibWFjIjoiMDEyIiwidGFnIjoiIn0%3D";
    static const QByteArray rails = "Zm9vYmFyYmF6cXV4--aXZpdml2aXY--dGFndGFndGFnPT0";
    static const QList<CookieGuarded> all{
        {"a session ID", {{"PHPSESSID", Session}}, exactly({Session})},
        {"a short session ID", {{"sid", "a7"}}, exactly({"a7"})},
        {"one letter", {{"sid", "k"}}, exactly({"k"})},
        {"a number", {{"sid", "1834529"}}, exactly({"1834529"})},
        {"a UUID",
         {{"sid", "5f0c7c1e-9f51-4c8e-8a55-0f6b6c9d2e11"}},
         exactly({"5f0c7c1e-9f51-4c8e-8a55-0f6b6c9d2e11"})},
        {"a JWT", {{"jwt", jwt}}, exactly({jwt})},
        {"an Express session",
         {{"connect.sid", "s%3A" + Session + '.' + Signature}},
         exactly({"s%3A" + Session + '.' + Signature})},
        {"an Express session whose mark isn't looked at",
         {{"connect.sid", "s%3A" + Session + '.' + Signature}},
         [](const QByteArrayList &values) {
             return values.first().mid(4) == Session + '.' + Signature;
         }},
        {"a Laravel session", {{"laravel_session", laravel}}, exactly({laravel})},
        {"a Rails session", {{"_app_session", rails}}, exactly({rails})},
        {"a Flask session",
         {{"session", "eyJ1aWQiOjF9.ZyXwVu." + Signature}},
         exactly({"eyJ1aWQiOjF9.ZyXwVu." + Signature})},
        {"Base64 with padding, which decoders read loosely",
         {{"sid", "YWxpY2UtMTIzNA=="}},
         [](const QByteArrayList &values) {
             return QByteArray::fromBase64(values.first()) == "alice-1234";
         }},
        {"Base64 whose padding is encoded",
         {{"sid", "YWxpY2UtMTIzNA%3D%3D"}},
         [](const QByteArrayList &values) {
             return QByteArray::fromBase64(QByteArray::fromPercentEncoding(values.first()))
                 == "alice-1234";
         }},
        {"quotes around it", {{"sid", '"' + Session + '"'}}, exactly({'"' + Session + '"'})},
        {"letters of either case",
         {{"sid", "a3f09b77c1"}},
         [](const QByteArrayList &values) {
             return values.first().compare("A3F09B77C1", Qt::CaseInsensitive) == 0;
         }},
        {"a session beside cookies that don't count",
         {{"_ga", "GA1.2.1811.1700"}, {"sid", Session}, {"lang", "en"}},
         [](const QByteArrayList &values) { return values.at(1) == Session; }},
        {"two halves of a session",
         {{"C1", Session}, {"C2", Signature}},
         exactly({Session, Signature})},
        {"either of two sessions",
         {{"sid", Session}, {"remember", Signature}},
         [](const QByteArrayList &values) {
             return values.first() == Session || values.last() == Signature;
         }},
    };
    return all;
}

// What is added for a server or for the page is nobody's proof.
const QList<CookieGuarded> &uncheckedParts()
{
    static const CookieRule byId = [](const QByteArrayList &values) {
        return values.first().startsWith(Session) && values.first().size() > Session.size();
    };
    static const QList<CookieGuarded> all{
        {"Jetty's node", {{"JSESSIONID", Session + ".node0"}}, byId},
        {"WebLogic's servers", {{"JSESSIONID", Session + "!-104817359!NONE"}}, byId},
        {"a time", {{"sid", Session + "%7C1764489600"}}, byId},
        {"a setting beside it", {{"prefs", Session + "&lang=de"}}, byId},
    };
    return all;
}

void addCookieNames(const QList<CookieGuarded> &all)
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << static_cast<int>(i);
}

} // namespace

void CookieHolesTest::holeIsFound_data()
{
    addCookieNames(cookieHoles());
}

void CookieHolesTest::holeIsFound()
{
    QFETCH(const int, number);
    const CookieGuarded &hole = cookieHoles().at(number);
    const Report report = checkedCookieRule(hole);
    isOnlyFinding(report, Step::Refusal, hole.fault, hole.says);
    // The value of a cookie is nobody's business.
    QVERIFY(!report.culprit()->sentence.contains(QString::fromLatin1(Session.left(6))));
}

void CookieHolesTest::wholeCookieIsNoHole_data()
{
    addCookieNames(wholeCookies());
}

void CookieHolesTest::wholeCookieIsNoHole()
{
    QFETCH(const int, number);
    const Report report = checkedCookieRule(wholeCookies().at(number));
    isAllRight(report);
    QVERIFY2(notesOf(report).isEmpty(), qPrintable(notesOf(report)));
}

void CookieHolesTest::uncheckedPartIsNoted_data()
{
    addCookieNames(uncheckedParts());
}

void CookieHolesTest::uncheckedPartIsNoted()
{
    QFETCH(const int, number);
    const Report report = checkedCookieRule(uncheckedParts().at(number));
    isAllRight(report);
    QVERIFY2(notesOf(report).contains("all parts of the cookie"), qPrintable(notesOf(report)));
}

void CookieHolesTest::valuesAreChanged_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<CookieChange>("change");
    QTest::addColumn<QByteArray>("changed");
    const auto row = [](const char *name, const QByteArray &value, CookieChange change,
                        const QByteArray &changed) {
        QTest::newRow(name) << value << change << changed;
    };
    row("the middle", "alice", CookieChange::Middle, "aljce");
    row("the middle of a signature", "abc.def", CookieChange::Middle, "abc.dff");
    row("the end", "alice", CookieChange::End, "alide");
    row("the end before padding", "YWxpY2U%3D", CookieChange::End, "YWxpY3U%3D");
    row("the end before quotes", "\"alice\"", CookieChange::End, "\"alide\"");
    row("the beginning", "alice", CookieChange::Start, "blice");
    row("the beginning after a mark", "s%3Aabc", CookieChange::Start, "s%3Abbc");
    row("the beginning after a version", "v1.abc", CookieChange::Start, "v1.bbc");
    row("half", "alice", CookieChange::Cut, "al");
    row("half, before an encoded character", "a%2Bb", CookieChange::Cut, "a");
    row("one letter", "a", CookieChange::Cut, "a");
    row("each character", "a-9z%2F", CookieChange::Whole, "b-0a%2F");
    row("nothing", {}, CookieChange::End, "x");
}

void CookieHolesTest::valuesAreChanged()
{
    QFETCH(const QByteArray, value);
    QFETCH(const CookieChange, change);
    QFETCH(const QByteArray, changed);
    QCOMPARE(changedValue(value, change), changed);
}

void CookieHolesTest::padIsLeftAlone()
{
    // Decoders ignore some bits of the last character, so it changes nothing.
    for (int size = 1; size < 40; ++size) {
        const QByteArray bytes = QByteArray(size, 'k');
        for (const QByteArray &value : {bytes.toBase64(), bytes.toBase64().toPercentEncoding(),
                                        bytes.toBase64(QByteArray::OmitTrailingEquals)}) {
            const QByteArray changed = changedValue(value, CookieChange::End);
            QVERIFY2(QByteArray::fromBase64(QByteArray::fromPercentEncoding(changed)) != bytes,
                     value.constData());
        }
    }
}

void CookieHolesTest::partsAreFound()
{
    QCOMPARE(partsOf("alice").size(), 1);
    QCOMPARE(partsOf("a.b|c:d!e&f").size(), 6);
    QCOMPARE(partsOf("s%3Aabc%2edef").size(), 3);
    QCOMPARE(partsOf("5f0c-7c1e--x").size(), 2);
    QCOMPARE(partsOf("..").size(), 1);
    QVERIFY(partsOf("eyJhIjoxfQ.eyJiIjoyfQ.c2ln").last().looksSigned);
    QVERIFY(partsOf(Session + '.' + Signature).last().looksSigned);
    QVERIFY(!partsOf(Session + ".node0").last().looksSigned);
    QVERIFY(!partsOf(Signature).last().looksSigned);
    // Whatever a stranger sends, it is changed within its bounds.
    for (const QByteArray &odd :
         {QByteArray("%"), QByteArray("%2"), QByteArray("="), QByteArray("\"\""),
          QByteArray("%3D%3D"), QByteArray("...."), QByteArray("--"), QByteArray("\xC3\xA4")}) {
        for (const CookieChange change :
             {CookieChange::Middle, CookieChange::End, CookieChange::Start, CookieChange::Cut,
              CookieChange::Whole})
            QVERIFY(!changedValue(odd, change).isEmpty());
    }
}

int tst_cookieholes(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CookieHolesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cookieholes.moc"
