// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <scenarios/scenariosmodel.h>

#include <storage/statefile.h>

#include <QJsonObject>

namespace RadarDesk {

/// Keeps the scenarios of a model in a file. What can't be read is kept in a copy.
class ScenariosFile : public QObject
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ScenariosFile(QString path, ScenariosModel &model, QObject *parent = nullptr);
    /// Writes what is still waiting.
    ~ScenariosFile() override;

    /// Fills the model from the file; from then on each change of the model is written at once.
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

private:
    void save();
    [[nodiscard]] QJsonObject toJson() const;

    ScenariosModel &m_model;
    StateFile m_file;
    QString m_notice;
    bool m_copyFirst = false; ///< The file holds what is not understood and not copied yet.
};

} // namespace RadarDesk
