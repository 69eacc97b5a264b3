// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/addusersform.h>

#include <gui/kit/layout/onkey.h>

#include <privatechannels/presence/testusersmodel.h>

#include <ui_addusersform.h>

namespace RadarDesk::gui {

using namespace privatechannels;

AddUsersForm::AddUsersForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AddUsersForm>())
{
    m_ui->setupUi(this);
    m_ui->addUsersFault->hide();
    connect(m_ui->addUsersCount, &QLineEdit::returnPressed, this, &AddUsersForm::apply);
    connect(m_ui->addUsersAdd, &QPushButton::clicked, this, &AddUsersForm::apply);
    connect(m_ui->addUsersCancel, &QPushButton::clicked, this, &AddUsersForm::decline);
    onKey(*this, Qt::Key_Escape, [this] { decline(); });
    hide();
}

AddUsersForm::~AddUsersForm() = default;

void AddUsersForm::ask()
{
    m_ui->addUsersFault->hide();
    show();
    m_ui->addUsersCount->setFocus(Qt::OtherFocusReason);
    m_ui->addUsersCount->selectAll();
}

void AddUsersForm::apply()
{
    bool isNumber = false;
    const int count = m_ui->addUsersCount->text().trimmed().toInt(&isNumber);
    if (!isNumber || count < 1 || count > TestUsersModel::MostAtOnce) {
        m_ui->addUsersFault->setText(
            tr("Enter a number from 1 to %1.").arg(TestUsersModel::MostAtOnce));
        m_ui->addUsersFault->show();
        m_ui->addUsersCount->setFocus(Qt::OtherFocusReason);
        m_ui->addUsersCount->selectAll();
        return;
    }
    hide();
    Q_EMIT entered(count);
}

void AddUsersForm::decline()
{
    hide();
    Q_EMIT declined();
}

} // namespace RadarDesk::gui

#include "moc_addusersform.cpp"
