// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace RadarDesk::gui {

class PresenterStage;

/// What an audience sees, on the whole screen: messages in large type, whether it is connected,
/// and for the one who presents a quiet line on what comes next.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own; \a parent is the one it belongs to.
    explicit PresenterView(QWidget *parent);

    [[nodiscard]] PresenterStage *stage() const { return m_stage; }
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setName(const QString &name);
    void showConnection(const QString &text, bool isGood);
    /// What is sent next, or nothing.
    void setHint(const QString &hint);
    /// Says something instead of the hint, until something is sent.
    void showMessage(const QString &text);
    /// Asks; confirmed() or declined() answers.
    void ask(const QString &question);
    void withdrawQuestion();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    /// The next message is to be sent.
    void nextRequested();
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateColors();
    void showCount();
    void showHint();
    void answer(void (PresenterView::*given)());

    PresenterStage *m_stage;
    QLabel *m_name;
    QLabel *m_count;
    QLabel *m_connection;
    QLabel *m_hint;
    QLabel *m_keys;
    QString m_next;
    QString m_said;
    bool m_isDark = false;
    bool m_isGood = false;
    bool m_isAsking = false;
    bool m_isHintShown = true;
};

} // namespace RadarDesk::gui
