// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the command line costs: a broadcast as a whole process over curl doing the same call, and
/// whether it loses any of 5,000 messages a second that it listens to.

#include "../sandbox/crowd.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

constexpr int Calls = 40; // of each, in turn
constexpr int StartMs = 10'000;
constexpr int EndMs = 60'000;
constexpr int MessagesPerSecond = 5'000;
constexpr int Messages = 10 * MessagesPerSecond;
constexpr double MostOverCurl = 3;

/// The sandbox as a process of its own, and what it takes to call it.
class Service
{
public:
    [[nodiscard]] bool start()
    {
        m_process.start(QStringLiteral(RADARDESK_SANDBOX_PROGRAM), QStringList());
        if (!m_process.waitForReadyRead(StartMs))
            return false;
        const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
        url = ready[QStringLiteral("url")].toString();
        key = ready[QStringLiteral("key")].toString();
        secret = ready[QStringLiteral("secret")].toString();
        QFile file(secretFile());
        return file.open(QIODevice::WriteOnly) && file.write(secret.toLatin1()) > 0;
    }
    ~Service()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QString secretFile() const { return m_folder.filePath(QStringLiteral("secret")); }
    [[nodiscard]] QStringList options() const
    {
        return {QStringLiteral("--service"),     url,         QStringLiteral("--key"), key,
                QStringLiteral("--secret-file"), secretFile()};
    }

    QString url;
    QString key;
    QString secret;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// How long a program runs, in ms; nothing when it fails.
std::optional<double> runFor(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(EndMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<qptrdiff>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool measureBroadcast(const Service &service)
{
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty())
        return false;
    const QStringList ofCurl{
        QStringLiteral("-sf"),
        service.url + QStringLiteral("/v3/broadcasts"),
        QStringLiteral("-H"),
        QStringLiteral("Authorization: Bearer ") + service.secret,
        QStringLiteral("-H"),
        QStringLiteral("Content-Type: application/json"),
        QStringLiteral("-d"),
        QStringLiteral(R"({"channel":"bench","data":"{\"text\":\"Hello\"}"})")};
    const QStringList ofOurs = QStringList{QStringLiteral("broadcast"), QStringLiteral("bench"),
                                           QStringLiteral("text=Hello")}
        + service.options();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int call = 0; call < Calls; ++call) {
        const auto one = runFor(QStringLiteral(RADARDESK_CLI_PROGRAM), ofOurs);
        const auto other = runFor(curl, ofCurl);
        if (!one || !other)
            return false;
        ours.push_back(*one);
        theirs.push_back(*other);
    }
    std::printf("a broadcast as a whole process over curl doing the same: %.2f (%.1f ms over %.1f; "
                "aim: at most %.0f)\n",
                median(ours) / median(theirs), median(ours), median(theirs), MostOverCurl);
    return true;
}

QByteArray broadcastCall(const Service &service, int number)
{
    const QByteArray body =
        R"({"channel":"bench","data":"{\"number\":)" + QByteArray::number(number) + R"(}"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + service.secret.toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Sends at most so many messages a second; false when one is refused.
bool broadcastAll(const Service &service)
{
    Publisher publisher(static_cast<quint16>(QUrl(service.url).port()));
    QElapsedTimer clock;
    clock.start();
    for (int number = 0; number < Messages; ++number) {
        while (clock.elapsed() * MessagesPerSecond / 1000 < number)
            ; // as even as it gets
        if (!publisher.send(broadcastCall(service, number)) || publisher.takeAnswer() != 200)
            return false;
    }
    return true;
}

bool measureListening(const Service &service)
{
    QTemporaryDir folder;
    const QString heard = folder.filePath(QStringLiteral("heard.jsonl"));
    QProcess listener;
    listener.setStandardOutputFile(heard);
    listener.start(QStringLiteral(RADARDESK_CLI_PROGRAM),
                   QStringList{QStringLiteral("listen"), QStringLiteral("--all"),
                               QStringLiteral("--count"), QString::number(Messages),
                               QStringLiteral("--timeout"), QStringLiteral("60"),
                               QStringLiteral("--format"), QStringLiteral("jsonl")}
                       + service.options());
    // It says on standard error that it listens.
    if (!listener.waitForStarted(StartMs))
        return false;
    listener.setReadChannel(QProcess::StandardError);
    if (!listener.waitForReadyRead(StartMs) || !broadcastAll(service))
        return false;
    listener.waitForFinished(EndMs);
    QFile file(heard);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const qsizetype lines = file.readAll().count('\n');
    std::printf("messages that listen --all lost of %d at %d a second: %lld (aim: at most 0)\n",
                Messages, MessagesPerSecond, static_cast<long long>(Messages - lines));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Service service;
    if (!service.start() || !measureBroadcast(service) || !measureListening(service)) {
        std::fputs("the sandbox didn't start, or a call failed\n", stderr);
        return 1;
    }
    return 0;
}
