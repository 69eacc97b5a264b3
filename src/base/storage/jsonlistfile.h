// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/statefile.h>
#include <base/storage/threewaymerge.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace RadarDesk::base {

/// What is said of a list's file: whole sentences, marked for translation in one context.
struct ListSentences
{
    const char *context = nullptr;
    const char *newer = nullptr; ///< A newer version of the program has written the file.
    const char *lost = nullptr; ///< That %n entries can't be read.
    const char *unreadable = nullptr; ///< That none can.
    const char *cannotCopy = nullptr; ///< Nothing is written, since the file %1 can't be copied.
};

/// What tells one kind of list from another in its file.
struct ListForm
{
    QLatin1String version; ///< The member with the version of the file's format.
    QLatin1String list; ///< The member with the entries.
    ListSentences sentences;
    SettleEntries settle = bothByName; ///< For an entry that this program and another have changed.
    QLatin1String format{}; ///< What the member "format" says, where there is one.
    QLatin1String texts{}; ///< Another member that several programs change: texts, each once.
    JoinEntries join{}; ///< Makes one of such an entry where it can, before that.
    bool isRepairedAtOnce = false; ///< What is damaged is said once, not until something changes.
};

/// A file with a list of what a person has made, each entry with an "id" of its own. An entry that
/// can't be read costs no other; the file as it was is kept in a copy, and what was wrong is told.
/// Members that this version does not know stay, those of the file and those of an entry, also
/// while its removal may be undone.
/// Several programs may change it at once: each takes over what the others did when it writes.
class JsonListFile : public QObject
{
    Q_OBJECT

public:
    /// Writes what is still waiting.
    ~JsonListFile() override;

    /// Reads the file; from then on each change is written at once.
    void load();
    /// What was wrong with the file, and where it is now as it was: whole sentences. Empty when
    /// nothing was.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    /// Why nothing could be read of the file that was there, in whole sentences; empty when it
    /// could.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] const QString &path() const { return m_file.path(); }

    /// See StateFile::setFilter().
    void setFilter(StateFile::Filter filter) { m_file.setFilter(std::move(filter)); }
    /// See StateFile::setReadOnly(). What was wrong is told, and nothing is copied.
    void setReadOnly();
    /// Writes what is waiting now and returns when it is on disk, or has failed.
    void flush() { m_file.flush(); }

Q_SIGNALS:
    /// See StateFile::saved().
    void saved();
    /// The file could not be written, for \a reason; it is tried again with the next change.
    void failed(const QString &reason);
    /// Another program has changed the file; whole sentences.
    void warning(const QString &sentences);

protected:
    JsonListFile(QString path, ListForm form, QObject *parent);

    /// Takes one entry, whose id is no other's, and returns it as it would be written; nothing when
    /// it can't be read.
    [[nodiscard]] virtual std::optional<QJsonObject> take(const QJsonObject &entry) = 0;
    /// Reads the members beside the list, whose entries have been taken; returns a sentence for
    /// each that can't be read.
    [[nodiscard]] virtual QStringList takeMore(const QJsonObject &) { return {}; }
    /// All has been taken; \a isMerged where it is what this program and another have come to.
    virtual void finish(bool isMerged) = 0;
    [[nodiscard]] virtual QJsonArray entries() const = 0;
    /// Writes the members beside the list, of which \a json has those that were there.
    virtual void writeMore(QJsonObject &) const { }

    void save();

private:
    [[nodiscard]] QStringList read(const QJsonObject &json, bool &isNewer);
    /// Takes all but the version; returns a sentence for each part that can't be read.
    [[nodiscard]] QStringList takeAll(const QJsonObject &json);
    void takeMerged(const QJsonObject &state);
    [[nodiscard]] QJsonObject toJson() const;
    /// Says where the file is as it was before it is written again, or that it can't be copied.
    [[nodiscard]] QString copyAside();
    [[nodiscard]] QString sentence(const char *text, int count = -1) const;

    StateFile m_file;
    const ListForm m_form;
    QString m_notice;
    QString m_fault;
    QJsonObject m_unknown; ///< Members beside the list.
    QHash<QString, QJsonObject> m_unknownById; ///< Members of an entry, also of one removed.
    bool m_isTaking = true; ///< Nothing is read yet, or what the model says comes from the file.
    bool m_isReadOnly = false;
    bool m_copyFirst = false; ///< The file holds what is not understood and not copied yet.
};

} // namespace RadarDesk::base
