// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace RadarDesk::gui {

/// How an export or an import is going, and how it went: a bar while it lasts, and a few words.
class TransferStatus : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Working, Good, Bad, Stopped };

    explicit TransferStatus(QWidget *parent = nullptr);

    /// \a text may have several lines.
    void showMessage(Severity severity, const QString &text);
    /// A \a total of 0 stands for one that is not known.
    void setProgress(qint64 done, qint64 total);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();

    QProgressBar *m_bar;
    QLabel *m_label;
    Severity m_severity = Severity::Stopped;
};

} // namespace RadarDesk::gui
