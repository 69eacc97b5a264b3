// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidgetAction>

class QLineEdit;

namespace RadarDesk::gui {

/// A line in a menu where something can be typed.
class CheckField : public QWidgetAction
{
    Q_OBJECT

public:
    /// \a label is above the field, \a hint in it while it is empty.
    CheckField(const QString &label, const QString &hint, QObject *parent);

    void setText(const QString &text);

Q_SIGNALS:
    void edited(const QString &text);

private:
    QLineEdit *m_edit;
};

} // namespace RadarDesk::gui
