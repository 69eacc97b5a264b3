// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace RadarDesk::session {
class ChannelListening;
}

namespace RadarDesk::gui {

/// Asks for channels that are listened to without sending: Enter takes one after the other, and
/// each line that is pasted is one. Where nothing can be listened to it says why.
class ListenForm : public QFrame
{
    Q_OBJECT

public:
    /// \a listening must outlive the form.
    explicit ListenForm(session::ChannelListening &listening, QWidget *parent = nullptr);

    /// Shows it, ready to be typed into.
    void open();

Q_SIGNALS:
    /// That channel or pattern is listened to from now on.
    void taken(const QString &name);
    void closed();
    /// A page in the browser is to listen instead.
    void pageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    /// Takes each line; what is none stays in the field, with the reason.
    void takeLines(const QStringList &lines);
    void showMessage(const QString &text, bool isFault);
    void showObstacle();
    void close();

    session::ChannelListening &m_listening;
    QLineEdit *m_name;
    QPushButton *m_add;
    QLabel *m_text;
    QLabel *m_fault;
    QPushButton *m_page;
};

} // namespace RadarDesk::gui
