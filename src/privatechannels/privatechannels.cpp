// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/privatechannels.h>

#include <history/store/history.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/session.h>
#include <session/sessionevents.h>
#include <workbench/core/workspace.h>

namespace RadarDesk::privatechannels {

using namespace base;
using namespace workbench;
using namespace session;
using namespace history;

PrivateChannels::PrivateChannels(const QString &folder, const Services &services,
                                 const StateFile::Filter &filter)
    : m_services(services)
    , identitiesFile(folder + QStringLiteral("/identities.json"), identities)
    , values(identities, services.keyring, services.secrets)
    , access(identities)
    , accessFile(folder + QStringLiteral("/access.json"), access)
    , accessRun(access, identities, values,
                [&session = services.session] { return session.subscriber().socketId(); })
    , refusals({services.active, services.session, identities, values, services.history})
    , checksFile(folder + QStringLiteral("/checks.json"), checks)
    , runner({services.active, services.workspace, services.secretStore, identities, values,
              services.history, services.secrets})
    , suiteRunner({services.active, services.workspace, services.secretStore, identities, values,
                   services.history, services.secrets})
    , suiteFile(folder + QStringLiteral("/suites.json"))
    , suite({checks, suiteRunner, access, accessRun, services.active, suiteFile, services.history,
             services.secrets})
    , rulesFile(folder + QStringLiteral("/endpoint.json"), rules)
    , endpoint(rules, [&workspace = services.workspace] { return workspace.channels().names(); })
    , listener(endpoint, services.workspace, services.secretStore, services.history,
               services.secrets)
{
    for (JsonListFile *file :
         {static_cast<JsonListFile *>(&identitiesFile), static_cast<JsonListFile *>(&accessFile),
          static_cast<JsonListFile *>(&checksFile), static_cast<JsonListFile *>(&suiteFile),
          static_cast<JsonListFile *>(&rulesFile)}) {
        file->setFilter(filter);
        connect(file, &JsonListFile::failed, this, &PrivateChannels::failed);
        connect(file, &JsonListFile::warning, this, &PrivateChannels::warning);
        file->load();
        if (!file->notice().isEmpty())
            m_notices.append(file->notice());
    }
    connect(&accessRun, &AccessRun::eventRecorded, this, [this](const Event &happened) {
        Event event = happened;
        event.profileId = m_services.active.profile().id;
        event.partOf = suite.conversation();
        m_services.history.append(redacted(std::move(event), m_services.secrets));
    });
    connect(&services.active, &ActiveProfile::changed, this, &PrivateChannels::showProfile);
    connect(&services.removal, &ProfileRemoval::finished, &accessFile, &AccessFile::forget);
    connect(&services.removal, &ProfileRemoval::finished, &suiteFile, &SuiteFile::forget);
    showProfile();
}

void PrivateChannels::showProfile()
{
    const Profile &profile = m_services.active.profile();
    // What is still asked belongs to the profile before.
    accessRun.cancel();
    accessFile.showProfile(profile.id);
    accessRun.setTarget(accessTargetOf(profile));
}

} // namespace RadarDesk::privatechannels

#include "moc_privatechannels.cpp"
