// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <sandbox/faults/heldmessage.h>

namespace RadarDesk::session {

class FaultControl;

/// The messages that a simulated fault holds, the oldest first.
class HeldMessagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ChannelColumn, DataColumn };
    static constexpr int ColumnCount = 3;

    /// \a faults outlive it.
    explicit HeldMessagesModel(const FaultControl &faults, QObject *parent = nullptr);

    [[nodiscard]] const QList<sandbox::HeldMessage> &messages() const { return m_messages; }
    /// Where the message of that number is; -1 when it isn't there.
    [[nodiscard]] int rowOf(quint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void follow();

    const FaultControl &m_faults;
    QList<sandbox::HeldMessage> m_messages;
};

} // namespace RadarDesk::session
