// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profile.h>

#include <QAbstractListModel>

namespace RadarDesk {

/// The profiles to choose from, the built-in sandbox first.
class ProfilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        AddressRole, ///< QString: where the service is, for people
    };

    explicit ProfilesModel(QObject *parent = nullptr);

    [[nodiscard]] const Profile &at(int row) const { return m_profiles.at(row); }
    /// Replaces the profile with the same id.
    void update(const Profile &profile);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    QList<Profile> m_profiles;
};

} // namespace RadarDesk
