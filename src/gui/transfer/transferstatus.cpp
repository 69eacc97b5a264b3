// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/transfer/transferstatus.h>

#include <gui/kit/look/accessibility.h>
#include <gui/kit/notices/resulttone.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int StatusBarHeight = 8;
constexpr int BarSteps = 1000; // a QProgressBar counts in int, a file may have more bytes

ResultTone toneOf(TransferStatus::Severity severity)
{
    switch (severity) {
    case TransferStatus::Severity::Good:
        return ResultTone::Good;
    case TransferStatus::Severity::Bad:
        return ResultTone::Bad;
    case TransferStatus::Severity::Working:
    case TransferStatus::Severity::Stopped:
        break;
    }
    return ResultTone::Open;
}

} // namespace

TransferStatus::TransferStatus(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_label(new QLabel(this))
{
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setFixedHeight(StatusBarHeight);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_label->setObjectName(QStringLiteral("statusText"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAccessibleDescription(tr("Result")); // a name would hide the text
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addSpacing(ResultSymbolSide + 8); // a margin would stay on its side in a mirrored window
    line->addWidget(m_label);
    layout->addLayout(line);
    updateColors();
}

void TransferStatus::showMessage(Severity severity, const QString &text)
{
    const bool changed = m_severity != severity;
    m_severity = severity;
    m_label->setText(text);
    updateColors();
    if (changed && isVisible())
        announce(*this, text);
}

void TransferStatus::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? BarSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min(done, total) * BarSteps / total));
}

QString TransferStatus::text() const
{
    return m_label->text();
}

void TransferStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateColors();
}

void TransferStatus::paintEvent(QPaintEvent *)
{
    constexpr int Side = ResultSymbolSide;
    // Beside the first line of the words.
    const int line = m_label->fontMetrics().height();
    const int y = m_label->y() + (line - Side) / 2;
    const QRectF place(isRightToLeft() ? width() - Side : 0, y, Side, Side);
    paintTone(*this, place, toneOf(m_severity),
              m_severity == Severity::Stopped ? QStringLiteral("close") : QStringLiteral("again"));
}

void TransferStatus::updateColors()
{
    showTone(*m_label, toneOf(m_severity), Qt::AlignTop);
    m_bar->setVisible(m_severity == Severity::Working);
    update();
}

} // namespace RadarDesk::gui

#include "moc_transferstatus.cpp"
