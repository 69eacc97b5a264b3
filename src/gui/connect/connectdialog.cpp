// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connect/connectdialog.h>

#include <gui/connect/callline.h>
#include <gui/connect/recordbar.h>
#include <gui/connect/topicdelegate.h>
#include <gui/kit/layout/formplace.h>
#include <session/profiles/sandboxcredentials.h>
#include <session/profiles/sandboxport.h>
#include <session/relay/recordingrelay.h>

#include <ui_connectdialog.h>

#include <QApplication>
#include <QClipboard>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr int TopicsMargin = 24;

}

ConnectDialog::ConnectDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_credentials(services.credentials)
    , m_port(services.port)
    , m_relay(services.relay)
    , m_profiles(services.profiles)
    , m_call(new CallLine(this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->call, m_call);
    fillPlace(m_ui->record, new RecordBar(services.relay, services.active, this));
    for (const ConnectTopic each : connectTopics()) {
        auto *item = new QListWidgetItem(nameOf(each), m_ui->connectTopics);
        item->setData(Qt::UserRole, QVariant::fromValue(each));
    }
    m_ui->connectTopics->setItemDelegate(new TopicDelegate(this));
    m_ui->connectTopics->setFixedWidth(m_ui->connectTopics->sizeHintForColumn(0) + TopicsMargin);
    m_ui->connectTopics->setCurrentRow(0);
    m_ui->connectLines->setChecked(true);
    setClipboardTime(SecretClipboard::Stay);
    connect(m_ui->connectTopics, &QListWidget::currentRowChanged, this, &ConnectDialog::updateCode);
    for (const QToolButton *button : {m_ui->connectLines, m_ui->connectServer})
        connect(button, &QToolButton::toggled, this, &ConnectDialog::updateCode);
    connect(m_ui->connectCopy, &QPushButton::clicked, this, &ConnectDialog::copy);
    connect(m_ui->connectCopySecret, &QPushButton::clicked, this, &ConnectDialog::copyWithSecret);
    connect(m_ui->connectSettings, &QPushButton::clicked, this, &ConnectDialog::settingsRequested);
    connect(m_ui->connectClose, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_credentials, &SandboxCredentials::changed, this, &ConnectDialog::updateCode);
    connect(&m_port, &SandboxPort::changed, this, &ConnectDialog::updateCode);
    connect(&m_relay, &RecordingRelay::changed, this, &ConnectDialog::showTopics);
    resize(780, 540);
    showTopics();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::open()
{
    // The main window stays usable.
    setModal(false);
    show();
    raise();
    activateWindow();
    m_ui->connectTopics->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::setClipboardTime(std::chrono::milliseconds stay)
{
    m_clipboard = std::make_unique<SecretClipboard>(stay);
    connect(m_clipboard.get(), &SecretClipboard::cleared, this,
            [this] { m_ui->connectSaid->setText(tr("The code was removed from the clipboard.")); });
}

void ConnectDialog::showCall(const QString &library, const QString &what, bool succeeded,
                             const QDateTime &time)
{
    m_call->showCall(library, what, succeeded, time);
}

ConnectTopic ConnectDialog::topic() const
{
    return m_ui->connectTopics->currentItem()->data(Qt::UserRole).value<ConnectTopic>();
}

ConnectForm ConnectDialog::form() const
{
    return m_ui->connectServer->isChecked() && hasServer(topic()) && !isForRelay()
        ? ConnectForm::Server
        : ConnectForm::Lines;
}

bool ConnectDialog::isForRelay() const
{
    return m_relay.isRunning();
}

void ConnectDialog::showTopics()
{
    // Pages subscribe directly at the service; the relay passes on only the server's calls.
    for (int row = 0; row < m_ui->connectTopics->count(); ++row) {
        QListWidgetItem *const item = m_ui->connectTopics->item(row);
        const bool isPage = item->data(Qt::UserRole).value<ConnectTopic>() == ConnectTopic::Page;
        item->setHidden(isPage && isForRelay());
        if (isPage && isForRelay() && item == m_ui->connectTopics->currentItem())
            m_ui->connectTopics->setCurrentRow(0);
    }
    updateCode();
}

QString ConnectDialog::meaning() const
{
    if (!isForRelay() || topic() == ConnectTopic::Curl || topic() == ConnectTopic::Environment)
        return meaningOf(topic(), form());
    //: %1 is a programming language
    return tr("These lines point the official %1 library at RadarDesk. The secret stays the one of "
              "the service.")
        .arg(nameOf(topic()));
}

QString ConnectDialog::code(bool withSecret) const
{
    const auto &pair = m_credentials.pair();
    ConnectInput input;
    if (isForRelay()) {
        const Profile *profile = m_profiles.find(m_relay.profileId());
        input.url = m_relay.url();
        input.publicKey = profile ? profile->publicKey.trimmed() : QString();
        return connectCode(topic(), form(), input);
    }
    input.url = m_port.url();
    if (input.url.isEmpty())
        input.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port.wanted()));
    input.publicKey = pair ? pair->publicKey : QStringLiteral("pk_your_public_key");
    if (withSecret && pair)
        input.secret = QString::fromUtf8(pair->secret.reveal());
    return connectCode(topic(), form(), input);
}

void ConnectDialog::updateCode()
{
    m_ui->connectForms->setVisible(hasServer(topic()) && !isForRelay());
    m_ui->connectMeaning->setText(meaning());
    const QString text = code(false);
    if (m_ui->connectCode->toPlainText() != text)
        m_ui->connectCode->setPlainText(text);
    m_ui->connectCopySecret->setVisible(takesSecret(topic()) && !isForRelay());
    m_ui->connectCopySecret->setEnabled(m_credentials.pair().has_value());
    m_ui->connectSaid->setText(
        takesSecret(topic()) && topic() != ConnectTopic::Environment
            ? tr("Without the secret, the code reads it from PUSHRADAR_SECRET.")
            : QString());
    showPlace();
}

void ConnectDialog::showPlace()
{
    m_ui->connectSettings->setVisible(!isForRelay());
    if (isForRelay()) {
        //: %1 is a URL
        m_ui->connectPlace->setText(
            tr("Your app reaches the service by %1 for as long as the recording goes on.")
                .arg(m_relay.url().toString()));
        return;
    }
    if (m_port.url().isEmpty()) {
        m_ui->connectPlace->setText(
            tr("The sandbox isn't running. %1", "%1 is why").arg(m_port.problem()).trimmed());
        return;
    }
    const bool isStored = m_credentials.place() == SandboxCredentials::Place::Keychain;
    QString text = isStored
        ? tr("Secret in the keychain: address and credentials stay the same at each start.")
        : tr("Secret for this run only: the next start has other credentials.");
    if (!m_port.problem().isEmpty())
        text = m_port.problem() + u' '
            + tr("Until then, the sandbox uses port %1.").arg(m_port.url().port());
    m_ui->connectPlace->setText(text);
}

void ConnectDialog::copy()
{
    QApplication::clipboard()->setText(code(false));
    m_ui->connectSaid->setText(tr("Copied."));
}

void ConnectDialog::copyWithSecret()
{
    m_clipboard->copy(PushRadar::HiddenText(code(true)));
    m_ui->connectSaid->setText(
        tr("Copied with the secret. The code is removed from the clipboard after a while."));
}

} // namespace RadarDesk::gui

#include "moc_connectdialog.cpp"
