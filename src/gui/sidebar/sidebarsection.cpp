// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/sidebar/sidebarsection.h>

#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace RadarDesk::gui {

SidebarSection::SidebarSection(const QString &name, QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_head(new QToolButton(this))
{
    m_head->setObjectName(name);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont font = m_head->font();
    font.setWeight(QFont::DemiBold);
    m_head->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 4, 2);
    row->addWidget(m_head);
    column->addLayout(row);
    column->addWidget(body);
    connect(m_head, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        if (m_isOpen)
            m_body->setFocus(Qt::ShortcutFocusReason);
    });
    updateHeader();
}

QWidget *SidebarSection::head() const
{
    return m_head;
}

void SidebarSection::setTitle(const QString &title, const QString &count)
{
    m_head->setText(count.isEmpty() ? title : title + QStringLiteral("  ") + count);
}

void SidebarSection::setOpen(bool open)
{
    if (std::exchange(m_isOpen, open) == open)
        return;
    updateHeader();
    Q_EMIT toggled(open);
}

void SidebarSection::updateHeader()
{
    m_head->setArrowType(m_isOpen              ? Qt::DownArrow
                             : isRightToLeft() ? Qt::LeftArrow
                                               : Qt::RightArrow);
    m_head->setAccessibleDescription(m_isOpen ? tr("Open") : tr("Folded"));
    m_body->setVisible(m_isOpen);
}

} // namespace RadarDesk::gui

#include "moc_sidebarsection.cpp"
