// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace RadarDesk::workbench {

/// A JSON object or array, taken apart into its members, and put together again: what is not edited
/// stays as it was typed, the white space between the members, too.
class JsonParts
{
public:
    struct Member
    {
        QByteArray key; ///< As a JSON string; empty in an array.
        QByteArray colon; ///< With the white space around it.
        QByteArray value;
    };

    /// \a json must be a valid object or array without white space around it.
    explicit JsonParts(const QByteArray &json);

    [[nodiscard]] bool isObject() const { return m_open.startsWith('{'); }
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] QByteArray toJson() const;

    void setValue(int at, const QByteArray &json) { m_members[at].value = json; }
    void setKey(int at, const QString &key);
    /// In an array, the key is left out.
    void insert(int before, const QString &key, const QByteArray &json);
    void remove(const QList<int> &rows);
    /// Moves the members together in front of \a before.
    void move(const QList<int> &rows, int before);

private:
    QByteArray m_open; ///< The bracket with the white space behind it.
    QList<Member> m_members;
    QList<QByteArray> m_separators; ///< Between the members.
    QByteArray m_close;
};

/// The way from a value to one inside it: which member of each object and array.
using JsonPath = QList<int>;

/// The value at \a path of \a json.
[[nodiscard]] QByteArray jsonAt(const QByteArray &json, const JsonPath &path);
/// \a json with the object or array at \a path edited.
[[nodiscard]] QByteArray withEdited(const QByteArray &json, const JsonPath &path,
                                    const std::function<void(JsonParts &)> &edit);
/// In which order \a count rows are after those of \a rows went in front of \a before.
[[nodiscard]] QList<int> orderAfterMove(int count, const QList<int> &rows, int before);

} // namespace RadarDesk::workbench
