// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/identities/identitiessheet.h>

#include <gui/privatechannels/identities/identitieseditor.h>

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace privatechannels;

IdentitiesSheet::IdentitiesSheet(IdentitiesModel &identities, IdentityValues &values,
                                 QWidget *parent)
    : QDialog(parent)
    , m_editor(new IdentitiesEditor(identities, values, this))
{
    setObjectName(QStringLiteral("identitiesSheet"));
    setWindowTitle(tr("Identities"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(16, 0, 16, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_editor, &IdentitiesEditor::added, this, &IdentitiesSheet::added);
    resize(640, 420);
}

void IdentitiesSheet::openAt(const QString &id)
{
    m_editor->editIdentity(id);
    show();
    raise();
    activateWindow();
}

} // namespace RadarDesk::gui

#include "moc_identitiessheet.cpp"
