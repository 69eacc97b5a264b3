// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/templatesfilter.h>

#include <workbench/templates/templatesmodel.h>

#include <algorithm>

namespace RadarDesk::workbench {

TemplatesFilter::TemplatesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void TemplatesFilter::setText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool TemplatesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text =
        sourceModel()->index(row, 0, parent).data(TemplatesModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace RadarDesk::workbench

#include "moc_templatesfilter.cpp"
