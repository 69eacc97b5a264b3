// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/browserpage.h>
#include <support/dyingprocess.h>
#include <support/webdriver.h>

#include <QStringList>
#include <QTemporaryDir>

namespace RadarDesk {

/// A Chromium without a window, with a profile and a home of its own, that reaches this machine
/// only. It ends with the test, however that ends.
class Browser
{
public:
    Browser() = default;
    ~Browser();
    Q_DISABLE_COPY_MOVE(Browser)

    /// What this machine lacks for it, in a sentence to skip a test with; empty when all is there.
    [[nodiscard]] static QString missing();

    /// Starts it; whether it runs.
    [[nodiscard]] bool start();
    /// Opens \a url in a tab of its own and waits until it is loaded.
    [[nodiscard]] BrowserPage open(const QUrl &url);
    /// Closes every tab that open() has opened.
    void closeAll();
    /// What pages and the browser have written to the console since clearConsole().
    QStringList console();
    void clearConsole();

private:
    friend class BrowserPage;

    /// The driver, with the tab of that \a handle the current one.
    WebDriver &driverOf(const QString &handle);
    /// The driver, with any tab the current one.
    WebDriver &driver();
    void close(const QString &handle);

    QTemporaryDir m_folder; ///< Goes last.
    DyingProcess m_process;
    WebDriver m_driver;
    QString m_first; ///< The tab that is always there.
    QStringList m_opened;
    QString m_current;
    QStringList m_console;
    bool m_running = false;
};

} // namespace RadarDesk
