// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;

namespace RadarDesk::gui {

/// Waits for the first call of an app, then shows the last one: the caller, the call, its result
/// and its age.
class CallLine : public QFrame
{
    Q_OBJECT

public:
    explicit CallLine(QWidget *parent = nullptr);

    /// Shows a call. \a library is the caller's name, empty if unknown; \a what is the call and its
    /// status, such as "POST /v3/broadcasts, 200".
    void showCall(const QString &library, const QString &what, bool succeeded,
                  const QDateTime &time);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct LastCall
    {
        QString library;
        QString what;
        bool succeeded = false;
        QDateTime time;
    };

    void updateCall();
    [[nodiscard]] QString verdict() const;

    QLabel *m_dot;
    QLabel *m_verdict;
    QLabel *m_detail;
    QTimer m_tick;
    std::optional<LastCall> m_last;
};

} // namespace RadarDesk::gui
