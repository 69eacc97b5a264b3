// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace RadarDesk::gui {

/// Has notices float over other content, below each other, so that nothing moves when they come and
/// go.
class FloatingNotice : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QWidget *bar = nullptr;
        QWidget *owner = nullptr; ///< The bar is seen while this is.
    };
    /// Where they can be: at the top of a widget, or at its bottom.
    struct Place
    {
        QWidget *over = nullptr;
        bool isAtBottom = false;
    };

    /// Shows \a bars, which belong to this from now on, over the first of \a places that is
    /// visible. All of these and the owners are in \a parent.
    FloatingNotice(const QList<Bar> &bars, const QList<Place> &places, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isBar(const QObject *object) const;
    void fit();

    QList<Bar> m_bars;
    QList<Place> m_places;
};

} // namespace RadarDesk::gui
