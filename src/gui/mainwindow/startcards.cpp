// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/startcards.h>

#include <gui/kit/look/symbolicon.h>

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QEvent>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

// In pixels.
constexpr int RoomForDescriptions = 150; // height, for cards beside each other
constexpr int RoomForTitle = 230; // width
constexpr int RoomForMargins = 70; // height

} // namespace

StartCards::StartCards(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(16, 12, 16, 12);
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
    connect(app, &QCommandLinkButton::clicked, this, &StartCards::connectRequested);
    connect(check, &QCommandLinkButton::clicked, this, &StartCards::checkRequested);
    connect(demo, &QCommandLinkButton::clicked, this, &StartCards::demoRequested);
}

QCommandLinkButton *StartCards::add(const QString &name, const QString &title,
                                    const QString &description, const QString &symbol)
{
    auto *const card = new QCommandLinkButton(title, description, this);
    card->setObjectName(name);
    card->setIcon(symbolIcon(symbol));
    card->setAutoDefault(false);
    card->setToolTip(description);
    card->setMinimumWidth(1); // its text wraps
    m_layout->addWidget(card);
    m_cards.append(card);
    connect(card, &QCommandLinkButton::clicked, this, [this, card] { use(*card); });
    return card;
}

void StartCards::use(QCommandLinkButton &card)
{
    card.hide();
    if (!m_used.contains(card.objectName()))
        m_used.append(card.objectName());
    Q_EMIT used();
}

QJsonArray StartCards::toState() const
{
    return QJsonArray::fromStringList(m_used);
}

void StartCards::restore(const QJsonArray &used)
{
    m_used.clear();
    for (QCommandLinkButton *card : std::as_const(m_cards)) {
        const bool isUsed = used.contains(card->objectName());
        card->setVisible(!isUsed);
        if (isUsed)
            m_used.append(card->objectName());
    }
}

void StartCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto count = std::count_if(m_cards.cbegin(), m_cards.cend(),
                                     [](const auto *card) { return !card->isHidden(); });
    const int margin = height() < RoomForMargins ? 2 : 12;
    m_layout->setContentsMargins(16, margin, 16, margin);
    const bool isWide = width() > 2 * height() && width() > count * RoomForTitle;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QCommandLinkButton *card : std::as_const(m_cards))
        card->setDescription(isWide && height() < RoomForDescriptions ? QString()
                                                                      : card->toolTip());
}

} // namespace RadarDesk::gui

#include "moc_startcards.cpp"
