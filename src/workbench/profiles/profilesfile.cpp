// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesfile.h>

#include <workbench/profiles/profilejson.h>

#include <algorithm>

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String VersionMember("version");
constexpr QLatin1String DoomedMember("secretsToDelete");
constexpr QLatin1String SandboxMember("sandbox");

std::optional<Profile> profileIn(const QJsonObject &entry)
{
    const auto profile = ProfileJson::fromJson(entry);
    return profile && profile->id != SandboxId ? std::optional(*profile) : std::nullopt;
}

/// Two windows that changed different values of a profile. An address of one and a key of the other
/// would make a profile that nobody has meant, so that one of them changed nothing but values.
std::optional<QJsonObject> joinedProfiles(const QJsonObject &base, const QJsonObject &ours,
                                          const QJsonObject &theirs)
{
    const auto changedOnlyValues = [&base](const QJsonObject &profile) {
        QJsonObject other = base;
        other.insert(ProfileJson::ValuesMember, profile.value(ProfileJson::ValuesMember));
        return other == profile;
    };
    return changedOnlyValues(ours) || changedOnlyValues(theirs)
        ? joinedMembers(base, ours, theirs, ProfileJson::ValuesMember)
        : std::nullopt;
}

ListForm profilesForm()
{
    return {.version = VersionMember,
            .list = QLatin1String("profiles"),
            .sentences =
                {"RadarDesk::workbench::ProfilesFile",
                 QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesFile",
                                   "A newer version of RadarDesk saved the profiles. Data "
                                   "that this version doesn't know stays in the file."),
                 QT_TRANSLATE_N_NOOP("RadarDesk::workbench::ProfilesFile",
                                     "%n profile(s) couldn't be read."),
                 QT_TRANSLATE_NOOP("RadarDesk::workbench::ProfilesFile",
                                   "The profiles couldn't be read."),
                 QT_TRANSLATE_NOOP(
                     "RadarDesk::workbench::ProfilesFile",
                     "The file %1 can't be copied, so it stays unchanged, and changes to the "
                     "profiles aren't saved. Check the permissions and free space of its folder.")},
            .settle = bothByName,
            .format = ProfileJson::Format,
            .texts = DoomedMember,
            .join = joinedProfiles,
            .isRepairedAtOnce = true};
}

} // namespace

ProfilesFile::ProfilesFile(QString path, ProfilesModel &model, QObject *parent)
    : ListFile(std::move(path), profilesForm(),
               {.read = profileIn,
                .write = ProfileJson::toJson,
                .values = [&model] { return model.kept(); },
                .set = [&model](const auto &taken) { model.setKept(taken); }},
               parent)
    , m_model(model)
{
    connect(&model, &ProfilesModel::keptChanged, this, &ProfilesFile::save);
}

QStringList ProfilesFile::takeMore(const QJsonObject &json)
{
    QStringList sentences;
    m_markedForDeletion.clear();
    if (readDoomed(json.value(DoomedMember)) > 0 || json.value(VersionMember).toInt() < 1)
        sentences.append(tr("Part of the profiles file couldn't be read."));
    if (!readSandbox(json.value(SandboxMember)))
        sentences.append(tr("The retention of the sandbox's events couldn't be read."));
    return sentences;
}

void ProfilesFile::writeMore(QJsonObject &json) const
{
    json.insert(DoomedMember, QJsonArray::fromStringList(m_markedForDeletion));
    QJsonObject sandbox = ProfileJson::retentionToJson(m_model.at(0));
    for (auto member = m_unknownSandbox.begin(); member != m_unknownSandbox.end(); ++member)
        sandbox.insert(member.key(), member.value());
    if (sandbox.isEmpty())
        json.remove(SandboxMember);
    else
        json.insert(SandboxMember, sandbox);
}

void ProfilesFile::markForDeletion(const QString &id)
{
    if (m_markedForDeletion.contains(id))
        return;
    m_markedForDeletion.append(id);
    save();
}

void ProfilesFile::unmarkForDeletion(const QString &id)
{
    if (m_markedForDeletion.removeAll(id) > 0)
        save();
}

int ProfilesFile::readDoomed(const QJsonValue &list)
{
    if (!list.isArray())
        return list.isUndefined() ? 0 : 1;
    const auto isProfile = [this](const QString &id) {
        return std::any_of(taken().begin(), taken().end(),
                           [&id](const Profile &profile) { return profile.id == id; });
    };
    int lost = 0;
    const QJsonArray ids = list.toArray();
    for (const auto &id : ids) {
        if (!id.isString())
            ++lost;
        // A profile of that id: an undo was not written any more, and the secret is in use.
        else if (!isProfile(id.toString()) && !m_markedForDeletion.contains(id.toString()))
            m_markedForDeletion.append(id.toString());
    }
    return lost;
}

bool ProfilesFile::readSandbox(const QJsonValue &json)
{
    Profile sandbox = m_model.at(0);
    if (!(json.isObject() || json.isUndefined())
        || !ProfileJson::retentionFromJson(json.toObject(), sandbox))
        return false;
    m_unknownSandbox = ProfileJson::unknownMembers(json.toObject());
    m_model.update(sandbox);
    return true;
}

} // namespace RadarDesk::workbench

#include "moc_profilesfile.cpp"
