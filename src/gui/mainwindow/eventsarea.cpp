// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/eventsarea.h>

#include <gui/connections/connectionspanel.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/plots/plotspanel.h>
#include <gui/timeline/annotationbar.h>
#include <gui/timeline/annotator.h>
#include <gui/timeline/detailspanel.h>
#include <gui/timeline/eventstrip.h>
#include <gui/timeline/refusal.h>
#include <gui/timeline/timelinepanel.h>
#include <gui/timeline/timelineview.h>
#include <gui/timeline/whenpopup.h>
#include <history/store/history.h>
#include <history/timeline/eventcounts.h>
#include <history/timeline/timelinemodel.h>
#include <session/observation/pagelistener.h>
#include <session/observation/serviceobservation.h>
#include <session/session.h>
#include <workbench/core/preferences.h>
#include <workbench/core/workspace.h>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QToolButton>

#include <utility>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;
using namespace session;

namespace {

struct EventsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

} // namespace

EventsArea::EventsArea(const Services &services, const Panels &panels, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_panels(panels)
    , m_shape(services.history)
    , m_annotator(new Annotator(services.history, panels.timeline.undoBar(), this))
{
    connect(&m_shape, &ChannelShape::changed, this, &EventsArea::showUnusual);
    connect(&services.preferences, &Preferences::changed, this, &EventsArea::showUnusual);
    connectHistory();
    connectGrouping();
    connectAnnotations();
    connectCounts();
    connectPlots();
    connectConnectionList();
    const auto why = [this](const Event &event) {
        if (const auto refusal = refusalOf(event))
            Q_EMIT checkRequested(refusal->channel, refusal->page);
    };
    connect(&m_panels.details, &DetailsPanel::whyRequested, this, why);
    connect(&m_panels.timeline, &TimelinePanel::whyRequested, this, why);
    connect(&m_panels.connections, &ConnectionsPanel::checkRequested, this,
            &EventsArea::checkRequested);
    m_panels.details.showNothing();
}

void EventsArea::setProfile(const QString &id)
{
    m_panels.timeline.clearSelection();
    m_panels.timeline.setChannel({});
    m_panels.timeline.setProfile(id);
}

bool EventsArea::show(quint64 number)
{
    const Event *const event = m_services.history.find(number);
    if (!event)
        return true;
    m_panels.layout.setEventsShown(true);
    m_panels.pages.show(&m_panels.timeline);
    if (m_panels.timeline.table().select(*event))
        return true;
    m_wanted = *event;
    m_panels.timeline.setChannel({});
    m_services.timeline.goToNewest();
    return false;
}

void EventsArea::showWanted()
{
    if (!m_wanted || m_services.timeline.isLoading())
        return;
    m_panels.timeline.table().select(*std::exchange(m_wanted, std::nullopt));
}

void EventsArea::connectHistory()
{
    connect(&m_services.timeline, &TimelineModel::loadingChanged, this, &EventsArea::showWanted);
    m_services.timeline.setProfileNames(
        [&profiles = m_services.workspace.profiles()](const QString &id) {
            const Profile *profile = profiles.find(id);
            return profile ? ProfilesModel::shownName(*profile) : QString();
        });
    connect(&m_services.history, &History::warning, this, &EventsArea::warning);
    connect(&m_services.timeline, &TimelineModel::failed, this, &EventsArea::warning);
    connect(&m_panels.timeline, &TimelinePanel::currentChanged, this, &EventsArea::showDetails);
    connect(&m_panels.timeline, &TimelinePanel::channelFilterChanged,
            &m_services.workspace.channels(), &ChannelsModel::markSeen);
    connect(&m_panels.details, &DetailsPanel::closed, &m_panels.timeline,
            &TimelinePanel::clearSelection);
}

void EventsArea::connectGrouping()
{
    Preferences &preferences = m_services.preferences;
    connect(&preferences, &Preferences::groupsEventsChanged, &m_panels.timeline,
            &TimelinePanel::setGrouped);
    connect(&m_panels.timeline, &TimelinePanel::groupingRequested, &preferences,
            &Preferences::setGroupsEvents);
    m_panels.timeline.setGrouped(preferences.groupsEvents());
}

void EventsArea::connectAnnotations()
{
    TimelinePanel *const timeline = &m_panels.timeline;
    AnnotationBar &bar = m_panels.details.annotation();
    auto *const annotator = m_annotator;
    connect(timeline, &TimelinePanel::markRequested, annotator,
            [timeline, annotator](Mark mark) { annotator->mark(timeline->selection(), mark); });
    connect(timeline, &TimelinePanel::nextMarkRequested, annotator,
            [timeline, annotator] { annotator->markNext(timeline->selection()); });
    connect(timeline, &TimelinePanel::noteRequested, this, [this, timeline] {
        if (!timeline->current())
            return;
        m_panels.layout.setInspectorShown(true);
        m_panels.details.editNote();
    });
    connect(&bar, &AnnotationBar::changed, annotator, &Annotator::annotate);
    connect(annotator, &Annotator::changed, this, &EventsArea::showAnnotation);
    connect(&bar, &AnnotationBar::noteDone, timeline, &TimelinePanel::focusEvents);
}

void EventsArea::showAnnotation()
{
    if (const auto &current = m_panels.timeline.current())
        m_panels.details.annotation().showAnnotation(current->key, m_annotator->latestOf(*current));
}

void EventsArea::connectCounts()
{
    TimelinePanel *const timeline = &m_panels.timeline;
    auto *const counts = new EventCounts(m_services.history, this);
    auto *const strip = new EventStrip(*counts, *timeline);
    strip->setObjectName(QStringLiteral("eventStrip"));
    qobject_cast<QBoxLayout *>(timeline->layout())->insertWidget(0, strip);
    connect(timeline, &TimelinePanel::filterChanged, counts, &EventCounts::setFilter);
    connect(strip, &EventStrip::spanChosen, &timeline->time(), &WhenPopup::setSpan);
    connect(strip, &EventStrip::spanCleared, &timeline->time(),
            [timeline] { timeline->time().setSpan({}, {}); });
    const TimelineModel *const rows = &m_services.timeline;
    const auto showListed = [strip, rows] { strip->setListed(rows->rowCount() > 0); };
    connect(rows, &QAbstractItemModel::rowsInserted, strip, showListed);
    connect(rows, &QAbstractItemModel::rowsRemoved, strip, showListed);
    connect(rows, &QAbstractItemModel::modelReset, strip, showListed);
    Preferences &preferences = m_services.preferences;
    const auto show = [strip, timeline](bool shown) {
        strip->setWanted(shown);
        timeline->setCountsShown(shown);
    };
    connect(&preferences, &Preferences::countsEventsChanged, strip, show);
    connect(timeline, &TimelinePanel::countsRequested, &preferences, &Preferences::setCountsEvents);
    show(preferences.countsEvents());
}

void EventsArea::connectPlots()
{
    PlotsPanel *const plots = &m_panels.plots;
    connect(&m_panels.timeline, &TimelinePanel::filterChanged, plots, &PlotsPanel::setFilter);
    connect(plots, &PlotsPanel::failed, this, &EventsArea::warning);
}

void EventsArea::connectConnectionList()
{
    ServiceObservation &observation = m_services.observation;
    connect(&observation.connections(), &ConnectionsModel::countChanged, this,
            &EventsArea::showConnectionCount);
    const auto showState = [this] {
        m_panels.connections.showService(m_services.observation.state());
    };
    connect(&observation, &ServiceObservation::stateChanged, this, showState);
    showState();
}

void EventsArea::showConnectionCount()
{
    const qint64 count = m_services.observation.connections().openCount();
    m_panels.connectionsButton.setText(
        count == 0 ? EventsText::tr("Connection&s")
                   //: %1 is how many there are
                   : EventsText::tr("Connection&s (%1)").arg(QLocale().toString(count)));
}

void EventsArea::showUnusual()
{
    const auto &current = m_panels.timeline.current();
    const bool isWanted = m_services.preferences.pointsOutUnusual();
    m_panels.details.showUnusual(
        current && isWanted ? deviationsText(m_shape.deviationsOf(current->key)) : QString());
}

void EventsArea::showDetails()
{
    m_panels.details.endComparison();
    const auto &current = m_panels.timeline.current();
    if (!current) {
        m_panels.details.showNothing();
        return;
    }
    showAnnotation(); // not with the answer below, which may be late
    m_shape.setChannel(current->event.profileId, current->event.channel);
    showUnusual();
    m_services.history.previousOf(
        current->key, &m_panels.details,
        [this, key = current->key](const HistoryResult<std::optional<StoredEvent>> &previous) {
            const auto &still = m_panels.timeline.current();
            if (!still || still->key != key || m_panels.details.isComparing())
                return;
            const bool isKnown = previous && *previous;
            m_panels.details.show(still->event,
                                  isKnown ? std::optional((*previous)->event) : std::nullopt);
        });
}

} // namespace RadarDesk::gui

#include "moc_eventsarea.cpp"
