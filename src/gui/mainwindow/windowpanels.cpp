// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/windowpanels.h>

#include <base/keychain/secretstore.h>
#include <gui/channels/channelspanel.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/drafttabs.h>
#include <gui/composer/messagetabs.h>
#include <gui/composer/shapehint.h>
#include <gui/connections/connectionspanel.h>
#include <gui/faults/faultsbar.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/kit/layout/shrinkorder.h>
#include <gui/kit/notices/floatingnotice.h>
#include <gui/kit/notices/noticebar.h>
#include <gui/mainwindow/relaystatus.h>
#include <gui/mainwindow/runstatus.h>
#include <gui/mainwindow/startcards.h>
#include <gui/mainwindow/statusline.h>
#include <gui/pages/pagebutton.h>
#include <gui/plots/plotspanel.h>
#include <gui/profiles/profilebar.h>
#include <gui/profiles/secretbar.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/sidebar/sidebar.h>
#include <gui/templates/templatespanel.h>
#include <gui/timeline/historybar.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/timeline/timelineview.h>
#include <history/store/history.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <session/observation/pagelistener.h>
#include <session/observation/serviceobservation.h>
#include <session/profiles/activeprofile.h>
#include <session/retention/historyremoval.h>
#include <session/sending/scenariorunner.h>
#include <workbench/core/workspace.h>

#include <ui_mainwindow.h>

#include <QCoreApplication>
#include <QPushButton>
#include <QToolButton>

namespace RadarDesk::gui {

namespace {

struct PanelsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

WindowPanels::WindowPanels(Ui::MainWindow &form, const Services &services, QMainWindow &window)
    : status(new StatusLine(
        {services.active, services.secretStore, services.credentials, services.port}, &window))
    , profile(new ProfileBar(services.workspace.profiles(), services.active, &window))
    , channels(new ChannelsPanel({services.workspace.channels(), services.workspace.patterns(),
                                  services.listening, services.historyRemoval},
                                 &window))
    , templates(new TemplatesPanel(services.templates, services.redact, &window))
    , composer(new ComposerPanel(services.workspace.draft(), services.workspace.channels(),
                                 services.placeholders, &window))
    , messageTabs(new MessageTabs(services.workspace.messages(), services.saved, &window))
    , scenarios(new LaterPanel<ScenariosPanel>(
          [services](QWidget *place) {
              return new ScenariosPanel({services.scenarios, services.runner,
                                         services.workspace.draft(), services.workspace.channels(),
                                         services.privateChannels.identities, services.templates},
                                        services.redact, place);
          },
          &window))
    , privateChannels(new PrivateChannelsPanel(services.privateChannels, &window))
    , connections(new ConnectionsPanel(services.observation.connections(),
                                       services.observation.control(), &window))
    , timeline(new TimelinePanel(services.timeline, services.workspace.channels(), &window))
    , plots(new PlotsPanel(services.history, &window))
    , sidebar(new Sidebar(channels, templates, services.observation.connections(), &window))
    , pages(new PageButton(services.pages, services.listener, services.workspace.draft(), &window))
    , cards(new StartCards(&window))
    , connectApp(new QPushButton(&window))
    , showEvents(new QToolButton(&window))
    , places(new PageSwitch(form.topPages, &window))
    , events(new PageSwitch(form.eventPages, &window))
{
    scenarios->setAccessibleName(PanelsText::tr("Scenarios"));
    fill(form, services, window);
    fillStatusBar(form, new RelayStatus(services.relay, &window),
                  new RunStatus(services.runner, &window));
    fillSwitches(form);
    new ShapeHint(*composer,
                  {services.workspace.draft(), services.workspace.messages(), services.history,
                   services.active, services.preferences});
}

void WindowPanels::fill(Ui::MainWindow &form, const Services &services, QMainWindow &window)
{
    fillPlace(form.secretBar, new SecretBar(services.secretStore, services.active, &window));
    fillPlace(form.historyBar, new HistoryBar(services.history, services.historyRemoval, &window));
    fillPlace(form.faultsBar, new FaultsBar(services.faults, &window));
    fillPlace(form.profileBar, profile);
    fillPlace(form.sidebar, sidebar);
    fillPlace(form.composer, composer);
    composer->setTabs(messageTabs);
    fillPlace(form.scenarios, scenarios);
    fillPlace(form.privateChannels, privateChannels);
    fillPlace(form.connections, connections);
    fillPlace(form.timeline, timeline);
    fillPlace(form.plots, plots);
    // The list and the plot show the same events: what narrows them stands above both.
    form.eventsLayout->insertWidget(1, timeline->filters());
    fillPlace(form.subscriberPage, pages);
    placeNotices(form);
    new ShrinkOrder(*form.topBar, *form.topBar->layout(), {form.openPalette, pages});
    form.details->setBeginnings(cards);
    form.notice->setContentsMargins(6, 2, 4, 2); // in line with the rest of the window
    // Least sizes of their own: what a pane shows moves no other.
    form.left->setMinimumWidth(140);
    form.topPages->setMinimumWidth(420); // a question in it has the height that it needs
    form.events->setMinimumSize(420, 100);
    form.details->setMinimumSize(240, 72);
}

void WindowPanels::placeNotices(Ui::MainWindow &form)
{
    NoticeBar &ofMessages = messageTabs->notice();
    NoticeBar &ofEvents = timeline->undoBar();
    new FloatingNotice(
        {{&ofMessages, composer}, {&ofEvents, timeline}},
        {{&timeline->table()}, {form.eventPages}, {&composer->draftTabs().pages(), true}},
        form.central);
    giveTurnsAfter(turnsIn(*composer).constLast(), ofMessages);
    giveTurnsAfter(turnsIn(*timeline).constLast(), ofEvents);
}

void WindowPanels::fillStatusBar(Ui::MainWindow &form, RelayStatus *relay, RunStatus *run)
{
    connectApp->setObjectName(QStringLiteral("connectApp"));
    connectApp->setText(PanelsText::tr("Connect your app…"));
    connectApp->setToolTip(PanelsText::tr("Point your server and your page at the sandbox"));
    connectApp->setAutoDefault(false);
    connectApp->setFlat(true);
    form.statusBar->setSizeGripEnabled(false);
    form.statusBar->setContentsMargins(0, 2, 8, 2);
    form.statusBar->addWidget(status, 1);
    form.statusBar->addPermanentWidget(relay);
    form.statusBar->addPermanentWidget(run);
    form.statusBar->addPermanentWidget(connectApp);
    form.statusBar->addPermanentWidget(showEvents);
}

void WindowPanels::fillSwitches(Ui::MainWindow &form)
{
    places->add(form.topTest, composer);
    places->add(form.topAccess, privateChannels);
    places->add(form.topDemo, scenarios);
    events->add(form.eventsList, timeline);
    events->add(form.eventsPlot, plots);
    events->add(form.eventsConnections, connections);
    QObject::connect(events, &PageSwitch::changed, timeline,
                     [filters = timeline->filters(), pages = form.eventPages, page = connections] {
                         filters->setVisible(pages->currentWidget() != page);
                     });
}

} // namespace RadarDesk::gui
