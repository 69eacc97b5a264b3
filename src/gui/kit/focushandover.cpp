// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/focushandover.h>

#include <QFocusEvent>
#include <QPointer>
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
            m_to->setFocus(static_cast<QFocusEvent *>(event)->reason());
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

} // namespace RadarDesk::gui
