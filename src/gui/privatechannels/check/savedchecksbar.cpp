// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/check/savedchecksbar.h>

#include <gui/kit/look/mnemonics.h>
#include <privatechannels/checks/checksmodel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace privatechannels;

SavedChecksBar::SavedChecksBar(ChecksModel &checks, QToolButton &button, QWidget *parent)
    : QFrame(parent)
    , m_checks(checks)
    , m_menu(new QMenu(this))
    , m_field(new QLineEdit(this))
{
    auto *label = new QLabel(tr("Save as"), this);
    auto *save = new QPushButton(tr("Save"), this);
    auto *cancel = new QToolButton(this);
    setObjectName(QStringLiteral("checkKeepRow"));
    m_field->setObjectName(QStringLiteral("checkKeepName"));
    save->setObjectName(QStringLiteral("checkKeepSave"));
    cancel->setObjectName(QStringLiteral("checkKeepCancel"));
    m_field->setAccessibleName(tr("Name of the check"));
    label->setBuddy(m_field);
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_field, 1);
    layout->addWidget(save);
    layout->addWidget(cancel);
    hide();
    connect(save, &QPushButton::clicked, this, &SavedChecksBar::enter);
    connect(m_field, &QLineEdit::returnPressed, this, &SavedChecksBar::enter);
    connect(cancel, &QToolButton::clicked, this, &SavedChecksBar::close);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedChecksBar::fill);
    button.setMenu(m_menu);
}

void SavedChecksBar::setCurrent(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
}

void SavedChecksBar::askName(const QString &name)
{
    show();
    m_field->setText(m_name.isEmpty() ? name : m_name);
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SavedChecksBar::fill()
{
    m_menu->clear();
    for (const SavedCheck &check : m_checks.checks()) {
        QAction *action = m_menu->addAction(withLiteralAmpersands(check.settings.name));
        action->setCheckable(true);
        action->setChecked(check.settings.id == m_id);
        connect(action, &QAction::triggered, this, [this, id = check.settings.id] {
            if (const SavedCheck *found = m_checks.find(id))
                Q_EMIT chosen(CheckSettings(found->settings));
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No saved checks"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save this check…"), QKeySequence::Save, this,
                      &SavedChecksBar::saveRequested);
    QAction *remove =
        m_menu->addAction(tr("&Delete “%1”").arg(m_name), this, &SavedChecksBar::removeCurrent);
    remove->setVisible(m_checks.find(m_id) != nullptr);
}

void SavedChecksBar::enter()
{
    Q_EMIT named(m_field->text().trimmed());
}

void SavedChecksBar::close()
{
    hide();
    Q_EMIT closed();
}

void SavedChecksBar::removeCurrent()
{
    m_removed = m_checks.remove(m_id);
    m_id.clear();
    m_name.clear();
    Q_EMIT currentChanged({}, {});
    if (m_removed)
        Q_EMIT deleted(m_removed->settings.name);
}

void SavedChecksBar::undo()
{
    if (!m_removed)
        return;
    m_id = m_checks.setCheck(*m_removed);
    m_name = m_removed->settings.name;
    m_removed.reset();
    Q_EMIT currentChanged(m_id, m_name);
}

} // namespace RadarDesk::gui

#include "moc_savedchecksbar.cpp"
