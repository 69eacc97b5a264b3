// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/rawpanel.h>

#include <gui/kit/code/hexdelegate.h>

#include <ui_rawpanel.h>

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

RawPanel::RawPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RawPanel>())
{
    m_ui->setupUi(this);
    auto *group = new QButtonGroup(this);
    group->addButton(m_ui->rawData, 0);
    group->addButton(m_ui->rawRequest, 1);
    group->addButton(m_ui->rawResponse, 2);
    m_ui->rawData->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &RawPanel::showPart);

    m_ui->rawLines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->rawLines->setLayoutDirection(Qt::LeftToRight);
    m_ui->rawLines->setItemDelegate(new HexDelegate(this));
    m_ui->rawLines->setModel(&m_model);
    auto *copy = new QAction(tr("&Copy lines"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_ui->rawLines->addAction(copy);
    connect(copy, &QAction::triggered, this, &RawPanel::copyLines);
}

RawPanel::~RawPanel() = default;

void RawPanel::show(const QByteArray &dataBytes, const QByteArray &requestBody,
                    const QByteArray &responseBody)
{
    m_parts[0] = dataBytes;
    m_parts[1] = requestBody;
    m_parts[2] = responseBody;
    QToolButton *const buttons[] = {m_ui->rawData, m_ui->rawRequest, m_ui->rawResponse};
    int several = 0;
    QToolButton *first = nullptr;
    bool chosenIsThere = false;
    for (int part = 0; part < 3; ++part) {
        const bool there = !m_parts[part].isEmpty();
        buttons[part]->setVisible(there);
        several += there ? 1 : 0;
        chosenIsThere = chosenIsThere || (there && buttons[part]->isChecked());
        if (there && !first)
            first = buttons[part];
    }
    if (!chosenIsThere && first)
        first->setChecked(true);
    m_ui->rawSwitch->setVisible(several > 0);
    showPart();
}

QString RawPanel::text() const
{
    QModelIndexList chosen = m_ui->rawLines->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    if (chosen.size() > 1) {
        for (const QModelIndex &index : std::as_const(chosen))
            lines.append(m_model.line(index.row()));
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            lines.append(m_model.line(row));
    }
    return lines.join(u'\n');
}

void RawPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLines();
}

void RawPanel::showPart()
{
    const int part = m_ui->rawRequest->isChecked() ? 1 : m_ui->rawResponse->isChecked() ? 2 : 0;
    if (m_model.bytes() != m_parts[part]) {
        m_model.setBytes(m_parts[part]);
        m_ui->rawLines->setCurrentIndex(m_model.index(0));
        m_ui->rawLines->clearSelection();
        m_ui->rawLines->scrollToTop();
    }
    const auto size = static_cast<int>(m_parts[part].size());
    m_ui->rawSize->setText(tr("%Ln byte(s)", nullptr, size));
}

void RawPanel::fitLines()
{
    const int usual = HexDelegate::widthOf(HexModel::lineLength(HexModel::UsualBytesPerLine),
                                           m_ui->rawLines->font())
        + m_ui->rawLines->verticalScrollBar()->sizeHint().width();
    m_model.setBytesPerLine(width() < usual ? HexModel::UsualBytesPerLine / 2
                                            : HexModel::UsualBytesPerLine);
}

void RawPanel::copyLines() const
{
    QModelIndexList chosen = m_ui->rawLines->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(m_model.line(index.row()));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace RadarDesk::gui

#include "moc_rawpanel.cpp"
