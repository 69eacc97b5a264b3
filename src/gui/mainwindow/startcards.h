// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QWidget>

class QBoxLayout;

namespace RadarDesk::gui {

class StartCard;

/// Cards with first actions for new users; a card disappears once used.
class StartCards : public QWidget
{
    Q_OBJECT

public:
    explicit StartCards(QWidget *parent = nullptr);

    /// Names of the cards that were used, for a restart.
    [[nodiscard]] QJsonArray toState() const;
    void restore(const QJsonArray &used);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectRequested();
    void checkRequested();
    void demoRequested();
    /// toState() has changed.
    void used();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StartCard *add(const QString &name, const QString &title, const QString &description,
                   const QString &symbol);
    void use(StartCard &card);
    /// Places the cards in the room that there is.
    void fit();
    /// How many were not used yet.
    [[nodiscard]] int count() const;
    /// The width from which on they can stand beside each other with their whole titles.
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] int cardWidth(bool isRow) const;
    /// Of the cards beside or below each other, with their descriptions.
    [[nodiscard]] int wholeHeight(bool isRow) const;
    [[nodiscard]] int marginAt(int height) const;

    QBoxLayout *m_layout;
    QList<StartCard *> m_cards;
    QStringList m_used;
};

} // namespace RadarDesk::gui
