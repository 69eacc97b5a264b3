// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace RadarDesk::base {

/// A JSON file that remembers what a person typed. It is written whole or not at all, in a thread
/// of its own, a moment after the last change. Only its owner can read and write it.
class StateFile : public QObject
{
    Q_OBJECT

public:
    /// Makes of a content what is written of it.
    using Filter = std::function<QByteArray(const QByteArray &)>;
    /// Whether memory follows what another program has written, or only the file has both.
    enum class Memory { TakesTheirs, StaysOurs };
    /// How the same entry is made of two: by the rules of the file, or theirs alone.
    enum class Both { Settle, TakeTheirs };
    /// What two programs have made of the same file.
    struct Merged
    {
        QJsonObject state;
        bool hasAllOfTheirs = true; ///< Else theirs is kept as a copy before it is replaced.
    };
    /// Makes one state of \a ours and \a theirs, which came from \a base. Called in the writer's
    /// thread too, so it holds by value all that it needs.
    using Merge = std::function<Merged(const QJsonObject &base, const QJsonObject &ours,
                                       const QJsonObject &theirs, Both both)>;

    /// By what a file is known to be what it should.
    struct Form
    {
        QString format; ///< The member that holds its version; older files go without.
        int version = 1;
        QStringList members; ///< Those that are objects; a file has one of them.
    };

    explicit StateFile(QString path, QObject *parent = nullptr);
    /// Writes what is still waiting, as flush() does.
    ~StateFile() override;

    /// What the file holds; nothing when there is none. A damaged file is set aside under another
    /// name, which setAside() then tells, so that nothing in it is lost.
    [[nodiscard]] QJsonObject load();
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    /// Why load() couldn't read the file that is there, in whole sentences; empty when it could.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Copies the file as it is on disk under the name of a damaged one, and returns that name: for
    /// a file that is not all understood but goes on being used. A copy that is already there does.
    /// Empty when it can't be copied, or there is no file.
    QString setAsideCopy();

    /// Every content passes through \a filter just before it is written, in the writer's thread, so
    /// it holds by value all that it needs. Counts for what is written from now on.
    void setFilter(Filter filter) { m_filter = std::move(filter); }
    /// A file of another form, or of a newer version, is copied as setAside() says before it is
    /// replaced.
    void setForm(const Form &form) { m_form = form; }
    /// Other programs write this file too: what they have written since it was last read or written
    /// here is merged before it is written.
    void setMerge(Merge merge, Memory memory = Memory::TakesTheirs)
    {
        m_merge = std::move(merge);
        m_memory = memory;
    }
    /// For a program that only uses what is there: neither the file nor what is beside it is
    /// written or moved. To be called before load().
    void setReadOnly() { m_isReadOnly = true; }
    /// How long to wait after a change for further ones. With 0, what is changed before the event
    /// loop runs again is written together.
    void setDelay(std::chrono::milliseconds delay) { m_soon.setInterval(delay); }

    /// Keeps \a part under \a name in what load() has read and gives it back what is there. Its
    /// state is asked for when the file is written, not at each of the signals \a changed, until
    /// close().
    template <typename Part, typename... Changes>
    void add(const QString &name, Part &part, Changes... changed)
    {
        part.restore(m_loaded.value(name).toObject());
        m_parts.push_back({name, [&part] { return part.toState(); }});
        (connect(&part, changed, this, &StateFile::noteChange), ...);
    }
    /// A part has changed: all are written soon.
    void noteChange();
    /// Writes the parts as they are now, and returns when that is on disk, or has failed. From now
    /// on they may go.
    void close();

    /// Remembers \a state and writes it soon.
    void save(const QJsonObject &state);
    /// Writes what is waiting now, or what could not be written before, and returns when it is on
    /// disk, or has failed.
    void flush();

Q_SIGNALS:
    /// Another program had changed the file: \a state is what both have come to, and what is to be
    /// in memory from now on.
    void merged(const QJsonObject &state);
    /// Something about the file is worth telling; whole sentences.
    void warning(const QString &sentences);
    /// What had been remembered when the previous writing ended, or more, is on disk to stay.
    void saved();
    /// The file could not be written, for \a reason; it is tried again with the next change, by
    /// flush(), and at the end.
    void failed(const QString &reason);

private:
    struct Part
    {
        QString name;
        std::function<QJsonObject()> toState;
    };
    struct Writing; // what the writer's thread needs
    struct Written; // and what it came to

    [[nodiscard]] bool hasForm(const QJsonObject &state) const;
    /// Whether the file may be replaced now; says why not.
    [[nodiscard]] bool mayReplace();
    /// What the parts are now is what waits, if they have changed.
    void askParts();
    void writeUnlessWriting();
    void writeInBackground();
    [[nodiscard]] static Written write(const Writing &writing);
    [[nodiscard]] static QString mergeTheirs(const Writing &writing, Written &written);
    /// Takes over what the writer's thread has done by now.
    void takeWritten();
    void finishWriting(const Written &written);
    void takeMerged(const Written &written);

    QString m_path;
    bool m_isReadOnly = false;
    QString m_setAside;
    QString m_fault;
    QJsonObject m_loaded;
    std::vector<Part> m_parts;
    bool m_haveChanged = false; ///< The parts, since they were asked.
    std::optional<QJsonObject> m_waiting;
    std::optional<QJsonObject> m_unwritten; ///< The latest, which could not be written.
    Filter m_filter;
    Merge m_merge;
    Memory m_memory = Memory::TakesTheirs;
    std::optional<Form> m_form;
    bool m_copyFirst = false; ///< The file is of another form and not copied yet.
    QByteArray m_base; ///< The file as that on which what is in memory is built.
    QTimer m_soon;
    int m_writings = 0; ///< Begun, and not yet told of.
    QMutex m_mutex;
    std::vector<Written> m_written; ///< Not told of yet; guarded by the mutex.
    QThreadPool m_writer;
};

} // namespace RadarDesk::base
