// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QString>

#include <rapidcheck.h>

/// Shows a text in the report of a property that doesn't hold.
void showValue(const QString &text, std::ostream &stream);

/// What properties are tried with, drawn at random.
namespace RadarDesk::Drawn {

/// A text that can be kept as it is; many of its characters are awkward somewhere.
[[nodiscard]] rc::Gen<QString> text();
/// The same, not empty and without white space around it.
[[nodiscard]] rc::Gen<QString> name();
[[nodiscard]] rc::Gen<QByteArray> bytes();
[[nodiscard]] rc::Gen<QString> channel(); ///< One that every version allows.
/// A JSON object in which each key stands once, at most \a depth levels deep.
[[nodiscard]] rc::Gen<QByteArray> object(int depth = 3);

} // namespace RadarDesk::Drawn
