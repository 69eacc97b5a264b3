// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/layout/focushandover.h>

#include <gui/kit/look/accessibility.h>

#include <QApplication>
#include <QFocusEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace RadarDesk::gui {

namespace {

class FocusHandover : public QObject
{
public:
    FocusHandover(QWidget &panel, QWidget &to)
        : QObject(&panel)
        , m_to(&to)
    {
        panel.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_to)
            passFocus(*m_to, static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QPointer<QWidget> m_to;
};

} // namespace

void handFocusOn(QWidget &panel, QWidget &to)
{
    new FocusHandover(panel, to);
}

void passFocus(QWidget &to, Qt::FocusReason reason)
{
    to.setFocus(reason);
    // Qt then announces the panel, which has no name.
    QTimer::singleShot(0, &to, [] {
        if (QWidget *const focus = QApplication::focusWidget())
            notifyFocus(*focus);
    });
}

} // namespace RadarDesk::gui
