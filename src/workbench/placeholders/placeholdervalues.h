// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <random>

namespace RadarDesk::workbench {

/// Where the random ones come from.
using PlaceholderRandom = std::mt19937_64;

/// What the values of one message have used up; see PlaceholderValues::commit().
struct PlaceholderUse
{
    QHash<QString, qint64> counters; ///< Only those that the message holds, with their values.
    PlaceholderRandom random;
};

/// Values with names, and those of them that are secret: empty ones aren't known yet.
struct VariableValues
{
    QHash<QString, QString> plain;
    QHash<QString, QString> secret;
};

/// What placeholders get their values from. Making values of it changes nothing here, so a message
/// can be looked at any number of times; commit() does, once it is truly sent.
class PlaceholderValues
{
public:
    /// Seeded by the system, with the system's clock.
    PlaceholderValues();

    /// Moves on to after a message: what expandPlaceholders() made of it is used up.
    void commit(const PlaceholderUse &use);

    /// The value that a counter had last, if it had one. The one without a name is called "".
    [[nodiscard]] std::optional<qint64> counter(const QString &name) const;
    [[nodiscard]] QStringList counters() const; ///< Sorted.
    /// The counter starts again.
    void resetCounter(const QString &name) { m_counters.remove(name); }
    void resetCounters() { m_counters.clear(); }
    /// The counters, to go on with after a restart.
    [[nodiscard]] QJsonObject toState() const;
    /// Takes the counters of a state; what in it is none is left out.
    void restore(const QJsonObject &state);

    /// The body of the last answer, as it came.
    [[nodiscard]] const std::optional<QByteArray> &lastResponse() const { return m_lastResponse; }
    void setLastResponse(std::optional<QByteArray> body) { m_lastResponse = std::move(body); }

    /// What {{var NAME}} stands for: what was captured comes first, then the row of a file, then
    /// the values of the profile, or of the folder in what inFolder() returns.
    [[nodiscard]] std::optional<QString> variable(const QString &name) const;
    /// The names of all of them, sorted.
    [[nodiscard]] QStringList variables() const;
    /// Those of a row.
    void setVariables(const QHash<QString, QString> &variables) { m_variables = variables; }
    /// Those of the profile. No message gets a secret one: variable() has them in what
    /// withSecrets() returns and nowhere else.
    void setProfileValues(const VariableValues &values) { m_profileValues = values; }
    [[nodiscard]] bool isSecret(const QString &name) const
    {
        return m_profileValues.secret.contains(name);
    }
    [[nodiscard]] PlaceholderValues withSecrets() const;
    /// Those of folders, by their names.
    void setFolderValues(const QHash<QString, VariableValues> &values) { m_folderValues = values; }
    /// The same for what is in that folder, whose values come before those of the profile.
    [[nodiscard]] PlaceholderValues inFolder(const QString &folder) const;
    /// A value that a run took from what arrived, until forgetCaptured().
    void capture(const QString &name, const QString &value) { m_captured.insert(name, value); }
    void forgetCaptured() { m_captured.clear(); }

    [[nodiscard]] QDateTime now() const { return m_clock(); }
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    [[nodiscard]] const PlaceholderRandom &random() const { return m_random; }
    /// With the same seed come the same values.
    void setRandom(const PlaceholderRandom &random) { m_random = random; }

private:
    QHash<QString, qint64> m_counters;
    QHash<QString, QString> m_variables;
    VariableValues m_profileValues;
    QHash<QString, VariableValues> m_folderValues;
    QHash<QString, QString> m_captured;
    std::optional<QByteArray> m_lastResponse;
    std::function<QDateTime()> m_clock;
    PlaceholderRandom m_random;
};

} // namespace RadarDesk::workbench
