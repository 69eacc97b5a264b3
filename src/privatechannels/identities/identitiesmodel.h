// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/identity.h>
#include <workbench/profiles/uniquenames.h>

#include <QAbstractListModel>

#include <optional>

namespace RadarDesk::privatechannels {

/// An identity as far as it is known.
struct IdentityEntry
{
    Identity identity;
    /// The credentials are in the keychain and haven't been read yet: there are no cookies,
    /// and sensitive headers have no value.
    bool isAwaited = false;
    QStringList awaitedCookies; ///< The names of the cookies that haven't been read.
};

/// The identities in the order they were made, after the built-in one. No two have the same name,
/// whatever its case.
class IdentitiesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        BuiltInRole, ///< bool
        SummaryRole, ///< QString: "2 cookies, 1 header"
        FaultRole, ///< QString: why it can't be used; empty when it can
    };

    /// A removed identity and its row, for undo.
    struct Removed
    {
        IdentityEntry entry;
        int row = 0;
    };

    explicit IdentitiesModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<IdentityEntry> &entries() const { return m_entries; }
    /// All but the built-in one: what is saved.
    [[nodiscard]] QList<IdentityEntry> kept() const { return m_entries.sliced(1); }
    /// Replaces all but the built-in one by \a kept; a duplicate name is changed.
    void setKept(const QList<IdentityEntry> &kept);
    /// The same where another program has changed what is kept. What is known of an identity stays
    /// known unless it has changed.
    void merge(const QList<IdentityEntry> &kept);
    /// The row of that id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// The entry of that id, or nullptr; valid until the next change.
    [[nodiscard]] const IdentityEntry *find(const QString &id) const;

    /// Adds at the end, with a unique name. Returns the id.
    QString add(Identity identity);
    /// Replaces the identity with the same id; an invalid name is ignored. What was
    /// awaited for it is no longer awaited.
    void update(const Identity &identity);
    /// Changes nothing but the name, and nothing where it has a fault.
    void rename(const QString &id, const QString &name);
    /// Why \a name can't be that of the identity with that id, in a sentence; empty when it can.
    [[nodiscard]] QString nameFault(const QString &id, const QString &name) const;
    /// The identity is whole now: \a identity, as it was kept.
    void fill(const Identity &identity);
    /// Awaits nothing for that identity: its values are to be typed again.
    void startAnew(const QString &id);
    /// Removes it; nothing for the built-in one and for an unknown id.
    std::optional<Removed> remove(const QString &id);
    /// Restores what remove() returned.
    void restore(const Removed &removed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// kept() has changed.
    void keptChanged();
    /// The user changed, added or restored that identity.
    void edited(const QString &id);
    /// The identity was removed.
    void removed(const QString &id);

private:
    [[nodiscard]] bool isNameTaken(const QString &id, const QString &name) const;
    [[nodiscard]] QString freeName(const QString &name) const;
    /// \a name as one that can be shown.
    [[nodiscard]] static QString wantedName(const QString &name);
    [[nodiscard]] workbench::UniqueNames takenNames() const;
    /// Makes \a entry, which was read from a file, whole where \a known has what is awaited.
    [[nodiscard]] static IdentityEntry filledFrom(const IdentityEntry &known, IdentityEntry entry);
    [[nodiscard]] static QString summaryOf(const IdentityEntry &entry);
    void insert(int row, const IdentityEntry &entry);
    void setEntry(int row, const IdentityEntry &entry);

    QList<IdentityEntry> m_entries;
};

} // namespace RadarDesk::privatechannels
