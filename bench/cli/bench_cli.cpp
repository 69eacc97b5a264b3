// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the command line costs: a broadcast as a whole process over curl doing the same call,
/// whether it loses any of 5,000 messages a second that it listens to for a minute, and whether its
/// memory grows meanwhile.

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
#include <functional>
#include <numeric>
#include <optional>
#include <vector>

namespace {

constexpr int Calls = 40; // of each, in turn
constexpr int StartMs = 10'000;
constexpr int EndMs = 10'000;
constexpr int MessagesPerSecond = 5'000;
constexpr int Seconds = 60;
constexpr int Messages = Seconds * MessagesPerSecond;
constexpr qint64 MostMs = qint64{2} * Seconds * 1000; // where that rate is too high for the machine
constexpr double MostOverCurl = 3;
constexpr double MostGrowthMiB = 4; // 20 bytes a message: what waits at once, and no more

/// The sandbox as a process of its own, and what it takes to call it.
class Service
{
public:
    [[nodiscard]] bool start()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice()); // a line for each call
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

/// Whether a bound is kept; nothing where it couldn't be measured.
using Kept = std::optional<bool>;

Kept measureBroadcast(const Service &service)
{
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    if (curl.isEmpty())
        return std::nullopt;
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
            return std::nullopt;
        ours.push_back(*one);
        theirs.push_back(*other);
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("a broadcast as a whole process over curl doing the same: %.2f (%.1f ms over %.1f; "
                "aim: at most %.0f)\n",
                ratio, median(ours), median(theirs), MostOverCurl);
    return ratio <= MostOverCurl;
}

QByteArray broadcastCall(const Service &service, int number)
{
    const QByteArray body =
        R"({"channel":"bench","data":"{\"number\":)" + QByteArray::number(number) + R"(}"})";
    return "POST /v3/broadcasts HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + service.secret.toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Sends so many messages a second, and calls \a eachSecond; false when one is refused, or it takes
/// too long.
bool broadcastAll(const Service &service, const std::function<void()> &eachSecond)
{
    Publisher publisher(static_cast<quint16>(QUrl(service.url).port()));
    QElapsedTimer clock;
    clock.start();
    for (int number = 0; number < Messages; ++number) {
        while (clock.elapsed() * MessagesPerSecond / 1000 < number)
            ; // as even as it gets
        if (number % MessagesPerSecond == 0)
            eachSecond();
        if (clock.elapsed() > MostMs || !publisher.send(broadcastCall(service, number))
            || publisher.takeAnswer() != 200)
            return false;
    }
    return true;
}

/// Of the memory of a process, what is in no file, in KiB.
double ownMemoryOf(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray name = "RssAnon:";
    const qsizetype begin = text.indexOf(name) + name.size();
    return text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toDouble();
}

Kept measureListening(const Service &service)
{
    QTemporaryDir folder;
    const QString heard = folder.filePath(QStringLiteral("heard.jsonl"));
    QProcess listener;
    listener.setStandardOutputFile(heard);
    listener.start(QStringLiteral(RADARDESK_CLI_PROGRAM),
                   QStringList{QStringLiteral("listen"), QStringLiteral("--all"),
                               QStringLiteral("--count"), QString::number(Messages),
                               QStringLiteral("--format"), QStringLiteral("jsonl")}
                       + service.options());
    // It says on standard error that it listens.
    if (!listener.waitForStarted(StartMs))
        return std::nullopt;
    listener.setReadChannel(QProcess::StandardError);
    std::vector<double> memory;
    if (!listener.waitForReadyRead(StartMs)
        || !broadcastAll(service, [&] { memory.push_back(ownMemoryOf(listener.processId())); }))
        return std::nullopt;
    if (!listener.waitForFinished(EndMs)) { // it has lost some
        listener.terminate();
        listener.waitForFinished(EndMs);
    }
    QFile file(heard);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    qint64 lines = 0;
    while (!file.atEnd())
        lines += file.read(qint64{1} << 20).count('\n');
    std::printf("messages that listen --all lost of %d at %d a second: %lld (aim: at most 0)\n",
                Messages, MessagesPerSecond, static_cast<long long>(Messages - lines));
    const auto third = static_cast<std::ptrdiff_t>(memory.size() / 3);
    const double thirdMiB = 1024 * static_cast<double>(third);
    const double first = std::accumulate(memory.begin(), memory.begin() + third, 0.0) / thirdMiB;
    const double last = std::accumulate(memory.end() - third, memory.end(), 0.0) / thirdMiB;
    std::printf(
        "what its memory grew by, from the first third of that minute to the last: %.1f MiB "
        "(from %.1f; aim: at most %.0f)\n",
        last - first, first, MostGrowthMiB);
    return lines == Messages && last - first <= MostGrowthMiB;
}

} // namespace

int main(int argc, char *argv[])
{
    // Not the history of whoever measures.
    const QTemporaryDir home;
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    const QCoreApplication app(argc, argv);
    Service service;
    const Kept broadcast = service.start() ? measureBroadcast(service) : std::nullopt;
    const Kept listening = broadcast ? measureListening(service) : std::nullopt;
    if (!listening) {
        std::fputs("the sandbox didn't start, or a call failed\n", stderr);
        return 1;
    }
    return *broadcast && *listening ? 0 : 1;
}
