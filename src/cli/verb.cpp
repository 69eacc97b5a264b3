// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cli/verb.h>

#include <cli/console.h>

namespace RadarDesk::cli {

namespace {

constexpr double LongestTimeout = 7 * 24 * 3600; // seconds

} // namespace

Verb::Verb(const Invocation &invocation)
    : m_invocation(invocation)
{
    connect(&invocation.console, &Console::ended, this, [this] {
        if (console().hasFailed())
            finish(ExitStatus::ServiceFault);
        else
            readerLeft();
    });
}

void Verb::finish(ExitStatus status)
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished(console().hasFailed() ? ExitStatus::ServiceFault : status);
}

void Verb::fail(ExitStatus status, const QString &sentence)
{
    if (m_isFinished)
        return;
    console().fault(sentence);
    finish(status);
}

bool Verb::hasArguments(qsizetype least, qsizetype most)
{
    const qsizetype count = m_invocation.arguments.size();
    if (count < least)
        fail(ExitStatus::WrongUsage, tr("An argument is missing. See --help."));
    else if (count > most) // not repeated: it may be a secret that lost its option
        fail(ExitStatus::WrongUsage, tr("Unexpected argument. See --help."));
    return !m_isFinished;
}

QString Verb::oneOf(const char *option, const QStringList &values)
{
    if (!m_invocation.isSet(option))
        return values.first();
    QString value = m_invocation.value(option);
    if (values.contains(value))
        return value;
    fail(ExitStatus::WrongUsage,
         //: %1 is an option, %2 the values that it may have
         tr("The value of --%1 must be one of: %2.")
             .arg(QLatin1String(option), values.join(QStringLiteral(", "))));
    return {};
}

std::optional<std::chrono::milliseconds> Verb::timeout()
{
    if (!m_invocation.isSet("timeout"))
        return std::nullopt;
    bool isNumber = false;
    const double seconds = m_invocation.value("timeout").toDouble(&isNumber);
    if (isNumber && seconds > 0 && seconds <= LongestTimeout)
        return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    fail(ExitStatus::WrongUsage, tr("The value of --timeout must be a number of seconds."));
    return std::nullopt;
}

std::optional<int> Verb::number(const char *option, int least, int most)
{
    if (!m_invocation.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int value = m_invocation.value(option).toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    fail(ExitStatus::WrongUsage,
         //: %1 is an option
         tr("The value of --%1 must be a number from %2 to %3.")
             .arg(QLatin1String(option))
             .arg(least)
             .arg(most));
    return std::nullopt;
}

} // namespace RadarDesk::cli

#include "moc_verb.cpp"
