// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace RadarDesk::workbench {

/// How a message differs from earlier ones on its channel.
struct ShapeDeviation
{
    enum class Kind { NewKey, MissingKey, OtherType, UnusualNumber };

    Kind kind = Kind::NewKey;
    QString path; ///< Like `order.lines[].note`: elements of an array are alike.
    QString usual; ///< The types or numbers that are usual, for reading.

    /// In a few words.
    [[nodiscard]] QString text() const;

    bool operator==(const ShapeDeviation &) const = default;
};

/// The usual structure of a channel's messages, learned from them: keys, types, ranges of numbers,
/// and values. It stores a bounded amount.
class MessageShape
{
public:
    static constexpr int EnoughMessages = 5; ///< Before that, nothing is unusual.
    static constexpr int EnoughNumbers = 20; ///< The same for how large a number is.

    /// Takes a message as one more; what isn't a JSON object teaches nothing.
    void learn(QByteArrayView json);
    [[nodiscard]] int messages() const { return m_messages; }

    /// The unusual parts of a message; none while too few messages are known. A value with
    /// placeholders may have any type.
    [[nodiscard]] QList<ShapeDeviation> deviationsOf(QByteArrayView json) const;
    /// The keys that objects at \a path had; that of the whole message is empty.
    [[nodiscard]] QStringList keysAt(const QString &path) const;
    /// Values at \a path, as JSON; the latest first.
    [[nodiscard]] QStringList valuesAt(const QString &path) const;

    /// The path of a member of an object, or of the elements of an array.
    [[nodiscard]] static QString memberPath(const QString &object, const QString &key);
    [[nodiscard]] static QString elementPath(const QString &array)
    {
        return array + QStringLiteral("[]");
    }

private:
    using Type = PushRadar::JsonValue::Type;

    struct Field
    {
        int count = 0; ///< How often it was there.
        int objects = 0; ///< How often it was an object.
        quint8 types = 0; ///< A bit for each type that it had.
        int numbers = 0;
        double least = 0;
        double most = 0;
        QStringList keys; ///< Of objects, in the order they were met.
        QStringList values;
    };

    void learn(const QString &path, const PushRadar::JsonValue &value, int level);
    void compare(const QString &path, const PushRadar::JsonValue &value, int level,
                 QList<ShapeDeviation> &found) const;
    void compareMembers(const QString &path, const PushRadar::JsonValue &object,
                        QList<ShapeDeviation> &found) const;
    [[nodiscard]] static QString namesOf(quint8 types);

    QHash<QString, Field> m_fields;
    int m_messages = 0;
};

/// The deviations in one line; empty for none.
[[nodiscard]] QString deviationsText(const QList<ShapeDeviation> &deviations);

} // namespace RadarDesk::workbench
