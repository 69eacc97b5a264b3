// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QWidget>

namespace RadarDesk::session {
class ConnectionsModel;
}

namespace RadarDesk::gui {

class ChannelsPanel;
class SidebarSection;
class TemplatesPanel;

/// The channels, and below them what is saved and who is connected, which are folded away or not.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// Shows both panels; \a connections must outlive the sidebar.
    Sidebar(ChannelsPanel *channels, TemplatesPanel *templates,
            session::ConnectionsModel &connections, QWidget *parent = nullptr);

    void openTemplates();

    /// What is folded away, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    /// \a hasTemplates says whether they are open where nothing else was kept.
    void restore(const QJsonObject &state, bool hasTemplates);

Q_SIGNALS:
    /// toState() is other than before.
    void changed();
    void connectionChosen(const QString &socketId);

private:
    void showCount();
    void shareRoom();

    session::ConnectionsModel &m_connections;
    SidebarSection *m_saved;
    SidebarSection *m_connected;
};

} // namespace RadarDesk::gui
