// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace RadarDesk::workbench {
struct TextDifference;
}

class QLabel;
class QPushButton;

namespace RadarDesk::gui {

class DifferenceView;

/// Shows how a message differs from its saved version, with buttons to save or revert it.
class MessageChanges : public QDialog
{
    Q_OBJECT

public:
    explicit MessageChanges(QWidget *parent);

    /// Opens with the changes of the saved message \a name.
    void show(const QString &name, const workbench::TextDifference &difference);

Q_SIGNALS:
    void saveRequested();
    void revertRequested();

private:
    QLabel *m_what;
    DifferenceView *m_view;
};

} // namespace RadarDesk::gui
