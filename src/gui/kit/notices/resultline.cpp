// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/resultline.h>

#include <gui/kit/layout/elidedlabel.h>
#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/symbolicon.h>
#include <gui/kit/look/theme.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace RadarDesk::gui {

namespace {

constexpr int IconSide = 16;

}

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
    layout->addSpacing(IconSide + 8); // a margin would stay on its side in a mirrored window
    layout->addWidget(m_label);
    updateColors();
}

void ResultLine::setSubject(const QString &name)
{
    m_label->setAccessibleDescription(name); // a name would hide the text
}

void ResultLine::setWrapping(bool wraps)
{
    m_label->setWordWrap(wraps);
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
    const ThemeColors tones = ThemeColors::of(palette());
    QPainter painter(this);
    const int x = isRightToLeft() ? width() - IconSide : 0;
    const QRectF place(x, (height() - IconSide) / 2.0, IconSide, IconSide);
    if (m_severity == Severity::Good)
        paintSymbol(painter, place, QStringLiteral("done"), tones.success);
    else if (m_severity == Severity::Bad)
        paintSymbol(painter, place, QStringLiteral("failed"), tones.failure);
    else if (m_severity == Severity::Pending)
        paintSymbol(painter, place, QStringLiteral("sent"), tones.muted);
}

void ResultLine::updateColors()
{
    const ThemeColors tones = ThemeColors::of(palette());
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText,
                     m_severity == Severity::Bad        ? tones.failure
                         : m_severity == Severity::Good ? palette().color(QPalette::WindowText)
                                                        : tones.muted);
    m_label->setPalette(colours);
    // Beside the symbol, also where the text is of the other direction than the window.
    m_label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                          | Qt::AlignVCenter);
    update();
}

} // namespace RadarDesk::gui

#include "moc_resultline.cpp"
