// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/timerange.h>

#include <QWidget>

class QLabel;
class QLineEdit;

namespace RadarDesk::gui {

class SteadyBox;

/// A field for a time, or two between which chance decides; for a pace also how many a second.
class TimeRangeField : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Wait, Pace };

    explicit TimeRangeField(QWidget *parent = nullptr);

    /// \a name is what a screen reader calls the field.
    void setUse(Use use, const QString &name);
    void setRange(const workbench::TimeRange &range);
    /// What is entered, or a sentence on what is wrong with it.
    [[nodiscard]] PushRadar::Result<workbench::TimeRange, QString> range() const;

Q_SIGNALS:
    void edited();

private:
    enum class Mode { None, Fixed, Random, PerSecond };

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] PushRadar::Result<std::chrono::milliseconds, QString>
    timeIn(const QLineEdit &field) const;
    static void keepUnit(QLineEdit &field);
    /// Writes the unit behind a number that was typed without one.
    void addUnit(QLineEdit &field) const;
    void showFields();
    void onModeChosen();

    SteadyBox *m_mode;
    QLineEdit *m_least;
    QLabel *m_to;
    QLineEdit *m_most;
    Use m_use = Use::Wait;
};

} // namespace RadarDesk::gui
