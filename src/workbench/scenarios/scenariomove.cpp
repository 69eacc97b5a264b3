// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariomove.h>

#include <QMimeData>

#include <memory>

namespace RadarDesk::workbench {

namespace {

bool canHold(const ScenariosModel &model, const QModelIndex &repeat, const QModelIndex &moved)
{
    if (repeat.data(ScenariosModel::KindRole).value<ScenariosModel::Kind>()
        != ScenariosModel::Kind::Repeat)
        return false;
    const std::unique_ptr<QMimeData> mime(model.mimeData({moved}));
    return model.canDropMimeData(mime.get(), Qt::MoveAction, -1, 0, repeat);
}

} // namespace

bool moveOnePlace(ScenariosModel &model, const QModelIndex &index, ScenarioMove direction)
{
    if (!index.isValid())
        return false;
    const bool isUp = direction == ScenarioMove::Up;
    const QModelIndex parent = index.parent();
    const int row = index.row();
    const QModelIndex neighbour = model.index(isUp ? row - 1 : row + 1, 0, parent);
    if (!neighbour.isValid()) {
        const bool isInRepeat = parent.parent().isValid();
        return isInRepeat
            && model.move(index, parent.parent(), isUp ? parent.row() : parent.row() + 1);
    }
    if (parent.isValid() && canHold(model, neighbour, index))
        return model.move(index, neighbour, isUp ? -1 : 0);
    return model.move(index, parent, isUp ? row - 1 : row + 2);
}

} // namespace RadarDesk::workbench
