// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QAbstractItemView;
class QToolButton;

namespace RadarDesk::gui {

/// Small buttons on the row of a channel that the mouse or the keyboard is on: what else there is
/// to a private or presence channel, and why one is refused.
class ChannelFacets : public QWidget
{
    Q_OBJECT

public:
    /// Over the rows of \a view, which must have its model already.
    explicit ChannelFacets(QAbstractItemView &view);

Q_SIGNALS:
    void accessRequested(const QString &channel);
    void presenceRequested(const QString &channel);
    void whyRequested(const QString &channel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, void (ChannelFacets::*requested)(const QString &));
    void updateFacets();
    [[nodiscard]] QModelIndex wanted() const;

    QAbstractItemView &m_view;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_shown;
    QToolButton *m_why;
    QToolButton *m_access;
    QToolButton *m_presence;
};

} // namespace RadarDesk::gui
