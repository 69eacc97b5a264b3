// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace RadarDesk::gui {

/// One line on how something went: the last broadcast, unless it is given another name.
class ResultLine : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Nothing, Pending, Good, Bad };

    explicit ResultLine(QWidget *parent = nullptr);

    /// What it is about, for those who can't see it.
    void setSubject(const QString &name);
    void say(Mood mood, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Mood mood() const { return m_mood; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QLabel *m_label;
    Mood m_mood = Mood::Nothing;
};

} // namespace RadarDesk::gui
