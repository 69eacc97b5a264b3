// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/endpointapp.h>
#include <pushradar/scriptedserver.h>
#include <support/browser.h>

#include <QHash>

namespace RadarDesk {

/// Where the page is that calls.
enum class PagePlace {
    Own, ///< At the endpoint's own origin.
    OtherPort, ///< Of another origin and the same site.
    OtherSite,
    File,
};

/// A request as an endpoint of the bench gets it.
struct BenchCall
{
    QByteArray method;
    QByteArray step; ///< The last part of the path: "auth", for example.
    QByteArray query;
    QByteArray own; ///< "http://127.0.0.1:PORT/NUMBER/": what the steps of the case are below.
    QByteArray other; ///< The same of another origin.
    bool isAtOther = false;
    ReceivedRequest request;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return request.header(name); }
};

/// An endpoint, and whether a page gets a token from it.
struct BrowserCase
{
    QByteArray name;
    std::function<QByteArray(const BenchCall &)> answer; ///< The bytes; the connection ends then.
    bool isRead = true; ///< By a page.
    PagePlace page = PagePlace::Own;
    bool withCredentials = true;
    QList<PushRadar::HttpHeader> headers = {}; ///< That the page sets.
    QString address = {}; ///< As the page has it, OWN for the case's own; empty: the step "auth".
    QByteArray cookie = {}; ///< As the endpoint's host has set it; its name is COOKIE.
    bool isUntold = false; ///< RadarDesk doesn't say, since it can't know, or browsers differ.
    bool isRefusedElsewhere = false; ///< By other browsers than Chromium, and so by the check.
};

/// Runs endpoints that a page in a browser calls, and the check as well.
class BrowserBench
{
public:
    BrowserBench();

    /// Takes further cases, before the browser is asked.
    void add(const QList<BrowserCase> &cases) { m_cases += cases; }
    [[nodiscard]] const QList<BrowserCase> &cases() const { return m_cases; }
    /// Has pages in \a browser call all endpoints at once; whether each came to an end.
    [[nodiscard]] bool ask(Browser &browser);
    /// Whether the page got the token of a case.
    [[nodiscard]] bool isReadByBrowser(qsizetype number) const { return m_read.value(number); }
    /// What the check's step says of it.
    [[nodiscard]] privatechannels::StepResult judged(qsizetype number);
    [[nodiscard]] QUrl page(PagePlace place) const;

private:
    void answer(QTcpSocket &socket, const ReceivedRequest &request, bool isAtOther);
    [[nodiscard]] QString addressOf(qsizetype number) const;
    [[nodiscard]] QByteArray cookieOf(qsizetype number) const;
    [[nodiscard]] bool askFrom(BrowserPage page, PagePlace place);

    EndpointApp m_app; ///< Its sandbox is the service of the check.
    QList<BrowserCase> m_cases;
    QHash<qsizetype, bool> m_read;
    QTemporaryDir m_files;
    ScriptedServer m_own;
    ScriptedServer m_other;
};

/// "HTTP/1.1 200 OK" with a length, those headers (each with its end) and that body.
[[nodiscard]] QByteArray benchAnswer(const QByteArray &headers = {},
                                     const QByteArray &body = R"({"token":"abc"})",
                                     const QByteArray &status = "200 OK");
/// The headers by which the page that calls may read the answer, with credentials.
[[nodiscard]] QByteArray benchAllowing(const BenchCall &call);

/// Bodies, and the ways in which an answer ends.
[[nodiscard]] QList<BrowserCase> bodyCases();
[[nodiscard]] QList<BrowserCase> framingCases();
/// CORS with and without a preflight.
[[nodiscard]] QList<BrowserCase> corsCases();
[[nodiscard]] QList<BrowserCase> preflightCases();
[[nodiscard]] QList<BrowserCase> redirectCases();
[[nodiscard]] QList<BrowserCase> addressCases();
[[nodiscard]] QList<BrowserCase> cookieCases();

} // namespace RadarDesk
