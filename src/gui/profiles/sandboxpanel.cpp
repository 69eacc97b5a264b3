// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/sandboxpanel.h>

#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxport.h>

#include <ui_sandboxpanel.h>

#include <QClipboard>
#include <QIntValidator>

namespace RadarDesk::gui {

using namespace base;
using namespace session;

SandboxPanel::SandboxPanel(SandboxCredentials &credentials, SandboxPort &port, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SandboxPanel>())
    , m_credentials(credentials)
    , m_port(port)
{
    m_ui->setupUi(this);
    m_moment.setSingleShot(true);
    setMoments(ShowTime, SecretClipboard::Stay);
    m_ui->sandboxNotice->hide();
    m_ui->sandboxNotice->setClosable(true);
    connectPort();
    connectCredentials();
    connectEntry();
    openEntry(false);
    updateSandbox();
}

SandboxPanel::~SandboxPanel() = default;

void SandboxPanel::setMoments(std::chrono::milliseconds onScreen,
                              std::chrono::milliseconds onClipboard)
{
    m_moment.setInterval(onScreen);
    m_clipboard = std::make_unique<SecretClipboard>(onClipboard);
    connect(m_clipboard.get(), &SecretClipboard::cleared, this, [this] {
        m_ui->sandboxNotice->showMessage(tr("The secret was removed from the clipboard."));
    });
}

void SandboxPanel::alignLabels(QLabel &label)
{
    int width = label.sizeHint().width();
    for (const QLabel *each : {m_ui->sandboxAddressLabel, m_ui->sandboxPortLabel,
                               m_ui->sandboxKeyLabel, m_ui->sandboxSecretLabel})
        width = qMax(width, each->sizeHint().width());
    m_ui->sandboxAddressLabel->setMinimumWidth(width);
    label.setMinimumWidth(width);
}

void SandboxPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setRevealed(false); // whoever opens the window next need not see it
}

void SandboxPanel::connectPort()
{
    connect(&m_port, &SandboxPort::changed, this, &SandboxPanel::showPort);
    connect(&m_port, &SandboxPort::wantedChanged, this, &SandboxPanel::showPort);
    m_ui->sandboxPort->setValidator(new QIntValidator(1, 0xFFFF, this));
    // Not while one types: each port would be tried.
    connect(m_ui->sandboxPort, &QLineEdit::editingFinished, this, &SandboxPanel::move);
    connect(m_ui->sandboxCopyAddress, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_port.url().toString()); });
    connect(m_ui->sandboxPortRetry, &QPushButton::clicked, &m_port, &SandboxPort::retry);
    connect(m_ui->sandboxPortKeep, &QPushButton::clicked, this,
            [this] { m_port.setWanted(static_cast<quint16>(m_port.url().port())); });
}

void SandboxPanel::connectCredentials()
{
    connect(&m_credentials, &SandboxCredentials::changed, this, &SandboxPanel::showCredentials);
    connect(&m_moment, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_ui->sandboxShow, &QPushButton::clicked, this,
            [this] { setRevealed(m_ui->sandboxSecret->echoMode() == QLineEdit::Password); });
    connect(m_ui->sandboxCopySecret, &QPushButton::clicked, this, &SandboxPanel::copySecret);
    connect(m_ui->sandboxCopyKey, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_ui->sandboxKey->text()); });
    connect(m_ui->sandboxNew, &QPushButton::clicked, this, &SandboxPanel::makeNew);
    connect(m_ui->sandboxRetry, &QPushButton::clicked, &m_credentials, &SandboxCredentials::retry);
}

void SandboxPanel::connectEntry()
{
    connect(m_ui->sandboxEnter, &QPushButton::clicked, this, [this] { openEntry(true); });
    connect(m_ui->sandboxEntryCancel, &QPushButton::clicked, this, [this] { openEntry(false); });
    connect(m_ui->sandboxEntryUse, &QPushButton::clicked, this, &SandboxPanel::takeEntry);
    for (QLineEdit *field : {m_ui->sandboxEntrySecret, m_ui->sandboxEntryKey}) {
        connect(field, &QLineEdit::textChanged, this, &SandboxPanel::checkEntry);
        connect(field, &QLineEdit::returnPressed, m_ui->sandboxEntryUse, &QPushButton::click);
    }
}

void SandboxPanel::updateSandbox()
{
    showPort();
    showCredentials();
}

void SandboxPanel::showPort()
{
    const QUrl &url = m_port.url();
    m_ui->sandboxAddress->setText(url.isEmpty() ? tr("Not running") : url.toString());
    m_ui->sandboxCopyAddress->setEnabled(!url.isEmpty());
    m_ui->sandboxPort->setText(QString::number(m_port.wanted()));
    const QString &problem = m_port.problem();
    const bool isElsewhere = !problem.isEmpty() && !url.isEmpty();
    m_ui->sandboxPortProblem->setText(
        isElsewhere ? tr("%1 Until then, it uses port %2.", "%1 is whole sentences")
                          .arg(problem, QString::number(url.port()))
                    : problem);
    m_ui->sandboxPortProblem->setVisible(!problem.isEmpty());
    m_ui->sandboxPortRetry->setVisible(!problem.isEmpty());
    m_ui->sandboxPortKeep->setVisible(isElsewhere);
    m_ui->sandboxPortKeep->setText(tr("Always use port %1").arg(url.port()));
}

void SandboxPanel::showCredentials()
{
    const auto &pair = m_credentials.pair();
    m_ui->sandboxKey->setText(pair ? pair->publicKey : QString());
    m_ui->sandboxSecret->setText(pair ? QString::fromUtf8(pair->secret.reveal()) : QString());
    m_ui->sandboxSecret->setCursorPosition(0);
    for (QPushButton *button : {m_ui->sandboxShow, m_ui->sandboxCopySecret, m_ui->sandboxCopyKey,
                                m_ui->sandboxNew, m_ui->sandboxEnter})
        button->setEnabled(pair.has_value());
    const auto &fault = m_credentials.fault();
    QString state;
    switch (m_credentials.place()) {
    case SandboxCredentials::Place::Keychain:
        state = tr("The credentials are in the keychain and stay the same.");
        break;
    case SandboxCredentials::Place::ThisRun:
        state = tr("The credentials are for this run only.");
        break;
    case SandboxCredentials::Place::Waiting:
    case SandboxCredentials::Place::Nowhere:
        state = tr("The credentials are for this run only, until the keychain answers.");
        break;
    }
    m_ui->sandboxState->setText(fault ? state + u' ' + fault->sentence : state);
    m_ui->sandboxRetry->setVisible(fault
                                   && m_credentials.place() == SandboxCredentials::Place::ThisRun);
}

void SandboxPanel::move()
{
    m_port.setWanted(m_ui->sandboxPort->text().toUShort());
}

void SandboxPanel::makeNew()
{
    m_credentials.makeNew();
    offerUndo(tr("Created a new secret and public key. Apps that use the old ones are refused from "
                 "now on."));
}

void SandboxPanel::copySecret()
{
    if (!m_credentials.pair())
        return;
    m_clipboard->copy(m_credentials.pair()->secret);
    m_ui->sandboxNotice->showMessage(
        tr("Copied the secret. It is removed from the clipboard after a while."));
}

void SandboxPanel::setRevealed(bool isRevealed)
{
    m_ui->sandboxSecret->setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    m_ui->sandboxShow->setText(isRevealed ? tr("Hi&de") : tr("Sho&w"));
    if (isRevealed)
        m_moment.start();
    else
        m_moment.stop();
}

void SandboxPanel::openEntry(bool isOpen)
{
    m_ui->sandboxEntrySecret->clear();
    m_ui->sandboxEntryKey->clear();
    m_ui->sandboxEntry->setVisible(isOpen);
    m_ui->sandboxEnter->setVisible(!isOpen);
    checkEntry();
    if (isOpen)
        m_ui->sandboxEntrySecret->setFocus(Qt::OtherFocusReason);
}

void SandboxPanel::checkEntry()
{
    const QString secret = m_ui->sandboxEntrySecret->text();
    const QString key = m_ui->sandboxEntryKey->text();
    const QString secretFault = SandboxCredentials::secretFault(secret);
    const QString keyFault = SandboxCredentials::publicKeyFault(key);
    m_ui->sandboxEntryUse->setEnabled(secretFault.isEmpty() && keyFault.isEmpty());
    // Somebody who types has not finished after the first letters.
    const auto isBegun = [](const QString &text, QStringView prefix) {
        return prefix.startsWith(QStringView(text).trimmed());
    };
    const QString said = !isBegun(secret, u"sk_") && !secretFault.isEmpty() ? secretFault
        : !isBegun(key, u"pk_")                                             ? keyFault
                                                                            : QString();
    m_ui->sandboxEntryFault->setText(said);
    m_ui->sandboxEntryFault->setVisible(!said.isEmpty());
}

void SandboxPanel::takeEntry()
{
    const auto secret = PushRadar::Secret::make(m_ui->sandboxEntrySecret->text().trimmed());
    const QString key = m_ui->sandboxEntryKey->text().trimmed();
    if (!secret || !SandboxCredentials::publicKeyFault(key).isEmpty())
        return;
    m_credentials.enter({*secret, key});
    openEntry(false);
    offerUndo(tr("The sandbox uses the entered secret and public key."));
}

void SandboxPanel::offerUndo(const QString &what)
{
    if (!m_credentials.canUndo())
        return;
    m_ui->sandboxNotice->offerUndo(what, [this] {
        m_credentials.undo();
        m_ui->sandboxNotice->showMessage({});
    });
}

} // namespace RadarDesk::gui

#include "moc_sandboxpanel.cpp"
