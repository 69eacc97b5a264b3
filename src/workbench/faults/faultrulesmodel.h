// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/faults/faultrules.h>
#include <workbench/core/rulesmodel.h>

namespace RadarDesk::workbench {

/// The rules of simulated faults in the order in which they are asked, and what chance is drawn
/// from. Whether any is active now is another question.
class FaultRulesModel : public RulesModel<sandbox::FaultRule>
{
    Q_OBJECT

public:
    enum Column { EnabledColumn, EffectColumn, SubjectColumn, FrequencyColumn };
    static constexpr int ColumnCount = 4;

    explicit FaultRulesModel(QObject *parent = nullptr);

    /// Of two with the same id the second gets another.
    void setRules(const QList<sandbox::FaultRule> &rules);
    [[nodiscard]] quint64 seed() const { return m_seed; }
    void setSeed(quint64 seed);
    /// Those that are in use, with the seed.
    [[nodiscard]] sandbox::FaultRules inUse() const { return sandbox::FaultRules(rules(), m_seed); }

    /// Appends a rule, with an id of its own, and returns where it is; nothing is added to too
    /// many.
    std::optional<int> add(const sandbox::FaultRule &rule);
    /// Puts it in place of the one there, whose id it gets.
    void setRule(int row, const sandbox::FaultRule &rule);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString textAt(const sandbox::FaultRule &rule, int column);

    quint64 m_seed = sandbox::FaultRules::UsualSeed;
};

} // namespace RadarDesk::workbench
