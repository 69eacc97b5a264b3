// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/placeholdervalues.h>

#include <QRandomGenerator>

#include <array>

namespace RadarDesk::workbench {

namespace {

PlaceholderRandom seededBySystem()
{
    std::array<quint32, 16> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::seed_seq seed(words.begin(), words.end());
    return PlaceholderRandom(seed);
}

} // namespace

PlaceholderValues::PlaceholderValues()
    : m_clock(&QDateTime::currentDateTimeUtc)
    , m_random(seededBySystem())
{
}

void PlaceholderValues::commit(const PlaceholderUse &use)
{
    m_counters.insert(use.counters);
    m_random = use.random;
}

std::optional<qint64> PlaceholderValues::counter(const QString &name) const
{
    const auto found = m_counters.constFind(name);
    return found == m_counters.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QString> PlaceholderValues::variable(const QString &name) const
{
    for (const QHash<QString, QString> *values :
         {&m_captured, &m_variables, &m_profileValues.plain}) {
        if (const auto found = values->constFind(name); found != values->constEnd())
            return *found;
    }
    return std::nullopt;
}

PlaceholderValues PlaceholderValues::withSecrets() const
{
    PlaceholderValues all = *this;
    const QHash<QString, QString> &secret = m_profileValues.secret;
    for (auto it = secret.begin(); it != secret.end(); ++it) {
        if (!it.value().isEmpty())
            all.m_profileValues.plain.insert(it.key(), it.value());
    }
    return all;
}

PlaceholderValues PlaceholderValues::inFolder(const QString &folder) const
{
    PlaceholderValues all = *this;
    const VariableValues own = m_folderValues.value(folder);
    const QStringList names = own.plain.keys() + own.secret.keys();
    for (const QString &name : names) { // also where one is secret and the other isn't
        all.m_profileValues.plain.remove(name);
        all.m_profileValues.secret.remove(name);
    }
    all.m_profileValues.plain.insert(own.plain);
    all.m_profileValues.secret.insert(own.secret);
    return all;
}

QStringList PlaceholderValues::variables() const
{
    QStringList names = m_captured.keys() + m_variables.keys() + m_profileValues.plain.keys();
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList PlaceholderValues::counters() const
{
    QStringList names = m_counters.keys();
    names.sort();
    return names;
}

QJsonObject PlaceholderValues::toState() const
{
    QJsonObject state;
    for (auto it = m_counters.cbegin(); it != m_counters.cend(); ++it)
        state.insert(it.key(), QString::number(it.value())); // JSON readers may round large numbers
    return state;
}

void PlaceholderValues::restore(const QJsonObject &state)
{
    m_counters.clear();
    for (auto it = state.begin(); it != state.end(); ++it) {
        bool isNumber = false;
        const qint64 value = it.value().toString().toLongLong(&isNumber);
        if (isNumber)
            m_counters.insert(it.key(), value);
    }
}

} // namespace RadarDesk::workbench
