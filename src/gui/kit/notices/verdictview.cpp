// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/verdictview.h>

#include <gui/kit/look/accessibility.h>
#include <gui/kit/look/scaledfont.h>
#include <gui/kit/look/symbolicon.h>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace RadarDesk::gui {

namespace {

constexpr int VerdictSymbol = 20;
constexpr int VerdictInset = 12;
constexpr int VerdictGap = 8;
constexpr double HeadlineLetters = 1.3;
constexpr int LeastLabelWidth = 120; // a long word must not make the window wider

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
    , m_headline(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
{
    m_layout->setContentsMargins(VerdictInset, 8, VerdictInset, 8);
    m_layout->setHorizontalSpacing(VerdictGap);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnMinimumWidth(0, VerdictSymbol + VerdictGap);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_headline, 0, 1);
    m_layout->addWidget(m_text, 1, 1);
    for (QLabel *label : {m_headline, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(LeastLabelWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->hide();
    m_act->setAutoDefault(false);
    m_act->hide();
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (const auto act = m_onAct) // it may say something itself
            act();
    });
    connect(this, &QObject::objectNameChanged, this, &VerdictView::nameParts);
    placeAct();
    enlargeHeadline();
}

void VerdictView::showMessage(Severity severity, const QString &headline, const QString &text)
{
    m_severity = severity;
    m_headline->setText(headline);
    explain(text);
    m_act->hide();
    m_onAct = {};
    if (severity != Severity::Plain)
        announce(*this, text.isEmpty() ? headline : headline + QStringLiteral(". ") + text);
    update();
}

void VerdictView::explain(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void VerdictView::offer(const QString &act, std::function<void()> onAct)
{
    m_act->setText(act);
    m_onAct = std::move(onAct);
    m_act->setVisible(!act.isEmpty());
}

QString VerdictView::headline() const
{
    return m_headline->text();
}

QString VerdictView::text() const
{
    return m_text->text();
}

void VerdictView::paintEvent(QPaintEvent *)
{
    constexpr int Radius = 6;
    constexpr float Share = 0.1F;
    const ThemeColors tones = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.tinted(tone(), Share));
    painter.drawRoundedRect(rect(), Radius, Radius);
    const int x = isRightToLeft() ? width() - VerdictInset - VerdictSymbol : VerdictInset;
    const int line = QFontMetrics(m_headline->font()).height();
    const QRectF place(x, m_headline->y() + (line - VerdictSymbol) / 2.0, VerdictSymbol,
                       VerdictSymbol);
    paintSymbol(painter, place, symbol(), tones.colour(tone()));
}

void VerdictView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlargeHeadline();
}

void VerdictView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int Narrow = 420; // beside a button there is no room for words
    const bool isNarrow = width() < Narrow;
    if (isNarrow != std::exchange(m_isNarrow, isNarrow))
        placeAct();
}

void VerdictView::nameParts(const QString &name)
{
    m_headline->setObjectName(name + QStringLiteral("Headline"));
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_act->setObjectName(name + QStringLiteral("Act"));
}

void VerdictView::enlargeHeadline()
{
    m_headline->setFont(scaledFont(font(), HeadlineLetters, QFont::DemiBold));
}

void VerdictView::placeAct()
{
    if (m_isNarrow)
        m_layout->addWidget(m_act, 2, 1, Qt::AlignLeading);
    else
        m_layout->addWidget(m_act, 0, 2, 2, 1, Qt::AlignVCenter);
}

Tone VerdictView::tone() const
{
    switch (m_severity) {
    case Severity::Good:
        return Tone::Success;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Bad:
        return Tone::Failure;
    case Severity::Plain:
        break;
    }
    return Tone::Muted;
}

QString VerdictView::symbol() const
{
    switch (m_severity) {
    case Severity::Good:
        return QStringLiteral("done");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Bad:
        return QStringLiteral("cross");
    case Severity::Plain:
        break;
    }
    return QStringLiteral("private");
}

} // namespace RadarDesk::gui

#include "moc_verdictview.cpp"
