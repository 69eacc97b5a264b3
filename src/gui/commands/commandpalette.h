// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/commands/palettemodel.h>

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace RadarDesk::gui {

/// Finds commands, channels and other named things by some of their letters, and runs or opens the
/// chosen one.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// \a entries are asked for each time it opens.
    CommandPalette(std::function<QList<PaletteEntry>()> entries, QWidget &window);

    /// Opens at the top of the window, with the keyboard in it.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update(const QString &typed);
    void run(const QModelIndex &index);
    void move(int rows);
    void place();

    const std::function<QList<PaletteEntry>()> m_entries;
    QWidget &m_window;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace RadarDesk::gui
