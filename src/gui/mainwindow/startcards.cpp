// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/startcards.h>

#include <gui/kit/look/symbolicon.h>
#include <gui/mainwindow/startcard.h>

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr int LeastMargin = 2;
constexpr int RoomForMargins = 4; // in lines of text, as they follow the zoom

} // namespace

StartCards::StartCards(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setSpacing(8);
    auto *const app = add(QStringLiteral("startConnect"), tr("See what your app sends"),
                          tr("Point your server at the sandbox with one line of code."),
                          QStringLiteral("connection"));
    auto *const check = add(QStringLiteral("startCheck"), tr("Why is a channel refused?"),
                            tr("Check a private channel and its authentication endpoint."),
                            QStringLiteral("private"));
    auto *const demo = add(QStringLiteral("startDemo"), tr("Rehearse a demo"),
                           tr("Send messages step by step, on a big screen and on phones."),
                           QStringLiteral("scenario"));
    m_layout->addStretch();
    connect(app, &StartCard::clicked, this, &StartCards::connectRequested);
    connect(check, &StartCard::clicked, this, &StartCards::checkRequested);
    connect(demo, &StartCard::clicked, this, &StartCards::demoRequested);
}

StartCard *StartCards::add(const QString &name, const QString &title, const QString &description,
                           const QString &symbol)
{
    auto *const card = new StartCard(title, description, this);
    card->setObjectName(name);
    card->setIcon(symbolIcon(symbol));
    card->setAutoDefault(false);
    card->setToolTip(description);
    card->setMinimumWidth(1); // its text wraps
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // fit() says how high
    m_layout->addWidget(card);
    m_cards.append(card);
    connect(card, &StartCard::clicked, this, [this, card] { use(*card); });
    return card;
}

void StartCards::use(StartCard &card)
{
    card.hide();
    if (!m_used.contains(card.objectName()))
        m_used.append(card.objectName());
    fit();
    Q_EMIT used();
}

QJsonArray StartCards::toState() const
{
    return QJsonArray::fromStringList(m_used);
}

void StartCards::restore(const QJsonArray &used)
{
    m_used.clear();
    for (StartCard *card : std::as_const(m_cards)) {
        const bool isUsed = used.contains(card->objectName());
        card->setVisible(!isUsed);
        if (isUsed)
            m_used.append(card->objectName());
    }
    fit();
}

void StartCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    if (event->oldSize().width() != width())
        updateGeometry(); // the height that they want depends on it
}

void StartCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

QSize StartCards::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {20 * line, wholeHeight(width() >= rowWidth()) + 2 * marginAt(height())};
}

QSize StartCards::minimumSizeHint() const
{
    // Of one row: that many stand beside each other where they can't stand below each other.
    return {0, m_cards.first()->minimumSizeHint().height() + 2 * LeastMargin};
}

int StartCards::marginAt(int height) const
{
    const int line = fontMetrics().lineSpacing();
    return height < RoomForMargins * line ? LeastMargin : 2 * line / 3;
}

int StartCards::count() const
{
    return static_cast<int>(
        std::ranges::count_if(m_cards, [](const StartCard *card) { return !card->isHidden(); }));
}

int StartCards::rowWidth() const
{
    int widest = 0;
    for (const StartCard *card : m_cards)
        widest = qMax(widest, card->isHidden() ? 0 : card->titleWidth());
    return count() * (widest + m_layout->spacing()) + 2 * fontMetrics().lineSpacing();
}

void StartCards::fit()
{
    const int line = fontMetrics().lineSpacing();
    const int margin = marginAt(height());
    m_layout->setContentsMargins(line, margin, line, margin);
    const int least = m_cards.first()->minimumSizeHint().height() + m_layout->spacing();
    const bool isRow = width() > 2 * height()
        && (width() >= rowWidth() || height() < count() * least + 2 * margin);
    m_layout->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool areTitlesAlone = wholeHeight(isRow) + 2 * margin > height();
    for (StartCard *card : std::as_const(m_cards)) {
        card->setDescription(areTitlesAlone ? QString() : card->toolTip());
        card->setFixedHeight(isRow && !areTitlesAlone
                                 ? wholeHeight(true)
                                 : card->heightWith(card->description(), cardWidth(isRow)));
    }
}

int StartCards::cardWidth(bool isRow) const
{
    const int room = width() - 2 * fontMetrics().lineSpacing();
    const int cards = qMax(1, count());
    return isRow ? (room - (cards - 1) * m_layout->spacing()) / cards : room;
}

int StartCards::wholeHeight(bool isRow) const
{
    const int spacing = m_layout->spacing();
    int row = 0;
    int stack = -spacing;
    for (const StartCard *card : m_cards) {
        if (card->isHidden())
            continue;
        const int height = card->heightWith(card->toolTip(), cardWidth(isRow));
        row = qMax(row, height);
        stack += height + spacing;
    }
    return isRow ? row : qMax(0, stack);
}

} // namespace RadarDesk::gui

#include "moc_startcards.cpp"
