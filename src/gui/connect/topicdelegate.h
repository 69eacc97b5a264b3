// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws what of an app is pointed at the sandbox: a language, a page and the like.
class TopicDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TopicDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
