// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/pages/sharedialog.h>

#include <sandbox/pages/networkaddresses.h>
#include <sandbox/pages/subscriberpages.h>

#include <ui_sharedialog.h>

#include <QClipboard>

namespace RadarDesk::gui {

using namespace sandbox;

ShareDialog::ShareDialog(SubscriberPages &pages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShareDialog>())
    , m_pages(pages)
{
    m_ui->setupUi(this);
    m_ui->shareFault->hide();
    connect(m_ui->shareAllowed, &QCheckBox::clicked, this, &ShareDialog::allow);
    connect(m_ui->shareNetwork, &QComboBox::currentIndexChanged, this, &ShareDialog::showAddress);
    connect(m_ui->shareCopy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(url().toString()); });
    connect(m_ui->shareClose, &QPushButton::clicked, this, &QDialog::accept);
    connect(&pages, &SubscriberPages::sharingChanged, this, &ShareDialog::updateSharing);
}

ShareDialog::~ShareDialog() = default;

void ShareDialog::openFor(const SubscriberPage &page)
{
    m_page = page;
    setWindowTitle(tr("%1 on phones").arg(page.channel));
    m_ui->shareFault->hide();
    updateSharing();
    open();
    m_ui->shareAllowed->setFocus();
}

void ShareDialog::allow(bool allowed)
{
    m_ui->shareFault->hide();
    if (!allowed) {
        m_pages.endSharing();
        return;
    }
    const auto shared = m_pages.share();
    if (!shared) {
        m_ui->shareFault->setText(shared.error());
        m_ui->shareFault->show();
        updateSharing();
    }
}

void ShareDialog::updateSharing()
{
    const bool sharing = m_pages.isSharing();
    m_ui->shareAllowed->setChecked(sharing);
    m_ui->shareNetwork->clear();
    const QList<QHostAddress> addresses = networkAddresses();
    for (const QHostAddress &address : addresses)
        m_ui->shareNetwork->addItem(address.toString());
    const bool reachable = sharing && !addresses.isEmpty();
    m_ui->shareNetwork->setVisible(reachable && addresses.size() > 1);
    m_ui->shareNetworkLabel->setVisible(reachable && addresses.size() > 1);
    m_ui->shareAddress->setVisible(reachable);
    m_ui->shareCopy->setEnabled(reachable);
    m_ui->shareOffline->setVisible(sharing && addresses.isEmpty());
    m_ui->sharePages->setCurrentWidget(reachable ? m_ui->shareCode : m_ui->shareNothing);
    showAddress();
}

QUrl ShareDialog::url() const
{
    const QString address = m_ui->shareNetwork->currentText();
    return address.isEmpty() ? QUrl() : m_pages.shareUrl(m_page, QHostAddress(address));
}

void ShareDialog::showAddress()
{
    const QString text = url().toString();
    m_ui->qr->setText(text);
    m_ui->shareAddress->setText(text);
}

} // namespace RadarDesk::gui

#include "moc_sharedialog.cpp"
