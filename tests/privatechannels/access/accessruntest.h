// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/keychain/keyring.h>
#include <privatechannels/access/accessexport.h>
#include <privatechannels/access/accessfile.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/identities/identitiesfile.h>
#include <privatechannels/identities/identityvalues.h>

#include <support/pageserver.h>
#include <support/privatebus.h>
#include <support/secretservice.h>
#include <support/textfile.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;

inline constexpr const char *AliceSession = "9f8e7d6c5b4a3210";
inline constexpr const char *AdminBearer = "adm1n-b34r3r-0123456789";
inline constexpr const char *Token = "t0k3n";
inline constexpr std::chrono::milliseconds ShortLimit(300);

inline QString channelOf(const HttpRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    return query.queryItemValue(query.hasQueryItem("channelName") ? "channelName" : "channel",
                                QUrl::FullyDecoded);
}

/// Alice may join what is hers, an administrator all.
inline void decide(const HttpRequest &request, const HttpReply &reply)
{
    const bool isAdmin = request.authorization == QByteArray("Bearer ") + AdminBearer;
    const bool isAlice = request.header("Cookie").contains(AliceSession);
    if (!isAdmin && !isAlice)
        reply({401, R"({"error":"Who are you?"})"});
    else if (isAdmin || channelOf(request) == "private-alice")
        reply({200, QByteArray(R"({"token":")") + Token + R"("})"});
    else
        reply({403, R"({"error":"Not yours."})"});
}

inline Identity matrixAlice()
{
    return {.id = "alice",
            .name = "Alice",
            .cookies = QStringLiteral("session=%1; Path=/; SameSite=Lax; Secure")
                           .arg(QLatin1String(AliceSession))};
}

inline Identity admin()
{
    return {.id = "admin",
            .name = "Admin",
            .headers = {{"Authorization", QStringLiteral("Bearer ") + QLatin1String(AdminBearer)}}};
}

/// A matrix with three who ask, a keychain, and an endpoint.
class AccessRunTest : public QObject
{
protected:
    void prepareAll();
    void prepare();
    void tidy();
    void start(const QString &path = QStringLiteral("/auth"), ApiVersion version = ApiVersion::V3);
    [[nodiscard]] AccessResult result(const QString &identity, const QString &channel) const;
    /// Runs all cells and waits.
    [[nodiscard]] bool runAll();

    PrivateBus m_bus;
    SecretService m_service{m_bus};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<AccessModel> m_model;
    QString m_socket; ///< That of the subscriber; reset for each test.
    std::unique_ptr<AccessRun> m_run;
    KnownSecrets m_secrets;
};

inline void AccessRunTest::prepareAll()
{
    QVERIFY(m_bus.start());
}

inline void AccessRunTest::prepare()
{
    QVERIFY(m_service.start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PageServer>();
    QVERIFY(m_server->start());
    m_server->setEndpoint("/auth", decide);
    m_secrets = KnownSecrets();
    m_keyring = std::make_unique<Keyring>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_values = std::make_unique<IdentityValues>(*m_identities, *m_keyring, m_secrets);
    m_identities->add(matrixAlice());
    m_identities->add(admin());
    m_model = std::make_unique<AccessModel>(*m_identities);
    m_model->addIdentity("alice");
    m_model->addIdentity("admin");
    m_model->addChannels({"private-alice", "private-bob"});
    m_socket.clear();
    m_run = std::make_unique<AccessRun>(*m_model, *m_identities, *m_values,
                                        [this] { return m_socket; });
    start();
}

inline void AccessRunTest::tidy()
{
    m_run.reset();
    m_model.reset();
    m_values.reset();
    m_identities.reset();
    m_keyring.reset();
    m_server.reset();
}

inline void AccessRunTest::start(const QString &path, ApiVersion version)
{
    m_run->setTarget({.endpoint = m_server->url(path), .version = version});
}

inline AccessResult AccessRunTest::result(const QString &identity, const QString &channel) const
{
    return m_model->plan().cell({identity, channel}).last.value_or(AccessResult());
}

inline bool AccessRunTest::runAll()
{
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    m_run->start(m_model->keys());
    return m_run->isRunning() && finished.wait(30'000) && !m_run->isRunning();
}
