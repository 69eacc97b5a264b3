// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace RadarDesk::app {

/// Brings the window to the state that a picture of the documentation shows: presses buttons and
/// fills in fields, each found by its object name, with a moment after each step.
class PictureSteps : public QObject
{
    Q_OBJECT

public:
    /// A step is "BUTTON", "FIELD=TEXT", or "wait" for a moment alone. The window must outlive
    /// this.
    PictureSteps(QWidget &window, QStringList steps);

    void start();
    /// The window, or the dialog in front of it.
    [[nodiscard]] QPixmap picture() const;

Q_SIGNALS:
    void finished();
    /// \a step can't be taken, so the picture would show something else. The later ones are not
    /// taken.
    void failed(const QString &step);

private:
    void goOn();
    /// Whether the step's button or field was there.
    [[nodiscard]] bool perform(const QString &step);

    QWidget &m_window;
    QStringList m_steps;
    QTimer m_moment;
};

} // namespace RadarDesk::app
