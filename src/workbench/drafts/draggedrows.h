// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

#include <memory>

class QMimeData;

namespace RadarDesk::workbench {

/// The MIME type of rows that are dragged within their list.
[[nodiscard]] QString draggedRowsMime();
[[nodiscard]] std::unique_ptr<QMimeData> mimeOfRows(const QAbstractItemModel &model,
                                                    const QModelIndexList &indexes);
/// The rows of \a model that are dragged, in their order; none of another model or program.
[[nodiscard]] QList<int> draggedRows(const QAbstractItemModel &model, const QMimeData &mime);

} // namespace RadarDesk::workbench
