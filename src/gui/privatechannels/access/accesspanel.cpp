// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/access/accesspanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/layout/placeholderroom.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/privatechannels/access/accesscellview.h>
#include <gui/privatechannels/access/accessdelegate.h>
#include <gui/privatechannels/access/accessmenus.h>
#include <privatechannels/access/accessexport.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/access/accessverdict.h>
#include <privatechannels/diagnosis/origin.h>

#include <ui_accesspanel.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

namespace {

constexpr int ChannelWidth = 164;
constexpr int MostChannelWidth = 260;
constexpr int ChannelPadding = 24; // see WindowStyle
constexpr int MostNameWidth = 200;

} // namespace

AccessPanel::AccessPanel(AccessModel &model, AccessRun &run, const IdentitiesModel &identities,
                         const ChannelsModel &channels, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccessPanel>())
    , m_model(model)
    , m_run(run)
    , m_menus(new AccessMenus(model, run, identities, channels, this))
    , m_cell(new AccessCellView(model, this))
    , m_filter(model)
{
    m_ui->setupUi(this);
    fillPlace(m_ui->accessDetails, m_cell);
    m_ui->accessEndpoint->setElideMode(Qt::ElideMiddle);
    handFocusOn(*this, *m_ui->accessTable);
    setUpTools();
    connect(m_menus, &AccessMenus::channelsWanted, this, &AccessPanel::addChannels);
    connect(m_menus, &AccessMenus::identitiesWanted, this, &AccessPanel::identitiesWanted);
    connect(m_menus, &AccessMenus::takenOut, this,
            [this](const AccessPlan &before, const QString &sentence) {
                m_before = before;
                m_ui->accessNotice->offerUndo(sentence, [this] { undoRemoval(); });
            });
    connect(m_menus, &AccessMenus::accepted, this, [this](const AccessPlan &before) {
        m_ui->accessNotice->offerUndo(tr("Accepted the results as expected."), [this, before] {
            m_model.setPlan(before);
            m_ui->accessNotice->hide();
            m_ui->accessTable->setFocus(Qt::OtherFocusReason);
        });
    });
    connect(m_ui->accessEditEndpoint, &QToolButton::clicked, this, &AccessPanel::endpointWanted);
    setUpTable();
    connect(&model, &AccessModel::planChanged, this, &AccessPanel::updateActions);
    connect(&model, &QAbstractItemModel::modelReset, this, &AccessPanel::updateActions);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &AccessPanel::showCell);
    connect(&run, &AccessRun::changed, this, &AccessPanel::updateActions);
    updateActions();
}

AccessPanel::~AccessPanel() = default;

void AccessPanel::setUpTable()
{
    QTableView *const table = m_ui->accessTable;
    table->setModel(&m_filter);
    table->setItemDelegate(new AccessDelegate(this));
    table->installEventFilter(this);
    m_empty = new EmptyState(table);
    QHeaderView *const across = table->horizontalHeader();
    across->setDefaultSectionSize(ChannelWidth);
    across->setMinimumSectionSize(ChannelWidth);
    across->setHighlightSections(false); // bold, a name would be cut
    across->setTextElideMode(Qt::ElideMiddle);
    across->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    across->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(across, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { onHeaderMenu(Qt::Horizontal, position); });
    QHeaderView *const down = table->verticalHeader();
    down->setSectionResizeMode(QHeaderView::ResizeToContents);
    down->setMaximumWidth(MostNameWidth);
    down->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    down->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(down, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { onHeaderMenu(Qt::Vertical, position); });
    connect(table, &QWidget::customContextMenuRequested, this, &AccessPanel::onTableMenu);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const AccessKey key = inHand(); !key.second.isEmpty())
            m_lastCurrent = key;
        showCell();
    });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &AccessPanel::keepCurrent);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &AccessPanel::keepCurrent);
    connect(&m_filter, &QAbstractItemModel::columnsInserted, this, &AccessPanel::keepCurrent);
}

void AccessPanel::setUpTools()
{
    m_ui->accessStop->setIcon(symbolIcon(QStringLiteral("stop")));
    m_ui->accessCopy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    m_ui->accessChannels->addAction(symbolIcon(QStringLiteral("add")), QLineEdit::LeadingPosition);
    new PlaceholderRoom(*m_ui->accessChannels);
    connect(m_ui->accessRun, &QPushButton::clicked, this, [this] { m_run.start(m_model.keys()); });
    connect(m_ui->accessStop, &QPushButton::clicked, this, [this] { m_run.cancel(); });
    connect(m_ui->accessChannels, &QLineEdit::returnPressed, this, [this] {
        addChannels(m_ui->accessChannels->text());
        m_ui->accessChannels->clear();
    });
    connect(m_ui->accessDifferences, &QToolButton::toggled, this, [this](bool only) {
        m_filter.setDifferencesOnly(only);
        updateActions();
    });
    connect(m_ui->accessNotice, &NoticeBar::closed, m_ui->accessTable,
            [table = m_ui->accessTable] { table->setFocus(Qt::OtherFocusReason); });
    auto *run = new QShortcut(QKeySequence(Qt::Key_F5), this);
    run->setContext(Qt::WidgetWithChildrenShortcut);
    connect(run, &QShortcut::activated, m_ui->accessRun, &QPushButton::click);
    m_stopKey = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_stopKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_stopKey, &QShortcut::activated, m_ui->accessStop, &QPushButton::click);

    auto *known = new QMenu(this);
    connect(known, &QMenu::aboutToShow, this, [this, known] { m_menus->fillKnown(*known); });
    m_ui->accessKnown->setMenu(known);
    auto *who = new QMenu(this);
    connect(who, &QMenu::aboutToShow, this, [this, who] { m_menus->fillWho(*who); });
    m_ui->accessWho->setMenu(who);
    auto *copy = new QMenu(this);
    copy->addAction(tr("Copy as &Markdown"), this, [this] {
        QGuiApplication::clipboard()->setText(accessAsMarkdown(m_model));
        m_ui->accessNotice->showMessage(tr("Copied the matrix as a Markdown table."));
    });
    copy->addAction(tr("Copy as &CSV"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(accessAsCsv(m_model)));
        m_ui->accessNotice->showMessage(tr("Copied the matrix as CSV, one line for each cell."));
    });
    m_ui->accessCopy->setMenu(copy);
}

void AccessPanel::addChannels(const QString &text)
{
    const QStringList channels = channelsFromText(text);
    if (channels.isEmpty())
        return;
    const int added = m_model.addChannels(channels);
    const auto isList = [](const QString &name) {
        return name.contains(u',') || name.contains(u';');
    };
    const auto list = std::find_if(channels.begin(), channels.end(), isList);
    if (list != channels.end())
        m_ui->accessNotice->showMessage(
            tr("Added “%1” as one channel. Split it if the comma separates two names.").arg(*list),
            tr("S&plit"), [this, name = *list] { split(name); });
    else if (added < channels.size())
        m_ui->accessNotice->showMessage(
            added == 0
                ? tr("The matrix already has all of these channels.")
                : tr("Added %n channel(s). The matrix already had the others.", nullptr, added));
    else
        m_ui->accessNotice->hide();
    m_lastCurrent.second = channels.first();
    keepCurrent();
}

void AccessPanel::split(const QString &name)
{
    m_ui->accessNotice->hide();
    m_model.removeChannel(name);
    const QStringList channels = channelsSplitAtCommas(name);
    m_model.addChannels(channels);
    m_lastCurrent.second = channels.value(0);
    keepCurrent();
}

bool AccessPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->accessTable && event->type() == QEvent::KeyPress) {
        auto *const press = static_cast<QKeyEvent *>(event);
        if (press->matches(QKeySequence::Paste)) {
            addChannels(QGuiApplication::clipboard()->text());
            return true;
        }
        const bool isPlain =
            press->modifiers() == Qt::NoModifier || press->modifiers() == Qt::KeypadModifier;
        if (isPlain && takesKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool AccessPanel::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ui->accessRun->click();
        return true;
    case Qt::Key_Space:
        if (m_ui->accessTable->currentIndex().isValid())
            m_model.cycleExpected(inHand());
        return true;
    default:
        return false;
    }
}

void AccessPanel::onTableMenu(const QPoint &position)
{
    QTableView *const table = m_ui->accessTable;
    const QModelIndex index = table->currentIndex();
    if (!index.isValid())
        return;
    const AccessKey key = inHand();
    QMenu menu;
    m_menus->addCellActions(menu, key);
    m_menus->addRowActions(menu, key.first);
    m_menus->addColumnActions(menu, key.second);
    m_menus->addMatrixActions(menu);
    const QRect place = table->visualRect(index);
    const bool isOnIt = place.contains(position);
    menu.exec(table->viewport()->mapToGlobal(isOnIt ? position : place.center()));
}

void AccessPanel::onHeaderMenu(Qt::Orientation orientation, const QPoint &position)
{
    QTableView *const table = m_ui->accessTable;
    QHeaderView *const header =
        orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const int section = header->logicalIndexAt(position);
    if (section < 0)
        return;
    QMenu menu;
    if (orientation == Qt::Horizontal)
        m_menus->addColumnActions(
            menu, m_filter.headerData(section, orientation, AccessModel::ChannelRole).toString());
    else
        m_menus->addRowActions(
            menu, m_filter.headerData(section, orientation, AccessModel::IdentityRole).toString());
    menu.exec(header->mapToGlobal(position));
}

void AccessPanel::undoRemoval()
{
    m_model.setPlan(broughtBack(m_before, m_model.plan()));
    m_ui->accessNotice->hide();
    m_ui->accessTable->setFocus(Qt::OtherFocusReason);
}

void AccessPanel::updateActions()
{
    const QString obstacle = m_run.obstacle();
    const bool running = m_run.isRunning();
    m_ui->accessRun->setEnabled(obstacle.isEmpty() && !m_model.keys().isEmpty());
    showRunning(running);
    const QUrl &endpoint = m_run.target().endpoint;
    m_ui->accessEndpoint->setText(endpoint.isEmpty() ? tr("not set") : shownAddress(endpoint));
    m_ui->accessDifferences->setEnabled(m_model.counts().cells > 0);
    m_ui->accessCopy->setEnabled(m_model.counts().cells > 0);
    if (running)
        m_ui->accessSummary->setText(
            //: %1 and %2 are numbers of cells
            tr("%1 of %2 cells done…").arg(m_run.done()).arg(m_run.total()));
    else
        m_ui->accessSummary->setText(obstacle.isEmpty() ? m_model.summary() : obstacle);
    m_ui->accessSummary->setVisible(!m_ui->accessSummary->text().isEmpty());
    if (m_model.plan().channels.isEmpty())
        m_empty->setText(tr("No channels"), tr("Enter channels in the field above."));
    else if (m_model.rowCount() == 0)
        m_empty->setText(tr("No identities"), tr("Choose identities under “Identities”."));
    else
        m_empty->setText(tr("No differences"),
                         tr("All results match the expectations and the previous run. Turn off "
                            "“Differences only” to show them."));
    showVerdict();
    showCell();
}

void AccessPanel::showRunning(bool running)
{
    m_stopKey->setEnabled(running);
    QPushButton *const shown = running ? m_ui->accessStop : m_ui->accessRun;
    QPushButton *const hidden = running ? m_ui->accessRun : m_ui->accessStop;
    const bool hadFocus = hidden->hasFocus();
    shown->show();
    // Or else the keyboard would go on to whatever is next.
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    hidden->hide();
}

void AccessPanel::showCell()
{
    m_cell->showCell(inHand());
}

void AccessPanel::showVerdict()
{
    if (m_run.isRunning())
        return;
    using Kind = AccessVerdict::Kind;
    using Severity = VerdictView::Severity;
    const AccessVerdict verdict = verdictOf(m_model);
    VerdictView *const view = m_ui->accessVerdict;
    if (view->headline() == verdict.headline && view->text() == verdict.advice)
        return; // a reader would say it again
    const bool isBad = verdict.kind == Kind::Open || verdict.kind == Kind::Differs;
    view->showMessage(isBad                                  ? Severity::Bad
                          : verdict.kind == Kind::AsExpected ? Severity::Good
                                                             : Severity::Plain,
                      verdict.headline, verdict.advice);
    if (isBad)
        view->offer(tr("Show cell"), [this, key = verdict.cell] { select(key); });
    else if (verdict.kind == Kind::Unjudged)
        view->offer(tr("Accept as expected"), [this] { m_menus->acceptFound(m_model.keys()); });
}

void AccessPanel::select(const AccessKey &key)
{
    m_ui->accessDifferences->setChecked(false);
    m_ui->accessTable->setCurrentIndex(m_filter.indexOf(key));
    m_ui->accessTable->setFocus(Qt::OtherFocusReason);
}

void AccessPanel::keepCurrent()
{
    QTableView *const table = m_ui->accessTable;
    const QFontMetrics metrics(table->horizontalHeader()->font());
    for (int column = 0; column < m_filter.columnCount(); ++column) {
        const QString name = m_filter.headerData(column, Qt::Horizontal).toString();
        table->setColumnWidth(column,
                              std::clamp(metrics.horizontalAdvance(name) + ChannelPadding,
                                         ChannelWidth, MostChannelWidth));
    }
    if (m_filter.rowCount() == 0 || m_filter.columnCount() == 0)
        return;
    const QModelIndex wanted = m_filter.indexOf(m_lastCurrent);
    // Of a row that went, the column stays in hand.
    const QModelIndex column =
        m_filter.indexOf({m_model.keys().value(0).first, m_lastCurrent.second});
    if (wanted.isValid())
        table->setCurrentIndex(wanted);
    else if (!table->currentIndex().isValid())
        table->setCurrentIndex(m_filter.index(0, column.isValid() ? column.column() : 0));
}

AccessKey AccessPanel::inHand() const
{
    const QModelIndex index = m_ui->accessTable->currentIndex();
    return index.isValid() ? m_filter.keyAt(index) : AccessKey();
}

} // namespace RadarDesk::gui

#include "moc_accesspanel.cpp"
