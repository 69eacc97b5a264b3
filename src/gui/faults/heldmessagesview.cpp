// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/faults/heldmessagesview.h>

#include <gui/kit/code/jsonedit.h>
#include <gui/kit/notices/faultline.h>
#include <pushradar/jsonvalue.h>
#include <session/faults/faultcontrol.h>
#include <session/faults/heldmessagesmodel.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace RadarDesk::gui {

using namespace session;

HeldMessagesView::HeldMessagesView(FaultControl &faults, QWidget *parent)
    : QWidget(parent)
    , m_faults(faults)
    , m_model(new HeldMessagesModel(faults, this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_data(new JsonEdit(this))
    , m_fault(new FaultLine(this))
    , m_release(new QPushButton(tr("&Release"), this))
    , m_discard(new QPushButton(tr("Dis&card"), this))
{
    setUpTable();
    setUpLayout();
    connect(m_release, &QPushButton::clicked, this, &HeldMessagesView::release);
    connect(m_discard, &QPushButton::clicked, this, &HeldMessagesView::discard);
    connect(m_data, &QPlainTextEdit::textChanged, this, [this] {
        m_data->markFault(std::nullopt);
        m_fault->showMessage({});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HeldMessagesView::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HeldMessagesView::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &HeldMessagesView::follow);
    follow();
}

void HeldMessagesView::setUpTable()
{
    m_table->setObjectName(QStringLiteral("heldMessages"));
    m_table->setAccessibleName(tr("Held messages"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->ensurePolished();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                qMax(m_table->columnWidth(column),
                                     m_table->horizontalHeader()->sectionSizeHint(column)));
    m_data->setObjectName(QStringLiteral("heldData"));
    m_data->setAccessibleName(tr("Data of the held message"));
    m_release->setObjectName(QStringLiteral("heldRelease"));
    m_discard->setObjectName(QStringLiteral("heldDiscard"));
    for (QPushButton *button : {m_release, m_discard})
        button->setAutoDefault(false);
}

void HeldMessagesView::setUpLayout()
{
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_release);
    auto *const columns = new QHBoxLayout;
    columns->addWidget(m_table, 3);
    columns->addWidget(m_data, 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
}

void HeldMessagesView::follow()
{
    const int count = m_model->rowCount();
    m_title->setText(
        count == 0 ? tr("No messages are held. Add the fault “Held message” to hold them here.")
                   : tr("%n message(s) are held.", nullptr, count));
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void HeldMessagesView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isOne = row >= 0 && row < m_model->rowCount();
    for (QWidget *widget : {static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_release),
                            static_cast<QWidget *>(m_discard)})
        widget->setEnabled(isOne);
    const quint64 number = isOne ? m_model->messages().at(row).number : 0;
    if (number == m_shown)
        return; // what is being typed there stays
    m_shown = number;
    m_data->setPlainText(isOne ? QString::fromUtf8(m_model->messages().at(row).data) : QString());
}

void HeldMessagesView::release()
{
    const auto json = PushRadar::JsonValue::fromJson(m_data->toPlainText().toUtf8());
    if (!json) {
        m_data->markFault(json.error());
        m_fault->showMessage(json.error().message);
        m_data->goToFault();
        return;
    }
    m_faults.release(m_shown, json->toJson());
}

void HeldMessagesView::discard()
{
    m_faults.discard(m_shown);
}

} // namespace RadarDesk::gui

#include "moc_heldmessagesview.cpp"
