// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>
#include <cli/verbs.h>
#include <privatechannels/checks/checksfile.h>
#include <privatechannels/identities/identitiesfile.h>
#include <session/workplace.h>

namespace RadarDesk::cli {

using namespace base;
using namespace workbench;
using namespace session;
using namespace privatechannels;

namespace {

/// Prints the names that a shell completes, a line each. It asks no keychain and no service.
class NamesVerb : public Verb
{
public:
    using Verb::Verb;

    void start() override
    {
        if (!hasArguments(1, 1))
            return;
        Workplace::Places places = Workplace::Places::ofAccount();
        places.files = Workplace::Files::OnlyRead;
        Workplace workplace(places);
        const QStringList names =
            namesOf(invocation().arguments.first(), workplace, places.dataFolder);
        for (const QString &name : names) {
            if (!name.contains(u'\n'))
                console().result(name);
        }
        finish(ExitStatus::Done);
    }

private:
    [[nodiscard]] static QStringList namesOf(const QString &kind, Workplace &workplace,
                                             const QString &folder)
    {
        QStringList names;
        const auto take = [&names](const auto &list, const auto &nameOf) {
            for (const auto &each : list)
                names.append(nameOf(each));
        };
        if (kind == u"profiles") {
            take(workplace.workspace.profiles().profiles(), &ProfilesModel::shownName);
        } else if (kind == u"channels") {
            names = workplace.workspace.channels().names();
        } else if (kind == u"templates") {
            take(workplace.templates.templates(),
                 [](const MessageTemplate &each) { return each.name(); });
        } else if (kind == u"scenarios") {
            take(workplace.scenarios.scenarios(), [](const Scenario &each) { return each.name(); });
        } else if (kind == u"checks") {
            ChecksModel checks;
            ChecksFile file(folder + QStringLiteral("/checks.json"), checks);
            file.setReadOnly();
            file.load();
            take(checks.checks(), [](const SavedCheck &each) { return each.settings.name; });
        } else if (kind == u"identities") {
            IdentitiesModel identities;
            IdentitiesFile file(folder + QStringLiteral("/identities.json"), identities);
            file.setReadOnly();
            file.load();
            take(identities.entries(),
                 [](const IdentityEntry &each) { return each.identity.name; });
        }
        return names;
    }
};

} // namespace

VerbForm namesForm()
{
    return {.name = QStringLiteral("names"),
            .arguments = QStringLiteral("profiles|channels|templates|scenarios|checks|identities"),
            .summary = {},
            .options = {},
            .usesService = false,
            .examples = {},
            .make = [](const Invocation &invocation) {
                return std::make_unique<NamesVerb>(invocation);
            }};
}

} // namespace RadarDesk::cli
