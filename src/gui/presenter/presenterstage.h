// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace RadarDesk::gui {

/// Messages as they fly in: the newest in front, the older ones behind it, each in the colour of
/// its channel. However many come, it draws no more than a card every CardInterval; what comes
/// between is counted on the next card of its channel.
class PresenterStage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int CardIntervalMs = 150;

    /// Messages that came so close to each other that they share a card.
    struct Message
    {
        QString channel;
        QString text;
        int count = 1;
    };

    explicit PresenterStage(QWidget *parent = nullptr);

    void setDark(bool dark);
    void add(const QString &channel, const QString &text);
    void clear();
    /// The message in front; nothing when there is none.
    [[nodiscard]] std::optional<Message> newest() const;
    /// Of all messages since clear().
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Of the messages on all cards that are to be seen or still to come.
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] QColor toneOf(const QString &channel) const;

Q_SIGNALS:
    /// Another message is in front.
    void newestChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card
    {
        Message message;
        qreal place = 0; ///< 0: in front, 1: behind that, and so on; moves towards its row.
        qreal entered = 0; ///< From 0, outside, to 1.
        QPixmap front;
        QPixmap back;
    };

    void tick();
    void showInFront(const Message &message);
    /// Whether a card still moved.
    bool moveCards(qreal seconds);
    void drawCard(QPainter &painter, Card &card) const;
    [[nodiscard]] QRectF placeOf(qreal place) const;
    [[nodiscard]] QPixmap pictureOf(const Message &message, const QSizeF &size, bool isFront) const;

    bool m_isDark = false;
    qint64 m_count = 0;
    QList<Card> m_cards; // the newest first
    QList<Message> m_waiting; // one for each channel
    QHash<QString, int> m_colours; // by channel, in the order in which they came
    QTimer m_frames;
    QElapsedTimer m_clock;
    qint64 m_lastFrame = 0; // ns
    qint64 m_lastCard = 0; // ms
};

} // namespace RadarDesk::gui
