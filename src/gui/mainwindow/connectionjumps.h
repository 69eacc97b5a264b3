// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLineEdit;

namespace RadarDesk::session {
class ConnectionsModel;
}

namespace RadarDesk::gui {

class DeliveryActions;
class DetailsPanel;
class WindowLayout;
struct WindowPanels;

/// Navigation from an event, a channel, a subscriber or a token to its connection or its access
/// rules, and back.
class ConnectionJumps : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const WindowPanels &panels;
        WindowLayout &layout;
        DetailsPanel &details;
        QLineEdit &search;
        const DeliveryActions &delivery;
        const session::ConnectionsModel &connections;
    };

    /// All of the \a parts must outlive it.
    explicit ConnectionJumps(const Parts &parts, QObject *parent = nullptr);

private:
    void showConnection(const QString &socketId);
    void showAccess(const QString &channel);
    void showPresence(const QString &channel);
    void showEvents(const QString &text);
    /// Shows where the token with that digest was issued: the mock endpoint, or an app.
    void showTokenCall(const QByteArray &tokenDigest);

    Parts m_parts;
};

} // namespace RadarDesk::gui
