// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/endpointheaders.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

struct HeaderText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::EndpointHeaders)
};

/// RFC 9110: a field name is a token.
bool isTokenCharacter(QChar c)
{
    const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
    return plain || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

QList<EndpointHeader> headersFromText(const QString &text)
{
    QList<EndpointHeader> headers;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const EndpointHeader header{line.first(colon < 0 ? line.size() : colon).trimmed(),
                                    colon < 0 ? QString() : line.sliced(colon + 1).trimmed()};
        if (!header.name.isEmpty() || !header.value.isEmpty())
            headers.append(header);
    }
    return headers;
}

QString headersToText(const QList<EndpointHeader> &headers)
{
    QStringList lines;
    for (const EndpointHeader &header : headers)
        lines.append(header.name + QStringLiteral(": ") + header.value);
    return lines.join(u'\n');
}

QString headersFault(const QList<EndpointHeader> &headers)
{
    for (const EndpointHeader &header : headers) {
        if (header.name.isEmpty())
            return HeaderText::tr("“: %1” has no name before the colon.").arg(header.value);
        if (!std::all_of(header.name.begin(), header.name.end(), isTokenCharacter))
            return HeaderText::tr(
                       "“%1” isn't a valid header name. Write “Name: value”, one header per line.")
                .arg(header.name);
    }
    return {};
}

} // namespace RadarDesk::workbench
