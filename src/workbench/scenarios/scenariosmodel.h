// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace RadarDesk::workbench {

struct ScenarioNode;

/// A scenario or a step that was taken out, and where it was.
struct RemovedScenarioPart
{
    std::optional<Scenario> scenario; ///< A whole one,
    std::optional<ScenarioStep> step; ///< or a step of one.
    QString scenarioId;
    QList<int> path; ///< Of a step.
    int row = 0; ///< Of a scenario.
};

/// Scenarios with their steps, and with those of repeats, as a tree in an order of one's own. What
/// is in it is valid at any time: a change that would make it otherwise is refused.
class ScenariosModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        Scenario,
        Broadcast,
        Wait,
        Repeat,
        Faults,
        Expect,
        ExpectNone,
        ExpectRefused,
        Capture
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        IdRole, ///< QString: of the scenario, also for its steps
        ChannelRole, ///< QString; of a scenario, a wait and a repeat empty
        DataRole, ///< QByteArray; of all but a broadcast empty
    };

    explicit ScenariosModel(QObject *parent = nullptr);
    ~ScenariosModel() override;

    [[nodiscard]] QList<Scenario> scenarios() const;
    /// Of two with the same id the second gets another.
    void setScenarios(const QList<Scenario> &scenarios);
    [[nodiscard]] std::optional<Scenario> find(const QString &id) const;
    /// The place of a scenario, or of a step in it; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id, const QList<int> &path = {}) const;
    /// The scenario at \a index, or that the step there is in.
    [[nodiscard]] std::optional<Scenario> scenarioAt(const QModelIndex &index) const;
    /// The step at \a index with all that it holds.
    [[nodiscard]] std::optional<ScenarioStep> stepAt(const QModelIndex &index) const;
    /// See Scenario::stepAt(); empty for a scenario.
    [[nodiscard]] QList<int> pathAt(const QModelIndex &index) const;

    // Those below that fail return an invalid index or false, and emit editingFailed() where there
    // is something to say.

    /// Adds a scenario at the end. One whose id is taken gets a new one.
    QModelIndex add(const Scenario &scenario);
    /// Inserts a step into a scenario or a repeat; at the end with -1.
    QModelIndex insertStep(const QModelIndex &parent, int row, const ScenarioStep &step);
    /// Puts a step in place of one of its kind. A repeat keeps the steps in it.
    bool setStep(const QModelIndex &index, const ScenarioStep &step);
    bool setOnFailure(const QModelIndex &index, Scenario::OnFailure onFailure);
    bool setRestartsCounters(const QModelIndex &index, bool restarts);
    bool setFolder(const QModelIndex &index, const QString &folder);
    /// Puts a copy right after it.
    QModelIndex duplicate(const QModelIndex &index);
    /// Takes it out, with all that is in it.
    std::optional<RemovedScenarioPart> remove(const QModelIndex &index);
    /// Brings back what remove() took out; where its place is no more, to the scenario's end.
    QModelIndex restore(const RemovedScenarioPart &part);
    /// Moves a step before \a row of a scenario or a repeat, or a scenario among the others; to the
    /// end with -1.
    bool move(const QModelIndex &index, const QModelIndex &parent, int row);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    /// Renames a scenario.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What mimeData() made \a mime of; what is in another one of them comes with that.
    [[nodiscard]] QModelIndexList dragged(const QMimeData *mime) const;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    /// Elsewhere than in their tree, they are copied.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *mime, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// What scenarios() returns is other than before.
    void scenariosChanged();
    /// A change was refused, for \a reason.
    void editingFailed(const QString &reason);

private:
    [[nodiscard]] ScenarioNode *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ScenarioNode &node) const;
    QModelIndex insertNode(ScenarioNode &into, int row, std::unique_ptr<ScenarioNode> node);
    bool refuse(const QString &reason);
    void notifyChanged(const QModelIndex &index);
    [[nodiscard]] Scenario withFreeId(const Scenario &scenario) const;

    std::unique_ptr<ScenarioNode> m_root;
};

} // namespace RadarDesk::workbench
