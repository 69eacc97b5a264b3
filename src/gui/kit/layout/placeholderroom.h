// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLineEdit;

namespace RadarDesk::gui {

/// Keeps a field at least as wide as its placeholder, whatever the language and the font.
class PlaceholderRoom : public QObject
{
public:
    /// Child of \a field.
    explicit PlaceholderRoom(QLineEdit &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QLineEdit &m_field;
};

} // namespace RadarDesk::gui
