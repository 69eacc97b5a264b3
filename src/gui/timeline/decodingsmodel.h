// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/decoders/decodings.h>

#include <QAbstractListModel>

namespace RadarDesk::gui {

/// The values of an event that have something inside, a value a row: its place in the text.
class DecodingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StepsRole = Qt::UserRole, ///< QString: what was undone
        TextRole, ///< QString: what it says
        IsJsonRole, ///< bool
    };

    explicit DecodingsModel(QObject *parent = nullptr);

    void setDecodings(const QList<workbench::Decoding> &decodings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<workbench::Decoding> m_decodings;
};

} // namespace RadarDesk::gui
