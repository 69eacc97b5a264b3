// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/localservice.h>

#include <base/keychain/secretkeeper.h>
#include <gui/mainwindow/mainwindow.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/sandboxcredentials.h>
#include <session/sandboxport.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

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
    return options;
}

} // namespace

LocalService::LocalService(const Parts &parts)
    : m_parts(parts)
    , m_sandbox(observedOptions())
{
    connect(&m_sandbox, &Sandbox::subscriberCountChanged, &parts.window,
            &MainWindow::showSubscribers);
    connect(&parts.credentials, &SandboxCredentials::changed, this,
            &LocalService::onCredentialsChanged);
    connect(&parts.port, &SandboxPort::moveRequested, this, [this] {
        if (m_isWanted && m_parts.credentials.pair())
            restart();
    });
}

void LocalService::start()
{
    m_isWanted = true;
    if (m_sandbox.isRunning())
        return;
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
}

void LocalService::onCredentialsChanged()
{
    const auto &pair = m_parts.credentials.pair();
    if (!m_isWanted || !pair)
        return;
    const bool isSame = m_sandbox.secret().toUtf8() == pair->secret.reveal()
        && m_sandbox.publicKey() == pair->publicKey;
    if (!m_sandbox.isRunning() || !isSame)
        restart();
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
    handOut();
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

void LocalService::handOut()
{
    const QUrl url = m_sandbox.url();
    const PushRadar::Secret &secret = m_parts.credentials.pair()->secret;
    // That a secret is another one is told of only once the old one is gone.
    if (m_parts.keeper.secret(SandboxId.toString()) != secret)
        m_parts.keeper.drop(SandboxId.toString());
    Profile profile = m_parts.workspace.profiles().at(0);
    profile.serviceAddress = url.toString();
    profile.publicKey = m_sandbox.publicKey();
    profile.webSocketUrl = m_sandbox.webSocketUrl();
    m_parts.workspace.profiles().update(profile);
    m_parts.pages.setSandboxPort(static_cast<quint16>(url.port()));
    m_parts.window.showSandbox(url, profile.publicKey);
    m_parts.keeper.hold(profile.id, secret);
}

} // namespace RadarDesk::app

#include "moc_localservice.cpp"
