// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/targetingpanel.h>

#include <gui/kit/layout/focushandover.h>
#include <workbench/drafts/messagedraft.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace RadarDesk::gui {

using namespace workbench;

TargetingPanel::TargetingPanel(MessageDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);

    const auto add = [this, grid](const QString &name, const QString &title, const QString &example,
                                  QString TargetingDraft::*text) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(example);
        edit->setAccessibleName(title);
        auto *label = new QLabel(title, this);
        label->setBuddy(edit);
        const int place = static_cast<int>(m_fields.size());
        grid->addWidget(label, place / 2, place % 2 * 2);
        grid->addWidget(edit, place / 2, place % 2 * 2 + 1);
        m_fields.append({edit, text});
        connect(edit, &QLineEdit::textEdited, this, &TargetingPanel::apply);
    };
    add(QStringLiteral("userIds"), tr("User IDs"), tr("everyone"), &TargetingDraft::userIds);
    add(QStringLiteral("browsers"), tr("Browsers"), QStringLiteral("chrome, firefox, safari"),
        &TargetingDraft::browsers);
    add(QStringLiteral("actions"), tr("Performed actions"), tr("any"), &TargetingDraft::actions);
    add(QStringLiteral("notActions"), tr("Did not perform"), tr("any"),
        &TargetingDraft::notActions);
    add(QStringLiteral("continents"), tr("Continents"), QStringLiteral("EU, NA"),
        &TargetingDraft::continents);
    add(QStringLiteral("countries"), tr("Countries"), QStringLiteral("DE, FR, US"),
        &TargetingDraft::countries);
    add(QStringLiteral("ipAddresses"), tr("IP addresses"), QStringLiteral("192.0.2.7, 2001:db8::7"),
        &TargetingDraft::ipAddresses);

    auto *hint =
        new QLabel(tr("Separate entries with commas. An empty field matches everyone. The sandbox "
                      "validates these conditions but delivers to every subscriber."),
                   this);
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    grid->addWidget(hint, 4, 0, 1, 4);
    grid->setRowStretch(5, 1);
    handFocusOn(*this, *m_fields.first().edit);
    connect(&draft, &MessageDraft::targetingReplaced, this, &TargetingPanel::showDraft);
    showDraft();
}

void TargetingPanel::showDraft()
{
    for (const Field &field : m_fields)
        field.edit->setText(m_draft.targeting().*field.text);
}

void TargetingPanel::goToFault()
{
    const auto wrong = m_draft.targeting().wrong();
    if (!wrong)
        return;
    for (const Field &field : m_fields) {
        if (field.text != wrong->text)
            continue;
        field.edit->setFocus(Qt::OtherFocusReason);
        const auto at = static_cast<int>(field.edit->text().indexOf(wrong->entry));
        field.edit->deselect();
        field.edit->setCursorPosition(at < 0 ? static_cast<int>(field.edit->text().size())
                                             : at + static_cast<int>(wrong->entry.size()));
    }
}

void TargetingPanel::apply()
{
    TargetingDraft targeting;
    for (const Field &field : m_fields)
        targeting.*field.text = field.edit->text();
    m_draft.setTargeting(targeting);
}

} // namespace RadarDesk::gui

#include "moc_targetingpanel.cpp"
