// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/resultline.h>

#include <gui/kit/layout/elidedlabel.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/notices/resulttone.h>

#include <QEvent>
#include <QHBoxLayout>

namespace RadarDesk::gui {

namespace {

ResultTone toneOf(ResultLine::Severity severity)
{
    switch (severity) {
    case ResultLine::Severity::Good:
        return ResultTone::Good;
    case ResultLine::Severity::Bad:
        return ResultTone::Bad;
    case ResultLine::Severity::Nothing:
    case ResultLine::Severity::Pending:
        break;
    }
    return ResultTone::Open;
}

} // namespace

ResultLine::ResultLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
{
    m_label->setObjectName(QStringLiteral("resultText"));
    m_label->setWordWrap(true);
    m_label->setSeparator(QStringLiteral(" · "));
    m_label->setMinimumWidth(120); // a long word must not make the window wider
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAccessibleDescription(tr("Result of the last broadcast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(ResultSymbolSide
                       + 8); // a margin would stay on its side in a mirrored window
    layout->addWidget(m_label);
    updateColors();
}

void ResultLine::setSubject(const QString &name)
{
    m_label->setAccessibleDescription(name); // a name would hide the text
}

void ResultLine::setMostLines(int lines)
{
    m_label->setWordWrap(false);
    m_label->setLines(lines);
}

void ResultLine::showMessage(Severity severity, const QString &text)
{
    m_severity = severity;
    m_label->setText(text);
    if (severity == Severity::Good || severity == Severity::Bad)
        announce(*this, text);
    updateColors();
}

QString ResultLine::text() const
{
    return m_label->text();
}

void ResultLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateColors();
}

void ResultLine::paintEvent(QPaintEvent *)
{
    constexpr int Side = ResultSymbolSide;
    const QRectF place(isRightToLeft() ? width() - Side : 0, (height() - Side) / 2.0, Side, Side);
    paintTone(*this, place, toneOf(m_severity),
              m_severity == Severity::Pending ? QStringLiteral("sent") : QString());
}

void ResultLine::updateColors()
{
    showTone(*m_label, toneOf(m_severity), Qt::AlignVCenter);
    update();
}

} // namespace RadarDesk::gui

#include "moc_resultline.cpp"
