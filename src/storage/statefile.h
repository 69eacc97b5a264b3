// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace RadarDesk {

/// A JSON file that remembers what a person typed. It is written whole or not at all, in a thread
/// of its own, a moment after the last change.
class StateFile : public QObject
{
    Q_OBJECT

public:
    explicit StateFile(QString path, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~StateFile() override;

    /// What the file holds; nothing when there is none. A damaged file is set aside under another
    /// name, which setAside() then tells, so that nothing in it is lost.
    [[nodiscard]] QJsonObject load();
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Remembers \a state and writes it soon.
    void save(const QJsonObject &state);
    /// Writes what is waiting now and returns when it is on disk, or has failed.
    void flush();

Q_SIGNALS:
    void saved();
    /// The file could not be written, for \a reason; it is tried again with the next change.
    void failed(const QString &reason);

private:
    void writeInBackground();

    QString m_path;
    QString m_setAside;
    std::optional<QJsonObject> m_waiting;
    QTimer m_soon;
    QThreadPool m_writer;
};

} // namespace RadarDesk
