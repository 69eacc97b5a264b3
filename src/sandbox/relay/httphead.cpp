// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/relay/httphead.h>

#include <algorithm>
#include <array>

namespace RadarDesk::sandbox {

namespace {

constexpr std::array<QByteArrayView, 6> HopByHop{
    "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authorization", "TE", "Upgrade"};

bool isNamed(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

HttpHead::HttpHead(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf("\r\n");
    m_startLine = bytes.left(first);
    for (qsizetype begin = first + 2; begin < bytes.size();) {
        const qsizetype found = bytes.indexOf("\r\n", begin);
        const qsizetype end = found < 0 ? bytes.size() : found + 2;
        const QByteArray line = bytes.sliced(begin, end - begin);
        begin = end;
        if (line == "\r\n")
            break;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !m_lines.isEmpty())
            m_lines.last().bytes += line;
        else
            m_lines.append({line.left(line.indexOf(':')).trimmed(), line});
    }
}

QByteArray HttpHead::headerLines() const
{
    QByteArray lines;
    for (const Line &line : m_lines)
        lines += line.bytes;
    return lines;
}

QByteArray HttpHead::value(QByteArrayView name) const
{
    for (const Line &line : m_lines) {
        if (isNamed(line.name, name))
            return line.bytes.sliced(line.bytes.indexOf(':') + 1).trimmed();
    }
    return {};
}

qsizetype HttpHead::count(QByteArrayView name) const
{
    return std::count_if(m_lines.begin(), m_lines.end(),
                         [name](const Line &line) { return isNamed(line.name, name); });
}

void HttpHead::removeHopByHop()
{
    // Those that Connection names; it can't name away what every hop needs.
    QList<QByteArray> named;
    for (const Line &line : std::as_const(m_lines)) {
        if (isNamed(line.name, "Connection"))
            named += line.bytes.sliced(line.bytes.indexOf(':') + 1).split(',');
    }
    for (const QByteArray &each : std::as_const(named)) {
        const QByteArray name = each.trimmed();
        const bool isNeeded = isNamed(name, "Host") || isNamed(name, "Content-Length")
            || isNamed(name, "Transfer-Encoding") || isNamed(name, "Trailer");
        if (!name.isEmpty() && !isNeeded)
            remove(name);
    }
    for (const QByteArrayView name : HopByHop)
        remove(name);
}

void HttpHead::remove(QByteArrayView name)
{
    m_lines.removeIf([name](const Line &line) { return isNamed(line.name, name); });
}

void HttpHead::put(const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &line) { return isNamed(line.name, name); });
    const QByteArray bytes = name + ": " + value + "\r\n";
    if (found == m_lines.end())
        m_lines.prepend({name, bytes});
    else
        found->bytes = bytes;
}

void HttpHead::append(const QByteArray &name, const QByteArray &value)
{
    m_lines.append({name, name + ": " + value + "\r\n"});
}

QByteArray HttpHead::toBytes() const
{
    return m_startLine + "\r\n" + headerLines() + "\r\n";
}

std::optional<RequestLine> RequestLine::of(const HttpHead &head)
{
    const QByteArray line = head.startLine();
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return std::nullopt;
    RequestLine request{
        line.first(first), {}, line.sliced(first + 1, last - first - 1), line.sliced(last + 1)};
    const QByteArray scheme = QByteArrayLiteral("http://");
    if (request.target.left(scheme.size()).toLower() == scheme) {
        const QByteArray rest = request.target.sliced(scheme.size());
        const auto end =
            std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '/' || c == '?'; });
        request.host = rest.first(end - rest.cbegin());
        request.target = rest.sliced(request.host.size());
        if (!request.target.startsWith('/'))
            request.target.prepend('/');
    }
    return request;
}

} // namespace RadarDesk::sandbox
