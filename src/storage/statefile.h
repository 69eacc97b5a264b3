// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace RadarDesk {

/// A JSON file that remembers what a person typed. It is written whole or not at all, in a thread
/// of its own, a moment after the last change. Only its owner can read and write it.
class StateFile : public QObject
{
    Q_OBJECT

public:
    /// Makes of a content what is written of it.
    using Filter = std::function<QByteArray(const QByteArray &)>;

    explicit StateFile(QString path, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~StateFile() override;

    /// What the file holds; nothing when there is none. A damaged file is set aside under another
    /// name, which setAside() then tells, so that nothing in it is lost.
    [[nodiscard]] QJsonObject load();
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Copies the file as it is on disk under the name of a damaged one, and returns that name: for
    /// a file that is not all understood but goes on being used. A copy that is already there does.
    /// Empty when it can't be copied, or there is no file.
    QString setAsideCopy();

    /// Every content passes through \a filter just before it is written, in the writer's thread, so
    /// it holds by value all that it needs. Counts for what is written from now on.
    void setFilter(Filter filter) { m_filter = std::move(filter); }
    /// How long to wait after a change for further ones. With 0, what is changed before the event
    /// loop runs again is written together.
    void setDelay(std::chrono::milliseconds delay) { m_soon.setInterval(delay); }

    /// Remembers \a state and writes it soon.
    void save(const QJsonObject &state);
    /// Writes what is waiting now and returns when it is on disk, or has failed.
    void flush();

Q_SIGNALS:
    /// What had been remembered when the previous writing ended, or more, is on disk to stay.
    void saved();
    /// The file could not be written, for \a reason; it is tried again with the next change.
    void failed(const QString &reason);

private:
    void writeUnlessWriting();
    void writeInBackground();
    void finishWriting(const QString &reason);
    [[nodiscard]] QString freeAsideName() const;

    QString m_path;
    QString m_setAside;
    std::optional<QJsonObject> m_waiting;
    Filter m_filter;
    QTimer m_soon;
    int m_writings = 0; ///< Begun, and not yet told of.
    QThreadPool m_writer;
};

} // namespace RadarDesk
