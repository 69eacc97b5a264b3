// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/messagetabs.h>

#include <gui/composer/messagetabbar.h>
#include <gui/kit/look/mnemonics.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/noticebar.h>
#include <workbench/core/tiptext.h>
#include <workbench/core/visibletext.h>
#include <workbench/drafts/openmessages.h>
#include <workbench/templates/savedmessages.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>

namespace RadarDesk::gui {

using namespace workbench;

MessageTabs::MessageTabs(OpenMessages &messages, SavedMessages &saved, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_saved(saved)
    , m_bar(new MessageTabBar(this))
    , m_notice(*new NoticeBar(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_bar, 1);
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("newMessage"));
    add->setIcon(symbolIcon(QStringLiteral("add")));
    add->setToolTip(tr("New message (Ctrl+N)"));
    add->setAccessibleName(tr("New message"));
    add->setFocusPolicy(Qt::TabFocus);
    row->addWidget(add);
    connect(add, &QToolButton::clicked, this, &MessageTabs::openNew);
    m_notice.setObjectName(QStringLiteral("messagesNotice"));
    m_notice.hide();
    setUpBar();
    connectMessages();
    fill();
}

void MessageTabs::setUpBar()
{
    m_bar->setObjectName(QStringLiteral("messageTabs"));
    m_bar->setAccessibleName(tr("Open messages"));
    connect(m_bar, &QTabBar::currentChanged, &m_messages, &OpenMessages::show);
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int tab) { close({tab}); });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        const QScopedValueRollback<bool> dragging(m_isDragging, true);
        m_messages.move(from, to);
    });
    connect(m_bar, &QWidget::customContextMenuRequested, this, &MessageTabs::showMenu);
}

void MessageTabs::connectMessages()
{
    connect(&m_messages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                const QSignalBlocker quiet(m_bar);
                for (int row = first; row <= last; ++row) {
                    m_bar->insertTab(row, QString());
                    showText(row);
                }
            });
    connect(&m_messages, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const QSignalBlocker quiet(m_bar);
                for (int row = last; row >= first; --row)
                    m_bar->removeTab(row);
            });
    connect(&m_messages, &QAbstractItemModel::rowsMoved, this, [this] {
        if (!m_isDragging)
            fill();
    });
    connect(&m_messages, &QAbstractItemModel::modelReset, this, [this] {
        m_notice.hide(); // it is of another profile
        fill();
    });
    connect(&m_messages, &OpenMessages::shownChanged, this, &MessageTabs::showShown);
    connect(&m_messages, &OpenMessages::messagesChanged, this, &MessageTabs::showShown);
    connect(&m_saved, &SavedMessages::rowChanged, this, &MessageTabs::showText);
}

void MessageTabs::fill()
{
    const QSignalBlocker quiet(m_bar);
    while (m_bar->count() > m_messages.rowCount())
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < m_messages.rowCount())
        m_bar->addTab(QString());
    for (int row = 0; row < m_bar->count(); ++row)
        showText(row);
    showShown();
}

void MessageTabs::showText(int row)
{
    if (row >= m_bar->count())
        return;
    const QString name = m_saved.nameAt(row);
    const QString shown = name.isEmpty() ? tr("New message") : visibleText(name);
    const bool isChanged = m_saved.isChangedAt(row);
    QString text = withLiteralAmpersands(shown);
    if (isChanged)
        text.prepend(QStringLiteral("• "));
    if (m_bar->tabText(row) != text)
        m_bar->setTabText(row, text);
    const QString channel = m_messages.channelAt(row);
    m_bar->setTabToolTip(row,
                         tipText(channel.isEmpty() || channel == name
                                     ? shown
                                     //: %1 is the name of a saved message, %2 its channel
                                     : tr("%1, on %2").arg(shown, visibleText(channel))));
    m_bar->setAccessibleTabName(row,
                                isChanged
                                    //: %1 is the name of a saved message
                                    ? tr("%1, changed").arg(shown)
                                    : shown);
}

void MessageTabs::showShown()
{
    const QSignalBlocker quiet(m_bar);
    if (m_bar->count() == m_messages.rowCount())
        m_bar->setCurrentIndex(m_messages.current());
}

void MessageTabs::openNew()
{
    m_messages.openEmpty();
    Q_EMIT editRequested();
}

void MessageTabs::closeShown()
{
    close({m_messages.current()});
}

void MessageTabs::close(const QList<int> &rows)
{
    const QString name = m_saved.nameAt(rows.first());
    const auto closed = m_messages.close(rows);
    m_notice.offerUndo(rows.size() > 1
                           ? tr("Closed %n message(s).", nullptr, static_cast<int>(rows.size()))
                           : name.isEmpty() ? tr("Closed a new message.")
                                            //: %1 is the name of a message
                                            : tr("Closed “%1”.").arg(visibleText(name)),
                       [this, closed] {
                           m_notice.hide();
                           m_messages.reopen(closed);
                           Q_EMIT editRequested();
                       });
}

void MessageTabs::revert()
{
    const int row = m_messages.current();
    if (!m_saved.isChangedAt(row))
        return;
    const OpenMessage before = m_messages.shown();
    const QJsonObject draft = m_messages.draftAt(row);
    m_saved.revert();
    m_notice.offerUndo(
        //: %1 is the name of a saved message
        tr("Reverted “%1” to the saved version.").arg(visibleText(m_saved.nameAt(row))),
        [this, before, draft] {
            m_notice.hide();
            m_messages.restoreDraft(before.id, draft);
        });
}

void MessageTabs::showMenu(const QPoint &position)
{
    const int row = m_bar->tabAt(position);
    if (row < 0)
        return;
    m_messages.show(row);
    QMenu menu(this);
    menu.addAction(tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W), this,
                   &MessageTabs::closeShown);
    menu.addAction(tr("Close &others"), this,
                   [this, row] {
                       QList<int> others;
                       for (int each = 0; each < m_messages.rowCount(); ++each) {
                           if (each != row)
                               others.append(each);
                       }
                       close(others);
                   })
        ->setEnabled(m_messages.rowCount() > 1);
    menu.addAction(symbolIcon(QStringLiteral("duplicate")), tr("&Duplicate"), this,
                   [this, row] { m_messages.duplicate(row); });
    menu.addSeparator();
    const bool isSaved = m_saved.savedAt(row).has_value();
    const bool isChanged = m_saved.isChangedAt(row);
    menu.addAction(isSaved ? tr("&Save") : tr("&Save as…"), QKeySequence::Save, this,
                   &MessageTabs::saveRequested)
        ->setEnabled(!isSaved || isChanged);
    menu.addAction(tr("Show c&hanges"), this, &MessageTabs::differenceRequested)
        ->setEnabled(isChanged);
    menu.addAction(tr("&Revert"), this, &MessageTabs::revert)->setEnabled(isChanged);
    menu.exec(m_bar->mapToGlobal(position));
}

} // namespace RadarDesk::gui

#include "moc_messagetabs.cpp"
