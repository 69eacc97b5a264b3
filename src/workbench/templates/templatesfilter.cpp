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
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void TemplatesFilter::setSourceModel(QAbstractItemModel *model)
{
    m_texts.clear();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    // Before the rows are looked at again, which the base class does.
    const auto forget = [this] { m_texts.clear(); };
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

bool TemplatesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = textOf(sourceModel()->index(row, 0, parent));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

QString TemplatesFilter::textOf(const QModelIndex &index) const
{
    const QString id = index.data(TemplatesModel::IdRole).toString();
    if (const auto known = m_texts.constFind(id); known != m_texts.cend())
        return *known;
    QString text = index.data(TemplatesModel::SearchRole).toString().toCaseFolded();
    if (!id.isEmpty()) // a folder is little to read
        m_texts.insert(id, text);
    return text;
}

} // namespace RadarDesk::workbench

#include "moc_templatesfilter.cpp"
