// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

/// The program as a process, ended with this object.
class Program : public QProcess
{
public:
    explicit Program(const QStringList &arguments = {},
                     const QList<std::pair<QString, QString>> &environment = {})
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        // Whatever the person's is.
        variables.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        for (const auto &[name, value] : environment)
            variables.insert(name, value);
        setProcessEnvironment(variables);
        start(QStringLiteral(RADARDESK_SANDBOX_PROGRAM), arguments);
    }
    ~Program() override
    {
        kill();
        waitForFinished();
    }

    /// The line that it prints when it is ready.
    QJsonObject ready()
    {
        if (!QTest::qWaitFor([this] { return canReadLine(); }, 10'000))
            return {};
        return QJsonDocument::fromJson(readLine()).object();
    }
    [[nodiscard]] bool ended()
    {
        return QTest::qWaitFor([this] { return state() == QProcess::NotRunning; }, 10'000);
    }
    /// Of the memory that it holds, what is in no file, in KiB.
    [[nodiscard]] qint64 ownMemory() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const QByteArray name = "RssAnon:";
        const qsizetype begin = text.indexOf(name) + name.size();
        return text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong();
    }
};
