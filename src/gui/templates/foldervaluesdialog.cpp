// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/templates/foldervaluesdialog.h>

#include <gui/profiles/valuespanel.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

FolderValuesDialog::FolderValuesDialog(FolderValuesList &folders, ProfileValues &secrets,
                                       QWidget *parent)
    : QDialog(parent)
    , m_folders(folders)
    , m_panel(new ValuesPanel(secrets, this))
    , m_use(new QLabel(this))
{
    setObjectName(QStringLiteral("folderValues"));
    m_panel->setTableName(tr("Values of the folder"));
    m_use->setTextFormat(Qt::PlainText);
    m_use->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_use);
    layout->addWidget(m_panel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel, &ValuesPanel::edited, this, &FolderValuesDialog::apply);
    connect(&folders, &FolderValuesList::changed, this, &FolderValuesDialog::follow);
    resize(460, sizeHint().height());
}

FolderValuesDialog::~FolderValuesDialog()
{
    // A value that is being edited is handed over when the table goes, which is after this.
    m_panel->disconnect(this);
}

void FolderValuesDialog::openFor(const QString &folder)
{
    showValues(m_folders.of(folder));
    open();
}

void FolderValuesDialog::showValues(const FolderValues &values)
{
    m_shown = values;
    //: %1 is a folder of saved messages
    setWindowTitle(tr("Values of “%1”").arg(values.folder));
    m_use->setText(tr("The saved messages and scenarios of this folder use these values instead "
                      "of those that the profile has under the same names."));
    m_panel->edit(values.id, values.values);
}

void FolderValuesDialog::apply()
{
    m_shown.values = m_panel->values();
    m_folders.set(m_shown);
}

void FolderValuesDialog::follow()
{
    const FolderValues *const now = m_folders.find(m_shown.id);
    if (now && *now != m_shown)
        showValues(FolderValues(*now));
}

} // namespace RadarDesk::gui

#include "moc_foldervaluesdialog.cpp"
