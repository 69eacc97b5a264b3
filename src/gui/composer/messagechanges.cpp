// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/messagechanges.h>

#include <gui/kit/code/differenceview.h>
#include <workbench/core/visibletext.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace workbench;

MessageChanges::MessageChanges(QWidget *parent)
    : QDialog(parent)
    , m_what(new QLabel(this))
    , m_view(new DifferenceView(this))
{
    setObjectName(QStringLiteral("messageChanges"));
    setWindowTitle(tr("Unsaved changes"));
    m_what->setObjectName(QStringLiteral("messageChangesText"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("messageChangesView"));
    m_view->setAccessibleName(tr("Changes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveChanges"));
    auto *revert = buttons->addButton(tr("&Revert"), QDialogButtonBox::ActionRole);
    revert->setObjectName(QStringLiteral("revertChanges"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(620, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
    connect(revert, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT revertRequested();
    });
}

void MessageChanges::show(const QString &name, const TextDifference &difference)
{
    const QString removed = tr("%n line(s) removed", nullptr, difference.removed);
    const QString added = tr("%n line(s) added", nullptr, difference.added);
    //: %1 is the name of a saved message, %2 and %3 are as “2 lines added”
    m_what->setText(tr("Changes to “%1”: %2, %3.").arg(visibleText(name), removed, added));
    m_view->show(difference);
    open();
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace RadarDesk::gui

#include "moc_messagechanges.cpp"
