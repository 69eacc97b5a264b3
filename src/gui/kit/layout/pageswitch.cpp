// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/pageswitch.h>

#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace RadarDesk::gui {

PageSwitch::PageSwitch(QStackedWidget *pages, QObject *parent)
    : QObject(parent)
    , m_stack(pages)
{
}

void PageSwitch::add(QToolButton *button, QWidget *page)
{
    button->setChecked(m_pages.isEmpty());
    button->show();
    m_pages.append({button, page});
    connect(button, &QToolButton::clicked, this, [this, page] {
        show(page);
        page->setFocus(Qt::ShortcutFocusReason);
    });
}

void PageSwitch::show(QWidget *page)
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [page](const Page &each) { return each.widget == page; });
    if (found == m_pages.cend())
        return;
    found->button->setChecked(true);
    if (m_stack->currentWidget() == page)
        return;
    m_stack->setCurrentWidget(page);
    Q_EMIT changed();
}

int PageSwitch::current() const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(), [this](const Page &each) {
        return each.widget == m_stack->currentWidget();
    });
    return static_cast<int>(std::distance(m_pages.cbegin(), found));
}

void PageSwitch::setCurrent(int number)
{
    if (number >= 0 && number < m_pages.size())
        show(m_pages.at(number).widget);
}

} // namespace RadarDesk::gui

#include "moc_pageswitch.cpp"
