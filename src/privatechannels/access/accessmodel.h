// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessplan.h>

#include <QAbstractTableModel>
#include <QSet>

namespace RadarDesk::privatechannels {

class IdentitiesModel;

/// The matrix: identities down, channels across, and in each cell what is expected and what was
/// found. An identity that was deleted stays in the plan, and comes back with it.
class AccessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< AccessCell
        RunningRole, ///< bool: it is asked right now, or waits to be.
        DiffersRole, ///< bool: from what is expected or from the run before.
        IdentityRole, ///< QString: an id; of a row's header too.
        ChannelRole, ///< QString
    };

    /// How many cells there are of a kind.
    struct Counts
    {
        int cells = 0;
        int found = 0; ///< Those with a result.
        int unexpected = 0; ///< Those that differ from what is expected.
        int changed = 0; ///< Those that differ from the run before.
        int unjudged = 0; ///< Those with a result and nothing that is expected.
    };

    /// \a identities must outlive the model.
    explicit AccessModel(const IdentitiesModel &identities, QObject *parent = nullptr);

    [[nodiscard]] const AccessPlan &plan() const { return m_plan; }
    /// Shows another plan, also for undo.
    void setPlan(const AccessPlan &plan);
    [[nodiscard]] Counts counts() const;
    /// In words: "2 of 12 differ from what is expected; 1 differs from the last run".
    [[nodiscard]] QString summary() const;

    void addIdentity(const QString &id);
    /// Adds those that are not there yet, and returns how many these were.
    int addChannels(const QStringList &channels);
    void removeIdentity(const QString &id);
    void removeChannel(const QString &channel);

    [[nodiscard]] AccessKey keyAt(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const AccessKey &key) const;
    /// The cells of all rows and columns, or of one row or column, row by row.
    [[nodiscard]] QList<AccessKey> keys(int row = -1, int column = -1) const;
    void setExpected(const AccessKey &key, AccessExpectation expected);
    void cycleExpected(const AccessKey &key);
    /// Expects what was found in these cells; what is faulty or not asked yet stays as it is.
    void acceptFound(const QList<AccessKey> &keys);
    void setRunning(const AccessKey &key, bool running);
    /// Takes over what was found; the cell runs no more.
    void setResult(const AccessKey &key, const AccessResult &result);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// plan() has changed, and is worth keeping.
    void planChanged();

private:
    void reset(const AccessPlan &plan);
    void updateIdentities();
    [[nodiscard]] QStringList shownIdentities() const;
    [[nodiscard]] QString spokenText(const AccessKey &key) const;
    void notifyChanged(const AccessKey &key);

    const IdentitiesModel &m_identities;
    AccessPlan m_plan;
    QStringList m_rows; // the identities that exist
    QSet<AccessKey> m_running;
};

} // namespace RadarDesk::privatechannels
