// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/theme.h>
#include <gui/privatechannels/presence/presencepanel.h>
#include <privatechannels/presence/presencescene.h>

#include <QApplication>
#include <QLabel>

using namespace RadarDesk;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

/// The panel alone in a window, with a sandbox behind it.
class PresencePanelTest : public QObject
{
protected:
    void prepare();
    void tidy();
    [[nodiscard]] Presence::Services services();
    template <typename T> [[nodiscard]] T *find(const char *name) const;
    /// A part of the field for the data of the user in hand; there is another such field.
    template <typename T> [[nodiscard]] T *inData(const char *name) const
    {
        return find<QWidget>("userData")->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void focus(const char *name) const;
    static void type(const QString &text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void pressButton(const char *name) const;
    void addUsers(const QString &count) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PresenceScene> m_scene;
    std::unique_ptr<PresencePanel> m_panel;
};

inline void PresencePanelTest::prepare()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_scene = std::make_unique<PresenceScene>();
    QVERIFY(m_scene->serve());
    m_panel = std::make_unique<PresencePanel>(services());
    m_panel->resize(700, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

inline void PresencePanelTest::tidy()
{
    m_panel.reset();
    m_scene.reset();
    m_theme.reset();
}

inline Presence::Services PresencePanelTest::services()
{
    return {m_scene->active, m_scene->secretStore, m_scene->history, m_scene->session,
            m_scene->secrets};
}

template <typename T> T *PresencePanelTest::find(const char *name) const
{
    T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s in the panel.", name);
    return found;
}

inline void PresencePanelTest::focus(const char *name) const
{
    auto *const widget = find<QWidget>(name);
    widget->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), widget->focusProxy() ? widget->focusProxy() : widget);
    QVERIFY(QApplication::focusWidget()->isVisible());
}

inline void PresencePanelTest::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void PresencePanelTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Goes to the button, which must take the keyboard, and presses it.
inline void PresencePanelTest::pressButton(const char *name) const
{
    QVERIFY(find<QAbstractButton>(name)->isEnabled());
    focus(name);
    press(Qt::Key_Space);
}

inline void PresencePanelTest::addUsers(const QString &count) const
{
    focus("usersList");
    press(Qt::Key_Insert);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("addUsersCount"));
    type(count);
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("usersList"));
}
