// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/placeholders/placeholdervalues.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/result.h>

#include <QList>

namespace RadarDesk::workbench {

/// Why a message can't be sent with its placeholders: a sentence and its place in the typed text.
using PlaceholderFault = PushRadar::JsonFault;

/// Something in double braces, in the text as typed and in the one that is sent. Places are bytes
/// of UTF-8.
struct PlaceholderPlace
{
    enum class Kind {
        Made, ///< Its value has taken its place.
        Unknown, ///< Sent as typed, since nothing is known by that name.
        Open, ///< Sent as typed, since nothing closes it before other braces open.
    };

    Kind kind = Kind::Made;
    QString name;
    qsizetype typedAt = 0;
    qsizetype typedLength = 0;
    qsizetype sentAt = 0;
    qsizetype sentLength = 0;

    bool operator==(const PlaceholderPlace &) const = default;
};

/// A message with the values in place of its placeholders.
struct ExpandedMessage
{
    QByteArray json;
    QList<PlaceholderPlace> places; ///< In their order.
    PlaceholderUse use; ///< For PlaceholderValues::commit().

    /// The names of those that are sent as typed, each once.
    [[nodiscard]] QStringList untouched() const;
};

/// The largest text that a message may come out as, in bytes.
constexpr qsizetype LargestExpandedMessage = qsizetype{16} * 1024 * 1024;

/// Whether keys or string values of \a json hold something that is made into a value. False where
/// \a json is not valid.
[[nodiscard]] bool holdsPlaceholders(const QByteArray &json);

/// The message as it would be sent now; all other bytes stay as they are. It is the preview, too:
/// \a values stay as they were until values.commit(expanded.use), which belongs right before the
/// sending. Fails where \a json is none, a placeholder has arguments that it can't use, or a key
/// comes out as one that is there already.
[[nodiscard]] PushRadar::Result<ExpandedMessage, PlaceholderFault>
expandPlaceholders(const QByteArray &json, const PlaceholderValues &values);

/// \a json so that expanding it gives \a json: each placeholder in it becomes {{literal …}}.
[[nodiscard]] QByteArray withLiteralPlaceholders(const QByteArray &json);

} // namespace RadarDesk::workbench
