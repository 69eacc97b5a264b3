// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fuzz/fuzzing.h>

#include <privatechannels/identities/identitiesfile.h>
#include <support/textfile.h>
#include <workbench/core/workspace.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/templatesfile.h>

#include <QDir>
#include <QTemporaryDir>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using Fuzzing::mustHold;

namespace {

/// An empty folder with the one file that is read.
QString fileWith(const QByteArray &content)
{
    static const QTemporaryDir place;
    QDir folder(place.filePath(QStringLiteral("kept")));
    folder.removeRecursively();
    folder.mkpath(QStringLiteral("."));
    QString path = folder.filePath(QStringLiteral("kept.json"));
    mustHold(putFile(path, content), "the file can be written");
    return path;
}

/// Loads the file; what it holds, written by \a change and loaded again, must be the same.
template <typename File, typename Model, typename Content>
void loadTwice(const QByteArray &input, Content content, void (Model::*change)())
{
    const QString path = fileWith(input);
    Model model;
    File file(path, model);
    file.load();
    Q_EMIT(model.*change)();
    file.flush();
    Model again;
    File written(path, again);
    written.load();
    mustHold(written.notice().isEmpty(), "what was written can be read");
    mustHold(content(again) == content(model), "and is what it was");
}

void restoreTwice(const QByteArray &input)
{
    StateFile file(fileWith(input));
    Workspace workspace;
    workspace.restore(file.load());
    const QJsonObject state = workspace.toState();
    Workspace again;
    again.restore(state);
    mustHold(again.toState() == state, "a workspace comes back as it was");
}

} // namespace

// The first byte says as what the rest is read.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    Fuzzing::needApplication();
    const QByteArray input = Fuzzing::inputOf(data + 1, size - 1);
    switch (data[0] % 5) {
    case 0:
        loadTwice<TemplatesFile, TemplatesModel>(
            input, [](const auto &model) { return model.templates(); },
            &TemplatesModel::templatesChanged);
        break;
    case 1:
        loadTwice<ScenariosFile, ScenariosModel>(
            input, [](const auto &model) { return model.scenarios(); },
            &ScenariosModel::scenariosChanged);
        break;
    case 2:
        loadTwice<ProfilesFile, ProfilesModel>(
            input, [](const auto &model) { return model.kept(); }, &ProfilesModel::keptChanged);
        break;
    case 3:
        loadTwice<IdentitiesFile, IdentitiesModel>(
            input, [](const auto &model) { return model.kept().size(); },
            &IdentitiesModel::keptChanged);
        break;
    default:
        restoreTwice(input);
    }
    return 0;
}
