// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessfilter.h>

#include <algorithm>

namespace RadarDesk::privatechannels {

AccessFilter::AccessFilter(AccessModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &AccessModel::planChanged, this, [this] {
        if (m_only)
            invalidateFilter();
    });
}

void AccessFilter::setDifferencesOnly(bool only)
{
    if (m_only == only)
        return;
    m_only = only;
    invalidateFilter();
}

AccessKey AccessFilter::keyAt(const QModelIndex &index) const
{
    return m_model.keyAt(mapToSource(index));
}

QModelIndex AccessFilter::indexOf(const AccessKey &key) const
{
    return mapFromSource(m_model.indexOf(key));
}

bool AccessFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_model.columnCount() > 0 && (!m_only || differs(m_model.keys(row)));
}

bool AccessFilter::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return !m_only || differs(m_model.keys(-1, column));
}

bool AccessFilter::differs(const QList<AccessKey> &keys) const
{
    return std::any_of(keys.begin(), keys.end(),
                       [this](const AccessKey &key) { return m_model.plan().cell(key).differs(); });
}

} // namespace RadarDesk::privatechannels

#include "moc_accessfilter.cpp"
