// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/channelsmodel.h>

#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;

namespace RadarDesk::workbench {
class ChannelPatterns;
}

namespace RadarDesk::session {
class ChannelListening;
class HistoryRemoval;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class ChannelList;

namespace Ui {
class ChannelsPanel;
}

/// The list of channels: all of them, those of patterns, and each one that is listened to or has
/// been used.
class ChannelsPanel : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the panel.
    struct Services
    {
        workbench::ChannelsModel &channels;
        workbench::ChannelPatterns &patterns;
        session::ChannelListening &listening;
        session::HistoryRemoval &removal;
    };

    explicit ChannelsPanel(const Services &services, QWidget *parent = nullptr);
    ~ChannelsPanel() override;

    /// Marks \a channel as the one whose events are shown; without a name, all of them.
    void setCurrent(const QString &channel);
    /// Asks for channels to listen to.
    void openListenForm();

Q_SIGNALS:
    void chosen(const QString &channel);
    /// The events of all channels are to be seen.
    void allChosen();
    void accessRequested(const QString &channel);
    void presenceRequested(const QString &channel);
    /// Why that channel is refused is to be found out.
    void whyRequested(const QString &channel);
    /// Why a message for that channel didn't arrive is to be found out.
    void deliveryRequested(const QString &channel);
    /// A page in the browser is to listen, as RadarDesk can't.
    void pageRequested();
    /// The channel is off the list; its events are to be taken out at once.
    void forgotten(const QString &channel);
    void broughtBack(const QString &channel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void setUpFilter();
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void fillMenu(QMenu &menu, const QString &channel);
    void addListening(QMenu &menu, const workbench::ChannelEntry &entry);
    void removeAt(const QModelIndex &index);
    void forget(const QString &channel);
    void undoForget();
    void offerUndo(const QString &text);
    void updateRemoval();

    std::unique_ptr<Ui::ChannelsPanel> m_ui;
    workbench::ChannelsModel &m_channels;
    workbench::ChannelPatterns &m_patterns;
    session::ChannelListening &m_listening;
    session::HistoryRemoval &m_removal;
    ChannelList *m_list;
    QString m_current; ///< The channel whose events are shown.
    workbench::ChannelEntry m_forgotten;
    QTimer m_clock; // "2 min ago" grows old by itself
};

} // namespace RadarDesk::gui
