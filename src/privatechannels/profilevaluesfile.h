// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/listfile.h>

#include <QMap>

#include <optional>
#include <utility>

namespace RadarDesk::privatechannels {

/// What belongs to one profile.
template <typename T> struct OfProfile
{
    QString profile; ///< Its id.
    T value;
};

/// A file with one value of each profile: \a T has a toJson().
template <typename T> class ProfileValuesFile : public base::ListFile<OfProfile<T>>
{
public:
    /// The profile is gone for good.
    void forget(const QString &profile)
    {
        if (m_values.remove(profile) > 0)
            this->save();
    }

protected:
    using Read = std::optional<T> (*)(const QJsonObject &json);

    ProfileValuesFile(QString path, base::ListForm form, Read readValue, QObject *parent)
        : base::ListFile<OfProfile<T>>(
            std::move(path), std::move(form),
            {.read =
                 [readValue](const QJsonObject &entry) {
                     const auto value = readValue(entry);
                     return value ? std::optional(
                                OfProfile<T>{entry.value(QLatin1String("id")).toString(), *value})
                                  : std::nullopt;
                 },
             .write =
                 [](const OfProfile<T> &each) {
                     QJsonObject entry = toJson(each.value);
                     entry.insert(QLatin1String("id"), each.profile);
                     return entry;
                 },
             .values =
                 [this] {
                     QList<OfProfile<T>> all;
                     for (auto each = m_values.cbegin(); each != m_values.cend(); ++each)
                         all.append({each.key(), each.value()});
                     return all;
                 },
             .set =
                 [this](const QList<OfProfile<T>> &taken) {
                     m_values.clear();
                     for (const OfProfile<T> &each : taken)
                         m_values.insert(each.profile, each.value);
                     onRead();
                 }},
            parent)
    {
    }

    /// By the id of the profile.
    [[nodiscard]] const QMap<QString, T> &values() const { return m_values; }
    void setValue(const QString &profile, const T &value)
    {
        m_values.insert(profile, value);
        this->save();
    }
    /// The values are those of the file.
    virtual void onRead() { }

private:
    QMap<QString, T> m_values;
};

} // namespace RadarDesk::privatechannels
