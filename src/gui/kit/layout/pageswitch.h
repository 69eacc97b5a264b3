// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QStackedWidget;
class QToolButton;
class QWidget;

namespace RadarDesk::gui {

/// Buttons that each show one page of several in the same place.
class PageSwitch : public QObject
{
    Q_OBJECT

public:
    /// \a pages must outlive the switch.
    explicit PageSwitch(QStackedWidget *pages, QObject *parent = nullptr);

    /// \a button shows \a page and gives it the keyboard. The first one added is shown at first.
    void add(QToolButton *button, QWidget *page);
    void show(QWidget *page);
    /// The number of the page that is shown, from 0; for a restart.
    [[nodiscard]] int current() const;
    /// Ignores a number that no page has.
    void setCurrent(int number);

Q_SIGNALS:
    void changed();

private:
    struct Page
    {
        QToolButton *button;
        QWidget *widget;
    };

    QStackedWidget *m_stack;
    QList<Page> m_pages;
};

} // namespace RadarDesk::gui
