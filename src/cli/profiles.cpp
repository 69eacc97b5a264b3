// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>
#include <cli/verbs.h>
#include <pushradar/jsonvalue.h>
#include <session/workplace.h>
#include <workbench/core/visibletext.h>

#include <QCoreApplication>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;
using namespace session;

namespace {

struct ProfilesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::cli::Profiles)
};

QByteArray jsonOf(const Profile &profile, bool isCurrent)
{
    const auto text = [](const QString &value) { return PushRadar::toJsonString(value); };
    const auto truth = [](bool value) { return QByteArray(value ? "true" : "false"); };
    return "{\"name\":" + text(ProfilesModel::shownName(profile))
        + ",\"service\":" + text(profile.serviceAddress) + ",\"version\":"
        + text(profile.version == PushRadar::ApiVersion::V2 ? QStringLiteral("v2")
                                                            : QStringLiteral("v3"))
        + ",\"key\":" + text(profile.publicKey) + ",\"endpoint\":"
        + text(profile.authenticationEndpoint) + ",\"production\":" + truth(profile.production)
        + ",\"locked\":" + truth(profile.sendingLocked) + ",\"current\":" + truth(isCurrent) + '}';
}

/// Lists the profiles of the window.
class ProfilesVerb : public Verb
{
public:
    using Verb::Verb;

    void start() override
    {
        const QString format = oneOf("format", {QStringLiteral("text"), QStringLiteral("json")});
        if (!hasArguments(0, 0) || format.isEmpty())
            return;
        Workplace::Places places = Workplace::Places::ofAccount();
        places.files = Workplace::Files::OnlyRead;
        Workplace workplace(places);
        if (!workplace.profilesFile.fault().isEmpty()) {
            fail(ExitStatus::WrongUsage, workplace.profilesFile.notice());
            return;
        }
        for (const QString &notice : workplace.notices())
            console().note(notice);
        const QList<Profile> profiles = workplace.workspace.profiles().profiles();
        const QString current = workplace.active.profile().id;
        if (format == u"json")
            printJson(profiles, current);
        else
            printText(profiles, current);
        finish(ExitStatus::Done);
    }

private:
    void printJson(const QList<Profile> &profiles, const QString &current)
    {
        QByteArrayList lines;
        for (const Profile &profile : profiles)
            lines.append(jsonOf(profile, profile.id == current));
        console().result('[' + lines.join(",\n ") + ']');
    }

    void printText(const QList<Profile> &profiles, const QString &current)
    {
        for (const Profile &profile : profiles) {
            QStringList marks;
            if (profile.id == current)
                marks.append(ProfilesText::tr("current", "of a profile"));
            if (profile.production)
                marks.append(ProfilesText::tr("production", "of a profile"));
            if (profile.sendingLocked)
                marks.append(ProfilesText::tr("locked", "of a profile"));
            QStringList cells{visibleText(ProfilesModel::shownName(profile)),
                              visibleText(profile.shownHost())};
            if (!marks.isEmpty())
                cells.append(marks.join(QStringLiteral(", ")));
            console().result(cells.join(u'\t'));
        }
    }
};

} // namespace

VerbForm profilesForm()
{
    return {.name = QStringLiteral("profiles"),
            .arguments = {},
            .summary = ProfilesText::tr("List the profiles of the window."),
            .options = {valueOption("format", ProfilesText::tr("text or json"),
                                    ProfilesText::tr("FORMAT"))},
            .usesService = false,
            .examples = {{QStringLiteral("radardesk-cli profiles"),
                          ProfilesText::tr("Names, services, and which one is current.")},
                         {QStringLiteral("radardesk-cli profiles --format json"),
                          ProfilesText::tr("The same for programs.")},
                         {QStringLiteral("radardesk-cli profiles | cut -f1"),
                          ProfilesText::tr("The names alone.")}},
            .make = [](const Invocation &invocation) {
                return std::make_unique<ProfilesVerb>(invocation);
            }};
}

} // namespace RadarDesk::cli
