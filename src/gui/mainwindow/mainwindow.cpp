// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/mainwindow.h>

#include <base/keychain/secretkeeper.h>
#include <gui/channels/channelspanel.h>
#include <gui/commands/commandpalette.h>
#include <gui/commands/commandregistry.h>
#include <gui/commands/keysheet.h>
#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/dispatcher.h>
#include <gui/connect/connectdialog.h>
#include <gui/connections/connectionspanel.h>
#include <gui/kit/formplace.h>
#include <gui/kit/pageswitch.h>
#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <gui/kit/zoom.h>
#include <gui/mainwindow/paletteentries.h>
#include <gui/mainwindow/startcards.h>
#include <gui/mainwindow/statusline.h>
#include <gui/mainwindow/viewcommands.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/mainwindow/windowmenu.h>
#include <gui/pages/pagebutton.h>
#include <gui/presenter/presentation.h>
#include <gui/profiles/profilebar.h>
#include <gui/profiles/profilecolours.h>
#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/secretbar.h>
#include <gui/scenarios/pastbroadcasts.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/sidebar/sidebar.h>
#include <gui/templates/templatespanel.h>
#include <gui/timeline/historybar.h>
#include <gui/timeline/refusal.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/transfer/transfersheets.h>
#include <history/store/history.h>
#include <history/timeline/timelinemodel.h>
#include <session/activeprofile.h>
#include <session/connections/connectionsmodel.h>
#include <session/historyremoval.h>
#include <session/historytransfer.h>
#include <session/pagelistener.h>
#include <session/profileremoval.h>
#include <session/scenariorunner.h>
#include <session/session.h>
#include <workbench/core/workspace.h>
#include <workbench/placeholders/placeholders.h>

#include <ui_mainwindow.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using PushRadar::ApiVersion;

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

/// The data as they can be sent anew: braces in what was sent as it is stay what they are.
QByteArray writtenData(const Event &event)
{
    return event.typed.isEmpty() ? withLiteralPlaceholders(event.data) : event.typed;
}

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
    , m_status(new StatusLine(
          {services.active, services.keeper, services.credentials, services.port}, this))
    , m_channels(new ChannelsPanel({services.workspace.channels(), services.workspace.patterns(),
                                    services.listening, services.historyRemoval},
                                   this))
    , m_templates(new TemplatesPanel(services.templates, services.redact, this))
    , m_composer(new ComposerPanel(services.workspace.draft(), services.workspace.channels(),
                                   services.placeholders, this))
    , m_scenarios(new ScenariosPanel({services.scenarios, services.runner,
                                      services.workspace.draft(), services.workspace.channels()},
                                     services.redact, this))
    , m_privateChannels(new PrivateChannelsPanel(services.privateChannels, this))
    , m_connections(new ConnectionsPanel(services.connections, services.connectionControl, this))
    , m_timeline(new TimelinePanel(services.timeline, services.workspace.channels(), this))
    , m_dispatcher(new Dispatcher({*m_composer, services.history, services.session, services.active,
                                   services.keeper, services.gate, services.placeholders},
                                  this))
    , m_code(new CodeClipboard(*m_composer, services.workspace.draft(), services.active, this))
    , m_sheets(
          new TransferSheets(services.historyTransfer, services.workspace.profiles(), *m_timeline))
    , m_sidebar(new Sidebar(m_channels, m_templates, services.connections, this))
    , m_places(new PageSwitch(m_ui->topPages, this))
    , m_eventsSwitch(new PageSwitch(m_ui->eventPages, this))
    , m_layout(new WindowLayout({*m_ui->columns, *m_ui->work, *m_ui->left, *m_ui->topPages,
                                 *m_ui->events, *m_ui->details},
                                this))
    , m_commands(new CommandRegistry(*this))
    , m_cards(new StartCards(this))
{
    fillPlaces();
    m_ui->notice->setContentsMargins(6, 2, 4, 2); // in line with the rest of the window
    m_ui->statusBar->setSizeGripEnabled(false);
    m_ui->statusBar->addWidget(m_status, 1);
    connect(m_layout, &WindowLayout::changed, this, &MainWindow::layoutChanged);

    setUpSearch();
    setUpCommands();
    setUpPanels();
    setUpTimeline();
    setUpTemplates();
    setUpSession();
    setUpSubscriberPage();
    setUpPlots();
    setUpPrivateChannels();
    setUpConnect();
    setUpConnections();
    setUpProfile();
    setUpLayout();
    // A least size of its own: with the inspector at the right the panes need more, but it goes to
    // the bottom then.
    setMinimumSize(900, 600);
    resize(1280, 800);
    m_composer->focusBroadcast();
}

MainWindow::~MainWindow() = default;

void MainWindow::fillPlaces()
{
    fillPlace(m_ui->secretBar, new SecretBar(m_services.keeper, m_services.active, this));
    fillPlace(m_ui->historyBar,
              new HistoryBar(m_services.history, m_services.historyRemoval, this));
    fillPlace(m_ui->sidebar, m_sidebar);
    fillPlace(m_ui->composer, m_composer);
    fillPlace(m_ui->scenarios, m_scenarios);
    fillPlace(m_ui->privateChannels, m_privateChannels);
    fillPlace(m_ui->connections, m_connections);
    fillPlace(m_ui->timeline, m_timeline);
    m_ui->details->setBeginnings(m_cards);
    connect(m_cards, &StartCards::connectRequested, this, &MainWindow::connectApp);
    connect(m_cards, &StartCards::checkRequested, m_ui->topAccess, &QToolButton::click);
    connect(m_cards, &StartCards::demoRequested, m_ui->topDemo, &QToolButton::click);
    connect(m_cards, &StartCards::used, this, &MainWindow::layoutChanged);
    // Least sizes of their own: what a pane shows moves no other.
    m_ui->left->setMinimumWidth(140);
    m_ui->topPages->setMinimumWidth(420); // a question in it has the height that it needs
    m_ui->events->setMinimumSize(420, 100);
    m_ui->details->setMinimumSize(240, 90);
}

void MainWindow::setUpProfile()
{
    ActiveProfile &active = m_services.active;
    auto *bar = new ProfileBar(m_services.workspace.profiles(), active, this);
    fillPlace(m_ui->profileBar, bar);
    connect(bar, &ProfileBar::editRequested, this, &MainWindow::editProfiles);
    connect(&active, &ActiveProfile::changed, this, &MainWindow::showProfile);
    showProfile();
}

void MainWindow::showProfile()
{
    const Profile &profile = m_services.active.profile();
    if (m_profileId != profile.id) {
        m_profileId = profile.id;
        m_timeline->clearSelection();
        m_timeline->setChannel({});
        m_timeline->setProfile(profile.id);
        m_ui->plots->setProfile(profile.id);
        m_channels->setCurrent({});
    }
    // First the colours that all else is drawn with.
    m_services.theme.setProduction(profile.production);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->topBar), static_cast<QWidget *>(m_ui->statusBar)}) {
        widget->setProperty("production", profile.production);
        widget->update();
    }
    QPalette line;
    line.setColor(QPalette::Window, toneOf(profile, QApplication::palette()));
    m_ui->profileLine->setPalette(line);
    const QString name = ProfilesModel::shownName(profile);
    setWindowTitle(profile.production ? tr("PRODUCTION – %1").arg(name) : name);
}

void MainWindow::editProfiles()
{
    openProfiles(m_services.active.profile().id);
}

void MainWindow::openProfiles(const QString &id)
{
    if (!m_profilesDialog)
        m_profilesDialog =
            new ProfilesDialog({m_services.workspace.profiles(), m_services.keeper,
                                m_services.removal, m_services.active, m_services.upkeep,
                                m_services.credentials, m_services.port, m_services.recognition},
                               this);
    m_profilesDialog->openAt(id);
}

void MainWindow::setUpConnect()
{
    auto *button = new QPushButton(tr("Connect your app…"), this);
    button->setObjectName(QStringLiteral("connectApp"));
    button->setAutoDefault(false);
    button->setFlat(true);
    button->setToolTip(tr("Point your server and your page at the sandbox"));
    m_ui->statusBar->addPermanentWidget(button);
    m_ui->statusBar->setContentsMargins(0, 2, 8, 2);
    connect(button, &QPushButton::clicked, this, &MainWindow::connectApp);
    connect(m_timeline, &TimelinePanel::connectRequested, this, &MainWindow::connectApp);
}

void MainWindow::connectApp()
{
    connectDialog().open();
}

ConnectDialog &MainWindow::connectDialog()
{
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_services.credentials, m_services.port, this);
        connect(m_connectDialog, &ConnectDialog::settingsRequested, this,
                [this] { openProfiles(SandboxId.toString()); });
        tellLastCall();
    }
    return *m_connectDialog;
}

void MainWindow::showCall(const Event &event)
{
    m_lastCall = event;
    if (m_connectDialog)
        tellLastCall();
}

void MainWindow::tellLastCall()
{
    if (!m_lastCall || !m_lastCall->exchange)
        return;
    const PushRadar::Exchange &exchange = *m_lastCall->exchange;
    const bool succeeded = m_lastCall->outcome == Outcome::Done;
    QString what = QString::fromLatin1(exchange.method) + u' ' + exchange.url.path();
    if (exchange.status)
        what += QStringLiteral(", ") + QString::number(*exchange.status);
    if (!m_lastCall->note.isEmpty())
        what += QStringLiteral(" – ") + m_lastCall->note;
    connectDialog().showCall(m_lastCall->library.isEmpty() ? m_lastCall->client
                                                           : m_lastCall->library,
                             what, succeeded, m_lastCall->time);
}

void MainWindow::setUpSearch()
{
    m_ui->search->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_ui->search, &QLineEdit::textChanged, m_timeline, &TimelinePanel::setSearch);
}

void MainWindow::setUpCommands()
{
    addViewCommands(*m_commands,
                    {*m_layout, m_services.zoom, m_panes, *m_ui->topTest, *m_ui->topAccess,
                     *m_ui->topDemo, [this] { m_palette->open(); }});
    connect(&m_services.zoom, &Zoom::changed, this, &MainWindow::layoutChanged);
    addWorkCommands();
    m_ui->menu->setIcon(symbolIcon(QStringLiteral("menu")));
    m_ui->menu->setMenu(new WindowMenu(*m_commands, m_services.theme, this));
    m_ui->openPalette->setIcon(symbolIcon(QStringLiteral("search")));
    connect(m_ui->openPalette, &QToolButton::clicked, m_commands->action(QStringLiteral("palette")),
            &QAction::trigger);
    m_palette = new CommandPalette(
        [this] {
            return paletteEntries(
                *m_commands,
                {m_services.workspace, m_services.templates, m_services.active,
                 [this](const QString &channel) { chooseChannel(channel); },
                 [this](const MessageTemplate &chosen) { loadTemplate(chosen); }});
        },
        *this);
    auto *leaveSearch = new QShortcut(Qt::Key_Escape, m_ui->search);
    leaveSearch->setContext(Qt::WidgetShortcut);
    connect(leaveSearch, &QShortcut::activated, m_ui->search, &QLineEdit::clear);
}

void MainWindow::addWorkCommands()
{
    using Section = CommandRegistry::Section;
    const auto add = [this](const char *id, Section section, const QString &text,
                            const QKeySequence &keys, std::function<void()> act) {
        m_commands->add(QString::fromLatin1(id), section, text, {keys}, std::move(act));
    };
    m_commands->add(
        QStringLiteral("send"), Section::Message, tr("&Broadcast, or run the next step"),
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        [this] { sendWhatIsShown(); });
    add("copyAgain", Section::Message, tr("&Copy as code again"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [this] { m_code->copyAgain(); });
    add("paste", Section::Message, tr("&Paste a broadcast"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        [this] {
            m_places->show(m_composer);
            m_code->paste();
        });
    add("listen", Section::Message, tr("&Listen to a channel…"), Qt::CTRL | Qt::Key_L, [this] {
        m_layout->setSidebarShown(true);
        m_channels->openListenForm();
    });
    add("search", Section::Events, tr("&Search events"), QKeySequence::Find, [this] {
        m_layout->setEventsShown(true);
        m_eventsSwitch->show(m_ui->timeline);
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    add("profiles", Section::Profile, tr("&Profiles…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        [this] { editProfiles(); });
    add("copyAddress", Section::Profile, tr("Copy the sandbox's &address"), {},
        [this] { QApplication::clipboard()->setText(m_sandboxUrl.toString()); });
    add("copyKey", Section::Profile, tr("Copy the sandbox's public &key"), {},
        [this] { QApplication::clipboard()->setText(m_sandboxKey); });
    add("connect", Section::Profile, tr("&Connect your app…"), {}, [this] { connectApp(); });
    add("present", Section::Demo, tr("Prese&nter view"), Qt::Key_F11, [this] { present(); });
    add("export", Section::Data, tr("&Export history…"), Qt::CTRL | Qt::Key_E,
        [this] { m_sheets->openExport(); });
    add("import", Section::Data, tr("&Import history…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        [this] { m_sheets->openImport(m_profileId); });
    add("clear", Section::Data, tr("Clear this profile's &history"), {}, [this] {
        const Profile &profile = m_services.active.profile();
        m_services.historyRemoval.clear(profile.id, ProfilesModel::shownName(profile));
    });
    m_commands->add(QStringLiteral("keys"), Section::Help, tr("&Keyboard shortcuts…"),
                    {QKeySequence(Qt::Key_F1)}, [this] { editKeys(); });
    add("menu", Section::Help, tr("Open the &menu"), Qt::Key_F10,
        [this] { m_ui->menu->showMenu(); });
    add("about", Section::Help, tr("A&bout RadarDesk"), {}, [this] { about(); });
    add("quit", Section::Help, tr("&Quit"), QKeySequence::Quit,
        [] { QApplication::closeAllWindows(); });
    connect(m_commands, &CommandRegistry::keysChanged, this, &MainWindow::layoutChanged);
}

void MainWindow::sendWhatIsShown()
{
    const QWidget *const place = m_ui->topPages->currentWidget();
    if (place == m_composer)
        m_composer->broadcast();
    else if (place == m_scenarios)
        m_scenarios->step();
}

void MainWindow::editKeys()
{
    if (!m_keySheet)
        m_keySheet = new KeySheet(*m_commands, this);
    m_keySheet->openSheet();
}

void MainWindow::setUpLayout()
{
    m_panes.set({m_ui->left, m_ui->topPages, m_ui->events, m_ui->details});
    m_ui->showInspector->setIcon(symbolIcon(QStringLiteral("inspector")));
    m_ui->showInspector->setText(tr("Inspector"));
    auto *showEvents = new QToolButton(this);
    showEvents->setObjectName(QStringLiteral("showEvents"));
    showEvents->setText(tr("Events"));
    showEvents->setCheckable(true);
    showEvents->setProperty("toggle", true);
    showEvents->setFocusPolicy(Qt::StrongFocus);
    m_ui->statusBar->addPermanentWidget(showEvents);
    m_ui->statusBar->setContentsMargins(0, 2, 8, 2);
    const auto bind = [this](QToolButton *button, const QString &id) {
        QAction *const action = m_commands->action(id);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        button->setToolTip(action->toolTip());
        connect(m_commands, &CommandRegistry::keysChanged, button,
                [button, action] { button->setToolTip(action->toolTip()); });
    };
    bind(m_ui->showInspector, QStringLiteral("inspector"));
    bind(showEvents, QStringLiteral("events"));
    bind(m_ui->openPalette, QStringLiteral("palette"));
    const auto showState = [this, showEvents] {
        m_ui->showInspector->setChecked(m_layout->isInspectorShown());
        showEvents->setChecked(m_layout->areEventsShown());
    };
    connect(m_layout, &WindowLayout::changed, this, showState);
    connect(m_places, &PageSwitch::changed, this,
            [this] { m_layout->setPlace(static_cast<WindowLayout::Place>(m_places->current())); });
    showState();
    fitEditor();
}

void MainWindow::setUpPanels()
{
    m_places->add(m_ui->topTest, m_composer);
    m_places->add(m_ui->topAccess, m_privateChannels);
    m_places->add(m_ui->topDemo, m_scenarios);
    m_eventsSwitch->add(m_ui->eventsList, m_timeline);
    for (const PageSwitch *pages : {m_places, m_eventsSwitch})
        connect(pages, &PageSwitch::changed, this, &MainWindow::layoutChanged);
    connect(m_composer, &ComposerPanel::wantedHeightChanged, this, &MainWindow::fitEditor);
    connect(m_composer, &ComposerPanel::countersReset, this, &MainWindow::placeholdersChanged);
    connect(m_code, &CodeClipboard::lastChanged, this, &MainWindow::layoutChanged);
    connect(m_channels, &ChannelsPanel::chosen, this, &MainWindow::chooseChannel);
    connect(m_channels, &ChannelsPanel::forgotten, this, [this](const QString &channel) {
        m_services.session.unfollow(channel);
        m_services.historyRemoval.forgetChannel(m_profileId, channel);
        if (m_timeline->channel() == channel)
            m_timeline->setChannel({});
    });
    connect(m_channels, &ChannelsPanel::broughtBack, this, [this](const QString &channel) {
        m_services.historyRemoval.undo();
        m_services.session.follow(channel);
    });
    connect(m_timeline, &TimelinePanel::channelFilterChanged, m_channels,
            &ChannelsPanel::setCurrent);
    setUpSidebar();
}

void MainWindow::setUpSidebar()
{
    connect(m_sidebar, &Sidebar::changed, this, &MainWindow::layoutChanged);
    connect(m_sidebar, &Sidebar::connectionChosen, this, &MainWindow::showConnection);
    connect(m_channels, &ChannelsPanel::allChosen, this, [this] { m_timeline->setChannel({}); });
    connect(m_channels, &ChannelsPanel::accessRequested, this,
            [this](const QString &channel) { check(channel, {}); });
    connect(m_channels, &ChannelsPanel::whyRequested, this,
            [this](const QString &channel) { check(channel, {}); });
    connect(m_channels, &ChannelsPanel::presenceRequested, this, [this](const QString &channel) {
        m_places->show(m_privateChannels);
        m_privateChannels->showPresence(channel);
    });
}

void MainWindow::fitEditor()
{
    m_layout->setEditorHeights(m_composer->leastHeight(), m_composer->wantedHeight());
}

void MainWindow::showConnection(const QString &socketId)
{
    m_layout->setEventsShown(true);
    m_eventsSwitch->show(m_connections);
    m_connections->showConnection(socketId);
}

void MainWindow::setUpTimeline()
{
    History &history = m_services.history;
    m_services.timeline.setProfileNames(
        [&profiles = m_services.workspace.profiles()](const QString &id) {
            const Profile *profile = profiles.find(id);
            return profile ? ProfilesModel::shownName(*profile) : QString();
        });
    connect(m_timeline, &TimelinePanel::exportRequested, m_sheets, &TransferSheets::openExport);
    connect(m_timeline, &TimelinePanel::scenarioRequested, this, &MainWindow::replaySelected);
    connect(m_timeline, &TimelinePanel::keepRequested, this, [this](const Event &event) {
        keepTemplate(event.channel, writtenData(event), event.version);
    });
    connect(&m_services.historyTransfer, &HistoryTransfer::channelImported, &m_services.workspace,
            &Workspace::touchChannel);
    connect(&history, &History::noticed, this, &MainWindow::showNotice);
    connect(&m_services.timeline, &TimelineModel::failed, this, &MainWindow::showNotice);
    connect(m_timeline, &TimelinePanel::currentChanged, this, &MainWindow::showDetails);
    connect(m_timeline, &TimelinePanel::loadRequested, this, &MainWindow::load);
    connect(m_timeline, &TimelinePanel::sendAgainRequested, this,
            [this](const Event &event) { m_dispatcher->sendAgain(event); });
    connect(m_timeline, &TimelinePanel::channelFilterChanged, &m_services.workspace.channels(),
            &ChannelsModel::markSeen);
    connect(m_ui->details, &DetailsPanel::closed, m_timeline, &TimelinePanel::clearSelection);
    m_ui->details->showNothing();
}

void MainWindow::setUpTemplates()
{
    connect(m_composer, &ComposerPanel::keepRequested, this, &MainWindow::keepTemplate);
    connect(m_templates, &TemplatesPanel::loadRequested, this, &MainWindow::loadTemplate);
    connect(m_composer, &ComposerPanel::asked, this, [this] { m_places->show(m_composer); });
    connect(m_templates, &TemplatesPanel::sendRequested, this, [this](const MessageTemplate &kept) {
        m_dispatcher->sendKept({.channel = kept.channel(),
                                .data = kept.data(),
                                .targeting = {},
                                .version = kept.version()});
    });
}

void MainWindow::setUpPrivateChannels()
{
    PrivateChannelsPanel *const panel = m_privateChannels;
    const MessageDraft &draft = m_services.workspace.draft();
    panel->setChannelInHand(draft.channel());
    connect(&draft, &MessageDraft::channelChanged, panel, &PrivateChannelsPanel::setChannelInHand);
    connect(panel, &PrivateChannelsPanel::changed, this, &MainWindow::layoutChanged);
}

void MainWindow::loadTemplate(const MessageTemplate &kept)
{
    m_places->show(m_composer);
    m_services.workspace.draft().setChannel(kept.channel());
    m_services.workspace.draft().setData(kept.data());
    m_composer->focusBroadcast();
}

void MainWindow::setUpConnections()
{
    m_eventsSwitch->add(m_ui->eventsConnections, m_connections);
    connect(&m_services.connections, &ConnectionsModel::countChanged, this,
            &MainWindow::showConnectionCount);
    connect(m_connections, &ConnectionsPanel::connectAppRequested, this, &MainWindow::connectApp);
    connect(m_connections, &ConnectionsPanel::actionTaken, this,
            &MainWindow::connectionActionTaken);
    connect(m_connections, &ConnectionsPanel::eventsRequested, this, [this](const QString &text) {
        m_eventsSwitch->show(m_timeline);
        m_ui->search->setText(text);
    });
    connect(m_connections, &ConnectionsPanel::checkRequested, this, &MainWindow::check);
    const auto why = [this](const Event &event) {
        if (const auto refusal = refusalOf(event))
            check(refusal->channel, refusal->page);
    };
    connect(m_ui->details, &DetailsPanel::whyRequested, this, why);
    connect(m_timeline, &TimelinePanel::whyRequested, this, why);
    connect(m_ui->details, &DetailsPanel::connectionRequested, this, &MainWindow::showConnection);
}

void MainWindow::showConnectionCount()
{
    const qint64 count = m_services.connections.openCount();
    m_ui->eventsConnections->setText(count == 0
                                         ? tr("Connection&s")
                                         //: %1 is how many there are
                                         : tr("Connection&s (%1)").arg(QLocale().toString(count)));
}

void MainWindow::check(const QString &channel, const QString &page)
{
    m_places->show(m_privateChannels);
    m_privateChannels->check(channel, {}, page);
}

void MainWindow::replaySelected()
{
    m_places->show(m_scenarios);
    m_scenarios->replay(pastBroadcasts(m_timeline->selection()));
}

void MainWindow::present()
{
    if (!m_presentation) {
        m_presentation = new Presentation({m_services.history, m_services.session,
                                           m_services.listener, m_services.active, m_services.gate,
                                           m_services.runner, m_services.workspace.draft()},
                                          this);
        connect(m_presentation, &Presentation::broadcastRequested, m_composer,
                &ComposerPanel::broadcast);
    }
    const bool ofScenario = m_ui->topPages->currentWidget() == m_scenarios;
    m_presentation->open(ofScenario ? m_scenarios->current() : std::nullopt,
                         Theme::isDark(palette()));
}

void MainWindow::keepTemplate(const QString &channel, const QByteArray &messageData,
                              ApiVersion version)
{
    m_layout->setSidebarShown(true);
    m_sidebar->openTemplates();
    m_templates->keep(channel, messageData, version);
}

void MainWindow::setUpSession()
{
    connect(m_dispatcher, &Dispatcher::sent, this, [this](const QString &channel) {
        Q_EMIT placeholdersChanged();
        // What was just sent is to be seen.
        if (!m_timeline->channel().isEmpty() && m_timeline->channel() != channel)
            m_timeline->setChannel(channel);
    });
    connect(m_composer, &ComposerPanel::channelChosen, &m_services.session, &Session::follow);
    connect(&m_services.session, &Session::messageArrived, this, &MainWindow::onArrival);
    connect(&m_services.session, &Session::ready, this,
            [this] { m_services.session.follow(m_services.workspace.draft().channel()); });
    connect(&m_services.session, &Session::listening, this,
            [this] { m_services.session.follow(m_services.workspace.draft().channel()); });
}

void MainWindow::setUpSubscriberPage()
{
    auto *button =
        new PageButton(m_services.pages, m_services.listener, m_services.workspace.draft(), this);
    fillPlace(m_ui->subscriberPage, button);
    addActions(button->menu()->actions());
    connect(button, &PageButton::failed, this, &MainWindow::showNotice);
    connect(m_channels, &ChannelsPanel::pageRequested, button, &PageButton::openPage);
    connect(&m_services.listener, &PageListener::messageArrived, this, &MainWindow::onArrival);
}

void MainWindow::setUpPlots()
{
    PlotsPanel *const plots = m_ui->plots;
    const MessageDraft &draft = m_services.workspace.draft();
    m_eventsSwitch->add(m_ui->eventsPlot, plots);
    plots->setServices(&m_services.history, &m_services.workspace.channels());
    plots->setChannelInHand(draft.channel());
    connect(&draft, &MessageDraft::channelChanged, plots, &PlotsPanel::setChannelInHand);
    connect(&m_services.session, &Session::messageArrived, plots, &PlotsPanel::noteArrival);
    connect(&m_services.listener, &PageListener::messageArrived, plots, &PlotsPanel::noteArrival);
    connect(plots, &PlotsPanel::failed, this, &MainWindow::showNotice);
}

void MainWindow::chooseChannel(const QString &channel)
{
    m_services.workspace.draft().setChannel(channel);
    m_timeline->setChannel(channel);
    m_services.workspace.channels().markSeen(channel);
    m_services.session.follow(channel);
}

void MainWindow::showDetails()
{
    const auto &current = m_timeline->current();
    if (!current) {
        m_ui->details->showNothing();
        return;
    }
    m_services.history.previousOf(
        current->key, m_ui->details,
        [this, key = current->key](const HistoryResult<std::optional<StoredEvent>> &previous) {
            const auto &still = m_timeline->current();
            if (!still || still->key != key)
                return;
            const bool isKnown = previous && *previous;
            m_ui->details->show(still->event,
                                isKnown ? std::optional((*previous)->event) : std::nullopt);
        });
}

void MainWindow::load(const Event &event)
{
    m_places->show(m_composer);
    m_services.workspace.draft().setChannel(event.channel);
    m_services.workspace.draft().setData(writtenData(event));
    m_composer->focusBroadcast();
}

void MainWindow::onArrival(const QString &channel)
{
    const QString &shown = m_timeline->channel();
    if (isActiveWindow() && (shown.isEmpty() || shown == channel))
        m_services.workspace.channels().markSeen(channel);
}

void MainWindow::showNotice(const QString &text)
{
    QStringList texts;
    if (!m_ui->notice->isHidden())
        texts = m_ui->notice->text().split(u'\n');
    if (!texts.contains(text))
        texts.append(text);
    m_ui->notice->say(texts.join(u'\n'));
}

void MainWindow::showSandbox(const QUrl &url, const QString &publicKey)
{
    m_sandboxUrl = url;
    m_sandboxKey = publicKey;
    m_status->showSandbox(url);
}

void MainWindow::showSubscribers(int count)
{
    m_status->showSubscribers(count);
}

QJsonObject MainWindow::toState() const
{
    return {{QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64())},
            {QStringLiteral("layout"), m_layout->toState()},
            {QStringLiteral("keys"), m_commands->toState()},
            {QStringLiteral("zoom"), m_services.zoom.percent()},
            {QStringLiteral("usedCards"), m_cards->toState()},
            {QStringLiteral("face"), m_composer->face()},
            {QStringLiteral("copyAs"), m_code->last()},
            {QStringLiteral("sidebar"), m_sidebar->toState()},
            {QStringLiteral("place"), m_places->current()},
            {QStringLiteral("eventsPage"), m_eventsSwitch->current()},
            {QStringLiteral("privateChannels"), m_privateChannels->toState()},
            {QStringLiteral("appearance"), static_cast<int>(m_services.theme.appearance())}};
}

void MainWindow::restore(const QJsonObject &state)
{
    restoreGeometry(QByteArray::fromBase64(state.value(u"geometry").toString().toLatin1()));
    m_layout->restore(state.value(u"layout").toObject());
    m_commands->restore(state.value(u"keys").toObject());
    m_cards->restore(state.value(u"usedCards").toArray());
    m_services.zoom.setPercent(state.value(u"zoom").toInt(Zoom::Usual));
    m_composer->setFace(state.value(u"face").toInt());
    m_code->setLast(state.value(u"copyAs").toInt(m_code->last()));
    m_sidebar->restore(state.value(u"sidebar").toObject(), m_services.templates.rowCount() > 0);
    m_privateChannels->restore(state.value(u"privateChannels").toObject());
    m_places->setCurrent(state.value(u"place").toInt());
    m_eventsSwitch->setCurrent(state.value(u"eventsPage").toInt());
    const int appearance = state.value(u"appearance").toInt();
    if (appearance > 0 && appearance <= static_cast<int>(Theme::Appearance::Dark))
        m_services.theme.setAppearance(static_cast<Theme::Appearance>(appearance));
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

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About RadarDesk"),
        tr("<h3>RadarDesk %1</h3><p>The desktop workbench for PushRadar: send test broadcasts, "
           "see them arrive, and find out why a channel is refused.</p><p>Free software under the "
           "GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace RadarDesk::gui

#include "moc_mainwindow.cpp"
