// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace RadarDesk::history {

/// A search for events under a name.
struct SavedSearch
{
    QString id;
    QString name;
    QString text; ///< As it was typed into the search field.

    bool operator==(const SavedSearch &) const = default;
};

/// The saved searches, by their names; no two have the same.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestName = 100;

    using QObject::QObject;

    [[nodiscard]] const QList<SavedSearch> &searches() const { return m_searches; }
    void setSearches(const QList<SavedSearch> &searches);
    /// The search of that text, or nullptr; valid until the next change.
    [[nodiscard]] const SavedSearch *withText(const QString &text) const;

    /// Saves \a text: in place of what has that name. False for a name or a text that is empty.
    bool save(const QString &name, const QString &text);
    /// Gives a search another name, and takes it from the one that had it.
    bool rename(const QString &id, const QString &name);
    /// Returns what is removed, for undo.
    std::optional<SavedSearch> remove(const QString &id);
    void restore(const SavedSearch &search);

Q_SIGNALS:
    void changed();

private:
    void setSearch(const SavedSearch &search);

    QList<SavedSearch> m_searches;
};

/// \a name on one line, not longer than it may be.
[[nodiscard]] QString searchName(const QString &name);

} // namespace RadarDesk::history
