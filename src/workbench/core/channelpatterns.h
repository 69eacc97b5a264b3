// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace RadarDesk::workbench {

/// Patterns such as "orders.*": a channel whose name fits one is listened to as soon as it is seen.
class ChannelPatterns : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 50;
    using QAbstractListModel::match; // beside that of a channel

    explicit ChannelPatterns(QObject *parent = nullptr);

    [[nodiscard]] const QStringList &patterns() const { return m_patterns; }
    /// Ignores invalid patterns, and those beyond the limit.
    void setPatterns(const QStringList &patterns);
    /// Adds \a typed; a sentence says why it can't be a pattern, and is empty otherwise.
    [[nodiscard]] QString add(const QString &typed);
    void remove(const QString &pattern);

    /// Whether a channel of that name fits one of them.
    [[nodiscard]] bool match(QStringView channel) const;
    /// Whether \a text is meant as a pattern: no channel's name has an asterisk.
    [[nodiscard]] static bool isPattern(QStringView text);
    /// Whether \a name matches \a pattern, in which an asterisk matches any text.
    [[nodiscard]] static bool fits(QStringView pattern, QStringView name, Qt::CaseSensitivity cs);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void patternsChanged();

private:
    QStringList m_patterns;
};

} // namespace RadarDesk::workbench
