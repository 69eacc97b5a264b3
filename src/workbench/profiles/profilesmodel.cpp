// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/profilesmodel.h>

#include <workbench/profiles/uniquenames.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::workbench {

ProfilesModel::ProfilesModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_profiles{sandboxProfile()}
{
}

void ProfilesModel::setKept(const QList<Profile> &kept)
{
    const QList<Profile> before = m_profiles;
    beginResetModel();
    m_profiles.resize(1);
    for (Profile profile : kept) {
        if (profile.id.isEmpty() || rowOf(profile.id) >= 0)
            continue;
        // Knowledge about a service isn't in the file, and stays valid while the service is the
        // same.
        for (const Profile &known : before) {
            if (known.id == profile.id && known.subscribeUrl() == profile.subscribeUrl()
                && known.serviceKind == profile.serviceKind)
                profile.webSocketUrl = known.webSocketUrl;
        }
        m_profiles.append(profile);
    }
    endResetModel();
    Q_EMIT keptChanged();
}

int ProfilesModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? -1 : static_cast<int>(found - m_profiles.begin());
}

const Profile *ProfilesModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_profiles.at(row);
}

QString ProfilesModel::add(Profile profile)
{
    if (profile.id.isEmpty() || rowOf(profile.id) >= 0)
        profile.id = newProfileId();
    profile.name = freeName(profile.name);
    profile.isSandbox = false;
    insert(rowCount(), profile);
    return profile.id;
}

QString ProfilesModel::duplicate(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return {};
    Profile copy = m_profiles.at(row);
    copy.id = newProfileId();
    copy.name = freeName(copy.name);
    copy.isSandbox = false;
    copy.webSocketUrl.clear();
    insert(row + 1, copy);
    return copy.id;
}

void ProfilesModel::update(const Profile &profile)
{
    const int row = rowOf(profile.id);
    if (row < 0 || m_profiles.at(row) == profile)
        return;
    const Profile before = std::exchange(m_profiles[row], profile);
    Q_EMIT dataChanged(index(row), index(row));
    if (!profile.isSandbox || before.keepDays != profile.keepDays
        || before.keepMegabytes != profile.keepMegabytes)
        Q_EMIT keptChanged();
}

bool ProfilesModel::move(int from, int to)
{
    if (from < 1 || to < 1 || from >= rowCount() || to >= rowCount() || from == to)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_profiles.move(from, to);
    endMoveRows();
    Q_EMIT keptChanged();
    return true;
}

std::optional<ProfilesModel::Removed> ProfilesModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 1)
        return std::nullopt;
    beginRemoveRows({}, row, row);
    Removed removed{m_profiles.takeAt(row), row};
    endRemoveRows();
    Q_EMIT keptChanged();
    return removed;
}

void ProfilesModel::restore(const Removed &removed)
{
    if (rowOf(removed.profile.id) < 0)
        insert(std::clamp(removed.row, 1, rowCount()), removed.profile);
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(profile);
    case Qt::ToolTipRole:
    case AddressRole:
        return profile.shownHost();
    case Qt::AccessibleTextRole:
        return profile.production
            ? tr("%1, production").arg(shownName(profile))
            : tr("%1, color: %2", "%1 is the name of a profile, %2 that of its color")
                  .arg(shownName(profile), nameOf(profile.colour));
    case IdRole:
        return profile.id;
    case ColourRole:
        return QVariant::fromValue(profile.colour);
    case ProductionRole:
        return profile.production;
    default:
        return {};
    }
}

QString ProfilesModel::shownName(const Profile &profile)
{
    return profile.name.trimmed().isEmpty() ? tr("Unnamed profile") : profile.name.trimmed();
}

QString ProfilesModel::freeName(const QString &name) const
{
    const QString wanted = name.trimmed().isEmpty() ? tr("New profile") : name.trimmed();
    UniqueNames names(
        [](const QString &base, int number) { return tr("%1 (%2)").arg(base).arg(number); });
    for (const Profile &profile : m_profiles)
        names.add(shownName(profile));
    return names.addFree(wanted);
}

void ProfilesModel::insert(int row, const Profile &profile)
{
    beginInsertRows({}, row, row);
    m_profiles.insert(row, profile);
    endInsertRows();
    Q_EMIT keptChanged();
}

} // namespace RadarDesk::workbench

#include "moc_profilesmodel.cpp"
