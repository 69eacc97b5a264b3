// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/access/accesspanel.h>

#include <base/keychain/keyring.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/notices/emptystate.h>
#include <gui/kit/notices/verdictview.h>
#include <gui/privatechannels/access/accessdelegate.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>
#include <workbench/core/channelsmodel.h>

#include <support/pageserver.h>
#include <support/privatebus.h>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::sandbox;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;
using namespace RadarDesk::gui;

/// Who has the cookie gets into "private-a", nobody else anywhere.
inline void decideByCookie(const HttpRequest &request, const HttpReply &reply)
{
    const bool knows = request.header("Cookie").contains("s3ss10n");
    if (!knows)
        reply({401, {}});
    else if (request.query.startsWith("channelName=private-a&"))
        reply({200, R"({"token":"t"})"});
    else
        reply({403, {}});
}

/// The panel alone in a window, with an endpoint and without a keychain.
class AccessPanelTest : public QObject
{
protected:
    void prepareAll();
    void prepare();
    void tidy();
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the panel.", name);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("accessTable"); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] AccessCell cell(const QString &identity, const QString &channel) const
    {
        return m_model->plan().cell({identity, channel});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void clickCell(int row, int column) const;
    /// Opens a menu by \a open and picks the entry that begins so.
    void pick(const std::function<void()> &open, const QString &entry) const;
    [[nodiscard]] bool run();

    PrivateBus m_bus; // without a keychain
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<IdentitiesModel> m_identities;
    std::unique_ptr<IdentityValues> m_values;
    std::unique_ptr<ChannelsModel> m_channels;
    std::unique_ptr<AccessModel> m_model;
    std::unique_ptr<AccessRun> m_run;
    std::unique_ptr<AccessPanel> m_panel;
};

inline void AccessPanelTest::prepareAll()
{
    QVERIFY(m_bus.start());
}

inline void AccessPanelTest::prepare()
{
    m_server = std::make_unique<PageServer>();
    QVERIFY(m_server->start());
    m_server->setEndpoint("/auth", decideByCookie);
    m_keyring = std::make_unique<Keyring>();
    m_identities = std::make_unique<IdentitiesModel>();
    m_values = std::make_unique<IdentityValues>(*m_identities, *m_keyring, KnownSecrets());
    m_identities->add({.id = "alice", .name = "Alice & Co", .cookies = "session=s3ss10n"});
    m_channels = std::make_unique<ChannelsModel>();
    m_model = std::make_unique<AccessModel>(*m_identities);
    m_model->addIdentity("alice");
    m_run = std::make_unique<AccessRun>(*m_model, *m_identities, *m_values);
    m_run->setTarget({.endpoint = m_server->url("/auth")});
    m_panel = std::make_unique<AccessPanel>(*m_model, *m_run, *m_identities, *m_channels);
    m_panel->resize(700, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

inline void AccessPanelTest::tidy()
{
    m_panel.reset();
    m_run.reset();
    m_model.reset();
    m_channels.reset();
    m_values.reset();
    m_identities.reset();
    m_keyring.reset();
    m_server.reset();
}

inline void AccessPanelTest::clickCell(int row, int column) const
{
    const QRect place = table()->visualRect(table()->model()->index(row, column));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
}

inline void AccessPanelTest::pick(const std::function<void()> &open, const QString &entry) const
{
    // The menu runs a loop of its own, so it is answered from within.
    QTimer::singleShot(0, m_panel.get(), [entry] {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QList<QAction *> found;
        QStringList entries;
        for (QAction *action : menu->actions()) {
            entries.append(action->text());
            if (action->text().startsWith(entry))
                found.append(action);
        }
        menu->close();
        QVERIFY2(!found.isEmpty(), qPrintable(entries.join(u'|')));
        found.first()->trigger();
    });
    open();
}

inline bool AccessPanelTest::run()
{
    QSignalSpy finished(m_run.get(), &AccessRun::finished);
    press(Qt::Key_F5);
    return finished.wait();
}
