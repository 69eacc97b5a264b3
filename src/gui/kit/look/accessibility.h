// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;
class QString;
class QWidget;

namespace RadarDesk::gui {

/// Has a screen reader say \a text, which belongs to the window of \a widget, at once.
void announce(QWidget &widget, const QString &text);

/// Has a screen reader say that \a widget has the keyboard: of a list, its current row. For where
/// something else was said to have it meanwhile.
void notifyFocus(QWidget &widget);

/// What a screen reader gets of controls where Qt tells it too little: a combo box says its label
/// and what is chosen, one of several buttons is a choice, and a list that gets the keyboard has a
/// current row and says it. So does a tick that Space has changed, and a menu has the name of its
/// button. Of several choices Tab stops at the one that is set. Lists with the property
/// "newestLast" begin at their end.
class Accessibility : public QObject
{
    Q_OBJECT

public:
    explicit Accessibility(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onFocusIn(QObject *watched, Qt::FocusReason reason);
};

} // namespace RadarDesk::gui
