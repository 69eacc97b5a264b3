// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace PushRadar {

/// The text of \a utf8 with every byte order mark in it. QString::fromUtf8() leaves one out where
/// it starts to read, but in a part of a text it is a character.
[[nodiscard]] QString textOfUtf8(QByteArrayView utf8);

} // namespace PushRadar
