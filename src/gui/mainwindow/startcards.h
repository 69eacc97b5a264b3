// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QWidget>

class QBoxLayout;
class QCommandLinkButton;

namespace RadarDesk::gui {

/// Cards with first actions for new users; a card disappears once used.
class StartCards : public QWidget
{
    Q_OBJECT

public:
    explicit StartCards(QWidget *parent = nullptr);

    /// Names of the cards that were used, for a restart.
    [[nodiscard]] QJsonArray toState() const;
    void restore(const QJsonArray &used);

Q_SIGNALS:
    void connectRequested();
    void checkRequested();
    void demoRequested();
    /// toState() has changed.
    void used();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QCommandLinkButton *add(const QString &name, const QString &title, const QString &description,
                            const QString &symbol);
    void use(QCommandLinkButton &card);

    QBoxLayout *m_layout;
    QList<QCommandLinkButton *> m_cards;
    QStringList m_used;
};

} // namespace RadarDesk::gui
