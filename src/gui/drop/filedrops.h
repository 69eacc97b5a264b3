// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/drop/droppedfile.h>

#include <QObject>
#include <QStringList>

class QMimeData;

namespace RadarDesk::gui {

class DropPreview;

/// Reads files that are dropped on a window, on a thread of its own, and shows a preview of each in
/// turn.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    /// More files at once are not meant for this window.
    static constexpr qsizetype MostFiles = 20;

    /// All that \a window holds must be there.
    explicit FileDrops(QWidget &window);

    /// The paths of the files in \a mime.
    [[nodiscard]] static QStringList filesIn(const QMimeData &mime);
    /// Reads and shows files, by their paths, and links, one after the other.
    void take(const QStringList &files);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user has confirmed the preview.
    void agreed(const RadarDesk::gui::DroppedFile &file);

private:
    void readNext();
    void showFile(const DroppedFile &file);

    QWidget &m_window;
    QStringList m_waiting;
    bool m_isReading = false;
    DropPreview *m_preview = nullptr; // made when it is first needed
};

} // namespace RadarDesk::gui
