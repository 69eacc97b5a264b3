// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

namespace RadarDesk::workbench {

/// Narrows a TemplatesModel to what holds all words of a search, in folder, name, channel or data.
/// A folder stays when something in it does. What a template says is read once, not with each key.
class TemplatesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TemplatesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty(); }
    void setSourceModel(QAbstractItemModel *model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QString textOf(const QModelIndex &index) const;

    QStringList m_words; ///< Without difference between capital and small letters.
    mutable QHash<QString, QString> m_texts; ///< Likewise, by the ids of templates.
};

} // namespace RadarDesk::workbench
