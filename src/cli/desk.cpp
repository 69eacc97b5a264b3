// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/desk.h>

#include <base/storage/regularfile.h>
#include <cli/console.h>
#include <session/sending/runmark.h>
#include <session/windows/windowlink.h>
#include <workbench/profiles/enteredsecret.h>
#include <workbench/profiles/profilechecks.h>

#include <QCryptographicHash>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;
using namespace session;

using PushRadar::Secret;

namespace {

constexpr qint64 LargestSecretFile = 4096;
constexpr std::chrono::milliseconds WindowLimit{1000};
constexpr std::chrono::seconds KeychainLimit{30};

Workplace::Places readOnlyPlaces()
{
    Workplace::Places places = Workplace::Places::ofAccount();
    places.files = Workplace::Files::OnlyRead;
    return places;
}

/// The same for the same service, so that its events are found again.
QString idOfService(const QString &address, const QString &publicKey)
{
    const QByteArray text = address.toUtf8() + '\n' + publicKey.toUtf8();
    return QStringLiteral("service-")
        + QString::fromLatin1(
               QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

Refusal Desk::noSecret(const QString &reason)
{
    //: %1 is why there is no secret, in whole sentences
    return {ExitStatus::NoSecret,
            tr("%1 Without the keychain, use RADARDESK_SECRET or --secret-file.").arg(reason)};
}

Desk::Desk(const Invocation &invocation)
    : m_invocation(invocation)
    , m_workplace(readOnlyPlaces())
{
    invocation.console.setSecrets(m_workplace.secrets);
    for (const QString &notice : m_workplace.notices())
        invocation.console.note(notice);
    connect(&m_workplace.history, &history::History::warning, this,
            [&console = invocation.console](const QString &sentence) { console.note(sentence); });
    connect(&m_workplace.history, &history::History::troubleChanged, this,
            [this, &console = invocation.console] {
                if (const auto &trouble = m_workplace.history.trouble())
                    console.note(trouble->reason);
            });
}

bool Desk::isNamed() const
{
    return m_invocation.isSet("profile") || m_invocation.isSet("service");
}

Attempt<void> Desk::choose(Unnamed unnamed)
{
    // A channel is listened to where a verb asks for it, not since the window does.
    const auto stopListening = [this] {
        const QStringList names = m_workplace.workspace.channels().names();
        for (const QString &name : names)
            m_workplace.workspace.channels().setWish(name, ChannelWish::Stopped);
    };
    auto chosen = m_invocation.isSet("service") ? chooseService() : chooseProfile(unnamed);
    if (!chosen)
        return chosen;
    stopListening();
    const WindowLink link(Workplace::Places::ofAccount().dataFolder);
    const auto shared = link.askFirst(WindowLimit);
    if (shared)
        shareRunMark(shared->runMark); // what is recorded here is not recorded there again
    const auto given = givenSecret();
    if (!given)
        return given.error();
    if (profile().isSandbox && shared) {
        m_workplace.sandboxPort.noteRunning(shared->url);
        useSandbox(shared->url, shared->publicKey);
        m_workplace.secretStore.hold(profile().id, shared->secret);
    } else if (profile().isSandbox) {
        findSandbox();
    }
    if (*given)
        m_workplace.secretStore.hold(profile().id, **given);
    return {};
}

Attempt<void> Desk::chooseProfile(Unnamed unnamed)
{
    if (m_invocation.isSet("key"))
        return Refusal{ExitStatus::WrongUsage, tr("--key needs --service.")};
    if (!m_invocation.isSet("profile"))
        return unnamed == Unnamed::Any ? Attempt<void>() : chooseLastUsed();
    const QString wanted = m_invocation.value("profile");
    const QList<Profile> profiles = m_workplace.workspace.profiles().profiles();
    const auto find = [&profiles](const auto &matches) {
        const auto found = std::find_if(profiles.begin(), profiles.end(), matches);
        return found == profiles.end() ? QString() : found->id;
    };
    QString id = find([&wanted](const Profile &each) { return each.name == wanted; });
    if (id.isEmpty())
        id = find([&wanted](const Profile &each) {
            return each.name.compare(wanted, Qt::CaseInsensitive) == 0 || each.id == wanted;
        });
    if (id.isEmpty() && !m_workplace.profilesFile.fault().isEmpty())
        return noProfiles();
    if (id.isEmpty()) {
        return Refusal{
            ExitStatus::WrongUsage,
            //: %1 is what was given
            tr("There is no profile “%1”. “radardesk-cli profiles” lists them.").arg(wanted)};
    }
    m_workplace.active.choose(id);
    return {};
}

Attempt<void> Desk::chooseLastUsed() const
{
    // Another one would be the sandbox, which nobody has asked for.
    if (!m_workplace.profilesFile.fault().isEmpty())
        return noProfiles();
    if (m_workplace.stateFile.fault().isEmpty())
        return {};
    return Refusal{ExitStatus::WrongUsage,
                   //: %1 is the path of a file
                   tr("The window's last profile can't be read from %1. Name a profile with "
                      "--profile, or a service with --service.")
                       .arg(m_workplace.stateFile.path())};
}

Refusal Desk::noProfiles() const
{
    return {ExitStatus::WrongUsage,
            //: %1 is the path of a file
            tr("The profiles can't be used until %1 is repaired or deleted. No profile is needed "
               "with --service.")
                .arg(m_workplace.profilesFile.path())};
}

Attempt<void> Desk::chooseService()
{
    if (m_invocation.isSet("profile")) {
        return Refusal{ExitStatus::WrongUsage,
                       tr("--profile and --service can't be used together.")};
    }
    Profile service = newProfile();
    service.serviceAddress = m_invocation.value("service");
    service.publicKey = m_invocation.value("key");
    service.name = service.shownHost();
    service.id = idOfService(service.serviceAddress, service.publicKey);
    if (const QString fault = serviceAddressFault(service); !fault.isEmpty())
        return Refusal{ExitStatus::WrongUsage, fault};
    m_workplace.active.choose(m_workplace.workspace.profiles().add(service));
    return {};
}

Attempt<std::optional<Secret>> Desk::givenSecret() const
{
    QString text = qEnvironmentVariable("RADARDESK_SECRET");
    if (m_invocation.isSet("secret-file")) {
        const RegularContent file =
            readRegular(m_invocation.value("secret-file"), LargestSecretFile);
        if (!file.exists)
            return Refusal{ExitStatus::NoSecret, tr("The file of --secret-file doesn't exist.")};
        if (!file.fault.isEmpty())
            return Refusal{ExitStatus::NoSecret, file.fault};
        text = QString::fromUtf8(file.bytes);
    }
    if (text.isEmpty())
        return std::optional<Secret>();
    const auto secret = secretFromEntry(text, profile().publicKey);
    if (!secret)
        return Refusal{ExitStatus::NoSecret, secret.error().message};
    return std::optional<Secret>(*secret);
}

void Desk::findSandbox()
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_workplace.sandboxPort.wanted());
    useSandbox(url, m_invocation.value("key"));
}

void Desk::useSandbox(const QUrl &url, const QString &publicKey)
{
    Profile sandbox = m_workplace.workspace.profiles().at(0);
    sandbox.serviceAddress = url.toString();
    sandbox.publicKey = publicKey;
    m_workplace.workspace.profiles().update(sandbox);
}

void Desk::withSecret(const std::function<void(const Attempt<void> &)> &done)
{
    m_done = done;
    SecretStore &secretStore = m_workplace.secretStore;
    connect(&secretStore, &SecretStore::settled, this, [this, &secretStore](const QString &id) {
        if (id != profile().id)
            return;
        const auto fault = secretStore.fault(id);
        if (secretStore.secret(id))
            settle({});
        else
            settle(noSecret(fault ? fault->sentence : tr("The profile has no secret.")));
    });
    QTimer::singleShot(KeychainLimit, this, [this] {
        settle(noSecret(tr("The keychain hasn't answered. Check whether it has opened a password "
                           "prompt.")));
    });
    if (profile().isSandbox && !secretStore.secret(profile().id))
        awaitSandboxCredentials();
    else
        secretStore.request(profile().id);
}

void Desk::awaitSandboxCredentials()
{
    SandboxCredentials &credentials = m_workplace.sandboxCredentials;
    connect(&credentials, &SandboxCredentials::changed, this, [this, &credentials] {
        using Place = SandboxCredentials::Place;
        if (credentials.place() == Place::Keychain && credentials.pair()) {
            useSandbox(QUrl(profile().serviceAddress), credentials.pair()->publicKey);
            m_workplace.secretStore.hold(profile().id, credentials.pair()->secret);
            settle({});
        } else if (credentials.place() == Place::ThisRun) {
            const auto &fault = credentials.fault();
            settle(noSecret(fault ? fault->sentence
                                  : tr("The sandbox's credentials aren't in the keychain.")));
        }
    });
    credentials.load();
}

void Desk::settle(const Attempt<void> &outcome)
{
    if (const auto done = std::exchange(m_done, {}))
        done(outcome);
}

Attempt<void> Desk::permission()
{
    using Verdict = BroadcastPolicy::Verdict;
    if (m_invocation.isSet("yes"))
        m_workplace.gate.allow(profile().id);
    switch (m_workplace.gate.judge(profile())) {
    case Verdict::Locked:
        return Refusal{ExitStatus::WrongUsage,
                       BroadcastPolicy::refusal(Verdict::Locked, profile())};
    case Verdict::AskFirst:
        return Refusal{ExitStatus::WrongUsage,
                       //: %1 is a profile
                       tr("%1 is a production profile: broadcasts reach real users. Add --yes to "
                          "send anyway.")
                           .arg(ProfilesModel::shownName(profile()))};
    case Verdict::Send:
    case Verdict::HoldsSecret:
        break;
    }
    return {};
}

Attempt<QUrl> Desk::subscribeUrl() const
{
    const bool isHosted = profile().serviceKind == ServiceKind::Hosted
        || (profile().serviceKind == ServiceKind::Automatic && profile().isAtHostedService());
    if (isHosted)
        return Refusal{ExitStatus::ServiceFault,
                       tr("RadarDesk can't watch channels of this service.")};
    QUrl url = profile().subscribeUrl();
    if (!url.isEmpty())
        return url;
    return Refusal{ExitStatus::WrongUsage,
                   tr("Listening needs the public key. Add it to the profile, or use --key.")};
}

Attempt<QUrl> Desk::observeUrl() const
{
    if (profile().isAtHostedService())
        return Refusal{ExitStatus::ServiceFault,
                       tr("RadarDesk can't watch channels of this service.")};
    QUrl url = profile().serviceUrl(QStringLiteral("/observe"));
    url.setScheme(url.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setUserInfo({});
    return url;
}

ServiceVerb::ServiceVerb(const Invocation &invocation, Needs needs)
    : Verb(invocation)
    , m_needs(needs)
    , m_desk(invocation)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ServiceVerb::timedOut);
}

void ServiceVerb::start()
{
    if (!read() || isFinished())
        return;
    const auto unnamed = m_needs == Needs::NoProfile ? Desk::Unnamed::Any : Desk::Unnamed::LastUsed;
    if (const auto chosen = m_desk.choose(unnamed); !chosen) {
        fail(chosen.error());
        return;
    }
    workplace().history.start();
    if (m_needs != Needs::Secret) {
        begin();
        return;
    }
    m_desk.withSecret([this](const Attempt<void> &outcome) {
        if (isFinished())
            return;
        if (outcome)
            begin();
        else
            fail(outcome.error());
    });
}

void ServiceVerb::interrupt()
{
    fail(ExitStatus::ServiceFault, tr("Interrupted before the service answered."));
}

void ServiceVerb::startTimeout(std::chrono::milliseconds usual)
{
    const auto limit = timeout().value_or(usual);
    if (!isFinished() && limit.count() > 0)
        m_limit.start(limit);
}

void ServiceVerb::timedOut()
{
    fail(ExitStatus::ServiceFault, tr("The time limit has passed without an answer."));
}

} // namespace RadarDesk::cli

#include "moc_desk.cpp"
