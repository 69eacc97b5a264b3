// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/connections/connectionspanel.h>

#include <gui/connections/connectiondelegate.h>
#include <gui/kit/layout/focushandover.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <session/connections/connectioncontrol.h>
#include <session/connections/connectionsfilter.h>
#include <session/connections/connectionsmodel.h>

#include <ui_connectionspanel.h>

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace RadarDesk::gui {

using namespace session;

namespace {

constexpr std::chrono::seconds PollPause{1};
constexpr std::chrono::seconds RefusalTime{10};

} // namespace

ConnectionsPanel::ConnectionsPanel(ConnectionsModel &connections, ConnectionControl &control,
                                   QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_control(control)
    , m_refusals(control)
    , m_filter(new ConnectionsFilter(connections, this))
{
    m_poll.setInterval(PollPause);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_control.requestStates(); });
}

ConnectionsPanel::~ConnectionsPanel() = default;

void ConnectionsPanel::showEvent(QShowEvent *event)
{
    if (!m_ui)
        make();
    m_control.requestStates();
    m_poll.start();
    QWidget::showEvent(event);
}

void ConnectionsPanel::hideEvent(QHideEvent *event)
{
    m_poll.stop();
    QWidget::hideEvent(event);
}

void ConnectionsPanel::make()
{
    m_ui = std::make_unique<Ui::ConnectionsPanel>();
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->connectionsFilter);
    m_ui->connectionsFilter->addAction(symbolIcon(QStringLiteral("search")),
                                       QLineEdit::LeadingPosition);
    m_ui->connectionsSplit->setSizes({270, 450});
    connect(m_ui->connectionsFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showCount();
    });
    connect(m_ui->connectionsOwn, &QToolButton::toggled, this, [this](bool shown) {
        m_filter->setOwnShown(shown);
        showCount();
    });
    connect(m_ui->connectionsEnded, &QToolButton::toggled, this, [this](bool shown) {
        m_filter->setEndedShown(shown);
        showCount();
    });
    connect(m_ui->connectFirstApp, &QPushButton::clicked, this,
            &ConnectionsPanel::connectAppRequested);
    setUpList();
    setUpDetails();
    connect(&m_connections, &ConnectionsModel::countChanged, this, &ConnectionsPanel::showCount);
    connect(&m_refusals, &Refusals::changed, this, &ConnectionsPanel::showCurrent);
    showReason();
    showCount();
    m_ui->connectionsPages->show(); // at once, so that it can be given the keyboard
}

void ConnectionsPanel::setUpList()
{
    QListView *const list = m_ui->connectionsList;
    list->viewport()->setAutoFillBackground(false);
    list->setModel(m_filter);
    list->setItemDelegate(new ConnectionDelegate(this));
    list->installEventFilter(this);
    m_empty = new EmptyState(list);
    connect(list, &QWidget::customContextMenuRequested, this, &ConnectionsPanel::showMenu);
    connect(list, &QListView::doubleClicked, m_ui->connectionDetails,
            &ConnectionDetails::askForMessage);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                // If the current row is removed, its details stay.
                if (index.isValid())
                    m_current = index.data(ConnectionsModel::SocketIdRole).toString();
                showCurrent();
            });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_connections.rowOf(m_current);
        if (row >= 0)
            select(row);
    });
}

void ConnectionsPanel::setUpDetails()
{
    ConnectionDetails *const details = m_ui->connectionDetails;
    connect(details, &ConnectionDetails::sendRequested, this, &ConnectionsPanel::sendToCurrent);
    connect(details, &ConnectionDetails::closeRequested, this, &ConnectionsPanel::closeCurrent);
    connect(details, &ConnectionDetails::cutRequested, this, &ConnectionsPanel::cutCurrent);
    connect(details, &ConnectionDetails::refusalToggled, this, &ConnectionsPanel::toggleRefusal);
    connect(details, &ConnectionDetails::eventsRequested, this,
            [this] { Q_EMIT eventsRequested(m_current); });
    connect(details, &ConnectionDetails::checkRequested, this, [this](const QString &channel) {
        if (const Connection *connection = current())
            Q_EMIT checkRequested(channel, connection->origin + connection->page);
    });
    connect(details, &ConnectionDetails::presenceRequested, this,
            &ConnectionsPanel::presenceRequested);
    connect(details, &ConnectionDetails::deliveryRequested, this,
            [this](const QString &channel) { Q_EMIT deliveryRequested(channel, m_current); });
    connect(details, &ConnectionDetails::tokenCallRequested, this,
            &ConnectionsPanel::tokenCallRequested);
    connect(details, &ConnectionDetails::left, m_ui->connectionsList,
            [list = m_ui->connectionsList] { list->setFocus(Qt::OtherFocusReason); });
}

void ConnectionsPanel::showMenu(const QPoint &position)
{
    QListView *const list = m_ui->connectionsList;
    const QModelIndex index = list->indexAt(position);
    if (index.isValid())
        list->setCurrentIndex(index);
    const Connection *const connection = current();
    if (!connection)
        return;
    QMenu menu(this);
    m_ui->connectionDetails->fillMenu(menu, *connection);
    menu.exec(list->viewport()->mapToGlobal(position));
}

bool ConnectionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->connectionsList && event->type() == QEvent::KeyPress
        && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ConnectionsPanel::takesKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Delete && modifiers == Qt::ShiftModifier) {
        cutCurrent();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Delete:
        closeCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ui->connectionDetails->askForMessage();
        return true;
    default:
        return false;
    }
}

void ConnectionsPanel::select(int row)
{
    const QModelIndex index = m_filter->mapFromSource(m_connections.index(row));
    m_ui->connectionsList->setCurrentIndex(index);
    m_ui->connectionsList->scrollTo(index);
}

void ConnectionsPanel::showConnection(const QString &socketId)
{
    m_connections.flush();
    const Connection *const connection = m_connections.find(socketId);
    if (!m_ui)
        return;
    if (!connection) {
        m_ui->connectionsNotice->showMessage(tr("That connection isn't in the list."));
        return;
    }
    m_ui->connectionsFilter->clear();
    if (connection->isOwn)
        m_ui->connectionsOwn->setChecked(true);
    if (connection->state != Connection::State::Open)
        m_ui->connectionsEnded->setChecked(true);
    select(m_connections.rowOf(socketId));
    m_ui->connectionsList->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPanel::showService(ServiceObservation::State state)
{
    m_state = state;
    if (m_ui)
        showReason();
}

void ConnectionsPanel::showReason()
{
    using State = ServiceObservation::State;
    QString title = tr("No page or program is connected.");
    QString text = tr("Open a page that subscribes here, and its connection shows up with its "
                      "channels and everything that is sent to it.");
    if (m_state == State::Impossible) {
        title = tr("This service doesn't report its connections.");
        text = tr("Switch to the built-in sandbox, or to a profile for radardesk-sandbox.");
    } else if (m_state == State::NoSecret) {
        title = tr("Connections are shown once there is a secret.");
        text = tr("Enter the secret of this profile: the service reports connections only to "
                  "programs that have it.");
    } else if (m_state == State::Connecting) {
        title = tr("Connecting to the service…");
        text.clear();
    } else if (m_state == State::Failed) {
        title = tr("RadarDesk can't observe this service.");
        text = tr("Check that it is running with the secret of this profile, and without "
                  "--no-observe. RadarDesk keeps trying.");
    }
    m_ui->connectionsNoneTitle->setText(title);
    m_ui->connectionsNoneText->setText(text);
    // Its code is for the built-in one.
    m_ui->connectFirstApp->setVisible(m_state == State::Sandbox);
}

void ConnectionsPanel::showCount()
{
    const bool isFiltered = !m_filter->text().isEmpty();
    m_ui->connectionsPages->setCurrentWidget(
        m_filter->rowCount() > 0 || isFiltered ? m_ui->connectionsSome : m_ui->connectionsNone);
    m_empty->setText(tr("Nothing matches"), tr("The filter hides every connection."));
    QStringList parts{tr("%n open", nullptr, static_cast<int>(m_connections.openCount()))};
    if (m_connections.leftOut() > 0)
        parts.append(
            tr("%n of them not listed", nullptr, static_cast<int>(m_connections.leftOut())));
    m_ui->connectionsCount->setText(parts.join(QStringLiteral(" · ")));
    showCurrent();
}

void ConnectionsPanel::showCurrent()
{
    const Connection *const connection = current();
    m_ui->connectionDetails->show(connection, connection ? secondsRefused(*connection) : 0);
    if (m_refusals.isEmpty() && !m_refused.isEmpty()) {
        m_refused.clear();
        m_ui->connectionsNotice->showMessage({});
    }
}

const Connection *ConnectionsPanel::current() const
{
    return m_current.isEmpty() ? nullptr : m_connections.find(m_current);
}

int ConnectionsPanel::secondsRefused(const Connection &connection) const
{
    return m_refusals.secondsLeft(connection.rawOrigin, connection.rawAgent);
}

// Actions on connections

void ConnectionsPanel::sendToCurrent(const QString &channel, const QByteArray &json)
{
    const Connection *const connection = current();
    if (!connection || !ConnectionDetails::canSend(*connection))
        return;
    m_control.sendTo(m_current, channel, json);
    //: %1 is a channel, %2 a socket ID
    note(m_current, tr("Sent a message on “%1” to connection %2 only.").arg(channel, m_current));
}

void ConnectionsPanel::closeCurrent()
{
    const Connection *const connection = current();
    if (!connection || connection->state != Connection::State::Open)
        return;
    m_control.close(m_current);
    //: %1 is a socket ID
    note(m_current, tr("Closed connection %1.").arg(m_current));
}

void ConnectionsPanel::cutCurrent()
{
    const Connection *const connection = current();
    if (!connection || connection->state != Connection::State::Open)
        return;
    m_control.cut(m_current);
    //: %1 is a socket ID
    note(m_current, tr("Cut connection %1.").arg(m_current));
}

void ConnectionsPanel::toggleRefusal()
{
    const Connection *const connection = current();
    if (!connection || !ConnectionDetails::canRefuse(*connection))
        return;
    if (secondsRefused(*connection) > 0) {
        allowAgain(*connection);
        return;
    }
    // Refused first: it would be back at once.
    m_refusals.refuse(connection->rawOrigin, connection->rawAgent, RefusalTime);
    if (connection->state == Connection::State::Open)
        m_control.cut(m_current);
    m_refused = whoText(*connection);
    //: %1 is a page or program
    const QString sentence = tr("Refusing connections of %1 for 10 s.").arg(m_refused);
    note(m_current, sentence);
    m_ui->connectionsNotice->showMessage(sentence, tr("A&llow again"),
                                         [this, refused = *connection] { allowAgain(refused); });
}

void ConnectionsPanel::allowAgain(const Connection &connection)
{
    const QString socketId = connection.socketId;
    //: %1 is a page or program
    const QString sentence = tr("Allowed connections of %1 again.").arg(whoText(connection));
    m_refusals.allow(connection.rawOrigin, connection.rawAgent);
    note(socketId, sentence);
    showCurrent();
}

void ConnectionsPanel::note(const QString &socketId, const QString &sentence)
{
    m_connections.noteByHand(socketId, sentence);
    Q_EMIT actionTaken(socketId, sentence);
}

} // namespace RadarDesk::gui

#include "moc_connectionspanel.cpp"
