// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <window/timelinepanel.h>

#include <window/emptystate.h>
#include <window/symbolicon.h>
#include <window/timelinedelegate.h>
#include <workbench/channelsmodel.h>
#include <workbench/timelinemodel.h>

#include <ui_timelinepanel.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace RadarDesk {

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TimelinePanel>())
    , m_newest(new QToolButton(this))
{
    m_ui->setupUi(this);
    m_ui->showSent->setIcon(symbolIcon(QStringLiteral("sent")));
    m_ui->showReceived->setIcon(symbolIcon(QStringLiteral("received")));
    m_ui->showOther->setIcon(symbolIcon(QStringLiteral("authentication")));
    m_ui->failedOnly->setIcon(symbolIcon(QStringLiteral("warning")));
    m_newest->setText(tr("Newest"));
    m_newest->setIcon(symbolIcon(QStringLiteral("down")));
    m_newest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newest->setToolTip(tr("Go to the newest event and follow (End)"));
    m_newest->hide();

    connect(m_newest, &QToolButton::clicked, this, &TimelinePanel::toNewest);
    connect(m_ui->showSent, &QToolButton::toggled, this,
            [this](bool on) { m_filter.setShown(EventKind::Broadcast, on); });
    connect(m_ui->showReceived, &QToolButton::toggled, this,
            [this](bool on) { m_filter.setShown(EventKind::Arrival, on); });
    connect(m_ui->showOther, &QToolButton::toggled, this, [this](bool on) {
        m_filter.setShown(EventKind::Authentication, on);
        m_filter.setShown(EventKind::Connection, on);
    });
    connect(m_ui->failedOnly, &QToolButton::toggled, &m_filter, &TimelineFilter::setFailedOnly);
    connect(m_ui->channelFilter, &QComboBox::activated, this, [this](int index) {
        const QString channel = index == 0 ? QString() : m_ui->channelFilter->itemText(index);
        m_filter.setChannel(channel);
        Q_EMIT channelFilterChanged(channel);
    });
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::setTimeline(TimelineModel *timeline, QAbstractItemModel *channels)
{
    m_timeline = timeline;
    m_filter.setSourceModel(timeline);
    setUpTable();
    setUpActions();

    const auto listChannels = [this, channels] {
        const QString shown = m_filter.channel();
        m_ui->channelFilter->clear();
        m_ui->channelFilter->addItem(tr("All channels"));
        for (int row = 0; row < channels->rowCount(); ++row)
            m_ui->channelFilter->addItem(channels->index(row, 0).data().toString());
        m_ui->channelFilter->setCurrentIndex(
            shown.isEmpty() ? 0 : qMax(0, m_ui->channelFilter->findText(shown, Qt::MatchExactly)));
    };
    listChannels();
    connect(channels, &QAbstractItemModel::rowsInserted, this, listChannels);
    connect(channels, &QAbstractItemModel::rowsRemoved, this, listChannels);
    connect(channels, &QAbstractItemModel::modelReset, this, listChannels);
}

void TimelinePanel::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(&m_filter);
    table->setItemDelegate(new TimelineDelegate(this));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(28);
    header->setSectionResizeMode(TimelineModel::ContentColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(TimelineModel::KindColumn, QHeaderView::Fixed);
    const QFontMetrics fixed(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    table->setColumnWidth(TimelineModel::TimeColumn,
                          fixed.horizontalAdvance(QStringLiteral("00:00:00.000")) + 26);
    table->setColumnWidth(TimelineModel::KindColumn, 32);
    table->setColumnWidth(TimelineModel::ChannelColumn, 160);
    int resultWidth = 0;
    for (const auto outcome : {Outcome::Pending, Outcome::Done, Outcome::Failed}) {
        const Event example{.kind = EventKind::Arrival, .outcome = outcome};
        resultWidth =
            qMax(resultWidth, fixed.horizontalAdvance(TimelineModel::resultText(example)));
    }
    table->setColumnWidth(TimelineModel::ResultColumn, resultWidth + 26);
    table->setColumnWidth(TimelineModel::DurationColumn,
                          fixed.horizontalAdvance(QStringLiteral("+000.0 ms")) + 22);

    m_empty = new EmptyState(table);
    showEmptyState();
    connect(&m_filter, &TimelineFilter::filterChanged, this, &TimelinePanel::showEmptyState);
    connect(m_timeline, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::showEmptyState);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::onRowsInserted,
            Qt::QueuedConnection);
    // Whoever stands at the end stays there, whether rows are added or the view gets smaller.
    const QScrollBar *bar = table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        m_following = atEnd();
        if (m_following)
            m_newest->hide();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_following)
            m_ui->table->scrollToBottom();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        Q_EMIT selected(currentNumber());
        // The details may have taken the room that the row stood in.
        QTimer::singleShot(0, m_ui->table, [this] {
            if (m_ui->table->selectionModel()->hasSelection())
                m_ui->table->scrollTo(m_ui->table->currentIndex());
        });
    });
    connect(table, &QAbstractItemView::doubleClicked, this,
            [this] { Q_EMIT loadRequested(currentNumber()); });
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
    key(Qt::Key_R, [this] {
        if (const Event *event = currentEvent(); event && !event->data.isEmpty())
            Q_EMIT sendAgainRequested(event->number);
    });
    const auto load = [this] {
        if (const Event *event = currentEvent(); event && !event->data.isEmpty())
            Q_EMIT loadRequested(event->number);
    };
    key(Qt::Key_Return, load);
    key(Qt::Key_Enter, load);
    key(QKeySequence::Copy, [this] { copySelected(); });
    key(Qt::Key_End, [this] { toNewest(); });
    key(Qt::Key_Escape, [this] { m_ui->table->clearSelection(); });
}

void TimelinePanel::setSearch(const QString &text)
{
    m_filter.setText(text);
}

void TimelinePanel::setChannel(const QString &channel)
{
    m_filter.setChannel(channel);
    m_ui->channelFilter->setCurrentIndex(
        channel.isEmpty() ? 0 : qMax(0, m_ui->channelFilter->findText(channel, Qt::MatchExactly)));
}

void TimelinePanel::select(quint64 number)
{
    const QModelIndex index =
        m_filter.mapFromSource(m_timeline->index(m_timeline->rowOf(number), 0));
    if (index.isValid())
        m_ui->table->selectRow(index.row());
}

void TimelinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNewestButton();
}

void TimelinePanel::showMenu(const QPoint &position)
{
    const Event *event = currentEvent();
    if (!event)
        return;
    const quint64 number = event->number;
    const bool hasData = !event->data.isEmpty();
    QMenu menu(this);
    menu.addAction(symbolIcon(QStringLiteral("again")), tr("&Send again"), QKeySequence(Qt::Key_R),
                   this, [this, number] { Q_EMIT sendAgainRequested(number); })
        ->setEnabled(hasData);
    menu.addAction(tr("&Load into the editor"), QKeySequence(Qt::Key_Return), this,
                   [this, number] { Q_EMIT loadRequested(number); })
        ->setEnabled(hasData);
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), tr("&Copy as JSON"), QKeySequence::Copy,
                   this, [this] { copySelected(); })
        ->setEnabled(hasData);
    if (!event->channel.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("&Only this channel"), this, [this, channel = event->channel] {
            setChannel(channel);
            Q_EMIT channelFilterChanged(channel);
        });
    }
    menu.exec(m_ui->table->viewport()->mapToGlobal(position));
}

void TimelinePanel::showEmptyState()
{
    if (!m_filter.isActive())
        m_empty->setText(tr("Nothing has happened yet"),
                         tr("Press Broadcast: what is sent and what arrives shows up here."));
    else
        m_empty->setText(tr("Nothing matches"),
                         tr("Events are hidden by the search, the channel or the buttons above."));
}

void TimelinePanel::onRowsInserted()
{
    if (m_following)
        return;
    m_newest->show();
    placeNewestButton();
}

void TimelinePanel::toNewest()
{
    m_ui->table->scrollToBottom();
    if (m_filter.rowCount() > 0 && m_ui->table->hasFocus())
        m_ui->table->selectRow(m_filter.rowCount() - 1);
    m_newest->hide();
}

void TimelinePanel::placeNewestButton()
{
    m_newest->adjustSize();
    const QRect table = m_ui->table->geometry();
    m_newest->move(table.center().x() - m_newest->width() / 2,
                   table.bottom() - m_newest->height() - 8);
    m_newest->raise();
}

void TimelinePanel::copySelected() const
{
    QStringList lines;
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        const Event &event = m_timeline->at(m_filter.mapToSource(row).row());
        if (!event.data.isEmpty())
            lines.append(QString::fromUtf8(event.data));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

quint64 TimelinePanel::currentNumber() const
{
    const Event *event = currentEvent();
    return event ? event->number : 0;
}

const Event *TimelinePanel::currentEvent() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const QModelIndex current = m_ui->table->currentIndex();
    const QModelIndex row = rows.contains(current.siblingAtColumn(0)) ? current : rows.last();
    return &m_timeline->at(m_filter.mapToSource(row).row());
}

bool TimelinePanel::atEnd() const
{
    const QScrollBar *bar = m_ui->table->verticalScrollBar();
    return bar->value() >= bar->maximum() - 2;
}

} // namespace RadarDesk

#include "moc_timelinepanel.cpp"
