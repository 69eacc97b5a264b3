// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/exchangetext.h>

#include <pushradar/jsonvalue.h>
#include <pushradar/utctext.h>

#include <QCoreApplication>

#include <algorithm>

using PushRadar::Exchange;
using PushRadar::HttpHeader;
using PushRadar::JsonValue;

namespace RadarDesk {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::ExchangeText)
};

// A page of text that a person can scroll through; all of it is kept in the exchange.
constexpr qsizetype ShownBytes = qsizetype{256} * 1024;

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

QString requestText(const Exchange &exchange)
{
    if (exchange.method.isEmpty())
        return ExchangeText::tr("Nothing was sent.");
    const QString path =
        exchange.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    QString text = QStringLiteral("%1 %2\n").arg(QString::fromLatin1(exchange.method), path);
    const bool hasHost = std::any_of(
        exchange.requestHeaders.begin(), exchange.requestHeaders.end(),
        [](const HttpHeader &h) { return h.name.compare("host", Qt::CaseInsensitive) == 0; });
    if (!hasHost)
        text += QStringLiteral("Host: ") + exchange.url.authority() + u'\n';
    text += headerLines(exchange.requestHeaders);
    if (!exchange.requestBody.isEmpty())
        text += u'\n' + readableBody(exchange.requestBody);
    return text;
}

QString responseText(const Exchange &exchange)
{
    QString text;
    if (exchange.status) {
        text = QStringLiteral("%1 %2\n").arg(*exchange.status).arg(exchange.reason)
            + headerLines(exchange.responseHeaders);
        if (!exchange.responseBody.isEmpty())
            text += u'\n' + readableBody(exchange.responseBody);
        if (exchange.responseCut)
            text += u'\n' + ExchangeText::tr("[The answer was cut here: it is not whole.]");
    } else if (exchange.error) {
        text = exchange.error->message + u'\n';
    } else {
        text = ExchangeText::tr("No answer yet.");
    }
    if (exchange.tlsFault && !text.contains(exchange.tlsFault->reason))
        text += u'\n' + exchange.tlsFault->reason + u'\n';
    if (exchange.tlsFault)
        text += tlsLines(*exchange.tlsFault);
    return text;
}

QString readableBody(const QByteArray &body)
{
    const QByteArray shown = body.first(std::min(ShownBytes, body.size()));
    if (const auto json = JsonValue::fromJson(shown))
        return QString::fromUtf8(json->toIndentedJson());
    const bool form = !shown.contains('\n') && !shown.contains(' ') && shown.contains('=')
        && !shown.startsWith('<');
    if (!form)
        return QString::fromUtf8(shown);
    QStringList lines;
    const auto fields = shown.split('&');
    for (QByteArray field : fields)
        lines.append(QString::fromUtf8(QByteArray::fromPercentEncoding(field.replace('+', ' '))));
    return lines.join(u'\n');
}

} // namespace RadarDesk
