// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/mainwindow.h>

#include <base/keychain/secretkeeper.h>
#include <gui/channels/channelspanel.h>
#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/dispatcher.h>
#include <gui/connect/connectdialog.h>
#include <gui/kit/formplace.h>
#include <gui/kit/pageswitch.h>
#include <gui/kit/symbolicon.h>
#include <gui/kit/theme.h>
#include <gui/mainwindow/statusline.h>
#include <gui/pages/pagebutton.h>
#include <gui/presenter/presentation.h>
#include <gui/profiles/profilebar.h>
#include <gui/profiles/profilecolours.h>
#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/secretbar.h>
#include <gui/scenarios/pastbroadcasts.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/templates/templatespanel.h>
#include <gui/timeline/historybar.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/transfer/transfersheets.h>
#include <history/store/history.h>
#include <history/timeline/timelinemodel.h>
#include <session/activeprofile.h>
#include <session/historyremoval.h>
#include <session/historytransfer.h>
#include <session/pagelistener.h>
#include <session/profileremoval.h>
#include <session/scenariorunner.h>
#include <session/session.h>
#include <workbench/core/workspace.h>
#include <workbench/placeholders/placeholders.h>

#include <ui_mainwindow.h>

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

using PushRadar::ApiVersion;

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

constexpr int PrivateChannelsHeight = 460;

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
    , m_channels(new ChannelsPanel(services.workspace.channels(), services.historyRemoval, this))
    , m_templates(new TemplatesPanel(services.templates, services.redact, this))
    , m_composer(new ComposerPanel(services.workspace.draft(), services.workspace.channels(),
                                   services.placeholders, this))
    , m_scenarios(new ScenariosPanel({services.scenarios, services.runner,
                                      services.workspace.draft(), services.workspace.channels()},
                                     services.redact, this))
    , m_privateChannels(new PrivateChannelsPanel(services.privateChannels, this))
    , m_timeline(new TimelinePanel(services.timeline, services.workspace.channels(), this))
    , m_dispatcher(new Dispatcher({*m_composer, services.history, services.session, services.active,
                                   services.keeper, services.gate, services.placeholders},
                                  this))
    , m_code(new CodeClipboard(*m_composer, services.workspace.draft(), services.active, this))
    , m_sheets(
          new TransferSheets(services.historyTransfer, services.workspace.profiles(), *m_timeline))
    , m_leftSwitch(new PageSwitch(m_ui->leftPages, this))
    , m_topSwitch(new PageSwitch(m_ui->topPages, this))
{
    fillPlaces();
    m_ui->notice->setContentsMargins(6, 2, 4, 2); // in line with the rest of the window
    m_ui->details->hide();
    m_ui->statusBar->setSizeGripEnabled(false);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->columns->setStretchFactor(0, 0);
    m_ui->columns->setStretchFactor(1, 1);
    m_ui->columns->setSizes({232, 900});
    m_ui->work->setStretchFactor(0, 1);
    m_ui->work->setStretchFactor(1, 2);
    m_ui->work->setStretchFactor(2, 1);
    // Room for a few items above; what the panels would like by themselves changes with each of
    // them.
    m_ui->work->setSizes({300, 386, m_ui->details->sizeHint().height()});
    connect(m_ui->columns, &QSplitter::splitterMoved, this, &MainWindow::layoutChanged);
    connect(m_ui->work, &QSplitter::splitterMoved, this, &MainWindow::layoutChanged);

    setUpSearch();
    setUpMenu();
    setUpShortcuts();
    setUpPanels();
    setUpTimeline();
    setUpTemplates();
    setUpSession();
    setUpSubscriberPage();
    setUpPlots();
    setUpPrivateChannels();
    setUpConnect();
    setUpProfile();
    resize(1180, 760);
    m_composer->focusBroadcast();
}

MainWindow::~MainWindow() = default;

void MainWindow::fillPlaces()
{
    fillPlace(m_ui->secretBar, new SecretBar(m_services.keeper, m_services.active, this));
    fillPlace(m_ui->historyBar,
              new HistoryBar(m_services.history, m_services.historyRemoval, this));
    fillPlace(m_ui->channels, m_channels);
    fillPlace(m_ui->templates, m_templates);
    fillPlace(m_ui->composer, m_composer);
    fillPlace(m_ui->scenarios, m_scenarios);
    fillPlace(m_ui->privateChannels, m_privateChannels);
    fillPlace(m_ui->timeline, m_timeline);
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
        m_channels->setCurrent(m_services.workspace.draft().channel());
    }
    // First the colours that all else is drawn with.
    m_services.theme.setProduction(profile.production);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->topBar), static_cast<QWidget *>(m_ui->statusBar)}) {
        widget->setProperty("production", profile.production);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    m_ui->profileLine->setStyleSheet(
        QStringLiteral("background: %1;").arg(toneOf(profile, palette()).name()));
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
    }
    return *m_connectDialog;
}

void MainWindow::setUpSearch()
{
    m_ui->search->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_ui->search, &QLineEdit::textChanged, m_timeline, &TimelinePanel::setSearch);
}

void MainWindow::setUpMenu()
{
    auto *menu = new QMenu(this);
    auto *appearance = menu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const auto addAppearance = [&](const QString &text, Theme::Appearance value) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_services.theme.appearance() == value);
        action->setData(static_cast<int>(value));
        group->addAction(action);
    };
    addAppearance(tr("Like the &desktop"), Theme::Appearance::System);
    addAppearance(tr("&Light"), Theme::Appearance::Light);
    addAppearance(tr("Da&rk"), Theme::Appearance::Dark);
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_services.theme.setAppearance(static_cast<Theme::Appearance>(action->data().toInt()));
        Q_EMIT layoutChanged();
    });
    connect(appearance, &QMenu::aboutToShow, this, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt()
                               == static_cast<int>(m_services.theme.appearance()));
    });
    menu->addSeparator();
    menu->addAction(tr("&Profiles…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, this,
                    &MainWindow::editProfiles);
    menu->addSeparator();
    menu->addAction(tr("&Connect your app…"), this, &MainWindow::connectApp);
    menu->addAction(tr("Prese&nter view"), Qt::Key_F11, this, &MainWindow::present);
    menu->addSeparator();
    menu->addAction(tr("Copy the sandbox's &address"), this,
                    [this] { QApplication::clipboard()->setText(m_sandboxUrl.toString()); });
    menu->addAction(tr("Copy the sandbox's public &key"), this,
                    [this] { QApplication::clipboard()->setText(m_sandboxKey); });
    menu->addAction(tr("&Export history…"), Qt::CTRL | Qt::Key_E, this,
                    [this] { m_sheets->openExport(); });
    menu->addAction(tr("&Import history…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, this,
                    [this] { m_sheets->openImport(m_profileId); });
    menu->addAction(tr("Clear this profile's &history"), this, [this] {
        const Profile &profile = m_services.active.profile();
        m_services.historyRemoval.clear(profile.id, ProfilesModel::shownName(profile));
    });
    menu->addSeparator();
    menu->addAction(tr("A&bout RadarDesk"), this, &MainWindow::about);
    menu->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows);
    addActions(menu->actions());
    m_ui->menu->setIcon(symbolIcon(QStringLiteral("menu")));
    m_ui->menu->setMenu(menu);
}

void MainWindow::setUpShortcuts()
{
    const auto key = [this](const QKeySequence &keys, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { m_composer->broadcast(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { m_composer->broadcast(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_code->copyAgain(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] { m_code->paste(); });
    key(QKeySequence::Find, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    key(Qt::Key_F10, [this] { m_ui->menu->showMenu(); });
    auto *leaveSearch = new QShortcut(Qt::Key_Escape, m_ui->search);
    leaveSearch->setContext(Qt::WidgetShortcut);
    connect(leaveSearch, &QShortcut::activated, m_ui->search, &QLineEdit::clear);
}

void MainWindow::setUpPanels()
{
    m_leftSwitch->add(m_ui->leftChannels, m_channels);
    m_leftSwitch->add(m_ui->leftTemplates, m_templates);
    m_topSwitch->add(m_ui->topBroadcast, m_composer);
    m_topSwitch->add(m_ui->topScenarios, m_scenarios);
    for (const PageSwitch *pages : {m_leftSwitch, m_topSwitch})
        connect(pages, &PageSwitch::changed, this, &MainWindow::layoutChanged);
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
    connect(&m_services.workspace.draft(), &MessageDraft::channelChanged, m_channels,
            &ChannelsPanel::setCurrent);
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
}

void MainWindow::setUpTemplates()
{
    connect(m_composer, &ComposerPanel::keepRequested, this, &MainWindow::keepTemplate);
    connect(m_templates, &TemplatesPanel::loadRequested, this, [this](const MessageTemplate &kept) {
        m_services.workspace.draft().setChannel(kept.channel());
        m_services.workspace.draft().setData(kept.data());
        m_composer->focusBroadcast();
    });
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
    m_topSwitch->add(m_ui->topPrivate, panel);
    connect(&draft, &MessageDraft::channelChanged, panel, &PrivateChannelsPanel::setChannelInHand);
    connect(panel, &PrivateChannelsPanel::changed, this, &MainWindow::layoutChanged);
    // A check has more to show than a message. Once: the divider stays where the person puts it.
    connect(m_topSwitch, &PageSwitch::changed, this, [this, panel, isDone = false]() mutable {
        if (isDone || m_ui->topPages->currentWidget() != panel)
            return;
        isDone = true;
        QList<int> sizes = m_ui->work->sizes();
        const int missing = std::min(PrivateChannelsHeight - sizes.at(0), sizes.at(1) / 2);
        if (missing <= 0)
            return;
        sizes[0] += missing;
        sizes[1] -= missing;
        m_ui->work->setSizes(sizes);
    });
}

void MainWindow::replaySelected()
{
    m_topSwitch->show(m_scenarios);
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
    m_leftSwitch->show(m_templates);
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
    connect(&m_services.listener, &PageListener::messageArrived, this, &MainWindow::onArrival);
}

void MainWindow::setUpPlots()
{
    PlotsPanel *const plots = m_ui->plots;
    const MessageDraft &draft = m_services.workspace.draft();
    m_topSwitch->add(m_ui->topPlots, plots);
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
        m_ui->details->hide();
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
            m_ui->details->setVisible(true);
        });
}

void MainWindow::load(const Event &event)
{
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
            {QStringLiteral("columns"), QString::fromLatin1(m_ui->columns->saveState().toBase64())},
            {QStringLiteral("work"), QString::fromLatin1(m_ui->work->saveState().toBase64())},
            {QStringLiteral("face"), m_composer->face()},
            {QStringLiteral("copyAs"), m_code->last()},
            {QStringLiteral("left"), m_leftSwitch->current()},
            {QStringLiteral("top"), m_topSwitch->current()},
            {QStringLiteral("privateChannels"), m_privateChannels->toState()},
            {QStringLiteral("appearance"), static_cast<int>(m_services.theme.appearance())}};
}

void MainWindow::restore(const QJsonObject &state)
{
    const auto bytes = [&state](QStringView name) {
        return QByteArray::fromBase64(state.value(name).toString().toLatin1());
    };
    restoreGeometry(bytes(u"geometry"));
    m_ui->columns->restoreState(bytes(u"columns"));
    m_ui->work->restoreState(bytes(u"work"));
    m_composer->setFace(state.value(u"face").toInt());
    m_code->setLast(state.value(u"copyAs").toInt(m_code->last()));
    m_leftSwitch->setCurrent(state.value(u"left").toInt());
    m_privateChannels->restore(state.value(u"privateChannels").toObject());
    m_topSwitch->setCurrent(state.value(u"top").toInt());
    const int appearance = state.value(u"appearance").toInt();
    if (appearance > 0 && appearance <= static_cast<int>(Theme::Appearance::Dark))
        m_services.theme.setAppearance(static_cast<Theme::Appearance>(appearance));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
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
