// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/jsonlistfile.h>

#include <utility>

namespace RadarDesk::base {

/// A file with a list of \a T: what those who have the list need to say of it.
template <typename T> class ListFile : public JsonListFile
{
protected:
    struct Functions
    {
        std::function<std::optional<T>(const QJsonObject &entry)> read;
        std::function<QJsonObject(const T &value)> write; ///< All members that read() knows.
        std::function<QList<T>()> values; ///< Those to write.
        std::function<void(const QList<T> &taken)> set; ///< Shows those that were read.
        /// The same where another program has changed the file; set() when there is none.
        std::function<void(const QList<T> &taken)> merge{};
    };

    ListFile(QString path, ListForm form, Functions functions, QObject *parent)
        : JsonListFile(std::move(path), std::move(form), parent)
        , m_functions(std::move(functions))
    {
    }

    /// What has been read so far.
    [[nodiscard]] const QList<T> &taken() const { return m_taken; }

    [[nodiscard]] std::optional<QJsonObject> take(const QJsonObject &entry) override
    {
        const std::optional<T> value = m_functions.read(entry);
        if (!value)
            return std::nullopt;
        m_taken.append(*value);
        return m_functions.write(*value);
    }
    void finish(bool isMerged) override
    {
        const QList<T> taken = std::exchange(m_taken, {});
        if (isMerged && m_functions.merge)
            m_functions.merge(taken);
        else
            m_functions.set(taken);
    }
    [[nodiscard]] QJsonArray entries() const override
    {
        QJsonArray entries;
        const QList<T> values = m_functions.values();
        for (const T &value : values)
            entries.append(m_functions.write(value));
        return entries;
    }

private:
    const Functions m_functions;
    QList<T> m_taken;
};

} // namespace RadarDesk::base
