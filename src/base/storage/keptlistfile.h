// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/statefile.h>
#include <base/storage/threewaymerge.h>

#include <QJsonArray>
#include <QJsonObject>

namespace RadarDesk::base {

/// A file with a list of what a person has made, each entry with an "id" of its own. An entry that
/// can't be read costs no other; the file as it was is kept in a copy, and what was wrong is told.
/// Several programs may change it at once: each takes over what the others did when it writes.
class KeptListFile : public QObject
{
    Q_OBJECT

public:
    /// Writes what is still waiting.
    ~KeptListFile() override;

    /// Reads the file; from then on each change is written at once.
    void load();
    /// What was wrong with the file, and where it is now as it was: whole sentences. Empty when
    /// nothing was.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// See StateFile::setFilter().
    void setFilter(StateFile::Filter filter) { m_file.setFilter(std::move(filter)); }
    /// Writes what is waiting now and returns when it is on disk, or has failed.
    void flush() { m_file.flush(); }

Q_SIGNALS:
    /// See StateFile::saved().
    void saved();
    /// The file could not be written, for \a reason; it is tried again with the next change.
    void failed(const QString &reason);
    /// Another program has changed the file; whole sentences.
    void noticed(const QString &sentences);

protected:
    /// What can be wrong with the file as a whole.
    enum class Fault {
        Newer, ///< A newer version of the program has written it.
        Lost, ///< Some entries can't be read.
        Unreadable, ///< None can.
        CannotCopy, ///< Nothing can be written, since it can't be copied first; names it as %1.
        SetAside, ///< It was no JSON, and is set aside as %1.
    };

    /// \a format is the member that holds the version of the file's format, \a list the one with
    /// the entries. \a settle is for an entry that this program and another have changed.
    KeptListFile(QString path, QLatin1String format, QLatin1String list, SettleEntries settle,
                 QObject *parent);

    /// A sentence for \a fault; \a count is the number of lost entries.
    [[nodiscard]] virtual QString sentenceFor(Fault fault, int count) const = 0;
    /// Takes one entry, whose id is no other's; false when it can't be read.
    [[nodiscard]] virtual bool take(const QJsonObject &entry) = 0;
    /// All entries have been taken. Called once more with each load().
    virtual void finish() = 0;
    /// The same where the entries are what this program and another have come to.
    virtual void finishMerging() { finish(); }
    [[nodiscard]] virtual QJsonArray entries() const = 0;

    void save();

private:
    [[nodiscard]] QStringList read(const QJsonObject &json);
    /// Takes each entry that has an id of its own and can be read; returns how many others are.
    [[nodiscard]] int takeAll(const QJsonArray &list);
    void takeMerged(const QJsonObject &state);

    StateFile m_file;
    const QLatin1String m_format;
    const QLatin1String m_list;
    QString m_notice;
    bool m_isTaking = false; ///< What the model says now comes from the file.
    bool m_copyFirst = false; ///< The file holds what is not understood and not copied yet.
};

} // namespace RadarDesk::base
