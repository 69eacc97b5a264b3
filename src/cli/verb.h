// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/exitstatus.h>

#include <QCommandLineParser>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace RadarDesk::cli {

class Console;

/// What the program was asked for.
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; ///< Without the verb.
    Console &console;

    /// The value of an option; empty without it.
    [[nodiscard]] QString value(const char *option) const
    {
        return options.value(QLatin1String(option));
    }
    [[nodiscard]] bool isSet(const char *option) const
    {
        return options.isSet(QLatin1String(option));
    }
};

/// What the program does once it was asked: it works by the event loop until it finishes.
class Verb : public QObject
{
    Q_OBJECT

public:
    explicit Verb(const Invocation &invocation);

    /// Begins. The program ends once it has finished.
    virtual void start() = 0;
    /// Ends early, with what is known so far, since the person wants it.
    virtual void interrupt() { finish(ExitStatus::Done); }
    /// Nobody reads what is printed any more, which is no error.
    virtual void readerLeft() { finish(ExitStatus::Done); }

Q_SIGNALS:
    /// Once; nothing is printed after that.
    void finished(RadarDesk::cli::ExitStatus status);

protected:
    [[nodiscard]] const Invocation &invocation() const { return m_invocation; }
    [[nodiscard]] Console &console() const { return m_invocation.console; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// The first one counts.
    void finish(ExitStatus status);
    /// Finishes with that status and says why.
    void fail(ExitStatus status, const QString &sentence);
    /// Says that so many arguments are too few or too many; returns whether they are enough.
    [[nodiscard]] bool hasArguments(qsizetype least, qsizetype most);
    /// The value of an option that is one of \a values, the first of which counts without it; else
    /// fails and returns an empty string.
    [[nodiscard]] QString oneOf(const char *option, const QStringList &values);
    /// What --timeout says; nothing without it. Fails where it is no number of seconds.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeout();
    /// The value of an option that is a whole number; nothing without it. Fails where it is none.
    [[nodiscard]] std::optional<int> number(const char *option, int least, int most);

private:
    Invocation m_invocation;
    bool m_isFinished = false;
};

/// How a verb is called.
struct VerbForm
{
    struct Example
    {
        QString command;
        QString meaning;
    };

    QString name;
    QString arguments; ///< As the help shows them: "CHANNEL [KEY=VALUE ...]".
    QString summary; ///< One sentence.
    QList<QCommandLineOption> options; ///< Beside the common ones.
    bool usesService = true; ///< The options for a profile and a service count.
    QList<Example> examples;
    std::function<std::unique_ptr<Verb>(const Invocation &)> make;
};

} // namespace RadarDesk::cli

Q_DECLARE_METATYPE(RadarDesk::cli::ExitStatus)
