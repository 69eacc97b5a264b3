// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/presence/presencepanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/scaledfont.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/privatechannels/presence/presencedelegate.h>
#include <gui/privatechannels/presence/presencehints.h>
#include <gui/privatechannels/presence/presencemenus.h>
#include <gui/privatechannels/presence/registerform.h>
#include <gui/privatechannels/presence/testuserdelegate.h>
#include <privatechannels/presence/presencechannel.h>
#include <privatechannels/presence/presencetext.h>
#include <workbench/core/tiptext.h>

#include <ui_presencepanel.h>

#include <QFocusEvent>
#include <QShowEvent>

namespace RadarDesk::gui {

using namespace privatechannels;

PresencePanel::PresencePanel(const Presence::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_presence(std::make_unique<Presence>(services))
{
    connect(m_presence.get(), &Presence::changed, this, &PresencePanel::changed);
}

PresencePanel::~PresencePanel() = default;

void PresencePanel::showEvent(QShowEvent *event)
{
    if (!m_ui)
        make();
    QWidget::showEvent(event);
}

void PresencePanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_ui)
        passFocus(m_presence->watcher().canWatch() ? static_cast<QWidget &>(*m_ui->presenceChannel)
                                                   : *m_ui->registerForm,
                  event->reason());
}

void PresencePanel::make()
{
    m_ui = std::make_unique<Ui::PresencePanel>();
    m_ui->setupUi(this);
    fillPlace(m_ui->registerForm, new RegisterForm(m_presence->calls(), this));
    m_ui->presenceOffer->hide();
    m_ui->presenceSplit->setSizes({200, 210, 250});
    m_ui->usersAdd->setIcon(symbolIcon(QStringLiteral("add")));
    m_ui->userRemove->setIcon(symbolIcon(QStringLiteral("remove")));
    constexpr double CountLetters = 2.2;
    m_ui->presenceCount->setFont(scaledFont(font(), CountLetters, QFont::DemiBold));
    for (QListView *list : {m_ui->presencePeople, m_ui->usersList})
        list->viewport()->setAutoFillBackground(false);
    placeDividers();
    setUpPeople();
    setUpUsers();
    setUpMenus();
    setUpUserKeys();
    setUpUserForm();
    showAll();
    m_ui->presencePages->show(); // at once, so that it can be given the keyboard
}

void PresencePanel::showChannel(const QString &channel)
{
    if (!m_ui)
        make();
    m_presence->setChannel(channel);
    showAll();
    showButtons();
    watch();
    m_ui->presencePeople->setFocus(Qt::OtherFocusReason);
}

void PresencePanel::showAll()
{
    m_ui->presenceChannel->setText(m_presence->channel());
    judgeChannel();
    showState();
    if (m_presence->users().rowCount() > 0)
        m_ui->usersList->setCurrentIndex(m_presence->users().index(0, 0));
    showUser();
}

void PresencePanel::setUpPeople()
{
    PresenceWatcher &watcher = m_presence->watcher();
    m_ui->presencePeople->setModel(&watcher.people());
    m_ui->presencePeople->setItemDelegate(new PresenceDelegate(this));
    m_emptyPeople = new EmptyState(m_ui->presencePeople);
    connect(&watcher, &PresenceWatcher::changed, this, &PresencePanel::showState);
    connect(&watcher.people(), &PresenceModel::countChanged, this, &PresencePanel::showState);
    connect(&watcher.people(), &PresenceModel::eventRecorded, this,
            [this](const QList<PresenceChange> &changes) {
                m_ui->presenceNews->setText(presenceNews(changes));
                m_ui->presenceNews->setToolTip(workbench::tipText(m_ui->presenceNews->text()));
                announce(*this, m_ui->presenceNews->text());
            });
    connect(&m_presence->calls(), &PresenceCalls::profileChanged, this,
            &PresencePanel::showChannelState);
    connect(m_ui->presenceChannel, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_presence->setChannel(text);
        showChannelState();
    });
    connect(m_ui->presenceChannel, &QLineEdit::returnPressed, this, &PresencePanel::watch);
    connect(m_ui->presenceWatch, &QPushButton::clicked, this, &PresencePanel::toggleWatching);
    connect(m_ui->presenceTake, &QPushButton::clicked, this, [this] {
        const QString offered = checkedChannel().offered;
        m_ui->presenceChannel->setText(offered);
        m_presence->setChannel(offered);
        showChannelState();
        watch();
        m_ui->presenceChannel->setFocus(Qt::OtherFocusReason);
    });
}

void PresencePanel::setUpUsers()
{
    TestUsersModel &users = m_presence->users();
    QListView *const list = m_ui->usersList;
    list->setModel(&users);
    list->setItemDelegate(new TestUserDelegate(this));
    auto *const empty = new EmptyState(list);
    empty->setText(tr("No test users yet"), tr("Choose “Add” to create test users."));
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PresencePanel::showUser);
    connect(list, &QListView::doubleClicked, this, &PresencePanel::toggleUser);
    connect(&users, &QAbstractItemModel::modelReset, this, &PresencePanel::showUser);
    connect(&users, &QAbstractItemModel::dataChanged, this, &PresencePanel::showButtons);
    connect(&users, &QAbstractItemModel::rowsInserted, this, &PresencePanel::showButtons);
    connect(&users, &QAbstractItemModel::rowsRemoved, this, &PresencePanel::showUser);
    connect(m_ui->usersAdd, &QPushButton::clicked, m_ui->usersForm, &AddUsersForm::ask);
    connect(m_ui->usersForm, &AddUsersForm::entered, this, &PresencePanel::addUsers);
    connect(m_ui->usersForm, &AddUsersForm::declined, list,
            [list] { list->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->usersJoin, &QPushButton::clicked, this, &PresencePanel::joinAll);
    connect(m_ui->usersLeave, &QPushButton::clicked, &users, &TestUsersModel::leaveAll);
}

void PresencePanel::setUpUserKeys()
{
    const auto onUser = [this](Qt::Key key, const std::function<void()> &act) {
        onOwnKey(*m_ui->usersList, key, [this, act] {
            if (row() >= 0)
                act();
        });
    };
    onOwnKey(*m_ui->usersList, Qt::Key_Insert, [this] { m_ui->usersForm->ask(); });
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        onUser(key, [this] { toggleUser(); });
    onUser(Qt::Key_Delete, [this] { removeUser(); });
    onUser(Qt::Key_F2, [this] {
        m_ui->userName->setFocus(Qt::OtherFocusReason);
        m_ui->userName->selectAll();
    });
}

void PresencePanel::setUpMenus()
{
    const auto *menus = new PresenceMenus(*m_ui->presencePeople, *m_ui->usersList, *this);
    connect(menus, &PresenceMenus::personRequested, this, [this](const QByteArray &clientData) {
        Q_EMIT personRequested(m_presence->watcher().channel(), clientData);
    });
    connect(menus, &PresenceMenus::connectionRequested, this, &PresencePanel::connectionRequested);
}

void PresencePanel::setUpUserForm()
{
    connect(m_ui->userName, &QLineEdit::textEdited, this,
            [this](const QString &name) { m_presence->users().setName(row(), name); });
    connect(m_ui->userData, &ClientDataEdit::edited, this,
            [this] { m_presence->users().setText(row(), m_ui->userData->text()); });
    connect(m_ui->userApply, &QPushButton::clicked, this,
            [this] { m_presence->users().apply(row()); });
    connect(m_ui->userJoin, &QPushButton::clicked, this, &PresencePanel::toggleUser);
    connect(m_ui->userRemove, &QToolButton::clicked, this, &PresencePanel::removeUser);
}

void PresencePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_ui && event->type() == QEvent::LayoutDirectionChange)
        placeDividers();
}

void PresencePanel::placeDividers()
{
    // Margins are not mirrored with the rest.
    constexpr int Gap = 10;
    const bool isMirrored = isRightToLeft();
    m_ui->peoplePane->setContentsMargins(isMirrored ? Gap : 0, 0, isMirrored ? 0 : Gap, 0);
    m_ui->usersPane->setContentsMargins(Gap, 0, Gap, 0);
    m_ui->userPages->setContentsMargins(isMirrored ? 0 : Gap, 0, isMirrored ? Gap : 0, 0);
}

void PresencePanel::showChannelState()
{
    judgeChannel();
    showState();
    showButtons();
}

PresenceChannelCheck PresencePanel::checkedChannel() const
{
    return checkPresenceChannel(m_presence->channel(), m_presence->calls().profile().version);
}

void PresencePanel::judgeChannel()
{
    const auto check = checkedChannel();
    m_ui->presenceOffer->setVisible(!check.fault.isEmpty());
    m_ui->presenceFault->setText(check.fault);
    m_ui->presenceChannel->setAccessibleDescription(check.fault);
    m_ui->presenceTake->setVisible(!check.offered.isEmpty());
    m_ui->presenceTake->setText(tr("&Use %1").arg(check.offered));
}

QString PresencePanel::watch()
{
    QString channel = checkedChannel().name;
    if (!channel.isEmpty()) {
        m_ui->presenceNews->clear();
        m_presence->watcher().watch(channel);
    }
    return channel;
}

void PresencePanel::toggleWatching()
{
    if (isWatchingHere())
        m_presence->watcher().stop();
    else
        watch();
}

bool PresencePanel::isWatchingHere() const
{
    const PresenceWatcher &watcher = m_presence->watcher();
    return watcher.isOn() && watcher.channel() == m_presence->channel().trimmed();
}

void PresencePanel::showState()
{
    const PresenceWatcher &watcher = m_presence->watcher();
    const bool isSandbox = m_presence->calls().profile().isSandbox;
    m_ui->presencePages->setCurrentWidget(watcher.canWatch() ? m_ui->livePage : m_ui->farPage);
    m_ui->presenceTop->setVisible(watcher.canWatch());
    const PresenceHint hint = cantWatchHint(isSandbox);
    m_ui->farTitle->setText(hint.title);
    m_ui->farText->setText(hint.hint);
    m_ui->registerForm->setVisible(!isSandbox);

    m_ui->presenceWatch->setText(isWatchingHere() ? tr("St&op") : tr("&Watch"));
    m_ui->presenceWatch->setEnabled(!m_presence->channel().isEmpty());
    const auto count = watcher.people().count();
    m_ui->presenceCount->setText(count ? QLocale().toString(*count) : QStringLiteral("–"));
    m_ui->presenceCount->setAccessibleName(count ? tr("%n on the channel", nullptr, *count)
                                                 : tr("Number of connections unknown"));
    m_ui->presenceSummary->setText(presenceSummary(watcher));
    m_ui->presenceWhere->setText(watcher.isOn() ? tr("on %1").arg(watcher.channel()) : QString());
    m_ui->presenceWhere->setToolTip(workbench::tipText(m_ui->presenceWhere->text()));
    const PresenceHint empty = emptyPeopleHint(watcher);
    m_emptyPeople->setText(empty.title, empty.hint);
}

int PresencePanel::row() const
{
    return m_ui->usersList->currentIndex().row();
}

bool PresencePanel::isHere() const
{
    const QModelIndex index = m_ui->usersList->currentIndex();
    using State = TestUserConnection::State;
    return index.data(TestUsersModel::StateRole).value<State>() != State::Out
        && index.data(TestUsersModel::ChannelRole).toString() == m_presence->channel().trimmed();
}

void PresencePanel::addUsers(int count)
{
    TestUsersModel &users = m_presence->users();
    const int added = users.addMadeUp(count);
    if (added < count)
        m_ui->presenceNotice->showMessage(
            tr("The limit is %n test user(s).", nullptr, TestUsersModel::Most));
    if (added > 0)
        m_ui->usersList->setCurrentIndex(users.index(users.rowCount() - added, 0));
    m_ui->usersList->setFocus(Qt::OtherFocusReason);
}

void PresencePanel::toggleUser()
{
    if (row() < 0)
        return;
    if (isHere())
        m_presence->users().leave(row());
    else if (const QString channel = watch(); !channel.isEmpty())
        m_presence->users().join(row(), channel);
}

void PresencePanel::joinAll()
{
    if (const QString channel = watch(); !channel.isEmpty())
        m_presence->users().joinAll(channel);
}

void PresencePanel::removeUser()
{
    const QString name = m_ui->usersList->currentIndex().data().toString();
    m_removed = m_presence->users().remove(row());
    if (m_removed)
        m_ui->presenceNotice->offerUndo(tr("Deleted “%1”.").arg(name), [this] { undoRemoval(); });
    m_ui->usersList->setFocus(Qt::OtherFocusReason);
}

void PresencePanel::undoRemoval()
{
    if (!m_removed)
        return;
    m_presence->users().restore(*m_removed);
    m_ui->usersList->setCurrentIndex(m_presence->users().index(m_removed->row, 0));
    m_removed.reset();
    m_ui->presenceNotice->hide();
    m_ui->usersList->setFocus(Qt::OtherFocusReason);
}

void PresencePanel::showUser()
{
    const bool isSome = row() >= 0;
    m_ui->userPages->setCurrentWidget(isSome ? m_ui->userForm : m_ui->userEmpty);
    if (isSome) {
        const TestUser user = m_presence->users().at(row());
        if (m_ui->userName->text() != user.name)
            m_ui->userName->setText(user.name);
        m_ui->userData->setText(user.data);
    }
    showButtons();
}

void PresencePanel::showButtons()
{
    const TestUsersModel &users = m_presence->users();
    const QString channel =
        checkPresenceChannel(m_presence->channel(), m_presence->calls().profile().version).name;
    m_ui->usersJoin->setEnabled(!channel.isEmpty() && users.countOff(channel) > 0);
    bool isAnyIn = false;
    for (int user = 0; user < users.rowCount() && !isAnyIn; ++user)
        isAnyIn =
            users.index(user, 0).data(TestUsersModel::StateRole).value<TestUserConnection::State>()
            != TestUserConnection::State::Out;
    m_ui->usersLeave->setEnabled(isAnyIn);
    const QModelIndex index = m_ui->usersList->currentIndex();
    if (!index.isValid())
        return;
    const bool isRight = m_ui->userData->check().value.has_value();
    m_ui->userJoin->setText(isHere() ? tr("Leave") : tr("&Join"));
    m_ui->userJoin->setEnabled(isHere() || (isRight && !channel.isEmpty()));
    const bool hasData = m_presence->calls().hasClientData();
    m_ui->userApply->setEnabled(hasData && isRight
                                && index.data(TestUsersModel::UnappliedRole).toBool());
    const QString state = TestUserDelegate::stateText(index);
    m_ui->userState->setText(hasData ? state : tr("%1 (v2 has no client data)").arg(state));
    m_ui->userState->setToolTip(index.data(TestUsersModel::SocketRole).toString());
}

QJsonObject PresencePanel::toState() const
{
    return m_presence->toState();
}

void PresencePanel::restore(const QJsonObject &state)
{
    m_presence->restore(state);
    if (m_ui)
        showAll();
}

} // namespace RadarDesk::gui

#include "moc_presencepanel.cpp"
