// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/exchangefile.h>

#include <QStringList>

#include <functional>
#include <utility>

namespace RadarDesk::workbench {

/// The contents of a file of exported entries.
template <typename T> struct ImportedList
{
    QList<T> entries; ///< Each with a new id.
    QStringList leftOut; ///< For each entry that is left out, a sentence that says why.
    QStringList warnings; ///< What the user has to fill in or check; a sentence each.
};

/// A list of \a T as a file to give away, and back.
template <typename T> class ListImportExport
{
public:
    struct Functions
    {
        /// Fails with a sentence.
        std::function<PushRadar::Result<T, QString>(const PushRadar::JsonValue &entry)> read;
        /// Must leave out what isn't shared, such as secrets.
        std::function<QByteArray(const T &value)> write;
        /// Adjusts the entries that were read, and returns the warnings.
        std::function<QStringList(QList<T> &values)> review{};
    };

    ListImportExport(const ExchangeForm &form, Functions functions)
        : m_file(form)
        , m_functions(std::move(functions))
    {
    }

    /// \a values as a file. What looks like a secret is replaced.
    [[nodiscard]] QByteArray exported(const QList<T> &values) const
    {
        QByteArrayList entries;
        for (const T &value : values) {
            const QByteArray entry = m_functions.write(value);
            if (!entry.isEmpty())
                entries.append(entry);
        }
        return m_file.fileOf(entries);
    }

    /// Reads a file by exported(), which may have been edited. If it has nothing usable, fails with
    /// a sentence that names the place of the fault, if there is one.
    [[nodiscard]] PushRadar::Result<ImportedList<T>, QString> imported(const QByteArray &file) const
    {
        const auto entries = m_file.entriesIn(file);
        if (!entries)
            return entries.error();
        ImportedList<T> list;
        for (qsizetype i = 0; i < entries->size(); ++i) {
            const auto value = m_functions.read(entries->at(i));
            if (value)
                list.entries.append(*value);
            else
                list.leftOut.append(m_file.leftOut(i + 1, entries->at(i), value.error()));
        }
        if (list.entries.isEmpty())
            return m_file.unusable(list.leftOut.first());
        if (m_functions.review)
            list.warnings = m_functions.review(list.entries);
        return list;
    }

    /// The same for the file at \a path, which is read up to the size limit.
    [[nodiscard]] PushRadar::Result<ImportedList<T>, QString>
    importedFrom(const QString &path) const
    {
        const auto content = ExchangeFile::contentOf(path, m_file.form().largestMiB);
        if (!content)
            return content.error();
        return imported(*content);
    }

private:
    ExchangeFile m_file;
    Functions m_functions;
};

} // namespace RadarDesk::workbench
