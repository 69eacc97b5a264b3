// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace RadarDesk::gui {

class ElidedLabel;

/// A line on how something went: the last broadcast, unless it is given another name.
class ResultLine : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Nothing, Pending, Good, Bad };

    explicit ResultLine(QWidget *parent = nullptr);

    /// What it is about, for those who can't see it.
    void setSubject(const QString &name);
    /// A long text takes the lines it needs, as at first, or with this so many at most as there is
    /// room for; what doesn't fit ends with "…", and its tool tip shows all of it.
    void setMostLines(int lines);
    void showMessage(Severity severity, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();

    ElidedLabel *m_label;
    Severity m_severity = Severity::Nothing;
};

} // namespace RadarDesk::gui
