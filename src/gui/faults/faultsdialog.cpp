// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/faults/faultsdialog.h>

#include <gui/faults/faultruleform.h>
#include <gui/faults/heldmessagesview.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/kit/notices/noticebar.h>
#include <gui/kit/rows/rulelist.h>
#include <session/faults/faultcontrol.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace RadarDesk::gui {

using namespace sandbox;
using namespace session;
using namespace workbench;

namespace {

constexpr int EffectWidth = 210;
constexpr int SubjectWidth = 170;

} // namespace

FaultsDialog::FaultsDialog(FaultRulesModel &rules, FaultControl &faults, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_faults(faults)
    , m_table(new QTableView(this))
    , m_list(new RuleList(*m_table, rules, this))
    , m_form(new FaultRuleForm(this))
    , m_notice(new NoticeBar(this))
    , m_obstacle(new QLabel(this))
    , m_seed(new QLineEdit(this))
    , m_start(new QPushButton(this))
{
    setObjectName(QStringLiteral("faultsDialog"));
    setWindowTitle(tr("Simulated faults"));
    m_notice->setObjectName(QStringLiteral("faultsNotice"));
    m_obstacle->setObjectName(QStringLiteral("faultsObstacle"));
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    setUpTable();
    setUpButtons();
    setUpLayout();
    connect(m_form, &FaultRuleForm::edited, this,
            [this](const FaultRule &rule) { m_rules.setRule(m_list->row(), rule); });
    connect(&rules, &FaultRulesModel::rulesChanged, this, &FaultsDialog::follow);
    connect(m_list, &RuleList::chosen, this, &FaultsDialog::showRule);
    connect(m_list, &RuleList::addRequested, this, &FaultsDialog::add);
    connect(m_list, &RuleList::removeRequested, this, &FaultsDialog::remove);
    connect(&faults, &FaultControl::changed, this, &FaultsDialog::follow);
    m_list->select(0);
    follow();
    resize(900, 640);
}

void FaultsDialog::setUpTable()
{
    m_table->setObjectName(QStringLiteral("faultRules"));
    m_table->setAccessibleName(tr("Simulated faults"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(FaultRulesModel::EffectColumn, EffectWidth);
    m_table->setColumnWidth(FaultRulesModel::SubjectColumn, SubjectWidth);
    auto *const empty = new EmptyState(m_table);
    empty->setText(tr("No simulated faults"),
                   tr("Add one to see what an app does when calls fail or messages are late."));
}

QToolButton *FaultsDialog::addButton(const char *name, const QString &symbol, const QString &text,
                                     void (FaultsDialog::*act)())
{
    auto *const button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(symbolIcon(symbol));
    button->setText(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

void FaultsDialog::setUpButtons()
{
    m_seed->setObjectName(QStringLiteral("faultSeed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same random results each time"));
    m_seed->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000000")));
    connect(m_seed, &QLineEdit::textEdited, this, &FaultsDialog::setSeed);
    m_start->setObjectName(QStringLiteral("faultsStart"));
    m_start->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, &FaultsDialog::startOrStop);
}

void FaultsDialog::setUpLayout()
{
    auto *const tools = new QHBoxLayout;
    tools->addWidget(
        addButton("faultAdd", QStringLiteral("add"), tr("Add a fault"), &FaultsDialog::add));
    m_up = addButton("faultUp", QStringLiteral("up"), tr("Move up"), &FaultsDialog::moveUp);
    m_down =
        addButton("faultDown", QStringLiteral("down"), tr("Move down"), &FaultsDialog::moveDown);
    m_remove =
        addButton("faultRemove", QStringLiteral("remove"), tr("Delete"), &FaultsDialog::remove);
    for (QToolButton *button : {m_up, m_down, m_remove})
        tools->addWidget(button);
    tools->addStretch(1);
    auto *const seedLabel = new QLabel(tr("&Seed"), this);
    seedLabel->setBuddy(m_seed);
    tools->addWidget(seedLabel);
    tools->addWidget(m_seed);
    tools->addWidget(m_start);
    auto *const columns = new QHBoxLayout;
    columns->addWidget(m_table, 3);
    columns->addWidget(m_form, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(tools);
    layout->addWidget(m_obstacle);
    layout->addLayout(columns, 3);
    layout->addWidget(new HeldMessagesView(m_faults, this), 2);
}

void FaultsDialog::openDialog()
{
    m_notice->hide();
    show();
    raise();
    activateWindow();
    m_table->setFocus(Qt::PopupFocusReason);
}

void FaultsDialog::add()
{
    const auto added = m_rules.add({});
    if (!added) {
        m_notice->showMessage(tr("There are too many faults. Delete some first."));
        return;
    }
    m_list->select(*added);
    m_form->focusFirst();
}

void FaultsDialog::remove()
{
    const int at = m_list->row();
    m_removed = m_rules.remove(at);
    if (!m_removed)
        return;
    m_list->select(qMin(at, m_rules.rowCount() - 1));
    m_notice->offerUndo(tr("Deleted “%1”.").arg(m_removed->rule.effectText()), [this] {
        if (m_removed)
            m_list->select(m_rules.restore(*std::exchange(m_removed, std::nullopt)));
        m_notice->hide();
    });
}

void FaultsDialog::moveUp()
{
    m_list->move(-1);
}

void FaultsDialog::moveDown()
{
    m_list->move(1);
}

void FaultsDialog::startOrStop()
{
    m_notice->hide();
    if (m_faults.areActive()) {
        m_faults.stop();
        return;
    }
    if (const QString refusal = m_faults.start(); !refusal.isEmpty())
        m_notice->showMessage(refusal);
}

void FaultsDialog::setSeed(const QString &typed)
{
    bool isNumber = false;
    const quint64 seed = typed.trimmed().toUInt(&isNumber);
    if (isNumber)
        m_rules.setSeed(seed);
}

void FaultsDialog::follow()
{
    showRule();
    if (const QString seed = QString::number(m_rules.seed()); !m_seed->hasFocus())
        m_seed->setText(seed);
    const QString obstacle = m_faults.obstacle();
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_start->setEnabled(obstacle.isEmpty());
    m_start->setAccessibleDescription(obstacle);
    m_start->setText(m_faults.areActive() ? tr("S&top all") : tr("S&tart"));
}

void FaultsDialog::showRule()
{
    const int at = m_list->row();
    const bool isOne = at >= 0 && at < m_rules.rowCount();
    m_form->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_up->setEnabled(isOne && at > 0);
    m_down->setEnabled(isOne && at + 1 < m_rules.rowCount());
    if (isOne)
        m_form->show(m_rules.rules().at(at));
}

} // namespace RadarDesk::gui

#include "moc_faultsdialog.cpp"
