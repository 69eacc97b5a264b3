// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/statefile.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/templates/templatesfile.h>

#include <QStringList>

#include <functional>

namespace RadarDesk {

/// One of each sort of kept files, and steps in which a person changes them: each adds an entry and
/// changes one that is always there.
class KeptSteps
{
public:
    enum class File { Templates, Profiles, Workspace };
    static constexpr File Files[] = {File::Templates, File::Profiles, File::Workspace};

    explicit KeptSteps(const QString &folder);

    /// Returns what was wrong with the files, or with what they hold.
    [[nodiscard]] QStringList load();
    /// Takes the next step with a file, and waits until it was written. Returns why it was not.
    [[nodiscard]] QString make(File file);
    /// How many steps what is in memory has seen; -1 when it is not what these steps come to.
    [[nodiscard]] int reached(File file) const;

private:
    [[nodiscard]] int templatesReached() const;
    [[nodiscard]] int profilesReached() const;
    [[nodiscard]] int workspaceReached() const;
    void change(File file, int step);
    void flush(File file);

    workbench::TemplatesModel m_templates;
    workbench::TemplatesFile m_templatesFile;
    workbench::ProfilesModel m_profiles;
    workbench::ProfilesFile m_profilesFile;
    QJsonObject m_workspace;
    base::StateFile m_workspaceFile;
    bool m_isSaved = false;
    QString m_reason; ///< Why the last writing failed.
};

} // namespace RadarDesk
