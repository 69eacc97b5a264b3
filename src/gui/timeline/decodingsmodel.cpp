// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/decodingsmodel.h>

#include <workbench/core/tiptext.h>

namespace RadarDesk::gui {

using namespace workbench;

DecodingsModel::DecodingsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DecodingsModel::setDecodings(const QList<Decoding> &decodings)
{
    if (decodings == m_decodings)
        return;
    beginResetModel();
    m_decodings = decodings;
    endResetModel();
}

int DecodingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decodings.size());
}

QVariant DecodingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Decoding &decoding = m_decodings.at(index.row());
    QString place = decoding.path.isEmpty() ? tr("All data") : decoding.path;
    QString steps = decoding.stepsText();
    if (decoding.isCut)
        steps += u' ' + tr("(start only)");
    const QString whole =
        tr("%1: %2", "%1 is a place in a message, %2 how its value is encoded").arg(place, steps);
    switch (role) {
    case Qt::DisplayRole:
        return place;
    case Qt::ToolTipRole:
        return workbench::tipText(whole);
    case Qt::AccessibleTextRole:
        return whole;
    case StepsRole:
        return decoding.steps.last() == Encoding::Timestamp
            ? tr("%1 · %2", "%1 is “Time”, %2 a date and time")
                  .arg(steps, decoding.text.section(u'\n', 0, 0))
            : steps;
    case TextRole:
        return decoding.text;
    case IsJsonRole:
        return decoding.isJson;
    default:
        return {};
    }
}

} // namespace RadarDesk::gui

#include "moc_decodingsmodel.cpp"
