// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace RadarDesk::gui {

class NoticeBar;

/// Has a notice float over other content, so that nothing moves when it comes and goes.
class FloatingNotice : public QWidget
{
    Q_OBJECT

public:
    /// Where it can be: at the top of a widget, or at its bottom.
    struct Place
    {
        QWidget *over = nullptr;
        bool isAtBottom = false;
    };

    /// Shows \a bar, which belongs to this from now on, while \a owner is visible, over the first
    /// of \a places that is visible. All of them are in \a parent and outlive it.
    FloatingNotice(NoticeBar &bar, QWidget &owner, const QList<Place> &places, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    NoticeBar &m_bar;
    QWidget &m_owner;
    QList<Place> m_places;
};

} // namespace RadarDesk::gui
