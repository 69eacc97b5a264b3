// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

namespace RadarDesk::workbench {

/// Shows the templates that contain all words of a search in their folder, name, channel or data,
/// and the folders with a match. The text of a template is read once, not with each key.
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
