// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

namespace RadarDesk::gui {

class ItemsView;

/// The menu of actions on the selected items, with their keys.
class ItemsMenu : public QMenu
{
    Q_OBJECT

public:
    /// Acts on \a view, which is its parent.
    explicit ItemsMenu(ItemsView &view);

private:
    void add(const QString &symbol, const QString &text, const QKeySequence &keys, bool possible,
             std::function<void()> act);

    ItemsView &m_view;
};

} // namespace RadarDesk::gui
