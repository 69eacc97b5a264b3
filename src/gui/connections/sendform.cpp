// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connections/sendform.h>

#include <pushradar/jsonvalue.h>

#include <ui_sendform.h>

#include <QShortcut>

namespace RadarDesk::gui {

SendForm::SendForm(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SendForm>())
{
    m_ui->setupUi(this);
    hide();
    m_ui->sendFault->hide();
    m_ui->sendData->setPlainText(QStringLiteral("{\"message\": \"Hello\"}"));
    const auto key = [this](const QKeySequence &keys, void (SendForm::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Return, &SendForm::send);
    key(Qt::CTRL | Qt::Key_Enter, &SendForm::send);
    key(Qt::Key_Escape, &SendForm::decline);
    connect(m_ui->sendNow, &QPushButton::clicked, this, &SendForm::send);
    connect(m_ui->sendCancel, &QPushButton::clicked, this, &SendForm::decline);
    connect(m_ui->sendData, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->sendFault->hide();
        m_ui->sendData->markFault(std::nullopt);
    });
}

SendForm::~SendForm() = default;

void SendForm::ask(const QStringList &channels)
{
    setChannels(channels);
    show();
    m_ui->sendData->selectAll();
    m_ui->sendData->setFocus(Qt::OtherFocusReason);
}

void SendForm::setChannels(const QStringList &channels)
{
    const QString chosen = m_ui->sendChannel->currentText();
    QStringList offered;
    for (int i = 0; i < m_ui->sendChannel->count(); ++i)
        offered.append(m_ui->sendChannel->itemText(i));
    if (offered == channels)
        return;
    m_ui->sendChannel->clear();
    m_ui->sendChannel->addItems(channels);
    m_ui->sendChannel->setCurrentIndex(std::max(0, static_cast<int>(channels.indexOf(chosen))));
    m_ui->sendNow->setEnabled(!channels.isEmpty());
}

void SendForm::send()
{
    if (m_ui->sendChannel->currentText().isEmpty())
        return;
    const QByteArray typed = m_ui->sendData->toPlainText().toUtf8();
    const auto json = PushRadar::JsonValue::fromJson(typed);
    if (!json) {
        m_ui->sendData->markFault(json.error());
        m_ui->sendFault->setText(json.error().message);
        m_ui->sendFault->show();
        m_ui->sendData->goToFault();
        return;
    }
    Q_EMIT entered(m_ui->sendChannel->currentText(), json->toJson());
}

void SendForm::decline()
{
    hide();
    Q_EMIT declined();
}

} // namespace RadarDesk::gui

#include "moc_sendform.cpp"
