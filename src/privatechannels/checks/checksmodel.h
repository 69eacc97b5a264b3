// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/savedcheck.h>

#include <QAbstractListModel>

namespace RadarDesk::privatechannels {

/// The saved checks; their names are unique.
class ChecksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<SavedCheck> &checks() const { return m_checks; }
    void setChecks(const QList<SavedCheck> &checks);
    /// The check of that id or of that name, or nullptr; valid until the next change.
    [[nodiscard]] const SavedCheck *find(const QString &id) const;
    [[nodiscard]] const SavedCheck *named(const QString &name) const;

    /// Keeps \a check: in place of the one with its id or else its name. Returns its id; one that
    /// has none gets one.
    QString setCheck(SavedCheck check);
    /// Keeps \a settings under \a name for \a profile, with what they came to if they ran; returns
    /// the id.
    QString saveAs(CheckSettings settings, const QString &name, const QString &profile,
                   const std::optional<CheckRecord> &last);
    /// Adds the result of a run of that check.
    void addRecord(const QString &id, const CheckRecord &record);
    /// Removes it and returns it, for undo.
    std::optional<SavedCheck> remove(const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What checks() returns has changed.
    void checksChanged();

private:
    [[nodiscard]] int rowOf(const QString &id) const;

    QList<SavedCheck> m_checks;
};

} // namespace RadarDesk::privatechannels
