// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/mainwindow/panecycle.h>
#include <gui/mainwindow/services.h>
#include <gui/mainwindow/windowpanels.h>
#include <pushradar/apiversion.h>

#include <QJsonObject>
#include <QMainWindow>
#include <QUrl>

#include <memory>

namespace RadarDesk::workbench {
struct Event;
}

namespace RadarDesk::gui {

class CodeClipboard;
class CommandPalette;
class CommandRegistry;
class ConnectDialog;
class DeliveryActions;
class Dispatcher;
class DropActions;
class EventsArea;
class MessageDesk;
class TransferSheets;
class WindowLayout;
class WindowSheets;
class WindowState;

namespace Ui {
class MainWindow;
}

/// The window: it wires its panels to the workspace and to the services.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    /// Says something that concerns the whole window, until it is closed.
    void showNotice(const QString &text);
    void showSandbox(const QUrl &url, const QString &publicKey, bool isShared = false);
    /// Brings the window to the front.
    void bringUp();
    /// Opens files and links as if they were dropped, with a preview to confirm.
    void open(const QStringList &places);
    /// Begins what an action of the desktop file is for, by its name; unknown ones do nothing.
    void beginAction(const QString &action);
    /// Shows the event of that number of the history among the others, or the scenarios for 0.
    void showRecorded(quint64 number);
    void showSubscribers(int count);
    void editProfiles();
    /// Shows \a event, a call that reached the sandbox, in the dialog for connecting an app.
    void showCall(const workbench::Event &event);
    /// Opens the sheet that says how an app is pointed here.
    void connectApp();
    /// That sheet, which waits for the first call of an app.
    [[nodiscard]] ConnectDialog &connectDialog();
    /// Asks for a name and saves the message.
    void saveTemplate(const QString &channel, const QByteArray &messageData,
                      PushRadar::ApiVersion version);

    /// The geometry and layout of the window, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// toState() has changed.
    void layoutChanged();
    /// The counters have moved on, or start anew.
    void placeholdersChanged();
    /// Something was done to a connection on purpose: \a sentence says what.
    void connectionActionTaken(const QString &socketId, const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpProfile();
    void setUpCommands();
    void addWork();
    void setUpLayout();
    void setUpPanels();
    void setUpEvents();
    void setUpPrivateChannels();
    void search(const QString &text = {});
    void replaySelected();
    void present();
    void check(const QString &channel, const QString &page);
    void showProfile();
    void sendWhatIsShown();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    WindowPanels m_panels;
    Dispatcher *m_dispatcher;
    CodeClipboard *m_code;
    TransferSheets *m_transfer;
    WindowLayout *m_layout;
    CommandRegistry *m_commands;
    WindowSheets *m_sheets;
    MessageDesk *m_desk;
    EventsArea *m_events;
    DeliveryActions *m_delivery;
    WindowState *m_state;
    DropActions *m_drops = nullptr; // created after all widgets that accept drops
    PaneCycle m_paneCycle;
    CommandPalette *m_palette = nullptr; // made with the commands
    QString m_profileId;
    QUrl m_sandboxUrl;
    QString m_sandboxKey;
};

} // namespace RadarDesk::gui
