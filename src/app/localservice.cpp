// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/localservice.h>

#include <base/keychain/secretstore.h>
#include <gui/mainwindow/mainwindow.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxinuse.h>
#include <session/profiles/sandboxport.h>
#include <session/sending/runmark.h>
#include <session/session.h>
#include <session/windows/windowlink.h>
#include <workbench/core/workspace.h>

#include <QTimer>

namespace RadarDesk::app {

using namespace sandbox;
using namespace workbench;
using namespace session;
using namespace gui;

namespace {

SandboxOptions observedOptions()
{
    SandboxOptions options;
    options.observe = true;
    options.servesObservers = true; // the windows that share it
    return options;
}

/// Where a sandbox on this machine lets itself be observed.
QUrl observeUrl(QUrl url)
{
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/observe"));
    return url;
}

/// For how long a port is waited for that a window which closes still has.
constexpr int TakeOverTries = 40;
constexpr std::chrono::milliseconds TakeOverPause{50};

} // namespace

LocalService::LocalService(const Parts &parts)
    : m_parts(parts)
    , m_sandbox(observedOptions())
{
    connect(&m_sandbox, &Sandbox::subscriberCountChanged, &parts.window,
            &MainWindow::showSubscribers);
    connect(&parts.credentials, &SandboxCredentials::changed, this,
            &LocalService::onCredentialsChanged);
    connect(&parts.port, &SandboxPort::moveRequested, this, &LocalService::onMoveRequested);
    if (parts.link)
        connectLink(*parts.link);
    if (isGuest())
        parts.inUse.useShared(m_firstObserver);
    else
        parts.inUse.useOwn(m_sandbox);
}

bool LocalService::isGuest() const
{
    return m_parts.link && m_parts.link->role() == WindowLink::Role::Guest;
}

void LocalService::connectLink(WindowLink &link)
{
    connect(&link, &WindowLink::sharedChanged, this, &LocalService::useShared);
    connect(&link, &WindowLink::becameFirst, this, &LocalService::takeOver);
    connect(&link, &WindowLink::portRequested, &m_parts.port, &SandboxPort::setWanted);
    connect(&link, &WindowLink::credentialsRequested, this,
            [this](const PushRadar::Secret &secret, const QString &publicKey) {
                if (SandboxCredentials::publicKeyFault(publicKey).isEmpty())
                    m_parts.credentials.enter({secret, publicKey});
            });
}

void LocalService::useShared()
{
    const auto &shared = m_parts.link->shared();
    if (!m_isWanted || !isGuest())
        return;
    if (!shared) {
        m_firstObserver.close();
        m_parts.port.noteRunning({});
        m_parts.window.showSandbox({}, {});
        return;
    }
    shareRunMark(shared->runMark);
    m_parts.port.share(static_cast<quint16>(shared->url.port()));
    m_parts.credentials.share({shared->secret, shared->publicKey}, shared->isInKeychain);
    m_parts.port.noteRunning(shared->url, shared->problem);
    handOut(shared->url, shared->webSocketUrl, true);
    m_firstObserver.open({observeUrl(shared->url), shared->secret, runMark()});
}

void LocalService::takeOver()
{
    m_firstObserver.close();
    m_parts.inUse.useOwn(m_sandbox);
    if (!m_isWanted)
        return;
    m_triesLeft = TakeOverTries;
    if (m_parts.credentials.pair())
        run();
    else
        m_parts.credentials.load();
}

void LocalService::share() const
{
    if (!m_parts.link || isGuest())
        return;
    const auto &pair = m_parts.credentials.pair();
    if (!m_sandbox.isRunning() || !pair) {
        m_parts.link->share(std::nullopt);
        return;
    }
    m_parts.link->share(SharedSandbox{.url = m_sandbox.url(),
                                      .webSocketUrl = m_sandbox.webSocketUrl(),
                                      .publicKey = pair->publicKey,
                                      .secret = pair->secret,
                                      .isInKeychain = m_parts.credentials.place()
                                          == SandboxCredentials::Place::Keychain,
                                      .problem = m_parts.port.problem(),
                                      .runMark = runMark()});
}

void LocalService::onMoveRequested()
{
    if (isGuest())
        m_parts.link->requestPort(m_parts.port.wanted());
    else if (m_isWanted && m_parts.credentials.pair())
        restart();
}

void LocalService::start()
{
    m_isWanted = true;
    if (m_sandbox.isRunning())
        return;
    if (isGuest()) {
        useShared();
        return;
    }
    if (m_parts.credentials.pair())
        run();
    else
        m_parts.credentials.load();
}

void LocalService::stop()
{
    m_isWanted = false;
    m_sandbox.stop();
    m_parts.pages.setSandboxPort(0);
    m_parts.port.noteRunning({});
    m_parts.window.showSandbox({}, {});
    share();
}

void LocalService::onCredentialsChanged()
{
    const auto &pair = m_parts.credentials.pair();
    if (!m_isWanted || !pair)
        return;
    if (isGuest()) {
        const auto &shared = m_parts.link->shared();
        if (shared && (shared->secret != pair->secret || shared->publicKey != pair->publicKey))
            m_parts.link->requestCredentials(pair->secret, pair->publicKey);
        return;
    }
    const bool isSame = m_sandbox.secret().toUtf8() == pair->secret.reveal()
        && m_sandbox.publicKey() == pair->publicKey;
    if (!m_sandbox.isRunning() || !isSame)
        restart();
    else
        share(); // whether they are in the keychain
}

void LocalService::restart()
{
    m_sandbox.stop();
    run();
}

void LocalService::run()
{
    const auto &pair = m_parts.credentials.pair();
    m_sandbox.setCredentials(QString::fromUtf8(pair->secret.reveal()), pair->publicKey);
    const auto problem = listen();
    if (problem && !problem->isEmpty() && m_triesLeft > 0) {
        m_sandbox.stop();
        --m_triesLeft;
        QTimer::singleShot(TakeOverPause, this, &LocalService::run);
        return;
    }
    m_triesLeft = 0;
    if (!problem) {
        const QString &reason = problem.error().message;
        m_parts.port.noteRunning({}, reason);
        m_parts.window.showSandbox({}, {});
        m_parts.window.showNotice(reason);
        if (m_parts.workspace.profileId() == SandboxId)
            m_parts.session.refuseSecret(reason);
        return;
    }
    m_parts.port.noteRunning(m_sandbox.url(), *problem);
    handOut(m_sandbox.url(), m_sandbox.webSocketUrl(), false);
    share();
}

PushRadar::Result<QString, SandboxFault> LocalService::listen()
{
    // Rather at another port than not at all: what this window sends needs no certain one.
    m_sandbox.setPort(m_parts.port.wanted(), false);
    const auto usual = m_sandbox.start();
    if (usual)
        return QString();
    if (usual.error().problem != SandboxProblem::PortTaken)
        return usual.error();
    m_sandbox.setPort(0, false);
    const auto other = m_sandbox.start();
    if (!other)
        return other.error();
    return usual.error().message;
}

void LocalService::handOut(const QUrl &url, const QUrl &webSocketUrl, bool isShared)
{
    const auto &[secret, publicKey] = *m_parts.credentials.pair();
    // That a secret is another one is told of only once the old one is gone.
    if (m_parts.secretStore.secret(SandboxId.toString()) != secret)
        m_parts.secretStore.drop(SandboxId.toString());
    Profile profile = m_parts.workspace.profiles().at(0);
    profile.serviceAddress = url.toString();
    profile.publicKey = publicKey;
    profile.webSocketUrl = webSocketUrl;
    m_parts.workspace.profiles().update(profile);
    m_parts.pages.setSandboxPort(static_cast<quint16>(url.port()));
    m_parts.window.showSandbox(url, profile.publicKey, isShared);
    m_parts.secretStore.hold(profile.id, secret);
}

} // namespace RadarDesk::app

#include "moc_localservice.cpp"
