// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/timelinepanel.h>

#include <gui/kit/layout/shrinkorder.h>
#include <gui/kit/layout/wholerows.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/kit/notices/noticebar.h>
#include <gui/timeline/eventmenu.h>
#include <gui/timeline/refusal.h>
#include <gui/timeline/searchline.h>
#include <gui/timeline/timelinedelegate.h>
#include <gui/timeline/whenpopup.h>
#include <history/timeline/timelinemodel.h>
#include <workbench/core/channelsmodel.h>
#include <workbench/events/eventtext.h>

#include <ui_timelinepanel.h>

#include <QAction>
#include <QConcatenateTablesProxyModel>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

TimelinePanel::TimelinePanel(TimelineModel &timeline, ChannelsModel &channels, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TimelinePanel>())
    , m_timeline(timeline)
    , m_delegate(new TimelineDelegate(this))
    , m_when(new WhenPopup(this))
    , m_newest(new QToolButton(this))
    , m_undo(new NoticeBar(this))
{
    m_ui->setupUi(this);
    m_ui->showSent->setIcon(symbolIcon(QStringLiteral("sent")));
    m_ui->showReceived->setIcon(symbolIcon(QStringLiteral("received")));
    m_ui->showOther->setIcon(symbolIcon(QStringLiteral("authentication")));
    m_ui->failedOnly->setIcon(symbolIcon(QStringLiteral("warning")));
    m_ui->when->setIcon(symbolIcon(QStringLiteral("time")));
    m_newest->setObjectName(QStringLiteral("newest"));
    m_newest->setText(tr("Newest"));
    m_newest->setIcon(symbolIcon(QStringLiteral("down")));
    m_newest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newest->setToolTip(tr("Go to the newest event and follow (End)"));
    m_newest->hide();
    m_undo->setObjectName(QStringLiteral("annotationUndo"));
    setUpTable();
    setUpHead();
    setUpActions();
    listChannels(channels);
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::setUpHead()
{
    const QList toggles{m_ui->showSent, m_ui->showReceived, m_ui->failedOnly, m_ui->showOther};
    new ShrinkOrder(*m_ui->filters, *m_ui->headLayout, toggles);
    connect(m_newest, &QToolButton::clicked, m_ui->table, &TimelineView::toNewest);
    for (const QToolButton *button : toggles)
        connect(button, &QToolButton::toggled, this, &TimelinePanel::apply);
    connect(m_ui->when, &QToolButton::clicked, this, [this] {
        m_ui->when->setChecked(m_when->isNarrowed());
        m_when->openBelow(*m_ui->when);
    });
    connect(m_when, &WhenPopup::changed, this, [this] {
        m_ui->when->setText(tr("Time shown: %1").arg(m_when->text()));
        m_ui->when->setChecked(m_when->isNarrowed());
        apply();
    });
    connect(m_when, &WhenPopup::goRequested, &m_timeline, &TimelineModel::goTo);
    m_ui->sourceFilter->setShortText(tr("Source"));
    m_ui->channelFilter->setShortText(tr("Channel"));
    m_ui->sourceFilter->addItem(tr("All sources"));
    for (const EventSource source : AllEventSources)
        m_ui->sourceFilter->addItem(sourceText(source), QVariant::fromValue(source));
    connect(m_ui->sourceFilter, &QComboBox::activated, this, &TimelinePanel::apply);
    connect(m_ui->channelFilter, &QComboBox::activated, this, [this](int index) {
        m_filter.channel = index == 0 ? QString() : m_ui->channelFilter->itemText(index);
        apply();
        Q_EMIT channelFilterChanged(m_filter.channel);
    });
}

void TimelinePanel::listChannels(ChannelsModel &channels)
{
    // The channels themselves, which may be many: none is listed anew when another one comes.
    auto *rows = new QConcatenateTablesProxyModel(this);
    rows->addSourceModel(new QStringListModel({tr("All channels")}, rows));
    rows->addSourceModel(&channels);
    m_ui->channelFilter->setModel(rows);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::showChannel);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &TimelinePanel::showChannel);
    connect(rows, &QAbstractItemModel::modelReset, this, &TimelinePanel::showChannel);
    showChannel();
}

void TimelinePanel::showChannel()
{
    const QString &shown = m_filter.channel;
    m_ui->channelFilter->setCurrentIndex(
        shown.isEmpty() ? 0 : qMax(0, m_ui->channelFilter->findText(shown, Qt::MatchExactly)));
}

void TimelinePanel::setUpTable()
{
    TimelineView *table = m_ui->table;
    table->setTimeline(&m_timeline);
    table->setItemDelegate(m_delegate);
    table->setUpColumns();
    new WholeRows(*table);
    m_empty = new EmptyState(table);
    m_empty->setObjectName(QStringLiteral("emptyState"));
    connect(m_empty, &EmptyState::acted, this, &TimelinePanel::connectRequested);
    showEmptyState();
    connect(&m_timeline, &TimelineModel::loadingChanged, this, &TimelinePanel::showEmptyState);
    connect(&m_timeline, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::showEmptyState);
    connect(&m_timeline, &TimelineModel::newerThere, this, [this] { showNewestButton(true); });
    connect(table, &TimelineView::followingChanged, this, [this](bool following) {
        if (following)
            showNewestButton(false);
    });
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, [this] {
        showEmptyState();
        takeCurrent(std::nullopt);
    });
    connect(&m_timeline, &TimelineModel::aboutToMove, this, [this] { m_isMoving = true; });
    connect(&m_timeline, &TimelineModel::moved, this, [this] { m_isMoving = false; });
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_current ? m_timeline.rowOf(m_current->key) : -1;
                if (row >= first.row() && row <= last.row())
                    takeCurrent(StoredEvent{m_current->key, *m_timeline.eventAt(row)});
            });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelinePanel::onSelectionChanged);
    connect(table, &QAbstractItemView::doubleClicked, this, &TimelinePanel::act);
    connect(table, &QWidget::customContextMenuRequested, this, &TimelinePanel::showMenu);
}

void TimelinePanel::setUpActions()
{
    const auto key = [this](const QKeySequence &keys, auto &&act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui->table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    const auto withData = [this](void (TimelinePanel::*signal)(const Event &)) {
        return [this, signal] {
            // Escape closes the details; the row that the keyboard is on stays the same.
            const Event *const event = m_current ? &m_current->event : m_ui->table->currentEvent();
            if (event && !event->data.isEmpty())
                Q_EMIT(this->*signal)(Event(*event));
        };
    };
    key(Qt::Key_R, withData(&TimelinePanel::sendAgainRequested));
    key(Qt::Key_S, withData(&TimelinePanel::saveRequested));
    key(Qt::Key_Return, [this] { act(); });
    key(Qt::Key_Enter, [this] { act(); });
    key(Qt::Key_M, [this] { Q_EMIT nextMarkRequested(); });
    key(Qt::Key_D, [this] { Q_EMIT compareRequested(); });
    key(Qt::Key_N, [this] { Q_EMIT noteRequested(); });
    key(QKeySequence::Copy, [this] { copySelection(); });
    key(Qt::Key_End, [this] { m_ui->table->toNewest(); });
    key(Qt::Key_Home, [this] { m_ui->table->toOldest(); });
    key(Qt::Key_Escape, [this] { clearSelection(); });
    m_ui->filters->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_G), m_ui->when,
                             &QToolButton::click);
}

void TimelinePanel::act()
{
    // Escape closes the details; the row that the keyboard is on stays the same.
    const Event *const event = m_current ? &m_current->event : m_ui->table->currentEvent();
    if (event && !event->data.isEmpty())
        Q_EMIT loadRequested(Event(*event));
    else if (event)
        m_ui->table->toggle();
}

void TimelinePanel::setGrouped(bool grouped)
{
    if (std::exchange(m_isGrouped, grouped) != grouped)
        apply();
}

void TimelinePanel::setProfile(const QString &id)
{
    m_profile = id;
    apply();
}

void TimelinePanel::setSearch(const EventQuery &query)
{
    m_filter.query = query;
    apply();
}

QWidget *TimelinePanel::filters() const
{
    return m_ui->filters;
}

QToolButton &TimelinePanel::marksButton() const
{
    return *m_ui->marks;
}

SearchLine &TimelinePanel::searchLine() const
{
    return *m_ui->searchLine;
}

void TimelinePanel::setChannel(const QString &channel)
{
    if (m_filter.channel == channel)
        return;
    m_filter.channel = channel;
    showChannel();
    apply();
    Q_EMIT channelFilterChanged(channel);
}

void TimelinePanel::apply()
{
    QList<EventKind> kinds;
    if (m_ui->showSent->isChecked())
        kinds.append(EventKind::Broadcast);
    if (m_ui->showReceived->isChecked())
        kinds.append(EventKind::Arrival);
    if (m_ui->showOther->isChecked())
        kinds.append({EventKind::Authentication, EventKind::Connection, EventKind::Call,
                      EventKind::Subscription, EventKind::Check, EventKind::Run, EventKind::Fault});
    // What is missing is told whatever is shown.
    if (!kinds.isEmpty())
        kinds.append(EventKind::Gap);
    const bool isAll = kinds.size() == static_cast<qsizetype>(AllEventKinds.size());
    m_filter.kinds = isAll ? QList<EventKind>() : kinds;
    m_filter.sources.clear();
    if (const QVariant source = m_ui->sourceFilter->currentData(); source.isValid())
        m_filter.sources.append(source.value<EventSource>());
    m_filter.failedOnly = m_ui->failedOnly->isChecked();
    const bool namesProfiles = m_filter.query.has(QueryTerm::Type::Profile);
    m_filter.profile = m_when->isOfAllProfiles() || namesProfiles ? QString() : m_profile;
    m_filter.from = m_when->from();
    m_filter.to = m_when->to();
    // What is searched for is to be seen, wherever it stands.
    const HistoryFilter shown = rowFilter();
    m_delegate->setGrouped(shown.isGrouped);
    m_ui->table->setFolding(shown.isGrouped);
    m_delegate->setSearched(m_filter.query.wanted());
    m_ui->table->followFromNow();
    if (kinds.isEmpty())
        m_timeline.showNothing();
    else
        m_timeline.setFilter(shown);
    m_ui->table->viewport()->update();
    Q_EMIT filterChanged(kinds.isEmpty() ? std::nullopt : std::optional(m_filter));
}

HistoryFilter TimelinePanel::rowFilter() const
{
    HistoryFilter filter = m_filter;
    filter.isGrouped = m_isGrouped && m_filter.kinds.isEmpty() && m_filter.sources.isEmpty()
        && !m_filter.failedOnly && m_filter.query.isEmpty();
    return filter;
}

bool TimelinePanel::isFiltered() const
{
    return !m_filter.kinds.isEmpty() || !m_ui->showSent->isChecked() || !m_filter.channel.isEmpty()
        || !m_filter.sources.isEmpty() || !m_filter.query.isEmpty() || m_filter.failedOnly
        || m_filter.from.isValid() || m_filter.to.isValid();
}

void TimelinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNewestButton();
}

void TimelinePanel::showMenu(const QPoint &position)
{
    if (!m_current)
        return;
    QMenu menu(this);
    addEventActions(menu, *this);
    menu.exec(m_ui->table->viewport()->mapToGlobal(position));
}

void TimelinePanel::showEmptyState()
{
    m_empty->setAct(isFiltered() || m_timeline.isLoading() ? QString() : tr("Connect your app…"));
    if (m_timeline.isLoading() && isFiltered())
        m_empty->setText(tr("Searching…"), tr("Matching events appear here."));
    else if (isFiltered())
        m_empty->setText(tr("Nothing matches"),
                         tr("The search, the source, the channel or the buttons above hide all "
                            "events. Clear one to see more."));
    else if (m_timeline.isLoading())
        m_empty->setText({}, {});
    else
        m_empty->setText(
            tr("No events yet"),
            tr("Press “Broadcast”, or connect your app. Sent and received messages appear here."));
}

TimelineView &TimelinePanel::table() const
{
    return *m_ui->table;
}

void TimelinePanel::focusEvents()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void TimelinePanel::showNewestButton(bool shown)
{
    m_newest->setVisible(shown);
    placeNewestButton();
}

void TimelinePanel::placeNewestButton()
{
    m_newest->adjustSize();
    const QRect table(m_ui->table->mapTo(this, QPoint()), m_ui->table->size());
    m_newest->move(table.center().x() - m_newest->width() / 2,
                   table.bottom() - m_newest->height() - 8);
    m_newest->raise();
}

} // namespace RadarDesk::gui

#include "moc_timelinepanel.cpp"
