// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholdervalues.h>

namespace RadarDesk::workbench {

/// The full name of a fictional person.
[[nodiscard]] QString samplePerson(PlaceholderRandom &random);
/// A short sentence in English, whatever the language of the program.
[[nodiscard]] QString sampleSentence(PlaceholderRandom &random);

} // namespace RadarDesk::workbench
