// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultrules.h>

#include <QAbstractTableModel>

#include <optional>

namespace RadarDesk::workbench {

/// The rules of simulated faults in the order in which they are asked, and what chance is drawn
/// from. Whether any is active now is another question.
class FaultRulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnabledColumn, EffectColumn, SubjectColumn, FrequencyColumn };
    static constexpr int ColumnCount = 4;
    /// A rule that was taken out, and where it was.
    struct Removed
    {
        sandbox::FaultRule rule;
        int row = 0;
    };

    explicit FaultRulesModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<sandbox::FaultRule> &rules() const { return m_rules; }
    /// Of two with the same id the second gets another.
    void setRules(const QList<sandbox::FaultRule> &rules);
    [[nodiscard]] quint64 seed() const { return m_seed; }
    void setSeed(quint64 seed);
    /// Those that are in use, with the seed.
    [[nodiscard]] sandbox::FaultRules inUse() const { return sandbox::FaultRules(m_rules, m_seed); }

    /// Appends a rule, with an id of its own, and returns where it is; nothing is added to too
    /// many.
    std::optional<int> add(const sandbox::FaultRule &rule);
    /// Puts it in place of the one there, whose id it gets.
    void setRule(int row, const sandbox::FaultRule &rule);
    std::optional<Removed> remove(int row);
    /// Brings back what remove() took out, and returns where it is.
    int restore(const Removed &removed);
    /// Moves a rule by one place up or down; false where it can't.
    bool move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// rules() or seed() has changed.
    void rulesChanged();

private:
    [[nodiscard]] static QString textAt(const sandbox::FaultRule &rule, int column);
    int insert(const sandbox::FaultRule &rule, int row);
    void tellChanged(int row);

    QList<sandbox::FaultRule> m_rules;
    quint64 m_seed = sandbox::FaultRules::UsualSeed;
};

} // namespace RadarDesk::workbench
