// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/profiletest.h>

#include <base/keychain/secretstore.h>
#include <session/sending/runmark.h>
#include <workbench/events/eventtext.h>
#include <workbench/profiles/profilechecks.h>

#include <QLocale>

#include <algorithm>
#include <utility>

namespace RadarDesk::session {

using namespace base;
using namespace workbench;

using PushRadar::Call;
using PushRadar::ErrorCode;
using PushRadar::Exchange;

namespace {

// A channel without subscribers, so that the token admits nobody to a real one.
constexpr QLatin1String TestChannel("private-radardesk-test");
constexpr QLatin1String TestSocket("12.34");
constexpr qint64 ToleratedSeconds = 60;

/// The time in a Date header; invalid where there is none.
QDateTime dateIn(const Exchange &exchange)
{
    const auto found =
        std::find_if(exchange.responseHeaders.begin(), exchange.responseHeaders.end(),
                     [](const PushRadar::HttpHeader &header) {
                         return header.name.compare("Date", Qt::CaseInsensitive) == 0;
                     });
    if (found == exchange.responseHeaders.end())
        return {};
    const QString text =
        QString::fromLatin1(found->value).replace(QStringLiteral("GMT"), QStringLiteral("+0000"));
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

} // namespace

ProfileTest::ProfileTest(SecretStore &secretStore, QObject *parent)
    : QObject(parent)
    , m_secretStore(secretStore)
{
    connect(&secretStore, &SecretStore::settled, this, &ProfileTest::onSettled);
}

ProfileTest::~ProfileTest() = default;

void ProfileTest::run(const Profile &profile)
{
    cancel();
    m_profile = profile;
    m_isRunning = true;
    m_isWaiting = true;
    m_secretStore.request(profile.id);
}

void ProfileTest::cancel()
{
    m_client.reset();
    m_results = {};
    m_isRunning = false;
    m_isWaiting = false;
}

void ProfileTest::onSettled(const QString &id)
{
    if (id != m_profile.id || !std::exchange(m_isWaiting, false))
        return;
    const QString addressFault = serviceAddressFault(m_profile);
    if (!addressFault.isEmpty())
        setResult(Part::Address, Verdict::Failed, addressFault);
    const auto secret = m_secretStore.secret(id);
    if (!secret) {
        const auto fault = m_secretStore.fault(id);
        setResult(Part::Secret, Verdict::Failed,
                  fault ? fault->sentence
                        : tr("The profile has no secret. Enter the secret first."));
    }
    if (!addressFault.isEmpty() || !secret) {
        end();
        return;
    }
    m_client = std::make_unique<PushRadar::Client>(*secret, m_profile.version);
    m_client->setBaseUrl(m_profile.baseUrl(m_profile.version));
    m_client->setInsecureHttpAllowed(m_profile.insecureHttpAllowed);
    markAsOwn(*m_client, m_profile.webSocketUrl);
    Call *const call = m_client->authenticate(TestChannel, TestSocket);
    connect(call, &Call::finished, this, [this](const Call *finished) { onAnswer(*finished); });
}

void ProfileTest::onAnswer(const Call &call)
{
    const Exchange &exchange = call.exchange();
    const PushRadar::Error error = call.error().value_or(PushRadar::Error());
    if (!exchange.status) {
        setResult(Part::Address, Verdict::Failed, error.message);
        end();
        return;
    }
    setResult(
        Part::Address, Verdict::Passed,
        //: %1 is a host, %2 a duration
        tr("%1 answered in %2.")
            .arg(exchange.url.host(),
                 shortDuration(exchange.timing.finished.value_or(std::chrono::microseconds(0)))));
    judgeClock(exchange);
    if (*exchange.status == 401 || *exchange.status == 403) {
        setResult(Part::Secret, Verdict::Failed, error.message);
    } else if (*exchange.status == 400) {
        // A service that checks socket IDs doesn't know the made-up one.
        setResult(Part::Secret, Verdict::Passed, tr("The service accepts the secret."));
        setResult(Part::Token, Verdict::Unknown, error.message);
    } else if (!call.ok()) {
        setResult(Part::Token, Verdict::Failed, error.message);
    } else {
        setResult(Part::Secret, Verdict::Passed, tr("The service accepts the secret."));
        setResult(Part::Token, Verdict::Passed,
                  tr("The service issues tokens for private channels."));
    }
    end();
}

void ProfileTest::judgeClock(const Exchange &exchange)
{
    const QDateTime theirs = dateIn(exchange);
    if (!theirs.isValid()) {
        setResult(Part::Clock, Verdict::Unknown, tr("The service doesn't report its time."));
        return;
    }
    const qint64 ahead = theirs.secsTo(exchange.timing.started);
    if (qAbs(ahead) <= ToleratedSeconds) {
        setResult(Part::Clock, Verdict::Passed, tr("Your clock agrees with the service's."));
        return;
    }
    const QString span =
        shortDuration(std::chrono::microseconds(std::chrono::seconds(qAbs(ahead))));
    setResult(Part::Clock, Verdict::Failed,
              //: %1 is a duration
              ahead > 0
                  ? tr("Your clock is %1 ahead of the service's, so tokens may already be expired. "
                       "Set your clock.")
                        .arg(span)
                  //: %1 is a duration
                  : tr("Your clock is %1 behind the service's, so tokens may not be valid yet. Set "
                       "your clock.")
                        .arg(span));
}

void ProfileTest::setResult(Part part, Verdict verdict, const QString &sentence)
{
    m_results.at(static_cast<size_t>(part)) = {verdict, sentence};
}

void ProfileTest::end()
{
    m_isRunning = false;
    if (m_client)
        m_client.release()->deleteLater(); // not while it emits a signal
    Q_EMIT finished();
}

QString nameOf(ProfileTest::Part part)
{
    switch (part) {
    case ProfileTest::Part::Address:
        return ProfileTest::tr("Address");
    case ProfileTest::Part::Secret:
        return ProfileTest::tr("Secret");
    case ProfileTest::Part::Token:
        return ProfileTest::tr("Token");
    case ProfileTest::Part::Clock:
        return ProfileTest::tr("Clock");
    }
    Q_UNREACHABLE();
}

} // namespace RadarDesk::session

#include "moc_profiletest.cpp"
