// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/rows/rowdelegate.h>

namespace RadarDesk::gui {

/// Draws the folders and templates of a TemplatesModel.
class TemplateDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TemplateDelegate(QObject *parent = nullptr);

    [[nodiscard]] Row rowOf(const QModelIndex &index) const override;
    [[nodiscard]] int linesOf(const QModelIndex &index) const override;
    /// Not before the editor is closed: what is renamed may go to another place.
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace RadarDesk::gui
