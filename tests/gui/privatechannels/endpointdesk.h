// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/look/theme.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/privatechannels/endpoint/endpointpanel.h>
#include <privatechannels/endpoint/endpointreplacement.h>
#include <privatechannels/endpoint/servedendpoint.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;
using Kind = EndpointAction::Kind;

/// The panel alone in a window, with an endpoint that serves for real.
class EndpointDesk
{
public:
    explicit EndpointDesk(const QList<EndpointRule> &rules = {})
        : theme(*qApp)
        , endpoint(rules)
        , panel({endpoint.rules, endpoint.server, [this] { return profile; }})
    {
        panel.resize(700, 300);
        panel.show();
    }

    [[nodiscard]] bool isReady()
    {
        if (!QTest::qWaitForWindowExposed(&panel))
            return false;
        panel.activateWindow();
        return QTest::qWaitForWindowActive(&panel);
    }
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = panel.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the panel.", name);
        return found;
    }
    [[nodiscard]] QTableView *rules() const { return find<QTableView>("endpointRules"); }
    [[nodiscard]] QString said() const
    {
        const auto *text = find<QLabel>("endpointNoticeText");
        return text->isVisible() ? text->text() : QString();
    }
    /// The fault that the form tells of.
    [[nodiscard]] QString fault() const
    {
        const auto *text = find<QLabel>("ruleFaultText");
        return text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] QString currentRule() const
    {
        const QModelIndex index = rules()->currentIndex();
        return index.siblingAtColumn(EndpointRulesModel::ChannelsColumn).data().toString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /// Tabs on until that widget has the keyboard.
    [[nodiscard]] bool tabTo(const char *name) const
    {
        const auto *wanted = find<QWidget>(name);
        for (int i = 0; i < 40 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }
    /// Chooses in the box that has the keyboard, by arrow keys.
    static void choose(const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (!box)
            qFatal("No box has the keyboard.");
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            press(Qt::Key_Down);
    }

    Theme theme;
    ServedEndpoint endpoint;
    Profile profile;
    EndpointPanel panel;
};

inline EndpointRule named(const QString &channels, const EndpointAction &action = {})
{
    EndpointRule rule;
    rule.channels = channels;
    rule.action = action;
    return rule;
}

inline void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    QCoreApplication::processEvents();
}
