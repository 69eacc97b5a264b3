// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyfinding.h"

#include <privatechannels/steps/changedcookie.h>
#include <privatechannels/steps/refusalplan.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::privatechannels;

/// Holes that open quietly are found, and what is no hole isn't taken for one.
class QuietHolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holeIsFound_data();
    void holeIsFound();
    void rightRuleIsNoHole_data();
    void rightRuleIsNoHole();
    void nextRoomIsNoted();
    void familyIsNoted();
    void numbersAreRaised();
    void valuesAreAltered();
};

namespace {

/// Whether \a channel opens to a caller with \a cookie.
using Rule = std::function<bool(const QString &channel, const QByteArray &cookie)>;

struct Guarded
{
    const char *name;
    QString channel;
    QByteArray cookie;
    Rule rule;
    std::optional<Fault> fault = {};
    QString says = {};
    QString refused = {}; ///< A channel that whoever checks names.
};

Report checkedRule(const Guarded &guarded)
{
    EndpointApp app;
    app.server.setEndpoint("/auth", [&](const HttpRequest &request, const HttpReply &reply) {
        const QString channel = parameterOf(request, "channelName");
        if (!guarded.rule(channel, request.header("Cookie")))
            reply({403, R"({"error":"no"})"});
        else
            app.token(V3, channel, parameterOf(request, "socketID"),
                      [&app, reply](const QString &token) { reply(app.tokenAnswer(V3, token)); });
    });
    CheckInput input = app.input(V3);
    input.settings.channel = guarded.channel;
    input.settings.otherChannel = guarded.refused;
    input.credentials.cookies = {QNetworkCookie("session", guarded.cookie)};
    return checked(input);
}

Rule alicesRule(const std::function<bool(const QString &)> &opens)
{
    return [opens](const QString &channel, const QByteArray &cookie) {
        return cookie == "session=alice" && opens(channel);
    };
}

const QList<Guarded> &holes()
{
    static const QList<Guarded> all{
        {"the beginning of a user's", "private-user-42", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-user-42"); }),
         Fault::PrefixOpens, "private-user-420"},
        {"the beginning of a model's", "private-App.Models.User.7", "alice",
         alicesRule(
             [](const QString &name) { return name.startsWith(u"private-App.Models.User.7"); }),
         Fault::PrefixOpens, "private-App.Models.User.70"},
        {"any organization", "private-org-5-user-7", "alice", alicesRule([](const QString &name) {
             static const QRegularExpression user("\\Aprivate-org-[0-9]+-user-7\\z");
             return user.match(name).hasMatch();
         }),
         Fault::NextNumberOpens, "private-org-6-user-7"},
        {"any number of four digits", "private-customer-0099", "alice",
         alicesRule([](const QString &name) {
             static const QRegularExpression customer("\\Aprivate-customer-[0-9]{4}\\z");
             return customer.match(name).hasMatch();
         }),
         Fault::NextNumberOpens, "private-customer-0100"},
        {"longer names", "private-room", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-room"); }),
         Fault::PrefixOpens, "private-room-x"},
        {"longer names of one team's room", "private-acme.orders", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-acme.orders"); }),
         Fault::PrefixOpens, "private-acme.orders-x"},
        {"longer names of users", "private-user-alice", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-user-alice"); }),
         Fault::PrefixOpens, "private-user-alice-x"},
        {"any invoice", "private-invoice-0099", "alice", alicesRule([](const QString &name) {
             static const QRegularExpression invoice("\\Aprivate-invoice-[0-9]{4}\\z");
             return invoice.match(name).hasMatch();
         }),
         Fault::NextNumberOpens, "private-invoice-"},
        {"any room's number", "private-room-7", "alice", alicesRule([](const QString &name) {
             static const QRegularExpression room("\\Aprivate-room-[0-9]+\\z");
             return room.match(name).hasMatch();
         }),
         Fault::NextNumberOpens, "private-room-"},
        {"longer names, to everyone", "private-room", "alice",
         [](const QString &name, const QByteArray &cookie) {
             return name.startsWith(u"private-room-")
                 || (name == u"private-room" && cookie == "session=alice");
         },
         Fault::OthersAreUnguarded, "private-room-x"},
        {"the next room, to everyone", "private-room-1", "alice",
         [](const QString &name, const QByteArray &cookie) {
             return name == u"private-room-2"
                 || (name == u"private-room-1" && cookie == "session=alice");
         },
         Fault::OthersAreUnguarded, "private-room-2"},
        {"the next number", "private-user-42", "alice", alicesRule([](const QString &name) {
             static const QRegularExpression user("\\Aprivate-user-[0-9]+\\z");
             return user.match(name).hasMatch();
         }),
         Fault::NextNumberOpens, "private-user-43"},
        {"the next account", "presence-account_9", "alice", alicesRule([](const QString &name) {
             static const QRegularExpression user("\\Apresence-account_[0-9]+\\z");
             return user.match(name).hasMatch();
         }),
         Fault::NextNumberOpens, "presence-account_10"},
        {"any cookie", "private-room", "alice",
         [](const QString &name, const QByteArray &cookie) {
             return name == u"private-room" && !cookie.isEmpty();
         },
         Fault::AlteredCookieOpens, "session"},
        {"a signature that nobody checks", "private-room", "eyJhIjoxfQ.eyJ1c2VyIjoiYWxpY2UifQ.c2ln",
         [](const QString &name, const QByteArray &cookie) {
             return name == u"private-room" && cookie.contains("eyJ1c2VyIjoiYWxpY2UifQ");
         },
         Fault::AlteredCookieOpens, "session"},
        {"a cookie of the right length", "private-room", "alice",
         [](const QString &name, const QByteArray &cookie) {
             return name == u"private-room" && cookie.size() == 13;
         },
         Fault::AlteredCookieOpens},
        {"every other channel, to everyone", "private-room", "alice",
         [](const QString &name, const QByteArray &cookie) {
             return name != u"private-room" || cookie == "session=alice";
         },
         Fault::OthersAreUnguarded, "private-nobody"},
        {"every channel, to whoever is signed in", "private-room", "alice",
         alicesRule([](const QString &) { return true; }), Fault::AnyChannelOpens, "signed-in"},
        {"everyone", "private-room", "alice",
         [](const QString &, const QByteArray &) { return true; }, Fault::EveryoneGetsIn},
    };
    return all;
}

const QList<Guarded> &rightRules()
{
    static const QList<Guarded> all{
        {"one room", "private-room", "alice",
         alicesRule([](const QString &name) { return name == u"private-room"; })},
        {"one user's number", "private-user-42", "alice",
         alicesRule([](const QString &name) { return name == u"private-user-42"; })},
        {"a number before a word", "private-7-orders", "alice",
         alicesRule([](const QString &name) { return name == u"private-7-orders"; })},
        {"a signed session", "private-room", "s%3Aabc.SiGnAtUrE%2B",
         [](const QString &name, const QByteArray &cookie) {
             return name == u"private-room" && cookie == "session=s%3Aabc.SiGnAtUrE%2B";
         }},
        {"a user's own family", "private-user-42", "alice", alicesRule([](const QString &name) {
             return name == u"private-user-42" || name.startsWith(u"private-user-42-");
         })},
        {"a number that ends at a letter, which is nobody else's", "private-user-42", "alice",
         alicesRule([](const QString &name) {
             static const QRegularExpression user("\\Aprivate-user-42([^0-9]|\\z)");
             return user.match(name).hasMatch();
         })},
        {"a user's sheet of any year", "private-user-7-sheet-2026", "alice",
         alicesRule([](const QString &name) {
             static const QRegularExpression sheet("\\Aprivate-user-7-sheet-[0-9]+\\z");
             return sheet.match(name).hasMatch();
         })},
        // What is meant may be told by a channel that must be refused.
        {"a family of rooms",
         "private-room",
         "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-room"); }),
         {},
         {},
         "private-other"},
        {"rooms of a tenant", "private-acme.orders", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-acme."); })},
        {"numbered rooms of a tenant", "private-acme-7", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-acme-"); })},
        {"a family below a user's name", "private-user-alice-orders", "alice",
         alicesRule([](const QString &name) { return name.startsWith(u"private-user-alice-"); })},
        {"a user of an organization", "private-org-5-user-7", "alice",
         alicesRule([](const QString &name) { return name == u"private-org-5-user-7"; })},
        {"her own rooms", "private-room-1", "alice", alicesRule([](const QString &name) {
             return name == u"private-room-1" || name == u"private-room-2";
         })},
    };
    return all;
}

void addNames(const QList<Guarded> &all)
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << static_cast<int>(i);
}

} // namespace

void QuietHolesTest::holeIsFound_data()
{
    addNames(holes());
}

void QuietHolesTest::holeIsFound()
{
    QFETCH(const int, number);
    const Guarded &hole = holes().at(number);
    isOnlyFinding(checkedRule(hole), Step::Refusal, *hole.fault, hole.says);
}

void QuietHolesTest::rightRuleIsNoHole_data()
{
    addNames(rightRules());
}

void QuietHolesTest::rightRuleIsNoHole()
{
    QFETCH(const int, number);
    isAllRight(checkedRule(rightRules().at(number)));
}

void QuietHolesTest::nextRoomIsNoted()
{
    // Whether she may join the next room as well, only a person knows.
    const Report report = checkedRule(rightRules().last());
    isAllRight(report);
    QVERIFY2(notesOf(report).contains("private-room-2"), qPrintable(notesOf(report)));
    // What opened isn't said to be refused.
    const QString summary = report.at(Step::Refusal).summary;
    QVERIFY2(!summary.contains("everyone else"), qPrintable(summary));
}

void QuietHolesTest::familyIsNoted()
{
    // Whether the app means it, only a person knows; nobody without her session gets in.
    for (const Guarded &each : rightRules()) {
        const QString longer = each.channel + QStringLiteral("-x");
        if (!each.rule(longer, "session=alice"))
            continue;
        const Report report = checkedRule(each);
        QVERIFY2(notesOf(report).contains(longer), qPrintable(notesOf(report)));
        QVERIFY(!report.at(Step::Refusal).summary.contains("everyone else"));
    }
}

void QuietHolesTest::numbersAreRaised()
{
    QCOMPARE(nextNumberOf("private-user-42"), "private-user-43");
    QCOMPARE(nextNumberOf("private-2-user-9"), "private-2-user-10");
    QCOMPARE(nextNumberOf("private-7-orders"), "private-8-orders");
    QCOMPARE(nextNumberOf("private-room"), QString());
    QCOMPARE(nextNumberOf("private-invoice-0099"), "private-invoice-0100");
    QCOMPARE(nextNumberOf("private-007"), "private-008");
    QCOMPARE(nextNumberOf("private-99"), "private-100");
    QVERIFY(isNumberOfPerson("private-user-42"));
    QVERIFY(isNumberOfPerson("private-App.Models.User.1"));
    QVERIFY(!isNumberOfPerson("private-room-42"));
    QVERIFY(!isNumberOfPerson("private-7-orders"));
    QVERIFY(siblingOf("private-acme.orders").startsWith("private-acme.nobody-"));
    QVERIFY(siblingOf("presence-a-b-7").startsWith("presence-a-b-nobody-"));
    QCOMPARE(siblingOf("private-room"), QString());
}

void QuietHolesTest::valuesAreAltered()
{
    const auto alteredValue = [](const QByteArray &value) {
        return changedValue(value, CookieChange::Middle);
    };
    for (const char *const text :
         {"a", "alice", "%2B", "a.b.c", "s%3Aabc.def", "9", "z", "===", "eyJ.eyJ.", "."}) {
        const QByteArray value = text;
        const QByteArray altered = alteredValue(value);
        QVERIFY2(altered != value && altered.size() == value.size(), altered.constData());
    }
    QVERIFY(!alteredValue({}).isEmpty());
    // Still an encoded value, with another signature.
    QVERIFY(alteredValue("s%3Aabc.def").startsWith("s%3Aabc."));
}

int tst_quietholes(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QuietHolesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quietholes.moc"
