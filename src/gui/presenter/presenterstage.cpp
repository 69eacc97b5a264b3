// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/presenter/presenterstage.h>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace RadarDesk::gui {

namespace {

constexpr int StageFrameMs = 16;
constexpr int MostCards = 6;
/// How fast cards go where they belong: after so many seconds about two thirds are done.
constexpr qreal CardHaste = 0.09;
constexpr qreal AsGoodAsThere = 0.004;
constexpr qreal FrontShare = 0.4; // of the height
constexpr qreal BackShare = 0.095;
constexpr qreal GapShare = 0.014;
constexpr qreal BarShare = 0.6; // of the corners
constexpr qreal MarginShare = 0.05; // of the width

constexpr QRgb LightTones[] = {0xff2f48c8, 0xff0e7a4b, 0xffb3202f, 0xff8a5a00,
                               0xff7a2fb0, 0xff00708a, 0xffa03a7c, 0xff4c6a00};
constexpr QRgb DarkTones[] = {0xff8aa2ff, 0xff58d6a0, 0xffff8a94, 0xfff2bd5b,
                              0xffc9a0ff, 0xff5fd0ea, 0xffff9ad5, 0xffb7d65a};
static_assert(std::size(LightTones) == std::size(DarkTones));

QColor mixed(const QColor &back, const QColor &tone, qreal share)
{
    return QColor::fromRgbF(
        static_cast<float>(back.redF() + (tone.redF() - back.redF()) * share),
        static_cast<float>(back.greenF() + (tone.greenF() - back.greenF()) * share),
        static_cast<float>(back.blueF() + (tone.blueF() - back.blueF()) * share));
}

/// The largest font in which the text fits, or the smallest one and what fits of the text.
std::pair<QFont, QString> fitted(QFont font, const QString &text, const QRectF &room, int flags)
{
    for (const qreal share : {0.46, 0.34, 0.25, 0.18, 0.13}) {
        font.setPixelSize(qMax(8, qRound(room.height() * share)));
        const QRectF needed =
            QFontMetricsF(font).boundingRect(QRectF(0, 0, room.width(), 1e6), flags, text);
        if (needed.height() <= room.height() && needed.width() <= room.width())
            return {font, text};
    }
    const QFontMetricsF metrics(font);
    const qreal lines = std::floor(room.height() / metrics.lineSpacing());
    return {font,
            metrics.elidedText(text.simplified(), Qt::ElideRight, room.width() * lines * 0.85)};
}

} // namespace

PresenterStage::PresenterStage(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Messages"));
    m_frames.setInterval(StageFrameMs);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &PresenterStage::tick);
    m_clock.start();
    m_lastCard = -CardIntervalMs;
}

void PresenterStage::setDark(bool dark)
{
    m_isDark = dark;
    for (Card &card : m_cards)
        card.front = card.back = {};
    update();
}

void PresenterStage::add(const QString &channel, const QString &text)
{
    ++m_count;
    if (!m_colours.contains(channel))
        m_colours.insert(channel, static_cast<int>(m_colours.size()));
    const auto waiting =
        std::find_if(m_waiting.begin(), m_waiting.end(),
                     [&channel](const Message &message) { return message.channel == channel; });
    if (waiting == m_waiting.end()) {
        m_waiting.append({channel, text});
    } else {
        waiting->text = text;
        ++waiting->count;
    }
    if (m_frames.isActive())
        return;
    m_lastFrame = m_clock.nsecsElapsed();
    m_frames.start();
    tick();
}

void PresenterStage::clear()
{
    m_cards.clear();
    m_waiting.clear();
    m_colours.clear();
    m_count = 0;
    update();
}

std::optional<PresenterStage::Message> PresenterStage::newest() const
{
    return m_cards.isEmpty() ? std::nullopt : std::optional(m_cards.first().message);
}

QColor PresenterStage::toneOf(const QString &channel) const
{
    const auto colour = static_cast<size_t>(m_colours.value(channel)) % std::size(LightTones);
    return QColor::fromRgb(m_isDark ? DarkTones[colour] : LightTones[colour]);
}

void PresenterStage::tick()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qreal seconds = static_cast<qreal>(now - std::exchange(m_lastFrame, now)) / 1e9;
    if (!m_waiting.isEmpty() && m_clock.elapsed() - m_lastCard >= CardIntervalMs) {
        m_lastCard = m_clock.elapsed();
        showInFront(m_waiting.takeFirst());
    }
    const bool moved = moveCards(seconds);
    if (!moved && m_waiting.isEmpty())
        m_frames.stop();
    update();
}

void PresenterStage::showInFront(const Message &message)
{
    m_cards.prepend({.message = message});
    setAccessibleDescription(message.channel + QStringLiteral(": ") + message.text);
    Q_EMIT newestChanged();
}

bool PresenterStage::moveCards(qreal seconds)
{
    const qreal step = 1 - std::exp(-seconds / CardHaste);
    bool moved = false;
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        Card &card = m_cards[row];
        for (const auto &[value, target] : {std::pair(&card.place, static_cast<qreal>(row)),
                                            std::pair(&card.entered, qreal(1))}) {
            if (std::abs(target - *value) < AsGoodAsThere) {
                *value = target;
                continue;
            }
            *value += (target - *value) * step;
            moved = true;
        }
    }
    while (m_cards.size() > MostCards && m_cards.last().place > MostCards - 1)
        m_cards.removeLast();
    return moved;
}

QRectF PresenterStage::placeOf(qreal place) const
{
    const qreal margin = width() * MarginShare;
    const qreal front = height() * FrontShare;
    const qreal back = height() * BackShare;
    const qreal gap = height() * GapShare;
    const qreal first = qBound(0.0, place, 1.0);
    // The farther behind, the narrower.
    const qreal inset = margin + qMin(place, 5.0) * width() * 0.012;
    const qreal y = gap + first * (front + gap) + qMax(0.0, place - 1) * (back + gap);
    return {inset, y, width() - 2 * inset, front + (back - front) * first};
}

void PresenterStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype row = m_cards.size() - 1; row >= 0; --row)
        drawCard(painter, m_cards[row]);
    if (!m_cards.isEmpty())
        return;
    QFont font = this->font();
    font.setPixelSize(qMax(10, height() / 18));
    painter.setFont(font);
    painter.setPen(
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.6));
    painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Messages appear here as they arrive."));
}

void PresenterStage::drawCard(QPainter &painter, Card &card) const
{
    QRectF place = placeOf(card.place);
    const qreal side = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    place.translate(side * (1 - card.entered) * width() * 0.35, 0);
    const qreal radius = height() * 0.016;
    const QColor tone = toneOf(card.message.channel);
    const qreal shown = card.entered * qBound(0.0, 1 - (card.place - 1) * 0.2, 1.0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainterPath shape;
    shape.addRoundedRect(place, radius, radius);
    painter.save();
    painter.setOpacity(shown);
    painter.setClipPath(shape);
    painter.fillPath(shape, mixed(palette().color(QPalette::Window), tone, m_isDark ? 0.16 : 0.09));
    const qreal bar = radius * BarShare;
    painter.fillRect(isMirrored ? QRectF(place.right() - bar, place.top(), bar, place.height())
                                : QRectF(place.topLeft(), QSizeF(bar, place.height())),
                     tone);
    // On its way to the back, one face fades into the other.
    const qreal behind = qBound(0.0, card.place, 1.0);
    const auto draw = [&](QPixmap &picture, bool isFront, qreal opacity) {
        // What is behind fits even where it is narrowest.
        const QSizeF size(placeOf(isFront ? 0 : MostCards - 1).width(),
                          placeOf(isFront ? 0 : 1).height());
        if (picture.isNull())
            picture = pictureOf(card.message, size, isFront);
        const QPointF corner(isMirrored ? place.right() - size.width() : place.left(),
                             isFront ? place.top() : place.center().y() - size.height() / 2);
        painter.setOpacity(shown * opacity);
        painter.drawPixmap(corner, picture);
    };
    if (behind < 1)
        draw(card.front, true, (1 - behind) * (1 - behind));
    if (behind > 0)
        draw(card.back, false, behind);
    painter.restore();
}

QPixmap PresenterStage::pictureOf(const Message &message, const QSizeF &size, bool isFront) const
{
    const qreal scale = devicePixelRatioF();
    QPixmap picture((size * scale).toSize().expandedTo({1, 1}));
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = toneOf(message.channel);
    const QRectF card(QPointF(), size);
    const qreal bar = height() * 0.016 * BarShare;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal pad = height() * 0.026;
    const QRectF room = card.adjusted(pad + bar, isFront ? pad : 0, -pad - bar, isFront ? -pad : 0);
    const int leading = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const int trailing = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter));
    QFont small = font();
    small.setPixelSize(qMax(8, qRound(height() * 0.034)));
    small.setWeight(QFont::DemiBold);
    const QFontMetricsF smallMetrics(small);
    const QString count = message.count > 1
        ? tr("× %1", "so many messages").arg(QLocale().toString(message.count))
        : QString();
    const qreal countWidth = count.isEmpty() ? 0 : smallMetrics.horizontalAdvance(count) + pad;

    painter.setFont(small);
    painter.setPen(tone);
    const QRectF head(room.left(), room.top(), room.width(), smallMetrics.height());
    if (isFront) {
        painter.drawText(
            head, leading,
            smallMetrics.elidedText(message.channel, Qt::ElideMiddle, room.width() - countWidth));
        painter.drawText(head, trailing, count);
        const QRectF body = room.adjusted(0, smallMetrics.height() + pad / 3, 0, 0);
        const auto [font, text] =
            fitted(this->font(), message.text, body, leading | Qt::TextWordWrap);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(body, leading | Qt::TextWordWrap, text);
        return picture;
    }
    const qreal column = room.width() * 0.24;
    const QRectF name(isMirrored ? room.right() - column : room.left(), 0, column, room.height());
    const QRectF rest =
        isMirrored ? room.adjusted(0, 0, -column - pad, 0) : room.adjusted(column + pad, 0, 0, 0);
    painter.drawText(name, leading,
                     smallMetrics.elidedText(message.channel, Qt::ElideMiddle, column));
    painter.drawText(rest, trailing, count);
    QFont body = font();
    body.setPixelSize(qMax(8, qRound(height() * 0.042)));
    painter.setFont(body);
    painter.setPen(palette().color(QPalette::WindowText));
    QString line = message.text;
    line.replace(u'\n', QStringLiteral(" · "));
    painter.drawText(
        isMirrored ? rest.adjusted(countWidth, 0, 0, 0) : rest.adjusted(0, 0, -countWidth, 0),
        leading, QFontMetricsF(body).elidedText(line, Qt::ElideRight, rest.width() - countWidth));
    return picture;
}

void PresenterStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (Card &card : m_cards)
        card.front = card.back = {};
}

} // namespace RadarDesk::gui

#include "moc_presenterstage.cpp"
