// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace RadarDesk::gui {

class ElidedLabel;

/// One line on how something went: the last broadcast, unless it is given another name.
class ResultLine : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Nothing, Pending, Good, Bad };

    explicit ResultLine(QWidget *parent = nullptr);

    /// What it is about, for those who can't see it.
    void setSubject(const QString &name);
    /// Whether a long text takes several lines, as at first; else it ends with "…", and its tool
    /// tip shows all of it.
    void setWrapping(bool wraps);
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
