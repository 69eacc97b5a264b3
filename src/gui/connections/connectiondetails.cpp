// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connections/connectiondetails.h>

#include <gui/kit/look/mnemonics.h>
#include <gui/kit/look/symbolicon.h>

#include <pushradar/channelname.h>

#include <ui_connectiondetails.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace RadarDesk::gui {

using namespace session;

using PushRadar::ChannelKind;
using PushRadar::ChannelName;

namespace {

constexpr QStringView FactSeparator = u" · ";
constexpr qsizetype ChannelsInMenu = 10;

QString clockOf(const QDateTime &time)
{
    return time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString lifeOf(const Connection &connection)
{
    QStringList lines;
    for (const LifeLine &line : connection.life) {
        lines.append(QStringLiteral("%1  %2").arg(clockOf(toDateTime(line.time)), lifeText(line)));
        if (lines.size() == 1 && connection.leftOut > 0)
            lines.append(ConnectionDetails::tr("%n line(s) left out", nullptr,
                                               static_cast<int>(connection.leftOut)));
    }
    return lines.join(u'\n');
}

/// Changes only the end that differs, so that the selection and the scroll position stay.
void replaceEnd(QPlainTextEdit &edit, const QString &text)
{
    const QString before = edit.toPlainText();
    if (before == text)
        return;
    const auto same = std::mismatch(before.cbegin(), before.cend(), text.cbegin(), text.cend());
    const auto start = static_cast<int>(same.first - before.cbegin());
    const bool isAtEnd = edit.verticalScrollBar()->value() == edit.verticalScrollBar()->maximum();
    QTextCursor cursor(edit.document());
    cursor.setPosition(start);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(start));
    if (isAtEnd)
        edit.verticalScrollBar()->setValue(edit.verticalScrollBar()->maximum());
}

} // namespace

ConnectionDetails::ConnectionDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionDetails>())
    , m_more(new QMenu(this))
{
    m_ui->setupUi(this);
    QFont bold = m_ui->connectionWho->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->connectionWho->setFont(bold);
    m_ui->connectionMore->setMenu(m_more);
    connect(m_ui->connectionSend, &QPushButton::clicked, this, &ConnectionDetails::askForMessage);
    connect(m_ui->connectionClose, &QPushButton::clicked, this, &ConnectionDetails::closeRequested);
    connect(m_ui->connectionCut, &QPushButton::clicked, this, &ConnectionDetails::cutRequested);
    connect(m_ui->connectionRefuse, &QPushButton::clicked, this,
            &ConnectionDetails::refusalToggled);
    connect(m_ui->connectionSendForm, &SendForm::entered, this,
            [this](const QString &channel, const QByteArray &json) {
                m_ui->connectionSendForm->hide();
                Q_EMIT sendRequested(channel, json);
                Q_EMIT left();
            });
    connect(m_ui->connectionSendForm, &SendForm::declined, this, &ConnectionDetails::left);
    connect(m_more, &QMenu::aboutToShow, this, [this] {
        m_more->clear();
        fillMenu(*m_more, m_connection);
    });
    show(nullptr, 0);
}

ConnectionDetails::~ConnectionDetails() = default;

void ConnectionDetails::show(const Connection *connection, int secondsRefused)
{
    m_ui->connectionHint->setVisible(!connection);
    m_ui->connectionParts->setVisible(connection != nullptr);
    const bool isOther = !connection || connection->socketId != m_connection.socketId;
    m_connection = connection ? *connection : Connection();
    if (isOther) {
        m_ui->connectionSendForm->hide();
        m_ui->connectionLife->clear();
    }
    if (!connection)
        return;
    showFacts();
    showLife();
    showActions(secondsRefused);
}

void ConnectionDetails::showFacts()
{
    m_ui->connectionWho->setText(whoText(m_connection));
    QStringList facts{tr("Socket %1").arg(m_connection.socketId)};
    if (m_connection.since.isValid() && m_connection.ended.isValid())
        //: The times between which a connection was there
        facts.append(tr("%1 – %2").arg(clockOf(m_connection.since), clockOf(m_connection.ended)));
    else if (m_connection.since.isValid())
        //: %1 is the time at which it was connected
        facts.append(tr("since %1").arg(clockOf(m_connection.since)));
    if (!m_connection.address.isEmpty())
        //: %1 is an IP address
        facts.append(tr("from %1").arg(m_connection.address));
    facts.append(summaryText(m_connection));
    if (!m_connection.clientData.isEmpty())
        //: %1 is JSON
        facts.append(tr("client data %1").arg(m_connection.clientData));
    m_ui->connectionFacts->setText(facts.join(FactSeparator));
}

void ConnectionDetails::showLife()
{
    replaceEnd(*m_ui->connectionLife, lifeOf(m_connection));
}

void ConnectionDetails::showActions(int secondsRefused)
{
    m_secondsRefused = secondsRefused;
    const bool isOpen = m_connection.state == Connection::State::Open;
    m_ui->connectionSend->setEnabled(canSend(m_connection));
    m_ui->connectionClose->setEnabled(isOpen);
    m_ui->connectionCut->setEnabled(isOpen);
    m_ui->connectionRefuse->setEnabled(canRefuse(m_connection));
    m_ui->connectionRefuse->setText(secondsRefused > 0
                                        ? tr("Allow again (%n s)", nullptr, secondsRefused)
                                        : tr("Re&fuse for 10 s"));
    m_ui->connectionSendForm->setChannels(m_connection.channels);
    if (!canSend(m_connection))
        m_ui->connectionSendForm->hide();
}

void ConnectionDetails::askForMessage()
{
    if (canSend(m_connection))
        m_ui->connectionSendForm->ask(m_connection.channels);
}

void ConnectionDetails::fillMenu(QMenu &menu, const Connection &connection)
{
    const bool isOpen = connection.state == Connection::State::Open;
    menu.addAction(symbolIcon(QStringLiteral("sent")), tr("&Send to this connection…"),
                   QKeySequence(Qt::Key_Return), this, &ConnectionDetails::askForMessage)
        ->setEnabled(canSend(connection));
    menu.addAction(tr("Cl&ose"), QKeySequence(Qt::Key_Delete), this,
                   &ConnectionDetails::closeRequested)
        ->setEnabled(isOpen);
    menu.addAction(tr("C&ut without a close frame"), Qt::SHIFT | Qt::Key_Delete, this,
                   &ConnectionDetails::cutRequested)
        ->setEnabled(isOpen);
    menu.addAction(m_secondsRefused > 0 ? tr("A&llow again") : tr("Re&fuse for 10 s"), this,
                   &ConnectionDetails::refusalToggled)
        ->setEnabled(canRefuse(connection));
    menu.addSeparator();
    menu.addAction(symbolIcon(QStringLiteral("search")), tr("Show its &events"), this,
                   &ConnectionDetails::eventsRequested);
    const QStringList channels = checkable(connection);
    for (const QString &channel : channels) {
        //: %1 is a channel
        menu.addAction(symbolIcon(QStringLiteral("private")),
                       tr("Check “%1”…").arg(withLiteralAmpersands(channel)), this,
                       [this, channel] { Q_EMIT checkRequested(channel); });
    }
    addDelivery(menu, connection);
    addJumps(menu, connection);
    menu.addAction(
        symbolIcon(QStringLiteral("duplicate")), tr("&Copy socket ID"), this,
        [socketId = connection.socketId] { QGuiApplication::clipboard()->setText(socketId); });
}

void ConnectionDetails::addDelivery(QMenu &menu, const Connection &connection)
{
    const QStringList channels = missable(connection);
    if (channels.isEmpty())
        return;
    const QString question = tr("Why did it &not arrive?");
    if (channels.size() == 1) {
        menu.addAction(question, this, [this, channel = channels.constFirst()] {
            Q_EMIT deliveryRequested(channel);
        });
        return;
    }
    QMenu *const which = menu.addMenu(question);
    for (const QString &channel : channels)
        which->addAction(withLiteralAmpersands(channel), this,
                         [this, channel] { Q_EMIT deliveryRequested(channel); });
}

void ConnectionDetails::addJumps(QMenu &menu, const Connection &connection)
{
    const QByteArray token = lastTokenOf(connection);
    if (!token.isEmpty()) {
        menu.addAction(tr("Show the call for its &token"), this,
                       [this, token] { Q_EMIT tokenCallRequested(token); });
    }
    const auto isPresence = [](const QString &channel) {
        return ChannelName::kindOf(channel) == ChannelKind::Presence;
    };
    const auto found =
        std::find_if(connection.channels.cbegin(), connection.channels.cend(), isPresence);
    if (found != connection.channels.cend()) {
        menu.addAction(tr("Show its &presence channel"), this,
                       [this, channel = *found] { Q_EMIT presenceRequested(channel); });
    }
}

bool ConnectionDetails::canSend(const Connection &connection)
{
    return connection.state == Connection::State::Open && !connection.channels.isEmpty();
}

bool ConnectionDetails::canRefuse(const Connection &connection)
{
    // Without an origin or a program, the rule would match all connections.
    return !connection.isOwn && (!connection.rawOrigin.isEmpty() || !connection.rawAgent.isEmpty());
}

QStringList ConnectionDetails::missable(const Connection &connection)
{
    if (connection.isOwn)
        return {};
    QStringList channels = connection.channels;
    for (const LifeLine &line : connection.life) {
        if (line.kind == LifeLine::Kind::Subscribed
            || line.kind == LifeLine::Kind::SubscriptionRefused)
            channels.append(line.channel);
    }
    channels.removeAll(QString());
    channels.removeDuplicates();
    return channels.first(std::min(channels.size(), ChannelsInMenu));
}

QStringList ConnectionDetails::checkable(const Connection &connection)
{
    QStringList channels;
    for (const LifeLine &line : connection.life) {
        if (line.kind == LifeLine::Kind::SubscriptionRefused
            || line.kind == LifeLine::Kind::TokenRefused)
            channels.append(line.channel);
    }
    std::copy_if(
        connection.channels.cbegin(), connection.channels.cend(), std::back_inserter(channels),
        [](const QString &channel) { return ChannelName::kindOf(channel) != ChannelKind::Public; });
    channels.removeAll(QString());
    channels.removeDuplicates();
    return channels.first(std::min(channels.size(), ChannelsInMenu));
}

} // namespace RadarDesk::gui

#include "moc_connectiondetails.cpp"
