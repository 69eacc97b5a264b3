// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/event.h>

#include <QJsonObject>
#include <QMainWindow>

#include <memory>

class QLabel;

namespace RadarDesk {

class Session;
class Theme;
class Workspace;

namespace Ui {
class MainWindow;
}

/// The window: it wires its panels to the workspace and to the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All three must outlive the window.
    MainWindow(Workspace &workspace, Session &session, Theme &theme);
    ~MainWindow() override;

    /// Says something that concerns the whole window, until it is closed.
    void showNotice(const QString &text);
    void showSandbox(const QUrl &url, const QString &publicKey);
    void showSubscribers(int count);

    /// Where the window is and how it is divided, for a restart.
    [[nodiscard]] QJsonObject toState() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    /// What toState() returns is other than before.
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTopBar();
    void setUpMenu();
    void setUpShortcuts();
    void setUpPanels();
    void setUpSession();
    void chooseChannel(const QString &channel);
    void showDetails(quint64 number);
    void load(quint64 number);
    void sendAgain(quint64 number);
    void followSent(quint64 number);
    void showResult();
    void onArrival(const QString &channel);
    void showStatus();
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Workspace &m_workspace;
    Session &m_session;
    Theme &m_theme;
    QLabel *m_status;
    QUrl m_sandboxUrl;
    QString m_sandboxKey;
    int m_subscribers = 0;
    quint64 m_lastSent = 0; // the broadcast whose result the composer shows
    quint64 m_detailed = 0; // the event whose details are shown
};

} // namespace RadarDesk
