// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/privatechannels.h>

#include <history/store/history.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/session.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>

namespace RadarDesk::app {

using namespace base;
using namespace workbench;
using namespace session;
using namespace privatechannels;
using namespace gui;

PrivateChannels::PrivateChannels(const QString &folder, const Services &services,
                                 const StateFile::Filter &filter)
    : m_services(services)
    , m_identitiesFile(folder + QStringLiteral("/identities.json"), m_identities)
    , m_values(m_identities, services.keyring, services.secrets)
    , m_access(m_identities)
    , m_accessFile(folder + QStringLiteral("/access.json"), m_access)
    , m_accessRun(m_access, m_identities, m_values,
                  [&session = services.session] { return session.subscriber().socketId(); })
    , m_checksFile(folder + QStringLiteral("/checks.json"), m_checks)
    , m_runner({services.active, services.workspace, services.secretStore, m_identities, m_values,
                services.history, services.secrets})
    , m_suiteRunner({services.active, services.workspace, services.secretStore, m_identities,
                     m_values, services.history, services.secrets})
    , m_suiteFile(folder + QStringLiteral("/suites.json"))
    , m_suite({m_checks, m_suiteRunner, m_access, m_accessRun, services.active, m_suiteFile,
               services.history, services.secrets})
    , m_rulesFile(folder + QStringLiteral("/endpoint.json"), m_rules)
    , m_endpoint(m_rules,
                 [&workspace = services.workspace] { return workspace.channels().names(); })
    , m_listener(m_endpoint, services.workspace, services.secretStore, services.history,
                 services.secrets)
{
    for (JsonListFile *file :
         {static_cast<JsonListFile *>(&m_identitiesFile),
          static_cast<JsonListFile *>(&m_accessFile), static_cast<JsonListFile *>(&m_checksFile),
          static_cast<JsonListFile *>(&m_suiteFile), static_cast<JsonListFile *>(&m_rulesFile)}) {
        file->setFilter(filter);
        connect(file, &JsonListFile::failed, this, &PrivateChannels::failed);
        connect(file, &JsonListFile::warning, this, &PrivateChannels::warning);
        file->load();
        if (!file->notice().isEmpty())
            m_notices.append(file->notice());
    }
    connect(&m_accessRun, &AccessRun::eventRecorded, this, [this](const Event &happened) {
        Event event = happened;
        event.profileId = m_services.active.profile().id;
        event.partOf = m_suite.conversation();
        m_services.history.append(redacted(std::move(event), m_services.secrets));
    });
    connect(&services.active, &ActiveProfile::changed, this, &PrivateChannels::showProfile);
    connect(&services.removal, &ProfileRemoval::finished, &m_accessFile, &AccessFile::forget);
    connect(&services.removal, &ProfileRemoval::finished, &m_suiteFile, &SuiteFile::forget);
    showProfile();
}

void PrivateChannels::showProfile()
{
    const Profile &profile = m_services.active.profile();
    // What is still asked belongs to the profile before.
    m_accessRun.cancel();
    m_accessFile.showProfile(profile.id);
    m_accessRun.setTarget(accessTargetOf(profile));
}

PrivateChannelsPanel::Services PrivateChannels::panelServices()
{
    return {{m_runner, m_checks, m_identities, m_values, m_services.workspace.channels(),
             m_services.active},
            m_access,
            m_accessRun,
            m_identities,
            m_values,
            {m_services.active, m_services.secretStore, m_services.history, m_services.session,
             m_services.secrets},
            {m_rules, m_endpoint, [this] { return m_services.active.profile(); }},
            {m_suite, m_suiteFile, m_checks, m_access, m_services.active}};
}

} // namespace RadarDesk::app

#include "moc_privatechannels.cpp"
