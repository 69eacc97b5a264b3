// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/platform/logstream.h>

#include <algorithm>
#include <cerrno>

#include <climits>
#include <poll.h>
#include <unistd.h>

namespace RadarDesk::base {

LogStream::LogStream(std::FILE *stream)
    : m_descriptor(::fileno(stream))
{
}

void LogStream::write(const QByteArray &line)
{
    if (m_leftOut > 0 && hasRoom()) {
        put("(lines left out, since they weren't read in time: " + QByteArray::number(m_leftOut)
            + ')');
        m_leftOut = 0;
    }
    if (hasRoom())
        put(line);
    else
        ++m_leftOut;
}

bool LogStream::hasRoom() const
{
    pollfd place{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&place, 1, 0) > 0 && (place.revents & POLLOUT) != 0;
}

void LogStream::put(const QByteArray &line) const
{
    // A pipe that has room takes this much at once.
    const QByteArray whole = line.first(std::min<qsizetype>(line.size(), PIPE_BUF - 1)) + '\n';
    qsizetype written = 0;
    while (written < whole.size()) {
        const ssize_t n = ::write(m_descriptor, whole.constData() + written,
                                  static_cast<std::size_t>(whole.size() - written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; // nobody reads it any more, or its disk is full
        written += n;
    }
}

} // namespace RadarDesk::base
