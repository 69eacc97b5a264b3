// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A way in which a secret can be written, as bytes to search for.
struct SecretForm
{
    QString name;
    QByteArray bytes;
};

/// Every way that is searched for: as it is, percent-encoded, escaped as in JSON and in JSON inside
/// JSON, in base64 at each place of its three bytes, as HTTP Basic has it, in hexadecimal, and in
/// UTF-16. Written without the program's own code, which it is to judge.
[[nodiscard]] QList<SecretForm> formsOf(const QByteArray &secret);
