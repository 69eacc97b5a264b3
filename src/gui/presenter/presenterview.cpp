// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/presenter/presenterview.h>

#include <gui/presenter/presenterstage.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

#include <utility>

namespace RadarDesk::gui {

namespace {

struct PresenterColours
{
    QRgb window, text, quiet, good, bad;
};

constexpr PresenterColours OnLight{0xfff7f8fb, 0xff14171d, 0xff5c6575, 0xff0e7a4b, 0xffc0263a};
constexpr PresenterColours OnDark{0xff0d0f14, 0xfff2f4f8, 0xff9aa3b5, 0xff58d6a0, 0xffff8794};

QLabel *presenterLabel(PresenterView *view, const char *name)
{
    auto *label = new QLabel(view);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void paintText(QLabel *label, QRgb tone)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, QColor::fromRgb(tone));
    label->setPalette(palette);
}

} // namespace

PresenterView::PresenterView(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_stage(new PresenterStage(this))
    , m_name(presenterLabel(this, "presenterName"))
    , m_count(presenterLabel(this, "presenterCount"))
    , m_connection(presenterLabel(this, "presenterConnection"))
    , m_hint(presenterLabel(this, "presenterHint"))
    , m_keys(presenterLabel(this, "presenterKeys"))
{
    setObjectName(QStringLiteral("presenter"));
    setAccessibleName(tr("Presenter view"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_stage->setObjectName(QStringLiteral("presenterStage"));
    m_keys->setText(tr("Space: next · D: light, dark · H: hide this · Esc: leave"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_stage, &PresenterStage::newestChanged, this, &PresenterView::showCount);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    head->addSpacing(24);
    head->addWidget(m_connection);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_keys);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(head);
    rows->addWidget(m_stage, 1);
    rows->addLayout(foot);
    resize(960, 600);
    updateColors();
    showCount();
}

void PresenterView::setDark(bool dark)
{
    m_isDark = dark;
    updateColors();
}

void PresenterView::setName(const QString &name)
{
    m_name->setText(name);
    setWindowTitle(name);
}

void PresenterView::showConnection(const QString &text, bool isGood)
{
    m_connection->setText(text);
    m_isGood = isGood;
    updateColors();
}

void PresenterView::setHint(const QString &hint)
{
    m_next = hint;
    showHint();
}

void PresenterView::showMessage(const QString &text)
{
    m_said = text;
    showHint();
}

void PresenterView::ask(const QString &question)
{
    m_isAsking = true;
    m_said = question + u'\n' + tr("Enter: send it. Backspace: don't.");
    showHint();
}

void PresenterView::withdrawQuestion()
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_said.clear();
    showHint();
}

void PresenterView::answer(void (PresenterView::*given)())
{
    withdrawQuestion();
    Q_EMIT(this->*given)();
}

void PresenterView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_D:
        setDark(!m_isDark);
        return;
    case Qt::Key_H:
        m_isHintShown = !m_isHintShown;
        showHint();
        return;
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        // A key that is held down would send far more than was meant.
        if (!event->isAutoRepeat() && !m_isAsking) {
            showMessage({});
            Q_EMIT nextRequested();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isAsking)
            answer(&PresenterView::confirmed);
        return;
    case Qt::Key_Backspace:
        if (m_isAsking)
            answer(&PresenterView::declined);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresenterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = qMin(width() * 2 / 3, height());
    QFont font = this->font();
    font.setPixelSize(qMax(9, side / 32));
    for (QLabel *label : {m_name, m_count, m_connection})
        label->setFont(font);
    font.setPixelSize(qMax(9, side / 42));
    m_hint->setFont(font);
    m_keys->setFont(font);
    const int margin = side / 26;
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void PresenterView::updateColors()
{
    const PresenterColours &colours = m_isDark ? OnDark : OnLight;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, QColor::fromRgb(colours.window));
    palette.setColor(QPalette::WindowText, QColor::fromRgb(colours.text));
    setPalette(palette);
    for (QLabel *label : {m_count, m_hint, m_keys})
        paintText(label, colours.quiet);
    paintText(m_name, colours.text);
    paintText(m_connection, m_isGood ? colours.good : colours.bad);
    if (m_isAsking)
        paintText(m_hint, colours.bad);
    m_stage->setPalette(palette);
    m_stage->setDark(m_isDark);
}

void PresenterView::showCount()
{
    m_count->setText(tr("%n message(s)", nullptr, static_cast<int>(m_stage->count())));
}

void PresenterView::showHint()
{
    // What has to be known is never hidden.
    m_hint->setText(!m_said.isEmpty()       ? m_said
                        : !m_next.isEmpty() ? tr("Next: %1").arg(m_next)
                                            : QString());
    m_hint->setVisible(m_isHintShown || !m_said.isEmpty());
    m_keys->setVisible(m_isHintShown);
    m_hint->setWordWrap(!m_said.isEmpty());
    updateColors();
}

} // namespace RadarDesk::gui

#include "moc_presenterview.cpp"
