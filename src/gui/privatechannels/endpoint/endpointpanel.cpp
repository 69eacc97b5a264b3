// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/endpoint/endpointpanel.h>

#include <gui/kit/layout/focushandover.h>
#include <gui/kit/layout/formplace.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/kit/rows/rulelist.h>
#include <gui/privatechannels/endpoint/endpointbar.h>
#include <gui/privatechannels/endpoint/endpointdelegate.h>
#include <privatechannels/endpoint/endpointserver.h>

#include <ui_endpointpanel.h>

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace RadarDesk::gui {

using namespace privatechannels;

namespace {

constexpr int UserWidth = 76;
constexpr int TimeWidth = 112;
constexpr int CallChannelWidth = 130;
constexpr int CallWhoWidth = 104;

} // namespace

EndpointPanel::EndpointPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointPanel>())
    , m_rules(services.rules)
    , m_server(services.server)
    , m_bar(new EndpointBar({m_server, m_rules, services.profile}, this))
{
    m_ui->setupUi(this);
    fillPlace(m_ui->endpointBar, m_bar);
    handFocusOn(*this, *m_ui->endpointRules);
    m_ui->endpointSplit->setStretchFactor(0, 3);
    m_ui->endpointSplit->setStretchFactor(1, 2);
    m_ui->endpointSplit->setSizes({390, 280});
    m_ui->endpointRuleScroll->viewport()->setAutoFillBackground(false);
    m_ui->endpointRuleForm->setAutoFillBackground(false);
    for (const auto &[button, symbol] :
         {std::pair{m_ui->endpointAdd, "add"}, std::pair{m_ui->endpointUp, "up"},
          std::pair{m_ui->endpointDown, "down"}, std::pair{m_ui->endpointRemove, "remove"},
          std::pair{m_ui->endpointClear, "remove"}})
        button->setIcon(symbolIcon(QString::fromLatin1(symbol)));
    placeDivider();
    m_switch = new PageSwitch(m_ui->endpointPages, this);
    m_switch->add(m_ui->endpointRulesTab, m_ui->endpointSplit);
    m_switch->add(m_ui->endpointCallsTab, m_ui->endpointCallsPage);
    handFocusOn(*m_ui->endpointCallsPage, *m_ui->endpointCalls);
    handFocusOn(*m_ui->endpointSplit, *m_ui->endpointRules);

    connect(m_switch, &PageSwitch::changed, this, &EndpointPanel::showCalls);
    connect(m_bar, &EndpointBar::said, this,
            [this](const QString &text) { m_ui->endpointNotice->showMessage(text); });
    connect(m_bar, &EndpointBar::failed, this, &EndpointPanel::showFault);
    connect(m_bar, &EndpointBar::tried, m_ui->endpointNotice, &QWidget::hide);
    connect(m_ui->endpointAdd, &QToolButton::clicked, this, &EndpointPanel::add);
    connect(m_ui->endpointUp, &QToolButton::clicked, this, [this] { m_list->move(-1); });
    connect(m_ui->endpointDown, &QToolButton::clicked, this, [this] { m_list->move(1); });
    connect(m_ui->endpointRemove, &QToolButton::clicked, this, &EndpointPanel::remove);
    connect(m_ui->endpointClear, &QToolButton::clicked, this, [this] {
        m_calls.clear();
        showCalls();
        showCall();
    });
    setUpTables();
    connect(m_ui->endpointRuleForm, &EndpointRuleForm::edited, this,
            [this](const EndpointRule &rule) { m_rules.setRule(m_list->row(), rule); });
    connect(&m_server, &EndpointServer::servingChanged, this, &EndpointPanel::showCalls);
    connect(&m_server, &EndpointServer::called, this, [this](const EndpointCall &call) {
        m_calls.add(call);
        showCalls();
    });
    connect(&m_rules, &EndpointRulesModel::rulesChanged, this, &EndpointPanel::showRules);
    m_list->select(0);
    showRules();
    showCalls();
    showCall();
}

EndpointPanel::~EndpointPanel() = default;

void EndpointPanel::setUpTables()
{
    QTableView *rules = m_ui->endpointRules;
    m_list = new RuleList(*rules, m_rules, this);
    rules->setItemDelegate(new EndpointDelegate(EndpointDelegate::Rows::Rules, this));
    QTableView *calls = m_ui->endpointCalls;
    calls->setModel(&m_calls);
    calls->setItemDelegate(new EndpointDelegate(EndpointDelegate::Rows::Calls, this));
    for (QTableView *table : {rules, calls}) {
        table->verticalHeader()->hide();
        table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setMinimumSectionSize(rules->columnWidth(0));
        table->viewport()->setAutoFillBackground(false);
    }
    QHeaderView *header = rules->horizontalHeader();
    header->setSectionResizeMode(EndpointRulesModel::ChannelsColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(EndpointRulesModel::UserColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(EndpointRulesModel::ActionColumn, QHeaderView::Stretch);
    rules->setColumnWidth(EndpointRulesModel::UserColumn, UserWidth);
    rules->installEventFilter(this);
    calls->horizontalHeader()->setStretchLastSection(true);
    calls->setColumnWidth(EndpointCallsModel::TimeColumn, TimeWidth);
    calls->setColumnWidth(EndpointCallsModel::ChannelColumn, CallChannelWidth);
    calls->setColumnWidth(EndpointCallsModel::WhoColumn, CallWhoWidth);
    calls->setColumnWidth(EndpointCallsModel::RuleColumn, CallWhoWidth);
    m_noCalls = new EmptyState(calls);
    connect(calls->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EndpointPanel::showCall);
    connect(m_list, &RuleList::chosen, this, &EndpointPanel::showRule);
    connect(m_list, &RuleList::addRequested, this, &EndpointPanel::add);
    connect(m_list, &RuleList::removeRequested, this, &EndpointPanel::remove);
    connect(rules, &QWidget::customContextMenuRequested, this, &EndpointPanel::showMenu);
    connect(calls, &QWidget::customContextMenuRequested, this, &EndpointPanel::showCallMenu);
}

void EndpointPanel::placeDivider()
{
    // Margins are not mirrored with the rest.
    constexpr int Gap = 10;
    const int right = isRightToLeft() ? 0 : Gap;
    m_ui->endpointLeft->setContentsMargins(Gap - right, 0, right, 0);
    m_ui->endpointRight->setContentsMargins(right, 0, Gap - right, 0);
}

void EndpointPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeDivider();
}

bool EndpointPanel::showCallOf(const QByteArray &tokenDigest)
{
    const QList<EndpointCall> &calls = m_calls.calls();
    const auto found = std::find_if(calls.begin(), calls.end(), [&](const EndpointCall &call) {
        return !call.tokenDigest.isEmpty() && call.tokenDigest == tokenDigest;
    });
    if (found == calls.end())
        return false;
    m_switch->show(m_ui->endpointCallsPage);
    const QModelIndex index = m_calls.index(static_cast<int>(found - calls.begin()), 0);
    m_ui->endpointCalls->setCurrentIndex(index);
    m_ui->endpointCalls->scrollTo(index);
    m_ui->endpointCalls->setFocus(Qt::OtherFocusReason);
    return true;
}

void EndpointPanel::showCallMenu(const QPoint &position)
{
    const QModelIndex index = m_ui->endpointCalls->indexAt(position);
    if (!index.isValid())
        return;
    m_ui->endpointCalls->setCurrentIndex(index);
    const EndpointCall call = m_calls.calls().at(index.row());
    QMenu menu(this);
    menu.addAction(tr("Show &connection"), this,
                   [this, call] { Q_EMIT connectionRequested(call.socketId, call.tokenDigest); })
        ->setEnabled(!call.socketId.isEmpty() || !call.tokenDigest.isEmpty());
    menu.exec(m_ui->endpointCalls->viewport()->mapToGlobal(position));
}

void EndpointPanel::resume()
{
    m_bar->resume();
}

void EndpointPanel::showFault(const EndpointStartFault &fault)
{
    const QString text = tr("The mock endpoint isn't running. %1").arg(fault.sentence);
    if (fault.freePort == 0)
        m_ui->endpointNotice->showMessage(text);
    else
        m_ui->endpointNotice->showMessage(text, tr("&Use port %1").arg(fault.freePort),
                                          [this, port = fault.freePort] { m_bar->serveAt(port); });
}

void EndpointPanel::showCalls()
{
    showVerdict();
    const int count = m_calls.rowCount();
    m_ui->endpointCallsTab->setText(count == 0 ? tr("Recent calls")
                                               : tr("Recent calls (%1)").arg(count));
    const bool isShown = m_ui->endpointPages->currentWidget() == m_ui->endpointCallsPage;
    m_ui->endpointTools->setVisible(!isShown);
    m_ui->endpointClear->setVisible(isShown);
    m_ui->endpointClear->setEnabled(count > 0);
    m_noCalls->setText(
        tr("No calls yet"),
        m_server.isServing()
            ? tr("Add the line from “Page code” to your page, then load the page.")
            : tr("Turn on “Serve at”, then add the line from “Page code” to your page."));
}

void EndpointPanel::showVerdict()
{
    using Severity = VerdictView::Severity;
    const int wrong = m_rules.wrongCount();
    const bool isServing = m_server.isServing();
    const Severity severity = !isServing ? Severity::Plain
        : wrong > 0                      ? Severity::Warning
                                         : Severity::Good;
    const QString headline = !isServing ? tr("The mock endpoint is off")
        : wrong > 0
        ? tr("The mock endpoint is on and simulates faults in %n rule(s)", nullptr, wrong)
        : tr("The mock endpoint is on");
    const QString text = isServing
        ? tr("Add the line from “Page code” to your page, then load the "
             "page. Each call appears under “Recent calls”.")
        : tr("Turn on the endpoint to issue tokens to a page under development.");
    if (m_ui->endpointVerdict->headline() != headline) // else a reader would say it again
        m_ui->endpointVerdict->showMessage(severity, headline, text);
}

void EndpointPanel::showCall()
{
    const int at = m_ui->endpointCalls->currentIndex().row();
    m_ui->endpointCallText->setText(at < 0 ? QString() : m_calls.calls().at(at).toText());
    m_ui->endpointCallText->setVisible(at >= 0);
}

void EndpointPanel::showRule()
{
    const int at = m_list->row();
    if (at < 0)
        return;
    m_ui->endpointRuleForm->show(m_rules.rules().at(at), m_rules.rowCount() == 1);
    const bool last = m_rules.isLast(at);
    m_ui->endpointRemove->setEnabled(!last);
    m_ui->endpointUp->setEnabled(!last && at > 0);
    m_ui->endpointDown->setEnabled(!last && at + 2 < m_rules.rowCount());
}

void EndpointPanel::showRules()
{
    showRule();
    showVerdict();
    const int wrong = m_rules.wrongCount();
    m_ui->endpointWrong->setText(wrong > 0 ? tr("%n simulated fault(s)", nullptr, wrong)
                                           : QString());
}

bool EndpointPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->endpointRules && event->type() == QEvent::KeyPress
        && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool EndpointPanel::takesKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier && key == Qt::Key_D) {
        duplicate();
        return true;
    }
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Z && m_removed) {
        undoRemoval();
        return true;
    }
    const bool isEdit = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    if (modifiers != Qt::NoModifier || !isEdit)
        return false;
    m_ui->endpointRuleForm->focusFirst();
    return true;
}

void EndpointPanel::add()
{
    // Before the one in hand, which it is to be asked before.
    m_list->select(m_rules.add(EndpointRule(), m_list->row()));
    m_ui->endpointRuleForm->focusFirst();
}

void EndpointPanel::duplicate()
{
    const int at = m_list->row();
    if (at >= 0 && !m_rules.isLast(at))
        m_list->select(m_rules.add(m_rules.rules().at(at), at + 1));
}

void EndpointPanel::remove()
{
    const int at = m_list->row();
    m_removed = m_rules.remove(at);
    if (!m_removed)
        return;
    m_list->select(qMin(at, m_rules.rowCount() - 1));
    m_ui->endpointNotice->offerUndo(
        tr("Deleted the rule for “%1”.").arg(m_removed->rule.channels.trimmed()),
        [this] { undoRemoval(); });
}

void EndpointPanel::undoRemoval()
{
    if (!m_removed)
        return;
    m_list->select(m_rules.restore(*std::exchange(m_removed, std::nullopt)));
    m_ui->endpointNotice->hide();
    m_ui->endpointRules->setFocus(Qt::OtherFocusReason);
}

void EndpointPanel::showMenu(const QPoint &position)
{
    const QModelIndex at = m_ui->endpointRules->indexAt(position);
    if (!at.isValid())
        return;
    m_list->select(at.row());
    const bool last = m_rules.isLast(at.row());
    QMenu menu(this);
    menu.addAction(symbolIcon(QStringLiteral("add")), tr("&Add rule above"),
                   QKeySequence(Qt::Key_Insert), this, &EndpointPanel::add);
    const auto add = [&](const QString &symbol, const QString &text, const QKeySequence &keys,
                         bool possible, const std::function<void()> &act) {
        QAction *action = menu.addAction(symbolIcon(symbol), text);
        action->setShortcut(keys);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("duplicate"), tr("D&uplicate"), Qt::CTRL | Qt::Key_D, !last,
        [this] { duplicate(); });
    add(QStringLiteral("up"), tr("Move u&p"), Qt::ALT | Qt::Key_Up, m_ui->endpointUp->isEnabled(),
        [this] { m_list->move(-1); });
    add(QStringLiteral("down"), tr("Move do&wn"), Qt::ALT | Qt::Key_Down,
        m_ui->endpointDown->isEnabled(), [this] { m_list->move(1); });
    menu.addSeparator();
    add(QStringLiteral("remove"), tr("&Delete"), QKeySequence::Delete, !last, [this] { remove(); });
    menu.exec(m_ui->endpointRules->viewport()->mapToGlobal(position));
}

} // namespace RadarDesk::gui

#include "moc_endpointpanel.cpp"
