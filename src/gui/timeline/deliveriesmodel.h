// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/deliveriestext.h>

#include <QAbstractListModel>

namespace RadarDesk::gui {

/// What became of a broadcast, a sentence a row.
class DeliveriesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< workbench::DeliveryLine::Kind
        AsideRole, ///< QString: more on it
        SocketIdRole, ///< QString: of the connection, where it is one
    };

    explicit DeliveriesModel(QObject *parent = nullptr);

    void setLines(const QList<workbench::DeliveryLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<workbench::DeliveryLine> m_lines;
};

} // namespace RadarDesk::gui
