// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesfile.h>

#include <base/storage/threewaymerge.h>
#include <workbench/profiles/profilejson.h>

#include <QFile>

#include <utility>

namespace RadarDesk::workbench {

using namespace base;

namespace {

constexpr QLatin1String FormatMember("format");
constexpr QLatin1String VersionMember("version");
constexpr QLatin1String ProfilesMember("profiles");
constexpr QLatin1String DoomedMember("doomedSecrets");
constexpr QLatin1String SandboxMember("sandbox");

StateFile::Merged mergedProfiles(const QJsonObject &base, const QJsonObject &ours,
                                 const QJsonObject &theirs, StateFile::Both both)
{
    const auto takeTheirs = [](const QJsonObject &, const QJsonObject &other) {
        return QJsonArray{other};
    };
    const auto listOf = [](const QJsonObject &json, QLatin1String member) {
        return json.value(member).toArray();
    };
    const bool isKnown = theirs.value(FormatMember) == QJsonValue(ProfileJson::Format)
        && theirs.value(ProfilesMember).isArray();
    if (!isKnown)
        return {ours, false}; // something else: nothing in it was removed by anyone
    StateFile::Merged merged{mergedMembers(base, ours, theirs)};
    merged.hasAllOfTheirs = theirs.value(VersionMember) == QJsonValue(ProfileJson::Version)
        && haveOwnIds(listOf(theirs, ProfilesMember));
    merged.state.insert(FormatMember, ours.value(FormatMember));
    merged.state.insert(VersionMember, ours.value(VersionMember));
    merged.state.insert(ProfilesMember,
                        mergedById(listOf(base, ProfilesMember), listOf(ours, ProfilesMember),
                                   listOf(theirs, ProfilesMember),
                                   both == StateFile::Both::Settle ? SettleEntries(bothByName)
                                                                   : SettleEntries(takeTheirs)));
    merged.state.insert(DoomedMember,
                        mergedTexts(listOf(base, DoomedMember), listOf(ours, DoomedMember),
                                    listOf(theirs, DoomedMember)));
    return merged;
}

} // namespace

ProfilesFile::ProfilesFile(QString path, ProfilesModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_file(std::move(path))
{
    m_file.setDelay(std::chrono::milliseconds(0)); // changes are rare and matter
    m_file.setMerge(mergedProfiles);
    connect(&m_file, &StateFile::merged, this, &ProfilesFile::takeMerged);
    connect(&m_file, &StateFile::noticed, this, &ProfilesFile::noticed);
    connect(&m_file, &StateFile::saved, this, &ProfilesFile::saved);
    connect(&m_file, &StateFile::failed, this, &ProfilesFile::failed);
}

ProfilesFile::~ProfilesFile() = default;

void ProfilesFile::load()
{
    const QJsonObject json = m_file.load();
    const QJsonValue version = json.value(VersionMember);
    const bool ours = json.value(FormatMember) == QJsonValue(ProfileJson::Format);
    const bool newer = ours && version.toInt() > ProfileJson::Version;
    QStringList sentences;
    bool damaged = false;
    const auto note = [&](const QString &sentence) {
        sentences.append(sentence);
        damaged = true;
    };

    QList<Profile> profiles;
    m_doomed.clear();
    m_unknown = {};
    m_unknownSandbox = {};
    m_unknownById.clear();
    if (newer)
        sentences.append(tr("A newer version of RadarDesk has written the profiles. What this one "
                            "does not know of them stays in the file."));
    if (ours && json.value(ProfilesMember).isArray()) {
        const QJsonArray entries = json.value(ProfilesMember).toArray();
        profiles = read(entries);
        const auto lost = static_cast<int>(entries.size() - profiles.size());
        if (lost > 0)
            note(tr("%n profile(s) could not be read.", nullptr, lost));
        if (readDoomed(json.value(DoomedMember)) > 0 || version.toInt() < 1)
            note(tr("Part of the file of the profiles could not be read."));
        if (!readSandbox(json.value(SandboxMember)))
            note(tr("What to keep of the sandbox's events could not be read."));
        keepUnknown(json);
    } else if (!json.isEmpty()) {
        note(tr("The profiles could not be read."));
    }

    m_copyFirst = (damaged || newer) && m_file.setAsideCopy().isEmpty();
    if (m_copyFirst)
        sentences.append(tr("The file %1 can't be copied. It stays as it is, and no change of the "
                            "profiles is kept.")
                             .arg(m_file.path()));
    else if (damaged || newer)
        sentences.append(tr("The file as it was is kept as %1.").arg(m_file.setAside()));
    else if (!m_file.setAside().isEmpty())
        sentences.append(tr("The profiles could not be read. The file has been set aside as %1.")
                             .arg(m_file.setAside()));
    m_notice = sentences.join(u' ');

    m_loaded = true;
    m_model.setKept(profiles);
    connect(&m_model, &ProfilesModel::keptChanged, this, &ProfilesFile::save, Qt::UniqueConnection);
    // What is damaged is said once. A newer version's file stays as it is until something changes.
    if (damaged && !newer && !m_copyFirst)
        save();
}

void ProfilesFile::takeMerged(const QJsonObject &state)
{
    const QJsonArray entries = state.value(ProfilesMember).toArray();
    m_isTaking = true;
    m_doomed.clear();
    const QHash<QString, QJsonObject> before = std::exchange(m_unknownById, {});
    const QList<Profile> profiles = read(entries);
    const auto lost = static_cast<int>(entries.size() - profiles.size());
    readDoomed(state.value(DoomedMember));
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (!m_unknownById.contains(each.key()))
            m_unknownById.insert(each.key(), each.value()); // of one whose removal may be undone
    }
    const bool isSandboxRead = readSandbox(state.value(SandboxMember));
    keepUnknown(state);
    m_model.setKept(profiles);
    m_isTaking = false;
    if (lost > 0 || !isSandboxRead) {
        m_copyFirst = m_file.setAsideCopy().isEmpty();
        QString sentences = tr("Part of the file of the profiles could not be read.");
        if (!m_copyFirst)
            sentences += u' ' + tr("The file as it was is kept as %1.").arg(m_file.setAside());
        Q_EMIT noticed(sentences);
    }
    if (toJson() != state)
        save();
}

void ProfilesFile::keepUnknown(const QJsonObject &json)
{
    m_unknown = json;
    for (const QLatin1String member :
         {FormatMember, VersionMember, ProfilesMember, DoomedMember, SandboxMember})
        m_unknown.remove(member);
}

void ProfilesFile::doom(const QString &id)
{
    if (m_doomed.contains(id))
        return;
    m_doomed.append(id);
    save();
}

void ProfilesFile::pardon(const QString &id)
{
    if (m_doomed.removeAll(id) > 0)
        save();
}

void ProfilesFile::save()
{
    if (!m_loaded || m_isTaking)
        return;
    if (m_copyFirst && QFile::exists(m_file.path()) && m_file.setAsideCopy().isEmpty()) {
        Q_EMIT failed(
            tr("The file %1 holds what can't be read, and it can't be copied.").arg(m_file.path()));
        return;
    }
    m_copyFirst = false;
    m_file.save(toJson());
}

QList<Profile> ProfilesFile::read(const QJsonArray &entries)
{
    QList<Profile> profiles;
    for (const auto &entry : entries) {
        const auto profile = ProfileJson::fromJson(entry.toObject());
        if (!profile || profile->id.isEmpty() || profile->id == SandboxId
            || m_unknownById.contains(profile->id))
            continue;
        profiles.append(*profile);
        m_unknownById.insert(profile->id, ProfileJson::unknownMembers(entry.toObject()));
    }
    return profiles;
}

int ProfilesFile::readDoomed(const QJsonValue &list)
{
    if (!list.isArray())
        return list.isUndefined() ? 0 : 1;
    int lost = 0;
    const QJsonArray ids = list.toArray();
    for (const auto &id : ids) {
        if (!id.isString())
            ++lost;
        // A profile of that id: an undo was not written any more, and the secret is in use.
        else if (!m_unknownById.contains(id.toString()) && !m_doomed.contains(id.toString()))
            m_doomed.append(id.toString());
    }
    return lost;
}

bool ProfilesFile::readSandbox(const QJsonValue &json)
{
    Profile sandbox = m_model.at(0);
    if (!(json.isObject() || json.isUndefined())
        || !ProfileJson::keepFromJson(json.toObject(), sandbox))
        return false;
    m_unknownSandbox = ProfileJson::unknownMembers(json.toObject());
    m_model.update(sandbox);
    return true;
}

QJsonObject ProfilesFile::toJson() const
{
    QJsonArray profiles;
    const QList<Profile> kept = m_model.kept();
    for (const Profile &profile : kept) {
        QJsonObject entry = ProfileJson::toJson(profile);
        const QJsonObject unknown = m_unknownById.value(profile.id);
        for (auto member = unknown.begin(); member != unknown.end(); ++member)
            entry.insert(member.key(), member.value());
        profiles.append(entry);
    }
    QJsonObject json = m_unknown;
    json.insert(FormatMember, ProfileJson::Format);
    json.insert(VersionMember, ProfileJson::Version);
    json.insert(ProfilesMember, profiles);
    json.insert(DoomedMember, QJsonArray::fromStringList(m_doomed));
    QJsonObject sandbox = ProfileJson::keepToJson(m_model.at(0));
    for (auto member = m_unknownSandbox.begin(); member != m_unknownSandbox.end(); ++member)
        sandbox.insert(member.key(), member.value());
    if (!sandbox.isEmpty())
        json.insert(SandboxMember, sandbox);
    return json;
}

} // namespace RadarDesk::workbench

#include "moc_profilesfile.cpp"
