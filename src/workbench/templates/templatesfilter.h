// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace RadarDesk::workbench {

/// Narrows a TemplatesModel to what holds all words of a search, in folder, name, channel or data.
/// A folder stays when something in it does.
class TemplatesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TemplatesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace RadarDesk::workbench
