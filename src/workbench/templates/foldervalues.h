// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QObject>

namespace RadarDesk::workbench {

/// What {{var NAME}} stands for in the messages and scenarios of a folder.
struct FolderValues
{
    QString id; ///< Its own, also when the folder is renamed; names the keychain's entry.
    QString folder;
    QList<ProfileValue> values;

    bool operator==(const FolderValues &) const = default;
};

/// The values of all folders that have some.
class FolderValuesList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<FolderValues> &all() const { return m_all; }
    /// Of several for the same folder, the first one counts.
    void setAll(const QList<FolderValues> &all);
    /// Those of that id, or nullptr; valid until the next change.
    [[nodiscard]] const FolderValues *find(const QString &id) const;
    /// Those of that folder; without any, new ones, which are part of the list once they are set.
    [[nodiscard]] FolderValues of(const QString &folder) const;
    /// Puts them in place of those of the same id, or adds them.
    void set(const FolderValues &values);
    void remove(const QString &id);
    /// A folder has another name; what has values under that one already keeps them.
    void renameFolder(const QString &from, const QString &to);

Q_SIGNALS:
    /// all() is other than before.
    void changed();

private:
    [[nodiscard]] int rowOf(const QString &id) const;

    QList<FolderValues> m_all;
};

} // namespace RadarDesk::workbench
