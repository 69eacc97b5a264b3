// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/clientdataedit.h>

#include <pushradar/clientdata.h>

#include <ui_clientdataedit.h>

#include <QScopedValueRollback>
#include <QStyle>

namespace RadarDesk::gui {

using PushRadar::ClientData;

ClientDataEdit::ClientDataEdit(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ClientDataEdit>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->clientDataText); // nothing is before it
    m_ui->clientDataMeter->setMaximum(ClientData::SizeLimit);
    connect(m_ui->clientDataText, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        if (!m_isFilling)
            Q_EMIT edited();
    });
    judge();
}

ClientDataEdit::~ClientDataEdit() = default;

QString ClientDataEdit::text() const
{
    return m_ui->clientDataText->toPlainText();
}

void ClientDataEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->clientDataText->setPlainText(text); // what is undone is only of the same user
}

void ClientDataEdit::judge()
{
    m_check = checkClientData(text());
    m_ui->clientDataText->markFault(m_check.place);
    const bool isFaulty = !m_check.fault.isEmpty();
    const QString said = isFaulty ? m_check.fault : m_check.advice;
    m_ui->clientDataFault->setText(said);
    m_ui->clientDataFault->setVisible(!said.isEmpty());
    m_ui->clientDataText->setAccessibleDescription(said);
    m_ui->clientDataSize->setText(
        tr("%L1 of %L2 bytes").arg(m_check.bytes).arg(ClientData::SizeLimit));
    m_ui->clientDataMeter->setValue(
        static_cast<int>(std::min(m_check.bytes, ClientData::SizeLimit)));
    const auto polish = [](QWidget *widget, const char *property, bool value) {
        if (widget->property(property).toBool() == value)
            return;
        widget->setProperty(property, value);
        widget->style()->polish(widget);
        widget->update();
    };
    polish(m_ui->clientDataFault, "fault", isFaulty);
    polish(m_ui->clientDataMeter, "over", m_check.bytes > ClientData::SizeLimit);
}

} // namespace RadarDesk::gui

#include "moc_clientdataedit.cpp"
