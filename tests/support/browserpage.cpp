// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/browserpage.h>

#include <support/browser.h>

namespace RadarDesk {

namespace {

constexpr QSize PhoneSize{390, 844};
constexpr double PhoneRatio = 3;

} // namespace

void BrowserPage::goTo(const QUrl &url)
{
    m_browser->driverOf(m_handle).post("/url", {{"url", url.toString(QUrl::FullyEncoded)}});
}

void BrowserPage::close()
{
    m_browser->close(m_handle);
}

QJsonValue BrowserPage::run(const QString &body, const QJsonArray &arguments)
{
    return m_browser->driverOf(m_handle).post("/execute/sync",
                                              {{"script", body}, {"args", arguments}});
}

QString BrowserPage::json(const QString &expression)
{
    return run("return JSON.stringify(" + expression + ")").toString();
}

QString BrowserPage::element(const QString &selector)
{
    const QJsonObject found =
        m_browser->driverOf(m_handle)
            .post("/element", {{"using", "css selector"}, {"value", selector}})
            .toObject();
    return found.isEmpty() ? QString() : found.begin()->toString();
}

QString BrowserPage::text(const QString &selector)
{
    return m_browser->driverOf(m_handle).get("/element/" + element(selector) + "/text").toString();
}

void BrowserPage::click(const QString &selector)
{
    m_browser->driverOf(m_handle).post("/element/" + element(selector) + "/click");
}

void BrowserPage::type(const QString &selector, const QString &text)
{
    m_browser->driverOf(m_handle).post("/element/" + element(selector) + "/value",
                                       {{"text", text}});
}

void BrowserPage::setViewport(const QSize &size, double ratio)
{
    setMetrics(size, ratio, false);
}

void BrowserPage::becomePhone()
{
    setMetrics(PhoneSize, PhoneRatio, true);
}

void BrowserPage::setMetrics(const QSize &size, double ratio, bool phone)
{
    WebDriver &driver = m_browser->driverOf(m_handle);
    const QJsonObject metrics{{"width", size.width()},
                              {"height", size.height()},
                              {"deviceScaleFactor", ratio},
                              {"mobile", phone}};
    driver.post("/goog/cdp/execute",
                {{"cmd", "Emulation.setDeviceMetricsOverride"}, {"params", metrics}});
    driver.post("/goog/cdp/execute",
                {{"cmd", "Emulation.setTouchEmulationEnabled"},
                 {"params", QJsonObject{{"enabled", phone}}}});
}

QByteArray BrowserPage::screenshot()
{
    return QByteArray::fromBase64(
        m_browser->driverOf(m_handle).get("/screenshot").toString().toLatin1());
}

} // namespace RadarDesk
