// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/valuespanel.h>

#include <session/profiles/profilevalues.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr int ShownRows = 4;
constexpr int NameWidth = 120;
constexpr int SecretWidth = 64;

} // namespace

ValuesPanel::ValuesPanel(ProfileValues &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_model(secrets)
    , m_table(new QTableView(this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_fault(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setUpTable();
    auto *const add = new QPushButton(tr("Add value"), this);
    add->setObjectName(QStringLiteral("valueAdd"));
    m_remove->setObjectName(QStringLiteral("valueRemove"));
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false); // Enter ends the editing of a value
    m_remove->setAccessibleName(tr("Delete the value"));
    m_fault->setObjectName(QStringLiteral("valuesFault"));
    m_fault->setProperty("fault", true);
    m_hint->setProperty("muted", true);
    for (QLabel *label : {m_fault, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    layout->addWidget(m_hint);
    connect(add, &QPushButton::clicked, this, [this] {
        const QModelIndex added = m_model.add();
        m_table->setCurrentIndex(added);
        m_table->edit(added);
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model.remove(m_table->currentIndex().row()); });
    connect(&m_model, &ValuesModel::edited, this, &ValuesPanel::edited);
    connect(&m_model, &ValuesModel::edited, this, &ValuesPanel::showState);
    connect(&m_model, &ValuesModel::checked, this, &ValuesPanel::showFault);
    connect(&secrets, &ProfileValues::changed, this, [this](const QString &id) {
        if (id == m_id)
            showState();
    });
    showFault({});
    showState();
}

void ValuesPanel::setUpTable()
{
    m_table->setObjectName(QStringLiteral("valuesTable"));
    m_table->setAccessibleName(tr("Values of the profile"));
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    QHeaderView *const head = m_table->horizontalHeader();
    head->setSectionResizeMode(ValuesModel::ValueColumn, QHeaderView::Stretch);
    head->resizeSection(ValuesModel::NameColumn, NameWidth);
    head->resizeSection(ValuesModel::SecretColumn, SecretWidth);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setFixedHeight(head->sizeHint().height()
                            + ShownRows * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ValuesPanel::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ValuesPanel::showState);
}

void ValuesPanel::edit(const QString &id, const QList<ProfileValue> &values)
{
    m_id = id;
    m_model.setValues(id, values);
    showFault({});
    showState();
}

void ValuesPanel::setTableName(const QString &name)
{
    m_table->setAccessibleName(name);
}

void ValuesPanel::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_table->setAccessibleDescription(fault);
}

void ValuesPanel::showState()
{
    m_remove->setEnabled(m_table->currentIndex().isValid());
    const QString fault = m_secrets.fault(m_id);
    m_hint->setText(
        fault.isEmpty()
            ? tr("Messages and scenarios use a value as {{var NAME}}. Secret values are in the "
                 "keychain, are never broadcast, and serve the conditions of scenarios.")
            : fault);
}

} // namespace RadarDesk::gui

#include "moc_valuespanel.cpp"
