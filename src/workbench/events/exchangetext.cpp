// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/exchangetext.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/utctext.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::Exchange;
using PushRadar::HttpHeader;
using PushRadar::JsonValue;

namespace RadarDesk::workbench {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::ExchangeText)
};

// More would keep the window waiting when it is set out (measured: 256 KiB of short lines take a
// tenth of a second); all of it is kept in the exchange.
constexpr qsizetype ShownBytes = qsizetype{256} * 1024;
constexpr qsizetype ShownLines = 20'000;

/// Leaves as many whole lines as are shown; of a single long one, its start.
void cutToShown(ReadableText &readable)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < ShownLines && end >= 0; ++line) {
        const qsizetype next = readable.text.indexOf(u'\n', end);
        if (next < 0)
            end = -1;
        else if (next < ShownBytes)
            end = next + 1;
        else
            break;
    }
    if (end < 0 && readable.text.size() <= ShownBytes)
        return;
    readable.isCut = true;
    readable.text.truncate(end > 0 ? end - 1 : ShownBytes);
    if (readable.text.back().isHighSurrogate())
        readable.text.chop(1);
}

/// Puts \a body below what is there already.
void appendBody(ReadableText &page, const QByteArray &body, Extent extent)
{
    const auto lines = static_cast<int>(page.text.count(u'\n')) + 1;
    page.headLines = lines - 1;
    const ReadableText below = readable(body, extent);
    page.text += u'\n' + below.text;
    page.isCut = below.isCut;
    if (below.jsonLine >= 0) {
        page.jsonLine = lines + below.jsonLine;
        page.jsonLines = below.jsonLines;
    }
}

QString headerLines(const QList<HttpHeader> &headers)
{
    QString text;
    for (const HttpHeader &header : headers)
        text += QString::fromUtf8(header.name) + QStringLiteral(": ")
            + QString::fromUtf8(header.value) + u'\n';
    return text;
}

QString tlsLines(const PushRadar::TlsFaultDetails &fault)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += name + QStringLiteral(": ") + value + u'\n';
    };
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? PushRadar::utcText(time) : QString();
    };
    line(ExchangeText::tr("Certificate for"), fault.subject);
    line(ExchangeText::tr("Issued by"), fault.issuer);
    line(ExchangeText::tr("Valid from"), moment(fault.effective));
    line(ExchangeText::tr("Valid until"), moment(fault.expiry));
    return text.isEmpty() ? text : u'\n' + text;
}

} // namespace

ReadableText readableRequest(const Exchange &exchange, Extent extent)
{
    if (exchange.method.isEmpty())
        return {.text = ExchangeText::tr("Nothing was sent.")};
    const QString path =
        exchange.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    ReadableText page;
    page.text = QStringLiteral("%1 %2\n").arg(QString::fromLatin1(exchange.method), path);
    const bool hasHost = std::any_of(
        exchange.requestHeaders.begin(), exchange.requestHeaders.end(),
        [](const HttpHeader &h) { return h.name.compare("host", Qt::CaseInsensitive) == 0; });
    if (!hasHost)
        page.text += QStringLiteral("Host: ") + exchange.url.authority() + u'\n';
    page.text += headerLines(exchange.requestHeaders);
    page.headLines = static_cast<int>(page.text.count(u'\n'));
    if (!exchange.requestBody.isEmpty())
        appendBody(page, exchange.requestBody, extent);
    return page;
}

ReadableText readableResponse(const Exchange &exchange, Extent extent)
{
    ReadableText page;
    if (exchange.status) {
        page.text = QStringLiteral("%1 %2\n").arg(*exchange.status).arg(exchange.reason)
            + headerLines(exchange.responseHeaders);
        page.headLines = static_cast<int>(page.text.count(u'\n'));
        if (!exchange.responseBody.isEmpty())
            appendBody(page, exchange.responseBody, extent);
        if (exchange.responseCut)
            page.text += u'\n' + ExchangeText::tr("[The response is cut off here.]");
    } else if (exchange.error) {
        page.text = exchange.error->message + u'\n';
    } else {
        page.text = ExchangeText::tr("No response yet.");
    }
    if (exchange.tlsFault && !page.text.contains(exchange.tlsFault->reason))
        page.text += u'\n' + exchange.tlsFault->reason + u'\n';
    if (exchange.tlsFault)
        page.text += tlsLines(*exchange.tlsFault);
    return page;
}

ReadableText readable(const QByteArray &body, Extent extent)
{
    ReadableText result;
    if (const auto json = JsonValue::fromJson(body)) {
        result.text = QString::fromUtf8(json->toIndentedJson());
        if (extent == Extent::Shown)
            cutToShown(result);
        result.jsonLine = 0;
        result.jsonLines = static_cast<int>(result.text.count(u'\n')) + 1;
        return result;
    }
    const bool form =
        !body.contains('\n') && !body.contains(' ') && body.contains('=') && !body.startsWith('<');
    if (form) {
        QStringList lines;
        const auto fields = body.split('&');
        for (QByteArray field : fields)
            lines.append(
                QString::fromUtf8(QByteArray::fromPercentEncoding(field.replace('+', ' '))));
        result.text = lines.join(u'\n');
    } else {
        result.text = QString::fromUtf8(body);
    }
    if (extent == Extent::Shown)
        cutToShown(result);
    return result;
}

QString requestText(const Exchange &exchange)
{
    return readableRequest(exchange).text;
}

QString responseText(const Exchange &exchange)
{
    return readableResponse(exchange).text;
}

QString readableBody(const QByteArray &body)
{
    return readable(body).text;
}

} // namespace RadarDesk::workbench
