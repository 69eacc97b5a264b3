// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/hiddenpart.h>
#include <privatechannels/identities/identitiesfile.h>
#include <privatechannels/identities/identitysource.h>
#include <privatechannels/recording/harfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;

/// Identities made of what is at hand.
class IdentitySourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesACurlCommand_data();
    void takesACurlCommand();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void takesCookies();
    void takesEachHostOfARecording();
    void previewShowsNoValue();
    void passwordIsNeverInTheFile();
};

void IdentitySourceTest::takesACurlCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cookies");
    QTest::addColumn<QStringList>("headers");
    QTest::newRow("Chrome")
        << "curl 'https://app.example/auth?channelName=private-x&socketID=1.2' \\\n"
           "  -H 'accept: */*' \\\n  -H 'accept-language: en' \\\n  -b 'session=abc; theme=dark' "
           "\\\n"
           "  -H 'referer: https://app.example/chat' \\\n  -H 'sec-fetch-mode: cors' \\\n"
           "  -H 'user-agent: Mozilla/5.0' \\\n  -H 'x-csrf-token: t0k'"
        << "User of app.example"
        << "Cookie: session=abc; theme=dark" << QStringList("x-csrf-token=t0k");
    QTest::newRow("Firefox")
        << "curl 'http://localhost:8000/auth' --compressed -H 'User-Agent: x' "
           "-H 'Accept-Encoding: gzip' -H 'Cookie: session=abc' -H 'Authorization: Bearer x y'"
        << "User of localhost"
        << "Cookie: session=abc" << QStringList("Authorization=Bearer x y");
    QTest::newRow("Basic") << "curl -u me:pass https://app.example/auth"
                           << "User of app.example"
                           << "" << QStringList("Authorization=Basic bWU6cGFzcw==");
    QTest::newRow("in the URL") << "curl https://me:pass@app.example/auth"
                                << "User of app.example"
                                << "" << QStringList("Authorization=Basic bWU6cGFzcw==");
    QTest::newRow("bearer") << "curl --oauth2-bearer tok https://app.example/auth"
                            << "User of app.example"
                            << "" << QStringList("Authorization=Bearer tok");
    QTest::newRow("glued") << "curl -bsession=abc app.example/auth -d '-H' -X POST"
                           << "User of app.example"
                           << "Cookie: session=abc" << QStringList();
}

void IdentitySourceTest::takesACurlCommand()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QFETCH(QString, cookies);
    QFETCH(QStringList, headers);
    const auto offer = identityFromText(command);
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error()));
    QCOMPARE(offer->identity.name, name);
    QCOMPARE(offer->identity.cookies, cookies);
    QStringList taken;
    for (const auto &header : offer->identity.headers)
        taken.append(header.name + u'=' + header.value);
    QCOMPARE(taken, headers);
    QVERIFY(!offer->identity.id.isEmpty());
}

void IdentitySourceTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << " \n"
                             << "Paste";
    QTest::newRow("nobody") << "curl https://app.example/auth -H 'accept: */*'"
                            << "no cookies and no header";
    QTest::newRow("no cookies") << "hello"
                                << "without “=”";
    QTest::newRow("open quote") << "curl 'https://app.example/auth"
                                << "";
}

void IdentitySourceTest::saysWhatIsMissing()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto offer = identityFromText(text);
    QVERIFY(!offer);
    QVERIFY2(!offer.error().isEmpty() && offer.error().contains(says), qPrintable(offer.error()));
}

void IdentitySourceTest::takesCookies()
{
    const auto header = identityFromText("Cookie: session=abc; theme=dark\n");
    QVERIFY(header);
    QCOMPARE(cookieNames(header->identity.cookies), QStringList({"session", "theme"}));
    const auto lines = identityFromText("session=abc; Path=/; HttpOnly\nSet-Cookie: b=2; Secure");
    QVERIFY(lines);
    QCOMPARE(cookieNames(lines->identity.cookies), QStringList({"session", "b"}));
    const auto file = identityFromText("curl -b cookies.txt -H 'X-User: 7' https://app.example");
    QVERIFY(file);
    QVERIFY(file->notes.value(0).contains("file"));
    const auto variable =
        identityFromText("curl -H \"Authorization: Bearer $TOKEN\" -b a=b https://app.example");
    QVERIFY(variable);
    QVERIFY(variable->identity.headers.isEmpty());
    QVERIFY(variable->notes.value(0).contains("variable"));
}

void IdentitySourceTest::takesEachHostOfARecording()
{
    const auto recording = readHar(R"({"log":{"creator":{"name":"Firefox"},"entries":[
        {"startedDateTime":"2026-11-29T10:00:00.000Z","request":{"method":"GET",
         "url":"https://app.example/","headers":[{"name":"Cookie","value":"session=old"}]}},
        {"startedDateTime":"2026-11-29T10:00:02.000Z","request":{"method":"GET",
         "url":"https://app.example/auth","headers":[{"name":"Cookie","value":"session=new"},
          {"name":"Accept","value":"*/*"},{"name":"X-Team","value":"a"}]}},
        {"startedDateTime":"2026-11-29T10:00:01.000Z","request":{"method":"GET",
         "url":"https://api.example/me","headers":[{"name":"authorization","value":"Bearer t"}]}},
        {"startedDateTime":"2026-11-29T10:00:03.000Z","request":{"method":"GET",
         "url":"https://cdn.example/x.js","headers":[]}}]}})");
    QVERIFY(recording);
    const QList<IdentityOffer> offers = identitiesFromRecording(*recording);
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers.at(0).identity.name, "User of api.example");
    QCOMPARE(offers.at(0).identity.headers.size(), 1);
    QCOMPARE(offers.at(1).identity.cookies, "Cookie: session=new");
    QVERIFY(offers.at(1).identity.headers.isEmpty());
}

void IdentitySourceTest::previewShowsNoValue()
{
    const auto offer = identityFromText(
        "curl -b 'session=secret-cookie' -H 'Authorization: Bearer secret-bearer' -H 'X-Team: red' "
        "https://app.example");
    QVERIFY(offer);
    const QString parts = partsOf(offer->identity).join(u'\n');
    QVERIFY2(!parts.contains("secret"), qPrintable(parts));
    QVERIFY2(parts.contains("session") && parts.contains("Authorization")
                 && parts.contains("X-Team: red"),
             qPrintable(parts));
}

void IdentitySourceTest::passwordIsNeverInTheFile()
{
    Identity alice = newIdentity();
    alice.name = "Alice";
    alice.cookies = "session=abc-secret";
    alice.login = LoginRecipe{.address = "https://app.example/login",
                              .form = "https://app.example/sign-in",
                              .asJson = true,
                              .userField = "mail",
                              .user = "alice@app.example",
                              .passwordField = "pw",
                              .password = "pass-word-secret"};
    // What is in the keychain brings it back.
    const auto part = hiddenPartOf(alice);
    QVERIFY(part);
    QVERIFY(withoutHiddenPart(alice).login->password.isEmpty());
    QCOMPARE(withHiddenPart(withoutHiddenPart(alice), *part), alice);
    bool isKnown = false;
    for (const PushRadar::HiddenText &value : hiddenValuesOf(alice))
        isKnown |= value.reveal() == "pass-word-secret";
    QVERIFY(isKnown);
    const QTemporaryDir folder;
    const QString path = folder.filePath("identities.json");
    {
        IdentitiesModel model;
        IdentitiesFile file(path, model);
        file.load();
        model.add(alice);
    }
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("secret"));
    IdentitiesModel model;
    IdentitiesFile file(path, model);
    file.load();
    const IdentityEntry entry = model.kept().value(0);
    QVERIFY(entry.isAwaited);
    QCOMPARE(entry.identity, withoutHiddenPart(alice));
}

int tst_identitysource(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    IdentitySourceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_identitysource.moc"
