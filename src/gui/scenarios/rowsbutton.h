// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/sending/scenariorunner.h>

#include <QToolButton>

#include <functional>
#include <optional>

namespace RadarDesk::gui {

/// Chooses the CSV file for whose rows a scenario is run, once for each.
class RowsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RowsButton(QWidget *parent = nullptr);

    /// Uses that file; none when it is empty.
    void setFile(const QString &path);
    /// The rows, or why the file can't be used, as a sentence.
    using Read = PushRadar::Result<session::RunRows, QString>;
    /// Calls back with the rows as they are in the file now, which is read in the background; at
    /// once with none where there is no file.
    void read(const std::function<void(const Read &)> &done);

Q_SIGNALS:
    /// Why a file can't be used.
    void failed(const QString &sentence);

private:
    void chooseFile();
    void showFile();

    QAction *m_remove;
    QString m_path;
    std::optional<int> m_count; ///< How many rows it has, once it is read.
};

} // namespace RadarDesk::gui
