// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointcall.h>

#include <QAbstractTableModel>

namespace RadarDesk::privatechannels {

/// The last calls of the endpoint, the newest first.
class EndpointCallsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ChannelColumn, WhoColumn, RuleColumn, AnswerColumn };
    static constexpr int ColumnCount = 5;
    static constexpr qsizetype MostCalls = 200;
    enum Role {
        VerdictRole = Qt::UserRole, ///< int: EndpointCall::Verdict
    };

    explicit EndpointCallsModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<EndpointCall> &calls() const { return m_calls; }
    /// Forgets the oldest where there are too many.
    void add(const EndpointCall &call);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(const EndpointCall &call, int column) const;

    QList<EndpointCall> m_calls;
};

} // namespace RadarDesk::privatechannels
