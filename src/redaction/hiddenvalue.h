// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace RadarDesk {

/// What stands for the value of a cookie, a token or a password in what is recorded, shown and
/// exported: "(12 characters)". Nothing for nothing.
[[nodiscard]] QString lengthInsteadOf(const QString &value);
[[nodiscard]] QByteArray lengthInsteadOf(const QByteArray &value);

} // namespace RadarDesk
