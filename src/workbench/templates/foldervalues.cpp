// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/templates/foldervalues.h>

#include <algorithm>

namespace RadarDesk::workbench {

void FolderValuesList::setAll(const QList<FolderValues> &all)
{
    if (m_all == all)
        return;
    m_all = all;
    Q_EMIT changed();
}

const FolderValues *FolderValuesList::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_all.at(row);
}

FolderValues FolderValuesList::of(const QString &folder) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&folder](const auto &each) { return each.folder == folder; });
    return found == m_all.end() ? FolderValues{newProfileId(), folder, {}} : *found;
}

void FolderValuesList::set(const FolderValues &values)
{
    const int row = rowOf(values.id);
    if (row >= 0 && m_all.at(row) == values)
        return;
    if (row < 0)
        m_all.append(values);
    else
        m_all[row] = values;
    Q_EMIT changed();
}

void FolderValuesList::remove(const QString &id)
{
    if (m_all.removeIf([&id](const FolderValues &each) { return each.id == id; }) > 0)
        Q_EMIT changed();
}

void FolderValuesList::renameFolder(const QString &from, const QString &to)
{
    FolderValues renamed = of(from);
    if (rowOf(renamed.id) < 0 || rowOf(of(to).id) >= 0)
        return;
    renamed.folder = to;
    set(renamed);
}

int FolderValuesList::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&id](const auto &each) { return each.id == id; });
    return found == m_all.end() ? -1 : static_cast<int>(found - m_all.begin());
}

} // namespace RadarDesk::workbench

#include "moc_foldervalues.cpp"
