// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profilesmodel.h>

namespace RadarDesk {

ProfilesModel::ProfilesModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_profiles{sandboxProfile()}
{
}

void ProfilesModel::update(const Profile &profile)
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles.at(row).id != profile.id)
            continue;
        m_profiles[row] = profile;
        Q_EMIT dataChanged(index(row), index(row));
    }
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
        return profile.name;
    case Qt::ToolTipRole:
    case AddressRole:
        return profile.serviceUrl.toDisplayString();
    case IdRole:
        return profile.id;
    default:
        return {};
    }
}

} // namespace RadarDesk

#include "moc_profilesmodel.cpp"
