// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace RadarDesk::privatechannels {

/// A test user as it was entered: errors are shown where it is
/// entered, and nothing typed is lost.
struct TestUser
{
    QString name; ///< By which it is listed here; the service does not get it.
    QString data; ///< Its client data, a JSON object once it is right.

    bool operator==(const TestUser &) const = default;
};

/// That many new users with client data, and with IDs that none of \a others has.
[[nodiscard]] QList<TestUser> madeUpUsers(int count, const QList<TestUser> &others);

} // namespace RadarDesk::privatechannels
