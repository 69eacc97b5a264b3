// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace RadarDesk::history {

/// Makes the JSON text of an object, one member after the other, on one line. What is empty takes
/// no room, unless it is put as JSON.
class JsonObjectText
{
public:
    /// \a json must be a JSON value on one line.
    void put(QByteArrayView name, QByteArrayView json);
    void putWord(QByteArrayView name, QByteArrayView word); ///< Of ASCII letters, digits, "-".
    void putText(QByteArrayView name, const QString &text);
    /// As a text when they are UTF-8; else in base64, the name with "Base64" after it.
    void putBytes(QByteArrayView name, const QByteArray &bytes);
    void putNumber(QByteArrayView name, std::optional<qint64> number);
    void putTime(QByteArrayView name, const QDateTime &time);

    [[nodiscard]] QByteArray text() const;

private:
    QByteArray m_members;
};

/// \a text as a JSON string with its quotes.
[[nodiscard]] QByteArray jsonStringOf(QStringView text);
/// In ISO 8601, UTC, with milliseconds. Empty for a time that is not valid, or has no such form.
[[nodiscard]] QByteArray isoText(const QDateTime &time);
/// The text whose UTF-8 these bytes are; nothing when they are no UTF-8, or would not come back.
[[nodiscard]] std::optional<QString> textIfUtf8(const QByteArray &bytes);

} // namespace RadarDesk::history
