// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/commands/fuzzymatch.h>

#include <QAbstractListModel>

#include <functional>

namespace RadarDesk::gui {

/// Something that the palette finds and does.
struct PaletteEntry
{
    QString text;
    QString detail; ///< The kind of entry: a section, a channel's type, a folder.
    QString keys; ///< As the desktop shows them.
    QString symbol; ///< As symbolIcon() knows it.
    std::function<void()> run;
    QString content; ///< More text to search, which isn't shown.
};

/// The palette's entries that match the search, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Starts again with \a entries; those of the same score stay in that order.
    void setEntries(QList<PaletteEntry> entries);
    void setTyped(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const PaletteEntry &entryAt(int row) const;
    /// What was found in the text of that row.
    [[nodiscard]] const FuzzyMatch &matchAt(int row) const;

private:
    struct Found
    {
        qsizetype entry = 0;
        FuzzyMatch match;
    };
    static constexpr qsizetype MostShown = 200;

    void search();

    QList<PaletteEntry> m_entries;
    QList<Found> m_found;
    QString m_typed;
};

} // namespace RadarDesk::gui
