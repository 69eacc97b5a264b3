// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/drop/droppedfile.h>

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace RadarDesk::gui {

/// Describes a dropped file and its import, and asks the user to confirm.
class DropPreview : public QDialog
{
    Q_OBJECT

public:
    explicit DropPreview(QWidget *parent);

    void showFile(const DroppedFile &file);

Q_SIGNALS:
    void agreed(const RadarDesk::gui::DroppedFile &file);

private:
    [[nodiscard]] static QString actOf(DroppedFile::Kind kind);

    DroppedFile m_file;
    QLabel *m_name;
    QLabel *m_sentence;
    QPlainTextEdit *m_content;
    QPushButton *m_act;
    QPushButton *m_templates;
    QPushButton *m_close;
};

} // namespace RadarDesk::gui
