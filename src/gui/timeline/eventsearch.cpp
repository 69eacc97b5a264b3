// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/eventsearch.h>

#include <gui/kit/layout/onkey.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/timeline/markfilter.h>
#include <gui/timeline/searchcompleter.h>
#include <gui/timeline/searchline.h>
#include <gui/timeline/searchmenu.h>
#include <gui/timeline/timelinepanel.h>
#include <workbench/core/workspace.h>
#include <workbench/profiles/profilesmodel.h>

#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

EventSearch::EventSearch(QLineEdit &field, TimelinePanel &panel, const Services &services,
                         QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_panel(panel)
    , m_services(services)
    , m_marks(new MarkFilter(panel.marksButton(), this))
    , m_menu(new SearchMenu(field, panel.searchLine(), services.searches, this))
    , m_completer(new SearchCompleter(
          field, [this] { return names(); }, this))
    , m_count(services.history, services.timeline)
{
    field.addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    field.setToolTip(tr("Search for words and conditions, like channel:orders status:failed "
                        "data.total>10"));
    onOwnKey(field, Qt::Key_Escape, [this, &field] {
        if (!m_completer->close())
            field.clear();
    });
    connect(&field, &QLineEdit::textChanged, this, &EventSearch::read);
    connect(m_marks, &MarkFilter::chosen, this,
            [this](const EventQuery &query) { m_field.setText(query.text()); });
    connect(m_completer, &SearchCompleter::closed, this, &EventSearch::showState);
    connect(&services.timeline, &TimelineModel::searched, this, &EventSearch::showState);
    connect(&m_count, &MatchCount::changed, this, &EventSearch::showState);
    connect(&panel.searchLine(), &SearchLine::stopRequested, &services.timeline,
            &TimelineModel::stop);
    connect(&panel.searchLine(), &SearchLine::continueRequested, &services.timeline,
            &TimelineModel::resume);
}

void EventSearch::read()
{
    const auto query = parseEventQuery(m_field.text(), QDateTime::currentDateTime());
    m_error = query ? QString() : query.error().message;
    if (query) {
        for (const QueryTerm &term : query->terms) {
            if (term.type == QueryTerm::Type::Profile && profilesNamed(term.value).isEmpty())
                m_error = tr("There's no profile “%1”. Enter the name of one of your profiles.")
                              .arg(term.value);
        }
    }
    m_marks->setEnabled(m_error.isEmpty());
    if (m_error.isEmpty())
        m_marks->show(*query);
    m_panel.searchLine().closeUndo();
    m_panel.searchLine().setVisible(!m_field.text().isEmpty());
    if (m_error.isEmpty())
        m_panel.setSearch(
            query->withProfiles([this](const QString &name) { return profilesNamed(name); }));
    showState();
}

void EventSearch::showState()
{
    SearchLine &line = m_panel.searchLine();
    const TimelineModel &timeline = m_services.timeline;
    // Somebody who is still choosing has made no mistake yet.
    const bool isUnfinished = !m_error.isEmpty() && m_completer->isCompletingEnd();
    m_field.setAccessibleDescription(isUnfinished ? QString() : m_error);
    const QDateTime reached = timeline.reached();
    const QString moment = reached.isValid()
        ? QLocale().toString(reached.toLocalTime(), QLocale::ShortFormat)
        : QString();
    if (isUnfinished)
        line.showText({}, SearchLine::Act::None);
    else if (!m_error.isEmpty())
        line.showError(m_error);
    else if (timeline.isStopped() && !moment.isEmpty())
        line.showText(
            tr("%1. Stopped at %2.", "“12 matches”, a date and time").arg(countText(), moment),
            SearchLine::Act::Continue);
    else if (timeline.isStopped())
        line.showText(tr("Search stopped."), SearchLine::Act::Continue);
    else if (timeline.isSearching() && !moment.isEmpty())
        line.showText(tr("%1. Searched back to %2…", "“12 matches”, a date and time")
                          .arg(countText(), moment),
                      SearchLine::Act::Stop);
    else if (timeline.isLoading()) // most searches end before anybody could read that they run
        line.clearError();
    else
        line.showText(countText(), SearchLine::Act::None);
}

QString EventSearch::countText() const
{
    const auto count = static_cast<int>(m_count.count());
    return m_count.isComplete() ? tr("%n match(es)", nullptr, count)
                                : tr("%1+ matches", "a number").arg(QLocale().toString(count));
}

QStringList EventSearch::profilesNamed(const QString &name) const
{
    QStringList ids;
    const QString pattern = name.toCaseFolded();
    const QList<Profile> &profiles = m_services.workspace.profiles().profiles();
    for (const Profile &profile : profiles) {
        if (fitsPattern(ProfilesModel::shownName(profile).toCaseFolded(), pattern))
            ids.append(profile.id);
    }
    return ids;
}

QueryNames EventSearch::names() const
{
    QueryNames names;
    const ChannelsModel &channels = m_services.workspace.channels();
    for (int row = 0; row < channels.rowCount(); ++row)
        names.channels.append(channels.index(row, 0).data().toString());
    const QList<Profile> &profiles = m_services.workspace.profiles().profiles();
    for (const Profile &profile : profiles)
        names.profiles.append(ProfilesModel::shownName(profile));
    // Those of the events that are shown; all that there are would be a search of its own.
    const QList<StoredEvent> &shown = m_services.timeline.events();
    for (const StoredEvent &stored : shown) {
        if (!stored.event.library.isEmpty() && !names.libraries.contains(stored.event.library))
            names.libraries.append(stored.event.library);
    }
    std::sort(names.libraries.begin(), names.libraries.end());
    return names;
}

} // namespace RadarDesk::gui

#include "moc_eventsearch.cpp"
