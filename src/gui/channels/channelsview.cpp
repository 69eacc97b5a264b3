// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/channels/channelsview.h>

#include <workbench/core/channelsmodel.h>

#include <QApplication>

namespace RadarDesk::gui {

using namespace workbench;

void ChannelsView::keyboardSearch(const QString &search)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0 || search.isEmpty())
        return;
    const bool isFresh =
        !m_sinceTyped.isValid() || m_sinceTyped.elapsed() >= QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = isFresh ? search : m_typed + search;
    // A first letter moves to the next channel; further letters may also match the current one.
    const int first =
        currentIndex().isValid() ? currentIndex().row() + (m_typed.size() == 1 ? 1 : 0) : 0;
    const auto find = [&](auto &&fits) {
        for (int i = 0; i < rows; ++i) {
            const QModelIndex index = model()->index((first + i) % rows, 0);
            if (fits(index.data(ChannelsModel::LabelRole).toString())
                || fits(index.data(ChannelsModel::NameRole).toString()))
                return index;
        }
        return QModelIndex();
    };
    QModelIndex found =
        find([this](const QString &text) { return text.startsWith(m_typed, Qt::CaseInsensitive); });
    if (!found.isValid()) // most names begin alike
        found = find(
            [this](const QString &text) { return text.contains(m_typed, Qt::CaseInsensitive); });
    if (found.isValid())
        setCurrentIndex(found);
}

} // namespace RadarDesk::gui

#include "moc_channelsview.cpp"
