// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/web/httpmessage.h>

#include <pushradar/serviceaddress.h>

#include <QUrl>

namespace RadarDesk::sandbox {

namespace {

/// Calls \a take with the value of each header of that name in their order, until it returns false.
template <typename Take>
void forEachValue(const QByteArray &headers, QByteArrayView name, Take take)
{
    for (qsizetype start = 0; start < headers.size();) {
        const qsizetype end = headers.indexOf("\r\n", start);
        const QByteArrayView line = QByteArrayView(headers).sliced(start, end - start);
        const qsizetype colon = line.indexOf(':');
        const bool isIt = line.first(colon).compare(name, Qt::CaseInsensitive) == 0;
        if (isIt && !take(line.sliced(colon + 2)))
            return;
        start = end + 2;
    }
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    QByteArray first;
    forEachValue(headers, name, [&first](QByteArrayView value) {
        first = value.toByteArray();
        return false;
    });
    return first;
}

QByteArrayList HttpRequest::allHeaders(QByteArrayView name) const
{
    QByteArrayList all;
    forEachValue(headers, name, [&all](QByteArrayView value) {
        all.append(value.toByteArray());
        return true;
    });
    return all;
}

bool HttpRequest::isOfOtherOrigin() const
{
    const QByteArray site = header("Sec-Fetch-Site").toLower();
    return (!origin.isEmpty() && origin != (isSecure ? "https://" : "http://") + host)
        || (!site.isEmpty() && site != "none" && site != "same-origin");
}

QByteArray HttpAnswer::headerLines() const
{
    QByteArray lines = "Content-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        lines += name + ": " + value + "\r\n";
    return lines;
}

bool HttpRequest::isForThisMachine() const
{
    const QUrl url = QUrl::fromEncoded("http://" + host, QUrl::StrictMode);
    return url.isValid() && PushRadar::isLoopbackHost(url.host());
}

} // namespace RadarDesk::sandbox
