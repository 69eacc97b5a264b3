// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/mainwindow.h>

#include <gui/channels/channelspanel.h>
#include <gui/commands/commandregistry.h>
#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/dispatcher.h>
#include <gui/composer/messagetabs.h>
#include <gui/connections/connectionspanel.h>
#include <gui/drop/messagedrops.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/channelfollower.h>
#include <gui/mainwindow/connectionjumps.h>
#include <gui/mainwindow/deliveryactions.h>
#include <gui/mainwindow/dropactions.h>
#include <gui/mainwindow/eventactions.h>
#include <gui/mainwindow/eventsarea.h>
#include <gui/mainwindow/messagedesk.h>
#include <gui/mainwindow/panebuttons.h>
#include <gui/mainwindow/profilelook.h>
#include <gui/mainwindow/startcards.h>
#include <gui/mainwindow/statusline.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/mainwindow/windowsheets.h>
#include <gui/mainwindow/windowstate.h>
#include <gui/pages/pagebutton.h>
#include <gui/profiles/profilebar.h>
#include <gui/scenarios/pastbroadcasts.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/templates/templatespanel.h>
#include <gui/timeline/eventsearch.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/transfer/transfersheets.h>
#include <session/observation/serviceobservation.h>
#include <session/profiles/activeprofile.h>
#include <session/profiles/profileremoval.h>
#include <session/retention/historyremoval.h>
#include <workbench/core/workspace.h>
#include <workbench/templates/foldervalues.h>

#include <ui_mainwindow.h>

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

std::unique_ptr<Ui::MainWindow> formOf(QMainWindow *window)
{
    auto form = std::make_unique<Ui::MainWindow>();
    form->setupUi(window);
    return form;
}

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_ui(formOf(this))
    , m_services(services)
    , m_panels(*m_ui, services, *this)
    , m_dispatcher(
          new Dispatcher({*m_panels.composer, services.history, services.session, services.active,
                          services.secretStore, services.gate, services.placeholders},
                         this))
    , m_code(
          new CodeClipboard(*m_panels.composer, services.workspace.draft(), services.active, this))
    , m_transfer(new TransferSheets(services.historyTransfer, services.workspace.profiles(),
                                    *m_panels.timeline))
    , m_layout(new WindowLayout({*m_ui->columns, *m_ui->work, *m_ui->left, *m_ui->topPages,
                                 *m_ui->events, *m_ui->details, *this},
                                this))
    , m_commands(new CommandRegistry(*this))
    , m_sheets(new WindowSheets(services, *m_commands, *m_layout, *this))
    , m_desk(new MessageDesk({services.workspace, services.saved, services.session,
                              *m_panels.places, *m_layout, *m_panels.sidebar, *m_panels.composer,
                              *m_panels.messageTabs, *m_panels.templates, *m_panels.timeline},
                             this))
    , m_events(
          new EventsArea(services,
                         {*m_panels.timeline, *m_panels.plots, *m_panels.connections,
                          *m_ui->details, *m_panels.events, *m_ui->eventsConnections, *m_layout},
                         this))
    , m_delivery(new DeliveryActions(services, {*this, m_panels, *m_sheets, *m_dispatcher}, this))
    , m_state(new WindowState({*this, m_panels, *m_layout, *m_commands, *m_code, services.theme,
                               services.zoom, services.templates}))
{
    connect(m_state, &WindowState::changed, this, &MainWindow::layoutChanged);
    new ConnectionJumps({m_panels, *m_layout, *m_ui->details, *m_ui->search, *m_delivery,
                         services.observation.connections()},
                        this);
    new ChannelFollower(services, {*m_panels.channels, *m_panels.composer, *m_panels.timeline},
                        this);
    auto *const drops = new MessageDrops(
        {*m_panels.composer, *m_panels.templates->list()},
        {services.workspace.draft(), services.templates, services.scenarios}, this);
    connect(drops, &MessageDrops::loadRequested, m_desk, &MessageDesk::loadMessage);
    connect(drops, &MessageDrops::saveRequested, m_desk, &MessageDesk::saveMessage);
    connect(m_panels.scenarios, &LaterWidget::made, this,
            [this, drops] { drops->takeFor(*m_panels.scenarios->panel().steps()); });
    new EventActions(services, {m_panels, *m_ui->details, *m_layout, *m_dispatcher, *m_code}, this);
    m_drops = new DropActions(services, {*this, m_panels, *m_code, *m_transfer, *m_sheets});
    setUpCommands();
    setUpPanels();
    setUpEvents();
    setUpPrivateChannels();
    setUpProfile();
    setUpLayout();
    // Less than the panes need: the inspector goes to the bottom then.
    setMinimumSize(900, 600);
    resize(1280, 800);
    m_panels.composer->focusBroadcast();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpProfile()
{
    connect(m_panels.profile, &ProfileBar::editRequested, this, &MainWindow::editProfiles);
    connect(&m_services.active, &ActiveProfile::changed, this, &MainWindow::showProfile);
    showProfile();
    new ProfileLook({*this, *m_ui->topBar, *m_ui->statusBar, *m_ui->profileLine}, m_services.active,
                    m_services.theme);
}

void MainWindow::showProfile()
{
    const Profile &profile = m_services.active.profile();
    if (m_profileId == profile.id)
        return;
    m_profileId = profile.id;
    m_events->setProfile(profile.id);
    m_panels.channels->setCurrent({});
}

void MainWindow::editProfiles()
{
    m_sheets->openProfiles(m_services.active.profile().id);
}

void MainWindow::connectApp()
{
    m_sheets->openConnect();
}

ConnectDialog &MainWindow::connectDialog()
{
    return m_sheets->connectDialog();
}

void MainWindow::showCall(const Event &event)
{
    m_sheets->showCall(event);
}

void MainWindow::setUpLayout()
{
    m_paneCycle.set({m_ui->left, m_ui->topPages, m_ui->events, m_ui->details});
    new PaneButtons({*m_ui->showInspector, *m_panels.showEvents, *m_ui->openPalette}, *m_commands,
                    *m_layout, this);
    connect(m_panels.places, &PageSwitch::changed, this, [this] {
        m_layout->setPlace(static_cast<WindowLayout::Place>(m_panels.places->current()));
    });
    const auto fitEditor = [this] {
        m_layout->setEditorHeights(m_panels.composer->leastHeight(),
                                   m_panels.composer->wantedHeight());
    };
    connect(m_panels.composer, &ComposerPanel::wantedHeightChanged, this, fitEditor);
    fitEditor();
}

void MainWindow::setUpPanels()
{
    connect(m_panels.pages, &PageButton::failed, this, &MainWindow::showNotice);
    addActions(m_panels.pages->menu()->actions());
    connect(m_panels.connectApp, &QPushButton::clicked, this, &MainWindow::connectApp);
    connect(m_panels.cards, &StartCards::connectRequested, this, &MainWindow::connectApp);
    connect(m_panels.timeline, &TimelinePanel::connectRequested, this, &MainWindow::connectApp);
    connect(m_panels.connections, &ConnectionsPanel::connectAppRequested, this,
            &MainWindow::connectApp);
    connect(m_panels.cards, &StartCards::checkRequested, m_ui->topAccess, &QToolButton::click);
    connect(m_panels.cards, &StartCards::demoRequested, m_ui->topDemo, &QToolButton::click);
    connect(m_panels.composer, &ComposerPanel::countersReset, this,
            &MainWindow::placeholdersChanged);
    connect(m_panels.channels, &ChannelsPanel::chosen, m_desk, &MessageDesk::chooseChannel);
    connect(m_panels.channels, &ChannelsPanel::pageRequested, m_panels.pages,
            &PageButton::openPage);
    connect(m_dispatcher, &Dispatcher::sent, this, [this](const QString &channel) {
        Q_EMIT placeholdersChanged();
        // Show the message that was just sent.
        if (!m_panels.timeline->channel().isEmpty() && m_panels.timeline->channel() != channel)
            m_panels.timeline->setChannel(channel);
    });
    connect(m_panels.templates, &TemplatesPanel::valuesRequested, m_sheets,
            &WindowSheets::openFolderValues);
    connect(&m_services.folderValues, &FolderValuesList::changed, m_panels.composer,
            &ComposerPanel::showPlaceholders);
    connect(m_panels.templates, &TemplatesPanel::sendRequested, this,
            [this](const MessageTemplate &kept) {
                m_desk->loadTemplate(kept);
                m_dispatcher->sendShown(kept.data());
            });
    connect(&m_services.workspace.messages(), &OpenMessages::shownChanged, this, [this] {
        m_dispatcher->reset(); // its notice or question was about the previous message
        m_code->forget();
    });
    connect(m_sheets, &WindowSheets::broadcastRequested, m_panels.composer,
            &ComposerPanel::broadcast);
}

void MainWindow::setUpEvents()
{
    TimelinePanel *const timeline = m_panels.timeline;
    new EventSearch(
        *m_ui->search, *timeline,
        {m_services.history, m_services.timeline, m_services.workspace, m_services.searches}, this);
    connect(m_events, &EventsArea::warning, this, &MainWindow::showNotice);
    connect(m_events, &EventsArea::checkRequested, this, &MainWindow::check);
    connect(timeline, &TimelinePanel::exportRequested, m_transfer, &TransferSheets::openExport);
    connect(timeline, &TimelinePanel::scenarioRequested, this, &MainWindow::replaySelected);
    connect(timeline, &TimelinePanel::sendAgainRequested, m_dispatcher, &Dispatcher::sendAgain);
    connect(m_panels.connections, &ConnectionsPanel::actionTaken, this,
            &MainWindow::connectionActionTaken);
}

void MainWindow::setUpPrivateChannels()
{
    PrivateChannelsPanel *const panel = m_panels.privateChannels;
    const MessageDraft &draft = m_services.workspace.draft();
    panel->setCurrentChannel(draft.channel());
    connect(&draft, &MessageDraft::channelChanged, panel, &PrivateChannelsPanel::setCurrentChannel);
    connect(panel, &PrivateChannelsPanel::profileWanted, this, &MainWindow::editProfiles);
}

void MainWindow::check(const QString &channel, const QString &page)
{
    m_panels.places->show(m_panels.privateChannels);
    m_panels.privateChannels->check(channel, {}, page);
}

void MainWindow::replaySelected()
{
    m_panels.places->show(m_panels.scenarios);
    m_panels.scenarios->panel().replay(pastBroadcasts(m_panels.timeline->selection()));
}

void MainWindow::present()
{
    const bool ofScenario = m_ui->topPages->currentWidget() == m_panels.scenarios;
    m_sheets->present(ofScenario ? m_panels.scenarios->panel().current() : std::nullopt);
}

void MainWindow::saveTemplate(const QString &channel, const QByteArray &messageData,
                              PushRadar::ApiVersion version)
{
    m_desk->keep(channel, messageData, version);
}

void MainWindow::showNotice(const QString &text)
{
    QStringList texts;
    if (!m_ui->notice->isHidden())
        texts = m_ui->notice->text().split(u'\n');
    if (!texts.contains(text))
        texts.append(text);
    m_ui->notice->showMessage(texts.join(u'\n'));
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::open(const QStringList &places)
{
    m_drops->open(places);
}

void MainWindow::beginAction(const QString &action)
{
    if (action == u"new-broadcast")
        m_desk->openNew();
    else if (action == u"subscriber-page")
        m_panels.pages->openPage();
}

void MainWindow::showRecorded(quint64 number)
{
    if (number == 0)
        m_panels.places->show(m_panels.scenarios);
    else if (!m_events->show(number))
        m_ui->search->clear(); // the search may exclude it
}

void MainWindow::showSandbox(const QUrl &url, const QString &publicKey, bool isShared)
{
    m_sandboxUrl = url;
    m_sandboxKey = publicKey;
    m_panels.status->showSandbox(url, isShared);
}

void MainWindow::showSubscribers(int count)
{
    m_panels.status->showSubscribers(count);
}

QJsonObject MainWindow::toState() const
{
    return m_state->toJson();
}

void MainWindow::restore(const QJsonObject &state)
{
    m_state->restore(state);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_layout->adapt(size());
    Q_EMIT layoutChanged();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    Q_EMIT layoutChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.removal.finish();
    m_services.historyRemoval.finish();
    QMainWindow::closeEvent(event);
}

} // namespace RadarDesk::gui

#include "moc_mainwindow.cpp"
