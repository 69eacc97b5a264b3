// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/access/accesscellview.h>

#include <privatechannels/access/accessmodel.h>
#include <workbench/events/eventtext.h>

#include <ui_accesscellview.h>

#include <QLocale>

#include <array>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

namespace {

/// "Status 403 · 12 ms · 24.11.26 18:40".
QString factsOf(const AccessResult &result)
{
    QStringList facts;
    if (result.status)
        facts.append(AccessCellView::tr("Status %1").arg(*result.status));
    if (result.took)
        facts.append(shortDuration(*result.took));
    if (result.time.isValid())
        facts.append(QLocale().toString(result.time.toLocalTime(), QLocale::ShortFormat));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

AccessCellView::AccessCellView(AccessModel &model, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AccessCellView>())
    , m_model(model)
{
    m_ui->setupUi(this);
    const std::array buttons{
        std::pair{m_ui->accessExpectNothing, AccessExpectation::NoOpinion},
        std::pair{m_ui->accessExpectAllowed, AccessExpectation::Allowed},
        std::pair{m_ui->accessExpectRefused, AccessExpectation::Refused},
    };
    for (const auto &[button, expectation] : buttons)
        connect(button, &QToolButton::clicked, this,
                [this, expected = expectation] { m_model.setExpected(m_key, expected); });
}

AccessCellView::~AccessCellView() = default;

void AccessCellView::showCell(const AccessKey &key)
{
    m_key = key;
    const QModelIndex index = m_model.indexOf(key);
    setVisible(index.isValid());
    if (!index.isValid())
        return;
    const AccessCell cell = m_model.plan().cell(key);
    const QString remark = remarkOf(cell);
    QString title = tr("%1, %2: %3", "an identity, a channel, what was found")
                        .arg(m_model.headerData(index.row(), Qt::Vertical).toString(), key.second,
                             index.data().toString());
    if (!remark.isEmpty())
        title += QStringLiteral(" (%1)").arg(remark);
    m_ui->accessTitle->setText(title);
    m_ui->accessFacts->setText(cell.last ? factsOf(*cell.last) : QString());
    m_ui->accessSentence->setText(
        cell.last
            ? cell.last->sentence
            : tr("No result yet. Press F5 to run all cells, or Space to change the expectation."));
    QToolButton *const chosen = cell.expected == AccessExpectation::Allowed
        ? m_ui->accessExpectAllowed
        : cell.expected == AccessExpectation::Refused ? m_ui->accessExpectRefused
                                                      : m_ui->accessExpectNothing;
    chosen->setChecked(true);
}

} // namespace RadarDesk::gui

#include "moc_accesscellview.cpp"
