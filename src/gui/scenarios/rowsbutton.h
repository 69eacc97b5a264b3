// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/sending/scenariorunner.h>

#include <QToolButton>

namespace RadarDesk::gui {

/// Chooses the CSV file for whose rows a scenario is run, once for each.
class RowsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RowsButton(QWidget *parent = nullptr);

    /// Uses that file; none when it is empty.
    void setFile(const QString &path);
    /// The rows as they are in the file now; none at all without one. Fails with a sentence.
    [[nodiscard]] PushRadar::Result<session::RunRows, QString> rows() const;

Q_SIGNALS:
    /// Why a file can't be used.
    void failed(const QString &sentence);

private:
    void chooseFile();
    void showFile();

    QAction *m_remove;
    QString m_path;
    int m_count = 0;
};

} // namespace RadarDesk::gui
