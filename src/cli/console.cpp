// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/console.h>

#include <base/platform/terminal.h>
#include <workbench/core/visibletext.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace RadarDesk::cli {

using namespace workbench;

namespace {

constexpr qsizetype LongestWords = 2000;

QString codeOf(Console::Color color)
{
    switch (color) {
    case Console::Color::Green:
        return QStringLiteral("\033[32m");
    case Console::Color::Red:
        return QStringLiteral("\033[31m");
    case Console::Color::Dim:
        break;
    }
    return QStringLiteral("\033[2m");
}

} // namespace

Console::Console()
    : m_isTerminal(base::isTerminal(stderr))
{
    base::ignoreClosedPipes();
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_isColored = base::isTerminal(stdout);
}

void Console::result(const QByteArray &line)
{
    resultAsIs(m_secrets.redact(line));
}

void Console::resultAsIs(const QByteArray &line)
{
    clearProgress();
    const QByteArray whole = line + '\n';
    writeData(whole.constData(), whole.size());
}

qint64 Console::readData(char *, qint64)
{
    return -1;
}

qint64 Console::writeData(const char *data, qint64 size)
{
    if (m_isClosed || m_hasFailed)
        return m_isClosed ? size : -1;
    errno = 0;
    const auto length = static_cast<std::size_t>(size);
    if (std::fwrite(data, 1, length, stdout) == length && std::fflush(stdout) == 0)
        return size;
    if (errno == EPIPE) {
        m_isClosed = true;
        Q_EMIT ended();
        return size;
    }
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    m_hasFailed = true;
    setErrorString(reason);
    //: %1 is the system's reason
    fault(tr("Standard output can't be written: %1.").arg(reason));
    Q_EMIT ended();
    return -1;
}

void Console::fault(const QString &sentence)
{
    words(QStringLiteral("radardesk-cli: ") + sentence);
}

void Console::note(const QString &sentence)
{
    if (!m_isQuiet)
        words(sentence);
}

void Console::words(const QString &text)
{
    clearProgress();
    QStringList lines;
    const QStringList given = m_secrets.redact(text).split(u'\n');
    for (const QString &line : given)
        lines.append(visibleText(line, LongestWords));
    const QByteArray whole = lines.join(u'\n').toLocal8Bit() + '\n';
    std::fwrite(whole.constData(), 1, static_cast<std::size_t>(whole.size()), stderr);
}

void Console::progress(const QString &text)
{
    if (m_isQuiet || !m_isTerminal)
        return;
    const QByteArray line =
        "\r\033[K" + visibleText(m_secrets.redact(text), LongestWords).toLocal8Bit();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (!std::exchange(m_hasProgress, false))
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

QString Console::colored(const QString &text, Color color) const
{
    return m_isColored ? codeOf(color) + text + QStringLiteral("\033[0m") : text;
}

} // namespace RadarDesk::cli

#include "moc_console.cpp"
