// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/redaction/knownsecrets.h>

#include <QIODevice>
#include <QString>

namespace RadarDesk::cli {

/// Standard output, which gets results, and standard error, which gets words. No known secret
/// reaches either.
class Console : public QIODevice
{
    Q_OBJECT

public:
    enum class Color { Green, Red, Dim };

    Console();

    /// What is kept out of all that is printed from now on.
    void setSecrets(const base::KnownSecrets &secrets) { m_secrets = secrets; }
    /// Leaves out notes and progress.
    void setQuiet(bool quiet) { m_isQuiet = quiet; }
    void setColored(bool colored) { m_isColored = colored; }

    /// A line of the result.
    void result(const QByteArray &line);
    void result(const QString &line) { result(line.toUtf8()); }
    /// A line that holds a secret on purpose.
    void resultAsIs(const QByteArray &line);
    /// What went wrong.
    void fault(const QString &sentence);
    /// What is worth knowing; left out when it is to be quiet.
    void note(const QString &sentence);
    /// How far long work has come, in place of what was said of it before; at a terminal only.
    void progress(const QString &text);
    /// \a text in that color where standard output is a terminal.
    [[nodiscard]] QString colored(const QString &text, Color color) const;

    /// The reader of standard output has gone, which is no error.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    /// Standard output can't be written for another reason; a fault() has said so.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    [[nodiscard]] bool isSequential() const override { return true; }

Q_SIGNALS:
    /// isClosed() or hasFailed() is true from now on.
    void ended();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void words(const QString &text);
    void clearProgress();

    base::KnownSecrets m_secrets;
    bool m_isQuiet = false;
    bool m_isColored = false;
    const bool m_isTerminal;
    bool m_hasProgress = false;
    bool m_isClosed = false;
    bool m_hasFailed = false;
};

} // namespace RadarDesk::cli
