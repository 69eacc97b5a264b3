// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/countersinmessage.h>
#include <workbench/placeholders/placeholderscan.h>
#include <workbench/placeholders/placeholdervalues.h>

#include <pushradar/jsonvalue.h>

namespace RadarDesk::workbench {

/// Makes the values of the placeholders of one message.
class PlaceholderMaker
{
public:
    /// \a values outlives it.
    explicit PlaceholderMaker(const PlaceholderValues &values);

    /// Whether a placeholder of that name is made into a value at all.
    [[nodiscard]] static bool knows(const QString &name);
    /// Whether its value is what follows the name.
    [[nodiscard]] static bool isLiteral(const QString &name);

    /// Takes note of each placeholder before the first value is made.
    std::optional<QString> add(const FoundPlaceholder &placeholder);
    /// The value: a JSON string unless the placeholder asks for a JSON value and is \a alone in its
    /// string. Fails with a sentence.
    [[nodiscard]] PushRadar::Result<PushRadar::JsonValue, QString>
    make(const FoundPlaceholder &placeholder, bool alone);

    [[nodiscard]] PlaceholderUse use() const { return {m_counters.used(), m_random}; }

private:
    using Made = PushRadar::Result<PushRadar::JsonValue, QString>;

    [[nodiscard]] Made makeAny(const FoundPlaceholder &placeholder);
    [[nodiscard]] Made makeCounter(const QString &arguments);
    [[nodiscard]] Made makeNow(const QString &arguments) const;
    [[nodiscard]] Made makeEpoch(const QString &arguments) const;
    [[nodiscard]] Made makeUuid(const QString &arguments);
    [[nodiscard]] Made makeRandom(const QString &arguments);
    [[nodiscard]] Made makeChoice(const QString &arguments);
    [[nodiscard]] Made makeName(const QString &arguments);
    [[nodiscard]] Made makeSentence(const QString &arguments);
    [[nodiscard]] Made makeResponse(const QString &path, bool asValue);
    [[nodiscard]] Made makeVariable(const QString &arguments) const;
    [[nodiscard]] Made makeLiteral(const QString &arguments) const;

    const PlaceholderValues &m_values;
    CountersInMessage m_counters;
    PlaceholderRandom m_random;
    QDateTime m_now; ///< One message has one time.
    std::optional<PushRadar::JsonValue> m_response; ///< The last one, once it was read.
};

} // namespace RadarDesk::workbench
