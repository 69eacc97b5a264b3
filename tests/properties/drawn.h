// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QString>

#include <rapidcheck.h>

/// What properties are tried with, drawn at random.
namespace RadarDesk::Drawn {

/// A text of whole characters, many of them awkward somewhere.
[[nodiscard]] rc::Gen<QString> text();
/// The same, not empty and without white space around it.
[[nodiscard]] rc::Gen<QString> name();
[[nodiscard]] rc::Gen<QByteArray> bytes();
[[nodiscard]] rc::Gen<QString> channel(); ///< One that every version allows.
/// A JSON object in which each key stands once, at most \a depth levels deep.
[[nodiscard]] rc::Gen<QByteArray> object(int depth = 3);

} // namespace RadarDesk::Drawn
