// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pushradar/jsonvalue.h>
#include <pushradar/result.h>

#include <QByteArrayList>
#include <QString>

namespace RadarDesk::workbench {

/// The messages about a file of exported entries: whole sentences, marked for translation in one
/// context.
struct ExchangeSentences
{
    const char *context = nullptr;
    const char *foreign = nullptr; ///< The file holds none of them.
    const char *none = nullptr; ///< There is no entry in the file.
    const char *tooMany = nullptr; ///< There are more than %1.
    const char *unusable = nullptr; ///< None can be used; %1 is why.
    const char *leftOut = nullptr; ///< The entry with the number %1 is left out.
    const char *namedLeftOut = nullptr; ///< The same of one that is called %2.
};

/// Distinguishes the files of different kinds of entries.
struct ExchangeForm
{
    QString version; ///< The member with the version of the file's format, which is 1.
    QString list; ///< The member with the entries.
    ExchangeSentences sentences;
    qsizetype most = 0; ///< As many entries are read.
    qsizetype largestMiB = 16; ///< So large a file is read.
    QString format{}; ///< The value of the member "format", if there is one.
};

/// A file of shared entries, which is foreign input.
class ExchangeFile
{
public:
    explicit ExchangeFile(const ExchangeForm &form)
        : m_form(form)
    {
    }

    /// The bytes of the file at \a path, as far as they are read; fails with a sentence.
    [[nodiscard]] static PushRadar::Result<QByteArray, QString> contentOf(const QString &path,
                                                                          qsizetype largestMiB);
    /// The entries of a file. Fails with a sentence, with the place of the fault where it has one,
    /// when it is too large, no JSON, or none of this form.
    [[nodiscard]] PushRadar::Result<QList<PushRadar::JsonValue>, QString>
    entriesIn(QByteArray file) const;
    /// The file with \a entries. What looks like a secret is replaced.
    [[nodiscard]] QByteArray fileOf(const QByteArrayList &entries) const;

    [[nodiscard]] const ExchangeForm &form() const { return m_form; }
    /// That the entry with that number is left out for \a reason.
    [[nodiscard]] QString leftOut(qsizetype number, const PushRadar::JsonValue &entry,
                                  const QString &reason) const;
    [[nodiscard]] QString unusable(const QString &reason) const;

private:
    [[nodiscard]] bool isOurs(const PushRadar::JsonValue &json) const;
    [[nodiscard]] QString sentence(const char *text) const;

    ExchangeForm m_form;
};

} // namespace RadarDesk::workbench
