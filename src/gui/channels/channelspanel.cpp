// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channelspanel.h>

#include <gui/channels/channeldelegate.h>
#include <gui/channels/channelfacets.h>
#include <gui/channels/channellist.h>
#include <gui/channels/listenform.h>
#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/look/symbolicon.h>
#include <session/observation/channellistening.h>
#include <session/retention/historyremoval.h>
#include <workbench/core/channelpatterns.h>

#include <ui_channelspanel.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr int ClockMs = 10'000;

}

ChannelsPanel::ChannelsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChannelsPanel>())
    , m_channels(services.channels)
    , m_patterns(services.patterns)
    , m_listening(services.listening)
    , m_removal(services.removal)
    , m_list(new ChannelList(services.patterns, services.channels, this))
{
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->list);
    auto *form = new ListenForm(services.listening, this);
    fillPlace(m_ui->listenForm, form);
    setUpList();
    setUpFilter();
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, m_ui->list->viewport(), qOverload<>(&QWidget::update));
    m_clock.start();

    m_ui->listen->setIcon(symbolIcon(QStringLiteral("add")));
    connect(m_ui->listen, &QToolButton::clicked, this, &ChannelsPanel::openListenForm);
    connect(form, &ListenForm::closed, m_ui->list,
            [this] { m_ui->list->setFocus(Qt::OtherFocusReason); });
    connect(form, &ListenForm::pageRequested, this, &ChannelsPanel::pageRequested);
    connect(form, &ListenForm::taken, this, [this] { m_ui->channelsFilter->clear(); });

    connect(m_ui->channelsNotice, &NoticeBar::closed, &m_removal, &HistoryRemoval::finish);
    connect(&m_removal, &HistoryRemoval::changed, this, &ChannelsPanel::updateRemoval);
    connect(&m_channels, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_ui->channelsNotice->isHidden())
            m_removal.finish(); // the channel is of another profile
    });
}

ChannelsPanel::~ChannelsPanel() = default;

void ChannelsPanel::setUpList()
{
    ChannelsView *list = m_ui->list;
    list->setItemDelegate(new ChannelDelegate(this));
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->setModel(m_list);
    list->setCurrentIndex(m_list->index(0, 0));
    connect(list, &QAbstractItemView::clicked, this, &ChannelsPanel::choose);
    connect(list, &QAbstractItemView::activated, this, &ChannelsPanel::choose);
    connect(list, &QWidget::customContextMenuRequested, this, &ChannelsPanel::showMenu);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] { removeAt(m_ui->list->currentIndex()); });
    auto *facets = new ChannelFacets(*list);
    connect(facets, &ChannelFacets::accessRequested, this, &ChannelsPanel::accessRequested);
    connect(facets, &ChannelFacets::presenceRequested, this, &ChannelsPanel::presenceRequested);
    connect(facets, &ChannelFacets::whyRequested, this, &ChannelsPanel::whyRequested);
}

void ChannelsPanel::setUpFilter()
{
    m_ui->channelsFilter->addAction(symbolIcon(QStringLiteral("search")),
                                    QLineEdit::LeadingPosition);
    m_ui->channelsFilter->installEventFilter(this);
    connect(m_ui->channelsFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setFilter(text.trimmed());
        setCurrent(m_current);
    });
}

bool ChannelsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->channelsFilter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_ui->channelsFilter->clear();
            return true;
        }
        // From the filter to its results.
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Down || (isReturn && m_list->rowCount() > 1)) {
            const bool goesOn = !m_list->filter().isEmpty() && m_list->rowCount() > 1;
            m_ui->list->setFocus(Qt::TabFocusReason);
            if (goesOn)
                m_ui->list->setCurrentIndex(m_list->index(1, 0));
            if (isReturn && goesOn)
                choose(m_ui->list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChannelsPanel::openListenForm()
{
    static_cast<ListenForm *>(m_ui->listenForm)->open();
}

void ChannelsPanel::choose(const QModelIndex &index)
{
    switch (ChannelList::lineOf(index)) {
    case ChannelList::Line::All:
        Q_EMIT allChosen();
        break;
    case ChannelList::Line::Pattern:
        // The channels that fit it.
        m_ui->channelsFilter->setText(index.data().toString());
        break;
    case ChannelList::Line::Channel:
        Q_EMIT chosen(index.data(ChannelsModel::NameRole).toString());
        break;
    }
}

void ChannelsPanel::setCurrent(const QString &channel)
{
    m_current = channel;
    const QModelIndex index = m_list->indexOf(channel);
    if (index.isValid())
        m_ui->list->setCurrentIndex(index);
    else
        m_ui->list->clearSelection();
}

void ChannelsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_ui->list->indexAt(position);
    const ChannelList::Line line = ChannelList::lineOf(index);
    if (!index.isValid() || line == ChannelList::Line::All)
        return;
    QMenu menu(this);
    if (line == ChannelList::Line::Pattern)
        menu.addAction(symbolIcon(QStringLiteral("remove")), tr("&Remove pattern"),
                       QKeySequence::Delete, this,
                       [this, at = QPersistentModelIndex(index)] { removeAt(at); });
    else
        fillMenu(menu, index.data(ChannelsModel::NameRole).toString());
    menu.exec(m_ui->list->viewport()->mapToGlobal(position));
}

void ChannelsPanel::fillMenu(QMenu &menu, const QString &channel)
{
    const int row = m_channels.rowOf(channel);
    if (row < 0)
        return;
    const ChannelEntry &entry = m_channels.entries().at(row);
    const auto kind = PushRadar::ChannelName::kindOf(channel);
    if (kind != PushRadar::ChannelKind::Public)
        menu.addAction(symbolIcon(QStringLiteral("authentication")), tr("&Access"), this,
                       [this, channel] { Q_EMIT accessRequested(channel); });
    if (kind == PushRadar::ChannelKind::Presence)
        menu.addAction(symbolIcon(QStringLiteral("presence")), tr("Pre&sence"), this,
                       [this, channel] { Q_EMIT presenceRequested(channel); });
    addListening(menu, entry);
    menu.addAction(tr("Why did it &not arrive?"), this,
                   [this, channel] { Q_EMIT deliveryRequested(channel); });
    menu.addSeparator();
    menu.addAction(
        symbolIcon(QStringLiteral("pin")), entry.pinned ? tr("Un&pin") : tr("&Pin to the top"),
        this, [this, channel, pinned = entry.pinned] { m_channels.setPinned(channel, !pinned); });
    menu.addAction(tr("&Rename label…"), Qt::Key_F2, this,
                   [this, channel] { m_ui->list->edit(m_list->indexOf(channel)); });
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), tr("&Copy name"), this,
                   [channel] { QApplication::clipboard()->setText(channel); });
    menu.addSeparator();
    menu.addAction(symbolIcon(QStringLiteral("remove")), tr("&Delete channel"),
                   QKeySequence::Delete, this, [this, channel] { forget(channel); });
}

void ChannelsPanel::addListening(QMenu &menu, const ChannelEntry &entry)
{
    if (!m_listening.obstacle().isEmpty())
        return;
    const QString channel = entry.name;
    if (entry.listening == Listening::Refused)
        menu.addAction(tr("&Why is access refused?"), this,
                       [this, channel] { Q_EMIT whyRequested(channel); });
    const bool isFollowed =
        entry.listening == Listening::Yes || entry.listening == Listening::Connecting;
    if (isFollowed)
        menu.addAction(symbolIcon(QStringLiteral("stop")), tr("Stop &listening"), this,
                       [this, channel] { m_listening.stop(channel); });
    else
        menu.addAction(symbolIcon(QStringLiteral("subscription")),
                       entry.listening == Listening::Refused ? tr("&Try again") : tr("&Listen"),
                       this, [this, channel] { static_cast<void>(m_listening.listen(channel)); });
}

void ChannelsPanel::removeAt(const QModelIndex &index)
{
    switch (ChannelList::lineOf(index)) {
    case ChannelList::Line::All:
        break;
    case ChannelList::Line::Pattern: {
        const QString pattern = index.data().toString();
        m_patterns.remove(pattern);
        m_ui->channelsNotice->offerUndo(tr("Removed the pattern “%1”.").arg(pattern),
                                        [this, pattern] {
                                            m_ui->channelsNotice->hide();
                                            static_cast<void>(m_listening.listen(pattern));
                                        });
        break;
    }
    case ChannelList::Line::Channel:
        forget(index.data(ChannelsModel::NameRole).toString());
        break;
    }
}

void ChannelsPanel::forget(const QString &channel)
{
    if (m_channels.rowOf(channel) < 0)
        return;
    m_forgotten = m_channels.remove(channel);
    Q_EMIT forgotten(channel);
    // The previous deletion can't be undone any more, and its notice is gone.
    offerUndo(tr("Deleted “%1” and its events.").arg(channel));
}

void ChannelsPanel::undoForget()
{
    m_channels.insert(m_forgotten);
    // It may have been used again meanwhile.
    m_channels.setPinned(m_forgotten.name, m_forgotten.pinned);
    m_channels.setLabel(m_forgotten.name, m_forgotten.label);
    m_ui->channelsNotice->hide();
    Q_EMIT broughtBack(m_forgotten.name);
}

void ChannelsPanel::updateRemoval()
{
    if (m_removal.channel() != m_forgotten.name)
        m_ui->channelsNotice->hide();
    else if (!m_removal.text().isEmpty()) // it says why the events are still there
        offerUndo(tr("Removed “%1” from the list.").arg(m_forgotten.name));
}

void ChannelsPanel::offerUndo(const QString &text)
{
    m_ui->channelsNotice->offerUndo(text, [this] { undoForget(); });
}

} // namespace RadarDesk::gui

#include "moc_channelspanel.cpp"
