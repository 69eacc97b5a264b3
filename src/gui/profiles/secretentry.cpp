// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/secretentry.h>

#include <workbench/profiles/enteredsecret.h>

#include <ui_secretentry.h>

namespace RadarDesk::gui {

using namespace workbench;

SecretEntry::SecretEntry(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SecretEntry>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->secret); // nothing is before it
    connect(m_ui->secret, &QLineEdit::textChanged, this, &SecretEntry::check);
    connect(m_ui->secret, &QLineEdit::returnPressed, m_ui->keep, &QPushButton::click);
    connect(m_ui->keep, &QPushButton::clicked, this, [this] { hand(&SecretEntry::saveRequested); });
    connect(m_ui->hold, &QPushButton::clicked, this, [this] { hand(&SecretEntry::holdRequested); });
    check();
}

SecretEntry::~SecretEntry() = default;

void SecretEntry::putButtonsBelow()
{
    m_ui->row->setDirection(QBoxLayout::TopToBottom);
    m_ui->row->setAlignment(m_ui->buttons, Qt::AlignLeading);
}

void SecretEntry::setPublicKey(const QString &key)
{
    m_publicKey = key;
    check();
}

void SecretEntry::clear()
{
    m_ui->secret->clear();
}

void SecretEntry::check()
{
    const QString text = m_ui->secret->text();
    const auto secret = secretFromEntry(text, m_publicKey);
    // Somebody who types has not finished after the first letters.
    const bool unfinished = QStringView(u"sk_").startsWith(QStringView(text).trimmed());
    m_ui->keep->setEnabled(secret.ok());
    m_ui->hold->setEnabled(secret.ok());
    const QString fault = secret || unfinished ? QString() : secret.error().message;
    m_ui->check->setText(fault);
    m_ui->check->setVisible(!fault.isEmpty());
    m_ui->secret->setAccessibleDescription(fault);
}

void SecretEntry::hand(void (SecretEntry::*over)(const PushRadar::Secret &))
{
    const auto secret = secretFromEntry(m_ui->secret->text(), m_publicKey);
    if (!secret)
        return;
    m_ui->secret->clear();
    Q_EMIT(this->*over)(*secret);
}

} // namespace RadarDesk::gui

#include "moc_secretentry.cpp"
