// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace RadarDesk::session {

class ConnectionsModel;

/// The connections that contain a text. RadarDesk's own are included only on request.
class ConnectionsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// \a connections must outlive the filter.
    explicit ConnectionsFilter(ConnectionsModel &connections, QObject *parent = nullptr);

    /// The text to find in a connection's name, socket ID, channels or client data; empty for all.
    void setText(const QString &text);
    void setOwnShown(bool shown);
    void setEndedShown(bool shown);
    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ConnectionsModel &m_connections;
    QString m_text;
    bool m_isOwnShown = false;
    bool m_isEndedShown = true;
};

} // namespace RadarDesk::session
