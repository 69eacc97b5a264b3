// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/localservice.h>

#include <base/keychain/secretkeeper.h>
#include <gui/mainwindow/mainwindow.h>
#include <sandbox/pages/subscriberpages.h>
#include <session/session.h>
#include <workbench/core/workspace.h>

namespace RadarDesk::app {

using namespace base;
using namespace sandbox;
using namespace workbench;
using namespace session;
using namespace gui;

namespace {

// The same port at each start where it is free, so that a page under development needs no change.
constexpr quint16 UsualPort = 41873;

SandboxOptions sandboxOptions()
{
    SandboxOptions options;
    options.port = UsualPort;
    options.anyPortIfTaken = true;
    options.observe = true;
    return options;
}

} // namespace

LocalService::LocalService(Workspace &workspace, SecretKeeper &keeper, Session &session,
                           SubscriberPages &pages, MainWindow &window)
    : m_workspace(workspace)
    , m_keeper(keeper)
    , m_session(session)
    , m_pages(pages)
    , m_window(window)
    , m_sandbox(sandboxOptions())
{
    connect(&m_sandbox, &Sandbox::subscriberCountChanged, &window, &MainWindow::showSubscribers);
}

void LocalService::start()
{
    if (m_sandbox.isRunning())
        return;
    const auto url = m_sandbox.start();
    if (!url) {
        m_window.showNotice(url.error().message);
        if (m_workspace.profileId() == SandboxId)
            m_session.refuseSecret(url.error().message);
        return;
    }
    Profile profile = m_workspace.profiles().at(0);
    profile.serviceAddress = url->toString();
    profile.publicKey = m_sandbox.publicKey();
    profile.webSocketUrl = m_sandbox.webSocketUrl();
    m_workspace.profiles().update(profile);
    m_pages.setSandboxPort(static_cast<quint16>(url->port()));
    m_window.showSandbox(*url, profile.publicKey);
    if (const auto secret = PushRadar::Secret::make(m_sandbox.secret()))
        m_keeper.hold(profile.id, *secret);
}

void LocalService::stop()
{
    m_sandbox.stop();
    m_pages.setSandboxPort(0);
    m_window.showSandbox({}, {});
}

} // namespace RadarDesk::app

#include "moc_localservice.cpp"
