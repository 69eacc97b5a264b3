// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/checkfield.h>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace RadarDesk::gui {

CheckField::CheckField(const QString &label, const QString &hint, QObject *parent)
    : QWidgetAction(parent)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(28, 4, 12, 4);
    layout->setSpacing(2);
    auto *title = new QLabel(label, widget);
    m_edit = new QLineEdit(widget);
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(label);
    title->setBuddy(m_edit);
    layout->addWidget(title);
    layout->addWidget(m_edit);
    setDefaultWidget(widget);
    connect(m_edit, &QLineEdit::textEdited, this, &CheckField::edited);
}

void CheckField::setText(const QString &text)
{
    m_edit->setText(text);
}

} // namespace RadarDesk::gui

#include "moc_checkfield.cpp"
