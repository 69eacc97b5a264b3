// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QAbstractListModel>

#include <optional>

namespace RadarDesk::workbench {

/// The list of profiles. The built-in sandbox is the first and can't be removed.
class ProfilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        AddressRole, ///< QString: where the service is, for people
        ColourRole, ///< ProfileColour
        ProductionRole, ///< bool
    };

    /// A profile that was taken out, and where it stood, for undo.
    struct Removed
    {
        Profile profile;
        int row = 0;
    };

    explicit ProfilesModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /// All profiles except the sandbox; these are saved.
    [[nodiscard]] QList<Profile> kept() const { return m_profiles.sliced(1); }
    /// Replaces all profiles except the sandbox. Profiles with a repeated id are left out.
    void setKept(const QList<Profile> &kept);

    [[nodiscard]] const Profile &at(int row) const { return m_profiles.at(row); }
    /// The row of that id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The profile of that id, or nullptr; valid until the next change.
    [[nodiscard]] const Profile *find(const QString &id) const;

    /// Adds at the end, under a name and an id that no other has. Returns the id.
    QString add(Profile profile);
    /// Adds a copy after the one of that id, without its secret. Returns the copy's id.
    QString duplicate(const QString &id);
    /// Replaces the profile with the same id.
    void update(const Profile &profile);
    /// Moves a profile to another row; the sandbox stays the first. False where that can't be.
    bool move(int from, int to);
    /// Removes a profile; nothing for the sandbox and for an unknown id.
    std::optional<Removed> remove(const QString &id);
    /// Brings back what remove() returned.
    void restore(const Removed &removed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// The name of a profile for display, or a text for one without a name.
    [[nodiscard]] static QString shownName(const Profile &profile);

Q_SIGNALS:
    /// kept() or the sandbox's retention has changed.
    void keptChanged();

private:
    [[nodiscard]] QString freeName(const QString &name) const;
    void insert(int row, const Profile &profile);

    QList<Profile> m_profiles;
};

} // namespace RadarDesk::workbench
