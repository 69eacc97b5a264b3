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

/// A field for channels to listen to: Enter adds one, and pasting adds one for each line. If the
/// service can't be listened to, it says why.
class ListenForm : public QFrame
{
    Q_OBJECT

public:
    /// \a listening must outlive the form.
    explicit ListenForm(session::ChannelListening &listening, QWidget *parent = nullptr);

    /// Shows it, ready to be typed into.
    void open();

Q_SIGNALS:
    /// RadarDesk now listens to that channel or pattern.
    void taken(const QString &name);
    void closed();
    /// A page in the browser is to listen instead.
    void pageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    /// Adds each line; invalid ones stay in the field, with the reason.
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
