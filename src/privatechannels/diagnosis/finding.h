// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/fault.h>

#include <QString>
#include <QStringList>

namespace RadarDesk::privatechannels {

/// A fault that was found, in words for the person whose endpoint it is.
struct Finding
{
    Fault fault = Fault::NetworkFault;
    QString sentence; ///< What is wrong, and what shows it: one or two whole sentences.
    QString advice; ///< What to do about it; both causes where two can't be told apart.
    QString headline; ///< The cause in a few words, without details.
    QStringList details; ///< As they were given to findingOf().

    bool operator==(const Finding &) const = default;
};

/// The words for \a fault. \a details fill the places of its sentence and its advice, a place each:
/// names, numbers, or whole sentences, as the translators' comments say. An empty one leaves no
/// gap.
[[nodiscard]] Finding findingOf(Fault fault, const QStringList &details = {});

/// The cause in a few words: "Everyone gets in".
[[nodiscard]] QString headlineOf(Fault fault);

/// The name of \a fault in files and exports, "RouteMissing"; the same in every language.
[[nodiscard]] QString nameOf(Fault fault);

} // namespace RadarDesk::privatechannels
