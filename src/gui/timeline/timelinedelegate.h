// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace RadarDesk::gui {

/// Draws the timeline's rows: a symbol for the kind, the result in its tone, data in a fixed font,
/// what is searched for marked.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Marks the words of \a text from now on.
    void setSearched(const QString &text) { m_searched = text; }

    /// The symbol's name for a kind of event.
    [[nodiscard]] static QString symbolOf(int kind);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintDay(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintMarked(QPainter *painter, const QStyleOptionViewItem &option) const;

    QFont m_fixed;
    QString m_searched;
};

} // namespace RadarDesk::gui
