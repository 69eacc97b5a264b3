// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QSize>
#include <QString>
#include <QUrl>

namespace RadarDesk {

class Browser;

/// One tab of a browser, which has to outlive it. A copy is the same tab.
class BrowserPage
{
public:
    BrowserPage(Browser &browser, const QString &handle)
        : m_browser(&browser)
        , m_handle(handle)
    {
    }

    /// Waits until \a url is loaded.
    void goTo(const QUrl &url);
    void close();

    /// What a function of that body returns, or what its promise comes to; \a arguments are its
    /// "arguments". Undefined, with a warning, when it throws.
    QJsonValue run(const QString &body, const QJsonArray &arguments = {});
    /// The JSON text of \a expression's value.
    QString json(const QString &expression);
    /// The text of the first element that matches \a selector, as it is seen.
    QString text(const QString &selector);
    /// Clicks on it, as a person would: not when something covers it.
    void click(const QString &selector);
    /// Types \a text into it.
    void type(const QString &selector, const QString &text);

    /// The size of what a page fills, in its own pixels; \a ratio of the device's to one of these.
    void setViewport(const QSize &size, double ratio = 1);
    /// A phone's size and touch screen.
    void becomePhone();
    /// A picture of what is seen, as PNG.
    QByteArray screenshot();

private:
    QString element(const QString &selector);
    void setMetrics(const QSize &size, double ratio, bool phone);

    Browser *m_browser;
    QString m_handle;
};

} // namespace RadarDesk
