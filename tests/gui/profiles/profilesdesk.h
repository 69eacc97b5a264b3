// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/desk.h>

#include <gui/profiles/profilesdialog.h>
#include <gui/profiles/secretpanel.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::base;
using namespace RadarDesk::workbench;
using namespace RadarDesk::session;
using namespace RadarDesk::gui;

inline constexpr auto TestSecret = "sk_profile_test_12345";

/// A profile whose service is the sandbox that runs in \a desk.
inline Profile serviceProfile(const Desk &desk, const QString &name)
{
    Profile profile = newProfile();
    profile.name = name;
    profile.serviceAddress = desk.sandboxAddress();
    return profile;
}

inline QString addedTo(Desk &desk, const Profile &profile)
{
    return desk.workspace.profiles().add(profile);
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

inline PushRadar::Secret secretOf(const QString &text)
{
    return PushRadar::Secret::make(text).value();
}

inline ProfilesDialog *openDialog(Desk &desk, const QString &id)
{
    desk.window.editProfiles();
    auto *dialog = desk.find<ProfilesDialog>("ProfilesDialog");
    dialog->openAt(id);
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("The dialog does not get the keyboard.");
    return dialog;
}

template <typename T> T *in(const QWidget *where, const char *name)
{
    T *found = where->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}
