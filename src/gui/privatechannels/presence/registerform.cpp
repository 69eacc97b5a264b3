// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/registerform.h>

#include <privatechannels/presence/presencecalls.h>
#include <workbench/events/eventtext.h>

#include <ui_registerform.h>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

RegisterForm::RegisterForm(PresenceCalls &calls, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RegisterForm>())
    , m_calls(calls)
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(m_ui->registerSocket); // nothing is before it
    m_ui->registerData->setText(QStringLiteral("{\"##uniqueID\": 1, \"name\": \"Ada\"}"));
    m_ui->registerAnswer->hide();
    m_ui->registerAnswer->setSubject(tr("Registration result"));
    connect(m_ui->registerSocket, &QLineEdit::textChanged, this, &RegisterForm::updateFields);
    connect(m_ui->registerSocket, &QLineEdit::returnPressed, this, &RegisterForm::registerNow);
    connect(m_ui->registerData, &ClientDataEdit::edited, this, &RegisterForm::updateFields);
    connect(m_ui->registerNow, &QPushButton::clicked, this, &RegisterForm::registerNow);
    connect(&calls, &PresenceCalls::profileChanged, this, &RegisterForm::updateFields);
    updateFields();
}

RegisterForm::~RegisterForm() = default;

void RegisterForm::updateFields()
{
    const bool canRegister = m_calls.hasClientData();
    m_ui->registerVersion->setVisible(!canRegister);
    m_ui->registerNow->setEnabled(canRegister && !m_isAsking
                                  && !m_ui->registerSocket->text().trimmed().isEmpty()
                                  && m_ui->registerData->check().value);
}

void RegisterForm::registerNow()
{
    if (!m_ui->registerNow->isEnabled())
        return;
    const QString socketId = m_ui->registerSocket->text().trimmed();
    m_isAsking = true;
    updateFields();
    m_ui->registerAnswer->show();
    m_ui->registerAnswer->showMessage(ResultLine::Severity::Pending, tr("Registering…"));
    m_calls.registerData(
        {}, socketId, *m_ui->registerData->check().value,
        tr("Registered client data for the socket %1.").arg(socketId), {}, this,
        [this](const PresenceCalls::Answer &answer) {
            m_isAsking = false;
            updateFields();
            if (!answer.fault.isEmpty()) {
                m_ui->registerAnswer->showMessage(ResultLine::Severity::Bad, answer.fault);
                return;
            }
            const PushRadar::Exchange &exchange = *answer.exchange;
            m_ui->registerAnswer->showMessage(
                ResultLine::Severity::Good,
                tr("Registered in %1: %2 %3")
                    .arg(shortDuration(
                        exchange.timing.finished.value_or(std::chrono::microseconds(0))))
                    .arg(exchange.status.value_or(0))
                    .arg(shortData(exchange.responseBody)));
        });
}

} // namespace RadarDesk::gui

#include "moc_registerform.cpp"
