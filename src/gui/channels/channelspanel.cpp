// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channelspanel.h>

#include <gui/channels/channeldelegate.h>
#include <gui/kit/emptystate.h>
#include <gui/kit/focushandover.h>
#include <gui/kit/symbolicon.h>
#include <session/historyremoval.h>

#include <ui_channelspanel.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr int ClockMs = 10'000;

}

ChannelsPanel::ChannelsPanel(ChannelsModel &channels, HistoryRemoval &removal, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChannelsPanel>())
    , m_channels(channels)
    , m_removal(removal)
{
    m_ui->setupUi(this);
    handFocusOn(*this, *m_ui->list);
    m_ui->list->setItemDelegate(new ChannelDelegate(this));
    m_ui->list->setMouseTracking(true);
    m_ui->list->viewport()->setAutoFillBackground(false);
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, m_ui->list->viewport(), qOverload<>(&QWidget::update));
    m_clock.start();

    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(ChannelsModel::NameRole).toString());
    };
    connect(m_ui->list, &QAbstractItemView::clicked, this, choose);
    connect(m_ui->list, &QAbstractItemView::activated, this, choose);
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &ChannelsPanel::showMenu);

    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_ui->list->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        forget(m_ui->list->currentIndex().data(ChannelsModel::NameRole).toString());
    });
    m_ui->list->setModel(&channels);
    connect(m_ui->channelsNotice, &NoticeBar::closed, &removal, &HistoryRemoval::finish);
    connect(&removal, &HistoryRemoval::changed, this, &ChannelsPanel::followRemoval);
    connect(&channels, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_ui->channelsNotice->isHidden())
            m_removal.finish(); // the channel is of another profile
    });
    auto *empty = new EmptyState(m_ui->list);
    empty->setText(tr("No channels yet"), tr("Each channel that you broadcast to is listed here."));
}

ChannelsPanel::~ChannelsPanel() = default;

void ChannelsPanel::setCurrent(const QString &channel)
{
    const int row = m_channels.rowOf(channel);
    if (row < 0)
        m_ui->list->clearSelection();
    else
        m_ui->list->setCurrentIndex(m_channels.index(row));
}

void ChannelsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_ui->list->indexAt(position);
    if (!index.isValid())
        return;
    const QString channel = index.data(ChannelsModel::NameRole).toString();
    const bool pinned = index.data(ChannelsModel::PinnedRole).toBool();
    QMenu menu(this);
    menu.addAction(symbolIcon(QStringLiteral("pin")), pinned ? tr("Un&pin") : tr("&Pin to the top"),
                   this, [this, channel, pinned] { m_channels.setPinned(channel, !pinned); });
    menu.addAction(tr("&Rename label…"), Qt::Key_F2, this, [this, channel] {
        m_ui->list->edit(m_channels.index(m_channels.rowOf(channel)));
    });
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), tr("&Copy name"), this,
                   [channel] { QApplication::clipboard()->setText(channel); });
    menu.addSeparator();
    menu.addAction(symbolIcon(QStringLiteral("remove")), tr("&Forget channel"),
                   QKeySequence::Delete, this, [this, channel] { forget(channel); });
    menu.exec(m_ui->list->viewport()->mapToGlobal(position));
}

void ChannelsPanel::forget(const QString &channel)
{
    if (m_channels.rowOf(channel) < 0)
        return;
    m_forgotten = m_channels.remove(channel);
    Q_EMIT forgotten(channel);
    // What was forgotten before can't be undone from here on, and its notice went with it.
    offerUndo(tr("“%1” and its events are forgotten.").arg(channel));
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

void ChannelsPanel::followRemoval()
{
    if (m_removal.channel() != m_forgotten.name)
        m_ui->channelsNotice->hide();
    else if (!m_removal.text().isEmpty()) // it says why the events are still there
        offerUndo(tr("“%1” is no longer listed.").arg(m_forgotten.name));
}

void ChannelsPanel::offerUndo(const QString &text)
{
    m_ui->channelsNotice->offerUndo(text, [this] { undoForget(); });
}

} // namespace RadarDesk::gui

#include "moc_channelspanel.cpp"
