// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/commands/palettemodel.h>

#include <algorithm>

namespace RadarDesk::gui {

namespace {

constexpr qsizetype LeastContent = 2; ///< Any letter is in some content.

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    search();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    search();
}

void PaletteModel::search()
{
    beginResetModel();
    m_found.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        if (auto match = fuzzyMatch(m_typed, entry.text)) {
            ++match->score; // a match in the text ranks above one in the detail
            m_found.append(Found{i, std::move(*match)});
        } else if (const auto wide = fuzzyMatch(m_typed, entry.detail + u' ' + entry.text)) {
            m_found.append(Found{i, FuzzyMatch{wide->score / 2, {}}});
        } else if (m_typed.size() >= LeastContent
                   && entry.content.contains(m_typed, Qt::CaseInsensitive)) {
            m_found.append(Found{i, {}}); // after all matches in the text
        }
    }
    std::ranges::stable_sort(m_found, std::ranges::greater(),
                             [](const Found &found) { return found.match.score; });
    if (m_found.size() > MostShown)
        m_found.resize(MostShown);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.detail, entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

const PaletteEntry &PaletteModel::entryAt(int row) const
{
    return m_entries.at(m_found.at(row).entry);
}

const FuzzyMatch &PaletteModel::matchAt(int row) const
{
    return m_found.at(row).match;
}

} // namespace RadarDesk::gui

#include "moc_palettemodel.cpp"
