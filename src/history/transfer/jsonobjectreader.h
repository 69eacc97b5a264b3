// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <pushradar/result.h>

#include <QDateTime>
#include <QHash>

#include <functional>
#include <optional>

namespace RadarDesk::history {

/// Reads the members of a JSON object that nobody vouches for. A member that is not there, or null,
/// is empty; one of another type than is asked for is a fault.
class JsonObjectReader
{
public:
    /// \a json must be UTF-8 and outlive the reader. Fails with a sentence when it is no object.
    [[nodiscard]] static PushRadar::Result<JsonObjectReader, QString> of(QByteArrayView json);

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QByteArrayView json(const QString &name) const; ///< Of whatever type.
    [[nodiscard]] QString text(const QString &name);
    /// A text, or those with "Base64" after their name.
    [[nodiscard]] QByteArray bytes(const QString &name);
    [[nodiscard]] std::optional<qint64> number(const QString &name); ///< A whole one.
    [[nodiscard]] std::optional<int> smallNumber(const QString &name); ///< One that int holds.
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] QDateTime time(const QString &name); ///< UTC
    /// Hands over the elements of an array, at most \a most.
    void eachElement(const QString &name, int most,
                     const std::function<void(QByteArrayView)> &take);

    /// Hands over a reader of each object in an array, of at most \a most. Their faults are its.
    void eachObject(const QString &name, int most,
                    const std::function<void(JsonObjectReader &)> &take);

    void setFault(const QString &sentence); ///< The first one stays.
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

private:
    struct Member
    {
        PushRadar::JsonValue::Type type = PushRadar::JsonValue::Type::Null;
        QByteArrayView json;
    };

    [[nodiscard]] const Member *find(const QString &name, PushRadar::JsonValue::Type type);

    QHash<QString, Member> m_members;
    std::optional<QString> m_fault;
};

} // namespace RadarDesk::history
