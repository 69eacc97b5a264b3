// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/browser.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

namespace RadarDesk {

namespace {

QString chromium()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromium"));
}

QString chromeDriver()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromedriver"));
}

/// A snap can't be driven: it sees no folder that a test makes.
bool isProgram(const QString &path)
{
    return !path.isEmpty()
        && QFileInfo(QFileInfo(path).canonicalFilePath()).fileName() != QLatin1String("snap");
}

QJsonArray argumentsFor(const QString &profile)
{
    QJsonArray arguments{
        "--headless",
        "--user-data-dir=" + profile,
        // Not through a port: the browser ends when its driver does.
        "--remote-debugging-pipe",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--no-first-run",
        "--password-store=basic",
        // Nothing but this machine.
        "--no-proxy-server",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        // A tab behind another is as quick as any.
        "--disable-background-timer-throttling",
        "--disable-backgrounding-occluded-windows",
        "--disable-renderer-backgrounding",
        // And opens at once, in the process of the others.
        "--process-per-site",
    };
    if (::geteuid() == 0)
        arguments.append("--no-sandbox"); // Chromium does not start for root with it
    return arguments;
}

} // namespace

Browser::~Browser()
{
    if (m_running)
        m_driver.remove({}); // waits for the browser, which else writes on in its profile
}

QString Browser::missing()
{
    if (isProgram(chromium()) && isProgram(chromeDriver()))
        return {};
    return QStringLiteral("There is no Chromium here that can be driven; install Debian's packages "
                          "chromium and chromium-driver.");
}

bool Browser::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_process.start(chromeDriver(), {QStringLiteral("--port=0")});
    QUrl url;
    const bool listens = QTest::qWaitFor(
        [&] {
            static const QByteArray announcement = "started successfully on port ";
            while (m_process.canReadLine()) {
                const QByteArray line = m_process.readLine();
                const qsizetype at = line.indexOf(announcement);
                if (at >= 0) {
                    const QByteArray port = line.sliced(at + announcement.size()).trimmed();
                    url.setUrl("http://127.0.0.1:" + QString::fromLatin1(port.chopped(1)));
                }
            }
            return url.isValid();
        },
        30'000);
    if (!listens)
        return false;
    m_driver.setUrl(url);
    const QJsonObject chrome{{"binary", chromium()},
                             {"args", argumentsFor(m_folder.filePath("profile"))}};
    const QJsonObject wanted{{"goog:chromeOptions", chrome},
                             {"goog:loggingPrefs", QJsonObject{{"browser", "ALL"}}}};
    const QString session =
        m_driver
            .post("/session", {{"capabilities", QJsonObject{{"alwaysMatch", wanted}}}})["sessionId"]
            .toString();
    if (session.isEmpty())
        return false;
    m_running = true;
    m_driver.setUrl(QUrl(url.toString() + "/session/" + session));
    m_first = m_driver.get("/window").toString();
    m_current = m_first;
    return true;
}

BrowserPage Browser::open(const QUrl &url)
{
    const QString handle = driver().post("/window/new", {{"type", "tab"}})["handle"].toString();
    m_opened.append(handle);
    BrowserPage page(*this, handle);
    page.goTo(url);
    return page;
}

void Browser::closeAll()
{
    while (!m_opened.isEmpty())
        close(m_opened.last());
}

void Browser::close(const QString &handle)
{
    driverOf(handle).remove("/window");
    m_opened.removeOne(handle);
    m_current.clear();
}

WebDriver &Browser::driverOf(const QString &handle)
{
    if (m_current != handle)
        m_driver.post("/window", {{"handle", handle}});
    m_current = handle;
    return m_driver;
}

WebDriver &Browser::driver()
{
    return driverOf(m_current.isEmpty() ? m_first : m_current);
}

QStringList Browser::console()
{
    const QJsonArray entries = driver().post("/se/log", {{"type", "browser"}}).toArray();
    for (const auto &entry : entries)
        m_console.append(entry[u"message"].toString());
    return m_console;
}

void Browser::clearConsole()
{
    console();
    m_console.clear();
}

} // namespace RadarDesk
