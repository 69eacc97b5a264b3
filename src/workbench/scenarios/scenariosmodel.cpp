// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariosmodel.h>

#include <workbench/scenarios/scenarionode.h>
#include <workbench/scenarios/scenarionodetext.h>

#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace RadarDesk::workbench {

namespace {

constexpr QLatin1String PlacesMime("application/x-radardesk-scenario-places");

} // namespace

ScenariosModel::ScenariosModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<ScenarioNode>())
{
}

ScenariosModel::~ScenariosModel() = default;

QList<Scenario> ScenariosModel::scenarios() const
{
    QList<Scenario> all;
    for (const auto &node : m_root->children)
        all.append(node->toScenario());
    return all;
}

void ScenariosModel::setScenarios(const QList<Scenario> &scenarios)
{
    beginResetModel();
    m_root->children.clear();
    for (const Scenario &scenario : scenarios)
        m_root->insert(static_cast<int>(m_root->children.size()),
                       ScenarioNode::of(withFreeId(scenario)));
    endResetModel();
    Q_EMIT scenariosChanged();
}

std::optional<Scenario> ScenariosModel::find(const QString &id) const
{
    return scenarioAt(indexOf(id));
}

QModelIndex ScenariosModel::indexOf(const QString &id, const QList<int> &path) const
{
    for (const auto &node : m_root->children) {
        if (node->head->id != id)
            continue;
        const ScenarioNode *found = node->find(path);
        return found ? indexOf(*found) : QModelIndex();
    }
    return {};
}

std::optional<Scenario> ScenariosModel::scenarioAt(const QModelIndex &index) const
{
    const ScenarioNode *scenario = nodeAt(index)->scenario();
    return scenario ? std::optional(scenario->toScenario()) : std::nullopt;
}

std::optional<ScenarioStep> ScenariosModel::stepAt(const QModelIndex &index) const
{
    const ScenarioNode *node = nodeAt(index);
    return node->step ? std::optional(node->toStep()) : std::nullopt;
}

QList<int> ScenariosModel::pathAt(const QModelIndex &index) const
{
    return nodeAt(index)->path();
}

QModelIndex ScenariosModel::add(const Scenario &scenario)
{
    return insertNode(*m_root, rowCount(), ScenarioNode::of(withFreeId(scenario)));
}

QModelIndex ScenariosModel::insertStep(const QModelIndex &parent, int row, const ScenarioStep &step)
{
    ScenarioNode *into = nodeAt(parent);
    auto node = ScenarioNode::of(step);
    if (const QString fault = placeFault(*node, *into, false); !fault.isEmpty()) {
        refuse(fault);
        return {};
    }
    return insertNode(*into, row, std::move(node));
}

bool ScenariosModel::setStep(const QModelIndex &index, const ScenarioStep &step)
{
    ScenarioNode *node = nodeAt(index);
    if (!node->step || node->step->kind() != step.kind())
        return false;
    const ScenarioStep own = step.withSteps({});
    if (*node->step == own)
        return true;
    node->step = own;
    notifyChanged(index);
    return true;
}

bool ScenariosModel::setOnFailure(const QModelIndex &index, Scenario::OnFailure onFailure)
{
    ScenarioNode *node = nodeAt(index);
    if (node->head && std::exchange(node->head->onFailure, onFailure) != onFailure)
        notifyChanged(index);
    return node->head.has_value();
}

bool ScenariosModel::setRestartsCounters(const QModelIndex &index, bool restarts)
{
    ScenarioNode *node = nodeAt(index);
    if (node->head && std::exchange(node->head->restartsCounters, restarts) != restarts)
        notifyChanged(index);
    return node->head.has_value();
}

bool ScenariosModel::setFolder(const QModelIndex &index, const QString &folder)
{
    ScenarioNode *node = nodeAt(index);
    if (node->head && std::exchange(node->head->folder, folder) != folder)
        notifyChanged(index);
    return node->head.has_value();
}

QModelIndex ScenariosModel::duplicate(const QModelIndex &index)
{
    const ScenarioNode *node = nodeAt(index);
    if (node->head) {
        const QString name = tr("%1 (copy)").arg(node->head->name).left(Scenario::LongestName);
        ScenarioFields fields = node->toScenario().fields();
        fields.name = name;
        return insertNode(*m_root, index.row() + 1,
                          ScenarioNode::of(Scenario::make(fields).value()));
    }
    return node->step ? insertStep(index.parent(), index.row() + 1, node->toStep()) : QModelIndex();
}

std::optional<RemovedScenarioPart> ScenariosModel::remove(const QModelIndex &index)
{
    ScenarioNode *node = nodeAt(index);
    if (!index.isValid())
        return std::nullopt;
    RemovedScenarioPart part;
    part.scenarioId = node->scenario()->head->id;
    part.path = node->path();
    part.row = index.row();
    if (node->head)
        part.scenario = node->toScenario();
    else
        part.step = node->toStep();
    ScenarioNode *from = node->parent;
    beginRemoveRows(index.parent(), index.row(), index.row());
    const std::unique_ptr<ScenarioNode> gone = from->take(index.row());
    endRemoveRows();
    Q_EMIT scenariosChanged();
    return part;
}

QModelIndex ScenariosModel::restore(const RemovedScenarioPart &part)
{
    if (part.scenario)
        return insertNode(*m_root, std::min(part.row, rowCount()),
                          ScenarioNode::of(withFreeId(*part.scenario)));
    const QModelIndex scenario = indexOf(part.scenarioId);
    if (!part.step || !scenario.isValid() || part.path.isEmpty())
        return {};
    ScenarioNode *into = nodeAt(scenario)->find(part.path.first(part.path.size() - 1));
    if (!into || !into->holdsSteps())
        return insertStep(scenario, -1, *part.step);
    const int row = std::min(part.path.last(), static_cast<int>(into->children.size()));
    return insertStep(indexOf(*into), row, *part.step);
}

bool ScenariosModel::move(const QModelIndex &index, const QModelIndex &parent, int row)
{
    ScenarioNode *node = nodeAt(index);
    ScenarioNode *into = nodeAt(parent);
    if (!index.isValid())
        return false;
    const bool isSame = into->scenario() == node->scenario();
    if (const QString fault = placeFault(*node, *into, isSame); !fault.isEmpty())
        return refuse(fault);
    const int to = row < 0 ? rowCount(parent) : std::min(row, rowCount(parent));
    ScenarioNode *from = node->parent;
    const int at = index.row();
    if (from == into && (to == at || to == at + 1))
        return true; // there already
    beginMoveRows(index.parent(), at, at, parent, to);
    std::unique_ptr<ScenarioNode> moved = from->take(at);
    into->insert(from == into && to > at ? to - 1 : to, std::move(moved));
    endMoveRows();
    Q_EMIT scenariosChanged();
    return true;
}

QModelIndex ScenariosModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(row).get());
}

QModelIndex ScenariosModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
}

int ScenariosModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int ScenariosModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ScenariosModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return scenarioData(*nodeAt(index), role);
}

bool ScenariosModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    ScenarioNode *node = nodeAt(index);
    if (role != Qt::EditRole || !node->head)
        return false;
    ScenarioFields fields{.name = value.toString()};
    const auto made = Scenario::make(fields);
    if (!made)
        return refuse(made.error());
    if (node->head->name == made->name())
        return true;
    node->head->name = made->name();
    notifyChanged(index);
    return true;
}

Qt::ItemFlags ScenariosModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const ScenarioNode *node = nodeAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    flags.setFlag(Qt::ItemIsEditable, node->head.has_value());
    flags.setFlag(Qt::ItemIsDropEnabled, node->holdsSteps());
    flags.setFlag(Qt::ItemNeverHasChildren, !node->holdsSteps());
    return flags;
}

Qt::DropActions ScenariosModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

Qt::DropActions ScenariosModel::supportedDragActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList ScenariosModel::mimeTypes() const
{
    return {PlacesMime};
}

QMimeData *ScenariosModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList places;
    for (const QModelIndex &index : indexes) {
        const ScenarioNode *node = nodeAt(index);
        places.append(stepNumber(node->path()) + u' ' + node->scenario()->head->id);
    }
    auto *mime = new QMimeData;
    mime->setData(PlacesMime, places.join(u'\n').toUtf8());
    return mime;
}

QModelIndexList ScenariosModel::dragged(const QMimeData *mime) const
{
    QModelIndexList indexes;
    if (!mime->hasFormat(PlacesMime))
        return indexes;
    const QStringList places = QString::fromUtf8(mime->data(PlacesMime)).split(u'\n');
    for (const QString &place : places) {
        const qsizetype space = place.indexOf(u' ');
        QList<int> path;
        const QStringList numbers = place.left(space).split(u'.', Qt::SkipEmptyParts);
        for (const QString &number : numbers)
            path.append(number.toInt() - 1);
        const QModelIndex index = indexOf(place.mid(space + 1), path);
        if (index.isValid())
            indexes.append(index);
    }
    QModelIndexList outermost;
    std::copy_if(indexes.cbegin(), indexes.cend(), std::back_inserter(outermost),
                 [&](const QModelIndex &one) {
                     return std::none_of(
                         indexes.cbegin(), indexes.cend(), [&](const QModelIndex &other) {
                             return other != one && nodeAt(one)->isWithin(nodeAt(other));
                         });
                 });
    return outermost;
}

bool ScenariosModel::canDropMimeData(const QMimeData *mime, Qt::DropAction action, int, int,
                                     const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || !mime->hasFormat(PlacesMime))
        return false;
    const QModelIndexList indexes = dragged(mime);
    const ScenarioNode *into = nodeAt(parent);
    return !indexes.isEmpty()
        && std::all_of(indexes.begin(), indexes.end(), [&](const QModelIndex &index) {
               const ScenarioNode *node = nodeAt(index);
               return placeFault(*node, *into, into->scenario() == node->scenario()).isEmpty();
           });
}

bool ScenariosModel::dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(mime, action, row, column, parent))
        return false;
    const QPersistentModelIndex into(parent);
    QList<QPersistentModelIndex> moved;
    const QModelIndexList indexes = dragged(mime);
    for (const QModelIndex &index : indexes)
        moved.append(index);
    int to = row;
    for (const QPersistentModelIndex &index : std::as_const(moved)) {
        if (!move(index, into, to))
            return false;
        if (to >= 0)
            to = index.row() + 1;
    }
    return true;
}

ScenarioNode *ScenariosModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ScenarioNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex ScenariosModel::indexOf(const ScenarioNode &node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

QModelIndex ScenariosModel::insertNode(ScenarioNode &into, int row,
                                       std::unique_ptr<ScenarioNode> node)
{
    const int count = static_cast<int>(into.children.size());
    const int to = row < 0 ? count : std::min(row, count);
    const ScenarioNode &inserted = *node;
    beginInsertRows(indexOf(into), to, to);
    into.insert(to, std::move(node));
    endInsertRows();
    Q_EMIT scenariosChanged();
    return indexOf(inserted);
}

bool ScenariosModel::refuse(const QString &reason)
{
    Q_EMIT editingFailed(reason);
    return false;
}

void ScenariosModel::notifyChanged(const QModelIndex &index)
{
    Q_EMIT dataChanged(index, index);
    Q_EMIT scenariosChanged();
}

Scenario ScenariosModel::withFreeId(const Scenario &scenario) const
{
    return indexOf(scenario.id()).isValid() ? Scenario::make(scenario.fields()).value() : scenario;
}

} // namespace RadarDesk::workbench

#include "moc_scenariosmodel.cpp"
